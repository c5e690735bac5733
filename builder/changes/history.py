"""The versions of the course, as git's tags have their files."""

import io
import re
import subprocess
import tarfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TAGS = "refs/tags/v[0-9]*"
FORMAT = "--format=%(refname:short) %(creatordate:iso-strict)"
COMPARED = re.compile(r"docs/(?:en|zh-TW)/.+\.(?:md|ipynb)|snippets/.+\.(?:py|out)")


@dataclass(frozen=True)
class Version:
    name: str  # "" for the files as they lie here
    time: str  # as 2026-11-28T12:00:00+00:00
    files: dict  # {path: text} of what is compared


def git(*arguments):
    """What git prints, as bytes; None where it fails, or is not there."""
    try:
        done = subprocess.run(["git", *arguments], capture_output=True)
    except FileNotFoundError:
        return None
    return None if done.returncode else done.stdout


def is_whole():
    """Whether this folder is a repository's root, and git has all its past.

    A source archive that was unpacked inside some other repository has not that one's tags.
    """
    return (
        git("rev-parse", "--show-prefix") == b"\n"
        and git("rev-parse", "--is-shallow-repository") == b"false\n"
    )


@cache
def tagged():
    """The versions, the newest first; None where that is not known."""
    order = ("--sort=-version:refname", "--sort=-creatordate")
    found = git("for-each-ref", "--merged=HEAD", *order, FORMAT, TAGS) if is_whole() else None
    if found is None:
        return None
    rows = [line.split(" ") for line in found.decode().splitlines()]
    return tuple(Version(name, time, files_of(name)) for name, time in rows)


def files_of(tag):
    with tarfile.open(fileobj=io.BytesIO(git("archive", tag))) as archive:
        return {
            member.name: archive.extractfile(member).read().decode("utf-8")
            for member in archive
            if member.isfile() and COMPARED.fullmatch(member.name)
        }


def here():
    """The files as they are now, tagged or not."""
    paths = [path for folder in ("docs", "snippets") for path in Path(folder).rglob("*")]
    names = [path.as_posix() for path in paths if path.is_file()]
    return Version("", "", {n: Path(n).read_text("utf-8") for n in names if COMPARED.fullmatch(n)})


def last_commit():
    """When it was, as a version's time; "" where that is not known."""
    return (git("log", "-1", "--format=%cI") or b"").decode().strip()
