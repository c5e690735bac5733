"""Steps on the finished site: each page to take along, as Markdown and as a notebook.

Both are made of the page's own source and records, and lie beside its index.html: index.md,
<page>.ipynb with a cell for each program and its recorded output, and each program as a file.
`llms.txt` in a language's folder lists the Markdown of all its pages.
"""

import json
import os
import re
import shutil
from pathlib import Path

from builder.markdown.atlas import PROGRAMS as ATLAS
from builder.site.addresses import name, sources
from builder.site.labs import COLAB, GITHUB
from builder.site.parts import FRONT_MATTER, parts

BRANCH = "notebooks"  # .github/workflows/site.yml puts the notebooks there, for Colab to open
WORDS = {
    "en": {
        "take": "Take this page along: ",
        "notebook": "as a notebook",
        "colab": "the notebook in Colab",
        "markdown": "as Markdown",
        "pdf": "the whole course as a PDF",
        "zip": "both languages as a folder (zip)",
    },
    "zh-TW": {
        "take": "把這一頁帶走：",
        "notebook": "筆記本",
        "colab": "在 Colab 開啟筆記本",
        "markdown": "Markdown",
        "pdf": "整個課程（PDF）",
        "zip": "兩種語言的整個網站（zip）",
    },
}
PDF = "from-entropy-to-gans.pdf"  # beside each language's home
ZIP = "from-entropy-to-gans.zip"  # beside the English one
METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def write_what_is_taken_along(folder: Path, site):
    """Of each Markdown page of a language its Markdown, notebook and programs; and the list."""
    listed = [f"# {site.name}", ""]
    for address, path in sources(site.language).items():
        if path.suffix != ".md":
            continue
        found = parts(path, address, site.language, site.url)
        (folder / address / "index.md").write_text(as_markdown(found), encoding="utf-8")
        if notebook := as_notebook(found):
            file = folder / address / notebook_name(address)
            file.write_text(json.dumps(notebook, ensure_ascii=False, indent=1) + "\n", "utf-8")
        for part in found:
            if part.kind == "program":
                (folder / address / Path(part.path).name).write_text(part.text, encoding="utf-8")
        if address == f"{ATLAS.name}/":  # its rows lead to their programs
            for file in ATLAS.iterdir():
                shutil.copy(file, folder / address)
        title, description = headed(path, found)
        listed.append(f"- [{title}]({site.url}{address}index.md): {description}")
    (folder / "llms.txt").write_text("\n".join(listed) + "\n", encoding="utf-8")


def offer(page, address, site):
    """A finished page that leads to its notebook and Markdown; the home, to PDF and zip of all."""
    path = sources(site.language).get(address)
    if not path or path.suffix != ".md":
        return page
    words = WORDS[site.language]
    links = [f'<a href="index.md">{words["markdown"]}</a>']
    if "```python" in path.read_text(encoding="utf-8"):
        notebook = notebook_name(address)
        links.insert(0, f'<a href="{notebook}" download>{words["notebook"]}</a>')
        if site.repo_url.startswith(GITHUB):
            repository = site.repo_url.rstrip("/").replace(GITHUB, COLAB)
            file = f"{repository}/blob/{BRANCH}/{site.language}/{notebook}"
            links.insert(1, f'<a href="{file}">{words["colab"]}</a>')
    if not address and "PDF" in os.environ:  # `make pdf` prints it beside the home
        links.append(f'<a href="{PDF}" download>{words["pdf"]}</a>')
    if not address and "ZIP" in os.environ:  # `make zip` writes it there
        file = ZIP if site.language == "en" else f"../{ZIP}"
        links.append(f'<a href="{file}" download>{words["zip"]}</a>')
    said = f"<p>{words['take']}{' · '.join(links)}</p>"
    return page.replace('<div class="facts">', f'<div class="facts">\n{said}', 1)


def notebook_name(address):
    return f"{name(address).rpartition('/')[2]}.ipynb"


def headed(path, found):
    """A page's title, and its description from the front matter."""
    matter = FRONT_MATTER.match(path.read_text(encoding="utf-8"))
    description = re.search(r"^description: (.*)$", matter[0], re.M) if matter else None
    return found[0].text.split("\n")[0].lstrip("# "), description[1] if description else ""


def as_markdown(found):
    """Programs and outputs in fences; of a figure stays its caption, which says what is seen."""
    written = []
    for part in found:
        if part.kind == "words":
            written.append(part.text)
        elif part.kind != "figure":
            kind = "python" if part.kind == "program" else "text"
            written.append(f"```{kind}\n{part.text.rstrip()}\n```")
    return "\n\n".join(written) + "\n"


def as_notebook(found):
    """A notebook (nbformat 4.5), or None for a page without programs."""
    outputs = {part.stem: part.text for part in found if part.kind == "output"}
    figures = {part.stem: part.text for part in found if part.kind == "figure"}
    cells = []
    for part in found:
        if part.kind == "words":
            cell = {"cell_type": "markdown", "metadata": {}, "source": part.text}
        elif part.kind == "program":
            shown = []
            if part.stem in outputs:
                shown.append(
                    {"output_type": "stream", "name": "stdout", "text": outputs[part.stem]}
                )
            if part.stem in figures:
                data = {"image/svg+xml": figures[part.stem], "text/plain": "<Figure>"}
                shown.append({"output_type": "display_data", "metadata": {}, "data": data})
            cell = {
                "cell_type": "code",
                "metadata": {},
                "source": part.text.rstrip("\n"),
                "execution_count": None,
                "outputs": shown,
            }
        else:
            continue
        stem = part.stem.rpartition("/")[2]
        cells.append({"id": stem or f"words-{len(cells)}", **cell})
    if not any(cell["cell_type"] == "code" for cell in cells):
        return None
    return {"cells": cells, "metadata": METADATA, "nbformat": 4, "nbformat_minor": 5}
