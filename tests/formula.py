"""A claim's displayed formula, read from the page and evaluated with numbers.

`holds("claim-id", P=..., Q=...)` parses every displayed formula of that claim on its English page (the twin must show the same
ones) and asserts each of its relations. So the formula that a reader sees is the formula that is tested: a wrong sign, a swapped
argument or a missing factor makes a relation false for some of the random distributions that the claim's test tries.
"""

import math
import re
from functools import cache
from pathlib import Path

import numpy as np
import oracles
from texts import read

ROOT = Path(__file__).parent.parent
CLAIM = re.compile(r"^(/{3,}) claim \|[^\n]*\n    attrs: \{id: ([a-z0-9-]+)\}\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
PROOF = re.compile(r"^(/{3,}) proof\n.*?^\1$", re.MULTILINE | re.DOTALL)
DISPLAYED = re.compile(r"\$\$(.*?)\$\$", re.DOTALL)
TOKEN = re.compile(r"\\[a-zA-Z]+|\\.|\d+(?:\.\d+)?|[^\s]")

MACROS = {r"\P": "P", r"\Q": "Q", r"\p": "p", r"\q": "q", r"\KL": "KL", r"\JSD": "JSD", r"\ell": "ell"}
GREEK = {rf"\{name}" for name in "alpha beta gamma delta epsilon varepsilon theta lambda mu nu pi rho sigma tau phi psi omega Delta".split()}
SPACES = {r"\,", r"\;", r"\:", r"\!", r"\ ", r"\left", r"\right", r"\bigl", r"\bigr", r"\Bigl", r"\Bigr", r"\big", r"\Big", r"\displaystyle", "&"}
RELATIONS = {"=", r"\le", r"\leq", r"\ge", r"\geq", "<", ">", r"\ne", r"\neq", r"\approx", r"\lt", r"\gt"}
FUNCTIONS = {r"\log", r"\ln", r"\exp", r"\sqrt", r"\max", r"\min"}
OPEN = {"(": ")", "[": "]", r"\{": r"\}"}
FONTS = {r"\mathrm", r"\operatorname", r"\mathcal", r"\mathbf", r"\text", r"\mathit"}
ACCENTS = {r"\hat": "_hat", r"\bar": "_bar", r"\tilde": "_tilde"}


class FormulaError(ValueError):
    """A formula of a claim that cannot be evaluated."""


@cache
def claims(language="en"):
    """{claim id: (page, [displayed formulas outside the proof])} of all pages of a language."""
    found = {}
    for page in sorted((ROOT / "docs" / language).glob("*.md")):
        for _, name, body in CLAIM.findall(read(page).text):
            if name in found:
                raise FormulaError(f"{page}: the claim {name} stands on {found[name][0]} already; give one of them another id")
            found[name] = (page, DISPLAYED.findall(PROOF.sub("", body)))
    return found


def statements(tex):
    """Split a displayed formula into statements: at `\\\\` (unless the next line goes on with a relation) and at `,\\quad`."""
    tex = re.sub(r"\\(begin|end)\{(aligned|gathered|cases)\}", "", tex)
    tex = re.sub(r"\\\\(\[[^]]*\])?\s*&?\s*(?=[=<>]|\\(le|ge|leq|geq|ne|approx)\b)", " ", tex)
    return [part for part in re.split(r"\\\\|[,;]?\s*\\q?quad\b", tex) if part.strip(" &,.\n")]


class Parser:
    """Recursive descent over TeX tokens; each method returns a function of the environment."""

    def __init__(self, tex):
        self.tex = tex
        self.tokens = [token for token in TOKEN.findall(tex.strip().rstrip(".,")) if token not in SPACES]
        self.at = 0

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def take(self, expected=None):
        token = self.peek()
        if token is None or (expected is not None and token != expected):
            raise FormulaError(f"expected {expected or 'more'}, found {token or 'the end'} in: {self.tex.strip()}")
        self.at += 1
        return token

    def chain(self):
        """An expression, or several joined by relations: a list of (relation, expression)."""
        links, sides = [(None, self.sum())], [self.tokens[: self.at]]
        while self.peek() in RELATIONS:
            relation = self.take()
            start = self.at
            links.append((relation, self.sum()))
            sides.append(self.tokens[start : self.at])
            if sides[-1] == sides[-2]:
                raise FormulaError(f"both sides are the same, which no test can refute, in: {self.tex.strip()}")
        if self.peek() is not None:
            raise FormulaError(f"cannot read {self.peek()} in: {self.tex.strip()} (words belong in the sentence before the formula)")
        return links

    def sum(self):
        terms = [(1, self.product())]
        while self.peek() in ("+", "-"):
            sign = 1 if self.take() == "+" else -1
            terms.append((sign, self.product()))

        def value(env):
            total = 0.0
            for sign, term in terms:
                total = total + sign * term(env)
            return total

        return value if len(terms) > 1 else terms[0][1]

    def product(self):
        sign = 1
        while self.peek() in ("+", "-"):
            sign *= 1 if self.take() == "+" else -1
        factors = [self.factor()]
        while True:
            token = self.peek()
            if token in (r"\cdot", r"\times"):
                self.take()
                factors.append(self.factor())
            elif token == "/":
                self.take()
                numerator, denominator = factors.pop(), self.factor()
                factors.append(lambda env, a=numerator, b=denominator: divide(a(env), b(env)))
            elif token is not None and (token in OPEN or token.startswith("\\") or token[0].isalnum()) and not (
                token in RELATIONS or token in (r"\}", r"\|", r"\mid", r"\rvert", r"\rbrace", r"\colon", r"\sim")
            ):
                factors.append(self.factor())
            else:
                break

        def value(env):
            result = float(sign)
            for factor in factors:
                if np.ndim(result) == 0 and result == 0:
                    return 0.0  # 0 log 0 = 0: a term of weight zero does not count, whatever it is
                result = result * factor(env)
            return result

        return value

    def factor(self):
        base = self.atom()
        if self.peek() == "^":
            self.take()
            power = self.group()
            return lambda env: base(env) ** power(env)
        return base

    def group(self):
        """What stands in braces, or the single token that needs none."""
        if self.peek() == "{":
            self.take()
            inner = self.sum()
            self.take("}")
            return inner
        return self.atom()

    def text(self):
        """The bare text of a group, for names and subscripts."""
        if self.peek() != "{":
            token = self.take()
            return MACROS.get(token, token)
        self.take()
        depth, words = 1, []
        while depth:
            token = self.take()
            depth += (token == "{") - (token == "}")
            if token in MACROS:
                words.append(MACROS[token])
            elif token not in FONTS and token not in "{}":
                words.append(token.lstrip("\\"))
        return "".join(words)

    def atom(self):
        token = self.take()
        if token[0].isdigit():
            number = float(token)
            return lambda env: number
        if token == "{":
            self.at -= 1
            return self.group()
        if token in OPEN:
            inner = self.sum()
            self.take(OPEN[token])
            return inner
        if token in ("|", r"\lvert"):
            inner = self.sum()
            self.take("|" if token == "|" else r"\rvert")
            return lambda env: abs(inner(env))
        if token in (r"\frac", r"\tfrac", r"\dfrac"):
            above, below = self.group_or_digit(), self.group_or_digit()
            return lambda env: divide(above(env), below(env))
        if token == r"\infty":
            return lambda env: math.inf
        if token == r"\sum":
            return self.big_sum()
        if token in (r"\E", r"\mathbb"):
            if token == r"\mathbb" and self.text() != "E":
                raise FormulaError(f"only \\mathbb{{E}} is known, in: {self.tex.strip()}")
            return self.expectation()
        if token in FUNCTIONS:
            return self.function(token)
        return self.name(token)

    def group_or_digit(self):
        """TeX takes one digit where no braces stand: \\tfrac12."""
        token = self.peek()
        if token and token[0].isdigit() and len(token) > 1:
            self.tokens[self.at : self.at + 1] = [token[0], token[1:]]
        return self.group()

    def function(self, token):
        base = None
        if self.peek() == "_":
            self.take()
            base = self.text()
        if token in (r"\max", r"\min") and base is not None:
            body = self.product()
            name = f"{token[1:]}_{base}"
            return lambda env: lookup(env, name, self.tex)(lambda value: body({**env, base: value}))
        power = None
        if self.peek() == "^":
            self.take()
            power = self.group()
        if token in (r"\max", r"\min"):
            arguments = self.arguments()[1]
            return lambda env: (max if token == r"\max" else min)(argument(env) for argument in arguments)
        argument = self.factor()
        plain = {
            r"\log": (lambda x: logarithm(x) / (math.log(float(base)) if base else 1.0)),
            r"\ln": logarithm,
            r"\exp": np.exp,
            r"\sqrt": np.sqrt,
        }[token]
        return lambda env: plain(argument(env)) ** (power(env) if power else 1)

    def big_sum(self):
        """\\sum_x over the outcomes of P, or over what `over` gives; \\sum_{i=1}^{n} over whole numbers."""
        self.take("_")
        start = self.text()
        stop = None
        if self.peek() == "^":
            self.take()
            stop = self.group()
        body = self.product()
        variable, _, first = start.partition("=")

        def values(env, name):
            if stop is not None:
                return range(int(first), int(stop(env)) + 1)
            return env["over"].get(name) or range(len(lookup(env, "P", self.tex)))

        def value(env):
            rows = [env]
            for name in variable.split(","):
                rows = [{**row, name: each} for row in rows for each in values(row, name)]
            return sum(body(row) for row in rows)

        return value

    def expectation(self):
        """\\E_{x \\sim P}[...]: the sum over the outcomes of P, each weighed by its probability."""
        self.take("_")
        under = self.text()
        variable, _, weights = under.partition("sim")
        if not weights:
            variable, weights = "x", under
        body = self.product()

        def value(env):
            probabilities = lookup(env, weights, self.tex)
            return sum(p * body({**env, variable: index}) for index, p in enumerate(probabilities) if p > 0)

        return value

    def name(self, token):
        if token in FONTS:
            name = self.text()
        elif token in ACCENTS:
            name = self.text() + ACCENTS[token]
        elif token in MACROS:
            name = MACROS[token]
        elif token in GREEK:
            name = token[1:]
        elif token.isalpha():
            name = token
        else:
            raise FormulaError(f"cannot read {token} in: {self.tex.strip()}")
        if self.peek() == "_":
            self.take()
            name += "_" + self.text()
        if self.peek() == "^" and self.tokens[self.at + 1 : self.at + 2] in (["*"], [r"\ast"], [r"\star"]):
            self.at += 2
            name += "_star"
        elif self.tokens[self.at : self.at + 4] in (["^", "{", "*", "}"], ["^", "{", r"\ast", "}"]):
            self.at += 4
            name += "_star"
        if name == "D_KL":
            name = "KL"
        if self.peek() != "(" and not (self.peek() == "[" and name in "H"):
            return lambda env: lookup(env, name, self.tex)
        separator, arguments = self.arguments()
        called = name + {",": "", r"\|": "", None: ""}.get(separator, "_given")

        def value(env):
            what = lookup(env, called, self.tex)
            if callable(what):
                return what(*[argument(env) for argument in arguments])
            if len(arguments) != 1:
                raise FormulaError(f"{called} is not a function, in: {self.tex.strip()}")
            if np.ndim(what):
                return what[int(arguments[0](env))]
            return what * arguments[0](env)

        return value

    def arguments(self):
        """(separator, [arguments]) in parentheses; the bar of `H(Y \\mid X)` makes the function `H_given`."""
        closing = OPEN[self.take()]
        separator, arguments = None, [self.sum()]
        while self.peek() in (",", r"\|", r"\Vert", r"\mid", "|", ";"):
            separator = self.take()
            separator = r"\|" if separator == r"\Vert" else separator
            arguments.append(self.sum())
        self.take(closing)
        return separator, arguments


def lookup(env, name, tex):
    if name not in env:
        raise FormulaError(f"{name} has no value in: {tex.strip()} (pass {name}=... to holds)")
    return env[name]


def divide(a, b):
    if np.ndim(b) == 0 and b == 0:
        return math.nan if a == 0 else math.copysign(math.inf, a)
    return a / b


def logarithm(x):
    return -math.inf if np.ndim(x) == 0 and x == 0 else np.log(x)


def related(relation, a, b):
    """Whether a relation holds between numbers (or arrays), up to rounding."""
    close = np.allclose(a, b, rtol=1e-9, atol=1e-11)
    if relation == "=":
        return close
    if relation == r"\approx":
        return close
    if relation in (r"\ne", r"\neq"):
        return not close
    if relation in ("<", r"\lt"):
        return bool(np.all(np.less(a, b)))
    if relation in (">", r"\gt"):
        return bool(np.all(np.greater(a, b)))
    return close or bool(np.all(np.less(a, b) if relation in (r"\le", r"\leq") else np.greater(a, b)))


@cache
def parsed(claim):
    page, formulas = claims()[claim] if claim in claims() else (None, [])
    if not formulas:
        raise FormulaError(f"no page makes a claim {claim} with a displayed formula; add it, or remove its test")
    return page, [(tex, Parser(tex).chain()) for formula in formulas for tex in statements(formula)]


def holds(claim, over=None, **names):
    """Assert every relation in the claim's displayed formulas.

    claim: the claim's id on its page. names: values for the formula's names (numbers; arrays indexed by outcome; functions);
    `D^*` is `D_star`, `\\hat P` is `P_hat`, `H(Y \\mid X)` calls `H_given`. over: {variable: values} for sums not over P's outcomes.
    Raises AssertionError naming the page, the formula and the two values.
    """
    env = {**oracles.NAMES, **names, "over": over or {}}
    page, formulas = parsed(claim)
    relations = 0
    for tex, links in formulas:
        values = [expression(env) for _, expression in links]
        for (relation, _), a, b in zip(links[1:], values, values[1:]):
            relations += 1
            assert related(relation, a, b), (
                f"{page.relative_to(ROOT)}: the formula of claim {claim} does not hold: {tex.strip()}\n"
                f"  left of {relation}: {a}\n  right of it: {b}\n  with {names}"
            )
    assert relations, f"{page.relative_to(ROOT)}: the formula of claim {claim} states no relation"
