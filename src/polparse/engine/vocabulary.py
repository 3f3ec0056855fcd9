"""Word lists as they are looked up: plain data that can be kept, made by `vocabulary_maker`."""

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from polparse.engine.tokens import PUNCTUATION, shape

__all__ = ["FIRST_PLACE", "KEY_LETTERS", "LOOKS", "NONE", "TOKEN_LOOKS", "UNKNOWN_LOOKS", "WORD_LOOKS", "Vocabulary", "looks"]

FIRST_PLACE = 0x100
# Where a table of characters has none.
NONE = "."
# How entries of several words are printed: in lower case, with a capital, all in capitals.
WORD_LOOKS = ("lower", "cap", "cap upper")
_ABBREVIATIONS = (("lower", "abbreviation"), ("cap", "abbreviation"), ("cap", "initial", "abbreviation"))
# The shapes of words that no entry knows, and of whatever tokens that are none.
UNKNOWN_LOOKS = (("lower",), ("cap",), ("cap", "upper"), *_ABBREVIATIONS, ("cap", "letter"), ("caseless",))
TOKEN_LOOKS = (
    *UNKNOWN_LOOKS,
    *(("clitic",), ("clitic", "possessive")),
    *(shape(surface) for surface in ("7", "27", "99", "1946", "3.5", "5th", "1990s", "1990st", "10:30", "1/2/2000", "2000-01-02")),
    *(shape(surface) for surface in (*PUNCTUATION, " ", "\n", "$", "~", "..", "--")),
    *(("break", "blank"), ("number",)),
    # Made while units are built, from what stands on either side.
    *(("punctuation", name) for name in ("hyphen", "quote_open", "quote_close", "apostrophe")),
)
# What a token is by its looks alone.
LOOKS = frozenset(name for classes in (*TOKEN_LOOKS, ("unknown", "multi")) for name in classes)
# Forms are looked up by so many of their letters.
KEY_LETTERS = 3


@attrs.frozen(repr=False)
class Vocabulary:
    """
    Every word of a language, as plain data. A character stands for a set of classes (see `Alphabet`).

    Attributes:
        size: how many sets there are.
        members: by class, the characters of the sets that hold it.
        kinds: by what is no word, as blank-separated classes (the shape of a token alone, the kinds of rules), its character.
        forms: by the first three letters of some forms, all of these: ``|form=`` and two characters, for the place in the tables
            of `printed`, counted from `FIRST_PLACE`, and its letter in `several`; `NONE` if it has none.
        printed: by looks (see `looks`), the characters of the words at each place, `NONE` if they are never printed so.
        unknown: by the looks of a word that no entry knows, its character; with the end of the word after a blank, where that tells.
        several: entries of several forms, by their letters, the longest first: one casing after the other, the most demanding first,
            each as which of the forms have a capital (``"010"``) and a character for its place in `printed`.
        sizes: by the first two letters, how many forms such entries have, the most first.
        pairs: a regex for the first of two letters that open such entries, or may.
        norms: by class (and by list of what has no class), keys and their norms, as ``key|norm|key|norm``.
        usual: by class, norms and the first form of each where that is another, likewise.
        longest: by list of what has no class, and by the first word of its phrases, of how many words the longest of them is.
        abbreviations: words that keep their full stop.
    """

    size: int
    members: dict[str, str]
    kinds: dict[str, str]
    forms: dict[str, str]
    printed: dict[str, str]
    unknown: dict[str, str]
    several: dict[str, str]
    sizes: dict[str, tuple[int, ...]]
    pairs: str
    norms: dict[str, str]
    usual: dict[str, str]
    longest: dict[str, dict[str, int]]
    abbreviations: list[str]

    def __reduce__(self) -> tuple[Callable[..., "Vocabulary"], tuple[object, ...]]:
        values = {field.name: getattr(self, field.name) for field in attrs.fields(Vocabulary)}
        return _read, tuple(_one_string(value) if name in _LONG else value for name, value in values.items())

    def find(self, form: str) -> tuple[str, str]:
        """The place of a form, and its letter; `NONE` for what it does not have."""
        known, key = self.forms.get(form[:KEY_LETTERS], ""), f"|{form}="
        at = known.find(key)
        return (known[at + len(key)], known[at + len(key) + 1]) if at >= 0 else (NONE, NONE)

    @staticmethod
    def table(saved: str) -> dict[str, str]:
        """A table of `norms` or `usual` as a dictionary."""
        fields = saved.split("|") if saved else []
        return dict(zip(fields[::2], fields[1::2], strict=True))


# Tables of thousands of short strings: as one string each they are read in a third of the time.
_LONG = ("forms", "several")


def _one_string(table: Mapping[str, str]) -> str:
    return "\n".join((*table.keys(), *table.values()))


def _read(*values: Any) -> Vocabulary:
    """A vocabulary that was saved."""
    named = dict(zip([field.name for field in attrs.fields(Vocabulary)], values, strict=True))
    for name in _LONG:
        fields = named[name].split("\n") if named[name] else []
        named[name] = dict(zip(fields[: len(fields) // 2], fields[len(fields) // 2 :], strict=True))
    return Vocabulary(**named)


def looks(surface: str) -> str:
    """
    How a token is printed: its shape, and a mark if all of it is in capitals.

    >>> looks("Sen."), looks("U.S.")
    ('cap abbreviation', 'cap abbreviation!')
    """
    return " ".join(shape(surface)) + "!" * surface.isupper()
