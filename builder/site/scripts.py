"""A step on the finished site: our scripts are made small, modules that belong together one.

esbuild does it. Without this step a site works as well, as while serving; it then fetches more.
"""

import shutil
import subprocess
from pathlib import Path

from builder.node import node


def bundle_scripts(site: Path):
    subprocess.run([node(), Path(__file__).with_suffix(".mjs"), site], check=True)
    other = site / "zh-TW/assets"  # both languages have the same scripts
    shutil.copy(site / "assets/site.js", other)
    shutil.rmtree(other / "javascripts")
    shutil.copytree(site / "assets/javascripts", other / "javascripts")
