"""A run of pytest that a test starts."""

import os
import re
import subprocess
import sys

from checks.pages import ROOT

PYTEST = [sys.executable, "-m", "pytest"]


def records_of(folder, *options, **environment):
    """test_records.py over the programs of a folder: ({name: outcome}, all that pytest said)."""
    alone = ["-p", "no:cacheprovider", "-p", "no:xdist"]
    kept = {key: value for key, value in os.environ.items() if key != "CI"}
    result = subprocess.run(
        [*PYTEST, *alone, "-rA", "tests/test_records.py", f"--snippets={folder}", *options],
        cwd=ROOT,
        env=kept | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    summary = re.findall(
        r"^(PASSED|FAILED|ERROR) \S*test_record\[page/([\w-]+)\]", result.stdout, re.MULTILINE
    )
    return {name: outcome for outcome, name in summary}, result.stdout + result.stderr
