"""A step on a finished page: what a teacher wants to know of it, at its end.

When it last changed, how to cite it, where to correct it, the licence. A date needs git, an address
SITE_URL, and a link to correct the page REPO_URL (and REPO_BRANCH where it is not main); what is
not known is not said.
"""

import html
import re
import subprocess
from functools import cache
from pathlib import Path

from builder.site.addresses import name, source

TITLE = re.compile(r'<h1\b[^>]* aria-label="([^"]*)"')  # builder/markdown/figures.py
AUTHORS = {"en": "The authors of {}", "zh-TW": "《{}》作者群"}
WORDS = {
    "en": {
        "changed": "Last changed",
        "correct": "Correct this page",
        "licence": "Text and programs under the MIT licence",
        "cite": "Cite this page",
    },
    "zh-TW": {
        "changed": "最後修改",
        "correct": "修正這一頁",
        "licence": "文字與程式採用 MIT 授權",
        "cite": "引用這一頁",
    },
}


@cache
def dates():
    """{file or folder: the day of its last commit, as 2026-11-28}, of what pages are made of.

    Empty where git knows nothing.
    """
    command = "git -c core.quotepath=off log --format=%x00%cs --name-only --"
    log = subprocess.run(
        [*command.split(), "docs/en", "docs/zh-TW", "snippets"],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    found = {}
    for commit in log.stdout.split("\0")[1:] if log.returncode == 0 else []:
        day, *files = commit.split("\n")
        for file in filter(None, files):
            found.setdefault(file, day)
            found.setdefault(str(Path(file).parent), day)  # of a page's programs, the newest
    return found


def day_of(address, language):
    """When a page or one of its programs last changed; "" where that is not known."""
    files = (str(source(address, language)), f"snippets/{name(address)}")
    return max(filter(None, map(dates().get, files)), default="")


def title_of(page):
    return html.unescape(TITLE.search(page)[1])


def bibtex(title, day, address, url, site):
    """An entry for this page; its braces keep capitals."""
    key = f"entropy-to-gans-{name(address).replace('/', '-')}" + "-zh" * (site.language != "en")
    fields = {
        "author": f"{{{AUTHORS[site.language].format(site.name)}}}",
        "title": f"{{{title}}}",
        "year": day[:4],
        "url": url,
        "urldate": day,
        "langid": "english" if site.language == "en" else "chinese",
    }
    lines = [f"  {field} = {{{value}}}" for field, value in fields.items() if value]
    return f"@online{{{key},\n" + ",\n".join(lines) + "\n}\n"


def citation(title, day, address, site):
    """How a text names this page, as its language does it."""
    if site.language == "en":
        said = [AUTHORS["en"].format(site.name), day and f" ({day[:4]})", f". “{title}”. "]
        said += [f"<em>{site.name}</em>", address and f", {address}", day and f" ({day})", "."]
    else:
        said = [AUTHORS["zh-TW"].format(site.name), day and f"（{day[:4]}）", f"。〈{title}〉，"]
        said += [f"《{site.name}》", address and f"，{address}", day and f"（{day}）", "。"]
    return "".join(said)


def add_facts(page, address, site):
    file = source(address, site.language)
    if not file:
        return page  # the one for addresses that lead nowhere
    words = WORDS[site.language]
    day, title = day_of(address, site.language), title_of(page)
    edit = f"{site.repo_url.rstrip('/')}/edit/{site.branch}/{file.as_posix()}"
    facts = [
        day and f'<time datetime="{day}">{words["changed"]} {day}</time>',
        site.repo_url and f'<a href="{edit}">{words["correct"]}</a>',
        words["licence"],
    ]
    url = site.url and site.url + address
    cited = citation(html.escape(title, quote=False), day, url, site)
    entry = html.escape(bibtex(title, day, address, url, site), quote=False)
    return page.replace(
        "</article>",
        f"""<div class="facts">
<p>{" · ".join(filter(None, facts))}</p>
<details><summary>{words["cite"]}</summary>
<p>{cited}</p>
<pre><code>{entry}</code></pre></details>
</div>
</article>""",
        1,
    )
