"""The tests' options, and what `--update` changed, at the end of the run."""

import os
from pathlib import Path

ROOT = Path(__file__).parent.parent
pytest_plugins = ["checks.browser"]


def pytest_addoption(parser):
    parser.addoption(
        "--update",
        action="store_true",
        help="record again what snippets print and draw and what the accuracy page counts, "
        "and show what changed",
    )
    parser.addoption(
        "--snippets", type=Path, default=ROOT / "snippets", help="the snippets' folder"
    )
    parser.addoption("--site", type=Path, help="test this built site instead of building one")
    parser.addoption("--page", help="test what concerns this page alone, such as kl-divergence")


def pytest_configure(config):
    if page := config.getoption("page"):
        from checks import one_page  # it reads all pages: only where it is asked for

        config.args = [str(ROOT / file) for file in one_page.files(page)]
        config.concerns = one_page.concerns(page)


def pytest_collection_modifyitems(config, items):
    """Records come before the tests that read them.

    The accuracy page's tables, which count them all, come last.
    """
    for item in items:
        if "site" in item.fixturenames:
            item.add_marker("built")
    if config.getoption("page"):
        other = [item for item in items if not config.concerns(item.nodeid)]
        config.hook.pytest_deselected(items=other)
        items[:] = [item for item in items if config.concerns(item.nodeid)]
    if config.getoption("update"):
        order = {"test_records.py": 0, "test_labs.py": 1, "test_tables.py": 3}
        items.sort(key=lambda item: order.get(item.path.name, 2))


def pytest_terminal_summary(terminalreporter):
    ran = terminalreporter.getreports("passed") + terminalreporter.getreports("failed")
    if "PYODIDE_PACKAGES" not in os.environ and any("test_run.py" in each.nodeid for each in ran):
        terminalreporter.write_line(
            "Not run: programs with NumPy or matplotlib in the page. PYODIDE_PACKAGES names a "
            "folder with Pyodide's wheels of both, and they are (.github/workflows/versions.yml)."
        )
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
