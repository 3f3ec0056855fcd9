"""
Where the matches of many patterns are in one text, sooner than by searching for each of them.

Takes a reading (see `Grammar.reading`); gives the matches of each pattern, as if it had been searched for alone.
"""

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from itertools import chain, repeat
from operator import and_
from threading import RLock
from typing import NamedTuple

from polparse.engine import patterns
from polparse.engine.beginnings import EDGE, Beginning, Beginnings
from polparse.engine.class_sets import charset
from polparse.engine.regexes import Code, code_of, loaded
from polparse.engine.units import ALL
from polparse.errors import RuleError

__all__ = ["COMPILING", "Plan", "Regex", "Search", "begins", "plan"]

# Held while anything is compiled, so that threads that need it at once do not all compile it. What says that it is ready is set last.
COMPILING = RLock()

# Of the sets of characters that any match needs, how many are looked at.
_NEEDS = 4
# Of how many places, by their characters, or by the patterns that can begin there, these patterns are remembered.
_MOST = 20_000


class Regex(NamedTuple):
    """
    A regex over a reading.

    Attributes:
        source: as `re` reads it; empty for none. Where there is code, a digest: nobody reads it then, and it is most of what is kept.
        code: what `re` makes of it, if that was kept.
    """

    source: str
    code: Code | None = None

    def coded(self) -> "Regex":
        """The same with its code, if this Python has one to keep."""
        code = code_of(self.source) if self.source else None
        if code is None:
            return self
        # Imported here: a text needs nothing of it.
        from hashlib import blake2b

        return Regex(blake2b(self.source.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest(), code)

    def compiled(self, name: str) -> re.Pattern[str]:
        """
        The regex itself.

        Args:
            name: for messages.

        Raises:
            RuleError: it is none.
        """
        if self.code is not None:
            return loaded(self.source, self.code)
        try:
            return re.compile(self.source)
        except re.error as error:
            raise RuleError(f"{name}: {error}") from None


class Plan(NamedTuple):
    """
    What is to know of a pattern before it is compiled.

    Attributes:
        regex: what it matches.
        needs: sets of characters that any match needs, one bit for each (see `plan`); a text that has none of one of them has no match.
        beginning: of what stands where the search starts: at the first unit, or at the one that is marked as rare; None if that is
            anywhere.
        rare: what stands at a marked unit; its source is empty if none is marked.
        before: how many units of a match can stand before it.
        starts: what stands where such a match begins; its source is empty if that is anything.
        condition: what holds at the first unit of a match and is no part of `regex`; its source is empty if there is none.
    """

    regex: Regex
    needs: int
    beginning: Beginning | None = None
    rare: Regex = Regex("")
    before: int = 0
    starts: Regex = Regex("")
    condition: Regex = Regex("")

    def coded(self) -> "Plan":
        """The same with the code of its regexes."""
        regex, rare, starts, condition = (one.coded() for one in (self.regex, self.rare, self.starts, self.condition))
        return self._replace(regex=regex, rare=rare, starts=starts, condition=condition)


def plan(
    sequence: patterns.Sequence,
    members: Mapping[str, frozenset[str]],
    charsets: Mapping[str, str],
    beginnings: Beginnings,
    bits: dict[str, int],
    shared: Container[patterns.Item] = (),
) -> Plan:
    """
    Ask a pattern what is to know of it.

    Args:
        sequence: the pattern, as `patterns.read` gives it.
        members, charsets: of a division of all sets, the characters and the regex class of each expression.
        beginnings: asks patterns over this division.
        bits: the bit of each set of characters that some pattern needs; those of this one are added.
        shared: what several patterns ask of their first unit (see `patterns.condition`).
    """

    def union(expressions: Iterable[str]) -> str:
        return "".join(sorted(frozenset[str]().union(*map(members.__getitem__, expressions))))

    beginning = None if patterns.firsts(sequence)[1] else beginnings.of(sequence)
    needs = 0
    for chars in sorted({union(some) for some in patterns.needs(sequence)}, key=lambda chars: (len(chars), chars))[:_NEEDS]:
        needs |= bits.setdefault(chars, 1 << len(bits))
    asked = patterns.condition(sequence)
    if asked and asked[0] in shared:
        # Where it begins is told by all who share the condition: no search for it alone.
        regex = Regex(f"(?P<{ALL}>{patterns.regex(asked[1], charsets.__getitem__)})")
        holds = Regex(f"[\\s\\S]{patterns.regex((asked[0],), charsets.__getitem__)}")
        return Plan(regex, needs, beginning, condition=holds)
    body = patterns.regex(sequence, charsets.__getitem__)
    regex = Regex(f"{_start(beginning)}(?<=(?=(?P<{ALL}>{body}))[\\s\\S])" if beginning else body)
    anchor = patterns.anchor(sequence)
    if not anchor:
        return Plan(regex, needs, beginning)
    rare, rest, before = anchor
    start = f"{charsets[rare]}(?={patterns.regex(rest, charsets.__getitem__)})" if rest else charsets[rare]
    begun = beginnings.of(sequence)
    return Plan(regex, needs, beginnings.at(rare, rest), Regex(start), before, Regex(_start(begun) if begun.first else ""))


def _start(beginning: Beginning) -> str:
    """What stands where a match begins, as a regex that matches its first unit."""
    _, first, second = beginning
    return f"{charset(first)}(?={charset(second)})" if second and EDGE not in second else charset(first)


def begins(plans: Iterable[Plan], together: bool) -> str:
    """The units with which any of some patterns can begin, of those that are looked for together (see `Search`)."""
    # By the first unit alone: what follows any of those is nearly everything.
    return "".join(sorted({*chain.from_iterable(beginning.first for plan in plans if (beginning := _looked_for(plan, together)))}))


def _looked_for(plan: Plan, together: bool) -> Beginning | None:
    """How a pattern begins, if where it can is looked for together with others."""
    return plan.beginning if (together or plan.condition.source) and plan.beginning and plan.beginning.first else None


class Search:
    """
    Several patterns, compiled when a text first needs them.

    Args:
        plans: with the name of each, for messages, and how many seconds one search may take (see `Rule`).
        together: where any of them can begin is looked for first. It pays if there are many and each begins with words that are rare.
            Those that share a condition are always looked for so.
        known: what `begins` gives for them, if it was kept.

    Attributes:
        bits: how many bits what they need takes.
        begins: the units with which any can begin that is looked for together with others; empty if none is.
    """

    def __init__(self, plans: Sequence[tuple[str, Plan, float | None]], together: bool = False, known: str | None = None) -> None:
        conditions: dict[str, _Condition] = {}
        self._all = [
            _Pattern(name, plan, limit, conditions.setdefault(plan.condition.source, _Condition(plan.condition, name)))
            for name, plan, limit in plans
        ]
        self.bits: int = max((one.needs.bit_length() for one in self._all), default=0)
        self._bits = (1 << self.bits) - 1
        self._needs = [one.needs for one in self._all]
        starting = [
            (number, self._all[number], beginning)
            for number, (_, plan, _) in enumerate(plans)
            if (beginning := _looked_for(plan, together))
        ]
        apart = {number for number, *_ in starting}
        self._lone = [(number, one) for number, one in enumerate(self._all) if number not in apart]
        self._starting: _Starting | None = _Starting(starting) if starting else None
        self.begins: str = begins((plan for _, plan, _ in plans), together) if known is None else known

    def compile(self) -> None:
        """
        Compile all of them.

        Raises:
            RuleError: a pattern is none; the message has its name.
        """
        for pattern in self._all:
            pattern.compile()

    def matches(self, string: str, has: int, places: Iterable[int] | None = None) -> list[tuple[int, re.Match[str], int]]:
        """
        The number of a pattern, a match of it, and the number of the group that holds the mention.

        Of those of one pattern, each starts after the end of the one before it.

        Args:
            string: a reading.
            has: the bits of the sets of characters that it has one of, and maybe more.
            places: where it has a unit of `begins`, in order; if they are None they are looked for.

        Raises:
            RuleError: a pattern is none, or takes longer than it may; the message has its name.
        """
        # What the string lacks of what each needs.
        lacking = list(map(and_, self._needs, repeat(self._bits & ~has)))
        found: list[tuple[int, re.Match[str], int]] = []
        for number, pattern in self._lone:
            if not lacking[number]:
                found += [(number, match, pattern.whole) for match in pattern.every(string)]
        if self._starting is not None:
            # Before which unit no match of a pattern begins: of those that have none, any.
            size = len(string)
            ends = [size if some else 0 for some in lacking]
            if 0 in ends:
                if places is None:
                    places = [at for at, character in enumerate(string) if character in self.begins]
                self._together(self._starting, string, places, ends, found)
        return found

    def _together(
        self, starting: "_Starting", string: str, places: Iterable[int], ends: list[int], found: list[tuple[int, re.Match[str], int]]
    ) -> None:
        """Add what those find that are looked for together."""
        # What stands before a unit has the number of the unit in this.
        edged = f"{EDGE}{string}{EDGE}"
        at_three = starting.some.get
        for at in places:
            three = edged[at : at + 3]
            some_at = at_three(three)
            for condition, some in starting.at(three) if some_at is None else some_at:
                if condition is not None and not condition.holds(string, at):
                    continue
                for number, pattern in some:
                    if at < ends[number]:
                        continue
                    # What a pattern is asked with is no method of it: as one it would be looked for each time.
                    match_at = pattern.match
                    match = pattern.around(string, at, ends[number]) if pattern.anchored else match_at(string, at)
                    if match is not None:
                        ends[number] = match.end(pattern.everything)
                        found.append((number, match, pattern.whole))


class _Starting:
    """
    Which patterns can begin, or have their rare unit, where some three characters stand, the first of them before it.

    Args:
        starting: the patterns with their numbers, and how each begins.

    Attributes:
        some: the patterns by these characters, for those seen so far: by the condition that they share.
    """

    def __init__(self, starting: Sequence[tuple[int, "_Pattern", Beginning]]) -> None:
        self._before, self._first, self._second = map(_Side, zip(*(beginning for *_, beginning in starting), strict=True))
        self._groups = _Groups([(number, one) for number, one, _ in starting])
        self.some: dict[str, _Some] = {}

    def at(self, three: str) -> "_Some":
        """Those of three characters that are new."""
        some = self._groups[self._before[three[0]] & self._first[three[1]] & self._second[three[2]]]
        if len(self.some) < _MOST:
            self.some[three] = some
        return some


class _Groups(dict[int, "_Some"]):
    """By some bits their patterns, in groups by the condition that they share, for those seen so far."""

    def __init__(self, starting: Sequence[tuple[int, "_Pattern"]]) -> None:
        super().__init__()
        self._starting = starting

    def __missing__(self, bits: int) -> "_Some":
        by_condition: dict[_Condition | None, list[tuple[int, _Pattern]]] = {}
        for at, (number, one) in enumerate(self._starting):
            if bits >> at & 1:
                by_condition.setdefault(one.condition, []).append((number, one))
        some = list(by_condition.items())
        if len(self) < _MOST:
            self[bits] = some
        return some


class _Side(dict[str, int]):
    """By character the bits of the patterns that can have it at one place, for those seen so far."""

    def __init__(self, allowed: Sequence[str]) -> None:
        super().__init__()
        # Many rules begin alike.
        self._allowed: dict[str, int] = {}
        for at, some in enumerate(allowed):
            self._allowed[some] = self._allowed.get(some, 0) | 1 << at
        self._any = self._allowed.pop("", 0)

    def __missing__(self, character: str) -> int:
        bits = self._any
        for some, patterns_ in self._allowed.items():
            if character in some:
                bits |= patterns_
        self[character] = bits
        return bits


# Patterns with their numbers, by the condition that they share.
_Some = Sequence[tuple["_Condition | None", Sequence[tuple[int, "_Pattern"]]]]


class _Condition:
    """
    What several patterns ask of their first unit.

    Attributes:
        holds: whether it does at a unit of a string, once it is compiled.
    """

    __slots__ = ("_name", "_regex", "holds")

    def __init__(self, regex: Regex, name: str) -> None:
        self._regex, self._name = regex, name
        self.holds: Callable[[str, int], re.Match[str] | None] = self._first

    def __bool__(self) -> bool:
        return bool(self._regex.source)

    def _first(self, string: str, at: int) -> re.Match[str] | None:
        self.holds = self._regex.compiled(self._name).match
        return self.holds(string, at)


class _Pattern:
    """
    One pattern, compiled when it is first tried.

    Attributes:
        needs: as in `Plan`.
        condition: which it shares with others; None if it has none.
        anchored: whether one of its units is marked as rare, so that it is looked for `around` that.
        match: gives the match that begins at a unit.
        everything: the number of the group that holds all of a match, once it is compiled.
        whole: that of the group that holds the mention.
    """

    __slots__ = (
        "_before", "_limit", "_plan", "_rare", "_regex", "_starts", "anchored", "condition", "everything", "match", "name", "needs", "whole"
    )  # fmt: skip

    def __init__(self, name: str, plan: Plan, limit: float | None, condition: _Condition) -> None:
        self.name = name
        self._limit = limit
        self.needs = plan.needs
        self.condition = condition or None
        self.everything = self.whole = 0
        self._plan = plan
        self._before = plan.before
        self._starts: re.Pattern[str] | None = None
        self._regex: re.Pattern[str] | _Limited | None = None
        self._rare: re.Pattern[str] | _Limited | None = None
        # Where nothing stands before its rare unit, the pattern itself is tried there.
        self.anchored = bool(plan.rare.source) and plan.before > 0
        self.match: Callable[[str, int], re.Match[str] | None] = self._first

    def compile(self) -> None:
        """
        Compile its regexes, if nobody has yet.

        Raises:
            RuleError: it is none.
        """
        if self._regex is not None:
            return
        with COMPILING:
            if self._regex is None:
                plan = self._plan
                regex, rare = self._compiled(plan.regex), self._compiled(plan.rare) if self.anchored else None
                self.everything = regex.groupindex.get(ALL, 0)
                self.whole = regex.groupindex.get("whole", self.everything)
                self._starts = plan.starts.compiled(self.name) if plan.starts.source else None
                # Last: another thread takes the pattern for ready when it sees these.
                self.match, self._rare, self._regex = regex.match, rare, regex

    def _first(self, string: str, at: int) -> re.Match[str] | None:
        self.compile()
        return self.match(string, at)

    def _compiled(self, regex: Regex) -> "re.Pattern[str] | _Limited":
        return regex.compiled(self.name) if self._limit is None else _Limited(regex.source, self.name, self._limit)

    def every(self, string: str) -> Iterator[re.Match[str]]:
        """What `re.Pattern.finditer` gives."""
        self.compile()
        assert self._regex is not None
        end, everything = 0, self.everything
        if self._rare is not None:
            for spot in self._rare.finditer(string):
                if spot.start() >= end and (found := self._around(string, spot.start(), end)):
                    yield found
                    end = found.end(everything)
            return
        for match in self._regex.finditer(string):
            first, last = match.span(everything)
            if first >= end:
                yield match
                end = last

    def around(self, string: str, at: int, end: int) -> re.Match[str] | None:
        """The first match after `end` that has its rare unit there."""
        if self._rare is None:
            self.compile()
            assert self._rare is not None
        return self._around(string, at, end) if self._rare.match(string, at) else None

    def _around(self, string: str, at: int, end: int) -> re.Match[str] | None:
        first, match_at = max(end, at - self._before), self.match
        # Most units before a rare one begin no match; whether one does, the unit behind it tells, too.
        places = range(first, at + 1) if self._starts is None else map(re.Match.start, self._starts.finditer(string, first, at + 2))
        for start in places:
            if start <= at and (match := match_at(string, start)):
                return match
        return None


class _Limited:
    """
    A regex that may take so long and no longer: `regex` can stop a search, `re` cannot.

    Raises:
        RuleError: it is none.
    """

    def __init__(self, source: str, name: str, limit: float) -> None:
        # Imported here: the rules of a language pack have no limit.
        import regex

        self._name, self._limit = name, limit
        try:
            self._regex = regex.compile(source)
        except regex.error as error:
            raise RuleError(f"{name}: {error}") from None
        self.groupindex: Mapping[str, int] = self._regex.groupindex

    def finditer(self, string: str) -> Iterator[re.Match[str]]:
        """
        As of a pattern of `re`.

        Raises:
            RuleError: it takes too long.
        """
        try:
            yield from self._regex.finditer(string, timeout=self._limit)
        except TimeoutError:
            raise self._late() from None

    def match(self, string: str, at: int) -> re.Match[str] | None:
        """Likewise."""
        try:
            found: re.Match[str] | None = self._regex.match(string, at, timeout=self._limit)
        except TimeoutError:
            raise self._late() from None
        return found

    def _late(self) -> RuleError:
        return RuleError(f"{self._name}: one search takes more than {self._limit:g} s")
