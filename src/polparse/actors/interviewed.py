"""
Who answers in an interview, or as a witness, whose turns say no more than that somebody does: the one whom the text above them names.

Takes units, turns and people by where they are named; knows no word: who asks ends most turns with a question mark.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from polparse.contract.classes import BY, FROM, HONORIFIC
from polparse.engine.units import Units
from polparse.model import Turn

__all__ = ["interviewed"]

Person = TypeVar("Person")


def interviewed(units: Units, turns: Sequence[Turn], people: Mapping[int, Person]) -> dict[str, Person]:
    """
    Find who answers.

    Args:
        turns: in reading order.
        people: by the character where a mention of theirs begins.

    Returns:
        By the ids of turns. Of an interview the only one who is named above the first question, or in the first paragraph there that names
        anybody; of an examination the only one who is named between two turns. Who wrote or asked ("by Lena Vogt") is not meant, nor who
        has turns with a label.
    """
    answers = _answers(units.text, turns)
    if answers is None:
        return {}
    places = sorted(people)
    others = {id(people[turn.name.start]) for turn in turns if turn.name and turn.name.start in people}
    found: dict[str, Person] = {}
    person: Person | None = None
    before = 0
    for turn in turns:
        named = [people[at] for at in _named(units, places, before, turn.span.start) if id(people[at]) not in others]
        person = named[0] if len({*map(id, named)}) == 1 else person
        if not before and person is None and named:
            person = _first(units, places, turn.span.start, people, others)
        before = turn.span.end
        if turn.speaker == answers and person is not None:
            found[turn.id] = person
    return found


def _answers(text: str, turns: Sequence[Turn]) -> str | None:
    """What stands for the one who answers, if two who have no names speak in turns."""
    unnamed = [turn for turn in turns if turn.name is None and turn.role is None and turn.affiliation is None]
    speaking = Counter(turn.speaker for turn in unnamed)
    if len(speaking) != 2:
        return None
    asking = Counter(turn.speaker for turn in unnamed if turn.content and turn.content[-1].of(text)[-1:] == "?")
    one, other = speaking
    ahead = asking[one] * speaking[other] - asking[other] * speaking[one]
    return None if not ahead else other if ahead > 0 else one


def _named(units: Units, places: Sequence[int], start: int, end: int) -> Iterator[int]:
    """Where people are named between two characters, without those by whom something is."""
    for at in places[bisect_left(places, start) : bisect_left(places, end)]:
        unit = units.at(at) - 1
        while unit >= 0 and units.has(unit, HONORIFIC):
            unit -= 1
        if unit < 0 or not units.has(unit, f"{BY}|{FROM}"):
            yield at


def _first(units: Units, places: Sequence[int], end: int, people: Mapping[int, Person], others: set[int]) -> Person | None:
    """The only one whom the first paragraph names that names anybody, if the text above the first turn names him or her again."""
    named = [at for at in _named(units, places, 0, end) if id(people[at]) not in others]
    edge = units.text.find("\n", named[0], end)
    inside = {id(people[at]) for at in named if at < edge}
    again = any(at > edge and id(people[at]) in inside for at in named)
    return people[named[0]] if len(inside) == 1 and again else None
