"""The record of the accuracy page: what is counted on each page, how each claim is checked, with
which versions, and what became of planted faults. test_tables.py compares and records it.
"""

from checks import accuracy_claims, accuracy_pages, accuracy_versions

PARTS = accuracy_pages, accuracy_claims, accuracy_versions


def record(language):
    """The Markdown of docs/records/accuracy.<language>.md."""
    return "\n\n".join(block for part in PARTS for block in part.blocks(language)) + "\n"
