"""In a real Chromium: the search hears text however it comes.

Who follows an old link is told where things are.
"""

import re
from pathlib import Path

import pytest
from checks.browser import settle, watched
from checks.judging import violations
from checks.pages import pages
from checks.sites import SITE_URL, Handler, address, build, copy_of_project, serve

FOUND = ".md-search-result__item > a"


def open_search(view):
    """And wait until the index is there: else its coming, not the text, starts the search."""
    meta = view.locator(".md-search-result__meta")
    before = meta.text_content()
    view.click("input.md-search__input")
    for _ in range(100):
        if meta.text_content() != before:
            return
        view.wait_for_timeout(50)
    pytest.fail("the search does not get ready")


def found(view, count=3):
    view.wait_for_selector(FOUND, state="attached", timeout=5_000)
    view.wait_for_timeout(300)  # the last answer is shown
    return [link.get_attribute("href") for link in view.query_selector_all(FOUND)][:count]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("", "why is KL divergence not symmetric"),
        ("", "nn.BCELoss"),
        ("zh-TW/", "KL散度為什麼不對稱？"),
        ("zh-TW/", "信息熵"),
    ],
)
def test_text_that_no_key_types_is_searched(path, text, visit):
    """Pasted with the mouse, dictated, dropped: an input event and no key."""
    view, logged, _ = visit(path)
    open_search(view)
    view.keyboard.insert_text(text)
    pasted = found(view)
    view.click("button[type=reset]")
    view.wait_for_selector(FOUND, state="detached", timeout=5_000)
    view.keyboard.insert_text(text)
    assert found(view) == pasted, "pasted again after the box was emptied"
    view, _, _ = visit(path)
    open_search(view)
    view.keyboard.type(text)
    for _ in range(50):  # each key is a question of its own
        if found(view) == pasted:
            break
    assert found(view) == pasted, "typed and pasted find other pages"
    assert not logged, logged


def test_text_put_in_by_a_phones_keyboard_is_searched(visit):
    """Which composes words, and whose keys have no names.

    The Enter that ends a composition opens nothing.
    """
    view, _, _ = visit("zh-TW/")
    open_search(view)
    at = view.url
    client = view.context.new_cdp_session(view)
    client.send("Input.imeSetComposition", {"text": "交叉", "selectionStart": 2, "selectionEnd": 2})
    found(view)
    client.send(
        "Input.dispatchKeyEvent",
        {"type": "rawKeyDown", "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 229},
    )
    view.wait_for_timeout(200)
    assert view.url == at, "the Enter that ends a composition opens a result"
    client.send("Input.insertText", {"text": "交叉熵"})
    view.wait_for_timeout(300)
    assert found(view, 1)[0].endswith("zh-TW/cross-entropy/")
    view.keyboard.press("Enter")
    view.wait_for_url("**/zh-TW/cross-entropy/**")


def test_what_is_hidden_for_the_search_is_nowhere_to_be_seen(visit):
    view, _, _ = visit("")
    open_search(view)
    view.keyboard.insert_text("BinaryFocalCrossentropy")
    assert found(view, 1)[0].endswith("libraries/")
    assert (
        "BinaryFocal" not in view.inner_text("body")
        and "missing" not in view.inner_text(".md-search-result__item").lower()
    )


@pytest.mark.parametrize("path", ["", "zh-TW/"])
def test_an_unknown_section_is_said_and_the_pages_sections_are_offered(path, visit):
    view, logged, _ = visit(f"{path}entropy/#no-such-%22section")
    said = view.locator("[role=status]#lost")
    assert 'no-such-"section' in said.inner_text()
    assert {"#idea", "#codes", "#sources"} <= {
        link.get_attribute("href") for link in said.locator("a").all()
    }
    assert view.locator("header").bounding_box()["height"] <= said.bounding_box()["y"] < 300, (
        "it is not in sight"
    )
    assert "¶" not in said.inner_text()
    said.locator("a[href='#codes']").click()
    assert view.url.endswith("entropy/#codes") and not said.inner_text(), (
        "it stays when it is no longer true"
    )
    view.evaluate("location.hash = '#gone'")
    view.wait_for_timeout(100)
    assert "gone" in said.inner_text()
    assert not logged, logged


@pytest.mark.parametrize("hash", ["", "#", "#codes", "#top", "#%E0%A4%A"])
def test_nothing_is_said_of_a_section_that_is_there(hash, visit):
    view, logged, _ = visit("entropy/" + hash)
    assert bool(view.inner_text("#lost")) == (hash == "#%E0%A4%A") and not logged, logged


def test_a_link_into_a_folded_part_opens_it(visit):
    view, _, _ = visit("kl-divergence/")
    inner = view.evaluate("""() => {
      const details = document.querySelector('article details.proof');
      details.querySelector('p').id = 'planted';
      return details.open;
    }""")
    assert inner is False
    view.evaluate("location.hash = '#planted'")
    view.wait_for_timeout(200)
    assert view.evaluate(
        "document.getElementById('planted').closest('details').open"
    ) and not view.inner_text("#lost")


def test_the_switch_keeps_the_section(visit, home):
    view, _, _ = visit("entropy/#codes")
    view.click("a.language-switch")
    view.wait_for_url(home + "zh-TW/entropy/#codes")
    view.click("a.language-switch")
    view.wait_for_url(home + "entropy/#codes")
    settle(view)
    # read on, to a section that the address does not name
    view.evaluate("document.getElementById('differential').scrollIntoView()")
    view.click("a.language-switch")
    view.wait_for_url(home + "zh-TW/entropy/#differential")
    view, _, _ = visit("entropy/")
    view.click("a.language-switch")
    view.wait_for_url(home + "zh-TW/entropy/")  # at the top there is no section to keep


class Host(Handler):
    """As hosts of static files do: the site in a folder, the 404 page for all that is not there.

    That page lies at the site's root.
    """

    def translate_path(self, path):
        return super().translate_path(path.removeprefix("/course"))

    def send_error(self, code, *_):
        body = Path(self.directory, "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture(scope="module")
def host(site):
    server, home = serve(site, Host)
    yield home.rstrip("/")
    server.shutdown()


@pytest.mark.parametrize(
    ("wrong", "language", "text", "page"),
    [
        ("/course/kl_divergance/", "en", "cross entropy", "cross-entropy"),
        ("/course/zh-TW/kl-divergance/", "zh-TW", "交叉熵", "cross-entropy"),
    ],
)
def test_an_address_that_leads_nowhere_is_answered_in_both_languages(
    wrong, language, text, page, host, browser
):
    context = browser.new_context(viewport={"width": 390, "height": 900}, bypass_csp=False)
    view = watched(context.new_page())
    logged = []
    view.on(
        "console",
        lambda message: (
            logged.append(message.text) if message.type in ("error", "warning") else None
        ),
    )
    view.on("pageerror", lambda error: logged.append(str(error)))
    view.goto(host + wrong)
    settle(view)
    assert view.url == host + wrong, "the address is to stay, so that it can be mended"
    assert view.evaluate("document.documentElement.lang") == language
    assert [part.get_attribute("lang") for part in view.locator("article section").all()] == [
        language,
        {"en": "zh-TW", "zh-TW": "en"}[language],
    ]
    links = {
        link.evaluate("link => link.pathname")
        for link in view.locator("article section li a").all()
    }
    assert links == {"/course/" + address(each).removesuffix("index.html") for each in pages()}
    assert view.evaluate("document.documentElement.scrollWidth") <= 390
    view.click("label.md-header__button[for=__search]")
    open_search(view)
    view.keyboard.insert_text(text)
    folder = "" if language == "en" else "zh-TW/"
    assert f"{host}/course/{folder}{page}/" in found(view)
    view.goto(host + wrong)
    settle(view)
    view.locator("article section a[data-search]").first.click()
    settle(view)
    assert f"{host}/course/{folder}kl-divergence/" in found(view), (
        "the words of the address are not searched"
    )
    assert [each for each in logged if "404" not in each] == []
    context.close()
    context = browser.new_context(viewport={"width": 390, "height": 900}, bypass_csp=True)
    view = watched(context.new_page())
    view.goto(host + wrong)
    settle(view)
    assert not violations(view)
    context.close()


MOVED = (
    "old\tnew\n"
    "old-name/\tentropy/\n"
    "labs/older/\tkl-divergence/#two-directions\n"
    "old-name/#then\tentropy/#codes\n"
    "entropy/#then\tsurprise/#adding\n"
)


@pytest.mark.built
def test_old_addresses_lead_to_the_new_ones(tmp_path, browser):
    """With a planted table: pages and sections, in both languages, with and without JavaScript."""
    root = copy_of_project(tmp_path)
    (root / "docs/moved.tsv").write_text(MOVED, encoding="utf-8")
    result = build(tmp_path / "site", root, SITE_URL=SITE_URL)
    assert result.returncode == 0, result.stderr
    server, home = serve(tmp_path / "site")
    for folder in ("", "zh-TW/"):
        old = (tmp_path / "site" / folder / "old-name/index.html").read_text(encoding="utf-8")
        assert f'<link rel="canonical" href="{SITE_URL}{folder}entropy/">' in old
        assert (
            '<meta http-equiv="refresh" content="0; url=../entropy/">' in old
            and '<a href="../entropy/">' in old
        )
        assert "Content-Security-Policy" in old and not re.search(r"<script>", old)
        for scripts in (True, False):
            context = browser.new_context(java_script_enabled=scripts)
            view = context.new_page()
            logged = []
            view.on("console", lambda message, logged=logged: logged.append(message.text))
            for asked, led in [
                ("old-name/", "entropy/"),
                ("old-name/#highest", "entropy/#highest" if scripts else "entropy/"),
                ("old-name/#then", "entropy/#codes" if scripts else "entropy/"),
                ("labs/older/", "kl-divergence/#two-directions"),
                ("entropy/#then", "surprise/#adding" if scripts else "entropy/#then"),
            ]:
                view.goto("about:blank")
                view.goto(home + folder + asked)
                view.wait_for_url(home + folder + led, timeout=5_000)
            assert not logged, logged
            context.close()
    server.shutdown()


@pytest.mark.parametrize(
    ("row", "named"),
    [
        ("old/\tnowhere/", "nowhere/"),
        ("old/\tentropy/#nowhere", "#nowhere"),
        ("entropy/\tsurprise/", "still there"),
        ("old/#a\tentropy/", "old/ is no page"),
    ],
)
def test_a_move_to_nowhere_stops_the_build(row, named, site, monkeypatch, tmp_path):
    import shutil

    from builder.site import moved

    for page in ("entropy", "surprise"):
        (tmp_path / "site" / page).mkdir(parents=True)
        shutil.copy(site / page / "index.html", tmp_path / "site" / page)
    monkeypatch.setattr(moved, "TABLE", tmp_path / "moved.tsv")
    moved.TABLE.write_text(f"old\tnew\n{row}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=re.escape(named)):
        moved.forward(tmp_path / "site", "en", site_url="")
