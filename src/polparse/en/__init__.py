"""The English language pack."""

import hashlib
import pickle
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import ModuleType
from zlib import crc32

import attrs

from polparse.collector import paused
from polparse.en import actors, attributions, commitments, conditions, dates, delegations, instruments, meetings, names, quotations, roles
from polparse.en.cues import cue_entries
from polparse.en.inflection import verb_entries, with_plurals
from polparse.en.layouts import LAYOUTS
from polparse.en.notations import ANAPHORA, NOTATIONS
from polparse.entries import Entry, read_topic
from polparse.language import Language
from polparse.lexicon import Lexicon
from polparse.regexes import KEY
from polparse.rules import Grammar, Kept, Needs, Together
from polparse.vocabulary import Vocabulary

__all__ = ["GRAMMARS", "VOCABULARY", "english", "save_grammars", "save_vocabulary"]

# Made of the word lists and of the rules when the package is built (`hatch_build.py`), and not read once one of them has changed.
VOCABULARY = "vocabulary.json"
GRAMMARS = "grammars.pickle"
# How many bytes at the end of such a file tell whether it is whole.
_SEAL = 8
_TOPICS = (actors, attributions, commitments, conditions, dates, delegations, instruments, meetings, names, quotations, roles)


def _entries() -> Iterator[Entry]:
    folder = files("polparse.en") / "lexicon"
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name == "verbs.toml":
            yield from verb_entries(file)
        elif file.name == "cues.toml":
            yield from cue_entries(file)
        elif file.name == "offices.toml":
            yield from with_plurals(list(read_topic(file)), "office", "office_plural")
        elif file.name.endswith(".toml") and file.name != "documents.toml":
            yield from read_topic(file)


def _kinds() -> set[str]:
    return {rule.kind for topic in _TOPICS for rule in topic.RULES}


def _made_of() -> Iterator[Traversable]:
    """The files on which the vocabulary depends, but for the rules."""
    core, pack = files("polparse"), files("polparse.en")
    yield from sorted((pack / "lexicon").iterdir(), key=lambda file: file.name)
    yield from (core / f"{name}.py" for name in ("alphabet", "entries", "tokens", "vocabulary"))
    yield from (pack / f"{name}.py" for name in ("__init__", "cues", "inflection"))


def _digest() -> str:
    """What is another as soon as the vocabulary is."""
    return _sum("\n".join(sorted(_kinds())), _made_of())


def _rules_are_made_of() -> Iterator[Traversable]:
    """The files on which the grammars depend beside the vocabulary."""
    core, pack = files("polparse"), files("polparse.en")
    yield from sorted((file for file in pack.iterdir() if file.name.endswith(".py")), key=lambda file: file.name)
    yield from (core / f"{name}.py" for name in ("alphabet", "patterns", "regexes", "rules", "search", "units"))


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


def save_vocabulary() -> str:
    """The vocabulary as the file `VOCABULARY` holds it, which is read in a fortieth of the time that the word lists take."""
    return _sealed(Vocabulary.of(_entries(), _kinds()).save(_digest()).encode("utf-8")).decode("utf-8")


def _vocabulary() -> Vocabulary:
    known = Vocabulary.load(str(_kept(VOCABULARY), "utf-8"), _digest())
    return known or Vocabulary.of(_entries(), _kinds())


def save_grammars() -> bytes:
    """What the grammars come to, as the file `GRAMMARS` holds it: nine tenths of the time of the first text are saved."""
    lexicon = Lexicon(_vocabulary())
    kept = {_name(topic): Grammar(lexicon, topic.RULES, topic.MACROS).keep().coded() for topic in _TOPICS}
    return _sealed(_digest_of_grammars().encode() + pickle.dumps(kept, protocol=5))


@cache
def _grammars() -> dict[str, Kept]:
    """What the grammars come to, if they are still those of the file."""
    saved, digest = _kept(GRAMMARS), _digest_of_grammars().encode()
    grammars: dict[str, Kept] = pickle.loads(saved[len(digest) :]) if saved[: len(digest)] == digest else {}
    return grammars


def _name(topic: ModuleType) -> str:
    return topic.__name__.rpartition(".")[2]


@cache
def english() -> Language:
    """The pack, read on first use."""
    with paused():
        lexicon = Lexicon(_vocabulary())

    def grammar(topic: ModuleType) -> Grammar:
        return Grammar(lexicon, topic.RULES, topic.MACROS, lambda: _grammars().get(_name(topic)), together=topic is dates)

    language = Language(
        code="en",
        lexicon=lexicon,
        dates=grammar(dates),
        names=grammar(names),
        roles=grammar(roles),
        actors=grammar(actors),
        quotations=grammar(quotations),
        attributions=grammar(attributions),
        instruments=grammar(instruments),
        meetings=grammar(meetings),
        commitments=grammar(commitments),
        conditions=grammar(conditions),
        delegations=grammar(delegations),
        layouts=LAYOUTS,
        notations=NOTATIONS,
        anaphora=ANAPHORA,
    )
    after_names = (language.roles, language.actors, language.quotations, language.meetings, language.delegations)
    Together((*after_names, language.instruments, language.commitments, language.conditions))
    Needs(grammar for field in attrs.fields(Language) if isinstance(grammar := getattr(language, field.name), Grammar))
    return language
