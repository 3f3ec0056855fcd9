"""
What the word lists and the rules come to, kept beside them for a quick start.

Two files are made when the package is built (`hatch_build.py`), and not read once a word list or a rule has changed.
"""

import hashlib
import pickle
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import NamedTuple
from zlib import crc32

from polparse.en.documents.layouts import LAYOUTS
from polparse.en.grammars import FRAMES, OWN_CLASSES, TOPICS
from polparse.en.syntax import SYNTAX
from polparse.en.words import entries, lists
from polparse.engine.grammar import Grammar, Kept
from polparse.engine.lexicon import Lexicon
from polparse.engine.regexes import KEY
from polparse.engine.vocabulary import Vocabulary
from polparse.language import check_pack, sets, vocabulary_of
from polparse.syntax.grammar import KeptSyntax, SyntaxGrammar

__all__ = ["GRAMMARS", "VOCABULARY", "kept_rules", "save_grammars", "save_vocabulary", "vocabulary"]

VOCABULARY = "vocabulary.json"
GRAMMARS = "grammars.pickle"
# How many bytes at the end of such a file tell whether it is whole.
_SEAL = 8


def vocabulary() -> Vocabulary:
    """The vocabulary as its file holds it, or made of the word lists."""
    known = Vocabulary.load(str(_kept(VOCABULARY), "utf-8"), _digest())
    return known or _made()


def _made() -> Vocabulary:
    return vocabulary_of(entries(), TOPICS.values())


def save_vocabulary() -> str:
    """The vocabulary as the file `VOCABULARY` holds it, which is read in a fortieth of the time that the word lists take."""
    return _sealed(_made().save(_digest()).encode("utf-8")).decode("utf-8")


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
    saved, digest = _kept(GRAMMARS), _digest_of_grammars().encode()
    rules: KeptRules = pickle.loads(saved[len(digest) :]) if saved[: len(digest)] == digest else KeptRules({}, None)
    return rules


def save_grammars() -> bytes:
    """
    What the grammars come to, as the file `GRAMMARS` holds it: nine tenths of the time of the first text are saved.

    Raises:
        LexiconError, RuleError: the pack is not what the stages ask for (see `Language`).
    """
    lexicon = Lexicon(vocabulary())
    grammars = {name: Grammar(lexicon, topic.RULES, topic.MACROS, sets=sets(topic)) for name, topic in TOPICS.items()}
    check_pack(lexicon, grammars, SYNTAX, FRAMES, LAYOUTS, OWN_CLASSES, lists)
    syntax = SyntaxGrammar(lexicon, SYNTAX)
    syntax.compile()
    kept = KeptRules({name: grammar.keep().coded() for name, grammar in grammars.items()}, syntax.read.coded())
    return _sealed(_digest_of_grammars().encode() + pickle.dumps(kept, protocol=5))


def _kinds() -> set[str]:
    return {rule.kind for topic in TOPICS.values() for rule in topic.RULES}


def _made_of() -> Iterator[Traversable]:
    """The files on which the vocabulary depends, but for the rules."""
    core, pack = files("polparse"), files("polparse.en")
    yield from sorted((pack / "lexicon").iterdir(), key=lambda file: file.name)
    yield from (core / "engine" / f"{name}.py" for name in ("class_sets", "lexicon_files", "tokens", "vocabulary"))
    yield from (pack / f"{name}.py" for name in ("inflection", "kept", "words"))
    yield pack / "statements" / "cues.py"
    yield pack / "relations" / "event_words.py"
    # What the lists are checked against.
    yield from _modules(core / "contract")
    yield from (core / "model" / f"{name}.py" for name in ("actors", "instruments", "statements", "values"))


def _rules_are_made_of() -> Iterator[Traversable]:
    """The files on which the grammars depend beside the vocabulary."""
    yield from _modules(files("polparse.en"))
    engine = ("class_sets", "grammar", "patterns", "regexes", "rules", "search", "sentences", "units")
    yield from (files("polparse") / "engine" / f"{name}.py" for name in engine)
    yield from (files("polparse") / "syntax" / f"{name}.py" for name in ("grammar", "letters", "retags"))


def _modules(folder: Traversable) -> Iterator[Traversable]:
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".py"):
            yield file
        elif file.is_dir():
            yield from _modules(file)


def _digest() -> str:
    """What is another as soon as the vocabulary is."""
    return _sum("\n".join(sorted(_kinds())), _made_of())


def _digest_of_grammars() -> str:
    """What is another as soon as a grammar is: by the vocabulary, by all the code that makes patterns, and by the Python that compiles them."""
    return _sum(_digest() + KEY, _rules_are_made_of())


def _sum(start: str, made_of: Iterable[Traversable]) -> str:
    digest = hashlib.sha256(start.encode())
    for file in made_of:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _sealed(content: bytes) -> bytes:
    """What `_kept` gives again."""
    return content + _seal(content)


def _seal(content: bytes | memoryview) -> bytes:
    return b"%08x" % crc32(content)


def _kept(name: str) -> memoryview:
    """What a file of the package holds; nothing if it is not there, or not as it was written: cut short, or damaged."""
    file = files("polparse.en") / name
    saved = memoryview(file.read_bytes() if file.is_file() else b"")
    content, seal = saved[:-_SEAL], saved[-_SEAL:]
    return content if seal == _seal(content) else saved[:0]
