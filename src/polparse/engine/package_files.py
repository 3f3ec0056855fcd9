"""The files of the package: those it consists of, and those that are made when it is built, for a quick start."""

from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = ["package_folder", "sealed", "whole"]

_PACKAGE = Path(__file__).parent.parent
# How many bytes at the end of a file that was made tell whether it is whole.
_SEAL = 8


def package_folder(name: str) -> "Traversable":
    """
    A folder of the package.

    >>> (package_folder("en/lexicon") / "offices.toml").is_file()
    True
    """
    folder = _PACKAGE / name
    if folder.is_dir():
        return folder
    # In an archive. Imported here, as it takes a twentieth of the time of the first text.
    from importlib.resources import files

    return files("polparse") / name


def sealed(content: bytes) -> bytes:
    """What `whole` gives again."""
    return content + _seal(content)


def whole(file: "Traversable") -> memoryview:
    """What a sealed file holds; nothing if it is not there, or not as it was written: cut short, or damaged."""
    saved = memoryview(_content(file) if file.is_file() else b"")
    content, seal = saved[:-_SEAL], saved[-_SEAL:]
    return content if seal == _seal(content) else saved[:0]


def _content(file: "Traversable") -> bytes | mmap:
    if isinstance(file, Path) and file.stat().st_size:
        # As it lies in memory already, if it was read before: to copy it would take a good part of the time of reading what it holds.
        with file.open("rb") as opened:
            return mmap(opened.fileno(), 0, access=ACCESS_READ)
    return file.read_bytes()


def _seal(content: bytes | memoryview) -> bytes:
    return b"%08x" % crc32(content)
