"""Where a program runs."""

import os
import shutil

OUTPUT = 1 << 20  # bytes that a program may write, to each of its files


class Place:
    """Where one snippet at a time runs: an empty folder, and files for what comes of it."""

    def __init__(self, base):
        self.folder = os.path.join(base, "here")
        self.figure = os.path.join(base, "figure")
        os.makedirs(self.folder)
        self.files = [
            open(os.path.join(base, name), "w+b", buffering=0)  # noqa: SIM115 (for many programs)
            for name in ("stdout", "stderr", "figure")
        ]

    def take(self):
        """What came of it; the place is as new again."""
        texts = []
        for file in self.files:
            file.seek(0)
            texts.append(
                file.read(OUTPUT).decode("utf-8", "backslashreplace").replace(os.linesep, "\n")
            )
            file.seek(0)
            file.truncate()
        if os.listdir(self.folder):
            shutil.rmtree(self.folder)
            os.mkdir(self.folder)
        return texts
