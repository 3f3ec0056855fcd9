"""
Who stands behind a cue, read from phrases and clauses: all of a source, who holds it too, and who is against it.

Takes attributions; returns them with the phrases of their sources, and one more for each whose opponents are named. A source is found
beside its cue by the grammar, and told here by its head: the subject of the verb, with all that stand side by side.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from polparse.contract.classes import (
    ADVERB_WORD,
    AIMED,
    AS,
    CALL_VERB,
    CHANNEL_NOUN,
    COMMA,
    CONJUNCTION_AND,
    FROM,
    MUTUAL,
    NUMBER,
    OFFICE,
    POSSESSIVE_DETERMINER,
    QUANTIFIER,
    RECEIVING,
    REMOVING,
    SLASH,
    VERB_ED,
    VERB_LIGHT,
    WHO,
    WITH,
)
from polparse.engine.units import Match
from polparse.statements.attribution import Attribution, Stretch
from polparse.statements.cue_clauses import CAN_ACT, CueClauses
from polparse.statements.surroundings import Surroundings
from polparse.syntax.clause import Clause
from polparse.syntax.phrase import Phrase

__all__ = ["Sources"]

# What is in no source, but before one: "Norway met Lena Vogt", "Farvan News / Lena Vogt".
_PARTS = f"{VERB_ED}|{SLASH}"
_WHOSE = f"{POSSESSIVE_DETERMINER}&{WHO}"
# Those to whom a content is ascribed by their being its subject; others have the source where it is found.
_JOINING = f"{COMMA}|{CONJUNCTION_AND}"
_BESIDE = "beside"
_THING = "thing"
_AGAINST = "against"
# Who may be called, by phone or to come.
_SOMEBODY = ("person", "people")
# How many others are looked at beside one source.
_MANY = 8


class Sources:
    """
    The sources of one text.

    Args:
        around: its grammar has mentions of the kinds ``beside`` and ``against``, which lead to those who hold or oppose what somebody says.
        clauses: those of its cues.
        mentions: what the grammar finds, in reading order.
    """

    def __init__(self, around: Surroundings, clauses: CueClauses, mentions: Sequence[Match]) -> None:
        self._around, self._clauses, self._syntax = around, clauses, clauses.syntax
        holding = around.units.lexicon.alphabet.holding
        self._mutual, self._aiming = holding[MUTUAL], holding[AIMED]
        self._receiving, self._offices = holding[RECEIVING], holding[OFFICE]
        self._calling = holding[CALL_VERB]
        self._moving = self._receiving | holding[REMOVING]
        self._adverbs, self._parting = holding[ADVERB_WORD], holding[_PARTS]
        self._others: Mapping[int, Match] = {mention.first: mention for mention in mentions if mention.kind in (_BESIDE, _AGAINST)}

    def settled(self, attribution: Attribution) -> list[Attribution]:
        """
        The attribution with its whole source.

        Returns:
            It, and one by those who are against its content; nothing if its content is only the first part of its source.
        """
        if attribution.source is None:
            # "Norway was accused of spying", but "snap elections were called"
            called = self._is_called(self._around.units.string[slice(*attribution.cue)], attribution)
            return [] if called else [self._aim(attribution)]
        relative = self._around.is_relative(attribution.source[0])
        phrase = self._phrase(attribution, relative) if attribution.subject else None
        if phrase is None:
            phrase = self._named(attribution.source)
            attribution.phrases = () if phrase is None else (phrase,)
            return [self._aim(attribution)]
        cue = self._around.units.string[slice(*attribution.cue)]
        if self._is_mutual(cue, attribution, phrase) or self._is_received(cue, attribution) or self._is_called(cue, attribution):
            return []
        if relative:
            attribution.phrases = (phrase,)
            return [attribution]
        stretch = self._clauses.stretch(phrase)
        found = attribution.source
        if stretch[1] > found[1] and any(first == found[1] for first, _ in attribution.content):
            # "accused by Ghana of theft"
            stretch = stretch[0], found[1]
        if 0 < stretch[0] < found[0] and self._is_across(stretch[0], found[0]):
            return [self._aim(attribution)]
        row = self._row(found, phrase)
        if row:
            # "The ministers of Norway and Kenya": whoever the whole of it names.
            attribution.phrases = (*row, phrase) if row[0].of is None else ()
            return [self._aim(attribution)]
        beside, against = self._beside(stretch, phrase) if self._others else ([], [])
        if beside or against or (found[0] >= attribution.cue[1] and self._is_agent(attribution, phrase)):
            source = stretch
        else:
            source = self._whole(found, stretch)
        if stretch[1] < source[1] == attribution.cue[0] and self._is_before_verb(stretch[1], source[1]):
            # "Reports that Norway had said so"
            source, attribution.cue = (source[0], stretch[1]), (stretch[1], attribution.cue[1])
        content = self._without(attribution, source)
        if not content:
            return []
        begin, end = source
        for first, last in (attribution.cue, *content):
            if begin < last and first < end:
                return [attribution]
        attribution.source, attribution.content = source, content
        attribution.phrases = (phrase, *(other for _, other in beside)) if beside else (phrase,)
        attribution.beside = [self._clauses.stretch(other) for _, other in beside] if beside else []
        if not self._aiming.isdisjoint(cue):
            attribution.object, attribution.demanded = self._aimed(content[0][0])
            clause = self._clauses.clause(attribution.cue) if attribution.object is not None and attribution.object.kind == _THING else None
            # "demanded an apology from Norway"
            attribution.demanded = next(iter(clause.led_by(FROM)), attribution.demanded) if clause is not None else attribution.demanded
        return [attribution, *(self._opposed(attribution, mention, other) for mention, other in against)] if against else [attribution]

    def _beside(self, stretch: Stretch, phrase: Phrase) -> tuple[list[tuple[Match, Phrase]], list[tuple[Match, Phrase]]]:
        """Those who hold what a source says, and those who are against it, behind or before it; see `_retinue`."""
        beside, against = self._retinue(stretch[1])
        fronted = self._fronts.get(stretch[0])
        if fronted is not None:
            (beside if fronted[0].kind == _BESIDE else against).append(fronted)
        # "A deal with Chad says" is nothing that Chad says.
        return ([], []) if (beside or against) and phrase.kind == _THING else (beside, against)

    def _is_agent(self, attribution: Attribution, phrase: Phrase) -> bool:
        """Whether a source behind its cue does it, and is told with where or when: "condemned by the envoy in Oslo on Monday"."""
        assert attribution.source is not None
        clause = self._clauses.clause(attribution.cue)
        if clause is None or clause.verb is None or not clause.verb.passive or phrase == clause.subject:
            return False
        last = self._clauses.inners[attribution.source[1] - 1]
        return any(adjunct.unit == phrase.last <= last and not self._syntax.units.has(phrase.head, NUMBER) for adjunct in clause.adjuncts)

    def _is_before_verb(self, first: int, last: int) -> bool:
        """Whether units are the first words of a verb: "had", "would not"."""
        return self._around.whole["before_verb"](first, last) is not None

    def _is_across(self, begin: int, found: int) -> bool:
        """Whether a phrase before a source begins in what is said before a pause: "Norway has no right to rule, Premier Osei said"."""
        return self._around.after("aside_mark", found) and not self._around.after("begins_anew", begin)

    def _row(self, source: Stretch, subject: Phrase) -> tuple[Phrase, ...]:
        """Who stands side by side with a subject before it, and was taken to end what is said: "It is over, Norway and Kenya said"."""
        unit, row = self._clauses.inners[source[0]], []
        units = self._syntax.units
        if unit >= subject.first or not units.ends_as(subject.first, CONJUNCTION_AND) or units.ends_as(subject.first - 1, COMMA):
            # "Published the list, and the court annulled it"
            return ()
        while unit < subject.first:
            one = self._syntax.phrases.starting_at(unit)
            if one is not None and one.last < subject.first:
                row.append(one)
            elif not self._syntax.units.has(unit, _JOINING):
                return ()
            unit = unit + 1 if one is None else one.last
        return tuple(row)

    def _is_received(self, cue: str, attribution: Attribution) -> bool:
        """
        Whether it is done to somebody who arrives, or goes, and nothing is said.

        "Welcomed the envoy", "released the hostages", but "welcomed the envoy's call"; "recalled her ambassador", "dismissed Vogt", but not
        "as a liar".
        """
        if self._moving.isdisjoint(cue):
            return False
        phrase = self._syntax.phrases.starting_at(self._clauses.inners[attribution.content[0][0]])
        if phrase is None:
            return False
        if not self._receiving.isdisjoint(cue):
            return phrase.kind in ("person", "people")
        if phrase.last < len(self._syntax.units) and self._syntax.units.has(phrase.last, AS):
            return False
        return phrase.kind in ("person", "body") or not self._offices.isdisjoint(self._syntax.units.string[phrase.head])

    def _is_called(self, cue: str, attribution: Attribution) -> bool:
        """Whether somebody is called, or something new, and it is not said what that is: "called her aide on Monday", "called a strike"."""
        if self._calling.isdisjoint(cue[-1:]) or len(attribution.content) > 1:
            return False
        first, end = attribution.content[0]
        phrase = self._syntax.phrases.starting_at(self._clauses.inners[first])
        if phrase is None or (phrase.definite and phrase.kind not in _SOMEBODY):
            return False
        _, behind = self._clauses.stretch(phrase)
        return behind >= end or self._around.at["preposition"](behind) is not None

    def _aim(self, attribution: Attribution) -> Attribution:
        """Likewise with whom its content begins with, if it is aimed at somebody."""
        if not self._aiming.isdisjoint(self._around.units.string[slice(*attribution.cue)]):
            attribution.object, attribution.demanded = self._aimed(attribution.content[0][0])
        return attribution

    def _aimed(self, content: int) -> tuple[Phrase | None, Phrase | None]:
        """Whom or what a blame, a praise or a demand begins with, and who is to do what is demanded."""
        first = self._clauses.inners[content]
        phrase = self._syntax.phrases.starting_at(first)
        if phrase is not None:
            return phrase, phrase
        clause = self._syntax.at(first)
        return None, clause.subject if clause is not None and clause.kind == "complement" and clause.first == first else None

    def _is_mutual(self, cue: str, attribution: Attribution, phrase: Phrase) -> bool:
        """Whether several do it with one another, and nobody says anything to the reader."""
        if self._mutual.isdisjoint(cue):
            return False
        clause = self._clauses.clause(attribution.cue)
        joined = clause is not None and any(self._syntax.units.has(adjunct.unit, WITH) for adjunct in clause.adjuncts)
        return joined or phrase.plural

    def _phrase(self, attribution: Attribution, relative: bool) -> Phrase | None:
        """The subject of the verb, if the source that was found is part of it, or has it as its head."""
        assert attribution.source is not None
        clause = self._clauses.clause(attribution.cue)
        if clause is None:
            return None
        begin, end = attribution.source
        if relative:
            return clause.antecedent or clause.subject
        first, last, cue = self._clauses.inners[begin], self._clauses.inners[end - 1] + 1, self._clauses.inners[attribution.cue[0]]
        for phrase in self._doers(clause):
            if phrase.first < cue < phrase.last or self._is_no_source(phrase, first):
                continue
            if phrase.first < last and phrase.last > first:
                if clause.kind == "participle" and phrase.kind not in CAN_ACT:
                    return self._issuer(clause.parent, phrase)
                return self._holder(phrase, first, last)
            fronted = last <= phrase.first <= cue and self._around.after("preposition", begin)
            apart = self._around.after("aside_mark", attribution.cue[0])
            # "Groups, eager to end the war, believe", "groups trying to end the war believe"
            between = phrase.last <= first and (self._is_inside(first, clause) if apart else self._clauses.is_told_of(clause))
            led = self._syntax.phrases.group_at(first) == phrase.end + 1 and self._around.after("leads_on", attribution.source[0])
            # "Norway, Ghana and Kenya all said"
            all_of = phrase.last == first and self._syntax.units.has(first, QUANTIFIER)
            if fronted or (not clause.inherited and (between or led or all_of)):
                return phrase
        return None

    def _issuer(self, around: Clause | None, paper: Phrase) -> Phrase | None:
        """Who issues what says something: "Norway issued a statement saying that ..."."""
        if around is None or around.verb is None or around.verb.passive or paper not in around.objects:
            return None
        units = self._syntax.units
        issued = units.has(around.verb.head, VERB_LIGHT) and units.has(paper.head, CHANNEL_NOUN)
        return around.subject if issued else None

    @staticmethod
    def _doers(clause: Clause) -> Iterator[Phrase]:
        """Who may do what a clause tells: its subject, and the agent if that is another."""
        subject = clause.subject
        if subject is not None:
            yield subject
        agent = clause.agent
        if agent is not None and agent != subject:
            yield agent

    def _is_no_source(self, phrase: Phrase, found: int) -> bool:
        """Whether a subject is only part of a word or a bracket, an adverb, or one phrase with a verb by mistake."""
        string = self._syntax.units.string
        if string[phrase.head] in self._adverbs or self._around.after("inside_mark", self._clauses.outers[phrase.first]):
            return True
        if found < phrase.first and self._syntax.units.has(phrase.first, _WHOSE):
            # "The farmers, whose harvest failed, say"
            return True
        return phrase.first < found < phrase.last and not self._parting.isdisjoint(string[phrase.first : found])

    def _is_inside(self, unit: int, clause: Clause) -> bool:
        """Whether a unit is in a clause that another one holds, or among those who stand beside its subject."""
        inner = self._syntax.at(unit)
        while inner is not None and inner.number != clause.number:
            if inner.kind in ("relative", "participle") and inner.parent is not None and inner.parent.number == clause.number:
                return True
            inner = inner.parent
        subject = clause.subject
        if subject is None:
            return False
        return any(other.first <= unit < other.last for some in self._retinue(self._clauses.stretch(subject)[1]) for _, other in some)

    def _holder(self, phrase: Phrase, first: int, last: int) -> Phrase:
        """
        The person who a subject says who it is.

        Of "the ambassador to Ghana Lena Vogt" the one behind it, of "Lena Vogt, a lawyer who left," the one before it.
        """
        phrases = self._syntax.phrases
        if phrase.kind == "people" and phrase.first > first and self._around.after("aside_mark", self._clauses.outers[phrase.first]):
            before = phrases.ending_at(phrase.first - 1)
            return before if before is not None and before.kind == "person" and before.first >= first else phrase
        behind = phrases.ending_at(last) if phrase.last < last else None
        if behind is None or behind.kind != "person" or behind.first < phrase.last:
            return phrase
        return behind if phrases.kinds[behind.group - 1] in phrases.grammar.nominal else phrase

    def _named(self, source: Stretch) -> Phrase | None:
        """The first phrase of a source, if it is all in it."""
        phrase = next((phrase for unit in range(*source) if (phrase := self._syntax.phrases.starting_at(self._clauses.inners[unit]))), None)
        last = self._clauses.inners[source[1] - 1] + 1
        return self._holder(phrase, phrase.first, last) if phrase is not None and phrase.last <= last else None

    def _whole(self, found: Stretch, phrase: Stretch) -> Stretch:
        """A source from where the phrase begins, and to the end of what belongs to it."""
        first, last = phrase
        if first >= found[1] or last <= found[0]:
            return first, last
        # "In her first speech Vogt said"
        joined = first > found[0] and self._around.units.ends_as(first, CONJUNCTION_AND) and self._around.units.ends_as(first - 1, COMMA)
        if first > found[0] and not joined and not self._around.after("preposition", found[0]) and not self._parts(found[0], first):
            first = found[0]
        if last < found[1] and self._around.whole["adverbs"](last, found[1]):
            return first, last
        return first, max(found[1], last)

    def _parts(self, first: int, last: int) -> bool:
        """Whether what stands before a phrase is no part of the source, but of another clause."""
        return self._around.whole["other_clause"](first, last) is not None

    def _without(self, attribution: Attribution, source: Stretch) -> list[Stretch]:
        """A content without what is part of its source; if all before the cue is, the content is what stands behind it."""
        for first, last in attribution.content:
            if last <= first or (first < source[1] and source[0] < last):
                break
        else:
            return attribution.content
        left = []
        for first, last in attribution.content:
            if first < source[0] < last <= source[1]:
                last = source[0]
                while self._around.after("aside_mark", last):
                    last -= 1
            if last > first and not (source[0] <= first and last <= source[1]):
                left.append((first, last))
        behind = attribution.cue[1]
        lost = left and len(left) < len(attribution.content) and left[0][0] > behind
        if lost and not self._around.at["aside_mark"](behind):
            left[0] = (behind, left[0][1])
        return left

    def _retinue(self, at: int) -> tuple[list[tuple[Match, Phrase]], list[tuple[Match, Phrase]]]:
        """Those who hold what a source says that ends before a unit, and those who are against it, each with what leads to them."""
        beside: list[tuple[Match, Phrase]] = []
        against: list[tuple[Match, Phrase]] = []
        for _ in range(_MANY):
            mention = self._others.get(at)
            other = self._syntax.phrases.starting_at(self._clauses.inners[mention.last]) if mention else None
            if mention is None or other is None:
                break
            (beside if mention.kind == _BESIDE else against).append((mention, other))
            _, at = self._clauses.stretch(other)
        return beside, against

    @cached_property
    def _fronts(self) -> Mapping[int, tuple[Match, Phrase]]:
        """By unit where a source may begin, who holds or opposes what it says and stands before it: "Joined by Ghana, Norway said"."""
        fronts: dict[int, tuple[Match, Phrase]] = {}
        for first, mention in self._others.items():
            if (first == 0 or self._around.after("sentence_mark", first)) and not self._around.units.ends_as(mention.last, WITH):
                # A capital may make one group of all of it.
                starts = (self._clauses.inners[unit] for unit in (mention.last, first))
                other = next(filter(None, map(self._syntax.phrases.starting_at, starts)), None)
                end = 0 if other is None else self._clauses.stretch(other)[1]
                if other is not None and self._around.at["aside_mark"](end):
                    fronts[end + 1] = mention, other
        return fronts

    def _opposed(self, attribution: Attribution, mention: Match, phrase: Phrase) -> Attribution:
        """What those say who are against a content."""
        return Attribution(
            mention.rule, mention.parts["cue"], self._clauses.stretch(phrase), list(attribution.content), subject=False, phrases=(phrase,)
        )
