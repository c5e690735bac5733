"""The picture that stands beside a link to the site, a PNG a language: docs/<language>/social.png.

It is drawn by Chromium of the home's title, its question and its recorded figure; the build, which
has no browser, takes it as it lies there. docs/records/social.json says of what it was drawn.
"""

import base64
import hashlib
import html
import json
import re

from checks.browser import fonts_of
from checks.pages import DOCS, RECORDS, SNIPPETS
from checks.texts import ROOT

RECORD = RECORDS / "social.json"
FIGURE = SNIPPETS / "index/story.svg"
FONTS = {"Source Sans 3": "source-sans-3", "STIX Two Math": "stix-two-math"}
CHINESE = "Noto Sans CJK TC"
SIZE = {"width": 1200, "height": 630}
LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
PAGE = """<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<style>
{fonts}
body {{ display: grid; grid-template-columns: 400px 1fr; gap: 48px; align-items: center; margin: 0;
  box-sizing: border-box; width: {width}px; height: {height}px; padding: 32px 48px 32px 56px;
  overflow: hidden; background: #fff; color: #1d2430;
  font-family: "Source Sans 3", "Noto Sans CJK TC"; border-top: 12px solid #1b5faa; }}
h1 {{ margin: 0 0 28px; font-size: 62px; line-height: 1.15; font-weight: 700; }}
p {{ margin: 0; font-size: 32px; line-height: 1.4; color: #4d5565; text-wrap: balance; }}
p:lang(zh) {{ text-wrap: wrap; word-break: keep-all; }}
svg {{ width: 100%; max-height: 550px; }}
svg text {{ font-family: "Source Sans 3", "STIX Two Math"; }}
</style>
<div><h1>{title}</h1><p>{question}</p></div>
{figure}
"""
FONT = '@font-face {{ font-family: "{name}"; src: url(data:font/woff2;base64,{data}); \
font-weight: 200 900; }}'


def path_of(language):
    return DOCS / language / "social.png"


def page(language):
    """The picture as HTML, whole in itself but for Chinese letters."""
    home = (DOCS / language / "index.md").read_text(encoding="utf-8")
    title = re.search(r"^# (.*?) \{#", home, re.MULTILINE)[1]
    question = re.search(r"^(.+)\n\{ \.question \}$", home, re.MULTILINE)[1]
    folder = ROOT / "docs/theme/assets/fonts"
    fonts = {name: (folder / f"{file}.woff2").read_bytes() for name, file in FONTS.items()}
    return PAGE.format(
        language=language,
        title=html.escape(title),
        question=html.escape(LINK.sub(r"\1", question)),
        figure=FIGURE.read_text(encoding="utf-8"),
        fonts="\n".join(
            FONT.format(name=name, data=base64.b64encode(data).decode())
            for name, data in fonts.items()
        ),
        **SIZE,
    )


def drawn(view, language):
    """The PNG's bytes; ValueError where something has no room, or no font for Chinese is there."""
    view.set_viewport_size(SIZE)
    view.set_content(page(language))
    view.evaluate("document.fonts.ready.then(() => null)")
    too_large = view.evaluate(
        """() => [...document.querySelectorAll("h1, p, svg")].filter(each => {
          const { left, top, right, bottom } = each.getBoundingClientRect();
          return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight
            || each.scrollWidth > each.clientWidth + 1;
        }).map(each => each.tagName)"""
    )
    if too_large:
        raise ValueError(f"the picture has no room for {', '.join(too_large)}")
    if language != "en" and CHINESE not in {font["familyName"] for font in fonts_of(view, "h1")}:
        raise ValueError(f"{CHINESE} is not installed here (fonts-noto-cjk): nothing is recorded")
    return view.screenshot()


def digests(language, png):
    """What is recorded of a picture: of what it was drawn, and the picture."""
    return {
        "of": hashlib.sha256(page(language).encode()).hexdigest(),
        "png": hashlib.sha256(png).hexdigest(),
    }


def recorded():
    """{language: digests}"""
    return json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}


def record(language, png):
    path_of(language).write_bytes(png)
    text = json.dumps(recorded() | {language: digests(language, png)}, indent=2, sort_keys=True)
    RECORD.write_text(text + "\n", encoding="utf-8", newline="\n")
