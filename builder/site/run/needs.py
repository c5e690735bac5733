"""What a program needs where a reader runs it in the page, decided by what it imports."""

import ast
import sys

# MB that are loaded for a program: Python itself, NumPy with it, matplotlib and what it takes with
# both. The first is measured by a test, the others where the packages are (tests/test_run.py).
MEGABYTES = {"": 6.4, "numpy": 9.4, "matplotlib": 19}


def imported(source):
    """The first names of the modules that a program imports."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
    return found


def needs(source):
    """ "matplotlib", "numpy", or "" for the standard library alone; None where it takes others."""
    others = imported(source) - set(sys.stdlib_module_names)
    if not others <= set(MEGABYTES):
        return None
    return next((name for name in ("matplotlib", "numpy") if name in others), "")
