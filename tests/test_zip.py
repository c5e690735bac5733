"""The folder to take along: its pages open as files, its server brings what files may not do."""

import io
import os
import re
import stat
import subprocess
import sys
import urllib.request
import zipfile

import pytest
from bs4 import BeautifulSoup
from checks.browser import fonts_of, settle, watched
from checks.pages import LANGUAGES, ROOT, pages, twin
from checks.sites import address, free_port

from builder.site import Site
from builder.site.labs import ARTICLE
from builder.site.taken import PDF, ZIP, offer
from builder.zip.__main__ import FOLDER, SERVER, in_a_folder, said_of_the_copy, write_zip

BELOW = {"en": "", "zh-TW": "zh-TW/"}
# of each kind of script one page that asks for it
WITH_SCRIPTS = ("index", "entropy", "atlas", "which-number", "glossary", "labs/seed-notebook")
MEGABYTES = 16


@pytest.fixture(scope="module")
def packed(site, tmp_path_factory):
    """(bytes of a zip, the folder that it holds)"""
    path = tmp_path_factory.mktemp("zip") / ZIP  # the site is also that of tests in other processes
    write_zip(site, path)
    content = path.read_bytes()
    folder = tmp_path_factory.mktemp("taken along")
    zipfile.ZipFile(io.BytesIO(content)).extractall(folder)
    assert [each.name for each in folder.iterdir()] == [FOLDER]
    return content, folder / FOLDER


@pytest.fixture
def opened(browser, packed):
    """opened(path) -> (view of the file, what it logs); to the name of a folder a space belongs."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    view, logged = context.new_page(), []
    view.on("console", lambda said: logged.append(f"{said.type}: {said.text}"))
    view.on("pageerror", lambda error: logged.append(str(error)))
    view.on("requestfailed", lambda request: logged.append(f"failed: {request.url}"))

    def open_file(path):
        view.goto((packed[1] / path).as_uri())
        return view, logged

    yield open_file
    context.close()


def own_fonts_of(selector, view):
    """Which fonts of the page's own draw the first such element."""
    drawn = [font["familyName"] for font in fonts_of(view, selector) if font["isCustomFont"]]
    names = ("Source Sans 3", "STIX Two Math")
    return {name for name in names for font in drawn if font.startswith(name)}


@pytest.fixture
def served(packed, tmp_path):
    """(address that serve.py opened, its process)"""
    script, asked = tmp_path / "browser", tmp_path / "asked"
    script.write_text(f'#!/bin/sh\necho "$1" > "{asked}.new" && mv "{asked}.new" "{asked}"\n')
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, packed[1] / SERVER, str(port)],
        env={**os.environ, "BROWSER": str(script)},
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    said = process.stdout.readline()
    for _ in range(100):
        if asked.exists():
            break
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(0.1)
    home = asked.read_text().strip()
    assert home == f"http://127.0.0.1:{port}/" and home in said
    yield home
    process.terminate()
    process.wait()


def test_two_zips_of_one_site_are_the_same_bytes(site, packed, tmp_path):
    write_zip(site, tmp_path / ZIP)
    again = (tmp_path / ZIP).read_bytes()
    assert again == packed[0]
    assert len(again) < MEGABYTES * 1e6


def test_what_only_a_host_needs_stays_behind(tmp_path, tmp_path_factory):
    parts = f"<head></head><header></header>{ARTICLE}</article>"
    lost = '<meta name="robots" content="noindex">'
    for name in ("", "zh-TW/"):
        (tmp_path / name / "entropy").mkdir(parents=True)
        (tmp_path / name / "entropy/index.html").write_text(parts)
        (tmp_path / name / "index.html").write_text(parts)
        (tmp_path / name / "404.html").write_text(lost)
        for other in (PDF, ZIP, "offline.js", "social.png", "sitemap.xml", "sitemap.xml.gz"):
            (tmp_path / name / other).write_text("x")
    path = tmp_path_factory.mktemp("zip") / ZIP
    write_zip(tmp_path, path)
    taken = zipfile.ZipFile(path).namelist()
    names = {name.partition("/")[2] for name in taken}
    of_pages = {f"{folder}index.html" for folder in ("", "entropy/", "zh-TW/", "zh-TW/entropy/")}
    assert names == of_pages | {SERVER, "assets/javascripts/opened.js"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_home_alone_leads_to_it_where_it_is_written(language, monkeypatch, tmp_path):
    site = Site(language=language, name="", url="", repo_url="", branch="main")
    page = f'<header></header>{ARTICLE}<div class="facts"></div></article>'
    monkeypatch.delenv("PDF", raising=False)
    monkeypatch.delenv("ZIP", raising=False)
    without = offer(page, "", site)
    assert ZIP not in without
    monkeypatch.setenv("ZIP", "1")
    monkeypatch.setenv("PDF", "1")
    both = offer(page, "", site)
    assert f'href="{"../" * (language != "en")}{ZIP}" download' in both and f'href="{PDF}"' in both
    assert ZIP not in offer(page, "entropy/", site)
    home = tmp_path / BELOW[language] / "index.html"  # the copy offers neither: it holds none
    assert in_a_folder(both, home, tmp_path) == in_a_folder(without, home, tmp_path)


def test_another_theme_stops_it(tmp_path):
    with pytest.raises(ValueError, match="header"):
        in_a_folder(f"{ARTICLE}</article>", tmp_path / "index.html", tmp_path)


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.label)
def test_every_link_and_file_of_a_page_is_there(page, packed):
    path = packed[1] / address(page)
    soup = BeautifulSoup(path.read_text(encoding="utf-8"), "lxml")
    found = 0
    for each in soup.select("[href], [src]"):
        link = (each.get("href") or each.get("src")).partition("#")[0].partition("?")[0]
        if not link or re.match(r"[a-z]+:", link):
            continue
        found += 1
        assert (path.parent / link).is_file(), f"{page.label}: {link} is no file of the folder"
    assert found > 40
    assert not soup.select("link[rel=preload]")
    [said] = soup.select("article > p.copy")
    assert said.decode_contents() == said_of_the_copy(page.language)
    there = (path.parent / soup.select_one("a.language-switch")["href"]).resolve()
    assert there == packed[1].resolve() / address(twin(page))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", WITH_SCRIPTS)
def test_a_page_opens_as_a_file_and_complains_of_nothing(name, language, opened):
    page = next(page for page in pages(language) if page.name == name)
    view, logged = opened(address(page))
    view.evaluate("document.fonts.ready.then(() => null)")
    assert "Source Sans 3" in own_fonts_of("p.copy", view)
    if view.locator("math mi").count():
        assert "STIX Two Math" in own_fonts_of("math mi", view)
    assert view.locator("p.copy").is_visible()
    assert view.locator(".md-search, label[for=__search]").count() == 0
    for _ in range(40):  # scripts come when a reader is near
        view.mouse.wheel(0, 2_000)
        view.wait_for_timeout(30)
    for key in ("f", "s", "/"):
        view.keyboard.press(key)
    view.wait_for_timeout(300)
    assert not logged, f"{page.label}: {logged}"
    for figure in view.locator(".explore").all():
        assert "still" in figure.get_attribute("class").split()
        assert figure.locator("svg").first.is_visible() and not figure.locator(".live").count()
    if view.locator("form.check").count():
        assert not view.locator("form.check").first.is_visible()
    assert not view.locator("button.run").count()


@pytest.mark.parametrize("language", LANGUAGES)
def test_clicks_lead_from_file_to_file(language, opened, packed):
    """Through the menu, the foot of a page and the language's switch."""
    view, logged = opened(BELOW[language] + "index.html")
    folder = packed[1].as_uri() + "/"
    view.locator(".md-nav--primary a[href='entropy/index.html']").click()
    view.wait_for_url(f"{folder}{BELOW[language]}entropy/index.html")
    view.locator(".md-footer__link--next").click()
    view.wait_for_url(f"{folder}{BELOW[language]}cross-entropy/index.html")
    view.locator("article a[href*='../'][href*='index.html']").first.click()
    view.wait_for_url(lambda url: url.startswith(folder) and "cross-entropy/" not in url)
    view.locator("a.language-switch").click()
    view.wait_for_url(lambda url: ("/zh-TW/" in url) == (language == "en"))
    assert view.locator("html").get_attribute("lang") != language
    assert not logged, logged


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_folders_server_brings_search_and_figures_that_move(language, served, browser):
    view = watched(browser.new_page(viewport={"width": 1280, "height": 900}))
    errors = []
    view.on("pageerror", lambda error: errors.append(str(error)))
    view.goto(f"{served}{BELOW[language]}entropy/index.html")
    settle(view)
    view.click("input.md-search__input")
    view.keyboard.insert_text("Jensen")
    found = view.locator(".md-search-result__item > a").first
    found.wait_for(state="attached", timeout=20_000)
    view.keyboard.press("Escape")
    figure = view.locator(".explore").first
    figure.scroll_into_view_if_needed()
    figure.locator(".live").wait_for()
    assert view.locator("p.copy").is_visible()
    if figure.locator(".ask").is_visible():
        figure.locator('.ask [data-answer=""]').click()
    before = figure.locator(".live").inner_html()
    figure.locator("input[type=range]").first.press("End")
    for _ in range(100):
        if figure.locator(".live").inner_html() != before:
            break
        view.wait_for_timeout(50)
    assert figure.locator(".live").inner_html() != before, "the figure does not move"
    with view.expect_navigation():
        found.evaluate("link => link.click()")
    view.locator("article h1").wait_for()
    assert view.url.startswith(served + BELOW[language])
    assert not errors, errors
    view.close()


def test_the_folders_server_names_scripts_as_scripts_and_a_port_that_is_taken(served, packed):
    for name, kind in (
        (".js", "text/javascript"),
        (".mjs", "text/javascript"),
        (".wasm", "application/wasm"),
    ):
        path = next(packed[1].rglob(f"*{name}")).relative_to(packed[1])
        with urllib.request.urlopen(served + path.as_posix()) as answer:
            assert answer.headers["Content-Type"] == kind
    port = served.rstrip("/").rpartition(":")[2]
    second = subprocess.run(
        [sys.executable, packed[1] / SERVER, port], capture_output=True, text=True, timeout=20
    )
    assert second.returncode == 1 and f"port {port}: " in second.stderr


def test_make_and_the_workflow_write_both_and_offer_both():
    """make builds the site once for both, so it must be told of both."""
    workflow = (ROOT / ".github/workflows/site.yml").read_text(encoding="utf-8")
    assert re.search(r"run: make pdf zip PDF=1 ZIP=1\b", workflow)
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert "\nzip: export ZIP = 1\nzip: site " in makefile
