"""The clauses of a document whose preamble stands before its enacting words, and whose body is sections or paragraphs."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from polparse.documents.candidates import group
from polparse.documents.clauses import Clause
from polparse.documents.layouts import Layout, compiled
from polparse.spans import Span

__all__ = ["resolved"]

# So far from the margin the first word may stand, with the end of the line above it.
_INDENT = 16


def resolved(text: str, layout: Layout, start: int, formulas: Sequence[re.Match[str]], end: int) -> Iterator[Clause]:
    """
    Find the clauses of a document.

    Args:
        start: where it begins.
        formulas: its enacting words, each time that they stand in it.
        end: before what follows its last clause.

    Yields:
        Clauses in reading order.
    """
    recitals = compiled(layout.clause).finditer(text, max(0, start - _INDENT), formulas[0].end())
    openings = [match.start("word") if match.group("word") else match.start("now") for match in recitals]
    for opening, after in zip(openings, [*openings[1:], formulas[0].start()], strict=False):
        yield _clause(text, opening, after, True, None)
    bounds = list(_bounds(text, layout, formulas, end))
    for (_, at, number), (after, _, _) in zip(bounds, [*bounds[1:], (end, end, None)], strict=False):
        if at < after:
            yield _clause(text, at, after, False, number)


def _bounds(text: str, layout: Layout, formulas: Sequence[re.Match[str]], end: int) -> Iterator[tuple[int, int, str | None]]:
    """Where each operative clause ends the one before it and begins itself, and its number."""
    edges = [formula.start() for formula in formulas[1:] if formula.start() < end] + [end]
    for formula, edge in zip(formulas, edges, strict=False):
        sections = [
            (match.start("number_whole"), match.start("number_whole"), group(match, "number"))
            for match in compiled(layout.section or "").finditer(text, max(formula.start(), formula.end() - 2), edge)
            if not compiled(r"[“\"‘]\s?$").search(text, max(0, match.start("number_whole") - 3), match.start("number_whole"))
        ]
        sections = list(_told(text, layout, sections))
        first = formula.start() if group(formula, "whole") else formula.end()
        while first < edge and text[first].isspace():
            first += 1
        if first < edge and (not sections or sections[0][0] > first):
            yield formula.start(), first, None
        if sections or not layout.paragraph:
            yield from sections
        else:
            for match in compiled(layout.paragraph).finditer(text, min(first + 1, edge), edge):
                yield match.start("word"), match.start("word"), None


def _told(text: str, layout: Layout, sections: Sequence[tuple[int, int, str | None]]) -> Iterator[tuple[int, int, str | None]]:
    """Sections without the lines of a table of contents, whose numbers stand over sections too."""
    numbers = Counter(number for _, _, number in sections)
    for section in sections:
        if numbers[section[2]] == 1 or not compiled(layout.listed).match(text, section[0]):
            yield section


def _clause(text: str, start: int, end: int, preambular: bool, number: str | None) -> Clause:
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return Clause(Span(start, end), preambular, number, None, start, start if preambular else -1)
