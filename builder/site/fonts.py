"""Cut the site's two fonts to what its pages use; the result is committed.

make site, then python -m builder.site.fonts [folder of the site]. Source Sans 3 for Latin text,
STIX Two Math for formulas, both under the SIL Open Font License. A test checks that every character
of every built formula is in the cut font.
"""

import html
import re
import sys
from pathlib import Path

from fontTools import subset

FONTS = Path("docs/theme/assets/fonts")
FILES = "node_modules/@fontsource{}/files/"
TEXT = (
    "U+20-7E,U+A0,U+A7,U+AB,U+B0-B1,U+B6-B7,U+BB,U+C4,U+D6-D7,U+DC,U+E0-E9,U+F1-F6,U+FC,"
    "U+2013-2014,U+2018-201D,U+2020,U+2022,U+2026,U+2032,U+2190-2193,U+2212,U+2260,U+2264-2265"
)
# a browser shows a letter in a formula by its italic one: all of them, for what comes
LETTERS = {*range(0x1D434, 0x1D468), 0x210E}
ROOT = 0x221A
SPACES = {0x20, 0xA0, *range(0x2061, 0x2065)}


def in_formulas(site: Path):
    """The characters of all formulas of the built site; for a Greek letter its italic one, too.

    A root's sign stands in no text, and where a font lacks it, Chromium draws none.
    """
    used = set()
    for page in site.rglob("*.html"):
        for formula in re.findall(r"<math.*?</math>", page.read_text(encoding="utf-8"), re.DOTALL):
            shown = re.sub("<annotation.*?</annotation>|<[^>]+>", "", formula, flags=re.DOTALL)
            used |= {ord(sign) for sign in html.unescape(shown)}
            used |= {ROOT} if "<msqrt" in formula or "<mroot" in formula else set()
    italic = {each - 0x3B1 + 0x1D6FC for each in used if 0x3B1 <= each <= 0x3C9}
    return {each for each in used if each > 0x20} | italic


def cut(source, name, unicodes, features):
    subset.main(
        [
            source,
            f"--unicodes={unicodes}",
            f"--layout-features={features}",
            "--flavor=woff2",
            "--no-hinting",
            f"--output-file={FONTS / name}",
        ]
    )
    print(name, (FONTS / name).stat().st_size, "bytes")


if __name__ == "__main__":
    cut(
        FILES.format("-variable/source-sans-3") + "source-sans-3-latin-wght-normal.woff2",
        "source-sans-3.woff2",
        TEXT,
        "kern,liga,tnum,lnum",
    )
    math = sorted(
        in_formulas(Path(sys.argv[1] if len(sys.argv) > 1 else "site")) | LETTERS | SPACES
    )
    unicodes = ",".join(f"U+{each:X}" for each in math)
    cut(
        FILES.format("/stix-two-math") + "stix-two-math-latin-400-normal.woff2",
        "stix-two-math.woff2",
        unicodes,
        "ssty,ccmp",
    )
