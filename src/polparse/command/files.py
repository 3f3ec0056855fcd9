"""Bytes of files, and the characters that they are: packed, in whichever encoding, or none that can be read."""

import codecs
import errno
import gzip
import io
import os
import re
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from polparse.command.messages import say
from polparse.errors import PolparseError

__all__ = ["File", "UnreadableError"]

# The longer mark first: that of UTF-16 is how that of UTF-32 starts.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CHARSET = re.compile(rb"""(?i)<meta\b[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([a-z0-9_:.-]{1,40})""")
_GZ, _OLD_OFFICE, _ZIP = b"\x1f\x8b", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"PK\x03\x04"
_PIECE = 1 << 20
# What has text in it, but not as text: what to do instead, by how a file begins and how its name ends.
_INSTEAD = (
    (b"%PDF-", "", "a PDF; try: pdftotext {} - | polparse"),
    (b"{\\rtf", "", "RTF; try: pandoc -t plain --wrap=none {} | polparse"),
    (_OLD_OFFICE, ".doc", "a Word file; try: soffice --headless --convert-to txt:Text {}"),
    (_OLD_OFFICE, ".xls", "an Excel file; save it as CSV"),
    (_ZIP, ".docx", "a Word file; try: pandoc -t plain --wrap=none {} | polparse"),
    (_ZIP, ".odt", "an OpenDocument file; try: pandoc -t plain --wrap=none {} | polparse"),
    (_ZIP, ".epub", "a book; try: pandoc -t plain --wrap=none {} | polparse"),
    (_ZIP, ".xlsx", "an Excel file; save it as CSV"),
    (_ZIP, ".ods", "a spreadsheet; save it as CSV"),
    (_ZIP, "", "an archive; unpack it first"),
)


class UnreadableError(PolparseError, ValueError):
    """A file that has no text; the message says why."""


class File:
    """
    A file, or standard input.

    Args:
        name: ``-`` for standard input.

    Attributes:
        name: as it was given.
        suffix: how its name ends, in small letters, without that of packing.
    """

    name: str
    suffix: str

    def __init__(self, name: str) -> None:
        self.name = name
        self.suffix = Path(name.lower().removesuffix(".gz")).suffix
        self._kept: bytes | None = None

    def open(self) -> BinaryIO:
        """
        Its content, unpacked, from the start.

        Raises:
            UnreadableError: it cannot be opened.
        """
        try:
            opened = self._opened()
            packed = opened.read(len(_GZ)) == _GZ
            opened.seek(0)
        except (OSError, ValueError) as error:
            raise _unreadable(error) from None
        if not packed:
            return opened
        if self._kept is not None:
            return cast(BinaryIO, gzip.GzipFile(fileobj=opened))
        opened.close()
        return cast(BinaryIO, gzip.open(self.name))

    def text(self, html: bool = False) -> str:
        """
        All of it, line breaks as they are.

        Args:
            html: whether it may say its encoding itself.

        Raises:
            UnreadableError: it is no text.
        """
        with self.open() as opened:
            content = b"".join(self._pieces(opened))
        if instead := self._instead(content):
            raise UnreadableError(instead)
        for mark, encoding in _MARKS:
            if content.startswith(mark):
                return content[len(mark) :].decode(encoding, "replace")
        if b"\0" in content:
            raise UnreadableError("binary file")
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError:
            if _CONTROL.search(content):
                raise UnreadableError("binary file") from None
        declared = _CHARSET.search(content, 0, 4096) if html else None
        if declared and (text := _decoded(content, declared[1].decode())) is not None:
            return text
        say(f"{self.name}: not UTF-8, read as Windows-1252")
        return content.decode("cp1252", "replace")

    def lines(self) -> io.TextIOWrapper:
        """
        Its characters, to be read bit by bit; line breaks as they are.

        Raises:
            UnreadableError: it is no text.
        """
        encoding = self._encoding()
        return io.TextIOWrapper(self.open(), encoding=encoding, errors="replace", newline="")

    def _encoding(self) -> str:
        """The encoding of all of it, which is read once for that."""
        decoder = codecs.getincrementaldecoder("utf-8")()
        utf8 = True
        with self.open() as opened:
            for number, piece in enumerate(self._pieces(opened)):
                if number == 0:
                    if instead := self._instead(piece):
                        raise UnreadableError(instead)
                    for mark, encoding in _MARKS:
                        if piece.startswith(mark):
                            return {"utf-8": "utf-8-sig"}.get(encoding, encoding[: len("utf-xx")])
                if b"\0" in piece:
                    raise UnreadableError("binary file")
                utf8 = utf8 and _takes(decoder, piece)
        if utf8 and _takes(decoder, b"", final=True):
            return "utf-8"
        say(f"{self.name}: not UTF-8, read as Windows-1252")
        return "cp1252"

    def _pieces(self, opened: BinaryIO) -> Iterator[bytes]:
        try:
            while piece := opened.read(_PIECE):
                yield piece
        except (OSError, EOFError, ValueError, zlib.error) as error:
            raise _unreadable(error) from None

    def _opened(self) -> BinaryIO:
        """
        Raises:
            OSError, ValueError: it cannot be opened.
        """
        if not self.name:
            # As a path, this directory.
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        if self._kept is None and self.name == "-":
            if sys.stdin is None:
                raise ValueError("standard input is closed")
            self._kept = sys.stdin.buffer.read()
        if self._kept is None:
            opened = Path(self.name).open("rb")  # noqa: SIM115 - the caller closes it
            if opened.seekable():
                return opened
            # A pipe: what was read from it is gone.
            with opened:
                self._kept = opened.read()
        return io.BytesIO(self._kept)

    def _instead(self, content: bytes) -> str:
        """What to do with a file that is no text but has one; empty for others."""
        for begins, ends, advice in _INSTEAD:
            if content.startswith(begins) and (not ends or self.suffix == ends):
                return advice.format(self.name)
        return ""


def _unreadable(error: Exception) -> UnreadableError:
    if isinstance(error, gzip.BadGzipFile | EOFError | zlib.error):
        return UnreadableError(f"broken gz file ({' '.join(str(error).split())})")
    return UnreadableError(getattr(error, "strerror", None) or str(error))


def _takes(decoder: codecs.IncrementalDecoder, piece: bytes, final: bool = False) -> bool:
    try:
        decoder.decode(piece, final)
    except UnicodeDecodeError:
        return False
    return True


def _decoded(content: bytes, encoding: str) -> str | None:
    """As an encoding has it; None if there is no such encoding, or it is none of these bytes."""
    try:
        return content.decode(encoding)
    except (LookupError, UnicodeDecodeError):
        return None
