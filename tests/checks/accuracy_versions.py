"""The accuracy page on versions and faults: with which versions the records hold, and how many of
the faults that were planted a check noticed.
"""

import json

import versions

from checks.pages import RECORDS, SNIPPETS
from checks.tables import table

WORDS = {
    "en": {
        "versions": """## Versions and planted faults {#versions}

The records were made with these versions.""",
        "version columns": ["What", "Version"],
        "machine": "Processor",
        "log in float64": "Instructions behind its logarithms",
        "runs": """With other versions, `make versions` checks the programs again (not those that \
use other libraries), the claims, and the functions that pages hand out. Its last recorded runs \
are below.""",
        "all held": "Nothing failed in them, on Python PYTHONS and NumPy NUMPYS (MACHINES).",
        "some failed": "In FAILED of the RUNS something failed.",
        "run columns": ["Python", "NumPy", "matplotlib", "Passed", "Date"],
        "range": "{} to {}",
        "and": ", ",
        "faults": """In the last recorded run with planted faults, PLANTED were planted and \
NOTICED of them noticed (seed SEED).""",
        "no faults": "No run with planted faults has been recorded yet.",
    },
    "zh-TW": {
        "versions": """## 版本與故意放的錯 {#versions}

紀錄是用下列版本做的。""",
        "version columns": ["項目", "版本"],
        "machine": "處理器",
        "log in float64": "對數所用的指令集",
        "runs": """`make versions` 換用別的版本，再查核一次程式（用到其他函式庫的除外）、命題，\
以及各頁提供的函式。最近留下紀錄的幾次列在下面。""",
        "all held": "這幾次用的是 Python PYTHONS、NumPy NUMPYS（MACHINES），沒有一項不通過。",
        "some failed": "這 RUNS 次裡，有 FAILED 次出現沒通過的項目。",
        "run columns": ["Python", "NumPy", "matplotlib", "通過", "日期"],
        "range": "{} 到 {}",
        "and": "、",
        "faults": """最近一次留下紀錄的測試故意放了 PLANTED 個錯，\
查核發現了 NOTICED 個（種子 SEED）。""",
        "no faults": "故意放錯的測試，還沒有留下紀錄。",
    },
}
NAMES = {"python": "Python", "numpy": "NumPy", "matplotlib": "matplotlib"}


def blocks(language):
    words = WORDS[language]
    return (
        words["versions"],
        table(words["version columns"], version_rows(words)),
        *other_versions(words),
        faults(words),
    )


def version_rows(words):
    lines = (SNIPPETS / "recorded-with.txt").read_text(encoding="utf-8").splitlines()
    return [
        [NAMES.get(name) or words.get(name, name), version]
        for name, version in (line.split(": ", 1) for line in lines)
    ]


def other_versions(words):
    """What came of the checks with other versions (tests/versions.py): what was run, how it ended,
    and a table of it.
    """
    runs = json.loads(versions.RECORD.read_text(encoding="utf-8"))
    failed = sum(bool(run["failed"]) for run in runs)
    if failed:
        ended = words["some failed"].replace("FAILED", str(failed)).replace("RUNS", str(len(runs)))
    else:
        machines = words["and"].join(sorted({run["machine"] for run in runs}))
        ended = (
            words["all held"]
            .replace("PYTHONS", minors(runs, "python", words))
            .replace("NUMPYS", minors(runs, "numpy", words))
            .replace("MACHINES", machines)
        )
    rows = [
        [
            run["python"],
            run["numpy"],
            run["matplotlib"],
            f"{run['passed']}/{run['passed'] + run['failed']}",
            run["date"],
        ]
        for run in runs
    ]
    return words["runs"], ended, table(words["run columns"], rows)


def minors(runs, name, words):
    """The versions that were run, to their second part; a range where none between is missing."""
    found = sorted({versions.minor(run[name]) for run in runs}, key=versions.order)
    (major, first), (last_major, last) = versions.order(found[0]), versions.order(found[-1])
    whole = major == last_major and len(found) == last - first + 1 > 1
    return words["range"].format(found[0], found[-1]) if whole else words["and"].join(found)


def faults(words):
    file = RECORDS / "faults.json"
    if not file.exists():
        return words["no faults"]
    last = json.loads(file.read_text(encoding="utf-8"))
    return (
        words["faults"]
        .replace("PLANTED", str(last["planted"]))
        .replace("NOTICED", str(last["noticed"]))
        .replace("SEED", str(last["seed"]))
    )
