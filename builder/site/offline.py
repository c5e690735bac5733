"""The last step on a whole site: what a browser keeps of each language, to read without a network.

Who visits the home gets a service worker (offline_worker.js, made small by scripts.mjs), unless
they save data or refuse (docs/theme/assets/javascripts/offline.js, which says how much it is).
"""

import gzip
import hashlib
import json
from pathlib import Path

from builder.site.cited import PICTURE

WORKER = "offline.js"
# files to read with: not what is taken along, nor what only other programs ask for or show
KEPT = (".html", ".css", ".js", ".json", ".woff2", ".svg", ".png")
NOT_KEPT = ("404.html", "assets/pyodide/", PICTURE)
STATE = '<p id="offline"'


def write_offline_workers(site: Path):
    """Each language's worker, with the list of its files; and in its home, how much that is."""
    worker = site / WORKER
    script = worker.read_text(encoding="utf-8")
    worker.unlink()
    chinese = site / "zh-TW"
    for folder, other in ((site, chinese), (chinese, None)):
        files = [path for path in sorted(folder.rglob("*")) if is_kept(path, folder, other)]
        megabytes = sum(len(gzip.compress(path.read_bytes(), 6)) for path in files) / 1e6
        home = folder / "index.html"
        page = home.read_text(encoding="utf-8")
        if STATE not in page:
            raise ValueError(f"{home} has no {STATE}>, which says what is kept on a device")
        page = page.replace(STATE, f'{STATE} data-megabytes="{megabytes:.1f}"', 1)
        home.write_text(page, encoding="utf-8")
        kept = [
            {"url": address(path.relative_to(folder)), "revision": digest(path)} for path in files
        ]
        text = f"const KEPT={json.dumps(kept, separators=(',', ':'))};\n{script}"
        (folder / WORKER).write_text(text, encoding="utf-8")


def is_kept(path, folder, other):
    """Whether a file is one of this language's, and needed to read."""
    name = path.relative_to(folder).as_posix()
    return (
        path.is_file()
        and path.suffix in KEPT
        and not name.startswith(NOT_KEPT)
        and (other is None or other not in path.parents)
    )


def address(path):
    """A file's address as links have it, from its language's home."""
    name = path.as_posix()
    return name.removesuffix("index.html") or "./" if path.name == "index.html" else name


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]
