"""Notebooks as other tools write them: each becomes a page whole, or is refused by file and cell.

The build and the tests refuse alike. tests/notebooks_of_others/ holds what Colab and VS Code write
(by their formats), and what nbformat 4.0 to 4.5, JupyterLab's server, jupytext, nbconvert,
papermill and marimo wrote themselves. What `pytest --update` mends, ids and outputs, it mends.
"""

import json
import re
import shutil

import pytest
from checks.notebooks import written
from checks.pages import ROOT
from checks.sites import build, copy_of_project

from builder import cells

FOLDER = ROOT / "tests/notebooks_of_others"
ID, TITLE = "no id that names it", "comes before the title"
# name: {cell: words of what is wrong with it}; 0 is the file itself.
# Last: how many of them --update leaves to the author.
OTHERS = {
    "colab": (
        {
            1: [TITLE, ID],
            2: ["a heading stands below", "it has a title", ID],
            3: ["line 1 is no Python (!pip install numpy)", ID],
            4: ["an output is application/vnd.google", ID],
        },
        4,
    ),
    "vscode": (
        {
            1: [ID],
            2: ["a picture pasted in (an attachment)"],
            3: ["a cell of the kind “raw”"],
            4: ["an output is text/html"],
            5: ["an output is image/png"],
            6: ["an output is on stderr"],
            7: ["it ended in ZeroDivisionError"],
        },
        2,
    ),
    "jupyterlab": ({1: [ID], 2: [ID], 3: ["an output is text/plain", ID]}, 0),
    "jupytext": ({1: [ID], 2: [ID], 3: ["a cell of the kind “raw”", ID], 4: [ID]}, 1),
    "jupytext-markdown": ({1: ["a heading stands below", ID], 2: [ID]}, 1),
    "marimo": ({1: [TITLE, ID], 2: ["it has a title", ID], 3: [ID]}, 2),
    "nbconvert": ({1: [ID], 2: [ID], 3: [ID]}, 0),
    "papermill": ({1: [ID], 2: [ID], 3: [ID]}, 0),
    "nbformat-3": ({0: ["is no notebook of format 4 (it says 3)"]}, None),
    "nbformat-4.0": ({1: [ID], 2: [ID], 3: [ID]}, 0),
    "nbformat-4.2": ({1: [ID], 2: [ID], 3: [ID]}, 0),
    "nbformat-4.4": ({1: [ID], 2: [ID], 3: [ID]}, 0),
    "nbformat-4.5": ({1: [ID], 2: [ID], 3: [ID]}, 0),
}


def path(name):
    return FOLDER / f"{name}.ipynb"


def test_every_notebook_here_is_in_the_table():
    assert sorted(each.stem for each in FOLDER.iterdir()) == sorted(OTHERS)


@pytest.mark.parametrize("name", OTHERS)
def test_each_is_refused_by_cell_in_words(name):
    wrong, _ = OTHERS[name]
    found, problem = cells.read(path(name))
    if 0 in wrong:
        assert wrong[0][0] in problem
        return
    assert not problem
    said = cells.problems(found)
    expected = [(number, words) for number, all_of_it in wrong.items() for words in all_of_it]
    for number, words in expected:
        assert any(each.startswith(f"cell {number} (") and words in each for each in said), (
            f"cell {number}: {words}\n{said}"
        )
    assert len(said) == len(expected), said


@pytest.mark.parametrize("name", [name for name, (_, left) in OTHERS.items() if left is not None])
def test_update_gives_ids_and_the_rest_is_left_to_the_author(name):
    found, _ = cells.read(path(name))
    named = cells.identified(found)
    assert (
        len(cells.problems(named, recorded=False))
        == len(cells.problems(found, recorded=False))
        == OTHERS[name][1]
    )
    ids = [cell["id"] for cell in named]
    assert len(set(ids)) == len(ids) and all(cells.SLUG.fullmatch(each) for each in ids), ids
    if OTHERS[name][1] == 0:
        text = written(named, {})
        assert [cell["id"] for cell in json.loads(text)["cells"]] == ids
        assert ["".join(cell["source"]) for cell in json.loads(text)["cells"]] == [
            cell["source"] for cell in found
        ]


def test_ids_are_the_first_words_and_those_of_the_other_language():
    def cell(source, kind="markdown"):
        return {"cell_type": kind, "source": source}

    english = [
        cell("# What is entropy?"),
        cell("import numpy as np\nprint(1)", "code"),
        cell("## What is entropy?"),
        cell("## 練習"),
    ]
    named = cells.identified(english)
    assert [each["id"] for each in named] == [
        "what-is-entropy",
        "import-numpy-as-np",
        "what-is-entropy-2",
        "cell-4",
    ]
    chinese = [
        cell("# 熵是什麼？"),
        cell("import numpy as np\nprint(1)", "code"),
        cell("## 熵"),
        cell("## 練習"),
    ]
    assert [each["id"] for each in cells.identified(chinese, named)] == [
        each["id"] for each in named
    ]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("Entropy\n=======", "underlined or HTML"),
        ("<h2>Entropy</h2>", "underlined or HTML"),
        ("## Entropy\n\n#1 of the list", "is no heading as it stands"),
        ("## Entropy\n\n```python\n# a comment\n```\n\n| a |\n|---|\n| b |\n\n---\n", None),
        ("![](data:image/png;base64,AAAA)", "a picture as data"),
    ],
)
def test_headings_of_other_kinds_and_pictures_as_data_are_refused(source, words):
    said = cells.problems(
        [
            {"cell_type": "markdown", "source": "# Title", "id": "title"},
            {"cell_type": "markdown", "source": source, "id": "this"},
        ]
    )
    assert words in "\n".join(said) if words else said == [], said


@pytest.mark.parametrize(
    ("stored", "words"),
    [
        (b"\xef\xbb\xbf{}", "byte order mark"),
        ("{\n熵".encode("big5"), "line 2 holds a byte, 0xe6, that is not UTF-8"),
        (b"{", "is no notebook, which is JSON"),
        (b"[]", "is no notebook of format 4"),
        (b'{"nbformat": 4, "cells": []}', "has no cells"),
        (b'{"nbformat": 4, "cells": [{}]}', "a page has no place for a cell of the kind"),
        (
            b'{"nbformat": 4, "cells": [{"cell_type": "code", "source": 1, "outputs": [1]}]}',
            "comes before the title",
        ),
    ],
)
def test_a_file_that_is_hardly_a_notebook_is_refused_in_words(stored, words, tmp_path):
    file = tmp_path / "a.ipynb"
    file.write_bytes(stored)
    found, problem = cells.read(file)
    assert words in (problem or "\n".join(cells.problems(found)))


@pytest.mark.built
def test_the_build_refuses_the_same_by_file_and_cell(tmp_path):
    root = copy_of_project(tmp_path)
    for name in OTHERS:
        shutil.copy(path(name), root / "docs/en/labs" / f"{name}.ipynb")
    result = build(tmp_path / "site", root)
    assert (
        result.returncode != 0
        and "KeyError" not in result.stderr
        and "UndefinedError" not in result.stderr
    ), result.stderr
    for name in OTHERS:
        found, problem = cells.read(path(name))
        for each in (
            [f"docs/en/labs/{name}.ipynb {problem}"]
            if problem
            else [f"docs/en/labs/{name}.ipynb, {each}" for each in cells.problems(found)]
        ):
            assert each in result.stderr, f"{each}\n{result.stderr}"
    assert not re.search(
        'id=""',
        "".join(each.read_text(encoding="utf-8") for each in (tmp_path / "site").rglob("*.html")),
    )
