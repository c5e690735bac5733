"""The accuracy page, claim by claim: how the test of each says that it is checked."""

import re

from checks import claims
from checks.tables import in_order, table, title
from checks.texts import read

WORDS = {
    "en": {
        "claims": """## Claim by claim {#claims}

Each formula is evaluated with up to EXAMPLES sets of values, the same sets in every run. The last \
column says in which other ways the test comes to the same values.""",
        "columns": ["Claim", "Its formula is tried on", "Its values also come from"],
        "numbers": "random numbers",
        "distributions without zeros": "random distributions without zeros",
        "distributions, zeros in P": "random distributions, zeros in $\\P$ included",
        "distributions, zeros in Q": "random distributions, zeros in $\\Q$ included",
        "distributions, zeros included": "random distributions, zeros included",
        "closed form": "a closed form",
        "SciPy": "SciPy",
        "mpmath": "many digits (mpmath)",
        "quadrature": "numerical integration",
        "search": "a numerical search",
        "nothing": "nothing else",
        "and": ", ",
    },
    "zh-TW": {
        "claims": """## 逐項命題 {#claims}

每條公式最多代入 EXAMPLES 組數值，每次測試都是同樣的幾組。\
最後一欄是測試另外用什麼方法得到相同的值。""",
        "columns": ["命題", "公式代入什麼來試", "另外怎麼求值"],
        "numbers": "隨機數值",
        "distributions without zeros": "隨機分布，不含零",
        "distributions, zeros in P": "隨機分布，$\\P$ 可含零",
        "distributions, zeros in Q": "隨機分布，$\\Q$ 可含零",
        "distributions, zeros included": "隨機分布，可含零",
        "closed form": "封閉公式",
        "SciPy": "SciPy",
        "mpmath": "高精度計算（mpmath）",
        "quadrature": "數值積分",
        "search": "數值搜尋",
        "nothing": "沒有其他方法",
        "and": "、",
    },
}


def blocks(language):
    words = WORDS[language]
    conftest = read(claims.FOLDER / "conftest.py").text
    examples = re.search(r"max_examples=(\d+)", conftest)[1]
    return (
        words["claims"].replace("EXAMPLES", examples),
        table(words["columns"], rows(language, words)),
    )


def rows(language, words):
    """A row a claim, below the title of its page."""
    found, marks = [], {mark.claim: mark for mark in claims.marks()}
    for page in in_order(language):
        made = [block for block in page.blocks() if re.match(r"/+ claim\b", block.kind)]
        found += [[f"**{title(page)}**", "", ""]] if made else []
        for block in made:
            claim = re.search(r"\{id: ([a-z0-9-]+)\}", block.kind)[1]
            link = f"[{block.text}]({page.name}.md#{claim}) {{#checked-claim-{claim}}}"
            mark = marks[claim]
            by = words["and"].join(words[way] for way in mark.by)
            found.append([link, words[mark.over], by or words["nothing"]])
    return found
