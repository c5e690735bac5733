"""A step on a finished page: what programs that cite and find pages read, in its head.

`citation_*` for reference managers, schema.org's LearningResource for those that look for teaching
material, Open Graph for who shows a link. What is not known (an address, a day) is not said.
"""

import html
import json
import re

from builder.site.addresses import source
from builder.site.facts import AUTHORS, day_of, title_of

DESCRIPTION = re.compile(r'<meta name="description" content="([^"]*)">')
LICENCE = "https://spdx.org/licenses/MIT.html"
PICTURE = "social.png"  # beside each language's home; tests/checks/social.py draws it
PICTURE_SIZE = {"width": "1200", "height": "630"}
PICTURE_SHOWS = {
    "en": "Six small plots, from the logarithm to a GAN that learns",
    "zh-TW": "六張小圖，從對數畫到學習中的 GAN",
}
LOCALES = {"en": "en_US", "zh-TW": "zh_TW"}


def address_of(address, language, site):
    """A page's published address in a language; the two differ by a folder (hooks of MkDocs)."""
    root = site.url.removesuffix(f"{site.language}/")
    return root + ("" if language == "en" else f"{language}/") + address


def picture(site):
    """What a page says of the site's picture, whose address must be a whole one."""
    if not site.url:
        return []
    return [
        ("property", "og:image", site.url + PICTURE),
        *(("property", f"og:image:{side}", length) for side, length in PICTURE_SIZE.items()),
        ("property", "og:image:alt", PICTURE_SHOWS[site.language]),
        ("name", "twitter:card", "summary_large_image"),
    ]


def add_citation(page, address, site):
    if not source(address, site.language):
        return page
    title, day = title_of(page), day_of(address, site.language)
    authors = AUTHORS[site.language].format(site.name)
    description = html.unescape(DESCRIPTION.search(page)[1])
    url = site.url and site.url + address
    metas = [
        ("name", "citation_title", title),
        ("name", "citation_author", authors),
        ("name", "citation_publication_date", day.replace("-", "/")),
        ("name", "citation_language", site.language),
        ("name", "citation_public_url", url),
        ("property", "og:title", title),
        ("property", "og:description", description),
        ("property", "og:type", "article"),
        ("property", "og:site_name", site.name),
        ("property", "og:locale", LOCALES[site.language]),
        ("property", "og:url", url),
        *picture(site),
    ]
    resource = {
        "@context": "https://schema.org",
        "@type": "LearningResource",
        "name": title,
        "description": description,
        "inLanguage": site.language,
        "url": url,
        "dateModified": day,
        "license": LICENCE,
        "isAccessibleForFree": True,
        "author": {"@type": "Organization", "name": authors},
        "isPartOf": {"@type": "Course", "name": site.name, "url": site.url},
    }
    if url:
        other = next(each for each in LOCALES if each != site.language)
        twin = {"@type": "LearningResource", "inLanguage": other}
        twin["url"] = address_of(address, other, site)
        made = "workTranslation" if site.language == "en" else "translationOfWork"
        resource[made] = twin
    head = "".join(
        f'<meta {kind}="{name}" content="{html.escape(said)}">\n'
        for kind, name, said in metas
        if said
    )
    known = json.dumps({key: value for key, value in resource.items() if value}, ensure_ascii=False)
    # in a script, `<` could end it
    head += f'<script type="application/ld+json">{known.replace("<", chr(92) + "u003c")}</script>\n'
    return page.replace("</head>", f"{head}</head>", 1)
