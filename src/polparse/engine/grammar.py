"""Rules and macros of one level, compiled for the words of a language."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import reduce
from itertools import accumulate
from operator import or_
from typing import NamedTuple

from polparse.engine import patterns
from polparse.engine.beginnings import Beginnings
from polparse.engine.class_sets import FIRST_CODE, charset
from polparse.engine.kept_grammar import Has, Kept
from polparse.engine.lexicon import Lexicon
from polparse.engine.regexes import over_text
from polparse.engine.rules import Rule
from polparse.engine.search import COMPILING, Regex, Search, begins, plan
from polparse.engine.shared_reading import SharedReading
from polparse.engine.units import Match, Stretch, Units
from polparse.errors import RuleError
from polparse.gc_pause import paused, settle

__all__ = ["Grammar", "SharedNeeds"]

_NOWHERE = over_text("(?!)")
# All bits: what rules need may be there.
_EVERYTHING = -1


class Grammar:
    """
    Rules of one level, compiled for one lexicon on first use.

    Args:
        rules: their order breaks ties only.
        macros: pattern fragments that rules share, by name; one may use those before it.
        sets: class expressions that patterns share, by name; one may use those before it, as if they were classes. Their
            names are no classes.
        kept: gives what `keep` gave for the same rules, macros and lexicon, or None.
        together: see `Search`.
        more: another grammar for the same units, whose matches are found with those of this one, and count before them where both are
            alike.
        checked: whether its rules were found right before, though they are not kept.

    Attributes:
        macro: gives a macro as a regex over ``reading(units)``, compiled once. One that the grammar does not have matches nowhere.
    """

    def __init__(
        self,
        lexicon: Lexicon,
        rules: Iterable[Rule],
        macros: Mapping[str, str] | None = None,
        kept: Callable[[], Kept | None] | None = None,
        together: bool = False,
        sets: Mapping[str, str] = patterns.NO_SETS,
        more: "Grammar | None" = None,
        checked: bool = False,
    ) -> None:
        self.lexicon = lexicon
        self.rules: tuple[Rule, ...] = tuple(rules)
        self.macros: Mapping[str, str] = dict(macros or {})
        self.sets: Mapping[str, str] = dict(sets)
        self._kept = kept
        self._at_once = together
        self._checked = checked
        self.more: Grammar | None = more
        self._ready: _Compiled | None = None
        self._named = _Macros(self)
        # So often are they asked for that a call of Python for each would take a hundredth of a parse.
        self.macro: Callable[[str], re.Pattern[str]] = self._named.__getitem__
        self.alone = SharedReading((self,))
        self.together: SharedReading = self.alone
        self.needs: SharedNeeds = SharedNeeds((self,))

    @property
    def every_rule(self) -> tuple[Rule, ...]:
        """Its rules, and those of what is found with it."""
        return (*self.rules, *(self.more.every_rule if self.more is not None else ()))

    @property
    def names(self) -> frozenset[str]:
        """The names of all these."""
        return frozenset(rule.name for rule in self.every_rule)

    @property
    def is_kept(self) -> bool:
        """Whether what compiling gives has been kept, so that its rules were read before, and found right."""
        return self._checked or (self._kept is not None and self._kept() is not None)

    def grown(self, lexicon: Lexicon, more: "Grammar | None", kept: Callable[["Grammar"], Kept | None] = lambda _: None) -> "Grammar":
        """
        The same rules over more words, and some more rules.

        Args:
            lexicon: that of the grammar with more sets behind those that it had.
            more: see above.
            kept: gives what `keep` gave for the grown grammar before, if the words take more than a longer table.
        """

        def made() -> Kept | None:
            # Like what is kept with a pack, it is asked for once, under the lock.
            known = (self._kept and self._kept()) or self.compiled.kept
            return known.over(lexicon.alphabet) or kept(grown)

        grown = Grammar(lexicon, self.rules, self.macros, made, self._at_once, self.sets, more, checked=True)
        return grown

    @property
    def compiled(self) -> "_Compiled":
        """
        The grammar as it is searched with; every rule is read on first use, and its regex compiled when a text first needs it.

        Raises:
            RuleError: an unknown class or macro, or brackets that do not match; the message names the rule, the macro or the set.
        """
        if self._ready is None:
            with COMPILING, paused():
                if self._ready is None:
                    kept = (self._kept and self._kept()) or self.keep()
                    plans = [(rule.name, plan, rule.limit) for rule, plan in zip(self.rules, kept.plans, strict=True)]
                    self._ready = _Compiled(kept.table, Search(plans, self._at_once, kept.begins), kept.macros, kept.has, kept)
                    settle()
        return self._ready

    def compile(self) -> None:
        """
        Read every rule and compile its regex, and every macro.

        Raises:
            RuleError: as for `compiled`.
        """
        self.compiled.search.compile()
        for name in self.macros:
            self.macro(name)
        if self.more is not None:
            self.more.compile()

    def keep(self) -> Kept:
        """
        Read every rule and macro.

        Raises:
            RuleError: as for `compiled`.
        """
        expressions: Counter[str] = Counter()
        for error in self.wrong_sets():
            raise error
        known = patterns.Known({}, {})
        read = [(rule.name, self.read(rule.pattern, rule.name, known)) for rule in self.rules]
        named = [(name, self.read(source, name, known)) for name, source in self.macros.items()]
        for name, sequence in (*read, *named):
            for classes in patterns.classes(sequence):
                if classes not in expressions:
                    self._select(classes, name)
                expressions[classes] += 1
        table, members = self.lexicon.alphabet.partition(name for name, _ in expressions.most_common())
        charsets = {name: charset(chars) for name, chars in members.items()}
        bits: dict[str, int] = {}
        asked = Counter(found[0] for _, sequence in read if (found := patterns.condition(sequence)))
        # What is asked for several rules at once has no limit of time.
        limited = any(rule.limit is not None for rule in self.rules)
        shared = {condition for condition, rules in asked.items() if rules > 1 and not limited}
        beginnings = Beginnings(table[FIRST_CODE:], members)
        plans = [plan(sequence, members, charsets, beginnings, bits, shared) for _, sequence in read]
        has: dict[str, int] = {}
        for chars, bit in bits.items():
            for char in chars:
                has[char] = has.get(char, 0) | bit
        macros = {name: Regex(beginnings.looked_for(sequence) + patterns.regex(sequence, charsets.__getitem__)) for name, sequence in named}
        return Kept(table, plans, macros, Has.of(has), tuple(expressions), begins(plans, self._at_once))

    def coded(self) -> Kept:
        """What `keep` gives, with the code of each regex; not of what rules with a limit of time are searched with, which have none."""
        kept = self.keep()
        plans = [plan.coded() if rule.limit is None else plan for rule, plan in zip(self.rules, kept.plans, strict=True)]
        macros = {name: regex.coded() for name, regex in kept.macros.items()}
        return kept._replace(plans=plans, macros=macros)

    def read(self, pattern: str, name: str, known: patterns.Known | None = None) -> patterns.Sequence:
        """
        A pattern that may name the macros and the sets of the grammar.

        Args:
            name: of the rule or macro, for messages.
            known: as for `patterns.read`.

        Raises:
            RuleError: it cannot be read; the message names the rule and the place.
        """
        return patterns.read(pattern, self.macros, name, self.sets, known)

    def wrong_sets(self) -> Iterator[RuleError]:
        """What is wrong with its sets: a class has the name of one, or one uses no class and no set before it."""
        known: dict[str, str] = {}
        for name, expression in self.sets.items():
            if name in self.lexicon.alphabet:
                yield RuleError(f"{name}: a class has this name")
            try:
                self._select(patterns.spelt_out(expression, known), name)
            except RuleError as error:
                yield error
            known[name] = expression

    def _select(self, classes: str, name: str) -> None:
        try:
            self.lexicon.alphabet.select(classes)
        except KeyError as error:
            raise RuleError(f"{name}: no class {error.args[0]!r}") from None

    def reading(self, units: Units) -> str:
        """The units as this grammar reads them: what none of its rules and macros tells apart is one character."""
        return (self.alone if units.alone else self.together).of(self, units)

    @property
    def width(self) -> int:
        """Of how many characters `reads` gives."""
        return 2 if self.compiled.search.begins else 1

    def reads(self, number: int) -> str:
        """A unit, by its number, as this grammar reads it; and whether any of its rules can begin there that are looked for together."""
        letter, begins = self.compiled.table[number], self.compiled.search.begins
        return (letter + "\0\1"[letter in begins]) if begins else letter

    def find(self, units: Units, but: Iterable[Stretch] = ()) -> list[Match]:
        """
        What the rules find, in reading order; of two that overlap and are of one kind, the one that starts first, then the longer.

        Args:
            but: where nothing that begins is asked for; some of it may be found all the same.
        """
        ends: dict[str, int] = {}
        kept: list[Match] = []
        for first, last, _, mention in self._found(units, but):
            if first >= ends.get(mention.kind, 0):
                ends[mention.kind] = -last
                kept.append(mention)
        return kept

    def every(self, units: Units) -> list[Match]:
        """
        All that the rules find, overlapping or not, in reading order.
        """
        return [row[3] for row in self._found(units)]

    def _found(self, units: Units, but: Iterable[Stretch] = ()) -> list[tuple[int, int, int, Match]]:
        """The same, each behind its first unit, the one after its last, less than nothing, and the place of its rule."""
        # What is read for one grammar is not asked what it has: that takes as long as to search for what it has not.
        has, reading = (_EVERYTHING, self.alone) if units.alone else (self.needs.of(self, units), self.together)
        found: list[tuple[int, int, int, Match]] = []
        if self.more is not None:
            more = self.more.every(units)
            found += [(mention.first, -mention.last, at - len(more), mention) for at, mention in enumerate(more)]
        places = reading.places(self, units, but)
        for number, match, whole in self.compiled.search.matches(reading.of(self, units), has, places):
            rule = self.rules[number]
            first, last = bounds = match.span(whole)
            if first == last:
                continue
            mention = Match(rule.kind, rule.name, units, match, bounds)
            produce = rule.produce
            if produce is not None:
                norm = produce(mention)
                if norm is None:
                    continue
                # Nobody else has it yet.
                mention.norm = norm
            found.append((first, -last, number, mention))
        # No rule finds two that begin at one unit: the order of the rules decides before mentions are compared.
        found.sort()
        return found


class _Compiled(NamedTuple):
    """
    A grammar as it is searched with.

    Attributes:
        table: see `Kept`.
        search: its rules.
        macros: see `Kept`.
        has: see `Kept`.
        kept: what it was made of.
    """

    table: str
    search: Search
    macros: Mapping[str, Regex]
    has: Has
    kept: Kept


class _Macros(dict[str, re.Pattern[str]]):
    """The macros of a grammar that were asked for so far."""

    def __init__(self, grammar: Grammar) -> None:
        super().__init__()
        self._grammar = grammar

    def __missing__(self, name: str) -> re.Pattern[str]:
        with COMPILING:
            regex = self._grammar.compiled.macros.get(name)
            return self.setdefault(name, _NOWHERE if regex is None else regex.compiled(name))


class SharedNeeds:
    """
    What units have of what the rules of several grammars need, so that it is asked once for all of them.

    Args:
        grammars: of one lexicon, whichever units they read.
    """

    def __init__(self, grammars: Iterable[Grammar]) -> None:
        # By how many bits those of each grammar are shifted in those of all; empty before one is asked for.
        self._grammars = tuple(grammars)
        self._shifts: dict[Grammar, int] = {}
        self._has = _Has(self._read)
        for grammar in self._grammars:
            grammar.needs = self

    def of(self, grammar: Grammar, units: Units) -> int:
        """The bits of one of the grammars (see `Plan.needs`), and maybe higher ones."""
        if not self._shifts:
            with COMPILING:
                sizes = [one.compiled.search.bits for one in self._grammars]
                self._shifts = dict(zip(self._grammars, accumulate(sizes[:-1], initial=0), strict=True))
        return self._all(units) >> self._shifts[grammar]

    def _all(self, units: Units) -> int:
        if self not in units.needs:
            before = 0 if units.base is None else self._all(units.base)
            units.needs[self] = reduce(or_, map(self._has.__getitem__, units.fresh), before)
        return units.needs[self]

    def _read(self, character: str) -> int:
        point, bits = ord(character), 0
        for grammar, shift in self._shifts.items():
            compiled = grammar.compiled
            bits |= compiled.has.bits(compiled.table[point]) << shift
        return bits


class _Has(dict[str, int]):
    """What the characters seen so far have of what rules need."""

    def __init__(self, read: Callable[[str], int]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, character: str) -> int:
        bits = self[character] = self._read(character)
        return bits
