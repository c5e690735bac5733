"""Two records agree as promised, and where they differ, the difference is said, seen or not."""

import subprocess

import pytest
from checks.comparing import NUMBERS, close, difference
from checks.pages import ROOT
from checks.svg import normalise


@pytest.mark.parametrize(
    ("before", "now", "same"),
    [
        ("H = 0.6109 nats", "H = 0.6110 nats", True),
        ("H = 0.6109 nats", "H = 0.6111 nats", False),
        ("H = 0.6109 nats", "H = 0.6109 bits", False),
        ("H = 0.6108643020548935", "H = 0.6108643020548940", True),  # beyond 15 digits
        ("H = 0.6108643020548935", "H = 0.6108643020548960", False),
        ("H = 0.5", "H = 0.5000000000000001", True),
        ("D = 8.2e-300", "D = 8.3e-300", True),
        ("D = 8.2e-300", "D = 8.2e-301", False),
        ("D = 0.0000", "D = -0.0001", True),
        ("n = 100", "n = 101", False),
        ("D = inf", "D = nan", False),
    ],
)
def test_records_made_elsewhere_agree_but_for_the_last_place(before, now, same):
    assert close(before, now, NUMBERS["out"]) == same


def test_figures_made_elsewhere_agree_to_a_hundredth():
    assert close('<path d="M0 0L10 -3.21"', '<path d="M0 0.01L9.99 -3.2"', NUMBERS["svg"])
    assert not close('<path d="M0 0L10 -3.21"', '<path d="M0 0L11 -3.21"', NUMBERS["svg"])


def test_a_formula_in_a_figure_is_no_word_unless_it_is_one():
    namespace = 'xmlns="http://www.w3.org/2000/svg"'
    drawn = f'<svg {namespace} viewBox="0 0 1 1"><title>P</title><text>{{}}</text></svg>'
    glyphs = "".join(f'<tspan x="{x}" y="0">{letter}</tspan>' for x, letter in enumerate("logmax"))
    assert "<text>" in normalise(drawn.format(glyphs), "page-figure")
    for words in (
        "data",
        "熵",
        glyphs.replace("max", "").replace("g", "k") + '<tspan x="9" y="0">s</tspan>',
    ):
        with pytest.raises(ValueError, match="serves both languages"):
            normalise(drawn.format(words), "page-figure")


# ---- differences that the eye does not see


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        (
            "H = 0.5\r\nD = 1\r\n",
            "H = 0.5\nD = 1\n",
            "only the line ends differ: expected Windows line ends (CR LF), "
            "got line ends of one character (LF)",
        ),
        (
            "H = 0.5 \n",
            "H = 0.5\n",
            "column 8 at the end of the line: expected U+0020 SPACE, got nothing",
        ),
        ("H\t0.5\n", "H 0.5\n", "column 2: expected U+0009 TAB, got U+0020 SPACE"),
        (
            "D = \u22120.5\n",
            "D = -0.5\n",
            "column 5: expected U+2212 MINUS SIGN, got U+002D HYPHEN-MINUS",
        ),
        (
            "H\u00a0= 0.5\n",
            "H = 0.5\n",
            "column 2: expected U+00A0 NO-BREAK SPACE, got U+0020 SPACE",
        ),
        (
            "Ｈ = 0.5\n",
            "H = 0.5\n",
            "column 1: expected U+FF28 FULLWIDTH LATIN CAPITAL LETTER H, "
            "got U+0048 LATIN CAPITAL LETTER H",
        ),
        ("H\u200b = 0.5\n", "H = 0.5\n", "column 2: expected U+200B ZERO WIDTH SPACE"),
        ("\ufeffH = 0.5\n", "H = 0.5\n", "column 1: expected U+FEFF BYTE ORDER MARK"),
        ("H = 0.5\n", "H = 0.6\n", None),
        ("H = 0.5\n", "H = 0.5\nD = 1\n", None),
    ],
)
def test_a_difference_that_one_does_not_see_is_said(before, now, said):
    message = difference("page/idea.out", before, now)
    assert said in message if said else "U+" not in message and "line ends" not in message, message


def test_a_clone_has_the_recorded_line_ends():
    """Whatever core.autocrlf says: each kind of file that is compared is text with LF.

    Fonts and pictures are left alone.
    """
    kinds = {
        path.suffix
        for folder in ("snippets", "docs", "tests")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    names = [f"any{kind}" for kind in sorted(kinds - {".pyc"})]
    asked = subprocess.run(
        ["git", "check-attr", "text", "eol", "--", *names], cwd=ROOT, capture_output=True, text=True
    )
    if asked.returncode:
        pytest.skip("no git here")
    for name in names:
        binary = name.endswith((".png", ".woff2"))
        assert f"{name}: text: {'unset' if binary else 'auto'}" in asked.stdout, asked.stdout
        assert binary or f"{name}: eol: lf" in asked.stdout, asked.stdout
