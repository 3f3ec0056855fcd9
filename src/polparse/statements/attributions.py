"""
Sources, cues and contents, in units: the rules find cues; for each, the source is looked for on one side and the content on the other.

Takes units and the grammar of attributions; returns attributions, which `polparse.statements.assemble` makes
statements of. One class reads a text, as every way of attributing asks the same few questions of the units around a cue; hence its
length.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from operator import attrgetter

from polparse.contract.classes import BREAK, COLON, COMMA, CONJUNCTION_AND, DASH, QUOTATION, SEMICOLON, STOP, WHO
from polparse.engine.grammar import Grammar
from polparse.engine.sentences import sentences
from polparse.engine.units import Match, Units
from polparse.statements.attribution import Attribution, Stretch
from polparse.statements.sources import Sources
from polparse.syntax.clause import Syntax

__all__ = ["find_attributions"]

_PAUSES = f"{COMMA}|{COLON}|{SEMICOLON}|{STOP}|{DASH}"

_FIRST = attrgetter("first")

# How many units are searched on either side of a cue: sentences are shorter, and a text without full stops stays fast.
_REACH = 200
# How many units before an inverted cue are a clause, whether or not a verb is known in them.
_LONG = 8
# So few are no clause yet, if none of them is a verb.
_SHORT = 3


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
    sources = None if syntax is None else Sources(units, grammar, syntax(), mentions)
    found = _AttributionReader(units, grammar, sources).read(mentions)
    if sources is None:
        return found
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

    def __init__(self, units: Units, grammar: Grammar, sources: Sources | None) -> None:
        self.units = units
        self.grammar, self.macro = grammar, grammar.macro
        self.sources = sources
        self.mentions: Sequence[Match] = ()
        self.turns = frozenset(rule.name for rule in grammar.rules if rule.kind == "turn")
        self.string = grammar.reading(units)
        holding = units.lexicon.alphabet.holding
        self.quotations, self.pauses, self.breaks = holding[QUOTATION], holding[_PAUSES], holding[BREAK]

    def read(self, mentions: Sequence[Match]) -> list[Attribution]:
        """All attributions, in reading order of their sentences."""
        found: list[Attribution] = []
        self.mentions = mentions
        signed = self.signed(mentions)
        at = until = 0
        last: Attribution | None = None
        pending: list[Stretch] = []
        previous_end = -1
        for first, end in sentences(self.units, self.grammar):
            if first < until:
                continue
            dateline = self.dateline(first, end)
            if dateline and dateline["speaker"] is None:
                first = dateline.end()
            while at < len(mentions) and mentions[at].first < first:
                at += 1
            here = []
            while at < len(mentions) and mentions[at].first < end:
                here.append(mentions[at])
                at += 1
            if previous_end != first and not self.continues(last, first, end):
                last = None
            previous_end = end
            got = self.turn(first, here) or self.sentence(first, end, here)
            if dateline and dateline["speaker"] is not None:
                # It is a place, no speaker, if the sentence behind it says whose it is.
                told = [mention for mention in here if mention.first >= dateline.end()]
                named = self.sentence(dateline.end(), end, told)
                got = named if any(self.macro("named").match(self.string, *one.source) for one in named if one.source) else got
            if got:
                outer = [attribution for attribution in got if not attribution.parent]
                until = outer[-1].content[-1][1]
                last = next((attribution for attribution in outer if self.quotes(attribution)), outer[-1])
            elif first in signed:
                last = signed[first]
                if last.content[0][0] == first:
                    got = [last]
            elif last and self.is_quotation(first) and self.can_quote(last):
                last.content.append((first, first + 1))
            elif self.macro("unclosed").match(self.string, first):
                pending.append((first, first + 1))
                continue
            if pending and got and got[0].content[0][0] == first and self.is_quotation(first):
                got[0].content[:0] = pending
            pending = []
            found += got
        return found

    def dateline(self, first: int, end: int) -> re.Match[str] | None:
        """What stands before a sentence that opens a paragraph, and is no part of it."""
        if first and self.units.string[first - 1] not in self.breaks:
            return None
        dateline = self.macro("dateline").match(self.string, first)
        return dateline if dateline and dateline.end() < end else None

    def signed(self, mentions: Sequence[Match]) -> dict[int, Attribution]:
        """By quotation, an attribution to whom a line above or below names."""
        signed: dict[int, Attribution] = {}
        for mention in mentions:
            if mention.kind in ("signed", "captioned"):
                source = mention.parts["source"]
                first, last = mention.parts.get("clause", (mention.first - 1, mention.first))
                while first > 0 and self.is_quotation(first - 1):
                    first -= 1
                if first not in signed or mention.kind == "signed":
                    cue = mention.parts.get("cue", (source[0], source[0]))
                    made = Attribution(mention.rule, cue, source, [(first, last)], subject=False)
                    signed.update(dict.fromkeys(range(first, last), made))
        return signed

    def quotes(self, attribution: Attribution) -> bool:
        """Whether a quotation is part of the content."""
        return any(not self.quotations.isdisjoint(self.units.string[slice(*stretch)]) for stretch in attribution.content)

    def continues(self, last: Attribution | None, first: int, end: int) -> bool:
        """Whether a paragraph is nothing but a quotation, and so belongs to the quotation before it."""
        return (
            last is not None
            and end - first <= 2
            and self.is_quotation(first)
            and self.speaks(last)
            and (end == len(self.string) or self.macro("paragraph_end").match(self.string, end) is not None)
        )

    def can_quote(self, attribution: Attribution) -> bool:
        """Whether a quotation behind its sentence may be part of it: it has one, or its cue, if it has any, is no mere belief."""
        first, end = attribution.cue
        return first == end or self.quotes(attribution) or self.search("quoting", first, end) is not None

    def speaks(self, attribution: Attribution) -> bool:
        """Whether a quotation can go on with it: it ends in one, or its cue can introduce one."""
        return self.is_quotation(attribution.content[-1][1] - 1) or self.search("speaking", *attribution.cue) is not None

    def turn(self, first: int, here: Sequence[Match]) -> list[Attribution]:
        """A paragraph that begins with its speaker and a colon; what stands in quotation marks after it, if anything does."""
        for mention in here:
            if mention.kind == "turn" and mention.first == first:
                end = self.macro("paragraph_end").search(self.string, mention.last)
                stop = self.trim(mention.last, end.start() if end else len(self.string))
                quoted = mention.last
                while quoted < stop and self.is_quotation(quoted):
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
            outer = self.outer(mention, taken, end) if mention.first >= taken else None
            if found and mention.kind == "trailing" and self.credited(mention, taken):
                # "..., the envoy said, according to the Farvan News"
                begin, _ = outers[-1]
                reported = next(one for one in reversed(found) if not one.parent)
                outer = Attribution(mention.rule, mention.parts["cue"], mention.parts["source"], [(begin, self.trim(begin, mention.first))])
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
                made = self.leading(mention, first, taken, past, found)
            elif mention.kind == "passive":
                made = self.passive(mention, taken, past, found)
            elif mention.kind == "nominal":
                made = self.nominal(mention, taken, past)
            elif mention.kind == "unsourced":
                made = Attribution(mention.rule, mention.parts["cue"], None, [self.after(mention, past, subordinate=True)])
            elif mention.kind == "announced":
                made = Attribution(mention.rule, mention.parts["cue"], mention.parts["source"], [self.after(mention, past)], subject=False)
            elif mention.kind == "introduced":
                made = self.introduced(mention, taken, past)
            if made:
                found.append(made)
                taken = max(made.content[-1][1], mention.last)
                found += self.nested(made, here)
        return found

    def credited(self, mention: Match, taken: int) -> bool:
        """Whether a source is named right behind an attribution, for all of it."""
        behind = mention.first > taken and self.macro("credits").match(self.string, mention.first)
        return bool(behind and self.macro("told_before").fullmatch(self.string, taken, mention.first))

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
                    sentence = self.search("sentence_end", mention.last, stop)
                    stop = sentence.start() if sentence else stop
                made = self.reported(mention, taken, stop, spoken, steered=outer.source is None)
                if made:
                    made.parent = open_[-1] if open_ else outer
                    found.append(made)
                    open_.append(made)
                    taken = made.content[-1][0]
        return found

    def reported(self, mention: Match, first: int, end: int, spoken: bool, steered: bool) -> Attribution | None:
        """An attribution inside the content of another: its source is somebody whom this content names or, if it is spoken, anybody."""
        made = None
        if mention.kind == "leading" and self.leads_to_clause(mention):
            subject = self.back("subject_before", first, mention.first)
            # "is said to have told them that": whom it is said of is the subject of both.
            steering = self.sources.controlling(mention.parts["cue"]) if steered and not subject and self.sources is not None else None
            if subject:
                cue = (subject.start("pre"), mention.parts["cue"][1])
                made = Attribution(mention.rule, cue, subject.span("source"), [self.after(mention, end)])
            elif steering:
                made = Attribution(mention.rule, mention.parts["cue"], steering, [self.after(mention, end)])
        elif mention.kind == "nominal":
            made = self.nominal(mention, first, end)
        if not made or not made.source:
            return None
        if spoken or self.macro("named").match(self.string, *made.source):
            return made
        # "said customers feared that it failed", "said she believed that it works", but no "said she knew it"
        acts = mention.kind == "leading" and self.sources is not None and self.sources.acts(made.source)
        told = acts or self.macro("reported_one").match(self.string, made.source[0])
        return made if told and made.content[0][1] <= end and self.search("clause_finite", *made.content[0]) else None

    def leads_to_clause(self, mention: Match) -> bool:
        """Whether a clause or an infinitive follows a cue, and no mere noun phrase."""
        return "clause" in mention.parts or self.macro("to_do").match(self.string, mention.parts["phrase"][0]) is not None

    def outer(self, mention: Match, first: int, end: int) -> Attribution | None:
        """An attribution whose content stands before its cue."""
        if mention.kind == "stated":
            subject = self.back("subject_before", first, mention.first)
            return Attribution(mention.rule, mention.parts["cue"], mention.parts["source"], [subject.span("source")]) if subject else None
        if mention.kind == "aside":
            return self.aside(mention, first, end)
        return self.trailing(mention, first, end) if mention.kind == "trailing" else None

    def aside(self, mention: Match, first: int, end: int) -> Attribution | None:
        """A clause between commas, or after one, in the middle of its content or at its end."""
        before = self.trim(first, mention.first)
        start = self.skip(mention.last, end)
        stop = self.trim(start, end)
        if before == mention.first > first:
            return None
        if stop <= start:
            return Attribution(mention.rule, mention.parts["cue"], mention.parts["source"], [(first, before)]) if before > first else None
        opening = self.back("last_phrase", first, before)
        content = [(opening.start("phrase"), before)] if opening else []
        return Attribution(mention.rule, mention.parts["cue"], mention.parts["source"], [*content, (start, stop)])

    def trailing(self, mention: Match, first: int, end: int) -> Attribution | None:
        """Content before the source and the cue, and after them if the sentence goes on."""
        content: list[Stretch] = []
        source, cue = mention.parts["source"], mention.parts["cue"]
        before = self.trim(first, mention.first)
        quoted = before > first and self.is_quotation(before - 1)
        finite = quoted or bool(self.search("has_finite", first, before)) or self.told_plainly(first, before)
        start = self.skip(mention.last, end)
        # "If it rains, Norway will protest"
        alone = (
            not quoted
            and self.trim(start, end) <= start
            and self.macro("subordinate").fullmatch(self.string, self.skip(first, before), before) is not None
        )
        long = before - self.skip(first, before) >= _LONG
        if "inverted" in mention.parts and not finite and not long and not self.macro("begins_clause").match(self.string, start, end):
            return None
        opens = mention.last < start < end and self.is_quotation(start) and self.begins_sentence(start)
        announced = self.back("announced_before", first, before) if quoted else None
        led = self.back("led_before", first, before) if start > mention.last else None
        if led:
            # "a meeting at which, according to the envoy, she left"
            stop = self.trailed(start, end)
            return Attribution(mention.rule, cue, source, [(led.start("phrase"), before), (start, stop)]) if stop > start else None
        if announced:
            content.append((announced.start("start"), before))
        elif before > first and (quoted or not opens) and not alone and not self.leads_in(first, before):
            content.append((self.skip(first, before), before))
        if not content and self.macro("opposed").match(self.string, start):
            return None
        if quoted and start > mention.last and self.macro("rejoins").match(self.string, start, end):
            content.append((start, self.trim(start, end)))
        elif content and finite and start > mention.last and self.macro("says_more").match(self.string, mention.last):
            # "The talks failed, she said, but she warned that it would go on."
            pass
        elif start < end and (self.is_quotation(start) or (not quoted and (start > mention.last or not content))):
            stop = self.trailed(start, end) if not content else self.trim(start, end)
            unfinished = (
                not finite
                or self.macro("goes_on").match(self.string, start)
                or self.back("unfinished_before", first, before)
                or (content and self.macro("led_clause").fullmatch(self.string, *content[0]))
            )
            if stop > start and (not content or unfinished):
                content.append((start, stop))
        elif quoted and end - 2 > start and self.is_quotation(end - 1) and self.goes_on(first, end - 1):
            content.append((end - 1, end))
        return Attribution(mention.rule, cue, source, content) if content else None

    def told_plainly(self, first: int, end: int) -> bool:
        """
        Whether units without a comma are a clause whose verb could be a participle, or tell by an infinitive what is to come.

        "The talks failed", "Oslo to host talks", but not "to get their votes".
        """
        if self.search("aside_mark", first, end) or self.macro("to_do").match(self.string, self.skip(first, end)):
            return False
        return self.search("clause_finite", first, end) is not None or self.search("to_do", first, end) is not None

    def leads_in(self, first: int, end: int) -> bool:
        """Whether what stands before a source is no content, but a circumstance, a source of its own, or a question."""
        if self.macro("asked_first").match(self.string, first) or self.macro("lead_in").fullmatch(self.string, first, end):
            return True
        return self.macro("credits").match(self.string, first) is not None and self.search("aside_mark", first, end) is None

    def trailed(self, start: int, end: int) -> int:
        """Where the content ends that begins after a source and a cue."""
        if self.macro("paused").match(self.string, start):
            return start + 1
        closing = self.search("clause_end", start + 1, end)
        return self.trim(start, closing.start() if closing else end)

    def goes_on(self, first: int, unit: int) -> bool:
        """Whether a quotation after a pause continues the one before."""
        return self.trim(first, unit) < unit and not self.begins_sentence(unit)

    def begins_sentence(self, unit: int) -> bool:
        """Whether a quotation begins with a capital."""
        start = self.units.starts[unit] + 1
        return self.units.text[start : start + 2].strip("'`")[:1].isupper()

    def leading(self, mention: Match, begin: int, first: int, end: int, before: Sequence[Attribution]) -> Attribution | None:
        """Content after the cue; the source is looked for before it."""
        parts = mention.parts
        if "read" in parts and not (self.sources is not None and self.sources.takes(parts["cue"], parts["read"][0])):
            return None
        if "source" in parts:
            stretch = self.after(mention, end)
            return Attribution(mention.rule, parts["cue"], parts["source"], [stretch], subject=False)
        located = self.source(begin, first, mention.first, before)
        inside = located and located[0] and located[0][0] > begin and self.macro("preposition").match(self.string, located[0][0] - 1)
        if inside or not located:
            located = self.shared_aside(first, mention.first) or self.resumed(begin, mention.first) or located
        if not located and self.sources is not None and "clause" in parts:
            # "went to see whether it works"
            subject = self.sources.controlling(parts["cue"])
            located = (subject, mention.first) if subject and subject[1] <= mention.first else None
        if not located:
            return None
        source, cue_first = located
        if source is None:
            later = self.search("next_subject", mention.last, end)
            if not later:
                return None
            source, end = later.span("source"), later.start()
        elif source[0] < mention.last and mention.first < source[1]:
            # What was taken for a source before holds this cue.
            return None
        relative = source[0] > first and self.macro("relative_word").match(self.string, source[0] - 1) is not None
        stretch = self.after(mention, end, relative or self.apart(source[0]) or self.subordinate(first, source[0]))
        if self.sources is not None:
            if self.is_relative(source[0]) or self.macro("participle").match(self.string, mention.first):
                stretch = self.sources.inside(stretch, parts["cue"])
            if "phrase" in parts:
                stretch = self.sources.bounded(stretch, parts["cue"])
        if "loose" in parts:
            # "proclaimed its independence, and the envoys left"
            joins = self.search("joins", *stretch)
            if not self.search("clause_finite", stretch[0], joins.start() if joins else stretch[1]):
                return None
        cue = (cue_first, parts["cue"][1])
        if "phrase" in parts and self.sources is not None and cue_first == mention.first and self.sources.is_told(parts["cue"], source):
            # "An envoy briefed on the talks", "an envoy said to have left"
            told_of = self.macro("to_do").match(self.string, stretch[0])
            return Attribution(mention.rule, cue, None, [source, stretch]) if told_of else None
        moved = self.macro("moved").match(self.string, mention.first) and not self.macro("nobody").match(self.string, source[0])
        if "quoted" not in parts and not moved and self.back("passive_pre", cue_first, mention.first + 1):
            if "phrase" in parts and self.units.has(source[0], WHO):
                # "Who was appointed minister" tells of a person, not of anything said.
                return None
            with_subject = "phrase" in parts and not self.macro("nobody").match(self.string, source[0])
            told = self.told(mention, source)
            return Attribution(mention.rule, cue, None, [source, stretch] if with_subject else [stretch], told)
        if self.macro("nobody").match(self.string, source[0]) and self.macro("sourceless").match(self.string, mention.first):
            return Attribution(mention.rule, cue, None, [stretch])
        if relative and self.macro("begins_finite").match(self.string, stretch[0]):
            return Attribution(mention.rule, cue, source, [(source[0] - 1, source[0]), stretch])
        return Attribution(mention.rule, cue, source, [stretch], parts.get("addressee"))

    def apart(self, source: int) -> bool:
        """Whether a subject is "who" or "which" behind a comma: "Vogt, who said that it was over, left"."""
        return self.is_relative(source) and self.macro("pause_end").match(self.string, max(0, source - 1)) is not None

    def is_relative(self, source: int) -> bool:
        """Whether a subject stands for a noun before it."""
        return self.macro("relative_subject").match(self.string, source) is not None

    def subordinate(self, first: int, source: int) -> bool:
        """Whether a clause whose subject begins at `source` leads to another."""
        return self.back("subordinate_before", max(first - 1, source - 2, 0), source) is not None

    def passive(self, mention: Match, first: int, end: int, before: Sequence[Attribution]) -> Attribution | None:
        """The subject is the content, or its beginning."""
        shared = self.back("shared_before", max(first - 1, 0), mention.first) if before else None
        if shared and before[-1].rule == mention.rule and "source" in mention.parts:
            # "was condemned by Norway and hailed by Ghana"
            cue = (shared.start("pre"), mention.parts["cue"][1])
            return Attribution(mention.rule, cue, mention.parts["source"], list(before[-1].content))
        subject = self.back("relative_before", first, mention.first) or self.back("subject_before", first, mention.first)
        if not subject:
            return None
        if (
            "source" not in mention.parts
            and self.is_telling(mention)
            and not self.back("passive_pre", subject.start("pre"), mention.first + 1)
        ):
            # "has chosen to leave"
            return None
        content, told = [], None
        if "clause" not in mention.parts:
            said = subject.span("source")
            begins = said[0] if self.sources is None else self.sources.subject_of(mention.parts["cue"], said)
            content.append((max(begins, first), said[1]))
        if "phrase" in mention.parts and mention.parts["phrase"][1] < mention.last:
            content.append(mention.parts["phrase"])
        elif "clause" in mention.parts or "phrase" in mention.parts:
            content.append(self.after(mention, end, self.apart(subject.start("source"))))
            told = self.told(mention, subject.span("source"))
        return Attribution(mention.rule, (subject.start("pre"), mention.parts["cue"][1]), mention.parts.get("source"), content, told)

    def told(self, mention: Match, subject: Stretch) -> Stretch | None:
        """To whom it is said, if a verb in the passive says it to its subject."""
        return subject if self.is_telling(mention) and not self.macro("nobody").match(self.string, subject[0]) else None

    def is_telling(self, mention: Match) -> bool:
        """Whether the verb of a cue has somebody for its object to whom it is said."""
        return self.macro("telling").match(self.string, mention.first) is not None

    def introduced(self, mention: Match, first: int, end: int) -> Attribution | None:
        """A quotation after a colon, whatever the words before it are."""
        speaker = self.back("speaker_before", first, mention.first)
        if speaker:
            return Attribution(mention.rule, mention.parts["cue"], speaker.span("source"), [self.after(mention, end)])
        subject = self.search("clause_subject", first, mention.first)
        if not subject:
            return None
        cue = (subject.end("source"), mention.parts["cue"][1])
        return Attribution(mention.rule, cue, subject.span("source"), [self.after(mention, end)])

    def nominal(self, mention: Match, first: int, end: int) -> Attribution | None:
        """A noun and its complement."""
        source = mention.parts.get("source")
        if not source:
            owner = self.back("owner_before", first, mention.first)
            if not owner:
                return None
            source = owner.span("source")
        begin = source[0]
        if begin > mention.first and self.sources is not None:
            # "Despite repeated warnings by Ghana that it failed, Vogt left": the phrase tells what it is led by.
            begin = self.sources.opening(mention.first)
        stretch = self.after(mention, end, self.subordinate(first, begin))
        if self.sources is not None:
            stretch = self.sources.before_verb(stretch, mention.parts["cue"])
        return Attribution(mention.rule, mention.parts["cue"], source, [stretch], mention.parts.get("addressee"), subject=False)

    def after(self, mention: Match, end: int, subordinate: bool = False) -> Stretch:
        """From where the content begins to where it ends."""
        parts = mention.parts
        if "clause" in parts:
            start, past = parts["clause"]
            if self.macro("paused").match(self.string, start):
                return start, past
            ending = "pause_end" if subordinate else "clause_end"
            apposed = self.macro("apposed_subject").match(self.string, start, end) if subordinate else None
            # "who said her landlord, a firm in Oslo, had left": what is set apart is no end.
            closing = self.search(ending, apposed.end() if apposed else past, end)
            joined = closing and closing.start() - start <= _SHORT and self.units.has(closing.start(), CONJUNCTION_AND)
            if closing and joined and not self.search("clause_finite", start, closing.start()):
                # "said that he and Vogt agreed"
                closing = self.search(ending, closing.end(), end)
        else:
            start, past = parts["phrase"]
            closing = self.object_end(start, past, end)
            if closing is not None and closing["finite"] is not None and self.sources is not None:
                # "asked for a recount before the votes had been burnt": what leads that clause begins it.
                led = self.sources.led_from(closing.start(), start)
                if led > start:
                    return start, self.trim(start, led)
            dated = self.macro("dated").fullmatch(self.string, start, self.trim(start, closing.start() if closing else end))
            if dated:
                return start, dated.start("when")
        last = max(self.trim(start, closing.start() if closing else end), past)
        # "pledged to appeal and, failing that, to resign"
        return start, last - 1 if last > past and self.units.ends_as(last, CONJUNCTION_AND) else last

    def object_end(self, start: int, at: int, end: int) -> re.Match[str] | None:
        """Where a noun phrase ends: a finite verb in a relative clause does not end it, nor a clause about what is to be done."""
        infinitive = self.macro("to_do").match(self.string, start) is not None
        doing = self.macro("ing").match(self.string, start) is not None
        for closing in self.macro("object_end").finditer(self.string, at, min(end, at + _REACH)):
            here = closing.start()
            if closing["joined"] is not None:
                inside = doing
            elif closing["finite"] is not None:
                # "the plan the ministry had drafted"
                contact = self.macro("contact").fullmatch(self.string, start, here) is not None
                inside = contact or self.search("inner_clause", start, here) is not None or (
                    self.sources is not None
                    # "Proposed going on until Ghana agrees"
                    and (self.sources.is_relative(start, here) or (doing and self.sources.led_from(here, start) > start))
                )
            else:
                inside = closing["comma"] is not None and self.lists_verbs(start, here)
                doing = doing or inside
            if not inside and not (infinitive and closing["clause"] is not None):
                return closing
        return None

    def lists_verbs(self, start: int, comma: int) -> bool:
        """Whether what is to be done, or doing, goes on behind a comma."""
        return any(
            self.macro(following).match(self.string, comma + 1) and self.search(form, start, comma)
            for form, following in (("to_do", "next_base"), ("ing", "next_ing"))
        )

    def source(self, begin: int, first: int, cue: int, before: Sequence[Attribution]) -> tuple[Stretch | None, int] | None:
        """Who stands before a cue, and where the cue's own words begin."""
        participle = self.macro("participle").match(self.string, cue) and self.back("participle_before", max(first - 1, 0), cue)
        if not participle:
            for name in ("relative_before", "subject_before"):
                match = self.back(name, first, cue)
                if match:
                    return match.span("source"), match.start("pre")
        shared = self.back("shared_before", max(first - 1, 0), cue)
        last = None if shared else next((a for a in reversed(before) if not a.parent), None)
        if last and self.lists(last) and self.macro("finite_cue").match(self.string, cue):
            listed = self.back("listed_before", max(first - 1, 0), cue)
            shared = listed if listed and listed.start() == last.content[-1][1] else None
        match = shared or participle
        if match:
            one = next((a for a in reversed(before) if a.source and a.subject and not a.parent), None)
            same = one.source if one else None
            # "said she would sign, calling it a success": what the first says ends where the second begins.
            ended = one is not None and not shared and one.content[-1][1] == match.start()
            told = self.sources.inherited(cue, named=bool(shared and same)) if self.sources is not None and not ended else None
            if told is not None and not (same and same[0] < told[1] and told[0] < same[1]):
                return told, match.start("pre")
            if same:
                return same, match.start("pre")
            subject = self.search("clause_subject", begin, cue)
            if subject:
                return subject.span("source"), match.start("pre")
            if not shared:
                return None, match.start("pre")
        return None

    def shared_aside(self, first: int, cue: int) -> tuple[Stretch, int] | None:
        """The subject of a verb before it, with an aside between: "dismissed them and, in the same message, announced that"."""
        match = self.back("shared_aside_before", max(first - 1, 0), cue) if self.sources is not None else None
        told = self.sources.inherited(cue, named=False) if match and self.sources is not None else None
        return (told, match.start("pre")) if match and told is not None else None

    def lists(self, before: Attribution) -> bool:
        """Whether the subject of an attribution can have another verb after a comma."""
        return before.source is not None and not self.macro("relative_word").match(self.string, before.source[0])

    def resumed(self, begin: int, cue: int) -> tuple[Stretch, int] | None:
        """The subject before an aside that ends at the cue."""
        match = self.back("resumed_before", begin, cue)
        return (match.span("source"), match.start("pre")) if match else None

    def search(self, name: str, first: int, end: int) -> re.Match[str] | None:
        """What a macro finds after `first`."""
        macro, reach = self.macro, first + _REACH
        return macro(name).search(self.string, first, min(reach, end))

    def back(self, name: str, first: int, end: int) -> re.Match[str] | None:
        """What a macro that looks back finds before `end`."""
        macro, reach = self.macro, end - _REACH
        return macro(name).search(self.string, max(reach, first), end)

    def is_quotation(self, unit: int) -> bool:
        return unit < len(self.string) and self.units.string[unit] in self.quotations

    def skip(self, first: int, end: int) -> int:
        """The first unit that is no pause."""
        while first < end and self.units.string[first] in self.pauses:
            first += 1
        return first

    def trim(self, first: int, end: int) -> int:
        """The end without the pauses before it."""
        while end > first and self.units.string[end - 1] in self.pauses:
            end -= 1
        return end
