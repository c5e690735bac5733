"""Our Python is formatted and free of lint, as pyproject.toml says: 100 columns."""

import subprocess
import sys

import pytest
from checks.pages import ROOT


@pytest.mark.parametrize("command", [["format", "--check"], ["check"]], ids=" ".join)
def test_ruff_finds_nothing(command):
    result = subprocess.run(
        [sys.executable, "-m", "ruff", *command, "--no-cache", "--quiet", "builder", "tests"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, (
        f"{result.stdout}{result.stderr}\nMend it: make format, and by hand what that leaves"
    )
