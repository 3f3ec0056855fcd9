"""
What actors promise to do.

Takes units in which dates, people and bodies are merged, and what the conditions grammar finds in them; returns
commitments.
"""

from collections.abc import Iterator

from polparse.actors.conjuncts import Conjuncts, Row
from polparse.actors.index import ActorIndex
from polparse.contract.classes import COMMA, TIMEX, TO_BE, VERB_ING
from polparse.engine.rules import Grammar
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Match, Units
from polparse.model import Commitment, Polarity
from polparse.spans import Span

__all__ = ["commitments"]

_ACTORS = ("country", "government", "organisation", "person", "office", "group")


def commitments(units: Units, grammar: Grammar, index: ActorIndex) -> tuple[Commitment, ...]:
    """
    Find commitments.

    Args:
        units: the text.
        grammar: its mentions of the kind ``promise`` have the parts ``cue`` and ``content``, where the content begins;
            a part whose name starts with ``minus`` makes it one not to do something.
        index: who promises, to whom.

    Returns:
        Commitments in reading order; each promise of several that share a cue is its own.
    """
    string = grammar.reading(units)
    found: list[Commitment] = []
    reader = _Reader(units, index, Conjuncts(units, grammar))
    for mention in grammar.find(units):
        if mention.kind != "promise":
            continue
        first, last = sentence_at(units, mention.first)
        cue = units.span(*mention.parts["cue"])
        by = reader.promisers(first, mention.parts["cue"][0])
        to = reader.promised(mention.part("to"))
        for start, end, polarity in _contents(units, grammar, string, mention, last):
            content = _begun(units, start, units.span(start, end))
            deadline = next((units.span(unit, unit + 1) for unit in range(start, end) if units.has(unit, TIMEX)), None)
            found.append(
                Commitment(
                    id=f"c{len(found) + 1}",
                    cue=cue,
                    content=content,
                    polarity=polarity,
                    by=by,
                    to=to,
                    deadline=deadline,
                    rule=mention.rule,
                )
            )
    return tuple(found)


def _contents(units: Units, grammar: Grammar, string: str, mention: Match, last: int) -> Iterator[tuple[int, int, Polarity]]:
    """What is promised, as first and last unit, and whether it is not to be done."""
    start = mention.parts["clause" if "clause" in mention.parts else "content"][0]
    verb = mention.parts["content"][0]
    end = grammar.macro("clause_end").search(string, verb + 1, last)
    stop = end.start() if end else last
    polarity: Polarity = "-" if any(name.startswith("minus") for name in mention.parts) else "+"
    more = grammar.macro("and_ing" if units.has(verb, VERB_ING) else "and_to")
    for match in more.finditer(string, verb + 1, stop):
        if any(units.has(unit, COMMA) for unit in range(start, match.start())) and units.has(verb, VERB_ING):
            break
        if match.start() > start:
            yield start, match.start(), polarity
        groups = match.groupdict()
        polarity = "-" if groups.get("minus") or groups.get("minus_too") else "+"
        start = match.start("content")
    if stop > start:
        yield start, stop, polarity


def _begun(units: Units, first: int, content: Span) -> Span:
    """A content from its verb on, where "to" is part of the unit that the verb is in."""
    if not units.has(first, TO_BE):
        return content
    text = content.of(units.text)
    return Span(content.end - len(text.split(maxsplit=1)[1]), content.end)


class _Reader:
    def __init__(self, units: Units, index: ActorIndex, conjuncts: Conjuncts) -> None:
        self.units = units
        self.index = index
        self.conjuncts = conjuncts

    def promisers(self, first: int, cue: int) -> tuple[str, ...]:
        """Whom the words before a cue name last, and who stands beside them."""
        if cue <= first:
            return ()
        edge = self.units.starts[cue]
        span = Span(self.units.starts[first], edge)
        rows = self.rows(span)
        rows = [row for row in rows if row[0].end <= edge]
        if not rows:
            return ()
        last = rows[-1]
        beside = next((group for group in self.conjuncts.groups(rows, span) if last in group.rows), None)
        return beside.ids if beside else (last[1].id,)

    def promised(self, to: Span | None) -> tuple[str, ...]:
        """Whom a stretch names."""
        actor = self.index.at(to, _ACTORS) if to else None
        if to is None or actor is None:
            return ()
        groups = self.conjuncts.groups(self.rows(to), to)
        return next((group.ids for group in groups if actor.id in group.ids), (actor.id,))

    def rows(self, span: Span) -> list[Row]:
        return [(mention.span, actor) for mention, actor in self.index.mentions(span, _ACTORS)]
