"""An MkDocs hook that takes the steps of builder/site/ while pages are written.

So a page is whole as soon as an author has saved it.
"""

from pathlib import Path

from builder.site import Site, finished
from builder.site.changes import write_feed
from builder.site.moved import forward
from builder.site.run import bring_python
from builder.site.search import write_index
from builder.site.taken import write_what_is_taken_along


def site_of(config):
    return Site(
        language=config.theme["language"],
        name=config.site_name,
        url=config.site_url or "",
        repo_url=config.repo_url or "",
        branch=config.extra["branch"],
    )


def on_post_page(output, page, config):
    return finished(output, page.url, site_of(config))


def on_post_template(output_content, template_name, config):
    if template_name == "404.html":
        return finished(output_content, template_name, site_of(config))
    return output_content


def on_post_build(config):
    site, language = Path(config.site_dir), config.theme["language"]
    write_index(site, language)
    forward(site, language, config.site_url)
    write_feed(site, site_of(config))
    write_what_is_taken_along(site, site_of(config))
    bring_python(site, language, config.extra["to_root"])
