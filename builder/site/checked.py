"""A step on a finished page: each output and each claim leads to its row on the accuracy page."""

import re

from builder.site.addresses import name, relative

WORDS = {"en": ("prints · checked", "checked"), "zh-TW": ("印出 · 已查核", "已查核")}
OUTPUT = re.compile(r'<div class="language-text output no-copy highlight">')
# up to the end of its title
CLAIM = re.compile(r'<div class="admonition claim" id="([^"]+)">.*?(?=</p>)', re.DOTALL)


def link_to_checks(page, address, language):
    prints, checked = WORDS[language]

    def link(row, words):
        return (
            f'<a class="checked" href="{relative(f"accuracy/#checked-{row}", address)}">{words}</a>'
        )

    of_page = link(name(address).replace("/", "-"), prints)
    page = OUTPUT.sub(lambda match: match[0] + of_page, page)
    return CLAIM.sub(lambda match: f"{match[0]} {link(f'claim-{match[1]}', checked)}", page)
