"""Inputs, parsed one by one or in several processes."""

import sys
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from traceback import format_exception
from typing import TYPE_CHECKING, TypeVar

from polparse.command.inputs import Input, Source, count, inputs, named
from polparse.command.messages import say, tell
from polparse.command.rows import KINDS
from polparse.corpus.jobs import Job, Task
from polparse.corpus.pipe import results
from polparse.corpus.progress import shown
from polparse.errors import PolparseError
from polparse.loaded import parser
from polparse.model import Document

if TYPE_CHECKING:
    from polparse.parser import Parser

__all__ = ["Run"]

R = TypeVar("R")
T = TypeVar("T")
_MANY = 20


class _NoTaskError(PolparseError):
    """An input that cannot be parsed; the message names it and says why."""


class Run:
    """
    Files, read and parsed, each when what is made of it is asked for; or some ahead, in several processes.

    Args:
        names: of files, folders and patterns.
        source: how they are read.
        processes: how many parse; None for as many as this one may use.
        own: what parses, if it has words or rules of the user's own.
        traceback: whether it is told where in the code each text failed that could not be parsed, if one process parses.

    Attributes:
        failed: whether one of them could not be read or parsed so far.
        several: whether there may be more than one document.
        done: the names of documents that are there already, and are left out, each as often as it is there.
    """

    failed: bool
    several: bool
    done: Counter[str]

    def __init__(
        self,
        names: Sequence[str],
        source: Source,
        processes: int | None = 1,
        own: "Parser | None" = None,
        traceback: bool = False,
    ) -> None:
        self.failed = False
        self._left_out = 0
        self._traceback = traceback
        self.done = Counter()
        self._source = source
        self._processes = processes
        self._parser = partial(_itself, own) if own is not None else parser
        self._files = [*named(names, source)]
        rows = source.kind not in (None, "text") or any(file.endswith(tuple(KINDS)) for file in self._files if isinstance(file, str))
        self.several = rows or len(self._files) != 1

    def documents(self, progress: bool) -> Iterator[Document]:
        """One document for each text; what else is read is reported on stderr."""
        return self.made(_itself, progress)

    def made(self, make: Callable[[Document], R], progress: bool) -> Iterator[R]:
        """
        What is made of each document, in the process that parsed it.

        Args:
            make: picklable, and what it gives too.
            progress: whether to show how far it is, if there is much to do.
        """
        read: deque[Input] = deque()

        def tasks() -> Iterator[Task | Exception]:
            for input in inputs(self._files, self._source, self.done):
                read.append(input)
                yield input.task or _NoTaskError(input.problem)

        made = self._reported(results(tasks(), Job(self._parser, make), self._processes), read)
        if not progress or sys.stderr is None or not sys.stderr.isatty():
            return made
        total = count(self._files, self._source)
        left = total if total is None else max(total - self.done.total(), 0)
        return made if left is not None and left <= _MANY else self._summed(shown(made, left))

    def _summed(self, made: Iterator[R]) -> Iterator[R]:
        """The same, and behind them how many there were."""
        number = 0
        for one in made:
            number += 1
            yield one
        say(f"{number} text{'' if number == 1 else 's'}" + (f", and {self._left_out} left out" if self._left_out else ""))

    def _reported(self, made: Iterator[R | Exception], read: deque[Input]) -> Iterator[R]:
        for result in made:
            input = read.popleft()
            if isinstance(result, Exception):
                self.failed = True
                self._left_out += 1
                why = str(result) if isinstance(result, PolparseError) else f"{type(result).__name__} {result}".strip()
                say(why if isinstance(result, _NoTaskError) else f"{input.name}: {why}")
                if self._traceback and result.__traceback__ is not None:
                    tell("".join(format_exception(result)))
            else:
                yield result


def _itself(value: T) -> T:
    return value
