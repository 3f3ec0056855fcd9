"""
Sources, cues and contents, in units: the rules find cues; for each, the source is looked for on one side and the content on the other.

Takes units and the grammar of attributions; returns attributions, which `polparse.statements.assemble` makes statements of.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from operator import attrgetter

from polparse.engine.grammar import Grammar
from polparse.engine.sentences import sentences
from polparse.engine.units import Match, Units
from polparse.statements.attribution import Attribution, Stretch
from polparse.statements.contents import Contents
from polparse.statements.cue_clauses import CueClauses
from polparse.statements.said_before import BEFORE, SaidBefore
from polparse.statements.said_behind import SaidBehind
from polparse.statements.sources import Sources
from polparse.statements.surroundings import Surroundings
from polparse.syntax.clause import Syntax

__all__ = ["find_attributions"]

_FIRST = attrgetter("first")


def find_attributions(units: Units, grammar: Grammar, syntax: Callable[[], Syntax] | None = None) -> list[Attribution]:
    """
    Find sources, cues and contents.

    Args:
        units: the text; dates, names and quotations merged.
        grammar: finds cues; its macros say where a source stands and where a content ends.
        syntax: gives phrases and clauses; without it a source is what stands beside its cue.

    Returns:
        Sentence by sentence; those that stand in the content of another have it as their parent.
    """
    mentions = grammar.every(units)
    if not mentions:
        return []
    around = Surroundings(units, grammar)
    clauses = None if syntax is None else CueClauses(around, syntax())
    found = _AttributionReader(around, clauses).read(mentions)
    if clauses is None:
        return found
    sources = Sources(around, clauses, mentions)
    settled: list[Attribution] = []
    dropped: set[int] = set()
    for attribution in found:
        made = sources.settled(attribution)
        if not made:
            dropped.add(id(attribution))
        elif id(attribution.parent) in dropped:
            # Those of a content come after the one around them.
            attribution.parent = None
        settled += made
    return settled


class _AttributionReader:
    """
    Reads one text, sentence by sentence.
    """

    def __init__(self, around: Surroundings, clauses: CueClauses | None) -> None:
        self.around = around
        self.contents = Contents(around, clauses)
        self.before, self.behind = SaidBefore(around, self.contents), SaidBehind(around, self.contents, clauses)
        self.mentions: Sequence[Match] = ()
        self.turns: frozenset[str] = frozenset()

    def read(self, mentions: Sequence[Match]) -> list[Attribution]:
        """All attributions, in reading order of their sentences."""
        found: list[Attribution] = []
        self.mentions = mentions
        self.turns = frozenset([mention.rule for mention in mentions if mention.kind == "turn"])
        signed = self.signed(mentions)
        starts = [mention.first for mention in mentions]
        at = until = 0
        # Those of the sentence before.
        before: list[Attribution] = []
        pending: list[Stretch] = []
        previous_end = -1
        for first, end in sentences(self.around.units, self.around.grammar):
            if first < until:
                continue
            dateline = self.dateline(first, end)
            if dateline and dateline["speaker"] is None and not (found and dateline["opener"]):
                first = dateline.end()
            begin = bisect_left(starts, first, at)
            at = bisect_left(starts, end, begin)
            here = mentions[begin:at]
            if before and previous_end != first and not self.continues(before, first, end):
                before = []
            previous_end = end
            got = (self.turn(first, here) or self.sentence(first, end, here)) if here else []
            if dateline and dateline["speaker"] is not None:
                # It is a place, no speaker, if the sentence behind it says whose it is.
                told = [mention for mention in here if mention.first >= dateline.end()]
                named = self.sentence(dateline.end(), end, told)
                got = named if any(self.around.at["named"](*one.source) for one in named if one.source) else got
            if got:
                before = [attribution for attribution in got if not attribution.parent]
                until = before[-1].content[-1][1]
            elif first in signed:
                before = [signed[first]]
                if before[0].content[0][0] == first:
                    got = before
            elif before and self.around.is_quotation(first) and self.can_quote(last := self.quoting(before)):
                last.content.append((first, first + 1))
            elif self.around.at["unclosed"](first):
                pending.append((first, first + 1))
                continue
            if pending and got and got[0].content[0][0] == first and self.around.is_quotation(first):
                got[0].content[:0] = pending
            pending = []
            found += got
        return found

    def dateline(self, first: int, end: int) -> re.Match[str] | None:
        """What stands before a sentence that opens a paragraph, and is no part of it."""
        if first and self.around.units.string[first - 1] not in self.around.breaks:
            return None
        dateline = self.around.at["dateline"](first)
        return dateline if dateline and dateline.end() < end else None

    def signed(self, mentions: Sequence[Match]) -> dict[int, Attribution]:
        """By quotation, an attribution to whom a line above or below names."""
        signed: dict[int, Attribution] = {}
        for mention in mentions:
            if mention.kind in ("signed", "captioned"):
                source = mention.parts["source"]
                first, last = mention.parts.get("clause", (mention.first - 1, mention.first))
                while first > 0 and self.around.is_quotation(first - 1):
                    first -= 1
                if first not in signed or mention.kind == "signed":
                    cue = mention.parts.get("cue", (source[0], source[0]))
                    made = Attribution(mention.rule, cue, source, [(first, last)], subject=False)
                    signed.update(dict.fromkeys(range(first, last), made))
        return signed

    def quotes(self, attribution: Attribution) -> bool:
        """Whether a quotation is part of the content."""
        return any(not self.around.quotations.isdisjoint(self.around.units.string[slice(*stretch)]) for stretch in attribution.content)

    def quoting(self, some: Sequence[Attribution]) -> Attribution:
        """That of some which a quotation behind them can go on with: the first that has one, else the last."""
        return next((attribution for attribution in some if self.quotes(attribution)), some[-1])

    def continues(self, before: Sequence[Attribution], first: int, end: int) -> bool:
        """Whether a paragraph is nothing but a quotation, and so belongs to the quotation before it."""
        return (
            end - first <= 2
            and self.around.is_quotation(first)
            and self.speaks(self.quoting(before))
            and (end == len(self.around.string) or self.around.at["paragraph_end"](end) is not None)
        )

    def can_quote(self, attribution: Attribution) -> bool:
        """Whether a quotation behind its sentence may be part of it: it has one, or its cue, if it has any, is no mere belief."""
        first, end = attribution.cue
        return first == end or self.quotes(attribution) or self.around.search("quoting", first, end) is not None

    def speaks(self, attribution: Attribution) -> bool:
        """Whether a quotation can go on with it: it ends in one, or its cue can introduce one."""
        return self.around.is_quotation(attribution.content[-1][1] - 1) or self.around.search("speaking", *attribution.cue) is not None

    def turn(self, first: int, here: Sequence[Match]) -> list[Attribution]:
        """A paragraph that begins with its speaker and a colon; what stands in quotation marks after it, if anything does."""
        for mention in here:
            if mention.first > first:
                break
            if mention.kind == "turn":
                end = self.around.macro("paragraph_end").search(self.around.string, mention.last)
                stop = self.around.trim(mention.last, end.start() if end else len(self.around.string))
                quoted = mention.last
                while quoted < stop and self.around.is_quotation(quoted):
                    quoted += 1
                stop = quoted if quoted > mention.last else stop
                if stop > mention.last:
                    made = Attribution(mention.rule, mention.parts["cue"], mention.parts["source"], [(mention.last, stop)])
                    return [made, *self.nested(made, self.mentions)]
        return []

    def sentence(self, first: int, end: int, here: Sequence[Match]) -> list[Attribution]:
        """What is attributed in one sentence."""
        found: list[Attribution] = []
        outers: list[Stretch] = []
        taken = first
        for mention in here:
            if mention.kind not in BEFORE:
                continue
            outer = self.before.outer(mention, taken, end) if mention.first >= taken else None
            if found and mention.kind == "trailing" and self.credited(mention, taken):
                # "..., the envoy said, according to the Farvan News"
                begin, _ = outers[-1]
                reported = next(one for one in reversed(found) if not one.parent)
                told = [(begin, self.around.trim(begin, mention.first))]
                outer = Attribution(mention.rule, mention.parts["cue"], mention.parts["source"], told)
                reported.parent = outer
                found.insert(found.index(reported), outer)
                taken = mention.last
                outers[-1] = (begin, taken)
            elif outer:
                found.append(outer)
                stretches = [outer.cue, *outer.content, *filter(None, [outer.source])]
                taken = max(stretch[1] for stretch in stretches)
                outers.append((min(stretches)[0], taken))
                found += self.nested(outer, here)
        taken = first
        for mention in here:
            if outers and mention.kind == "introduced" and mention.parts.get("clause", (-1,))[0] == outers[0][0]:
                continue
            while outers and mention.last > outers[0][0]:
                taken = max(taken, outers.pop(0)[1])
            if mention.first < taken:
                continue
            made = None
            # What is said before a cue behind it is none of what this one says.
            past = outers[0][0] if outers else end
            if mention.kind == "leading":
                made = self.behind.leading(mention, first, taken, past, found)
            elif mention.kind == "passive":
                made = self.behind.passive(mention, taken, past, found)
            elif mention.kind == "nominal":
                made = self.behind.nominal(mention, taken, past)
            elif mention.kind == "unsourced":
                made = Attribution(mention.rule, mention.parts["cue"], None, [self.contents.behind(mention, past, subordinate=True)])
            elif mention.kind == "announced":
                told = [self.contents.behind(mention, past)]
                made = Attribution(mention.rule, mention.parts["cue"], mention.parts["source"], told, subject=False)
            elif mention.kind == "introduced":
                made = self.behind.introduced(mention, taken, past)
            if made:
                found.append(made)
                taken = max(made.content[-1][1], mention.last)
                found += self.nested(made, here)
        return found

    def credited(self, mention: Match, taken: int) -> bool:
        """Whether a source is named right behind an attribution, for all of it."""
        behind = mention.first > taken and self.around.at["credits"](mention.first)
        return bool(behind and self.around.whole["told_before"](taken, mention.first))

    def nested(self, outer: Attribution, here: Sequence[Match]) -> list[Attribution]:
        """What others, whom the content names, say in it, and what others again say in that."""
        found: list[Attribution] = []
        spoken = outer.rule in self.turns
        for first, end in outer.content:
            open_: list[Attribution] = []
            taken = first
            for at in range(bisect_left(here, first, key=_FIRST), len(here)):
                mention = here[at]
                if mention.first >= end:
                    break
                while open_ and mention.first >= open_[-1].content[-1][1]:
                    open_.pop()
                if mention.first < taken:
                    continue
                stop = open_[-1].content[-1][1] if open_ else end
                if spoken:
                    sentence = self.around.search("sentence_end", mention.last, stop)
                    stop = sentence.start() if sentence else stop
                made = self.behind.reported(mention, taken, stop, spoken, steered=outer.source is None)
                if made:
                    made.parent = open_[-1] if open_ else outer
                    found.append(made)
                    open_.append(made)
                    taken = made.content[-1][0]
        return found
