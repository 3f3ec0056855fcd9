"""The collector of garbage, which has nothing to do while word lists and rules are read."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["paused"]


@contextmanager
def paused() -> Iterator[None]:
    """
    Without collections: the many objects made inside are there to stay, and to go through them again and again takes half of the time.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()
