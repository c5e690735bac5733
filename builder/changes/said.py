"""What changed, said in a language: as Markdown for the page, by the line for the feed."""

from builder.changes.compare import compare, state
from builder.changes.history import here, tagged

LINES = 5  # of a program, that are shown
WORDS = {
    "en": {
        "unknown": "This copy was built without the project's whole history, so it cannot say what "
        "changed from version to version.",
        "none": "No version has been tagged yet. The first one will begin this list.",
        "now": "Since then {#since}",
        "first": "The first version: {pages} pages, {programs} programs, {claims} claims.",
        "nothing": "No page, program, printed number or claim differs from the version before.",
        "new_pages": "New pages",
        "gone_pages": "Pages that are gone",
        "new_claims": "New claims",
        "other_claims": "Claims with another formula",
        "gone_claims": "Claims that are gone",
        "numbers": "Numbers that are printed otherwise",
        "new_programs": "New programs",
        "gone_programs": "Programs that are gone",
        "was": "before",
        "is": "now",
        "more": "and {} lines more",
        "between": ": ",
    },
    "zh-TW": {
        "unknown": "這一份網站建置時，手邊沒有專案的完整歷史，所以說不出各版之間改了什麼。",
        "none": "還沒有任何一版標上版號。有了第一版，就從那一版列起。",
        "now": "在那之後 {#since}",
        "first": "第一版：{pages} 頁、{programs} 個程式、{claims} 項命題。",
        "nothing": "頁面、程式、印出的數字和命題，都和前一版相同。",
        "new_pages": "新的頁面",
        "gone_pages": "拿掉的頁面",
        "new_claims": "新的命題",
        "other_claims": "公式改了的命題",
        "gone_claims": "拿掉的命題",
        "numbers": "印出來不一樣的數字",
        "new_programs": "新的程式",
        "gone_programs": "拿掉的程式",
        "was": "原本",
        "is": "現在",
        "more": "另外還有 {} 行",
        "between": "：",
    },
}


def as_markdown(language):
    """The part of the page that is made: a section a version, the newest first."""
    versions, now = tagged(), here()
    if not versions:
        return WORDS[language]["unknown" if versions is None else "none"]
    states = {version.name: state(version, language) for version in (now, *versions)}
    since = compare(states[versions[0].name], states[now.name])
    sections = []
    if since:
        said = lines_of(since, states[versions[0].name], states[now.name], language, states[""])
        sections.append(f"## {WORDS[language]['now']}\n\n" + said)
    for version, before in zip(versions, [*versions[1:], None]):
        said = of_version(version, before, language, states[now.name])
        sections.append(f"## {version.name} ({version.time[:10]}) {{#{version.name}}}\n\n{said}")
    return "\n\n".join(sections)


def of_version(version, before, language, linked):
    """The Markdown of what a version changed; links lead to what the state `linked` has."""
    new = state(version, language)
    if before is None:
        counts = {"pages": new.pages, "programs": new.programs, "claims": new.claims}
        said = {name: len(found) for name, found in counts.items()}
        return WORDS[language]["first"].format(**said)
    old = state(before, language)
    return lines_of(compare(old, new), old, new, language, linked)


def lines_of(changes, old, new, language, linked):
    """A list for each kind of change that there is."""
    say = WORDS[language]
    listed = {
        "new_pages": [page(name, new, linked) for name in changes.new_pages],
        "gone_pages": [page(name, old, linked) for name in changes.gone_pages],
        "new_claims": [claim(name, new, linked, say) for name in changes.new_claims],
        "other_claims": [claim(name, new, linked, say) for name in changes.other_claims],
        "gone_claims": [claim(name, old, linked, say) for name in changes.gone_claims],
        "numbers": [
            f"{program(name, new, linked, say)}\n\n{differences(lines, say)}"
            for name, lines in changes.numbers.items()
        ],
        "new_programs": [program(name, new, linked, say) for name in changes.new_programs],
        "gone_programs": [program(name, old, linked, say) for name in changes.gone_programs],
    }
    parts = [
        f"**{say[kind]}**\n\n" + "\n".join(f"- {item}" for item in items)
        for kind, items in listed.items()
        if items
    ]
    return "\n\n".join(parts) or say["nothing"]


def page(name, having, linked):
    """A page's title, and a link where the page still is (a lab is a notebook)."""
    title = having.pages.get(name, name)
    ending = "ipynb" if name.startswith("labs/") else "md"
    return f"[{title}]({name}.{ending})" if name in linked.pages else title


def claim(name, having, linked, say):
    found = having.claims[name]
    there = linked.claims.get(name)
    title = f"[{found.title}]({there.page}.md#{name})" if there else found.title
    return f"{page(found.page, having, linked)}{say['between']}{title}"


def program(name, having, linked, say):
    of_page, _, idea = name.rpartition("/")
    return f"{page(of_page, having, linked)}{say['between']}`{idea}`"


def differences(lines, say):
    """The lines that a program printed before and those that it prints now, as one output."""
    shown = []
    for before, now in lines[:LINES]:
        shown += [f"{say['was']}  {before}"] if before else []
        shown += [f"{say['is']}  {now}"] if now else []
    if len(lines) > LINES:
        shown.append(say["more"].format(len(lines) - LINES))
    return "\n".join(f"    {line}" for line in ("```text", *shown, "```")) + "\n"
