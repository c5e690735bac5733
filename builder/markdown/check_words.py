"""What a page says to the numbers that its reader types, in its language."""

WORDS = {
    # on the page itself: the button, and what stands above the first exercise
    "button": {"en": "Check", "zh-TW": "核對"},
    "note": {
        "en": "Type the number you found, such as 0.6109, 1/3, 33% or 0.88 bits. "
        "It is judged in this page, and nothing is sent.",
        "zh-TW": "請輸入你算出的數字，像是 0.6109、1/3、33% 或 0.88 位元。"
        "對錯就在這一頁裡判斷，不會送出任何東西。",
    },
    # what judge.js finds, and what follows; the first two go on with the page's own sentence
    "right": {"en": "Right.", "zh-TW": "答對了。"},
    "slip": {"en": "Not yet.", "zh-TW": "還不對。"},
    "short": {
        "en": "Right as far as it goes. | Digits wanted after the point: {}.",
        "zh-TW": "到這一位都對。 | 小數點後要 {} 位。",
    },
    "bits": {
        "en": "Right, but in bits. | Nats are asked for; or write “bits” behind the number.",
        "zh-TW": "數字對了，單位是位元。 | 這題要的是奈特；或者在數字後面寫上「位元」。",
    },
    "nats": {
        "en": "Right, but in nats. | Bits are asked for; or write “nats” behind the number.",
        "zh-TW": "數字對了，單位是奈特。 | 這題要的是位元；或者在數字後面寫上「奈特」。",
    },
    "sign": {
        "en": "Not yet. | The size is right, the sign is not.",
        "zh-TW": "還不對。 | 大小對了，正負號不對。",
    },
    "percent": {
        "en": "Right, but in percent. | Write % behind the number, or give the share of one.",
        "zh-TW": "數字對了，單位是百分比。 | 請在後面加上 %，或者寫成小數。",
    },
    "near": {
        "en": "Nearly. | Keep more decimals on the way, and round at the end.",
        "zh-TW": "差一點。 | 計算途中多留幾位小數，最後才捨入。",
    },
    "other": {
        "en": "Not yet. | It is none of the usual slips. The answer shows each step.",
        "zh-TW": "還不對。 | 這不是常見的錯法。解答裡有每一步。",
    },
    "unitless": {
        "en": "Not yet. | This number has no unit.",
        "zh-TW": "還不對。 | 這個數字沒有單位。",
    },
    "none": {
        "en": "That is no number. | Write 0.61, 1/3, 33% or 0.88 bits, for example.",
        "zh-TW": "這不是數字。 | 請寫成像 0.61、1/3、33% 或 0.88 位元這樣。",
    },
    # and what is said about what is solved
    "open": {"en": "Open the answer", "zh-TW": "打開解答"},
    "solved": {"en": "solved", "zh-TW": "已解出"},
    "count": {"en": "{} of {} solved", "zh-TW": "解出 {} 題，共 {} 題"},
    "kept": {
        "en": "{} on this page, kept on this device alone.",
        "zh-TW": "這一頁{}，只記在這部裝置上。",
    },
    "clear": {"en": "Clear all progress", "zh-TW": "清除全部進度"},
    "cleared": {
        "en": "Cleared: {} solved, on all pages together.",
        "zh-TW": "已清除：各頁一共解出的 {} 題。",
    },
}


def words(language):
    """{name: what is said in the language}"""
    return {name: said[language] for name, said in WORDS.items()}
