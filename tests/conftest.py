"""The tests' options, and what `--update` changed, at the end of the run."""

from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent


# the same examples each time, so that a red test is red for everybody; a slow machine is no error
settings.register_profile("claims", derandomize=True, deadline=None, max_examples=60, database=None)
settings.load_profile("claims")


def pytest_addoption(parser):
    parser.addoption("--update", action="store_true", help="record again what snippets print and draw, and show what changed")
    parser.addoption("--snippets", type=Path, default=ROOT / "snippets", help="the snippets' folder")
    parser.addoption("--site", type=Path, help="test this built site instead of building one")


@pytest.fixture(scope="session")
def site(request, tmp_path_factory):
    """The built site's folder: both languages, strict, as `make site` builds it where the published addresses are known."""
    from sites import REPO_URL, SITE_URL, build

    if request.config.getoption("site"):
        return request.config.getoption("site").resolve()
    folder = tmp_path_factory.mktemp("built") / "site"
    result = build(folder, SITE_URL=SITE_URL, REPO_URL=REPO_URL)
    if result.returncode:
        pytest.fail(f"the site does not build (make site):\n{result.stdout}{result.stderr}", pytrace=False)
    return folder


def pytest_terminal_summary(terminalreporter):
    if not terminalreporter.config.getoption("update"):
        return
    changes = [
        change
        for report in terminalreporter.getreports("passed")
        if report.when == "call"
        for kind, change in report.user_properties
        if kind == "update"
    ]
    terminalreporter.section("records")
    terminalreporter.write_line("\n".join(changes) or "Nothing changed.")
