"""The libraries that programs take beyond Python, NumPy and matplotlib.

Which, whether they are here, and their versions. A program that takes one runs where it is
installed; elsewhere its test is skipped with the reason, and in CI it fails. The versions that made
the records stand in snippets/recorded-with-libraries.txt, and on the page as the title of each such
output.
"""

import os
import re
import sys
from importlib import metadata
from importlib.util import find_spec

import pytest

from checks.pages import SNIPPETS, pages, snippets
from checks.texts import parsed, program

SECONDS = 90  # for a program: importing one can take ten, on a busy machine more
ALWAYS = {*sys.stdlib_module_names, "numpy", "matplotlib"}
NAMES = {"sklearn": "scikit-learn"}  # where the package's name is not the module's
BACKEND = re.compile(r'^os\.environ\["KERAS_BACKEND"\] = "(\w+)"$', re.MULTILINE)
RECORDED = SNIPPETS / "recorded-with-libraries.txt"


def modules(source):
    """The modules of libraries that a program imports, Keras's backend included, by name."""
    imported, wrong = parsed(source)
    if wrong:
        return []  # the program's own test says what is wrong with it
    return sorted({*imported, *BACKEND.findall(source)} - ALWAYS)


def ahead(sources):
    """What can be imported once for all of these programs, and the variables for it.

    Keras reads its backend and its settings when imported.
    """
    sources = list(sources)
    taken = {module for source in sources for module in modules(source)}
    backends = {backend for source in sources for backend in BACKEND.findall(source)}
    variables = (
        [f"KERAS_BACKEND={backend}" for backend in backends] + ["KERAS_HOME=."]
        if len(backends) == 1
        else []
    )
    return variables + sorted(taken if variables else taken - {"keras"})


def package(module):
    return NAMES.get(module, module)


def version(module):
    """The installed version, without the build, as in 2.13.0+cpu."""
    return metadata.version(package(module)).partition("+")[0]


def need(source):
    """Skip the test, in CI fail it, if a library that the program takes is not installed."""
    absent = [package(module) for module in modules(source) if find_spec(module) is None]
    if absent:
        reason = f"{', '.join(absent)} not installed here: make libraries"
        pytest.fail(f"in CI nothing is skipped: {reason}", pytrace=False) if os.environ.get(
            "CI"
        ) else pytest.skip(reason)


def sources():
    """The programs, notebooks' included, that may take a library."""
    yield from (program(path).text for path in snippets())
    for page in pages("en"):
        if page.is_notebook:
            yield from (
                "".join(cell["source"]) for cell in page.cells() if cell["cell_type"] == "code"
            )


def installed():
    """What recorded-with-libraries.txt says where the records are made here: a line a library.

    None if one is missing.
    """
    taken = sorted({module for source in sources() for module in modules(source)}, key=package)
    if any(find_spec(module) is None for module in taken):
        return None
    return "".join(f"{package(module)}: {version(module)}\n" for module in taken)


def recorded():
    """{package: version} of the records."""
    return (
        dict(line.split(": ") for line in RECORDED.read_text(encoding="utf-8").splitlines())
        if RECORDED.exists()
        else {}
    )


def title(source):
    """What stands over the output of a program: "keras 3.15.1, torch 2.13.0".

    Nothing where it takes no library.
    """
    return ", ".join(
        f"{package(module)} {recorded().get(package(module), '?')}" for module in modules(source)
    )


def is_recorded(source):
    """Whether the libraries that a program takes are here in the versions of the records."""
    return all(version(module) == recorded().get(package(module)) for module in modules(source))
