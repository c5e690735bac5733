"""Build or serve both languages: English at the root of the site, Chinese in zh-TW/.

python -m builder site [folder]    build into site/ (or the folder); SITE_URL, REPO_URL and
                                   REPO_BRANCH may name the published addresses
python -m builder serve [port]     build, serve on localhost, and rebuild what changes
"""

import logging
import sys
from pathlib import Path

from builder.mkdocs.build import publish
from builder.mkdocs.serving import serve


def main(arguments):
    logging.basicConfig(format="%(levelname)s: %(message)s", level=logging.WARNING)
    if arguments[:1] == ["site"] and len(arguments) <= 2:
        site = Path(arguments[1] if len(arguments) == 2 else "site").resolve()
        publish(site)
        print(f"built {site}")
    elif arguments[:1] == ["serve"] and len(arguments) <= 2:
        serve(int(arguments[1]) if len(arguments) == 2 else 8000)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
