"""
What was decided: resolutions, laws, agreements and what they say.

Takes units in which dates, people and bodies are merged, what the instruments grammar finds in them, and the statements
that cite an instrument; returns resolutions with all their mentions.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import cast as typed

import attrs

from polparse.cast import Cast
from polparse.models import Provision, Resolution, ResolutionStatus, Statement, Timex
from polparse.moments import Moments
from polparse.provisions import Provisions
from polparse.rules import Grammar
from polparse.segment import sentence_at
from polparse.spans import Span
from polparse.units import Found, Units

__all__ = ["resolutions"]

# Kinds of instruments that a text may call by one another's name.
_FAMILIES = {
    "agreement": "agreement",
    "treaty": "agreement",
    "memorandum": "agreement",
    "bill": "law",
    "law": "law",
    "amendment": "law",
    "decision": "resolution",
    "motion": "resolution",
    "resolution": "resolution",
}
# Kinds whose name may be followed by what they are to do.
_DEMANDING = ("agreement", "law", "resolution")
_BODIES = ("organisation", "government", "country", "person", "office", "group")


@attrs.define
class _Draft:
    span: Span
    type: str
    family: str
    rule: str
    words: set[str]
    mentions: list[Span]
    usual: str = "unknown"
    symbol: str | None = None
    body: str | None = None
    body_actor: str | None = None
    body_kind: str | None = None
    status: str | None = None
    date: str | None = None
    provisions: dict[Span, str] = attrs.field(factory=dict)


@attrs.frozen
class _Phrase:
    """A stretch that names an instrument, and what stands around it."""

    found: Found
    first: int
    last: int
    end: int
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
    body_kind: str | None
    status: str | None
    verb: int | None
    related: bool
    gerund: bool
    date: str | None


def resolutions(
    units: Units, grammar: Grammar, cast: Cast, timexes: Sequence[Timex], statements: Sequence[Statement] = ()
) -> tuple[Resolution, ...]:
    """
    Find resolutions and other instruments.

    Args:
        units: the text; people are units of the class ``person``, dates of the class ``timex``.
        grammar: its mentions are the head nouns of instruments, with their type as norm; and of the kind
            ``reference`` words by which an instrument may be named again.
        cast: who adopts them.
        timexes: with values.
        statements: the content of one whose source is an instrument is what the instrument says.

    Returns:
        Resolutions in the order of their first mention.
    """
    reader = _Reader(units, grammar, cast, Moments(units, timexes))
    reader.read()
    reader.report(statements)
    return tuple(
        Resolution(
            id=f"r{number}",
            span=draft.span,
            type=draft.type,
            symbol=draft.symbol,
            body=draft.body,
            body_actor=draft.body_actor,
            status=typed(ResolutionStatus, draft.status or draft.usual),
            date=draft.date,
            mentions=tuple(draft.mentions),
            provisions=tuple(Provision(span, rule) for span, rule in sorted(draft.provisions.items())),
            rule=draft.rule,
        )
        for number, draft in enumerate(reader.drafts, 1)
    )


class _Reader:
    def __init__(self, units: Units, grammar: Grammar, cast: Cast, moments: Moments) -> None:
        self.units = units
        self.grammar = grammar
        self.macro = grammar.macro
        self.string = grammar.reading(units)
        self.cast = cast
        self.moments = moments
        self.provisions = Provisions(units, grammar)
        self.drafts: list[_Draft] = []

    def read(self) -> None:
        for found in sorted(self.grammar.find(self.units), key=lambda found: found.first):
            phrase = self.phrase(found)
            draft = self.known(phrase)
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

    def phrase(self, found: Found) -> _Phrase:
        units, string = self.units, self.string
        head = found.last - 1
        sentence = sentence_at(units, head)
        before = self.macro("phrase_before").search(string, max(sentence[0], head - 13), found.first)
        first = before.start() if before else found.first
        first = self.trim(first, found.first)
        owner = next((unit for unit in range(first, found.first) if units.has(unit, "possessive")), None)
        if owner is not None and units.has(first, "that"):
            first += 1
        last = found.last
        symbol = self.macro("symbol_after").match(string, last, sentence[1])
        if symbol:
            last = symbol.end()
        year = self.macro("number_of").match(string, last, sentence[1])
        date = self.moments.nearest(year.start("of"), year.end("of"), year.start("of")) if year else None
        date = date or self.moments.nearest(first, found.first, head)
        status, verb, body = self.fate(first, last, sentence)
        category = units.norm("instrument_noun", head) or found.norm
        kind = None
        if body is None and owner is not None:
            body = self.actor(first, owner)
            kind = self.body_kind(first, owner)
        if body is None:
            body = self.premodifier(first, found.first)
        for unit in range(first, found.first):
            if units.has(unit, "body_adjective"):
                kind = units.norm("body_adjective", unit)
        if body is not None and kind is None:
            kind = self.body_kind(*units.inside(body))
        words = frozenset(
            units.form(unit, unit + 1)
            for unit in range(first if owner is None else owner, found.first)
            if not units.has(unit, "closed|timex|possessive|hyphen|punctuation|body_adjective")
        )
        named = any(units.has(unit, "cap&!closed&!demonym&!country&!body&!person&!timex") for unit in range(first, found.first)) and units.has(head, "cap")
        type = found.norm or found.form()
        return _Phrase(
            found=found,
            first=first,
            last=last,
            end=last,
            sentence=sentence,
            type=type,
            family=_FAMILIES.get(category, category),
            words=words,
            definite=units.has(first, "the|demonstrative|possessive_determiner") or owner is not None,
            plural=not found.form().endswith(type) and type != found.form(),
            bare=not units.has(first, "closed"),
            named=named,
            symbol=self.text(*symbol.span("symbol")) if symbol else None,
            body=body,
            body_kind=kind,
            status=status,
            verb=verb,
            related=bool(self.macro("against").match(string, last, sentence[1])),
            gerund=bool(self.macro("gerund").match(string, last, sentence[1])),
            date=date,
        )

    def trim(self, first: int, head: int) -> int:
        """Where a phrase begins that seemed to hold the verb before it ("the council adopted resolution 12")."""
        units = self.units
        for match in self.macro("verb_inside").finditer(self.string, first, head):
            first = match.end()
        while first < head and units.has(first, "closed&!article&!demonstrative&!possessive_determiner&!quantifier&!number_word&!ordinal_word&!adjective"):
            first += 1
        if units.has(first - 1, "to|modal|aux_have|aux_do|pronoun_subject|conjunction_and|person|adverb_word") and units.has(
            first, "lower&verb_base|lower&verb_ed|lower&verb_s|lower&verb_ing"
        ):
            first += first < head
        return first

    def fate(self, first: int, last: int, sentence: tuple[int, int]) -> tuple[str | None, int | None, Span | None]:
        """What becomes of an instrument in its sentence: its status, the verb, and who does it."""
        units, string = self.units, self.string
        for name in ("participle", "passive"):
            match = self.macro(name).match(string, last, sentence[1])
            if match:
                verb = match.start("verb")
                by = self.macro("by").match(string, match.end(), sentence[1])
                body = self.actor(match.end(), by.end()) if by else None
                groups = match.groupdict()
                if units.has(verb, "opinion_verb"):
                    continue
                return self.status(verb, bool(groups.get("modal")), bool(groups.get("no"))), verb, body
        for name in ("active", "of_verb"):
            match = self.macro(name).search(string, max(sentence[0], first - 8), first)
            if match:
                groups = match.groupdict()
                verb = match.start("verb")
                if units.has(verb, "opinion_verb"):
                    continue
                return self.status(verb, bool(groups.get("modal")), bool(groups.get("no"))), verb, None if units.has(match.start(), "to") else self.subject(sentence[0], match.start())
        failed = self.macro("failed").match(string, last, sentence[1])
        if failed:
            return "rejected", failed.start("verb"), None
        return None, None, None

    def status(self, verb: int, modal: bool, negated: bool) -> str:
        units = self.units
        status = units.norm("instrument_verb", verb) or "unknown"
        if negated:
            return "rejected" if status in ("passed", "adopted", "ratified", "signed") else "unknown"
        if modal and status not in ("proposed", "rejected"):
            return "planned"
        return status if status != "repealed" else "unknown"

    def subject(self, first: int, last: int) -> Span | None:
        """Whom the words before a verb name last, if nothing but auxiliaries stands between."""
        if last <= first:
            return None
        gap = self.macro("subject_end").search(self.string, max(first, last - 8), last)
        end = gap.start() if gap else last
        if end <= first:
            return None
        edge = self.units.ends[end - 1]
        rows = [mention for mention, _ in self.cast.mentions(self.units.span(max(first, end - 14), end), _BODIES) if mention.kind != "pronoun"]
        touching = [mention for mention in rows if mention.span.end <= edge]
        if touching:
            final = max(touching, key=lambda mention: (mention.span.end, -mention.span.start))
            if edge - final.span.end <= 1:
                return final.span
        if self.units.has(end - 1, "body_noun|body"):
            before = self.macro("phrase_before").search(self.string, max(first, end - 8), end - 1)
            return self.units.span(before.start() if before else end - 1, end)
        return None

    def actor(self, first: int, last: int) -> Span | None:
        """The outermost stretch among some units that names an actor, or ends with a word for a body."""
        if last <= first:
            return None
        rows = [mention for mention, _ in self.cast.mentions(self.units.span(first, last), _BODIES) if mention.kind != "pronoun"]
        if rows:
            return rows[0].span
        for unit in reversed(range(first, last)):
            if self.units.has(unit, "body_noun|office"):
                return self.units.span(unit, unit + 1)
        return None

    def premodifier(self, first: int, head: int) -> Span | None:
        """A body that stands among the words before the head ("Security Council resolution")."""
        for unit in reversed(range(first, head)):
            if self.units.has(unit, "body|parliament|agency|country|demonym|seat"):
                rows = self.cast.mentions(self.units.span(unit, unit + 1), _BODIES)
                return rows[0][0].span if rows else self.units.span(unit, unit + 1)
        return None

    def body_kind(self, first: int, last: int) -> str | None:
        for unit in reversed(range(first, last)):
            if self.units.has(unit, "parliament"):
                return "parliament"
            if self.units.has(unit, "body_noun"):
                return self.units.norm("body_noun", unit)
        return None

    def known(self, phrase: _Phrase) -> _Draft | None:
        """The instrument that the text has named before and names again here."""
        for draft in reversed(self.drafts[-8:]):
            if phrase.symbol:
                if phrase.symbol == draft.symbol and phrase.family == draft.family:
                    return draft
                continue
            same_body = phrase.body_kind is not None and phrase.body_kind == draft.body_kind
            if phrase.found.kind == "reference":
                if same_body and draft.family in ("resolution", "law"):
                    return draft
                continue
            if phrase.family != draft.family:
                continue
            if phrase.date and draft.date and not phrase.named and phrase.date not in (draft.date, draft.date[:4], draft.date[:7]):
                continue
            if phrase.gerund:
                continue
            if phrase.type != draft.type and self.units.has(phrase.found.last - 1, "cap"):
                continue
            if phrase.definite or phrase.named:
                if phrase.words <= draft.words and (phrase.body_kind is None or draft.body_kind is None or same_body):
                    return draft
            elif same_body and not phrase.plural and phrase.type == draft.type:
                return draft
        return None

    def evident(self, phrase: _Phrase) -> bool:
        """Whether the text says enough of an instrument that it has not named before."""
        if phrase.found.kind == "reference":
            return False
        if phrase.symbol or phrase.named:
            return True
        if self.units.has(phrase.first, "quantifier|negative_determiner"):
            return False
        evidence = phrase.verb is not None or phrase.date is not None or phrase.body is not None or phrase.related
        if phrase.bare and phrase.type != "sanctions" and not phrase.plural:
            return False
        if phrase.plural:
            return phrase.verb is not None or (evidence and (phrase.type == "sanctions" or (phrase.definite and phrase.related)))
        return evidence

    def usual(self, phrase: _Phrase) -> str:
        """The status of an instrument of whose fate the text says nothing."""
        head = phrase.found.last - 1
        if self.units.has(head, "usual_status"):
            return self.units.norm("usual_status", head) or "unknown"
        return "in_force" if phrase.named or (phrase.body is not None and phrase.family == "agreement") else "unknown"

    def tell(self, draft: _Draft, phrase: _Phrase) -> None:
        """Add what the words around a mention say."""
        units = self.units
        draft.mentions.append(units.span(phrase.first, phrase.last))
        draft.symbol = draft.symbol or phrase.symbol
        if phrase.body is not None and draft.body is None:
            draft.body = phrase.body.of(units.text)
            actor = self.cast.at(phrase.body, _BODIES)
            draft.body_actor = actor.id if actor else None
        draft.body_kind = draft.body_kind or phrase.body_kind
        if phrase.status and draft.status in (None, "unknown", "proposed", "planned") and not (draft.status and phrase.status == "planned"):
            draft.status = phrase.status
        if draft.date is None:
            draft.date = phrase.date or (self.moments.nearest(*phrase.sentence, phrase.verb) if phrase.verb is not None else None)
        free = phrase.family in _DEMANDING
        for span in self.provisions.behind(phrase.first, phrase.last, phrase.sentence[1], free, free and not phrase.named):
            draft.provisions.setdefault(span, phrase.found.rule)

    def report(self, statements: Sequence[Statement]) -> None:
        """Add what statements say that cite an instrument as their source, unless it is known from the words behind its name."""
        named = sorted((mention.start, mention.end, number) for number, draft in enumerate(self.drafts) for mention in draft.mentions)
        starts = [row[0] for row in named]
        told = sorted((span for draft in self.drafts for span in draft.provisions), key=lambda span: span.end)
        ends = [span.end for span in told]
        for statement in statements:
            for source in statement.source:
                at = bisect_left(starts, source.start)
                if at < len(named) and named[at][1] <= source.end and named[at][0] - source.start <= 4:
                    provisions = self.drafts[named[at][2]].provisions
                    for span in (span for content in statement.content for span in self.provisions.joined(content)):
                        next_told = bisect_right(ends, span.start)
                        if next_told == len(told) or not told[next_told].overlaps(span):
                            provisions.setdefault(span, statement.rule)

    def text(self, first: int, last: int) -> str:
        return self.units.span(first, last).of(self.units.text)
