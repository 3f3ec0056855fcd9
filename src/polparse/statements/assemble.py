"""
Who said what, to whom, where and when.

Takes attributions, the units and grammar that they are from, and the index of actors; returns statements.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cached_property

from polparse.actors.conjuncts import Conjuncts
from polparse.actors.index import ActorIndex
from polparse.actors.together import SET_WORDS, Rows
from polparse.contract.classes import (
    ANONYMITY,
    BREAK,
    COMMA,
    CUE_ADJECTIVE,
    CUE_NOUN,
    CUE_PREPOSITION,
    CUE_VERB,
    DASH,
    IF_WORD,
    MEET_VERB,
    MODALITY,
    NAMING,
    NEGATION,
    NEGATIVE_DETERMINER,
    OFFICE,
    PHONE_VERB,
    POSSESSIVE_DETERMINER,
    PRONOUN_OBJECT,
    PRONOUN_SUBJECT,
    QUOTATION,
    QUOTE_CLOSE,
    QUOTE_OPEN,
    RECEIVING,
    SLASH,
    TAKES_BARE,
    WHO,
    WITH,
)
from polparse.contract.norms import CUES, MODALITIES
from polparse.engine.grammar import Grammar
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Units
from polparse.model import Act, Actor, Anonymity, Modality, Polarity, Stance, Statement, StatementKind
from polparse.spans import Span
from polparse.statements.attribution import Attribution, Stretch
from polparse.statements.papers import Papers
from polparse.statements.quoted import FIRST_PERSON, quoted
from polparse.syntax.clause import Syntax
from polparse.syntax.frames import Telling
from polparse.syntax.phrase import Phrase

__all__ = ["statements"]

_PAUSES = f"{COMMA}|{DASH}"
_MARKS = f"{QUOTATION}|{QUOTE_OPEN}|{QUOTE_CLOSE}"
_MODAL = f"{MODALITY}&!{CUE_VERB}"
_WITHHELD = f"{ANONYMITY}|{NAMING}"
_NOBODY = f"{NEGATION}|{NEGATIVE_DETERMINER}"

_CUES = (CUE_VERB, CUE_NOUN, CUE_ADJECTIVE, CUE_PREPOSITION)
_ANY_CUE = "|".join(_CUES)
# What a cue does that no list knows.
_PLAIN: tuple[Act, Stance | None, Polarity] = ("speech", None, "+")
# Who does not hold it with these is against it.
_HELD = ("agree", "praise", "support", "want")
_REFUSALS = ("deny", "refuse")
_DEMANDS = ("ask", "demand")
_THEY = f"{PRONOUN_SUBJECT}.3p|{PRONOUN_OBJECT}.3p"
# Who can be "they", and how many clauses back they are named.
_ACTING = ("person", "people", "body", "name")
_CLAUSES = 6
_MEETING = f"{MEET_VERB}|{PHONE_VERB}|{RECEIVING}"
# How many units around a source and a cue may tell to whom, where and when.
_NEAR = 30


def statements(
    found: Sequence[Attribution],
    units: Units,
    grammar: Grammar,
    index: ActorIndex | None = None,
    syntax: Callable[[], Syntax] | None = None,
    tellings: Callable[[], Sequence[Telling]] = tuple,
) -> tuple[Statement, ...]:
    """
    Find who said what.

    Args:
        found: what the grammar finds.
        units: the text; dates, names and quotations merged.
        grammar: its macros say where a source stands and where a content ends.
        index: a source is resolved to its actors.
        syntax: gives phrases and clauses, when a source is first looked at.
        tellings: gives what the frames of statements find inside of quotations.

    Returns:
        Statements in reading order of their content.
    """
    index = index or ActorIndex(())
    maker = _Maker(units, grammar, index, syntax)
    made = [(maker, attribution) for attribution in found]
    if syntax is not None and (inner := quoted(units, found, tellings)):
        inside = _Maker(syntax().units, grammar, index, syntax)
        made += [(inside, attribution) for attribution in inner]
    # Of two that begin together, the one that holds the other comes first.
    made.sort(key=lambda row: row[0].place(row[1]))
    ids = {id(attribution): f"s{number}" for number, (_, attribution) in enumerate(made, 1)}
    told: dict[int, Statement] = {}
    for one, attribution in made:
        parent = told.get(id(attribution.parent)) if one is not maker else None
        statement = one.statement(attribution, ids[id(attribution)], ids.get(id(attribution.parent)), parent)
        told[id(attribution)] = statement
    return tuple(told.values())


class _Maker:
    """
    Makes statements of the attributions of one text.
    """

    def __init__(self, units: Units, grammar: Grammar, index: ActorIndex, syntax: Callable[[], Syntax] | None) -> None:
        self.units = units
        self.syntax = syntax
        self.grammar = grammar
        holding = units.lexicon.alphabet.holding
        self.cues, self.negations, self.modals = holding[_ANY_CUE], holding[NEGATION], holding[_MODAL]
        self.nobody, self.conditions, self.bare = holding[_NOBODY], holding[IF_WORD], holding[TAKES_BARE]
        self.pauses, self.slashes, self.offices, self.sets = holding[_PAUSES], holding[SLASH], holding[OFFICE], holding[SET_WORDS]
        self.after, self.before = grammar.macro("circumstances"), grammar.macro("circumstances_before")
        self.known: dict[str, tuple[Act, Stance | None, Polarity]] = {}
        self.conditional = not self.conditions.isdisjoint(units.characters)
        # Most texts name whom they quote.
        self.withholds = not holding[_WITHHELD].isdisjoint(units.characters)
        self.index = index
        self.papers = Papers(index)

    # What stands inside of quotations needs few of these.

    @cached_property
    def string(self) -> str:
        """The text as the grammar reads it."""
        return self.grammar.reading(self.units)

    @cached_property
    def marks(self) -> Sequence[int]:
        """The units with quotation marks: contents of contents overlap, and none of them is searched for these."""
        return self.units.where(_MARKS)

    @cached_property
    def rows(self) -> Rows | None:
        """Where several stand side by side; None if nothing reads clauses."""
        return Rows(self.syntax()) if self.syntax is not None else None

    @cached_property
    def conjuncts(self) -> Conjuncts:
        """Who stand side by side."""
        return Conjuncts(self.units, self.grammar)

    def place(self, attribution: Attribution) -> tuple[int, int]:
        """Where an attribution stands in reading order: the characters of its first content, the longer one first."""
        first, last = min(attribution.content)
        return self.units.starts[first], -self.units.ends[last - 1]

    def statement(self, attribution: Attribution, id: str, parent: str | None, quoted: Statement | None = None) -> Statement:
        """
        One attribution as a model.

        Args:
            parent: the identifier of the one that it is part of.
            quoted: the one in whose quotation it stands.
        """
        units = self.units
        act, stance, polarity = self.meaning(attribution.cue)
        stretches = attribution.content
        source = tuple([units.span(*stretch) for stretch in (attribution.source, *attribution.beside) if stretch])
        first, last = attribution.cue
        cue: tuple[Span, ...] = (units.span(first, last),) if last > first else ()
        words = units.string[first:last]
        content = tuple([units.span(first, last) for first, last in stretches])
        if cue and words[-1] in self.bare:
            cue, content = self.divided(cue, content)
        around = {name: units.span(*stretch) for name, stretch in self.circumstances(attribution).items()} if quoted is None else {}
        negated = self.negated(attribution, words)
        if quoted is not None and self.units.has(attribution.phrases[0].head, FIRST_PERSON):
            # "I" and "we" are who says all of it.
            actors = quoted.actors
        else:
            actors = self.meant(attribution.phrases, source[0]) if source else ()
        if actors and "medium" in around:
            # "said in a report": whose the report is of which the text goes on.
            self.papers.note(self.units.form((last := units.at(around["medium"].end - 1)), last + 1), actors)
        unnamed, reason = self.anonymity(attribution) if source and quoted is None else (None, None)
        addressee = None
        if act == "speech":
            asked = attribution.addressee
            addressee = units.span(*asked) if asked else around.get("hearer", around.get("addressee"))
        hearers = self.hearers(addressee) if addressee else ()
        return Statement(
            id=id,
            source=source,
            cue=cue,
            content=content,
            kind=self.kind(stretches) if quoted is None else "direct",
            act=act,
            stance=stance,
            polarity="-" if negated and stance in _HELD else polarity,
            negated=negated,
            modality=self.modality(attribution, words),
            addressee=addressee,
            medium=around.get("medium"),
            time=around.get("time"),
            actors=actors,
            targets=self.meant(hearers, addressee) if addressee else self.concerned(attribution, stance),
            parent=parent,
            rule=attribution.rule,
            unnamed=unnamed,
            reason=reason,
        )

    def concerned(self, attribution: Attribution, stance: Stance | None) -> tuple[str, ...]:
        """Whom a blame or a praise names, or who is to do what is demanded."""
        phrase = attribution.demanded if stance in _DEMANDS else None
        phrase = phrase or attribution.object
        if phrase is None and stance in _REFUSALS:
            # "turned down Norway's offer"
            phrase = self.opening(attribution)
            phrase = phrase if phrase is not None and phrase.phrases.units.has(phrase.head, CUE_NOUN) else None
            named: tuple[str, ...] = ()
        else:
            named = () if phrase is None else tuple(dict.fromkeys(actor.id for actor in self.named(phrase)))
        if named or phrase is None or phrase.possessor is None:
            return named
        ends, (first, last) = phrase.phrases.units.ends, phrase.possessor
        if phrase.kind == "people" and phrase.phrases.units.has(first, POSSESSIVE_DETERMINER):
            # "condemned her remarks", but of "accused her Danish counterpart" not hers
            states = (self.index.ending(ends[unit]) for unit in range(last, phrase.head))
            return tuple(state.id for state in states if state is not None)[:1]
        # "condemned Norway's raid"
        owner = self.index.ending(ends[last - 1])
        return (owner.id,) if owner is not None else ()

    def opening(self, attribution: Attribution) -> Phrase | None:
        """The phrase that a content begins with."""
        if self.syntax is None:
            return None
        syntax = self.syntax()
        return syntax.phrases.starting_at(syntax.units.at(self.units.starts[attribution.content[0][0]]))

    def anonymity(self, attribution: Attribution) -> tuple[Anonymity | None, Span | None]:
        """Whether the text keeps back, or does not know, who the source is; and why, if it says so."""
        assert attribution.source is not None
        first, last = attribution.source
        if self.withholds:
            begin, end = sentence_at(self.units, attribution.cue[0])
            begin, end = max(begin, first - _NEAR), min(end, max(last, attribution.cue[1]) + _NEAR)
            found = self.grammar.macro("withheld").search(self.string, begin, end)
            if found:
                return "withheld", self.units.span(*found.span("reason")) if found.start("reason") >= 0 else None
        return ("unnamed", None) if self.grammar.macro("unnamed").match(self.string, first, last) else (None, None)

    def meaning(self, cue: Stretch) -> tuple[Act, Stance | None, Polarity]:
        """What the last reporting word of a cue does."""
        string = self.units.string
        for unit in reversed(range(*cue)):
            if string[unit] in self.cues:
                form = self.units.text[self.units.starts[unit] : self.units.ends[unit]]
                if form not in self.known:
                    kind = next(kind for kind in _CUES if self.units.has(unit, kind))
                    self.known[form] = CUES.get(self.units.norm(kind, unit) or "", _PLAIN)
                return self.known[form]
        return _PLAIN

    def negated(self, attribution: Attribution, cue: str) -> bool:
        """Whether a cue is denied, or nobody is its source."""
        if not self.negations.isdisjoint(cue):
            return True
        return attribution.source is not None and self.units.string[attribution.source[0]] in self.nobody

    def modality(self, attribution: Attribution, cue: str) -> Modality | None:
        """What makes a cue less than a fact."""
        if not self.modals.isdisjoint(cue):
            unit = next(unit for unit in range(*attribution.cue) if self.units.string[unit] in self.modals)
            return MODALITIES.get(self.units.norm(MODALITY, unit) or "")
        if not self.conditional:
            return None
        first = min(attribution.source or attribution.cue, attribution.cue)[0]
        return "conditional" if first and self.units.string[first - 1] in self.conditions else None

    def divided(self, cue: tuple[Span, ...], content: tuple[Span, ...]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
        """Cue and content of a cue whose last word leads into the content, and so belongs to it."""
        start, end = cue[0].start, cue[0].end
        head, _, last = self.units.text[start:end].rpartition(" ")
        # The content that follows the cue: one before it may stand first, and quotations of later sentences last.
        at = next((at for at, span in enumerate(content) if span.start >= end), None)
        if not head.strip() or not last or at is None:
            return cue, content
        led = Span(end - len(last), content[at].end)
        return (Span(start, start + len(head.rstrip())),), (*content[:at], led, *content[at + 1 :])

    def circumstances(self, attribution: Attribution) -> dict[str, Stretch]:
        """To whom, by what means and when: after the cue or the source that follows it, between them, or before both."""
        found: dict[str, Stretch] = {}
        source, (opening, last) = attribution.source, attribution.cue
        if source:
            if source[0] >= last:
                last = source[1]
            else:
                if source[1] < opening:
                    self.note(found, self.after.match(self.string, source[1], opening))
                opening = source[0]
        end = last + _NEAR
        for first, _ in attribution.content:
            if last <= first < end:
                end = first
        if end > last:
            self.note(found, self.after.match(self.string, last, end))
        if not source:
            # "Asked about it": who is asked stands before.
            found.pop("hearer", None)
        if opening and self.units.string[opening - 1] in self.pauses:
            begin = max([0, opening - _NEAR, *(past for _, past in attribution.content if past <= opening)])
            self.note(found, self.before.search(self.string, begin, opening))
        return found

    def note(self, found: dict[str, Stretch], match: re.Match[str] | None) -> None:
        """Keep the named groups that took part, if they are not known yet."""
        if match and match.end() > match.start():
            for name in match.re.groupindex:
                if match.start(name) >= 0:
                    found.setdefault(name, match.span(name))

    def kind(self, content: Sequence[Stretch]) -> StatementKind:
        """Whether the content stands in quotation marks."""
        marks = self.marks
        for first, last in content if marks else ():
            if bisect_left(marks, first) != bisect_left(marks, last):
                break
        else:
            return "indirect"
        return "direct" if all(self.grammar.macro("all_quoted").fullmatch(self.string, *stretch) for stretch in content) else "mixed"

    def hearers(self, addressee: Span) -> tuple[Phrase, ...]:
        """The phrase that an addressee begins with, if it is all in it."""
        if self.syntax is None:
            return ()
        syntax = self.syntax()
        phrase = syntax.phrases.starting_at(syntax.units.at(addressee.start))
        return (phrase,) if phrase is not None and phrase.span.end <= addressee.end else ()

    def meant(self, phrases: Sequence[Phrase], stretch: Span) -> tuple[str, ...]:
        """The actors of a source or an addressee: those whom its phrases name by their heads, all of them."""
        if len(phrases) == 1 and phrases[0].kind == "number" and (some := phrases[0].of) is not None:
            # "One of the ministers", "two of them"
            return self.meant((some,), some.span)
        if phrases and self.syntax is not None and phrases[0].phrases.units.has(phrases[0].head, _THEY):
            several = self.several(phrases[0])
            if several is None and len(met := self.met(phrases[0].first)) > 1:
                return tuple(actor.id for actor in met)
            phrases, stretch = ((several,), several.span) if several is not None else (phrases, stretch)
        elif len(phrases) == 1 and (together := self.together(phrases[0])):
            return together
        people = bool(phrases) and phrases[0].kind == "people"
        holder = self.holder(phrases[0]) if people else None
        if holder is not None:
            return tuple(actor.id for actor in self.named(holder))
        named = tuple(dict.fromkeys([actor.id for phrase in phrases for actor in self.named(phrase)]))
        if not named and len(phrases) == 1 and self.papers.is_paper(phrases[0]):
            return self.papers.authors(phrases[0], phrases[0].phrases.units.at(stretch.end - 1) + 1)
        if named or not people:
            return named or self.actors(stretch)
        # Whom its head only belongs to is nobody who speaks; who it is said to be is, behind all of it or between dashes in it.
        phrase = phrases[0]
        head = self.units.at(phrase.phrases.units.starts[phrase.head])
        if head + 1 < len(self.units) and self.grammar.macro("inside_mark").match(self.string, head + 1):
            # "The minister (Lena Vogt)"
            return self.actors(Span(min(self.units.starts[head + 1], stretch.end), stretch.end))
        last = self.units.at(phrase.conjuncts[-1].span.end - 1) + 1
        dash = next((unit for unit in range(head + 1, last) if self.units.has(unit, DASH)), last)
        behind = Span(min(self.units.ends[dash - 1], stretch.end), stretch.end)
        return self.actors(behind) if self.grammar.macro("aside_mark").match(self.string, self.units.at(behind.start)) else ()

    def holder(self, roles: Phrase) -> Phrase | None:
        """Who closes a phrase that tells more than one role of one: "head of the panel and deputy governor of Benin, Lena Vogt,"."""
        if self.syntax is None or not roles.phrases.units.has(roles.head, OFFICE):
            return None
        phrases = self.syntax().phrases
        last = phrases.phrase(phrases.group_at(phrases.units.at(roles.span.end - 1)))
        if last.kind != "person":
            return None
        begin, end = self.units.at(roles.span.start), self.units.at(last.span.start)
        macro = self.grammar.macro
        # "his deputy and chief negotiator, Lena Vogt,"
        own = macro("second_role").match(self.string, end) and macro("and_before").search(self.string, begin, end)
        return last if own or macro("second_role_before").search(self.string, begin, end) else None

    def several(self, they: Phrase) -> Phrase | None:
        """Those whom a "they" means: the last several before it who are the subject of a clause."""
        assert self.syntax is not None
        syntax = self.syntax()
        clause = syntax.at(they.first)
        breaks = syntax.units.where(BREAK)
        begun = bisect_left(breaks, sentence_at(syntax.units, they.first)[0])
        # In a sentence that begins a paragraph they may be those of the paragraph before.
        since = breaks[begun - 1] if begun else 0
        since = 0 if since + 1 == sentence_at(syntax.units, they.first)[0] else since
        clauses, meant, outer = syntax.clauses, None, clause.number if clause is not None else -1
        for number in range(outer, max(-1, outer - _CLAUSES), -1):
            if meant is not None and number != outer:
                continue
            subject = syntax.phrase(clauses.subjects[number])
            if subject is not None and subject.first < since:
                break
            if subject is not None and subject.last <= they.first and subject.plural and subject.kind in _ACTING:
                meant, outer = subject, clauses.parents[number]
                if clauses.kinds[number] != "complement":
                    break
                # "Residents said the soldiers had left. They added": those who said it.
            elif meant is not None:
                break
        return meant

    def together(self, few: Phrase) -> tuple[str, ...]:
        """Those whom "both sides" or "the two ministers" mean."""
        if self.sets.isdisjoint(few.phrases.units.string[few.first : few.head + 1]) or self.rows is None:
            return ()
        return self.rows.meant(few, self.index, self.named, self.met)

    def met(self, unit: int) -> tuple[Actor, ...]:
        """Who met whom in a clause before a unit: "Vogt met Osei in Oslo. The two said ..."."""
        assert self.syntax is not None
        syntax = self.syntax()
        clause = syntax.at(unit)
        for number in range(clause.number - 1, max(-1, clause.number - _CLAUSES), -1) if clause is not None else ():
            one = syntax.clause(number)
            if one is not None and one.subject is not None and one.verb is not None and syntax.units.has(one.verb.head, _MEETING):
                sides = (one.subject, *one.objects, *one.led_by(WITH))
                return tuple({actor.id: actor for phrase in sides for actor in self.named(phrase)}.values())
        return ()

    def named(self, phrase: Phrase) -> list[Actor]:
        """
        Whom each conjunct names, in reading order: itself, or the person who it is said to be.

        Several officers, and those whom the index does not know, are the states or bodies that they act for, but no single officer is.
        """
        units, index = phrase.phrases.units, self.index
        found: list[Actor] = []
        for conjunct in phrase.conjuncts:
            first, head = conjunct.first, conjunct.head
            if not self.slashes.isdisjoint(units.string[first + 1 : head]):
                slashes = [unit for unit in range(first + 1, head) if units.string[unit] in self.slashes]
                found += [before for unit in slashes if (before := index.ending(units.ends[unit - 1])) is not None]
            own = conjunct.own(index)
            named = conjunct.stands_for(index, own)
            if len(named) > 1 or (named and named[0].kind == "person"):
                found += named
            elif own is not None:
                found.append(own)
            elif units.string[head] not in self.offices:
                found += named
        return found

    def actors(self, source: Span) -> tuple[str, ...]:
        """
        Who a stretch is: people whom it names, else other actors; all that stand side by side.

        Not whom its head only belongs to ("aides to Vogt"), but the states of several officers ("the ministers of Norway and Denmark").
        """
        units, unit = self.units, self.units.at(source.start)
        if units.has(unit, WHO) and not units.has(unit, POSSESSIVE_DETERMINER):
            # The last one named before it, if nothing stands between.
            before = self.grammar.macro("antecedent_before").search(self.string, max(0, unit - 2), unit)
            named = self.index.ending(units.ends[before.start("antecedent")]) if before else None
            return (named.id,) if named else ()
        aside = self.grammar.macro("told_aside").search(self.string, unit, units.at(source.end - 1) + 1)
        if aside:
            # "The group, which holds the north of Mali, said": not whom it tells of.
            source = Span(source.start, units.starts[aside.start()])
        groups = self.conjuncts.groups([(mention.span, actor) for mention, actor in self.index.mentions(source)], source)
        heads = [group for group in groups if not group.dependent]
        best = next((group for group in heads if any(actor.kind == "person" for _, actor in group.rows)), heads[0] if heads else None)
        if best is None:
            return ()
        after = units.at(best.rows[-1][0].end)
        if best.rows[-1][1].kind == "group" and self.grammar.macro("officers_before").search(self.string, max(0, after - 1), after):
            states = next((group for group in groups if group.dependent and len(group.rows) > 1), best)
            return states.ids
        return best.ids
