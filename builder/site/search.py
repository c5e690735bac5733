"""A step on the finished site: the index that the search looks in (workers/search.js).

It holds each page's sections, read from the finished pages, and what learners say instead of what
pages say: other names of terms from docs/terms.tsv, what is asked for a page from docs/asked.tsv.
"""

import csv
import json
import re
from pathlib import Path

from builder.site.addresses import sources

TERMS = Path("docs/terms.tsv")
ASKED = Path("docs/asked.tsv")
SIMPLIFIED = Path(__file__).with_name("simplified.txt")
COLUMNS = {"en": ("English", "also called"), "zh-TW": ("繁體中文", "又稱")}

# what an article holds beside its words: links to what is near, TeX that nobody sees, and figures,
# whose labels nobody looks for
ASIDE = [
    ("<svg", "</svg>"),
    ("<annotation", "</annotation>"),
    ('<a class="headerlink"', "</a>"),
    (' <a class="checked"', "</a>"),
    ('<a class="checked"', "</a>"),
    ('<p class="lab-links">', "</p>"),
    ('<form class="check"', "</form>"),
    ('<form aria-label="', "</form>"),
    ('<div class="solved"', "</div>"),
]
HEADING = re.compile(r'<(h[1-6])\b[^>]* id="([^"]+)"[^>]*>(.*?)</\1>')
PROGRAM = re.compile(r"(<pre>.*?</pre>)", re.DOTALL)
# the search shows these, without their attributes; all other tags go
TAG = r"/?(?:p|pre|code|[uo]l|li|su[bp])\b"
OTHER = re.compile(rf"<(?!{TAG})[^>]+>")
ATTRIBUTES = re.compile(rf"(?<=<)({TAG})[^>]+")


def words(markup):
    """A piece of a page as the index holds it."""
    text = ATTRIBUTES.sub(r"\1", OTHER.sub("", markup)).replace("&quot;", '"')
    parts = PROGRAM.split(text)
    parts[::2] = [re.sub(r"[ \t\n]+", " ", part) for part in parts[::2]]
    return "".join(parts).strip()


def sections(page, address):
    """[{location, title, text}] of a finished page; the first has the page's own address."""
    article = page.partition("<article")[2].partition('<div class="facts">')[0]
    for start, end in ASIDE:
        first, *rest = article.split(start)
        article = first + "".join(part.partition(end)[2] for part in rest)
    _, *parts = HEADING.split(article)  # level, id, title, text, level ...
    return [
        {
            "location": address + (f"#{name}" if number else ""),
            "title": words(title),
            "text": words(text),
        }
        for number, (name, title, text) in enumerate(zip(parts[1::4], parts[2::4], parts[3::4]))
    ]


def rows(table):
    with table.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def same(language):
    """[[what is said, the term that is meant]], the longest first.

    Each language's readers know the English names as well.
    """
    term, names = COLUMNS[language]
    pairs = {way: way for row in rows(TERMS) for way in row[term].split("／")}
    for row in rows(TERMS):
        meant = row[term].split("／")[0]
        own = {way.lower() for way in row[term].split("／")}
        for said in [
            *row[names].split("／"),
            *(row["also called"].split("／") if language != "en" else []),
        ]:
            if said and said.lower() not in own:
                pairs[said] = meant
    return sorted(
        ([said, meant] for said, meant in pairs.items()), key=lambda pair: (-len(pair[0]), pair[0])
    )


def asked(language):
    """[[what is asked, the page's address]]; a term's names lead to its page, in both languages."""
    found = []
    for row in rows(TERMS):
        if row["page"]:
            names = row["English"].split("／") + row["also called"].split("／")
            if language != "en":
                names += row["繁體中文"].split("／") + row["又稱"].split("／")
            found += [[name, row["page"]] for name in names if name]
    for row in rows(ASKED):
        found += [
            [words, row["page"]]
            for words in row["asked"].split("／")
            + (row["會問的"].split("／") if language != "en" else [])
            if words
        ]
    return [[words, "" if page == "index" else page + "/"] for words, page in found]


def fold(text):
    """Each traditional character of a text with its simplified one, as one string.

    The search takes them for the same.
    """
    pairs = re.sub("(?m)^#.*$", "", SIMPLIFIED.read_text(encoding="utf-8")).split()
    held = set(text)
    return "".join(pair for pair in pairs if pair[0] in held)


def write_index(site: Path, language):
    """Write the index of all pages of a language."""
    docs = []
    for address in sources(language):
        page = (site / address / "index.html").read_text(encoding="utf-8")
        docs += sections(page, address)
    config = {"same": same(language), "asked": asked(language)}
    if lost := sorted({page for _, page in config["asked"]} - set(sources(language))):
        raise ValueError(f"{ASKED} or {TERMS} names pages that are not there: {lost}")
    index = {"config": config, "docs": docs}
    if language != "en":
        config["fold"] = fold(json.dumps(index, ensure_ascii=False))
    path = site / "search/search_index.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
