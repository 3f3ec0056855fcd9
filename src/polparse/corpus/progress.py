"""How far a job is, on a terminal."""

import sys
import time
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from typing import TypeVar

__all__ = ["shown"]

R = TypeVar("R")
_SECONDS = 0.1


def shown(results: Iterable[R], total: int | None, unit: str = "text") -> Iterator[R]:
    """
    The same results, counted on stderr as they come: by tqdm if it is installed, else on a plain line; only if somebody looks at it.

    Args:
        total: how many there will be, None if nobody knows.
        unit: what one of them is.
    """
    if find_spec("tqdm"):
        from tqdm.auto import tqdm

        # Off if stderr is no terminal; a notebook has a bar of its own.
        return iter(tqdm(results, total=total, unit=f" {unit}s", disable=None, dynamic_ncols=True, leave=False))
    return _plain(results, total, unit)


def _plain(results: Iterable[R], total: int | None, unit: str) -> Iterator[R]:
    if sys.stderr is None or not sys.stderr.isatty():
        yield from results
        return
    begun = last = time.monotonic()
    try:
        for count, result in enumerate(results, 1):
            now = time.monotonic()
            if now - last >= _SECONDS or count == 1:
                last = now
                sys.stderr.write(f"\r{_line(count, total, now - begun, unit)}\x1b[K")
                sys.stderr.flush()
            yield result
    finally:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def _line(count: int, total: int | None, seconds: float, unit: str) -> str:
    """
    >>> _line(250, 1000, 10, "text")
    '250/1000 texts, 25.0/s, 0:30 left'
    >>> _line(1, None, 0, "text")
    '1 text'
    """
    of = f"/{total}" if total is not None else ""
    line = f"{count}{of} {unit}{'' if (total or count) == 1 else 's'}"
    if seconds > 0:
        line += f", {count / seconds:.1f}/s"
        if total is not None:
            left = round((total - count) * seconds / count)
            line += f", {left // 60}:{left % 60:02} left"
    return line
