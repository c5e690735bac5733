"""The last step on finished pages: a content security policy.

With it a page can run and fetch nothing but the site's own; where it has programs to run, it may
compile Python (not evaluate text), start it in a worker, and fetch packages from their one address.
"""

import base64
import hashlib
import re
from pathlib import Path

from builder.site.run import MARK, packages

INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
CHARSET = '<meta charset="utf-8">'


def policy(page):
    """The policy for one page; the theme's few inline scripts are allowed by their hashes."""
    digests = {hashlib.sha256(script.encode()).digest() for script in INLINE_SCRIPT.findall(page)}
    hashes = "".join(f" 'sha256-{base64.b64encode(digest).decode()}'" for digest in sorted(digests))
    python = ""
    if f" {MARK}=" in page:
        hashes += " 'wasm-unsafe-eval'"
        # a worker that is fetched by its address would not have this policy; one from a blob has
        foreign = f" {packages()}" if "://" in packages() else ""
        python = f"worker-src 'self' blob:; connect-src 'self'{foreign}; "
    return (
        f"default-src 'self'; script-src 'self'{hashes}; style-src 'self'; img-src 'self' data:; "
        f"{python}object-src 'none'; base-uri 'none'; form-action 'none'"
    )


def add_policy(site: Path):
    for path in site.rglob("*.html"):
        page = path.read_text(encoding="utf-8")
        meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(page)}">'
        page = page.replace(CHARSET, f"{CHARSET}\n      {meta}", 1)
        path.write_text(page, encoding="utf-8")
