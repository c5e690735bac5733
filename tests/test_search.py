"""The search finds what learners ask: in their words, with their slips, however they are put in.

Typed, pasted, or by a phone.
"""

import csv
import json
import re
import subprocess
import zlib

import pytest
from checks.pages import ROOT

from builder.node import node

QUESTIONS = ROOT / "tests/search-questions.tsv"
SHARE = 0.95  # of the questions of each half find their page among the first three
FOLDERS = {"en": "", "zh-TW": "zh-TW/"}
# queries that a query language would take for its own, and what people paste
ODD = [
    "", " ", "?", "？", "*", "+", "-", "~", "^", ":", '"',
    "+entropy", "-entropy", "entropy~", "entropy^", "entropy^x",
    "title:entropy", "foo:bar", "a:b:c", '"cross entropy',
    "(", ")", "[", "\\", "\\KL", "$$", "</p><script>alert(1)</script>",
    "👍", "\u200b", "熵" * 300, "x" * 5000, "constructor", "__proto__", "toString",
    "RuntimeError: Expected floating point type for target with class probabilities, got Long",
    "ValueError: Input contains NaN, infinity or a value too large for dtype('float64').",
    "/tmp/ipykernel_1/1.py:3: RuntimeWarning: divide by zero encountered in log\n"
    "  return -np.sum(p * np.log(q))",
]  # fmt: skip


def questions(language, half):
    """Half of a language's questions, by a rule that knows nothing of them.

    Each is (question, pages that answer it).
    """
    with QUESTIONS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        (row["question"], row["pages"].split("|"))
        for row in rows
        if row["language"] == language and zlib.crc32(row["question"].encode()) % 2 == half
    ]


def ask(site, language, asked):
    """The pages that the built site's search finds for each question, best first."""
    folder = site / FOLDERS[language]
    config = json.loads(
        re.search(
            r'<script id="__config"[^>]*>(.*?)</script>',
            (folder / "index.html").read_text(encoding="utf-8"),
        )[1]
    )
    worker = config["search"].partition("assets/")
    result = subprocess.run(
        [node(), ROOT / "tests/search.mjs", folder, worker[1] + worker[2]],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert result.returncode == 0, result.stderr
    return [[page.rstrip("/") or "index" for page in pages] for pages in json.loads(result.stdout)]


@pytest.mark.parametrize("language", FOLDERS)
@pytest.mark.parametrize("half", [0, 1], ids=["worked-with", "held-out"])
def test_a_learners_question_finds_its_page(language, half, site):
    rows = questions(language, half)
    found = ask(site, language, [question for question, _ in rows])
    missed = [
        f"{question}: {pages[:4]}, not {wanted}"
        for (question, wanted), pages in zip(rows, found, strict=True)
        if not set(wanted) & set(pages[:3])
    ]
    assert len(missed) <= (1 - SHARE) * len(rows), (
        f"{len(missed)} of {len(rows)} do not find their page among the first three:\n"
        + "\n".join(missed)
    )


@pytest.mark.parametrize("language", FOLDERS)
def test_a_term_and_its_other_names_find_its_page(language, site):
    """Every name of docs/terms.tsv, also in the other language's letters.

    Also where nobody put it into a list of questions.
    """
    with (ROOT / "docs/terms.tsv").open(encoding="utf-8", newline="") as file:
        rows = [
            row
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            if row["page"]
        ]
    columns = ["English", "also called"] + (["繁體中文", "又稱"] if language != "en" else [])
    asked = [
        (name, row["page"])
        for row in rows
        for column in columns
        for name in row[column].split("／")
        if name
    ]
    found = ask(site, language, [name for name, _ in asked])
    missed = [
        f"{name}: {pages[:3]}, not {page}"
        for (name, page), pages in zip(asked, found, strict=True)
        if page not in pages[:3]
    ]
    assert not missed, "\n".join(missed)


def test_simplified_characters_find_what_traditional_ones_find(site):
    pairs = [
        ("交叉熵損失", "交叉熵损失"),
        ("生成對抗網路", "生成对抗网路"),
        ("資料處理不等式", "资料处理不等式"),
        ("變異數", "变异数"),
    ]
    traditional, simplified = (ask(site, "zh-TW", list(side)) for side in zip(*pairs, strict=True))
    assert traditional == simplified and all(traditional)


@pytest.mark.parametrize("language", FOLDERS)
def test_nothing_typed_breaks_the_search(language, site):
    found = ask(site, language, [*ODD, "entropy"])
    assert found[-1], "after odd queries the search finds nothing"
    assert all(
        "entropy" in pages[:3]
        for query, pages in zip(ODD, found)
        if "entropy" in query and "cross" not in query
    ), found


@pytest.mark.parametrize("language", FOLDERS)
def test_what_is_asked_makes_the_index_little_larger(language, site):
    index = json.loads(
        (site / FOLDERS[language] / "search/search_index.json").read_text(encoding="utf-8")
    )
    sizes = [
        len(json.dumps(index[part], ensure_ascii=False).encode()) for part in ("config", "docs")
    ]
    assert sizes[0] <= sizes[1] / 5, f"{sizes[0]} bytes beside {sizes[1]} of pages"
    assert "\u200b" not in json.dumps(index, ensure_ascii=False)


def test_each_page_is_asked_for(site):
    with (ROOT / "docs/asked.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    sources = {
        path.relative_to(ROOT / "docs/en").with_suffix("").as_posix()
        for pattern in ("*.md", "labs/*.ipynb")
        for path in (ROOT / "docs/en").glob(pattern)
    }
    assert {row["page"] for row in rows} == sources, "docs/asked.tsv is to have a row for each page"
    for row in rows:
        for column in ("asked", "會問的"):
            words = [each.lower() for each in row[column].split("／")]
            assert all(words) and len(set(words)) == len(words), (
                f"docs/asked.tsv, {row['page']}: something is there twice, or nothing"
            )
