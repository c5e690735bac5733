"""Plant faults in a copy of the project, one at a time, and report those that no check notices.

In tests/: python -m faults [--seed N] [--count N] [--kind WORD] [--jobs N] [--update]

Each fault is drawn at random (the seed decides) from the kinds in faults/kinds and planted in a
copy; then the checks run there, those that need no browser, until the first fails. A fault that
none notices survives: it is listed with file and line, and the command fails. It fails, too, if a
check that noticed a fault fails without one. A changed program that prints and draws byte for byte
what it did is no fault (its page stays true); such a draw is counted as equivalent, and another
fault drawn for it.
"""

import argparse
import json
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from pathlib import Path

from checks.pages import RECORDS
from checks.sites import REPO_URL, SITE_URL, build

from . import kinds  # noqa: F401 (to import them is to register them)
from .planting import Copy
from .registry import KINDS


def main():
    arguments = parsed()
    chosen = [kind for kind in KINDS if arguments.kind in kind.function.__name__]
    if not chosen:
        sys.exit(f"no kind of faults has {arguments.kind!r} in the name of its function")
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        with ThreadPoolExecutor(arguments.jobs) as pool:
            folders = [Path(folder, f"copy{number}") for number in range(arguments.jobs)]
            copies = list(pool.map(Copy, folders))
            checked = list(planted(chosen, arguments, copies, pool))
            failing = [each for found in pool.map(Copy.failing_unplanted, copies) for each in found]
        for copy in copies:
            copy.close()
    report(checked, arguments.seed, time.monotonic() - started)
    if failing:
        sys.exit(f"these checks fail without any fault; mend that first: {sorted(failing)}")
    tally = Counter(verdict for _, verdict in checked)
    if arguments.update and not tally["survived"]:
        record = {"seed": arguments.seed, "planted": len(checked) - tally["equivalent"]}
        record["noticed"] = tally["noticed"]
        (RECORDS / "faults.json").write_text(json.dumps(record) + "\n", encoding="utf-8")
    sys.exit(bool(tally["survived"]))


def parsed():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--count", type=int, default=150)
    parser.add_argument(
        "--kind", default="", help="only kinds whose function's name holds this word"
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument(
        "--update", action="store_true", help="record the result for the accuracy page"
    )
    return parser.parse_args()


def build_site(copies):
    """The folder of the built site in the first copy; the others have it too.

    It is built from the project itself, for in the copies faults are planted by then.
    """
    folders = [copy.folder / "site" for copy in copies]
    built = build(folders[0], SITE_URL=SITE_URL, REPO_URL=REPO_URL)
    if built.returncode:
        sys.exit(f"the project does not build; mend that first:\n{built.stdout}{built.stderr}")
    for folder in folders[1:]:
        shutil.copytree(folders[0], folder)
    return folders[0]


def planted(chosen, arguments, copies, pool):
    """(fault, verdict) of each, as they are checked; those that are equivalent are not counted."""
    draw = random.Random(arguments.seed)
    shares = [kind for kind in chosen for _ in range(kind.weight)]
    site = None
    if any(kind.of_site for kind in chosen):
        site = pool.submit(build_site, copies)  # while others are checked already
    free = list(copies)

    def check(fault):
        copy = free.pop()
        try:
            return fault, *copy.check(fault)
        finally:
            free.append(copy)

    counted, running = 0, set()
    while counted < arguments.count or running:
        while len(running) < arguments.jobs and counted + len(running) < arguments.count:
            running.add(pool.submit(check, draw.choice(shares).draw(draw, site and site.result)))
        done, running = wait(running, return_when=FIRST_COMPLETED)
        for each in done:
            fault, verdict, noticed_by = each.result()
            counted += verdict != "equivalent"
            print(f"{verdict:10}  {fault}", noticed_by and f"({noticed_by})", flush=True)
            yield fault, verdict


def report(checked, seed, seconds):
    tally = Counter((fault.kind.name, verdict) for fault, verdict in checked)
    print()
    for name in sorted({fault.kind.name for fault, _ in checked}):
        noticed, survived = tally[name, "noticed"], tally[name, "survived"]
        print(f"{noticed:4d} noticed {survived:3d} survived   {name}")
    for fault, verdict in checked:
        if verdict == "survived":
            print(f"\nSURVIVED {fault}")
    tally = Counter(verdict for _, verdict in checked)
    print(
        f"\nseed {seed}: {tally['noticed'] + tally['survived']} faults planted, {tally['noticed']} "
        f"noticed, {tally['survived']} survived; {tally['equivalent']} equivalent draws; "
        f"{seconds:.0f} s\n{tally['noticed']} passed, {tally['survived']} failed"
    )


if __name__ == "__main__":
    main()
