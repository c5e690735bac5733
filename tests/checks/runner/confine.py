"""What a program's process may not do.

Take the machine, change a file that is not its own, talk to anybody.
"""

import contextlib
import os
import sys
import tempfile
import time

from checks.runner.place import OUTPUT

try:
    import resource
except ImportError:  # Windows
    resource = None

MEMORY = 4 << 30


def limit(seconds):
    """What an endless or greedy program may take, before it takes the machine."""
    if not resource:
        return
    ends = int(time.process_time()) + seconds
    for kind, *most in (
        (resource.RLIMIT_CPU, ends, ends + 1),  # the first ends it with SIGXCPU, which says why
        (resource.RLIMIT_AS, MEMORY, MEMORY),
        (resource.RLIMIT_FSIZE, OUTPUT, OUTPUT),
        (resource.RLIMIT_CORE, 0, 0),
    ):
        with contextlib.suppress(ValueError, OSError):  # macOS does not limit memory
            resource.setrlimit(kind, most)


WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = {
    "os.chmod",
    "os.chown",
    "os.link",
    "os.mkdir",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.symlink",
    "os.truncate",
    "os.utime",
    "shutil.rmtree",
    "shutil.move",
}
REFUSED = {
    "os.exec", "os.fork", "os.forkpty", "os.kill", "os.killpg", "os.posix_spawn", "os.spawn",
    "os.startfile", "os.system", "pty.spawn", "socket.__new__", "socket.getaddrinfo",
    "socket.gethostbyname", "subprocess.Popen",
}  # fmt: skip


def confine(folder):
    """A program changes nothing outside its folder and talks to nobody.

    So it says the same everywhere, and harms no one.
    """
    tempfile.tempdir = os.environ["TMPDIR"] = folder

    def check(event, arguments):
        if event == "open":
            path, _, flags = arguments
            changed = [path] if flags & WRITES else []
        elif event in CHANGES:
            changed = (
                arguments[:2] if event in ("os.link", "os.rename", "shutil.move") else arguments[:1]
            )
        elif event in REFUSED:
            raise PermissionError(f"a snippet may not use other processes or the network ({event})")
        else:
            return
        for path in changed:
            if not isinstance(path, int) and path != os.devnull:
                real = os.path.realpath(os.fsdecode(path))
                if real != folder and not real.startswith(folder + os.sep):
                    raise PermissionError(
                        f"a snippet may not write outside its own temporary folder: {real}"
                    )

    sys.addaudithook(check)
