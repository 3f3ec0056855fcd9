"""Where what was found goes, and in which format."""

import argparse
import gzip
import io
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TypeVar

from polparse.command.folder import to_folder
from polparse.command.messages import say
from polparse.command.pager import paged
from polparse.command.resume import take_up
from polparse.command.run import Run
from polparse.export.formats import FORMATS, Format, Style
from polparse.model import Document

__all__ = ["write"]

T = TypeVar("T")


def write(run: Run, options: argparse.Namespace) -> None:
    """
    Write what is found, a piece for each text as soon as it is read.

    Raises:
        OSError: it cannot be written.
        UnreadableError: what was begun cannot be gone on with.
    """
    terminal = options.output is None and sys.stdout.isatty()
    format = FORMATS[options.format or ("text" if terminal or options.explain else "jsonl")]
    if format.files and options.output is not None and options.output.is_dir():
        to_folder(_some(run.made(_Named(format.files), progress=True), format, lambda named: bool(named[1])), format, options.output)
        return
    if options.resume:
        run.done = take_up(options.output)
    style = Style(
        width=min(shutil.get_terminal_size().columns, 120),
        colour=options.output is None and _coloured(terminal),
        explain=options.explain,
        several=run.several,
        table=options.table,
    )
    pieces = _some(_pieces(run, format, style, progress=not terminal), format, bool)
    if options.output is not None:
        _to_file(pieces, options.output, options.resume)
    elif terminal and format.for_people and "-" not in options.files:
        _to_stdout(paged(pieces), format)
    else:
        _to_stdout(pieces, format)


class _Named:
    """
    Gives the files of a document with its name. Picklable, as each process writes its own.

    Args:
        files: of a format.
    """

    def __init__(self, files: Callable[[Document], Mapping[str, str]]) -> None:
        self._files = files

    def __call__(self, document: Document) -> tuple[str | None, Mapping[str, str]]:
        return document.name, self._files(document)


def _some(made: Iterator[T], format: Format, holds: Callable[[T], bool]) -> Iterator[T]:
    """The same; it is told if a format that is not of all texts has nothing of any of these."""
    empty = True
    for one in made:
        empty = empty and not holds(one)
        yield one
    if empty and format.only:
        say(f"nothing to write: the format is of {format.only}, and none is there")


def _pieces(run: Run, format: Format, style: Style, progress: bool) -> Iterator[str | bytes]:
    if format.each:
        return chain((format.begin(style),) if format.begin else (), run.made(partial(format.each, style), progress))
    return format.write(run.documents(progress), style)


def _coloured(terminal: bool) -> bool:
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (terminal and os.environ.get("TERM") != "dumb")


def _to_stdout(pieces: Iterable[str | bytes], format: Format) -> None:
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding=None if format.for_people else "utf-8", errors="backslashreplace", newline="\n")
    for piece in pieces:
        if isinstance(piece, bytes):
            sys.stdout.flush()
            sys.stdout.buffer.write(piece)
        else:
            sys.stdout.write(piece)
        sys.stdout.flush()


def _to_file(pieces: Iterator[str | bytes], path: Path, resume: bool) -> None:
    pack: Callable[[bytes], bytes] = partial(gzip.compress, mtime=0) if path.suffix == ".gz" else bytes
    # Without a buffer: what was written is there, however the process ends.
    with path.open("ab" if resume else "wb", buffering=0) as file:
        for piece in pieces:
            left = memoryview(pack(piece if isinstance(piece, bytes) else piece.encode("utf-8", "backslashreplace")))
            while left:
                left = left[file.write(left) :]
