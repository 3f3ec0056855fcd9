"""The English language pack."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from polparse.en import actors, attributions, commitments, conditions, dates, delegations, instruments, meetings, names, quotations, roles
from polparse.en.cues import cue_entries
from polparse.en.inflection import verb_entries, with_plurals
from polparse.language import Language
from polparse.lexicon import Entry, Lexicon, read_topic
from polparse.rules import Grammar, Together

__all__ = ["english"]

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
        elif file.name.endswith(".toml"):
            yield from read_topic(file)


@cache
def english() -> Language:
    """The pack, read on first use."""
    lexicon = Lexicon(_entries(), {rule.kind for topic in _TOPICS for rule in topic.RULES})

    def grammar(topic: object) -> Grammar:
        return Grammar(lexicon, topic.RULES, topic.MACROS)  # type: ignore[attr-defined]

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
    )
    after_names = (language.roles, language.actors, language.quotations, language.meetings, language.delegations)
    Together((*after_names, language.instruments, language.commitments, language.conditions))
    return language
