"""
Documents as brat standoff: text-bound annotations, relations, equivalences and notes, as an ``.ann`` file beside the text.

Offsets count code points, as brat does.
"""

import re
from collections.abc import Iterator

from polparse.export.marks import LABELS, LINKS, Mark, marks
from polparse.model import Document
from polparse.spans import Span

__all__ = ["annotations", "configuration"]

# What no line of the file can hold: there an annotation is in pieces, as brat itself writes it.
_PIECE = re.compile("[^\\t\\n\\v\\f\\r\x1c-\x1e\x85\u2028\u2029]+")


def annotations(document: Document) -> str:
    """
    The ``.ann`` file of a document.

    Returns:
        Lines, each with its line break. There is a T for each mark, a note with its attributes and its rule, an R for each link, and
        an Equiv for the mentions of one actor, meeting or resolution. A stretch over several lines of the text is in pieces.

    >>> import polparse
    >>> from polparse.export.brat import annotations
    >>> print(annotations(polparse.parse("On 3 May 2021\\nit rained.")), end="")
    T1	date 3 13	3 May 2021
    #1	AnnotatorNotes T1	value: 2021-05-03; begin: 2021-05-03; end: 2021-05-04; grain: day; stated: 2021-05-03; rule: en.dates.day_month
    """
    return "".join(f"{line}\n" for line in _lines(document))


def configuration() -> str:
    """
    The ``annotation.conf`` of a folder of such files: every label and every link.
    """
    relations = [f"{label}\tArg1:<ENTITY>, Arg2:<ENTITY>" for label in LINKS]
    same = "Equiv\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive"
    return "\n".join(["[entities]", *LABELS, "", "[relations]", *relations, same, "", "[events]", "", "[attributes]", ""])


def _lines(document: Document) -> Iterator[str]:
    found = marks(document)
    names: dict[str, str] = {}
    for mark in found.marks:
        pieces = list(_pieces(document.text, mark))
        if not pieces:
            continue
        names[mark.id] = f"T{len(names) + 1}"
        where = ";".join(f"{piece.start} {piece.end}" for piece in pieces)
        yield f"{names[mark.id]}\t{mark.label} {where}\t{_shown(' '.join(piece.of(document.text) for piece in pieces))}"
        told = "; ".join(f"{name}: {' '.join(value.split())}" for name, value in (*mark.attributes, ("rule", mark.rule)))
        yield f"#{len(names)}\tAnnotatorNotes {names[mark.id]}\t{_shown(told)}"
    links = [link for link in found.links if link.begin in names and link.end in names]
    for number, link in enumerate(links, 1):
        yield f"R{number}\t{link.label} Arg1:{names[link.begin]} Arg2:{names[link.end]}"
    for ids in found.same:
        yield f"*\tEquiv {' '.join(names[name] for name in ids if name in names)}"


def _pieces(text: str, mark: Mark) -> Iterator[Span]:
    for span in mark.spans:
        for match in _PIECE.finditer(text, span.start, span.end):
            words = match.group()
            if words.strip():
                start = match.start() + len(words) - len(words.lstrip())
                yield Span(start, start + len(words.strip()))


def _shown(words: str) -> str:
    """Words that UTF-8 can hold."""
    return words.encode("utf-8", "replace").decode("utf-8")
