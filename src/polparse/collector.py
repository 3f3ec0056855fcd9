"""The collector of garbage, which has nothing to do while word lists are read and texts are parsed."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["paused"]


@contextmanager
def paused() -> Iterator[None]:
    """
    Without collections: the many objects made inside are there to stay, and to go through them again and again takes half of the time.

    The switch is the process's: while one thread is inside, none collects. Whoever finds the collector off leaves it off.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()
