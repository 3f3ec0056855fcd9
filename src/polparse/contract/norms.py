"""
What the word lists may say of a form: the closed lists of the models, by class.

A norm is checked where a word list is read, so that what a stage looks up here by a norm is there.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Any, get_args

from polparse.contract import classes
from polparse.engine.lexicon_files import Entry
from polparse.engine.tokens import fold
from polparse.errors import LexiconError, PolparseError, together, until_wrong
from polparse.model import (
    Act,
    EventMode,
    EventType,
    InstrumentType,
    MeetingKind,
    MeetingStatus,
    Modality,
    Office,
    Polarity,
    Sector,
    Stance,
    TimexModifier,
)
from polparse.model.actors import RoleStatus
from polparse.model.instruments import ClauseModality, ResolutionStatus
from polparse.model.values import COUNTRIES

__all__ = [
    "ACTS",
    "CHANGED",
    "CLAUSE_MODALITIES",
    "CUES",
    "ENDED",
    "EVENT_MODES",
    "EVENT_TYPES",
    "INSTRUMENT_STATUSES",
    "INSTRUMENT_TYPES",
    "MEETING_KINDS",
    "MEETING_STATUSES",
    "MODALITIES",
    "NORMS",
    "OFFICES",
    "POLARITIES",
    "SECTORS",
    "STANCES",
    "STATUSES",
    "TIMEX_MODIFIERS",
    "checked",
    "outside",
    "wrong_norms",
]


def _values(literal: object) -> dict[str, Any]:
    """The values of a `Literal`, each under itself: what turns a checked string into one of its type."""
    return {value: value for value in get_args(literal)}


ACTS: Mapping[str, Act] = _values(Act)
CLAUSE_MODALITIES: Mapping[str, ClauseModality] = _values(ClauseModality)
EVENT_MODES: Mapping[str, EventMode] = _values(EventMode)
EVENT_TYPES: Mapping[str, EventType] = _values(EventType)
INSTRUMENT_STATUSES: Mapping[str, ResolutionStatus] = _values(ResolutionStatus)
INSTRUMENT_TYPES: Mapping[str, InstrumentType] = _values(InstrumentType)
MEETING_KINDS: Mapping[str, MeetingKind] = _values(MeetingKind)
MEETING_STATUSES: Mapping[str, MeetingStatus] = _values(MeetingStatus)
MODALITIES: Mapping[str, Modality] = _values(Modality)
OFFICES: Mapping[str, Office] = _values(Office)
POLARITIES: Mapping[str, Polarity] = _values(Polarity)
SECTORS: Mapping[str, Sector] = _values(Sector)
STANCES: Mapping[str, Stance] = _values(Stance)
STATUSES: Mapping[str, RoleStatus] = _values(RoleStatus)
TIMEX_MODIFIERS: Mapping[str, TimexModifier] = _values(TimexModifier)
# Of an instrument that is only changed, no status follows.
CHANGED = "changed"
# Of one that ends: it is repealed if it was in force, else rejected.
ENDED = "ended"
# What a cue does: act, stance and polarity, by its norm, which has a slash between them ("speech/deny/-").
CUES: Mapping[str, tuple[Act, Stance | None, Polarity]] = {
    f"{act}/{stance or ''}/{polarity.strip('+')}": (act, stance, polarity)
    for act, stance, polarity in product(ACTS.values(), (None, *STANCES.values()), POLARITIES.values())
}
_BODIES = (
    *("agency", "armed_group", "company", "court", "government", "media", "military", "ministry", "organisation", "parliament", "party"),
    *("police", "university"),
)
_GROUPS = ("countries", "experts", "forces", "groups", "members", "militants", "officials", "people", "press")
_INSTRUMENTS = (
    *("agreement", "amendment", "bill", "constitution", "decision", "decree", "law", "memorandum", "motion", "plan", "resolution"),
    *("sanctions", "statement", "treaty"),
)
# By person and number, and gender or thing; demonstratives and questions.
_PRONOUNS = ("1s", "1p", "2", "3s", "3sm", "3sf", "3sn", "3p", "dem", "wh")
# Of words that tell no mode of an event.
_PLAIN = "plain"
# What changes the part of society of a noun beside it.
_SHIFTS = ("against_power", "in_power", "rank_and_file", "rights", "state_run", "with_power")
_NATIONAL = (
    *(classes.AGENCY, classes.CAPITAL, classes.CITY, classes.COUNTRY, classes.DEMONYM, classes.HOME, classes.OFFICE_COUNTRY),
    *(classes.PARLIAMENT, classes.PARTY, classes.PEOPLE, classes.SEAT, classes.STATE),
)
# What a word of one name is, where it is no plain name.
_NAME_WORDS = ("birth", "common_family", "late_suffix", "particle", "regal", "suffix", "surname_head", "surname_joint", "title")
# By class, or by list without class after "=": what its norms are. Those of other classes may be any string.
NORMS: Mapping[str, Collection[str]] = {
    **dict.fromkeys(_NATIONAL, COUNTRIES),
    **dict.fromkeys((f"={classes.HOME}", f"={classes.HOMELAND}"), COUNTRIES),
    **dict.fromkeys((classes.CUE_VERB, classes.CUE_NOUN, classes.CUE_ADJECTIVE, classes.CUE_PREPOSITION), CUES),
    **dict.fromkeys((classes.SECTOR, f"={classes.SECTOR}"), SECTORS),
    f"={classes.SECTOR_SHIFT}": _SHIFTS,
    f"={classes.NAME_WORD}": _NAME_WORDS,
    **dict.fromkeys((kind for kinds in classes.EVENT_WORDS.values() for kind in kinds), (*EVENT_MODES, _PLAIN)),
    classes.ACT_NOUN: (*INSTRUMENT_STATUSES, CHANGED, ENDED),
    classes.BODY_ADJECTIVE: _BODIES,
    classes.BODY_NOUN: _BODIES,
    classes.CALLED_BODY: _BODIES,
    classes.GROUP_NOUN: _GROUPS,
    classes.INSTRUMENT_NOUN: _INSTRUMENTS,
    classes.INSTRUMENT_VERB: (*INSTRUMENT_STATUSES, CHANGED, ENDED),
    classes.MEETING_CUE: MEETING_STATUSES,
    classes.MEETING_NOUN: MEETING_KINDS,
    classes.MODALITY: MODALITIES,
    classes.OFFICE: OFFICES,
    classes.OPERATIVE_HEAD: CLAUSE_MODALITIES,
    classes.POSSESSIVE_DETERMINER: _PRONOUNS,
    classes.PROMISE_MODAL: ("intends", "will"),
    classes.PRONOUN_OBJECT: _PRONOUNS,
    classes.PRONOUN_SUBJECT: _PRONOUNS,
    classes.STATUS: STATUSES,
    classes.TRUTH_WORD: ("false", "true"),
    classes.USUAL_STATUS: INSTRUMENT_STATUSES,
}


def _problem(kind: str, norm: str) -> str | None:
    """What is wrong with a norm of a form of a class; None if nothing is."""
    allowed = NORMS.get(kind)
    if allowed is None or norm in allowed:
        return None
    # Imported here: words are seldom wrong.
    from difflib import get_close_matches

    some = ", ".join(sorted(allowed)[:_SHOWN]) + (" ..." if len(allowed) > _SHOWN else "")
    if not norm:
        return f"a form of {kind} has no norm ({some})"
    # Of codes of three letters none is like another.
    near = get_close_matches(norm, sorted(allowed), 1) if len(norm) > _CODE else ()
    return f"{norm!r} is none of the norms of {kind.removeprefix('=')} ({some})" + "".join(f"; is it {one}?" for one in near)


_SHOWN = 6
_CODE = 3


def wrong_norms(entries: Iterable[Entry]) -> Iterator[tuple[str, str, str]]:
    """The norms of entries that their classes do not have: class, or list after "=", the first form of each, and what is wrong with it."""
    seen: set[tuple[str, str]] = set()
    for entry in entries:
        pair = entry.kind, entry.norm
        if pair not in seen:
            seen.add(pair)
            for kind in entry.kind.split():
                if wrong := _problem(kind, entry.norm):
                    yield kind, entry.form, wrong


def outside(
    entries: Sequence[Entry], known: Callable[[str, str], bool] = lambda form, kind: False
) -> Iterator[tuple[str, str, str]]:
    """
    The entries of classes that say more of words of another class, and are none of these: class, form, and what is wrong, as above.

    Args:
        known: whether a form that is not among the entries is of a class.
    """
    there = {(fold(entry.form), kind) for entry in entries for kind in entry.kind.split() if kind in classes.WITHIN.values()}
    for form, kind, _ in entries:
        within = classes.WITHIN.get(kind)
        if within and (fold(form), within) not in there and not known(form, within):
            yield kind, form, f"it stands in [{kind}] and in no [{within}]"


def checked(entries: Iterable[Entry], file: str) -> Iterator[Entry]:
    """
    The same entries.

    Args:
        file: that they are from, for the message.

    Raises:
        LexiconError: norms are none that their classes have; the message names the file, the class and the form of each, after what
            is wrong with the file itself.
    """
    problems: list[PolparseError] = []
    some = list(until_wrong(entries, problems))
    yield from some
    problems += (LexiconError(f"{file}: [{kind.removeprefix('=')}] {form!r}: {wrong}") for kind, form, wrong in wrong_norms(some))
    if problems:
        raise together(problems)
