"""What changed from version to version: found in the files that git's tags have, never made up.

In a repository of two versions, between which one of everything changed.
"""

import re
import subprocess
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from checks.pages import LANGUAGES, ROOT, pages
from checks.sites import SITE_URL, address, build, copy_of_project

from builder.changes.compare import changed_lines
from builder.changes.history import tagged
from builder.changes.said import WORDS, as_markdown
from builder.markdown.changes import BLOCK
from builder.site import Site
from builder.site.changes import FEED, feed, link_to_feed
from builder.site.parts import parts
from builder.site.taken import as_markdown as taken_along

ATOM = "{http://www.w3.org/2005/Atom}"
URL = "https://example.org/course/"
CLAIM = """\
/// claim | {title}
    attrs: {{id: {id}}}
$$ {formula} $$

//// proof
$$ x $$
////
///
"""
TITLES = {
    "en": {"stays": "It stays", "new": "It is new", "gone": "It went", "other": "It is another"},
    "zh-TW": {"stays": "留著", "new": "新的", "gone": "走了", "other": "改了"},
}


@pytest.fixture(autouse=True)
def nothing_known_before():
    tagged.cache_clear()
    yield
    tagged.cache_clear()


@pytest.fixture
def project(tmp_path, monkeypatch):
    """An empty folder to work in."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    return tmp_path


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def git(*arguments, when="2026-01-01T12:00:00+00:00"):
    identity = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(
        ["git", *identity, *arguments],
        check=True,
        capture_output=True,
        env={"PATH": "/usr/bin:/bin", "GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when},
    )


def claims(language, **formulas):
    titles = TITLES[language]
    return "".join(
        CLAIM.format(title=titles[name], id=f"claim-{name}", formula=formula)
        for name, formula in formulas.items()
    )


def first_version(project):
    for language in LANGUAGES:
        one = f"# One {language} {{#one}}\n\n" + claims(language, stays="a", gone="b", other="c")
        put(project / f"docs/{language}/one.md", one)
        put(project / f"docs/{language}/old.md", f"# Old {language} {{#old}}\n")
    put(project / "snippets/one/kept.py", "print()")
    put(project / "snippets/one/kept.out", "H(P)  = 0.6109 nats\nsteps: 12\nsame = 1\n")
    put(project / "snippets/one/left.py", "print()")
    put(project / "snippets/one/left.out", "7\n")
    git("init", "-q", "-b", "main")
    git("add", ".")
    git("commit", "-qm", "The numbers are all new, says this commit, and nothing else is")
    git("tag", "v1")
    git("tag", "nothing-to-do-with-versions")


def second_version(project):
    for language in LANGUAGES:
        one = f"# One {language} {{#one}}\n\n" + claims(language, stays="a", new="d", other="c + 1")
        put(project / f"docs/{language}/one.md", one)
        put(project / f"docs/{language}/two.md", f"# Two {language} {{#two}}\n")
        (project / f"docs/{language}/old.md").unlink()
    put(project / "snippets/one/kept.out", "H(P) = 0.6110 nats\nall steps: 12\nsame = 1\n")
    for ending in ("py", "out"):
        (project / f"snippets/one/left.{ending}").unlink()
    put(project / "snippets/one/added.py", "print()")
    put(project / "snippets/two/inside.py", "print()")  # comes with its page
    git("add", "-A")
    git("commit", "-qm", "Nothing changed", when="2026-02-02T12:00:00+00:00")
    git("tag", "v2")


@pytest.fixture
def two_versions(project):
    first_version(project)
    second_version(project)
    return project


def section(text, name):
    return re.search(rf"^## {re.escape(name)}.*?(?=^## |\Z)", text, re.M | re.DOTALL)[0]


def listed(text, title):
    """The items below a title in bold."""
    found = re.search(rf"^\*\*{title}\*\*\n\n(.*?)(?=^\*\*|\Z)", text, re.M | re.DOTALL)
    return re.findall(r"^- (.*)$", found[1], re.M) if found else []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_of_change_is_found_and_nothing_else(language, two_versions):
    text, say, titles = as_markdown(language), WORDS[language], TITLES[language]
    between = say["between"]
    assert re.findall(r"^## (.*)$", text, re.M) == [
        "v2 (2026-02-02) {#v2}",
        "v1 (2026-01-01) {#v1}",
    ]
    second = section(text, "v2")
    one = f"[One {language}](one.md)"
    expected = {
        "new_pages": [f"[Two {language}](two.md)"],
        "gone_pages": [f"Old {language}"],
        "new_claims": [f"{one}{between}[{titles['new']}](one.md#claim-new)"],
        "other_claims": [f"{one}{between}[{titles['other']}](one.md#claim-other)"],
        "gone_claims": [f"{one}{between}{titles['gone']}"],
        "numbers": [f"{one}{between}`kept`"],
        "new_programs": [f"{one}{between}`added`"],
        "gone_programs": [f"{one}{between}`left`"],
    }
    assert {kind: listed(second, say[kind]) for kind in expected} == expected
    assert f"    {say['was']}  H(P)  = 0.6109 nats\n    {say['is']}  H(P) = 0.6110 nats\n" in second
    assert "steps" not in second and "same" not in second
    assert section(text, "v1").strip().endswith(say["first"].format(pages=2, programs=2, claims=3))


def test_what_was_changed_since_the_last_version_stands_above_it(two_versions):
    put(two_versions / "snippets/one/kept.out", "H(P) = 0.7000 nats\nall steps: 12\nsame = 1\n")
    text = as_markdown("en")
    assert text.startswith("## Since then {#since}\n") and "0.7000" in section(text, "Since then")
    assert "0.7000" not in section(text, "v2")


def test_a_version_without_a_change_says_so(two_versions):
    git("commit", "--allow-empty", "-qm", "x", when="2026-03-03T12:00:00+00:00")
    git("tag", "v2.1")
    text = as_markdown("en")
    assert WORDS["en"]["nothing"] in section(text, "v2.1")


def test_links_lead_only_to_what_is_still_there(two_versions):
    for name in ("two", "one"):
        (two_versions / f"docs/en/{name}.md").unlink()
    assert "](" not in as_markdown("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_versions_or_history_the_page_says_which(language, project, tmp_path):
    say = WORDS[language]
    put(project / "docs/en/one.md", "# One {#one}\n")
    assert as_markdown(language) == say["unknown"], "in a folder without git"
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "x")
    tagged.cache_clear()
    assert as_markdown(language) == say["none"]


def test_a_shallow_clone_and_a_copy_inside_another_repository_do_not_guess(
    two_versions, monkeypatch
):
    git("clone", "-q", "--depth", "1", f"file://{two_versions}", "shallow")
    put(two_versions / "copy/docs/en/one.md", "# One {#one}\n")
    for folder in ("shallow", "copy"):
        monkeypatch.chdir(two_versions / folder)
        tagged.cache_clear()
        assert as_markdown("en") == WORDS["en"]["unknown"], folder


def test_without_git_on_the_machine_the_page_says_that_it_does_not_know(two_versions, monkeypatch):
    monkeypatch.setenv("PATH", str(two_versions))
    assert as_markdown("en") == WORDS["en"]["unknown"]


@pytest.mark.parametrize(
    ("before", "now", "found"),
    [
        ("H = 1.0\n", "H  =  1.0\n", []),
        ("H = 1.0\n", "entropy = 1.0\n", []),
        ("H = 1.0\n", "H = -1.0\n", [("H = 1.0", "H = -1.0")]),
        ("H = 1.0\n", "H = 1.00\n", [("H = 1.0", "H = 1.00")]),
        ("a 1\nb 2\n", "b 2\n", [("a 1", "")]),
        ("b 2\n", "a 1\nb 3\n", [("", "a 1"), ("b 2", "b 3")]),
        ("H = 1\n", "KL = 2\n", [("H = 1", ""), ("", "KL = 2")]),
    ],
)
def test_a_line_counts_as_changed_where_a_number_is_another(before, now, found):
    assert changed_lines(before, now) == found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_feed_has_an_entry_a_version_with_whole_addresses(language, two_versions):
    url = URL if language == "en" else f"{URL}{language}/"
    site = Site(language=language, name="A & B", url=url, repo_url="", branch="main")
    root = ElementTree.fromstring(feed(site))
    assert root.findtext(f"{ATOM}id") == f"{url}changes/"
    assert root.findtext(f"{ATOM}updated") == "2026-02-02T12:00:00+00:00"
    assert "A & B" in root.findtext(f"{ATOM}title")
    entries = {each.findtext(f"{ATOM}id"): each for each in root.findall(f"{ATOM}entry")}
    assert list(entries) == [f"{url}changes/#v2", f"{url}changes/#v1"]
    soup = BeautifulSoup(entries[f"{url}changes/#v2"].findtext(f"{ATOM}content"), "lxml")
    assert f"{url}one/#claim-new" in {link["href"] for link in soup.select("a")}
    assert all(link["href"].startswith(url) for link in soup.select("a"))
    assert "0.6110" in soup.select_one("code:-soup-contains('0.6109')").text


def test_there_is_no_feed_where_no_address_or_no_history_is_known(two_versions, monkeypatch):
    put(two_versions / "docs/en/index.md", "# Home {#home}\n")
    page = "<head></head>"
    known = Site(language="en", name="", url=URL, repo_url="", branch="main")
    assert f'href="./{FEED}"' in link_to_feed(page, "", known)
    assert f'href="../{FEED}"' in link_to_feed(page, "one/", known)
    unknown = Site(language="en", name="", url="", repo_url="", branch="main")
    assert link_to_feed(page, "", unknown) == page
    monkeypatch.setenv("PATH", str(two_versions))
    tagged.cache_clear()
    assert link_to_feed(page, "", known) == page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_as_markdown_has_the_list_too(language, two_versions):
    put(two_versions / f"docs/{language}/changes.md", "# Changes {#changes}\n\n/// changes\n///\n")
    path = two_versions / f"docs/{language}/changes.md"
    text = taken_along(parts(path.relative_to(two_versions), "changes/", language, URL))
    assert "## v2 (2026-02-02)\n" in text and f"({URL}one/#claim-new)" in text
    assert "0.6110" in text and "///" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_page_has_the_block(language):
    text = (ROOT / f"docs/{language}/changes.md").read_text(encoding="utf-8")
    assert len(BLOCK.findall(text)) == 1


@pytest.mark.built
def test_a_built_site_shows_the_versions_of_its_repository(tmp_path):
    """And each page's head leads to the feed."""
    root = copy_of_project(tmp_path / "project")
    git("-C", str(root), "init", "-q")
    git("-C", str(root), "add", ".")
    git("-C", str(root), "commit", "-qm", "x")
    git("-C", str(root), "tag", "v1")
    record = root / "snippets/entropy/huffman.out"
    record = record if record.exists() else sorted((root / "snippets/entropy").glob("*.out"))[0]
    before = record.read_text(encoding="utf-8")
    number = re.search(r"\d+\.\d+", before)[0]
    record.write_text(before.replace(number, f"{number}5", 1), encoding="utf-8")
    git("-C", str(root), "commit", "-qam", "x", when="2026-02-02T12:00:00+00:00")
    git("-C", str(root), "tag", "v2")
    result = build(tmp_path / "site", root, SITE_URL=SITE_URL, REPO_URL="")
    assert not result.returncode, result.stderr
    for page in pages():
        folder = "" if page.language == "en" else "zh-TW/"
        file = tmp_path / "site" / address(page)
        soup = BeautifulSoup(file.read_text(encoding="utf-8"), "lxml")
        [link] = soup.head.select('link[type="application/atom+xml"]')
        assert (file.parent / link["href"]).resolve() == tmp_path / "site" / folder / FEED
        if page.name == "changes":
            assert [each["id"] for each in soup.select("article h2")] == ["what-counts", "v2", "v1"]
            [shown] = soup.select("article li code:-soup-contains('5')")[:1]
            assert f"{number}5" in soup.article.text and shown
    for folder in ("", "zh-TW/"):
        root = ElementTree.parse(tmp_path / "site" / folder / FEED).getroot()
        assert len(root.findall(f"{ATOM}entry")) == 2
