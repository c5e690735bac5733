"""A figure, record or snippet that is not the one which the page should show."""

import re

from ..registry import Fault, edited, kind, markdown_pages, other_digit, read, relative, snippets


@kind("a curve or label of a figure", weight=2, checks=["records"])
def figure_record(draw):
    path = relative(draw.choice(snippets(".svg")))
    curve = draw.random() < 0.6
    pattern = r'(?<= d=")[^"]*\d[^"]*' if curve else r"(?<=>)[^<>\s][^<>]*(?=</t)"
    matches = list(re.finditer(pattern, read(path)))
    if not matches:
        return None
    match = draw.choice(matches)
    new = other_digit(draw, match[0]) if re.search(r"\d", match[0]) else match[0] + "'"
    what = f"{match[0][:30]} -> {new[:30]}"
    return edited(path, *match.span(), new, what, near=path.split("/", 1)[1][:-4])


@kind("a record deleted", weight=1, checks=["sources"])
def record_deleted(draw):
    path = relative(draw.choice(snippets(".out") + snippets(".svg")))
    return Fault(path, 1, "deleted", {path: None})


@kind("a snippet unused", weight=1, checks=["sources"])
def snippet_unused(draw):
    folder = draw.choice(sorted({path.parent for path in snippets(".py")}))
    stem = relative(folder / "unused")
    return Fault(f"{stem}.py", 1, "added", {f"{stem}.py": "print(0.5)\n", f"{stem}.out": "0.5\n"})


@kind("another snippet's output", weight=1, checks=["sources"])
def another_snippets_output(draw):
    page = draw.choice(markdown_pages())
    outputs = [path for _, path in page.includes() if path.endswith(".out")]
    if len(outputs) < 2:
        return None
    path, other = draw.sample(outputs, 2)
    start = read(page.label).index(f'"{path}"') + 1
    return edited(page.label, start, start + len(path), other)
