"""The value of a tree: numbers, arrays indexed by outcome, and functions for its names.

0 log 0 is 0: a factor of zero ends its product, whatever comes behind it, also infinity. A division
by zero is infinite, and 0 / 0 is no number.
"""

import math

import numpy as np

from . import tree
from .tokens import FormulaError

RULES = {}


def evaluate(node, env):
    """The value of an expression. env: {name: value}, and under "over" {variable: its values}."""
    try:
        return value(node, env)
    except FormulaError as error:
        raise FormulaError(f"{error} in: {node}") from None


def value(node, env):
    return RULES[type(node)](node, env)


def rule(kind):
    def register(function):
        RULES[kind] = function
        return function

    return register


def lookup(env, name):
    if name not in env:
        raise FormulaError(f"{name} has no value (pass {name}=... to holds)")
    return env[name]


@rule(tree.Number)
def number(node, env):
    return math.inf if node.text == r"\infty" else float(node.text)


@rule(tree.Name)
def name(node, env):
    return 1.0 * lookup(env, node.name)  # a function without arguments is no number


@rule(tree.Bracketed)
def bracketed(node, env):
    return value(node.inner, env)


@rule(tree.Absolute)
def absolute(node, env):
    return abs(value(node.inner, env))


@rule(tree.Sum)
def added(node, env):
    total = 0.0
    for at, term in enumerate(node.terms):
        each = value(term.body, env)
        each = -1.0 * each if term.sign == "-" else each
        total = total + each if at else each
    return total


@rule(tree.Product)
def product(node, env):
    result = 1.0
    for factor in node.factors:
        if np.ndim(result) == 0 and result == 0:
            return 0.0
        result = result * value(factor, env)
    return result


@rule(tree.Quotient)
def quotient(node, env):
    a, b = value(node.above, env), value(node.below, env)
    if np.ndim(b) == 0 and b == 0:
        return math.nan if a == 0 else math.copysign(math.inf, a)
    return a / b


@rule(tree.Power)
def power(node, env):
    return value(node.base, env) ** value(node.exponent, env)


@rule(tree.Function)
def function(node, env):
    result = FUNCTIONS[node.name](value(node.argument, env))
    if node.base:
        result = result / math.log(float(node.base.name))
    return result ** value(node.power, env) if node.power else result


def logarithm(x):
    return -math.inf if np.ndim(x) == 0 and x == 0 else np.log(x)


FUNCTIONS = {"log": logarithm, "exp": np.exp, "sqrt": np.sqrt}


@rule(tree.Call)
def call(node, env):
    """A function's value, an array's element, or a product: the value of the name decides."""
    # H(Y \mid X) and I(X; Y) are other functions than H(X, Y) is
    given = set(node.separators) - {",", r"\|"}
    called = node.function.name + ("_given" if given else "")
    what = lookup(env, called)
    arguments = [value(argument, env) for argument in node.arguments]
    if callable(what):
        return what(*arguments)
    if len(arguments) != 1:
        raise FormulaError(f"{called} is not a function")
    return what[int(arguments[0])] if np.ndim(what) else what * arguments[0]


@rule(tree.Extreme)
def extreme(node, env):
    choose = max if node.name == "max" else min
    return choose(value(argument, env) for argument in node.arguments)


@rule(tree.ExtremeOver)
def extreme_over(node, env):
    variable = node.variable.name
    over = lookup(env, f"{node.name}_{variable}")
    return over(lambda each: value(node.body, {**env, variable: each}))


@rule(tree.SumOver)
def sum_over(node, env):
    rows = [env]
    for variable in node.variables:
        rows = [
            {**row, variable.name: each} for row in rows for each in values(node, variable, row)
        ]
    return sum(value(node.body, row) for row in rows)


def values(node, variable, env):
    """Whole numbers from first to last, or what `over` gives, or the outcomes of P."""
    if node.first:
        return range(int(value(node.first, env)), int(value(node.last, env)) + 1)
    return env["over"].get(variable.name) or range(len(lookup(env, "P")))


@rule(tree.Expectation)
def expectation(node, env):
    """The sum over the outcomes, weighed; what cannot happen is not looked at."""
    variable = node.variable.name if node.variable else "x"
    weighed = enumerate(lookup(env, node.weights.name))
    return sum(p * value(node.body, {**env, variable: x}) for x, p in weighed if p > 0)
