"""The tables of the accuracy page, made from the pages and the tests themselves; test_tables.py compares and records them.

How a claim is checked is read from its test's code: what it draws at random, and what it calls, the functions it uses included.
"""

import ast
import inspect
import json
import re
from functools import cache
from pathlib import Path

import distributions
import versions
from pages import PRINTED, RECORDS, ROOT, SNIPPETS, pages
from test_claims import claim_tests
from texts import read

HERE = Path(__file__).parent

WORDS = {
    "en": {
        "pages": """## Page by page {#pages}

What is counted on each page, and checked in every run. *Numbers in the text* are the decimals, percentages and negative numbers outside programs and outputs.""",
        "page columns": ["Page", "Programs", "Numbers printed", "Figures", "Claims", "Exercises", "Numbers in the text"],
        "all pages": "All pages",
        "claims": """## Claim by claim {#claims}

Each formula is evaluated with up to EXAMPLES sets of values, the same sets in every run. The last column says in which other ways the test comes to the same values.""",
        "claim columns": ["Claim", "Its formula is tried on", "Its values also come from"],
        True: "random distributions, zeros included",
        "P": "random distributions, zeros in $\\P$ included",
        None: "random distributions",  # the code does not say whether with zeros
        False: "random distributions without zeros",
        "numbers": "random numbers",
        "chosen": "chosen values",
        "untested": "nothing yet",
        "closed form": "a closed form",
        "SciPy": "SciPy",
        "mpmath": "many digits (mpmath)",
        "quadrature": "numerical integration",
        "optimisation": "a numerical search",
        "no other way": "nothing else",
        "versions": """## Versions and planted faults {#versions}

The records were made with these versions.""",
        "version columns": ["What", "Version"],
        "machine": "Processor",
        "log in float64": "Instructions behind its logarithms",
        "runs": """With other versions, `make versions` checks the programs again (not those that use other libraries), the claims, and the functions that pages hand out. Its last recorded runs are below.""",
        "all held": "Nothing failed in them, on Python PYTHONS and NumPy NUMPYS (MACHINES).",
        "some failed": "In FAILED of the RUNS something failed.",
        "run columns": ["Python", "NumPy", "matplotlib", "Passed", "Date"],
        "range": "{} to {}",
        "and": ", ",
        "faults": "In the last recorded run with planted faults, PLANTED were planted and NOTICED of them noticed (seed SEED).",
        "no faults": "No run with planted faults has been recorded yet.",
    },
    "zh-TW": {
        "pages": """## 逐頁 {#pages}

每頁各有多少東西；每次測試，全部查核。「文中數字」是程式與輸出之外的小數、百分比和負數。""",
        "page columns": ["頁面", "程式", "印出的數字", "圖", "命題", "練習", "文中數字"],
        "all pages": "全部頁面",
        "claims": """## 逐項命題 {#claims}

每條公式最多代入 EXAMPLES 組數值，每次測試都是同樣的幾組。最後一欄是測試另外用什麼方法得到相同的值。""",
        "claim columns": ["命題", "公式代入什麼來試", "另外怎麼求值"],
        True: "隨機分布，可含零",
        "P": "隨機分布，$\\P$ 可含零",
        None: "隨機分布",
        False: "隨機分布，不含零",
        "numbers": "隨機數值",
        "chosen": "選定的數值",
        "untested": "還沒有",
        "closed form": "封閉公式",
        "SciPy": "SciPy",
        "mpmath": "高精度計算（mpmath）",
        "quadrature": "數值積分",
        "optimisation": "數值搜尋",
        "no other way": "沒有其他方法",
        "versions": """## 版本與故意放的錯 {#versions}

紀錄是用下列版本做的。""",
        "version columns": ["項目", "版本"],
        "machine": "處理器",
        "log in float64": "對數所用的指令集",
        "runs": """`make versions` 換用別的版本，再查核一次程式（用到其他函式庫的除外）、命題，以及各頁提供的函式。最近留下紀錄的幾次列在下面。""",
        "all held": "這幾次用的是 Python PYTHONS、NumPy NUMPYS（MACHINES），沒有一項不通過。",
        "some failed": "這 RUNS 次裡，有 FAILED 次出現沒通過的項目。",
        "run columns": ["Python", "NumPy", "matplotlib", "通過", "日期"],
        "range": "{} 到 {}",
        "and": "、",
        "faults": "最近一次留下紀錄的測試故意放了 PLANTED 個錯，查核發現了 NOTICED 個（種子 SEED）。",
        "no faults": "故意放錯的測試，還沒有留下紀錄。",
    },
}
NAMES = {"python": "Python", "numpy": "NumPy", "matplotlib": "matplotlib"}


def record(language):
    """The Markdown of docs/records/accuracy.<language>.md."""
    words = WORDS[language]
    parts = [
        words["pages"],
        table(words["page columns"], page_rows(language, words)),
        words["claims"].replace("EXAMPLES", examples()),
        table(words["claim columns"], claim_rows(language, words)),
        words["versions"],
        table(words["version columns"], version_rows(words)),
        *other_versions(words),
        faults(words),
    ]
    return "\n\n".join(parts) + "\n"


def table(columns, rows):
    lines = [columns, ["---"] * len(columns), *rows]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)


# ---- page by page


def in_order(language):
    """The pages in the order of the site's navigation."""
    nav = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    return sorted(pages(language), key=lambda page: nav.find(f" {page.name}{page.path.suffix}\n"))


def title(page):
    """A page's title, without what follows its colon."""
    return re.split("[:：]", next(block.text for block in page.blocks() if block.kind.startswith("h1")))[0]


def marked(page, kind):
    return [block for block in page.blocks() if re.match(rf"/+ {kind}\b", block.kind)]


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
    return [programs, printed, figures, len(marked(page, "claim")), len(marked(page, "exercise")), len(page.numbers())]


def page_rows(language, words):
    """A row a page; a page without anything to count has none."""
    rows = [(page, counts(page)) for page in in_order(language)]
    rows = [(page, row) for page, row in rows if any(row)]
    total = [f"**{sum(column)}**" for column in zip(*(row for _, row in rows))]
    named = [[f"[{title(page)}]({page.name}{page.path.suffix}) {{#checked-{page.name.replace('/', '-')}}}", *row] for page, row in rows]
    return [*named, [f"**{words['all pages']}**", *total]]


# ---- claim by claim


def claim_rows(language, words):
    rows = []
    for page in in_order(language):
        blocks = marked(page, "claim")
        if blocks:
            rows.append([f"**{title(page)}**", "", ""])
        for block in blocks:
            claim = re.search(r"\{id: ([a-z0-9-]+)\}", block.kind)[1]
            tried, ways = checks(claim)
            by = "、" if language == "zh-TW" else ", "
            link = f"[{block.text}]({page.name}.md#{claim}) {{#checked-claim-{claim}}}"
            rows.append([link, words[tried], by.join(words[way] for way in ways) or words["no other way"]])
    return rows


def examples():
    return re.search(r"max_examples=(\d+)", (HERE / "claims/conftest.py").read_text(encoding="utf-8"))[1]


def checks(claim):
    """(what the claim's formula is tried on, [the other ways to its values]), from its test's code."""
    if claim not in claim_tests():
        return "untested", []
    path, function = claim_tests()[claim]
    used = Uses()
    used.follow(module_of(path), function, {})
    if used.zeros:
        tried = next(zeros for zeros in (True, "P", None, False) if zeros in used.zeros)
    else:
        tried = "numbers" if "hypothesis.given" in used.names else "chosen"

    def calls(*patterns):
        return any(re.fullmatch(pattern, name) for pattern in patterns for name in used.names)

    found = {
        "closed form": used.closed_form,
        "SciPy": calls(r"scipy\.(?!integrate|optimize).*"),
        "mpmath": calls(r"mpmath\..*"),
        "quadrature": calls(r"scipy\.integrate\..*", r"mpmath\.(mp\.)?quad"),
        "optimisation": calls(r"scipy\.optimize\..*"),
    }
    return tried, [way for way, holds in found.items() if holds]


@cache
def module_of(path):
    """(its functions and assigned names, {name: what it imports under it}, both from the module's top level)."""
    defined, imported = {}, {}
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef):
            defined[node.name] = node
        elif isinstance(node, ast.Assign):
            defined |= {target.id: node.value for target in node.targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.Import):
            imported |= {each.asname or each.name.partition(".")[0]: each.name if each.asname else each.name.partition(".")[0] for each in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported |= {each.asname or each.name: f"{node.module}.{each.name}" for each in node.names}
    return defined, imported


class Uses:
    """The library functions that a piece of code comes to, through the helpers of its module and oracles.py."""

    COMPARING = re.compile(r"(.*\.)?(isclose|allclose|approx|almosteq|assert_allclose)")
    ELEMENTARY = re.compile(r"(math|numpy|mpmath(\.mp)?)\.(log|log2|log10|log1p|exp|expm1|sqrt)")

    def __init__(self):
        self.names, self.zeros, self.closed_form, self.followed = set(), set(), False, set()

    def follow(self, module, node, given):
        """given: the arguments of the call that led here, {parameter: value}."""
        defined, imported = module
        # what the code itself binds hides what the module defines
        own = {each.arg for each in ast.walk(node) if isinstance(each, ast.arg)}
        own |= {each.id for each in ast.walk(node) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)}
        own |= {each.name for each in ast.walk(node) if isinstance(each, ast.FunctionDef) and each is not node}
        called = {id(each.func) for each in ast.walk(node) if isinstance(each, ast.Call)}

        def dotted(each):
            """The full name of what a name or an attribute stands for."""
            if isinstance(each, ast.Name):
                return None if each.id in own else imported.get(each.id)
            base = dotted(each.value) if isinstance(each, ast.Attribute) else None
            return base and f"{base}.{each.attr}"

        for each in ast.walk(node):
            if isinstance(each, ast.Call):
                name = dotted(each.func)
                helper = defined.get(getattr(each.func, "id", "")) if getattr(each.func, "id", "") not in own else None
                if name in ("distributions.distribution", "distributions.pair"):
                    names = inspect.signature(getattr(distributions, name.partition(".")[2])).parameters
                    zeros = ({key: names[key].default for key in names} | self.arguments(each, names, given))["zeros"]
                    self.zeros.add(zeros)
                elif isinstance(helper, ast.FunctionDef):
                    self.once(module, helper, self.arguments(each, [arg.arg for arg in helper.args.args], given))
            elif isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load) and each.id in defined and each.id not in own:
                if not isinstance(defined[each.id], ast.FunctionDef) or id(each) not in called:
                    self.once(module, defined[each.id], {})
            if isinstance(each, (ast.Assert, ast.Expr)):
                self.closed_form |= any(self.closed(side, dotted) for side in self.sides(each, dotted))
            if name := dotted(each):
                self.names.add(name)
                oracles = module_of(HERE / "oracles.py")
                if name.removeprefix("oracles.") in oracles[0]:
                    self.once(oracles, oracles[0][name.removeprefix("oracles.")], {})

    def once(self, module, node, given):
        if (node, repr(given)) not in self.followed:
            self.followed.add((node, repr(given)))
            self.follow(module, node, given)

    def arguments(self, call, parameters, given):
        """{parameter: its value} of a call, as far as the code says it."""

        def value(node):
            return node.value if isinstance(node, ast.Constant) else given.get(getattr(node, "id", None))

        return dict(zip(parameters, map(value, call.args))) | {each.arg: value(each.value) for each in call.keywords}

    def sides(self, node, dotted):
        """What an assertion compares."""
        for each in ast.walk(node):
            if isinstance(each, ast.Compare):
                found = [each.left, *each.comparators]
            elif isinstance(each, ast.Call) and self.COMPARING.fullmatch(dotted(each.func) or ""):
                found = each.args[:2]
            else:
                continue
            for side in found:
                difference = side.args[0] if isinstance(side, ast.Call) and getattr(side.func, "id", "") == "abs" else None
                yield from [difference.left, difference.right] if isinstance(difference, ast.BinOp) else [side]

    def closed(self, side, dotted):
        """Whether it is a formula: elementary functions of numbers, and no sum, search or library behind it."""
        calls = [each for each in ast.walk(side) if isinstance(each, ast.Call)]
        return bool(calls) and all(self.ELEMENTARY.fullmatch(dotted(each.func) or "") for each in calls)


# ---- versions and planted faults


def version_rows(words):
    lines = (SNIPPETS / "recorded-with.txt").read_text(encoding="utf-8").splitlines()
    return [[NAMES.get(name) or words.get(name, name), version] for name, version in (line.split(": ", 1) for line in lines)]


def other_versions(words):
    """What came of the checks with other versions (tests/versions.py): what was run, how it ended, and a table of it."""
    runs = json.loads(versions.RECORD.read_text(encoding="utf-8"))
    failed = sum(bool(run["failed"]) for run in runs)
    if failed:
        ended = words["some failed"].replace("FAILED", str(failed)).replace("RUNS", str(len(runs)))
    else:
        machines = words["and"].join(sorted({run["machine"] for run in runs}))
        ended = words["all held"].replace("PYTHONS", minors(runs, "python", words)).replace("NUMPYS", minors(runs, "numpy", words)).replace("MACHINES", machines)
    rows = [[run["python"], run["numpy"], run["matplotlib"], f"{run['passed']}/{run['passed'] + run['failed']}", run["date"]] for run in runs]
    return words["runs"], ended, table(words["run columns"], rows)


def minors(runs, name, words):
    """The versions that were run, to their second part; a range where none between is missing."""
    found = sorted({versions.minor(run[name]) for run in runs}, key=versions.order)
    (major, first), (last_major, last) = versions.order(found[0]), versions.order(found[-1])
    whole = major == last_major and len(found) == last - first + 1 > 1
    return words["range"].format(found[0], found[-1]) if whole else words["and"].join(found)


def faults(words):
    file = RECORDS / "faults.json"
    if not file.exists():
        return words["no faults"]
    last = json.loads(file.read_text(encoding="utf-8"))
    return words["faults"].replace("PLANTED", str(last["planted"])).replace("NOTICED", str(last["noticed"])).replace("SEED", str(last["seed"]))
