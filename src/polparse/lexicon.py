"""Words: every token to its classes."""

import re
from collections.abc import Callable, Iterable, Sequence

from polparse.alphabet import Alphabet, charset
from polparse.entries import Entry
from polparse.tokens import fold, shape, tokenizer
from polparse.vocabulary import ABBREVIATION_SHAPES, CONTEXTUAL, FIRST_LETTER, OTHER_SHAPES, WORD_SHAPES, Vocabulary

__all__ = ["Lexicon"]

_REMEMBERED = 200_000
_SHORT = 60
_NO_LETTER = "\0"
_NOTHING: dict[str, str] = {}
_NO_PLACES: dict[str, int] = {}


class Lexicon:
    """
    Every word that a language pack knows.

    Attributes:
        alphabet: a character for each set of classes that can occur.
        tokens: matches every token of a text (see `tokenizer`).
        codes: by token, with the blank after it, three characters (see `_characters`).
        several: entries of several tokens, as strings of their letters.
        sizes: by the first two letters, how many tokens such entries have, longest first.
        pairs: matches the first letter of what may be one of them.
        read: by stretch of text, the character of the entry of several that it is, or the empty string.
        space: the character of white space that is no break.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._words = vocabulary
        self.alphabet = Alphabet(vocabulary.classes, vocabulary.sets)
        self.tokens = tokenizer(vocabulary.abbreviations)
        self._letters = {form: chr(FIRST_LETTER + at) for at, form in enumerate(vocabulary.letters)}
        self._forms: dict[str, str] = {}
        self.several = vocabulary.several.keys()
        self.sizes: dict[str, list[int]] = {}
        for letters in sorted(self.several, key=len, reverse=True):
            sizes = self.sizes.setdefault(letters[:2], [])
            if not sizes or sizes[-1] != len(letters):
                sizes.append(len(letters))
        mask = self.alphabet.mask
        self._unknown, self._multi = mask(("unknown",)), mask(("multi",))
        self._shapes = {name: mask(name) for name in (*WORD_SHAPES, *ABBREVIATION_SHAPES, *OTHER_SHAPES, *CONTEXTUAL)}
        self.codes, self.read = _Memory(self._characters), _Memory(self._code_of_several)
        first, second = (charset(pair[at] for pair in self.sizes) for at in (0, 1))
        self.pairs = re.compile(f"{first}(?={second})")
        having = self.alphabet.having
        self.space = self._code(("space",))
        self._break = re.compile(charset(having("newline")))
        self._marks = re.compile(f"({charset(having('joint'))})|{charset(having('quote_straight') | having('quote_turned'))}")
        opens = having("bracket_open") | having("quote_open") | having("dash")
        self._opens, self._closes = opens | having("single_open"), having("punctuation") - having("currency") - opens
        self._hyphen, self._quote_open, self._quote_close = (
            self._code(("punctuation", name)) for name in ("hyphen", "quote_open", "quote_close")
        )

    @classmethod
    def of(cls, entries: Iterable[Entry], kinds: Iterable[str] = ()) -> "Lexicon":
        """
        The words of some entries.

        Args:
            entries, kinds: as for `Vocabulary.of`.
        """
        return cls(Vocabulary.of(entries, kinds))

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
        Tell apart by their neighbours: hyphen and dash, opening and closing quotation mark (also where “ closes or ” opens), break and
        wrapped line.

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
            elif not ends_here and (apart or string[at - 1] in self._opens):
                changed[at] = self._quote_open
            elif not apart and (ends_here or string[at + 1] in self._closes):
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
        known = self._printed(self._words.lower, form)
        if "cap" in looks or not form[:1].isalpha():
            known |= self._printed(self._words.capital, form)
        if form in self._words.upper and surface.isupper():
            # "US" and "WHO" are no pronouns.
            known = self._printed(self._words.upper, form) | self._printed(self._words.capital, form)
        if known:
            return known | shaped
        if not surface[0].isalpha():
            return shaped
        guess = 0
        if looks == ("lower",):
            suffixes = self._words.suffixes
            ending = next((form[-n:] for n in (5, 4, 3, 2, 1) if form[-n:] in suffixes and len(form) > n + 2), "")
            guess = self._printed(suffixes, ending)
        return shaped | self._unknown | guess

    def _printed(self, table: dict[str, int], form: str) -> int:
        place = table.get(form)
        return 0 if place is None else self._words.masks[place]

    def _code_of_several(self, stretch: str) -> str:
        """The character of an entry of several tokens; empty if they are none, or not in this casing."""
        mask = 0
        tokens = [token.rstrip(" ") for token in self.tokens.findall(stretch) if not token.isspace()]
        initials = [token[:1].isupper() for token in tokens]
        letters = "".join([self._letters.get(fold(token), _NO_LETTER) for token in tokens])
        for capitals, place in self._words.several.get(letters, _NO_PLACES).items():
            if all(seen or printed == "0" for printed, seen in zip(capitals, initials, strict=True)):
                mask |= self._words.masks[place]
        if not mask:
            return ""
        capital = initials[0] or initials[-1]
        shouted = capital and all(token.isupper() for token in tokens if token.isalpha())
        return self.alphabet.code(mask | self._shapes[WORD_SHAPES[capital + shouted]] | self._multi) or ""

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
        return self._words.usual.get(kind, _NOTHING).get(norm)

    def norm(self, kind: str, form: str) -> str | None:
        """
        The normal form of an entry; the form itself if its list gives none.

        Args:
            kind: the class.
            form: as `form` returns it.
        """
        return self._words.norms.get(kind, _NOTHING).get(form, form)


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
