"""Addresses within a language's site, and the sources behind them."""

import posixpath
from pathlib import Path


def relative(address, page):
    """An address of the site as seen from one of its pages."""
    path, sign, section = address.partition("#")
    there = posixpath.relpath(path or ".", page or ".")
    return ("./" if there == "." else there + "/") + sign + section


def sources(language):
    """{address: the file that is written for it}: the home, the pages, those in folders."""
    folder = Path("docs", language)
    files = [path for path in folder.rglob("*") if path.suffix in (".md", ".ipynb")]
    files.sort(key=lambda path: (len(path.parts), path.stem != "index", path))
    names = [path.relative_to(folder).with_suffix("").as_posix() for path in files]
    return {"" if name == "index" else f"{name}/": path for name, path in zip(names, files)}


def name(address):
    """What a page's source and its folder of programs are called."""
    return address.rstrip("/") or "index"


def source(address, language):
    """The file that a page is written in; None where nobody wrote it."""
    paths = (Path("docs", language, name(address) + suffix) for suffix in (".md", ".ipynb"))
    return next(filter(Path.exists, paths), None)
