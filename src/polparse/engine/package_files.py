"""The files of the package: those it consists of, and those that are made when it is built, for a quick start."""

import pickle
from collections.abc import Iterable
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = ["digest_of", "kept", "package_folder", "saved", "sealed", "whole"]

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


def digest_of(start: str, made_of: "Iterable[Traversable]") -> str:
    """What is another as soon as one of some files is, or `start`."""
    digest = crc32(start.encode())
    for file in made_of:
        digest = crc32(file.read_bytes(), digest)
    return f"{digest:08x}"


def saved(digest: str, content: object) -> bytes:
    """What `kept` gives again."""
    return sealed(digest.encode() + pickle.dumps(content, protocol=5))


def kept(file: "Traversable", digest: str) -> Any:
    """What a file holds; None if it is not there, not whole, or was made for another digest."""
    content = whole(file)
    return pickle.loads(content[len(digest) :]) if content[: len(digest)] == digest.encode() else None


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
