"""The parser of English, read once in a process, when a text first needs it."""

from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from polparse.parser import Parser

__all__ = ["parser"]

_loading = Lock()


def parser() -> "Parser":
    """The same in all threads."""
    # Later nobody takes the lock: a process that forks while another thread has it would wait for it forever.
    if _loaded.cache_info().currsize:
        return _loaded()
    # Threads that parse the first texts of a process at once load the words once.
    with _loading:
        return _loaded()


@cache
def _loaded() -> "Parser":
    from polparse.en import english
    from polparse.parser import Parser

    return Parser(english())
