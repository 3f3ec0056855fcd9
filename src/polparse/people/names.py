"""
Who is named: people and bodies, each mention once.

Takes units in which dates are merged and what the names grammar finds in them; returns disjoint mentions.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from polparse.contract.classes import COUNTRY, UNKNOWN, UPPER
from polparse.engine.grammar import Grammar
from polparse.engine.units import Match, Stretch, Units
from polparse.people.acronyms import LETTERS, defined, initialled, spelled
from polparse.people.homonyms import is_bearer, places
from polparse.people.namesakes import name_words
from polparse.spans import Span

__all__ = ["Printed", "find_names"]

_RANK = {"imprint": 0, "body": 0, "other": 0, "person": 0, "maybe_body": 0, "maybe_person": 1, "maybe_surname": 2, "surname": 2}
# Of several that are as sure, and cover the same words.
_ORDER = {kind: number for number, kind in enumerate(_RANK)}
_NO_PERSON = ("body", "imprint", "maybe_body", "other")
# What is told apart before lone words are.
_FIRST = ("person", "maybe_person", *_NO_PERSON)
# How many times a lone word must act as people do before each of its mentions is one.
_OFTEN = 2
# In how many mentions a place is at least once told to be one.
_RARELY = 3


def find_names(units: Units, grammar: Grammar, printed: Sequence["Printed"] = ()) -> list[Match]:
    """
    Find people and bodies, each mention once.

    Args:
        units: the text, dates merged.
        grammar: its kinds are ``person`` and ``body``; ``defined`` where an acronym may tell that it is a body's, ``called``
            where it is one that has an acronym; ``maybe_body`` where it is a body's unless a person has that name; ``other``
            where it is neither's; ``imprint`` where nothing in it is named, as nothing is in a ``locator`` up to its first blank;
            ``letters`` where those in brackets may stand for what is no body; ``maybe_person`` where nothing surer overlaps;
            ``surname`` where it is one of a person who is named elsewhere; ``maybe_surname`` where it is that or nothing else;
            ``sign`` where such a word is one more time; ``thing`` where it is rather no person; ``somewhere`` where a name is
            rather that of a place; ``state`` and ``city`` where the name of a country is that of such a place.
        printed: stretches whose form tells who is named there, in reading order.

    Returns:
        Disjoint mentions of the kinds ``person`` and ``body``, ``state`` and ``city`` of places that have the name of a country,
        ``letters`` that stand for no body, and ``imprint``, in reading order.
    """
    named_there = [units.inside(one.name) if one.name else (0, 0) for one in printed]
    found = grammar.find(units, named_there)
    if printed:
        found = _by_form(units, found, printed, named_there)
    sure = [mention if mention.kind in _NO_PERSON else _shortened(mention) for mention in found if mention.kind in _FIRST]
    sure = _nowhere([*sure, *_addresses(found)], found)
    sure += defined(mention for mention in found if mention.kind in ("called", "defined"))
    named = [_person(mention) for mention in _disjoint(sure)]
    people = [_words(mention) for mention in named if mention.kind == "person"]
    known = set(chain.from_iterable(people))
    # "He told the court Vogt fled": no body has the name of somebody in the text.
    named = [mention for mention in named if mention.kind != "maybe_body" or mention.form() not in known]
    named = [mention.called("body") if mention.kind == "maybe_body" else mention for mention in named]
    bodies = {word for mention in named if mention.kind == "body" for word in name_words(mention.form())} - known
    words = [(m, name_words(m.form())[-1]) for m in found if m.kind in ("surname", "maybe_surname", "sign")]
    families = {words[-1] for words in people}
    country = units.lexicon.alphabet.holding[COUNTRY]
    single = [
        (mention, word)
        for mention, word in words
        if word not in bodies and (units.string[mention.first] not in country or is_bearer(mention, families))
    ]
    votes = Counter(word for mention, word in single if mention.kind in ("maybe_surname", "sign"))
    votes.subtract(name_words(mention.form())[-1] for mention in found if mention.kind == "thing")
    single = [(mention, word) for mention, word in single if word in known or votes[word] > 0]
    known.update(word for word, sure in votes.items() if sure >= _OFTEN)
    named += _again(named, (mention for mention, _ in words))
    bare = {mention.first: mention for mention, _ in single if mention.kind == "maybe_surname"}
    for mention, word in single:
        if mention.kind == "surname" and word in known:
            named.append(_person(mention))
            bare.pop(mention.first, None)
    named = [_person(mention) for mention in _disjoint([*named, *bare.values()])]
    taken = {unit for mention in named for unit in range(mention.first, mention.last)}
    letters = spelled(mention for mention in found if mention.kind.startswith(LETTERS))
    letters += initialled(units, (mention for mention in named if mention.kind == "person" and mention.last - mention.first > 1))
    if letters:
        letters = [mention for mention in letters if mention.first not in taken]
        taken.update(mention.first for mention in letters)
    somewhere = places(units, found, taken)
    kept = [mention for mention in named if mention.kind != "other"]
    return sorted([*kept, *letters, *somewhere], key=lambda mention: mention.first) if somewhere or letters else kept


def _again(named: Sequence[Match], words: Iterable[Match]) -> list[Match]:
    """Bodies that a text has told to be some, where their names stand alone: "Kvelda CEO Lena Vogt left. Kvelda said why"."""
    bodies = {mention.form(): mention.rule for mention in named if mention.kind == "body" and mention.units.ends_as(mention.last, UNKNOWN)}
    if not bodies:
        return []
    return [
        Match.of("body", bodies[form], mention.units, mention.first, mention.last)
        for mention in words
        if mention.kind == "surname" and (form := mention.form()) in bodies
    ]


class Printed(NamedTuple):
    """
    A stretch whose printed form tells who is named there: a label of a turn, an entry of a list.

    Attributes:
        span: in which no other person is named.
        name: who is; None if nobody.
        rule: what told the form.
    """

    span: Span
    name: Span | None
    rule: str


def _by_form(units: Units, found: Sequence[Match], printed: Sequence[Printed], names: Sequence[Stretch]) -> list[Match]:
    """What a grammar finds outside some stretches, the bodies in them, and the people whom their form names."""
    bounds = [units.inside(one.span) for one in printed]
    firsts = [first for first, _ in bounds]
    kept = []
    for mention in found:
        at = bisect_left(firsts, mention.last) - 1
        outside = at < 0 or mention.first >= bounds[at][1]
        if outside or (mention.kind in _NO_PERSON and (mention.first >= names[at][1] or mention.last <= names[at][0])):
            kept.append(mention)
    named = [Match.of("person", one.rule, units, *name) for one, name in zip(printed, names, strict=True) if name[1] > name[0]]
    return sorted([*kept, *named], key=lambda mention: (mention.first, -mention.last))


def _words(mention: Match) -> tuple[str, ...]:
    """The words of a name by which somebody may be called alone: letters before it may be a body's ("NKV Lena Vogt")."""
    words, units = name_words(mention.form()), mention.units
    return words[1:] if len(words) > 1 and units.has(mention.first, UPPER) and not units.ends_as(mention.last, UPPER) else words


def _nowhere(sure: list[Match], found: Iterable[Match]) -> list[Match]:
    """Without names that are rather those of places: often enough a text puts them there."""
    somewhere = Counter(mention.form() for mention in found if mention.kind == "somewhere")
    if not somewhere:
        return sure
    named = Counter(mention.form() for mention in sure if mention.kind == "maybe_person")
    there = {form for form, often in somewhere.items() if _RARELY * often >= named[form]}
    return [mention for mention in sure if mention.kind != "maybe_person" or mention.form() not in there]


def _addresses(found: Iterable[Match]) -> Iterator[Match]:
    """Mail and web addresses, up to the first blank, if more than a word and a mark stands before it."""
    for mention in found:
        if mention.kind == "locator":
            units, first = mention.units, mention.first
            last = next((unit for unit in range(first + 1, mention.last) if units.starts[unit] > units.ends[unit - 1]), mention.last)
            if last > first + 2:
                yield mention.until(last).called("imprint")


def _person(mention: Match) -> Match:
    """A mention as that of a person, unless it is that of something else."""
    return mention if mention.kind in _NO_PERSON else mention.called("person")


def _shortened(mention: Match) -> Match:
    """
    A name of several words, cut where its line ends.

    Headings and captions end without a full stop, so what follows them begins another sentence.
    """
    units = mention.units
    for unit in range(mention.first + 2, mention.last):
        end = units.ends[unit - 1]
        if "\n" in units.text[end : units.starts[unit]]:
            return mention if units.text[end - 1] == "." else mention.until(unit)
    return mention


def _disjoint(found: Iterable[Match]) -> list[Match]:
    """Of mentions that overlap, the one that covers the other, else the surer, else the earlier."""
    taken: list[Match] = []
    for mention in sorted(found, key=lambda m: (m.first, -m.last, _RANK[m.kind], _ORDER[m.kind])):
        if taken and mention.first < taken[-1].last:
            rival = taken[-1]
            if mention.last > rival.last and _RANK[mention.kind] < _RANK[rival.kind]:
                taken[-1] = mention
            continue
        taken.append(mention)
    return taken
