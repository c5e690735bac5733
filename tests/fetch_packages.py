"""Fetch the wheels that NumPy and matplotlib are in the page, for tests/test_run.py.

python tests/fetch_packages.py <folder>    from where readers get them; each held to the lock
"""

import hashlib
import json
import sys
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from builder.site.run import LOCK, PYODIDE, packages


def needed(names, known):
    """The names, and those of all that they depend on."""
    found, ahead = {}, list(names)
    while ahead:
        name = ahead.pop()
        if name not in found:
            found[name] = known[name]
            ahead += known[name]["depends"]
    return found


def main(folder):
    known = json.loads((PYODIDE / LOCK).read_text(encoding="utf-8"))["packages"]
    folder.mkdir(parents=True, exist_ok=True)
    for name, package in needed(["numpy", "matplotlib"], known).items():
        with urllib.request.urlopen(packages() + package["file_name"]) as answer:
            wheel = answer.read()
        if hashlib.sha256(wheel).hexdigest() != package["sha256"]:
            sys.exit(f"{name}: {package['file_name']} is not the file that the lock names")
        (folder / package["file_name"]).write_bytes(wheel)
        print(f"{package['file_name']}: {len(wheel) / 1e6:.1f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
