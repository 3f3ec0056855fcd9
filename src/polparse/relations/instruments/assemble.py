"""
What was decided: resolutions, laws, agreements and what they say.

Takes units in which dates, people and bodies are merged, what the instruments grammar finds in them, and the statements
that cite an instrument; returns resolutions with all their mentions.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from polparse.actors.index import ActorIndex
from polparse.contract.classes import INSTRUMENT_VERB, JOINT_WORD, PROVISION_VERB
from polparse.contract.norms import INSTRUMENT_TYPES
from polparse.engine.grammar import Grammar
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Units
from polparse.model import Citation, Meeting, Provision, Resolution, Statement, Timex
from polparse.relations.instruments.adopters import Adopters
from polparse.relations.instruments.drafts import InstrumentDraft, InstrumentDrafts
from polparse.relations.instruments.evidence import InstrumentEvidence
from polparse.relations.instruments.phrases import DEMANDING, InstrumentPhrase, InstrumentPhrases
from polparse.relations.instruments.places import InstrumentPlaces
from polparse.relations.instruments.provisions import Provisions
from polparse.relations.instruments.status import InstrumentStatus
from polparse.relations.instruments.status_around import StatusAround
from polparse.relations.instruments.status_verbs import StatusVerbs
from polparse.relations.instruments.told import InstrumentTold
from polparse.relations.instruments.words import InstrumentWords
from polparse.spans import Span
from polparse.syntax.clause import Syntax
from polparse.time.nearest import NearestTimex

__all__ = ["instruments"]

# What both do who have an agreement with one another: one alone ratifies it, or ends it.
_BOTH = ("adopted", "in_force", "pending", "planned", "proposed", "signed", "unknown")
# How many units may stand before a pronoun that opens a sentence: "But it", "Among other things, it".
_OPENING = 4
# How many units behind a noun a pronoun may stand for it.
_NEAR = 80


def instruments(
    units: Units,
    grammar: Grammar,
    index: ActorIndex,
    timexes: Sequence[Timex],
    read: Callable[[], Syntax],
    meetings: Sequence[Meeting] = (),
    statements: Sequence[Statement] = (),
    citations: Sequence[Citation] = (),
) -> tuple[Resolution, ...]:
    """
    Find resolutions and other instruments.

    Args:
        units: the text; people are units of the class ``person``, dates of the class ``timex``.
        grammar: its mentions are the head nouns of instruments, with their type as norm; and of the kind
            ``reference`` words by which an instrument may be named again.
        index: who adopts them.
        timexes: with values.
        read: gives the clauses.
        meetings: whose joint statement it may be.
        statements: the content of one whose source is an instrument is what the instrument says.
        citations: printed identifiers in the text, in reading order.

    Returns:
        Resolutions in the order of their first mention.
    """
    reader = _InstrumentReader(units, grammar, index, timexes, citations, read)
    reader.read()
    reader.tell_more()
    reader.report(statements)
    reader.share(meetings)
    return tuple(
        Resolution(
            id=f"r{number}",
            span=draft.span,
            type=INSTRUMENT_TYPES.get(draft.type, "document"),
            symbol=draft.symbol,
            bodies=draft.bodies,
            actors=draft.actors,
            vote=draft.vote,
            status=draft.status or draft.usual,
            identifier=reader.phrases.identifier(draft.named),
            inferred=draft.status is None and draft.usual != "unknown",
            date=draft.date,
            mentions=tuple(draft.mentions),
            provisions=tuple(Provision(span, rule) for span, rule in sorted(draft.provisions.items())),
            rule=draft.rule,
        )
        for number, draft in enumerate(reader.drafts.every, 1)
    )


class _InstrumentReader:
    def __init__(
        self,
        units: Units,
        grammar: Grammar,
        index: ActorIndex,
        timexes: Sequence[Timex],
        citations: Sequence[Citation],
        read: Callable[[], Syntax],
    ) -> None:
        self.units = units
        self.grammar = grammar
        self.index = index
        bodies = Adopters(units, grammar, index)
        words = InstrumentWords(units)
        self.stands = InstrumentPlaces(units, read)
        verbs = StatusVerbs(units, grammar, read, words)
        self.provisions = Provisions(units, grammar, read)
        self.status = InstrumentStatus(units, read, words, self.stands, verbs)
        around = StatusAround(units, grammar, bodies, read, words, verbs)
        self.phrases = InstrumentPhrases(units, grammar, NearestTimex(units, timexes), citations, read, bodies, self.status, around)
        self.evidence = InstrumentEvidence(units, index, read, words, self.stands, verbs, self.provisions)
        self.told = InstrumentTold(units, grammar, index, timexes, read, bodies, self.status)
        self.drafts = InstrumentDrafts(units)

    def read(self) -> None:
        every = self.grammar.find(self.units)
        named = 0
        sure = {found.last for found in every if found.kind != "maybe"}
        for found in sorted(every, key=lambda found: found.first):
            again = False
            if found.kind == "maybe":
                again = found.last not in sure and self.drafts.may_be_again(found)
                if found.last in sure or not (again or self.evidence.is_decided(found.last - 1)):
                    continue
            if found.last <= named or self.evidence.is_inside(found.last - 1):
                continue
            phrase = self.phrases.phrase(found)
            named = phrase.last
            draft = self.drafts.known(phrase)
            if draft is None and again:
                continue
            if draft is None:
                if not self.evidence.evident(phrase):
                    continue
                draft = InstrumentDraft(
                    span=self.units.span(phrase.first, phrase.last),
                    type=phrase.type,
                    family=phrase.family,
                    rule=found.rule,
                    words=set(phrase.words),
                    mentions=[],
                    usual=self.evidence.usual(phrase),
                )
                self.drafts.every.append(draft)
            self.tell(draft, phrase)
            self.drafts.mentions.append((phrase, draft))
        self.tell_again()

    def tell(self, draft: InstrumentDraft, phrase: InstrumentPhrase) -> None:
        """Add what the words around a mention say."""
        units = self.units
        draft.mentions.append(units.span(phrase.first, phrase.last))
        draft.symbol = draft.symbol or phrase.symbol
        if phrase.symbol or phrase.named:
            draft.named.append(draft.mentions[-1])
        self.told.add(draft, phrase)
        free = phrase.family in DEMANDING
        listed = [*self.provisions.behind(phrase.first, phrase.last, phrase.sentence[1], free, free and not phrase.named)]
        clauses = [*self.provisions.in_clauses(phrase.head, free)]
        # Clauses know where a provision ends, patterns know lists of them: "demands a halt, requests a report and decides".
        for span in clauses if len(clauses) >= len(listed) else listed:
            if span.start >= draft.told:
                draft.provisions.setdefault(span, phrase.found.rule)
                draft.told = span.end

    def tell_again(self) -> None:
        """Add what clauses tell of an instrument by a pronoun: "the bill was debated on Monday. It was adopted on Friday"."""
        heads = [phrase.head for phrase, _ in self.drafts.mentions]
        for clause, pronoun in self.status.of_pronouns() if heads else ():
            sentence = sentence_at(self.units, pronoun)
            phrase, draft = self.drafts.mentions[bisect_left(heads, pronoun) - 1]
            if phrase.head < pronoun and phrase.sentence[1] >= sentence[0] - 1 and self.stands.is_topic(phrase.head):
                status, verb, agent = self.status.of_pronoun(clause, phrase.head)
                if status is not None:
                    told = phrase._replace(status=status, verb=verb, agent=agent, body=None, date=None, year=None, sentence=sentence)
                    self.told.add(draft, told)

    def tell_more(self) -> None:
        """Add what it is said to do by a pronoun: "the bill bans nets. It would also cap catches"."""
        heads = [phrase.head for phrase, _ in self.drafts.mentions]
        # Of which one the last pronoun told, and where that sentence ends: the next may go on.
        before, reach = -1, -1
        for pronoun in self.status.pronouns() if heads else ():
            number = bisect_left(heads, pronoun) - 1
            if number < 0 or (number != before and pronoun - heads[number] > _NEAR):
                continue
            phrase, draft = self.drafts.mentions[number]
            start, end = sentence_at(self.units, pronoun)
            near = start - 1 <= phrase.sentence[1] or (number == before and start - 1 <= reach)
            if near and start <= pronoun <= start + _OPENING and phrase.head < start and self.stands.is_topic(phrase.head):
                told = [*self.provisions.of_pronoun(pronoun, phrase.family in DEMANDING)]
                for span in told:
                    draft.provisions.setdefault(span, phrase.found.rule)
                if told:
                    before, reach = number, end

    def report(self, statements: Sequence[Statement]) -> None:
        """Add what statements say that cite an instrument as their source, unless it is known from the words behind its name."""
        named = sorted((mention.start, mention.end, number) for number, draft in enumerate(self.drafts.every) for mention in draft.mentions)
        starts = [row[0] for row in named]
        told = sorted((span for draft in self.drafts.every for span in draft.provisions), key=lambda span: span.end)
        ends = [span.end for span in told]
        for statement in statements if named else ():
            for source in statement.source:
                at = bisect_left(starts, source.start)
                is_source = at < len(named) and named[at][1] <= source.end and named[at][0] - source.start <= 4
                if is_source and not self.decides(statement):
                    provisions = self.drafts.every[named[at][2]].provisions
                    for span in (span for content in statement.content for span in self.provisions.joined(content)):
                        next_told = bisect_right(ends, span.start)
                        if next_told == len(told) or not told[next_told].overlaps(span):
                            provisions.setdefault(span, statement.rule)

    def decides(self, statement: Statement) -> bool:
        """Whether the words of a statement tell what became of an instrument: "the bill passed its second reading"."""
        cues = (unit for cue in statement.cue for unit in range(*self.units.inside(cue)))
        return any(self.units.has(unit, f"{INSTRUMENT_VERB}&!{PROVISION_VERB}") for unit in cues)

    def share(self, meetings: Sequence[Meeting]) -> None:
        """A joint statement that nobody is said to adopt, and what "the two sides" adopt, is of those who have met last."""
        met = sorted((meeting.span.start, meeting.parties) for meeting in meetings if len(meeting.parties) > 1)
        for draft in self.drafts.every:
            if draft.several or (draft.family == "statement" and not draft.bodies and self.joint(draft.span)):
                at = bisect_left(met, (draft.span.start,))
                if at:
                    draft.actors = met[at - 1][1]
                    draft.bodies = tuple(self.index[id].name for id in draft.actors)
            names, ids = draft.partners
            if (draft.status or draft.usual) in _BOTH and not set(ids) & set(draft.actors):
                draft.bodies = tuple(dict.fromkeys((*draft.bodies, *names)))
                draft.actors = (*draft.actors, *ids)

    def joint(self, span: Span) -> bool:
        """Whether a stretch says that several did it."""
        return any(self.units.has(unit, JOINT_WORD) for unit in range(*self.units.inside(span)))
