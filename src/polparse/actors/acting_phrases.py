"""
Who acts or suffers and is named by no rule: "two guards", "a court in Lyon", "the government".

Takes the phrases that act or suffer; returns a draft for each actor that only they name.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence

from polparse.actors.sector_codes import sector_of
from polparse.actors.states_and_bodies import Draft
from polparse.contract.classes import ARTICLE, BODY_NOUN, CAPITAL, CITY, COUNTRY, DEMONYM, POSSESSIVE_DETERMINER
from polparse.model import ActorKind, Mention
from polparse.people.nations import country_of
from polparse.spans import Span
from polparse.syntax.phrase import Phrase

__all__ = ["Acting", "acting"]

# Phrases, each with the rule that tells that it acts or suffers, and whether a town in it stands for its country.
Acting = Sequence[tuple[Phrase, str, bool]]
_GOVERNMENT = f"{BODY_NOUN}.government"
_NATION = f"{COUNTRY}|{DEMONYM}"
_TOWN = f"{CITY}|{CAPITAL}"
_SOMEBODY = ("people", "body")
_NOBODY = ("person", "pronoun", "time", "number")


def acting(phrases: Acting, drafts: Sequence[Draft]) -> list[Draft]:
    """
    The actors of phrases whose heads are in no mention.

    Args:
        phrases: in any order; each may stand for several.
        drafts: the actors with their mentions.

    Returns:
        New drafts; one for all phrases that are the same words.
    """
    known = _Known(drafts)
    countries = [draft for draft in drafts if draft.kind == "country"]
    made: dict[tuple[str, str], Draft] = {("country", draft.country): draft for draft in countries if draft.country}
    old = len(made)
    for phrase, rule, town in phrases:
        for conjunct in phrase.conjuncts:
            units, head = conjunct.phrases.units, conjunct.head
            if known.at(units.starts[head], units.ends[head]) or conjunct.kind in _NOBODY:
                continue
            if units.has(conjunct.first, POSSESSIVE_DETERMINER):
                # Whose they are is told elsewhere.
                continue
            first = conjunct.first + (units.has(conjunct.first, ARTICLE) and conjunct.first < head)
            span = units.span(first, head + 1)
            if known.at(span.start, span.end):
                continue
            if town and conjunct.kind == "name" and units.has(head, _TOWN):
                country = country_of(units, head)
                if country is not None:
                    # "They shelled Bergen": a town stands for its country.
                    span = units.span(head, head + 1)
                    name = units.lexicon.usual(COUNTRY, country) or span.of(units.text)
                    draft = made.setdefault(("country", country), Draft("country", name, country))
                    draft.mentions.append(Mention(span, "metonym", rule))
                    known.add(span)
            elif conjunct.kind in _SOMEBODY or sector_of(units, head, head + 1):
                kind: ActorKind = "group"
                if units.has(head, _GOVERNMENT):
                    kind = "government"
                told = next((unit for unit in range(first, head) if units.has(unit, _NATION)), None)
                country = country_of(units, told) if told is not None else None
                draft = made.setdefault((kind, units.form(first, head + 1)), Draft(kind, span.of(units.text), country))
                draft.mentions.append(Mention(span, "descriptor", rule))
                known.add(span)
    return list(made.values())[old:]


class _Known:
    """Where actors are named, as half-open characters."""

    def __init__(self, drafts: Iterable[Draft]) -> None:
        spans = sorted((mention.span.start, mention.span.end) for draft in drafts for mention in draft.mentions)
        # Of mentions in each other the outermost.
        self._spans: list[tuple[int, int]] = []
        end = 0
        for span in spans:
            if span[1] > end:
                end = span[1]
                self._spans.append(span)

    def add(self, span: Span) -> None:
        """One more, which overlaps none."""
        insort(self._spans, (span.start, span.end))

    def at(self, start: int, end: int) -> bool:
        """Whether a mention overlaps a stretch."""
        at = bisect_left(self._spans, (end,)) - 1
        return at >= 0 and self._spans[at][1] > start
