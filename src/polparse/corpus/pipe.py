"""From texts, as callers have them, to documents in the same order."""

import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sized
from typing import Any, Literal, TypeVar

from polparse.corpus.failures import Failure
from polparse.corpus.jobs import Job, Task, called
from polparse.corpus.pool import in_order
from polparse.corpus.progress import shown
from polparse.documents.markup import warn_of_page
from polparse.model.whole import with_named
from polparse.time.anchor import Date

__all__ = ["Errors", "pipe", "results"]

R = TypeVar("R")
Errors = Literal["raise", "keep"]
_END = object()


def pipe(
    texts: Iterable[object],
    job: Job[Any],
    *,
    dates: Iterable[Date] | Date = None,
    names: Iterable[str | int | None] | None = None,
    html: bool = False,
    processes: int | None = None,
    errors: Errors = "raise",
    progress: bool = False,
) -> Iterator[Any]:
    """
    What a job makes of texts; the arguments are those of `polparse.pipe`.

    Raises:
        TypeError, ValueError: an argument is wrong; at once.
    """
    if job.only is not None:
        with_named(job.only)
    for label, given in (("texts", texts), ("names", () if names is None else names)):
        if isinstance(given, str | bytes) or not isinstance(given, Iterable):
            raise TypeError(f"{label} is no iterable of str but a {type(given).__name__}")
    if errors not in ("raise", "keep"):
        raise ValueError(f'errors is neither "raise" nor "keep": {errors!r}')
    if processes is not None and (type(processes) is not int or processes < 1):
        raise ValueError(f"processes is no number above 0: {processes!r}")
    columns: dict[str, Any] = {"dates": dates if isinstance(dates, Iterable) and not isinstance(dates, str) else None, "names": names}
    total = len(texts) if isinstance(texts, Sized) else None
    for label, column in columns.items():
        if isinstance(column, Sized) and total is not None and len(column) != total:
            raise ValueError(f"{total} texts, but {len(column)} {label}")
    date = dates if columns["dates"] is None else None
    made = _in_place(_rows(texts, date, columns), job, html, processes, errors)
    return shown(made, total) if progress else made


def results(tasks: Iterable[Task | Exception], job: Job[R], processes: int | None = None) -> Iterator[R | Exception]:
    """
    Results of tasks, one or an exception for each, in their order.

    Args:
        tasks: an exception, of a task that is none, is given back in its place.
        processes: how many parse; with one it is this process, and each task is done when its result is asked for. None: as many as
            this process may use.

    Raises:
        WorkerError: no other process can be started.
    """
    processes = processes or _usable()
    # A frozen program is no interpreter that could run a worker.
    if processes > 1 and sys.executable and not getattr(sys, "frozen", False):
        yield from in_order(tasks, job, processes)
        return
    do: Callable[[Task], R] | None = None
    for task in tasks:
        do = do or job.doing()
        yield task if isinstance(task, Exception) else _done(do, task)


def _done(do: Callable[[Task], R], task: Task) -> R | Exception:
    try:
        return do(task)
    except Exception as error:
        return error


def _usable() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _rows(texts: Iterable[object], date: object, columns: dict[str, Any]) -> Iterator[tuple[object, Any, Any]]:
    """
    Each text with its date and its name.

    Args:
        date: of all, if there is no column of dates.

    Raises:
        ValueError: more texts than dates or names, or fewer.
    """
    others = {label: iter(column) for label, column in columns.items() if column is not None}
    count = 0
    for text in texts:
        row = {"dates": date, "names": None} | {label: next(other, _END) for label, other in others.items()}
        for label, value in row.items():
            if value is _END:
                raise ValueError(f"{count} {label}, but more texts")
        count += 1
        yield text, row["dates"], row["names"]
    for label, other in others.items():
        if next(other, _END) is not _END:
            raise ValueError(f"{count} texts, but more {label}")


def _in_place(
    rows: Iterable[tuple[object, Any, Any]], job: Job[Any], html: bool, processes: int | None, errors: Errors
) -> Iterator[Any]:
    """Each result where its text stood, beside the context that came with it."""
    # Of each text on its way: its name, and its context if it has one.
    waiting: deque[tuple[object, tuple[object, ...]]] = deque()

    def tasks() -> Iterator[Task | Exception]:
        for text, date, name in rows:
            context: tuple[object, ...] = ()
            if isinstance(text, tuple) and len(text) == 2:
                text, context = text[0], text[1:]
            name = called(name)
            waiting.append((name, context))
            try:
                if not html and isinstance(text, str):
                    warn_of_page(text, stacklevel=1)
                yield Task.of(text, date, name, html)
            except (TypeError, ValueError) as error:
                yield error

    for index, result in enumerate(results(tasks(), job, processes)):
        name, context = waiting.popleft()
        if isinstance(result, Exception):
            if errors == "raise":
                result.add_note(f"text {index}" if name is None else f"text {index}, {name!r}")
                raise result
            name = name if isinstance(name, str) else None
            result = Failure(index, name, type(result).__name__, " ".join(str(result).split()))
        yield (result, *context) if context else result
