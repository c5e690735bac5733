"""python tests/lighthouse/measure.py [page ...]: Lighthouse's four scores for each page.

Of the built site, mobile, median of 3. A command to run and read, not a test: the scores depend
on the machine. Needs Chromium (CHROMIUM may name it) and `npm ci` in this folder;
`make lighthouse` does both steps.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent.parent)]

from checks.pages import pages  # noqa: E402
from checks.sites import build, serve  # noqa: E402

from builder.node import node  # noqa: E402

RUNS = 3
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
CHROMIUM = (
    os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome") or ""
)


def scores(url):
    """[performance, accessibility, best practices, SEO] of one run, 0 to 100."""
    result = subprocess.run(
        [
            node(),
            str(HERE / "node_modules/lighthouse/cli/index.js"),
            url,
            "--quiet",
            "--output=json",
            f"--only-categories={','.join(CATEGORIES)}",
            (
                "--chrome-flags=--headless --no-sandbox --disable-gpu"
                " --disable-background-networking --disable-component-update"
            ),
        ],
        capture_output=True,
        text=True,
        env={**os.environ, "CHROME_PATH": CHROMIUM},
    )
    if result.returncode:
        sys.exit(f"Lighthouse failed on {url}:\n{result.stderr}")
    report = json.loads(result.stdout)
    failed = [
        name
        for name, audit in report["audits"].items()
        if audit["score"] == 0 and audit["scoreDisplayMode"] == "binary"
    ]
    return [round(100 * report["categories"][each]["score"]) for each in CATEGORIES], failed


def main(wanted):
    if not CHROMIUM:
        sys.exit("no Chromium found: install it, or set CHROMIUM to its path")
    with tempfile.TemporaryDirectory() as folder:
        result = build(Path(folder) / "site", SITE_URL="", REPO_URL="")
        if result.returncode:
            sys.exit(result.stderr)
        server, home = serve(Path(folder) / "site")
        print("performance accessibility best-practices seo  page")
        for page in pages():
            path = ("" if page.language == "en" else "zh-TW/") + (
                "" if page.name == "index" else page.name + "/"
            )
            if wanted and page.label not in wanted and page.name not in wanted:
                continue
            runs = [scores(home + path) for _ in range(RUNS)]
            medians = [
                round(statistics.median(column)) for column in zip(*(run for run, _ in runs))
            ]
            print(
                "{:11d} {:13d} {:14d} {:3d}".format(*medians),
                "",
                page.label,
                *sorted({each for _, failed in runs for each in failed}),
                flush=True,
            )
        server.shutdown()


if __name__ == "__main__":
    main(sys.argv[1:])
