"""What options hold, checked while they are read."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

import polparse
from polparse.errors import PolparseError

if TYPE_CHECKING:
    from polparse.parser import Parser

__all__ = ["date", "output", "own"]


def date(value: str) -> str:
    """
    A day.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    try:
        polparse.extract_dates("", date=value)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return value


def output(name: str) -> Path:
    """
    Where to write; a folder is made if the name ends as those of folders do.

    Raises:
        argparse.ArgumentTypeError: it cannot be made.
    """
    path = Path(name)
    if name.endswith((os.sep, os.altsep or os.sep)):
        try:
            path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise argparse.ArgumentTypeError(f"{name}: {error.strerror or error}") from None
    return path


def own(file: str) -> "Parser":
    """
    What parses with the words and rules of a file.

    Raises:
        argparse.ArgumentTypeError: it cannot be read, or something in it is wrong; the message says what and where, in a line
            for each thing.
    """
    from polparse.parser import Parser

    try:
        return Parser(words=file)
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{file}: {error.strerror or error}") from None
    except PolparseError as error:
        lines = str(error).splitlines()
        raise argparse.ArgumentTypeError("\n".join(line if file in line else f"{file}: {line}" for line in lines)) from None
