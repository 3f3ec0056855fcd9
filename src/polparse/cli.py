"""The command ``polparse``: files in, what was found out."""

import argparse
import codecs
import contextlib
import errno
import io
import os
import re
import shutil
import sys
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TextIO

import polparse
from polparse.export import text
from polparse.export.formats import FORMATS, Style
from polparse.model import Document

__all__ = ["main"]

_FAILED, _INTERRUPTED, _CLOSED = 1, 130, 141
_MANY = 20
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


class _UnreadableError(Exception):
    """A file that has no text."""


def main(arguments: Sequence[str] | None = None) -> int:
    """
    Run the command.

    Args:
        arguments: without the name of the program; those of the process if None.

    Returns:
        The exit code: 0; 1 if a file could not be read or nothing could be written; 130 after Ctrl-C; 141 if the reader
        of the output has gone. Wrong usage exits with 2.
    """
    try:
        return _carry_out(arguments)
    except KeyboardInterrupt:
        _silence(sys.stdout)
        return _INTERRUPTED
    except BrokenPipeError:
        _silence(sys.stdout)
        return _CLOSED
    except OSError as error:
        _silence(sys.stdout)
        _say(f"cannot write: {error.strerror}")
        return _FAILED


def _carry_out(arguments: Sequence[str] | None) -> int:
    """
    Read files and write what was found in them.

    Raises:
        OSError: nothing can be written.
    """
    try:
        options = _options(arguments)
    except SystemExit:
        # What was asked for may be written yet: the version, or help.
        if sys.stdout is not None:
            sys.stdout.flush()
        raise
    if sys.stdout is None:
        return _CLOSED
    run = _Run(options.files, options.date)
    for chunk in _written(run, options, sys.stdout):
        sys.stdout.write(chunk)
        sys.stdout.flush()
    return _FAILED if run.failed else 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="polparse",
        description="Find who is who, who met, what was decided, and who said what, in English political text.",
        epilog="Exit code: 0; 1 if a file could not be read; 2 for wrong usage.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="a text file; - for standard input")
    parser.add_argument("--date", type=_date, metavar="YYYY-MM-DD", help="the day on which the texts were published")
    parser.add_argument(
        "--format",
        choices=tuple(FORMATS),
        help=f"{'; '.join(f'{name}: {format.about}' for name, format in FORMATS.items())} (default: text on a terminal, else jsonl)",
    )
    parser.add_argument("--explain", action="store_true", help="text, with the rule and the words behind each result")
    parser.add_argument("--version", action="version", version=f"polparse {polparse.__version__}")
    options = parser.parse_args(arguments)
    if options.explain and options.format and not FORMATS[options.format].for_people:
        parser.error("--explain is for text; JSON holds rules and spans already")
    needed = FORMATS[options.format].needs if options.format else None
    if needed and find_spec(needed[0]) is None:
        parser.error(f"--format {options.format} needs {needed[1]}")
    return options


def _date(value: str) -> str:
    try:
        polparse.extract_dates("", date=value)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return value


def _written(run: "_Run", options: argparse.Namespace, out: TextIO) -> Iterator[str]:
    """The output, a piece for each file as soon as it is read."""
    terminal = out.isatty()
    format = FORMATS[options.format or ("text" if terminal or options.explain else "jsonl")]
    if isinstance(out, io.TextIOWrapper):
        out.reconfigure(encoding=None if format.for_people else "utf-8", errors="backslashreplace", newline="\n")
    style = Style(
        width=min(shutil.get_terminal_size().columns, 120),
        colour=terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb",
        explain=options.explain,
        several=len(options.files) > 1,
    )
    return format.write(run.documents(progress=not terminal), style)


class _Run:
    """
    Files, read and parsed one by one.

    Attributes:
        failed: whether one of them could not be read so far.
    """

    def __init__(self, files: Sequence[str], date: str | None) -> None:
        self.failed = False
        self._files = files
        self._date = date

    def documents(self, progress: bool) -> Iterator[Document]:
        """One document for each file that has a text; the others are reported on stderr."""
        progress = progress and len(self._files) > _MANY and sys.stderr is not None and sys.stderr.isatty()
        for number, name in enumerate(self._files, 1):
            if progress:
                _write(f"\r{number}/{len(self._files)} {text.printable(name)[:60]}\x1b[K")
            try:
                content = _read(name)
            except _UnreadableError as error:
                self.failed = True
                _say(f"{name or repr(name)}: {error}")
                continue
            yield polparse.parse(content, date=self._date, name=name)
        if progress:
            _write("\r\x1b[K")


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
        _say(f"{name}: not UTF-8, read as Windows-1252")
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


def _say(message: str) -> None:
    """One line on stderr, if there is one."""
    _write(f"polparse: {text.printable(message)}\n")


def _write(line: str) -> None:
    """Something on stderr; what cannot be written there is lost, and nothing else."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(line)
        sys.stderr.flush()
    except (OSError, ValueError):
        _silence(sys.stderr)


def _silence(stream: TextIO) -> None:
    """Let what is left in a stream go into nothing, also when the interpreter ends."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
