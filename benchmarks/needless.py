"""
Which parts of the rules' patterns no example needs, and what real text makes of them.

usage: python -m benchmarks.needless NAME... --corpus FILE.jsonl... [--kind KIND...] [--drop | --count | --show N]

NAME is a topic, such as ``dates``, or a rule. Of each part of a pattern (see `benchmarks.parts`) that can be left out although no example
of the rule fails, a line says whether the rule then finds anything else in the texts of the files (JSON lines with ``text``): ``same``, or
``equal`` if by the word lists no text can tell; how many mentions more, fewer and other (other norm or other parts); or ``edge`` if it
asks where a text begins or ends, which the files, read as one, do not show. The lines below it show some mentions, so that one can write
an example of one's own that tells.

With ``--drop``, parts without a difference are taken out of the source file, one after another, each judged with the pattern as it then
stands; but one without which the search takes longer is kept. With ``--count``, only a table of how many there are. ``--kind`` leaves
parts of other kinds alone.
"""

import argparse
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

import attrs

from benchmarks.parts import KINDS, Examples, Kind, Part, constants, lone_plan, parts
from benchmarks.pattern_source import PatternSource
from polparse.en import english
from polparse.engine import patterns
from polparse.engine.beginnings import Beginnings
from polparse.engine.class_sets import FIRST_CODE, charset
from polparse.engine.grammar import Grammar
from polparse.engine.rules import Rule
from polparse.engine.search import Plan, Search
from polparse.engine.units import ALL, Match, Units
from polparse.parser import Parser

__all__ = ["Difference", "Reader", "joined", "main"]

# A search may take this many times as long without a part.
_SLOWER = 1.5
_LITTLE = 0.05
_BEFORE, _AFTER = 70, 50


class Difference(NamedTuple):
    """
    What a rule finds without a part.

    Attributes:
        more, fewer: mentions.
        other: mentions with another norm or other parts.
        slower: how many times as long it takes.
        equal: whether no text at all can tell, by the word lists.
    """

    more: list[Match]
    fewer: list[Match]
    other: list[Match]
    slower: float
    equal: bool

    def __bool__(self) -> bool:
        return bool(self.more or self.fewer or self.other)


Key = tuple[int, int, tuple[tuple[str, tuple[int, int]], ...]]
Matches = dict[Key, tuple[re.Match[str], int]]


class Reader:
    """
    One rule, or variants of it, over the same text.

    Args:
        rule: gives kind and norm.
        grammar: has its macros and sets.
        units: the text.
    """

    def __init__(self, rule: Rule, grammar: Grammar, units: Units) -> None:
        self._rule = rule
        self._grammar = grammar
        self._units = units

    def differences(self, pattern: str, variants: Sequence[str]) -> Iterator[Difference]:
        """What each of some variants of a pattern finds that the pattern does not, and the other way round."""
        read = [patterns.read(one, self._grammar.macros, self._rule.name, self._grammar.sets) for one in (pattern, *variants)]
        expressions = Counter(classes for sequence in read for classes in patterns.classes(sequence))
        alphabet = self._units.lexicon.alphabet
        table, members = alphabet.partition(name for name, _ in expressions.most_common())
        string = self._units.string.translate(table)
        charsets = {name: charset(chars) for name, chars in members.items()}
        beginnings = Beginnings(table[FIRST_CODE:], members)
        plans = [lone_plan(sequence, members, charsets, beginnings) for sequence in read]
        known, usual = self._matches(plans[0], string)
        for one in plans[1:]:
            if one == plans[0]:
                yield Difference([], [], [], 1.0, equal=True)
                continue
            found, taken = self._matches(one, string)
            yield self._difference(known, found, taken / usual if taken > _LITTLE else 1.0)

    def _matches(self, one: Plan, string: str) -> tuple[Matches, float]:
        start = time.process_time()
        search = Search(((self._rule.name, one, None),))
        found = {_key(match, whole): (match, whole) for _, match, whole in search.matches(string, 0)}
        return found, time.process_time() - start

    def _difference(self, before: Matches, after: Matches, slower: float) -> Difference:
        fewer = self._made(match for key, match in before.items() if key not in after)
        more = self._made(match for key, match in after.items() if key not in before)
        other = [
            mention
            for at, mention in more.items()
            if at in fewer and (mention.norm, mention.parts) != (fewer[at].norm, fewer[at].parts)
        ]
        return Difference(
            [mention for at, mention in more.items() if at not in fewer],
            [mention for at, mention in fewer.items() if at not in more],
            other,
            slower,
            equal=False,
        )

    def _made(self, matches: Iterable[tuple[re.Match[str], int]]) -> dict[tuple[int, int], Match]:
        """Mentions by their first and last unit, without those that the rule declines."""
        made: dict[tuple[int, int], Match] = {}
        for match, whole in matches:
            rule, bounds = self._rule, match.span(whole)
            mention = Match(rule.kind, rule.name, self._units, match, bounds)
            if mention.first == mention.last:
                continue
            try:
                norm = rule.produce(mention) if rule.produce else ""
            except (AssertionError, ArithmeticError, LookupError, TypeError, ValueError) as error:
                norm = f"{type(error).__name__}: {error}"
            if norm is not None:
                made[mention.first, mention.last] = Match(rule.kind, rule.name, self._units, match, bounds, norm)
        return made


def _key(match: re.Match[str], whole: int) -> Key:
    spans = match.regs
    named = ((name, spans[at]) for name, at in match.re.groupindex.items() if name not in (ALL, "whole") and spans[at][0] >= 0)
    return (*match.span(whole), tuple(named))


def joined(texts: Iterable[Units]) -> Units:
    """
    Texts as one, a break between any two.

    Its units tell no more what rules made them.
    """
    string: list[str] = []
    text: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for units in texts:
        if string:
            between = Units.of("\n\n", units.lexicon)
            string.append(between.string)
            starts.extend(at + start for start in between.starts)
            ends.extend(at + end for end in between.ends)
            text.append("\n\n")
            at += 2
        string.append(units.string)
        starts.extend(at + start for start in units.starts)
        ends.extend(at + end for end in units.ends)
        text.append(units.text)
        at += len(units.text)
    return Units("".join(text), units.lexicon, "".join(string), starts, ends, {})


class Judge:
    """
    The parts of the rules of one language, over one body of text.

    Args:
        parser: of the language.
        texts: what is read.
        kinds: of the parts that are judged.
    """

    def __init__(self, parser: Parser, texts: Sequence[str], kinds: Sequence[Kind] = KINDS) -> None:
        self._parser = parser
        self._texts = texts
        self._kinds = kinds
        self._read: dict[str, Units] = {}

    def grammars(self) -> dict[str, Grammar]:
        """By the names of the topics."""
        language = self._parser.language
        named = {field.name: getattr(language, field.name) for field in attrs.fields(type(language))}
        return {name: value for name, value in named.items() if isinstance(value, Grammar)}

    def units(self, topic: str) -> Units:
        """The text as a topic reads it."""
        stage = topic if topic in ("dates", "names", "attributions") else "roles"
        if stage not in self._read:
            self._read[stage] = joined(self._parser.units(text, stage) for text in self._texts)
        return self._read[stage]

    def parts(self, rule: Rule) -> list[Part]:
        """Those of a rule."""
        return [part for part in parts(rule.pattern, constants(rule)) if part.kind in self._kinds]

    def needless(self, topic: str, rule: Rule) -> Iterator[tuple[Part, Difference]]:
        """The parts that no example needs, each with what the rule finds without it."""
        macros = macros_of(self.grammars()[topic])
        examples = Examples(rule, topic, self._parser, macros)
        found = [part for part in self.parts(rule) if not examples.fail(part.dropped(rule.pattern))]
        if found:
            reader = Reader(rule, self.grammars()[topic], self.units(topic))
            yield from zip(found, reader.differences(rule.pattern, [part.dropped(rule.pattern) for part in found]), strict=True)

    def drop(self, topic: str, rule: Rule, folder: Path) -> Iterator[Part]:
        """Take out of the source of a rule, one after another, what makes no difference; gives what was taken out."""
        macros = macros_of(self.grammars()[topic])
        examples = Examples(rule, topic, self._parser, macros)
        judged: set[tuple[str, int]] = set()
        while part := next((one for one in self.parts(rule) if _place(rule, one) not in judged), None):
            judged.add(_place(rule, part))
            shorter = part.dropped(rule.pattern)
            if _at_an_edge(part) or examples.fail(shorter):
                continue
            (difference,) = Reader(rule, self.grammars()[topic], self.units(topic)).differences(rule.pattern, [shorter])
            if difference or difference.slower > _SLOWER:
                continue
            try:
                PatternSource(folder, rule).drop(part.start, part.end)
            except ValueError as error:
                print(f"{rule.name} {part.text}: {error}", file=sys.stderr)
                continue
            size = part.end - part.start
            judged = {(kind, at - size * (at >= part.end)) for kind, at in judged if not part.start < at < part.end}
            rule = attrs.evolve(rule, pattern=shorter)
            yield part


def macros_of(grammar: Grammar) -> dict[str, str]:
    """Its macros by name."""
    return grammar.macros


def _place(rule: Rule, part: Part) -> tuple[str, int]:
    """What stays the same of a part while others go: its kind, and where it begins without the sign before it."""
    return part.kind, part.start + (rule.pattern[part.start] in "|&")


def _at_an_edge(part: Part) -> bool:
    """Whether it asks where a text begins or ends: joined texts do not show what it is for."""
    return bool(re.search(r"[$^]", part.text))


def _shown(part: Part, difference: Difference) -> str:
    if difference:
        return f"+{len(difference.more)} -{len(difference.fewer)} ~{len(difference.other)}"
    return _verdict(part, difference) + (f", {difference.slower:.1f} times slower" if difference.slower > _SLOWER else "")


def _context(mention: Match) -> str:
    text, start, end = mention.units.text, mention.start, mention.end
    marked = f"{text[max(0, start - _BEFORE) : start]}[[{text[start:end]}]]{text[end : end + _AFTER]}"
    parts = ", ".join(f"{name}: {span.of(text)}" for name in mention.parts if name != "whole" and (span := mention.part(name)))
    return " ".join(f"{marked}  {mention.norm} {parts}".split())


def _marked(rule: Rule, part: Part) -> str:
    pattern = rule.pattern
    return f"{pattern[max(0, part.start - 40) : part.start]}«{pattern[part.start : part.end]}»{pattern[part.end : part.end + 30]}"


def _chosen(judge: Judge, names: Sequence[str]) -> list[tuple[str, Rule]]:
    rules = [(topic, rule) for topic, grammar in judge.grammars().items() for rule in grammar.rules]
    return [(topic, rule) for topic, rule in rules if topic in names or rule.name in names]


def _list(judge: Judge, chosen: list[tuple[str, Rule]], show: int) -> None:
    for topic, rule in chosen:
        for part, difference in judge.needless(topic, rule):
            print(f"{rule.name}\t{part.kind}\t{_shown(part, difference)}\t{_marked(rule, part)}", flush=True)
            for sign, mentions in (("+", difference.more), ("-", difference.fewer), ("~", difference.other)):
                for mention in mentions[:show]:
                    print(f"    {sign} {_context(mention)}")


def _count(judge: Judge, chosen: list[tuple[str, Rule]]) -> None:
    counts: dict[tuple[str, str], Counter[str]] = {}
    for topic, rule in chosen:
        needless = dict(judge.needless(topic, rule))
        for part in judge.parts(rule):
            found = _verdict(part, needless[part]) if part in needless else "needed"
            for key in ((topic, part.kind), (topic, ""), ("all", part.kind), ("all", "")):
                counts.setdefault(key, Counter())[found] += 1
    head = ("needed", "equal", "same", "differ", "other", "edge")
    print(f"{'':28}{'parts':>8}" + "".join(f"{name:>8}" for name in head))
    for (topic, kind), row in sorted(counts.items(), key=lambda one: (one[0][0] == "all", one[0])):
        print(f"{topic:14}{kind:14}{row.total():8}" + "".join(f"{row[name]:8}" for name in head))


def _verdict(part: Part, difference: Difference) -> str:
    if difference.more or difference.fewer:
        return "differ"
    if difference.other:
        return "other"
    return "equal" if difference.equal else "edge" if _at_an_edge(part) else "same"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.needless", description=(__doc__ or "").partition("\n\n")[0].strip())
    parser.add_argument("names", nargs="+", metavar="NAME", help="a topic or a rule")
    parser.add_argument("--corpus", nargs="+", type=Path, required=True, help="files of JSON lines with text")
    parser.add_argument("--kind", nargs="+", choices=KINDS, default=KINDS, help="judge parts of these kinds only")
    parser.add_argument("--show", type=int, default=2, help="how many mentions of each kind are shown (%(default)s)")
    parser.add_argument("--drop", action="store_true", help="take out of the source what makes no difference")
    parser.add_argument("--count", action="store_true", help="only say how many there are")
    options = parser.parse_args(arguments)
    texts = [json.loads(line)["text"] for file in options.corpus for line in file.read_text(encoding="utf-8").splitlines()]
    judge = Judge(Parser(english()), texts, options.kind)
    chosen = _chosen(judge, options.names)
    if options.count:
        _count(judge, chosen)
    elif options.drop:
        folder = Path(str(files("polparse.en")))
        for topic, rule in chosen:
            for part in judge.drop(topic, rule, folder):
                print(f"{rule.name}\t{part.kind}\t{part.text.strip()}", flush=True)
    else:
        _list(judge, chosen, options.show)
    return 0


if __name__ == "__main__":
    sys.exit(main())
