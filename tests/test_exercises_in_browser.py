"""Exercises that take a number, in a real Chromium: by keyboard, kept on the device, and silent."""

import json

import pytest
from checks.browser import ALL_OF_IT, add_style, settle, watched
from checks.exercises import checks, with_checks
from checks.judging import violations
from checks.pages import twin
from checks.sites import address

WEIGHT = 2_500  # bytes, gzipped, of the scripts that judge
PAGES = pytest.mark.parametrize("page", with_checks(), ids=lambda page: page.label)
ONE = [page for page in with_checks() if page.name == "one-example"]
WORDS = {
    "en": {
        "right": "Right. ",
        "slip": "Not yet. ",
        "none": "That is no number. ",
        "count": "1 of {} solved",
        "cleared": "Cleared: {} solved, on all pages together.",
    },
    "zh-TW": {
        "right": "答對了。 ",
        "slip": "還不對。 ",
        "none": "這不是數字。 ",
        "count": "解出 1 題，共 {} 題",
        "cleared": "已清除：各頁一共解出的 {} 題。",
    },
}
COUNTS = (
    "[...document.querySelectorAll('.md-nav .count .spoken')].map(each => each.textContent.trim())"
)
TOPS = "[...document.querySelectorAll('article > *')].map(each => each.getBoundingClientRect().top)"


def path(page):
    return address(page).removesuffix("index.html")


def awake(view):
    """The forms, once the reader is near them and their script has come."""
    view.locator("form.check").first.scroll_into_view_if_needed()
    view.wait_for_selector("form.check button:enabled")


def chosen(page):
    """One of a page's exercises: another one on each page."""
    every = checks(page)
    return every[len(page.name) % len(every)]


def words_of(shown):
    """What is shown, without the signs of formulas, which are written otherwise in the source."""
    return "".join(shown.split())


@PAGES
def test_a_number_is_judged_by_keyboard_alone_and_kept(page, visit):
    check, say = chosen(page), WORDS[page.language]
    view, logged, fetched = visit(path(page))
    form = view.locator(f"#{check.exercise} form.check")
    fold = view.locator(f"#{check.exercise} details.answer")
    status = form.get_by_role("status")
    assert status.inner_text() == "" and view.evaluate(COUNTS) == []
    awake(view)
    before = len(fetched)
    form.get_by_role("textbox").focus()

    def type_in(text):
        view.keyboard.press("Control+a")
        view.keyboard.type(text)
        view.keyboard.press("Enter")
        return status.inner_text()

    right, *slips = form.locator("li > span").all()
    assert type_in("a lot").startswith(say["none"]) and view.evaluate(COUNTS) == []
    for slip, shown in zip(check.numbers[1:], slips):
        said = type_in(slip.written)
        assert said.startswith(say["slip"]), f"{check.where}: {slip.written}: {said}"
        assert words_of(shown.text_content()) in words_of(status.text_content())
        assert view.evaluate(COUNTS) == []
    assert type_in(check.numbers[0].written).startswith(say["right"])
    assert words_of(right.text_content()) in words_of(status.text_content())
    count = say["count"].format(len(checks(page)))
    assert set(view.evaluate(COUNTS)) == {count}
    assert fold.get_attribute("open") is None, "the answer opens by itself"

    # the button does what Enter does, and the offer opens the answer
    view.keyboard.press("Control+a")
    view.keyboard.type("?")
    view.keyboard.press("Tab")
    view.keyboard.press("Space")
    assert status.inner_text().startswith(say["none"])
    view.keyboard.press("Shift+Tab")
    type_in(check.numbers[0].written)
    view.keyboard.press("Tab")
    view.keyboard.press("Tab")
    view.keyboard.press("Enter")
    assert fold.get_attribute("open") is not None
    assert view.evaluate("document.activeElement.matches('details[open] > summary')")
    # the answer that opened may bring a program into sight, and with it the button that runs it
    came = [each.url for each in fetched[before:] if not each.url.endswith("/run/start.js")]
    assert not came, f"judging fetches {came}"

    # after a reload it is still solved, in the other language too
    for address_of_it, language in ((path(page), page.language), (path(twin(page)), None)):
        view.goto(view.url.split(path(page))[0] + address_of_it)
        view.wait_for_selector(".md-nav .count", state="attached")
        say = WORDS[language or twin(page).language]
        assert set(view.evaluate(COUNTS)) == {say["count"].format(len(checks(page)))}
        assert view.locator(f"#{check.exercise} .mark").count() == 1
        assert view.locator("form.check .mark").count() == 1

    # one button clears all, says so where the focus is, and nothing comes back
    view.locator(".solved button").focus()
    view.keyboard.press("Enter")
    assert view.evaluate("document.activeElement.textContent") == say["cleared"].format(1)
    assert view.evaluate(COUNTS) == [] and view.locator(".mark").count() == 0
    view.reload()
    settle(view)
    kept = view.evaluate("Object.keys(localStorage).filter(key => key.includes('exercises'))")
    assert view.evaluate(COUNTS) == [] and kept == []
    assert not logged, logged


@pytest.mark.parametrize("page", ONE, ids=lambda page: page.label)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_three_states_are_accessible_and_fit(page, scheme, visit):
    view, logged, _ = visit(path(page), 320, scheme)
    add_style(view, ALL_OF_IT)
    forms = view.locator("form.check")
    answers = [each.numbers for each in checks(page)]
    states = [
        [],
        [answers[0][0].written, answers[1][1].written, "a lot"],
        [answers[0][2].written, answers[1][0].written, "1"],
    ]
    for width in (320, 1280):
        view.set_viewport_size({"width": width, "height": 900})
        for state in states:
            for at, text in enumerate(state):
                forms.nth(at).get_by_role("textbox").fill(text)
                forms.nth(at).get_by_role("button").first.click()
            assert violations(view) == [], f"{page.label}, {width} px, {scheme}: {state}"
            assert view.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    for each in [*forms.get_by_role("textbox").all(), *forms.get_by_role("button").all()]:
        box = each.bounding_box()
        assert box["width"] >= 24 and box["height"] >= 24, f"a thumb misses {box}"
    assert not logged, logged


@pytest.mark.parametrize("page", ONE, ids=lambda page: page.label)
def test_a_form_says_what_it_is(page, visit):
    view, _, _ = visit(path(page))
    form = view.locator("#exercise-2 form.check")
    form.get_by_role("textbox").fill(checks(page)[1].numbers[0].written)
    form.get_by_role("button").click()
    said = form.aria_snapshot()
    for line in {
        "en": ["textbox", '- button "Check"', "- status:", "strong: Right.", '"Open the answer"'],
        "zh-TW": ["textbox", '- button "核對"', "- status:", "strong: 答對了。", '"打開解答"'],
    }[page.language]:
        assert line in said, said
    name = form.get_by_role("textbox").evaluate("each => each.labels[0].textContent")
    assert {"en": "The cross entropy", "zh-TW": "交叉熵"}[page.language] in name


@pytest.mark.parametrize("width", [320, 390, 1280])
@pytest.mark.parametrize("page", ONE, ids=lambda page: page.label)
def test_nothing_moves_when_the_script_comes(page, width, browser, home):
    """With everything solved and marked, seen from the exercises on: the rooms are there before."""
    context = browser.new_context(viewport={"width": width, "height": 900})
    solved = {page.name: [check.exercise for check in checks(page)]}
    view = context.new_page()
    view.goto(home + path(page))
    key = f"exercises solved on {view.evaluate('location.pathname')[: -len(path(page))]}"
    view.evaluate("([key, value]) => localStorage.setItem(key, value)", [key, json.dumps(solved)])
    held = []
    view.route("**/exercises/page.js", lambda route: held.append(route))
    view.goto(home + "404.html")
    view.goto(home + path(page) + "#exercises", wait_until="domcontentloaded")
    view.evaluate("document.fonts.ready")
    view.wait_for_timeout(600)
    before = view.evaluate(TOPS)
    assert held and view.locator("form.check button:disabled").count() == len(checks(page))
    held[0].continue_()
    view.wait_for_selector(".mark", state="attached")
    assert view.locator(".mark").count() == len(checks(page))
    assert view.evaluate(TOPS) == before
    context.close()


STORAGES = {
    "refused": "Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }});",
    "full": "Storage.prototype.setItem = () => { throw new Error('full'); };",
    "nonsense": "Storage.prototype.getItem = () => '[3, {\"one-example\": 5}';",
    "another": 'Storage.prototype.getItem = () => \'{"one-example": 5, "x": null}\';',
    "null": "Storage.prototype.getItem = () => 'null';",
}


@pytest.mark.parametrize("storage", STORAGES)
def test_a_storage_that_refuses_does_no_harm(storage, browser, home):
    context = browser.new_context()
    logged = []
    view = watched(context.new_page())
    view.on("console", lambda message: logged.append(message.text))
    view.on("pageerror", lambda error: logged.append(str(error)))
    view.goto(home + "404.html")
    context.add_init_script(STORAGES[storage])
    logged.clear()
    view.goto(home + "one-example/")
    settle(view)
    of_material = list(logged)  # its own script for the palette may complain
    form = view.locator("form.check").first
    awake(view)
    form.get_by_role("textbox").fill("0.0915")
    form.get_by_role("textbox").press("Enter")
    assert form.get_by_role("status").inner_text().startswith("Right. ")
    if storage in ("refused", "full"):
        assert view.locator("form.check .mark").count() == 1, "remembered until the page is left"
        view.locator(".solved button").click()
        assert view.locator(".solved div").inner_text() == WORDS["en"]["cleared"].format(1)
    assert logged == of_material
    context.close()


@pytest.mark.parametrize("page", ONE, ids=lambda page: page.label)
def test_without_scripts_and_on_paper_there_is_no_form(page, browser, home, visit):
    context = browser.new_context(java_script_enabled=False)
    view = context.new_page()
    view.goto(home + path(page))
    assert view.locator("form.check").count() == len(checks(page))
    assert not any(each.is_visible() for each in view.locator("form.check, .solved").all())
    fold = view.locator("#exercise-1 details.answer")
    fold.locator("summary").click()
    assert fold.locator("pre").first.is_visible()
    context.close()
    view, _, _ = visit(path(page))
    assert view.locator("form.check").first.is_visible()
    view.emulate_media(media="print")
    assert not any(each.is_visible() for each in view.locator("form.check, .solved").all())


def test_where_the_script_does_not_come_there_is_no_form(browser, home):
    context = browser.new_context()
    view = context.new_page()
    view.route("**/exercises/*.js", lambda route: route.abort())
    view.goto(home + "one-example/#exercises")
    view.wait_for_selector("article.unchecked", state="attached")
    assert not any(each.is_visible() for each in view.locator("form.check, .solved").all())
    context.close()


def test_the_scripts_come_where_a_reader_is_near_and_are_light(visit):
    for name, wanted in (
        ("one-example/", False),
        ("one-example/#exercises", True),
        ("summary/", False),
    ):
        view, _, fetched = visit(name)
        if wanted:
            awake(view)
        weights = {
            each.url.rsplit("/", 1)[-1]: int(each.headers["content-length"])
            for each in fetched
            if "/exercises/" in each.url
        }
        assert set(weights) == ({"page.js"} if wanted else set())  # one (site/scripts.py)
        assert sum(weights.values()) <= WEIGHT, weights
