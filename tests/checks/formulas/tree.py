r"""A formula as a tree: one small class for each thing that a formula is made of.

Two trees are equal when a reader sees the same formula: a place (`span`) does not count, but the
size of a fraction, the shape of a bracket and the spelling of a name do; `meaning` leaves those
out. `str` of a node is TeX that parses to an equal node.
"""

from dataclasses import dataclass, field, fields, replace


def looks(default=None):
    """A field that a reader sees but that changes no value."""
    return field(default=default, metadata={"looks": True})


@dataclass(frozen=True)
class Node:
    """What all nodes share: the place in the TeX they were read from."""

    span: tuple = field(default=(0, 0), compare=False, repr=False, kw_only=True)

    @property
    def children(self):
        """The nodes directly below this one, from left to right."""
        found = []
        for each in fields(self):
            below = getattr(self, each.name)
            below = below if isinstance(below, tuple) else (below,)
            found += [node for node in below if isinstance(node, Node)]
        return found


@dataclass(frozen=True)
class Number(Node):
    r"""Digits, or `\infty`."""

    text: str

    def __str__(self):
        return self.text


@dataclass(frozen=True)
class Name(Node):
    """What stands for a value: `D_star`, as `holds` is passed it, and how it is written: `D^*`."""

    name: str
    tex: str = looks()

    def __str__(self):
        return self.tex


@dataclass(frozen=True)
class Bracketed(Node):
    """Brackets that only group. Braces that hold no argument are of this kind too."""

    inner: Node
    opening: str = looks("(")

    def __str__(self):
        return f"{self.opening}{self.inner}{CLOSING[self.opening]}"


@dataclass(frozen=True)
class Call(Node):
    r"""`\P(x)`, `\KL(\P\|\Q)`, `H(Y \mid X)`; also `y (1 - d)`: the values decide what it is."""

    function: Name
    arguments: tuple
    separators: tuple = ()
    opening: str = looks("(")

    def __str__(self):
        return f"{self.function}{listed(self)}"


@dataclass(frozen=True)
class Term(Node):
    """One term of a sum with its sign: "+", "-", or none, as the first mostly has."""

    sign: str
    body: Node

    def __str__(self):
        return f"{self.sign} {self.body}".lstrip()


@dataclass(frozen=True)
class Sum(Node):
    """Terms added and taken away; a single term with a sign is one too."""

    terms: tuple

    def __str__(self):
        return " ".join(map(str, self.terms))


@dataclass(frozen=True)
class Product(Node):
    r"""Factors side by side; `dots` are the marks between them: "", `\cdot` or `\times`."""

    factors: tuple
    dots: tuple = looks(())

    def __str__(self):
        rest = (f"{dot} {factor}".lstrip() for dot, factor in zip(self.dots, self.factors[1:]))
        return " ".join([str(self.factors[0]), *rest])


@dataclass(frozen=True)
class Quotient(Node):
    r"""A fraction, written `\frac`, `\tfrac`, `\dfrac` or with "/"."""

    above: Node
    below: Node
    form: str = looks(r"\frac")

    def __str__(self):
        if self.form == "/":
            return f"{self.above} / {self.below}"
        return f"{self.form}{{{self.above}}}{{{self.below}}}"


@dataclass(frozen=True)
class Power(Node):
    """A base and its exponent."""

    base: Node
    exponent: Node

    def __str__(self):
        return f"{self.base}^{{{self.exponent}}}"


@dataclass(frozen=True)
class Absolute(Node):
    """An absolute value."""

    inner: Node

    def __str__(self):
        return rf"\lvert {self.inner} \rvert"


@dataclass(frozen=True)
class Function(Node):
    r"""`\log x`, `\log_2 x`, `\log^2 x`, `\exp x`, `\sqrt x`; the spelling is `\ln` or `\log`."""

    name: str
    argument: Node
    base: Name = None
    power: Node = None
    spelling: str = looks(r"\log")

    def __str__(self):
        if self.name == "sqrt":
            return rf"\sqrt{{{self.argument}}}"
        base = f"_{{{self.base}}}" if self.base else ""
        power = f"^{{{self.power}}}" if self.power else ""
        return f"{self.spelling}{base}{power} {self.argument}"


@dataclass(frozen=True)
class Extreme(Node):
    r"""`\max(a, b)`: the largest or the smallest of some values."""

    name: str
    arguments: tuple
    separators: tuple = ()
    opening: str = looks("(")

    def __str__(self):
        return rf"\{self.name}{listed(self)}"


@dataclass(frozen=True)
class ExtremeOver(Node):
    r"""`\max_j z(j)`: over all values of a variable."""

    name: str
    variable: Name
    body: Node

    def __str__(self):
        return rf"\{self.name}_{{{self.variable}}} {self.body}"


@dataclass(frozen=True)
class SumOver(Node):
    r"""`\sum_x`, `\sum_{x,y}`: over outcomes; `\sum_{k=1}^{n}`: over whole numbers."""

    variables: tuple
    body: Node
    first: Node = None
    last: Node = None

    def __str__(self):
        under = ",".join(map(str, self.variables))
        if self.first:
            under = f"{under}={self.first}}}^{{{self.last}"
        return rf"\sum_{{{under}}} {self.body}"


@dataclass(frozen=True)
class Expectation(Node):
    r"""`\E_{x \sim \P}[f(x)]`, or `\E_\P[f(x)]`, where x is meant."""

    variable: Name
    weights: Name
    body: Node

    def __str__(self):
        drawn = rf"{self.variable} \sim " if self.variable else ""
        return rf"\E_{{{drawn}{self.weights}}} {self.body}"


@dataclass(frozen=True)
class Relation(Node):
    r"""A relation and what stands behind it; \leq is \le, for they look the same."""

    sign: str
    side: Node

    def __str__(self):
        return f"{self.sign} {self.side}"


@dataclass(frozen=True)
class Statement(Node):
    """Sides joined by relations: what a claim says. Its spans are places in `source`."""

    first: Node
    relations: tuple = ()
    source: str = field(default="", compare=False, repr=False, kw_only=True)

    @property
    def sides(self):
        return [self.first, *(each.side for each in self.relations)]

    @property
    def tex(self):
        """It as it stands on the page, on one line, for messages."""
        return on_one_line(self.source[slice(*self.span)])

    def __str__(self):
        return " ".join(map(str, [self.first, *self.relations]))


CLOSING = {"(": ")", "[": "]", r"\{": r"\}", "{": "}"}


def listed(node):
    """The arguments of a call in their brackets."""
    inside = str(node.arguments[0])
    for mark, argument in zip(node.separators, node.arguments[1:]):
        inside += f"{mark} {argument}" if mark in ",;" else f" {mark} {argument}"
    return f"{node.opening}{inside}{CLOSING[node.opening]}"


def on_one_line(tex):
    return " ".join(tex.replace("&", " ").split())


def walk(node, kind=Node):
    """A node and all below it, of one kind."""
    if isinstance(node, kind):
        yield node
    for child in node.children:
        yield from walk(child, kind)


def meaning(node):
    r"""The tree without what changes its looks alone: brackets, sizes, dots, `\ln` for `\log`."""
    if isinstance(node, tuple):
        return tuple(map(meaning, node))
    if isinstance(node, Bracketed):
        return meaning(node.inner)
    if not isinstance(node, Node):
        return node
    changed = {
        each.name: None if each.metadata.get("looks") else meaning(getattr(node, each.name))
        for each in fields(node)
    }
    return replace(node, **changed)
