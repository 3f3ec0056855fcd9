"""
Regexes as the code that `re` makes of them: made when a package is built, and loaded in a fiftieth of the time that compiling takes.

Those of grammars are kept with these. Those over text are asked for by what they are, with `over_text`, and kept in a file of their own.

The code is private to `re` and changes with its version: `KEY` tells which one made it. Where this Python has no such code, `code_of`
gives None, and everything is compiled as usual.
"""

import importlib
import pickle
import re
import sys
import zlib
from array import array
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import Any, NamedTuple

from polparse.engine.package_files import package_folder, sealed, whole

__all__ = ["KEY", "REGEXES", "Code", "code_of", "loaded", "over_text", "save_regexes", "trie"]

# The file of those over text, in the folder of the engine.
REGEXES = "regexes.pickle"


class Code(NamedTuple):
    """
    What `re` makes of a regex, as plain data.

    Attributes:
        flags: of the pattern.
        words: the code, as bytes of an array of type ``I``, compressed: a tenth of these, and few are used by a text.
        groups: how many it has.
        names: the number of each named group.
        numbers: the name of each group, None for what has none.
    """

    flags: int
    words: bytes
    groups: int
    names: dict[str, int]
    numbers: tuple[str | None, ...]


def _inside() -> tuple[Any, Any, Any] | None:
    """The three modules that `re` is made of; None where they are others."""
    if sys.implementation.name != "cpython":
        return None
    try:
        return importlib.import_module("_sre"), importlib.import_module("re._compiler"), importlib.import_module("re._parser")
    except ImportError:
        return None


def _key() -> str:
    """What tells the code of one `re` from that of another; empty if there is none to keep."""
    inside = _inside()
    if inside is None:
        return ""
    return f"{'.'.join(map(str, sys.version_info[:2]))} {inside[0].MAGIC} {inside[0].CODESIZE} {sys.byteorder}"


KEY = _key()


# What the code of any regex has, for a look at whether it comes to the same again: flags, groups with and without a name, sets.
_SAMPLE = r"(?ai)(?P<one>\d+|[a-cx\u0100-\u0380])(?<!ab)(?=(x|(?P<two>y))*+)(?!\Z)"
# How many are remembered: parsers with words of their own have most of their rules alike.
_MOST = 4096


@lru_cache(maxsize=_MOST)
def code_of(regex: str) -> Code | None:
    """The code of a regex; None where this Python has none to keep."""
    code = _code_of(regex)
    return code if code is not None and _is_kept() else None


@cache
def _is_kept() -> bool:
    """Whether code comes to the same regex again. It is asked of one: to compile every regex twice would take twice the time."""
    code = _code_of(_SAMPLE)
    return code is not None and loaded(_SAMPLE, code) == re.compile(_SAMPLE)


def _code_of(regex: str) -> Code | None:
    inside = _inside()
    if inside is None:
        return None
    _, compiler, parser = inside
    try:
        tree = parser.parse(regex, 0)
        names = dict(tree.state.groupdict)
        numbers: list[str | None] = [None] * tree.state.groups
        for name, number in names.items():
            numbers[number] = name
        words = array("I", map(int, compiler._code(tree, 0)))
    except AttributeError:
        return None
    return Code(tree.state.flags, zlib.compress(words.tobytes(), 9), tree.state.groups - 1, names, tuple(numbers))


def loaded(regex: str, code: Code) -> re.Pattern[str]:
    """The regex whose code it is, by the same Python (see `KEY`)."""
    words = array("I", zlib.decompress(code.words)).tolist()
    pattern: re.Pattern[str] = importlib.import_module("_sre").compile(regex, code.flags, words, code.groups, code.names, code.numbers)
    return pattern


class _OverText(dict[str, re.Pattern[str]]):
    """The regexes that were asked for so far."""

    def __missing__(self, regex: str) -> re.Pattern[str]:
        code = _kept().get(regex)
        return self.setdefault(regex, re.compile(regex) if code is None else loaded(regex, code))


_over_text = _OverText()
over_text: Callable[[str], re.Pattern[str]] = _over_text.__getitem__
"""A regex, compiled once in a process, or not at all if it was kept."""


@cache
def _kept() -> Mapping[str, Code]:
    """The code of regexes, if this Python and this module made it."""
    saved, maker = whole(package_folder("engine") / REGEXES), _maker()
    known: Mapping[str, Code] = pickle.loads(saved[len(maker) :]) if KEY and saved[: len(maker)] == maker else {}
    return known


def _maker() -> bytes:
    return b"%08x%s" % (zlib.crc32((package_folder("engine") / "regexes.py").read_bytes()), KEY.encode())


def save_regexes() -> bytes:
    """The regexes over text that were asked for so far, as the file `REGEXES` holds them."""
    codes = {regex: code for regex in sorted(_over_text) if (code := code_of(regex)) is not None}
    return sealed(_maker() + pickle.dumps(codes, protocol=5))


def trie(words: list[str]) -> str:
    r"""
    Some words as a prefix-factored alternation, which `re` runs many times faster than a flat one; it takes the longest.

    >>> trie(["E.O.", "E.O.s", "USC"])
    '(?:E\\.O\\.(?:s)?|USC)'
    """
    if not words:
        return "(?!)"
    heads: dict[str, list[str]] = {}
    for word in words:
        heads.setdefault(word[:1], []).append(word[1:])
    end = "" in heads
    heads.pop("", None)
    branches = [re.escape(head) + (trie(tails) if tails != [""] else "") for head, tails in heads.items()]
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 and not end else "(?:" + "|".join(branches) + ")"
    return joined + "?" if end else joined
