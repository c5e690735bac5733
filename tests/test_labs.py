"""Every notebook, run anew in a real kernel, gives the outputs it shows.

Both languages have the same cells. Outputs are compared as snippets' records are
(test_records.py), of which snippets/recorded-with.txt names the versions, for notebooks too.
"""

from itertools import zip_longest

import pytest
from checks import libraries
from checks.comparing import change, close, difference, fail
from checks.notebooks import run, source, written
from checks.pages import SNIPPETS, Page, pages, twin
from checks.runner.client import Runner

pytestmark = pytest.mark.faults("sources")

NOTEBOOKS = [page for page in pages() if page.is_notebook]
ENGLISH = [page for page in NOTEBOOKS if page.language == "en"]


def label(page):
    return page.label


def shown(outputs):
    """[(kind, text)] of a cell's outputs.

    What no recorder writes (a PNG, say) is a kind of its own.
    """
    found = []
    for each in outputs:
        data = each.get("data", {})
        if "image/svg+xml" in data:
            found.append(("svg", "".join(data["image/svg+xml"])))
        elif "text" in each:
            found.append(("text", "".join(each["text"])))
        else:
            found.append((", ".join(data) or each["output_type"], ""))
    return found


@pytest.fixture(scope="module")
def versions():
    """Of the processes that programs and notebooks run in."""
    runner = Runner()
    yield runner.versions
    runner.close()


@pytest.mark.faults("labs")  # these take a kernel, and much longer than the others
@pytest.mark.parametrize("page", ENGLISH, ids=lambda page: page.name)
def test_outputs_are_what_a_kernel_gives(page, versions, request):
    mend = f"When the change is meant: pytest --update -k {page.path.stem}"
    update = request.config.getoption("update")
    code = "\n".join(source(cell) for cell in page.cells() if cell["cell_type"] == "code")
    if wrong := page.problems(recorded=False) + twin(page).problems(recorded=False):
        fail("\n".join(wrong))
    libraries.need(code)
    file = SNIPPETS / "recorded-with.txt"
    recorded_with = file.read_text(encoding="utf-8") if file.exists() else "nothing yet\n"
    same_versions = recorded_with == versions and libraries.is_recorded(code)
    if (
        update
        and not same_versions
        and not any(item.name.startswith("test_record[") for item in request.session.items)
    ):
        fail(
            f"the records were made with\n{recorded_with}and here is\n{versions}"
            "so a notebook cannot be recorded anew alone; record all: pytest --update"
        )
    try:
        fresh, problem = run(page.cells(), page.path.stem), None
    except ValueError as error:
        problem = error
    if problem:
        fail(f"{page.label}, {problem}")
    for kept in (page, twin(page)):
        if update:
            record(kept, fresh, request.node)
            continue
        for cell in kept.cells():
            if cell["cell_type"] == "code":
                compare(
                    f"{kept.label}, cell {cell['id']}",
                    cell["outputs"],
                    fresh.get(cell["id"], []),
                    same_versions,
                    mend,
                )


def compare(where, before, now, same_versions, mend):
    before, now = shown(before), shown(now)
    for (kind, old), (other, new) in zip_longest(before, now, fillvalue=("", None)):
        if old is None or new is None or kind != other:
            fail(
                f"{where} shows {[kind for kind, _ in before]} "
                f"and gives {[kind for kind, _ in now]}\n{mend}"
            )
        if old != new and (same_versions or not close(old, new)):
            fail(f"{difference(f'{where}, {kind}', old, new)}\n{mend}")


def record(page, outputs, node):
    before = page.path.read_text(encoding="utf-8")
    now = written(page.cells(), outputs)
    if now == before:
        return
    page.path.write_text(now, encoding="utf-8", newline="\n")
    for cell in page.cells():
        if cell["cell_type"] == "code":
            old, new = shown(cell["outputs"]), shown(outputs.get(cell["id"], []))
            for (kind, a), (other, b) in zip_longest(old, new, fillvalue=("", None)):
                if a != b:
                    node.user_properties.append(
                        ("update", change(f"{page.label}, cell {cell['id']}.{other or kind}", a, b))
                    )
    Page.cells.cache_clear()  # the tests that follow are to see what is recorded now


@pytest.mark.parametrize("page", NOTEBOOKS, ids=label)
def test_nothing_but_cells_and_outputs_is_kept(page):
    """No PNG, no timings, no versions of the day: the file has one form."""
    if page.problems():
        pytest.skip("its cells are refused by the test below")
    text = page.path.read_text(encoding="utf-8")
    outputs = {cell["id"]: cell["outputs"] for cell in page.cells() if cell["cell_type"] == "code"}
    if text != written(page.cells(), outputs):
        fail(
            f"{page.label} is not in the form that the recorder writes (an editor saved it): "
            f"pytest --update -k {page.path.stem}"
        )


@pytest.mark.parametrize("page", NOTEBOOKS, ids=label)
def test_a_notebook_holds_what_a_page_can_show(page):
    """Named cells that begin with their heading, programs, printed text and SVG figures.

    The build refuses the same (builder/cells.py).
    """
    wrong = page.problems()
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("page", ENGLISH, ids=lambda page: page.name)
def test_languages_have_the_same_cells(page):
    other = twin(page)
    assert other.path.exists(), f"{page.label} has no twin; write {other.label}"
    for number, (mine, theirs) in enumerate(zip_longest(page.cells(), other.cells()), 1):
        where = f"{page.label} and {other.label}, cell {number}"
        assert mine and theirs, f"{where}: one of them has no such cell"
        kinds = [(each["cell_type"], each["id"]) for each in (mine, theirs)]
        assert kinds[0] == kinds[1], (
            f"{where}: {' '.join(kinds[0])} and {' '.join(kinds[1])}; "
            "give both the same kind and id"
        )
        if mine["cell_type"] == "code":
            a, b = source(mine), source(theirs)
            if a != b:
                line, (old, new) = next(
                    (line, pair)
                    for line, pair in enumerate(zip_longest(a.split("\n"), b.split("\n")), 1)
                    if pair[0] != pair[1]
                )
                fail(
                    f"{where} ({mine['id']}), line {line}: the programs differ; make them one\n"
                    f"  {page.language}: {old}\n"
                    f"  {other.language}: {new}"
                )
