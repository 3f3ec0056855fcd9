"""What the command reads: names of files in, a text of each out."""

import codecs
import errno
import os
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from polparse.command.messages import say

__all__ = ["Input", "inputs"]

# The longer mark first: that of UTF-16 is how that of UTF-32 starts.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# Its head may be all that is plain in it.
_PDF = b"%PDF-"


@attrs.frozen
class Input:
    """
    Something to parse.

    Attributes:
        name: what messages and the document call it.
        text: None if there is none.
        problem: why there is none, on one line.
    """

    name: str
    text: str | None = None
    problem: str | None = None


class _UnreadableError(Exception):
    """A file that has no text."""


def inputs(names: Sequence[str]) -> Iterator[Input]:
    """The text of each file, read when it is asked for; or what is wrong with it."""
    for name in names:
        try:
            yield Input(name, _read(name))
        except _UnreadableError as error:
            yield Input(name, problem=str(error))


def _read(name: str) -> str:
    """
    The text of a file, line breaks as they are.

    Raises:
        _UnreadableError: there is none.
    """
    try:
        content = _bytes(name)
    except (OSError, ValueError) as error:
        raise _UnreadableError(getattr(error, "strerror", None) or str(error)) from None
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    if b"\0" in content or content.startswith(_PDF):
        raise _UnreadableError("binary file")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        if _CONTROL.search(content):
            raise _UnreadableError("binary file") from None
        say(f"{name}: not UTF-8, read as Windows-1252")
        return content.decode("cp1252", "replace")


def _bytes(name: str) -> bytes:
    """
    What is in a file.

    Raises:
        OSError, ValueError: it cannot be read.
    """
    if not name:
        # As a path, this directory.
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
    if name != "-":
        return Path(name).read_bytes()
    if sys.stdin is None:
        raise ValueError("standard input is closed")
    return sys.stdin.buffer.read()
