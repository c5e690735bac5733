"""Hypothesis for the claims: the same examples each time, so that a red test is red for everybody; a slow machine is no error."""

from hypothesis import settings

settings.register_profile("claims", derandomize=True, deadline=None, max_examples=60, database=None)
settings.load_profile("claims")
