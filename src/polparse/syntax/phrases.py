"""
Phrases: noun groups with all that belongs to them.

Takes units in which dates and names are merged; returns arrays of integers, and values only for what is asked.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from polparse.contract.classes import BETWEEN
from polparse.engine.units import Stretch, Units
from polparse.syntax.context import Context
from polparse.syntax.grammar import SyntaxGrammar
from polparse.syntax.phrase import Phrase

__all__ = ["Phrases"]

# How many groups of a chain another one may stand beside.
_DEEP = 6
# More people than so many are a list, if nothing joins them.
_LISTED = 2


class Phrases:
    """
    The phrases of a text.

    Attributes:
        units: the text.
        grammar: what tells groups and phrases.
        tags: the tag of each unit, as its letter.
        kinds: the kind of each group, as its letter.
        string: the same, but ``attached`` for each group that belongs to the phrase before it.
        firsts, lasts: the first unit of each group, and the one after its last.
        rows: by the first group of each, the groups that stand side by side.
        apposed: by group, those that say who it is.
    """

    __slots__ = (
        *("__dict__", "_attached", "_ends", "_full", "_groups", "_long", "_of", "apposed", "firsts", "grammar", "kinds", "lasts", "rows"),
        *("single", "string", "tags", "units"),
    )
    kinds: str
    lasts: list[int]
    _groups: list[int]

    def __init__(
        self, units: Units, grammar: SyntaxGrammar, offices: Sequence[Stretch] = (), offices_behind: Sequence[Stretch] = ()
    ) -> None:
        self.units = units
        self.grammar = grammar
        self.tags: str = grammar.tags(units, [*offices, *((first + 1, last) for first, last in offices_behind)])
        # The groups by unit: nothing else is asked as often.
        self.kinds, self.lasts, self._groups = grammar.groups(self.tags)
        self.firsts: list[int] = [0, *self.lasts[:-1]] if self.lasts else []
        self._of, self._attached = grammar.letters["of"], grammar.letters["attached"]
        self.rows: dict[int, list[int]] = {}
        self.apposed: dict[int, list[int]] = {}
        self._full: dict[int, Phrase] = {}
        self._ends: dict[int, int] = {}
        # As it stands before rows are found: what belongs to one noun group alone.
        self.single: str = self._appose(self._known(grammar.attached.sub(grammar.mask, self.kinds), offices_behind))
        self.string: str = self._coordinate(self.single)
        # The first group of each outermost phrase of several, and the one after its last.
        spans = [match.span() for match in grammar.long.finditer(self.string)]
        self._long: tuple[list[int], list[int]] = [span[0] for span in spans], [span[1] for span in spans]

    def end(self, group: int) -> int:
        """The group after the last of those that belong to a noun group alone, without those that stand beside it."""
        string, attached, at = self.single, self._attached, group + 1
        if string[group] != attached:
            last = len(string)
            while at < last and string[at] == attached:
                at += 1
            return at
        # It hangs on another one: "of" and what follows is its own, and ends where that does.
        ends = self._ends
        chain = []
        while group not in ends and (following := self._following(group)):
            chain.append(group)
            group = following
        last = ends.get(group, group + 1)
        ends |= dict.fromkeys(chain, last)
        return last

    def _following(self, group: int) -> int:
        """The noun group that hangs on another one by "of"; 0 if none does."""
        kinds = self.kinds
        if group + 2 < len(kinds) and kinds[group + 1] == self._of and kinds[group + 2] in self.grammar.nominal:
            return group + 2
        return 0

    def full_end(self, group: int) -> int:
        """Likewise, but with all that stands beside what hangs on it: "the ministers of Egypt, Jordan and Iraq"."""
        while self.rows and self._following(group):
            row = self._row_behind(group)
            if row is None:
                break
            group = row[-1]
        return self.end(group)

    def _row_behind(self, group: int) -> Sequence[int] | None:
        """The first that stand side by side of those that hang on a noun group."""
        return next((row for one in self.spine(group)[1:] if (row := self.rows.get(one))), None)

    def phrase(self, group: int) -> Phrase:
        """The phrase of a noun group, with all that stand beside it if it is their first."""
        found = self._full.get(group)
        if found is None:
            row = self.rows.get(group)
            found = self._full[group] = Phrase(self, group, self.full_end(row[-1] if row else group))
        return found

    def close(self) -> None:
        """Let go of the phrases that were asked for: they refer to this (see `Reading.close`)."""
        self._full.clear()

    def head_of(self, group: int) -> int:
        """The last unit of a group: the head of a noun group, the main verb of a verb group."""
        return self.lasts[group] - 1

    def tags_of(self, group: int) -> str:
        """The tags of the units of a group; empty after the last."""
        return self.tags[self.firsts[group] : self.lasts[group]] if group < len(self.lasts) else ""

    def groups_with(self, tag: str) -> set[int]:
        """The groups that have a unit of a tag."""
        found: set[int] = set()
        at = self.tags.find(tag)
        while at >= 0:
            found.add(self.group_at(at))
            at = self.tags.find(tag, at + 1)
        return found

    def group_at(self, unit: int) -> int:
        """The group that holds a unit; of none before the text the first, behind it the one after the last."""
        groups = self._groups
        if 0 <= unit < len(groups):
            return groups[unit]
        return 0 if unit < 0 else len(self.lasts)

    def outermost(self, unit: int) -> int:
        """The first group of the outermost phrase that holds a unit; the group of the unit if it is in none."""
        group = self.group_at(unit)
        firsts, lasts = self._long
        at = bisect_right(firsts, group) - 1
        return firsts[at] if at >= 0 and group < lasts[at] else group

    def at(self, unit: int) -> Phrase | None:
        """The outermost phrase that holds a unit; None if it is in none."""
        group = self.outermost(unit)
        return self.phrase(group) if group < len(self.kinds) and self.string[group] in self.grammar.nominal else None

    def headed_by(self, unit: int) -> Phrase | None:
        """The phrase whose head a unit is, be it in another one; None if there is none."""
        found = self.inner(unit)
        return found if found is not None and found.head == unit else None

    def inner(self, unit: int) -> Phrase | None:
        """The innermost phrase that holds a unit: of "the minister of Norway" the one of "Norway"; None if it is in none."""
        group = self.group_at(unit)
        return self.phrase(group) if group < len(self.kinds) and self.kinds[group] in self.grammar.nominal else None

    def ending_at(self, unit: int) -> Phrase | None:
        """The outermost phrase whose last unit stands before a unit, punctuation aside; None if another unit stands there."""
        found = self.at(unit - 1) if unit > 0 else None
        return found if found is not None and found.last == unit else None

    def beside(self, unit: int) -> tuple[Phrase, ...]:
        """The phrases that stand side by side, one of which holds a unit in its noun group, from that one on; none if it stands alone."""
        group = self.group_at(unit)
        row = self.rows.get(self._firsts.get(group, -1), [])
        return tuple(Phrase(self, one, self.full_end(one), whole=False) for one in row[bisect_left(row, group) :])

    @cached_property
    def _firsts(self) -> dict[int, int]:
        """By group, the first of those that it stands beside."""
        return {group: first for first, row in self.rows.items() for group in row}

    def behind(self, phrase: Phrase) -> Phrase | None:
        """The phrase behind another one, with one word between: "officials from Norway"; None if there is none."""
        return self.starting_at(phrase.last + 1)

    def starting_at(self, unit: int) -> Phrase | None:
        """The phrase whose first unit it is, be it in another one; None if there is none."""
        group = self.group_at(unit)
        if group >= len(self.kinds) or self.firsts[group] != unit or self.kinds[group] not in self.grammar.nominal:
            return None
        return self.phrase(group)

    def __iter__(self) -> Iterator[Phrase]:
        """The outermost phrases, in reading order."""
        return (self.phrase(group) for group, letter in enumerate(self.string) if letter in self.grammar.nominal)

    def _known(self, string: str, offices: Sequence[Stretch]) -> str:
        """The same with the offices that are known to be those of the people before them as what belongs to these."""
        attached, end = self.grammar.letters["attached"], 0
        pieces: list[str] = []
        for first, last in offices:
            comma, group = self.group_at(first), self.group_at(last - 1)
            if comma > end and self.lasts[group] == last and string[group] in self.grammar.nominal:
                self.apposed[comma - 1] = [group]
                pieces += string[end:comma], attached * (group + 1 - comma)
                end = group + 1
        return "".join((*pieces, string[end:])) if pieces else string

    def _appose(self, string: str) -> str:
        grammar, attached = self.grammar, self._attached
        pieces: list[str] = []
        at = 0
        match = grammar.apposed.search(string)
        while match is not None:
            first, last = match.span(match.lastindex or 0)
            head = match.start()
            others = [group for group in range(first, last) if string[group] in grammar.nominal and self._opens(string, group, first)]
            if string[head] in grammar.persons:
                last = self._before_several(string, others, last)
                others = [group for group in others if group < last]
            if others:
                self.apposed[self._owner(string, head, first, others)] = others
            if first < last:
                pieces += string[at:first], attached * (last - first)
                at = last
            match = grammar.apposed.search(string, max(last, head + 1))
        return "".join((*pieces, string[at:])) if pieces else string

    def _owner(self, string: str, head: int, first: int, others: Sequence[int]) -> int:
        """Who is told by an apposition: of "supporters of the mayor, Lena Vogt," she is the mayor, as several are not one."""
        grammar, inner = self.grammar, first - 1
        several = inner > head and len(others) == 1 and self.tags[self.head_of(head)] in grammar.plurals
        one = several and string[others[0]] in grammar.persons and self.tags[self.head_of(inner)] not in grammar.plurals
        return inner if one and self.kinds[inner] in grammar.nominal else head

    def _before_several(self, string: str, others: Sequence[int], last: int) -> int:
        """Where what one person is ends: "Lena Vogt, Danish troops and the king" are several."""
        grammar = self.grammar
        several = next((group for group in others if self.tags[self.head_of(group)] in grammar.plurals), None)
        if several is None:
            return last
        while string[several - 1] in grammar.linking or string[several - 1] in grammar.separators:
            several -= 1
        return several

    def _opens(self, string: str, group: int, first: int) -> bool:
        """Whether a group of an apposition is one of its own, not led by a preposition in it."""
        before = string[group - 1]
        return group == first or before in self.grammar.linking or before in self.grammar.separators

    def _coordinate(self, string: str) -> str:
        grammar, attached = self.grammar, self._attached
        pieces: list[str] = []
        at = 0
        context: Context | None = None
        for match in grammar.row.finditer(string):
            if context is None:
                context = Context(string, grammar)
            items = [group for group in range(match.start(), match.end()) if string[group] in grammar.nominal]
            for some, last in self._rows(string, items, match.end()):
                row, last = self._row(string, some, last, context)
                if row:
                    self._join(row)
                    pieces += string[at : row[0] + 1], attached * (last - row[0] - 1)
                    at = last
        return "".join((*pieces, string[at:])) if pieces else string

    def _rows(self, string: str, items: Sequence[int], end: int) -> Iterator[tuple[Sequence[int], int]]:
        """Those that end where a word joins the last to the one before it: the groups, and the one after the last."""
        start = 0
        for number in range(1, len(items)):
            following = number + 1 < len(items)
            if self._joined(string, items[number]) and not (following and self._joined(string, items[number + 1])):
                last = items[number + 1] if following else end
                while following and string[last - 1] in self.grammar.separators:
                    last -= 1
                yield items[start : number + 1], last
                start = number + 1
        if self._without_and(string, items[start:], end):
            yield items[start:], end

    def _without_and(self, string: str, items: Sequence[int], end: int) -> bool:
        """Whether people are listed to the end of a sentence, or names in a headline, without a word that joins the last."""
        person, stop = self.grammar.letters["person_group"], self.grammar.letters["stop"]
        if len(items) > 1 and self._between(items[0]):
            # "Talks between Norway, Chad fail"
            return True
        if string[end : end + 1] != stop:
            return self._is_headline(string, items, end)
        return len(items) > _LISTED and all(string[item] == person for item in items)

    def _is_headline(self, string: str, items: Sequence[int], end: int) -> bool:
        """Whether names begin a sentence whose verb is that of several, or is to come: "Norway, Chad hold talks"."""
        letters = self.grammar.letters
        if len(items) < 2 or string[end : end + 1] not in (letters["base"], letters["infinitive"]):
            return False
        first, names = items[0], (letters["person_group"], letters["name_group"])
        opens = first == 0 or string[first - 1] in (letters["stop"], letters["break"])
        # "Norway, Chad leaders meet"
        named = all(string[item] in names for item in items[:-1]) and string[items[-1]] in (*names, letters["people_group"])
        return opens and named and string[items[-1] - 1] == self.grammar.comma

    def _joined(self, string: str, item: int) -> bool:
        """Whether a word joins a group to what stands before it."""
        return string[item - 1] in self.grammar.linking

    def _separator(self, string: str, item: int) -> str:
        """What stands between two groups beside words: comma, semicolon, or the empty string."""
        before = item - 1
        while string[before] in self.grammar.linking:
            before -= 1
        return string[before] if string[before] in self.grammar.separators else ""

    def _row(self, string: str, items: Sequence[int], last: int, context: Context) -> tuple[Sequence[int], int]:
        """
        What of some groups side by side is one phrase.

        Returns:
            Its groups, none if there is none; and the one after its last.
        """
        grammar, first = self.grammar, items[0]
        # "They must open it and we will leave": a base form is a verb, too.
        told = context.told(first) or (first > 0 and string[first - 1] == grammar.base)
        opened = context.opened(first)
        followed = grammar.followed.match(string, last) is not None or self.acts_behind_comma(string, items[-1], last)
        separator = self._separator(string, items[-1])
        # "Feared the cost, and Norway left": of two side by side a comma parts none.
        parted = len(items) == 2 and separator == grammar.comma
        if told and followed and (parted or not self._clause_follows(string, items)) and not self._between(first):
            if chain := self._behind_comma(string, items):
                # "Once the talks had failed, Norway and Chad left"
                return chain, last
            # "signed the deal and Norway rejected it": the last is the subject of another clause.
            last = items[-1]
            items = items[:-1]
            while string[last - 1] in grammar.linking or string[last - 1] in grammar.separators:
                last -= 1
        start = len(items) - 1
        while start > 0 and self._joined(string, items[start]):
            start -= 1
        if start == len(items) - 1:
            return (items, last) if self._without_and(string, items, last) else ((), last)
        # Where nothing but a comma stands between two, they are of one kind.
        kind = grammar.classes[string[items[start]]]
        listed = grammar.semicolon if separator == grammar.semicolon else grammar.comma
        while start > 0 and kind in self._classes(items[start - 1]) and self._separator(string, items[start]) == listed:
            start -= 1
            if listed == grammar.semicolon:
                # "Lena Vogt, minister, NVKO; Ivo Brandt": what only a comma divides is of the one before it.
                while start > 0 and self._separator(string, items[start]) == grammar.comma and not self._joined(string, items[start]):
                    start -= 1
        if opened and followed and not told and start == 0 and separator != grammar.semicolon:
            # "In talks with Norway, Denmark and Sweden agreed"
            start = next((at for at in range(1, len(items)) if self._separator(string, items[at])), 0)
        row = items[start:]
        if listed == grammar.semicolon:
            row = [row[0], *(item for item in row[1:] if self._separator(string, item) != grammar.comma or self._joined(string, item))]
        return (row, last) if len(row) > 1 else ((), last)

    def _behind_comma(self, string: str, items: Sequence[int]) -> Sequence[int]:
        """The last of some groups, if words join them and a comma stands before: who acts in what follows; none if it does not."""
        start = len(items) - 1
        while start > 0 and self._joined(string, items[start]):
            start -= 1
        comma, acting = self.grammar.comma, self.grammar.actors
        if start == len(items) - 1 or string[items[start] - 1] != comma or any(string[item] not in acting for item in items[start:]):
            return ()
        while start > 0 and string[items[start - 1] - 1] == comma and string[items[start - 1]] in acting:
            start -= 1
        return items[start:]

    def acts_behind_comma(self, string: str, group: int, end: int) -> bool:
        """Whether a verb follows the comma behind what says who somebody is: "the mayor, Lena Vogt, left"."""
        return group in self.apposed and string[end : end + 1] == self.grammar.comma and string[end + 1 : end + 2] in self.grammar.told

    def _between(self, first: int) -> bool:
        """Whether a word before a noun group asks for two: "talks planned between Norway and Chad failed"."""
        before = self.lasts[first - 1] - 1 if first else -1
        return self.units.has(before, BETWEEN)

    def _clause_follows(self, string: str, items: Sequence[int]) -> bool:
        """Whether what stands before some noun groups takes a clause: "said Norway and Chad agreed", "after Norway and Chad agreed"."""
        first = items[0]
        if not first:
            return False
        before = string[first - 1]
        if before == self.grammar.when_or_after:
            return all(string[item] in self.grammar.actors for item in items)
        if before in self.grammar.nominal or before == self._attached:
            return True
        return before in self.grammar.verbal and self.units.has(self.head_of(first - 1), self.grammar.rules.takes_bare_clause)

    def _join(self, items: Sequence[int]) -> None:
        """Keep who stands beside whom: each beside the nearest before it that is of its kind."""
        spine = self.spine(items[0])
        for item in items[1:]:
            depth = self._depth(spine, item)
            beside = spine[depth]
            row = self.rows.setdefault(beside, [beside])
            row.append(item)
            # The first of a row stands for all of it; what hangs on the last can still be joined.
            spine = [*spine[: depth + 1], *self.spine(item)[1:]]

    def spine(self, group: int) -> list[int]:
        """A group, and those that hang on it by "of", one on the other."""
        spine = [group]
        while len(spine) < _DEEP and (group := self._following(group)):
            spine.append(group)
        return spine

    def _classes(self, group: int) -> set[int]:
        """The classes of a group, and of those that hang on it: "a gathering of the leaders of Norway" may go on with a name."""
        return {self.grammar.classes[self.kinds[one]] for one in self.spine(group)}

    def _depth(self, spine: Sequence[int], item: int) -> int:
        """Which of some groups another one stands beside: the one with the same head, else one of its kind."""
        kinds, classes = self.kinds, self.grammar.nearness
        if len(spine) > 1:
            form, lasts = self.units.form, self.lasts
            head = form(lasts[item] - 1, lasts[item])
            same = (depth for depth, group in enumerate(spine) if form(lasts[group] - 1, lasts[group]) == head)
            if (depth := next(same, None)) is not None:
                return depth
        for near in classes[kinds[item]]:
            for depth in range(len(spine) - 1, -1, -1):
                if kinds[spine[depth]] in near:
                    return depth
        return 0
