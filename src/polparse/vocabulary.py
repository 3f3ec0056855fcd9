"""Word lists as they are looked up: made of entries, or read from a file that was made of them before."""

import json
from collections.abc import Iterable, Mapping, Sequence

import attrs

from polparse.alphabet import Alphabet
from polparse.entries import Entry
from polparse.tokens import PUNCTUATION, fold, shape, tokenizer

__all__ = ["ABBREVIATION_SHAPES", "CONTEXTUAL", "FIRST_LETTER", "OTHER_SHAPES", "WORD_SHAPES", "Vocabulary"]

FIRST_LETTER = 0x100
WORD_SHAPES = (("lower",), ("cap",), ("cap", "upper"))
ABBREVIATION_SHAPES = (("lower", "abbreviation"), ("cap", "abbreviation"), ("cap", "initial", "abbreviation"))
OTHER_SHAPES = (
    *(("cap", "letter"), ("caseless",), ("clitic",), ("clitic", "possessive")),
    *(shape(surface) for surface in ("7", "27", "99", "1946", "3.5", "5th", "1990s", "1990st", "10:30", "1/2/2000", "2000-01-02")),
    *(shape(surface) for surface in (*PUNCTUATION, " ", "\n", "$", "~", "..", "--")),
    ("break", "blank"),
    ("number",),
)
# Made while units are built, from what stands on either side.
CONTEXTUAL = (("punctuation", "hyphen"), ("punctuation", "quote_open"), ("punctuation", "quote_close"), ("punctuation", "apostrophe"))
_SUFFIX_KIND = "suffix"


@attrs.frozen(repr=False)
class Vocabulary:
    """
    Every word of a language, as plain data.

    Attributes:
        classes: their names; the place of a class is its bit in a set of classes.
        sets: those that a unit can have, in the order of their characters.
        masks: the sets that entries give to forms.
        lower, capital, upper: by form, the place in `masks` for the form as printed in lower case, with a capital, all in capitals.
        letters: each form that stands in an entry of several; its place, counted from `FIRST_LETTER`, is its letter.
        several: entries of several forms, by their letters: which of these are printed with a capital (``"010"``), and the place
            in `masks`.
        norms: by class and key.
        usual: by class and norm, the first form.
        suffixes: by word ending, the place in `masks` for lower-case words that are no form.
        abbreviations: words that keep their full stop.
    """

    classes: list[str]
    sets: list[int]
    masks: list[int]
    lower: dict[str, int]
    capital: dict[str, int]
    upper: dict[str, int]
    letters: list[str]
    several: dict[str, dict[str, int]]
    norms: dict[str, dict[str, str]]
    usual: dict[str, dict[str, str]]
    suffixes: dict[str, int]
    abbreviations: list[str]

    @classmethod
    def of(cls, entries: Iterable[Entry], kinds: Iterable[str] = ()) -> "Vocabulary":
        """
        Look up every form once.

        Args:
            entries: the class ``suffix`` is special: its forms are word endings, its norms (blank-separated) the classes of a
                lower-case word that no other entry knows.
            kinds: the classes of units that rules make.
        """
        return _Maker(tuple(entries)).vocabulary(kinds)

    def save(self, digest: str) -> str:
        """As a string for `load`, with what tells that it is still true."""
        numbers = [format(number, "x") for number in (*self.sets, *self.masks)]
        forms = [["\n".join(table), list(table.values())] for table in (self.lower, self.capital, self.upper, self.suffixes)]
        rest = [self.letters, self.several, self.norms, self.usual, self.abbreviations]
        return json.dumps([digest, self.classes, len(self.sets), " ".join(numbers), forms, rest], ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def load(cls, saved: str, digest: str) -> "Vocabulary | None":
        """What `save` gave; None if it was for another digest."""
        if not saved.startswith(f'["{digest}"'):
            return None
        _, classes, size, hexadecimal, forms, (letters, several, norms, usual, abbreviations) = json.loads(saved)
        numbers = [int(number, 16) for number in hexadecimal.split(" ")]
        lower, capital, upper, suffixes = (dict(zip(names.split("\n") if names else (), places, strict=True)) for names, places in forms)
        return cls(
            classes, numbers[:size], numbers[size:], lower, capital, upper, letters, several, norms, usual, suffixes, abbreviations
        )


class _Maker:
    """
    Takes entries apart.
    """

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.alphabet = Alphabet()
        self.abbreviations = sorted({word for e in entries if "." in e.form for word in e.form.split() if word.endswith(".")})
        self.lower: dict[str, int] = {}
        self.capital: dict[str, int] = {}
        self.upper: dict[str, int] = {}
        self.multi: dict[tuple[str, ...], dict[tuple[bool, ...], int]] = {}
        self.norms: dict[str, dict[str, str]] = {}
        self.usual: dict[str, dict[str, str]] = {}
        self.suffixes: dict[str, int] = {}
        self._enter(entries)

    def vocabulary(self, kinds: Iterable[str]) -> Vocabulary:
        self._spell_out(kinds)
        places: dict[int, int] = {}

        def placed(table: Mapping[str, int]) -> dict[str, int]:
            return {form: places.setdefault(mask, len(places)) for form, mask in table.items()}

        letters: dict[str, str] = {}
        several: dict[str, dict[str, int]] = {}
        for forms, known in self.multi.items():
            key = "".join([letters.setdefault(form, chr(FIRST_LETTER + len(letters))) for form in forms])
            several[key] = {
                "".join("01"[capital] for capital in capitals): places.setdefault(mask, len(places)) for capitals, mask in known.items()
            }
        lower, capital, upper, suffixes = map(placed, (self.lower, self.capital, self.upper, self.suffixes))
        classes, sets = self.alphabet.classes, self.alphabet.sets
        return Vocabulary(
            *(classes, sets, list(places), lower, capital, upper),
            *(list(letters), several, self.norms, self.usual, suffixes, self.abbreviations),
        )

    def _enter(self, entries: Sequence[Entry]) -> None:
        mask, split = self.alphabet.mask, tokenizer(self.abbreviations).findall
        bits: dict[str, int] = {}
        lower, capital, upper = self.lower, self.capital, self.upper
        norms, multi = self.norms, self.multi
        for form, kind, norm in entries:
            if kind == _SUFFIX_KIND:
                self.suffixes[form] = mask(norm.split())
                continue
            bit = bits.get(kind)
            if bit is None:
                bit = bits[kind] = mask(kind.split())
            if form.isalpha():
                key = form if form.islower() else fold(form)
                printed = lower if key == form else upper if len(form) > 1 and form.isupper() else capital
                printed[key] = printed.get(key, 0) | bit
                if not norm:
                    continue
            else:
                tokens = [token.rstrip(" ") for token in split(form) if not token.isspace()]
                forms = tuple(map(fold, tokens))
                key = " ".join(forms)
                if len(tokens) > 1:
                    capitals = tuple(token[:1].isupper() for token in tokens)
                    known = multi.setdefault(forms, {})
                    known[capitals] = known.get(capitals, 0) | bit
                else:
                    printed = lower if form == key else upper if len(form) > 1 and form.isupper() else capital
                    printed[key] = printed.get(key, 0) | bit
            for name in kind.split() if norm else ():
                norms.setdefault(name, {}).setdefault(key, norm)
                if norm != form:
                    self.usual.setdefault(name, {}).setdefault(norm, form)

    def _spell_out(self, kinds: Iterable[str]) -> None:
        """Give every set of classes that can occur its character."""
        alphabet, lower, capital, upper = self.alphabet, self.lower, self.capital, self.upper
        add, unknown = alphabet.add, alphabet.mask(("unknown",))
        shapes = {name: alphabet.mask(name) for name in (*WORD_SHAPES, *ABBREVIATION_SHAPES, *OTHER_SHAPES, *CONTEXTUAL)}
        # No order of a set: the same lists give the same file.
        for kind in sorted(kinds):
            add(alphabet.mask(kind.split()))
        for name in (*OTHER_SHAPES, *CONTEXTUAL):
            add(shapes[name])
        small, cap, shout = (shapes[s] for s in WORD_SHAPES)
        for guess in (0, *self.suffixes.values()):
            for name in (*WORD_SHAPES, *ABBREVIATION_SHAPES, ("cap", "letter"), ("caseless",)):
                add(shapes[name] | unknown | guess)
        for mask in dict.fromkeys(lower.values()):
            for name in WORD_SHAPES:
                add(mask | shapes[name])
        for form in [form for form in {**lower, **capital} if len(form) == 1]:
            add(lower.get(form, 0) | capital.get(form, 0) | shapes[("cap", "letter")])
        for form in {**capital, **upper}:
            mask = lower.get(form, 0) | capital.get(form, 0)
            add(mask | cap or cap)
            add(mask | shout)
            add(upper.get(form, 0) | capital.get(form, 0) | shout)
        for table in (lower, capital, upper):
            for form, mask in table.items():
                if not form.isalpha():
                    known = lower.get(form, 0) | capital.get(form, 0) | upper.get(form, 0)
                    for name in ABBREVIATION_SHAPES:
                        for m in (mask, known, lower.get(form, 0), lower.get(form, 0) | capital.get(form, 0)):
                            add((m or unknown) | shapes[name])
                    for name in (*OTHER_SHAPES, *WORD_SHAPES):
                        if name == shape(form):
                            add(known | shapes[name])
        multi = alphabet.mask(("multi",))
        for known_by_case in self.multi.values():
            everything = 0
            for mask in known_by_case.values():
                everything |= mask
            for mask in dict.fromkeys((everything, *known_by_case.values())):
                for looks in (small, cap, shout):
                    add(mask | looks | multi)
