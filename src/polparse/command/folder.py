"""A folder with the files of each text."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from polparse.export.formats import Format

__all__ = ["to_folder"]

# What the names of files have in common on all systems.
_UNFIT = re.compile(r"[^\w.-]+")
_LONG = 100


def to_folder(documents: Iterable[tuple[str | None, Mapping[str, str]]], format: Format, folder: Path) -> None:
    """
    Write the files of documents, each as soon as it is there.

    They are named after the documents, without folders and without the end of a name that a text file has; of several with one name the
    second has ``-2``. What is in the folder already under such a name is written anew.

    Args:
        documents: their names, and their files by the ends of these.
        format: of the files.
        folder: there already.

    Raises:
        OSError: one cannot be written.
    """
    taken: set[str] = set()
    for file, content in format.beside().items() if format.beside else ():
        _write(folder / file, content)
    for number, (name, files) in enumerate(documents, 1):
        stem = _free(_stem(name) or str(number), taken)
        for end, content in files.items():
            _write(folder / f"{stem}{end}", content)


def _stem(name: str | None) -> str:
    last = re.split(r"[/\\]", name or "")[-1]
    return _UNFIT.sub("_", re.sub(r"(\.(txt|html?|md))?(\.gz)?$", "", last)).strip(".")[:_LONG]


def _free(stem: str, taken: set[str]) -> str:
    free, number = stem, 1
    # Some systems take large and small letters for the same.
    while free.casefold() in taken:
        number += 1
        free = f"{stem}-{number}"
    taken.add(free.casefold())
    return free


def _write(path: Path, content: str) -> None:
    path.write_bytes(content.encode("utf-8", "replace"))
