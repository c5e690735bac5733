"""The accuracy page, page by page: what there is to count on each."""

import re

from checks.pages import PRINTED, SNIPPETS
from checks.tables import in_order, table, title
from checks.texts import read

WORDS = {
    "en": {
        "pages": """## Page by page {#pages}

What is counted on each page, and checked in every run. *Numbers in the text* are the decimals, \
percentages and negative numbers outside programs and outputs.""",
        "columns": [
            "Page",
            "Programs",
            "Numbers printed",
            "Figures",
            "Claims",
            "Exercises",
            "Numbers in the text",
        ],
        "all": "All pages",
    },
    "zh-TW": {
        "pages": """## 逐頁 {#pages}

每頁各有多少東西；每次測試，全部查核。「文中數字」是程式與輸出之外的小數、百分比和負數。""",
        "columns": ["頁面", "程式", "印出的數字", "圖", "命題", "練習", "文中數字"],
        "all": "全部頁面",
    },
}


def blocks(language):
    words = WORDS[language]
    return words["pages"], table(words["columns"], rows(language, words["all"]))


def rows(language, all_pages):
    """A row a page; a page without anything to count has none."""
    counted = [(page, counts(page)) for page in in_order(language)]
    counted = [(page, row) for page, row in counted if any(row)]
    named = [[named_row(page), *row] for page, row in counted]
    total = [f"**{sum(column)}**" for column in zip(*(row for _, row in counted))]
    return [*named, [f"**{all_pages}**", *total]]


def named_row(page):
    """The page's link, and the id that its outputs link to."""
    row = f"checked-{page.name.replace('/', '-')}"
    return f"[{title(page)}]({page.name}{page.path.suffix}) {{#{row}}}"


def counts(page):
    """Programs, printed numbers, figures, claims, exercises, numbers in the text."""
    included = [path for _, path in page.includes()]
    programs = sum(path.endswith(".py") for path in included)
    texts = [read(SNIPPETS / path).text for path in included if path.endswith(".out")]
    figures = sum(path.endswith(".svg") for path in included)
    if page.is_notebook:
        outputs = [output for cell in page.cells() for output in cell.get("outputs", [])]
        programs = sum(cell["cell_type"] == "code" for cell in page.cells())
        texts = ["".join(output.get("text", "")) for output in outputs]
        figures = sum("image/svg+xml" in output.get("data", {}) for output in outputs)
    printed = sum(len(PRINTED.findall(text)) for text in texts)
    return [
        programs,
        printed,
        figures,
        marked(page, "claim"),
        marked(page, "exercise"),
        len(page.numbers()),
    ]


def marked(page, kind):
    return sum(bool(re.match(rf"/+ {kind}\b", block.kind)) for block in page.blocks())
