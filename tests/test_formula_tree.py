"""Formulas as trees: what TeX means, what it cannot mean, how it is compared and changed."""

import math

import numpy as np
import pytest
from checks.formulas import FormulaError, claims, evaluate, parse, parsed, statements
from checks.formulas.mutate import mutations, swaps
from checks.formulas.tokens import tokens
from checks.formulas.tree import meaning, walk

P, Q = np.array([0.5, 0.5, 0.0]), np.array([0.25, 0.5, 0.25])
NAMES = {
    "P": P,
    "Q": Q,
    "P_hat": Q,
    "Q_1": Q,
    "P^n": P,
    "H": lambda *given: 10 * len(given),
    "H_given": lambda y, x: 100 * y + x,
    "KL": lambda p, q: float(p[0] / q[0]),
    "D_star": P / (P + Q),
    "F_P": lambda k: 10 * k,
    "max_j": lambda body: max(map(body, range(3))),
    "D_YmidX": 7,
    "pi": 3,
    "x": 1,
    "y": 4,
    "over": {"i": range(3)},
}

VALUES = [
    # numbers, signs and precedence
    ("2 + 3 \\cdot 4 - 6/2/3", 13),
    ("-2^2", -4),
    ("1 - -x", 2),
    (r"\tfrac12 + \frac34 + \frac{1}{4}", 1.5),
    (r"2^{-1} y^2 3 (1 + x)", 48),
    ("x^12", 2),  # TeX takes one digit
    (r"y (1 - 0.5)", 2),  # a name before a parenthesis, and no function
    (r"2 \bigl[ \{ 1 + x \} \left( 3 \right) \bigr]", 12),
    (r"|1 - y| + \lvert -1 \rvert", 4),
    # functions
    (r"\log 1 + \ln e", 1),
    (r"\log_2 8 + \log_2^2 8", 12),
    (r"\exp(0) \sqrt{y} \sqrt y", 4),
    (r"\sqrt{y}^2", 4),
    (r"\max(x, y) - \min\{x, y\}", 3),
    (r"\max_j \Q(j)", 0.5),
    # zero and infinity
    (r"0 \log 0", 0),
    (r"\P(2) \log \frac{\P(2)}{\Q(2)}", 0),
    (r"0 \cdot \infty", 0),
    (r"-\log 0", math.inf),
    (r"\frac{0}{0}", math.nan),
    (r"-1 / 0", -math.inf),
    # names
    (r"\P(0) + \hat{\P}(1) + \hat\P(0)", 1.25),
    (r"D^*(1) + D^{\ast}(1)", 1),
    (r"D_{\mathrm{KL}}(\P\|\Q) + \KL(\P \Vert \Q)", 4),
    (r"D_{Y \mid X} + F_{\P}(2)", 27),
    (r"H(\P) + H(\P, \Q) + H[x]", 40),
    (r"H(y \mid x) + H(y; x)", 802),
    # sums and means
    (r"\sum_x \P(x) \Q(x) + 1", 1.375),  # reaches as far as its product
    (r"\sum_{i,x} i \P(x)", 3),
    (r"\sum_{k=1}^{y-1} k", 6),
    (r"\E_{x\sim\P}[x] \, x", 0.5),  # the brackets say how far it reaches
    (r"\E_{x\sim\P} x x + \E_\P[x]^2", 0.75),
    (r"\mathbb{E}_{s \sim \P^n}[\log \P(s)]", -math.log(2)),  # what cannot happen is not looked at
]

MESSAGES = [
    (r"\frac{1}{2", "expected }, found the end in: \\frac{1}{2"),
    (r"(1 + x", "expected ), found the end"),
    (r"x = ", "expected more, found the end"),
    (r"x + ) 1", "cannot read )"),
    (r"x } = 1", r"cannot read } (words belong in the sentence before the formula)"),
    (r"x \text{ if } y", "if has no value (pass if=... to holds) in: x \\text{if} y"),
    (r"\int x", r"cannot read \int"),
    (r"\E[x]", "expected _, found ["),
    (r"\mathbb{R}_x x", "expected E, found R"),
    (r"\log_b x", "expected a number as the base of a logarithm, found b"),
    (r"\sqrt[3]{x}", "expected a square root"),
    (r"2^\ell(x) = 2^\frac12", r"expected { or a letter or a digit, found \frac"),
    (r"\sum_{k=1} k", r"expected ^, found k"),
    (r"\max^2(x, y)", r"expected ( or [ or \{, found ^"),
    (r"Z + 1", "Z has no value (pass Z=... to holds) in: Z + 1"),
    (r"\P(0, 1)", r"P is not a function in: \P(0, 1)"),
    (r"x = x", "both sides are the same, which no test can refute, in: x = x"),
    (r"x = \frac{1}{2} < (\tfrac12)", "both sides are the same"),
]  # fmt: skip


@pytest.mark.parametrize(("tex", "expected"), VALUES)
def test_a_formula_has_its_value(tex, expected):
    got = evaluate(parse(tex).first, {**NAMES, "e": math.e})
    assert got == pytest.approx(expected, nan_ok=True)


@pytest.mark.parametrize(("tex", "message"), MESSAGES)
def test_what_cannot_be_read_is_named(tex, message):
    with pytest.raises(FormulaError) as raised:
        evaluate(parse(tex).first, NAMES)
    assert message in str(raised.value)


SPLIT = [
    (r"a = b \\ c = d", ["a = b", "c = d"]),
    (r"\begin{aligned} a &= b \\[2pt] &\le c \end{aligned}", [r"a = b \le c"]),
    (r"a = b, \quad c \leq d.", ["a = b", r"c \le d"]),
    (r"\begin{gathered} a < b; \qquad c \ne d \\ \end{gathered}", ["a < b", r"c \ne d"]),
]  # fmt: skip


@pytest.mark.parametrize(("formula", "expected"), SPLIT)
def test_a_displayed_formula_is_split_into_statements(formula, expected):
    found = statements(formula)
    assert [str(each) for each in found] == expected
    for statement in found:  # each node knows its place in the whole formula
        for node in walk(statement):
            if type(node).__name__ == "Name":
                assert formula[slice(*node.span)] == node.tex


SAME = [
    r"\frac12 \P(x)",
    r"\frac{1}{2}\,\P (x)",
    r"\frac 1 2 \P\left(x\right)",
    r"&\frac{1}2 \P(x).",
]
ANOTHER_LOOK = [
    (r"\frac12", r"\tfrac12"),
    (r"\frac ab", "a / b"),
    ("(x)", "[x]"),
    ("(x y)", "x y"),
    ("x y", r"x \cdot y"),
    (r"\log x", r"\ln x"),
    (r"\P", "P"),
    (r"\KL(a)", "D_{KL}(a)"),
    (r"\mathrm{TV}", r"\text{TV}"),
    ("D^*", r"D^\star"),
]
ANOTHER_MEANING = [
    ("x + y", "y + x"),
    ("x^2", "x_2"),
    (r"H(y \mid x)", "H(y, x)"),
    ("-x", "x"),
    ("x = y", r"x \ge y"),
]


def test_spaces_stretching_and_braces_round_arguments_make_no_difference():
    assert len({parse(tex) for tex in SAME}) == 1


@pytest.mark.parametrize(("one", "other"), ANOTHER_LOOK)
def test_another_look_is_another_tree_of_one_meaning(one, other):
    assert parse(one) != parse(other)
    assert meaning(parse(one)) == meaning(parse(other))


@pytest.mark.parametrize(("one", "other"), ANOTHER_MEANING)
def test_another_meaning_is_another_tree(one, other):
    assert meaning(parse(one)) != meaning(parse(other))


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_every_claim_is_read_and_printed_without_loss(language):
    for claim in claims(language):
        for statement in parsed(claim, language)[1]:
            again = parse(str(statement))
            assert again == statement, f"{claim}: {statement.tex} is printed as {statement}"
            assert str(again) == str(statement)


def test_no_token_of_a_claim_is_overlooked():
    for claim in claims():
        for statement in parsed(claim)[1]:
            tex = str(statement)
            for token in tokens(tex):
                try:
                    other = parse(f"{tex[: token.start]} {tex[token.stop :]}")
                except FormulaError:
                    continue
                assert other != statement, f"{claim}: {tex} is the same without its {token.text}"


MUTATIONS = [
    (r"a = b - c", {r"a = b + c": "sign"}),
    (r"\KL(\P\|M) \ge 0", {r"\KL(\P\|M) \le 0": "relation turned"}),
    (r"a &= \sum_{k=0}^{n-1} k \\ &< 1", {r"a &= \sum_{k=0}^{n-1} k \\ &> 1": "relation turned"}),
    (
        r"a = \KL(\P\|M)",
        {
            r"a = \KL(M\|\P)": "arguments swapped",
            r"a = \KL(\Q\|M)": "P and Q exchanged",
        },
    ),
    (
        r"H(X,Y) = \tfrac12 b",  # which is H(Y,X)
        {
            r"H(X,Y) = b": "factor dropped",
            r"H(X,Y) = \tfrac12": "factor dropped",
            r"H(X,Y) = \tfrac22 b": "constant",
            r"H(X,Y) = \tfrac13 b": "constant",
        },
    ),
    (r"-f = 0 \le \P", {r"-f = 1 \le \P": "constant", r"-f = 0 \ge \P": "relation turned"}),
    (r"a = \E_{x\sim\P}[\log 2]", {r"a = \E_{x\sim\P}[\log 3]": "constant"}),
    (r"a = \sum_x (\P(x) - b(x))", {r"a = \sum_x (\P(x) + b(x))": "sign"}),
]


@pytest.mark.parametrize(("formula", "expected"), MUTATIONS)
def test_a_mutation_is_written_into_the_formula(formula, expected):
    found = {each.of(formula): each.what for each in mutations(statements(formula)[0])}
    assert {tex: what for tex, what in found.items() if what != "factor added"} == expected


def test_each_mutation_of_a_claim_is_another_statement():
    kinds = set()
    for claim in claims():
        for statement in parsed(claim)[1]:
            changes = mutations(statement)
            assert changes, f"{claim}: no fault can be drawn in {statement.tex}"
            for change in changes + swaps(statement):
                after = statements(change.of(statement.source))
                assert statement not in after, f"{claim}: {change} changes nothing"
                kinds.add(change.what)
    assert len(kinds) == 7, f"only these kinds can be drawn: {sorted(kinds)}"
