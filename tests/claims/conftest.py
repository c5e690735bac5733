"""Hypothesis for the claims: the same examples each time, so that a red test is red for everybody.

A slow machine is no error.
"""

from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("claims", derandomize=True, deadline=None, max_examples=60, database=None)
settings.load_profile("claims")


def pytest_collection_modifyitems(items):
    """Each test in this folder proves a claim, and runs against planted faults (tests/faults)."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.faults("claims"))
