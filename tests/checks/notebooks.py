"""Runs a notebook in a kernel and a folder of its own; writes it down without the day's noise."""

import json
import os
import tempfile
from pathlib import Path

from checks.runner.client import ENVIRONMENT
from checks.runner.warm import STYLE
from checks.svg import normalise

# The kernel's configuration. Figures come as SVG, with their names, in the style of
# figure.mplstyle: none of this is the notebook's.
CONFIGURATION = """
from IPython.core import pylabtools

c.InlineBackend.figure_formats = {"svg"}
c.InlineBackend.print_figure_kwargs = {"bbox_inches": None}
c.HistoryManager.enabled = False
c.IPKernelApp.log_level = "ERROR"
print_figure = pylabtools.print_figure


def print_named(figure, **options):
    return print_figure(figure, metadata={"Date": None, "Title": figure.get_label()}, **options)


pylabtools.print_figure = print_named
"""
METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
SECONDS = 120


def source(cell):
    return "".join(cell["source"])


def run(cells, name):
    """{id of a code cell: its outputs}.

    ValueError names the cell that cannot be recorded, and why.
    """
    import nbformat
    from jupyter_client.kernelspec import KernelSpecManager
    from jupyter_client.manager import AsyncKernelManager
    from nbclient import NotebookClient
    from nbclient.exceptions import CellTimeoutError, DeadKernelError

    notebook = nbformat.v4.new_notebook(
        cells=[
            nbformat.v4.new_code_cell(source(cell), id=cell["id"])
            for cell in cells
            if cell["cell_type"] == "code"
        ]
    )
    with tempfile.TemporaryDirectory(prefix="notebook-", ignore_cleanup_errors=True) as folder:
        profile = Path(folder, "ipython/profile_default")
        profile.mkdir(parents=True)
        (profile / "ipython_kernel_config.py").write_text(CONFIGURATION, encoding="utf-8")
        desk = Path(folder, "desk")
        desk.mkdir()
        started = []
        client = NotebookClient(
            notebook,
            # no kernels that happen to be installed here: this Python's own
            km=AsyncKernelManager(kernel_spec_manager=KernelSpecManager(kernel_dirs=[])),
            timeout=SECONDS,
            allow_errors=True,
            coalesce_streams=True,
            store_widget_state=False,
            on_cell_start=lambda cell, cell_index: started.append(cell.id),
        )
        kept = {
            key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "MPL"))
        }
        environment = {
            "IPYTHONDIR": str(profile.parent),
            "MPLBACKEND": "module://matplotlib_inline.backend_inline",
            "MATPLOTLIBRC": str(STYLE),
        }
        try:
            client.execute(cleanup_kc=True, cwd=str(desk), env=kept | ENVIRONMENT | environment)
        except (CellTimeoutError, DeadKernelError) as stopped:
            raise ValueError(f"cell {started[-1]}: {str(stopped).strip()}") from None
    outputs = {}
    for cell in notebook.cells:
        try:
            outputs[cell.id] = [recorded(output, f"{name}-{cell.id}") for output in cell.outputs]
        except ValueError as problem:
            raise ValueError(f"cell {cell.id}: {problem}") from None
    return outputs


def recorded(output, name):
    """An output without what changes from run to run."""
    if output.output_type == "error":
        raise ValueError(f"{output.ename}: {output.evalue}")
    if output.output_type == "stream":
        if output.name == "stderr":
            raise ValueError(
                f"it wrote to stderr, which a reader would see:\n{output.text.rstrip()}"
            )
        return {
            "name": "stdout",
            "output_type": "stream",
            "text": output.text.splitlines(keepends=True),
        }
    if "image/svg+xml" in output.data:
        figure = normalise(output.data["image/svg+xml"], name)
        return {
            "data": {"image/svg+xml": figure.splitlines(keepends=True)},
            "metadata": {},
            "output_type": "display_data",
        }
    raise ValueError("it shows the value of its last line; print it, with a label")


def written(cells, outputs):
    """The text of a notebook file: what its writer wrote, these outputs, nothing else.

    Always in the same form.
    """
    kept, count = [], 0
    for cell in cells:
        new = {key: cell[key] for key in ("cell_type", "id")}
        new |= {"metadata": {}, "source": source(cell).splitlines(keepends=True)}
        if cell["cell_type"] == "code":
            count += 1
            new |= {"execution_count": count, "outputs": outputs.get(cell["id"], [])}
        kept.append(new)
    notebook = {"cells": kept, "metadata": METADATA, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
