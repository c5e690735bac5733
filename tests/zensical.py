"""What a reader would see if Zensical built the pages: `make zensical`.

MkDocs builds both languages as `make site` does. Zensical builds a copy from the same
configuration without our hooks and MkDocs's plugins, which it does not have. Then both sites are
read page by page. The exit code is 1 if a page written in Markdown differs. A lab is a notebook:
it may be missing. What else is missing, and what to do about it: builder/zensical.md.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from itertools import zip_longest
from pathlib import Path
from urllib.parse import urljoin

import sites
import yaml
from bs4 import BeautifulSoup, SoupStrainer
from mkdocs.utils.yaml import yaml_load
from pages import LANGUAGES, ROOT, pages

PYTHON = ROOT / ".venv-zensical/bin/python"
CONFIGS = {"en": "mkdocs.yml", "zh-TW": "mkdocs.zh-TW.yml"}
LIBRARIES = ("markdown", "pymdown-extensions", "pygments")
# links that our template or a later step puts into a page: its Markdown has none of them
ADDED = "a.checked"
# where a lab is no page, a link to it leads to the notebook itself
NOTEBOOK = re.compile(r"\.ipynb(?=#|$)")


# What a reader sees: from a page's article and its address each kind makes a list of lines.


def flat(text):
    return re.sub(r"\s+", " ", str(text)).strip()


def words(element):
    return flat(element.get_text())


def headings(article, _):
    found = article.select("h1, h2, h3, h4, h5, h6")
    return [f"{each.name} #{each.get('id')} {words(each)}" for each in found]


def text(article, _):
    found = article.select("p, li, th, td, dt, dd, summary, figcaption")
    return [line for each in found if (line := words(each))]


def formulas(article, _):
    return [flat(each) for each in article.select("math")]


def programs(article, _):
    return [
        each.get_text() for each in article.select("pre") if not each.find_parent(class_="output")
    ]


def outputs(article, _):
    return [each.get_text() for each in article.select(".output pre")]


def boxes(article, _):
    """Claims, exercises, misconceptions, and what is folded: kind, id, title."""
    found = article.select(".admonition, details")
    return [
        f"{' '.join(each['class'])} #{each.get('id')} {words(each.find(['p', 'summary']))}"
        for each in found
    ]


def figures(article, _):
    return [flat(each) for each in article.select("svg")]


def tooltips(article, _):
    return [f"{words(each)}: {each.get('title')}" for each in article.select("abbr")]


def links(article, address):
    return [
        f"{NOTEBOOK.sub('/', urljoin(address, each['href']))} {words(each)}"
        for each in article.select("a[href]")
    ]


KINDS = (headings, text, formulas, programs, outputs, boxes, figures, tooltips, links)


def seen(site, page):
    """{kind: lines} of a page in a built site, or None where the site has no such page."""
    address = "/" if page.name == "index" else f"/{page.name}/"
    file = site / address.lstrip("/") / "index.html"
    if not file.exists():
        return None
    html = file.read_text(encoding="utf-8")
    article = BeautifulSoup(html, "lxml", parse_only=SoupStrainer("article"))
    added = [each.extract() for each in article.select(ADDED)]
    return {ADDED: added} | {kind: kind(article, address) for kind in KINDS}


# The two builds: each gives {language: folder of its site} and the seconds it took.


def build_with_mkdocs(folder):
    start = time.perf_counter()
    result = sites.build(folder)
    if result.returncode:
        sys.exit(f"MkDocs does not build the site:\n{result.stdout}{result.stderr}")
    return {"en": folder, "zh-TW": folder / "zh-TW"}, time.perf_counter() - start


def configured(project, language):
    """A language's configuration for Zensical.

    INHERIT is resolved by MkDocs's own loader: releases of Zensical join or replace lists.
    """
    with (project / CONFIGS[language]).open(encoding="utf-8") as file:
        config = yaml_load(file)
    config |= {"plugins": [], "hooks": [], "site_dir": f"site-{language}"}
    path = project / f"zensical.{language}.yml"
    path.write_text(yaml.safe_dump(config, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return path


def run_zensical(project, language):
    """Build a language in the copy, our Markdown extensions on its path: built?, words, seconds."""
    start = time.perf_counter()
    config = configured(project, language)
    result = subprocess.run(
        [PYTHON, "-m", "zensical", "build", "--clean", "--config-file", config],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(project)},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    said = (result.stdout + result.stderr).strip()
    return result.returncode == 0, said, time.perf_counter() - start


def build_with_zensical(folder):
    # Zensical wants pages and site below its configuration, and follows no link out of there
    project = sites.copy_of_project(folder)
    template = project / "docs/theme/main.html"
    total = 0
    for language in LANGUAGES:
        built, said, seconds = run_zensical(project, language)
        if not built and template.exists():
            print(f"It stops at our templates: `{said.splitlines()[-1]}`")
            print("So it builds without docs/theme/main.html.\n")
            template.unlink()
            built, said, seconds = run_zensical(project, language)
        if not built:
            sys.exit(f"Zensical does not build {CONFIGS[language]}:\n{said}")
        if "No issues found" not in said:
            print(f"Zensical says of {CONFIGS[language]}:\n\n```\n{said}\n```\n")
        total += seconds
    return {language: project / f"site-{language}" for language in LANGUAGES}, total


# The comparison.


def first_difference(ours, theirs):
    """Where two different lists of lines part."""
    pairs = enumerate(zip_longest(ours, theirs, fillvalue="(nothing)"), 1)
    number, (one, other) = next(pair for pair in pairs if pair[1][0] != pair[1][1])
    start = max(0, len(os.path.commonprefix([one, other])) - 30)
    before, now = (flat(line[start : start + 120]) for line in (one, other))
    return f"number {number}: MkDocs `{before}`, Zensical `{now}`"


def compare(mkdocs, zensical):
    """(rows of the table, pages that Zensical has not, a line for each difference)."""
    rows, missing, differing = [], [], []
    for language in LANGUAGES:
        both = {}
        for page in pages(language):
            ours, theirs = seen(mkdocs[language], page), seen(zensical[language], page)
            if theirs:
                both[page] = ours, theirs
            else:
                missing.append(page)
        for kind in (*KINDS, ADDED):
            counts = [sum(len(site[kind]) for site in pair) for pair in zip(*both.values())]
            if kind == ADDED:
                rows.append((language, f"({ADDED})", *counts, "not compared"))
                continue
            parted = [page for page, (ours, theirs) in both.items() if ours[kind] != theirs[kind]]
            rows.append((language, kind.__name__, *counts, len(parted)))
            for page in parted:
                how = first_difference(*(site[kind] for site in both[page]))
                differing.append(f"{page.label}, {kind.__name__}, {how}")
    return rows, missing, differing


def print_versions():
    names = ("zensical", *LIBRARIES)
    ask = f"from importlib.metadata import version; print(*map(version, {names}))"
    answer = subprocess.run([PYTHON, "-c", ask], capture_output=True, text=True, check=True)
    theirs = dict(zip(names, answer.stdout.split()))
    ours = {name: version(name) for name in ("mkdocs", "mkdocs-material", *LIBRARIES)}
    for stack in (theirs, ours):
        print(f"- {', '.join(f'{name} {number}' for name, number in stack.items())}")
    print(flush=True)


def main():
    if not PYTHON.exists():
        sys.exit("there is no .venv-zensical: `make zensical` makes it")
    print_versions()
    with tempfile.TemporaryDirectory() as folder:
        zensical, theirs = build_with_zensical(Path(folder) / "project")
        mkdocs, ours = build_with_mkdocs(Path(folder) / "site")
        rows, missing, differing = compare(mkdocs, zensical)
    print("| language | what | MkDocs | Zensical | pages that differ |\n|---|---|---:|---:|---:|")
    for row in rows:
        print(f"| {' | '.join(map(str, row))} |")
    print(f"\nMkDocs took {ours:.1f} s, Zensical {theirs:.1f} s.\n")
    for page in missing:
        print(f"- {page.label}: no such page{' (a lab)' if page.is_notebook else ''}")
    for line in differing:
        print(f"- {line}")
    if differing or not all(page.is_notebook for page in missing):
        sys.exit("\nPages written in Markdown differ.")
    print("\nThe pages written in Markdown are equal.")


if __name__ == "__main__":
    main()
