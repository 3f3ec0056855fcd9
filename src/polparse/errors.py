"""What polparse raises."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

__all__ = ["LexiconError", "PackError", "PolparseError", "RuleError", "ValidationError", "WorkerError", "together", "until_wrong"]

T = TypeVar("T")


class PolparseError(Exception):
    """The parent of every error that polparse raises on purpose."""


class LexiconError(PolparseError, ValueError):
    """A lexicon file is wrong; the message names the file and the entry."""


class RuleError(PolparseError, ValueError):
    """A rule is wrong; the message names the rule and the place in its pattern."""


class PackError(LexiconError, RuleError):
    """
    Several things are wrong with the words and rules of a language; the message has a line for each.

    Args:
        problems: what is wrong, each as an error of its own.

    Attributes:
        problems: likewise.
    """

    def __init__(self, *problems: PolparseError) -> None:
        super().__init__(*problems)
        self.problems: tuple[PolparseError, ...] = problems

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))


class ValidationError(PolparseError, ValueError):
    """
    Data is not a valid model; the message names the path.

    Args:
        path: where the bad value stands, ``actors[0].mentions[2].span``.
        problem: what is wrong with it.
    """

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(f"{path or 'document'}: {problem}")
        self.path = path
        self.problem = problem


class WorkerError(PolparseError, RuntimeError):
    """A process that parses texts could not be started, or ended again and again at the same text; the message says how."""


def together(problems: Iterable[PolparseError]) -> PolparseError:
    """
    The error that tells some problems, of which there is at least one: the only one itself, or a `PackError`. The same is told once.

    >>> print(together([RuleError("en.a: no class 'x'"), LexiconError("a.toml: [b] is not a table"), RuleError("en.a: no class 'x'")]))
    en.a: no class 'x'
    a.toml: [b] is not a table
    """
    told: dict[str, PolparseError] = {}
    for problem in problems:
        for one in problem.problems if isinstance(problem, PackError) else (problem,):
            told.setdefault(str(one), one)
    first, *others = told.values()
    return PackError(first, *others) if others else first


def until_wrong(some: Iterable[T], problems: list[PolparseError]) -> Iterator[T]:
    """The same, until an error of polparse ends them, which joins the problems: what others have wrong is told with it."""
    try:
        yield from some
    except PolparseError as error:
        problems.append(error)
