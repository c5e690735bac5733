"""Each page to take along: Markdown, a notebook that a kernel runs as recorded, its programs."""

import json
import re
from pathlib import Path

import nbformat
import pytest
from checks import libraries
from checks.notebooks import run
from checks.pages import ATLAS, ROOT, SNIPPETS, pages, twin
from checks.sites import SITE_URL, address

from builder.site.parts import parts
from builder.site.taken import as_markdown, as_notebook, notebook_name

MARKDOWN = [page for page in pages() if not page.is_notebook]
WITH_PROGRAMS = [
    page for page in MARKDOWN if any(path.endswith(".py") for _, path in page.includes())
]
# the programs of the atlas run in environments of their own (tests/atlas.py)
ENGLISH = [page for page in WITH_PROGRAMS if page.language == "en" and page.name != ATLAS.name]
# what is ours alone, and would stand as nonsense elsewhere
OURS = re.compile(r"^/{3,}.*|^--8<--.*|\{:? ?[.#][^}]*\}|\\(?:KL|JSD|P|Q|E)\b", re.M)


def of(page):
    """The page's parts, with links as published."""
    where = address(page).removesuffix("index.html").removeprefix("zh-TW/")
    folder = "" if page.language == "en" else "zh-TW/"
    return parts(Path(page.label), where, page.language, SITE_URL + folder)


@pytest.fixture(autouse=True)
def in_the_project(monkeypatch):
    monkeypatch.chdir(ROOT)


@pytest.mark.parametrize("page", MARKDOWN, ids=lambda page: page.label)
def test_markdown_holds_the_page_and_nothing_that_only_this_site_reads(page):
    text = as_markdown(of(page))
    code = "".join(re.findall(r"^```.*?^```$", text, re.M | re.DOTALL))
    words = re.sub(r"^```.*?^```$", "", text, flags=re.M | re.DOTALL)
    assert not OURS.findall(words), f"{page.label}: {OURS.findall(words)[:5]}"
    for _, path in page.includes():
        if path.endswith((".py", ".out")):
            record = (SNIPPETS / path).read_text(encoding="utf-8").rstrip()
            assert f"\n{record}\n```" in code, f"{page.label}: its Markdown lacks {path}"
    levels = [int(block.kind[1]) for block in page.blocks() if re.match(r"h\d", block.kind)]
    found = [len(marks) for marks in re.findall(r"^(#+) ", words, re.M)]
    assert found[: len(levels)] == levels, f"{page.label}: its Markdown has other headings"


@pytest.mark.parametrize("page", MARKDOWN, ids=lambda page: page.label)
def test_links_in_markdown_lead_to_published_pages(page, site):
    links = re.findall(r"\]\(([^)\s]+)\)", as_markdown(of(page)))
    assert all(link.startswith(("http://", "https://")) for link in links), links
    for link in links:
        if link.startswith(SITE_URL):
            path = site / link.removeprefix(SITE_URL).partition("#")[0]
            assert (path / "index.html").is_file() or path.is_file(), f"{page.label}: {link}"


@pytest.mark.parametrize("page", WITH_PROGRAMS, ids=lambda page: page.label)
def test_a_notebook_is_valid_and_has_the_programs_of_its_twin(page):
    notebook = as_notebook(of(page))
    nbformat.validate(notebook)
    ids = [cell["id"] for cell in notebook["cells"]]
    assert len(set(ids)) == len(ids), f"{page.label}: two cells have one id"

    def codes(notebook):
        return {
            cell["id"]: (cell["source"], cell["outputs"])
            for cell in notebook["cells"]
            if cell["cell_type"] == "code"
        }

    assert codes(notebook) == codes(as_notebook(of(twin(page))))
    programs = {Path(path).stem for _, path in page.includes() if path.endswith(".py")}
    assert codes(notebook).keys() == programs


@pytest.mark.built
@pytest.mark.faults("labs")
@pytest.mark.parametrize("page", ENGLISH, ids=lambda page: page.name)
def test_a_kernel_prints_and_draws_what_is_recorded(page):
    """All cells of a page, one after another in one kernel; the twin has the same cells."""
    cells = as_notebook(of(page))["cells"]
    code = "\n".join(cell["source"] for cell in cells if cell["cell_type"] == "code")
    libraries.need(code)
    outputs = run(cells, page.name)
    for cell in cells:
        if cell["cell_type"] != "code":
            continue
        shown = {"text": "", "svg": ""}
        for output in outputs[cell["id"]]:
            shown["text"] += "".join(output.get("text", ""))
            shown["svg"] += "".join(output.get("data", {}).get("image/svg+xml", ""))
        for kind, suffix in (("text", ".out"), ("svg", ".svg")):
            record = SNIPPETS / page.name / (cell["id"] + suffix)
            wanted = record.read_text(encoding="utf-8") if record.exists() else ""
            assert shown[kind] == wanted, (
                f"{page.label}: as a notebook, {cell['id']} gives another {kind}"
            )


@pytest.mark.parametrize("page", MARKDOWN, ids=lambda page: page.label)
def test_the_built_page_has_them_beside_it(page, site):
    folder = (site / address(page)).parent
    assert (folder / "index.md").read_text(encoding="utf-8") == as_markdown(of(page))
    html = (folder / "index.html").read_text(encoding="utf-8")
    assert "href=index.md" in html or 'href="index.md"' in html
    programs = [path for _, path in page.includes() if path.endswith(".py")]
    for path in programs:
        copied = (folder / Path(path).name).read_bytes()
        assert copied == (SNIPPETS / path).read_bytes(), f"{page.label}: {path}"
    name = notebook_name(address(page).removesuffix("index.html").removeprefix("zh-TW/"))
    assert (folder / name).exists() == bool(programs)
    if programs:
        assert json.loads((folder / name).read_text(encoding="utf-8")) == as_notebook(of(page))
        assert f'href="{name}"' in html or f"href={name}" in html


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_the_list_names_every_page(language, site):
    folder = site if language == "en" else site / language
    text = (folder / "llms.txt").read_text(encoding="utf-8")
    listed = re.findall(r"^- \[[^\]]+\]\((\S+)\): \S", text, re.M)
    wanted = {page for page in MARKDOWN if page.language == language}
    assert len(listed) == len(wanted)
    assert all((site / link.removeprefix(SITE_URL)).is_file() for link in listed)
