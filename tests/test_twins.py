"""The two languages say the same thing.

The same blocks in the same order, with the same numbers, formulas and links.
"""

import re

import pytest
import yaml
from checks.exercises import checks, with_checks
from checks.indexes import rows
from checks.pages import DISPLAYED, INLINE, LINK, RECORDS, numbers_in, pages, recorded, twin

pytestmark = pytest.mark.faults("sources")

TERMS = [(row["English"], row["繁體中文"]) for row in rows()]
# written on the mainland, or by automatic conversion; content in quotation marks「」may show one.
# Of the glossary's terms, what is not written here for them stands beside them.
OTHERS = [
    "主張",
    "啟用函式",
    "优化",
    "算法",
    "區域性最小值",
    "質量",
    "視頻",
    "代碼",
    "運行",
    "打印",
]
AVOIDED = re.compile(
    "|".join(OTHERS + [form for row in rows() for form in row["不寫"].split("／") if form])
)
CHINESE = "\u4e00-\u9fff"


def same(text, pattern):
    return sorted(
        " ".join(found.split()) if isinstance(found, str) else "".join(found)
        for found in pattern.findall(text)
    )


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.label)
def test_every_page_has_its_twin(page):
    other = twin(page)
    assert other.path.exists(), f"{page.label} has no twin; write {other.label}"


def read(language):
    """The pages, and the records that they include."""
    records = [
        path.name.replace(f".{language}.md", ".md")
        for path in sorted(RECORDS.glob(f"*.{language}.md"))
    ]
    return [*pages(language), *(recorded(language, name) for name in records)]


ENGLISH = [page for page in read("en") if twin(page).path.exists()]


@pytest.mark.parametrize("page", ENGLISH, ids=lambda page: page.label)
def test_twins_have_the_same_blocks(page):
    other = twin(page)
    for mine, theirs in zip(page.blocks(), other.blocks()):
        where = f"{page.label}:{mine.line} and {other.label}:{theirs.line}"
        assert mine.kind == theirs.kind, (
            f"{where}: one has {mine.kind}, the other {theirs.kind}; give both the same blocks in "
            "the same order"
        )
        if mine.kind in ("code", "include"):
            assert mine.text == theirs.text, f"{where}: the programs or includes differ"
            continue
        assert same(mine.text, DISPLAYED) == same(theirs.text, DISPLAYED), (
            f"{where}: the displayed formulas differ"
        )
        inline = [INLINE.sub(" ", DISPLAYED.sub(" ", text)) for text in (mine.text, theirs.text)]
        assert same(mine.text, INLINE) == same(theirs.text, INLINE), (
            f"{where}: the inline formulas differ"
        )
        assert same(inline[0], LINK) == same(inline[1], LINK), f"{where}: the links differ"
        if mine.kind == "words":
            named = [placeholders(block.text) for block in (mine, theirs)]
            assert named[0] == named[1], f"{where}: the words, or what stands in braces, differ"
        if spare := remark(mine.text, theirs.text):
            pytest.fail(f"{where}: only one of them says in brackets: {spare}", pytrace=False)
        numbers = [[str(number.value) for number in numbers_in(block)] for block in (mine, theirs)]
        assert numbers[0] == numbers[1], (
            f"{where}: the numbers differ: {numbers[0]} and {numbers[1]}"
        )
    assert len(page.blocks()) == len(other.blocks()), (
        f"{page.label} has {len(page.blocks())} blocks, {other.label} has {len(other.blocks())}; "
        "the shorter one lacks its end"
    )


def placeholders(words):
    """{word: the {placeholders} in it} of a figure that answers the hand, and where it starts"""
    return {
        word: sorted(set(re.findall(r"\{[\w-]+\}", text))) if isinstance(text, str) else text
        for word, text in yaml.safe_load(words).items()
    }


@pytest.mark.parametrize("page", with_checks("en"), ids=lambda page: page.label)
def test_twins_ask_for_the_same_numbers(page):
    """The exercises that take a number, its unit, and the usual slips in their order.

    The words are each language's own.
    """
    other = twin(page)
    asked = [[each.exercise for each in checks(one)] for one in (page, other)]
    assert asked[0] == asked[1], (
        f"{page.label} asks for a number in {asked[0]}, {other.label} in {asked[1]}"
    )
    for mine, theirs in zip(checks(page), checks(other)):
        where = f"{mine.where} and {theirs.where}"
        assert mine.unit == theirs.unit, f"{where}: one wants {mine.unit}, the other {theirs.unit}"
        numbers = [[number.written for number in each.numbers] for each in (mine, theirs)]
        assert numbers[0] == numbers[1], f"{where}: the numbers differ: {numbers[0]}, {numbers[1]}"
        same = [
            one.sentence
            for one, two in zip(mine.numbers, theirs.numbers)
            if one.sentence == two.sentence
        ]
        assert not same, f"{where} say the same in the same language: {same}"


def remark(english, chinese):
    """A remark in brackets, longer than a name, for which the other language has none left."""
    bare = [
        re.sub(r"\]\([^)\s]*\)|`[^`]*`", "", INLINE.sub("$", DISPLAYED.sub("", text)))
        for text in (english, chinese)
    ]
    mine, theirs = re.findall(r"\(([^()]*)\)", bare[0]), re.findall("（([^（）]*)）", bare[1])
    long = (
        [each for each in mine if len(each.split()) >= 5],
        [each for each in theirs if len(re.findall(f"[{CHINESE}]", each)) >= 9],
    )
    if len(long[0]) > len(theirs):
        return long[0]
    return long[1] if len(long[1]) > len(mine) else None


@pytest.mark.parametrize("page", read("zh-TW"), ids=lambda page: page.label)
def test_chinese_of_taiwan(page):
    wrong = []
    for block in page.prose():
        words = re.sub(
            r"`[^`]*`|「[^」]*」",
            " ",
            LINK.sub("]", INLINE.sub("$m$", DISPLAYED.sub(" ", block.text))),
        )
        for number, line in enumerate(words.splitlines(), block.line):
            where = f"{page.label}:{number}"
            wrong += [
                f"{where}: {term}: use Taiwan's term (docs/terms.tsv)"
                for term in AVOIDED.findall(line)
            ]
            wrong += [
                f"{where}: {sign} is a simplified character" for sign in line if is_simplified(sign)
            ]
            if block.kind != "front matter" or line.startswith("description"):
                wrong += [
                    f"{where}: “{spot}” wants full-width punctuation"
                    for spot in re.findall(rf"[{CHINESE}][,;:!?]", line)
                ]
                wrong += [
                    f"{where}: “{spot}” wants a space"
                    for spot in re.findall(
                        rf"[{CHINESE}][A-Za-z0-9$]|[A-Za-z0-9$%][{CHINESE}]", line
                    )
                ]
    assert not wrong, "\n".join(wrong)


def is_simplified(sign):
    """A Chinese character that Big5, the character set of Taiwan, does not have."""
    if not "\u4e00" <= sign <= "\u9fff":
        return False
    try:
        sign.encode("big5")
    except UnicodeEncodeError:
        return True
    return False


@pytest.mark.parametrize(
    "page", [page for page in ENGLISH if page.path.parent != RECORDS], ids=lambda page: page.label
)
def test_terms_are_those_of_the_glossary(page):
    other = twin(page)
    chinese = "\n".join(block.text for block in other.prose())
    prose = page.prose()
    sources = next(
        (at for at, block in enumerate(prose) if block.kind == "h2 {#sources}"), None
    )  # their titles stay as they are
    english = "\n".join(block.text for block in prose[:sources]).lower()
    named = [
        (en, zh.split("／"))
        for en, zh in TERMS
        if any(re.search(rf"\b{re.escape(way.lower())}s?\b", english) for way in en.split("／"))
    ]
    missing = [
        f"{en} is {ways[0]}" for en, ways in named if not any(way in chinese for way in ways)
    ]
    assert not missing, (
        f"{other.label} lacks the glossary's words for what {page.label} names: {missing} "
        "(docs/terms.tsv)"
    )
