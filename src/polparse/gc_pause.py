"""Pauses the garbage collector while word lists are read and texts are parsed: they make many objects and no cycles."""

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["paused", "settle"]


@contextmanager
def paused() -> Iterator[None]:
    """
    Without collections: the many objects made inside are there to stay, and to go through them again and again takes half of the time.

    The switch is the process's: while one thread is inside, none collects. Whoever finds the collector off leaves it off. A process
    that is forked meanwhile has none of the other threads, and collects.
    """
    collects = gc.isenabled()
    if collects:
        _OFF.append(True)
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()
            if _OFF:
                _OFF.pop()


def settle() -> None:
    """
    Take all that there is now for old: the collector goes through what is old when much more has come, and through what is new at once.

    What somebody has frozen stays so, and then nothing is done.
    """
    if hasattr(gc, "freeze") and not gc.get_freeze_count():
        gc.freeze()
        gc.unfreeze()


# One for each thread that has switched it off, and will switch it on.
_OFF: list[bool] = []


def _forked() -> None:
    if _OFF:
        _OFF.clear()
        gc.enable()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)
