"""
What actors promise to do.

Takes what frames tell of promises, and of what is to come in the mouth of who is to do it, and who speaks where; returns commitments.
"""

from collections.abc import Callable, Sequence

from polparse.actors.index import ActorIndex
from polparse.contract.classes import BODY, CAP, CLOSED, COUNTRY, CURRENCY, NUMBER, NUMBER_WORD, PERSON, TIMEX
from polparse.engine.grammar import Grammar
from polparse.model import Commitment, CommitmentKind, Meeting, Timex
from polparse.relations.commitments.plans import Plans
from polparse.relations.commitments.promisers import Promisers
from polparse.relations.commitments.promises import Promises
from polparse.relations.promised import Promise, Promised, Unpromised, condition, cut
from polparse.relations.speakers import Speakers
from polparse.spans import Span
from polparse.syntax.clause import Syntax
from polparse.syntax.frames import Telling

__all__ = ["commitments"]

_KINDS: dict[str, CommitmentKind] = {"agreement": "agreement", "announcement": "announcement", "intention": "intention"}
_DETAIL = f"{NUMBER}|{NUMBER_WORD}|{CURRENCY}|{TIMEX}|{CAP}&!{CLOSED}|{BODY}|{COUNTRY}|{PERSON}"


def commitments(
    tellings: Sequence[Telling],
    plans: Sequence[Telling],
    read: Callable[[], Syntax],
    grammar: Grammar,
    index: ActorIndex,
    everybody: ActorIndex,
    speakers: Speakers,
    meetings: Sequence[Meeting],
    timexes: Sequence[Timex],
) -> tuple[Commitment, ...]:
    """
    Find commitments.

    Args:
        tellings: what the words for promises tell, in reading order; ``by`` and ``to`` are who promises whom, ``what`` is what is promised
            if a phrase says it.
        plans: what tells of something to come, in reading order; ``by`` is who is to do it.
        read: gives the clauses.
        grammar: its mentions of the kind ``item`` are lines of lists, with the part ``content``, where what is to be done begins.
        index: who promises, to whom.
        everybody: likewise, with those who only act or suffer: "the donors".
        speakers: in whose mouth it is.
        meetings: those who meet may be "the two sides".
        timexes: with values.

    Returns:
        Commitments in reading order; each promise of several that share a cue is its own.
    """
    if not tellings and not plans:
        return ()
    syntax, unpromised = read(), Unpromised()
    promisers = Promisers(syntax, index, everybody, speakers, meetings)
    planned = Plans(syntax, promisers, speakers, unpromised)
    found = [*Promises(syntax, promisers, speakers, unpromised).found(tellings), *planned.found(plans)]
    if plans and not speakers.reports:
        found += planned.items(grammar.find(syntax.units), plans)
    # "'We will not sign,' she said": no promise goes over the end of what somebody says.
    said = [(one, speakers.stretch(one.what.first)) for one in found]
    found = [one._replace(what=cut(one.what, syntax.units, stretch[1])) if stretch else one for one, stretch in said]
    return _written(syntax, found, timexes)


def _written(syntax: Syntax, found: Sequence[Promise], timexes: Sequence[Timex]) -> tuple[Commitment, ...]:
    units = syntax.units
    days = {timex.span for timex in timexes if timex.type in ("DATE", "TIME")}
    kept: dict[Span, Promise] = {}
    for promise in sorted(found, key=lambda promise: (promise.what.span, not promise.by)):
        kept.setdefault(promise.what.span, promise)
    return tuple(
        Commitment(
            id=f"c{number}",
            cue=units.span(promise.unit, promise.unit + 1),
            content=span,
            polarity="-" if promise.what.negative else "+",
            by=promise.by,
            to=promise.to,
            deadline=_deadline(syntax, promise.what, days),
            rule=promise.rule,
            kind=_KINDS.get(promise.kind, "pledge"),
            specific=any(units.has(unit, _DETAIL) for unit in promise.what.words),
            condition=condition(clause) if (clause := promise.what.clause or promise.clause) else None,
        )
        for number, (span, promise) in enumerate(kept.items(), 1)
    )


def _deadline(syntax: Syntax, what: Promised, days: set[Span]) -> Span | None:
    units = syntax.units
    spans = (units.span(unit, unit + 1) for unit in what.words if units.has(unit, TIMEX))
    return next((span for span in spans if span in days), None)
