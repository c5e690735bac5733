"""At its end a page says when it last changed, how to cite it, where to correct it and its licence, as far as that is known."""

import re
import subprocess

import pytest
from pages import ROOT, pages
from sites import REPO_URL, SITE_URL, build, copy_of_project
from test_site import address

DAY = re.compile(r"\d{4}-\d\d-\d\d")


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.label)
def test_page_says_what_a_teacher_wants(page, site):
    text = (site / address(page)).read_text(encoding="utf-8")
    facts = text[text.index('<div class="facts">') :]
    assert f'href="{REPO_URL}/edit/main/{page.label}"' in facts, f"{page.label}: no link to correct it in the repository"
    assert "MIT" in facts, f"{page.label} names no licence"
    cited = re.search(r"<details><summary>[^<]+</summary>(.*?)</details>", facts, re.DOTALL)
    assert cited and SITE_URL + address(page).removesuffix("index.html") in cited[1], f"{page.label}: nothing to cite it by"
    log = ["git", "log", "-1", "--format=%cs", "--", page.label, f"snippets/{page.name}"]
    day = subprocess.run(log, cwd=ROOT, capture_output=True, text=True).stdout.strip()
    shown = re.search(r'<time datetime="([^"]+)"', facts)
    assert (shown[1] if shown else "") == day, f"{page.label} says it last changed on {shown and shown[1]}, git says {day or 'nothing'}"


@pytest.mark.built
def test_what_is_not_known_is_not_said(tmp_path):
    """Outside of a repository, and with no address known."""
    root = copy_of_project(tmp_path / "project")
    result = build(tmp_path / "site", root, SITE_URL="", REPO_URL="", GIT_CEILING_DIRECTORIES=str(tmp_path))
    assert not result.returncode, result.stderr
    text = (tmp_path / "site/entropy/index.html").read_text(encoding="utf-8")
    facts = text[text.index('<div class="facts">') : text.index("</details>", text.index('<div class="facts">'))]
    assert "<time" not in facts and "/edit/" not in facts and not DAY.search(facts) and "None" not in facts
    assert "MIT" in facts
