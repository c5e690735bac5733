"""In a real Chromium: after a visit to a home, its language's pages open without a network.

A new build is never hidden by what is kept, and a reader is told how much that is, and may refuse.
"""

import contextlib
import re
import shutil

import pytest
from checks.browser import settle, watched
from checks.pages import pages
from checks.sites import Handler, address, serve

from builder.site.offline import WORKER, digest

HOMES = {"en": "", "zh-TW": "zh-TW/"}
LINE = "#offline"
MEGABYTES = 3.0  # of one language, at most
PLACES = "async () => [await caches.keys(), await navigator.serviceWorker.getRegistrations()]"


@pytest.fixture
def reader(browser):
    """A page of one who was never here, with all that a browser may keep."""
    context = browser.new_context(color_scheme="light")
    yield watched(context.new_page())
    context.close()


@pytest.fixture
def published(site, tmp_path):
    """(folder, server, address) of a site that can be published again, or taken from the net."""
    folder = tmp_path / "site"
    shutil.copytree(site, folder)
    server, home = serve(folder)
    with contextlib.closing(server.socket):
        yield folder, server, home
        server.shutdown()


def wait_for(state, view):
    view.wait_for_selector(f"{LINE}[data-state={state}]", timeout=60_000)


@pytest.mark.parametrize("language", HOMES)
def test_every_page_opens_without_a_network_after_one_visit_to_the_home(
    language, published, reader
):
    folder, server, home = published
    reader.goto(home + HOMES[language])
    wait_for("kept", reader)
    server.shutdown()
    server.server_close()
    errors = []
    reader.on("pageerror", lambda error: errors.append(str(error)))
    reader.on("requestfailed", lambda request: errors.append(f"not kept: {request.url}"))
    for page in pages():
        if page.language != language:
            continue
        where = address(page).removesuffix("index.html")
        reader.goto(f"{home}{where}?p=0.6#start")  # a figure's state is no other page
        settle(reader)
        title = re.search(r"<title>(.*?)</title>", (folder / address(page)).read_text("utf-8"))[1]
        assert reader.title() in title, f"{page.label}: {reader.title()!r} opens without a network"
        assert reader.evaluate("document.fonts.check('16px \"Source Sans 3\"')"), page.label
        for block in reader.query_selector_all(".explore, .check, [data-run]"):
            block.scroll_into_view_if_needed()  # their scripts come when a reader is near
        settle(reader)  # who leaves sooner stops what is coming
        assert not reader.query_selector(".explore.still, .unchecked, .unasked, .unrun"), page.label
    assert not errors, errors[:5]
    reader.click("input.md-search__input")
    reader.keyboard.insert_text("GAN")
    reader.wait_for_selector(".md-search-result__item > a", state="attached", timeout=10_000)


def test_a_new_build_is_never_hidden_by_what_is_kept(published, reader):
    folder, server, home = published
    reader.goto(home)
    wait_for("kept", reader)
    page, worker = folder / "entropy/index.html", folder / WORKER
    before = digest(page)
    page.write_text(page.read_text("utf-8").replace("<h1 ", "<p>Published twice.</p><h1 "), "utf-8")
    text = worker.read_text("utf-8")
    assert before in text
    worker.write_text(text.replace(before, digest(page)), "utf-8")

    reader.goto(home + "entropy/")
    assert reader.get_by_text("Published twice.").count() == 1, "an old copy hides the new page"
    reader.goto(home)  # where the new worker is found
    kept = "async page => (await caches.match(page, {ignoreSearch: true}))?.text()"
    for _ in range(100):
        if "Published twice." in (reader.evaluate(kept, home + "entropy/") or ""):
            break
        reader.wait_for_timeout(200)
    server.shutdown()
    server.server_close()
    reader.goto(home + "entropy/")
    assert reader.get_by_text("Published twice.").count() == 1, "the new build is not kept"


def test_who_removes_the_pages_is_not_given_them_again(published, reader):
    _, _, home = published
    reader.goto(home)
    wait_for("kept", reader)
    reader.click(f"{LINE} button")
    wait_for("ask", reader)
    assert reader.evaluate(PLACES) == [[], []]
    reader.reload()
    wait_for("ask", reader)
    assert reader.evaluate(PLACES) == [[], []]
    reader.focus(f"{LINE} button")
    reader.keyboard.press("Enter")
    wait_for("kept", reader)
    names, registrations = reader.evaluate(PLACES)
    assert len(names) == len(registrations) == 1


def test_on_a_slow_line_a_reader_is_asked_first(published, reader):
    _, _, home = published
    slow = {"offline": False, "latency": 900, "downloadThroughput": 30_000, "uploadThroughput": -1}
    session = reader.context.new_cdp_session(reader)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", slow | {"connectionType": "cellular2g"})
    reader.goto(home + "zh-TW/", timeout=120_000)
    assert reader.evaluate("navigator.connection.effectiveType") in ("slow-2g", "2g", "3g")
    wait_for("ask", reader)
    assert reader.evaluate(PLACES) == [[], []]


@pytest.mark.parametrize("language", HOMES)
def test_as_much_is_kept_as_is_said(language, published, reader, monkeypatch):
    _, _, home = published
    sent = []
    answer = Handler.send_header

    def count(self, name, value):
        if name == "Content-Length" and counts:
            sent.append(int(value))
        answer(self, name, value)

    monkeypatch.setattr(Handler, "send_header", count)
    counts = []
    reader.goto(home + HOMES[language] + WORKER)  # the page itself is not counted
    counts.append(True)
    reader.goto(home + HOMES[language])
    wait_for("kept", reader)
    said = float(reader.get_attribute(LINE, "data-megabytes"))
    first_view = 0.2  # the home itself comes twice: shown, and kept
    assert said <= sum(sent) / 1e6 <= said + first_view, f"{sum(sent)} bytes were sent"
    assert said <= MEGABYTES, f"{language}: {said} MB are more than a course should keep"


def test_without_a_service_worker_the_home_says_nothing(browser, home):
    context = browser.new_context(java_script_enabled=False)
    view = context.new_page()
    view.goto(home)
    assert view.inner_text("#offline") == ""
    context.close()
