"""The built site in Chromium. Fixtures, for all tests: conftest.py names this file as a plugin.

site: the folder, built once a run, whatever the number of workers; home: its address.
browser: one Chromium a worker; visit: a reader's first visit of a page.
seen: each page, loaded once for the tests that ask of it what may be asked in one visit.
"""

import contextlib
import fcntl
import os
import shutil
from dataclasses import dataclass

import pytest

from checks.pages import Page, pages
from checks.sites import REPO_URL, SITE_URL, address, build, serve

# the same Chromium without its window takes a quarter less time
NAMES = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
)
CHROMIUM = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
SHIFTS = """
window.shift = 0;
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) window.shift += entry.value;
}).observe({type: "layout-shift", buffered: true});
"""
ALL_OF_IT = "* { content-visibility: visible !important }"  # drawn though it is out of sight
FOLDS = "open => document.querySelectorAll('details').forEach(each => each.open = open)"
# the next one; a browser without its window may owe it, and nobody waits for ever
FRAME = "new Promise(done => (requestAnimationFrame(done), setTimeout(done, 1_000)))"
# from its top to its end: a program gets its button when it comes into sight
PASS_BY = f"""
async () => {{
  for (let y = 0; y < document.body.scrollHeight; y += 800) {{
    scrollTo(0, y);
    await {FRAME};
  }}
  await new Promise(resolve => setTimeout(resolve, 100));
  scrollTo(0, 0);
}}
"""
# What the width, the scheme or the pointer set in motion is brought to its end: a colour on its
# way to another is nobody's.
COME_TO_REST = f"""
async () => {{
  for (let still = 0, frames = 0; still < 2 && frames < 200; frames += 1) {{
    await {FRAME};
    const moving = document.getAnimations().filter(({{ playState, effect }}) =>
      playState === "running" && effect.getComputedTiming().endTime < Infinity);
    for (const each of moving) each.finish();
    still = moving.length ? 0 : still + 1;
  }}
}}
"""
# Nobody's pages are copied to the device: what is looked at comes from the server (test_offline.py)
KEEPS_NOTHING = """
try {
  for (const home of ["/", "/zh-TW/"]) localStorage.setItem(`offline refused ${home}`, "");
} catch {} // a frame that may keep nothing
"""
# how readers come to a page: with a phone, or at a desk in the dark
READERS = {
    "phone": {"scheme": "light", "has_touch": True, "is_mobile": True},
    "desk": {"scheme": "dark"},
}


def seen_by(*readers):
    """Parameters for `seen`: every page, as these readers see it; the desk comes first.

    One worker looks at a page for all tests, in their order in the files: pytest brings together
    what has the same place in these lists.
    """
    return [
        pytest.param(
            (page, reader),
            id=f"{reader}-{page.label}",
            marks=pytest.mark.xdist_group(f"{reader}-{page.label}"),
        )
        for reader in sorted(readers)
        for page in pages()
    ]


@dataclass(frozen=True)
class Seen:
    page: Page
    reader: str
    address: str
    view: object  # Playwright's page
    logged: list  # errors, warnings and foreign requests, in all that is done with the view
    fetched: list  # responses

    @property
    def where(self):
        return f"{self.page.label} ({self.reader})"


@pytest.fixture(scope="session")
def site(request, tmp_path_factory):
    """The built site's folder: both languages, strict.

    As `make site` builds it where the published addresses are known.
    """
    if request.config.getoption("site"):
        return request.config.getoption("site").resolve()
    run = tmp_path_factory.getbasetemp()
    if hasattr(request.config, "workerinput"):
        run = run.parent  # what the workers share
    folder = run / "built" / "site"
    folder.parent.mkdir(exist_ok=True)
    with (run / "building").open("w") as building:
        fcntl.flock(building, fcntl.LOCK_EX)
        if not folder.exists():
            result = build(folder, SITE_URL=SITE_URL, REPO_URL=REPO_URL)
            if result.returncode:
                shutil.rmtree(folder, ignore_errors=True)
                pytest.fail(
                    f"the site does not build (make site):\n{result.stdout}{result.stderr}",
                    pytrace=False,
                )
    return folder


@pytest.fixture(scope="session")
def home(site):
    server, url = serve(site)
    yield url
    server.shutdown()


@pytest.fixture(scope="session")
def browser():
    if CHROMIUM is None and not os.environ.get("CI"):
        pytest.skip("no Chromium on this machine (set CHROMIUM to its path)")
    assert CHROMIUM, "CI must have Chromium: .ci/run installs it"
    playwright = pytest.importorskip("playwright.sync_api").sync_playwright().start()
    # --no-sandbox: CI runs as root in a container
    browser = playwright.chromium.launch(
        executable_path=CHROMIUM,
        args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    )
    yield browser
    browser.close()
    playwright.stop()


def watched(view):
    """A browser's page that knows what it is fetching, for `settle`."""
    view.fetching = set()

    def forget(frame):
        if frame == view.main_frame:
            view.fetching.clear()  # what another page began is no longer awaited

    view.on("framenavigated", forget)
    view.on("request", lambda request: view.fetching.add(request))
    for ended in ("requestfinished", "requestfailed"):
        view.on(ended, lambda request: view.fetching.discard(request))
    return view


def settle(view):
    """Waits until a page is loaded and has fetched nothing for 0.3 s.

    Chromium without its window does not always come to Playwright's "networkidle".
    """
    view.wait_for_load_state("load")
    looks = quiet = 0
    while quiet < 6:
        view.wait_for_timeout(50)
        quiet = 0 if view.fetching else quiet + 1
        looks += 1
        assert looks < 600, f"still fetching: {[request.url for request in view.fetching]}"


@contextlib.contextmanager
def opened(view, address):
    """A page, until nothing more is fetched: what it logs, its responses.

    Both grow while it is open.
    """
    home = "/".join(address.split("/")[:3]) + "/"
    logged, fetched = [], []

    def hear(message):
        if message.type in ("error", "warning"):
            logged.append(f"{message.type}: {message.text}")

    def watch(request):
        if not request.url.startswith((home, "data:", f"blob:{home}")):
            logged.append(f"foreign request: {request.url}")

    listeners = {
        "console": hear,
        "pageerror": lambda error: logged.append(str(error)),
        "request": watch,
        "response": lambda response: fetched.append(response),
    }
    for event, listener in listeners.items():
        view.on(event, listener)
    view.goto(address)
    settle(view)
    yield logged, fetched
    for event, listener in listeners.items():
        view.remove_listener(event, listener)


def new_view(browser, width=1280, scheme="light", **options):
    """Of a reader who was never here."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, **options
    )
    context.add_init_script(SHIFTS)
    context.add_init_script(KEEPS_NOTHING)
    return watched(context.new_page())


@pytest.fixture
def visit(browser, home):
    """visit(address, width, scheme, ...) -> (page, what it logged, its responses)"""
    with contextlib.ExitStack() as stack:

        def visit(path, *size_and_scheme, **options):
            view = new_view(browser, *size_and_scheme, **options)
            stack.callback(view.context.close)
            return view, *stack.enter_context(opened(view, home + path))

        yield visit


@pytest.fixture(scope="session")
def readers(browser):
    """Their views, which keep nothing from page to page.

    A new one for each page takes longer than the page.
    """
    views = {}
    for reader, options in READERS.items():
        views[reader] = new_view(browser, 390, **options)
        views[reader].context.new_cdp_session(views[reader]).send(
            "Network.setCacheDisabled", {"cacheDisabled": True}
        )
    yield views
    for view in views.values():
        view.context.close()


@pytest.fixture(scope="session")
def seen(request, readers, home):
    """A page that one reader came to: what a test needs of its width and state, it sets."""
    page, reader = request.param
    view = readers[reader]
    view.set_viewport_size({"width": 390, "height": 900})
    view.emulate_media(media="screen")
    url = home + address(page).removesuffix("index.html")
    with opened(view, url) as (logged, fetched):
        yield Seen(page, reader, url, view, logged, fetched)
        view.evaluate("localStorage.clear(), sessionStorage.clear()")
    view.goto("about:blank")


def add_style(view, style):
    """Until the page is loaded again, or `remove_style`; the page's policy has no say in it."""
    view.evaluate(
        """style => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(style);
          document.adoptedStyleSheets.push(sheet);
        }""",
        style,
    )


def remove_style(view):
    view.evaluate("document.adoptedStyleSheets.pop()")


def fonts_of(view, selector):
    """The fonts that draw the first such element, as Chromium's protocol tells them."""
    client = view.context.new_cdp_session(view)
    for domain in ("DOM", "CSS"):
        client.send(f"{domain}.enable")
    root = client.send("DOM.getDocument")["root"]["nodeId"]
    node = client.send("DOM.querySelector", {"nodeId": root, "selector": selector})
    return client.send("CSS.getPlatformFontsForNode", {"nodeId": node["nodeId"]})["fonts"]
