"""
Words and rules that somebody adds to a language: a mapping, or a TOML file of the same shape. They are checked as those of the pack are.

Words become entries of the lexicon, so that every stage has them. Rules of a grammar are searched for beside those of the pack, and each
search with them may take so long and no longer: nobody has shown that they take linear time.
"""

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from difflib import get_close_matches
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import attrs

from polparse.contract.check import wrong_rule
from polparse.contract.classes import CLOSED, COUNTRY
from polparse.contract.grammars import GRAMMARS
from polparse.contract.norms import NORMS, outside, wrong_norms
from polparse.engine import cache, patterns
from polparse.engine.grammar import Grammar
from polparse.engine.lexicon import Lexicon
from polparse.engine.lexicon_files import Entry, read_own, read_tables
from polparse.engine.rules import Example, Rule, hit, miss
from polparse.engine.units import Match, Units
from polparse.engine.vocabulary import LOOKS
from polparse.engine.vocabulary_maker import with_more
from polparse.errors import LexiconError, PolparseError, RuleError, together, until_wrong
from polparse.language import Language, share
from polparse.model.values import COUNTRIES
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
_NEEDED = ("name", "kind", "pattern")
_NAME = re.compile(r"\w+(?:\.\w+)*")
_SUFFIX = "suffix"
_TABLE = re.compile(r"[a-z_]\w*")
# How many names that are like one are told, and how like they are.
_MANY, _LIKE = 3, 0.75


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
        LexiconError: a word is wrong; the message names the file, the table and the form.
        RuleError: a rule is; the message names the rule.
        PackError: several of these, each in a line. What a rule finds in its examples is told once all else is right.
        TypeError: `words` is no mapping and no name of a file, or something else than a rule is among `rules`.
    """
    problems: list[PolparseError] = []
    file = _file(words, problems)
    own = [*file.rules, *_rules(rules)]
    if not own and not file.tables and not problems:
        return language
    named = {name for rule in own for name in _classes(rule)}
    entries = _entries(language, file, named, problems)
    without = _without(language, file, problems)
    if not (entries or without or own or problems):
        return language
    if problems and not own:
        raise together(problems)
    # Of a table with nothing right in it, rules that read it are none the wiser.
    empty = file.tables.keys() - {entry.kind for entry in entries} if problems else ()
    topics = _topics(language, [rule for rule in own if not _classes(rule) & {*empty}], problems)
    known = language.lexicon.words
    lexicon = Lexicon(with_more(known, entries, without) if entries or without else known)
    grown = _grown(language, lexicon, topics, problems)
    if problems:
        raise together(problems)
    if file.text is not None:
        grown = attrs.evolve(grown, sources=lambda: {**language.sources(), file.name: file.text or ""})
    for rule in own:
        problems += _wrong_examples(rule, grown, lambda topic, text: units(grown, text, topic))
    if problems:
        raise together(problems)
    return grown


def _classes(rule: Rule) -> set[str]:
    """The names of classes in a pattern, as it is written."""
    return {*re.findall(r"[a-z_]\w*(?:\.\w+)?", " ".join(re.findall(r"<([^<>]+)>", rule.pattern)))}


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


def _file(words: Words | None, problems: list[PolparseError]) -> _File:
    """What was given; what is wrong with the rules of a file joins the problems."""
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
        problems.append(RuleError(f"{path}: a rule stands in a table [[{_RULE}]]"))
        rows = []
    wrong = [[RuleError(f"{_place(str(path), row)}: {what}") for what in [*_wrong_row(row)] or _lacking(row)] for row in rows]
    problems += (one for some in wrong for one in some)
    return _File(str(path), tables, tuple(_rule(row) for row, some in zip(rows, wrong, strict=True) if not some), text)


def _place(file: str, row: Mapping[str, object]) -> str:
    return f"{file}: [[{_RULE}]] {row.get('name', '')}".rstrip()


def _wrong_row(row: Mapping[str, object]) -> Iterator[str]:
    """What is wrong in a rule as a file has it."""
    for key, value in row.items():
        if key in _STRINGS:
            if not isinstance(value, str):
                yield f"{key} is no string"
        elif key in _SENTENCES:
            if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
                yield f"{key} is no list of sentences"
        elif key == "limit":
            if isinstance(value, bool) or not isinstance(value, int | float):
                yield "limit is no number of seconds"
        else:
            yield f"{key} is no key of a rule ({', '.join((*_STRINGS, *_SENTENCES, 'limit'))})"


def _lacking(row: Mapping[str, object]) -> list[str]:
    """What is not there; of a row in which something is wrong this is not asked, as it may be what is misspelt."""
    return [f"has no {key}" for key in _NEEDED if key not in row]


def _rule(row: Mapping[str, object]) -> Rule:
    """A rule as a file has it, with which nothing is wrong."""
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


def _entries(language: Language, file: _File, named: Iterable[str], problems: list[PolparseError]) -> list[Entry]:
    """The entries of own words, as far as they are of classes that something reads; all else joins the problems."""
    known = language.lexicon.words.members
    split = {name.partition(".")[0] for name in known if "." in name}
    tables = _known_tables(language, file, {*language.lexicon.classes, *named, *known}, problems)
    entries = list(until_wrong(language.read_words(file.name, tables, split), problems))
    table_of = {kind: table for table, kinds in language.own_tables.items() for kind in kinds}
    wrong = [(kind, form, f"{what}{_country(language.lexicon, form, entries)}") for kind, form, what in wrong_norms(entries)]
    wrong += outside(entries, partial(_is_of, language.lexicon))
    wrong += _common(language.lexicon, entries)
    problems += (LexiconError(f"{file.name}: [{table_of.get(kind, kind)}] {form!r}: {what}") for kind, form, what in wrong)
    return [] if wrong else entries


def _country(lexicon: Lexicon, form: str, entries: Iterable[Entry]) -> str:
    """The code of the country that the norm of a form names otherwise, for a message: "US" is USA."""
    for entry in entries:
        if entry.form == form and NORMS.get(entry.kind) is COUNTRIES:
            for name in (entry.norm, entry.norm.upper()):
                units = Units.of(name, lexicon)
                if len(units) == 1 and units.has(0, COUNTRY):
                    return f"; is it {units.norm(COUNTRY, 0)}?"
    return ""


def _common(lexicon: Lexicon, entries: Iterable[Entry]) -> Iterator[tuple[str, str, str]]:
    """The entries that would make a name of a pronoun or another such word, and what is wrong with them: "us" of "US"."""
    for entry in entries:
        if NORMS.get(entry.kind) is COUNTRIES and entry.form.islower() and _is_of(lexicon, entry.form, CLOSED):
            what = f"in lower case it stands for any casing, and so for each {entry.form!r} of a text"
            yield entry.kind, entry.form, f"{what}; {entry.form.upper()!r} stands for capitals alone"


def _is_of(lexicon: Lexicon, form: str, kind: str) -> bool:
    """Whether a form is a word of a class."""
    units = Units.of(form, lexicon)
    return len(units) == 1 and units.has(0, kind)


def _known_tables(language: Language, file: _File, given: Set[str], problems: list[PolparseError]) -> dict[str, object]:
    """The tables of own words that are classes, or that the pack reads otherwise; each other one joins the problems."""
    own = language.own_tables
    table_of = {kind: table for table, kinds in own.items() for kind in kinds}
    # What rules make, or a token is by its looks, and no word list gives.
    made = (language.lexicon.made - language.lexicon.classes) | LOOKS | {_SUFFIX}
    classes = given - made - table_of.keys()
    known = {*classes, *own, _NOT, _RULE}
    folders = {name.partition(".")[0] for name in own if "." in name}
    right: dict[str, object] = {}
    for name, table in file.tables.items():
        if name in folders and isinstance(table, Mapping):
            wrong = [key for key in table if f"{name}.{key}" not in own]
            problems += (_no_table(file, f"{name}.{key}", known) for key in wrong)
            right[name] = {key: rows for key, rows in table.items() if key not in wrong}
        elif name in table_of and not name.startswith("="):
            problems.append(LexiconError(f"{file.name}: [{name}]: a word list cannot give this class; [{table_of[name]}] does"))
        elif name in made:
            problems.append(LexiconError(f"{file.name}: [{name}]: a word list cannot give this class"))
        elif rows := _rows_of(name, table, own):
            problems.append(LexiconError(f"{file.name}: [{name}]: has rows, which stand in [{rows}]"))
        elif name in own or name in folders or name.partition(".")[0] in classes or not _TABLE.fullmatch(_folded(name)):
            right[name] = table
        elif name != _NOT:
            inside = [f"{name}.{key}" for key, rows in table.items() if isinstance(rows, Mapping)] if isinstance(table, Mapping) else []
            problems += (_no_table(file, one, known) for one in inside or [name])
    return right


def _rows_of(name: str, table: object, own: Iterable[str]) -> str | None:
    """The table that has rows, if one without is given some under the last part of its name."""
    has_rows = isinstance(table, Mapping) and any(isinstance(row, Mapping) for row in table.values())
    return next((other for other in own if has_rows and other.endswith(f".{name}")), None)


def _no_table(file: _File, name: str, known: Iterable[str]) -> LexiconError:
    near = _near(name, known) or _near(name.partition(".")[0], known) or ", and no own rule reads it"
    return LexiconError(f"{file.name}: [{name}]: no class has this name{near}")


def _without(language: Language, file: _File, problems: list[PolparseError]) -> list[Entry]:
    """Forms that are no longer of a class of the pack."""
    table = file.tables.get(_NOT, {})
    if not isinstance(table, Mapping):
        problems.append(LexiconError(f"{file.name}: {_NOT} is no table of classes"))
        return []
    given = language.lexicon.classes - LOOKS
    wrong = [name for name in table if name not in given]
    problems += (LexiconError(f"{file.name}: [{_NOT}] {name}: no class has this name{_near(name, given)}") for name in wrong)
    right = {name: forms for name, forms in table.items() if name in given}
    return [*until_wrong(read_own(file.name, right, under=f"{_NOT}."), problems)]


def _near(name: str, known: Iterable[str]) -> str:
    """The names most like one that is none, for a message."""
    near = get_close_matches(_folded(name), sorted(known), _MANY, _LIKE)
    return f"; is it {' or '.join(near[: 1 if _folded(name) in near else _MANY])}?" if near else ""


def _folded(name: str) -> str:
    """As names of classes are written: "Meeting-Noun" is "meeting_noun"."""
    return name.lower().replace("-", "_").replace(" ", "_")


def _topics(language: Language, rules: Sequence[Rule], problems: list[PolparseError]) -> Mapping[str, list[Rule]]:
    """Own rules by the grammars that they belong to; those that are wrong join the problems."""
    kinds = {kind: topic for topic, contract in GRAMMARS.items() for kind in contract.kinds}
    taken = {rule.name for grammar in language.grammars.values() for rule in grammar.every_rule}
    topics: dict[str, list[Rule]] = {}
    for rule in rules:
        if not _NAME.fullmatch(rule.name):
            problems.append(RuleError(f"{rule.name!r} is no name of a rule (own.topic.slug)"))
        if rule.name in taken:
            problems.append(RuleError(f"{rule.name}: another rule has this name"))
        elif rule.name.startswith(f"{language.code}."):
            problems.append(RuleError(f"{rule.name}: a name that begins with '{language.code}.' is one of the pack (own.topic.slug)"))
        taken.add(rule.name)
        if rule.kind not in kinds:
            near = _near(rule.kind, kinds) or f" ({', '.join(sorted(kinds))})"
            problems.append(RuleError(f"{rule.name}: {rule.kind!r} is no kind of a rule{near}"))
        else:
            topics.setdefault(kinds[rule.kind], []).append(attrs.evolve(rule, limit=rule.limit or _LIMIT))
        if rule.limit is not None and not rule.limit > 0:
            problems.append(RuleError(f"{rule.name}: a limit of {rule.limit:g} s"))
        if not any(example.spans for example in rule.examples):
            problems.append(RuleError(f"{rule.name}: has no sentence in which it finds something (a hit)"))
        if all(example.spans for example in rule.examples):
            problems.append(RuleError(f"{rule.name}: has no sentence in which it must find nothing (a miss)"))
    return topics


def _grown(language: Language, lexicon: Lexicon, topics: Mapping[str, Sequence[Rule]], problems: list[PolparseError]) -> Language:
    """The language with more words, and with those rules whose patterns can be read; the others join the problems."""
    grammars: dict[str, Grammar] = {}
    for topic, grammar in language.grammars.items():
        more = _read(lexicon, topic, grammar, topics[topic], problems) if topic in topics else None
        grammars[topic] = grammar.grown(lexicon, more, cache.kept)
    syntax = language.syntax.over(lexicon) if language.syntax else None
    share(grammars, syntax)
    changed: dict[str, Any] = {
        **grammars,
        "lexicon": lexicon,
        "syntax": syntax,
        "frames": {name: Frames(lexicon, frames.frames) for name, frames in language.frames.items()},
    }
    return attrs.evolve(language, **changed)


def _read(lexicon: Lexicon, topic: str, grammar: Grammar, rules: Sequence[Rule], problems: list[PolparseError]) -> Grammar | None:
    """A grammar of own rules beside one of the pack; None if some cannot be read, which join the problems, with what no stage takes."""
    try:
        more = _beside(lexicon, grammar, rules)
    except RuleError as error:
        # The first that is wrong was told: each alone tells what is wrong with it.
        problems += [error] if len(rules) == 1 else ()
        for rule in rules if len(rules) > 1 else ():
            _read(lexicon, topic, grammar, [rule], problems)
        return None
    contract = GRAMMARS[topic]
    for rule in rules:
        read = more.read(rule.pattern, rule.name)
        problems += wrong_rule(rule, read, contract.kinds[rule.kind], grammar.macros, contract.own_parts)
    return more


def _beside(lexicon: Lexicon, grammar: Grammar, rules: Sequence[Rule]) -> Grammar:
    """A grammar of own rules, with those macros and sets of another that they name: what it does not have need not be read."""
    sources = [rule.pattern for rule in rules]
    macros = patterns.named_macros(sources, grammar.macros)
    sets = patterns.named_sets([*sources, *macros.values()], grammar.sets)
    made = Grammar(lexicon, rules, macros, sets=sets)
    # Whatever is wrong with them is told now.
    made.compile()
    return made


def _wrong_examples(rule: Rule, language: Language, reads: Callable[[str, str], Units]) -> Iterator[RuleError]:
    """In which of its examples a rule finds something else than they say."""
    topic, grammar = next((topic, grammar) for topic, grammar in language.grammars.items() if rule.name in grammar.names)
    assert grammar.more is not None
    alone = _beside(language.lexicon, grammar.more, [rule])
    for example in rule.examples:
        found = [(match.start, match.end) for match in alone.find(reads(topic, example.text))]
        if found != list(example.spans):
            shown = repr(Example.of(example.text, found).marked) if found else "nothing"
            yield RuleError(f"{rule.name}: of {example.marked!r} it finds {shown}")
