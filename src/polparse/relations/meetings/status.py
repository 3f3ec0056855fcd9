"""Whether a meeting that a noun names is held: by its determiner, what it hangs on, and its verb."""

from polparse.contract.classes import (
    ACCEPT_VERB,
    AFTER,
    AT,
    AUX_BE,
    BEFORE,
    FOLLOWING,
    IN,
    INVITATION_NOUN,
    MEETING_CUE,
    MULTI,
    NOUN,
    NOUNS,
    TO,
    TRAVEL_VERB,
    VERB_EN,
)
from polparse.contract.norms import MEETING_STATUSES
from polparse.model import MeetingStatus
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.phrase import Phrase

__all__ = ["noun_status", "told_status"]

_TOLD: dict[str, MeetingStatus] = {"done": "held", "planned": "planned", "wished": "wished", "possible": "wished", "denied": "denied"}
_HOPED = f"{MEETING_CUE}&{NOUN}|{MEETING_CUE}&{NOUNS}"
_WHERE_OR_WHEN = f"{AT}|{IN}|{AFTER}|{BEFORE}|{FOLLOWING}"
_PAST_OR_TO_COME = f"{AFTER}|{BEFORE}|{FOLLOWING}"


def told_status(clause: Clause) -> MeetingStatus:
    """What a clause tells of the meeting that its verb is: by itself, else by words like "plans to" in its verb or the one around."""
    status, verb = clause.status, clause.verb
    if status != "done" or verb is None:
        return _TOLD[status]
    has = clause.syntax.units.has
    if clause.kind == "participle" and clause.marker is not None and has(clause.marker, TO):
        # "Looks forward to meeting Vogt"
        return "planned"
    around = clause.parent if clause.kind == "adverbial" and verb.tense == "present" and not verb.perfect else None
    if around is not None and around.status in ("planned", "possible"):
        # "Will sign it when they meet"
        return "planned"
    outer = clause.parent.verb if clause.kind == "infinitive" and clause.parent is not None else None
    if outer is not None and outer.tense == "present" and not outer.perfect and has(outer.head, f"{AUX_BE}|{TRAVEL_VERB}"):
        # "Is in Oslo to meet Vogt"
        return "planned"
    words = [*range(verb.first, verb.head), *(() if outer is None else (outer.head,))]
    # "Conveyed an invitation to visit"
    led = clause.parent.objects[:1] if clause.kind == "infinitive" and clause.parent is not None else ()
    nouns = [one.head for one in led]
    if any(one.negative and one.last == clause.first for one in led):
        # "Has no plans to meet Vogt"
        return "denied"
    if nouns and outer is not None and has(outer.head, ACCEPT_VERB) and has(nouns[0], INVITATION_NOUN):
        return "planned"
    cues = [unit for unit in words if has(unit, f"{MEETING_CUE}&{MULTI}")] or [unit for unit in nouns if has(unit, _HOPED)]
    return _cue(clause.syntax, cues[0]) if cues else "held"


def noun_status(syntax: Syntax, phrase: Phrase, holding: frozenset[int]) -> MeetingStatus:
    """
    Whether what a phrase names is held.

    Args:
        syntax: the clauses.
        phrase: of the noun.
        holding: the numbers of the clauses whose verb says that it is held.
    """
    outer = syntax.phrases.at(phrase.head)
    if phrase.negative or (outer is not None and outer.negative):
        return "denied"
    told = [_by_clause(syntax, *place, place[0].number in holding) for place in syntax.places(phrase.head)]
    if "denied" in told:
        return "denied"
    cues = phrase.modifiers(MEETING_CUE)
    if cues:
        return _cue(syntax, cues[0])
    return next((status for status in told if status is not None and status != "held"), "held")


def _by_clause(syntax: Syntax, clause: Clause, function: str, preposition: int, holding: bool) -> MeetingStatus | None:
    """What a clause makes of a meeting that it names in a function; None if it is nothing."""
    has, verb = syntax.units.has, clause.verb
    if function == "adjunct":
        # "plans for talks", "called for talks"
        before = syntax.phrases.ending_at(preposition)
        if before is not None and has(before.head, MEETING_CUE):
            refused = verb is not None and any(one.head == before.head for one in clause.objects) and _cue(syntax, verb.head) == "denied"
            # "Rejected a proposal for talks"
            return "denied" if refused or clause.status == "denied" else _cue(syntax, before.head)
        if verb is not None and verb.last == preposition and has(verb.head, MEETING_CUE) and not has(preposition, _WHERE_OR_WHEN):
            return _cue(syntax, verb.head)
    if verb is None:
        return None
    own = told_status(clause)
    # "Talks cancelled"
    suffers = verb.passive or (verb.last - verb.first == 1 and has(verb.head, VERB_EN) and not clause.objects)
    if (suffers if function == "subject" else function == "object" and not verb.passive) and has(verb.head, MEETING_CUE):
        return own if own in ("denied", "wished") else _cue(syntax, verb.head)
    if holding and function == "adjunct" and own == "held" and has(verb.head, MEETING_CUE) and not has(preposition, _WHERE_OR_WHEN):
        # "Invited the envoy for talks", but not "agreed in talks with him"
        return _cue(syntax, verb.head)
    if holding or function == "subject":
        return own if holding or own != "denied" else None
    return "planned" if own == "planned" and function == "adjunct" and not has(preposition, _PAST_OR_TO_COME) else None


def _cue(syntax: Syntax, unit: int) -> MeetingStatus:
    return MEETING_STATUSES.get(syntax.units.norm(MEETING_CUE, unit) or "", "held")
