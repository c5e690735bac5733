"""The last step on finished pages: a content security policy, so that a page can run and fetch nothing but the site's own."""

import base64
import hashlib
import re
from pathlib import Path

INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def policy(page):
    """The policy for one page's HTML; Material's few inline scripts are allowed by their hashes."""
    digests = {hashlib.sha256(script.encode()).digest() for script in INLINE_SCRIPT.findall(page)}
    hashes = "".join(f" 'sha256-{base64.b64encode(digest).decode()}'" for digest in sorted(digests))
    return (
        f"default-src 'self'; script-src 'self'{hashes}; style-src 'self'; img-src 'self' data:; "
        "object-src 'none'; base-uri 'none'; form-action 'none'"
    )


def add_policy(site: Path):
    for path in site.rglob("*.html"):
        page = path.read_text(encoding="utf-8")
        meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(page)}">'
        path.write_text(page.replace('<meta charset="utf-8">', f'<meta charset="utf-8">\n      {meta}', 1), encoding="utf-8")
