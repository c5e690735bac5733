"""At its end a page says when it last changed, how to cite it, where to correct it, its licence.

As far as that is known.
"""

import json
import re
import subprocess

import pytest
from bs4 import BeautifulSoup
from checks.pages import ROOT, pages, twin
from checks.sites import REPO_URL, SITE_URL, address, build, copy_of_project

DAY = re.compile(r"\d{4}-\d\d-\d\d")


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.label)
def test_page_says_what_a_teacher_wants(page, site):
    text = (site / address(page)).read_text(encoding="utf-8")
    facts = text[text.index('<div class="facts">') :]
    assert f'href="{REPO_URL}/edit/main/{page.label}"' in facts, (
        f"{page.label}: no link to correct it in the repository"
    )
    assert "MIT" in facts, f"{page.label} names no licence"
    cited = re.search(r"<details><summary>[^<]+</summary>(.*?)</details>", facts, re.DOTALL)
    assert cited and SITE_URL + address(page).removesuffix("index.html") in cited[1], (
        f"{page.label}: nothing to cite it by"
    )
    log = ["git", "log", "-1", "--format=%cs", "--", page.label, f"snippets/{page.name}"]
    day = subprocess.run(log, cwd=ROOT, capture_output=True, text=True).stdout.strip()
    shown = re.search(r'<time datetime="([^"]+)"', facts)
    assert (shown[1] if shown else "") == day, (
        f"{page.label} says it last changed on {shown and shown[1]}, git says {day or 'nothing'}"
    )


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.label)
def test_programs_that_cite_and_find_are_told_the_same(page, site):
    """Reference managers, search engines and who shows a link; in the head, in one language."""
    soup = BeautifulSoup((site / address(page)).read_text(encoding="utf-8"), "lxml")
    metas = {
        meta.get("name") or meta.get("property"): meta["content"]
        for meta in soup.head.find_all("meta", content=True)
    }
    [known] = soup.head.find_all("script", type="application/ld+json")
    known = json.loads(known.string)
    url = SITE_URL + address(page).removesuffix("index.html")
    title = soup.h1["aria-label"]
    assert known["@type"] == "LearningResource" and known["inLanguage"] == page.language
    assert metas["citation_title"] == metas["og:title"] == known["name"] == title
    assert metas["citation_public_url"] == metas["og:url"] == known["url"] == url
    assert metas["description"] == metas["og:description"] == known["description"]
    [time] = soup.select(".facts time") or [{"datetime": ""}]
    assert metas["citation_publication_date"].replace("/", "-") == time["datetime"]
    other = known["workTranslation" if page.language == "en" else "translationOfWork"]
    assert other["url"] == SITE_URL + address(twin(page)).removesuffix("index.html")
    [entry] = soup.select(".facts pre code")
    fields = dict(re.findall(r"^  (\w+) = \{(.*)\},?$", entry.get_text(), re.M))
    assert fields["url"] == url and fields["title"] == f"{{{title}}}"
    assert re.fullmatch(r"@online\{[a-z0-9-]+,\n(  \w+ = \{.*\},\n)+  .*\n\}\n", entry.get_text())


def test_the_map_of_the_site_knows_each_page_in_both_languages(site):
    for folder in ("", "zh-TW/"):
        soup = BeautifulSoup((site / folder / "sitemap.xml").read_text(encoding="utf-8"), "xml")
        found = {url.loc.string: url for url in soup.find_all("url")}
        of_pages = [page for page in pages() if address(page).startswith("zh-TW/") == bool(folder)]
        assert len(of_pages) == len(found)
        for page in of_pages:
            here, there = (
                SITE_URL + address(each).removesuffix("index.html") for each in (page, twin(page))
            )
            links = {link["hreflang"]: link["href"] for link in found[here].find_all("link")}
            other = twin(page).language
            assert links == {page.language: here, other: there}


@pytest.mark.built
def test_what_is_not_known_is_not_said(tmp_path):
    """Outside of a repository, and with no address known."""
    root = copy_of_project(tmp_path / "project")
    result = build(
        tmp_path / "site", root, SITE_URL="", REPO_URL="", GIT_CEILING_DIRECTORIES=str(tmp_path)
    )
    assert not result.returncode, result.stderr
    text = (tmp_path / "site/entropy/index.html").read_text(encoding="utf-8")
    facts = text[
        text.index('<div class="facts">') : text.index(
            "</details>", text.index('<div class="facts">')
        )
    ]
    assert (
        "<time" not in facts
        and "/edit/" not in facts
        and not DAY.search(facts)
        and "None" not in facts
    )
    assert "MIT" in facts
