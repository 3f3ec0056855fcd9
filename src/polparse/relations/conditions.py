"""
What depends on what.

Takes units in which dates, people and bodies are merged, and what the conditions grammar finds in them; returns
conditions.
"""

from collections.abc import Callable

import attrs

from polparse.actors.index import ActorIndex
from polparse.contract.classes import (
    AGREE_VERB,
    COMMA,
    CONDITION_NOUN,
    CONJUNCTION_AND,
    DASH,
    DENIED_VERB,
    LAST_VERB,
    ONLY_WORD,
    PROMISE_MODAL,
    PROMISE_VERB,
    QUOTE_CLOSE,
    QUOTE_OPEN,
    REJECT_VERB,
    SEMI_MODAL,
    SEQUEL_WORD,
    SINGLE_CLOSE,
    SINGLE_OPEN,
    SINGLE_STRAIGHT,
    STOP,
    UNTIL,
)
from polparse.engine.grammar import Grammar
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Match, Units
from polparse.model import Condition
from polparse.relations.speakers import Speakers
from polparse.syntax.clause import Syntax, VerbGroup

__all__ = ["conditions"]

_CONSENTS = f"{PROMISE_VERB}|{AGREE_VERB}|{DENIED_VERB}|{PROMISE_MODAL}.intends"
_DEEP = 4
# "If elected"
_SHORT = 2
# Of one list, so many are told.
_MANY = 40
# What a clause may end or begin with that is none of it.
_EDGE = f"{COMMA}|{QUOTE_CLOSE}|{SINGLE_CLOSE}|{SINGLE_STRAIGHT}|{DASH}|{STOP}"
_OPENING = f"{COMMA}|{QUOTE_OPEN}|{SINGLE_OPEN}|{SINGLE_STRAIGHT}|{CONJUNCTION_AND}"
_ABLE = ("can", "could")
_SPEAKING = ("person", "office", "government", "country", "organisation", "group")


def conditions(
    units: Units, grammar: Grammar, index: ActorIndex, speakers: Callable[[], Speakers], read: Callable[[], Syntax]
) -> tuple[Condition, ...]:
    """
    Find conditions.

    Args:
        units: the text.
        grammar: its mentions of the kind ``condition`` are the cue; of the kind ``delay`` one that is so only of what is denied ("will not
            leave until"), of the kind ``sequel`` of what is to come ("will leave once"); those of the kind ``precondition`` have
            the parts ``cue``, ``condition`` and ``consequence``, where these begin or as far as they go; of the kind ``requirement`` the
            clause before is the condition; of the kind ``preconditions`` several stand side by side behind ``conditions``.
        index: who sets them.
        speakers: gives in whose mouth they are: who says it, sets it.
        read: gives the clauses: who agrees to something, or refuses it, sets the condition.

    Returns:
        Conditions in reading order.
    """
    string = grammar.reading(units)
    found: list[Condition] = []
    mentions = grammar.find(units)
    # "In return for aid, Norway wants reforms": the reforms are the condition, and not the aid.
    told = {unit for mention in mentions if mention.kind == "precondition" for unit in range(mention.first, mention.last)}
    for mention in mentions:
        if mention.kind == "condition" and mention.first in told:
            continue
        if mention.kind in ("delay", "sequel") and not _told_so(read(), mention):
            continue
        if mention.kind in ("condition", "delay", "sequel"):
            extents = _extents(read(), mention)
            if extents is None:
                made = _conditional(units, grammar, string, mention, _clause_end(read(), mention.last - 1), len(found) + 1)
            else:
                made = _made(units, mention, *extents, len(found) + 1)
        elif mention.kind == "preconditions":
            by = _set_by(speakers(), read(), index, mention)
            found += _listed(units, grammar, string, mention, by, len(found) + 1)
            continue
        elif mention.kind in ("precondition", "requirement"):
            made = _precondition(units, grammar, string, index, mention, len(found) + 1)
        else:
            continue
        if made:
            made = _within(speakers(), made, mention.first)
            found.append(made if made.set_by else attrs.evolve(made, set_by=_set_by(speakers(), read(), index, mention)))
    return tuple(found)


def _extents(syntax: Syntax, mention: Match) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """
    The units of a condition that is a clause, and of the clause that depends on it; None if it is none, or stands in the middle.

    What depends on it begins behind what says that somebody says or promises it: "said it would leave if", "agreed to leave if".
    """
    clause = next((one for unit in range(mention.first, mention.last) if (one := syntax.at(unit)) is not None and one.marker == unit), None)
    around = clause.parent if clause is not None else None
    if clause is None or around is None or clause.verb is None or around.verb is None or around.inherited != (around.kind == "infinitive"):
        return None
    has = syntax.units.has
    first, last = mention.first, clause.last
    for beside in around.children:
        # "If she met them, wanted a truce, it failed", "if it rains and nobody comes"
        joined = beside.inherited or has(last, CONJUNCTION_AND)
        if last <= beside.first <= last + 1 and beside.kind == "adverbial" and joined and beside.marker is None:
            last = beside.last
    while last > first and syntax.units.ends_as(last, _EDGE):
        last -= 1
    if any(child.kind == "complement" and child.marker is None for child in clause.children_behind()):
        # "If the judges find against it he must refuse": which clause is which is not told by a comma.
        return None
    if around.verb.last <= first and around.last <= last + 1:
        begin = around.first + (around.marker == around.first)
        end = first
    elif around.verb.first >= last and has(last, COMMA):
        begin, end = last + 1, around.last
    else:
        return None
    while end > begin and syntax.units.ends_as(end, _EDGE):
        end -= 1
    while begin < end and has(begin, _OPENING):
        begin += 1
    return ((first, last), (begin, end)) if end > begin and last - first >= _SHORT else None


def _within(speakers: Speakers, made: Condition, unit: int) -> Condition:
    """A condition without what is outside of what somebody says: "if it rains, we leave, she said"."""
    units, consequence = speakers.units, made.consequence
    if consequence is None:
        return made
    first, last = units.inside(consequence)
    stretch = speakers.stretch(unit)
    if stretch is None or made.condition.end > units.ends[stretch[1] - 1]:
        # "We leave, she said, supposing that it rains"
        stretch = speakers.stretch(first)
        end = min(last, stretch[1]) if stretch is not None else last
        return attrs.evolve(made, consequence=units.span(first, end)) if first < end < last else made
    first, last = max(first, stretch[0]), min(last, stretch[1])
    if first >= last:
        # "“If it rains,” she said, “we leave”": the other stretch is what depends on it.
        statement = speakers.statement(unit)
        others = [units.inside(span) for span in statement.content if not span.overlaps(made.condition)] if statement is not None else []
        behind = [one for one in others if (one[0] > unit) == (consequence.start > made.condition.start)]
        if not behind:
            return attrs.evolve(made, consequence=None)
        first, last = behind[0] if behind[0][0] > unit else behind[-1]
    while last > first and units.ends_as(last, _EDGE):
        last -= 1
    while first < last and units.has(first, _OPENING):
        first += 1
    return attrs.evolve(made, consequence=units.span(first, last)) if first < last else made


def _made(units: Units, mention: Match, condition: tuple[int, int], consequence: tuple[int, int], number: int) -> Condition:
    spans = units.span(*condition), units.span(*consequence)
    return Condition(f"k{number}", "conditional", *spans, mention.span, None, mention.rule)


def _clause_end(syntax: Syntax, unit: int) -> int | None:
    """The unit after the clause that a word leads, if the subject of what depends on it follows; else None."""
    clause = syntax.at(unit)
    if clause is None:
        return None
    around = clause.parent if clause.marker == unit else None
    subject = around.subject if around is not None else None
    if subject is not None and subject.first == clause.last + 1:
        return clause.last
    # "In return for a truce, the rebels want aid": a phrase, and the subject behind a comma.
    own = clause.subject if not clause.inherited else None
    before = own.first - 1 if own is not None else -1
    return before if before > unit and syntax.units.has(before, COMMA) else None


def _set_by(speakers: Speakers, syntax: Syntax, index: ActorIndex, mention: Match) -> str | None:
    """Who says it, or who in the clause around agrees to something, refuses it, or makes it a condition."""
    unit = mention.first
    owner = _owner(syntax, index, mention) if mention.kind in ("precondition", "preconditions") else None
    if owner is not None:
        return owner
    statement = speakers.statement(unit)
    if statement is not None:
        said = (actor.id for span in statement.source for _, actor in index.mentions(span, _SPEAKING))
        return next(iter(statement.actors), None) or next(said, None)
    clause = syntax.at(unit)
    if clause is not None and clause.marker == unit:
        clause = clause.parent
    for _ in range(_DEEP):
        if clause is None:
            return None
        verb, subject = clause.verb, clause.subject
        makes = mention.kind == "precondition" and verb is not None and verb.head == unit
        if verb is not None and subject is not None and (makes or _consents(syntax.units, verb)):
            return next((actor.id for actor in subject.actors(index)), None)
        clause = clause.parent
    return None


def _owner(syntax: Syntax, index: ActorIndex, mention: Match) -> str | None:
    """Whose a condition is: "Norway's condition for talks"."""
    units = syntax.units
    for unit in range(mention.first, mention.last):
        phrase = syntax.phrases.headed_by(unit) if units.has(unit, CONDITION_NOUN) else None
        possessor = phrase.possessor if phrase is not None else None
        if possessor is not None:
            return next((actor.id for _, actor in index.mentions(units.span(*possessor), _SPEAKING)), None)
    return None


def _consents(units: Units, verb: VerbGroup) -> bool:
    """Whether a verb says that somebody agrees to something, is willing to do it, or refuses it."""
    return any(units.has(unit, _CONSENTS) or units.norm(SEMI_MODAL, unit) == "wish" for unit in range(verb.first, verb.last))


def _told_so(syntax: Syntax, mention: Match) -> bool:
    """Whether the clause that a word leads stands in one that is denied, or is to come."""
    clause = syntax.at(mention.last - 1)
    parent = clause.parent if clause is not None and clause.marker == mention.last - 1 else None
    if parent is None or parent.verb is None:
        return False
    if mention.kind == "sequel":
        # "Talks can begin once"
        may = parent.status == "possible" and parent.verb.modality in _ABLE and syntax.units.ends_as(mention.last, SEQUEL_WORD)
        return may or parent.status == "planned"
    if syntax.units.ends_as(mention.last, UNTIL) and syntax.units.has(parent.verb.head, REJECT_VERB):
        # "Ruled out talks until"
        return True
    # "Will not leave until"; what lasts, only till then: "will stay until".
    return parent.status == "denied" or (parent.status == "planned" and syntax.units.has(parent.verb.head, LAST_VERB))


def _conditional(units: Units, grammar: Grammar, string: str, mention: Match, end: int | None, number: int) -> Condition | None:
    first, last = sentence_at(units, mention.first)
    cue = mention.first
    mark = grammar.macro("end").search(string, mention.last, last)
    resumed = grammar.macro("resumed").match(string, mark.start(), last) if mark else None
    last = mark.start() if mark else last
    said = grammar.macro("attribution").search(string, cue + 1, last)
    last = said.start() if said else last
    main = grammar.macro("main_clause").search(string, mention.last, last)
    only = main is None and cue == first and units.has(cue, ONLY_WORD)
    turned = grammar.macro("inverted_main").search(string, mention.last, last) if only else None
    consequence: tuple[int, int] | None
    if end is not None and end < last and units.has(end, COMMA):
        condition = cue, end
        consequence = end + 1, last
    elif main:
        condition = cue, main.start()
        consequence = main.start() + 1, last
    elif turned:
        condition, consequence = (cue, turned.start()), (turned.start(), last)
    else:
        pause = grammar.macro("last_pause").search(string, max(cue, last - 1), last)
        condition = cue, pause.start() if pause else last
        before = grammar.macro("consequence_before").search(string, first, cue)
        consequence = before.span("consequence") if before else None
    if resumed and consequence is None:
        close = grammar.macro("end").search(string, resumed.start("consequence"), resumed.start("consequence") + 100)
        consequence = resumed.start("consequence"), close.start() if close else resumed.end()
    if condition[1] - condition[0] < _SHORT:
        return None
    return Condition(
        id=f"k{number}",
        kind="conditional",
        condition=units.span(*condition),
        consequence=units.span(*consequence) if consequence and consequence[1] > consequence[0] else None,
        cue=mention.span,
        set_by=None,
        rule=mention.rule,
    )


def _listed(units: Units, grammar: Grammar, string: str, mention: Match, by: str | None, number: int) -> list[Condition]:
    """Each of several things that stand side by side behind "conditions": "two conditions: a truce and aid"."""
    parts = mention.parts
    consequence = units.span(*parts["consequence"]) if "consequence" in parts else None
    first = parts["conditions"][0]
    end = grammar.macro("end").search(string, first, sentence_at(units, mention.first)[1])
    last = end.start() if end else sentence_at(units, mention.first)[1]
    found: list[Condition] = []
    while first < last and len(found) < _MANY:
        following = grammar.macro("listed_next").search(string, first + 1, last)
        span = units.span(first, following.start() if following else last)
        found.append(Condition(f"k{number + len(found)}", "precondition", span, consequence, units.span(*parts["cue"]), by, mention.rule))
        first = following.end() if following else last
    return found


def _precondition(units: Units, grammar: Grammar, string: str, index: ActorIndex, mention: Match, number: int) -> Condition | None:
    first, last = sentence_at(units, mention.first)
    parts = dict(mention.parts)
    if "verb" in parts:
        # What stands before the verb is the condition, or what depends on it.
        verb = parts["verb"][0]
        subject = grammar.macro("subject_before").search(string, max(first, verb - 24), verb)
        if subject is None:
            return None
        parts["condition" if "consequence" in parts else "consequence"] = subject.span()
    if mention.kind == "requirement":
        # "Norway must leave, failing which they will strike": the clause before it.
        before = grammar.macro("consequence_before").search(string, first, parts["cue"][0])
        if before is None:
            return None
        parts["condition"] = before.span("consequence")
    final = max(("condition", "consequence"), key=lambda part: parts[part])
    if parts[final][0] >= last:
        # Behind the end of a line.
        return None
    other = "condition" if final == "consequence" else "consequence"
    aside = grammar.macro("clause_end").search(string, parts[other][0] + 1, parts[other][1])
    parts[other] = parts[other][0], aside.start() if aside else parts[other][1]
    end = grammar.macro("clause_end").search(string, parts[final][0] + 1, last)
    quoted = grammar.macro("short_quote").match(string, end.start(), last) if end else None
    end = grammar.macro("clause_end").search(string, quoted.end(), last) if quoted else end
    parts[final] = parts[final][0], end.start() if end else last
    who = mention.part("who")
    actor = index.at(who) if who else None
    return Condition(
        id=f"k{number}",
        kind="precondition",
        condition=units.span(*parts["condition"]),
        consequence=units.span(*parts["consequence"]),
        cue=units.span(*parts["cue"]),
        set_by=actor.id if actor else None,
        rule=mention.rule,
    )
