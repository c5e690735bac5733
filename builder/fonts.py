"""Cut the site's two fonts to what its pages use: python -m builder.fonts (after npm ci). The result is committed.

Source Sans 3 for Latin text, STIX Two Math for formulas, both under the SIL Open Font License. A test checks that
every character of every built formula is in the cut font.
"""

from pathlib import Path

from fontTools import subset

FONTS = Path("docs/theme/assets/fonts")
FILES = "node_modules/@fontsource{}/files/"
TEXT = "U+20-7E,U+A0,U+A7,U+AB,U+B0-B1,U+B6-B7,U+BB,U+C4,U+D6-D7,U+DC,U+E0-E9,U+F1-F6,U+FC,U+2013-2014,U+2018-201D,U+2020,U+2022,U+2026,U+2032,U+2190-2193,U+2212,U+2260,U+2264-2265"
MATH = (
    "U+20-7E,U+A0,U+B1,U+B7,U+D7,U+2C6,U+394,U+3A3,U+3B1-3C9,U+2016,U+203E,U+2026,U+2032,U+2061,U+2190-2192,U+21A6,U+21D2,U+21D4,"
    "U+2200,U+2202,U+2205,U+2217,U+2207,U+2208,U+220F,U+2211,U+2212,U+221A,U+221E,U+2223,U+2225,U+2229,U+222A,U+222B,U+223C,"
    "U+2248,U+2260,U+2261,U+2264,U+2265,U+226A,U+226B,U+22C5,U+22EF,U+2282,U+2286,U+210E,U+2113,U+1D434-1D467,U+1D6FC-1D714,"
    "U+211D,U+1D53C,U+1D4A9"
)


def cut(source, name, unicodes, features):
    subset.main(
        [source, f"--unicodes={unicodes}", f"--layout-features={features}", "--flavor=woff2", "--no-hinting", f"--output-file={FONTS / name}"]
    )
    print(name, (FONTS / name).stat().st_size, "bytes")


if __name__ == "__main__":
    cut(FILES.format("-variable/source-sans-3") + "source-sans-3-latin-wght-normal.woff2", "source-sans-3.woff2", TEXT, "kern,liga,tnum,lnum")
    cut(FILES.format("/stix-two-math") + "stix-two-math-latin-400-normal.woff2", "stix-two-math.woff2", MATH, "ssty,ccmp")
