"""The page which-number in a real Chromium: filled by its address, typed into, by keys alone.

What is found is compared with what the page's functions find (checks/which_number.py).
"""

import pytest
from checks.browser import ALL_OF_IT, add_style
from checks.judging import violations
from checks.pages import LANGUAGES, ROOT
from checks.which_number import NAMES, run

from builder.markdown.readings import readings

BOTH = pytest.mark.parametrize("language", LANGUAGES)
FOLDERS = {"en": "", "zh-TW": "zh-TW/"}
WEIGHT = 6_000  # bytes, gzipped, of the page's own script
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
TARGETS = ".which-number :is(button, .entry > input, fieldset label):visible"
PATIENCE = 5_000  # ms, in which what is typed is looked up; 0.4 s, but on a busy machine
ISSUE = "?p=0.2,0.5,0.3&q=0.4,0.4,0.2&x=0.106908"
# what the address says, and the form then holds; the last field is the number
ASKED = [
    {"p": "0.2,0.5,0.3", "q": "0.4,0.4,0.2", "x": "0.106908"},
    {"p": "0.7,0.3", "q": "0.5,0.5", "x": "0.0823"},
    {"p": "7,3", "q": "4,7", "x": "2.3754"},
    {"p": "0.5,0.5", "q": "1,0", "x": "inf"},
    {"p": "0.5,0.5", "q": "0.9,0.1", "x": "77.123"},
    {"p": "0.1,0.9", "q": "0.3,0.7", "x": "-0.5"},
    {"y": "0", "z": "2,0,0", "x": "0.372878"},
]


def found(texts):
    """The names of the readings that the page shows for these texts, in their order."""
    (said,) = run(asked=[[texts, "z" in texts]])["found"]
    groups = said["groups"] or said["nearest"]
    return [each["reading"] for group in groups for each in group]


class Form:
    """The page in a language; `view` is the browser's page."""

    def __init__(self, visit, language, query="", width=1280, scheme="light", **options):
        path = f"{FOLDERS[language]}which-number/{query}"
        self.view, self.logged, self.fetched = visit(path, width, scheme, **options)
        self.view.locator(".which-number button:enabled").first.wait_for()
        self.words = readings()["words"][language]

    def field(self, name):
        return self.view.locator(f"#number-{name}")

    def told(self):
        return self.view.locator(".which-number").get_by_role("status")

    def says(self, word):
        """Wait until the sentence is told that a word of the data begins."""
        start, _, rest = self.words[word].partition("{")
        text = start.strip() or rest.partition("}")[2].partition("{")[0].strip()
        self.told().filter(has_text=text).wait_for(timeout=PATIENCE)

    def shown(self):
        """The readings that are shown, each an element with its name."""
        names = "each => each.map(one => one.dataset.reading)"
        return self.view.locator("[data-reading]:visible").evaluate_all(names)

    def shows(self, names):
        """Wait until just these are shown."""
        same = "names => [...document.querySelectorAll('[data-reading]')]"
        same += ".map(each => each.dataset.reading).join() === names"
        self.view.wait_for_function(same, arg=",".join(names), timeout=PATIENCE)
        assert self.shown() == names


@pytest.fixture
def form(visit):
    def opened(language="en", *options, **more):
        return Form(visit, language, *options, **more)

    return opened


@BOTH
@pytest.mark.parametrize("texts", ASKED, ids=lambda texts: texts["x"])
def test_an_address_opens_it_filled_in(texts, language, form):
    query = "?" + "&".join(f"{name}={text}" for name, text in texts.items())
    page = form(language, query)
    assert {name: page.field(name).input_value() for name in texts} == texts
    page.shows(found(texts))
    assert not page.view.locator("#__search").is_checked(), "?q= opens the search"
    assert page.view.evaluate("decodeURIComponent(location.search)") == query
    text = page.view.locator(".which-number").inner_text()
    assert "NaN" not in text and "undefined" not in text and "{" not in text
    assert not page.logged, page.logged


def test_elsewhere_an_address_still_opens_the_search(visit):
    view, *_ = visit("entropy/?q=perplexity")
    view.locator(".md-search-result__link").first.wait_for()
    assert view.locator("[data-md-component=search-query]").input_value() == "perplexity"


@BOTH
def test_keys_alone_look_a_number_up_and_clear_it(language, form):
    page = form(language)
    keyboard = page.view.keyboard
    assert page.shown() == NAMES, "the table has a reading of each name"
    page.view.locator("[name=kind][value=pair]").focus()
    for text in ("0.2 0.5 0.3", "0.4, 0.4, 0.2", "0.136453"):
        keyboard.press("Tab")
        keyboard.type(text)
    keyboard.press("Enter")
    page.shows(["kl-pq-bits"])
    page.says("found-one")
    query = "?p=0.2%200.5%200.3&q=0.4,0.4,0.2&x=0.136453"
    assert page.view.evaluate("location.search") == query
    keyboard.press("Control+a")
    keyboard.type("0.094582")  # without Enter
    page.shows(["kl-pq-nats"])
    keyboard.press("Tab")
    keyboard.press("Tab")
    keyboard.press("Space")  # Clear
    page.shows(NAMES)
    assert page.told().inner_text() == "" and page.view.evaluate("location.search") == ""
    assert page.view.evaluate("document.activeElement.id") == "number-p"
    keyboard.press("Shift+Tab")
    keyboard.press("ArrowRight")  # to the label and logits
    for text in ("0", "2, 0, 0", "0.239545"):
        keyboard.press("Tab")
        keyboard.type(text)
    keyboard.press("Enter")
    page.shows(found({"y": "0", "z": "2, 0, 0", "x": "0.239545"}))
    assert not page.logged, page.logged


@BOTH
def test_what_is_wrong_is_said_where_it_is(language, form):
    page = form(language, "?p=0.2,0.5&q=0.4,0.4,0.2&x=1")
    page.says("unequal")
    for name, text, word in [
        ("p", "0.2, −0.5, 0.3", "p-negative"),
        ("p", "1,2,<b>", "p-unread"),
        ("p", "0 0 0", "p-zero"),
    ]:
        page.field(name).fill(text)
        page.view.locator(".which-number button").first.click()
        page.says(word)
        assert page.field(name).get_attribute("aria-invalid") == "true"
        assert page.shown() == NAMES
    page.field("p").fill("1 2 3")
    page.field("x").fill("nan")
    page.view.locator(".which-number button").first.click()
    page.says("x-nan")
    assert page.field("p").get_attribute("aria-invalid") is None
    assert "NaN" not in page.view.locator(".which-number").inner_text()


@BOTH
def test_the_switch_of_language_keeps_what_is_asked(language, form):
    page = form(language, ISSUE)
    page.shows(["kl-qp-nats"])
    page.view.locator("a.language-switch").click()
    page.view.locator(".found [data-reading]").wait_for()
    assert page.shown() == ["kl-qp-nats"] and ISSUE in page.view.url


@BOTH
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_it_fits_every_screen_and_a_thumb(width, language, form):
    for query in ("", "?p=0.7,0.3&q=0.5,0.5&x=0.0823"):
        page = form(language, query, width, "dark", has_touch=True)
        add_style(page.view, ALL_OF_IT)
        assert page.view.evaluate(WIDER) <= 0, f"{query} is wider than {width} px"
        sizes = [box.bounding_box() for box in page.view.locator(TARGETS).all()]
        assert min(min(size["width"], size["height"]) for size in sizes) >= 24
    cut = """[...document.querySelectorAll(".readings :is(th, td)")].filter(
        each => each.scrollWidth > each.clientWidth + 1 && !each.querySelector(".long")
    ).map(each => each.textContent)"""
    assert page.view.evaluate(cut) == []


@BOTH
def test_everybody_is_told_the_same(language, form, request):
    """An ARIA snapshot of the form and what it found; axe finds nothing in three states."""
    page = form(language, "?p=0.2,0.5,0.3&q=0.4,0.4,0.2&x=0.0248")
    page.view.wait_for_timeout(400)
    now = page.view.locator(".which-number").aria_snapshot() + "\n"
    assert not violations(page.view)
    for name, text in (("x", "5.4321"), ("p", "-1")):
        page.field(name).fill(text)
        page.view.locator(".which-number button").first.click()
        page.view.wait_for_timeout(400)
        assert not violations(page.view), f"{name} = {text}"
    file = ROOT / f"tests/which-number.{language}.yml"
    before = file.read_text(encoding="utf-8") if file.exists() else ""
    if now != before and request.config.getoption("update"):
        file.write_text(now, encoding="utf-8", newline="\n")
        request.node.user_properties.append(("update", f"{file.name}: recorded anew"))
        return
    assert now == before, f"{file.name}: pytest --update tests/test_which_number_browser.py"


@BOTH
def test_without_its_script_the_table_stands(language, browser, home):
    path = f"{home}{FOLDERS[language]}which-number/{ISSUE}"
    context = browser.new_context(java_script_enabled=False)
    view = context.new_page()
    view.goto(path)
    assert not view.locator(".which-number form").is_visible()
    names = view.locator("table [data-reading]:visible").all()
    assert len(names) == len(NAMES) >= 60
    cell = view.locator('[data-reading="kl-pq-nats"]')
    assert cell.text_content() == "0.082283"
    context.close()
    context = browser.new_context()
    view = context.new_page()
    view.route("**/which-number/page.js", lambda route: route.abort())
    view.goto(path)
    view.locator("article.unasked").wait_for(state="attached")
    assert not view.locator(".which-number form").is_visible()
    context.close()


def test_its_script_is_its_own_and_light(visit, form):
    page = form("en", ISSUE)
    page.shows(["kl-qp-nats"])
    ours = [each for each in page.fetched if "javascripts/which-number/" in each.url]
    sizes = [each.request.sizes()["responseBodySize"] for each in ours]
    assert ours and sum(sizes) <= WEIGHT, f"{sum(sizes)} bytes"
    assert not page.logged, page.logged  # no other host is asked (checks/browser.py)
    _, _, fetched = visit("libraries/")
    assert not [each.url for each in fetched if "which-number/" in each.url]
