"""`make serve` says what does not build where the author looks, in words, until it is mended.

In the terminal and in the browser.
"""

import contextlib
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

from checks.sites import copy_of_project, free_port

SECONDS = 240  # a whole build, on a busy machine


@contextlib.contextmanager
def serving(root, port):
    log = root / "terminal.txt"
    with log.open("w") as terminal:
        server = subprocess.Popen(
            [sys.executable, "-m", "builder", "serve", str(port)],
            cwd=root,
            stdout=terminal,
            stderr=terminal,
        )
        try:
            yield lambda: log.read_text(encoding="utf-8")
        finally:
            server.terminate()
            server.wait()


def page(port, path):
    """Status and text of a page; it is to come soon, not to hang."""
    try:
        with urllib.request.urlopen(f"http://localhost:{port}/{path}", timeout=60) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()
    except (urllib.error.URLError, ConnectionError):
        return 0, "not yet"


def until(condition, each_time=lambda: None):
    end = time.monotonic() + SECONDS
    while not condition():
        assert time.monotonic() < end, "it does not come"
        each_time()
        time.sleep(0.5)


WRONG = '\n\n--8<-- "relationship/nothing.py"\n'


def test_what_does_not_build_is_said_until_it_is_mended(tmp_path):
    root, port = copy_of_project(tmp_path), free_port()
    source = root / "docs/en/relationship.md"
    right = source.read_text(encoding="utf-8")
    source.write_text(right + WRONG, encoding="utf-8")
    with serving(root, port) as terminal:
        until(lambda: page(port, "")[0])
        for path in ("", "relationship/", "zh-TW/", "entropy/index.html"):
            status, text = page(port, path)
            assert (
                status == 503
                and "The site does not build" in text
                and "relationship/nothing.py" in text
            ), text
            assert "relationship.md" in text and "livereload(" in text, text
        assert (
            "The site does not build" in terminal() and "relationship/nothing.py" in terminal()
        ), terminal()
        assert "Traceback" not in terminal(), terminal()
        # an open page asks whether there is something new, and is to hear so
        epoch = int(re.search(r"livereload\((\d+), \d+\);", page(port, "")[1])[1])

        source.write_text(right, encoding="utf-8")
        until(lambda: page(port, "relationship/")[0] == 200)
        assert "The site does not build" not in page(port, "relationship/")[1]
        assert int(page(port, f"livereload/{epoch}/1")[1]) > epoch
        assert "The site builds again." in terminal()

        epoch = int(re.search(r"livereload\((\d+), \d+\);", page(port, "relationship/")[1])[1])
        source.write_text(right + WRONG, encoding="utf-8")
        until(lambda: page(port, "relationship/")[0] == 503)
        assert "relationship/nothing.py" in page(port, "zh-TW/")[1]
        assert int(page(port, f"livereload/{epoch}/1")[1]) > epoch
        source.write_text(right + "\n\nZebras.\n", encoding="utf-8")
        until(lambda: page(port, "relationship/")[0] == 200)
        assert "Zebras" in page(port, "relationship/")[1]
        assert "Traceback" not in terminal(), terminal()


def test_what_python_compiles_is_no_change(tmp_path):
    """Else an author's first change would have the whole site built."""
    from builder.mkdocs.serving import state  # here: who collects all tests need not import MkDocs

    (tmp_path / "a.py").write_text("a = 1")
    before = state(tmp_path)
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__/a.pyc").write_bytes(b"compiled")
    assert state(tmp_path) == before
    (tmp_path / "a.py").unlink()
    assert state(tmp_path) != before


def test_a_port_that_is_taken_is_said(tmp_path):
    root = copy_of_project(tmp_path)
    (root / "mkdocs.yml").write_text("site_name: [", encoding="utf-8")  # not to wait for a build
    with socket.socket() as taken:
        taken.bind(("localhost", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = subprocess.run(
            [sys.executable, "-m", "builder", "serve", str(port)],
            cwd=root,
            capture_output=True,
            text=True,
            timeout=SECONDS,
        )
    assert (
        result.returncode == 1
        and f"port {port}: Address already in use" in result.stderr
        and "Traceback" not in result.stderr
    ), result.stderr
