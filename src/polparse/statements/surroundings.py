"""What stands around a cue, in units: macros that look forward and back from it, pauses, quotations."""

import re
from collections.abc import Callable
from functools import partial

from polparse.contract.classes import BREAK, COLON, COMMA, DASH, QUOTATION, SEMICOLON, STOP
from polparse.engine.grammar import Grammar
from polparse.engine.units import Units

__all__ = ["REACH", "Surroundings"]

_PAUSES = f"{COMMA}|{COLON}|{SEMICOLON}|{STOP}|{DASH}"

# How many units are searched on either side of a cue: sentences are shorter, and a text without full stops stays fast.
REACH = 200


class _ByMacro(dict[str, Callable[..., re.Match[str] | None]]):
    """What a text is asked by the names of macros, each made when it is first asked: thousands of times, so that no call stands between."""

    def __init__(self, make: Callable[[str], Callable[..., re.Match[str] | None]]) -> None:
        self._make = make

    def __missing__(self, name: str) -> Callable[..., re.Match[str] | None]:
        made = self[name] = self._make(name)
        return made


class Surroundings:
    """
    The units of one text, as its cues ask for them.

    Attributes:
        at: by macro, what it finds that begins with a unit, and ends before another if one is given.
        whole: likewise what it finds that is all of a stretch.

    Args:
        units: the text; dates, names and quotations merged.
        grammar: its macros say where a source stands and where a content ends.
    """

    def __init__(self, units: Units, grammar: Grammar) -> None:
        self.units = units
        self.grammar, self.macro = grammar, grammar.macro
        self.string = string = grammar.reading(units)
        macro = grammar.macro
        self.at = _ByMacro(lambda name: partial(macro(name).match, string))
        self.whole = _ByMacro(lambda name: partial(macro(name).fullmatch, string))
        self._search = _ByMacro(lambda name: partial(macro(name).search, string))
        holding = units.lexicon.alphabet.holding
        self.quotations, self.pauses, self.breaks = holding[QUOTATION], holding[_PAUSES], holding[BREAK]

    def search(self, name: str, first: int, end: int) -> re.Match[str] | None:
        """What a macro finds after `first`."""
        return self._search[name](first, end if end - first < REACH else first + REACH)

    def back(self, name: str, first: int, end: int) -> re.Match[str] | None:
        """What a macro that looks back finds before `end`."""
        return self._search[name](first if end - first < REACH else end - REACH, end)

    def after(self, name: str, unit: int) -> bool:
        """Whether a unit comes after one that a macro describes."""
        return unit > 0 and self.at[name](unit - 1) is not None

    def is_relative(self, source: int) -> bool:
        """Whether a subject stands for a noun before it."""
        return self.at["relative_subject"](source) is not None

    def is_apart(self, source: int) -> bool:
        """Whether a subject that is "who" or "which" stands behind a comma: "Vogt, who said that it was over, left"."""
        return self.at["pause_end"](max(0, source - 1)) is not None

    def subordinate(self, first: int, source: int) -> bool:
        """Whether a clause whose subject begins at `source` leads to another."""
        return self.back("subordinate_before", max(first - 1, source - 2, 0), source) is not None

    def is_quotation(self, unit: int) -> bool:
        return unit < len(self.string) and self.units.string[unit] in self.quotations

    def begins_sentence(self, unit: int) -> bool:
        """Whether a quotation begins with a capital."""
        start = self.units.starts[unit] + 1
        return self.units.text[start : start + 2].strip("'`")[:1].isupper()

    def skip(self, first: int, end: int) -> int:
        """The first unit that is no pause."""
        while first < end and self.units.string[first] in self.pauses:
            first += 1
        return first

    def trim(self, first: int, end: int) -> int:
        """The end without the pauses before it."""
        while end > first and self.units.string[end - 1] in self.pauses:
            end -= 1
        return end
