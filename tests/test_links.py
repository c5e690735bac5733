"""A link leads to what it promises: its words occur where it leads.

A glossary's term occurs on the page that explains it.
"""

import logging
import posixpath
import re
from functools import cache

import jieba
import pytest
from checks.indexes import rows
from checks.pages import DISPLAYED, INLINE, LANGUAGES, SNIPPETS, pages

LINK = re.compile(r"\[((?:[^\[\]]|\[[^\]]*\])+)\]\(([^)\s#]*)(?:#([^)\s]+))?\)")
ID = re.compile(r"\{#([^}\s]+)\}|\{id: ([^}\s]+)\}")
CHINESE = "[\u4e00-\u9fff]+"
# words that point, join or count, and promise nothing by themselves
POINTING = {
    "about",
    "above",
    "after",
    "again",
    "against",
    "all",
    "also",
    "and",
    "another",
    "any",
    "are",
    "before",
    "below",
    "best",
    "both",
    "but",
    "can",
    "cannot",
    "claim",
    "does",
    "each",
    "every",
    "few",
    "for",
    "from",
    "exercise",
    "further",
    "down",
    "get",
    "gets",
    "give",
    "given",
    "gives",
    "goes",
    "had",
    "has",
    "have",
    "here",
    "how",
    "into",
    "its",
    "itself",
    "just",
    "last",
    "least",
    "leaves",
    "less",
    "like",
    "made",
    "make",
    "makes",
    "many",
    "may",
    "means",
    "more",
    "most",
    "much",
    "next",
    "nor",
    "not",
    "off",
    "once",
    "one",
    "only",
    "other",
    "others",
    "our",
    "out",
    "over",
    "own",
    "page",
    "pages",
    "same",
    "say",
    "says",
    "section",
    "see",
    "show",
    "shows",
    "some",
    "such",
    "take",
    "taken",
    "than",
    "that",
    "the",
    "their",
    "them",
    "then",
    "there",
    "these",
    "they",
    "this",
    "those",
    "three",
    "through",
    "too",
    "two",
    "under",
    "use",
    "used",
    "uses",
    "very",
    "was",
    "ways",
    "were",
    "what",
    "when",
    "where",
    "which",
    "while",
    "who",
    "why",
    "will",
    "with",
    "without",
    "word",
    "words",
    "work",
    "would",
    "yet",
    "you",
    "your",
    "first",
    "second",
    "不能",
    "命題",
    "其他",
    "練習",
    "前面",
    "可以",
    "可能",
    "各種",
    "後面",
    "所有",
    "文末",
    "第一",
    "第二",
    "絕不會",
    "這個",
    "這一頁",
    "這樣",
    "還有",
    "那一頁",
    "下面",
    "上面",
    "沒有",
    "一個",
    "一節",
    "再說",
    "最後",
    "為什麼",
    "如何",
    "怎麼",
    "什麼",
    "另一個",
    "哪裡",
    "另一種",
}


def plain(text):
    """A text's words in lower case: no formulas, no addresses, no marks."""
    return re.sub(r"\]\([^)]*\)|[`*_\\]", " ", INLINE.sub(" ", DISPLAYED.sub(" ", text))).lower()


def stem(word):
    """What an English word shares with its other forms: curve, curved; minimise, minimum."""
    return word[: max(4, len(word) - 3)]


def promised(words):
    """What must occur where these words of a link lead.

    Stems of English words, and Chinese words of two characters and more.
    """
    text = plain(words)
    english = [stem(word) for word in re.findall(r"[a-z]{3,}", text) if word not in POINTING]
    return english + [
        word
        for run in re.findall(CHINESE, text)
        for word in cut(run)
        if len(word) > 1 and word not in POINTING
    ]


@cache
def cutter():
    """jieba, which knows the glossary's words."""
    jieba.setLogLevel(logging.WARNING)
    for row in rows():
        for way in row["繁體中文"].split("／"):
            jieba.add_word(way)
    return jieba


def cut(run):
    return cutter().lcut(run)


def shown(block):
    """The words that a reader sees of a block: those of a program that is included, too."""
    paths = re.findall(r'"([^"]+\.(?:py|out))"', block.text) if "--8<--" in block.text else []
    return " ".join(
        [
            plain(block.text),
            *((SNIPPETS / path).read_text(encoding="utf-8").lower() for path in paths),
        ]
    )


@cache
def places(page):
    """{id: the words it leads to}: a heading's section, a block to its end.

    None stands for the page.
    """
    blocks = page.blocks()
    title = plain(next(block.text for block in blocks if block.kind.startswith("h1")))
    found = {None: " ".join(map(shown, blocks))}
    for at, block in enumerate(blocks):
        name = next((heading or claim for heading, claim in ID.findall(block.kind)), None)
        if name:
            fence = block.kind.split()[0]
            after = (
                i
                for i in range(at + 1, len(blocks))
                if blocks[i].kind == fence
                or (
                    fence[0] == "h"
                    and re.match("h[1-6] ", blocks[i].kind)
                    and blocks[i].kind[1] <= fence[1]
                )
            )
            found[name] = " ".join(
                [title, *(shown(each) for each in blocks[at : next(after, len(blocks))])]
            )
    return found


def target(page, path):
    """The page that a link of this page leads to."""
    if not path:
        return page
    name = (
        posixpath.normpath(posixpath.join(posixpath.dirname(page.name), path))
        .removesuffix(".md")
        .removesuffix(".ipynb")
    )
    return next((each for each in pages(page.language) if each.name == name), None)


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.label)
def test_words_of_a_link_occur_where_it_leads(page):
    broken = []
    for block in page.prose():
        for words, path, fragment in LINK.findall(block.text):
            if path.startswith(("http:", "https:", "mailto:")) or not (other := target(page, path)):
                continue
            there = places(other).get(fragment or None)
            missing = [word for word in promised(words) if there is not None and word not in there]
            if missing:
                broken.append(
                    f"{page.label}:{block.line}: [{words}]({path}{fragment and '#' + fragment}): "
                    f"{missing} do not occur there"
                )
    if broken:
        pytest.fail(
            "\n".join(
                [
                    *broken,
                    "Name the link by words of the place it leads to, "
                    "or lead it to the place that has them.",
                ]
            ),
            pytrace=False,
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_term_occurs_on_the_page_that_explains_it(language):
    explained = [row for row in rows() if row["definition"]]
    column = "English" if language == "en" else "繁體中文"
    text = {
        page.name: " ".join(plain(block.text) for block in page.prose()) for page in pages(language)
    }
    missing = [
        f"{row[column]} on {row['page']}"
        for row in explained
        if not any(plain(way).strip() in text[row["page"]] for way in row[column].split("／"))
    ]
    assert not missing, (
        f"the glossary leads from a term to a page that does not use it ({language}): {missing}"
    )
