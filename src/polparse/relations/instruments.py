"""
What was decided: resolutions, laws, agreements and what they say.

Takes units in which dates, people and bodies are merged, what the instruments grammar finds in them, and the statements
that cite an instrument; returns resolutions with all their mentions.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import NamedTuple

import attrs

from polparse.actors.index import ActorIndex
from polparse.actors.together import is_set
from polparse.contract.classes import (
    ADJECTIVE,
    AGAINST,
    ARTICLE,
    BODY,
    BODY_ADJECTIVE,
    CAP,
    CAPITAL,
    CITY,
    CLOSED,
    COUNTRY,
    DECISIVE_VERB,
    DEMONSTRATIVE,
    DEMONYM,
    FOR,
    HYPHEN,
    INSTRUMENT_NOUN,
    INSTRUMENT_VERB,
    JOINT_WORD,
    MASS_INSTRUMENT,
    NEGATIVE_DETERMINER,
    NONE_WORD,
    NUMBER_WORD,
    OF,
    OFFICE,
    OFFICE_PLURAL,
    ON,
    ORDINAL_WORD,
    PERSON,
    POSSESSIVE,
    POSSESSIVE_DETERMINER,
    PROVISION_VERB,
    PUNCTUATION,
    QUANTIFIER,
    SIDE_PREFIX,
    THAT,
    THE,
    TIMEX,
    UNREAL_WORD,
    USUAL_STATUS,
    VERB_ED,
    VERB_ING,
    VERB_S,
)
from polparse.contract.norms import INSTRUMENT_STATUSES, INSTRUMENT_TYPES
from polparse.engine.grammar import Grammar
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Match, Units
from polparse.model import Citation, Meeting, Provision, Resolution, Statement, Timex, Vote
from polparse.model.instruments import ResolutionStatus
from polparse.relations.adopters import BODIES, Adopters
from polparse.relations.instrument_evidence import InstrumentEvidence
from polparse.relations.instrument_places import InstrumentPlaces
from polparse.relations.instrument_words import BEFORE_ALL, EARLY, InstrumentWords
from polparse.relations.provisions import Provisions
from polparse.relations.status import InstrumentStatus
from polparse.relations.status_around import StatusAround
from polparse.relations.status_verbs import VOTES, StatusVerbs
from polparse.spans import Span
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.phrase import Phrase
from polparse.time.nearest import NearestTimex

__all__ = ["instruments"]

_INDEFINITE = f"{QUANTIFIER}|{NEGATIVE_DETERMINER}"
_LEGISLATORS = f"{OFFICE_PLURAL}&{OFFICE}.legislator"
_PRESENT = f"{DECISIVE_VERB}&!{VERB_ED}"
_DEFINITE = f"{THE}|{DEMONSTRATIVE}|{POSSESSIVE_DETERMINER}"

# Kinds of instruments that a text may call by one another's name.
_FAMILIES = {
    "agreement": "agreement",
    "treaty": "agreement",
    "memorandum": "agreement",
    "bill": "law",
    "law": "law",
    "amendment": "law",
    "decision": "resolution",
    "motion": "motion",
    "resolution": "resolution",
}
# Kinds that states make by those who represent them.
_BETWEEN = ("agreement", "statement")
# Kinds whose name may be followed by what they are to do.
_DEMANDING = ("agreement", "constitution", "decree", "law", "resolution")
# Kinds of which there are not many in a text: whatever tells one from others names it.
_KNOWN = ("agreement", "amendment", "constitution", "decree", "law", "memorandum", "resolution")
# How far back an instrument may have been named before, in instruments.
_REACH = 8
# How many clauses around one may tell when.
_AROUND = 4
# How many units may stand before a pronoun that opens a sentence: "But it", "Among other things, it".
_OPENING = 4
# How many units behind a noun a pronoun may stand for it.
_NEAR = 80
# Of how many digits is no number of votes any more.
_DIGITS = 7
# Words that do not tell one instrument from another.
_COMMON = f"{CLOSED}|{TIMEX}|{POSSESSIVE}|{HYPHEN}|{PUNCTUATION}|{BODY_ADJECTIVE}"
_PROPER = f"{CAP}&!{CLOSED}&!{DEMONYM}&!{COUNTRY}&!{BODY}&!{PERSON}&!{TIMEX}"
_NAMING = f"{CAPITAL}|{CITY}|{COUNTRY}|{DEMONYM}|{_PROPER}"
_LEADS_NAME = f"{OF}|{ON}|{FOR}|{AGAINST}"
_NO_NAME = f"{PUNCTUATION}|{TIMEX}"
_NO_OPENING = f"{CLOSED}&!{ARTICLE}&!{DEMONSTRATIVE}&!{POSSESSIVE_DETERMINER}&!{QUANTIFIER}&!{NUMBER_WORD}&!{ORDINAL_WORD}&!{ADJECTIVE}"


@attrs.define(eq=False)
class _Draft:
    span: Span
    type: str
    family: str
    rule: str
    words: set[str]
    mentions: list[Span]
    named: list[Span] = attrs.field(factory=list)
    usual: ResolutionStatus = "unknown"
    symbol: str | None = None
    bodies: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    body_kind: str | None = None
    # Whether they are told by a verb; and by words for several named before.
    acted: bool = False
    several: bool = False
    # Whether they only brought it in: who decides on it goes before them.
    brought: bool = False
    status: ResolutionStatus | None = None
    vote: Vote | None = None
    date: str | None = None
    provisions: dict[Span, str] = attrs.field(factory=dict)
    # Where the last of them ends.
    told: int = 0


class _Phrase(NamedTuple):
    """A stretch that names an instrument, and what stands around it."""

    found: Match
    first: int
    last: int
    head: int
    sentence: tuple[int, int]
    type: str
    family: str
    words: frozenset[str]
    definite: bool
    plural: bool
    bare: bool
    named: bool
    symbol: str | None
    body: Span | None
    agent: Phrase | None
    body_kind: str | None
    status: ResolutionStatus | None
    verb: int | None
    parties: bool
    related: bool
    gerund: bool
    date: str | None
    year: str | None


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
    reader = _InstrumentReader(units, grammar, index, NearestTimex(units, timexes), citations, read)
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
            identifier=reader.identifier(draft.named),
            inferred=draft.status is None and draft.usual != "unknown",
            date=draft.date,
            mentions=tuple(draft.mentions),
            provisions=tuple(Provision(span, rule) for span, rule in sorted(draft.provisions.items())),
            rule=draft.rule,
        )
        for number, draft in enumerate(reader.drafts, 1)
    )


class _InstrumentReader:
    def __init__(
        self,
        units: Units,
        grammar: Grammar,
        index: ActorIndex,
        moments: NearestTimex,
        citations: Sequence[Citation],
        read: Callable[[], Syntax],
    ) -> None:
        self.units = units
        self.grammar = grammar
        self.macro = grammar.macro
        self.string = grammar.reading(units)
        self.index = index
        self.moments = moments
        self.read_syntax = read
        self.provisions = Provisions(units, grammar, read)
        self.bodies = Adopters(units, grammar, index)
        self.words = InstrumentWords(units)
        self.stands = InstrumentPlaces(units, read)
        verbs = StatusVerbs(units, grammar, read, self.words)
        self.status = InstrumentStatus(units, read, self.words, self.stands, verbs)
        self.around = StatusAround(units, grammar, self.bodies, read, self.words, verbs)
        self.evidence = InstrumentEvidence(units, read, self.words, self.stands, verbs)
        self.citations = citations
        self.cited = [citation.span.end for citation in citations]
        self.drafts: list[_Draft] = []
        # Each mention, and of which.
        self.read_phrases: list[tuple[_Phrase, _Draft]] = []

    def identifier(self, named: Sequence[Span]) -> str | None:
        """The first identifier that is printed in some stretches."""
        for span in named:
            at = bisect_right(self.cited, span.start)
            if at < len(self.citations) and self.citations[at].span.start < span.end:
                return self.citations[at].identifier
        return None

    def read(self) -> None:
        every = self.grammar.find(self.units)
        named = 0
        sure = {found.last for found in every if found.kind != "maybe"}
        for found in sorted(every, key=lambda found: found.first):
            again = False
            if found.kind == "maybe":
                again = found.last not in sure and self.may_be_again(found)
                if found.last in sure or not (again or self.evidence.is_decided(found.last - 1)):
                    continue
            if found.last <= named or self.is_inside(found.last - 1):
                continue
            phrase = self.phrase(found)
            named = phrase.last
            draft = self.known(phrase)
            if draft is None and again:
                continue
            if draft is None:
                if not self.evident(phrase):
                    continue
                draft = _Draft(
                    span=self.units.span(phrase.first, phrase.last),
                    type=phrase.type,
                    family=phrase.family,
                    rule=found.rule,
                    words=set(phrase.words),
                    mentions=[],
                    usual=self.usual(phrase),
                )
                self.drafts.append(draft)
            self.tell(draft, phrase)
            self.read_phrases.append((phrase, draft))
        self.tell_again()

    def is_inside(self, head: int) -> bool:
        """Whether a noun stands inside the name of another instrument: "the Iran Sanctions Act"."""
        group = self.read_syntax().phrases.inner(head)
        return group is not None and group.head > head and self.units.has(group.head, INSTRUMENT_NOUN)

    def may_be_again(self, found: Match) -> bool:
        """Whether a noun may name again what the text has named: "the statement", "this decision"."""
        category = self.units.norm(INSTRUMENT_NOUN, found.last - 1) or ""
        family = _FAMILIES.get(category, category)
        return self.units.ends_as(found.first, f"{THE}|{DEMONSTRATIVE}") and any(draft.family == family for draft in self.drafts[-_REACH:])

    def phrase(self, found: Match) -> _Phrase:
        """Read the words around a mention."""
        units, string = self.units, self.string
        head = found.last - 1
        start, end = sentence_at(units, head)
        before = self.macro("phrase_before").search(string, max(start, head - 13), found.first)
        first = self.trim(before.start() if before else found.first, found.first)
        owner = next((unit for unit in range(first, found.first) if units.has(unit, POSSESSIVE)), None)
        # "the news that Norway's bill failed"
        first += owner is not None and units.has(first, THAT)
        symbol = self.macro("symbol_after").match(string, found.last, end)
        document = None if symbol else self.macro("symbol_document").match(string, found.last, end)
        symbol = symbol or document
        last = symbol.end() if symbol else found.last
        if symbol is None and units.has(head, f"{CAP}&{INSTRUMENT_NOUN}.treaty|{CAP}&{INSTRUMENT_NOUN}.agreement"):
            # "The Treaty of Oslo"
            place = self.macro("of_place").match(string, last, end)
            last = place.end() if place else last
        first, last, printed = self.whole_name(first, last, head)
        since = self.macro("number_of").match(string, last, end)
        date = self.moments.nearest(*since.span("of"), since.start("of")) if since else None
        status, verb, body = self.around.fate(first, last, (start, end))
        group = self.read_syntax().phrases.headed_by(head)
        inside = units.has(first, HYPHEN) or units.ends_as(first, HYPHEN)
        if group is not None and (inside or (group.first > first and units.has(first, VERB_ING))):
            # "Anti-Ghana sanctions", "imposing sanctions"
            first = group.first
        told = self.status.by_clause(head)
        agent = told[2] if told is not None else None
        if status != "vetoed" and told is not None and told[0] is not None and (
            status is None or status in EARLY or told[0] not in EARLY or told[1] == verb
        ):
            if status in BEFORE_ALL and told[0] not in EARLY:
                # "A motion moved by Vogt was adopted": not by her.
                body = None
            status, verb = told[:2]
        if status not in EARLY and any(units.has(unit, UNREAL_WORD) for unit in range(first, head)):
            status = "planned"
        parties = self.macro("between").match(string, last, end)
        if parties and body is None:
            body = units.span(*parties.span("parties"))
        body, kind = self.bodies.owner(first, found.first, owner, body)
        category = units.norm(INSTRUMENT_NOUN, head) or found.norm
        type = found.norm or found.form()
        return _Phrase(
            found=found,
            first=first,
            last=last,
            head=head,
            sentence=(start, end),
            type=type,
            family=_FAMILIES.get(category, category),
            words=frozenset(
                units.form(unit, unit + 1) for unit in range(first if owner is None else owner, found.first) if not units.has(unit, _COMMON)
            ),
            definite=units.has(first, _DEFINITE) or owner is not None,
            plural=type not in found.form().split(),
            bare=(owner is None or any(units.has(unit, TIMEX) for unit in range(first, owner))) and not units.has(first, CLOSED),
            named=units.has(head, CAP) and (printed or any(units.has(unit, _PROPER) for unit in range(first, found.first))),
            symbol=self.text(*symbol.span("symbol")) if symbol else None,
            body=body,
            agent=agent,
            body_kind=kind,
            status=status,
            verb=verb,
            parties=parties is not None,
            related=self.macro("against").match(string, last, end) is not None
            or any(units.has(unit, SIDE_PREFIX) for unit in range(first, head)),
            gerund=bool(self.macro("gerund").match(string, last, end)),
            date=date or self.moments.nearest(first, found.first, head),
            year=self.moments.nearest(found.last, last, head),
        )

    def whole_name(self, first: int, last: int, head: int) -> tuple[int, int, bool]:
        """
        As far as a printed name goes that a noun stands in: "the Convention on the Law of the Sea", "the Harbour (Repeal) Act"; and whether
        it goes on behind the noun.
        """
        start = self.units.starts[head]
        at = bisect_right(self.cited, start)
        citation = self.citations[at] if at < len(self.citations) else None
        if citation is None or citation.scheme != "name" or citation.span.start > start:
            return first, last, False
        begin, end = self.units.inside(citation.span)
        begin -= begin > 0 and self.units.ends_as(begin, f"{THE}|{ARTICLE}|{DEMONSTRATIVE}")
        # Not "the Agreement between Norway and Chad", which tells whose it is.
        named = self.units.has(last, _LEADS_NAME) and self.macro("number_of").match(self.string, last, end) is None
        end = next((unit for unit in range(last, end) if self.units.has(unit, _NO_NAME)), end) if named else last
        return min(first, begin), max(last, end), end > last

    def trim(self, first: int, head: int) -> int:
        """Where a phrase begins that seemed to hold the verb before it ("the council adopted resolution 12")."""
        units = self.units
        for match in self.macro("verb_inside").finditer(self.string, first, head):
            first = match.end()
        if first + 1 < head and not units.has(first, CLOSED):
            for match in self.macro("headline_verb").finditer(self.string, first, head):
                first = match.end()
        while first < head and units.has(first, _NO_OPENING):
            first += 1
        verb = self.macro("verb_first").match(self.string, first, head)
        return verb.end() if verb else first

    def known(self, phrase: _Phrase) -> _Draft | None:
        """The instrument that the text has named before and names again here."""
        return next((draft for draft in reversed(self.drafts[-_REACH:]) if self.same(phrase, draft)), None)

    def same(self, phrase: _Phrase, draft: _Draft) -> bool:
        """Whether a phrase may name an instrument again."""
        same_body = phrase.body_kind is not None and phrase.body_kind == draft.body_kind
        if phrase.found.kind == "reference":
            return same_body and draft.family in ("resolution", "law")
        if phrase.family != draft.family:
            return False
        if phrase.symbol:
            same_year = phrase.year and draft.date and draft.date.startswith(phrase.year)
            return phrase.symbol == draft.symbol or (draft.symbol is None and bool(same_year))
        if phrase.gerund or (phrase.date and draft.date and not phrase.named and not draft.date.startswith(phrase.date)):
            return False
        if phrase.type != draft.type and self.units.has(phrase.head, CAP):
            return False
        if self.names(phrase, draft):
            return True
        if phrase.definite or phrase.named:
            return phrase.words <= draft.words and (phrase.body_kind is None or draft.body_kind is None or same_body)
        return same_body and not phrase.plural and phrase.type == draft.type

    def names(self, phrase: _Phrase, draft: _Draft) -> bool:
        """Whether a phrase tells the name of what the sentence before tells of: "a bill passed. The Rivers Bill was carried"."""
        new = phrase.named and phrase.definite and phrase.family == "law" and draft is self.drafts[-1] and not (draft.words or draft.named)
        if not new or phrase.type != draft.type or phrase.status != draft.status or phrase.sentence[0] > phrase.first:
            return False
        before = self.read_phrases[-1][0]
        return before.sentence[1] + 2 >= phrase.sentence[0] > before.head and self.units.has(before.first, f"{ARTICLE}&!{THE}")

    def evident(self, phrase: _Phrase) -> bool:
        """Whether the text says enough of an instrument that it has not named before."""
        if phrase.found.kind == "reference":
            return False
        if phrase.symbol or phrase.named:
            return True
        if phrase.found.kind == "maybe":
            return not phrase.bare or self.is_headline(phrase) or self.stands.is_beside(phrase.head)
        if self.units.has(phrase.first, _INDEFINITE):
            return False
        if self.specific(phrase):
            return True
        told = phrase.verb is not None or phrase.agent is not None or self.stands.is_purposed(phrase.head) or self.does(phrase)
        evidence = told or phrase.date is not None or phrase.body is not None or phrase.related
        if phrase.bare and phrase.type != "sanctions" and not phrase.plural:
            return self.is_headline(phrase) or (phrase.verb is not None and self.units.has(phrase.head, f"{MASS_INSTRUMENT}|{CAP}"))
        if phrase.plural:
            return phrase.verb is not None or (evidence and (phrase.type == "sanctions" or (phrase.definite and phrase.related)))
        return evidence

    def is_headline(self, phrase: _Phrase) -> bool:
        """Whether it is told as headlines do, without an article: "Parliament ratifies pact", "Lords reject bill"."""
        telling = f"{DECISIVE_VERB}&{VERB_S}" if phrase.found.kind == "maybe" or phrase.status in EARLY else _PRESENT
        return phrase.verb is not None and self.units.has(phrase.verb, telling)

    def specific(self, phrase: _Phrase) -> bool:
        """
        Whether an instrument is one that readers know: "the extradition treaty", "the Oslo agreements"; or the text says what it does:
        "the law bans it", "under the deal, Chad will leave".
        """
        if not phrase.definite or self.read_syntax().phrases.headed_by(phrase.head) is None:
            return False
        placed = self.is_placed(phrase)
        if phrase.plural or phrase.type == "sanctions":
            return placed and phrase.family == "agreement"
        if phrase.family in _KNOWN and (placed or bool(phrase.words) or " " in phrase.found.form()):
            return True
        return self.does(phrase) or (self.provisions.leads(phrase.first, phrase.last, phrase.sentence[1]))

    def does(self, phrase: _Phrase) -> bool:
        """Whether a clause tells what an instrument bans, allows or brings about."""
        return self.evidence.does(phrase.head, phrase.family in _DEMANDING)

    def is_placed(self, phrase: _Phrase) -> bool:
        """Whether a name or a place before its noun tells which one it is."""
        return any(self.units.has(unit, _NAMING) for unit in range(phrase.first, phrase.found.first))

    def usual(self, phrase: _Phrase) -> ResolutionStatus:
        """The status of an instrument of whose fate the text says nothing."""
        # "A Harbour Act" is none yet, as "the Harbour Bill" is none.
        early = phrase.type == "bill" or self.units.has(phrase.first, f"{ARTICLE}&!{THE}")
        if (early and phrase.named and phrase.family == "law") or self.words.is_draft(phrase.first, phrase.last):
            return "proposed"
        usual = INSTRUMENT_STATUSES.get(self.units.lexicon.norm(USUAL_STATUS, phrase.type) or "")
        if usual is not None:
            return usual
        body = self.index.at(phrase.body, BODIES) if phrase.body is not None else None
        chamber = body is not None and body.kind == "organisation" and (body.code or "").endswith("LEG")
        if (chamber or phrase.body_kind == "parliament") and phrase.family == "resolution":
            return "passed"
        if phrase.definite and phrase.family == "agreement" and self.is_placed(phrase):
            # "The Oslo agreements"
            return "in_force"
        if phrase.parties and phrase.definite and phrase.family == "agreement":
            return "adopted"
        return "in_force" if phrase.named or (phrase.body is not None and phrase.family == "agreement") else "unknown"

    def tell(self, draft: _Draft, phrase: _Phrase) -> None:
        """Add what the words around a mention say."""
        units = self.units
        draft.mentions.append(units.span(phrase.first, phrase.last))
        draft.symbol = draft.symbol or phrase.symbol
        if phrase.symbol or phrase.named:
            draft.named.append(draft.mentions[-1])
        self.tell_fate(draft, phrase)
        free = phrase.family in _DEMANDING
        listed = [*self.provisions.behind(phrase.first, phrase.last, phrase.sentence[1], free, free and not phrase.named)]
        clauses = [*self.provisions.in_clauses(phrase.head, free)]
        # Clauses know where a provision ends, patterns know lists of them: "demands a halt, requests a report and decides".
        for span in clauses if len(clauses) >= len(listed) else listed:
            if span.start >= draft.told:
                draft.provisions.setdefault(span, phrase.found.rule)
                draft.told = span.end

    def tell_fate(self, draft: _Draft, phrase: _Phrase) -> None:
        """Add what the words around a mention, or around a pronoun that stands for it, say that becomes of it."""
        units = self.units
        if phrase.status in BEFORE_ALL and draft.status not in (None, *EARLY):
            # Who brought in what was passed did not pass it, nor on that day.
            phrase = phrase._replace(agent=None, body=None, verb=None, date=None, year=None)
        elif draft.brought and phrase.status is not None and phrase.status not in EARLY:
            draft.bodies, draft.actors, draft.acted, draft.brought, draft.date = (), (), False, False, None
        before = draft.bodies
        if phrase.agent is not None and not draft.acted:
            bodies, actors = self.bodies.acting(phrase.agent, sides=draft.family in _BETWEEN)
            if bodies:
                # Who does something to it goes before whose it is called.
                draft.bodies, draft.actors, draft.acted = bodies, actors, True
                # "The members of the two delegations"
                draft.several = any(one is not None and is_set(one) for one in (phrase.agent, phrase.agent.of))
        if phrase.body is not None and not draft.bodies:
            each = self.bodies.each(phrase.body, phrase.sentence)
            draft.bodies = tuple(span.of(units.text) for span in each)
            named = [actor for span in each if (actor := self.index.at(span, BODIES))]
            draft.actors = tuple(dict.fromkeys(actor.id for actor in named))
        draft.brought = draft.brought or (draft.bodies != before and phrase.status in BEFORE_ALL)
        draft.body_kind = draft.body_kind or phrase.body_kind
        if phrase.status == "adopted" and draft.family == "law" and self.by_chamber(draft, phrase):
            # What a chamber approves it passes.
            phrase = phrase._replace(status="passed")
        if phrase.status == "passed" and draft.family == "statement":
            phrase = phrase._replace(status="adopted")
        if phrase.status and (draft.status is None or (draft.status in EARLY and phrase.status != "planned")):
            draft.status = phrase.status
        if draft.date is None and phrase.status != "planned":
            verb = None if phrase.verb is None or phrase.first <= phrase.verb < phrase.last else phrase.verb
            told = None if verb is None else self.when(verb, phrase.sentence)
            draft.date = phrase.date or told or phrase.year
        if draft.vote is None and phrase.verb is not None:
            draft.vote = self.vote(phrase)

    def tell_again(self) -> None:
        """Add what clauses tell of an instrument by a pronoun: "the bill was debated on Monday. It was adopted on Friday"."""
        heads = [phrase.head for phrase, _ in self.read_phrases]
        for clause, pronoun in self.status.of_pronouns() if heads else ():
            sentence = sentence_at(self.units, pronoun)
            phrase, draft = self.read_phrases[bisect_left(heads, pronoun) - 1]
            if phrase.head < pronoun and phrase.sentence[1] >= sentence[0] - 1 and self.stands.is_topic(phrase.head):
                status, verb, agent = self.status.of_pronoun(clause, phrase.head)
                if status is not None:
                    told = phrase._replace(status=status, verb=verb, agent=agent, body=None, date=None, year=None, sentence=sentence)
                    self.tell_fate(draft, told)

    def tell_more(self) -> None:
        """Add what it is said to do by a pronoun: "the bill bans nets. It would also cap catches"."""
        heads = [phrase.head for phrase, _ in self.read_phrases]
        # Of which one the last pronoun told, and where that sentence ends: the next may go on.
        before, reach = -1, -1
        for pronoun in self.status.pronouns() if heads else ():
            number = bisect_left(heads, pronoun) - 1
            if number < 0 or (number != before and pronoun - heads[number] > _NEAR):
                continue
            phrase, draft = self.read_phrases[number]
            start, end = sentence_at(self.units, pronoun)
            near = start - 1 <= phrase.sentence[1] or (number == before and start - 1 <= reach)
            if near and start <= pronoun <= start + _OPENING and phrase.head < start and self.stands.is_topic(phrase.head):
                told = [*self.provisions.of_pronoun(pronoun, phrase.family in _DEMANDING)]
                for span in told:
                    draft.provisions.setdefault(span, phrase.found.rule)
                if told:
                    before, reach = number, end

    def by_chamber(self, draft: _Draft, phrase: _Phrase) -> bool:
        """Whether it is a parliament, or a chamber of one, that does something to it."""
        actors = (self.index[id] for id in draft.actors)
        if any((actor.code or "").endswith("LEG") and actor.kind == "organisation" for actor in actors):
            return True
        if phrase.agent is None:
            return False
        return self.units.has(phrase.agent.head, _LEGISLATORS) or self.bodies.kind(phrase.agent.first, phrase.agent.last) == "parliament"

    def when(self, verb: int, sentence: tuple[int, int]) -> str | None:
        """The date that the clause of a verb tells, else one around it, else what stands before it in the sentence, or in it."""
        clause = self.read_syntax().with_verb(verb) if self.moments else None
        if clause is None:
            return self.moments.nearest(*sentence, verb)
        around: Clause | None = clause
        for _ in range(_AROUND):
            if around is None:
                break
            if date := self.moments.nearest_of((one.head for one in around.times), verb):
                return date
            around = around.parent
        return self.moments.nearest(sentence[0], clause.first, verb) or self.moments.nearest(clause.first, clause.last, verb)

    def vote(self, phrase: _Phrase) -> Vote | None:
        """How many voted how on it, if its sentence tells."""
        for name in VOTES:
            told = self.macro(name).search(self.string, *phrase.sentence)
            parts = told.groupdict() if told is not None else {}
            yes, no, abstaining = (self.count(told.start(part)) if told and part in parts else None for part in ("yes", "no", "abstaining"))
            if told is not None and yes is not None and no is not None:
                return Vote(self.units.span(told.start("yes"), told.end()), yes, no, abstaining, None)
        return None

    def count(self, unit: int) -> int | None:
        """The number that a unit is; None if it is none, or stands for no unit."""
        if unit < 0:
            return None
        if self.units.has(unit, NONE_WORD):
            return 0
        form = self.units.norm(NUMBER_WORD, unit) if self.units.has(unit, NUMBER_WORD) else self.units.form(unit, unit + 1)
        return int(form) if form is not None and form.isdecimal() and form.isascii() and len(form) < _DIGITS else None

    def report(self, statements: Sequence[Statement]) -> None:
        """Add what statements say that cite an instrument as their source, unless it is known from the words behind its name."""
        named = sorted((mention.start, mention.end, number) for number, draft in enumerate(self.drafts) for mention in draft.mentions)
        starts = [row[0] for row in named]
        told = sorted((span for draft in self.drafts for span in draft.provisions), key=lambda span: span.end)
        ends = [span.end for span in told]
        for statement in statements if named else ():
            for source in statement.source:
                at = bisect_left(starts, source.start)
                is_source = at < len(named) and named[at][1] <= source.end and named[at][0] - source.start <= 4
                if is_source and not self.decides(statement):
                    provisions = self.drafts[named[at][2]].provisions
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
        for draft in self.drafts:
            if draft.several or (draft.family == "statement" and not draft.bodies and self.joint(draft.span)):
                at = bisect_left(met, (draft.span.start,))
                if at:
                    draft.actors = met[at - 1][1]
                    draft.bodies = tuple(self.index[id].name for id in draft.actors)

    def joint(self, span: Span) -> bool:
        """Whether a stretch says that several did it."""
        return any(self.units.has(unit, JOINT_WORD) for unit in range(*self.units.inside(span)))

    def text(self, first: int, last: int) -> str:
        return self.units.span(first, last).of(self.units.text)
