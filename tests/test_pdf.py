"""The course as a PDF: tagged, with outline, contents that tell the sheet, answers in the back."""

import io
import re
import unicodedata

import pytest
from checks.pages import Page, pages
from pypdf import PdfReader

from builder.pdf.__main__ import LANGUAGES, print_course, put_together, sheets_of, words_of
from builder.site import Site
from builder.site.taken import PDF, offer

CONTENTS = 2  # the sheet; the first is the cover
ONLY = ("entropy", "kl-divergence")


@pytest.fixture(scope="module", params=LANGUAGES)
def course(request, browser, home):
    """(language, the PDF of two pages)"""
    below = LANGUAGES[request.param][1]
    pdf = print_course(browser, home + below, words_of(request.param), ONLY)
    return request.param, PdfReader(io.BytesIO(pdf))


def headings(outline):
    for entry in outline:
        if isinstance(entry, list):
            yield from headings(entry)
        else:
            yield entry


def sheet(pdf, number):
    # Chromium says the radical U+2F64 where a font draws it and U+7528 alike: NFKC has the letter
    text = unicodedata.normalize("NFKC", pdf.pages[number - 1].extract_text())
    return " ".join(text.split())


def test_it_is_tagged_in_its_language_with_a_title_and_an_outline(course):
    language, pdf = course
    root = pdf.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] and root["/Lang"] == language
    assert pdf.metadata.title == words_of(language)["name"]
    found = [entry.title.strip() for entry in headings(pdf.outline)]
    for name in ONLY:
        page = next(page for page in pages() if (page.language, page.name) == (language, name))
        written = [block for block in page.blocks() if re.match(r"h\d", block.kind)]
        assert len(found) > len(written) > 5
        assert title(page) in found, f"{page.label} is not in the outline: {found}"


def title(page: Page):
    """A page's first heading, without its id."""
    text = page.path.read_text(encoding="utf-8")
    return re.search(r"^# (.*?) \{#", text, re.M)[1]


def test_contents_and_links_tell_the_sheet_where_something_stands(course):
    language, pdf = course
    sheets = sheets_of(pdf)
    for name in (*ONLY, "answers"):
        assert re.search(rf"\b{sheets[name]}\b", sheet(pdf, CONTENTS)), f"contents lack {name}"
    for name in ONLY:
        page = next(page for page in pages() if (page.language, page.name) == (language, name))
        there = sheet(pdf, sheets[name]).replace(" ", "")
        begins = unicodedata.normalize("NFKC", title(page)).replace(" ", "")
        assert begins in there, f"{name} does not begin on {sheets[name]}"
    answers = {name: at for name, at in sheets.items() if name.startswith("answer-")}
    assert len(answers) >= 8 and min(answers.values()) >= sheets["answers"]
    for name, at in answers.items():
        exercise = sheets[name.removeprefix("answer-")]
        assert exercise < sheets["answers"]
        told = words_of(language)["inTheBack"].replace("{}", str(at)).replace(" ", "")
        near = sheet(pdf, exercise) + sheet(pdf, exercise + 1)  # a long question goes on
        assert told in near.replace(" ", ""), f"{name}: no {told!r} at its exercise"


def test_each_sheet_has_its_number(course):
    _, pdf = course
    for number in range(1, len(pdf.pages) + 1):
        assert sheet(pdf, number).endswith(str(number)) or sheet(pdf, number).startswith(
            str(number)
        ), f"sheet {number} does not say so"


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_the_whole_course_every_link_leads_somewhere(language, browser, home):
    view = browser.new_page(bypass_csp=True)
    put_together(view, home + LANGUAGES[language][1], words_of(language))
    count = view.locator("article > section:has(> h1)").count()
    every = [page for page in pages() if page.language == language]
    assert count >= len(every), "a page is not in the course"
    assert view.locator("article :is(button, input, .facts, .headerlink)").count() == 0
    view.close()


def test_a_page_that_is_not_there_is_named(browser, home):
    view = browser.new_page(bypass_csp=True)
    with pytest.raises(ValueError, match=r"not in the menu.*entropie"):
        put_together(view, home, words_of("en"), ("entropy", "entropie"))
    view.close()


def test_a_link_that_leads_nowhere_is_named(browser, home):
    view = browser.new_page(bypass_csp=True)

    def planted(route):
        body = route.fetch().text().replace("</h1>", '</h1><a href="#no-such-place">x</a>', 1)
        route.fulfill(body=body, content_type="text/html")

    view.route("**/entropy/", planted)
    with pytest.raises(ValueError, match=r"nowhere.*entropy--no-such-place"):
        put_together(view, home, words_of("en"), ("entropy",))
    view.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_home_alone_leads_to_it_where_it_is_printed(language, monkeypatch):
    site = Site(language=language, name="", url="", repo_url="", branch="main")
    page = '<div class="facts"></div>'
    monkeypatch.delenv("PDF", raising=False)
    assert PDF not in offer(page, "", site)
    monkeypatch.setenv("PDF", "1")
    assert f'href="{PDF}" download' in offer(page, "", site)
    assert PDF not in offer(page, "entropy/", site)
