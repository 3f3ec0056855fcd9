"""What is done with each text, in whichever process."""

import datetime
from collections.abc import Callable
from numbers import Integral
from typing import Generic, TypeVar

import attrs

from polparse.documents.markup import Page
from polparse.model import Document
from polparse.parser import Parser
from polparse.time.anchor import anchor_of

__all__ = ["Job", "Task", "called", "parsed"]

R = TypeVar("R")


@attrs.frozen
class Task:
    """
    A text that may be parsed.

    Attributes:
        text: the caller's string.
        date: the day of publication.
        name: what the document is called.
        html: whether the text is a page of HTML.
        document: what was found in it before; then it is not parsed again.
    """

    text: str
    date: datetime.date | None = None
    name: str | None = None
    html: bool = False
    document: Document | None = None

    @classmethod
    def of(cls, text: object, date: object = None, name: object = None, html: bool = False) -> "Task":
        """
        What a caller gives, checked.

        Raises:
            TypeError, ValueError: as `polparse.parse`.
        """
        name = called(name)
        if name is not None and not isinstance(name, str):
            raise TypeError(f"name is no str but a {type(name).__name__}")
        if not isinstance(text, str):
            raise TypeError(f"text is no str but a {type(text).__name__}")
        return cls(text, anchor_of(date), name, html)

    @property
    def size(self) -> int:
        """How long it takes, in characters; an empty text is some work too."""
        return len(self.text) + 100


@attrs.frozen
class Job(Generic[R]):
    """
    What is done with each text. Sent to other processes it is pickled, and so are its results.

    Attributes:
        parser: gives what reads the texts; called once in each process.
        make: makes of each document what is wanted of it.
        only: lists of the document, if no others are wanted.
    """

    parser: Callable[[], Parser]
    make: Callable[[Document], R]
    only: tuple[str, ...] | None = None

    def doing(self) -> Callable[[Task], R]:
        """What does the job, in this process."""
        parser = self.parser()
        return lambda task: self.make(parsed(parser, task, self.only))


def called(name: object) -> object:
    """What somebody calls a document, as a string if it is the number of a row, as tables have it."""
    return str(name) if type(name) is not bool and isinstance(name, Integral) else name


def parsed(parser: Parser, task: Task, only: tuple[str, ...] | None = None) -> Document:
    """The document of a task, or some lists of it."""
    if task.document is not None:
        return task.document
    if not task.html:
        return parser.parse(task.text, task.date, task.name, only)
    page = Page(task.text)
    return page.back(parser.parse(page.text, task.date, task.name, only))
