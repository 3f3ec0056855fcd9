"""Pages that are longer than the screen, in a program that lets one look through them."""

import contextlib
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import IO, cast

__all__ = ["paged"]


def paged(pieces: Iterator[str | bytes]) -> Iterable[str | bytes]:
    """
    Show on the terminal what is longer than it, by the program that ``PAGER`` names, or ``less``; until whoever looks at it has enough.

    Returns:
        What is still to be written: all if it fits, if there is no pager or no keyboard, or if ``PAGER`` is empty or ``cat``.
    """
    command = _pager()
    if not command:
        return pieces
    height = shutil.get_terminal_size().lines
    held: list[str | bytes] = []
    lines = 0
    for piece in pieces:
        held.append(piece)
        lines += piece.count("\n") if isinstance(piece, str) else piece.count(b"\n")
        if lines >= height:
            return _shown(command, chain(held, pieces))
    return held


def _pager() -> list[str]:
    """The command of the pager; empty for none."""
    if sys.stdin is None or not sys.stdin.isatty() or os.environ.get("TERM") == "dumb":
        return []
    try:
        command = shlex.split(os.environ.get("PAGER", "less"))
    except ValueError:
        return []
    return command if command and command[0] != "cat" and shutil.which(command[0]) else []


def _shown(command: list[str], pieces: Iterable[str | bytes]) -> Iterable[str | bytes]:
    """Show pieces by a pager; what is left to be written if there is none."""
    try:
        # As git has it: colours as they are, and the page stays on the screen.
        pager = subprocess.Popen(command, stdin=subprocess.PIPE, env={"LESS": "FRX", **os.environ})
    except OSError:
        return pieces
    stream = cast(IO[bytes], pager.stdin)
    try:
        for piece in pieces:
            stream.write(piece if isinstance(piece, bytes) else piece.encode(sys.stdout.encoding, "backslashreplace"))
            stream.flush()
    except BrokenPipeError:
        # Seen enough.
        pass
    finally:
        with contextlib.suppress(BrokenPipeError):
            stream.close()
        while pager.poll() is None:
            # Ctrl-C is for the pager, which has the keyboard.
            with contextlib.suppress(KeyboardInterrupt):
                pager.wait()
    return ()
