"""
Texts as the macros of a topic see them: what its rules search, and what its stages ask of them while the texts are read.

A question that was asked once can be asked again with another macro, without reading the text anew.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import accumulate
from typing import Any, NamedTuple

from benchmarks.needless import joined
from benchmarks.parts import lone_plan, pruned
from polparse.actors.index import ActorIndex
from polparse.engine import patterns
from polparse.engine.beginnings import Beginnings
from polparse.engine.class_sets import charset
from polparse.engine.grammar import Grammar
from polparse.engine.kept_grammar import Has, Kept
from polparse.engine.rules import Rule
from polparse.engine.search import Plan, Regex, Search
from polparse.engine.units import Match, Units
from polparse.parser import Parser
from polparse.statements.assemble import statements

__all__ = ["Call", "Corpus", "Pack", "Read", "View"]

Read = tuple[dict[str, patterns.Sequence], dict[str, patterns.Sequence]]


class Pack(NamedTuple):
    """The patterns of a topic."""

    macros: dict[str, str]
    rules: tuple[Rule, ...]
    sets: Mapping[str, str]

    def classes(self, pattern: str, name: str) -> Iterator[str]:
        """The class expressions of one of them."""
        return patterns.classes(patterns.read(pattern, self.macros, name, self.sets))


class Call(NamedTuple):
    """A question that a stage asks with a macro."""

    macro: str
    method: str
    text: int
    args: tuple[int, ...]
    count: int


class Recorder:
    """What stages ask while texts are read."""

    def __init__(self, topics: Sequence[str], parser: Parser) -> None:
        self.topic = {getattr(parser.language, topic): topic for topic in topics}
        self.calls: dict[str, dict[Call, None]] = {topic: {} for topic in topics}
        self.units: list[Units] = []
        self._at: dict[int, int] = {}
        self._kept: list[str] = []

    @contextmanager
    def recording(self) -> Iterator[None]:
        reading = Grammar.reading
        macros = {grammar: grammar.macro for grammar in self.topic}

        def recorded_reading(grammar: Grammar, units: Units) -> str:
            string = reading(grammar, units)
            if grammar in self.topic and id(string) not in self._at:
                self._at[id(string)] = len(self.units)
                self._kept.append(string)
                self.units.append(units)
            return string

        def recorded(grammar: Grammar) -> Callable[[str], Any]:
            return lambda name: _Recorded(self, self.topic[grammar], name, macros[grammar](name))

        Grammar.reading = recorded_reading  # type: ignore[method-assign]
        for grammar in macros:
            grammar.macro = recorded(grammar)
        try:
            yield
        finally:
            Grammar.reading = reading  # type: ignore[method-assign]
            for grammar, macro in macros.items():
                grammar.macro = macro

    def note(self, topic: str, macro: str, method: str, string: str, args: tuple[int, ...], count: int = 1) -> None:
        self.calls[topic][Call(macro, method, self._at[id(string)], args, count)] = None


class _Recorded:
    def __init__(self, recorder: Recorder, topic: str, name: str, regex: re.Pattern[str]) -> None:
        self._recorder, self._topic, self._name, self._regex = recorder, topic, name, regex

    def __getattr__(self, method: str) -> Any:
        asked = getattr(self._regex, method)

        def ask(string: str, *args: int) -> re.Match[str] | None:
            self._recorder.note(self._topic, self._name, method, string, args)
            found: re.Match[str] | None = asked(string, *args)
            return found

        return ask

    def finditer(self, string: str, *args: int) -> Iterator[re.Match[str]]:
        count = 0
        try:
            for match in self._regex.finditer(string, *args):
                count += 1
                yield match
            count += 1
        finally:
            self._recorder.note(self._topic, self._name, "finditer", string, args, count)


class Corpus:
    """
    Texts, read once: the units that rules of topics search, and the questions that stages ask.

    Args:
        parser: reads them.
        texts: in any order.
        topics: whose rules and macros are judged.
    """

    def __init__(self, parser: Parser, texts: Sequence[str], topics: Sequence[str]) -> None:
        self.parser = parser
        recorder = Recorder(topics, parser)
        with recorder.recording():
            for text in texts:
                parser.parse(text, date="2020-06-11")
        self.texts = texts
        self.calls = {topic: list(calls) for topic, calls in recorder.calls.items()}
        self.units = recorder.units
        stages = {topic: "attributions" if topic == "attributions" else "roles" for topic in topics}
        read = {stage: joined(parser.units(text, stage) for text in texts) for stage in set(stages.values())}
        self.joined = {topic: read[stage] for topic, stage in stages.items()}


class View:
    """
    A corpus in the letters that the patterns of one topic tell apart.

    Args:
        corpus: the texts.
        topic: one of its topics.
        expressions: of all patterns that will be asked.
    """

    def __init__(self, corpus: Corpus, topic: str, expressions: Iterable[str]) -> None:
        self.corpus, self.topic = corpus, topic
        self.table, self.all = corpus.parser.language.lexicon.alphabet.partition(expressions)
        self.all_sets = {name: charset(chars) for name, chars in self.all.items()}
        self.string = corpus.joined[topic].string.translate(self.table)
        numbers = {call.text for call in corpus.calls[topic]}
        self.strings = {number: corpus.units[number].string.translate(self.table) for number in numbers}
        present = frozenset(self.string).union(*self.strings.values())
        self.members = {name: chars & present for name, chars in self.all.items()}
        self.sets = {name: charset(chars) for name, chars in self.members.items()}
        self._beginnings = Beginnings(present, self.members)
        self.calls: dict[str, list[Call]] = {}
        for call in corpus.calls[topic]:
            self.calls.setdefault(call.macro, []).append(call)
        self._answers: dict[str, list[Any]] = {}
        self._found: dict[str, dict[Any, Match]] = {}
        self._regexes: dict[str, Regex] = {}
        self._plans: dict[str, Plan] = {}
        self._read: dict[int, tuple[Units, Any]] = {}
        self.usual: dict[int, set[tuple[str, ...]]] = {}
        self._starts = list(accumulate((len(text) + 2 for text in corpus.texts[:-1]), initial=0))
        self.numbers = {text: number for number, text in enumerate(corpus.texts)}

    def regex(self, sequence: patterns.Sequence, whole: bool = False) -> str:
        return patterns.regex(sequence, (self.all_sets if whole else self.sets).__getitem__)

    def plan(self, sequence: patterns.Sequence) -> Plan:
        return lone_plan(pruned(sequence, self.members), self.members, self.sets, self._beginnings)

    def grammar(self, pack: Pack, read: Read, usual: Read) -> Grammar:
        """The topic with other macros."""
        if not self._regexes:
            self._regexes = {name: Regex(self.regex(sequence)) for name, sequence in usual[0].items()}
            self._plans = {name: self.plan(sequence) for name, sequence in usual[1].items()}
        macros = self._regexes | {name: Regex(self.regex(sequence)) for name, sequence in read[0].items()}
        plans = self._plans | {name: self.plan(sequence) for name, sequence in read[1].items()}
        kept = Kept(self.table, [plans[rule.name] for rule in pack.rules], macros, Has.of({}), ())
        return Grammar(self.corpus.parser.language.lexicon, pack.rules, pack.macros, lambda: kept, sets=pack.sets)

    def statements(self, grammar: Grammar, number: int) -> set[tuple[str, ...]]:
        """What it finds in one text, as source, cue and content, to whom, how and when."""
        text = self.corpus.texts[number]
        if number not in self._read:
            index = ActorIndex(self.corpus.parser.parse(text).actors)
            self._read[number] = (self.corpus.parser.units(text, "attributions"), index)
        found = statements(self._read[number][0], grammar, self._read[number][1])
        parts = ((one, (one.source, one.cue, one.content, (one.addressee,), (one.medium,), (one.time,))) for one in found)
        shown = ((one, (" ... ".join(span.of(text) for span in spans if span) for spans in stretches)) for one, stretches in parts)
        return {(*stretches, one.rule, " ".join(one.actors)) for one, stretches in shown}

    def number(self, at: int) -> int:
        """Of which text a character of the joined ones is."""
        return bisect_right(self._starts, at) - 1

    def answers(self, macro: str, regex: str, usual: bool = False) -> list[Any]:
        if usual and macro in self._answers:
            return self._answers[macro]
        compiled = re.compile(regex)
        made = [self._answer(compiled, call) for call in self.calls.get(macro, ())]
        if usual:
            self._answers[macro] = made
        return made

    def _answer(self, regex: re.Pattern[str], call: Call) -> Any:
        string = self.strings[call.text]
        if call.method == "finditer":
            found = []
            for match in regex.finditer(string, *call.args):
                found.append(match.regs)
                if len(found) == call.count:
                    break
            return found
        match = getattr(regex, call.method)(string, *call.args)
        return match and match.regs

    def found(self, rule: Rule, one: Plan, usual: bool = False) -> dict[Any, Match]:
        if usual and rule.name in self._found:
            return self._found[rule.name]
        units = self.corpus.joined[self.topic]
        made: dict[Any, Match] = {}
        for _, match, whole in Search(((rule.name, one, None),)).matches(self.string, 0):
            mention = Match(rule.kind, rule.name, units, match, match.span(whole))
            try:
                norm = rule.produce(mention) if rule.produce else ""
            except (AssertionError, ArithmeticError, LookupError, TypeError, ValueError):
                norm = "?"
            if norm is not None and mention.first != mention.last:
                made[mention.first, mention.last, norm, tuple(sorted((name, str(span)) for name, span in mention.parts.items()))] = mention
        if usual:
            self._found[rule.name] = made
        return made
