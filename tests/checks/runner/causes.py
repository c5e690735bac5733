"""On what does a program depend that says something else on another reader's machine?"""

import shutil
import tempfile
from contextlib import closing
from pathlib import Path

from checks.runner.client import SECONDS, Runner
from checks.runner.conditions import CHANCE, CONDITIONS, STOPPED


def causes(paths, seconds=SECONDS):
    """{path: on what a program depends that says something else under other conditions}: words.

    Found out one condition at a time.
    """
    paths = [Path(path).resolve() for path in paths]
    folder = tempfile.mkdtemp(prefix="cause-")
    found = {path: [] for path in paths}

    def process(*conditions):
        """What chance decides once a process, it decides anew; the folder is the same in each."""
        return closing(Runner(jobs=1, conditions=conditions, folder=f"{folder}/snippets"))

    def results(runner, paths, *conditions):
        return {each.path: each for each in runner.run(paths, seconds, conditions=conditions)}

    with process() as runner:
        again = results(runner, paths)
        again_stopped = {stopped: results(runner, paths, stopped) for stopped in STOPPED}
    with process() as runner:
        plain = results(runner, paths)
        steady = [path for path in paths if plain[path].same(again[path])]
        for name in CONDITIONS:
            if name != "hash":
                for path, result in results(runner, steady, name).items():
                    if not result.same(plain[path]):
                        found[path].append(name)
        # differs by itself: does it when a clock stands still?
        unsteady = [path for path in paths if path not in steady]
        for stopped, name in STOPPED.items():
            for path, result in results(runner, unsteady, stopped).items():
                if result.same(again_stopped[stopped][path]):
                    found[path].append(name)
    if steady:
        with process("hash") as runner:
            for path, result in results(runner, steady).items():
                if not result.same(plain[path]):
                    found[path].insert(0, "hash")
    shutil.rmtree(folder, ignore_errors=True)

    def words(path):
        unknown = f"several conditions at once, or on {CHANCE}" if path in steady else CHANCE
        return " and on ".join(CONDITIONS[name] for name in found[path]) or unknown

    return {path: words(path) for path in paths}
