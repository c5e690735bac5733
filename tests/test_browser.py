"""The site in a real Chromium: light to load, still while loading, accessible, searchable.

Nothing foreign is fetched, and there is no error.
"""

import gzip
import re

import pytest
from checks.browser import (
    ALL_OF_IT,
    FOLDS,
    PASS_BY,
    add_style,
    remove_style,
    seen_by,
    settle,
)
from checks.judging import violations
from checks.pages import ROOT, pages
from checks.sites import address

WEIGHT = 140_000  # bytes, gzipped, of everything a first view fetches
SHIFT = 0.02
# what scrolls sideways in an article
UNNAMED = """
[...document.querySelectorAll("article :is(pre > code, .formula, .long)")]
  .filter(each =>
    each.scrollWidth > each.clientWidth && getComputedStyle(each).overflowX === "auto")
  .filter(each =>
    each.tabIndex !== 0 || each.getAttribute("role") !== "group"
    || !each.getAttribute("aria-label"))
  .map(each => each.textContent.slice(0, 60))
"""
# WCAG 1.4.12: what a reader may set, and nothing is lost
SPACED = """
* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important }
"""
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

# The tests of what is seen go from what a reader does to what changes the page for good:
# they share its one load.
SEEN = pytest.mark.parametrize("seen", seen_by("phone", "desk"), indirect=True)
SEEN_AT_A_DESK = pytest.mark.parametrize("seen", seen_by("desk"), indirect=True)


def still_unnamed(view):
    """What scrolls and has no name, when the page's script had two seconds to give it one."""
    for _ in range(40):
        view.wait_for_timeout(50)
        if not (unnamed := view.evaluate(UNNAMED)):
            break
    return unnamed


@SEEN
def test_first_view_is_light_and_still(seen):
    if seen.reader == "phone":
        seen.view.mouse.wheel(0, 2000)
    seen.view.wait_for_timeout(200)
    assert not seen.logged, f"{seen.where}: {seen.logged}"
    weights = {
        response.url: int(response.headers.get("content-length", 0)) for response in seen.fetched
    }
    total = sum(weights.values())
    heaviest = sorted(
        ((size, url.rsplit("/", 1)[-1] or "the page") for url, size in weights.items()),
        reverse=True,
    )[:6]
    assert total <= WEIGHT, f"{seen.where} weighs {total} bytes, {WEIGHT} at most: {heaviest}"
    shift = seen.view.evaluate("window.shift")
    assert shift < SHIFT, f"{seen.where} moves by {shift} while loading"


# the block that lies at the top of the screen, and where
PLACE = """
() => {
  const blocks = [...document.querySelector("article").children];
  const at = blocks.findIndex(each => each.getBoundingClientRect().bottom > 60);
  return [at, at < 0 ? 0 : blocks[at].getBoundingClientRect().top];
}
"""


TOP = "at => document.querySelector('article').children[at].getBoundingClientRect().top"


def resting(view, at):
    """Where a block lies, when it has not moved for 0.2 s."""
    looks = []
    while len(looks) < 5 or len(set(looks[-5:])) > 1:
        view.wait_for_timeout(50)
        looks.append(view.evaluate(TOP, at))
        assert len(looks) < 100, f"block {at} does not come to rest: {looks[-5:]}"
    return looks[-1]


@SEEN_AT_A_DESK
def test_a_page_that_is_loaded_again_shows_the_same_place(seen):
    """Also after a jump over what was not laid out yet, with a fold open, at its end.

    And after Back.
    """
    view = seen.view
    for width, depth, again in [
        (390, 0.5, "reload"),
        (390, 0.97, "reload"),
        (1280, 0.3, "reload"),
        (1280, 0.7, "back"),
    ]:
        view.set_viewport_size({"width": width, "height": 900})
        view.evaluate("depth => scrollTo(0, depth * document.body.scrollHeight)", depth)
        view.wait_for_timeout(60)
        view.evaluate("document.querySelectorAll('details')[1]?.setAttribute('open', '')")
        view.wait_for_timeout(60)
        at, top = view.evaluate(PLACE)
        if again == "reload":
            view.reload()
        else:
            view.goto("about:blank")
            view.go_back()
        now = resting(view, at)
        assert abs(now - top) < 60, (
            f"{seen.where} at {width} px, {depth:.0%} down: "
            f"after a {again} the same text lies {now - top:+.0f} px away"
        )


@SEEN_AT_A_DESK
def test_a_link_into_a_page_leads_there(seen, site):
    """Also where what is above was not yet laid out."""
    source = (site / address(seen.page)).read_text(encoding="utf-8")
    last = re.findall(r'<h2 id="([^"]+)"', source)[-1]
    view = seen.view
    view.set_viewport_size({"width": 390, "height": 900})
    view.goto("about:blank")
    view.goto(f"{seen.address}#{last}")
    settle(view)
    top, is_end = view.evaluate(
        """id => [
          document.getElementById(id).getBoundingClientRect().top,
          scrollY + innerHeight > document.body.scrollHeight - 2
        ]""",
        last,
    )
    assert 0 < top < 100 or (is_end and 0 < top < 900), (
        f"{seen.where}#{last} lies {top:.0f} px below the top of the screen, of 900"
    )


@SEEN
def test_page_is_accessible_and_quiet_on_phone_and_desk(seen):
    """Axe judges the phone's light page by all its rules, the desk's dark one by its colours."""
    view = seen.view
    rules = {"phone": None, "desk": ["color-contrast"]}[seen.reader]
    view.set_viewport_size({"width": 390, "height": 900})
    view.evaluate(FOLDS, True)
    view.evaluate(PASS_BY)
    add_style(view, ALL_OF_IT)
    for width in (390, 1280):
        view.set_viewport_size({"width": width, "height": 900})
        view.wait_for_timeout(150)  # what the width changes is drawn
        assert (
            view.evaluate("document.body.dataset.mdColorScheme")
            == {"phone": "default", "desk": "slate"}[seen.reader]
        )
        assert view.evaluate("matchMedia('(hover)').matches") is (seen.reader == "desk")
        unnamed = still_unnamed(view)
        assert not unnamed, (
            f"{seen.where} at {width} px: these scroll, "
            f"and no keyboard reaches them or they have no name: {unnamed}"
        )
        found = violations(view, rules=rules)
        assert not found, f"{seen.where} at {width} px: {found}"
        overflow = view.evaluate(WIDER)
        assert overflow <= 0, f"{seen.where} at {width} px is {overflow} px too wide"
    assert not seen.logged, f"{seen.where}: {seen.logged}"


@SEEN_AT_A_DESK
def test_page_fits_the_narrowest_screen_also_with_wide_spacing(seen):
    view = seen.view
    view.set_viewport_size({"width": 320, "height": 900})
    view.evaluate(FOLDS, True)
    add_style(view, ALL_OF_IT)
    overflow = view.evaluate(WIDER)
    assert overflow <= 0, f"{seen.where} scrolls sideways at 320 px by {overflow} px"
    unnamed = still_unnamed(view)
    assert not unnamed, f"{seen.where} at 320 px: no keyboard reaches these: {unnamed}"
    add_style(view, SPACED)
    overflow = view.evaluate(WIDER)
    remove_style(view)
    assert overflow <= 0, (
        f"{seen.where} scrolls sideways at 320 px, letters and words set apart, by {overflow} px"
    )


@pytest.mark.parametrize(
    "page", [page for page in pages() if page.is_notebook], ids=lambda page: page.label
)
def test_a_lab_is_no_heavier_than_a_page(page, site):
    size = len(gzip.compress((site / address(page)).read_bytes(), 9))
    assert size <= 60_000, f"{page.label} is {size} bytes of gzipped HTML"


@pytest.mark.parametrize(
    ("path", "query", "found"),
    [
        ("zh-TW/", "交叉熵", "cross-entropy"),
        ("zh-TW/", "散度", "kl-divergence"),
        ("zh-TW/", "判別器", "gan-basics"),
        ("zh-TW/", "梯度", "logits"),
        ("zh-TW/", "cross entropy", "cross-entropy"),
        ("", "cross entropy", "cross-entropy"),
        ("", "discriminator", "gan-basics"),
    ],
)
def test_search_finds_the_page(path, query, found, visit, home):
    view, logged, _ = visit(path)
    view.click("input.md-search__input")
    view.keyboard.type(query)
    view.wait_for_selector(".md-search-result__item", state="attached", timeout=10_000)
    links = [
        link.get_attribute("href")
        for link in view.query_selector_all(".md-search-result__item > a")
    ]
    assert any(re.search(rf"{path}{found}/", link) for link in links[:5]), (
        f"{query} finds {links[:5]}"
    )
    assert not logged, logged


def test_the_switch_keeps_the_page(visit, home):
    view, _, _ = visit("kl-divergence/")
    view.click("a.language-switch")
    view.wait_for_url(home + "zh-TW/kl-divergence/")
    view.click("a.language-switch")
    view.wait_for_url(home + "kl-divergence/")


def test_copy_gives_the_whole_program(visit):
    view, _, _ = visit("one-example/", permissions=["clipboard-read", "clipboard-write"])
    program = view.locator(".highlight:has(+ .output)").first
    program.hover()
    program.locator("button.md-code__button").click()
    view.wait_for_timeout(200)
    assert (
        view.evaluate("navigator.clipboard.readText()").strip()
        == (ROOT / "snippets/one-example/four-numbers.py").read_text(encoding="utf-8").strip()
    )
    assert view.locator(".output button").count() == 0, "an output is not to be copied as a program"


def test_formulas_are_read_without_javascript(browser, home):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(home + "kl-divergence/")
    assert page.locator("math").count() > 5
    box = page.locator(".formula math").first.bounding_box()
    assert box["width"] > 50 and box["height"] > 15
    context.close()
