"""Runs programs as a reader would: each in a clean process of its own.

It sees none of this project and can harm none of it. Starting Python and importing NumPy and
matplotlib costs half a second; a fork of a process that has done both costs milliseconds.

    client.py      what tests use: a Runner starts the warm process, and gives Results
    warm.py        the warm process: imports once, and forks once a program
    child.py       a program's own process, from its first line to its figure
    confine.py     what that process may not do
    conditions.py  what another reader's machine has otherwise
    causes.py      on which of these conditions a program depends
    place.py       the empty folder it runs in, and the files for what comes of it

The warm process imports this package too; so nothing here imports more than it needs, and what a
process has imported of it, it forgets before a program begins.
"""
