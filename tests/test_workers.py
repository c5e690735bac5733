"""`make test` gives the tests of one group to one worker.

A release of pytest or of pytest-xdist may end that without a word, and each page loads many times.
"""

import collections
import subprocess
import sys

TESTS = """
import os
import pytest

@pytest.mark.parametrize("group", [
    pytest.param(at % 4, marks=pytest.mark.xdist_group(str(at % 4))) for at in range(16)
])
def test_of_a_group(group):
    with open("ran", "a") as ran:
        print(group, os.getpid(), file=ran)
"""


def test_a_group_of_tests_has_one_worker(tmp_path):
    (tmp_path / "test_groups.py").write_text(TESTS, encoding="utf-8")
    run = [sys.executable, "-m", "pytest", "-n", "2", "--dist", "loadgroup", "test_groups.py"]
    result = subprocess.run(run, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert not result.returncode, result.stdout + result.stderr
    workers = collections.defaultdict(set)
    for line in (tmp_path / "ran").read_text(encoding="utf-8").splitlines():
        group, worker = line.split()
        workers[group].add(worker)
    assert [len(each) for each in workers.values()] == [1] * 4, dict(workers)
    assert len(set.union(*workers.values())) == 2
