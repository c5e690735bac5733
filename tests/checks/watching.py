"""What the test of a claim does, seen while it runs: which claims' formulas it evaluates, over what
values, and by which other ways it comes to them. checks.claims holds its mark against that.
"""

import sys
from types import ModuleType

from hypothesis import currently_in_test_context

from checks import distributions

OVER = {  # by what checks.distributions has drawn
    frozenset(): "numbers",
    frozenset({"any"}): "distributions without zeros",
    frozenset({"any", "P"}): "distributions, zeros in P",
    frozenset({"any", "Q"}): "distributions, zeros in Q",
    frozenset({"any", "P", "Q"}): "distributions, zeros included",
}
BY = {  # by the beginning of the full name of what the test uses; the first that fits
    "checks.claims.closed_form": "closed form",
    "checks.oracles.entropy": "SciPy",
    "checks.oracles.kl": "SciPy",
    "checks.oracles.jsd": "SciPy",
    "scipy.integrate": "quadrature",
    "scipy.optimize": "search",
    "scipy": "SciPy",
    "mpmath": "mpmath",
}


def seen(test, *args, **kwargs):
    """Run a test; the claims it evaluated for random values, what these were, the ways to them."""
    space = vars(sys.modules[test.__module__])
    before, held, ways = dict(space), set(), set()

    def holds(claim, **names):
        if currently_in_test_context():
            held.add(claim)
        before["holds"](claim, **names)

    distributions.drawn.clear()
    space |= {name: Watched(thing, ways) for name, thing in before.items() if watch(thing)}
    space["holds"] = holds
    try:
        test(*args, **kwargs)
    finally:
        space |= before
    return held, OVER[frozenset(distributions.drawn)], ways - {None}


class Watched:
    """A function or a module of a test, which notes the way to a value that is taken with it."""

    def __init__(self, thing, ways):
        self.thing, self.ways = thing, ways

    def __call__(self, *args, **kwargs):
        self.ways.add(way(self.thing))
        return self.thing(*args, **kwargs)

    def __getattr__(self, name):
        found = getattr(self.thing, name)
        self.ways.add(way(found) or way(self.thing))
        return found


def watch(thing):
    """Whether it is a way to a value, or a module that holds one."""
    name = full_name(thing)
    return name and any(name.startswith(known) or known.startswith(name) for known in BY)


def way(thing):
    """The way to a value that it is, or None."""
    name = full_name(thing)
    return next((way for known, way in BY.items() if name.startswith(known)), None)


def full_name(thing):
    """Where it comes from, "scipy.integrate._quadpack_py.quad" say; "" where it does not know."""
    if isinstance(thing, ModuleType):
        return thing.__name__
    if type(thing).__name__ == "ufunc":  # the tests write np.log, so a bare one is SciPy's
        return f"scipy.special.{thing.__name__}"
    home = getattr(thing, "__module__", None) or ""
    return f"{home}.{getattr(thing, '__name__', '')}" if home else ""
