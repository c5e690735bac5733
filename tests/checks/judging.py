"""What a page is judged by in the browser: axe."""

from checks.browser import COME_TO_REST
from checks.pages import ROOT

AXE = ROOT / "node_modules/axe-core/axe.min.js"
# Axe finds no violation in the colours of a text of one sign, of whatever contrast ("too short to
# determine"), and formulas and programs are full of them: it is spared their contrast, half its
# time. In a program it measures one word of each look: the others lie on the same ground. Of what
# passes it then describes one node a rule, not thousands.
VIOLATIONS = """
([within, rules]) => {
  for (const each of document.querySelectorAll("body :not(input, select, textarea)")) {
    const texts = [...each.childNodes].filter(node => node.nodeType === Node.TEXT_NODE);
    const text = texts.map(node => node.data).join("");
    each.toggleAttribute("data-spared", text.trim().length < 2);
  }
  for (const program of document.querySelectorAll("pre")) {
    const looks = new Set();
    for (const each of program.querySelectorAll("*:not([data-spared])")) {
      const grounds = [];
      for (let one = each; one !== program; one = one.parentElement) {
        const style = getComputedStyle(one);
        grounds.push(style.backgroundColor, style.backgroundImage, style.opacity);
      }
      const {color, fontSize, fontWeight} = getComputedStyle(each);
      const look = [color, fontSize, fontWeight, ...grounds].join();
      each.toggleAttribute("data-spared", looks.has(look));
      looks.add(look);
    }
  }
  axe.configure({rules: [{id: "color-contrast", selector: ":not([data-spared])"}]});
  const shown = node => node.html.slice(0, 160);
  const runOnly = rules && {runOnly: rules};
  return axe.run(within ?? document, {resultTypes: ["violations"], ...runOnly})
    .then(result => result.violations.map(each => [each.id, each.help, each.nodes.map(shown)]));
}
"""


def violations(view, within=None, rules=None):
    """[rule, its help, the elements' HTML] of what axe finds wrong in the page as it is now.

    Or in what lies within one element, a CSS selector; by all of axe's rules, or by these.
    """
    if not view.evaluate("() => 'axe' in window"):
        view.evaluate(AXE.read_text(encoding="utf-8"))
    view.evaluate(COME_TO_REST)
    return view.evaluate(VIOLATIONS, [within, rules])
