"""What the README says of versions, what the workflow tries and what was run here are one."""

import json
import re

import pytest
import versions
from checks.pages import ROOT

RUNS = json.loads(versions.RECORD.read_text(encoding="utf-8"))
WORKFLOW = (ROOT / ".github/workflows/versions.yml").read_text(encoding="utf-8")
WEEKLY, AT_A_PUSH = (
    re.findall(r'"(3\.\d+)"', part)
    for part in re.search(r"python: .*?'(\[.*?\])' \|\| '(\[.*?\])'", WORKFLOW).groups()
)


def ran(name):
    return sorted({versions.minor(run[name]) for run in RUNS}, key=versions.order)


def test_each_python_of_the_workflow_was_run():
    assert ran("python") == WEEKLY, "run the rest: make versions PYTHON=..."
    for python in AT_A_PUSH:
        oldest = versions.minor(versions.OLDEST_NUMPY[python])
        assert any(
            (versions.minor(run["python"]), versions.minor(run["numpy"])) == (python, oldest)
            for run in RUNS
        ), f"Python {python} was not run with NumPy {oldest}"


def test_nothing_failed():
    failed = [run for run in RUNS if run["failed"]]
    assert not failed, (
        f"{failed}: a release moves a number; say so on the page and in README.md, or mend it"
    )


def test_readme_says_what_was_run():
    python, numpy, matplotlib = ran("python"), ran("numpy"), ran("matplotlib")
    sentence = (
        f"The records hold on Python {python[0]} to {python[-1]}, "
        f"NumPy {numpy[0]} to {numpy[-1]} and matplotlib {matplotlib[0]};"
    )
    assert matplotlib == [versions.minor(versions.OLDEST_MATPLOTLIB)]
    assert sentence in (ROOT / "README.md").read_text(encoding="utf-8"), f"README.md: {sentence}"


@pytest.mark.parametrize("python", AT_A_PUSH)
def test_oldest_numpy_is_within_what_the_project_declares(python):
    declared = re.search(
        r'"numpy>=([\d.]+)", "matplotlib>=([\d.]+)"',
        (ROOT / "pyproject.toml").read_text(encoding="utf-8"),
    )
    assert versions.order(versions.OLDEST_NUMPY[python]) >= versions.order(declared[1])
    assert versions.order(versions.OLDEST_MATPLOTLIB)[:2] == versions.order(declared[2])
