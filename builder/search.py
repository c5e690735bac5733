"""An MkDocs hook that makes the search's index fit for workers/search.js, and a step on the finished site: Material's script fetches
that index when a reader opens the search, not with every page.

The index that Material's plugin writes is kept, and gets what learners say instead of
what the pages say: other names of terms from docs/terms.tsv, and from docs/asked.tsv what is asked for a page.
"""

import csv
import json
import re
import shutil
from pathlib import Path

import material.plugins.search.plugin as material

# installed for something else, it would cut Chinese into words; the search reads pairs of characters
material.jieba = None

TERMS, ASKED, SIMPLIFIED = Path("docs/terms.tsv"), Path("docs/asked.tsv"), Path(__file__).with_name("simplified.txt")
COLUMNS = {"en": ("English", "also called"), "zh-TW": ("繁體中文", "又稱")}
# Material asks at once, except in files opened without a server; there it waits for the search to be opened, and so it shall everywhere
AT_ONCE = re.compile(r'[\w$]+\([\w$]+\(location\.protocol!=="file:"\),([\w$]+\("search"\))\)')


def rows(table):
    with table.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def same(language):
    """[[what is said, the term that is meant]], the longest first; each language's readers know the English names as well."""
    term, names = COLUMNS[language]
    pairs = {way: way for row in rows(TERMS) for way in row[term].split("／")}
    for row in rows(TERMS):
        meant = row[term].split("／")[0]
        own = {way.lower() for way in row[term].split("／")}
        for said in [*row[names].split("／"), *(row["also called"].split("／") if language != "en" else [])]:
            if said and said.lower() not in own:
                pairs[said] = meant
    return sorted(([said, meant] for said, meant in pairs.items()), key=lambda pair: (-len(pair[0]), pair[0]))


def asked(language):
    """[[what is asked, the page's address]]: the names of a term lead to its page, in both languages."""
    found = []
    for row in rows(TERMS):
        if row["page"]:
            names = row["English"].split("／") + row["also called"].split("／")
            if language != "en":
                names += row["繁體中文"].split("／") + row["又稱"].split("／")
            found += [[name, row["page"]] for name in names if name]
    for row in rows(ASKED):
        found += [[words, row["page"]] for words in row["asked"].split("／") + (row["會問的"].split("／") if language != "en" else []) if words]
    return [[words, "" if page == "index" else page + "/"] for words, page in found]


def fold(text):
    """Each traditional character of a text with its simplified one, as one string: the search takes them for the same."""
    pairs = re.sub("(?m)^#.*$", "", SIMPLIFIED.read_text(encoding="utf-8")).split()
    held = set(text)
    return "".join(pair for pair in pairs if pair[0] in held)


def on_post_build(config, **_):
    language = config.theme["language"]
    path = Path(config.site_dir, "search/search_index.json")
    index = json.loads(path.read_text(encoding="utf-8"))
    index["config"] |= {"same": same(language), "asked": asked(language)}
    known = {doc["location"] for doc in index["docs"]}
    lost = sorted({page for _, page in index["config"]["asked"] if page not in known})
    if lost:
        raise ValueError(f"{ASKED} or {TERMS} names pages that are not there: {lost}")
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    if language != "en":
        index["config"]["fold"] = fold(text)
        text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text, encoding="utf-8")


def fetch_index_when_asked(site: Path):
    for bundle in site.rglob("assets/javascripts/bundle.*.min.js"):
        script, changes = AT_ONCE.subn(r"\1", bundle.read_text(encoding="utf-8"))
        if changes != 1:
            raise ValueError(f"{bundle.name}: Material fetches its search index in another way than builder/search.py knows")
        bundle.write_text(script, encoding="utf-8")
        # its own search and that one's languages: nobody asks for them
        shutil.rmtree(bundle.parent / "lunr")
        for worker in (bundle.parent / "workers").glob("search.*.min.js*"):
            worker.unlink()
