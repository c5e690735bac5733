"""The blocks a page may hold: boxes, what is folded away, captions; pymdownx makes them."""

BOXES = ["claim", "exercise", "misconception"]
# what is folded, and what it is called where the page does not say
FOLDED = {
    "answer": {"en": "Answer", "zh-TW": "解答"},
    "proof": {"en": "Proof", "zh-TW": "證明"},
    "thought": {},
    "program": {"en": "The program that draws this", "zh-TW": "畫出這張圖的程式"},
}
FIGURE = {"en": "Figure {}.", "zh-TW": "圖 {}"}


def options(language):
    """{extension: its options} of the blocks, in a language's words."""
    folded = [
        {"name": name, "class": name} | ({"title": words[language]} if words else {})
        for name, words in FOLDED.items()
    ]
    return {
        "pymdownx.blocks.admonition": {"types": BOXES},
        "pymdownx.blocks.details": {"types": folded},
        "pymdownx.blocks.caption": {
            "types": [{"name": "figure-caption", "prefix": FIGURE[language]}]
        },
    }
