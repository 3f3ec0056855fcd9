"""Names as characters, one each, so that a pattern over names is a regex over a string."""

import re
from collections.abc import Iterable, Mapping
from string import ascii_lowercase, ascii_uppercase

from polparse.engine import patterns
from polparse.engine.class_sets import charset
from polparse.errors import RuleError, together

__all__ = ["Letters"]

# One byte wide, so that Python keeps each of them ready, and none of them means anything to `re`.
_NARROW = (*map(chr, range(0xC0, 0x100)), *ascii_lowercase, *ascii_uppercase)


class Letters:
    """
    A character for each of some names.

    Args:
        names: of tags, of groups; each once.
        macros: patterns that others name in braces; one may use those before it.
        sets: names for several, as expressions (see `select`); one may use those before it.

    Raises:
        RuleError, PackError: a set names what is no name.

    Attributes:
        all: the characters.
        missing: names that were asked for and are none of those.

    >>> letters = Letters(["noun", "of"], {"chain": "<noun> (<of> <noun>)*"})
    >>> letters.regex("{chain} $", "example").match(letters["noun"]) is not None
    True
    """

    def __init__(self, names: Iterable[str], macros: Mapping[str, str] | None = None, sets: Mapping[str, str] | None = None) -> None:
        self._letters = {name: _letter(at) for at, name in enumerate(dict.fromkeys(names))}
        self._names = {letter: name for name, letter in self._letters.items()}
        self.missing: list[str] = []
        self._macros = macros or {}
        self.all: frozenset[str] = frozenset(self._names)
        self._sets = {name: frozenset((letter,)) for name, letter in self._letters.items()}
        problems: list[RuleError] = []
        for name, expression in (sets or {}).items():
            try:
                self._sets[name] = self.select(expression, name)
            except RuleError as error:
                problems.append(error)
                # What else names it is not wrong for that.
                self._sets[name] = self.all
        if problems:
            raise together(problems)

    def __getitem__(self, name: str) -> str:
        """The character of a name; of a missing one a character that stands nowhere."""
        if name not in self._letters:
            self.missing.append(name)
            self._letters[name] = _letter(len(self._letters))
        return self._letters[name]

    def name(self, letter: str) -> str:
        """The name of a letter."""
        return self._names[letter]

    def select(self, expression: str, owner: str) -> frozenset[str]:
        """
        The letters that ``a|b&!c`` describes: alternatives, each of names or, after ``!``, all others; ``*`` is any.

        Raises:
            RuleError: no such name; the message has `owner`.
        """
        everything = self.all
        found: frozenset[str] = frozenset()
        for alternative in expression.split("|"):
            some = everything
            for term in alternative.split("&"):
                name = term.strip()
                if name == "*":
                    continue
                if name.removeprefix("!") not in self._sets:
                    raise RuleError(f"{owner}: no tag or group {name!r}")
                one = self._sets[name.removeprefix("!")]
                some = some - one if name.startswith("!") else some & one
            found |= some
        return found

    def read(self, pattern: str, owner: str) -> patterns.Sequence:
        """
        A pattern over names.

        Raises:
            RuleError: it cannot be read; the message has `owner`.
        """
        return patterns.read(pattern, self._macros, owner)

    def firsts(self, pattern: str, owner: str) -> frozenset[str]:
        """
        The letters with which a match of a pattern can begin.

        Raises:
            RuleError: as for `select` and `read`.
        """
        names, _ = patterns.firsts(self.read(pattern, owner))
        return self.select("|".join(names), owner)

    def source(self, pattern: str, owner: str) -> str:
        """
        A pattern over names as a regex over letters.

        Raises:
            RuleError: it cannot be read; the message has `owner`.
        """
        return patterns.regex(self.read(pattern, owner), lambda names: charset(self.select(names, owner)))

    def behind(self, pattern: str, owner: str, letter: str) -> str:
        """A pattern that must stand before a letter, as a regex that is asked after the letter; each alternative of one length."""
        sequence = self.read(pattern, owner)
        alternatives = sequence[0].branches if len(sequence) == 1 and sequence[0].branches else (sequence,)
        sources = [patterns.regex(one, lambda names: charset(self.select(names, owner))) for one in alternatives]
        looks = [f"(?<={source}{letter})" for source in sources]
        return looks[0] if len(looks) == 1 else f"(?:{'|'.join(looks)})"

    def regex(self, pattern: str, owner: str) -> re.Pattern[str]:
        """
        The same, compiled.

        Raises:
            RuleError: it cannot be read, or is no regex; the message has `owner`.
        """
        try:
            return re.compile(self.source(pattern, owner))
        except re.error as error:
            raise RuleError(f"{owner}: {error}") from None


def _letter(at: int) -> str:
    return _NARROW[at] if at < len(_NARROW) else chr(0x100 + at)
