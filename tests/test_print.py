"""A page on paper: black on white from either scheme, all of it, nothing cut off, nothing torn."""

import re
import shutil
import subprocess

import pytest
from checks.browser import FOLDS, add_style, seen_by
from checks.pages import SNIPPETS, pages
from checks.sites import address

PAPER = 794 - 2 * 53  # the width of A4 between our margins, at 96 px an inch; Letter is wider
# [what it is, what is wrong] of what would not come out on paper as it should
FAULTS = """
() => {
  const faults = [];
  const channels = colour => colour.match(/[\\d.]+/g).map(Number);
  // relative luminance, as WCAG has it
  const light = colour => channels(colour).slice(0, 3)
    .map(c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const what = each =>
    `${each.tagName.toLowerCase()}.${each.getAttribute("class") ?? ""} `
    + each.textContent.trim().slice(0, 40);
  const article = document.querySelector("article");
  for (const each of [document.documentElement, document.body, ...article.querySelectorAll("*")]) {
    const style = getComputedStyle(each);
    const ground = channels(style.backgroundColor);
    if ((ground[3] ?? 1) > 0.5 && light(style.backgroundColor) < 0.9)
      faults.push([what(each), `ground ${style.backgroundColor}`]);
    const drawn = each.closest("svg.figure") && !each.matches("title, defs *");
    const text = drawn
      ? each.matches("text")
      : [...each.childNodes].some(node => node.nodeType === 3 && node.data.trim());
    if (text && !each.closest("annotation, .headerlink, nav, button")) {
      const colour = drawn ? style.fill : style.color;
      if (1.05 / (light(colour) + 0.05) < 4.5) faults.push([what(each), `letters ${colour}`]);
    }
    if (text && each.matches("p, h1, h2, h3, li, td, .question") && light(style.color) > 0.04)
      faults.push([what(each), `not black: ${style.color}`]);
    if (
      drawn && each.matches("path, line, use")
      && style.stroke.startsWith("rgb") && !each.closest("defs")
      && light(style.stroke) < 0.9 && 1.05 / (light(style.stroke) + 0.05) < 3
    )
      faults.push([what(each), `stroke ${style.stroke}`]);
  }
  for (const each of article.querySelectorAll("svg.figure"))
    if (light(getComputedStyle(each).color) > 0.04)
      faults.push([what(each), `drawn in ${getComputedStyle(each).color}`]);
  for (const fold of article.querySelectorAll("details > :not(summary)"))
    // the formulas are printed without their programs
    if (
      !document.querySelector("h1#formulas")
      && !fold.checkVisibility({contentVisibilityAuto: false})
    )
      faults.push([what(fold), "folded away"]);
  const navigation = ".md-header, .md-sidebar, .md-footer, .md-top, .md-skip, .headerlink, "
    + ".md-code__nav, .language-switch";
  for (const each of document.querySelectorAll(navigation))
    if (each.getClientRects().length && each.offsetHeight > 1)
      faults.push([what(each), "navigation"]);
  const right = article.getBoundingClientRect().right + 1;
  const laid = "p, li, math, table, svg.figure, pre > code, .formula";
  for (const each of article.querySelectorAll(laid)) {
    const beyond = each.getBoundingClientRect().right - right;
    const hidden = each.scrollWidth - each.clientWidth;
    if (beyond > 0 || (each.matches("pre > code, .formula") && hidden > 1))
      faults.push([what(each), `cut off at the right: ${Math.round(Math.max(beyond, hidden))} px`]);
  }
  for (const each of article.querySelectorAll("figure, tr, .formula, .highlight"))
    if (getComputedStyle(each).breakInside !== "avoid")
      faults.push([what(each), "a page may end inside"]);
  const measure = document.createElement("span");
  measure.textContent = "0".repeat(72);
  for (const code of [article.querySelector("pre > code")]) {
    if (!code) break;
    code.append(measure);
    if (measure.getClientRects().length > 1)
      faults.push(["a program", "a line of 72 columns is broken"]);
    measure.remove();
  }
  return faults.slice(0, 12);
}
"""


@pytest.mark.parametrize("seen", seen_by("desk"), indirect=True)
def test_a_dark_page_is_printed_black_on_white_and_whole(seen):
    view = seen.view
    view.set_viewport_size({"width": PAPER, "height": 900})
    view.evaluate(FOLDS, False)
    assert view.evaluate("document.body.dataset.mdColorScheme") == "slate"
    view.evaluate("dispatchEvent(new Event('beforeprint'))")  # as a browser says before it prints
    view.emulate_media(media="print")
    add_style(view, "* { content-visibility: visible !important; transition: none !important }")
    faults = view.evaluate(FAULTS)
    assert not faults, f"{seen.page.label} on paper: {faults}"


def printed(view, tmp_path, size):
    """The text of each printed page, lines as they are laid out."""
    if not shutil.which("pdftotext"):
        pytest.skip("no pdftotext on this machine (poppler-utils)")
    view.pdf(path=str(tmp_path / "page.pdf"), format=size)
    text = subprocess.run(
        ["pdftotext", "-layout", "-enc", "UTF-8", tmp_path / "page.pdf", "-"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    ).stdout
    return text.split("\f")


SIGN = re.compile(r"\S")


@pytest.mark.parametrize("size", ["A4", "Letter"])
@pytest.mark.parametrize(
    "label",
    [
        "docs/en/kl-divergence.md",
        "docs/en/libraries.md",
        "docs/zh-TW/gan-game.md",
        "docs/zh-TW/entropy.md",
    ],
)
def test_a_page_is_printed_whole_without_javascript(label, size, browser, home, tmp_path):
    page = next(page for page in pages() if page.label == label)
    context = browser.new_context(java_script_enabled=False, color_scheme="dark")
    view = context.new_page()
    view.goto(home + address(page).removesuffix("index.html"))
    assert view.locator("article details").count() > 5
    figures = []  # the numbers on each, and the beginning of its caption
    for figure in view.locator("article figure").all():
        numbers = [
            text
            for text in figure.locator("svg text").all_text_contents()
            if re.fullmatch(r"[\d.]+", text)
        ]
        figures.append(
            [figure.locator(".caption-prefix").text_content().replace(" ", ""), *numbers]
        )
    sheets = ["".join(SIGN.findall(sheet)) for sheet in printed(view, tmp_path, size)]
    context.close()
    assert figures and all(
        any(all(each in sheet for each in figure) for sheet in sheets) for figure in figures
    ), f"{page.label}: a figure is not whole on one sheet of {size}: {figures}"
    for line, path in page.includes():
        if not path.endswith(".svg"):
            record = (SNIPPETS / path).read_text(encoding="utf-8")
            lines = ["".join(SIGN.findall(each)) for each in record.splitlines() if each.strip()]
            whole = [sheet for sheet in sheets if all(each in sheet for each in lines)]
            assert whole, f"{page.label}:{line}: {path} is not whole on one sheet of {size}"
