"""The speed table measures what it says it measures, and says in words what it cannot."""

import json
import signal
import subprocess
import sys

import pytest
from checks.measuring import Command, Cost, memory_of
from checks.pages import ROOT
from compare_speed import Figure, line

# a child of a child, that holds 200 MB and keeps a core busy for half a second
GRANDCHILD = """
import subprocess, sys, time
held = bytearray(200 << 20)
while time.process_time() < 0.5: pass
time.sleep(1)
"""
SMALL = """
import dataclasses, json, sys
from checks.measuring import measure
print(json.dumps(dataclasses.asdict(measure(sys.executable, "-c", *sys.argv[1:]))))
"""
CHILD = "import subprocess, sys; subprocess.run([sys.executable, '-c', sys.argv[1]])"


def test_a_command_costs_what_all_its_processes_cost():
    """Measured from a small process, as the table is: a child counts the memory it forked with."""
    result = subprocess.run(
        [sys.executable, "-c", SMALL, CHILD, GRANDCHILD],
        cwd=ROOT / "tests",
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stderr
    cost = Cost(**json.loads(result.stdout))
    assert cost.status == 0 and 0.5 < cost.cpu < 5 and cost.wall > 1
    assert 200 < cost.largest < 300
    if memory_of("self"):
        assert 200 < cost.together < 300


@pytest.fixture
def heeds_interrupts():
    """Whoever starts the tests in the background has them, and what they start, ignore Ctrl-C."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heeds_interrupts")
def test_a_command_that_is_left_ends():
    with pytest.raises(KeyError), Command(sys.executable, "-c", CHILD, GRANDCHILD) as command:
        raise KeyError
    assert not command.runs() and command.cost.status != 0


@pytest.mark.parametrize(
    "base, here, expected",
    [
        ([4, 2, 3], [1.5, 1.5, 9], "3 (2 to 4) 1.5 (1.5 to 9) 0.50 ratio 0.5 yes"),
        ([2], [1.02], "2 1.02 0.51 ratio 0.5 no"),
        ([], [1.02], "- 1.02 - - -"),
    ],
)
def test_a_line_has_the_middle_figures_and_says_whether_the_ratio_is_reached(base, here, expected):
    figures = [[Figure("wall", value, "s", ratio=0.5) for value in each] for each in (base, here)]
    assert line(*figures).split() == f"wall, s {expected}".split()


@pytest.mark.parametrize("wall, met", [(3.9, "yes"), (4.1, "no")])
def test_a_target_may_be_a_time(wall, met):
    assert line([], [Figure("wall", wall, "s", at_most=4)]).split()[-3:] == ["4", "s", met]


@pytest.mark.parametrize(
    "arguments, words",
    [
        ([""], "which commit to compare with? make benchmark BASE=3d799ab"),
        (["no-such-commit"], "no commit 'no-such-commit' here"),
        (["HEAD", "buidl"], "no row 'buidl'; there are: build check"),
        (["HEAD", "--turns", "0"], "--turns 0: at least 1"),
    ],
)
def test_what_is_not_to_be_compared_is_said(arguments, words):
    command = [sys.executable, "tests/compare_speed.py", *arguments]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert result.returncode and words in result.stderr and "Traceback" not in result.stderr
