"""A step on a lab's finished page: its notebook, to download or to open in Colab."""

from builder.site.addresses import source

WORDS = {
    "en": ("Download this notebook", "Open in Colab"),
    "zh-TW": ("下載這份筆記本", "在 Colab 開啟"),
}
GITHUB = "https://github.com/"
COLAB = "https://colab.research.google.com/github/"
ARTICLE = '<article class="md-content__inner md-typeset">'


def offer_notebook(page, address, site):
    notebook = source(address, site.language)
    if not notebook or notebook.suffix != ".ipynb":
        return page
    download, colab = WORDS[site.language]
    links = f'<a href="{notebook.name}" download>{download}</a>'
    if site.repo_url.startswith(GITHUB):
        repository = site.repo_url.replace(GITHUB, COLAB)
        file = f"{repository}/blob/{site.branch}/{notebook.as_posix()}"
        links += f'\n<a href="{file}">{colab}</a>'
    return page.replace(ARTICLE, f'{ARTICLE}\n<p class="lab-links">\n{links}\n</p>', 1)
