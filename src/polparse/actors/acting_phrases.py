"""
Who acts or suffers and is named by no rule: "two guards", "a court in Lyon", "the government".

Takes the phrases that act or suffer; returns a draft for each actor that only they name.
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from operator import itemgetter

from polparse.actors.known import Known
from polparse.actors.sector_codes import sector_of
from polparse.actors.state_codes import aside
from polparse.actors.states_and_bodies import Draft
from polparse.actors.unnamed import called, home_of
from polparse.contract.classes import (
    ARTICLE,
    BODY_NOUN,
    COUNTRY,
    DELEGATION_NOUN,
    DEMONYM,
    GROUP_NOUN,
    IN,
    OFFICE,
    POSSESSIVE_DETERMINER,
    THE,
)
from polparse.engine.reader import Reader
from polparse.model import ActorKind, Mention
from polparse.people.nations import country_of
from polparse.spans import Span
from polparse.syntax.phrase import Phrase

__all__ = ["Acting", "acting"]

# Phrases that stand for one role, with the rule that tells that they act or suffer, which places in them may stand for their countries, and
# the characters of all of a source, who is nobody else than whom that names.
Acting = Sequence[tuple[Sequence[Phrase], str, tuple[str, ...], Span | None]]
_GOVERNMENT = f"{BODY_NOUN}.government"
# Of these a text tells many.
_NOT_AGAIN = f"{_GOVERNMENT}|{DELEGATION_NOUN}"
_NATION = f"{COUNTRY}|{DEMONYM}"
# For whom others act.
_SIDES = ("country", "government", "organisation")
_SOMEBODY = ("people", "body")
_PEOPLE = f"{GROUP_NOUN}.militants|{GROUP_NOUN}.people"
# How many mentions of bodies with the same noun are looked through.
_BACK = 40
# How many units of a phrase may name the place that it is.
_LONG = 12
_NOBODY = ("person", "pronoun", "time", "number")


def acting(reader: Reader, phrases: Acting, drafts: Sequence[Draft]) -> list[Draft]:
    """
    The actors of phrases whose heads are in no mention.

    Args:
        reader: of the actors grammar.
        phrases: in any order; each may stand for several.
        drafts: the actors with their mentions.

    Returns:
        New drafts; one for all phrases that are the same words.
    """
    maker = _Maker(reader, drafts)
    for some, rule, placed, whole in phrases:
        if whole is not None:
            maker.source(some[0], rule, whole)
            continue
        named = False
        for conjunct in (one for phrase in some for one in phrase.conjuncts):
            named |= maker.name(conjunct, rule)
            if placed and not named:
                # "They shelled Bergen", but not "attacked the embassy in Bergen": a place stands for its country.
                maker.place(conjunct, rule, placed)
    return maker.new


class _Maker:
    """Makes drafts of phrases."""

    def __init__(self, reader: Reader, drafts: Sequence[Draft]) -> None:
        self.reader = reader
        self.drafts: Sequence[Draft] = drafts
        self.known = Known(drafts)
        self.made: dict[tuple[str, str], Draft] = {}
        for draft in drafts:
            if draft.kind == "country" and draft.country:
                self.made["country", draft.country] = draft
            elif draft.kind == "group" and not draft.country:
                # "The students", whom a rule finds, are those of "Students left".
                self.made.setdefault(("group", draft.name.casefold()), draft)
        self.old = len(self.made)

    @cached_property
    def bodies(self) -> dict[str, list[tuple[int, Draft]]]:
        """Where bodies are named, in reading order, by the nouns of their names."""
        rows: dict[str, list[tuple[int, Draft]]] = {}
        for draft in self.drafts:
            for noun in draft.nouns:
                rows.setdefault(noun, []).extend((mention.span.start, draft) for mention in draft.mentions if mention.kind == "name")
        for some in rows.values():
            some.sort(key=itemgetter(0))
        return rows

    @cached_property
    def sides(self) -> Known:
        """Where states and bodies are named."""
        return Known([draft for draft in self.drafts if draft.kind in _SIDES])

    @property
    def new(self) -> list[Draft]:
        """Those made since."""
        return list(self.made.values())[self.old :]

    def source(self, phrase: Phrase, rule: str, whole: Span) -> None:
        """Those who say something, if it is not told who they are: "the plaintiffs - Norway and Chad -"."""
        units, (*others, last) = phrase.phrases.units, phrase.conjuncts
        if not others and self.known.at(units.starts[last.head], units.ends[last.head]):
            # As nearly all are.
            return
        if others and self.known.at(whole.start, whole.end):
            # "The plaintiffs, Norway and Chad," need not be four.
            return

        def names(first: int, last: int) -> bool:
            return self.known.at(units.starts[first], units.ends[last - 1])

        stretch = called(self.reader, last, whole, names)
        if stretch is not None:
            for other in others:
                self.name(other, rule, called(self.reader, other, other.span, names))
            self.name(last, rule, stretch)

    def name(self, conjunct: Phrase, rule: str, source: tuple[int, int] | None = None) -> bool:
        """
        Whether the head of a phrase names somebody: one who is known, or a group or body by this phrase alone.

        Args:
            source: the units by which somebody is called who says something; None of others.
        """
        units, head = conjunct.phrases.units, conjunct.head
        if self.known.at(units.starts[head], units.ends[head]):
            return True
        if conjunct.kind in _NOBODY or (source is None and units.has(conjunct.first, POSSESSIVE_DETERMINER)):
            # Whose they are is told elsewhere.
            return False
        if conjunct.kind not in _SOMEBODY and not sector_of(units, head, head + 1):
            return False
        first, last = source or (conjunct.first + (units.has(conjunct.first, ARTICLE) and conjunct.first < head), head + 1)
        # "A teacher from Bergen left": whose he is; but "they drove a teacher from Bergen".
        home = self.reader.at("from_place", last) if source is None else None
        home = home if home is not None and self.reader.before("done_before", conjunct.first, 1) is None else None
        last = last if home is None else home.last
        span = units.span(first, last)
        if source is not None and not self.known.none_across(span):
            last = head + 1
            span = units.span(first, last)
        if self.is_new(conjunct, span, source is not None):
            again = self.named_again(conjunct, first, head)
            if again is not None:
                again.mentions.append(Mention(span, "descriptor", rule))
                self.known.add(span)
                return True
            kind: ActorKind = "government" if units.has(head, _GOVERNMENT) else "group"
            told = next((unit for unit in range(first, head) if units.has(unit, _NATION) and not aside(units, unit)), None)
            country = country_of(units, told) if told is not None else None
            if told is None and (home is not None or source is not None):
                country = home_of(units, first, last)
            self.add(Draft(kind, span.of(units.text), country), units.form(first, last), Mention(span, "descriptor", rule))
        return True

    def named_again(self, phrase: Phrase, first: int, head: int) -> Draft | None:
        """
        The body that is meant by the noun of its name, and other words of it: "the ministry", "the health ministry" of the Ministry of
        Health. Of several the one that is named last.
        """
        units = phrase.phrases.units
        if first == phrase.first or not units.has(phrase.first, THE) or not units.has(head, BODY_NOUN) or phrase.of is not None:
            return None
        if units.has(head, _NOT_AGAIN) or units.has(phrase.last, IN):
            return None
        *told, noun = units.form(first, head + 1).split()
        rows = self.bodies.get(noun, ())
        at = bisect_left(rows, units.starts[first], key=itemgetter(0))
        before = (draft for _, draft in reversed(rows[max(at - _BACK, 0) : at]))
        return next((draft for draft in before if {*told} <= {*draft.name.casefold().split()}), None)

    def is_new(self, conjunct: Phrase, span: Span, speaks: bool) -> bool:
        """
        Whether nobody is named in a stretch, or only somebody else than who is meant: "Vogt supporters", "Norway's oil company", but not
        "Labour members", "Norway's experts"; rebels and critics of a state are others, too.
        """
        if not self.known.at(span.start, span.end):
            return True
        units = conjunct.phrases.units
        if not self.known.none_across(span):
            return False
        # Officers say what they say themselves.
        own = speaks and units.has(conjunct.head, OFFICE)
        if not own and units.has(conjunct.head, conjunct.phrases.grammar.rules.acting) and self.acts_for(conjunct):
            return False
        return speaks or conjunct.possessor is None or conjunct.kind == "body" or units.has(conjunct.head, _PEOPLE)

    def acts_for(self, phrase: Phrase) -> bool:
        """Whether a phrase names a state or body for which its head may act: "officials of the ministry", but not "at the ministry"."""
        group, of = phrase.group_span, phrase.of
        return self.sides.at(group.start, group.end) or (of is not None and self.sides.at(of.span.start, of.span.end))

    def place(self, phrase: Phrase, rule: str, kinds: tuple[str, ...]) -> None:
        """The country of the first place of some kinds that a phrase names."""
        units = phrase.phrases.units
        inside = range(phrase.first, min(phrase.last, phrase.first + _LONG))
        unit = next((unit for unit in inside if units.has(unit, "|".join(kinds))), None)
        country = country_of(units, unit, kinds) if unit is not None else None
        if unit is not None and country is not None and not self.known.at(units.starts[unit], units.ends[unit]):
            span = units.span(unit, unit + 1)
            name = units.lexicon.usual(COUNTRY, country) or span.of(units.text)
            self.add(Draft("country", name, country), country, Mention(span, "metonym", rule))

    def add(self, draft: Draft, key: str, mention: Mention) -> None:
        """One more mention of a draft, or of the one that is the same."""
        self.made.setdefault((draft.kind, key), draft).mentions.append(mention)
        self.known.add(mention.span)
