"""
Which parts of the macros of a topic no example needs, and what real text makes of them.

usage: python -m benchmarks.needless_macros FILE [NAME...] --corpus FILE.jsonl... --texts TEST.py... [--kind KIND...] [--show N]

FILE is a module of the language pack with macros, such as ``attributions`` or ``phrases``; NAME one of its macros or constants. A part (see
`benchmarks.parts`) is needed if without it an example of a rule fails, or something else is found in a sentence of the tests of the stage
(all strings of the files after ``--texts``). For each of the others a line says what differs in the texts of the corpus: how many mentions
of rules more and fewer, and how many of the questions that stages ask with a macro have another answer (``?``); ``same`` if none, ``equal``
if by the word lists no text can tell.

Of attributions, what differs counts only if statements do: the line says how many are ``lost`` and ``new``, and those below it show them.
"""

import argparse
import ast
import json
import re
import sys
import types
from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.macro_texts import Call, Corpus, Pack, Read, View
from benchmarks.parts import KINDS, Examples, Kind, Part, parts
from benchmarks.pattern_source import characters
from polparse.en import english
from polparse.en.grammars import TOPICS
from polparse.engine import patterns
from polparse.engine.units import Match, Units
from polparse.language import sets
from polparse.parser import Parser

__all__ = ["main"]

_PIECE = re.compile(r'^(?:    "(?P<macro>[a-z_]+)": |(?P<constant>_?[A-Z_]+) = )', re.MULTILINE)
# In how many texts statements are compared.
_MOST = 40
_NAMED = re.compile(r"\{([a-z_]+)\}")
_TOPICS = ("attributions", "instruments", "meetings", "commitments", "conditions", "delegations")
# What all of these import.
_SHARED = "syntax.macros"


class Piece(NamedTuple):
    """A macro or a constant of a file: its value, and where each character of it stands."""

    name: str
    value: str
    places: list[tuple[int, int]]


def pieces(source: str, module: str) -> list[Piece]:
    """All macros and constants that a file writes as strings."""
    found = []
    for piece in _PIECE.finditer(source):
        value, places = characters(source, piece.end(), module)
        if value:
            found.append(Piece(piece["macro"] or piece["constant"], value, places))
    return found


def judged(piece: Piece, shared: Sequence[str], kinds: Sequence[Kind]) -> Iterator[Part]:
    """The parts of a piece that stand in its own words."""
    for part in parts(piece.value, [text for text in shared if text != piece.value]):
        places = piece.places[part.start : part.end]
        if part.kind in kinds and all(places.count(place) == piece.places.count(place) for place in set(places)):
            yield part


def edited(source: str, piece: Piece, part: Part) -> str:
    """The source without a part."""
    for first, last in sorted(set(piece.places[part.start : part.end]), reverse=True):
        source = source[:first] + source[last:]
    return source


def files_of(topic: str) -> set[str]:
    """The module of a topic, and those that it puts together."""
    parts = [TOPICS[topic], *(value for value in vars(TOPICS[topic]).values() if isinstance(value, types.ModuleType))]
    return {part.__name__.removeprefix("polparse.en.") for part in parts}


def packs(file: str, source: str, topics: Sequence[str]) -> dict[str, Pack]:
    """What topics come to if a file is another."""
    made: dict[str, Pack] = {}
    name = f"polparse.en.{file}"
    before = sys.modules[name]
    folder, _, own = name.rpartition(".")
    module = types.ModuleType(name)
    try:
        sys.modules[name] = module
        setattr(sys.modules[folder], own, module)
        exec(compile(source, name, "exec"), vars(module))
        for topic in topics:
            other = module
            if TOPICS[topic].__name__ != name:
                other = types.ModuleType(TOPICS[topic].__name__)
                exec(compile(Path(str(TOPICS[topic].__file__)).read_text(encoding="utf-8"), topic, "exec"), vars(other))
            made[topic] = Pack(other.MACROS, other.RULES, sets(other))
    finally:
        sys.modules[name] = before
        setattr(sys.modules[folder], own, before)
    return made


class Difference(NamedTuple):
    """What a topic finds without a part."""

    more: list[tuple[str, Match]]
    fewer: list[tuple[str, Match]]
    other: list[tuple[Call, Any, Any]]
    equal: bool
    lost: Sequence[tuple[str, ...]] = ()
    new: Sequence[tuple[str, ...]] = ()

    def __bool__(self) -> bool:
        return bool(self.more or self.fewer or self.other)


class Judge:
    """
    The parts of the macros of one file.

    Args:
        file: a module of the language pack ("relations.meetings").
        parser: of the language.
        corpus: real texts.
        rows: sentences of tests.
        kinds: of the parts that are judged.
    """

    def __init__(self, file: str, parser: Parser, texts: Sequence[str], rows: Sequence[str], kinds: Sequence[Kind] = KINDS) -> None:
        self.file, self.parser, self.kinds = file, parser, kinds
        self.path = Path(str(files("polparse.en"))).joinpath(*file.split(".")).with_suffix(".py")
        self.topics = [topic for topic in _TOPICS if file == _SHARED or file in files_of(topic)]
        self.source = self.path.read_text(encoding="utf-8")
        self.corpora = {"rows": Corpus(parser, rows, self.topics), "texts": Corpus(parser, texts, self.topics)}
        self.views: dict[tuple[str, str], View] = {}
        self.examples: dict[str, Examples] = {}

    def parts(self) -> Iterator[tuple[Piece, Part]]:
        found = pieces(self.source, self.file)
        shared = [piece.value for piece in found if piece.name.isupper() and re.search("[|&<]", piece.value)]
        for piece in found:
            for part in judged(piece, shared, self.kinds):
                yield piece, part

    def prepare(self) -> None:
        """Read what every variant tells apart."""
        self.base = packs(self.file, self.source, self.topics)
        self.read = {topic: _read(pack, {*pack.macros, *(rule.name for rule in pack.rules)}) for topic, pack in self.base.items()}
        expressions: dict[str, dict[str, None]] = {topic: {} for topic in self.topics}
        for topic, (macros, rules) in self.read.items():
            for sequence in (*macros.values(), *rules.values()):
                expressions[topic].update(dict.fromkeys(patterns.classes(sequence)))
        for piece, part in self.parts():
            for topic, pack in packs(self.file, edited(self.source, piece, part), self.topics).items():
                base = self.base[topic]
                for name, text in pack.macros.items():
                    if text != base.macros[name]:
                        expressions[topic].update(dict.fromkeys(pack.classes(text, name)))
                for rule, old in zip(pack.rules, base.rules, strict=True):
                    if rule.pattern != old.pattern:
                        expressions[topic].update(dict.fromkeys(pack.classes(rule.pattern, rule.name)))
        for topic in self.topics:
            for name, corpus in self.corpora.items():
                self.views[name, topic] = View(corpus, topic, expressions[topic])
            for rule in self.base[topic].rules:
                self.examples[rule.name] = Examples(rule, topic, self.parser, self.base[topic].macros)

    def judge(self, piece: Piece, part: Part) -> tuple[str, Difference | None]:
        """Who needs a part, and if nobody does, what differs without it."""
        changed = packs(self.file, edited(self.source, piece, part), self.topics)
        read = {topic: _read(pack, _touched(pack, self.base[topic])) for topic, pack in changed.items()}
        for topic, pack in changed.items():
            for rule in pack.rules:
                if rule.name in read[topic][1] and self.examples[rule.name].fail(rule.pattern, pack.macros):
                    return rule.name, None
        for topic in self.topics:
            rows = self.differs("rows", topic, read[topic], changed[topic])
            if rows:
                if topic != "attributions":
                    return "test", None
                try:
                    rows = self.outcome("rows", rows, read[topic], changed[topic])
                except IndexError:
                    return "group", None
                if rows.lost or rows.new:
                    return f"test {next(iter(rows.lost or rows.new))[:3]}", None
        both = [self.differs("texts", topic, read[topic], changed[topic]) for topic in self.topics]
        more, fewer = [row for one in both for row in one.more], [row for one in both for row in one.fewer]
        other = [row for one in both for row in one.other]
        found = Difference(more, fewer, other, equal=all(one.equal for one in both))
        if found and self.topics == ["attributions"]:
            found = self.outcome("texts", found, read["attributions"], changed["attributions"])
        return "", found

    def outcome(self, name: str, found: Difference, read: Read, pack: Pack) -> Difference:
        """What statements differ where something does."""
        view = self.views[name, "attributions"]
        usual = view.grammar(self.base["attributions"], ({}, {}), self.read["attributions"])
        other = view.grammar(pack, read, self.read["attributions"])
        numbers = {view.number(mention.start) for _, mention in (*found.more, *found.fewer)}
        numbers |= {view.numbers[view.corpus.units[call.text].text] for call, *_ in found.other}
        lost: list[tuple[str, ...]] = []
        new: list[tuple[str, ...]] = []
        for number in sorted(numbers)[:_MOST]:
            if number not in view.usual:
                view.usual[number] = view.statements(usual, number)
            after = view.statements(other, number)
            lost += sorted(view.usual[number] - after)
            new += sorted(after - view.usual[number])
        return found._replace(lost=lost, new=new)

    def differs(self, name: str, topic: str, read: Read, pack: Pack) -> Difference:
        view = self.views[name, topic]
        usual_macros, usual_rules = self.read[topic]
        more, fewer, other = [], [], []
        equal = True
        for macro, sequence in read[0].items():
            if view.regex(sequence, whole=True) == view.regex(usual_macros[macro], whole=True):
                continue
            equal = False
            new, old = view.regex(sequence), view.regex(usual_macros[macro])
            if new != old and macro in view.calls:
                rows = zip(view.calls[macro], view.answers(macro, old, usual=True), view.answers(macro, new), strict=True)
                other += [row for row in rows if row[1] != row[2]]
        for rule in pack.rules:
            if rule.name not in read[1]:
                continue
            sequence = read[1][rule.name]
            if view.regex(sequence, whole=True) == view.regex(usual_rules[rule.name], whole=True):
                continue
            equal = False
            new_plan, old_plan = view.plan(sequence), view.plan(usual_rules[rule.name])
            if new_plan != old_plan:
                before, after = view.found(rule, old_plan, usual=True), view.found(rule, new_plan)
                fewer += [(rule.name, mention) for key, mention in before.items() if key not in after]
                more += [(rule.name, mention) for key, mention in after.items() if key not in before]
        return Difference(more, fewer, other, equal)


def _touched(pack: Pack, base: Pack) -> set[str]:
    """The macros that differ, or hold one that does, and the rules that differ themselves."""
    touched = {name for name, text in pack.macros.items() if text != base.macros[name]}
    # One that a topic writes anew stands before those that it names.
    while more := {name for name, text in pack.macros.items() if not touched.isdisjoint(_NAMED.findall(text))} - touched:
        touched |= more
    return touched | {rule.name for rule, old in zip(pack.rules, base.rules, strict=True) if rule.pattern != old.pattern}


def _read(pack: Pack, touched: set[str]) -> tuple[dict[str, patterns.Sequence], dict[str, patterns.Sequence]]:
    macros = {name: patterns.read(text, pack.macros, name, pack.sets) for name, text in pack.macros.items() if name in touched}
    rules = {
        rule.name: patterns.read(rule.pattern, pack.macros, rule.name, pack.sets)
        for rule in pack.rules
        if rule.name in touched or not touched.isdisjoint(_NAMED.findall(rule.pattern))
    }
    return macros, rules


def _verdict(difference: Difference) -> str:
    if difference:
        parts = f"+{len(difference.more)} -{len(difference.fewer)} ?{len(difference.other)}"
        return f"{parts} lost {len(difference.lost)} new {len(difference.new)}"
    return "equal" if difference.equal else "same"


def _context(units: Units, first: int, last: int) -> str:
    starts, ends, text = units.starts, units.ends, units.text
    start = starts[first] if first < len(starts) else len(text)
    end = max(start, ends[last - 1]) if last > first else start
    return " ".join(f"{text[max(0, start - 90) : start]}[[{text[start:end]}]]{text[end : end + 60]}".split())


def _show(judge: Judge, difference: Difference, show: int) -> None:
    if difference.lost or difference.new:
        for sign, rows in (("lost", difference.lost), ("new ", difference.new)):
            for row in rows[:show]:
                print(f"    {sign} {' | '.join(row)}")
        return
    for sign, mentions in (("+", difference.more), ("-", difference.fewer)):
        for name, mention in mentions[:show]:
            said = {key: span.of(mention.units.text) for key in mention.parts if (span := mention.part(key))}
            print(f"    {sign} {name.rpartition('.')[2]} {_context(mention.units, mention.first, mention.last)} {said}")
    for call, before, after in difference.other[:show]:
        units = judge.corpora["texts"].units[call.text]
        stretches = [stretch[-1] if isinstance(stretch, list) and stretch else stretch for stretch in (before, after)]
        shown = [_context(units, *stretch[0]) if stretch else "None" for stretch in stretches]
        print(f"    ? {call.macro}.{call.method}{call.args}\n        {shown[0]}\n        {shown[1]}")


def _strings(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value and len(node.value) > 12:
            yield node.value


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.needless_macros", description=(__doc__ or "").partition("\n\n")[0].strip())
    parser.add_argument("file", help="a module of the language pack, such as relations.meetings")
    parser.add_argument("names", nargs="*", metavar="NAME", help="macros or constants; all if none")
    parser.add_argument("--corpus", nargs="+", type=Path, required=True, help="files of JSON lines with text")
    parser.add_argument("--texts", nargs="+", type=Path, required=True, help="tests whose sentences count as examples")
    parser.add_argument("--kind", nargs="+", choices=KINDS, default=KINDS, help="judge parts of these kinds only")
    parser.add_argument("--show", type=int, default=2, help="how many differences of each sort are shown (%(default)s)")
    parser.add_argument("--slice", default="0/1", help="every Nth part, from one on: 0/2")
    options = parser.parse_args(arguments)
    texts = [json.loads(line)["text"] for file in options.corpus for line in file.read_text(encoding="utf-8").splitlines()]
    rows = list(dict.fromkeys(row for file in options.texts for row in _strings(file)))
    judge = Judge(options.file, Parser(english()), texts, rows, options.kind)
    judge.prepare()
    print("ready", file=sys.stderr, flush=True)
    at, of = map(int, options.slice.split("/"))
    for number, (piece, part) in enumerate(judge.parts()):
        if number % of != at or (options.names and piece.name not in options.names):
            continue
        needed, difference = judge.judge(piece, part)
        verdict = f"needed {needed}" if difference is None else _verdict(difference)
        value = piece.value
        around = f"{value[max(0, part.start - 40) : part.start]}«{value[part.start : part.end]}»{value[part.end : part.end + 30]}"
        print(f"{piece.name}\t{part.kind}\t{verdict}\t{around}", flush=True)
        if difference:
            _show(judge, difference, options.show)
    return 0


if __name__ == "__main__":
    sys.exit(main())
