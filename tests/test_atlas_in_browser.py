"""The atlas's tables in a real Chromium: whole without a script, narrowed down with one."""

import pytest
from checks.pages import ATLAS, LANGUAGES, ROOT
from checks.sites import compressed

from builder.markdown import atlas

WEIGHT = 1_500  # bytes, gzipped, of the script that narrows them down
SHOWN = "[...document.querySelectorAll('table.atlas tbody')].filter(each => each.offsetHeight)"
IDS = f"{SHOWN}.map(each => each.id)"
HEADINGS = "[...document.querySelectorAll('h2')].filter(each => each.offsetHeight).map(e => e.id)"
EVERY = pytest.mark.parametrize("language", LANGUAGES)


def path(language):
    return f"{'' if language == 'en' else f'{language}/'}{ATLAS.name}/"


@pytest.fixture(scope="module")
def rows():
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        return atlas.data()["libraries"]


def awake(view):
    view.locator(".atlas-filter").scroll_into_view_if_needed()
    view.wait_for_selector(".atlas-filter:enabled")
    return view.locator(".atlas-filter [role=status]")


@EVERY
def test_without_a_script_all_rows_are_there_and_fit_a_phone(language, visit, rows):
    view, _, _ = visit(path(language), 390, java_script_enabled=False)
    text = view.content()
    assert [name for name in rows if f'id="{name}"' not in text] == []
    assert view.locator(".atlas-filter").is_hidden()
    boxes = [view.locator(f"#{name}").bounding_box() for name in rows]
    assert all(box["height"] > 20 and box["x"] + box["width"] <= 390 for box in boxes)


@EVERY
def test_a_filter_leaves_the_rows_that_fit_and_says_how_many(language, visit, rows):
    view, logged, _ = visit(path(language), 1280)
    status = awake(view)
    assert view.evaluate(IDS) == [
        name for each in atlas_subjects(rows) for name in rows if rows[name]["subject"] == each
    ]
    view.select_option(".atlas-filter [name=q]", "quantum")
    found = [name for name, row in rows.items() if "quantum" in atlas.kinds(row)]
    assert sorted(view.evaluate(IDS)) == sorted(found)
    assert str(len(found)) in status.inner_text() and str(len(rows)) in status.inner_text()
    headings = view.evaluate(HEADINGS)
    assert "quantum" in headings and "drift" not in headings
    view.select_option(".atlas-filter [name=b]", "e")
    view.check(".atlas-filter [name=s]")
    found = [
        name for name in found if rows[name]["base"] == "e" and rows[name]["surprising"] == "yes"
    ]
    assert view.evaluate(IDS) == found
    # a link to a row that is hidden brings all back
    view.evaluate("location.hash = 'lib-toad'")
    view.wait_for_function(f"{SHOWN}.length == {len(rows)}")
    assert view.evaluate("document.querySelector('#lib-toad').getBoundingClientRect().top") < 900
    assert not logged


def atlas_subjects(rows):
    """In the order in which they are on the page."""
    text = (ROOT / "docs/en/atlas.md").read_text(encoding="utf-8")
    return sorted(
        {row["subject"] for row in rows.values()}, key=lambda each: text.find(f"| {each}\n")
    )


def test_its_script_is_light_and_comes_with_this_page_alone(visit, site):
    script = next(site.glob("assets/javascripts/atlas/page*.js"))
    assert len(compressed(script, script.stat().st_mtime_ns)) <= WEIGHT
    view, _, fetched = visit("entropy/", 1280)
    view.mouse.wheel(0, 20_000)
    view.wait_for_timeout(500)
    assert not [each.url for each in fetched if "/atlas/" in each.url]
