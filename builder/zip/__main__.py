"""python -m builder.zip <site>: the finished site as one folder to take along, in a zip beside it.

Both languages, to be opened by a double click on index.html. Browsers keep some of a page's scripts
from a page that is opened as a file; serve.py, which lies in the folder, is for these. Two runs on
one site write the same bytes.
"""

import re
import sys
import zipfile
from pathlib import Path
from urllib.parse import urlsplit

from builder.site.cited import PICTURE
from builder.site.labs import ARTICLE
from builder.site.offline import STATE, WORKER
from builder.site.run import packages
from builder.site.taken import PDF, ZIP

HERE = Path(__file__).parent
FOLDER = Path(ZIP).stem
SERVER = "serve.py"
SCRIPT = "assets/javascripts/opened.js"
SHEET = "assets/site.css"
# for a host or a browser's store alone; an old address is on nobody's way through a folder
LEFT_OUT = {PDF, ZIP, WORKER, PICTURE, "sitemap.xml", "sitemap.xml.gz"}
AT_NO_ADDRESS = '<meta name="robots" content="noindex">'
WORDS = {
    "en": "You read a copy in a folder. Where it was opened as a file, figures stand still, and "
    "there is no search, no Run and no field to type into, since browsers keep such scripts from "
    "files. The folder brings a server for them: <code>python3 serve.py</code> opens the copy "
    "with all of it.",
    "zh-TW": "你讀的是資料夾裡的副本。如果是直接開啟檔案，圖不會動，也沒有搜尋、「執行」和"
    "可以填數字的欄位，因為瀏覽器不讓這類檔案執行那些程式。資料夾裡附了一個伺服器："
    "執行 <code>python3 serve.py</code>，打開的副本就樣樣都有。",
}
NUMPY = {
    "en": " Programs with NumPy or matplotlib still need a network to run there.",
    "zh-TW": "不過，用到 NumPy 或 matplotlib 的程式，在那裡執行時還是需要網路。",
}
TIME = (1980, 1, 1, 0, 0, 0)  # the first that a zip can tell
LINK = re.compile(r'(?<= href=")(?![a-z]+:|[#/])[^"]+')
PRELOAD = re.compile(r'<link rel="preload"[^>]*>\n?')
OPTIONAL = b"font-display: optional"
DOWNLOAD = re.compile(rf' · <a href="(?:\.\./)?(?:{PDF}|{ZIP})" download>[^<]*</a>')
KEPT_LINE = re.compile(rf"{STATE}[^>]*></p>\n?")
HEADER = "</header>"


def write_zip(site: Path, path: Path):
    """Write the zip of a site to a path."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as file:
        for name, content in sorted(files(site).items()):
            entry = zipfile.ZipInfo(f"{FOLDER}/{name}", TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            file.writestr(entry, content)


def files(site: Path):
    """{name in the folder: bytes}"""
    found = {SERVER: (HERE / SERVER).read_bytes(), SCRIPT: (HERE / "opened.js").read_bytes()}
    for path in site.rglob("*"):
        name = path.relative_to(site).as_posix()
        if not path.is_file() or name.removeprefix("zh-TW/") in LEFT_OUT:
            continue
        content = path.read_bytes()
        if path.suffix == ".html":
            page = content.decode("utf-8")
            if AT_NO_ADDRESS in page:
                continue
            content = in_a_folder(page, path, site).encode("utf-8")
        elif name.removeprefix("zh-TW/") == SHEET:
            content = sheet_of_the_copy(content)
        found[name] = content
    return found


def in_a_folder(page, path: Path, site: Path):
    """A page whose links lead to files, which says what it is and asks for nothing that is refused.

    A browser refuses to fetch a font early for a file, and loads it all the same.
    """
    language = "zh-TW" if path.is_relative_to(site / "zh-TW") else "en"
    root = "../" * (len(path.relative_to(site).parts) - 1)
    page = LINK.sub(lambda link: to_a_file(link[0], path.parent), page)
    page = KEPT_LINE.sub("", DOWNLOAD.sub("", PRELOAD.sub("", page)))
    said = f'<p class="copy">{said_of_the_copy(language)}</p>'
    script = f'<script src="{root}{SCRIPT}"></script>'
    for part, added in ((HEADER, script), (ARTICLE, said)):
        if page.count(part) != 1:
            raise ValueError(
                f"{path}: the theme writes {part} in another way than builder/zip knows"
            )
        page = page.replace(part, f"{part}\n{added}")
    return page


def sheet_of_the_copy(content):
    """Our style sheet, which waits for its font: a file is never slow, nor fetched early."""
    if content.count(OPTIONAL) != 1:
        raise ValueError(f"{SHEET} says of no font, or of two, {OPTIONAL.decode()}")
    return content.replace(OPTIONAL, b"font-display: block") + (HERE / "copy.css").read_bytes()


def said_of_the_copy(language):
    """What a reader is told at the head of each page, true however it was opened."""
    return WORDS[language] + (NUMPY[language] if "://" in packages() else "")


def to_a_file(link, folder: Path):
    """A link that led to a folder, for whose index.html a server looks, leads to that."""
    address = urlsplit(link)
    if not address.path or not (folder / address.path).is_dir():
        return link
    return address._replace(path=f"{address.path.rstrip('/')}/index.html").geturl()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    site = Path(sys.argv[1]).resolve()
    write_zip(site, site / ZIP)  # beside the English home
    print(f"wrote {site / ZIP}")
