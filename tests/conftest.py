"""The tests' options, and what `--update` changed, at the end of the run."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def pytest_addoption(parser):
    parser.addoption("--update", action="store_true", help="record again what snippets print and draw and what the accuracy page counts, and show what changed")
    parser.addoption("--snippets", type=Path, default=ROOT / "snippets", help="the snippets' folder")
    parser.addoption("--site", type=Path, help="test this built site instead of building one")


def pytest_collection_modifyitems(config, items):
    """Records come before the tests that read them, and the accuracy page's tables, which count them all, last."""
    if config.getoption("update"):
        order = {"test_records.py": 0, "test_labs.py": 1, "test_tables.py": 3}
        items.sort(key=lambda item: order.get(item.path.name, 2))


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
