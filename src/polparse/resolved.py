"""The clauses of a document whose preamble stands before its enacting words, and whose body is sections or paragraphs."""

import re
from collections.abc import Iterator

from polparse.clauses import Clause
from polparse.layouts import Layout, compiled
from polparse.spans import Span

__all__ = ["resolved"]


def resolved(text: str, layout: Layout, preamble: Span, formula: re.Match[str], end: int) -> Iterator[Clause]:
    """
    Find the clauses of a document.

    Args:
        preamble: what stands before its enacting words.
        formula: its enacting words.
        end: before what follows its last clause.

    Yields:
        Clauses in reading order.
    """
    recitals = compiled(layout.clause).finditer(text, preamble.start, formula.end())
    openings = [match.start("word") if match.group("word") else match.start("now") for match in recitals]
    for opening, after in zip(openings, [*openings[1:], preamble.end], strict=False):
        yield _clause(text, opening, after, True, None)
    sections = [
        (match.start("number_whole"), match.group("number"))
        for match in compiled(layout.section or "").finditer(text, max(formula.start(), formula.end() - 2), end)
        if not compiled(r"[“\"‘]\s?$").search(text, max(0, match.start("number_whole") - 3), match.start("number_whole"))
    ]
    first = formula.end()
    while first < end and text[first].isspace():
        first += 1
    if first == end:
        return
    bounds: list[tuple[int, str | None]] = list(sections)
    if not sections or sections[0][0] > first:
        bounds.insert(0, (first, None))
    if not sections and layout.paragraph:
        bounds += [(match.start("word"), None) for match in compiled(layout.paragraph).finditer(text, first + 1, end)]
    for (at, number), (after, _) in zip(bounds, [*bounds[1:], (end, None)], strict=False):
        yield _clause(text, at, after, False, number)


def _clause(text: str, start: int, end: int, preambular: bool, number: str | None) -> Clause:
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return Clause(Span(start, end), preambular, number, None, start, start if preambular else -1)
