"""How a claim is proved is said on its test, and the accuracy page shows it:

    @claim("gibbs-inequality", over="distributions, zeros included", by=["SciPy", "mpmath"])

over: what the claim's formula is tried on; by: the other ways to its values. `marks` reads them,
running nothing. While the test runs, what it does is seen, and a mark that says otherwise fails.
"""

import ast
import functools
from typing import NamedTuple

from checks.texts import ROOT, read

FOLDER = ROOT / "tests/claims"


class Mark(NamedTuple):
    claim: str
    over: str
    by: list
    page: str  # the page beside whose other claims the test stands
    where: str  # file:line


@functools.cache
def marks():
    """The marks of all tests in tests/claims, read from their sources."""
    found = []
    for path in sorted(FOLDER.glob("test_*.py")):
        for node in ast.parse(read(path).text).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                where = f"{path.relative_to(ROOT).as_posix()}:{node.lineno}"
                page = path.stem.removeprefix("test_").replace("_", "-")
                found.append(Mark(**said(node, where), page=page, where=where))
    return found


def said(node, where):
    """The arguments of a test's mark."""
    for decorator in node.decorator_list:
        if isinstance(decorator, ast.Call) and getattr(decorator.func, "id", "") == "claim":
            named = {each.arg: ast.literal_eval(each.value) for each in decorator.keywords}
            return {"claim": ast.literal_eval(decorator.args[0]), "by": [], **named}
    raise ValueError(
        f'{where}: {node.name} says of no claim how it is proved: @claim("id", over=..., by=[...])'
    )


def claim(name, *, over, by=()):
    """Mark the test of a claim. Stands above @given, where all examples of a run are seen together.

    Raises AssertionError after a test that evaluated the claim's formula for no random values, or
    that did not do what its mark says, no less and no more.
    """

    def mark(test):
        @functools.wraps(test)
        def watched(*args, **kwargs):
            from checks.watching import seen  # here, since who only reads marks needs no Hypothesis

            held, *done = seen(test, *args, **kwargs)
            where = next(mark.where for mark in marks() if mark.claim == name)
            assert name in held, (
                f"{where}: this test calls holds({name!r}, ...) for no random values, so the "
                "formula on the page is not tested"
            )
            says, does = (
                f'over="{over}", by={sorted(ways)}' for over, ways in ([over, set(by)], done)
            )
            assert says == does, (
                f"{where}: the mark of {name} is not what its test does\n"
                f"  it says  {says}\n  it does  {does}\nMend the mark, or the test."
            )

        return watched

    return mark


def closed_form(value):
    """The value itself, which a test marked "closed form" has from elementary functions alone."""
    return value
