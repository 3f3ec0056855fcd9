"""The words that name an instrument, and what stands around them."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import NamedTuple

from polparse.contract.classes import (
    ADJECTIVE,
    AGAINST,
    ARTICLE,
    AUX_BE,
    AUX_HAVE,
    BODY,
    BODY_ADJECTIVE,
    CAP,
    CLOSED,
    COUNTRY,
    DEMONSTRATIVE,
    DEMONYM,
    FOR,
    HYPHEN,
    INSTRUMENT_NOUN,
    NUMBER_WORD,
    OF,
    ON,
    ORDINAL_WORD,
    PERSON,
    POSSESSIVE,
    POSSESSIVE_DETERMINER,
    PUNCTUATION,
    QUANTIFIER,
    SIDE_PREFIX,
    THAT,
    THE,
    TIMEX,
    UNREAL_WORD,
    VERB_ED,
    VERB_ING,
)
from polparse.engine.grammar import Grammar
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Match, Units
from polparse.model import Citation
from polparse.model.instruments import ResolutionStatus
from polparse.relations.instruments.adopters import Adopters
from polparse.relations.instruments.status import InstrumentStatus
from polparse.relations.instruments.status_around import StatusAround
from polparse.relations.instruments.words import BEFORE_ALL, EARLY
from polparse.spans import Span
from polparse.syntax.clause import Syntax
from polparse.syntax.phrase import Phrase
from polparse.time.nearest import NearestTimex

__all__ = ["DEMANDING", "FAMILIES", "PROPER", "InstrumentPhrase", "InstrumentPhrases"]

_DEFINITE = f"{THE}|{DEMONSTRATIVE}|{POSSESSIVE_DETERMINER}"
# Kinds whose name may be followed by what they are to do.
DEMANDING = ("agreement", "constitution", "decree", "law", "resolution")
# Kinds of instruments that a text may call by one another's name.
FAMILIES = {
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
# Words that do not tell one instrument from another.
_COMMON = f"{CLOSED}|{TIMEX}|{POSSESSIVE}|{HYPHEN}|{PUNCTUATION}|{BODY_ADJECTIVE}"
# What is written like a name, and is none that we know.
PROPER = f"{CAP}&!{CLOSED}&!{DEMONYM}&!{COUNTRY}&!{BODY}&!{PERSON}&!{TIMEX}"
_LEADS_NAME = f"{OF}|{ON}|{FOR}|{AGAINST}"
_NO_NAME = f"{PUNCTUATION}|{TIMEX}"
_NO_OPENING = f"{CLOSED}&!{ARTICLE}&!{DEMONSTRATIVE}&!{POSSESSIVE_DETERMINER}&!{QUANTIFIER}&!{NUMBER_WORD}&!{ORDINAL_WORD}&!{ADJECTIVE}"


class InstrumentPhrase(NamedTuple):
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


class InstrumentPhrases:
    """
    Reads the words around the head nouns of instruments.

    Args:
        units: the text.
        grammar: of instruments.
        moments: dates.
        citations: printed identifiers in the text, in reading order.
        read: gives the clauses.
        bodies: who adopts them.
        status: what becomes of them, as clauses tell.
        around: and as the words next to them do.
    """

    def __init__(
        self,
        units: Units,
        grammar: Grammar,
        moments: NearestTimex,
        citations: Sequence[Citation],
        read: Callable[[], Syntax],
        bodies: Adopters,
        status: InstrumentStatus,
        around: StatusAround,
    ) -> None:
        self.units = units
        self.macro: Callable[[str], re.Pattern[str]] = grammar.macro
        self.string: str = grammar.reading(units)
        self.moments = moments
        self.read_syntax = read
        self.bodies = bodies
        self.status = status
        self.around = around
        self.citations = citations
        self.cited: list[int] = [citation.span.end for citation in citations]

    def phrase(self, found: Match) -> InstrumentPhrase:
        """Read the words around a mention."""
        units, string = self.units, self.string
        head = found.last - 1
        start, end = sentence_at(units, head)
        before = self.macro("phrase_before").search(string, max(start, head - 13), found.first)
        first = self._trim(before.start() if before else found.first, found.first)
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
        first, last, printed = self._whole_name(first, last, head)
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
        unreal = units.ends_as(first, AUX_HAVE) and units.has(last, AUX_BE)
        if status not in EARLY and (unreal or any(units.has(unit, UNREAL_WORD) for unit in range(first, head))):
            # "Had the treaty been signed", "a future treaty"
            status = "planned"
        parties = self.macro("between").match(string, last, end)
        if parties and body is None:
            body = units.span(*parties.span("parties"))
        body, kind = self.bodies.owner(first, found.first, owner, body)
        category = units.norm(INSTRUMENT_NOUN, head) or found.norm
        type = found.norm or found.form()
        return InstrumentPhrase(
            found=found,
            first=first,
            last=last,
            head=head,
            sentence=(start, end),
            type=type,
            family=FAMILIES.get(category, category),
            words=frozenset(
                units.form(unit, unit + 1) for unit in range(first if owner is None else owner, found.first) if not units.has(unit, _COMMON)
            ),
            definite=units.has(first, _DEFINITE) or owner is not None,
            plural=type not in found.form().split(),
            bare=(owner is None or any(units.has(unit, TIMEX) for unit in range(first, owner))) and not units.has(first, CLOSED),
            named=units.has(head, CAP) and (printed or any(units.has(unit, PROPER) for unit in range(first, found.first))),
            symbol=self._text(*symbol.span("symbol")) if symbol else None,
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

    def _whole_name(self, first: int, last: int, head: int) -> tuple[int, int, bool]:
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

    def _trim(self, first: int, head: int) -> int:
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
        first = verb.end() if verb else first
        group = self.read_syntax().phrases.headed_by(head)
        bare = group is not None and not units.has(first, CLOSED)
        if group is not None and bare and any(self._is_told(unit) for unit in range(first, group.first)):
            # "Norway and Chad yesterday signed two treaties"
            first = group.first
        owning = self.macro("owned_before").search(self.string, first, first + 2) is not None
        if first < head and units.has(first, TIMEX) and not owning and not units.form(first, first + 1).isdecimal():
            # "Since midnight Decree 7 has been in force"
            first += 1
        return first

    def _is_told(self, unit: int) -> bool:
        """Whether a unit is the finite verb of a clause."""
        clause = self.read_syntax().with_verb(unit) if self.units.has(unit, VERB_ED) else None
        return clause is not None and clause.verb is not None and clause.verb.finite

    def _text(self, first: int, last: int) -> str:
        return self.units.span(first, last).of(self.units.text)

    def identifier(self, named: Sequence[Span]) -> str | None:
        """The first identifier that is printed in some stretches."""
        for span in named:
            at = bisect_right(self.cited, span.start)
            if at < len(self.citations) and self.citations[at].span.start < span.end:
                return self.citations[at].identifier
        return None
