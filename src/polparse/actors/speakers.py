"""
Whom "I", "we" and "you" mean in the turns of a record: who speaks, whose side, and who spoke before.

Takes units, turns, and the people and offices named so far; adds mentions to them.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from polparse.actors.interviewed import interviewed
from polparse.actors.states_and_bodies import Draft
from polparse.engine.regexes import over_text
from polparse.engine.units import Units
from polparse.model import Mention, Turn

__all__ = ["speakers"]

# What somebody else says inside a turn.
_QUOTED = over_text(r"“[^“”\n]{0,2000}”|\"[^\"\n]{0,2000}\"")
_PERSONS = {
    1: "pronoun_subject.1s|pronoun_object.1s|possessive_determiner.1s|pronoun_subject.1p|pronoun_object.1p|possessive_determiner.1p",
    2: "pronoun_subject.2|possessive_determiner.2",
}
_PLURAL = "pronoun_subject.1p|pronoun_object.1p|possessive_determiner.1p"


def speakers(units: Units, turns: Sequence[Turn], by_mention: Mapping[int, Draft], drafts: Sequence[Draft]) -> list[Draft]:
    """
    Give the pronouns of each turn to those whom they mean.

    Args:
        turns: in reading order.
        by_mention: the people, by where a mention of theirs begins.
        drafts: all others who are named.

    Returns:
        Who speaks by an office that nobody was named by so far.
    """
    known = {mention.span.start: draft for draft in drafts if draft.kind == "office" for mention in draft.mentions}
    sides = {draft.country or draft.name.casefold(): draft for draft in drafts if draft.kind in ("government", "organisation", "country")}
    sides |= {draft.name.casefold(): draft for draft in drafts if draft.kind in ("organisation", "country")}
    found = {person: units.where(classes) for person, classes in _PERSONS.items()}
    made: dict[str, Draft] = {}
    answering = interviewed(units, turns, by_mention)
    before: Draft | None = None
    for turn in turns:
        speaker = answering.get(turn.id) or _speaker(units.text, turn, by_mention, known, made)
        side = sides.get((turn.affiliation or "").casefold(), speaker)
        if side is not None and side.kind == "country" and speaker is not None and speaker.kind == "person":
            speaker.country = speaker.country or side.country
        other = before if before is not speaker else None
        for span in turn.content:
            quoted = [edge for match in _QUOTED.finditer(units.text, span.start, span.end) for edge in match.span()]
            first, last = units.inside(span)
            for person, places in found.items():
                for unit in places[bisect_left(places, first) : bisect_left(places, last)]:
                    meant = other if person == 2 else side if units.has(unit, _PLURAL) else speaker
                    at = units.starts[unit]
                    if meant is not None and bisect_right(quoted, at) % 2 == 0:
                        meant.mentions.append(Mention(units.span(unit, unit + 1), "pronoun", turn.rule))
        before = speaker
    return list(made.values())


def _speaker(
    text: str, turn: Turn, by_mention: Mapping[int, Draft], known: Mapping[int, Draft], made: dict[str, Draft]
) -> Draft | None:
    """Who has a turn; who is known by his office alone, or as one who asks or answers, is made here."""
    if turn.name:
        return by_mention.get(turn.name.start)
    start = turn.label.start
    called = turn.role
    if called is None and turn.affiliation is None and turn.speaker.isalpha() and text.startswith(turn.speaker, start):
        # "Q", as "Question"; whose turns a mark opens are called so, and not in the text.
        called = turn.speaker
    if called is None:
        return None
    if start in known:
        return known[start]
    draft = made.setdefault(called.casefold(), Draft("office", called))
    draft.mentions.append(Mention(turn.label, "office", turn.rule))
    return draft
