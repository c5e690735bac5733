"""The workflows run others' actions with this repository's rights.

zizmor (https://docs.zizmor.sh) finds nothing to say about them.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path
from sysconfig import get_path

import pytest
from checks.pages import ROOT

GITHUB = ROOT / ".github"
PINNED = re.compile(r"^\s*(?:- )?uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")


def zizmor():
    """That of these requirements; where it is not installed the test is skipped, in CI it fails."""
    found = shutil.which("zizmor", path=get_path("scripts"))
    if not found:
        reason = "zizmor is not installed here: make test installs it"
        pytest.fail(f"in CI nothing is skipped: {reason}", pytrace=False) if os.environ.get(
            "CI"
        ) else pytest.skip(reason)
    return found


def findings(folder):
    result = subprocess.run(
        [zizmor(), "--offline", "--no-progress", "--color=never", str(folder)],
        capture_output=True,
        text=True,
    )
    return result.returncode, result.stdout + result.stderr


def test_zizmor_finds_nothing():
    status, said = findings(GITHUB)
    assert status == 0, f"zizmor --offline .github\n{said}"


def test_zizmor_would_find_something(tmp_path):
    """It reads what it is given: the same workflow with a tag for a commit is refused."""
    workflow = tmp_path / ".github/workflows/site.yml"
    workflow.parent.mkdir(parents=True)
    text = (GITHUB / "workflows/site.yml").read_text(encoding="utf-8")
    workflow.write_text(re.sub(r"@[0-9a-f]{40} # (v\d+)\S+", r"@\1", text), encoding="utf-8")
    status, said = findings(tmp_path)
    assert status != 0 and "unpinned-uses" in said, said


@pytest.mark.parametrize("path", sorted(GITHUB.glob("workflows/*.yml")), ids=lambda path: path.name)
def test_an_action_is_a_commit_with_its_release_beside_it(path):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if re.match(r"\s*(- )?uses:", line):
            assert PINNED.match(line), (
                f"{path.relative_to(ROOT)}:{number}: an action is named by its commit, its release "
                f"behind it (@<40 digits> # v1.2.3): {line.strip()}"
            )


def test_newer_releases_are_proposed_for_each_kind_of_requirement():
    text = (GITHUB / "dependabot.yml").read_text(encoding="utf-8")
    asked = set(re.findall(r"package-ecosystem: (\S+)", text))
    assert asked == {"github-actions", "pip", "npm"}, (
        f".github/dependabot.yml asks for {sorted(asked)}"
    )
    for folder in {
        path.parent
        for path in ROOT.glob("**/package-lock.json")
        if not {"node_modules", ".atlas"} & {*path.parts}
    }:
        here = "/" + Path(folder).relative_to(ROOT).as_posix().removeprefix(".")
        assert re.search(rf"\bdirectories: \[.*{re.escape(here)}[,\]]", text), (
            f".github/dependabot.yml does not look into {here}"
        )
