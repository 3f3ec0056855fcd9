"""
What the word lists and the rules come to, kept beside them for a quick start.

The files are made when the package is built (`hatch_build.py`), and not read once a word list or a rule has changed.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from polparse.en.documents.layouts import LAYOUTS
from polparse.en.grammars import FRAMES, OWN_CLASSES, TOPICS, grammars_over
from polparse.en.syntax import SYNTAX
from polparse.en.words import entries, lists
from polparse.engine.class_sets import Alphabet
from polparse.engine.kept_grammar import Kept
from polparse.engine.lexicon import Lexicon
from polparse.engine.package_files import digest_of, kept, package_folder, saved
from polparse.engine.regexes import KEY
from polparse.engine.vocabulary import Vocabulary
from polparse.errors import together
from polparse.language import vocabulary_of, wrong_pack
from polparse.syntax.grammar import KeptSyntax, SyntaxGrammar

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = ["CLASSES", "GRAMMARS", "VOCABULARY", "kept_classes", "kept_rules", "save_classes", "save_grammars", "save_vocabulary", "vocabulary"]

CLASSES = "classes.pickle"
VOCABULARY = "vocabulary.pickle"
GRAMMARS = "grammars.pickle"


def vocabulary() -> Vocabulary:
    """The vocabulary as its file holds it, or made of the word lists."""
    known: Vocabulary | None = _read(VOCABULARY, _digests()[0])
    return known or _made()


def _made() -> Vocabulary:
    return vocabulary_of(entries(), TOPICS.values())


def save_vocabulary() -> bytes:
    """The vocabulary as the file `VOCABULARY` holds it, which is read in a hundredth of the time that the word lists take."""
    return saved(_digests()[0], _made())


def kept_classes() -> Mapping[str, str]:
    """The characters of the sets that stages ask for by an expression, by this."""
    known: Mapping[str, str] | None = _read(CLASSES, _digests()[0])
    return known or {}


def save_classes(alphabet: Alphabet) -> bytes:
    """Those that were asked for so far, as the file `CLASSES` holds them: to make them takes a tenth of the time of the first text."""
    asked = {expression: "".join(sorted(some)) for expression, some in sorted(alphabet.holding.items()) if expression != "*" and expression not in alphabet}
    return saved(_digests()[0], asked)


class KeptRules(NamedTuple):
    """
    What the rules come to.

    Attributes:
        grammars: by their fields in `Language`.
        syntax: None if there is none.
    """

    grammars: dict[str, Kept]
    syntax: KeptSyntax | None


@cache
def kept_rules() -> KeptRules:
    """What the rules come to, if they are still those of the file; else nothing."""
    known: KeptRules | None = _read(GRAMMARS, _digests()[1])
    return known or KeptRules({}, None)


def save_grammars() -> bytes:
    """
    What the grammars come to, as the file `GRAMMARS` holds it: nine tenths of the time of the first text are saved.

    Raises:
        LexiconError, RuleError, PackError: the pack is not what the stages ask for (see `Language`).
    """
    lexicon = Lexicon(vocabulary())
    grammars = grammars_over(lexicon)
    syntax = SyntaxGrammar(lexicon, SYNTAX)
    if problems := [*wrong_pack(lexicon, grammars, syntax, FRAMES, LAYOUTS, OWN_CLASSES, lists)]:
        raise together(problems)
    rules = KeptRules({name: grammar.coded() for name, grammar in grammars.items()}, syntax.read.coded())
    return saved(_digests()[1], rules)


def _kinds() -> set[str]:
    return {rule.kind for topic in TOPICS.values() for rule in topic.RULES}


def _made_of() -> "Iterator[Traversable]":
    """The files on which the vocabulary depends, but for the rules."""
    core, pack = package_folder(""), package_folder("en")
    yield from sorted((pack / "lexicon").iterdir(), key=lambda file: file.name)
    yield from (core / "engine" / f"{name}.py" for name in ("class_sets", "lexicon_files", "tokens", "vocabulary"))
    yield from (pack / f"{name}.py" for name in ("inflection", "kept", "words"))
    yield pack / "statements" / "cues.py"
    yield pack / "relations" / "event_words.py"
    # What the lists are checked against.
    yield from _modules(core / "contract")
    yield from (core / "model" / f"{name}.py" for name in ("actors", "instruments", "statements", "values"))


def _rules_are_made_of() -> "Iterator[Traversable]":
    """The files on which the grammars depend beside the vocabulary."""
    yield from _modules(package_folder("en"))
    engine = ("beginnings", "class_sets", "grammar", "patterns", "regexes", "rules", "search", "sentences", "units")
    yield from (package_folder("engine") / f"{name}.py" for name in engine)
    yield from (package_folder("syntax") / f"{name}.py" for name in ("grammar", "letters", "retags"))


def _modules(folder: "Traversable") -> "Iterator[Traversable]":
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".py"):
            yield file
        elif file.is_dir():
            yield from _modules(file)


@cache
def _digests() -> tuple[str, str]:
    """
    What is another as soon as the vocabulary is; and as soon as a grammar is: by the vocabulary, by all the code that makes patterns, and
    by the Python that compiles them.
    """
    words = digest_of("\n".join(sorted(_kinds())), _made_of())
    return words, digest_of(words + KEY, _rules_are_made_of())


def _read(name: str, digest: str) -> Any:
    """What a file of the pack holds; None if it is not there, not whole, or was made for another digest."""
    return kept(package_folder("en") / name, digest)
