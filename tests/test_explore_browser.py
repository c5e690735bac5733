"""Figures that answer the hand, in a real Chromium: what hands do, what is shown and said.

English pages are driven by the keyboard, Chinese ones by the pointer.
"""

import pytest
from checks.browser import COME_TO_REST, FRAME
from checks.exploring import (
    FIGURES,
    FOLDER,
    RECORDS,
    blocks,
    constrained,
    filled,
    idle,
    oracle,
    started,
)
from checks.judging import violations
from checks.pages import LANGUAGES, ROOT
from checks.sites import address

from builder.markdown.explore import SHARED, modules

EACH = pytest.mark.parametrize("figure", FIGURES)
BOTH = pytest.mark.parametrize("language", LANGUAGES)
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
BOXES = (".recorded", ".live")
TARGETS = "button:visible, .range input:visible, label:has(input), .live .handle > :first-child"
WIDTHS = (320, 390, 1280)
OURS = 8_000  # bytes, gzipped, of the figures' scripts
SCRIPTS = 46_000  # and of all that a page fetches; 35 kB of it is the theme's
PATIENCE = (
    5_000  # ms, in which a sentence is said and the address written; 0.3 s, but on a busy machine
)


class Figure:
    """A figure on the first page that has it in a language; `view` is the browser's page."""

    def __init__(self, name, language, visit):
        _, self.page, _, words, _ = next(
            block for block in blocks() if block[0] == name and block[1].language == language
        )
        self.name, self.language, self.visit = name, language, visit
        self.words = SHARED[language] | words
        self.knows, self.module = oracle(name), modules()[name]
        self.start = started(name, words)
        self.path = address(self.page).removesuffix("index.html")

    def open(self, query="", width=1280, scheme="light", look=True, **options):
        """The figure in sight, alive, and past its question."""
        path = f"{self.path}{query}#explore-{self.name}"
        self.view, self.logged, self.fetched = self.visit(path, width, scheme, **options)
        self.block = self.view.locator(f"#explore-{self.name}")
        self.block.locator(".live").wait_for()
        self.ask = self.block.locator(".ask")
        if look and self.ask.count() and self.ask.is_visible():
            self.ask.locator('[data-answer=""]').click()
            self.is_drawn()
        return self

    def input(self, field, value=""):
        ending = f'[value="{value}"]' if value else ""
        return self.block.locator(f'input[name="{self.name}.{field}"]{ending}')

    def button(self, action):
        return self.block.locator(f'[data-action="{action}"]')

    def value(self, field, text):
        return text if "of" in self.module["fields"][field] else float(text)

    def by_keyboard(self, move):
        field, _, text = move.partition("=")
        if not text:
            self.button(field).focus()
            self.view.keyboard.press("Enter" if len(field) % 2 else "Space")
            return
        module = self.module["fields"][field]
        if "of" in module:
            now = self.block.locator(f'input[name="{self.name}.{field}"]:checked')
            steps = module["of"].index(text) - module["of"].index(now.get_attribute("value"))
            now.focus()
        else:
            self.input(field).focus()
            ends = [("", float(self.input(field).input_value()))]
            ends += [("Home", module["from"]), ("End", module["to"])]
            key, start = min(ends, key=lambda end: abs(float(text) - end[1]))
            if key:
                self.view.keyboard.press(key)
            steps = round((float(text) - start) / module["step"])
        for _ in range(abs(steps)):
            self.view.keyboard.press("ArrowRight" if steps > 0 else "ArrowLeft")

    def by_pointer(self, move):
        field, _, text = move.partition("=")
        if not text:
            self.button(field).click()
        elif "of" in self.module["fields"][field]:
            self.input(field, text).click()
        elif (handle := self.block.locator(f'.live [data-moves="{field}"]').first).count():
            self.drag(handle, float(text))
        else:
            self.press_track(field, float(text))

    def drag(self, handle, value):
        """From a handle's middle to where the value is, in three moves."""
        zero, unit = (float(handle.get_attribute(f"data-{name}")) for name in ("zero", "unit"))
        across = handle.get_attribute("data-along") == "x"
        handle.scroll_into_view_if_needed()
        box = handle.locator("circle").first.bounding_box()
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        live = self.block.locator(".live")
        scale = live.bounding_box()["width"] / float(live.get_attribute("viewBox").split()[2])
        start = live.bounding_box()["x" if across else "y"] + zero * scale
        to = start + value * unit * scale
        self.view.mouse.move(x, y)
        self.view.mouse.down()
        self.view.mouse.move(*((to, y) if across else (x, to)), steps=3)
        self.view.mouse.up()

    def press_track(self, field, value):
        module, box = self.module["fields"][field], self.input(field).bounding_box()
        share = (value - module["from"]) / (module["to"] - module["from"])
        thumb = 16  # px; its middle runs from half of it to half of it before the end
        x = box["x"] + thumb / 2 + share * (box["width"] - thumb)
        self.view.mouse.click(x, box["y"] + box["height"] / 2)

    def after(self, trip):
        """The state that a trip leads to."""
        state = dict(self.start)
        for move in trip:
            field, _, text = move.partition("=")
            state = (
                state | {field: self.value(field, text)}
                if text
                else self.knows.ACTIONS[field](state)
            )
            state = constrained(self.name, state)
        return state

    def query(self, state):
        """What the address then holds."""
        differs = [
            f"{self.name}.{field}={value:g}"
            if isinstance(value, float | int)
            else f"{self.name}.{field}={value}"
            for field, value in state.items()
            if value != self.start[field]
        ]
        return "?" + "&".join(differs) if differs else ""

    def compare(self, state, why):
        """What is shown and said, and what the address holds, with what the oracle says."""
        texts = self.knows.texts(state, numbers := self.knows.numbers(state))
        self.holds(self.query(state), why)
        self.hears(filled(self.words[self.knows.says(state, numbers)], texts), why)
        for field, module in self.module["fields"].items():
            if "of" in module:
                assert self.input(field, state[field]).is_checked(), f"{why}: {field}"
            elif not module.get("hidden"):
                away = field in idle(self.name, state)
                assert self.input(field).is_visible() != away, f"{why}: {field}"
                shown = filled(self.words[f"{field}-is"], texts)
                control = self.input(field)
                assert float(control.input_value()) == state[field], f"{why}: {field}"
                assert control.get_attribute("aria-valuetext") == shown, f"{why}: {field}"
                written = control.locator("xpath=..").locator(".is").inner_text()
                assert written == shown, f"{why}: {field}"
        drawn = {}
        for number in self.block.locator(".live [data-shows]").all():
            drawn.setdefault(number.get_attribute("data-shows"), []).append(number.text_content())
        for name, parts in drawn.items():
            assert " / ".join(parts) == texts[name], f"{why}: {name} is drawn as {parts}"
        return bool(drawn)

    def is_drawn(self):
        """Waits for the frame after the last move: then the controls show what it led to."""
        self.view.evaluate(FRAME)

    def holds(self, query, why=""):
        """Waits until the address has a query."""
        assert self.soon(lambda: self.view.evaluate("location.search"), query) == query, why

    def hears(self, sentence, why=""):
        """Waits until a screen reader is told a sentence; it is what is written."""
        status = self.block.locator("[role=status]")
        assert self.soon(status.text_content, sentence) == sentence, why
        assert self.block.locator(".sentence").inner_text() == sentence, why

    def soon(self, look, wanted):
        """What look() gives when it is what is wanted, or when patience ends."""
        for _ in range(PATIENCE // 50):
            if look() == wanted:
                break
            self.view.wait_for_timeout(50)
        return look()


@pytest.fixture
def figure_of(visit):
    return lambda name, language="en": Figure(name, language, visit)


def drive(figure, hand):
    """The trips, each from the start; the numbers in the drawing are seen at least once."""
    drawn = False
    figure.open(reduced_motion="reduce")
    for trip in figure.knows.TRIPS:
        for move in trip:
            hand(move)
            figure.is_drawn()
        drawn |= figure.compare(figure.after(trip), f"{figure.page.label}, {trip}")
        figure.button("reset").click()
        figure.is_drawn()
    assert not figure.logged, figure.logged
    assert drawn, "no trip shows a number in the drawing"


@EACH
def test_keys_lead_where_the_oracle_says(figure, figure_of):
    figure = figure_of(figure, "en")
    drive(figure, figure.by_keyboard)


@EACH
def test_a_pointer_leads_where_the_oracle_says(figure, figure_of):
    figure = figure_of(figure, "zh-TW")
    drive(figure, figure.by_pointer)


@pytest.mark.parametrize("hold", ["slider", "handle"])
def test_what_a_drag_pushes_away_comes_back_with_it(hold, figure_of):
    """Three shares: the first takes from the second, as long as it is held there."""
    figure = figure_of("bars").open("?bars.n=3&bars.p1=0.15")
    first, second = figure.input("p0"), figure.input("p1")
    if hold == "slider":
        box = first.bounding_box()
        y, left, right = box["y"] + box["height"] / 2, box["x"] + 8, box["x"] + box["width"] - 8
        start, end = (left + 0.7 * (right - left), y), (right, y)
    else:
        circle = figure.block.locator('.live [data-moves="p0"] circle').first.bounding_box()
        start = (circle["x"] + circle["width"] / 2, circle["y"] + circle["height"] / 2)
        end = (start[0], start[1] - 200)
    assert second.input_value() == "0.15"
    figure.view.mouse.move(*start)
    figure.view.mouse.down()
    figure.view.mouse.move(*end, steps=3)
    figure.is_drawn()
    assert (first.input_value(), second.input_value()) == ("1", "0")
    figure.view.mouse.move(*start, steps=3)
    figure.is_drawn()
    assert second.input_value() == "0.15"
    figure.view.mouse.move(*end, steps=3)
    figure.view.mouse.up()
    second.focus()  # what is let go has stayed there
    figure.view.keyboard.press("ArrowRight")
    figure.is_drawn()
    assert (first.input_value(), second.input_value()) == ("1", "0")


@EACH
def test_a_finger_drags_what_can_be_dragged(figure, figure_of):
    """With the touch events that a browser makes into a pointer, or into scrolling."""
    figure = figure_of(figure).open(width=390, has_touch=True, is_mobile=True)
    client = figure.view.context.new_cdp_session(figure.view)
    for field, module in figure.module["fields"].items():
        if not module.get("drag") or field in idle(figure.name, figure.start):
            continue
        handle = figure.block.locator(f'.live [data-moves="{field}"]').first
        across = handle.get_attribute("data-along") == "x"
        before, top = figure.input(field).input_value(), figure.view.evaluate("scrollY")
        box = handle.locator("circle").first.bounding_box()
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

        def touch(kind, *points):
            points = [{"x": x, "y": y} for x, y in points]
            client.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

        touch("touchStart", (x, y))
        for step in range(1, 9):
            touch("touchMove", (x + 4 * step, y) if across else (x, y - 4 * step))
            figure.view.wait_for_timeout(20)
        touch("touchEnd")
        figure.view.wait_for_timeout(100)
        assert figure.input(field).input_value() != before, f"a finger does not move {field}"
        assert figure.view.evaluate("scrollY") == top, f"the page scrolls while {field} is dragged"


# layout shifts since the first of a figure's scripts was fetched
MOVED = """
new Promise(resolve => new PerformanceObserver(list => {
  const scripts = performance.getEntriesByType("resource");
  const start = scripts.find(each => each.name.includes("/explore/")).startTime;
  resolve(list.getEntries().filter(each => each.startTime > start).map(each =>
    [each.value, ...each.sources.map(source => source.node?.outerHTML?.slice(0, 80))]));
}).observe({ type: "layout-shift", buffered: true }) || setTimeout(resolve, 500, []))
"""


# the figure's height with each of some sentences; the rest of the page, which would be laid out
# with each, is out of the way
HEIGHTS = """
(block, sentences) => {
  const others = [...block.closest("article").children].filter(each => !each.contains(block));
  others.forEach(each => each.style.display = "none");
  const heights = sentences.map(text => {
    block.querySelector(".sentence").textContent = text;
    return block.offsetHeight;
  });
  others.forEach(each => each.style.display = "");
  return heights;
}
"""


@EACH
@BOTH
def test_the_figure_keeps_its_room(figure, language, figure_of):
    """Nothing moves when it comes alive, when its question is answered, and whatever it says."""
    each = figure_of(figure, language).open(width=320, look=False)
    moved = each.view.evaluate(MOVED)
    assert not moved, f"{each.page.label} moves as the figure comes: {moved}"
    boxes = [each.block.locator(which).get_attribute("viewBox") for which in BOXES]
    assert boxes[0] == boxes[1], "the live figure has another box than the recorded"
    heights = {}
    for width in WIDTHS:
        each.view.set_viewport_size({"width": width, "height": 900})
        heights[width] = each.block.evaluate("block => block.offsetHeight")
    if each.ask.count():
        each.ask.locator('[data-answer=""]').click()
    sentences = [each.words[word] for word in ("copied", "not-copied", "wrong-address")]
    for state in each.knows.STATES:
        texts = each.knows.texts(state, numbers := each.knows.numbers(state))
        sentences.append(filled(each.words[each.knows.says(state, numbers)], texts))
    for width in WIDTHS:
        each.view.set_viewport_size({"width": width, "height": 900})
        found = each.block.evaluate(HEIGHTS, sentences)
        wrong = [(text, high) for text, high in zip(sentences, found) if high != heights[width]]
        where = f"{each.page.label} at {width} px"
        assert not wrong, f"{where} is {heights[width]} px high, but with {wrong[0]}"
        assert each.view.evaluate(WIDER) <= 0, f"{where} is too wide"
        small = [
            (target.evaluate("each => each.outerHTML.slice(0, 90)"), box)
            for target in each.block.locator(TARGETS).all()
            if min((box := target.bounding_box())["width"], box["height"]) < 24
        ]
        assert not small, f"{where}: a thumb does not hit {small}"


@EACH
@BOTH
def test_everybody_is_told_the_same(figure, language, figure_of, request):
    """ARIA snapshots of the question, the start and two states; axe finds nothing in any.

    The last time it looks at the whole page.
    """
    each = figure_of(figure, language).open(look=False)
    snapshots = []

    def look_at(what, within=f"#explore-{figure}"):
        each.view.wait_for_timeout(400)
        found = violations(each.view, within)
        assert not found, f"{each.page.label}, {what}: {found}"
        snapshots.append(f"# {what}\n{each.block.locator('.stage').aria_snapshot()}\n")

    if "ask" in each.module:
        look_at("the question")
        each.ask.locator('[data-answer=""]').click()
    look_at("the start")
    for trip, within in ((each.knows.TRIPS[0], f"#explore-{figure}"), (each.knows.TRIPS[3], None)):
        for move in trip:
            each.by_pointer(move)
        look_at(", ".join(trip), within)
    file = RECORDS / f"{figure}.{language}.yml"
    now = "---\n".join(snapshots)
    before = file.read_text(encoding="utf-8") if file.exists() else ""
    if now != before and request.config.getoption("update"):
        file.write_text(now, encoding="utf-8", newline="\n")
        label = str(file.relative_to(ROOT))
        request.node.user_properties.append(("update", f"{label}: {len(now.splitlines())} lines"))
        return
    assert now == before, f"{file.name}: record it: pytest --update tests/test_explore_browser.py"


@EACH
@BOTH
def test_a_question_comes_first_and_an_answer_is_told(figure, language, figure_of):
    each = figure_of(figure, language)
    if not (ask := each.module.get("ask")):
        assert each.open(look=False).ask.count() == 0
        return
    for choice in ask["of"]:
        each.open(look=False)
        assert not each.block.locator(".controls").is_visible()
        assert each.ask.inner_text().startswith(each.words["ask"])
        each.ask.get_by_role("button", name=each.words[f"ask-{choice}"], exact=True).click()
        state = each.start | ask["then"]
        texts = each.knows.texts(state, each.knows.numbers(state))
        verdict = "ask-right" if choice == ask["right"] else "ask-wrong"
        each.hears(filled(each.words[verdict], texts))
        assert not each.ask.is_visible()
        each.holds(each.query(state))
        focused = each.view.evaluate("document.activeElement.closest('.controls') !== null")
        assert focused, "the focus is lost with the button"
        each.view.close()


@EACH
@BOTH
def test_the_address_keeps_the_figure(figure, language, figure_of, home):
    """By a reload, Back, the switch of language, a copied link; Reset empties it."""
    each = figure_of(figure, language)
    each.open(reduced_motion="reduce", permissions=["clipboard-read", "clipboard-write"])
    trip = each.knows.TRIPS[4]
    state = each.after(trip)
    for move in trip:
        each.by_keyboard(move)
    each.compare(state, "by hand")
    each.view.reload()
    each.block.locator(".live").wait_for()
    each.compare(state, "after a reload")
    each.view.goto(home + "index.html")
    each.view.go_back()
    each.block.locator(".live").wait_for()
    each.compare(state, "after Back")
    each.button("copy").click()
    each.hears(each.words["copied"])
    link = each.view.evaluate("navigator.clipboard.readText()")
    assert link == f"{home}{each.path}{each.query(state)}#explore-{figure}"
    other = figure_of(figure, next(one for one in LANGUAGES if one != language))
    each.view.click("a.language-switch")
    each.view.wait_for_url(f"{home}{other.path}?*")
    other.view, other.block = each.view, each.block
    each.block.locator(".live").wait_for()
    other.compare(state, "after the switch of language")
    other.button("reset").click()
    other.compare(other.start, "after Reset")
    assert not each.logged, each.logged


@EACH
def test_an_address_without_sense_is_told_and_shows_the_start(figure, figure_of):
    for bad in ("=abc", "=<b>7</b>", ".x=1"):
        field = next(iter(modules()[figure]["fields"]))
        each = figure_of(figure).open(f"?{figure}.{field}{bad}")
        each.hears(each.words["wrong-address"].replace("{wrong}", f"{figure}.{field}{bad}"))
        each.holds("")
        each.button("reset").click()
        each.compare(each.start, "after Reset")
        assert not each.logged, each.logged
        each.view.close()


@EACH
def test_a_browser_that_forbids_copying_is_told_of(figure, figure_of):
    each = figure_of(figure).open()
    each.view.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    each.button("copy").click()
    each.hears(each.words["not-copied"])


@EACH
def test_what_plays_stops_and_waits_to_be_asked(figure, figure_of):
    """Nothing moves by itself. (Who wants no motion gets a step a press: the trips.)"""
    for action, does in modules()[figure]["actions"].items():
        if "every" not in does:
            continue
        each = figure_of(figure).open()
        drawing = "document.querySelector('.live').innerHTML"
        still = each.view.evaluate(drawing)
        each.view.wait_for_timeout(2 * does["every"] + 100)
        assert each.view.evaluate(drawing) == still, "it moves before it is asked to"
        button = each.button(action)
        button.click()
        each.view.wait_for_timeout(3 * does["every"])
        assert button.inner_text() == each.words[f"{action}-stop"]
        assert each.view.evaluate(drawing) != still
        button.click()
        assert button.inner_text() == each.words[action]
        stopped = each.view.evaluate(drawing)
        each.view.wait_for_timeout(2 * does["every"] + 100)
        assert each.view.evaluate(drawing) == stopped, "it goes on after Stop"


@pytest.mark.parametrize(
    "figure", [name for name in FIGURES if "until:" in (FOLDER / name / "state.js").read_text()]
)
def test_what_plays_until_its_end_ends_there(figure, figure_of):
    """By itself, with the button as it was before."""
    for action, does in modules()[figure]["actions"].items():
        if "every" not in does:
            continue
        each = figure_of(figure).open()
        drawing = "document.querySelector('.live').innerHTML"
        button = each.button(action)
        button.click()
        assert button.inner_text() == each.words[f"{action}-stop"]
        button.filter(has_text=each.words[action]).wait_for(timeout=60_000)
        each.is_drawn()
        last = each.view.evaluate(drawing)
        each.view.wait_for_timeout(3 * does["every"])
        assert each.view.evaluate(drawing) == last, "it goes on after its end"


@EACH
def test_without_its_script_the_recorded_figure_stands(figure, figure_of, browser, home):
    """JavaScript off; a module that does not come; paper."""
    each = figure_of(figure)
    context = browser.new_context(java_script_enabled=False)
    view = context.new_page()
    view.goto(home + each.path)
    block = view.locator(f"#explore-{figure}")
    assert block.locator("svg.figure").bounding_box()["height"] > 100
    assert not block.locator(".controls, .ask").first.is_visible()
    gap = block.locator("figcaption").bounding_box()["y"] - sum(
        block.locator("svg.figure").bounding_box()[side] for side in ("y", "height")
    )
    assert gap < 20, f"{gap} px are kept for controls that never come"
    context.close()
    context = browser.new_context()
    view = context.new_page()
    view.route(f"**/explore/{figure}/view.js", lambda route: route.abort())
    view.goto(f"{home}{each.path}#explore-{figure}")
    block = view.locator(f"#explore-{figure}.still")
    block.wait_for()
    assert block.locator("svg.figure").is_visible() and not block.locator(".controls").is_visible()
    assert block.locator(".controls").evaluate("each => each.offsetHeight") == 0
    context.close()
    each.open()
    each.by_pointer(each.knows.TRIPS[0][0])
    each.view.emulate_media(media="print")
    assert each.block.locator(".recorded").is_visible()
    assert not each.block.locator(".live").is_visible()
    assert not each.block.locator(".controls").is_visible()


# of each line and text to the ground, as WCAG has it
CONTRASTS = """
block => {
  const linear = c => ((c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  const light = colour => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map(linear);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const ground = light(getComputedStyle(document.body).backgroundColor);
  return [...block.querySelectorAll(".live :is(path, text)")].map(each => {
    const { fill, stroke } = getComputedStyle(each);
    const colour = light(each.matches("text") ? fill : stroke);
    return [each.outerHTML.slice(0, 80), Math.max(colour / ground, ground / colour)];
  });
}
"""


@EACH
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_lines_and_letters_stand_out(figure, scheme, figure_of):
    """3:1 for lines, 4.5:1 for letters, also where the reader's system sets the colours."""
    each = figure_of(figure).open(scheme=scheme)
    for move in each.knows.TRIPS[0]:
        each.by_pointer(move)
    for forced in ("none", "active"):
        each.view.emulate_media(forced_colors=forced, color_scheme=scheme)
        each.view.evaluate(COME_TO_REST)  # the page's colours go over
        low = [
            (what, round(contrast, 2))
            for what, contrast in each.block.evaluate(CONTRASTS)
            if contrast < (4.5 if what.startswith("<text") else 3)
        ]
        assert not low, f"{scheme}, forced colours {forced}: {low}"


# when the page was loaded, and when the fetching of a figure's scripts began
STARTS = """
[performance.getEntriesByType("navigation")[0].loadEventStart,
 ...performance.getEntriesByType("resource")
   .filter(each => each.name.includes("/explore/")).map(each => each.startTime)]
"""


@EACH
def test_its_scripts_are_light_and_come_after_the_page(figure, figure_of):
    each = figure_of(figure).open()
    weights = {
        response.url: int(response.headers["content-length"])
        for response in each.fetched
        if response.url.endswith(".js")
    }
    ours = {url: size for url, size in weights.items() if "/explore/" in url}
    assert sum(weights.values()) <= SCRIPTS, weights
    assert sum(ours.values()) <= OURS, ours
    ready, *starts = each.view.evaluate(STARTS)
    assert len(starts) >= 2 and min(starts) >= ready


# two events a frame, for 60 frames: [how often it is drawn, how often a node comes or goes]
DRAGGED = """
async ([name, values]) => {
  const input = document.getElementsByName(name)[0], live = document.querySelector(".live");
  const seen = [0, 0]; // an observer is called once for all that a drawing changes
  const watch = (node, at, what) =>
    new MutationObserver(() => seen[at]++).observe(node, { subtree: true, ...what });
  watch(live, 0, { attributes: true, characterData: true, childList: true });
  watch(live.closest(".explore"), 1, { childList: true });
  for (const value of values) {
    for (const twice of [value, value]) {
      input.value = twice;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
    await new Promise(requestAnimationFrame);
  }
  return seen;
}
"""


@EACH
def test_an_event_takes_one_frame_on_a_slow_machine(figure, figure_of, capsys):
    """And changes what is there; its processor time, slowed four times, is printed."""
    each = figure_of(figure).open()
    field, module = next(
        (name, field)
        for name, field in each.module["fields"].items()
        if "of" not in field and not field.get("hidden")
    )
    client = each.view.context.new_cdp_session(each.view)
    client.send("Performance.enable", {"timeDomain": "threadTicks"})
    client.send("Emulation.setCPUThrottlingRate", {"rate": 4})

    def spent():
        metrics = client.send("Performance.getMetrics")["metrics"]
        return next(one["value"] for one in metrics if one["name"] == "TaskDuration") * 1000

    stops = round((module["to"] - module["from"]) / module["step"]) + 1
    values = [module["from"] + at % stops * module["step"] for at in range(60)]
    before = spent()
    drawn, rebuilt = each.view.evaluate(DRAGGED, [f"{figure}.{field}", values])
    frame = (spent() - before) / len(values)
    with capsys.disabled():
        print(f"\n{figure}: {frame:.1f} ms a frame, the processor slowed 4 times")
    assert drawn == len(values), f"{drawn} drawings for {len(values)} frames"
    # the browser then looks at the styles of the whole page again, which takes most of a frame
    assert rebuilt <= 6, f"in {rebuilt} of {len(values)} frames a node comes or goes"
