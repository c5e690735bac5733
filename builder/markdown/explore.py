"""A Markdown extension: a recorded figure that answers the hand.

An author wraps the figure and its caption in a block that names a module (a folder of `MODULES`)
and says its words:

    //// explore | tangent
        q: Where the generator stands
        q-is: q = {q}
        ...

    --8<-- "generator-losses/tangent-figure.svg"
    /// figure-caption
    ...
    ///
    ////

The page then holds the figure as recorded, its controls, which wait for the script, and the words.
Which words a module wants, and what may stand in braces, follows from what it declares; a page that
says others stops the build, by page and line. Where the recorded figure of a page is not the
module's first state, the block says `start: {q: 0.5}`.
"""

import functools
import html
import json
import re
import subprocess
import unicodedata
from pathlib import Path
from xml.etree import ElementTree

import yaml
from markdown.postprocessors import Postprocessor
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from builder.node import node

MODULES = Path("docs/theme/assets/javascripts/explore")
NUMBER = re.compile(r"−?(\d+(?:\.\d+)?)")
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
HEADER = re.compile(r"^(/{3,})[ ]*explore[ ]*(?:\|[ ]*(.*?)[ ]*)?\n((?:[ ]{4,}\S.*\n)*)", re.M)
UNREAD = re.compile(r"<p>(/{3,}\s*explore\b[^<\n]*)")
BARE = re.compile(r'<div class="explore" data-explore="([a-z-]+)">')
FIGURE = re.compile(
    BARE.pattern + r"(\s*<figure\b[^>]*>\s*)"
    r"(<svg .*?</svg>)(?=\s*<figcaption)",
    re.DOTALL,
)
# what every figure says
SHARED = {
    "en": {
        "controls": "Controls",
        "reset": "Reset",
        "copy": "Copy link",
        "copied": "The link to the figure as it stands is copied.",
        "not-copied": "The browser did not let the link be copied; this page's address holds it.",
        "look": "Show me",
        "wrong-address": "The address asks for what this figure cannot show ({wrong}). "
        "It is shown as it starts.",
    },
    "zh-TW": {
        "controls": "控制項",
        "reset": "重設",
        "copy": "複製連結",
        "copied": "已複製這張圖目前狀態的連結。",
        "not-copied": "瀏覽器不允許複製；連結就在這一頁的網址裡。",
        "look": "直接看圖",
        "wrong-address": "網址要求這張圖顯示它沒有的東西（{wrong}），所以照最初的樣子顯示。",
    },
}


class ExploreError(ValueError):
    """A block that a page cannot show."""


def modules():
    """What each module declares, by its name; read anew when one of their files changes."""
    return declared(max(path.stat().st_mtime_ns for path in [MODULES, *MODULES.rglob("*")]))


@functools.lru_cache(maxsize=1)
def declared(_changed):
    command = [node(), Path(__file__).with_suffix(".mjs"), MODULES]
    result = subprocess.run(command, capture_output=True, encoding="utf-8")
    if result.returncode:
        raise ExploreError(f"a module in {MODULES} cannot be read:\n{result.stderr}")
    return json.loads(result.stdout)


def wanted(module):
    """{the words a module wants: whether numbers may stand in them}"""
    words = {}
    for name, field in module["fields"].items():
        if "of" in field:
            words |= {name: False} | {f"{name}-{choice}": False for choice in field["of"]}
        elif not field.get("hidden"):
            words |= {name: False, f"{name}-is": True}
        if field.get("drag") is True:
            words |= {f"{name}-drag": False}
    for name, action in module["actions"].items():
        words |= {name: False} | ({f"{name}-stop": False} if "every" in action else {})
    if ask := module.get("ask"):
        words |= {"ask": False} | {f"ask-{choice}": False for choice in ask["of"]}
        words |= {"ask-right": True, "ask-wrong": True}
    return words | dict.fromkeys(module["sentences"], True)


def problems(name, words):
    """What is wrong with a block, a sentence each."""
    known = modules()
    if name not in known:
        return [f"there is no module {name!r}; in {MODULES} are {', '.join(sorted(known))}"]
    module, found = known[name], []
    names = wanted(module)
    for word in names.keys() - words.keys():
        found.append(f"the word {word!r} is missing")
    for word, text in words.items():
        if word == "start":
            found += start_problems(module["fields"], text)
        elif word not in names:
            found.append(f"the module knows no word {word!r}; it knows {', '.join(names)}")
        elif not isinstance(text, str) or not text.strip():
            found.append(f"the word {word!r} is no text; put it in quotation marks")
        else:
            allowed = module["texts"] if names[word] else []
            for placeholder in PLACEHOLDER.findall(text):
                if placeholder not in allowed:
                    knows = ", ".join(f"{{{each}}}" for each in allowed) or "no numbers"
                    found.append(f"{word!r} says {{{placeholder}}}; it may say {knows}")
            if re.search("[{}]", PLACEHOLDER.sub("", text)):
                found.append(f"{word!r} has a brace that opens or closes nothing")
    return found


def start_problems(fields, start):
    """What is wrong with the values that a block starts from."""
    if not isinstance(start, dict):
        return ["start: write the fields that start otherwise, {q: 0.5}"]
    found = []
    for name, value in start.items():
        field = fields.get(name)
        if field is None:
            found.append(f"start: the module has no field {name!r}; it has {', '.join(fields)}")
        elif "of" in field:
            if value not in field["of"]:
                found.append(f"start: {name} is one of {', '.join(field['of'])}, not {value!r}")
        elif not isinstance(value, int | float) or not field["from"] <= value <= field["to"]:
            found.append(f"start: {name} lies in {field['from']} to {field['to']}, not {value!r}")
    return found


def place(name, words):
    """Where a block stands, by page and line, to name it in an error."""
    for path in sorted(Path("docs").rglob("*.md")):
        text = path.read_text(encoding="utf-8")
        for match in HEADER.finditer(text):
            if match[2] == name and yaml.safe_load(match[3]) == words:
                return f"{path}:{text[: match.start()].count(chr(10)) + 1}"
    return "a page"


class Explore(Block):
    """The block: its argument is the module, its options the words."""

    NAME = "explore"
    ARGUMENT = True

    def _validate(self, parent, arg, **words):
        # pymdownx takes a block with an option that it does not know for text
        self.option_spec = dict.fromkeys(words, ("", None)) | {"attrs": ({}, None)}
        self.words = words
        return super()._validate(parent, arg, **words)

    def on_validate(self, parent):
        self.refuse(problems(self.argument, self.words))
        return True

    def refuse(self, problems):
        if problems:
            where = place(self.argument, self.words)
            raise ExploreError("\n".join(f"{where}: explore: {each}" for each in problems))

    def on_create(self, parent):
        blocks = self.md.__dict__.setdefault("explorables", {})
        if self.argument in blocks:
            self.refuse(
                [f"the page has {self.argument!r} already; an address cannot tell them apart"]
            )
        blocks[self.argument] = self.words
        return ElementTree.SubElement(
            parent, "div", {"class": "explore", "data-explore": self.argument}
        )


def escaped(text):
    return html.escape(str(text))


def data(value):
    """As JSON in an attribute, in single quotes."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return html.escape(text, quote=False).replace("'", "&#39;")


def width(text):
    """In letters; a Chinese character is as wide as two."""
    return sum(1 + (unicodedata.east_asian_width(sign) in "WF") for sign in text)


def radios(name, legend, choices, chosen):
    """A choice; choices: [(value, its word)]."""
    labels = "".join(
        f'<label><input type="radio" name="{name}" value="{value}"'
        f"{' checked' if value == chosen else ''}> {escaped(word)}</label> "
        for value, word in choices
    )
    return f"<fieldset><legend>{escaped(legend)}</legend> {labels}</fieldset>"


def slider(name, label, field, idle):
    """A range; its value is written beside it by the script. An idle one is put away."""
    key = name.replace(".", "-")
    ink = f' data-ink="{field["ink"]}"' if "ink" in field else ""
    bounds = f'min="{field["from"]}" max="{field["to"]}" step="{field["step"]}"'
    away = " hidden" if idle else ""
    return (
        f'<div class="range"{ink}{away}><label for="{key}">{escaped(label)}</label> '
        '<span class="is" aria-hidden="true"></span> '
        f'<input type="range" id="{key}" name="{name}" {bounds} value="{field["start"]}"></div>'
    )


def buttons(attribute, names, words):
    """A row of buttons; words: what is written on each."""
    row = " ".join(
        f'<button type="button" data-{attribute}="{name}">{escaped(word)}</button>'
        for name, word in zip(names, words)
    )
    return f'<div class="buttons">{row}</div>'


def longest(module, words):
    """The sentence that keeps the room for all of them (site.css); any number may be negative."""
    widest = {name: NUMBER.sub(r"−\1", text) for name, text in module["texts"].items()}
    keys = {*module["sentences"], "ask-right", "ask-wrong", "wrong-address"} & words.keys()
    sentences = (
        PLACEHOLDER.sub(lambda match: widest.get(match[1], match[0]), words[key]) for key in keys
    )
    return max(sentences, key=lambda text: (width(text), text))


def controls_of(figure, module, words):
    """The controls of a figure, hidden until its script comes."""
    parts = []
    for name, field in module["fields"].items():
        if "of" in field:
            choices = [(value, words[f"{name}-{value}"]) for value in field["of"]]
            parts.append(radios(f"{figure}.{name}", words[name], choices, field["start"]))
        elif not field.get("hidden"):
            idle = name in module["idle"]
            parts.append(slider(f"{figure}.{name}", words[name], field, idle))
    actions = [*module["actions"], "reset", "copy"]
    return (
        f'<div class="controls" role="group" aria-label="{escaped(words["controls"])}" '
        f"data-search-exclude hidden>{''.join(parts)}"
        f"{buttons('action', actions, [words[action] for action in actions])}"
        f'<div class="says" data-longest="{escaped(longest(module, words))}">'
        '<p class="sentence" aria-hidden="true"></p></div><p role="status"></p></div>'
    )


def question_of(module, words):
    """What is asked before the figure shows; an answer, or none, makes way for it."""
    if not (ask := module.get("ask")):
        return ""
    answers = buttons("answer", ask["of"], [words[f"ask-{answer}"] for answer in ask["of"]])
    return (
        f'<div class="ask" data-search-exclude hidden><p>{escaped(words["ask"])}</p> '
        f"{answers} {buttons('answer', [''], [words['look']])}</div>"
    )


class Controls(Postprocessor):
    """Puts the controls between a figure and its caption."""

    def __init__(self, md, shared):
        super().__init__(md)
        self.shared = shared

    def run(self, text):
        if left := UNREAD.search(text):
            raise ExploreError(
                f"{self.place(left[1])}: {left[1]}: the block is not read: after its first line "
                "come its words in YAML, each line indented by four spaces (in quotation marks "
                'if the text holds ": " or begins with a sign), then an empty line'
            )
        text = FIGURE.sub(self.whole, text)
        if bare := BARE.search(text):
            raise ExploreError(
                f"{place(bare[1], self.md.explorables[bare[1]])}: explore: the block is to hold "
                "one recorded figure (.svg) and its /// figure-caption"
            )
        return text

    def whole(self, match):
        name, before, svg = match.groups()
        module, words = modules()[name], self.shared | self.md.explorables[name]
        start = words.pop("start", {})
        fields = {
            key: field | {"start": start.get(key, field["start"])}
            for key, field in module["fields"].items()
        }
        module = module | {"fields": fields}
        said = {
            word: words[word]
            for word, numbers in wanted(module).items()
            if numbers or word.endswith(("-drag", "-stop")) or word in module["actions"]
        } | {word: words[word] for word in ("copied", "not-copied", "wrong-address")}
        controls = controls_of(name, module, words) + question_of(module, words)
        return (
            f'<div class="explore" id="explore-{name}" data-explore="{name}" '
            f"data-start='{data(start)}' data-words='{data(said)}'>"
            f'{before}<div class="stage">{svg}{controls}</div>'
        )

    @staticmethod
    def place(line):
        for path in sorted(Path("docs").rglob("*.md")):
            lines = path.read_text(encoding="utf-8").splitlines()
            if line in lines:
                return f"{path}:{lines.index(line) + 1}"
        return "a page"


class ExploreExtension(BlocksExtension):
    def __init__(self, **kwargs):
        self.config = {"language": ["en", "the language of the pages"]}
        super().__init__(**kwargs)

    def extendMarkdownBlocks(self, md, blocks):
        blocks.register(Explore, self.getConfigs())
        controls = Controls(md, SHARED[self.getConfig("language")])
        md.postprocessors.register(controls, "explore", -1)  # after the figure's name (0)
