"""Whether a language pack is what the stages ask for: all that is wrong is told when the pack is built."""

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Set

from polparse.contract.classes import CLASSES, LISTS, REQUIRED, SPLIT
from polparse.contract.grammars import GRAMMARS, GrammarContract, Kind, Macro
from polparse.contract.norms import NORMS
from polparse.engine import patterns
from polparse.engine.grammar import Grammar
from polparse.engine.lexicon import Lexicon
from polparse.engine.lexicon_files import File
from polparse.engine.rules import Rule
from polparse.errors import LexiconError, PolparseError, RuleError

__all__ = ["KINDS", "place", "read_classes", "wrong_grammars", "wrong_rule"]

# The classes of what rules make, wherever they are read.
KINDS = frozenset(kind for grammar in GRAMMARS.values() for kind in grammar.kinds)
# A part that is the match itself, see `polparse.engine.search`.
_WHOLE = "whole"
_NAME = re.compile(r"[a-z_]+(?:\.[a-z0-9_]+)?")


def read_classes() -> frozenset[str]:
    """Every class that the stages may read: a vocabulary has them all, though some may be empty."""
    return CLASSES | {f"{kind}.{norm}" for kind in SPLIT for norm in NORMS[kind]}


def wrong_grammars(
    lexicon: Lexicon,
    grammars: Mapping[str, Grammar],
    own: Iterable[str] = (),
    expressions: Iterable[tuple[str, str]] = (),
    lists: Callable[[], Iterable[File]] = tuple,
) -> Iterator[PolparseError]:
    """
    What of words and rules is not as the contract says.

    Args:
        lexicon: of all grammars.
        grammars: by the names of their fields in `Language`.
        own: classes that no rule and no stage reads, but code of the pack does.
        expressions: others that the pack names, as those of its syntax, each with its name.
        lists: the files that its words are from, for messages.

    Yields:
        `LexiconError`: a class is missing, or nothing reads it. `RuleError`: a kind, a part, a macro or a class is missing, or nothing asks
        for it; a pattern cannot be read; a name is there twice.
    """
    read = [_Patterns(name, grammar) for name, grammar in grammars.items()]
    named = [*expressions, *(row for some in read for row in some.expressions)]
    known = {*own, *_NAME.findall(" ".join(dict.fromkeys(expression for _, expression in named)))}
    yield from _wrong_words(lexicon, read_classes() | known, lists)
    for some in read:
        yield from some.problems
    for where, expression in dict.fromkeys(named):
        yield from _wrong_expression(lexicon, expression, where)
    asked = {macro for contract in GRAMMARS.values() for macro in contract.macros}
    for grammar in grammars.values():
        asked |= _macros_used(grammar)
    for some in read:
        unasked = [macro for macro in some.grammar.macros if macro not in asked]
        yield from (RuleError(f"{some.name}: no rule and no stage asks for macro {macro!r}") for macro in unasked)
        yield from _wrong_grammar(some, GRAMMARS[some.name])


class _Patterns:
    """
    The patterns of a grammar, read.

    Attributes:
        rules, macros: by name, as far as they can be read.
        problems: what cannot be, and names that are there twice.
        expressions: the class expressions in them, each with the rule or the macro that has it.
    """

    def __init__(self, name: str, grammar: Grammar) -> None:
        self.name = name
        self.grammar = grammar
        self.problems: list[RuleError] = list(grammar.wrong_sets())
        self.expressions: list[tuple[str, str]] = []
        self.rules: dict[str, patterns.Sequence] = {}
        for rule in grammar.rules:
            if rule.name in self.rules:
                self.problems.append(RuleError(f"{rule.name}: another rule has this name"))
            self._read(self.rules, rule.name, rule.pattern, rule.name)
        self.macros: dict[str, patterns.Sequence] = {}
        for macro, source in grammar.macros.items():
            self._read(self.macros, macro, source, f"{name}: {macro}")

    def _read(self, into: dict[str, patterns.Sequence], name: str, source: str, where: str) -> None:
        try:
            into[name] = sequence = self.grammar.read(source, where)
            self.expressions += ((where, expression) for expression in patterns.classes(sequence))
        except RuleError as error:
            self.problems.append(error)
            # What it reads is no class that nothing reads.
            self.expressions += ((where, patterns.spelt_out(some, self.grammar.sets)) for some in patterns.written(source))


def _wrong_expression(lexicon: Lexicon, expression: str, where: str) -> Iterator[RuleError]:
    for term in re.split(r"[|&]", expression):
        name = term.removeprefix("!")
        if name != "*" and name not in lexicon.alphabet:
            yield RuleError(f"{where}: no class {name!r}")


def _wrong_words(lexicon: Lexicon, read: Set[str], lists: Callable[[], Iterable[File]]) -> Iterator[LexiconError]:
    """The classes that have to be there and are not, and those that nothing reads."""
    given = lexicon.classes
    for kind in sorted(given - lexicon.made - read):
        if kind.partition(".")[0] not in read:
            yield LexiconError(f"{place(kind, lists)}[{kind}]: no rule and no stage reads this class")
    for kind in REQUIRED:
        if kind not in given:
            yield LexiconError(f"[{kind}]: no word list has a form of this class")
    for name in sorted(lexicon.lists - set(LISTS)):
        yield LexiconError(f"{place(name, lists)}[{name}]: no stage reads this list without class")


def place(table: str, lists: Callable[[], Iterable[File]], form: str = "") -> str:
    """The first file with a table of this name, if it can be with a form, for a message; empty if there is none."""
    line = f"[{table}]"
    texts = ((file.name, file.read_text(encoding="utf-8")) for file in lists())
    there = [(name, text) for name, text in texts if line in text.split("\n")]
    return next((f"{name}: " for name, text in sorted(there, key=lambda one: form not in one[1])), "")


def _macros_used(grammar: Grammar) -> set[str]:
    return {name for source in (*(rule.pattern for rule in grammar.rules), *grammar.macros.values()) for name in patterns.macros(source)}


def _wrong_grammar(some: _Patterns, contract: GrammarContract) -> Iterator[RuleError]:
    name, grammar = some.name, some.grammar
    for macro, asked in contract.macros.items():
        if macro not in grammar.macros:
            if asked.required and grammar.rules:
                yield RuleError(f"{name}: no macro {macro!r}")
        elif macro in some.macros:
            yield from (RuleError(f"{name}: {wrong}") for wrong in _wrong_macro(macro, asked, some.macros[macro]))
    for rule in grammar.rules:
        kind = rule.kind.split()[0] if rule.kind else ""
        if kind not in contract.kinds:
            yield RuleError(f"{rule.name}: {kind!r} is no kind of {name} ({', '.join(sorted(contract.kinds))})")
        elif rule.name in some.rules:
            yield from wrong_rule(rule, some.rules[rule.name], contract.kinds[kind], grammar.macros, contract.own_parts)


def _wrong_macro(macro: str, asked: Macro, read: patterns.Sequence) -> Iterator[str]:
    always, maybe = patterns.groups(read)
    for need in asked.needs:
        if _lacks(need, always):
            yield f"macro {macro!r} can match without a part {need.replace('|', ' or ')}, which each match needs"
    for group in asked.groups:
        if group not in maybe:
            yield f"macro {macro!r} has no part {group!r}"
    if asked.back and not patterns.ends_there(read):
        yield f"macro {macro!r} does not end with $, so it is no help to say what stands right before a unit"


def _lacks(need: str, always: Iterable[frozenset[str]], macros: Container[str] = ()) -> bool:
    """Whether a match may be without a part, or all of several of which it has one; and no macro looks for it."""
    names = need.split("|")
    return not any(some <= set(names) for some in always) and not any(name[1:-1] in macros for name in names if name.startswith("{"))


def wrong_rule(rule: Rule, read: patterns.Sequence, kind: Kind, macros: Container[str], own_parts: bool) -> Iterator[RuleError]:
    """
    What is wrong with a rule by what a stage does with its kind: it gives no norm, or a part is missing, or no stage reads one.

    Args:
        read: its pattern.
        kind: what the stage does.
        macros: those that the stage can ask.
        own_parts: whether it may have other parts.
    """
    if kind.norm and rule.produce is None:
        yield RuleError(f"{rule.name}: gives no norm")
    always, maybe = patterns.groups(read)
    for need in kind.needs:
        if _lacks(need, always, macros):
            yield RuleError(f"{rule.name}: {_lack(need)}")
    known = {part for need in kind.needs for part in need.split("|")} | {*kind.may, _WHOLE}
    if not own_parts:
        read_ones = ", ".join(sorted(known - {_WHOLE})) or "none"
        problem = f"{rule.name}: of kind {rule.kind} no stage reads part"
        yield from (RuleError(f"{problem} {part!r} (it reads {read_ones})") for part in sorted(maybe - known))


def _lack(need: str) -> str:
    """That a part is missing, and the macros that would look for it, for a message."""
    names = need.split("|")
    parts, macros = (" or ".join(name for name in names if name.startswith("{") == braced) for braced in (False, True))
    lack = f"it can match without a part {parts}"
    if not macros:
        return f"{lack}, which each match needs"
    return f"{lack}, and there is no macro {macros} to look for it" if parts else f"there is no macro {macros} to look for what it is about"
