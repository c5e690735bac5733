"""python3 serve.py [port]: this folder in your browser, from a server for this machine alone.

本資料夾的網頁，由只有這台電腦連得到的伺服器送到瀏覽器。
"""

import contextlib
import functools
import http.server
import mimetypes
import pathlib
import sys
import webbrowser

# some machines call a script text, and browsers then do not run it
for kind, ending in (
    ("text/javascript", ".js"),
    ("text/javascript", ".mjs"),
    ("application/wasm", ".wasm"),
):
    mimetypes.add_type(kind, ending)


class Server(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


folder = str(pathlib.Path(__file__).resolve().parent)
port = int(sys.argv[1]) if len(sys.argv) > 1 else 8765
try:
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", port), functools.partial(Server, directory=folder)
    )
except OSError as error:
    sys.exit(f"port {port}: {error.strerror}; another one: python3 serve.py {port + 1}")
address = f"http://127.0.0.1:{port}/"
print(f"{address}   中文: {address}zh-TW/   (Ctrl-C stops)", flush=True)
webbrowser.open(address)
with contextlib.suppress(KeyboardInterrupt):
    server.serve_forever()
