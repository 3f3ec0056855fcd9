"""
Which state or body "it" means, and whose "her government" and "his party" are.

Takes pronouns and possessions, the actors named so far, and the clauses; adds mentions to them. "It" is taken up only as the subject of a
verb that somebody does, for the state or body that was the subject before; where a thing was, for nobody.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from polparse.actors.states_and_bodies import Draft
from polparse.actors.told_of import ToldOf
from polparse.contract.classes import BODY_NOUN, CALLED_STATE, COUNTRY, CUE_VERB, GROUP_NOUN, NOUNS, PRONOUN_SUBJECT
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Match, Units
from polparse.model import ActorKind, Mention
from polparse.syntax.clause import Syntax

__all__ = ["its", "possessed"]

_BODIES = ("country", "government", "organisation")
_PEOPLE = ("person", "office")
# "The army", but not "the officers".
_BODY = f"{GROUP_NOUN}&!{NOUNS}"
_ONE = f"{PRONOUN_SUBJECT}.3sm|{PRONOUN_SUBJECT}.3sf"
_GOVERNMENT = f"{BODY_NOUN}.government"
_HELD = ("current", "acting")
_NONFINITE = ("infinitive", "participle")


def its(found: Sequence[Match], drafts: Sequence[Draft], syntax: Syntax, told: ToldOf) -> None:
    """
    Give each "it" that does something to the state or body that was the subject before it.

    That is the subject before in its sentence, else the first of the sentence before; who only says it is passed over ("Norway will pay,
    Vogt said, but it"). If that did something to another body, either may be meant.
    """
    units, clauses, lasts = syntax.units, syntax.clauses, syntax.phrases.lasts
    # By the heads of subjects, each with the number of its clause; of nearly every text.
    told_of = zip(clauses.subjects, clauses.inherited, clauses.kinds, strict=True)
    rows = sorted(
        [
            (lasts[subject] - 1, number)
            for number, (subject, inherited, kind) in enumerate(told_of)
            if subject >= 0 and not inherited and kind not in _NONFINITE
        ]
    )

    meant = [(pronoun, at) for pronoun in found if (at := _acting(pronoun.first, rows, syntax)) is not None]
    ends = {mention.span.end: draft for draft in drafts for mention in draft.mentions} if meant else {}

    body = syntax.phrases.grammar.letters["body_group"]

    def named(head: int) -> Draft | None:
        return ends.get(units.ends[head])

    def is_body(head: int, draft: Draft) -> bool:
        """Whether somebody is a state or body, be it without a name: "the company"."""
        return draft.kind in _BODIES or units.has(head, _BODY) or syntax.phrases.kinds[syntax.phrases.group_at(head)] == body

    def before(at: int) -> Iterator[tuple[int, int]]:
        """The subjects that come into question, the nearest first."""
        start, _ = sentence_at(units, rows[at][0])
        first = bisect_left(rows, (start,))
        if first < at:
            yield from reversed(rows[first:at])
        elif start:
            earlier = bisect_left(rows, (sentence_at(units, start - 1)[0],))
            yield from rows[earlier:first][:1]

    for pronoun, at in meant:
        for head, other in before(at):
            draft = named(head)
            if draft is not None and is_body(head, draft):
                objects = (named(syntax.phrases.head_of(group)) for group in syntax.objects(other))
                alone = not any(one is not None and one is not draft and one.kind in _BODIES for one in objects)
                if alone and told.is_inside(units.starts[head]) == told.is_inside(pronoun.start):
                    draft.mentions.append(Mention(pronoun.span, "pronoun", pronoun.rule))
                    ends[pronoun.end] = draft
                break
            if not (units.has(head, _ONE) or (draft is not None and draft.kind in _PEOPLE)):
                break


def _acting(pronoun: int, rows: Sequence[tuple[int, int]], syntax: Syntax) -> int | None:
    """Which of the rows tells what a pronoun does; None of "it rained", "it was agreed that", where nobody does anything."""
    at = bisect_left(rows, (pronoun,))
    if at == len(rows) or rows[at][0] != pronoun:
        return None
    number = rows[at][1]
    # "An exemption from the ban it imposed" may tell of another.
    verb = syntax.verb(number) if syntax.clauses.kinds[number] != "relative" else None
    return at if verb is not None and syntax.units.has(verb.head, CUE_VERB) and not verb.passive else None


def possessed(units: Units, found: Sequence[Match], drafts: Sequence[Draft]) -> list[Draft]:
    """
    Give "her government", "his country" and "her party" to those of the state and the party of whom the pronoun means.

    Returns:
        The governments and states that nothing else names.
    """
    if not found:
        return []
    people = [draft for draft in drafts if draft.kind in _PEOPLE]
    owners = {mention.span.start: draft for draft in people for mention in draft.mentions if mention.kind == "pronoun"}
    known: dict[tuple[ActorKind, str], Draft] = {(draft.kind, draft.country): draft for draft in drafts if draft.country}
    parties = {draft.name: draft for draft in drafts if draft.kind == "organisation"}
    made = []
    for mention in found:
        owner = owners.get(mention.start)
        if owner is None:
            continue
        roles = [role for role in owner.roles if role.status in _HELD]
        head = mention.parts["head"][0]
        whole: Draft | None = None
        if units.has(head, CALLED_STATE) or units.has(head, _GOVERNMENT):
            states = {state for state in (owner.country, *(role.country for role in roles)) if state}
            if len(states) == 1:
                state = states.pop()
                kind: ActorKind = "government" if units.has(head, _GOVERNMENT) else "country"
                whole = known.get((kind, state))
                if whole is None:
                    name = (units.lexicon.usual(COUNTRY, state) if kind == "country" else None) or mention.span.of(units.text)
                    whole = known[kind, state] = Draft(kind, name, state)
                    made.append(whole)
        else:
            named = {role.party for role in roles if role.party}
            whole = parties.get(named.pop()) if len(named) == 1 else None
        if whole is not None:
            whole.mentions.append(Mention(mention.span, "descriptor", mention.rule))
    return made
