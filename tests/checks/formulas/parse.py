r"""From TeX to a tree, by recursive descent: a method for each rule of the grammar.

    statement  sum (relation sum)*
    sum        product (("+" | "-") product)*
    product    sign* factor (("\cdot" | "\times" | "/" | nothing) factor)*
    factor     atom ("^" group)?
    atom       number | name | call | brackets | \frac | \sqrt | \log | \max | \sum | \E

What stands behind `\sum` reaches as far as its product does, so does `\max_j`, and so does an
expectation whose brackets do not say how far it reaches. A name before a parenthesis is a call.
"""

import re
from functools import cache

from . import tree
from .tokens import FormulaError, spelled, tokens
from .tree import CLOSING, meaning, on_one_line

MACROS = {rf"\{name}": name for name in ["P", "Q", "p", "q", "KL", "JSD", "ell"]}
GREEK = {
    rf"\{name}"
    for name in [
        "alpha",
        "beta",
        "gamma",
        "delta",
        "epsilon",
        "varepsilon",
        "theta",
        "lambda",
        "mu",
        "nu",
        "pi",
        "rho",
        "sigma",
        "tau",
        "phi",
        "psi",
        "omega",
        "Delta",
    ]
}
ACCENTS = {r"\hat": "_hat", r"\bar": "_bar", r"\tilde": "_tilde"}
FONTS = {r"\mathrm", r"\operatorname", r"\mathcal", r"\mathbf", r"\text", r"\mathit"}
STARS = {"*": "*", r"\ast": "*", r"\star": r"\star"}
# each relation, and how the ones that look the same are spelt in the tree
RELATIONS = {sign: sign for sign in ("=", r"\le", r"\ge", "<", ">", r"\ne", r"\approx")}
RELATIONS |= {r"\leq": r"\le", r"\geq": r"\ge", r"\neq": r"\ne", r"\lt": "<", r"\gt": ">"}
LOGARITHMS = {r"\log": "log", r"\ln": "log", r"\exp": "exp"}
EXTREMES = {r"\max": "max", r"\min": "min"}
OPENING = ("(", "[", r"\{")
SEPARATORS = {mark: mark for mark in (",", ";", r"\|", r"\mid", "|")} | {r"\Vert": r"\|"}
DOTS = (r"\cdot", r"\times")
# commands that end a product instead of going on with it
ENDS = {r"\}", r"\|", r"\Vert", r"\mid", r"\rvert", r"\rbrace", r"\colon", r"\sim", *RELATIONS}

ENVIRONMENT = re.compile(r"\\(begin|end)\{(aligned|gathered|cases)\}")
# a line break is no end where the next line goes on with a relation
CONTINUED = re.compile(
    r"\\\\(\[[^]]*\])?\s*&?\s*(?=[=<>]|\\(le|ge|leq|geq|ne|neq|lt|gt|approx)(?![a-zA-Z]))"
)
END = re.compile(r"\\\\(\[[^]]*\])?|[,;]?\s*\\q?quad(?![a-zA-Z])")


@cache
def statements(formula):
    r"""The statements of a displayed formula, which ends one at `\\` and at `,\quad`."""
    return tuple(parsed(formula, part, start) for start, part in parts(formula))


def parse(tex):
    """The statement that a piece of TeX makes; an expression alone is one too."""
    return parsed(tex, tex, 0)


def parts(formula):
    """[(start, TeX)] of the statements in a displayed formula."""

    def blank(match):
        return " " * len(match[0])  # so that every place stays where it is

    seen = CONTINUED.sub(blank, ENVIRONMENT.sub(blank, formula))
    stops = [*(match.span() for match in END.finditer(seen)), (len(seen), None)]
    starts = [0, *(stop for _, stop in stops[:-1])]
    found = [(start, seen[start:stop]) for start, (stop, _) in zip(starts, stops)]
    return [(start, part) for start, part in found if part.strip(" &,.\n")]


def parsed(source, part, start):
    try:
        return Parser(part, start).statement(source)
    except FormulaError as error:
        raise FormulaError(f"{error} in: {on_one_line(part)}") from None


class Parser:
    """Reads one statement; `start` is where its TeX stands in the whole formula."""

    def __init__(self, tex, start=0):
        self.tokens = tokens(" " * start + tex)
        while self.tokens and self.tokens[-1].text in (".", ",", ";"):
            self.tokens.pop()  # the sentence's, not the formula's
        self.at = 0

    # ---- tokens

    def peek(self, ahead=0):
        at = self.at + ahead
        return self.tokens[at].text if at < len(self.tokens) else None

    def take(self, *expected):
        token = self.peek()
        if token is None or (expected and token not in expected):
            wanted = " or ".join(expected) or "more"
            raise FormulaError(f"expected {wanted}, found {token or 'the end'}")
        self.at += 1
        return token

    def takes(self, *expected):
        """Whether one of these comes next; if so, it is taken."""
        if self.peek() in expected:
            self.at += 1
            return True
        return False

    def start(self):
        """The place of the next token, where a node begins."""
        return self.tokens[min(self.at, len(self.tokens) - 1)].start if self.tokens else 0

    def since(self, start):
        """The span of a node that began there and ends with the last token taken."""
        return start, self.tokens[self.at - 1].stop

    def one_digit(self):
        r"""TeX takes one digit where no braces stand: \tfrac12, x^12."""
        if self.at < len(self.tokens) and self.tokens[self.at].is_number and len(self.peek()) > 1:
            self.tokens[self.at : self.at + 1] = self.tokens[self.at].cut()

    # ---- statements, sums, products

    def statement(self, source):
        start = self.start()
        first = last = self.sum()
        relations = []
        while self.peek() in RELATIONS:
            begin = self.start()
            sign = RELATIONS[self.take()]
            side = self.sum()
            if meaning(side) == meaning(last):
                raise FormulaError("both sides are the same, which no test can refute,")
            last = side
            relations.append(tree.Relation(sign, side, span=self.since(begin)))
        if self.peek() is not None:
            words = "words belong in the sentence before the formula"
            raise FormulaError(f"cannot read {self.peek()} ({words})")
        return tree.Statement(first, tuple(relations), source=source, span=self.since(start))

    def sum(self):
        start = self.start()
        terms = [self.term()]
        while self.peek() in ("+", "-"):
            terms.append(self.term())
        if len(terms) == 1 and not terms[0].sign:
            return terms[0].body
        return tree.Sum(tuple(terms), span=self.since(start))

    def term(self):
        start = self.start()
        sign = self.take() if self.peek() in ("+", "-") else ""
        return tree.Term(sign, self.product(), span=self.since(start))

    def product(self):
        start = self.start()
        if self.peek() in ("+", "-"):  # a sign of its own: 1 - -x, \sum_x -\P(x)
            return tree.Sum((self.term(),), span=self.since(start))
        factors, dots = [self.factor()], []
        while True:
            if self.takes("/"):
                above, below = factors.pop(), self.factor()
                span = self.since(above.span[0])
                factors.append(tree.Quotient(above, below, "/", span=span))
            elif self.peek() in DOTS or self.goes_on():
                dots.append(self.take() if self.peek() in DOTS else "")
                factors.append(self.factor())
            else:
                break
        if len(factors) == 1:
            return factors[0]
        return tree.Product(tuple(factors), tuple(dots), span=self.since(start))

    def goes_on(self):
        """Whether the next token is a factor without a dot before it."""
        token = self.peek()
        return (
            token is not None
            and token not in ENDS
            and (token in OPENING or token.startswith("\\") or token[0].isalnum())
        )

    def factor(self):
        start = self.start()
        base = self.atom()
        if self.takes("^"):
            return tree.Power(base, self.group(), span=self.since(start))
        return base

    def group(self):
        """What stands in braces, or the one digit or letter that needs none."""
        if self.takes("{"):
            inner = self.sum()
            self.take("}")
            return inner
        self.one_digit()
        start = self.start()
        token = self.take()
        if token[0].isdigit() or token == r"\infty":
            return tree.Number(token, span=self.since(start))
        if token in MACROS or token in GREEK or token.isalpha():
            return tree.Name(token.lstrip("\\"), token, span=self.since(start))
        raise FormulaError(f"expected {{ or a letter or a digit, found {token}")

    # ---- atoms

    def atom(self):
        start = self.start()
        token = self.take()
        if token[0].isdigit() or token == r"\infty":
            return tree.Number(token, span=self.since(start))
        if token == "{" or token in OPENING:
            inner = self.sum()
            self.take(CLOSING[token])
            return tree.Bracketed(inner, token, span=self.since(start))
        if token in ("|", r"\lvert"):
            inner = self.sum()
            self.take("|" if token == "|" else r"\rvert")
            return tree.Absolute(inner, span=self.since(start))
        if token in (r"\frac", r"\tfrac", r"\dfrac"):
            above, below = self.group(), self.group()
            return tree.Quotient(above, below, token, span=self.since(start))
        if token == r"\sqrt":
            if self.peek() == "[":
                raise FormulaError(r"expected a square root, found \sqrt[; write a power")
            return tree.Function("sqrt", self.group(), spelling=token, span=self.since(start))
        if token in LOGARITHMS:
            return self.logarithm(token, start)
        if token in EXTREMES:
            return self.extreme(EXTREMES[token], start)
        if token == r"\sum":
            return self.sum_over(start)
        if token == r"\E":
            return self.expectation(start)
        if token == r"\mathbb":
            for part in "{E}":
                self.take(part)
            return self.expectation(start)
        return self.name_or_call(token, start)

    def logarithm(self, token, start):
        base = power = None
        if token == r"\log" and self.takes("_"):
            base = self.label()
            if not re.fullmatch(r"\d+(\.\d+)?", base.name):
                raise FormulaError(f"expected a number as the base of a logarithm, found {base}")
        if self.takes("^"):
            power = self.group()
        argument, name = self.factor(), LOGARITHMS[token]
        return tree.Function(name, argument, base, power, spelling=token, span=self.since(start))

    def extreme(self, name, start):
        if self.takes("_"):
            variable = self.label()
            return tree.ExtremeOver(name, variable, self.product(), span=self.since(start))
        opening, arguments, separators = self.arguments(OPENING)
        return tree.Extreme(name, arguments, separators, opening, span=self.since(start))

    def sum_over(self, start):
        self.take("_")
        first = last = None
        if not self.takes("{"):
            variables = [self.label()]
        else:
            variables = [self.word()]
            while self.takes(","):
                variables.append(self.word())
            if self.takes("="):
                first = self.sum()
            self.take("}")
        if first is not None:
            self.take("^")
            last = self.group()
        return tree.SumOver(tuple(variables), self.product(), first, last, span=self.since(start))

    def expectation(self, start):
        self.take("_")
        variable = None
        if self.takes("{"):
            weights = self.word()
            if self.takes(r"\sim"):
                variable, weights = weights, self.word()
            self.take("}")
        else:
            weights = self.label()
        body = self.atom() if self.peek() == "[" else self.product()
        return tree.Expectation(variable, weights, body, span=self.since(start))

    # ---- names

    def name_or_call(self, token, start):
        name = self.name(token, start)
        if self.peek() != "(" and not (self.peek() == "[" and name.name == "H"):
            return name
        opening, arguments, separators = self.arguments(("(", "["))
        return tree.Call(name, arguments, separators, opening, span=self.since(start))

    def arguments(self, openings):
        """(the opening bracket, the arguments, what separates them)"""
        opening = self.take(*openings)
        arguments, separators = [self.sum()], []
        while self.peek() in SEPARATORS:
            separators.append(SEPARATORS[self.take()])
            arguments.append(self.sum())
        self.take(CLOSING[opening])
        return opening, tuple(arguments), tuple(separators)

    def name(self, token, start):
        r"""A letter with its accent, font, subscript and star: \hat{\P}, \mathrm{TV}, P_1, D^*."""
        if token in FONTS:
            name, tex = self.braced()
            tex = f"{token}{{{tex}}}"
        elif token in ACCENTS:
            name, tex = self.braced()
            name, tex = name + ACCENTS[token], f"{token}{{{tex}}}"
        elif token in MACROS or token in GREEK or token.isalpha():
            name = tex = token
            name = name.lstrip("\\")
        else:
            raise FormulaError(f"cannot read {token}")
        if self.takes("_"):
            below, written = self.braced()
            name, tex = f"{name}_{below}", f"{tex}_{{{written}}}"
        if star := self.star():
            name, tex = f"{name}_star", f"{tex}^{star}"
        return tree.Name("KL" if name == "D_KL" else name, tex, span=self.since(start))

    def star(self):
        """The star of D^*, if it comes next."""
        if self.peek() != "^":
            return None
        if self.peek(1) in STARS:
            self.at += 2
            return STARS[self.tokens[self.at - 1].text]
        if self.peek(1) == "{" and self.peek(2) in STARS and self.peek(3) == "}":
            self.at += 4
            return STARS[self.tokens[self.at - 2].text]
        return None

    def label(self):
        """A name that stands as a subscript, in braces or as one letter."""
        start = self.start()
        name, tex = self.braced()
        return tree.Name(name, tex, span=self.since(start))

    def word(self):
        """A name among others in a subscript: up to the next mark between them."""
        start, taken = self.start(), []
        while self.peek() not in (None, "}", ",", "=", r"\sim"):
            taken.append(self.take())
            if taken[-1] in ("_", "^") and self.peek() == "{":
                taken.append("{" + self.braced()[1] + "}")
        if not taken:
            raise FormulaError(f"expected a name, found {self.peek() or 'the end'}")
        return tree.Name(plain(taken), spelled(taken), span=self.since(start))

    def braced(self):
        """(the bare text, the TeX) of what stands in braces, or of one token that needs none."""
        if not self.takes("{"):
            self.one_digit()
            taken = [self.take()]
        else:
            taken, depth = [], 1
            while depth:
                taken.append(self.take())
                depth += (taken[-1] == "{") - (taken[-1] == "}")
            taken.pop()
        return plain(taken), spelled(taken)


def plain(taken):
    r"""The bare text of tokens, as names are passed to `holds`: `Y \mid X` is YmidX."""
    return "".join(
        token.lstrip("\\") for token in taken if token not in FONTS and token not in "{}"
    )
