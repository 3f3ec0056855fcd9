"""
The parts of a pattern that can be left out, and whether an example tells.

A part is a lookaround, a branch of a group, an alternative of a class expression, or a condition (``&x``, ``&!x``) of one. What a
pattern has from a macro, or from a constant of its module, is a part of that and not of the pattern.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, count
from string import ascii_letters
from typing import Literal, NamedTuple

from polparse.en.grammars import TOPICS
from polparse.engine import patterns
from polparse.engine.beginnings import Beginnings
from polparse.engine.class_sets import FIRST_CODE, Alphabet, charset
from polparse.engine.grammar import Grammar
from polparse.engine.kept_grammar import Has, Kept
from polparse.engine.rules import Example, Rule
from polparse.engine.search import Plan, Regex, plan
from polparse.engine.units import Match
from polparse.errors import RuleError
from polparse.language import sets
from polparse.parser import Parser

__all__ = ["KINDS", "Examples", "Kind", "Part", "constants", "idle", "lone_plan", "optional", "parts", "pruned"]

Kind = Literal["lookaround", "branch", "alternative", "condition", "optional"]
_PIECE = re.compile(r"<(?P<classes>[^<>]+)>|(?P<opening>\((?:\?(?:<?[=!]|>|:)|[a-z_]+:)?)|(?P<end>\))|(?P<or>\|)")
_QUANTIFIER = re.compile(r"\s*(?:[?*+]|\{\d+,?\d*\})[+?]?")
# Not the mark after a bound, which takes as little as possible: an example seldom shows where one part of a match ends.
_OPTIONAL = re.compile(r"(?:(?<=[)>])|(?<=[a-z]\}))\?")
_FRAGMENT = re.compile(r"[^<({]*")
# What a pattern can do without; that a part is optional can be left out too, but then a match can not do without the part.
KINDS: tuple[Kind, ...] = ("lookaround", "branch", "alternative", "condition")
# One byte wide, and none of them means anything to `re`: it compiles sets of others in many times the time.
_NARROW = (*map(chr, range(0xC0, FIRST_CODE)), *ascii_letters)


class Part(NamedTuple):
    """
    A stretch of a pattern that can be left out.

    Attributes:
        kind: what it is.
        text: as it stands there.
        start, end: half-open characters of the pattern, with the sign that joins it to its neighbour.
    """

    kind: Kind
    text: str
    start: int
    end: int

    def dropped(self, pattern: str) -> str:
        """The pattern without it."""
        return pattern[: self.start] + pattern[self.end :]


def parts(pattern: str, shared: Iterable[str] = ()) -> list[Part]:
    """
    Every part of a pattern, outer ones first.

    Args:
        pattern: as `Rule.pattern` describes it, or part of a class expression.
        shared: stretches whose parts do not count.

    >>> [part.dropped("<a&!b|c> (?= <d>)") for part in parts("<a&!b|c> (?= <d>)")]
    ['<a&!b|c> ', '<c> (?= <d>)', '<a&!b> (?= <d>)', '<a|c> (?= <d>)']
    """
    found = _of_classes(pattern, 0) if _FRAGMENT.fullmatch(pattern) else _read(pattern)
    return sorted(_own(found, pattern, shared), key=lambda part: (KINDS.index(part.kind), part.start))


def optional(pattern: str, shared: Iterable[str] = ()) -> list[Part]:
    """
    The marks of what a match can do without, in order; arguments as for `parts`.

    >>> [part.dropped("<a>? (<b>|<c>)? {d}{1,3}?") for part in optional("<a>? (<b>|<c>)? {d}{1,3}?")]
    ['<a> (<b>|<c>)? {d}{1,3}?', '<a>? (<b>|<c>) {d}{1,3}?']
    """
    return list(_own([Part("optional", mark[0], *mark.span()) for mark in _OPTIONAL.finditer(pattern)], pattern, shared))


def _own(found: Iterable[Part], pattern: str, shared: Iterable[str]) -> Iterator[Part]:
    """Of parts of a pattern those that are in no shared stretch of it."""
    taken = [(at, at + len(text)) for text in shared for at in _every(pattern, text)]
    return (part for part in found if not any(first <= part.start and part.end <= last for first, last in taken))


def idle(pattern: str, alphabet: Alphabet, named: Mapping[str, str] = patterns.NO_SETS) -> list[Part]:
    """
    The conditions and alternatives without which a class expression of a pattern still describes the same units, by the word lists.

    Args:
        pattern: as `Rule.pattern` describes it.
        alphabet: of the lexicon.
        named: the sets of classes that it names.
    """

    def members(expression: str) -> int:
        return alphabet.select(patterns.spelt_out(expression, named))

    found = []
    for piece in _PIECE.finditer(pattern):
        for part in parts(piece["classes"] or ""):
            if members(part.dropped(piece["classes"])) == members(piece["classes"]):
                start = piece.start("classes")
                found.append(part._replace(start=start + part.start, end=start + part.end))
    return found


def _every(pattern: str, text: str) -> Iterator[int]:
    at = pattern.find(text)
    while at >= 0:
        yield at
        at = pattern.find(text, at + 1)


def _read(pattern: str) -> Iterator[Part]:
    # Of each open group where it begins, what with, and where its branches begin.
    open_: list[tuple[int, str, list[int]]] = [(0, "", [0])]
    for piece in _PIECE.finditer(pattern):
        if piece["classes"]:
            yield from _of_classes(piece["classes"], piece.start("classes"))
        elif piece["opening"]:
            open_.append((piece.start(), piece["opening"], [piece.end()]))
        elif piece["or"]:
            open_[-1][2].append(piece.end())
        else:
            start, opening, begins = open_.pop()
            yield from _of_group(pattern, begins, piece.start())
            if opening[1:3] in ("?=", "?!", "?<"):
                quantifier = _QUANTIFIER.match(pattern, piece.end())
                end = quantifier.end() if quantifier else piece.end()
                blank = pattern[end : end + 1] == " " and pattern[max(0, start - 1) : start] in ("", " ", "(")
                yield Part("lookaround", pattern[start:end], start, end + blank)
    yield from _of_group(pattern, open_[0][2], len(pattern))


def _of_group(pattern: str, begins: list[int], end: int) -> Iterator[Part]:
    ends = [*(at - 1 for at in begins[1:]), end]
    for number, (first, last) in enumerate(zip(begins, ends, strict=True)):
        if len(begins) > 1:
            yield Part("branch", pattern[first:last], first - 1 if number else first, last if number else last + 1)


def _of_classes(expression: str, at: int) -> Iterator[Part]:
    alternatives = expression.split("|")
    first = at
    for number, alternative in enumerate(alternatives):
        last = first + len(alternative)
        if len(alternatives) > 1:
            yield Part("alternative", alternative, first - 1 if number else first, last if number else last + 1)
        begin = first
        terms = alternative.split("&")
        for place, term in enumerate(terms):
            end = begin + len(term)
            if term and (place or (term.startswith("!") and len(terms) > 1)):
                yield Part("condition", ("&" if place else "") + term, begin - 1 if place else begin, end if place else end + 1)
            begin = end + 1
        first = last + 1


def constants(rule: Rule) -> list[str]:
    """What patterns of its topic share without being a macro: in the folder of its catalogue."""
    return _constants(TOPICS[rule.name.split(".")[1]].__name__.rpartition(".")[0])


@cache
def _constants(folder: str) -> list[str]:
    return [
        value
        for path, module in sys.modules.items()
        if path.rpartition(".")[0] == folder
        for name, value in vars(module).items()
        if name.startswith("_") and isinstance(value, str) and re.search("[|&<]", value)
    ]


def lone_plan(
    sequence: patterns.Sequence | None, members: Mapping[str, frozenset[str]], charsets: Mapping[str, str], beginnings: Beginnings
) -> Plan:
    """What is to know of a pattern that is looked for alone, whatever a text holds; of None, which matches nowhere, too."""
    return Plan(Regex("(?!)"), 0) if sequence is None else plan(sequence, members, charsets, beginnings, {})._replace(needs=0)


class Examples:
    """
    The examples of a rule, read once, in an alphabet of what stands in them.

    Args:
        rule: with its examples.
        topic: the field of its grammar in `polparse.language.Language`.
        parser: reads them.
        macros: of the grammar.
    """

    def __init__(self, rule: Rule, topic: str, parser: Parser, macros: Mapping[str, str]) -> None:
        self.rule = rule
        self._macros = macros
        self._sets = sets(TOPICS[topic])
        self._lexicon = parser.language.lexicon
        self._units = [parser.units(example.text, topic) for example in rule.examples]
        points = sorted(map(ord, frozenset[str]().union(*(units.characters for units in self._units))))
        letters = dict(zip(map(chr, points), chain(_NARROW, map(chr, count(FIRST_CODE))), strict=False))
        table = ["\0"] * (points[-1] + 1)
        for point in points:
            table[point] = letters[chr(point)]
        self._table = "".join(table)
        # How every pattern reads the examples, and what was read of the macros of all.
        self._readings = [units.string.translate(table) for units in self._units]
        self._read = patterns.Known({}, {})
        self._letters = tuple(letters.values())
        self._members = _Members(self._lexicon.alphabet, letters)
        self._known: dict[Plan, bool] = {}

    def fail(self, pattern: str, macros: Mapping[str, str] | None = None) -> bool:
        """Whether one of them fails with this pattern, or with other macros."""
        if macros is None:
            read = patterns.read(pattern, self._macros, self.rule.name, self._sets, self._read)
        else:
            read = patterns.read(pattern, macros, self.rule.name, self._sets)
        left = pruned(read, self._members)
        for classes in patterns.classes(left or ()):
            # So the division knows all of the pattern before it is asked how this begins.
            self._members[classes]
        made = lone_plan(left, self._members, self._members.charsets, Beginnings(self._letters, self._members))
        if made not in self._known:
            self._known[made] = not self._pass(made)
        return self._known[made]

    def _pass(self, made: Plan) -> bool:
        grammar = Grammar(self._lexicon, (self.rule,), kept=lambda: Kept(self._table, [made], {}, Has.of({}), ()))
        for units, reading in zip(self._units, self._readings, strict=True):
            # It needs nothing of a text (see `lone_plan`).
            units.readings[grammar], units.needs[grammar.needs] = reading, 0
        try:
            return all(_right(example, grammar.find(units)) for example, units in zip(self.rule.examples, self._units, strict=True))
        except (AssertionError, ArithmeticError, LookupError, TypeError, ValueError) as error:
            # No norm can be made of what is found.
            if isinstance(error, RuleError):
                raise
            return False
        finally:
            for units in self._units:
                del units.readings[grammar], units.needs[grammar.needs]


def _right(example: Example, found: Sequence[Match]) -> bool:
    if list(example.spans) != [(mention.start, mention.end) for mention in found]:
        return False
    return example.norm is None or example.norm == found[0].norm


class _Members(dict[str, frozenset[str]]):
    """For each expression, the letters of the units that are of it."""

    def __init__(self, alphabet: Alphabet, letters: Mapping[str, str]) -> None:
        super().__init__()
        self.charsets = _Charsets(self)
        self._alphabet = alphabet
        self._letters = letters
        self._bits = {letter: 1 << ord(character) - FIRST_CODE for character, letter in letters.items()}

    def __missing__(self, expression: str) -> frozenset[str]:
        selected = self._alphabet.select(expression)
        members = self[expression] = frozenset(letter for letter, bit in self._bits.items() if selected & bit)
        return members


class _Charsets(dict[str, str]):
    def __init__(self, members: _Members) -> None:
        super().__init__()
        self._members = members

    def __missing__(self, expression: str) -> str:
        made = self[expression] = charset(self._members[expression])
        return made


def pruned(sequence: patterns.Sequence, members: Mapping[str, frozenset[str]]) -> patterns.Sequence | None:
    """A pattern without what can match none of the letters; None if none of it can."""
    left = []
    for item in sequence:
        if item.classes:
            possible = bool(members[item.classes])
        elif item.branches:
            branches = tuple(branch for branch in (pruned(branch, members) for branch in item.branches) if branch is not None)
            possible = bool(branches)
            item = item._replace(branches=branches)
        else:
            possible = True
        if possible:
            left.append(item)
        elif item.low and item.opening not in ("(?!", "(?<!"):
            return None
    return tuple(left)
