"""The built site: strict, whole, linked, in the right language, with no foreign host.

Each record is shown exactly as recorded.
"""

import hashlib
import json
import re
import socket
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from functools import cached_property

import pytest
import yaml
from bs4 import BeautifulSoup
from checks.pages import DISPLAYED, INLINE, LANGUAGES, SNIPPETS, pages, twin
from checks.sites import REPO_URL, SITE_URL, address, build, copy_of_project
from fontTools.ttLib import TTFont

from builder.site.run import packages

TEX = re.compile(f"{DISPLAYED.pattern}|{INLINE.pattern}", re.DOTALL)
HOST = urllib.parse.urlsplit(SITE_URL)

pytestmark = [pytest.mark.built, pytest.mark.faults("site")]
BUILDS = pytest.mark.faults(None)  # sites of its own, to test the build itself


class Built:
    """One HTML file of the site, parsed when a test first looks at it."""

    def __init__(self, path, site):
        self.path = path
        self.address = str(path.relative_to(site))
        self.source = path.read_text(encoding="utf-8")
        self.language = "zh-TW" if self.address.startswith("zh-TW/") else "en"

    @cached_property
    def soup(self):
        return BeautifulSoup(self.source, "lxml")

    @cached_property
    def ids(self):
        return {element["id"] for element in self.soup.find_all(id=True)}


@pytest.fixture(scope="session")
def built(site):
    return {str(path.relative_to(site)): Built(path, site) for path in sorted(site.rglob("*.html"))}


PAGES = pytest.mark.parametrize("page", pages(), ids=lambda page: page.label)


@PAGES
def test_page_is_built_in_its_language_with_one_title(page, built):
    soup = built[address(page)].soup
    assert soup.html["lang"] == page.language
    titles = soup.find_all("h1")
    assert len(titles) == 1, (
        f"{page.label} has {len(titles)} headings of the first level; a page has one"
    )
    assert titles[0].get("id"), f"{page.label}: its title has no id"
    description = soup.find("meta", attrs={"name": "description"})["content"]
    assert 20 <= len(description) <= 300, (
        f"{page.label}: describe the page in one sentence (description: in its front matter)"
    )
    assert soup.title.text.strip()


def test_titles_and_descriptions_are_all_different(built):
    for what in (
        lambda each: each.soup.title.text,
        lambda each: each.soup.find("meta", attrs={"name": "description"})["content"],
    ):
        seen = {}
        for each in built.values():
            if not each.address.endswith("404.html"):
                other = seen.setdefault(what(each), each.address)
                assert other == each.address, (
                    f"{each.address} and {other} have the same title or description: {what(each)}"
                )


@PAGES
def test_language_switch_and_hreflang_lead_to_the_twin(page, built, site):
    mine, other = built[address(page)], twin(page)
    links = {
        link["hreflang"]: link["href"]
        for link in mine.soup.find_all("link", rel="alternate", hreflang=True)
    }
    for language in LANGUAGES:
        target = address(page if language == page.language else other).removesuffix("index.html")
        assert links[language] == SITE_URL + target, f"{page.label}: hreflang {language}"
    switch = mine.soup.find("a", class_="language-switch")
    reached = (mine.path.parent / switch["href"] / "index.html").resolve()
    assert reached == (site / address(other)).resolve(), (
        f"{page.label}: the switch leads to {switch['href']}"
    )


def targets(each):
    for element in each.soup.find_all(["a", "link", "script", "img", "source", "iframe"]):
        for attribute in ("href", "src"):
            if element.get(attribute) is not None:
                yield element, element[attribute]


def test_no_broken_link_or_anchor(built, site):
    broken = []
    for each in built.values():
        if each.address.endswith("404.html"):
            continue
        for _, target in targets(each):
            if target.startswith(SITE_URL):
                target = "/" + target.removeprefix(SITE_URL)
            url = urllib.parse.urlsplit(target)
            if url.scheme or url.netloc:
                continue
            path = urllib.parse.unquote(url.path)
            file = (
                site / path.lstrip("/")
                if path.startswith("/")
                else each.path.parent / path
                if path
                else each.path
            )
            file = (file / "index.html" if file.is_dir() else file).resolve()
            if not file.is_file():
                broken.append(f"{each.address}: {target} leads nowhere")
            elif url.fragment and file.suffix == ".html":
                ids = built[str(file.relative_to(site.resolve()))].ids
                if urllib.parse.unquote(url.fragment) not in ids:
                    broken.append(f"{each.address}: {target}: that page has no #{url.fragment}")
    assert not broken, "\n".join(broken)


def test_ids_are_unique_and_not_numbered_by_accident(built):
    for each in built.values():
        ids = [element["id"] for element in each.soup.find_all(id=True)]
        twice = {name for name in ids if ids.count(name) > 1}
        assert not twice, f"{each.address}: these ids stand twice: {twice}"
        headings = [h.get("id") for h in each.soup.select("article :is(h1, h2, h3, h4)")]
        if not each.address.endswith("404.html"):
            assert all(re.fullmatch("[a-z][a-z0-9-]*", name or "") for name in headings), (
                f"{each.address}: every heading wants an ASCII id of its own ({{#id}}): {headings}"
            )


def test_nothing_comes_from_a_foreign_host(built, site):
    for each in built.values():
        for element, target in targets(each):
            fetched = element.name != "a" and element.get("rel") not in (
                ["canonical"],
                ["alternate"],
                ["next"],
                ["prev"],
            )
            url = urllib.parse.urlsplit(target)
            if fetched and url.netloc:
                assert url.netloc == HOST.netloc, f"{each.address} fetches {target}"
    for path in site.rglob("*.css"):
        for target in re.findall(r"url\(([^)]*)\)", path.read_text(encoding="utf-8")):
            assert not re.match(r"[\"']?(https?:)?//", target), f"{path.name} fetches {target}"


def test_policy_forbids_what_is_not_the_sites_own(built):
    for each in built.values():
        policy = each.soup.find("meta", attrs={"http-equiv": "Content-Security-Policy"})["content"]
        # what programs in the page need besides, on which pages: test_run.py
        own = policy.replace(" 'wasm-unsafe-eval'", "").replace(f" {packages()}", "")
        assert "default-src 'self'" in own and "unsafe" not in own and "http" not in own, (
            f"{each.address}: {policy}"
        )
        for element in each.soup.find_all(True):
            handlers = [name for name in element.attrs if name.startswith("on")]
            assert not handlers and "style" not in element.attrs, (
                f"{each.address}: <{element.name}> has {handlers or 'a style attribute'}, "
                "which the policy forbids"
            )


def shown_in(source, figure):
    """Whether a page shows a figure as recorded.

    Its name is the page's (builder/markdown/figures.py).
    """
    before, name, after = re.split(r' aria-labelledby="([^"]+)-title"', figure.strip())
    return re.search(
        re.escape(before)
        + rf' aria-label="[^"]+" aria-describedby="{name}-caption"'
        + re.escape(after),
        source,
    )


# The files that pages load, and what they carry inside: Material's few, by the SHA-256 of
# their text without the page's depth.
SCRIPT_FILES = re.compile(
    r"assets/site\.js|assets/javascripts/(bundle\.[0-9a-f]{8}\.min|wayfinding|moved|not-found)\.js"
)
# which no browser runs
DATA = ({"id": "__config", "type": "application/json"}, {"type": "application/ld+json"})
SCRIPTS_INSIDE = {
    "7eb3684fdacd2881f67b9428983273a29d8774d8bc82622af9b65a8ec1032a90": (
        "reads and writes this site's part of the browser's storage"
    ),
    "0eb10c249dbdb0beef225a10ce5cbe55418cc4a7014cc208f8e7d6ed8f00906e": (
        "puts on the palette that the reader chose, before the page is painted"
    ),
    "c2d82b2e02478732e0e11f05d78373d0823bc67aca23a155c581a7b51331eb72": (
        "ours: marks a page that is loaded again (docs/theme/main.html)"
    ),
    "ffcc0f7735fdab434d257c80e65cec2e88d716991e69757185b7e450e41a5b2f": (
        "opens the tab that the address names"
    ),
}


def test_page_carries_no_script_that_is_not_known(built, site):
    """A plugin may add one to every page without a word, as mkdocs-jupyter 0.27 does.

    The policy would stop it, and each page log an error.
    """
    for each in built.values():
        for script in each.soup.find_all("script"):
            if script.get("src") is not None:
                target = urllib.parse.urljoin(SITE_URL + each.address, script["src"])
                file = target.removeprefix(SITE_URL).lstrip("/").removeprefix("zh-TW/")
                assert SCRIPT_FILES.fullmatch(file) and (site / file).is_file(), (
                    f"{each.address} loads {script['src']}, which SCRIPT_FILES does not know"
                )
            elif script.attrs not in DATA:
                text = re.sub(
                    r'new URL\("[^"]*",location\)',
                    'new URL("",location)',
                    script.get_text(),
                    count=1,
                )
                digest = hashlib.sha256(text.encode()).hexdigest()
                assert digest in SCRIPTS_INSIDE and not script.attrs, (
                    f"{each.address} carries a script that SCRIPTS_INSIDE does not know, "
                    f"{digest}: {str(script)[:200]}"
                )


@PAGES
def test_page_shows_exactly_what_is_recorded(page, built):
    each = built[address(page)]
    shown = [code.get_text() for code in each.soup.select("article pre > code")]
    for line, path in page.includes():
        record = (SNIPPETS / path).read_text(encoding="utf-8")
        where = f"{page.label}:{line}: {path}"
        if path.endswith(".svg"):
            assert shown_in(each.source, record), f"{where} is not in the page as recorded"
        else:
            assert shown.count(record.rstrip("\n") + "\n") == 1, (
                f"{where} is not shown once, as recorded"
            )
    if page.is_notebook:
        for cell in page.cells():
            if cell["cell_type"] == "code":
                assert "".join(cell["source"]) + "\n" in shown, (
                    f"{page.label}: cell {cell['id']} is not shown"
                )
                for output in cell["outputs"]:
                    picture = "".join(output.get("data", {}).get("image/svg+xml", ""))
                    text = "".join(output.get("text", "")).rstrip("\n") + "\n"
                    assert shown_in(each.source, picture) if picture else text in shown, (
                        f"{page.label}: an output of cell {cell['id']} is not shown as recorded"
                    )


MARKS = {"en": ("prints · checked", "checked"), "zh-TW": ("印出 · 已查核", "已查核")}


@PAGES
def test_each_output_and_claim_leads_to_its_row_of_checks(page, built):
    each = built[address(page)]
    accuracy = built[
        "zh-TW/accuracy/index.html" if page.language == "zh-TW" else "accuracy/index.html"
    ]
    rows = {element["id"]: element.find_parent("tr") for element in accuracy.soup.select("td[id]")}
    of_output, of_claim = MARKS[page.language]
    wanted = [
        (output, of_output, f"checked-{page.name.replace('/', '-')}")
        for output in each.soup.select("article .output")
    ]
    wanted += [
        (claim.select_one(".admonition-title"), of_claim, f"checked-claim-{claim['id']}")
        for claim in each.soup.select("article .claim")
    ]
    for place, text, row in wanted:
        where = f"{page.label}: “{place.get_text()[:40].strip()}”"
        links = place.find_all("a", class_="checked", recursive=False)
        assert [link.get_text() for link in links] == [text], (
            f"{where} wants one link {text!r} (builder/site/checked.py)"
        )
        path, _, fragment = links[0]["href"].partition("#")
        assert (each.path.parent / path / "index.html").resolve() == accuracy.path.resolve(), (
            f"{where}: its link leads to {path}"
        )
        assert fragment == row, f"{where}: its link leads to #{fragment}, not to #{row}"
        assert row in rows, (
            f"{where}: the accuracy page has no row {row}: pytest --update tests/test_tables.py"
        )
    assert len(each.soup.select("article .checked")) == len(wanted), (
        f"{page.label}: a link to a check stands where nothing is checked"
    )


WORD = re.compile(r"[A-Za-z0-9]+(?:\.[0-9]+)?|[\u4e00-\u9fff]")
MARKUP = re.compile(
    r"\]\([^)]*\)|\{ ?[#.:][^}\n]*\}|(?m:^\s*\d+\.\s)|<https?://([^>]+)>|\[\^\w+\]:?|</?[a-z]+[^>]*>"
)
TEX_WORDS = re.compile(
    r"\\(?:mathrm|operatorname|text|mathbf|begin|end|mathcal)\{[^}]*\}|\\(?![PQpq](?![a-zA-Z]))[a-zA-Z]+"
)


def words(text):
    return " " + " ".join(WORD.findall(text)) + " "


def figure_of(page, words):
    """The module that a block of words belongs to: it is named in the line above them."""
    return page.text().splitlines()[words.line - 2].partition("|")[2].strip()


@PAGES
def test_page_says_what_its_source_says(page, built):
    """Every word of the source, in its order, and the digits and the P and Q of its formulas."""
    article = BeautifulSoup(str(built[address(page)].soup.article), "lxml")
    formulas = []
    for math in article.find_all("math"):
        letters = "".join(
            leaf.get_text()
            for leaf in math.find_all(["mi", "mn", "mo"])
            if leaf.name == "mn" or len(leaf.get_text()) == 1
        )
        formulas.append("".join(re.findall("[0-9PQpq]", letters)))
        math.replace_with(" ")
    shown, at = words(article.get_text(" ")), 0
    expected = []
    for block in page.shown():
        if block.kind == "words":
            built_figure = article.select_one(f'[data-explore="{figure_of(page, block)}"]')
            said = built_figure.get_text(" ") + " ".join(
                json.loads(built_figure["data-words"]).values()
            )
            texts = [text for text in yaml.safe_load(block.text).values() if isinstance(text, str)]
            missing = [text for text in texts if text not in said]
            assert not missing, (
                f"{page.label}:{block.line}: the built figure does not say {missing}"
            )
        if block.kind in ("front matter", "words") or block.kind.endswith((" explore", " atlas")):
            continue
        expected += [tex for pair in TEX.findall(block.text) for tex in pair if tex]
        for part in TEX.sub("\0", MARKUP.sub(" \\1 ", block.text)).split("\0"):
            wanted = words(part)
            found = shown.find(wanted, max(at - 1, 0)) if wanted.strip() else at
            assert found >= 0, (
                f"{page.label}:{block.line}: the built page does not say “{wanted.strip()}” here"
            )
            at = found + len(wanted) - 1 if wanted.strip() else at
    expected = ["".join(re.findall("[0-9PQpq]", TEX_WORDS.sub(" ", tex))) for tex in expected]
    assert formulas == expected, f"{page.label}: the built formulas differ from the source's"


def test_formulas_are_mathml_in_a_font_that_has_their_characters(built, site):
    font = TTFont(site / "assets/fonts/stix-two-math.woff2").getBestCmap()
    italics = {
        **{chr(0x41 + i): 0x1D434 + i for i in range(26)},
        **{chr(0x61 + i): 0x1D44E + i for i in range(26)},
        "h": 0x210E,
    }
    for each in built.values():
        assert "arithmatex" not in each.source and "\\(" not in each.soup.get_text(), (
            f"{each.address}: a formula was left as TeX"
        )
        for math in each.soup.find_all("math"):
            texts = [text for text in math.strings if text.parent.name != "annotation"]
            for sign in "".join(texts) + "√" * bool(math.find("msqrt")):
                wanted = {ord(sign), italics.get(sign, ord(sign))}
                assert all(code in font or "\u4e00" <= sign <= "\u9fff" for code in wanted), (
                    f"{each.address}: the math font lacks {sign!r} of {math.get_text()!r}: "
                    "make site, then python -m builder.site.fonts"
                )


def test_chinese_search_index_is_its_own(built, site):
    entries = {}
    for language, folder in (("en", ""), ("zh-TW", "zh-TW/")):
        index = json.loads((site / folder / "search/search_index.json").read_text(encoding="utf-8"))
        # the glossary has both languages in both
        entries[language] = " ".join(
            entry["text"]
            for entry in index["docs"]
            if not entry["location"].startswith("glossary/")
        )
    assert "熵" in entries["zh-TW"] and "熵" not in entries["en"].replace("從熵到 GAN", "")


def test_labs_can_be_downloaded_and_opened(built, site):
    for page in pages():
        if page.is_notebook:
            each = built[address(page)]
            links = [link["href"] for link in each.soup.select(".lab-links a")]
            # put the copy's links, which lead to the published site, back,
            # and it is the notebook byte for byte
            copy = (each.path.parent / links[0]).read_bytes().decode()
            home = SITE_URL + each.address.partition("labs/")[0]
            assert "](../" not in copy
            assert (
                re.sub(rf"\]\({home}([a-z0-9-]+)/(#[a-z0-9-]+)?\)", r"](../\1.md\2)", copy)
                == page.path.read_bytes().decode()
            )
            for name in re.findall(r"\]\((\.\.[^)#]*)", page.path.read_text(encoding="utf-8")):
                assert (page.path.parent / name).is_file(), (
                    f"{page.label}: {name} leads nowhere in the repository"
                )
            assert (
                links[1]
                == f"https://colab.research.google.com/github/someone/course/blob/main/{page.label}"
            )


@BUILDS
def test_colab_is_offered_only_when_the_repository_is_known(tmp_path):
    result = build(tmp_path / "site")
    assert result.returncode == 0, result.stderr
    lab = (tmp_path / "site/labs/seed-notebook/index.html").read_text(encoding="utf-8")
    assert "colab.research" not in lab and "lab-links" in lab
    assert "example.org" not in lab
    # where no address is known, the links of the notebook to download are text
    copy = (tmp_path / "site/labs/digits-gan/digits-gan.ipynb").read_text(encoding="utf-8")
    assert "](" not in copy and "GAN basics" in copy


@BUILDS
def test_a_formula_with_a_typo_stops_the_build_and_is_named(tmp_path):
    root = copy_of_project(tmp_path)
    page = root / "docs/zh-TW/relationship.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(text + "\n\n$\\frac{1}{\\Qqq}$\n", encoding="utf-8")
    result = build(tmp_path / "site", root)
    assert result.returncode != 0
    assert (
        f"docs/zh-TW/relationship.md:{text.count(chr(10)) + 3}" in result.stderr
        and "\\Qqq" in result.stderr
    ), result.stderr


@BUILDS
@pytest.mark.parametrize(
    ("planted", "named"),
    [
        ('--8<-- "relationship/nothing.py"', "nothing.py"),
        ("[a page](nowhere.md)", "nowhere.md"),
        ("[a place](summary.md#nowhere)", "nowhere"),
    ],
)
def test_what_is_missing_stops_the_build_and_is_named(tmp_path, planted, named):
    root = copy_of_project(tmp_path)
    page = root / "docs/en/relationship.md"
    page.write_text(page.read_text(encoding="utf-8") + f"\n\n{planted}\n", encoding="utf-8")
    result = build(tmp_path / "site", root)
    assert (
        result.returncode != 0 and "relationship.md" in result.stderr and named in result.stderr
    ), result.stderr


@BUILDS
def test_two_builds_are_byte_identical(site, tmp_path):
    again = tmp_path / "site"
    result = build(again, SITE_URL=SITE_URL, REPO_URL=REPO_URL)
    assert result.returncode == 0, result.stderr
    files = [
        sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
        for folder in (site, again)
    ]
    assert files[0] == files[1]
    different = [
        str(path) for path in files[0] if (site / path).read_bytes() != (again / path).read_bytes()
    ]
    assert not different, f"two builds of the same sources differ in {different}"


@BUILDS
def test_an_authors_change_shows_while_serving(tmp_path):
    """Only the changed page is built again.

    It keeps the others' titles, and the search gets its words.
    """
    root = copy_of_project(tmp_path)
    with socket.socket() as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
    with subprocess.Popen(
        [sys.executable, "-m", "builder", "serve", str(port)],
        cwd=root,
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        try:
            assert "English:" in server.stdout.readline()
            page = root / "docs/en/entropy.md"
            text = page.read_text(encoding="utf-8")

            def shown(path):
                address = f"http://localhost:{port}/{path}"
                with urllib.request.urlopen(address, timeout=240) as answer:
                    return answer.read().decode()

            for second in range(60):
                if second % 20 == 0:  # once more, lest the server had not begun to watch
                    page.write_text(text + "\n\nZebras.\n", encoding="utf-8")
                time.sleep(1)
                if "Zebras" in shown("entropy/") and "Zebras" in shown("search/search_index.json"):
                    break
            html, index = shown("entropy/"), json.loads(shown("search/search_index.json"))
        finally:
            server.terminate()
    assert "Zebras" in html, "the changed page is not built again"
    assert "Training: two players who learn at once" in html
    assert any(entry["location"] == "training/" for entry in index["docs"]) and "Zebras" in str(
        index
    )
