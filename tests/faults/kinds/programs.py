"""A program that computes something else."""

import ast
import re

from checks import libraries

from ..registry import Fault, kind, line_of, other_digit, read, relative, snippets

OPERATORS = {
    ast.Add: "-", ast.Sub: "+", ast.Mult: "/", ast.Div: "*", ast.Pow: "*", ast.MatMult: "-",
}  # fmt: skip
FUNCTIONS = {
    "log": "log2", "log2": "log", "exp": "log1p", "sqrt": "square", "sum": "prod", "mean": "sum",
    "argmin": "argmax", "min": "max", "max": "min", "cumsum": "cumprod",
}  # fmt: skip
EXCHANGED = {"P": "Q", "Q": "P", "p": "q", "q": "p"}


@kind("a change of a program", weight=6, checks=["records"])
def code_of_a_snippet(draw):
    path = relative(draw.choice(snippets(".py")))
    source = read(path)
    change = change_of_code(draw, source)
    if change is None:
        return None
    at, changed, what = change
    line = line_of(source, at)
    what = f"{what}: {changed.splitlines()[line - 1].strip()}"
    near = path.split("/", 1)[1][:-3]
    return Fault(path, line, what, {path: changed}, near=near, harmless=prints_the_same)


def prints_the_same(copy, fault):
    """Whether the changed program makes its records byte for byte: then its page stays true."""
    program = copy.folder / fault.path
    result = next(copy.runner.run([program], libraries.SECONDS))
    recorded = [
        path.read_text(encoding="utf-8") if path.exists() else None
        for path in (program.with_suffix(".out"), program.with_suffix(".svg"))
    ]
    return not result.error and [result.stdout or None, result.svg] == recorded


def change_of_code(draw, source):
    """(where, the changed source, what it is) of one change to a program, or None."""
    encoded = source.encode()  # as the columns of a syntax tree count
    changes = list(changes_of_code(draw, encoded))
    if not changes:
        return None
    start, stop, new, what = draw.choice(changes)
    changed = (encoded[:start] + new.encode() + encoded[stop:]).decode()
    try:
        ast.parse(changed)
    except SyntaxError:
        return None
    return (len(encoded[:start].decode()), changed, what) if changed != source else None


def changes_of_code(draw, encoded):
    """(start, stop, new, what) of each operator, number, function, pair of arguments, P and Q."""
    starts = [0]
    for line in encoded.split(b"\n"):
        starts.append(starts[-1] + len(line) + 1)

    def span(node):
        first, last = starts[node.lineno - 1], starts[node.end_lineno - 1]
        return first + node.col_offset, last + node.end_col_offset

    def code(start, stop):
        return encoded[start:stop].decode()

    for node in ast.walk(ast.parse(encoded)):
        match node:
            case ast.BinOp() if type(node.op) in OPERATORS:
                start, stop = span(node.left)[1], span(node.right)[0]
                if operator := re.search(r"\*\*|[-+*/@]", code(start, stop)):
                    at, end = operator.span()
                    yield start + at, start + end, OPERATORS[type(node.op)], "operator"
            case ast.Constant(value=bool()):
                pass
            case ast.Constant(value=int() | float()):
                new = other_digit(draw, code(*span(node)))
                yield *span(node), new, "constant, axis or seed"
            case ast.Attribute() if node.attr in FUNCTIONS:
                stop = span(node)[1]
                start = stop - len(node.attr)
                yield start, stop, FUNCTIONS[node.attr], "function or base of logarithm"
            case ast.Call(args=[first, second, *_]) if not (
                isinstance(first, ast.Starred) or isinstance(second, ast.Starred)
            ):
                (a, b), (c, d) = span(first), span(second)
                yield a, d, code(c, d) + code(b, c) + code(a, b), "argument order"
            case ast.UnaryOp(op=ast.USub()):
                start = span(node)[0]
                yield start, start + 1, "", "sign"
            case ast.Name(ctx=ast.Load()) if node.id in EXCHANGED:
                yield *span(node), EXCHANGED[node.id], "P and Q exchanged"
