"""A phrase as a value: its head, what belongs to it, and whom it names."""

from collections.abc import Collection
from typing import Protocol

import attrs

from polparse.contract.classes import FROM, NUMBER, NUMBER_WORD
from polparse.engine.units import Units
from polparse.model import Actor, Mention
from polparse.spans import Span
from polparse.syntax.grammar import SyntaxGrammar

__all__ = ["NEGATIVE", "Index", "Phrase", "how_many"]

# The classes of the first word of "no" something, or nobody.
NEGATIVE = "negative_determiner|negation"
_SEVERAL = (
    "nouns|office_plural|group_noun&multi|people&!demonym|pronoun_subject.3p|pronoun_object.3p|pronoun_subject.1p|pronoun_object.1p"
)
_KINDS = frozenset(("person", "office", "government", "country", "organisation", "group"))
_STATES = frozenset(("government", "country", "organisation"))
_NUMBER = f"{NUMBER}|{NUMBER_WORD}"
# No more digits than a number of people has.
_DIGITS = 12
# How many phrases may act one for the other: "officials of the government of Norway".
_LINKS = 8


class Index(Protocol):
    """Which actors a text names, and where."""

    def mentions(self, span: Span, kinds: Collection[str]) -> list[tuple[Mention, Actor]]:
        """The mentions of actors of some kinds that begin inside a span, outer before inner, in reading order."""
        ...

    def over(self, first: int, start: int, end: int, kinds: Collection[str]) -> list[tuple[Mention, Actor]]:
        """Those that begin from the character `first` on and hold all from `start` to before `end`."""
        ...

    def closing(self, start: int, end: int, kinds: Collection[str]) -> list[tuple[Mention, Actor]]:
        """Those that begin from `start` on and end at `end`."""
        ...


class Groups(Protocol):
    """The groups of a text, as far as a phrase reads them: `polparse.syntax.phrases.Phrases` says what each is."""

    units: Units
    grammar: SyntaxGrammar
    tags: str
    kinds: str
    firsts: list[int]
    lasts: list[int]
    rows: dict[int, list[int]]
    apposed: dict[int, list[int]]

    def full_end(self, group: int) -> int:
        """The group after the last of all that hang on a noun group."""
        ...

    def phrase(self, group: int) -> "Phrase":
        """The phrase of a noun group."""
        ...

    def group_at(self, unit: int) -> int:
        """The group that holds a unit."""
        ...


def how_many(units: Units, first: int, end: int) -> int | None:
    """How many some words say that there are, in words or digits: 2 of "the two presidents"; None if they do not."""
    unit = next((unit for unit in range(first, end) if units.has(unit, _NUMBER)), None)
    if unit is None:
        return None
    form = units.norm(NUMBER_WORD, unit) or units.form(unit, unit + 1)
    return int(form) if form.isdecimal() and len(form) < _DIGITS else None


# Not frozen, as so many are made: freezing takes twice as long as all the rest.
@attrs.define(unsafe_hash=True, init=False)
class Phrase:
    """
    A noun group with what belongs to it, or several that stand side by side.

    Attributes:
        phrases: where it is from.
        group: the number of its noun group; of several the first.
        end: the group after its last.
        whole: whether it stands for all that stand beside its first group.
        first: its first unit.
        last: the unit after its last.
        head: the unit of its head: of "the Norwegian minister of trade" that of "minister"; of several that of the first.
    """

    phrases: Groups = attrs.field(repr=False, eq=id)
    group: int
    end: int
    whole: bool
    first: int = attrs.field(repr=False, eq=False)
    last: int = attrs.field(repr=False, eq=False)
    head: int = attrs.field(repr=False, eq=False)

    def __init__(self, phrases: Groups, group: int, end: int, whole: bool = True) -> None:
        self.phrases = phrases
        self.group = group
        self.end = end
        self.whole = whole
        # Of most more than one is asked.
        lasts = phrases.lasts
        self.first = phrases.firsts[group]
        self.last = lasts[end - 1]
        self.head = lasts[group] - 1

    @property
    def span(self) -> Span:
        """Its characters, half-open, with all that belongs to it."""
        return self.phrases.units.span(self.first, self.last)

    @property
    def text(self) -> str:
        """As it stands in the text."""
        return self.span.of(self.phrases.units.text)

    @property
    def group_span(self) -> Span:
        """The characters of its noun group alone: determiner, modifiers and head."""
        return self.phrases.units.span(self.first, self.phrases.lasts[self.group])

    @property
    def group_text(self) -> str:
        """Its noun group alone, as it stands in the text."""
        return self.group_span.of(self.phrases.units.text)

    @property
    def kind(self) -> str:
        """What its head is: person, name, people, body, thing, pronoun, time or number."""
        return self.phrases.grammar.named[self.phrases.kinds[self.group]]

    @property
    def conjuncts(self) -> tuple["Phrase", ...]:
        """All that stand side by side, in reading order, each with what belongs to it alone; itself if it stands alone."""
        row = self.phrases.rows.get(self.group) if self.whole else None
        return tuple(map(self._alone, row)) if row else (self,)

    def _alone(self, group: int) -> "Phrase":
        return Phrase(self.phrases, group, self.phrases.full_end(group), whole=False)

    @property
    def apposed(self) -> tuple["Phrase", ...]:
        """Those that say who it is: "a teacher" of "Iona MacRaild, 54, a teacher,"."""
        return tuple(map(self._alone, self.phrases.apposed.get(self.group, ())))

    @property
    def of(self) -> "Phrase | None":
        """The phrase after "of" right behind its noun group, with all that stands beside that one."""
        phrases, after = self.phrases, self.group + 1
        if after + 1 >= self.end or phrases.kinds[after] != phrases.grammar.letters["of"]:
            return None
        return phrases.phrase(after + 1)

    @property
    def definite(self) -> bool:
        """Whether it is a name or a pronoun, or has an article, demonstrative or possessor that makes it definite."""
        units = self.phrases.units
        return (
            self.kind in ("person", "name", "pronoun")
            or self.possessor is not None
            or units.has(self.first, "the|demonstrative|possessive_determiner")
        )

    @property
    def negative(self) -> bool:
        """Whether it is "no" something, or nobody."""
        return self.phrases.units.has(self.first, NEGATIVE)

    @property
    def plural(self) -> bool:
        """Whether it stands for several: conjuncts, a plural noun or pronoun."""
        return (self.whole and self.group in self.phrases.rows) or self.phrases.units.has(self.head, _SEVERAL)

    @property
    def number(self) -> int | None:
        """How many its noun group says they are, in words or digits; None if it does not."""
        return how_many(self.phrases.units, self.first, self.head + 1)

    @property
    def possessor(self) -> tuple[int, int] | None:
        """The units before "'s" in its noun group, or its possessive determiner, first and last; None if there is neither."""
        phrases, units = self.phrases, self.phrases.units
        marks = [unit for unit in range(self.first, self.head) if phrases.tags[unit] == phrases.grammar.letters["possessive"]]
        if marks:
            return self.first, marks[-1]
        return (self.first, self.first + 1) if units.has(self.first, "possessive_determiner") and self.head > self.first else None

    @property
    def _possessors(self) -> int:
        """How many "'s" stand in its noun group."""
        phrases = self.phrases
        return phrases.tags.count(phrases.grammar.letters["possessive"], self.first, self.head)

    def senders(self, index: Index) -> tuple[Actor, ...]:
        """The states or bodies that those come from who act for somebody: "officials from Norway and Chad"; none if nobody is named so."""
        phrases, after = self.phrases, self.end
        if after + 1 >= len(phrases.kinds) or not phrases.units.has(phrases.firsts[after], FROM):
            return ()
        if not phrases.units.has(self.head, phrases.grammar.rules.acting) or phrases.kinds[after + 1] not in phrases.grammar.named:
            return ()
        return tuple(actor for actor in phrases.phrase(after + 1).actors(index) if actor.kind in _STATES)

    def modifiers(self, classes: str) -> list[int]:
        """The units of its noun group before the head that are of some classes, but none before "'s"."""
        possessor, units = self.possessor, self.phrases.units
        first = possessor[1] if possessor else self.first
        return [unit for unit in range(first, self.head) if units.has(unit, classes)]

    def actors(self, index: Index, links: int = _LINKS) -> tuple[Actor, ...]:
        """
        Whom it names, each conjunct once, in reading order.

        The head decides: "opponents of President X" names nobody but the opponents. Those who act for a state or a body
        ("officials of Norway", "the Norwegian delegation") stand for it if they are nobody themselves.

        Args:
            index: who is named where.
            links: how many may act one for the other.
        """
        found: dict[str, Actor] = {}
        for conjunct in self.conjuncts:
            for actor in conjunct.stands_for(index, conjunct.own(index), links):
                found[actor.id] = actor
        return tuple(found.values())

    def actor(self, index: Index) -> Actor | None:
        """The first of those; None if the index knows nobody of this name."""
        return next(iter(self.actors(index)), None)

    def stands_for(self, index: Index, own: Actor | None, links: int = _LINKS) -> tuple[Actor, ...]:
        """Whom one conjunct names whose head names an actor or nobody (see `own`): this one, who it is said to be, or whom it acts for."""
        if own is not None and own.kind == "person":
            return (own,)
        for other in self.apposed:
            named = other.own(index)
            if named is not None and named.kind == "person":
                return (named,)
        if own is not None and own.kind not in ("office", "group"):
            return (own,)
        return self._acts_for(index, links) or ((own,) if own is not None else ())

    def own(self, index: Index) -> Actor | None:
        """The actor that the head itself names, by the longest mention that holds it; None if the index knows nobody of this name."""
        phrases = self.phrases
        starts, head = phrases.units.starts, self.head
        start, end = starts[head], phrases.units.ends[head]
        # A title, or a word before a name that the lexicon knows as one with it, is none of its mention.
        over = index.over(starts[phrases.firsts[self.group]], start, end, _KINDS) or index.closing(start, end, _KINDS)
        if len(over) > 1:
            return max(over, key=lambda row: (row[1].kind == "person", row[0].span.end - row[0].span.start))[1]
        return over[0][1] if over else None

    def _acts_for(self, index: Index, links: int) -> tuple[Actor, ...]:
        """The states or bodies that its head acts for; none if the head is no such word, or none is named."""
        phrases = self.phrases
        if not links or not phrases.units.has(self.head, phrases.grammar.rules.acting):
            return ()
        inside = [actor for _, actor in index.mentions(self.group_span, _STATES)]
        if inside:
            # "Norway's and Chad's ministers"
            return tuple(inside) if len(inside) > 1 and self._possessors > 1 else (inside[0],)
        following = self.of
        return tuple(actor for actor in following.actors(index, links - 1) if actor.kind in _STATES) if following is not None else ()
