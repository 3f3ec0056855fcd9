"""
What actors promise to do.

Takes units in which dates, people and bodies are merged, and what the conditions grammar finds in them; returns
commitments.
"""

from collections.abc import Iterator

from polparse.cast import Cast
from polparse.models import Commitment, Polarity
from polparse.rules import Grammar
from polparse.segment import sentence_at
from polparse.spans import Span
from polparse.units import Found, Units

__all__ = ["commitments"]

_ACTORS = ("country", "government", "organisation", "person", "office", "group")


def commitments(units: Units, grammar: Grammar, cast: Cast) -> tuple[Commitment, ...]:
    """
    Find commitments.

    Args:
        units: the text.
        grammar: its mentions of the kind ``promise`` have the parts ``cue`` and ``content``, where the content begins;
            a part whose name starts with ``minus`` makes it one not to do something.
        cast: who promises, to whom.

    Returns:
        Commitments in reading order; each promise of several that share a cue is its own.
    """
    string = grammar.reading(units)
    found: list[Commitment] = []
    for mention in grammar.find(units):
        if mention.kind != "promise":
            continue
        first, last = sentence_at(units, mention.first)
        cue = units.span(*mention.parts["cue"])
        by = _promiser(units, cast, first, mention.parts["cue"][0])
        to = mention.part("to")
        addressee = cast.at(to, _ACTORS) if to else None
        for start, end, polarity in _contents(units, grammar, string, mention, last):
            content = units.span(start, end)
            deadline = next((units.span(unit, unit + 1) for unit in range(start, end) if units.has(unit, "timex")), None)
            found.append(
                Commitment(
                    id=f"c{len(found) + 1}",
                    cue=cue,
                    content=content,
                    polarity=polarity,
                    by=by,
                    to=addressee.id if addressee else None,
                    deadline=deadline,
                    rule=mention.rule,
                )
            )
    return tuple(found)


def _contents(units: Units, grammar: Grammar, string: str, mention: Found, last: int) -> Iterator[tuple[int, int, Polarity]]:
    """What is promised, as first and last unit, and whether it is not to be done."""
    start = mention.parts["clause" if "clause" in mention.parts else "content"][0]
    verb = mention.parts["content"][0]
    end = grammar.macro("clause_end").search(string, verb + 1, last)
    stop = end.start() if end else last
    polarity: Polarity = "-" if any(name.startswith("minus") for name in mention.parts) else "+"
    more = grammar.macro("and_ing" if units.has(verb, "verb_ing") else "and_to")
    for match in more.finditer(string, verb + 1, stop):
        if any(units.has(unit, "comma") for unit in range(start, match.start())) and units.has(verb, "verb_ing"):
            break
        if match.start() > start:
            yield start, match.start(), polarity
        groups = match.groupdict()
        polarity = "-" if groups.get("minus") or groups.get("minus_too") else "+"
        start = match.start("content")
    if stop > start:
        yield start, stop, polarity


def _promiser(units: Units, cast: Cast, first: int, cue: int) -> str | None:
    """The id of the actor whom the words before a cue name last."""
    if cue <= first:
        return None
    edge = units.starts[cue]
    rows = [row for row in cast.mentions(Span(units.starts[first], edge), _ACTORS) if row[0].span.end <= edge]
    return rows[-1][1].id if rows else None
