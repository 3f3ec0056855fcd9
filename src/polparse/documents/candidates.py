"""Where the official documents of a text begin and end, by their headings and enacting words."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

import attrs

from polparse.documents.clauses import opens_at
from polparse.documents.layouts import Layout, compiled
from polparse.spans import Span

__all__ = ["Draft", "drafts", "group", "group_span", "named"]

# How far after its heading a document is enacted, in characters.
_NEAR = 4000


@attrs.define(eq=False)
class Draft:
    """
    Where a document may stand.

    Attributes:
        start, end: characters of the text.
        headings: what stands over it: its number may be printed at the head of the page, and again over its title.
        formulas: its enacting words, each time that they stand in it.
    """

    start: int
    headings: list[re.Match[str]]
    formulas: list[re.Match[str]]
    end: int = 0

    @property
    def opening(self) -> int:
        """Where its enacting words end, or its last heading."""
        return max((match.end() for match in [*self.headings, *self.formulas[:1]]), default=self.start)

    def group(self, name: str) -> str | None:
        """What a group of a heading matched, whichever heading has it."""
        heading = named(self.headings, name)
        return group(heading, name) if heading else None

    def span(self, name: str) -> Span | None:
        """Where that is."""
        heading = named(self.headings, name)
        return group_span(heading, name) if heading else None


def drafts(text: str, layout: Layout) -> Iterator[Draft]:
    """
    Find where documents may stand.

    Yields:
        Drafts in reading order, disjoint.
    """
    if layout.section is not None:
        yield from _resolved_drafts(text, layout)
        return
    formulas = [formula for formula in compiled(layout.formula).finditer(text) if not layout.in_capitals or _enacts(text, layout, formula)]
    starts = [formula.start() for formula in formulas]
    found: list[Draft] = []
    for heading in compiled(layout.heading).finditer(text):
        at = bisect_left(starts, heading.end() - 1)
        near = at < len(formulas) and starts[at] - heading.end() < _NEAR
        leads = heading.start() < 300 or group(heading, "own") is not None or _at_line(text, heading.start())
        before = found[-1] if found else None
        if before and before.headings:
            symbol = group(heading, "symbol")
            if symbol and symbol == before.group("symbol"):
                continue
            if near and (not at or starts[at - 1] < before.start) and heading.start() - before.start < _NEAR:
                # The number of a document may stand over its heading.
                before.headings.append(heading)
                continue
        if (near and (leads or starts[at] - heading.end() < 80)) or (leads and (_dated(heading) or opens_at(text, layout, heading.end()))):
            found.append(Draft(heading.start(), [heading], []))
    first = found[0].start if found else len(text)
    for formula in formulas:
        if formula.start() < first:
            if not found or found[0].headings or not _is_part(text, layout, formula):
                found.insert(sum(draft.start < formula.start() for draft in found), Draft(formula.start(), [], []))
            first = found[0].start
    found.sort(key=lambda draft: draft.start)
    edges = [draft.start for draft in found]
    for formula in formulas:
        owner = bisect_left(edges, formula.start() + 1) - 1
        if owner >= 0:
            found[owner].formulas.append(formula)
    for draft, end in zip(found, [*edges[1:], len(text)], strict=False):
        draft.end = end
        yield draft


def _resolved_drafts(text: str, layout: Layout) -> Iterator[Draft]:
    """Where documents may stand whose preamble stands before the formula."""
    formulas = list(compiled(layout.formula).finditer(text))
    draft: Draft | None = None
    end = 0
    for formula in formulas:
        headings = list(compiled(layout.heading).finditer(text, end, formula.start()))
        opening = compiled(layout.clause).search(text, end, formula.start())
        end = formula.end()
        if draft is not None and not headings and (opening is None or opening.group("word") is None):
            # "Resolved, That ...; and be it further Resolved, That ...": the same document goes on.
            draft.formulas.append(formula)
            continue
        start = formula.start()
        if headings or (opening and opening.group("word")):
            start = headings[0].start("symbol") if headings else opening.start("word") if opening else start
        if draft is not None:
            draft.end = start
            yield draft
        draft = Draft(start, headings[:1], [formula], len(text))
    if draft is not None:
        yield draft


def _enacts(text: str, layout: Layout, formula: re.Match[str]) -> bool:
    """Whether enacting words, which no small letter tells from a body in a sentence, lead to a clause, and pause or end a line."""
    paused = any(char in ",.;:\n" for char in formula.group())
    return paused and ("\n" not in text or _at_line(text, formula.start())) and opens_at(text, layout, formula.end())


def _at_line(text: str, at: int) -> bool:
    """Whether only white space stands before a character on its line."""
    while at and text[at - 1] != "\n" and text[at - 1].isspace():
        at -= 1
    return not at or text[at - 1] == "\n"


def _dated(heading: re.Match[str]) -> bool:
    return group(heading, "date") is not None


def _is_part(text: str, layout: Layout, formula: re.Match[str]) -> bool:
    """Whether a letter over enacting words makes them those of a part."""
    return compiled(layout.part).search(text, max(0, formula.start() - 60), formula.start()) is not None


def named(headings: Iterable[re.Match[str]], name: str) -> re.Match[str] | None:
    """The first heading in which a group took part."""
    return next((heading for heading in headings if group_span(heading, name) is not None), None)


def group(match: re.Match[str], name: str) -> str | None:
    """What a group matched, in whichever branch of the pattern it stands."""
    for number in _branches(match, name):
        found: str | None = match[number]
        if found is not None:
            return found
    return None


def group_span(match: re.Match[str], name: str) -> Span | None:
    """Where that is."""
    for number in _branches(match, name):
        start, end = match.span(number)
        if start >= 0:
            return Span(start, end)
    return None


def _branches(match: re.Match[str], name: str) -> tuple[int, ...]:
    """The numbers that a group has in the branches of a pattern."""
    # By its string, which is hashed once: a regex is each time that it is looked up.
    key = match.re.pattern, name
    numbers = _numbers.get(key)
    if numbers is None:
        groups = match.re.groupindex
        numbers = _numbers[key] = tuple(groups[full] for full in (name, *(f"{name}_{branch}" for branch in "bcde")) if full in groups)
    return numbers


_numbers: dict[tuple[str, str], tuple[int, ...]] = {}
