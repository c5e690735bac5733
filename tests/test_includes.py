"""No snippet is unused, none is missing, and every page shows what it includes with its program."""

import re
from collections import Counter, defaultdict

import pytest
from checks import libraries
from checks.pages import ATLAS, ROOT, SNIPPETS, pages
from checks.texts import program, read

pytestmark = pytest.mark.faults("sources")

RECORDS = sorted(
    path
    for path in SNIPPETS.rglob("*")
    if path.suffix in (".py", ".out", ".svg") and path.parent != ATLAS  # test_atlas.py
)
FOLDERS = sorted({path.parent.relative_to(SNIPPETS).as_posix() for path in RECORDS})


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.label)
def test_a_page_is_plain_text(page):
    problem = read(page.path).problem
    assert not problem, problem


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.label)
def test_included_files_exist_and_belong_to_the_page(page):
    for line, path in page.includes():
        where = f"{page.label}:{line}"
        assert (SNIPPETS / path).is_file(), (
            f"{where}: snippets/{path} does not exist; write it, or record it with pytest --update"
        )
        assert path.split("/")[0] == page.name, (
            f"{where}: {path} is another page's; this page's folder is snippets/{page.name}/"
        )
    twice = [
        path for path, count in Counter(path for _, path in page.includes()).items() if count > 1
    ]
    assert not twice, (
        f"{page.label} includes {twice} more than once; a reader looks for the difference"
    )


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.label)
def test_an_output_follows_its_own_program(page):
    included = [path for _, path in page.includes()]
    for line, path in page.includes():
        stem, _, suffix = path.rpartition(".")
        if suffix in ("out", "svg"):
            assert f"{stem}.py" in included, (
                f"{page.label}:{line}: {path} is shown, but not the program {stem}.py that made it"
            )


@pytest.fixture(scope="module")
def languages():
    """{path below snippets/: the languages of the pages that include it}"""
    found = defaultdict(list)
    for page in pages():
        for path in {path for _, path in page.includes()}:
            found[path].append(page.language)
    return found


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_snippet_and_record_is_on_its_page(folder, languages):
    wrong = []
    for path in RECORDS:
        label = path.relative_to(SNIPPETS).as_posix()
        if path.parent == SNIPPETS / folder and languages[label] != ["en", "zh-TW"]:
            wrong.append(
                f"snippets/{label} is included in {languages[label] or 'no page'}; "
                f"include it in docs/en/{folder}.md and its twin, or delete it"
            )
    assert not wrong, "\n".join(wrong)


def test_snippets_folder_holds_nothing_else():
    allowed = {*RECORDS, SNIPPETS / "recorded-with.txt", libraries.RECORDED}
    others = [
        str(path.relative_to(ROOT))
        for path in SNIPPETS.rglob("*")
        if path.is_file()
        and path not in allowed
        and path.parent != ATLAS
        and "__pycache__" not in path.parts
    ]
    assert not others, f"{others}: a snippet is a .py with its .out and .svg; remove the rest"


def atlas_title(stem):
    """What stands over the output of a program of the atlas: its first line, the version."""
    return (
        read(SNIPPETS / f"{stem}.out").text.partition("\n")[0]
        if stem.startswith(f"{ATLAS.name}/")
        else None
    )


TITLED = re.compile(
    r'^(?:\s*)``` \{ \.text \.output \.no-copy(?: title="([^"]*)")? \}\n\s*--8<-- "([^"]+)\.out"$',
    re.MULTILINE,
)


@pytest.mark.parametrize(
    "page", [page for page in pages() if not page.is_notebook], ids=lambda page: page.label
)
def test_an_output_says_which_libraries_printed_it(page):
    shown = {path: title for title, path in TITLED.findall(page.text())}
    for line, path in page.includes():
        if path.endswith(".out"):
            stem = path.removesuffix(".out")
            source, problem = program(SNIPPETS / f"{stem}.py")
            if problem:
                continue  # its own test says it (test_records.py)
            wanted = atlas_title(stem) or libraries.title(source)
            fence = "``` { .text .output .no-copy" + (f' title="{wanted}"' if wanted else "") + " }"
            assert shown.get(stem) == wanted, (
                f"{page.label}:{line - 1}: the fence of this output is to be {fence} "
                f"(the versions of {libraries.RECORDED.name})"
            )
