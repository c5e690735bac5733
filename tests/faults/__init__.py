"""Faults planted in a copy of the project, one at a time: which ones does no check notice?

registry.py    what a fault and a kind of faults are; the decorator that makes a function a kind
kinds/         the kinds, by what they change; a new one is a function there with the decorator
planting.py    a copy of the project, in which a fault is planted, checked and taken back
checker.py     the process in which a copy's checks run
__main__.py    the command, and what it reports

A test takes part when it, its class or its file carries `pytest.mark.faults("sources")`, or
another of the groups in registry.py; `pytest.mark.faults(None)` leaves one test of a file out.
"""
