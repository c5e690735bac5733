r"""Changes of a formula that make it false: a wrong sign, an exchanged P and Q, a factor too many.

A bound stays true under most of these (twice a nonnegative number is nonnegative, and so is the
divergence the other way round). So a relation of order is turned, and everything else is changed
only in a side that an equality ties down. Where that equality is with 0 or infinity, neither a sign
nor a factor can break it. And where a sum begins and ends is left alone, for what comes before and
after is often 0.
"""

import re
from itertools import pairwise
from typing import NamedTuple

from . import tree
from .parse import statements
from .tokens import FormulaError
from .tree import meaning, walk

TURNED = {r"\le": r"\ge", r"\ge": r"\le", "<": ">", ">": "<"}
LETTER = re.compile(r"\\[PQpq](?![a-zA-Z])")
EXCHANGED = {r"\P": r"\Q", r"\Q": r"\P", r"\p": r"\q", r"\q": r"\p"}
VARIABLES = {"X", "Y"}  # the joint entropy H(X, Y) is the same both ways


class Mutation(NamedTuple):
    """New TeX for a span of a formula, and what is wrong with it."""

    span: tuple
    new: str
    what: str

    def of(self, formula):
        """The formula with this change made."""
        start, stop = self.span
        return formula[:start] + self.new + formula[stop:]


def mutations(statement):
    """[Mutation] that make a statement false, each with its span in the statement's source."""
    source = statement.source
    changes = list(turned(statement, source))
    for side, equal in tied(statement):
        kinds = [exchanged, swapped, constants]
        if not any(map(is_limit, equal)):
            kinds += [signs, factors_added, factors_dropped]
        changes += [change for kind in kinds for change in kind(side, source)]
    return [change for change in dict.fromkeys(changes) if differs(statement, change)]


def swaps(statement):
    """[Mutation] that exchange two arguments anywhere, also in a bound, which may stay true."""
    return list(swapped(statement, statement.source))


def tied(statement):
    """[(side, all sides that are said to equal it)], of sides that equal at least one other."""
    groups = [[statement.first]]
    for relation in statement.relations:
        if relation.sign not in ("=", r"\approx"):
            groups.append([])
        groups[-1].append(relation.side)
    return [(side, group) for group in groups for side in group if len(group) > 1]


def is_limit(side):
    return isinstance(side, tree.Number) and (side.text == r"\infty" or float(side.text) == 0)


def differs(statement, change):
    """Whether the changed formula is still one, and says something else."""
    try:
        before, after = statements(statement.source), statements(change.of(statement.source))
    except FormulaError:
        return False
    return meaning(before) != meaning(after)


# ---- the kinds of changes


def turned(statement, source):
    for relation in statement.relations:
        if relation.sign in TURNED:
            start = relation.span[0]
            written = re.match(r"\\[a-zA-Z]+|.", source[start:])[0]
            span = (start, start + len(written))
            yield Mutation(span, TURNED[relation.sign], "relation turned")


def exchanged(side, source):
    skipped = {name.span for name in indifferent(side)}
    for name in walk(side, tree.Name):
        if name.span not in skipped:
            for letter in LETTER.finditer(source, *name.span):
                yield Mutation(letter.span(), EXCHANGED[letter[0]], "P and Q exchanged")


def indifferent(side):
    """The names of distributions that could as well be others, because each sums to 1."""
    for mean in walk(side, tree.Expectation):
        if mean.variable and mean.variable not in walk(mean.body):
            yield mean.weights  # the mean of a constant
    for node in walk(side, tree.SumOver):
        for term in terms(node.body.inner) if isinstance(node.body, tree.Bracketed) else ():
            if isinstance(term.body, tree.Call) and term.body.arguments == node.variables:
                yield term.body.function  # one of the terms that are summed, and nothing else


def swapped(side, source):
    """The two arguments of a divergence or a cross entropy, as they are written."""
    for call in walk(side, tree.Call):
        different = len(set(call.arguments)) == len(call.arguments) == 2
        joint = {str(each) for each in call.arguments} <= VARIABLES
        if call.function.name in ("KL", "H") and different and not joint:
            (a, b), (c, d) = [argument.span for argument in call.arguments]
            new = source[c:d] + source[b:c] + source[a:b]
            yield Mutation((a, d), new, "arguments swapped")


def terms(side):
    return side.terms if isinstance(side, tree.Sum) else (tree.Term("", side, span=side.span),)


def inside(side, kind):
    """A side's nodes of a kind, but not those that say where a sum begins and ends."""
    sums = walk(side, tree.SumOver)
    limits = [limit for each in sums for limit in (each.first, each.last) if limit]
    skipped = {each.span for limit in limits for each in walk(limit)}
    return [node for node in walk(side, kind) if node.span not in skipped]


def signs(side, source):
    for term in inside(side, tree.Term):
        if term.sign:
            start = term.span[0]
            yield Mutation((start, start + 1), "-" if term.sign == "+" else "+", "sign")


def factors_added(side, source):
    for term in terms(side):
        start = term.body.span[0]
        yield Mutation((start, start), r"2 \cdot ", "factor added")


def factors_dropped(side, source):
    for product in inside(side, tree.Product):
        spans = [factor.span for factor in product.factors]
        yield Mutation((spans[0][0], spans[1][0]), "", "factor dropped")
        for before, factor in pairwise(spans):
            yield Mutation((before[1], factor[1]), "", "factor dropped")


def constants(side, source):
    for number in inside(side, tree.Number):
        if number.text != r"\infty":
            at = number.span[1] - 1
            yield Mutation((at, at + 1), str((int(source[at]) + 1) % 10), "constant")
