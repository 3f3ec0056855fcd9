"""Rules: how a language writes something, as patterns over classes, with their examples."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

import attrs

from polparse import patterns
from polparse.alphabet import charset
from polparse.collector import paused
from polparse.errors import RuleError
from polparse.lexicon import Lexicon
from polparse.search import Plan, Search, compiled, plan
from polparse.units import Found, Units

__all__ = ["Example", "Grammar", "Kept", "Rule", "Together", "hit", "miss"]


@attrs.frozen
class Example:
    """
    A sentence that a rule must, or must not, find something in.

    Args:
        text: the sentence, without marks.
        spans: the exact stretches that the rule finds; none for a near miss.
        norm: the normal form of the first of them, if the example tells.
    """

    text: str
    spans: tuple[tuple[int, int], ...]
    norm: str | None = None


def hit(marked: str, norm: str | None = None) -> Example:
    """
    A sentence with what the rule finds between double brackets.

    >>> hit("said [[Ms. Ada Lovelace]] today").spans
    ((5, 21),)
    """
    text, spans, at = "", [], 0
    for piece in re.split(r"(\[\[|\]\])", marked):
        if piece == "[[":
            at = len(text)
        elif piece == "]]":
            spans.append((at, len(text)))
        else:
            text += piece
    return Example(text, tuple(spans), norm)


def miss(text: str) -> Example:
    """A sentence that a hurried reader would wrongly find something in."""
    return Example(text, ())


@attrs.frozen
class Rule:
    """
    One way of writing one kind of thing.

    Args:
        name: stable and public, ``en.topic.slug``.
        kind: what a mention of it is; blank-separated classes where a later rule tells them apart.
        pattern: over classes: ``<class>``, ``<a&!b|c>``, ``(part: ...)`` for a named part, ``{macro}``, and the
            operators of `re`. Blanks mean nothing. ``@`` before a class that every match holds, and that is rare,
            starts the search there: the same matches, sooner.
        examples: at least one `hit` and one `miss`.
        produce: gives the normal form, or None to decline.
        cites: where the convention is documented.
    """

    name: str
    kind: str
    pattern: str
    examples: tuple[Example, ...] = attrs.field(repr=False)
    produce: Callable[[Found], str | None] | None = attrs.field(default=None, repr=False)
    cites: str = ""


class Kept(NamedTuple):
    """
    What compiling a grammar gives, as plain data: so it can be done once, when a package is built.

    Attributes:
        table: see `Grammar.table`.
        plans: one for each rule.
        macros: each as a regex over a reading.
    """

    table: str
    plans: Sequence[Plan]
    macros: Mapping[str, str]


class Grammar:
    """
    Rules of one level, compiled for one lexicon on first use.

    Args:
        rules: their order breaks ties only.
        macros: pattern fragments that rules share, by name; one may use those before it.
        kept: gives what `keep` gave for the same rules, macros and lexicon, or None.
        together: see `Search`.
    """

    def __init__(
        self,
        lexicon: Lexicon,
        rules: Iterable[Rule],
        macros: Mapping[str, str] | None = None,
        kept: Callable[[], Kept | None] | None = None,
        together: bool = False,
    ) -> None:
        self.lexicon = lexicon
        self.rules = tuple(rules)
        self._macros = dict(macros or {})
        self._kept = kept
        self._at_once = together
        self._search: Search | None = None
        self._table = ""
        self._sources: Mapping[str, str] = {}
        self._named: dict[str, re.Pattern[str]] = {}
        self.together: Together | None = None

    @property
    def table(self) -> str:
        """For `str.translate`: units as this grammar reads them; empty before it is compiled."""
        return self._table

    def compile(self) -> None:
        """
        Read every rule; its regex is compiled when a text first needs it.

        Raises:
            RuleError: an unknown class or macro, or brackets that do not match; the message names the rule.
        """
        with paused():
            kept = self._kept and self._kept()
            self._table, plans, self._sources = kept or self.keep()
            self._search = Search(((rule.name, plan) for rule, plan in zip(self.rules, plans, strict=True)), self._at_once)

    def keep(self) -> Kept:
        """
        Read every rule and macro.

        Raises:
            RuleError: as for `compile`.
        """
        expressions: Counter[str] = Counter()
        read = [(rule.name, patterns.read(rule.pattern, self._macros, rule.name)) for rule in self.rules]
        named = [(name, patterns.read(source, self._macros, name)) for name, source in self._macros.items()]
        for name, sequence in (*read, *named):
            for classes in patterns.classes(sequence):
                if classes not in expressions:
                    self._select(classes, name)
                expressions[classes] += 1
        table, members = self.lexicon.alphabet.partition(name for name, _ in expressions.most_common())
        charsets = {name: charset(chars) for name, chars in members.items()}
        plans = [plan(sequence, members, charsets) for _, sequence in read]
        return Kept(table, plans, {name: patterns.regex(sequence, charsets.__getitem__) for name, sequence in named})

    def _select(self, classes: str, name: str) -> None:
        try:
            self.lexicon.alphabet.select(classes)
        except KeyError as error:
            raise RuleError(f"{name}: no class {error.args[0]!r}") from None

    def reading(self, units: Units) -> str:
        """The units as this grammar reads them: what none of its rules and macros tells apart is one character."""
        string = units.readings.get(self)
        if string is None:
            if not self._table:
                self.compile()
            if self.together is not None:
                self.together.read(units)
                string = units.readings.get(self)
            if string is None:
                string = units.readings[self] = units.string.translate(self._table)
        return string

    def macro(self, name: str) -> re.Pattern[str]:
        """A macro as a regex over ``reading(units)``, compiled once."""
        if name not in self._named:
            if not self._table:
                self.compile()
            self._named[name] = compiled(self._sources[name], name)
        return self._named[name]

    def find(self, units: Units) -> list[Found]:
        """
        What the rules find, in reading order; of two that overlap and are of one kind, the one that starts first, then the longer.
        """
        return _disjoint(self.every(units))

    def every(self, units: Units) -> list[Found]:
        """
        All that the rules find, overlapping or not, in reading order.
        """
        if self._search is None:
            self.compile()
        assert self._search is not None
        found: list[tuple[int, int, int, Found]] = []
        present = frozenset(map(self._table.__getitem__, units.points))
        for number, match, whole in self._search.matches(self.reading(units), present):
            rule = self.rules[number]
            mention = Found(rule.kind, rule.name, units, match, whole)
            if mention.first == mention.last:
                continue
            if rule.produce is not None:
                norm = rule.produce(mention)
                if norm is None:
                    continue
                mention.norm = norm
            found.append((mention.first, -mention.last, number, mention))
        # No rule finds two that begin at one unit: the order of the rules decides before mentions are compared.
        found.sort()
        return [mention for *_, mention in found]


class Together:
    """
    Grammars that read the same units: one pass translates these for all of them.

    Args:
        grammars: of one lexicon; those that are not compiled yet are passed over.
    """

    def __init__(self, grammars: Iterable[Grammar]) -> None:
        self._grammars = tuple(grammars)
        self._ready: list[Grammar] = []
        self._table: list[str] = []
        for grammar in self._grammars:
            grammar.together = self

    def read(self, units: Units) -> None:
        """Keep the reading of each grammar with the units."""
        ready = [grammar for grammar in self._grammars if grammar.table]
        if len(ready) != len(self._ready):
            self._ready, self._table = ready, ["".join(chars) for chars in zip(*(grammar.table for grammar in ready), strict=True)]
        joined = units.string.translate(self._table)
        for at, grammar in enumerate(ready):
            units.readings[grammar] = joined[at :: len(ready)]


def _disjoint(found: Sequence[Found]) -> list[Found]:
    ends: dict[str, int] = {}
    kept: list[Found] = []
    for mention in found:
        if mention.first >= ends.get(mention.kind, 0):
            ends[mention.kind] = mention.last
            kept.append(mention)
    return kept
