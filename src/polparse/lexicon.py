"""Word lists: TOML topics to entries, entries to the classes of any token."""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from polparse.alphabet import Alphabet, charset
from polparse.errors import LexiconError
from polparse.tokens import PUNCTUATION, fold, shape, tokenizer

__all__ = ["Entry", "Lexicon", "read_topic"]

_REMEMBERED = 200_000
_SHORT = 60
_SUFFIX_KIND = "suffix"
_NO_LETTER, _FIRST_LETTER = "\0", 0x100
_WORD_SHAPES = (("lower",), ("cap",), ("cap", "upper"))
_ABBREVIATION_SHAPES = (("lower", "abbreviation"), ("cap", "abbreviation"), ("cap", "initial", "abbreviation"))
_OTHER_SHAPES = (
    *(("cap", "letter"), ("caseless",), ("clitic",), ("clitic", "possessive")),
    *(shape(surface) for surface in ("7", "27", "99", "1946", "3.5", "5th", "1990s", "1990st", "10:30", "1/2/2000", "2000-01-02")),
    *(shape(surface) for surface in (*PUNCTUATION, " ", "\n", "$", "~", "..", "--")),
    ("break", "blank"),
    ("number",),
)
# Made while units are built, from what stands on either side.
_CONTEXTUAL = (("punctuation", "hyphen"), ("punctuation", "quote_open"), ("punctuation", "quote_close"), ("punctuation", "apostrophe"))


class _File(Protocol):
    @property
    def name(self) -> str: ...
    def read_text(self, encoding: str) -> str: ...


class Entry(NamedTuple):
    """
    One form, and what it is.

    A form printed in lower case stands for any casing, one with a capital only for capitalised text, one all in
    capitals only for itself.

    Attributes:
        form: as printed; blanks separate words.
        kind: its class, or several, blank-separated.
        norm: the normal form that rules and stages read; empty for the form itself.
    """

    form: str
    kind: str
    norm: str


def read_topic(file: _File) -> Iterator[Entry]:
    """
    Read one lexicon file.

    Each table is a class; its key ``forms`` holds a block with one form a line, any other key is a norm with a list
    of forms. Above the tables may stand ``also = "class"``, a class for every form of the file, and
    ``split = ["class"]``, classes whose norms are classes too (``office.minister``).

    Raises:
        LexiconError: not TOML, or not of this shape; the message names file, class and key.
    """
    try:
        topic = tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{file.name}: {error}") from None
    also = topic.pop("also", None)
    split = topic.pop("split", ())
    for kind, table in topic.items():
        if not isinstance(table, dict):
            raise LexiconError(f"{file.name}: {kind} is not a table")
        for norm, forms in table.items():
            if norm == "forms" and isinstance(forms, str):
                for form in filter(None, forms.split("\n")):
                    yield Entry(form, kind, "")
                    if also:
                        yield Entry(form, also, "")
            elif isinstance(forms, list) and all(isinstance(form, str) and form for form in forms):
                for form in forms:
                    yield Entry(form, kind, norm)
                    if kind in split:
                        yield Entry(form, f"{kind}.{norm}", "")
                    if also:
                        yield Entry(form, also, "")
            else:
                raise LexiconError(f"{file.name}: {kind}.{norm} is not a list of forms")


class Lexicon:
    """
    Every word that a language pack knows.

    Args:
        entries: the class ``suffix`` is special: its forms are word endings, its norms (blank-separated) the classes
            of a lower-case word that no other entry knows.
        kinds: the classes of units that rules make.
    """

    def __init__(self, entries: Iterable[Entry], kinds: Iterable[str] = ()) -> None:
        entries = tuple(entries)
        self.alphabet = Alphabet()
        self.tokens = tokenizer({word for e in entries if "." in e.form for word in e.form.split() if word.endswith(".")})
        self._norms: dict[str, dict[str, str]] = {}
        # Forms as printed in lower case, with a capital, all in capitals: class masks of single tokens ...
        self._printed: tuple[dict[str, int], dict[str, int], dict[str, int]] = ({}, {}, {})
        # ... and of several: for the forms, which of them are printed with a capital, and the mask.
        self._multi: dict[tuple[str, ...], list[tuple[tuple[bool, ...], int]]] = {}
        # A letter for each form in an entry of several; so these entries are strings, and the first two letters tell how long.
        self._letters: dict[str, str] = {}
        self.several: set[str] = set()
        self.sizes: dict[str, list[int]] = {}
        self._forms: dict[str, str] = {}
        self._suffixes: dict[str, int] = {}
        self._first_forms: dict[tuple[str, str], str] = {}
        self._enter(entries)
        self._unknown = self.alphabet.mask(("unknown",))
        self._shapes = {name: self.alphabet.mask(name) for name in (*_WORD_SHAPES, *_ABBREVIATION_SHAPES, *_OTHER_SHAPES, *_CONTEXTUAL)}
        self._spell_out(kinds)
        self.codes = _Memory(self._characters)
        select = self.alphabet.charset
        self.space = self._code(("space",))
        self.read = _Memory(self._code_of_several)
        first, second = (charset(pair[at] for pair in self.sizes) for at in (0, 1))
        self.pairs = re.compile(f"{first}(?={second})")
        opens = select("bracket_open|quote_open|single_open|dash")
        closes = select("punctuation&!quote_open&!bracket_open&!dash&!currency")
        joint, quote = select("joint"), select("quote_straight")
        self._break = re.compile(select("newline"))
        self._marks = re.compile(f"({joint})|{quote}")
        self._opens, self._closes = re.compile(opens), re.compile(closes)
        self._hyphen, self._quote_open, self._quote_close = (
            self._code(("punctuation", name)) for name in ("hyphen", "quote_open", "quote_close")
        )

    def _enter(self, entries: Sequence[Entry]) -> None:
        mask, split = self.alphabet.mask, self.tokens.findall
        bits: dict[str, int] = {}
        multi: dict[tuple[str, ...], dict[tuple[bool, ...], int]] = {}
        lower, capital, upper = self._printed
        norms = self._norms
        for form, kind, norm in entries:
            if kind == _SUFFIX_KIND:
                self._suffixes[form] = mask(norm.split())
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
                    self._first_forms.setdefault((name, norm), form)
        for forms, known in multi.items():
            self._multi[forms] = list(known.items())
            letters = "".join([self._letters.setdefault(form, chr(_FIRST_LETTER + len(self._letters))) for form in forms])
            self.several.add(letters)
            sizes = self.sizes.setdefault(letters[:2], [])
            if len(forms) not in sizes:
                sizes.append(len(forms))
                sizes.sort(reverse=True)

    def _spell_out(self, kinds: Iterable[str]) -> None:
        """Give every set of classes that can occur its character."""
        alphabet, (lower, capital, upper) = self.alphabet, self._printed
        add, shapes = alphabet.add, self._shapes
        for kind in kinds:
            add(alphabet.mask(kind.split()))
        for name in (*_OTHER_SHAPES, *_CONTEXTUAL):
            add(shapes[name])
        small, cap, shout = (shapes[s] for s in _WORD_SHAPES)
        for guess in (0, *self._suffixes.values()):
            for name in (*_WORD_SHAPES, *_ABBREVIATION_SHAPES, ("cap", "letter"), ("caseless",)):
                add(shapes[name] | self._unknown | guess)
        for mask in set(lower.values()):
            for name in _WORD_SHAPES:
                add(mask | shapes[name])
        for form in [form for form in {*lower, *capital} if len(form) == 1]:
            add(lower.get(form, 0) | capital.get(form, 0) | shapes[("cap", "letter")])
        for form in {*capital, *upper}:
            mask = lower.get(form, 0) | capital.get(form, 0)
            add(mask | cap or cap)
            add(mask | shout)
            add(upper.get(form, 0) | capital.get(form, 0) | shout)
        for table in self._printed:
            for form, mask in table.items():
                if not form.isalpha():
                    known = lower.get(form, 0) | capital.get(form, 0) | upper.get(form, 0)
                    for name in _ABBREVIATION_SHAPES:
                        for m in (mask, known, lower.get(form, 0), lower.get(form, 0) | capital.get(form, 0)):
                            add((m or self._unknown) | shapes[name])
                    for name in (*_OTHER_SHAPES, *_WORD_SHAPES):
                        if name == shape(form):
                            add(known | shapes[name])
        self.multi_mask = alphabet.mask(("multi",))
        for rows in self._multi.values():
            everything = 0
            for _, mask in rows:
                everything |= mask
            for mask in {everything, *(mask for _, mask in rows)}:
                for looks in (small, cap, shout):
                    add(mask | looks | self.multi_mask)

    def _code(self, classes: tuple[str, ...]) -> str:
        return self.alphabet.add(self.alphabet.mask(classes))

    def _characters(self, surface: str) -> str:
        """
        Three characters for a token: its set of classes, its letter in `several` or NUL, and as its number how many blanks follow it.
        """
        token = surface if surface.isspace() else surface.removesuffix(" ")
        alphabet = self.alphabet
        code = alphabet.code(self.mask_of(token))
        if code is None:
            # A casing that no list foresaw ("DeC."): what it looks like is still true.
            code = alphabet.code(alphabet.mask(shape(token))) or alphabet.code(alphabet.mask(("punctuation", "other")))
        assert code is not None
        return code + self._letters.get(fold(token), _NO_LETTER) + chr(len(surface) - len(token))

    def context(self, string: str, surfaces: Sequence[str], ends: Sequence[int], text: str) -> str:
        """
        Tell apart by their neighbours: hyphen and dash, opening and closing quotation mark, break and wrapped line.

        Args:
            string: one character a token, white space included.
            surfaces: the tokens, with the blank after them.
            ends: where they end in the text, without it.
        """
        changed: dict[int, str] = {}
        for match in self._break.finditer(string):
            at = match.start()
            if _wrapped(text, ends[at - 1] if at else 0):
                changed[at] = self.space
        last = len(string) - 1
        for match in self._marks.finditer(string):
            at = match.start()
            apart = not at or surfaces[at - 1][-1].isspace()
            ends_here = at == last or surfaces[at][-1].isspace() or surfaces[at + 1][0].isspace()
            if match[1]:
                if not apart and not ends_here:
                    changed[at] = self._hyphen
            elif not ends_here and (apart or self._opens.match(string, at - 1)):
                changed[at] = self._quote_open
            elif (at == 0 or not apart) and (ends_here or self._closes.match(string, at + 1)):
                changed[at] = self._quote_close
        if changed:
            chars = list(string)
            for at, code in changed.items():
                chars[at] = code
            string = "".join(chars)
        return string

    def mask_of(self, surface: str) -> int:
        """The classes of a token, by its looks and by every entry that its spelling allows."""
        looks = shape(surface)
        shaped = self._shapes.get(looks, 0)
        form = fold(surface)
        lower, capital, upper = self._printed
        known = lower.get(form, 0)
        if "cap" in looks or not form[:1].isalpha():
            known |= capital.get(form, 0)
        if form in upper and surface.isupper():
            # "US" and "WHO" are no pronouns.
            known = upper[form] | capital.get(form, 0)
        if known:
            return known | shaped
        if not surface[0].isalpha():
            return shaped
        guess = 0
        if looks == ("lower",):
            guess = next((self._suffixes[form[-n:]] for n in (5, 4, 3, 2, 1) if form[-n:] in self._suffixes and len(form) > n + 2), 0)
        return shaped | self._unknown | guess

    def _code_of_several(self, stretch: str) -> str:
        """The character of an entry of several tokens; empty if they are none, or not in this casing."""
        mask = 0
        tokens = [token.rstrip(" ") for token in self.tokens.findall(stretch) if not token.isspace()]
        initials = [token[:1].isupper() for token in tokens]
        for capitals, bits in self._multi.get(tuple(map(fold, tokens)), ()):
            if all(seen or not printed for printed, seen in zip(capitals, initials, strict=True)):
                mask |= bits
        if not mask:
            return ""
        capital = initials[0] or initials[-1]
        shouted = capital and all(token.isupper() for token in tokens if token.isalpha())
        return self.alphabet.code(mask | self._shapes[_WORD_SHAPES[capital + shouted]] | self.multi_mask) or ""

    def form(self, stretch: str) -> str:
        """The key of a token or of several: folded, one blank between two."""
        if stretch.isalpha():
            return fold(stretch)
        form = self._forms.get(stretch)
        if form is None:
            form = " ".join(fold(token.rstrip(" ")) for token in self.tokens.findall(stretch) if not token.isspace())
            if len(self._forms) < _REMEMBERED and len(stretch) < _SHORT:
                self._forms[stretch] = form
        return form

    def usual(self, kind: str, norm: str) -> str | None:
        """The first form of a norm in the lists, as printed: the usual name of a country."""
        return self._first_forms.get((kind, norm))

    def norm(self, kind: str, form: str) -> str | None:
        """
        The normal form of an entry; the form itself if its list gives none.

        Args:
            kind: the class.
            form: as `form` returns it.
        """
        return self._norms.get(kind, {}).get(form, form)


def _wrapped(text: str, at: int) -> bool:
    """Whether the line that ends at `at` goes on in the next: it is as long as wrapped lines are, and no sentence ends with it."""
    start = text.rfind("\n", max(0, at - 120), at) + 1
    return start > 0 and 45 <= at - start <= 110 and text[at - 1] not in ".!?:;\"”’')*"


class _Memory(dict[str, str]):
    """What a function of some stretch gave, for those seen so far."""

    def __init__(self, compute: Callable[[str], str]) -> None:
        super().__init__()
        self._compute = compute

    def __missing__(self, stretch: str) -> str:
        code = self._compute(stretch)
        if len(self) < _REMEMBERED and len(stretch) < _SHORT:
            self[stretch] = code
        return code
