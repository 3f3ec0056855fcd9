"""
What somebody says in quotation marks of who thinks, wants or blames what: "“I think that it failed,” Vogt said".

Takes attributions and what the frames of statements find in clauses; returns attributions in the units of the clauses.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from polparse.contract.classes import COMMA, DASH, PRONOUN_SUBJECT, QUOTATION, QUOTE_CLOSE, QUOTE_OPEN, QUOTE_STRAIGHT, STOP
from polparse.engine.units import Units
from polparse.spans import Span
from polparse.statements.attribution import Attribution, Stretch
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.clauses import NONE
from polparse.syntax.frames import Telling
from polparse.syntax.phrase import Phrase

__all__ = ["FIRST_PERSON", "quoted", "quoted_verbs"]

FIRST_PERSON = f"{PRONOUN_SUBJECT}.1s|{PRONOUN_SUBJECT}.1p"
# Who or what can say something, want it or think it.
_CAN_ACT = ("person", "name", "people", "body", "pronoun")
_SOURCE, _OBJECT = "source", "what"
# The kinds of frames: of whom anybody can be the source, and only who speaks ("we urge them to leave").
_CLAUSE, _DEED = "clause", "deed"
# What clauses are that somebody thinks, or wants to be done.
_SAID, _TO_DO = ("complement", "question"), ("infinitive", "participle")
_PAUSES = f"{QUOTE_OPEN}|{QUOTE_CLOSE}|{QUOTE_STRAIGHT}|{COMMA}|{STOP}|{DASH}"


def quoted(units: Units, attributions: Sequence[Attribution], tellings: Callable[[], Sequence[Telling]]) -> list[Attribution]:
    """
    Find what is attributed inside of quotations.

    Args:
        units: of the attributions, which have a quotation as one unit.
        attributions: those whose contents are looked into.
        tellings: gives what frames find, if a quotation is part of a content.

    Returns:
        Attributions in the units of the clauses, in reading order of their cues; each has the one that it is part of as its parent.
    """
    quotations = units.where(QUOTATION)
    places = sorted(
        (units.starts[unit], units.ends[unit], number)
        for number, attribution in enumerate(attributions if quotations else ())
        if attribution.parent is None
        for first, last in attribution.content
        for unit in quotations[bisect_left(quotations, first) : bisect_left(quotations, last)]
    )
    found: list[Attribution] = []
    if not places:
        return found
    told: set[int] = set()
    for telling in tellings():
        clause = telling.clause
        if clause is None or telling.unit in told:
            continue
        inner = clause.syntax.units
        start = inner.starts[telling.unit]
        at = bisect_right(places, (start,)) - 1
        if at < 0 or places[at][1] <= start:
            continue
        first, last, number = places[at]
        made = _made(telling, clause, inner.inside(Span(first, last)))
        if made is not None:
            told.add(telling.unit)
            made.parent = attributions[number]
            found.append(made)
    return found


def quoted_verbs(syntax: Syntax, quotations: Sequence[Span]) -> list[int]:
    """The units of verbs in quotations that take a clause, or are those of "I" or "we", in reading order."""
    clauses, units = syntax.clauses, syntax.units
    group_at, head_of = syntax.phrases.group_at, syntax.phrases.head_of
    first_person = {group for unit in units.where(FIRST_PERSON) if head_of(group := group_at(unit)) == unit}
    telling = {parent for parent, kind in zip(clauses.parents, clauses.kinds, strict=True) if kind in _SAID}
    if first_person:
        telling.update(number for number, subject in enumerate(clauses.subjects) if subject in first_person)
    starts = [span.start for span in quotations]
    verbs: list[int] = []
    for number in telling:
        group = clauses.verbs[number] if number >= 0 else NONE
        if group >= 0:
            unit = head_of(group)
            start = units.starts[unit]
            at = bisect_right(starts, start) - 1
            if at >= 0 and start < quotations[at].end:
                verbs.append(unit)
    return sorted(verbs)


def _made(telling: Telling, clause: Clause, bounds: Stretch) -> Attribution | None:
    """What one clause tells, if its source and its content stand inside a quotation."""
    verb, source = clause.verb, telling.roles[_SOURCE][0]
    if verb is None or source.kind not in _CAN_ACT or not bounds[0] < source.first:
        return None
    content, what, demanded = None, None, None
    if telling.frame.kind == _CLAUSE:
        content = _complements(clause, _SAID, verb.last)
        inner = clause.syntax.opening_at(content[0]) if content else None
        demanded = None if inner is None else inner.subject
    elif source.phrases.units.has(source.head, FIRST_PERSON):
        some = telling.roles.get(_OBJECT, ())
        what = some[0] if some and some[0].first >= verb.last else None
        content = _complements(clause, _TO_DO, verb.last) if telling.frame.kind == _DEED else _stretch(what)
        if content is not None and what is not None:
            content = min(content[0], what.first), content[1]
    last = min(content[1], bounds[1]) if content else 0
    pauses = clause.syntax.units.lexicon.alphabet.holding[_PAUSES]
    while content and last > content[0] and clause.syntax.units.string[last - 1] in pauses:
        last -= 1
    if not content or content[0] >= last:
        return None
    made = Attribution(telling.frame.name, (verb.first, verb.last), (source.first, source.last), [(content[0], last)])
    made.phrases, made.object, made.demanded = (source,), what, demanded
    return made


def _stretch(phrase: Phrase | None) -> Stretch | None:
    return None if phrase is None else (phrase.first, phrase.last)


def _complements(clause: Clause, kinds: Sequence[str], behind: int) -> Stretch | None:
    """From where the first clause of some kinds begins that a verb takes to where the last ends."""
    some = [child for child in clause.complements if child.kind in kinds and child.verb is not None and child.first >= behind]
    return (some[0].first, max(child.last for child in some)) if some else None
