"""Words: every token to its classes."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from polparse.engine.class_sets import NOTHING_KNOWN, Alphabet, charset, numbers
from polparse.engine.lexicon_files import Entry
from polparse.engine.regexes import over_text
from polparse.engine.tokens import Tokenizer, fold
from polparse.engine.vocabulary import FIRST_PLACE, NONE, WORD_LOOKS, Vocabulary, looks
from polparse.engine.vocabulary_maker import of_entries

__all__ = ["BLANKS", "Lexicon", "Listed"]

# How many blanks follow a token: none follows white space, which is told apart.
_SPACE = "\2"
BLANKS = bytes.maketrans(_SPACE.encode(), b"\0")
# The length of tokens that are as long as this or longer.
_LONG = "\U0010ffff"
_REMEMBERED = 200_000
_SHORT = 60
_LONGEST_SUFFIX = 5


class Lexicon:
    """
    Every word that a language pack knows.

    Args:
        vocabulary: these words.
        known: as for `Alphabet`.

    Attributes:
        words: what it was made of.
        alphabet: a character for each set of classes that can occur.
        kinds: the characters of what rules make, and of what stands between words, by blank-separated classes.
        tokens: finds every token of a text.
        codes: by token, with the blank after it, four characters (see `_characters`).
        several: entries of several tokens, as strings of their letters.
        sizes: by the first two letters, how many tokens such entries have, longest first.
        pairs: matches the first letter of what may be one of them.
        read: by stretch of text, the character of the entry of several that it is, or the empty string.
        space: the character of white space that is no break.
        form: gives the key of a token or of several: folded, one blank between two.
    """

    codes: "_Memory"
    read: "_Memory"

    def __init__(self, vocabulary: Vocabulary, known: Mapping[str, str] = NOTHING_KNOWN) -> None:
        self.words: Vocabulary = vocabulary
        self.alphabet: Alphabet = Alphabet(vocabulary.size, vocabulary.members, known)
        self.tokens: Tokenizer = Tokenizer(vocabulary.abbreviations)
        self.kinds: dict[str, str] = vocabulary.kinds
        self.several: dict[str, str] = vocabulary.several
        self.sizes: dict[str, tuple[int, ...]] = vocabulary.sizes
        self.pairs: re.Pattern[str] = over_text(vocabulary.pairs)
        self.codes, self.read = _Memory(self._characters), _Memory(self._code_of_several)
        self._stretches = _Memory(self._before_blank)
        self.form: Callable[[str], str] = _Memory(self._form).__getitem__
        self._listed: dict[str, Listed] = {}
        self._norms, self._usual = _Tables(vocabulary.norms), _Tables(vocabulary.usual)
        holding = self.alphabet.holding
        self.space: str = self.kinds["space"]
        self._break = over_text(charset(holding["newline"]))
        self._joint = holding["joint"]
        self._marks = over_text(charset(holding["joint|quote_straight|quote_turned"]))
        self._opens = holding["bracket_open|quote_open|dash|single_open"]
        self._closes = holding["punctuation&!currency&!bracket_open&!quote_open&!dash"]
        self._hyphen, self._quote_open, self._quote_close = (
            self.kinds[f"punctuation {name}"] for name in ("hyphen", "quote_open", "quote_close")
        )

    @classmethod
    def of(cls, entries: Iterable[Entry], kinds: Iterable[str] = (), classes: Iterable[str] = ()) -> "Lexicon":
        """
        The words of some entries.

        Args:
            entries, kinds, classes: as for `of_entries`.
        """
        return cls(of_entries(entries, kinds, classes))

    @property
    def classes(self) -> frozenset[str]:
        """The classes of entries, with those of the looks of their tokens."""
        made = set(self.kinds.values())
        return frozenset(name for name, characters in self.words.members.items() if not set(characters) <= made)

    @property
    def made(self) -> frozenset[str]:
        """The classes that are no entry's alone: those of tokens by their looks, and of what rules make."""
        return frozenset(name for kind in self.kinds for name in kind.split())

    @property
    def lists(self) -> frozenset[str]:
        """The lists without class."""
        return frozenset(name.strip("=^") for name in self.words.norms if name.startswith("="))

    def norms(self, kind: str) -> Mapping[str, str]:
        """The norms of a class by form, where its lists give one; of a list without class, after ``=``."""
        return self._norms[kind] | self._norms[f"{kind}^"] if kind.startswith("=") else self._norms[kind]

    def characters(self, text: str) -> str:
        """Four characters for each token of a text (see `_characters`)."""
        if self.tokens.is_plain(text):
            # What stands between two blanks is read alike wherever it stands, and most of it was seen before.
            stretches = text.split(" ")
            last = stretches.pop()
            read = "".join(map(self._stretches.__getitem__, stretches)) + self._read(last)
            # White space that goes on behind a blank is one token, and all of the text is read at once.
            if _SPACE * 2 not in read[2::4]:
                return read
        return self._read(text)

    def lengths(self, read: str, text: str) -> Iterable[int]:
        """How long the tokens of a text are, with the blank after them, by the last of their characters."""
        return map(len, self.tokens.findall(text)) if _LONG in read else numbers(read)

    def _read(self, stretch: str) -> str:
        return "".join(map(self.codes.__getitem__, self.tokens.findall(stretch)))

    def _before_blank(self, stretch: str) -> str:
        return self._read(f"{stretch} ")

    def _characters(self, surface: str) -> str:
        """
        Four characters for a token.

        Its set of classes; its letter in `several`; as its number how many blanks follow it (see `BLANKS`); and its length with these.
        """
        token = surface if surface.isspace() else surface.removesuffix(" ")
        form = fold(token)
        place, letter = self.words.find(form)
        blanks = _SPACE if surface.isspace() else chr(len(surface) - len(token))
        return self._code(form, looks(token), place) + letter + blanks + chr(min(len(surface), ord(_LONG)))

    def _code(self, form: str, look: str, place: str) -> str:
        """The character of a token, by its looks and by every entry that its spelling allows."""
        if place != NONE and look in self.words.printed:
            code = self.words.printed[look][ord(place) - FIRST_PLACE]
            if code != NONE:
                return code
        shape, unknown = look.removesuffix("!"), self.words.unknown
        if shape == "lower":
            for size in range(min(_LONGEST_SUFFIX, len(form) - 3), 0, -1):
                if f"lower {form[-size:]}" in unknown:
                    return unknown[f"lower {form[-size:]}"]
        return unknown.get(shape) or self.kinds.get(shape) or self.kinds["punctuation other"]

    def context(self, string: str, starts: Sequence[int], ends: Sequence[int], text: str) -> str:
        """
        Tell apart by their neighbours: hyphen and dash, opening and closing quotation mark (also where “ closes or ” opens), break and
        wrapped line.

        Args:
            string: one character a token, white space included.
            starts, ends: where they begin and end in the text, without the blank after them.
        """
        changed: dict[int, str] = {}
        for match in self._break.finditer(string):
            at = match.start()
            if _wrapped(text, ends[at - 1] if at else 0):
                changed[at] = self.space
        last = len(string) - 1
        for match in self._marks.finditer(string):
            at = match.start()
            apart = not at or text[starts[at] - 1].isspace()
            ends_here = at == last or text[ends[at]].isspace()
            if string[at] in self._joint:
                if not apart and not ends_here:
                    changed[at] = self._hyphen
            elif not ends_here and (apart or string[at - 1] in self._opens):
                changed[at] = self._quote_open
            elif not apart and (ends_here or string[at + 1] in self._closes):
                changed[at] = self._quote_close
        pieces: list[str] = []
        done = 0
        for at in sorted(changed):
            pieces += string[done:at], changed[at]
            done = at + 1
        return "".join((*pieces, string[done:])) if pieces else string

    def _code_of_several(self, stretch: str) -> str:
        """The character of an entry of several tokens; empty if they are none, or not in this casing."""
        tokens = [token.rstrip(" ") for token in self.tokens.findall(stretch) if not token.isspace()]
        letters = "".join([self.words.find(fold(token))[1] for token in tokens])
        initials = [token[:1].isupper() for token in tokens]
        casings, size = self.several.get(letters, ""), len(tokens)
        for at in range(0, len(casings), size + 1):
            if all(seen or printed == "0" for printed, seen in zip(casings[at : at + size], initials, strict=True)):
                capital = initials[0] or initials[-1]
                shouted = capital and all(token.isupper() for token in tokens if token.isalpha())
                return self.words.printed[WORD_LOOKS[capital + shouted]][ord(casings[at + size]) - FIRST_PLACE]
        return ""

    def _form(self, stretch: str) -> str:
        if stretch.isalpha():
            return fold(stretch)
        return " ".join(fold(token.rstrip(" ")) for token in self.tokens.findall(stretch) if not token.isspace())

    def usual(self, kind: str, norm: str) -> str | None:
        """The first form of a norm in the lists, as printed: the usual name of a country."""
        return self._usual[kind].get(norm)

    def norm(self, kind: str, form: str) -> str | None:
        """
        The normal form of an entry; the form itself if its list gives none.

        Args:
            kind: the class.
            form: as `form` returns it.
        """
        return self._norms[kind].get(form, form)

    def listed(self, kind: str) -> "Listed":
        """What a list without class says, by form; made on first use."""
        if kind not in self._listed:
            longest = self.words.longest.get(f"={kind}", {})
            self._listed[kind] = Listed(self._norms[f"={kind}"], self._norms[f"={kind}^"], longest)
        return self._listed[kind]


class Listed:
    """
    Phrases that have no class, with their norms.

    Attributes:
        longest: by first word, of how many words the longest of them is.
    """

    def __init__(self, phrases: Mapping[str, str], names: Mapping[str, str], longest: Mapping[str, int]) -> None:
        """
        Args:
            phrases: in any casing, but those in capitals only for themselves.
            names: with a capital.
            longest: see above.
        """
        self._phrases, self._names = phrases, names
        self.longest: Mapping[str, int] = longest

    def norm(self, form: str, printed: str) -> str | None:
        """
        The norm of a phrase; None if it is not in the list.

        Args:
            form: as `Lexicon.form` returns it.
            printed: as it stands in the text.
        """
        return self._phrases.get(form) or (self._phrases.get(printed) or self._names.get(form) if not printed[0].islower() else None)


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


class _Tables(dict[str, dict[str, str]]):
    """The tables of a vocabulary that were asked for so far, by class."""

    def __init__(self, tables: Mapping[str, str]) -> None:
        super().__init__()
        self._saved = tables

    def __missing__(self, kind: str) -> dict[str, str]:
        table = self[kind] = Vocabulary.table(self._saved.get(kind, ""))
        return table
