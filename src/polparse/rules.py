"""Rules: how a language writes something, as patterns over classes, with their examples."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import itemgetter

import attrs

from polparse.errors import RuleError
from polparse.lexicon import Lexicon
from polparse.units import Found, Units

__all__ = ["Example", "Grammar", "Rule", "hit", "miss"]

_PIECE = re.compile(r"<(?P<classes>[^<>]+)>|\{(?P<macro>[a-z_]+)\}|\((?P<group>[a-z_]+):|\s+|(?P<other>[\s\S])")
_NAMED = re.compile(r"\d+,?\d*\}")


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
            operators of `re`. Blanks mean nothing.
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


class Grammar:
    """
    Rules of one level, compiled for one lexicon on first use.

    Args:
        rules: their order breaks ties only.
        macros: pattern fragments that rules share, by name; one may use those before it.
    """

    def __init__(self, lexicon: Lexicon, rules: Iterable[Rule], macros: Mapping[str, str] | None = None) -> None:
        self.lexicon = lexicon
        self.rules = tuple(rules)
        self._macros = dict(macros or {})
        self._compiled: list[tuple[Rule, re.Pattern[str]]] | None = None
        self._table = ""
        self._charsets: dict[str, str] = {}
        self._named: dict[str, re.Pattern[str]] = {}

    def compile(self) -> None:
        """
        Compile every rule.

        Raises:
            RuleError: an unknown class or macro, or a pattern that is none; the message names the rule.
        """
        expressions: Counter[str] = Counter()

        def collect(classes: str) -> str:
            expressions[classes] += 1
            return "x"

        sources = [*((rule.pattern, rule.name) for rule in self.rules), *((source, name) for name, source in self._macros.items())]
        for source, name in sources:
            known = len(expressions)
            self._regex(source, name, 0, collect)
            for classes in list(expressions)[known:]:
                self._select(classes, name)
        self._table, self._charsets = self.lexicon.alphabet.partition(name for name, _ in expressions.most_common())
        charsets = self._charsets
        self._compiled = [
            (rule, _compile(self._regex(rule.pattern, rule.name, 0, charsets.__getitem__), rule.pattern, rule.name)) for rule in self.rules
        ]

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
            string = units.readings[self] = units.string.translate(self._table)
        return string

    def macro(self, name: str) -> re.Pattern[str]:
        """A macro as a regex over ``reading(units)``, compiled once."""
        if name not in self._named:
            if not self._table:
                self.compile()
            source = self._macros[name]
            self._named[name] = _compile(self._regex(source, name, 0, self._charsets.__getitem__), source, name)
        return self._named[name]

    def pattern(self, source: str, name: str = "pattern") -> re.Pattern[str]:
        """A pattern over classes as a regex over ``units.string``."""

        def charset(classes: str) -> str:
            self._select(classes, name)
            return self.lexicon.alphabet.charset(classes)

        return _compile(self._regex(source, name, 0, charset), source, name)

    def _regex(self, source: str, name: str, depth: int, charset: Callable[[str], str]) -> str:
        if depth > 12:
            raise RuleError(f"{name}: a macro contains itself")
        out: list[str] = []
        at = 0
        while at < len(source):
            quantifier = _NAMED.match(source, at + 1) if source[at] == "{" else None
            if quantifier:
                out.append(source[at : quantifier.end()])
                at = quantifier.end()
                continue
            piece = _PIECE.match(source, at)
            assert piece is not None
            at = piece.end()
            classes, macro, group, other = piece.group("classes", "macro", "group", "other")
            if classes:
                out.append(charset(classes))
            elif macro:
                if macro not in self._macros:
                    raise RuleError(f"{name}: no macro {macro!r}")
                out.append(f"(?:{self._regex(self._macros[macro], name, depth + 1, charset)})")
            elif group:
                out.append(f"(?P<{group}>")
            elif other == "(" and source[at : at + 1] != "?":
                out.append("(?:")
            elif other:
                out.append(other)
        return "".join(out)

    def find(self, units: Units) -> list[Found]:
        """
        What the rules find, in reading order; of two that overlap and are of one kind, the one that starts first, then the longer.
        """
        return _disjoint(self.every(units))

    def every(self, units: Units) -> list[Found]:
        """
        All that the rules find, overlapping or not, in reading order.
        """
        if self._compiled is None:
            self.compile()
        assert self._compiled is not None
        found: list[tuple[int, int, int, Found]] = []
        string = self.reading(units)
        for order, (rule, pattern) in enumerate(self._compiled):
            for match in pattern.finditer(string):
                first, last = match.span()
                if first == last:
                    continue
                parts = {part: match.span(part) for part in pattern.groupindex if match.start(part) >= 0}
                if "whole" in parts:
                    first, last = parts["whole"]
                mention = Found(rule.kind, rule.name, units, first, last, parts)
                if rule.produce is not None:
                    norm = rule.produce(mention)
                    if norm is None:
                        continue
                    mention.norm = norm
                found.append((first, -last, order, mention))
        found.sort(key=itemgetter(0, 1, 2))
        return [mention for *_, mention in found]


def _compile(regex: str, source: str, name: str) -> re.Pattern[str]:
    try:
        return re.compile(regex)
    except re.error as error:
        raise RuleError(f"{name}: {error} in {source!r}") from None


def _disjoint(found: Sequence[Found]) -> list[Found]:
    ends: dict[str, int] = {}
    kept: list[Found] = []
    for mention in found:
        if mention.first >= ends.get(mention.kind, 0):
            ends[mention.kind] = mention.last
            kept.append(mention)
    return kept
