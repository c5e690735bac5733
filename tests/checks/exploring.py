"""The figures that answer the hand, as the tests see them: modules, oracles, records, blocks."""

import importlib
import json
import re
import subprocess
from functools import cache

import yaml

from builder.markdown.explore import HEADER, MODULES
from builder.node import node
from checks.pages import ROOT, pages

FOLDER = ROOT / MODULES
FIGURES = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())
RECORDS = ROOT / "tests/explore"


def oracle(figure):
    """What the module must show, by tests/explore/<figure>.py."""
    return importlib.import_module(f"explore.{figure.replace('-', '_')}")


def constrained(figure, state):
    """A state whose fields agree with each other."""
    return getattr(oracle(figure), "constrain", dict)(state)


def idle(figure, state):
    """The fields that have no control in a state."""
    return getattr(oracle(figure), "idle", lambda state: [])(state)


def run(calls):
    """Results of JavaScript functions: [(file below the modules' folder, function, arguments)]."""
    result = subprocess.run(
        [node(), ROOT / "tests/checks/explore.mjs", FOLDER],
        input=json.dumps(calls),
        capture_output=True,
        encoding="utf-8",
    )
    assert not result.returncode, result.stderr
    return json.loads(result.stdout)


@cache
def wholes(figure):
    """What a figure's module makes of each state of its oracle."""
    return run([(f"{figure}/view.js", "whole", [state]) for state in oracle(figure).STATES])


@cache
def blocks():
    """[(figure, page, line, words, the recorded figure's path below snippets/)]"""
    found = []
    for page in pages():
        for match in HEADER.finditer(page.text()):
            line = page.text()[: match.start()].count("\n") + 1
            record = next(path for at, path in page.includes() if at > line)
            found.append((match[2], page, line, yaml.safe_load(match[3]), record))
    return found


def started(figure, words):
    """The state that a page's figure starts from: the module's, unless the block says another."""
    return oracle(figure).START | words.get("start", {})


def filled(sentence, texts):
    """A sentence with its {placeholders} filled in."""
    return re.sub(r"\{([\w-]+)\}", lambda match: texts[match[1]], sentence)
