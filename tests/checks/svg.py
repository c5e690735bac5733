"""Matplotlib's SVG as a page wants it: small, following the theme, without styles.

(The content security policy forbids those.)
"""

import re
from decimal import Decimal
from xml.etree import ElementTree

# What a figure may be drawn in, and what the page makes of it. The fallbacks serve where the file
# is shown alone.
COLOURS = {
    "#1b5faa": "var(--p, #1b5faa)",  # C0: P
    "#c2480f": "var(--q, #c2480f)",  # C1: Q
    "#6a7180": "var(--r, #6a7180)",  # C2
    "#7a4fb5": "var(--s, #7a4fb5)",  # C3
    "#000000": "currentColor",
    "#ffffff": "var(--md-default-bg-color, #fff)",
    "none": "none",
}
# One file serves both languages: symbols are shared, words are not.
OPERATOR = "arg|log(?:it)?|exp|max|min|sup|inf|sigmoid|sign|sinh|cosh|tanh|soft(?:max|plus)"
OPERATORS = re.compile(f"(?:{OPERATOR})+")
TOGETHER = re.compile(f"{OPERATOR}|[A-Z]{{2,}}")
WORD = re.compile(r"[A-Za-z]{4,}|[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+")
DECIMAL = re.compile(r"-?\d+\.\d+(?:e-?\d+)?|-?\d+e-?\d+")
NAMESPACE = re.compile(r"\{.*\}")
TURN_BY_NOTHING = re.compile(r"\s*rotate\(-?0(?: [^)]*)?\)")
# a curve of more points than this shows no corner at a tenth of a point; a hundredth costs bytes
LONG = 30
DROPPED = ("font-family", "stroke-miterlimit")
LETTERS = ("text", "tspan", "title")


def normalise(svg_text, name):
    """The inline SVG of a figure; `name` makes its ids unique on a page.

    ValueError says what the figure must not have.
    """
    source = ElementTree.fromstring(svg_text)
    title = next((child.text for child in source if child.tag.endswith("}title")), None)
    if not (title or "").strip():
        raise ValueError(
            "the figure has no name, which readers who cannot see it need: "
            'plt.figure("D(P‖Q)") or plt.subplots(num="D(P‖Q)")'
        )
    refuse_words(title)

    references = set(re.findall(r'(?:url\(|href=")#([^)"]+)', svg_text))
    names = {}
    for element in source.iter():
        if element.get("id") in references:
            names[element.get("id")] = f"{name}-{len(names) + 1}"

    root = ElementTree.Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "class": "figure",
            "viewBox": rounded(source.get("viewBox")),
            "role": "img",
            "aria-labelledby": f"{name}-title",
            # what Matplotlib says in its style sheet, and black as the default
            "fill": "currentColor",
            "stroke-linejoin": "round",
            "stroke-linecap": "butt",
        },
    )
    ElementTree.SubElement(root, "title", {"id": f"{name}-title"}).text = title
    for child in source:
        root.extend(cleaned(child, names))
    for element in root.iter():
        if element.tag not in LETTERS:  # a line an element, but no space between letters
            element.text = "\n" if len(element) else None
            element.tail = "\n"
        elif element.tag != "tspan":
            element.tail = "\n"
    return ElementTree.tostring(root, encoding="unicode")


def cleaned(element, names):
    """What remains of an element: a list, since an idle group gives way to what it holds."""
    tag = NAMESPACE.sub("", element.tag)
    if tag in ("metadata", "style", "title"):
        return []
    if tag == "image":
        raise ValueError(
            "the figure holds pixels, which cannot follow the theme; draw with lines, bars and "
            "fill_between instead of imshow"
        )
    attributes = attributes_of(element, names)
    children = [new for child in element for new in cleaned(child, names)]
    if tag in ("g", "defs") and not children:
        return []
    if tag == "g" and not attributes:
        return children
    if tag == "path" and attributes.get("fill") == "none" and "stroke" not in attributes:
        return []  # Matplotlib's transparent backgrounds
    if tag == "text":
        refuse_words(element.text or "")
        for row in rows(children):
            refuse_words(row)
        children = joined(children)
    new = ElementTree.Element(tag, attributes)
    new.extend(children)
    if tag in LETTERS:
        new.text = (element.text or "").strip("\n") if not children else None
    return [new]


def attributes_of(element, names):
    """An element's attributes, with those of its style, in the page's colours."""
    found = {}
    for key, value in element.items():
        key = NAMESPACE.sub("", key)
        if key == "style":
            found.update(
                declaration.strip().split(": ", 1)
                for declaration in value.split(";")
                if declaration.strip()
            )
        else:
            found[key] = value
    if "font" in found:  # Matplotlib before 3.11: "italic 700 11px 'DejaVu Sans'"
        words, size = re.match(r"(.*?)([\d.]+px)", found.pop("font")).groups()
        found["font-size"] = size
        for word in words.split():
            found["font-style" if word in ("italic", "oblique") else "font-weight"] = word
    attributes = {}
    for key, value in found.items():
        if key in DROPPED or (key == "id" and value not in names):
            continue
        if key == "id":
            value = names[value]
        elif key in ("fill", "stroke") and not value.startswith("url("):
            value = colour(value)
        elif "#" in value:  # href, clip-path, a hatched fill
            value = re.sub(r"#([^)]+)", lambda match: "#" + names[match[1]], value)
        elif key == "d":
            value = relative(rounded(value, 1 if len(value.split()) > 2 * LONG else 2))
        else:
            value = rounded(value)
            if key == "transform":
                value = TURN_BY_NOTHING.sub("", value)
            elif key == "font-size":
                value = value.removesuffix("px")
        if value:
            attributes[key] = value
    return attributes


def colour(value):
    try:
        return COLOURS[value.lower()]
    except KeyError:
        raise ValueError(
            f"the figure uses the colour {value}, which is not in the palette; draw in C0 (P), "
            "C1 (Q), C2, C3, black or white, and make light areas with alpha"
        ) from None


def rounded(text, decimals=2):
    """Two decimals, a hundredth of a point, are finer than any screen.

    They hide the last bits of the arithmetic.
    """

    def shortened(match):
        text = f"{float(match[0]):.{decimals}f}".rstrip("0").rstrip(".")
        return "0" if text == "-0" else text

    return DECIMAL.sub(shortened, text)


PAIRS = {"M": 1, "L": 1, "Q": 2, "C": 3}  # the coordinates that a command of a path takes


def relative(path):
    """A path whose points say how far each lies from the one before.

    A third of the bytes, once compressed.
    """
    here = begun = Decimal(0), Decimal(0)
    last, parts = "", []
    for command, numbers in re.findall(r"([A-Za-z])([^A-Za-z]*)", path):
        if command in "Zz":
            parts.append("z")
            here = begun
        else:
            x_y = [Decimal(number) for number in numbers.split()]
            if len(x_y) != 2 * PAIRS[command]:
                raise ValueError(
                    "a path of the figure has a command that svg.py does not know: "
                    f"{command}{numbers}"
                )
            points = list(zip(x_y[::2], x_y[1::2]))
            said = " ".join(
                f"{(at - origin).normalize() + 0:f}"
                for point in points
                for at, origin in zip(point, here)
            )
            parts.append(
                (" " if command == last != "M" else command.lower() if last else "M") + said
            )
            here = points[-1]
            begun = here if command == "M" else begun
        last = command
    return "".join(parts)


def rows(tspans):
    """The lines of a formula, whose glyphs come one by one, placed each for itself.

    Letters of a kind that touch make a word.
    """
    glyphs = sorted(
        (float(each.get("y", 0)), float(each.get("x", "0").split()[0]), each) for each in tspans
    )
    lines = {}
    for y, _, each in glyphs:
        line, style = lines.get(y, ("", None))
        apart = "" if style == each.get("font-style") else " "
        lines[y] = (line + apart + (each.text or ""), each.get("font-style"))
    return [line for line, _ in lines.values()]


def joined(tspans):
    """The glyphs of an operator (and of a name as JSD) in one piece.

    Set apart, they would keep another font's widths.
    """
    pieces, at = [], 0
    upright = "".join(
        each.text if len(each.text) == 1 and not each.get("font-style") else " " for each in tspans
    )
    for match in TOGETHER.finditer(upright):
        together = tspans[match.start() : match.end()]
        if len({(each.get("y"), each.get("font-size")) for each in together}) == 1:
            together[0].text = match[0]
            pieces += [*tspans[at : match.start()], together[0]]
            at = match.end()
    return pieces + tspans[at:]


def refuse_words(text):
    for word in WORD.findall(text):
        if not OPERATORS.fullmatch(word):  # operators in a row touch: \log\max
            raise ValueError(
                f"the figure says {word!r} in {text.strip()!r}; one figure serves both languages, "
                "so write symbols, and words in its caption"
            )
