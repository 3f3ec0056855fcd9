"""
Date readers on the test suites of one another: the option ``--suites`` of `benchmarks.peers`.

A suite is a file of JSON lines. A line holds a ``text``, the ``reference`` day or moment that it counts from, and what is ``expected``: a
list, empty if there is no date, of ``{"text": ..., "values": [...]}``. Any of the values is right. A value is a year, month, day or minute
as in ISO 8601, two of them with a slash between, or a duration (``P3M``). Whether an end counts in differs between suites: either is right.
`benchmarks.date_suite_tests` writes suites from the tests that other projects ship.

To the letter: an overlapping answer denotes the same day, minute or stretch. With conventions, also what differs only in a choice that
the words leave open: a duration without a place in the calendar, or where it begins, as a season; the week of a weekday or the year of a
month; a week, month or year where the other has a day in it, if the whole expression was read; a part of a day for its hours; "now"
without a value; an impossible date without one; a duration where the other finds nothing.

Only what news could hold counts: no feasts, eras, bare hours, units and weekdays cut short, "8/25", "half past three"; nothing that is
counted from the clock at which it is said. Months and weekdays are written with capitals.
"""

import datetime
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs

__all__ = ["Answer", "Case", "Expected", "read_suite", "right"]

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_SHORT = "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
_NAMES = re.compile(rf"\b(?:{_MONTHS}|{_DAYS}|{_SHORT}|mon|tue|wed|thu|fri|sat|sun)\b", re.IGNORECASE)
_NO_NEWS = re.compile(
    "|".join(
        (
            # Feasts, eras, meals.
            r"christmas|x-?mas|easter|thanksgiving|hallow|valentine|new years?|\beve\b|(?:mother|father)'?s day|independence day",
            r"(?:memorial|labou?r|king|mlk) day|black friday|good friday|\bides\b|\d (?:ad|bce?|ce|be)\b",
            # Chat, and units cut short.
            r"\b(?:lunch|dinner|breakfast|school|eo[dmy]|tmrw?|pls|asap|hence|cortana|hahaha)\b|\dish\b|[@~+]|^\W*- \d|\d['\"]",
            r"\b(?:h|hrs?|mins?|secs?|wks?|dy|yrs?|mos?|qtrs?)\b",
            r"\d(?!(?:st|nd|rd|th|am|pm|p|a|t\d\d|s|z)\b)[a-z]|\d[ap]\b|\b[a-z]+\d|\b\d [dmwy]\b",
            # What is counted from the clock.
            r"\b(?:hours?|minutes?|seconds?)\b(?! of)",
            # Weekdays cut short without a date; month and day in figures alone.
            rf"\b(?:mon|tues?|wed|thur?s?|fri|sat|sun)\b(?!\.?,? (?:{_MONTHS}|{_SHORT}|\d))",
            r"(?<![\d/.-])\d\d?\s?/\s?\d\d?(?![/.-]?\d)|(?<![\d.])\d\d?\.\d\d?(?![.\d])",
            # Hours without "p.m." or a colon, and parts of them.
            r"o'?clock|\bat \d{1,4}\b(?!:|\s?[ap]\.?m)|^\W*\d{1,3}(?:-\d\d?)?\W*$|^\W*[01]\d{3}\W*$(?<!1\d{3})|\d{6}|\b[ap] m\b",
            r"\b(?:half|quarter|\d+) (?:past|after|three|to noon)\b|\bquarter (?:to|of an)\b",
        )
    ),
    re.IGNORECASE,
)
_DATED = re.compile(rf"\d|{_NAMES.pattern}|\b(?:first|last|day|week|month|year|morning|night)", re.IGNORECASE)
_WEEKDAY = re.compile(rf"(?:{_DAYS})s?", re.IGNORECASE)
_COUNTED = re.compile(r"\b(?:last|past|previous|next|coming|within|spring|summer|autumn|fall|winter)\b", re.IGNORECASE)
_YEARLY = re.compile(rf"{_NAMES.pattern}|quarter", re.IGNORECASE)
_YEAR = re.compile(r"\d{4}|'\d\d|\byear")
_NOW = re.compile(r"(?:right |just )?now|at present|currently", re.IGNORECASE)


@attrs.frozen
class Expected:
    """One date of a case: its half-open characters, and the values that are right."""

    start: int
    end: int
    values: tuple[str, ...]


@attrs.frozen
class Case:
    """A text, the day or moment it counts from, and what is to be found."""

    text: str
    reference: str
    expected: tuple[Expected, ...]


@attrs.frozen
class Answer:
    """What a reader found: half-open characters, and a value in the same form; of a range both ends in one answer."""

    start: int
    end: int
    value: str | None


def read_suite(file: Path) -> list[Case]:
    """The cases of a suite that news could hold."""
    return list(_cases(map(json.loads, filter(str.strip, file.read_text(encoding="utf-8").split("\n")))))


def _cases(rows: Iterable[dict[str, Any]]) -> Iterator[Case]:
    seen = set()
    for row in rows:
        text = _NAMES.sub(lambda found: found[0].capitalize(), row["text"])
        if _NO_NEWS.search(text) or (text, row["reference"]) in seen:
            continue
        seen.add((text, row["reference"]))
        expected, at = [], 0
        for one in row["expected"]:
            words = one.get("text") or text
            start = max(text.lower().find(words.lower(), at), 0)
            at = min(start + len(words), len(text))
            expected.append(Expected(start, at, tuple(one["values"])))
        yield Case(text, row["reference"], tuple(expected))


def right(case: Case, answers: Sequence[Answer]) -> tuple[bool, bool]:
    """Whether a case is right to the letter, and with conventions."""
    if not case.expected:
        return not answers, all((answer.value or "P").startswith("P") for answer in answers)
    letter = near = True
    for one in case.expected:
        pairs = [(value, answer) for answer in answers if answer.start < one.end and one.start < answer.end for value in one.values]
        same = any(_same(value, answer.value) for value, answer in pairs)
        letter &= same
        near &= same or any(_near(case, one, value, answer) for value, answer in pairs)
    return letter, near


@attrs.frozen
class _Stretch:
    """From a day or minute to the one after its last; `last` is where its last unit begins."""

    begin: datetime.datetime
    last: datetime.datetime
    end: datetime.datetime
    clock: bool

    @property
    def days(self) -> int:
        return (self.end - self.begin).days

    @property
    def whole(self) -> bool:
        """A week, months or years."""
        week = self.begin.weekday() == 0 and self.days == 7
        return week or (self.begin.day == self.end.day == 1)


def _stretch(value: str | None) -> _Stretch | None:
    """What a value denotes; None of a duration, or of what is no date."""
    begin, _, end = (value or "").partition("/")
    first = _unit(begin)
    last = _unit(end) if end else first
    if not first or not last:
        return None
    one_day = datetime.timedelta(days=1)
    at = last[0] if end else max(last[1] - one_day, last[0])
    return _Stretch(first[0], at, last[1], "T" in begin)


def _unit(value: str) -> tuple[datetime.datetime, datetime.datetime] | None:
    """Where a year, month, day or minute begins and ends. Of a clock time its zone does not count."""
    found = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::\d\d(?:\.\d+)?)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?", value)
    if not found:
        return None
    year, month, day, hour, minute = (int(part) if part else None for part in found.groups())
    try:
        # Midnight at the end of a day is written 24:00.
        begin = datetime.datetime(year or 1, month or 1, day or 1, (hour or 0) % 24, minute or 0) + datetime.timedelta(hour == 24)
        if hour is not None:
            return begin, begin + datetime.timedelta(minutes=1)
        if day:
            return begin, begin + datetime.timedelta(days=1)
        return begin, datetime.datetime(begin.year + (not month or month == 12), (month or 12) % 12 + 1, 1)
    except (ValueError, OverflowError):
        return None


def _same(value: str, found: str | None) -> bool:
    mine, theirs = _stretch(value), _stretch(found)
    if not mine or not theirs:
        return value == found
    return _alike(mine, theirs)


def _alike(mine: _Stretch, theirs: _Stretch) -> bool:
    # The end of a range may count in or not.
    ends = mine.last <= theirs.end and theirs.last <= mine.end
    return mine.clock == theirs.clock and mine.begin == theirs.begin and ends


def _near(case: Case, one: Expected, value: str, answer: Answer) -> bool:
    """Whether a wrong answer is one of the choices that the words leave open."""
    words, expected = case.text[answer.start : answer.end], case.text[one.start : one.end]
    if _NOW.fullmatch(expected.strip()):
        return answer.value == "PRESENT_REF"
    parts = [re.fullmatch(r"([\d-]{10})(T[A-Z]{2})", part or "") for part in (value, answer.value)]
    if parts[0] and parts[1] and parts[0][2] == parts[1][2]:
        value, answer = parts[0][1], attrs.evolve(answer, value=parts[1][1])
    mine, theirs = _stretch(value), _stretch(answer.value)
    if not mine or not theirs:
        return _loosely(mine, value, theirs, answer.value or "")
    if any(_alike(mine, _shifted(theirs, days)) for days in _open_days(expected)):
        return True
    # As many days back or ahead, from today or from the last whole week or month; a season, from its month or its day.
    meet = mine.begin < theirs.end and theirs.begin < mine.end
    if meet and mine.days > 1 and abs(mine.days - theirs.days) <= 3 and _COUNTED.search(expected):
        return True
    before, _, behind = expected.partition(words)
    whole = expected in words or (words in expected and not _DATED.search(before + behind))
    around = theirs.begin <= mine.begin and mine.end <= theirs.end and theirs.days > 1
    inside = mine.begin <= theirs.begin and theirs.end <= mine.end and mine.whole
    return whole and not mine.clock and not theirs.clock and (around or inside)


def _loosely(mine: _Stretch | None, value: str, theirs: _Stretch | None, found: str) -> bool:
    """A length for a stretch of that length, and a part of a day for hours of it."""
    stretch, other = (mine, found) if mine else (theirs, value)
    if not stretch:
        return False
    part = re.fullmatch(r"(\d{4}-\d\d-\d\d)T[A-Z]{2}", other)
    if part:
        return stretch.clock and part[1] == stretch.begin.date().isoformat()
    length = re.fullmatch(r"P(\d+)([DWMY])", other)
    expected = int(length[1]) * {"D": 1, "W": 7, "M": 30.4, "Y": 365.25}[length[2]] if length else 0
    return not stretch.clock and abs(stretch.days - expected) <= 3


def _open_days(words: str) -> Iterator[int]:
    """How many days away a weekday or a month without a year may be."""
    if _WEEKDAY.search(words):
        yield from (-7, 7)
    if not _YEAR.search(words) and _YEARLY.search(words):
        yield from (-366, -365, 365, 366)


def _shifted(stretch: _Stretch, days: int) -> _Stretch:
    by = datetime.timedelta(days=days)
    return attrs.evolve(stretch, begin=stretch.begin + by, last=stretch.last + by, end=stretch.end + by)
