"""
The words of one name that stands alone: what stands between two blanks, and what each is.

Takes the units of a string that is one name and nothing else.
"""

from collections.abc import Sequence
from typing import NamedTuple

from polparse.contract.classes import (
    ARTICLE,
    BODY_NOUN,
    BRACKET_CLOSE,
    BRACKET_OPEN,
    CAPITAL,
    CITY,
    COMMA,
    COUNTRY,
    DEMONYM,
    GIVEN,
    LETTER,
    NAME_PARTICLE,
    NAME_SUFFIX,
    NAME_WORD,
    OF,
    OFFICE,
    PARTY,
    POST_NOMINAL,
    PUNCTUATION,
    QUOTE_CLOSE,
    QUOTE_OPEN,
    QUOTE_STRAIGHT,
    SINGLE_CLOSE,
    SINGLE_OPEN,
    SINGLE_STRAIGHT,
    SLASH,
    STATE,
    STATE_MARK,
    STOP,
    WEAK_GIVEN,
)
from polparse.engine.lexicon import Lexicon
from polparse.engine.regexes import over_text
from polparse.engine.tokens import fold
from polparse.engine.units import Units

__all__ = ["Word", "Words", "with_capitals"]

_BEHIND = f"{NAME_SUFFIX}|{POST_NOMINAL}"
_SMALL = f"{NAME_PARTICLE}|{OF}|{ARTICLE}"
_QUOTES = f"{QUOTE_OPEN}|{SINGLE_OPEN}|{QUOTE_CLOSE}|{SINGLE_CLOSE}|{QUOTE_STRAIGHT}|{SINGLE_STRAIGHT}"
_MARK = f"{COMMA}|{BRACKET_OPEN}|{BRACKET_CLOSE}|{QUOTE_OPEN}|{QUOTE_CLOSE}|{QUOTE_STRAIGHT}|{SLASH}"
_GIVEN = f"{GIVEN}|{WEAK_GIVEN}"
# What is no nickname in brackets.
_NO_NAME = f"{COUNTRY}|{CAPITAL}|{CITY}|{STATE}|{DEMONYM}|{STATE_MARK}|{PARTY}|{BODY_NOUN}|{OFFICE}|{LETTER}"
# How many units a nickname has at most between quotation marks, with them; how many words in brackets.
_LONG, _FEW = 6, 3
# "M.Sc.", "R.A.I.", "Ph.D".
_DOTTED = over_text(r"(?:[^\W\d_]{1,5}\.){2,}|(?:[^\W\d_]{1,5}\.)+[^\W\d_]{1,4}")


class Word(NamedTuple):
    """
    What stands between two blanks, without the marks around it.

    Attributes:
        first, last: its units.
        text: as it stands.
        kind: what the list of the words of names says of it; None if nothing.
        particle: whether a surname begins with it or goes on ("von").
        behind: whether it is no part of the name, which it follows ("Jr.").
    """

    first: int
    last: int
    text: str
    kind: str | None
    particle: bool
    behind: bool

    @property
    def letters(self) -> str:
        return self.text.replace(".", "")

    @property
    def shouted(self) -> bool:
        """Whether it is in capitals, and no initial."""
        return len(self.letters) > 1 and self.letters.isupper()

    @property
    def dotted(self) -> bool:
        """Whether it is letters with full stops ("M.Sc.")."""
        return _DOTTED.fullmatch(self.text) is not None


class Words:
    """
    Reads the words of stretches of a name.

    Args:
        units: of the name.
        text: as it stands, with the same places of characters.

    Attributes:
        birth: the family name at birth, if one was told.
    """

    def __init__(self, units: Units, text: str) -> None:
        self.units: Units = units
        self.text: str = text
        self._nicknames: dict[int, str] = {}
        self.birth: str | None = None

    @property
    def nicknames(self) -> list[str]:
        """Those between quotation marks, or in brackets, in the stretches that were read."""
        return [name for _, name in sorted(self._nicknames.items())]

    def read(self, first: int, last: int) -> list[Word]:
        """The words of some units; nicknames and the name at birth are noted and left out."""
        words: list[Word] = []
        unit = first
        while unit < last:
            close = self.closing(unit, last)
            if close:
                self._aside(unit, close, first, last, words)
                unit = close + 1
                continue
            end = self._end(unit, last)
            word = self._word(unit, end)
            if word and word.kind == "birth" and words:
                self.birth = self._text(end, last) or self.birth
                break
            if word:
                words.append(word)
            unit = end
        return words

    def kind(self, first: int, last: int) -> str | None:
        """What the list of the words of names says of some units."""
        units = self.units
        return _kind(units.lexicon, units.text[units.starts[first] : units.ends[last - 1]]) if last > first else None

    def closing(self, unit: int, last: int) -> int | None:
        """The unit that closes the bracket or quotation mark that a unit is; None if it opens none."""
        units = self.units
        if units.has(unit, BRACKET_OPEN):
            return next((at for at in range(unit + 1, last) if units.has(at, BRACKET_CLOSE)), None)
        start = units.starts[unit]
        if not units.has(unit, _QUOTES) or (start and not units.text[start - 1].isspace()):
            return None
        return next((at for at in range(unit + 1, min(last, unit + _LONG)) if units.has(at, _QUOTES)), None)

    def _aside(self, unit: int, close: int, first: int, last: int, words: list[Word]) -> None:
        """Note what stands between two marks, in the stretch of some units, behind some words."""
        units = self.units
        start = self._end(unit + 1, close)
        if self.kind(unit + 1, start) == "birth":
            self.birth = self._text(start, close) or self.birth
            return
        inside = Words(units, self.text).read(unit + 1, close)
        if inside and all(word.behind for word in inside):
            words += inside
        elif inside and (not units.has(unit, BRACKET_OPEN) or (words and self._called(inside, close + 1 < last, first, words))):
            self._nicknames[unit] = self._text(inside[0].first, inside[-1].last)

    def _called(self, inside: Sequence[Word], followed: bool, first: int, words: Sequence[Word]) -> bool:
        """Whether words in brackets are a nickname, not where somebody is from or for whom he sits."""
        units = self.units
        if len(inside) > _FEW or any(units.has(word.first, _NO_NAME) and not units.has(word.first, _GIVEN) for word in inside):
            return False
        before = first - 1
        told = followed or len(words) > 1 or units.has(before, COMMA) or units.has(inside[0].first, _GIVEN)
        return told and (followed or len(inside) == 1) and (followed or words[0].shouted or not inside[0].shouted)

    def _end(self, unit: int, last: int) -> int:
        """The end of the word that a unit begins: the next blank, or mark that is part of no word."""
        units, end = self.units, unit + 1
        while end < last and units.starts[end] == units.ends[end - 1] and not units.has(unit, _MARK) and not units.has(end, _MARK):
            end += 1
        return end

    def _word(self, first: int, last: int) -> Word | None:
        """The word that some units are; None if they are marks."""
        units = self.units
        end = last - 1
        stop = end > first and units.has(end, STOP)
        single = end - stop == first
        behind = single and units.has(first, _BEHIND)
        kind = self.kind(first, last)
        if stop and not (behind or kind or _DOTTED.fullmatch(self._text(first, last))):
            last = end
        if last == first + 1 and units.has(first, PUNCTUATION):
            return None
        particle = kind == "particle" or (last == first + 1 and units.has(first, NAME_PARTICLE))
        return Word(first, last, self._text(first, last), kind, particle, behind or kind == "suffix")

    def _text(self, first: int, last: int) -> str:
        return self.text[self.units.starts[first] : self.units.ends[last - 1]] if last > first else ""


def _kind(lexicon: Lexicon, word: str) -> str | None:
    """What the list of the words of names says of a word, which stands there without full stops."""
    printed = word.replace(".", "")
    return lexicon.listed(NAME_WORD).norm(fold(printed), printed) if printed else None


def with_capitals(units: Units) -> str:
    """The text of some units with a capital at each word but particles, or all in capitals ("III"), at the same places."""
    characters = list(units.text)
    for unit, start in enumerate(units.starts):
        end = units.ends[unit]
        word, capital = units.text[start:end], characters[start].upper()
        capitals = word.upper()
        if unit and len(capitals) == len(word) and Units.of(capitals, units.lexicon).has(0, _BEHIND):
            characters[start:end] = capitals
        elif len(capital) == 1 and not units.has(unit, _SMALL) and _kind(units.lexicon, word) != "surname_joint":
            characters[start] = capital
    return "".join(characters)
