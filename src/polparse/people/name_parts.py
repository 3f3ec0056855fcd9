"""
The parts of one name that stands alone: honorifics, offices, given and family names.

Takes the units of a string that is one name and nothing else; returns its parts as they stand.
"""

from polparse.contract.classes import (
    ARTICLE,
    BRACKET_CLOSE,
    BRACKET_OPEN,
    COMMA,
    CONJUNCTION_AND,
    DOUBLE_SURNAME,
    FAMILY_NAME,
    GIVEN,
    HONORIFIC,
    HYPHEN,
    INITIAL,
    NAME_JOINT,
    NAME_PARTICLE,
    NAME_SUFFIX,
    OF,
    POST_NOMINAL,
    PUNCTUATION,
    QUOTE_CLOSE,
    QUOTE_OPEN,
    QUOTE_STRAIGHT,
    SINGLE_CLOSE,
    SINGLE_OPEN,
    SINGLE_STRAIGHT,
    SLASH,
    STOP,
    SURNAME_WORD,
    WEAK_GIVEN,
)
from polparse.engine.rules import Grammar
from polparse.engine.units import Units
from polparse.model import Name

__all__ = ["name_parts"]

_BEHIND = f"{NAME_SUFFIX}|{POST_NOMINAL}"
_ASIDE = f"{COMMA}|{BRACKET_OPEN}"
_BEHIND_OR_STOP = f"{NAME_SUFFIX}|{POST_NOMINAL}|{STOP}"
_CLOSING = f"{COMMA}|{BRACKET_CLOSE}"
_INNER = f"{NAME_PARTICLE}|{INITIAL}"

# How many letters the parts of an East Asian given name have at most.
_SHORT = 5
# How many words a nickname has at most, and its marks.
_LONG = 6
_SURNAMES = f"{SURNAME_WORD}|{GIVEN}|{WEAK_GIVEN}"
_BETWEEN = f"{COMMA}|{STOP}|{SLASH}|{BRACKET_CLOSE}|{HYPHEN}|{CONJUNCTION_AND}|{OF}"
_QUOTES = f"{QUOTE_OPEN}|{SINGLE_OPEN}|{QUOTE_CLOSE}|{SINGLE_CLOSE}|{QUOTE_STRAIGHT}|{SINGLE_STRAIGHT}"


def name_parts(units: Units, roles: Grammar) -> Name:
    """
    Read a name.

    Args:
        units: the string, no names merged.
        roles: has the macro ``title``: an office with the words before it and what it is of.

    Returns:
        What was found; a part that is not there is ``()`` or None.
    """
    return _Reader(units, roles).read()


class _Reader:
    def __init__(self, units: Units, roles: Grammar) -> None:
        self.units = units
        self.title = roles.macro("title_alone")
        self.reading = roles.reading(units)
        self.honorifics: list[str] = []
        self.offices: list[str] = []
        self.suffixes: list[str] = []
        self.nicknames: list[str] = []

    def read(self) -> Name:
        units = self.units
        last = len(units)
        first = self.before(0, last)
        comma = next((unit for unit in range(first, last) if units.has(unit, _ASIDE)), last)
        words = self.words(first, comma)
        turned = self.after(comma, last, alone=len(words) == 1)
        if turned:
            given, family = turned, words
        elif self.turned(words):
            given, family = words[1:], words[:1]
        else:
            at = self.family(words)
            given, family = words[:at], words[at:]
            if at == 0 and len(words) == 1 and not (self.honorifics or self.offices) and units.has(words[0][0], GIVEN):
                given, family = family, given
        return Name(
            honorifics=tuple(self.honorifics),
            offices=tuple(self.offices),
            given=self.text(given),
            family=self.text(family),
            nicknames=tuple(self.nicknames),
            suffixes=tuple(self.suffixes),
        )

    def before(self, first: int, last: int) -> int:
        """Note honorifics and offices before the name; where it begins."""
        units = self.units
        while first < last:
            title = self.title.match(self.reading, first, last)
            end = title.end() if title else first
            if units.has(first, HONORIFIC) and end <= first + 1 and first + 1 != last:
                self.honorifics.append(self.stretch(first, first + 1))
                first += 1
            elif title and end < last:
                self.offices.append(self.stretch(first, end))
                first = end
            elif title and end == last and not self.honorifics and not (end == first + 1 and units.has(first, _SURNAMES)):
                # An office without a name.
                self.offices.append(self.stretch(first, end))
                return end
            elif units.has(first, ARTICLE) or (units.has(first, _BETWEEN) and (self.honorifics or self.offices)):
                first += 1
            else:
                break
        return first

    def words(self, first: int, last: int) -> list[tuple[int, int]]:
        """The words of the name, each as first and last unit; nicknames and suffixes are noted and left out."""
        units = self.units
        words: list[tuple[int, int]] = []
        unit = first
        while unit < last:
            if units.has(unit, _QUOTES):
                close = next((at for at in range(unit + 1, min(last, unit + _LONG)) if units.has(at, _QUOTES)), None)
                if close is not None:
                    if close > unit + 1:
                        self.nicknames.append(self.stretch(unit + 1, close))
                    unit = close + 1
                    continue
            if units.has(unit, _BEHIND) and words:
                self.suffixes.append(self.stretch(unit, unit + 1))
            elif units.has(unit, HYPHEN) and words and unit + 1 < last:
                words[-1] = (words[-1][0], unit + 2)
                unit += 1
            elif not units.has(unit, PUNCTUATION) or units.has(unit, HYPHEN):
                words.append((unit, unit + 1))
            unit += 1
        return words

    def after(self, comma: int, last: int, alone: bool) -> list[tuple[int, int]]:
        """Read what follows a comma: suffixes and offices are noted, given names after a family name returned."""
        units = self.units
        given: list[tuple[int, int]] = []
        at = comma + 1
        while at < last:
            end = next((unit for unit in range(at, last) if units.has(unit, _CLOSING)), last)
            title = self.title.match(self.reading, at + units.has(at, ARTICLE), end)
            if all(units.has(unit, _BEHIND_OR_STOP) for unit in range(at, end)):
                self.suffixes += [self.stretch(at, end)] if end > at else []
            elif title and title.end() == end:
                self.offices.append(self.stretch(*title.span()))
            elif alone and not given and comma < last and units.has(comma, COMMA):
                given = self.words(self.before(at, end), end)
            at = end + 1
        return given

    def turned(self, words: list[tuple[int, int]]) -> bool:
        """Whether the family name stands first, as in China, Korea and Vietnam."""
        units = self.units
        if not 2 <= len(words) <= 4 or words[0][1] - words[0][0] > 1 or not units.has(words[0][0], FAMILY_NAME):
            return False
        if any(end - first > 1 for first, end in words[1:]):
            return True
        plain = not any(units.has(first, GIVEN) for first, _ in words[1:])
        short = all(len(self.stretch(*word)) <= _SHORT for word in words[1:])
        if len(words) == 3 and short and not any(units.has(first, _INNER) for first, _ in words):
            return True
        return plain and not units.has(words[0][0], GIVEN)

    def family(self, words: list[tuple[int, int]]) -> int:
        """The index of the first word of the family name."""
        units = self.units
        # "Abdul Karim", "Abd al-Rahman" are one given name.
        joined = [at for at, (first, _) in enumerate(words) if units.has(first, NAME_JOINT)]
        start = joined[0] + 2 if joined and joined[0] < 2 else 1
        for at in range(start, len(words) - 1):
            if units.has(words[at][0], NAME_PARTICLE) and at - 1 not in joined:
                return at
        if len(words) > 2 and units.has(words[-2][0], DOUBLE_SURNAME):
            return len(words) - 2
        if len(words) > 1 and units.has(words[-1][0], NAME_PARTICLE) and words[-1][1] - words[-1][0] > 1:
            return len(words) - 1
        return max(0, len(words) - 1)

    def text(self, words: list[tuple[int, int]]) -> str | None:
        return self.stretch(words[0][0], words[-1][1]) if words else None

    def stretch(self, first: int, last: int) -> str:
        return self.units.span(first, last).of(self.units.text)
