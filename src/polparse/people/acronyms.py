"""
Which acronyms a text explains: "Lake Basin Authority (LBA)".

Takes what the names grammar finds before brackets; returns the bodies that have these names, at each place where one is named.
"""

import re
from collections.abc import Iterable, Iterator

from polparse.contract.classes import (
    AGENCY,
    BODY,
    BODY_NOUN,
    COMPANY,
    GIVEN,
    HONORIFIC,
    INSTRUMENT_NOUN,
    MEETING_NOUN,
    NOUN,
    OFFICE,
    PARLIAMENT,
    PARTY,
    SHARED_BODY,
)
from polparse.engine.units import Match, Units

__all__ = ["defined"]

_BODY_WORD = f"{BODY_NOUN}|{PARTY}|{BODY}|{AGENCY}|{PARLIAMENT}|{COMPANY}|{SHARED_BODY}"
_NO_BODY = f"{NOUN}|{INSTRUMENT_NOUN}|{MEETING_NOUN}"
_NO_START = f"{GIVEN}|{HONORIFIC}|{OFFICE}"
# An acronym of fewer letters says nothing without a word for a body.
_SURE = 3
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*(?:-[^\W_]+)*")
_PART = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def defined(found: Iterable[Match]) -> list[Match]:
    """
    The bodies whose names are explained by their acronyms in brackets.

    Args:
        found: of the kinds ``defined``: each the words before the bracket, with the part ``acronym``; and ``called``: a body with its
            acronym, which may be that of another language.

    Returns:
        Matches of the kind ``body``: each name, as long as the letters reach, and each place of each acronym.
    """
    bodies: list[Match] = []
    rules: dict[str, str] = {}
    units: Units | None = None
    for mention in found:
        units = mention.units
        acronym = units.span(*mention.parts["acronym"]).of(units.text)
        if mention.kind == "called":
            rules.setdefault(acronym, mention.rule)
            continue
        first = _first(mention, acronym)
        if first is not None and _is_body(units, first, mention.last, acronym):
            bodies.append(Match.of("body", mention.rule, units, first, mention.last))
            rules.setdefault(acronym, mention.rule)
    if units is None or not rules:
        return bodies
    return bodies + list(_places(units, rules))


def _places(units: Units, rules: dict[str, str]) -> Iterator[Match]:
    for unit in units.where("cap"):
        word = units.text[units.starts[unit] : units.ends[unit]]
        if word in rules:
            yield Match.of("body", rules[word], units, unit, unit + 1)


def _is_body(units: Units, first: int, last: int, acronym: str) -> bool:
    if any(units.has(unit, _BODY_WORD) for unit in range(first, last)):
        return True
    return len(acronym) >= _SURE and not units.has(first, _NO_START) and not units.ends_as(last, _NO_BODY)


def _first(mention: Match, acronym: str) -> int | None:
    """The unit with which a name begins that ends before an acronym; None if the letters are not its initials."""
    units = mention.units
    text = units.text[mention.start : mention.end]
    letters = [letter for letter in acronym.casefold() if letter.isalpha()]
    for pattern in (_WORD, _PART):
        words = list(pattern.finditer(text))
        for small in (False, True):
            start = _start(words, letters, small)
            if start is not None:
                unit = units.at(mention.start + start)
                return unit if units.starts[unit] == mention.start + start else None
    return None


def _start(words: list[re.Match[str]], letters: list[str], small: bool) -> int | None:
    """Where the words begin whose initials are some letters; small words have one too, or may be left out."""
    left = list(letters)
    for word in reversed(words):
        initial = word[0][0]
        if not initial.isupper() and not small:
            continue
        if initial.casefold() == left[-1]:
            left.pop()
            if not left:
                return word.start() if initial.isupper() else None
        elif initial.isupper():
            return None
    return None
