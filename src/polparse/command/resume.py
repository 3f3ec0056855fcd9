"""What an output that was begun already holds."""

import json
import os
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from polparse.command.files import UnreadableError

__all__ = ["take_up"]

_BEGINS = b'{"schema":'
_PIECE = 1 << 20


def take_up(path: Path) -> Counter[str]:
    """
    The names of the documents that are whole in a file of JSON lines, each as often as it is there; what is torn at its end is cut off.

    Args:
        path: of a file that may be there; packed if its name ends in ``.gz``.

    Raises:
        UnreadableError: something else is in it.
        OSError: it cannot be read or cut.
    """
    done: Counter[str] = Counter()
    whole = 0
    if not path.exists():
        return done
    stretches = _members(path) if path.suffix == ".gz" else _lines(path)
    for lines, end in stretches:
        if end is None:
            # Torn: but only of a file that is ours, else something that is not is lost.
            if not whole and not lines.startswith(_BEGINS[: len(lines)]):
                raise UnreadableError(f"{path}: not what polparse writes; --resume adds to nothing else")
            break
        for line in lines.splitlines():
            try:
                done[json.loads(line)["name"]] += 1
            except (KeyError, TypeError, ValueError):
                raise UnreadableError(f"{path}: line {done.total() + 1} is no document; --resume adds to nothing else") from None
        whole = end
    os.truncate(path, whole)
    return done


def _lines(path: Path) -> Iterator[tuple[bytes, int | None]]:
    """Each line, and where it ends in the file; None for the last one if it does not end."""
    end = 0
    with path.open("rb") as file:
        for line in file:
            end += len(line)
            yield line, end if line.endswith(b"\n") else None


def _members(path: Path) -> Iterator[tuple[bytes, int | None]]:
    """Likewise of what was packed together, of which each has whole lines."""
    with path.open("rb") as file:
        left, end = file.read(_PIECE), 0
        while left:
            unpacker, lines, taken = zlib.decompressobj(31), [], 0
            while left and not unpacker.eof:
                try:
                    lines.append(unpacker.decompress(left))
                except zlib.error:
                    yield b"".join(lines) or left, None
                    return
                taken += len(left)
                left = unpacker.unused_data or (b"" if unpacker.eof else file.read(_PIECE))
            if not unpacker.eof:
                yield b"".join(lines), None
                return
            end += taken - len(unpacker.unused_data)
            left = unpacker.unused_data or file.read(_PIECE)
            yield b"".join(lines), end
