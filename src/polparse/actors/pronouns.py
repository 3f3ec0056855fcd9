"""
Whom "he" and "she" mean.

Takes pronouns, the people and offices named so far, and who is told of; adds mentions to them.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Container, Mapping, Sequence

from polparse.actors.states_and_bodies import Draft
from polparse.actors.told_of import ToldOf
from polparse.contract.classes import PRONOUN_SUBJECT
from polparse.engine.reader import Reader
from polparse.engine.units import Match
from polparse.model import Mention

__all__ = ["pronouns"]

# How far back a pronoun means somebody, in characters.
_REACH = 1500
# How many mentions before a pronoun are looked at, and of these how many are near.
_LAST = 12
_CLOSE = 3


def pronouns(
    reader: Reader,
    found: Sequence[Match],
    by_mention: dict[int, Draft],
    offices: Sequence[Draft],
    told: ToldOf,
    voices: Sequence[Draft] = (),
    speaking: Container[int] = frozenset(),
) -> None:
    """
    Give each he and she to the person last told of before, if the gender allows it.

    Who is the subject of a sentence is told of, rather than whom it is done to or by, or who is named beside another; and who is named
    inside a quotation rather not, where the pronoun stands outside. An office whose holder is not named can be told of, too.
    Officials, lawyers and the like without a name only speak of others: "A spokesman said that he left. He added" is about two.

    Args:
        found: the pronouns, in reading order.
        by_mention: people, by where their names begin.
        offices: those without a holder.
        voices: others without a name who say something.
        speaking: where the people and pronouns begin that are sources.
    """
    named = dict(by_mention)
    subjects = set(told.subjects)
    for office in offices:
        told_of = [mention.span.start for mention in office.mentions if told.is_office_subject(mention.span)]
        named.update(dict.fromkeys(told_of, office))
        subjects.update(told_of)
    # "A teacher said that she": nobody who has a name.
    said = {start: voice for voice in voices for mention in voice.mentions if (start := told.speaker(mention.span)) is not None}
    named.update({start: said.get(start) or Draft("person", "") for start in told.strangers if start not in named})
    subjects.update(told.strangers)
    starts = sorted(named)
    votes: dict[int, Counter[str]] = {}
    for number, pronoun in enumerate(found):
        at = nearest = bisect_left(starts, pronoun.start) - 1
        while at > max(nearest - _CLOSE, 0) and named[starts[at]].gender not in ("", pronoun.norm):
            # "She asked Mr. Vogt to leave": of him nothing is told of it.
            at -= 1
        before = found[number - 1] if number else pronoun
        again = at >= 0 and before.start < starts[at] and before.norm == pronoun.norm
        if again and starts[at] not in subjects and told.together(before.start, starts[at]):
            # "She met Robin Osei in Oslo. There she said": she is nobody new.
            continue
        if at >= 0 and pronoun.start - starts[at] <= _REACH and starts[at] in by_mention and not told.is_quoted(starts[at], pronoun):
            votes.setdefault(starts[at], Counter())[pronoun.norm] += 1
    _elect(votes, by_mention)
    only_speaking = said.keys() - named.keys()
    if only_speaking:
        named.update((start, said[start]) for start in only_speaking)
        subjects |= only_speaking
        starts = sorted(named)
    at = 0
    recent: list[tuple[int, Draft]] = []
    for pronoun in found:
        while at < len(starts) and starts[at] < pronoun.start:
            recent.append((starts[at], named[starts[at]]))
            at += 1
        near = recent[-_LAST:]
        if only_speaking and pronoun.start not in speaking:
            near = [row for row in near if row[0] not in only_speaking]
        doer = told.doer(pronoun)
        # "Vogt assured her": another one.
        others = {row[1] for row in near if row[0] == doer} if doer is not None else ()
        since, fitting = pronoun.start - _REACH, ("", pronoun.norm)
        # The last of them, the latest first.
        meant: list[tuple[int, Draft]] = []
        for row in reversed(near):
            if row[0] < since or len(meant) == _CLOSE:
                break
            if row[1].gender in fitting and row[1] not in others:
                meant.append(row)
        if not meant:
            continue
        free = (row for row in meant if not told.is_aside(row[0]) and not told.is_quoted(row[0], pronoun))
        last = next(free, meant[0])
        if last[0] not in subjects and reader.units.has(pronoun.first, PRONOUN_SUBJECT):
            # "Vogt told Brandt to leave. She": of two in one sentence, the one who does it.
            last = next((row for row in free if row[0] in subjects and told.together(row[0], last[0])), last)
        if not last[1].gender:
            # "Adomako met Lena Vogt. She": who is known for a she.
            known = (row for row in meant if row[1].gender and not told.is_aside(row[0]))
            last = next((row for row in known if told.together(*sorted((row[0], last[0])))), last)
        if pronoun.start in speaking and last[0] not in speaking and last[0] not in said:
            # "Brandt said that Vogt would leave. He added": the one who spoke.
            spoke = (row for row in meant if row[0] in speaking or row[0] in said)
            last = next((row for row in spoke if told.together(row[0], last[0])), last)
        draft = last[1]
        draft.gender = pronoun.norm
        draft.mentions.append(Mention(pronoun.span, "pronoun", pronoun.rule))
        recent.append((pronoun.start, draft))


def _elect(votes: Mapping[int, Counter[str]], by_mention: dict[int, Draft]) -> None:
    """Who is called he more often than she, right after a mention, is a he; and the other way round."""
    counts: dict[int, Counter[str]] = {}
    drafts: dict[int, Draft] = {}
    for start, some in votes.items():
        draft = by_mention[start]
        if not draft.gender:
            drafts[id(draft)] = draft
            counts.setdefault(id(draft), Counter()).update(some)
    for key, draft in drafts.items():
        he, she = counts[key]["m"], counts[key]["f"]
        draft.gender = "m" if he > she else "f" if she > he else ""
