"""
Who acts together: phrases that mean several who were named before ("the two sides", "both leaders", "they"), and phrases that name several.
"""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property

from polparse.contract.classes import (
    CORRELATIVE,
    DELEGATION_NOUN,
    DISCUSS_VERB,
    GROUP_NOUN,
    MEETING_NOUN,
    MEMBER_NOUN,
    NOUNS,
    NUMBER,
    NUMBER_WORD,
    OFFICE_PLURAL,
    POSSESSIVE_DETERMINER,
    PRONOUN_OBJECT,
    PRONOUN_SUBJECT,
    QUANTIFIER,
)
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.phrase import Phrase

__all__ = ["PARTIES", "SET_WORDS", "THEY", "Rows", "is_set"]

THEY = f"{PRONOUN_SUBJECT}.3p|{PRONOUN_OBJECT}.3p|{POSSESSIVE_DETERMINER}.3p"
# The heads of those who are called by what they are together.
_PEOPLE = "|".join(f"{GROUP_NOUN}.{norm}" for norm in ("countries", "officials", "people"))
PARTIES = f"{OFFICE_PLURAL}|{DELEGATION_NOUN}&{NOUNS}|{_PEOPLE}|{MEMBER_NOUN}&{NOUNS}"
_BOTH = f"{CORRELATIVE}&{QUANTIFIER}"
# What one of the words is that mean several who were named before.
SET_WORDS = f"{PARTIES}|{THEY}|{_BOTH}|{NUMBER}|{NUMBER_WORD}"
# What is called by more words is another set than the one before.
_FEW = 3
_ACTING = ("person", "people", "body", "name")
# How many phrases back those stand who act together.
_NEAR = 6


def is_set(phrase: Phrase) -> bool:
    """Whether a phrase means several who were named before."""
    units = phrase.phrases.units
    if units.has(phrase.head, THEY):
        return True
    few = phrase.number is not None or units.has(phrase.first, _BOTH)
    owner = phrase.possessor
    if owner is not None and phrase.definite and units.has(range(*owner)[-1], MEETING_NOUN) and units.has(phrase.head, PARTIES):
        # "The summit's participants"
        return True
    return phrase.head - phrase.first < _FEW and (few or (phrase.definite and units.has(phrase.head, PARTIES))) and phrase.of is None


class Rows:
    """
    The phrases of a text in which several stand side by side.

    Args:
        syntax: of the text.
    """

    def __init__(self, syntax: Syntax) -> None:
        self._syntax = syntax

    @cached_property
    def _groups(self) -> list[int]:
        return sorted(self._syntax.phrases.rows)

    def before(self, unit: int) -> Iterator[int]:
        """The first groups of the last of them before a unit, the nearest first; of many no more than six."""
        at = bisect_left(self._groups, self._syntax.phrases.group_at(unit))
        return reversed(self._groups[max(0, at - _NEAR) : at])

    def acts(self, phrase: Phrase) -> bool:
        """Whether a phrase is a subject of people or bodies, and not what is talked about: "Norway and Chad were discussed"."""
        places = self._syntax.places(phrase.first) if self._syntax.phrases.outermost(phrase.first) == phrase.group else []
        return phrase.kind in _ACTING and any(function == "subject" and not _is_topic(clause) for clause, function, _ in places)


def _is_topic(clause: Clause) -> bool:
    """Whether the subject of a clause is talked about."""
    return clause.verb is not None and clause.verb.passive and clause.syntax.units.has(clause.verb.head, DISCUSS_VERB)
