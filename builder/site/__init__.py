"""Steps on the finished site: they read and write its HTML, whatever generator made it.

Those on a single page stand in `finished`; `forward` (moved.py), `write_index` (search.py) and
what makes the site lighter and safe to publish (lean.py, policy.py) read many.
"""

from dataclasses import dataclass

from builder.site.changes import link_to_feed
from builder.site.checked import link_to_checks
from builder.site.cited import add_citation
from builder.site.facts import add_facts
from builder.site.labs import offer_notebook
from builder.site.lean import without_white_space
from builder.site.moved import name_moved_sections
from builder.site.names import name_parts
from builder.site.run import offer_run
from builder.site.taken import offer


@dataclass(frozen=True)
class Site:
    """One language's site, as far as a step needs to know it."""

    language: str
    name: str
    url: str  # where it is published, "" where that is not known
    repo_url: str  # likewise
    branch: str  # of the repository


def completed(page, address, site):
    """A page's HTML with all that an article of ours has beside what its author wrote.

    The address is the page's in its language's site, as links have it: "entropy/", "" for the home.
    """
    page = link_to_checks(page, address, site.language)
    page = add_facts(page, address, site)
    page = add_citation(page, address, site)
    page = link_to_feed(page, address, site)
    page = offer(page, address, site)
    page = offer_notebook(page, address, site)
    return name_moved_sections(page, address)


def finished(page, address, site):
    """A page's HTML as readers get it, but for what add_policy adds."""
    page = completed(page, address, site)
    page = name_parts(page, address, site.language)
    page = offer_run(page, address, site.language)
    return without_white_space(page)
