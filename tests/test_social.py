"""The picture beside a link to the site is drawn of what the home says now, and pages name it."""

import struct

import pytest
from bs4 import BeautifulSoup
from checks import social
from checks.pages import LANGUAGES, ROOT, pages
from checks.sites import SITE_URL, address

from builder.site import Site
from builder.site.cited import PICTURE, add_citation

KILOBYTES = 150


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_picture_is_that_of_the_home_as_it_is(language, request):
    path = social.path_of(language)
    png = path.read_bytes() if path.exists() else b""
    if social.recorded().get(language) != social.digests(language, png):
        if not request.config.getoption("update"):
            pytest.fail(
                f"{path.relative_to(ROOT)} was drawn of another title, question or figure, or is "
                "another picture\nRecord it (with Chromium): pytest --update tests/test_social.py",
                pytrace=False,
            )
        view = request.getfixturevalue("browser").new_page()
        png = social.drawn(view, language)
        view.close()
        social.record(language, png)
        change = f"{path.relative_to(ROOT)}: drawn anew; look at it"
        request.node.user_properties.append(("update", change))
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", png[16:24]) == (social.SIZE["width"], social.SIZE["height"])
    assert len(png) < KILOBYTES * 1000


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_words_have_room(language, browser):
    view = browser.new_page()
    try:
        assert social.drawn(view, language)[:4] == b"\x89PNG"
    except ValueError as error:  # that there is no font is no fault of the page's
        assert social.CHINESE in str(error)
    view.close()


def test_a_title_without_room_is_refused(browser, monkeypatch):
    view = browser.new_page()
    page = social.page("en").replace("<h1>", "<h1>Unabbreviatedness")
    monkeypatch.setattr(social, "page", lambda language: page)
    with pytest.raises(ValueError, match="no room for H1"):
        social.drawn(view, "en")
    view.close()


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.label)
def test_who_shows_a_link_to_a_page_is_told_of_the_picture(page, site):
    soup = BeautifulSoup((site / address(page)).read_text(encoding="utf-8"), "lxml")
    metas = {
        meta.get("name") or meta.get("property"): meta["content"]
        for meta in soup.head.find_all("meta", content=True)
    }
    folder = "" if page.language == "en" else "zh-TW/"
    assert metas["og:image"] == f"{SITE_URL}{folder}{PICTURE}"
    assert (site / folder / PICTURE).read_bytes() == social.path_of(page.language).read_bytes()
    assert metas["twitter:card"] == "summary_large_image" and metas["og:image:alt"]
    size = {"width": int(metas["og:image:width"]), "height": int(metas["og:image:height"])}
    assert size == social.SIZE


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_an_address_no_picture_is_named(language, monkeypatch):
    monkeypatch.chdir(ROOT)
    page = '<head><meta name="description" content="x"></head><h1 aria-label="x">x</h1>'
    site = Site(language=language, name="x", url="", repo_url="", branch="main")
    assert "image" not in add_citation(page, "entropy/", site)
    known = Site(language=language, name="x", url=SITE_URL, repo_url="", branch="main")
    assert f'content="{SITE_URL}{PICTURE}"' in add_citation(page, "entropy/", known)
