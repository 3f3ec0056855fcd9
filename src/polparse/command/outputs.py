"""Where what was found goes, and in which format."""

import argparse
import io
import os
import shutil
import sys

from polparse.command.run import Run
from polparse.export.formats import FORMATS, Style

__all__ = ["write"]


def write(run: Run, options: argparse.Namespace) -> None:
    """
    Write what is found, a piece for each file as soon as it is read.

    Raises:
        OSError: it cannot be written.
    """
    terminal = sys.stdout.isatty()
    format = FORMATS[options.format or ("text" if terminal or options.explain else "jsonl")]
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding=None if format.for_people else "utf-8", errors="backslashreplace", newline="\n")
    for piece in format.write(run.documents(progress=not terminal), _style(options, terminal)):
        if isinstance(piece, bytes):
            sys.stdout.buffer.write(piece)
        else:
            sys.stdout.write(piece)
        sys.stdout.flush()


def _style(options: argparse.Namespace, terminal: bool) -> Style:
    return Style(
        width=min(shutil.get_terminal_size().columns, 120),
        colour=terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb",
        explain=options.explain,
        several=len(options.files) > 1,
    )
