"""
Which acronyms a text explains: "Lake Basin Authority (LBA)".

Takes what the names grammar finds before brackets; returns the bodies that have these names, at each place where one is named, the letters
that stand for what is no body, and those that stand for people.
"""

import re
from collections.abc import Iterable, Iterator

from polparse.contract.classes import (
    AGENCY,
    BODY,
    BODY_NOUN,
    CLOSED,
    COMPANY,
    GIVEN,
    HONORIFIC,
    HYPHEN,
    INSTRUMENT_NOUN,
    MEETING_NOUN,
    NOUN,
    OFFICE,
    PARLIAMENT,
    PARTY,
    PUNCTUATION,
    SHARED_BODY,
    UNKNOWN,
    UPPER,
)
from polparse.engine.regexes import over_text
from polparse.engine.units import Match, Units

__all__ = ["LETTERS", "defined", "initialled", "letters_of", "spelled"]

LETTERS = "letters"

_BODY_WORD = f"{BODY_NOUN}|{PARTY}|{BODY}|{AGENCY}|{PARLIAMENT}|{COMPANY}|{SHARED_BODY}"
_NO_BODY = f"{NOUN}|{INSTRUMENT_NOUN}|{MEETING_NOUN}"
_NO_START = f"{GIVEN}|{HONORIFIC}|{OFFICE}"
_LETTERS = f"{UPPER}&{UNKNOWN}"
_AROUND = f"{PUNCTUATION}|{HYPHEN}|{CLOSED}"
# How many units the letters of an acronym can lie apart.
_WIDE = 12
# An acronym of fewer letters says nothing without a word for a body.
_SURE = 3
_WORD = over_text(r"[^\W_]+(?:['’][^\W_]+)*(?:-[^\W_]+)*")
_PART = over_text(r"[^\W_]+(?:['’][^\W_]+)*")


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
    return bodies + list(_places(units, dict.fromkeys(rules, "body"), rules))


def spelled(found: Iterable[Match]) -> list[Match]:
    """
    The letters that stand for what is no body: "a mobile phone service (MPS)".

    Args:
        found: of the kind ``letters``: the word before a bracket, and the acronym in it.

    Returns:
        Matches of the same kind: each place of each acronym whose letters are the initials of the words before a bracket.
    """
    kinds: dict[str, str] = {}
    rules: dict[str, str] = {}
    units: Units | None = None
    for mention in found:
        units = mention.units
        acronym = units.span(*mention.parts["acronym"]).of(units.text)
        if _spells(units, mention.first, acronym):
            kinds[acronym], rules[acronym] = mention.kind, mention.rule
    return list(_places(units, kinds, rules)) if units is not None and kinds else []


def initialled(units: Units, people: Iterable[Match]) -> list[Match]:
    """
    The letters that stand for somebody: "NKV" where a text names Nils Kvelda Vogt.

    Args:
        units: the text.
        people: those who are named in full.

    Returns:
        Matches of the kind ``person``, at each place of each acronym that no list knows.
    """
    places = units.where(_LETTERS)
    if not places:
        return []
    text = units.text
    first = {text[units.starts[unit]] for unit in places}
    rules = {letters_of(person.form()): person.rule for person in people if text[person.start].upper() in first}
    rules = {letters: rule for letters, rule in rules.items() if len(letters) >= _SURE}
    return list(_places(units, dict.fromkeys(rules, "person"), rules, places)) if rules else []


def letters_of(form: str) -> str:
    """
    The initials of a folded name, as capitals.

    >>> letters_of("nils - erik vogt")
    'NEV'
    """
    return "".join(word[0] for word in form.split() if word[0].isalpha()).upper()


def _places(units: Units, kinds: dict[str, str], rules: dict[str, str], where: Iterable[int] | None = None) -> Iterator[Match]:
    for unit in units.where("cap") if where is None else where:
        word = units.text[units.starts[unit] : units.ends[unit]]
        if word in kinds:
            yield Match.of(kinds[word], rules[word], units, unit, unit + 1)


def _spells(units: Units, last: int, acronym: str) -> bool:
    """Whether the words up to a unit have the letters of an acronym as initials, and are the name of no body."""
    left = [letter for letter in acronym.casefold() if letter.isalpha()]
    for unit in range(last, max(last - _WIDE, -1), -1):
        word = units.text[units.starts[unit] : units.ends[unit]]
        initials = [part[0].casefold() for part in word.split()]
        if initials == left[-len(initials) :]:
            del left[-len(initials) :]
            if not left:
                return units.has(unit, OFFICE) or not any(units.has(some, _BODY_WORD) for some in range(unit, last + 1))
        elif not units.has(unit, _AROUND):
            return False
    return False


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
