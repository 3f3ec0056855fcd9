"""The grammars of the pack: of each field of `Language` that holds one, the module with its rules."""

from collections.abc import Callable, Mapping
from functools import partial

from polparse.en.actors import actors
from polparse.en.people import names, roles
from polparse.en.relations import commitments, conditions, delegations, events, instruments, meetings
from polparse.en.statements import attributions, inside, quotations
from polparse.en.time import dates
from polparse.engine.grammar import Grammar
from polparse.engine.kept_grammar import Kept
from polparse.engine.lexicon import Lexicon
from polparse.language import sets
from polparse.syntax.frames import Frame

__all__ = ["FRAMES", "OWN_CLASSES", "TOPICS", "grammars_over"]

TOPICS = {
    "dates": dates,
    "names": names,
    "roles": roles,
    "actors": actors,
    "quotations": quotations,
    "attributions": attributions,
    "instruments": instruments,
    "meetings": meetings,
    "commitments": commitments,
    "conditions": conditions,
    "delegations": delegations,
}

# Those of many rules that begin with words of a few kinds: where any can begin is looked for first (see `engine.search.Search`).
_TOGETHER = ("dates", "names", "roles", "actors", "attributions")

# Classes that only the normal forms of dates read; and those that nothing reads, as their words are known by them.
OWN_CLASSES = frozenset(
    (
        *("age_word", "ended", "first_word", "mid", "no_years_before", "season_unsure", "session_noun", "times_word"),
        *("adjective_weak", "combining", "no_date", "noun_whether", "office_deputy"),
        *("possessive_pronoun", "preposition_content", "than", "weak_place", "within", "without"),
    )
)

# How clauses tell relations.
FRAMES: Mapping[str, tuple[Frame, ...]] = {
    "commitments": commitments.FRAMES,
    "delegations": delegations.FRAMES,
    "events": events.FRAMES,
    "meetings": meetings.FRAMES,
    "plans": commitments.PLANS,
    "statements": inside.FRAMES,
}


def grammars_over(lexicon: Lexicon, kept: Callable[[str], Kept | None] = lambda _: None) -> dict[str, Grammar]:
    """
    The grammars over some words.

    Args:
        kept: gives what was kept of one, by its name.
    """
    return {
        name: Grammar(lexicon, topic.RULES, topic.MACROS, partial(kept, name), name in _TOGETHER, sets(topic))
        for name, topic in TOPICS.items()
    }
