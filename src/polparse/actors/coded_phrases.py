"""
The words of one actor: units, and the phrases that only the codes of actors need.

Takes units and which of them name the actor; gives these, each with what a list of phrases says of it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Any, TypeVar

from polparse.contract.classes import (
    ADJECTIVE,
    AGENCY,
    ARMED_GROUP,
    ARTICLE,
    BODY,
    CAPITAL,
    CITY,
    CODE_LISTS,
    CONJUNCTION,
    COUNTRY,
    DEMONYM,
    GROUP_NOUN,
    HOME,
    MULTI,
    NOUN,
    OFFICE,
    PARLIAMENT,
    PARTY,
    PEOPLE,
    POST_NOMINAL,
    PREPOSITION,
    SEAT,
    SECTOR,
    STATE,
    VERB_BASE,
    WH,
)
from polparse.engine.lexicon import Lexicon
from polparse.engine.regexes import over_text
from polparse.engine.units import Match, Units

__all__ = ["NAMES", "PLACES", "Told", "by_usual_name", "printed", "remembered", "told", "words"]

_SMALL = f"{PREPOSITION}|{CONJUNCTION}|{ARTICLE}|{WH}"
_NAMED = f"{COUNTRY}|{DEMONYM}|{BODY}|{AGENCY}|{PARTY}|{ARMED_GROUP}"
_COMMON_WORD = f"{NOUN}|{ADJECTIVE}"
_WORD_TOO = f"{NOUN}|{VERB_BASE}|{ADJECTIVE}"

# What names a state, and what has a state in its name or stands in one.
NAMES = f"{COUNTRY}|{DEMONYM}|{PEOPLE}|{CAPITAL}|{SEAT}|{AGENCY}|{PARLIAMENT}|{PARTY}|{HOME}"
PLACES = f"{NAMES}|{STATE}|{CITY}|{ARMED_GROUP}"
# Leaders are often one entry with what they lead.
_LED = "|".join(
    f"{MULTI}&!{SECTOR}&{kind}"
    for kind in (
        *(f"{OFFICE}.{office}" for office in ("official", "leader", "adviser", "executive", "deputy")),
        *(f"{OFFICE}.{office}" for office in ("civil_servant", "head_of_state", "rebel", "spokesperson")),
        *(f"{GROUP_NOUN}.{group}" for group in ("officials", "members")),
    )
)
_HEAD = f"{OFFICE}&!{SECTOR}"
_PRESS = "JRN"
_SPEAKS = f"{OFFICE}.spokesperson"
# Of the name of a country, and no country.
_PLACE = f"{CITY}|{STATE}"
_AFTER_NAME = f"{POST_NOMINAL}&{SECTOR}"
# Longer strings are not remembered.
_LONG = 200
# What is remembered of earlier texts: of how many stretches, up to how many characters.
_MOST, _SHORT = 50_000, 80
_Answer = TypeVar("_Answer")
_NOTHING: dict[str, list[tuple[int, int, str]]] = {}
_WORD = over_text(r"([ \-]+)")
_RUN = over_text(r"\w+|[^\w\s]")


def printed(text: str, lexicon: Lexicon) -> str:
    """A string as a newspaper prints it: with capitals, if it has none."""
    if not text.islower():
        return text
    return "".join(_capital(word, lexicon) for word in _WORD.split(text))


def _capital(word: str, lexicon: Lexicon) -> str:
    small = Units.of(word, lexicon)
    if small.has(0, _SMALL) and not small.has(0, _COMMON_WORD):
        return word
    shouted = Units.of(word.upper(), lexicon)
    if shouted.has(0, _NAMED) and not small.has(0, _WORD_TOO):
        return word.upper()
    return word[:1].upper() + word[1:]


# What lists say of a stretch of text: by list, phrases as half-open characters of the stretch, and the norm of each.
Told = Mapping[str, Sequence[tuple[int, int, str]]]
Word = tuple[Units, int, str | None]


def told(units: Units, first: int, last: int) -> Told:
    """The phrases of some units that a list knows, the longest first; lists without any are left out."""
    if first >= last:
        return _NOTHING
    text = units.text[units.starts[first] : units.ends[last - 1]]
    return _listed(units.lexicon, text) if len(text) < _LONG else _look_up(units.lexicon, text)


def words(units: Units, first: int, last: int, listed: Told, kind: str) -> Iterable[Word]:
    """
    Units, with what a list says of the phrases that it knows: of each of these only the first.

    Of a body that a rule made, the units inside; before a leader what he leads, if both are one entry ("police union chief").

    Args:
        listed: of the same units (see `told`).
        kind: the list.
    """
    known = listed.get(kind, ())
    led = units.lexicon.alphabet.holding[_LED]
    if not known and led.isdisjoint(units.string[first:last]) and units.found.keys().isdisjoint(range(first, last)):
        # As nearly all are.
        return [(units, unit, None) for unit in range(first, last)]
    return _words(units, first, last, known, kind)


def _words(units: Units, first: int, last: int, known: Sequence[tuple[int, int, str]], kind: str) -> Iterator[Word]:
    offset = units.starts[first] if known else 0
    at, given = 0, -1
    for some, unit in _flat(units, first, last):
        if known:
            start, end = some.starts[unit] - offset, some.ends[unit] - offset
            while at < len(known) and known[at][1] <= start:
                at += 1
            if at < len(known) and known[at][0] <= start and end <= known[at][1]:
                if given != at:
                    given = at
                    yield some, unit, known[at][2]
                continue
        if unit in some.found and not some.has(unit, _PLACE):
            made = some.found[unit]
            if made.units.ends_as(made.last, _AFTER_NAME if made.last - made.first > 1 else PLACES):
                # What alone is taken for a name may be a place ("Sabah"); a name may end with an office ("Lena Vogt MP").
                yield made.units, made.last - 1, None
            continue
        if some.has(unit, _LED):
            led = _led(units.lexicon, some.text[some.starts[unit] : some.ends[unit]])
            # A secretary general is no secretary.
            before = [word for word in words(led, 0, len(led), told(led, 0, len(led)), kind) if not word[0].has(word[1], _HEAD)]
            if not (some.has(unit, _SPEAKS) and any(other.norm(SECTOR, at) == _PRESS for other, at, _ in before if other.has(at, SECTOR))):
                # Nor is a press secretary of the press.
                yield from before
        yield some, unit, None


def _flat(units: Units, first: int, last: int) -> Iterator[tuple[Units, int]]:
    """Units, and those inside a body that a rule made one."""
    for unit in range(first, last):
        made: Match | None = units.found.get(unit)
        if made is not None and made.kind == "body":
            yield from ((made.units, inner) for inner in range(made.first, made.last))
        else:
            yield units, unit


def remembered(units: Units, first: int, last: int, ask: Callable[[Units, int, int], _Answer]) -> _Answer:
    """What some units tell, which is what they told in another text if they are the same words there, as the same classes."""
    if first >= last or not units.found.keys().isdisjoint(range(first, last)):
        return ask(units, first, last)
    memory = _memory(units.lexicon)
    key = ask, units.text[units.starts[first] : units.ends[last - 1]], units.string[first:last]
    if key not in memory:
        if len(memory) >= _MOST or len(key[1]) > _SHORT:
            return ask(units, first, last)
        memory[key] = ask(units, first, last)
    answer: _Answer = memory[key]
    return answer


def by_usual_name(units: Units, unit: int, kind: str) -> str | None:
    """What a list says of the usual name of a body or group."""
    lexicon = units.lexicon
    group = next((group for group in (BODY, ARMED_GROUP) if units.has(unit, group)), None)
    name = (group and units.norm(group, unit)) or ""
    if not name:
        return None
    form = lexicon.form(name)
    norm = lexicon.norm(kind, form)
    return lexicon.listed(kind).norm(form, name) if norm in (form, None) else norm


@lru_cache(maxsize=8)
def _memory(lexicon: Lexicon) -> dict[tuple[object, str, str], Any]:
    return {}


@lru_cache(maxsize=1024)
def _led(lexicon: Lexicon, text: str) -> Units:
    parts = text.split(" ")
    of = next((at for at, part in enumerate(parts) if Units.of(part, lexicon).has(0, PREPOSITION)), None)
    return Units.of(" ".join(parts[:-1] if of is None else parts[of + 1 :]), lexicon)


@lru_cache(maxsize=8)
def _opening(lexicon: Lexicon) -> tuple[frozenset[str], frozenset[str]]:
    """The words that a phrase of any list can begin with, and the runs of letters, or the marks, that these begin with."""
    words = frozenset[str]().union(*(lexicon.listed(kind).longest for kind in CODE_LISTS))
    return words, frozenset(word if word.isalpha() else _RUN.findall(word)[0] for word in words if word)


def _look_up(lexicon: Lexicon, text: str) -> Told:
    opening, runs = _opening(lexicon)
    if text.isascii() and runs.isdisjoint(_RUN.findall(text.lower())):
        # As nearly all are.
        return _NOTHING
    surfaces = lexicon.tokens.findall(text)
    forms = [lexicon.form(surface.rstrip()) for surface in surfaces]
    begins = [at for at, form in enumerate(forms) if form in opening]
    if not begins:
        return _NOTHING
    starts = [0, *accumulate(map(len, surfaces))]
    found: dict[str, list[tuple[int, int, str]]] = {}
    for kind in CODE_LISTS:
        listed = lexicon.listed(kind)
        after = 0
        for at in begins:
            if at < after:
                continue
            for size in range(min(listed.longest.get(forms[at], 0), len(surfaces) - at), 0, -1):
                printed = text[starts[at] : starts[at + size]].rstrip()
                if norm := listed.norm(" ".join(forms[at : at + size]), printed):
                    after = at + size
                    found.setdefault(kind, []).append((starts[at], starts[at] + len(printed), norm))
                    break
    return found


_listed = lru_cache(maxsize=16384)(_look_up)
