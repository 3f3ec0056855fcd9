"""
The parts of one name that stands alone: honorifics, offices, given and family names.

Takes the units of a string that is one name and nothing else; returns its parts as they stand.
"""

from collections.abc import Sequence

from polparse.contract.classes import (
    ARTICLE,
    BODY_NOUN,
    BRACKET_CLOSE,
    BRACKET_OPEN,
    CAPITAL,
    CITY,
    COMMA,
    CONJUNCTION_AND,
    COUNTRY,
    DEMONYM,
    DOUBLE_SURNAME,
    FAMILY_NAME,
    GIVEN,
    GIVEN_FEMALE,
    GIVEN_MALE,
    HONORIFIC,
    HYPHEN,
    INITIAL,
    LETTER,
    NAME_JOINT,
    NAME_PARTICLE,
    OF,
    OFFICE,
    PARTY,
    REGNAL,
    SEMICOLON,
    SLASH,
    STATE,
    STATE_MARK,
    STOP,
    SURNAME_WORD,
    WEAK_GIVEN,
)
from polparse.engine.grammar import Grammar
from polparse.engine.units import Units
from polparse.model import Name
from polparse.people.name_words import Word, Words, with_capitals

__all__ = ["name_parts"]

_GIVEN = f"{GIVEN}|{WEAK_GIVEN}"
_SURNAMES = f"{SURNAME_WORD}|{_GIVEN}"
# A given name of people who put it first.
_GIVEN_FIRST = f"{GIVEN_MALE}|{GIVEN_FEMALE}"
_BETWEEN = f"{COMMA}|{STOP}|{SLASH}|{BRACKET_CLOSE}|{HYPHEN}|{CONJUNCTION_AND}|{OF}"
# What is no given name after a comma.
_NO_NAME = f"{COUNTRY}|{CAPITAL}|{CITY}|{STATE}|{DEMONYM}|{STATE_MARK}|{PARTY}|{BODY_NOUN}|{OFFICE}"
_ONE = f"{INITIAL}|{LETTER}"
_SEPARATOR = f"{COMMA}|{SEMICOLON}"
# What stands before another word and is no name: of more than one letter.
_TITLE = f"{HONORIFIC}&!{LETTER}&!{GIVEN}&!{WEAK_GIVEN}&!{SURNAME_WORD}"
_KNOWN = f"{GIVEN}|{WEAK_GIVEN}|{FAMILY_NAME}|{DOUBLE_SURNAME}|{SURNAME_WORD}"
_INNER = f"{NAME_PARTICLE}|{INITIAL}"
# How many letters the parts of an East Asian given name have at most; in how many capitals a word is rather initials than a family name.
_SHORT, _INITIALS = 5, 3


def name_parts(units: Units, roles: Grammar) -> Name:
    """
    Read a name.

    Args:
        units: the string, no names merged.
        roles: has the macro ``title_alone``: an office with the words before it and what it is of.

    Returns:
        What was found; a part that is not there is ``()`` or None.
    """
    # A record in small letters is read as if it had capitals.
    read = Units.of(with_capitals(units), units.lexicon) if units.text.islower() else units
    return _NameReader(read, roles, units.text).read()


class _NameReader:
    def __init__(self, units: Units, roles: Grammar, text: str) -> None:
        self.units, self.text = units, text
        self.title = roles.macro("title_alone")
        self.reading = roles.reading(units)
        self.words = Words(units, text)
        self.honorifics: list[str] = []
        self.offices: list[str] = []
        self.suffixes: list[str] = []
        # Whether who bears the title is called by a given name.
        self.regal = False

    def read(self) -> Name:
        last = len(self.units)
        first = self.before(0, self.segment_end(0, last))
        comma = self.segment_end(first, last)
        words = self.without_suffixes(self.words.read(first, comma), comma < last)
        given, family = self.after(comma, last, words), words
        if not given:
            given, family = self.divided(words)
        else:
            # "Berg, Jan van den"
            at = next((at for at in range(1, len(given)) if all(word.particle for word in given[at:])), len(given))
            given, family = given[:at], given[at:] + family
        return Name(
            honorifics=tuple(self.honorifics),
            offices=tuple(self.offices),
            given=self.stretch(given),
            family=self.stretch(family),
            nicknames=tuple(self.words.nicknames),
            suffixes=tuple(self.suffixes),
            birth=self.words.birth,
        )

    def segment_end(self, first: int, last: int) -> int:
        """The next comma or semicolon that stands in no brackets, or the end."""
        inside = False
        for unit in range(first, last):
            if self.units.has(unit, BRACKET_OPEN):
                inside = True
            elif self.units.has(unit, BRACKET_CLOSE):
                inside = False
            elif self.units.has(unit, _SEPARATOR) and not inside:
                return unit
        return last

    def before(self, first: int, last: int) -> int:
        """Note honorifics and offices before the name; where it begins."""
        units = self.units
        while first < last:
            title = self.title.match(self.reading, first, last)
            end = title.end() if title else first
            word = next(iter(self.words.read(first, min(first + 2, last))), None)
            second = first + 1
            if end <= second < last and (units.has(second, HYPHEN) or self.words.closing(second, last)):
                # "Saint-Pierre", "Earl 'Bo' Vogt"
                break
            if units.has(first, HONORIFIC) and end <= first + 1 and not (first + 1 == last and units.has(first, _SURNAMES)):
                end = first + 1
                self.honorifics.append(self.units_text(first, end))
            elif word and word.kind == "title" and word.last < last and not title:
                end = word.last
                self.honorifics.append(word.text)
            elif title and end < last:
                self.offices.append(self.units_text(first, end))
            elif title and not self.honorifics and not (end == first + 1 and units.has(first, _SURNAMES)):
                # An office without a name.
                self.offices.append(self.units_text(first, end))
                return end
            elif units.has(first, ARTICLE) or (units.has(first, _BETWEEN) and (self.honorifics or self.offices)):
                first += 1
                continue
            else:
                break
            self.regal = self.words.kind(first, end) == "regal"
            first = end
        return first

    def without_suffixes(self, words: list[Word], comma: bool) -> list[Word]:
        """The words of the name before those that follow it, which are noted: degrees, numbers, honorifics, and an office behind these."""
        end = len(words)
        for at, word in enumerate(words):
            if at and word.behind and self.office(words, at + 1):
                end = at + 1
                break
        name = end
        while name > 1 and self.follows(words, name - 1, comma):
            name -= 1
        for word in words[name:end]:
            (self.honorifics if self.titled(word) and not word.behind else self.suffixes).append(word.text)
        return words[:name]

    def office(self, words: Sequence[Word], at: int) -> bool:
        """Note an office that some words are, from one to the last, if they are."""
        if all(word.behind for word in words[at:]):
            return False
        title = self.title.match(self.reading, words[at].first, words[-1].last)
        if not title or title.end() != words[-1].last:
            return False
        self.offices.append(self.units_text(*title.span()))
        return True

    def follows(self, words: Sequence[Word], at: int, comma: bool) -> bool:
        """Whether a word is no part of the name that stands before it."""
        units, word, before = self.units, words[at], words[at - 1]
        if word.behind or self.titled(word) or (word.kind == "late_suffix" and before.behind):
            return True
        if units.has(word.first, REGNAL) and word.text.isupper():
            return at > 1 or comma or self.regal
        # Letters that are no name: "Lena Holm Vogt AIA".
        letters = word.shouted and len(word.letters) <= _INITIALS and not (words[0].shouted or units.has(word.first, _KNOWN))
        return letters and at > 1 and not units.has(before.first, _ONE) and not word.particle

    def titled(self, word: Word) -> bool:
        return word.kind == "title" or self.units.has(word.first, _TITLE)

    def after(self, comma: int, last: int, words: Sequence[Word]) -> list[Word]:
        """Read what follows a comma: suffixes, honorifics and offices are noted, given names after a family name returned."""
        given: list[Word] = []
        at = comma + 1
        while at < last:
            end = self.segment_end(at, last)
            start = at + self.units.has(at, ARTICLE)
            title = self.title.match(self.reading, start, end)
            told = self.words.read(start, end)
            behind = [word.behind or word.kind == "late_suffix" or self.degree(word, words) for word in told]
            if told and all(behind):
                self.suffixes += [word.text for word in told]
            elif title and title.end() == end:
                self.offices.append(self.units_text(*title.span()))
            elif told and all(word.kind == "title" or self.units.has(word.first, HONORIFIC) for word in told) and not self.named(told):
                self.honorifics += [word.text for word in told]
            elif told and told[0].behind and self.office(told, behind.index(False)):
                self.suffixes += [word.text for word in told[: behind.index(False)]]
            elif told and words and not given:
                given = self.given(self.before(start, end), end, words)
            at = end + 1
        return given

    def named(self, words: Sequence[Word]) -> bool:
        """Whether one word is rather a given name than an honorific."""
        return len(words) == 1 and self.units.has(words[0].first, _GIVEN)

    def degree(self, word: Word, name: Sequence[Word]) -> bool:
        """Whether letters follow a whole name: after a family name, they are initials."""
        if len(name) < 2 or name[0].particle:
            return False
        if word.dotted:
            return max(map(len, word.text.split("."))) > 1 or self.units.has(name[0].first, _GIVEN)
        if self.units.has(word.first, REGNAL) and word.text.isupper():
            return True
        return word.shouted and not name[0].shouted and not self.units.has(word.first, _KNOWN)

    def given(self, first: int, last: int, family: Sequence[Word]) -> list[Word]:
        """The words after a comma, if they are given names; suffixes behind them are noted."""
        units = self.units
        words = self.without_suffixes(self.words.read(first, last), comma=last == len(units))
        if any(units.has(word.first, _NO_NAME) and not units.has(word.first, f"{_GIVEN}|{_ONE}") for word in words):
            return []
        if len(family) == 1 or family[0].particle or not units.has(family[0].first, _GIVEN):
            return words
        sure = all(word.shouted for word in family) or any(units.has(word.first, f"{_GIVEN}|{_ONE}") for word in words)
        return words if sure else []

    def divided(self, words: list[Word]) -> tuple[list[Word], list[Word]]:
        """The given and the family name of words without a comma."""
        units = self.units
        of = next((at for at, word in enumerate(words) if units.has(word.first, OF)), None)
        if self.regal and words and (len(words) == 1 or of == 1):
            if of:
                # "Prince Ludwig of Halm"
                self.suffixes.append(self.stretch(words[1:]) or "")
            return words[:1], []
        if len(words) == 1 and not (self.honorifics or self.offices) and units.has(words[0].first, GIVEN):
            return words, []
        shouted = self.shouted(words)
        if shouted:
            return words[: shouted[0]] + words[shouted[1] :], words[slice(*shouted)]
        if self.turned(words):
            return words[1:], words[:1]
        at = self.family(words)
        return words[:at], words[at:]

    def shouted(self, words: Sequence[Word]) -> tuple[int, int] | None:
        """The words in capitals at the start or end of others, which are the family name."""
        if all(word.shouted or word.particle or len(word.letters) == 1 for word in words) or not (words[0].shouted or words[-1].shouted):
            return None
        if words[-1].shouted:
            first = next(at for at in range(len(words), 0, -1) if not (words[at - 1].shouted or words[at - 1].particle))
            return first, len(words)
        last = next(at for at, word in enumerate(words) if not word.shouted)
        known = len(words[0].letters) > _INITIALS or self.units.has(words[0].first, FAMILY_NAME)
        return (0, last) if known else None

    def turned(self, words: Sequence[Word]) -> bool:
        """Whether the family name stands first, as in China, Korea and Vietnam, and in registers."""
        units = self.units
        if len(words) in (2, 3) and not units.has(words[0].first, f"{_GIVEN}|{_ONE}|{FAMILY_NAME}"):
            # "Holmqvist Ana", "Holmqvist Peter A", but "Kwame Peter".
            told = units.has(words[1].first, GIVEN_FEMALE) or (
                units.has(words[0].first, DOUBLE_SURNAME) and units.has(words[1].first, GIVEN)
            )
            if len(words) == 3:
                return units.has(words[2].first, _ONE) and units.has(words[1].first, _GIVEN_FIRST)
            return told and not units.has(words[1].first, SURNAME_WORD)
        if not 2 <= len(words) <= 4 or words[0].last - words[0].first > 1 or not units.has(words[0].first, FAMILY_NAME):
            return False
        if any(word.last - word.first > 1 for word in words[1:]):
            return not any(units.has(word.first, _INNER) for word in words[1:])
        if len(words) == 2 and units.has(words[1].first, FAMILY_NAME):
            # Both may be: "Li Wei", but "Hui Zhang".
            return words[0].kind == "common_family" or words[1].kind != "common_family"
        western = any(units.has(word.first, _GIVEN_FIRST) for word in words[1:])
        short = all(len(word.text) <= _SHORT for word in words[1:])
        if len(words) > 2 and not any(units.has(word.first, INITIAL) or word.text.islower() for word in words):
            return (short and len(words) == 3) or not (western or units.has(words[0].first, GIVEN))
        return len(words) == 2 and not western and not units.has(words[0].first, GIVEN)

    def family(self, words: Sequence[Word]) -> int:
        """The index of the first word of the family name."""
        units, last = self.units, len(words) - 1
        if last > 0 and words[0].particle and words[0].text.islower():
            return 0
        # "Abdul Karim", "Abd al-Rahman" are one given name.
        joined = [at for at, word in enumerate(words) if units.has(word.first, NAME_JOINT)]
        start = joined[0] + 2 if joined and joined[0] < 2 else 1
        for at in range(max(2, start), last):
            if words[at].kind == "surname_joint" and (words[at].text.islower() or words[at - 1].shouted):
                return at - 1
        for at in range(start, last):
            if (words[at].particle or words[at].kind == "surname_head") and at - 1 not in joined:
                return at
        if last > 1 and (units.has(words[-2].first, DOUBLE_SURNAME) or last - 1 in joined):
            return last - 1
        return max(0, last)

    def stretch(self, words: Sequence[Word]) -> str | None:
        """Words as they stand; what was left out between them is a blank."""
        text = ""
        for at, word in enumerate(words):
            if at and words[at - 1].last != word.first:
                text += " " + word.text
            else:
                text += self.text[self.units.ends[words[at - 1].last - 1] : self.units.starts[word.first]] * bool(at) + word.text
        return text or None

    def units_text(self, first: int, last: int) -> str:
        return self.text[self.units.starts[first] : self.units.ends[last - 1]]
