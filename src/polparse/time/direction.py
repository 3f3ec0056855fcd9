"""
Which way from publication a mention lies, by the verb of its own clause.

`Directions` takes the dates grammar and mentions, and returns ``>`` for what is to come, ``<`` for what is gone by, and the empty string
where nothing tells. It asks these macros of the grammar:

- `clause_edge` ends a clause, and its part ``comma`` may, or may not; `clause_aside` begins a clause beside another, `clause_if`
  a condition;
- `tells` is what tells in a clause, by its part: ``ahead`` and ``behind``; ``promised``, what somebody said who wants it to come;
  ``foiled``, what was to come, unless `clause_but` follows; ``present``, as plans are told in the present; ``perfect``, what is over, or is
  to be over by a day that is to come; ``cancelled``, what a day named before it was to bring; ``scene``, what pictures show of a weekday;
  ``maybe``, as it may be no verb at all; ``nothing`` only looks like one of these;
- `lead` stands right before the mention, and ends with its first unit; by its part it is ``ahead``, ``behind``, ``until``, or ``any``, as
  "a Friday" may be any; `determined` stands there likewise, as in "the May talks";
- `is_sudden` begins behind the mention with what nobody plans, as in "Tuesday's bombing", and `after_sudden` ends with the mention, as in
  "a bombing on Tuesday"; `after_asked` likewise, where it is asked about, as in "will investigate the bombing on Tuesday"; `after_what`
  likewise, where a clause may go on behind it, as in "after a fire in May killed two"; `day_when` begins behind the mention what happens on
  that day, as in "Sunday, when polls open"; `object` stands
  right before what is done in the clause around it, as in "will win Sunday's vote", and `planned` behind what has its day fixed;
- `sentence_edge` ends a sentence; `opens_adjunct` begins what may have no verb, as in "In a speech on Monday, he called for calm";
  `attributes` is a verb that tells when something was said, not when it is: "Talks resume on Monday, he said".
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from polparse.contract.classes import (
    ADJECTIVE,
    BRACKET_CLOSE,
    BRACKET_OPEN,
    BREAK,
    LOWER,
    NOUN,
    NOUNS,
    POSSESSIVE,
    SEMICOLON,
    STOP,
    UNKNOWN,
)
from polparse.engine.grammar import Grammar
from polparse.engine.units import Match

__all__ = ["Directions"]

_REACH = 60
_LEAD = 9
# So many clauses on either side are looked at.
_MOST_CLAUSES = 8
_STOPS = f"{STOP}|{BREAK}|{SEMICOLON}"
_BRACKETS = f"{BRACKET_OPEN}|{BRACKET_CLOSE}"
# What a bracket begins with, going on and going back.
_OUTER = (BRACKET_OPEN, BRACKET_CLOSE)
_SURE = {"ahead": ">", "behind": "<", "cancelled": "<", "foiled": ">", "perfect": "<", "present": ">", "promised": ">", "scene": "<"}
# "On Monday they agreed to meet" tells when they agreed; "the vote on Monday has been put off", when it would have been.
_BEFORE_IT = _SURE | {"cancelled": ">", "promised": "<"}
_LEADS = {"ahead": ">", "behind": "<", "any": ""}
_MAYBE = "maybe"
_UNTIL = "until"
_AHEAD = "ahead"
_BEHIND = "behind"
_COMMA = "comma"
_FOILED = "foiled"
_PRESENT = "present"
_PERFECT = "perfect"
_SCENE = "scene"
_WEEK = "WXX"
_DESCRIBED = f"{NOUN}&{LOWER}|{NOUNS}&{LOWER}|{ADJECTIVE}&{LOWER}|{UNKNOWN}&{LOWER}"


class _Clause(NamedTuple):
    """
    A stretch between what ends clauses, and what in it tells.

    Attributes:
        first, last: units.
        hard: whether more than a comma stands between it and the mention.
        beside: whether it is beside the clause that goes on behind it, as one that begins with "who" and ends with a comma.
        told: the parts of `tells` in it, in reading order.
    """

    first: int
    last: int
    hard: bool
    beside: bool
    told: tuple[str, ...]


class Directions:
    """
    The directions of mentions.

    Args:
        grammar: what they were found by.
    """

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        # What ends clauses in a stretch of the reading that was looked at last, and where this begins and ends.
        self._string, self._low, self._high = "", 0, 0
        self._edges: list[re.Match[str]] = []

    def of(self, mention: Match) -> str:
        """``>``, ``<`` or the empty string."""
        string = self._grammar.reading(mention.units)
        lead = self._lead("lead", string, mention.first)
        if lead in _LEADS:
            return _LEADS[lead]
        return self._told(mention, string, until=lead == _UNTIL) or (">" if lead == _UNTIL else "")

    def is_behind(self, mention: Match) -> bool:
        """Whether what stands right before it says that it is gone by, as "since"."""
        return self._lead("lead", self._grammar.reading(mention.units), mention.first) == _BEHIND

    def _lead(self, macro: str, string: str, at: int) -> str:
        """The part of the macro that takes part where it ends with the unit `at`, or the empty string."""
        match_at = self._grammar.macro(macro).match
        for start in range(at - 1, max(-1, at - _LEAD), -1):
            match = match_at(string, start)
            if match and match.end() == at + 1:
                return match.lastgroup or ""
        return ""

    def _ends(self, macro: str, string: str, at: int) -> bool:
        """Whether something that the macro matches ends with the unit `at`."""
        match_at = self._grammar.macro(macro).match
        found = (match_at(string, start) for start in range(at - 1, max(-1, at - _LEAD), -1))
        return any(match and match.end() == at + 1 for match in found)

    def _begins_with(self, part: str, string: str, at: int) -> bool:
        """Whether what the part of `tells` matches begins with the unit `at`."""
        match = self._grammar.macro("tells").match(string, at)
        return match is not None and match.lastgroup == part

    def _told(self, mention: Match, string: str, *, until: bool) -> str:
        """By the verbs around it, those of its own clause first."""
        # Each clause is read when it is asked for: mostly the verb before the mention tells.
        before, after = (islice(self._clauses(mention, string, back), _MOST_CLAUSES) for back in (True, False))
        first = next(before)
        # Of "Wednesday's vote" what the vote does tells, and not what is done with it.
        owns = mention.units.has(mention.last, POSSESSIVE)
        if (owns or self._describes(mention, string)) and self._grammar.macro("is_sudden").match(string, mention.last):
            return "<"
        own_before = () if owns else first.told
        last = next((part for part in reversed(first.told) if part in _SURE), "")
        if last == _PRESENT and _SCENE in first.told:
            return "<"
        if last == _FOILED and not owns:
            return self._foiled(mention, string, next(after).last)
        if until and last == _PERFECT:
            return ">"
        if self._ends("after_sudden", string, mention.first) and (
            last in ("", _PRESENT) or self._ends("after_asked", string, mention.first)
        ):
            return "<"
        if direction := self._when(string, mention.last):
            return direction
        if self._ends("after_what", string, mention.first) and self._begins_with(_BEHIND, string, mention.last):
            return "<"
        if last == _PRESENT and not owns and self._ends("after_what", string, mention.first):
            return ""
        direction = _last(own_before)
        own_after = () if direction else next(after).told
        if until and next((part for part in own_after if part in _SURE), "") == _PERFECT:
            return ">"
        if direction := direction or _first(_strong(own_after)):
            return ">" if direction == "<" and self._conditional(string, first, before, after) else direction
        if owns and last == _AHEAD and self._ends("object", string, mention.first):
            return ">"
        if owns and own_after[:1] == (_PRESENT,) and self._is_if(string, first.first):
            # "Whether Sunday's vote is free" is not known yet.
            return ">"
        if (direction := "" if owns else _first(own_after)) or self._describes(mention, string):
            return direction
        adjunct = self._opens(mention, string, first)
        planned = owns and adjunct and self._grammar.macro("planned").match(string, mention.last) is not None
        later = list(after) if adjunct or not owns else []
        if adjunct and (planned or not owns) and mention.first - first.first <= 1 and self._begins(string, first.first):
            # "On Monday, she flies to Oslo" tells the same without the comma.
            own_after = next((clause.told for clause in later if {_MAYBE, *_SURE}.intersection(clause.told) and not clause.hard), own_after)
            if direction := _first(own_after):
                return direction
        maybe = (planned or not owns) and _MAYBE in (*own_before, *own_after)
        return self._outside([] if owns else list(before), later, adjunct, maybe, string)

    def _when(self, string: str, at: int) -> str:
        """What the clause tells that says what happens on the day, unless it is in the present."""
        opening = self._grammar.macro("day_when").match(string, at)
        if opening is None:
            return ""
        first, last = opening.end(), min(len(string), at + _REACH)
        edge = self._grammar.macro("clause_edge").search(string, first, last)
        return _first(_strong(self._clause(string, first, edge.start() if edge else last, hard=True, beside=False).told))

    def _outside(self, before: Sequence[_Clause], after: Sequence[_Clause], adjunct: bool, maybe: bool, string: str) -> str:
        """By the verbs of the other clauses, if those of its own do not tell for sure."""
        for hard in (False, True):
            outer = (clause for clause in before if (hard or not clause.hard) and not (clause.beside and maybe))
            near = next((way for clause in outer if (way := _last(_strong(clause.told)))), "")
            later = (clause for clause in after if hard or not clause.hard)
            following = next((way for clause in later if (way := self._later(string, clause, adjunct))), "")
            if direction := (following or near) if adjunct else (near or following):
                return direction
            if maybe:
                return ">"
        return ""

    def _conditional(self, string: str, own: _Clause, before: Iterator[_Clause], after: Iterator[_Clause]) -> bool:
        """Whether it is told in the past only because it would be so: "They would march if he were still there in May"."""
        if not self._is_if(string, own.first):
            return False
        return ">" in (_last(clause.told) for clause in (*islice(before, 1), *islice(after, 2)))

    def _is_if(self, string: str, first: int) -> bool:
        """Whether the clause that begins there is a condition, or a question."""
        return first > 0 and self._grammar.macro("clause_if").match(string, first - 1) is not None

    def _describes(self, mention: Match, string: str) -> bool:
        """Whether it tells which thing is meant, not when something happens: "under a June agreement"."""
        return mention.units.has(mention.last, _DESCRIBED) and self._ends("determined", string, mention.first)

    def _opens(self, mention: Match, string: str, clause: _Clause) -> bool:
        """Whether the clause is an adjunct of the next one: "On Monday, he resigned"."""
        if clause.first < mention.first:
            return self._grammar.macro("opens_adjunct").match(string, clause.first) is not None
        return self._begins(string, clause.first)

    def _begins(self, string: str, at: int) -> bool:
        """Whether a sentence begins with the unit."""
        return not at or self._grammar.macro("sentence_edge").match(string, at - 1) is not None

    def _later(self, string: str, clause: _Clause, adjunct: bool) -> str:
        """What a later clause tells; nothing, if it only says who said it."""
        if not adjunct and self._grammar.macro("attributes").search(string, clause.first, clause.last):
            return ""
        return _first(_strong(clause.told))

    def _foiled(self, mention: Match, string: str, edge: int) -> str:
        """What was to be on a weekday is to come, if nobody says that it is not; what was to be in a month may be either."""
        if self._grammar.macro("clause_but").match(string, edge):
            return "<"
        return ">" if _WEEK in mention.norm else ""

    def _clauses(self, mention: Match, string: str, back: bool) -> Iterator[_Clause]:
        """The clauses before or after the mention, the nearest first: one at least."""
        units, aside = mention.units, self._grammar.macro("clause_aside")
        holding = units.lexicon.alphabet.holding
        stops, brackets, outer = holding[_STOPS], holding[_BRACKETS], holding[_OUTER[back]]
        first, last = (max(0, mention.first - _REACH), mention.first) if back else (mention.last, min(len(string), mention.last + _REACH))
        hard, near, depth = False, last if back else first, 0
        pictured = _WEEK in mention.norm
        for edge in self._before(string, first, last) if back else self._grammar.macro("clause_edge").finditer(string, first, last):
            at = edge.start()
            # What stands in brackets is no clause of the sentence around it.
            if units.string[at] in brackets:
                opens = units.string[at] in outer
                if opens or depth:
                    depth += 1 if opens else -1
                    continue
            if depth:
                continue
            beside = back and near < mention.first and aside.match(string, at) is not None
            yield self._clause(string, *((at + 1, near) if back else (near, at)), hard, beside, pictured)
            if units.string[at] in stops:
                return
            hard = hard or (edge.lastgroup != _COMMA and not beside)
            near = at if back else at + 1
        yield self._clause(string, *((first, near) if back else (near, last)), hard, False, pictured)

    def _before(self, string: str, first: int, last: int) -> Iterable[re.Match[str]]:
        """What ends clauses between two units, the last first: mentions stand in reading order, so each unit is looked at once."""
        if string is not self._string or not self._low <= first <= self._high:
            self._string, self._low, self._high, self._edges = string, first, first, []
        if last > self._high:
            self._edges += self._grammar.macro("clause_edge").finditer(string, self._high, last)
            self._high = last
        start, end = (bisect_left(self._edges, at, key=re.Match.start) for at in (first, last))
        return self._edges[start:end][::-1]

    def _clause(self, string: str, first: int, last: int, hard: bool, beside: bool, pictured: bool = True) -> _Clause:
        told = tuple(match.lastgroup or "" for match in self._grammar.macro("tells").finditer(string, first, last))
        # What pictures show is told of by its weekday; of a month, it is told as what always is so.
        return _Clause(first, last, hard, beside, told if pictured else tuple(_PRESENT if part == _SCENE else part for part in told))


def _last(told: Sequence[str]) -> str:
    """What the last of them tells that tells for sure, of what stands behind it."""
    return next((_SURE[part] for part in reversed(told) if part in _SURE), "")


def _first(told: Sequence[str]) -> str:
    """What the first of them tells, of what stands before it."""
    return next((_BEFORE_IT[part] for part in told if part in _SURE), "")


def _strong(told: Sequence[str]) -> list[str]:
    """Without the present, which tells for its own clause only."""
    return [part for part in told if part != _PRESENT]
