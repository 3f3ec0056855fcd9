"""Inputs, parsed one by one."""

import sys
from collections.abc import Iterator, Sequence

import polparse
from polparse.command.inputs import inputs
from polparse.command.messages import say, tell
from polparse.export.text import printable
from polparse.model import Document

__all__ = ["Run"]

_MANY = 20


class Run:
    """
    Files, read and parsed one by one.

    Attributes:
        failed: whether one of them could not be read so far.
    """

    failed: bool

    def __init__(self, files: Sequence[str], date: str | None) -> None:
        self.failed = False
        self._files = files
        self._date = date

    def documents(self, progress: bool) -> Iterator[Document]:
        """One document for each file that has a text; the others are reported on stderr."""
        progress = progress and len(self._files) > _MANY and sys.stderr is not None and sys.stderr.isatty()
        for number, input in enumerate(inputs(self._files), 1):
            if progress:
                tell(f"\r{number}/{len(self._files)} {printable(input.name)[:60]}\x1b[K")
            if input.text is None:
                self.failed = True
                say(f"{input.name or repr(input.name)}: {input.problem}")
                continue
            yield polparse.parse(input.text, date=self._date, name=input.name)
        if progress:
            tell("\r\x1b[K")
