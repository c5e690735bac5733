"""An MkDocs hook: mkdocs-jupyter renders a lab into Markdown, and it becomes a page like any other.

mkdocs-jupyter's own template brings 589 kB of CSS, scripts of foreign hosts and raw formulas. Ours
(builder/mkdocs/notebook/) writes each cell as the Markdown of a page; the site's Markdown
extensions do the rest: highlighting, formulas, heading ids.
"""

import re
from html import unescape
from pathlib import Path
from urllib.parse import urljoin

import markdown
from mkdocs.exceptions import PluginError
from mkdocs.structure.toc import get_toc
from mkdocs_jupyter.config import settings

from builder import cells

settings.templates_dir = str(Path(__file__).parent / "notebook")
# mkdocs-jupyter appends the notebook's style sheet after this mark; the site has its own
END = "<!-- end of notebook -->"
# in a Markdown cell, to another page: by its file, as a reader in the repository wants it
LINK = re.compile(r"\[([^\[\]]+)\]\(\.\./([a-z0-9-]+)\.md(#[a-z0-9-]+)?\)")


def on_config(config):
    """Keep mkdocs-jupyter from adding a MathJax loader to every page, as it does from 0.27 on.

    0.26 stops at an option that it does not know.
    """
    options = config.plugins["mkdocs-jupyter"].config
    if "mathjax_version" in options:
        options["mathjax_version"] = 2


def on_files(files, config):
    """A notebook that a page cannot show whole stops the build, by file and cell."""
    wrong = []
    for file in files:
        if file.src_uri.endswith(".ipynb"):
            path = Path(file.abs_src_path)
            label = Path(config.docs_dir).name + "/" + file.src_uri
            found, problem = cells.read(path)
            wrong += (
                [f"docs/{label} {problem}"]
                if problem
                else [f"docs/{label}, {each}" for each in cells.problems(found)]
            )
    if wrong:
        raise PluginError("\n".join(wrong))
    return files


def on_page_content(content, page, config, files):
    if not page.file.src_uri.endswith(".ipynb"):
        return content
    text, mark, _ = content.partition(END)
    if not mark:
        raise ValueError(
            f"{page.file.src_uri}: mkdocs-jupyter did not use the template in "
            "builder/mkdocs/notebook"
        )
    converter = markdown.Markdown(
        extensions=config.markdown_extensions, extension_configs=config.mdx_configs
    )
    html = converter.convert(LINK.sub(lambda link: f"[{link[1]}]({address(link)})", unescape(text)))
    page.toc = get_toc(converter.toc_tokens)
    page.title = converter.toc_tokens[0]["name"]
    return html


def address(link):
    """Of the page that a link of a lab leads to, seen from the lab's."""
    return f"../../{link[2]}/{link[3] or ''}"


def on_post_page(output, page, config):
    """In the copy to download, links lead to the published site, or are text if none is known."""
    if page.file.src_uri.endswith(".ipynb"):
        copy, site = (
            Path(page.file.abs_dest_path).with_name(Path(page.file.src_uri).name),
            page.canonical_url,
        )
        text = LINK.sub(
            lambda link: f"[{link[1]}]({urljoin(site, address(link))})" if site else link[1],
            copy.read_text(encoding="utf-8"),
        )
        copy.write_text(text, encoding="utf-8", newline="\n")
    return output
