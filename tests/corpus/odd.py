"""A parser that does to its process what texts must not be able to: for the tests of what becomes of the others."""

import gc
import os
import signal
import time
from pathlib import Path

from polparse.model import Document


class Odd:
    """Does what a text says, and gives a document of it."""

    def parse(self, text, date, name, only=None):
        what, _, rest = text.partition(" ")
        if what == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        if what == "exit":
            os._exit(3)
        if what == "once" and not Path(rest).exists():
            Path(rest).touch()
            os.kill(os.getpid(), signal.SIGKILL)
        if what == "memory":
            raise MemoryError
        if what == "bug":
            raise AttributeError("no such thing")
        if what == "print":
            print("printed")
            os.write(1, b"written\n")
            input_left = os.read(0, 1)
            assert input_left == b""
        if what == "collects":
            text = str(gc.isenabled())
        if what == "sleep":
            time.sleep(float(rest))
        return Document(text, date=date and date.isoformat(), name=name)


def odd():
    """The parser."""
    return Odd()


def never():
    """None: workers cannot start."""
    raise ImportError("no words")


def text_of(document):
    """What is made of a document."""
    return document.text
