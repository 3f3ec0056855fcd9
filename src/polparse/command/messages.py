"""What the command says on stderr, and how it keeps quiet."""

import contextlib
import os
import sys
from typing import TextIO

from polparse.export.text import printable

__all__ = ["say", "silence", "tell"]


def say(message: str) -> None:
    """One line on stderr, if there is one."""
    # Where a progress bar may stand.
    over = "\r\x1b[K" if sys.stderr is not None and sys.stderr.isatty() else ""
    tell(f"{over}polparse: {printable(message)}\n")


def tell(line: str) -> None:
    """Something on stderr; what cannot be written there is lost, and nothing else."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(line)
        sys.stderr.flush()
    except (OSError, ValueError):
        silence(sys.stderr)


def silence(stream: TextIO) -> None:
    """Let what is left in a stream go into nothing, also when the interpreter ends."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
