"""The clauses of an official document: where each begins and ends, its number, and the points inside it."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import attrs

from polparse.documents.layouts import Layout, compiled
from polparse.spans import Span

__all__ = ["Clause", "Heads", "Point", "opens_at", "points", "scan"]

_NUMERALS = (
    *("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"),
    *("xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"),
)
_ROMAN = {numeral: value for value, numeral in enumerate(_NUMERALS, 1)}
# How many numbers may be missing between two clauses, and how many words may stand before a head.
_GAP, _ADVERBS = 4, 3
# From here on a number may be a year.
_YEARS = 1000
# How many lines of a page's head and foot may stand between two clauses.
_FURNITURE = 24
# Characters in the last line of a paragraph that is hard-wrapped, at most.
_SHORT = 40
_QUOTES = ("“", '"', "‘", "'")
_PAUSES = ",;:.)]}\"”’'—-*"


class Clause(NamedTuple):
    """
    One clause, as its opening shows it.

    Attributes:
        span: from its number to its last character that is no white space.
        preambular: whether it stands in the preamble.
        number: as it is printed; None if it has none.
        part: the letter of the part of the document that it stands in.
        word: where its first word begins.
        head: where the word begins that says what it does, if that is on a list; else -1.
    """

    span: Span
    preambular: bool
    number: str | None
    part: str | None
    word: int
    head: int


@attrs.define(eq=False)
class _Opening:
    start: int
    preambular: bool
    number: str | None
    word: int
    head: int


class Heads:
    """Reads the openings of clauses between two characters of a text, in one part of a document."""

    def __init__(self, text: str, layout: Layout) -> None:
        self.text = text
        self.layout = layout
        self.known: frozenset[str] = layout.preambular | layout.operative.keys() | layout.adverbs
        self.words: re.Pattern[str] = compiled(r"([A-Za-z][a-z-]{1,24}|[A-Z]{3,24})(?![A-Za-z])[_,]?\s{0,4}_?\s{0,2}")
        self.looks: re.Pattern[str] = compiled(layout.looks_preambular)
        # Where no capital letter tells a clause from the rest of one, a line does.
        self.lined: bool = layout.in_capitals and "\n" in text

    def openings(self, start: int, end: int) -> list[_Opening]:
        found: list[_Opening] = []
        last = 0
        numbered = operative = False
        for match in compiled(self.layout.clause).finditer(self.text, start, end):
            number, first = match.group("number", "word")
            word = match.start("word")
            value = _value(number) if number is not None else 0
            if value >= _YEARS and not last < value <= last + _GAP:
                # The end of a date, or of a number that is no clause's.
                if first[0].islower():
                    continue
                number = None
            if number is None and (found or match.start() != start) and first.lower() not in self.known and not self.looks.fullmatch(first):
                continue
            head, preambular = self.head(word, end)
            if number is not None:
                if self.text[max(0, match.start() - 2) : match.start()].strip()[-1:] in _QUOTES:
                    continue
                if self.follows(match, value, last, head >= 0 and not preambular, start):
                    found.append(_Opening(match.start(), False, number if number[0].isdecimal() else str(value), word, head))
                    last, numbered, operative = value, True, True
                    continue
                if operative or head < 0 or not preambular:
                    continue
            if head < 0 and match.start() == start and not found:
                # What stands right behind the enacting words is a clause, whatever it begins with.
                found.append(_Opening(word, True, None, word, -1))
                continue
            if head < 0 or not self.opens(word, start) or (numbered and (preambular or self.pauses(word) != ";")):
                continue
            if preambular and not operative:
                found.append(_Opening(word, True, None, word, head))
            elif not preambular and (found or self.at_line(word) or word == start):
                found.append(_Opening(word, False, None, word, head))
                operative = True
        return found

    def head(self, word: int, end: int) -> tuple[int, bool]:
        """Where the head of a clause stands that begins with some word, and whether it is preambular; -1 if it opens none."""
        at = word
        for place, match in enumerate(self.words.finditer(self.text, word, min(end, word + 140))):
            if match.start() != at:
                break
            form = match.group(1).lower()
            if place == 0 or match.group(1).islower() or match.group(1).isupper():
                if form in self.layout.preambular:
                    return match.start(), True
                if form in self.layout.operative:
                    return match.start(), False
            if form not in self.layout.adverbs or place >= _ADVERBS:
                if place == 0 and (number := self.unlisted(match.group(1), word)):
                    return match.start(), number == "pre"
                break
            at = match.end()
        return -1, False

    def unlisted(self, word: str, at: int) -> str | None:
        """What a word on no list could open, by its looks."""
        if compiled(self.layout.looks_operative).fullmatch(word) and compiled(r"\d\s?[.,]\s*$").search(self.text, max(0, at - 6), at):
            return "op"
        if compiled(self.layout.looks_preambular).fullmatch(word) and self.at_line(at) and self.pauses(at) == ",":
            return "pre"
        return None

    def follows(self, match: re.Match[str], value: int, last: int, head: bool, start: int) -> bool:
        """Whether a number in a text is that of the next clause."""
        at = match.start()
        if value == last and " " in match.group("number"):
            return head
        if value == last + 1:
            return head or self.at_line(at) or at == start or self.pauses(at) in (";", "." if last else ":", "" if last else ",")
        return head and last < value <= last + _GAP and (self.at_line(at) or self.pauses(at) in (";", ","))

    def opens(self, at: int, start: int) -> bool:
        """Whether a clause without a number may begin at a character."""
        if at == start:
            return True
        if self.lined and not self.at_line(at):
            return False
        before = self.pauses(at)
        if before in ",;:.)]*" or before.isdigit():
            return True
        return self.at_line(at) and (before in _PAUSES or self.is_short(at))

    def pauses(self, at: int) -> str:
        """The last character before some other that is no white space; empty if there is none."""
        before = self.text[max(0, at - 60) : at].rstrip().rstrip("“\"‘'_ \n")
        if before[-1:] not in ",;:." and self.at_line(at):
            before = self.above(at)
        aside = compiled(self.layout.aside).search(before)
        return before[aside.start()] if aside else before[-1:]

    def above(self, at: int) -> str:
        """The text over a line, without what belongs to the page only."""
        end = self.over(at)
        return self.text[max(0, end - 60) : end].rstrip()

    def over(self, at: int) -> int:
        """Where the text ends that stands over a line, without what belongs to the page only."""
        furniture = compiled(self.layout.furniture)
        for _ in range(_FURNITURE):
            line = self.text.rfind("\n", 0, at)
            if line < 0:
                break
            above = self.text.rfind("\n", max(0, line - 200), line) + 1
            if not above or not furniture.fullmatch(self.text, above, line):
                return line
            at = above
        return at

    def is_short(self, at: int) -> bool:
        """Whether the line before some line is so short that a paragraph ends with it."""
        line = self.text[max(0, at - 120) : at].rstrip().rpartition("\n")[2]
        return len(line) < _SHORT

    def at_line(self, at: int) -> bool:
        """Whether only white space stands before a character on its line."""
        line = self.text[max(0, at - 40) : at].rstrip(" \t\u00a0\"“‘'_")
        return (not line and at < 40) or line[-1:] == "\n"


def opens_at(text: str, layout: Layout, at: int) -> bool:
    """Whether a clause opens at a character, white space aside."""
    while at < len(text) and text[at].isspace():
        at += 1
    return Heads(text, layout).head(at, len(text))[0] >= 0


def _value(number: str) -> int:
    """A number, also one that was misread."""
    figures = number.partition(" ")[0]
    if figures.isdecimal():
        # "1 bis" counts as 1.
        return int(figures)
    return len(number) if number[0] in "Il" else 0


def scan(text: str, layout: Layout, start: int, end: int, part: str | None) -> Iterator[Clause]:
    """
    Find the clauses between two characters of a text.

    Args:
        start: after the enacting words.
        end: before the next part, or what follows the last clause.
        part: the letter of this part of the document.

    Yields:
        Clauses in reading order; each ends where the next begins.
    """
    reader = Heads(text, layout)
    openings = reader.openings(start, end)
    ends = [opening.start for opening in openings[1:]] + [end]
    for opening, after in zip(openings, ends, strict=False):
        stop = after
        while stop > opening.start and text[stop - 1].isspace():
            stop -= 1
        below = text.find("\n", stop, after) + 1
        if below and text[stop - 1] not in ",;:.":
            over = reader.over(below)
            stop = over if opening.start < over < stop else stop
            while stop > opening.start and text[stop - 1].isspace():
                stop -= 1
        lone = compiled(layout.lone).search(text, max(opening.start, stop - 24), stop)
        stop = lone.start() + 1 if lone else stop
        if stop > opening.start:
            yield Clause(Span(opening.start, stop), opening.preambular, opening.number, part, opening.word, opening.head)


@attrs.define(eq=False)
class Point:
    """
    A point of a clause.

    Attributes:
        span: from its bracket to its last character.
        number: without its brackets.
        children: the points inside it.
    """

    span: Span
    number: str
    children: list["Point"]


def points(text: str, layout: Layout, clause: Clause) -> list[Point]:
    """The points of a clause as a tree."""
    found = list(_numbered(text, layout, clause))
    roots: list[Point] = []
    stack: list[tuple[str, int, Point]] = []
    edges = [start for start, *_ in found[1:]] + [clause.span.end]
    for at, (start, number, style, value) in enumerate(found):
        while stack and not (stack[-1][0] == style and stack[-1][1] == value - 1) and any(row[0] == style for row in stack):
            stack.pop()
        if stack and stack[-1][0] == style:
            stack.pop()
        point = Point(Span(start, edges[at]), number, [])
        (stack[-1][2].children if stack else roots).append(point)
        stack.append((style, value, point))
    for root in roots:
        _close(text, root)
    return roots


def _close(text: str, point: Point) -> int:
    """Give a point the end of its last child, without white space; returns it."""
    end = max([point.span.end, *(_close(text, child) for child in point.children)])
    while end > point.span.start + 1 and text[end - 1].isspace():
        end -= 1
    point.span = Span(point.span.start, end)
    return end


def _numbered(text: str, layout: Layout, clause: Clause) -> Iterator[tuple[int, str, str, int]]:
    """Numbers in brackets that open a point: where, the number, its style, its value."""
    last: dict[str, int] = {}
    styles: list[str] = []
    # A whole document on one line has no lines to tell a point by.
    lines = layout.lined and "\n" in text[max(0, clause.span.start - 400) : clause.span.end]
    for match in compiled(layout.point).finditer(text, clause.span.start, clause.span.end):
        number = match.group("number")
        at = match.start()
        if at == clause.span.start:
            # What marks the clause itself.
            continue
        line = text[max(clause.span.start, at - 80) : at]
        lined = line.rstrip(" \t\u00a0")[-1:] == "\n" or not line.strip() or at < clause.word
        before = line.rstrip()
        if layout.lined and ((lines and not lined) or before[-1:] in _QUOTES):
            continue
        if compiled(layout.no_point).search(line) and not (lined and before[-1:] in ",;:.—-") and not _joins(layout, before):
            continue
        # A list inside a sentence goes on in lower case.
        if not lined and not layout.lined and not text[match.end() : match.end() + 12].lstrip(" \n\r\t“\"‘'")[:1].isupper():
            continue
        if number.isdecimal() and number != "1" and "1" not in last and styles[-1:] == ["a"] and _ends(layout, before):
            # A letter that was misread: "(6)" for "(b)".
            last["a"] += 1
            yield at, number, "a", last["a"]
            continue
        for style, value in _styles(number):
            if style in last and value == last[style] + 1 and (lined or _ends(layout, before)):
                del styles[styles.index(style) + 1 :]
                for gone in [s for s in last if s not in styles]:
                    del last[gone]
                last[style] = value
                yield at, number, style, value
                break
            if style in last and last[style] < value <= last[style] + _GAP and _ends(layout, before):
                last[style] = value
                yield at, number, style, value
                break
            if value == 1 and style not in last and (lined or _ends(layout, before) or text[match.end() + 1 : match.end() + 2].isupper()):
                last[style] = 1
                styles.append(style)
                yield at, number, style, 1
                break


def _ends(layout: Layout, before: str) -> bool:
    """Whether a point may begin after some text."""
    # The mark of a footnote may stand behind the pause.
    before = before.rstrip("0123456789 ") if before[-1:].isdigit() else before
    return before[-1:] in ",;:.—-–" or _joins(layout, before)


def _joins(layout: Layout, before: str) -> bool:
    """Whether some text ends with a pause and a conjunction ("; and"): the word before the last point."""
    return compiled(layout.last_point).search(before) is not None


def _styles(number: str) -> Sequence[tuple[str, int]]:
    """What a number can be, with its value: a figure, a letter, a Roman numeral."""
    if number.isdecimal():
        return (("1", int(number)),)
    if number.isupper():
        return (("A", ord(number[0]) - 64),) if len(number) == 1 else ()
    found = []
    if len(number) == 1:
        found.append(("a", ord(number) - 96))
    if number in _ROMAN:
        found.append(("i", _ROMAN[number]))
    return found
