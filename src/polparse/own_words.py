"""
Words and rules that somebody adds to a language: a mapping, or a TOML file of the same shape. They are checked as those of the pack are.

Words become entries of the lexicon, so that every stage has them. Rules of a grammar are searched for beside those of the pack, and each
search with them may take so long and no longer: nobody has shown that they take linear time.
"""

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple

import attrs

from polparse.contract.check import wrong_rule
from polparse.contract.grammars import GRAMMARS
from polparse.contract.norms import checked
from polparse.engine import cache, patterns
from polparse.engine.grammar import Grammar
from polparse.engine.lexicon import Lexicon
from polparse.engine.lexicon_files import Entry, read_own, read_tables
from polparse.engine.rules import Example, Rule, hit, miss
from polparse.engine.units import Match, Units
from polparse.engine.vocabulary import LOOKS
from polparse.errors import LexiconError, RuleError, together
from polparse.language import Language, share
from polparse.syntax.frames import Frames

__all__ = ["Words", "with_own"]

# By class, or a table that the pack reads itself: norms with their forms, or forms. Or the name of a file with such tables, and with rules.
Words = Mapping[str, object] | str | os.PathLike[str]

# How long one search with an own rule may take, in seconds, if it says nothing else.
_LIMIT = 1.0
_WORDS = "words"
# A table of forms that are no longer of a class.
_NOT = "not"
_RULE = "rule"
_STRINGS = ("name", "kind", "pattern", "norm", "cites")
_SENTENCES = ("hits", "misses")
_NAME = re.compile(r"\w+(?:\.\w+)*")
_SUFFIX = "suffix"
# How many names that are like one are told, and how like they are.
_MANY, _LIKE = 3, 0.7


def with_own(
    language: Language, words: Words | None, rules: Iterable[Rule], units: Callable[[Language, str, str], Units]
) -> Language:
    """
    A language with more words and rules.

    Args:
        language: it stays as it is.
        words: see `Words`.
        rules: others than those of the file; the kind of each says in which grammar it is looked for.
        units: gives the units of a text that a grammar of a language reads, by the name of its field.

    Raises:
        OSError: the file cannot be read.
        LexiconError: a word is wrong; the message names the file, the class and the form.
        RuleError: a rule is; the message names the rule.
        TypeError: `words` is no mapping and no name of a file, or something else than a rule is among `rules`.
    """
    file = _file(words)
    own = [*file.rules, *_rules(rules)]
    if not own and not file.tables:
        return language
    named = {name for rule in own for name in re.findall(r"[a-z_]\w*(?:\.\w+)?", " ".join(re.findall(r"<([^<>]+)>", rule.pattern)))}
    entries = _entries(language, file, named)
    without = _without(language, file)
    if entries or without or own:
        lexicon = Lexicon(language.lexicon.words.extended(entries, without))
        grown = _grown(language, lexicon, _topics(language, own))
        if file.text is not None:
            grown = attrs.evolve(grown, sources=lambda: {**language.sources(), file.name: file.text or ""})
        for rule in own:
            _check_examples(rule, grown, lambda topic, text: units(grown, text, topic))
        return grown
    return language


class _File(NamedTuple):
    """
    What was given as words.

    Attributes:
        name: for messages.
        tables: the words.
        rules: those that stand beside them.
        text: of the file; None if it is none.
    """

    name: str
    tables: Mapping[str, object]
    rules: Sequence[Rule] = ()
    text: str | None = None

    def read_text(self, encoding: str) -> str:
        """The text, which was read before."""
        return self.text or ""


def _file(words: Words | None) -> _File:
    if words is None:
        return _File(_WORDS, {})
    if isinstance(words, Mapping):
        return _File(_WORDS, words)
    if not isinstance(words, str | os.PathLike):
        raise TypeError(f"words is no mapping and no name of a file but a {type(words).__name__}")
    path = Path(words)
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise LexiconError(f"{path}: not UTF-8") from None
    tables = read_tables(_File(str(path), {}, (), text))
    rows = tables.pop(_RULE, [])
    if not isinstance(rows, list):
        raise RuleError(f"{path}: a rule stands in a table [[{_RULE}]]")
    return _File(str(path), tables, tuple(_rule(str(path), row) for row in rows), text)


def _rule(file: str, row: Mapping[str, object]) -> Rule:
    """A rule as a file has it."""
    where = f"{file}: [[{_RULE}]] {row.get('name', '')}".rstrip()
    for key, value in row.items():
        if key in _STRINGS:
            if not isinstance(value, str):
                raise RuleError(f"{where}: {key} is no string")
        elif key in _SENTENCES:
            if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
                raise RuleError(f"{where}: {key} is no list of sentences")
        elif key == "limit":
            if isinstance(value, bool) or not isinstance(value, int | float):
                raise RuleError(f"{where}: limit is no number of seconds")
        else:
            raise RuleError(f"{where}: {key} is no key of a rule ({', '.join((*_STRINGS, *_SENTENCES, 'limit'))})")
    for key in ("name", "kind", "pattern"):
        if key not in row:
            raise RuleError(f"{where}: has no {key}")
    told = {key: str(row[key]) for key in _STRINGS if key in row}
    hits, misses = ([str(each) for each in some] if isinstance(some := row.get(key, []), list) else [] for key in _SENTENCES)
    limit = row.get("limit")
    return Rule(
        name=told["name"],
        kind=told["kind"],
        pattern=told["pattern"],
        examples=(*map(hit, hits), *map(miss, misses)),
        produce=_always(told["norm"]) if "norm" in told else None,
        cites=told.get("cites", ""),
        limit=float(limit) if isinstance(limit, int | float) else None,
    )


def _always(norm: str) -> Callable[[Match], str]:
    return lambda _: norm


def _rules(rules: Iterable[Rule]) -> Iterator[Rule]:
    for rule in rules:
        if not isinstance(rule, Rule):
            raise TypeError(f"among the rules is a {type(rule).__name__}, which is no Rule")
        yield rule


def _entries(language: Language, file: _File, named: Iterable[str]) -> list[Entry]:
    """The entries of own words, if each is of a class that something reads."""
    known = language.lexicon.words.members
    split = {name.partition(".")[0] for name in known if "." in name}
    tables = {name: table for name, table in file.tables.items() if name != _NOT}
    entries = list(checked(language.read_words(file.name, tables, split), file.name))
    lists = {f"={name}" for name in language.lexicon.lists}
    given = language.lexicon.classes | {*named} | lists
    # What rules make, or a token is by its looks, and no word list gives.
    made = (language.lexicon.made - language.lexicon.classes) | LOOKS | {_SUFFIX}
    for kind in dict.fromkeys(name for entry in entries for name in entry.kind.split()):
        table = f"{file.name}: [{kind.removeprefix('=')}]"
        if kind in made:
            raise LexiconError(f"{table}: a word list cannot give this class")
        if kind not in given and kind not in known and kind.partition(".")[0] not in given:
            raise LexiconError(f"{table}: no class has this name{_near(kind, {*given, *known} - made)}")
    return entries


def _without(language: Language, file: _File) -> list[Entry]:
    """Forms that are no longer of a class of the pack."""
    table = file.tables.get(_NOT, {})
    if not isinstance(table, Mapping):
        raise LexiconError(f"{file.name}: {_NOT} is no table of classes")
    entries = list(read_own(f"{file.name}: [{_NOT}]", table))
    for entry in entries:
        if entry.kind not in language.lexicon.classes - LOOKS:
            near = _near(entry.kind, language.lexicon.classes - LOOKS)
            raise LexiconError(f"{file.name}: [{_NOT}] {entry.kind}: no class has this name{near}")
    return entries


def _near(name: str, known: Iterable[str]) -> str:
    """The names most like one that is none, for a message."""
    near = dict.fromkeys(each.removeprefix("=") for each in get_close_matches(name, sorted(known), _MANY, _LIKE))
    return f"; is it {' or '.join(near)}?" if near else ""


def _topics(language: Language, rules: Sequence[Rule]) -> Mapping[str, list[Rule]]:
    """Own rules by the grammars that they belong to."""
    kinds = {kind: topic for topic, contract in GRAMMARS.items() for kind in contract.kinds}
    taken = {rule.name for grammar in language.grammars.values() for rule in grammar.every_rule}
    topics: dict[str, list[Rule]] = {}
    for rule in rules:
        if not _NAME.fullmatch(rule.name):
            raise RuleError(f"{rule.name!r} is no name of a rule (own.topic.slug)")
        if rule.name in taken:
            raise RuleError(f"{rule.name}: another rule has this name")
        taken.add(rule.name)
        if rule.kind not in kinds:
            near = _near(rule.kind, kinds) or f" ({', '.join(sorted(kinds))})"
            raise RuleError(f"{rule.name}: {rule.kind!r} is no kind of a rule{near}")
        if rule.limit is not None and not rule.limit > 0:
            raise RuleError(f"{rule.name}: a limit of {rule.limit:g} s")
        topics.setdefault(kinds[rule.kind], []).append(attrs.evolve(rule, limit=rule.limit or _LIMIT))
    return topics


def _grown(language: Language, lexicon: Lexicon, topics: Mapping[str, Sequence[Rule]]) -> Language:
    grammars: dict[str, Grammar] = {}
    for topic, grammar in language.grammars.items():
        more = _beside(lexicon, grammar, topics[topic]) if topic in topics else None
        grammars[topic] = grammar.grown(lexicon, more, cache.kept)
        for rule in topics.get(topic, ()):
            contract = GRAMMARS[topic]
            assert more is not None
            read = more.read(rule.pattern, rule.name)
            if wrong := [*wrong_rule(rule, read, contract.kinds[rule.kind], grammar.macros, contract.own_parts)]:
                raise together(wrong)
    share(grammars)
    changed: dict[str, Any] = {
        **grammars,
        "lexicon": lexicon,
        "syntax": language.syntax.over(lexicon) if language.syntax else None,
        "frames": {name: Frames(lexicon, frames.frames) for name, frames in language.frames.items()},
    }
    return attrs.evolve(language, **changed)


def _beside(lexicon: Lexicon, grammar: Grammar, rules: Sequence[Rule]) -> Grammar:
    """A grammar of own rules, with those macros and sets of another that they name: what it does not have need not be read."""
    sources = [rule.pattern for rule in rules]
    macros = patterns.named_macros(sources, grammar.macros)
    sets = patterns.named_sets([*sources, *macros.values()], grammar.sets)
    made = Grammar(lexicon, rules, macros, sets=sets)
    # Whatever is wrong with them is told now.
    made.compile()
    return made


def _check_examples(rule: Rule, language: Language, reads: Callable[[str, str], Units]) -> None:
    """Hold a rule to its examples."""
    if not any(example.spans for example in rule.examples):
        raise RuleError(f"{rule.name}: has no sentence in which it finds something (a hit)")
    if all(example.spans for example in rule.examples):
        raise RuleError(f"{rule.name}: has no sentence in which it must find nothing (a miss)")
    topic, grammar = next((topic, grammar) for topic, grammar in language.grammars.items() if rule.name in grammar.names)
    assert grammar.more is not None
    alone = _beside(language.lexicon, grammar.more, [rule])
    for example in rule.examples:
        found = [(match.start, match.end) for match in alone.find(reads(topic, example.text))]
        if found != list(example.spans):
            shown = repr(Example(example.text, tuple(found)).marked) if found else "nothing"
            raise RuleError(f"{rule.name}: of {example.marked!r} it finds {shown}")
