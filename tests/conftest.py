"""The tests' options, and what `--update` changed, at the end of the run."""

import os
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CHROMIUM = os.environ.get("CHROMIUM") or next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"))), None
)
SHIFTS = """
window.shift = 0;
new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shift += entry.value; })
  .observe({type: "layout-shift", buffered: true});
"""


def pytest_addoption(parser):
    parser.addoption("--update", action="store_true", help="record again what snippets print and draw and what the accuracy page counts, and show what changed")
    parser.addoption("--snippets", type=Path, default=ROOT / "snippets", help="the snippets' folder")
    parser.addoption("--site", type=Path, help="test this built site instead of building one")


def pytest_collection_modifyitems(config, items):
    """Records come before the tests that read them, and the accuracy page's tables, which count them all, last."""
    for item in items:
        if "site" in item.fixturenames:
            item.add_marker("built")
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


@pytest.fixture(scope="module")
def browser():
    if CHROMIUM is None and not os.environ.get("CI"):
        pytest.skip("no Chromium on this machine (set CHROMIUM to its path)")
    assert CHROMIUM, "CI must have Chromium: .ci/run installs it"
    playwright = pytest.importorskip("playwright.sync_api").sync_playwright().start()
    # --no-sandbox: CI runs as root in a container
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"])
    yield browser
    browser.close()
    playwright.stop()


@pytest.fixture(scope="module")
def home(site):
    from sites import serve

    server, url = serve(site)
    yield url
    server.shutdown()


@pytest.fixture
def visit(browser, home):
    """visit(address, width, scheme, ...) -> (page, what it logged, [(url, bytes on the wire)])"""
    contexts = []

    def visit(path, width=1280, scheme="light", **options):
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, **options)
        contexts.append(context)
        context.add_init_script(SHIFTS)
        page = context.new_page()
        logged, fetched = [], []
        page.on("console", lambda message: logged.append(f"{message.type}: {message.text}") if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: logged.append(str(error)))
        page.on("response", lambda response: fetched.append(response))
        page.on("request", lambda request: logged.append(f"foreign request: {request.url}") if not request.url.startswith((home, "data:")) else None)
        page.goto(home + path)
        page.wait_for_load_state("networkidle")
        return page, logged, fetched

    yield visit
    for context in contexts:
        context.close()


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
