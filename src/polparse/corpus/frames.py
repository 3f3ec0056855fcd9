"""Values between two processes: each pickled, behind its length."""

import pickle
from struct import Struct
from typing import Any, BinaryIO

from polparse.gc_pause import paused

__all__ = ["receive", "send"]

_LENGTH = Struct("<Q")


def send(pipe: BinaryIO, value: object) -> None:
    """
    Write a value.

    Raises:
        OSError: nobody reads.
    """
    content = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    pipe.write(_LENGTH.pack(len(content)))
    pipe.write(content)
    pipe.flush()


def receive(pipe: BinaryIO) -> Any:
    """
    The next value.

    Raises:
        EOFError: there is none, or not all of it.
    """
    content = _exactly(pipe, _LENGTH.unpack(_exactly(pipe, _LENGTH.size))[0])
    with paused():
        return pickle.loads(content)


def _exactly(pipe: BinaryIO, size: int) -> bytes:
    content = pipe.read(size)
    if len(content) < size:
        raise EOFError
    return content
