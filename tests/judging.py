"""What a page is judged by in the browser: all of it drawn, and axe."""

from pages import ROOT

ALL_OF_IT = "* { content-visibility: visible !important }"  # drawn though it is out of sight
AXE = ROOT / "node_modules/axe-core/axe.min.js"
# of what passes axe then describes one node a rule, not thousands
VIOLATIONS = """
axe.run(document, {resultTypes: ["violations"]})
  .then(result => result.violations.map(each => [each.id, each.help, each.nodes.map(node => node.html.slice(0, 160))]))
"""
