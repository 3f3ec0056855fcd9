"""Whether a language pack is what the stages ask for: each thing that is wrong is one error, when the pack is built."""

import re
from collections.abc import Callable, Iterable, Mapping, Set

from polparse.contract.classes import CLASSES, LISTS, REQUIRED, SPLIT
from polparse.contract.grammars import GRAMMARS, GrammarContract, Kind
from polparse.contract.norms import NORMS, problem
from polparse.engine import patterns
from polparse.engine.grammar import Grammar
from polparse.engine.lexicon import Lexicon
from polparse.engine.lexicon_files import File
from polparse.engine.rules import Rule
from polparse.errors import LexiconError, RuleError

__all__ = ["KINDS", "check", "check_rule", "read_classes"]

# The classes of what rules make, wherever they are read.
KINDS = frozenset(kind for grammar in GRAMMARS.values() for kind in grammar.kinds)
# A part that is the match itself, see `polparse.engine.search`.
_WHOLE = "whole"
_NAME = re.compile(r"[a-z_]+(?:\.[a-z0-9_]+)?")


def read_classes() -> frozenset[str]:
    """Every class that the stages may read: a vocabulary has them all, though some may be empty."""
    return CLASSES | {f"{kind}.{norm}" for kind in SPLIT for norm in NORMS[kind]}


def check(
    lexicon: Lexicon,
    grammars: Mapping[str, Grammar],
    own: Iterable[str] = (),
    expressions: Iterable[tuple[str, str]] = (),
    lists: Callable[[], Iterable[File]] = tuple,
) -> None:
    """
    Hold words and rules to the contract.

    Args:
        lexicon: of all grammars.
        grammars: by the names of their fields in `Language`.
        own: classes that no rule and no stage reads, but code of the pack does.
        expressions: others that the pack names, as those of its syntax, each with its name.
        lists: the files that its words are from, for messages.

    Raises:
        LexiconError: a class is missing, or nothing reads it, or the norm of a form is none that its class has.
        RuleError: a kind, a part or a macro is missing, or nothing asks for it; a pattern cannot be read.
    """
    named = {expression: name for name, expression in expressions}
    for name, grammar in grammars.items():
        named |= _expressions(name, grammar)
    # First: a class that a list misspells is missing in rules, too.
    _check_words(lexicon, read_classes() | {*own, *_NAME.findall(" ".join(named))}, lists)
    for expression, name in named.items():
        _check_expression(lexicon, expression, name)
    asked = {macro for contract in GRAMMARS.values() for macro in contract.macros}
    for grammar in grammars.values():
        asked |= _macros_used(grammar)
    for name, grammar in grammars.items():
        for macro in grammar.macros:
            if macro not in asked:
                raise RuleError(f"{name}: no rule and no stage asks for macro {macro!r}")
        _check_grammar(name, grammar, GRAMMARS[name])


def _check_expression(lexicon: Lexicon, expression: str, name: str) -> None:
    try:
        lexicon.alphabet.select(expression)
    except KeyError as error:
        raise RuleError(f"{name}: no class {error.args[0]!r}") from None


def _check_words(lexicon: Lexicon, read: Set[str], lists: Callable[[], Iterable[File]]) -> None:
    """Whether each class is there that has to be, and is read, and has the norms that it may have."""
    given = lexicon.classes
    for kind in sorted(given - lexicon.made - read):
        if kind.partition(".")[0] not in read:
            raise LexiconError(f"{_place(kind, lists)}[{kind}]: no rule and no stage reads this class")
    for kind in REQUIRED:
        if kind not in given:
            raise LexiconError(f"[{kind}]: no word list has a form of this class")
    for name in sorted(lexicon.lists - set(LISTS)):
        raise LexiconError(f"{_place(name, lists)}[{name}]: no stage reads this list without class")
    for kind in NORMS:
        for form, norm in lexicon.norms(kind).items():
            if wrong := problem(kind, norm):
                name = kind.removeprefix("=")
                raise LexiconError(f"{_place(name, lists)}[{name}] {form!r}: {wrong}")


def _place(table: str, lists: Callable[[], Iterable[File]]) -> str:
    """The first file with a table of this name, for a message; empty if there is none."""
    line = f"[{table}]"
    return next((f"{file.name}: " for file in lists() if line in file.read_text(encoding="utf-8").split("\n")), "")


def _expressions(name: str, grammar: Grammar) -> dict[str, str]:
    """The class expressions in the patterns of a grammar, each with the first rule or macro that has it."""
    sources = [(rule.pattern, rule.name) for rule in grammar.rules]
    sources += [(source, f"{name}: {macro}") for macro, source in grammar.macros.items()]
    expressions: dict[str, str] = {}
    for source, where in sources:
        for expression in patterns.classes(grammar.read(source, where)):
            expressions.setdefault(expression, where)
    return expressions


def _macros_used(grammar: Grammar) -> set[str]:
    return {name for source in (*(rule.pattern for rule in grammar.rules), *grammar.macros.values()) for name in patterns.macros(source)}


def _check_grammar(name: str, grammar: Grammar, contract: GrammarContract) -> None:
    for macro, asked in contract.macros.items():
        if macro not in grammar.macros:
            if asked.required and grammar.rules:
                raise RuleError(f"{name}: no macro {macro!r}")
            continue
        always, maybe = patterns.groups(grammar.read(grammar.macros[macro], f"{name}: {macro}"))
        if lacking := _lacking(asked.needs, always):
            raise RuleError(f"{name}: a match of macro {macro!r} may have no part {lacking}")
        for group in asked.groups:
            if group not in maybe:
                raise RuleError(f"{name}: macro {macro!r} has no part {group!r}")
    for rule in grammar.rules:
        kind = rule.kind.split()[0] if rule.kind else ""
        if kind not in contract.kinds:
            raise RuleError(f"{rule.name}: {kind!r} is no kind of {name} ({', '.join(sorted(contract.kinds))})")
        check_rule(rule, grammar, contract.kinds[kind], contract.own_parts)


def _lacking(needs: Iterable[str], always: Iterable[frozenset[str]]) -> str | None:
    """The first part, or parts of which a match has one, that some match may be without."""
    return next((need.replace("|", " or ") for need in needs if not any(some <= set(need.split("|")) for some in always)), None)


def check_rule(rule: Rule, grammar: Grammar, kind: Kind, own_parts: bool) -> None:
    """
    Hold a rule to what a stage does with its kind.

    Raises:
        RuleError: it gives no norm, or a part is missing, or no stage reads one.
    """
    if kind.norm and rule.produce is None:
        raise RuleError(f"{rule.name}: gives no norm")
    always, maybe = patterns.groups(grammar.read(rule.pattern, rule.name))
    if lacking := _lacking(kind.needs, always):
        raise RuleError(f"{rule.name}: a match may have no part {lacking}")
    known = {part for need in kind.needs for part in need.split("|")} | {*kind.may, _WHOLE}
    if not own_parts and (unknown := sorted(maybe - known)):
        raise RuleError(f"{rule.name}: no stage reads part {unknown[0]!r}")
