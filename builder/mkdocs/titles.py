"""An MkDocs hook: the navigation and the colour schemes of mkdocs.yml, in the language of a site.

The lists stand in mkdocs.yml alone; `extra.titles` of the other language's file says what their
titles are called there.
"""

from mkdocs.exceptions import ConfigurationError


def on_config(config):
    titles = config.extra.get("titles")
    if not titles:
        return

    def translated(title):
        if title not in titles:
            raise ConfigurationError(f"{config.config_file_path}: extra.titles lacks “{title}”")
        return titles[title]

    config.nav = [
        {translated(title): pages for title, pages in section.items()} for section in config.nav
    ]
    config.theme["palette"] = [
        scheme | {"toggle": scheme["toggle"] | {"name": translated(scheme["toggle"]["name"])}}
        for scheme in config.theme["palette"]
    ]
