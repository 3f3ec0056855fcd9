"""Text to tokens: one pass, nothing lost, and the folded form of each."""

import unicodedata
from collections.abc import Iterable
from functools import cached_property
from typing import Any

from polparse.engine.regexes import over_text, trie

__all__ = ["PUNCTUATION", "Tokenizer", "fold", "shape"]

# Soft hyphen, zero-width and bidi controls, which may stand inside a word.
_UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_INVISIBLE = over_text(f"[{_UNSEEN}]")
# Where the combining marks of all scripts but the accents of Latin, Greek and Cyrillic are, with what stands between them.
_MARKED = over_text("[\u0483-\u1dff\u20d0-\u20ff\u2cef-\u2dff\u3000-\u309f\ua66f-\U0010ffff]")
_CLITIC = r"(?:[sSdDmM]|ll|LL|re|RE|ve|VE)(?!$alnum)"
_NUMBER = (
    r"\d{4}-\d{2}-\d{2}(?!\d)"
    r"|\d{1,4}/\d{1,2}/\d{1,4}(?!\d)"
    r"|\d+(?:[.,:]\d+)*(?:(?:st|nd|rd|th|ST|ND|RD|TH|s)(?!$alnum))?"
)
_TOKENS = (
    # The first two branches are what most tokens are; those behind them would find the same, later.
    r"[A-Za-z][a-z]*+(?: |(?=[,;:!?)\"”\n]))|[,;:!?()\"“”] ?|\.(?!\.) ?|$space+|(?:$known"
    r"(?:$letter\.){2,8}(?!$alnum)|[A-Z]\.[A-Z](?!$alnum|\.)|[A-Z]\.(?!$alnum)"
    r"|$word(?:['’](?!" + _CLITIC + r")$word)*|['’]" + _CLITIC + "|" + _NUMBER + r"|''(?!'(?!'))|``|--+|\.\.+|[\s\S]) ?"
)
# The same for `re` and for `regex`, but for the marks inside words. Python takes four control characters for white space, `regex` does not.
_FOR_RE = {"letter": r"[^\W\d_]", "alnum": r"[^\W_]", "space": r"\s", "word": rf"[^\W\d_]++(?:[\u0300-\u036f{_UNSEEN}]++[^\W\d_]*+)*+"}
_FOR_REGEX = {
    "letter": r"[\p{L}\p{Nl}\p{No}]",
    "alnum": r"[\p{L}\p{N}]",
    "space": r"[\s\x1c-\x1f]",
    "word": rf"[\p{{L}}\p{{Nl}}\p{{No}}][\p{{L}}\p{{Nl}}\p{{No}}\p{{M}}{_UNSEEN}]*+",
}
_OTHER_DIGIT = over_text(r"(?![0-9])\d")
_CLOCK = over_text(r"\d{1,2}(?::\d\d){1,2}")


class Tokenizer:
    """
    Takes any text apart into tokens.

    A word keeps the combining marks of its script: the vowels of Hindi and Thai, those of Arabic and Hebrew where they are printed.
    `regex` knows them all; where there are none but the accents, which is nearly always, `re` finds the same tokens in half of the time.

    Args:
        abbreviations: words that keep their full stop ("Sen."), as printed.

    >>> Tokenizer(["Sen."]).findall("Sen. Vogt, हिन्दी")
    ['Sen. ', 'Vogt', ', ', 'हिन्दी']
    """

    def __init__(self, abbreviations: Iterable[str]) -> None:
        stems = sorted({a[:-1] for a in abbreviations if a.endswith(".") and a[:-1].isalpha()})
        self._known = trie(sorted({*stems, *(s.upper() for s in stems)})) + r"\.(?!$alnum)|" if stems else ""
        self._plain = over_text(self._pattern(_FOR_RE))

    def findall(self, text: str) -> list[str]:
        """The tokens, each with the blank after it if there is one, and stretches of other white space: in order, the whole of the text."""
        found: list[str] = (self._plain if self.is_plain(text) else self._marked).findall(text)
        return found

    def is_plain(self, text: str) -> bool:
        """Whether a text has no marks but accents."""
        return text.isascii() or not _MARKED.search(text)

    @cached_property
    def _marked(self) -> Any:
        # Imported when a text first needs it: that takes a tenth of the time of the first text.
        import regex

        return regex.compile(self._pattern(_FOR_REGEX))

    def _pattern(self, classes: dict[str, str]) -> str:
        pattern = _TOKENS.replace("$known", self._known)
        for name, written in classes.items():
            pattern = pattern.replace(f"${name}", written)
        return pattern


def fold(surface: str) -> str:
    """
    The form under which a token is looked up: without case (by the full case folding of Unicode), with a straight apostrophe and plain
    digits, without invisible characters.

    >>> fold("O’Bri\u00aden"), fold("Weißer") == fold("WEISSER")
    ("o'brien", True)
    """
    if surface.isascii():
        return surface.lower()
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", _INVISIBLE.sub("", surface)).casefold())
    return _OTHER_DIGIT.sub(lambda digit: str(int(digit.group())), folded.replace("’", "'"))


PUNCTUATION = {
    ",": "comma",
    ".": "stop",
    "!": "stop exclamation",
    "?": "stop question",
    "。": "stop",
    ";": "semicolon",
    ":": "colon",
    "(": "bracket_open",
    "[": "bracket_open",
    ")": "bracket_close",
    "]": "bracket_close",
    "/": "slash",
    "%": "percent",
    "&": "ampersand",
    "#": "hash",
    "@": "at_sign",
    "*": "bullet",
    "•": "bullet",
    "·": "bullet",
    "…": "ellipsis",
    "-": "dash joint",
    "‐": "dash joint",
    "‑": "dash joint",
    "–": "dash joint",
    "—": "dash",
    "―": "dash",
    "“": "quote_open quote_turned",
    "„": "quote_open",
    "«": "quote_open quote_turned",
    "``": "quote_open",
    "”": "quote_close quote_turned",
    "»": "quote_close quote_turned",
    '"': "quote_straight",
    "''": "quote_straight",
    "‘": "single_open",
    "’": "single_close",
    "'": "single_straight",
}
_APOSTROPHES = ("'", "’")
_CURRENCY = "$€£¥₹₽₩₪₺"


def shape(surface: str) -> tuple[str, ...]:
    """
    What a token is by its looks alone, as class names.

    >>> shape("Geneva"), shape("1946"), shape(",")
    (('cap',), ('number', 'integer', 'year'), ('punctuation', 'comma'))
    """
    first = surface[0]
    if first.isalpha():
        if surface[-1] == ".":
            if len(surface) == 2:
                return ("cap", "initial", "abbreviation") if first.isupper() else ("lower", "abbreviation")
            return ("cap", "abbreviation") if first.isupper() else ("lower", "abbreviation")
        if first.islower():
            # "d'Arbois" is a name.
            return ("cap",) if surface[1:2] in _APOSTROPHES and surface[2:3].isupper() else ("lower",)
        if not first.isupper():
            return ("caseless",)
        if len(surface) == 1:
            return ("cap", "letter")
        if surface.isupper():
            return ("cap", "upper")
        return ("cap",)
    if first.isdigit():
        return _number_shape(surface)
    if first.isspace():
        lines = surface.count("\n")
        return ("break", "blank") if lines > 1 else ("break", "newline") if lines else ("space",)
    if first in "'’" and len(surface) > 1 and surface[1].isalpha():
        return ("clitic", "possessive") if surface[1] in "sS" else ("clitic",)
    if surface in PUNCTUATION:
        return ("punctuation", *PUNCTUATION[surface].split())
    if first == ".":
        return ("punctuation", "ellipsis")
    if first == "-":
        return ("punctuation", "dash")
    if first in _CURRENCY:
        return ("punctuation", "currency")
    return ("punctuation", "other")


def _number_shape(surface: str) -> tuple[str, ...]:
    if not surface.isdecimal():
        if surface[-1] in "sS" and surface[-2:].lower() != "ts" and surface[:-1].isdecimal():
            return ("number", "decade") if len(surface) in (3, 5) and surface[-2] == "0" else ("number",)
        if surface[-1].isalpha():
            return ("number", "ordinal")
        if ":" in surface:
            return ("number", "clock") if _CLOCK.fullmatch(surface) else ("number",)
        if "/" in surface:
            return ("number", "slash_date")
        if "-" in surface:
            return ("number", "iso_date")
        return ("number", "decimal")
    if len(surface) <= 2 and 1 <= int(surface) <= 31:
        return ("number", "integer", "day", "hour") if int(surface) <= 24 else ("number", "integer", "day")
    if len(surface) == 4 and "1000" <= surface <= "2199":
        return ("number", "integer", "year")
    return ("number", "integer")
