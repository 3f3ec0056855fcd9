"""How long something takes: by the time of this process alone, and beside what else takes time on the same machine at the same moment."""

import gc
import time
from contextlib import contextmanager
from statistics import median

TWICE, DOUBLINGS, ATTEMPTS = 2.2, 3, 30
# Long enough for every look back to have met its bound; eight times as many characters are still few for the memory of a machine.
SMALLEST = 4_000
# So much of an ordinary text takes long enough to be measured.
LARGE = 40_000

_ORDINARY = "The foreign minister of Norway, Lena Vogt, said on 3 May that her government had signed a treaty with Ghana in Oslo. "


@contextmanager
def no_collection():
    """
    Keep the collector of garbage from adding its time to one measurement and not to another.

    To collect all there is before each takes longer than most of what is measured.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def seconds(read, given):
    """The time of this process alone: others only add."""
    start = time.process_time()
    read(given)
    return time.process_time() - start


def too_slow(read, once, many):
    """
    How long both take, in words, if the long one takes more than 2.2 times as long for each of three doublings; else nothing.

    They are texts, or documents with them.
    """
    shorts, long = [seconds(read, once), seconds(read, once)], seconds(read, many)
    short = min(shorts)
    # Noise only adds to a time; but a short one may also be over before the machine slows down, as it does while others work.
    for _ in range(ATTEMPTS):
        if long <= TWICE**DOUBLINGS * short:
            return ""
        shorts += (seconds(read, once) for _ in range(3))
        short, long = median(shorts), min(long, seconds(read, many))
    growth = (long / short) ** (1 / DOUBLINGS)
    sizes = [len(getattr(one, "text", one)) for one in (once, many)]
    return f"{sizes[0]} characters in {short:.4f} s, {sizes[1]} in {long:.4f} s: {growth:.2f} times for each doubling"


def of_size(piece, size):
    """So many characters of what is said again and again."""
    return piece * (size // len(piece))


def too_long(read, text, times):
    """How long the text takes, in words, if that is more than so many times as long as an ordinary text of its length; else nothing."""
    # How long a long one takes is known from a shorter one: for ordinary texts others show that it grows with the length.
    size = min(len(text), LARGE)
    ordinary = (_ORDINARY * (size // len(_ORDINARY) + 1))[:size]
    for _ in range(3):
        with no_collection():
            odd, usual = seconds(read, text), seconds(read, ordinary) * len(text) / size
        if odd <= times * usual:
            return ""
    return f"{len(text)} characters in {odd:.3f} s, as many of ordinary text in {usual:.3f} s: {odd / usual:.1f} times"
