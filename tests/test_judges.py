"""More judges than axe: the Nu HTML checker on every page, two more on ten pages.

The two are IBM's checker and HTML_CodeSniffer; for them all folds are open.
"""

import json
import os
import shutil
import subprocess
from collections import Counter

import pytest
from checks.browser import settle, watched
from checks.pages import ROOT

NU = ROOT / "node_modules/vnu-jar/build/dist/vnu.jar"
IBM = ROOT / "node_modules/accessibility-checker-engine/ace.js"
SNIFFER = ROOT / "node_modules/html_codesniffer/build/HTMLCS.js"
SAMPLE = [
    "",
    "kl-divergence/",
    "libraries/",
    "glossary/",
    "labs/digits-gan/",
    "misconceptions/",
    "zh-TW/",
    "zh-TW/training/",
    "zh-TW/which-one/",
    "zh-TW/accuracy/",
]
# What stays, and why: (a rule, a part of the element's HTML).
IBM_STAYS = {
    # Material opens its menus without a script: a label ticks a box that is not displayed.
    # IBM wants a label's box displayed, and one label a box; displayed, eight boxes that do
    # nothing at a desk would be stops for the keyboard.
    ("label_ref_valid", "<label"),
    ("form_label_unique", "<label"),
    # The label of a colour scheme is an icon with a title; words in it would stand before the
    # button that they are for.
    ("label_content_exists", 'for="__palette_'),
    # A click beside the menu closes it. Words in that label would be outside all landmarks,
    # which axe forbids.
    ("label_content_exists", "md-overlay"),
    # The list of results scrolls, so axe wants it reached by the keyboard; no role for a list
    # of links is one that IBM takes.
    ("element_tabbable_role_valid", "md-search__scrollwrap"),
}
# The search has no button to submit: it answers while one types.
SNIFFER_STAYS = {("WCAG2AA.Principle3.Guideline3_2.3_2_2.H32.2", "md-search__form")}


def test_html_is_valid(site):
    java = shutil.which("java")
    if java is None and not os.environ.get("CI"):
        pytest.skip("no Java on this machine, which the Nu HTML checker runs on")
    assert java, "CI must have Java: .ci/run installs it"
    judged = subprocess.run(
        [
            java,
            "-jar",
            NU,
            "--errors-only",
            "--skip-non-html",
            "--exit-zero-always",
            "--format",
            "json",
            site,
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    errors = json.loads(judged.stderr)["messages"]
    found = Counter(each["message"] for each in errors)
    assert not errors, "\n".join(
        f"{count} times, e.g. "
        f"{next(e for e in errors if e['message'] == message)['url']}: {message}"
        for message, count in found.items()
    )


@pytest.fixture(scope="module", params=SAMPLE, ids=lambda path: path or "home")
def judged(request, browser, home):
    """A page as a reader sees it who has opened all folds, with both judges in it."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True)
    page = watched(context.new_page())
    page.goto(home + request.param)
    settle(page)
    page.add_style_tag(
        content="* { content-visibility: visible !important }"
    )  # drawn though it is out of sight
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    for judge in (IBM, SNIFFER):
        page.add_script_tag(path=judge)
    yield page
    context.close()


def test_ibm_finds_no_violation(judged):
    found = judged.evaluate("""async () =>
      (await new ace.Checker().check(document, ["WCAG_2_2"])).results
        .filter(each => each.value[1] === "FAIL")
        .map(each => [each.ruleId, each.message, each.snippet.slice(0, 160)])
    """)
    wrong = [
        each
        for each in found
        if not any(each[0] == rule and part in each[2] for rule, part in IBM_STAYS)
    ]
    assert not wrong, "\n".join(map(str, wrong))
    assert found, "nothing stays any more: take IBM_STAYS away"


def test_sniffer_finds_no_error(judged):
    found = judged.evaluate("""() => new Promise(resolve =>
      HTMLCS.process("WCAG2AA", document, () => resolve(
        HTMLCS.getMessages()
          .filter(each => each.type === HTMLCS.ERROR)
          .map(each => [each.code, each.element.className, each.msg])
      ))
    )""")
    wrong = [each for each in found if (each[0], each[1]) not in SNIFFER_STAYS]
    assert not wrong, "\n".join(map(str, wrong))
    assert found, "nothing stays any more: take SNIFFER_STAYS away"
