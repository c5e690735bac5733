"""A claim that nothing proves any more."""

import ast

from checks.pages import ROOT

from ..registry import Fault, kind, read, relative, without_lines


@kind("a claim whose oracle is gone", weight=2, checks=["sources", "claims"])
def oracle_gone(draw):
    """The claim's test is removed, or evaluates the page's formula no longer."""
    path = relative(draw.choice(sorted((ROOT / "tests/claims").glob("test_*.py"))))
    text = read(path)
    tests = [
        node
        for node in ast.parse(text).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    ]
    test = draw.choice(tests)
    near = test.name.removeprefix("test_")
    calls = [node for node in ast.walk(test) if is_call_of_holds(node)]
    if draw.random() < 0.5 and calls:
        lines = text.split("\n")
        for call in sorted(calls, key=lambda call: -call.lineno):
            lines[call.lineno - 1 : call.end_lineno] = [" " * call.col_offset + "pass"]
        what = f"every holds(...) of {test.name} removed"
        return Fault(path, test.lineno, what, {path: "\n".join(lines)}, near=near)
    start = min(each.lineno for each in [test, *test.decorator_list])
    return without_lines(path, start - 1, test.end_lineno, f"{test.name} removed", near=near)


def is_call_of_holds(node):
    match node:
        case ast.Expr(value=ast.Call(func=ast.Name(id="holds"))):
            return True
    return False
