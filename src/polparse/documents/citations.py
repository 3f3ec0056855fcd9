"""
Printed notations: identifiers of instruments that have one fixed form in print, matched on the text itself.

Everything else in polparse is a rule over units. These are not: "S/RES/2231 (2015)" or "50 U.S.C. 1541" is one thing to a reader but a
dozen units, their form is set by a style manual and not by a language, and a text of a megabyte is to be searched for all of them in a
fifth of a second. Each pattern begins with a literal or a small set of characters, so that `re` leaps from one to the next.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

import attrs

from polparse.engine.regexes import over_text, trie
from polparse.engine.rules import Example
from polparse.model.instruments import Citation, CitationKind, Scheme
from polparse.spans import Span

__all__ = ["Anaphora", "Notation", "find_citations", "places_of"]

# How far before an item its lead may begin, and how far apart two items of a list may stand, in characters.
_LEAD, _JOINT = 160, 90
# White space that is not in brackets or counted: a line may end with two characters.
_BLANK = over_text(r"(?<!\[)\\s(?![?{*+\]])")


# Hashed once: what is known of all of a language is looked up for each text.
@attrs.frozen(eq=False)
class Notation:
    """
    One way of printing an identifier.

    Args:
        name: stable and public, ``en.notations.slug``.
        kind: what it identifies.
        scheme: the numbering that the normalised identifier belongs to.
        pattern: a regex over the text.
        norm: gives the normalised identifier of a match, and of what led it in; None to decline.
        examples: at least one that it must find, and one that it must not.
        needs: literals, one of which every match holds.
        reach: how many characters a match can begin before such a literal, and end after its beginning.
        lead: a regex for what must end where the first item of a list begins ("Executive Orders "); its group ``name`` is part of the
            span. None if an item needs none.
        joint: a regex for what may stand between two items of a list.
    """

    name: str
    kind: CitationKind
    scheme: Scheme
    pattern: str = attrs.field(repr=False)
    norm: Callable[[re.Match[str], re.Match[str] | None], str | None] = attrs.field(repr=False)
    examples: tuple[Example, ...] = attrs.field(repr=False)
    needs: tuple[str, ...] = attrs.field(repr=False)
    reach: tuple[int, int] = attrs.field(default=(8, 40), repr=False)
    lead: str | None = attrs.field(default=None, repr=False)
    joint: str = attrs.field(default=r"(?!)", repr=False)

    def find(self, text: str, places: Mapping[str, Sequence[int]]) -> Iterator[Citation]:
        """
        Its matches in reading order.

        Args:
            places: where the literals that it needs stand in the text (see `places_of`).
        """
        before: re.Match[str] | None = None
        end = -1
        for match in self._matches(text, places):
            start = match.start()
            lead = None
            if self.lead is not None:
                lead = _compiled(self.lead).search(text, max(0, start - _LEAD), start)
                joined = end >= 0 and start - end <= _JOINT and _compiled(self.joint).fullmatch(text, end, start)
                if lead is None and not joined:
                    continue
                if lead is not None:
                    before = lead
                    named = next((group for group in ("name", "name_b") if lead.groupdict().get(group)), None)
                    start = lead.start(named) if named else start
            end = match.end()
            norm = self.norm(match, lead or before)
            if norm is not None:
                yield Citation(span=Span(start, end), kind=self.kind, scheme=self.scheme, identifier=norm, antecedent=None, rule=self.name)

    def _matches(self, text: str, places: Mapping[str, Sequence[int]]) -> Iterator[re.Match[str]]:
        """The matches of the pattern, found around the literals that they hold."""
        done = 0
        for first, last in self._windows(places):
            search = _compiled(self.pattern).search
            at = max(first, done)
            while match := search(text, at, last):
                yield match
                at = done = match.end()

    def _windows(self, places: Mapping[str, Sequence[int]]) -> Iterator[tuple[int, int]]:
        """Where matches can stand, as disjoint stretches in reading order."""
        before, after = self.reach
        first = last = -1
        for place in sorted([place for need in self.needs for place in places.get(need, ())]):
            if place - before > last:
                if last >= 0:
                    yield first, last
                first = max(0, place - before)
            last = place + after
        if last >= 0:
            yield first, last


@attrs.frozen(eq=False)
class Anaphora:
    """
    How a text names again what it has identified before ("the said Agreement").

    Args:
        name: stable and public.
        pattern: a regex over the text, with the group ``noun``, and ``own`` where the text itself is meant.
        heading: a regex for what must follow or lead in the identifier of the text itself.
        nouns: the kinds that a noun can name, by the noun in lower case.
        examples: as for `Notation`; the antecedents stand in them.
    """

    name: str
    pattern: str = attrs.field(repr=False)
    heading: str = attrs.field(repr=False)
    nouns: dict[str, tuple[CitationKind, ...]] = attrs.field(repr=False)
    examples: tuple[Example, ...] = attrs.field(repr=False)

    def find(self, text: str, citations: list[Citation]) -> Iterator[Citation]:
        """Anaphors that have an antecedent among citations in reading order."""
        if not citations:
            return
        own = self._own(text, citations)
        last: dict[CitationKind, Citation] = {}
        at = 0
        for match in _compiled(self.pattern).finditer(text, citations[0].span.end):
            while at < len(citations) and citations[at].span.end <= match.start():
                last[citations[at].kind] = citations[at]
                at += 1
            kinds = self.nouns.get(match.group("noun").lower(), ())
            if match.group("own") and own is not None and own.kind in kinds:
                named: Citation | None = own
            else:
                named = max((last[kind] for kind in kinds if kind in last), key=lambda citation: citation.span, default=None)
            if named is not None:
                yield attrs.evolve(named, span=Span(*match.span()), antecedent=named.span, rule=self.name)

    def _own(self, text: str, citations: list[Citation]) -> Citation | None:
        """The identifier of the text itself: one that stands as its heading."""
        for citation in citations[:3]:
            span = citation.span
            if _compiled(self.heading).search(text, max(0, span.start - 40), min(len(text), span.end + 60)):
                return citation
        return None


def find_citations(text: str, notations: Sequence[Notation], anaphora: Anaphora | None) -> tuple[Citation, ...]:
    """
    Find the instruments that a text identifies.

    Returns:
        In reading order; of two that overlap, the one that starts first, then the longer.
    """
    places = places_of(text, notations) if notations else {}
    found = sorted(
        (citation for notation in _possible(notations, places) for citation in notation.find(text, places)),
        key=lambda found: (found.span.start, -found.span.end),
    )
    kept = list(_disjoint(found))
    if anaphora is not None:
        kept += anaphora.find(text, kept)
    kept.sort(key=lambda found: (found.span.start, -found.span.end))
    return tuple(_disjoint(kept))


def places_of(text: str, notations: Iterable[Notation]) -> dict[str, list[int]]:
    """Where the literals that some notations need stand in a text, each in reading order; those alone that do."""
    literals = _literals(tuple(notations))
    places: dict[str, list[int]] = {}
    for match in literals.regex.finditer(text):
        for need in literals.inner[match.group("need")]:
            places.setdefault(need, []).append(match.start())
    return places


def _possible(notations: Sequence[Notation], places: Mapping[str, Sequence[int]]) -> list[Notation]:
    """Those that need one of some literals, in their order."""
    needing = _literals(tuple(notations)).needing
    return [notations[at] for at in sorted({at for need in places for at in needing[need]})]


class _Literals(NamedTuple):
    """
    What some notations need.

    Attributes:
        regex: matches the longest of the literals wherever one begins.
        inner: by literal, those that begin as it does.
        needing: by literal, the places of the notations that need it.
    """

    regex: re.Pattern[str]
    inner: Mapping[str, Sequence[str]]
    needing: Mapping[str, Sequence[int]]


@lru_cache(maxsize=64)
def _literals(notations: tuple[Notation, ...]) -> _Literals:
    needing: dict[str, list[int]] = {}
    for at, notation in enumerate(notations):
        for need in notation.needs:
            needing.setdefault(need, []).append(at)
    needs = sorted(needing)
    if not needs:
        return _Literals(over_text("(?!)"), {}, {})
    first = "".join(sorted({re.escape(need[0]) for need in needs}))
    # Looked for at each of their first characters: another can begin inside one.
    regex = over_text(f"[{first}](?<=(?=(?P<need>{trie(needs)}))[\\s\\S])")
    return _Literals(regex, {need: [other for other in needs if need.startswith(other)] for need in needs}, needing)


def _disjoint(found: Iterable[Citation]) -> Iterator[Citation]:
    end = 0
    for citation in found:
        if citation.span.start >= end:
            end = citation.span.end
            yield citation


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    # Two of them are a wrapped line, or a blank too many; but a blank line ends what it stands in.
    return over_text(_BLANK.sub(r"\\s(?:\\s(?<!\\n\\n))?", pattern))
