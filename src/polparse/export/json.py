"""Documents as JSON: lines of it, or indented."""

from collections.abc import Iterable, Iterator

from polparse.model import Document

__all__ = ["indented", "line", "lines"]


def line(document: Document) -> str:
    """A document on one line, with its line break."""
    return document.to_json() + "\n"


def lines(documents: Iterable[Document]) -> Iterator[str]:
    """One line a document."""
    return map(line, documents)


def indented(documents: Iterable[Document], several: bool) -> Iterator[str]:
    """
    One indented object, or a list of them.

    Args:
        documents: each is taken when the one before it is written.
        several: write a list, however many there are.
    """
    if several:
        yield "["
    between = "\n" if several else ""
    for document in documents:
        yield between + document.to_json(indent=2)
        between = ",\n"
    yield "\n]\n" if several else "\n" if between == ",\n" else ""
