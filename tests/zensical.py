"""What a reader would see if Zensical built the pages: `make zensical`.

MkDocs builds both languages as `make site` does. Zensical builds a copy from the same
configuration without our hooks and MkDocs's plugins, which it does not have: the labs are written
as Markdown before, and its pages completed after, by the steps of builder/site/. Then both sites
are read page by page. The exit code is 1 if a page differs. What else is missing, and what to do
about it: builder/zensical.md.
"""

import html
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

import jinja2
import nbformat
import yaml
from bs4 import BeautifulSoup, SoupStrainer
from checks import sites
from checks.pages import LANGUAGES, ROOT, pages
from mkdocs.utils.yaml import yaml_load

sys.path.insert(0, str(ROOT))
from builder.site import Site, completed

PYTHON = ROOT / ".venv-zensical/bin/python"
NOTEBOOK = ROOT / "builder/mkdocs/notebook/mkdocs_html/notebook.html.j2"
CONFIGS = {"en": "mkdocs.yml", "zh-TW": "mkdocs.zh-TW.yml"}
LIBRARIES = ("markdown", "pymdown-extensions", "pygments")


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
        f"{' '.join(each.get('class', []))} #{each.get('id')} {words(each.find(['p', 'summary']))}"
        for each in found
    ]


def figures(article, _):
    return [flat(each) for each in article.select("svg")]


def tooltips(article, _):
    return [f"{words(each)}: {each.get('title')}" for each in article.select("abbr")]


def links(article, address):
    return [f"{urljoin(address, each['href'])} {words(each)}" for each in article.select("a[href]")]


KINDS = (headings, text, formulas, programs, outputs, boxes, figures, tooltips, links)


def file_of(site, page):
    return site / ("" if page.name == "index" else page.name) / "index.html"


def seen(site, page):
    """{kind: lines} of a page in a built site."""
    page_html = file_of(site, page).read_text(encoding="utf-8")
    article = BeautifulSoup(page_html, "lxml", parse_only=SoupStrainer("article"))
    address = "/" if page.name == "index" else f"/{page.name}/"
    return {kind: kind(article, address) for kind in KINDS}


# The two builds: each gives {language: folder of its site} and the seconds it took.


def build_with_mkdocs(folder):
    start = time.perf_counter()
    result = sites.build(folder, SITE_URL=sites.SITE_URL, REPO_URL=sites.REPO_URL)
    if result.returncode:
        sys.exit(f"MkDocs does not build the site:\n{result.stdout}{result.stderr}")
    return {"en": folder, "zh-TW": folder / "zh-TW"}, time.perf_counter() - start


def configuration(project, language):
    """A language's configuration for Zensical.

    INHERIT is resolved by MkDocs's own loader: releases of Zensical join or replace lists.
    """
    with (project / CONFIGS[language]).open(encoding="utf-8") as file:
        config = yaml_load(file)
    return config | {"plugins": [], "hooks": [], "site_dir": f"site-{language}"}


def write_labs(project):
    """Write each notebook as a Markdown page; links to it, and the navigation, lead there."""
    template = jinja2.Template(NOTEBOOK.read_text(encoding="utf-8"))
    for path in [project / "mkdocs.yml", *(project / "docs").rglob("*.md")]:
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r"(?<=[a-z])\.ipynb\b", ".md", text), encoding="utf-8")
    for path in (project / "docs").rglob("*.ipynb"):
        lab = template.render(nb=nbformat.read(path, 4)).partition("<!-- end of notebook -->")[0]
        path.with_suffix(".md").write_text(html.unescape(lab), encoding="utf-8")
        path.unlink()


def complete(site, language, name):
    """Take the steps on finished pages that do not depend on the theme."""
    url = sites.SITE_URL + ("" if language == "en" else f"{language}/")
    ours = Site(language, name, url, sites.REPO_URL, "main")
    for page in pages(language):
        if (file := file_of(site, page)).exists():
            address = "" if page.name == "index" else f"{page.name}/"
            page_html = completed(file.read_text(encoding="utf-8"), address, ours)
            file.write_text(page_html, encoding="utf-8")


def run_zensical(project, language):
    """Build a language in the copy, our Markdown extensions on its path: built?, words, seconds."""
    start = time.perf_counter()
    config = configuration(project, language)
    path = project / f"zensical.{language}.yml"
    path.write_text(yaml.safe_dump(config, allow_unicode=True, sort_keys=False), encoding="utf-8")
    result = subprocess.run(
        [PYTHON, "-m", "zensical", "build", "--clean", "--config-file", path],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(project)},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    said = (result.stdout + result.stderr).strip()
    if not result.returncode:
        complete(project / config["site_dir"], language, config["site_name"])
    return result.returncode == 0, said, time.perf_counter() - start


def build_with_zensical(folder):
    # Zensical wants pages and site below its configuration, and follows no link out of there
    project = sites.copy_of_project(folder)
    write_labs(project)
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
    parted = next((at for at, (a, b) in enumerate(zip(one, other)) if a != b), 0)
    start = max(0, parted - 30)
    before, now = (flat(line[start : start + 120]) for line in (one, other))
    return f"number {number}: MkDocs `{before}`, Zensical `{now}`"


def compare(mkdocs, zensical):
    """(rows of the table, pages that Zensical has not, a line for each difference)."""
    rows, missing, differing = [], [], []
    for language in LANGUAGES:
        both = {}
        for page in pages(language):
            if file_of(zensical[language], page).exists():
                both[page] = seen(mkdocs[language], page), seen(zensical[language], page)
            else:
                missing.append(page)
        for kind in KINDS:
            counts = [sum(len(site[kind]) for site in pair) for pair in zip(*both.values())]
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
        print(f"- {page.label}: no such page")
    for line in differing:
        print(f"- {line}")
    if differing or missing:
        sys.exit("\nPages differ.")
    print("\nThe pages are equal.")


if __name__ == "__main__":
    main()
