"""
Who said what.

`find_attributions` takes units and returns mentions with the parts source, cue and content.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import cast

import attrs

from polparse.models import Act, Actor, Statement, StatementKind
from polparse.rules import Grammar
from polparse.segment import find_quotations, sentences
from polparse.spans import Span
from polparse.units import Found, Units

__all__ = ["Attribution", "find_attributions", "statements"]

Stretch = tuple[int, int]


@attrs.define
class Attribution:
    """
    A source, a cue and its content, in units.
    """

    rule: str
    cue: Stretch
    source: Stretch | None = None
    content: list[Stretch] = attrs.field(factory=list)


def find_attributions(units: Units, quotations: Grammar, grammar: Grammar) -> tuple[Units, list[Attribution]]:
    units = units.merge(find_quotations(units, quotations))
    reader = _Reader(units, grammar)
    return units, reader.read()


class _Reader:
    def __init__(self, units: Units, grammar: Grammar) -> None:
        self.units = units
        self.string = grammar.reading(units)
        self.grammar = grammar
        self.subject_before = grammar.macro("subject_before")
        self.clause_end = grammar.macro("clause_end")
        self.object_end = grammar.macro("object_end")
        self.quotation = grammar.macro("quotation")
        self.mark = grammar.macro("mark")

    def read(self) -> list[Attribution]:
        found: list[Attribution] = []
        mentions = self.grammar.every(self.units)
        at = 0
        last: Attribution | None = None
        previous_end = -1
        for first, end in sentences(self.units, self.grammar):
            while at < len(mentions) and mentions[at].first < first:
                at += 1
            here = []
            while at < len(mentions) and mentions[at].first < end:
                here.append(mentions[at])
                at += 1
            if previous_end != first:
                last = None
            previous_end = end
            got = self.sentence(first, end, here)
            if not got and last and self.quotation.match(self.string, first) and end - first <= 2:
                last.content.append((first, end))
            found += got
            if got:
                last = got[-1]
        return found

    def sentence(self, first: int, end: int, here: Sequence[Found]) -> list[Attribution]:
        found: list[Attribution] = []
        taken = first
        for mention in here:
            if mention.kind == "trailing":
                made = self.trailing(mention, first, end)
                if made:
                    return [made]
        for mention in here:
            if mention.kind == "attribution" and mention.first >= taken:
                made = self.leading(mention, taken, end)
                if made:
                    found.append(made)
                    taken = made.content[-1][1]
        return found

    def trailing(self, mention: Found, first: int, end: int) -> Attribution | None:
        before = mention.first
        content = []
        if before > first:
            stop = before - 1 if self.mark.match(self.string, before - 1) else before
            if stop <= first:
                return None
            content.append((first, stop))
        if mention.last < end - 1:
            start = mention.last
            while start < end and self.mark.match(self.string, start):
                start += 1
            stop = self.strip(start, end)
            if stop > start:
                content.append((start, stop))
        if not content:
            return None
        return Attribution(mention.rule, mention.parts["cue"], mention.parts["source"], content)

    def leading(self, mention: Found, first: int, end: int) -> Attribution | None:
        source = self.subject_before.search(self.string, first, mention.first)
        if not source:
            return None
        if "clause" in mention.parts:
            start = mention.parts["clause"][0]
            m = self.clause_end.search(self.string, start, end)
        else:
            start = mention.parts["phrase"][0]
            m = self.object_end.search(self.string, start + 1, end)
        stop = self.strip(start, m.start() if m else end)
        if stop <= start:
            return None
        cue = (source.start("pre"), mention.parts["cue"][1])
        return Attribution(mention.rule, cue, source.span("source"), [(start, stop)])

    def strip(self, first: int, end: int) -> int:
        while end > first and self.mark.match(self.string, end - 1):
            end -= 1
        return end


_CUES = ("cue_verb", "cue_noun", "cue_adjective", "cue_preposition")


def statements(units: Units, quotations: Grammar, grammar: Grammar, actors: Sequence[Actor] = ()) -> tuple[Statement, ...]:
    """
    Find who said what.

    Args:
        units: the text, dates and names merged.
        quotations: finds what stands in quotation marks.
        grammar: finds cues.
        actors: a source is resolved to one of them.

    Returns:
        Statements in reading order of their content.
    """
    units, found = find_attributions(units, quotations, grammar)
    mentions = sorted(
        ((mention.span.start, mention.span.end, actor) for actor in actors for mention in actor.mentions), key=lambda row: row[:2]
    )
    starts = [start for start, *_ in mentions]
    made = []
    for number, attribution in enumerate(sorted(found, key=lambda a: min(a.content)), 1):
        act, stance, polarity = _meaning(units, attribution.cue)
        source = (units.span(*attribution.source),) if attribution.source else ()
        content = tuple(units.span(*stretch) for stretch in attribution.content)
        made.append(
            Statement(
                id=f"s{number}",
                source=source,
                cue=(units.span(*attribution.cue),),
                content=content,
                kind=_kind(units, attribution.content),
                act=act,
                stance=stance,
                negated=any(units.has(unit, "negation") for unit in range(*attribution.cue)),
                actor=_actor(source[0], mentions, starts) if source else None,
                parent=None,
                rule=attribution.rule,
            )
        )
    return tuple(made)


def _meaning(units: Units, cue: Stretch) -> tuple[Act, str | None, str]:
    for unit in reversed(range(*cue)):
        for kind in _CUES:
            if units.has(unit, kind):
                act, stance, polarity = (units.norm(kind, unit) or "speech//").split("/")
                return cast(Act, act), stance or None, polarity
    return "speech", None, ""


def _kind(units: Units, content: Sequence[Stretch]) -> StatementKind:
    quoted = [units.has(unit, "quotation") for stretch in content for unit in range(*stretch) if not units.has(unit, "punctuation")]
    if quoted and all(quoted):
        return "direct"
    return "mixed" if any(quoted) or any(units.has(u, "quote_open|quote_close") for s in content for u in range(*s)) else "indirect"


def _actor(source: Span, mentions: Sequence[tuple[int, int, Actor]], starts: Sequence[int]) -> str | None:
    """Who the source is: a person that it names, else the actor that it begins with."""
    inside = [row for row in mentions[bisect_left(starts, source.start) : bisect_left(starts, source.end)]]
    for _, _, actor in inside:
        if actor.kind == "person":
            return actor.id
    return inside[0][2].id if inside else None
