"""
What belongs to the form of a page and not to its words: emphasis and tags, marks of quotation, bullets.

Takes a text and what its language ignores; returns it with blanks for that, so that every place stays where it is.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from polparse.engine.regexes import over_text

__all__ = ["marked", "plain"]

# A line with its number in the margin, if it has one; so many lines are counted at least.
_LINE = over_text(r"[ \t]{0,8}(?:(?P<number>[0-9]{1,4})(?:(?P<far>[ \t]{2,})|[ \t]))?[^\s][^\n]*")
_FEW = 4
_COUNTING = over_text(r"(?:\A|\n)[ \t]*[0-9]")
_Counted = tuple[int, re.Match[str]]
# A paragraph that begins with a mark of quotation and has no other, and the mark of the next one.
_MARKS = ('\n"', "\n“")
_QUOTED = over_text(r"(?:\A|\n)[ \t]*\n?[ \t]*(?P<mark>[\"“])[^\n\"“”]+(?:\n[ \t]*[^\s\"“”][^\n\"“”]*)*(?=\n[ \t]*\n)")
_MARK = over_text(r"\n[ \t]*\n[ \t]*(?P<mark>[\"“])")

# What lines begin with in a text whose form may hide what it is, and invisible characters.
_NOISE = over_text(
    r"\n(?:<[a-zA-Z/]|>|[•·▪*–-][ \t]|[*_]{1,3}[^\W_]|\[[A-Z][a-z]|\(?(?:OP|PP)"
    r"|[ \t]{0,8}[0-9]{1,4}(?:[ \t]{2}|[ \t][^\n]*\n\s{0,40}[0-9]{1,4}[ \t]))"
)
_PAUSED = over_text(r"(?<=\w)([ ]{1,16})([,:])(?=[ ]\S)")
_INVISIBLE = ("\u200b", "\u2060", "\ufeff")


def marked(text: str) -> bool:
    """Whether lines of a text may begin with what belongs to the form of its page; most texts have nothing of it."""
    # The first line has no line break before it.
    return _NOISE.search(f"\n{text}") is not None or any(char in text for char in _INVISIBLE)


def plain(text: str, ignored: Mapping[str, str]) -> str:
    """
    A text of the same length, with blanks for what is ignored.

    Args:
        ignored: regexes, each by characters one of which all that it matches holds; a line break that one begins with stays.
    """
    text = _without_quotes(_without_margin(text))
    for marks, pattern in ignored.items():
        if any(mark in text for mark in marks):
            # The first line has no line break before it.
            text = _regex(pattern).sub(_blank, f"\n{text}")[1:]
    # "That  , in the opinion": the pause comes before the blanks.
    return _PAUSED.sub(r"\2\1", text) if " ," in text or " :" in text else text


def _without_margin(text: str) -> str:
    """A text without numbers of lines, of all of them or of every fifth: those that count the lines from one to the next."""
    if _COUNTING.search(text) is None:
        return text
    lines = list(_LINE.finditer(text))
    counted = [(place, line) for place, line in enumerate(lines) if line.group("number")]
    steps = [pair for pair in pairwise(counted) if _number(pair[1]) - _number(pair[0]) == pair[1][0] - pair[0][0]]
    if not steps or not _in_margin(steps, len(lines)):
        return text
    pieces: list[str] = []
    at = 0
    for line in dict.fromkeys(line for pair in steps for _, line in pair):
        start, end = line.span("number")
        pieces += text[at:start], " " * (end - start)
        at = end
    return "".join([*pieces, text[at:]])


def _number(counted: _Counted) -> int:
    return int(counted[1].group("number"))


def _in_margin(steps: Sequence[tuple[_Counted, _Counted]], lines: int) -> bool:
    """
    Whether numbers that count lines stand in the margin.

    They stand away from the lines, or most of these end as nothing ends that has a number of its own, or headings are counted, too.
    """
    covered = sum(after - before for (before, _), (after, _) in steps)
    if covered < _FEW:
        return False
    if all(line.group("far") for pair in steps for _, line in pair):
        return covered * 3 >= lines
    first, counted = steps[0][0], [after for _, (_, after) in steps]
    bare = sum(line.group()[-1] not in ",;:." for line in (first[1], *counted))
    through = covered == lines - 1 and _number(first) == 1 and bare > 1
    return covered <= len(steps) * 2 and covered * 2 >= lines and (bare * 2 > len(counted) or through)


def _without_quotes(text: str) -> str:
    """A text without the marks that open each paragraph of a quotation: all but the last, which closes it, have no other."""
    if not any(mark in text for mark in _MARKS):
        return text
    places: set[int] = set()
    for paragraph in _QUOTED.finditer(text):
        after = _MARK.match(text, paragraph.end())
        if after is not None:
            places |= {paragraph.start("mark"), after.start("mark")}
    pieces: list[str] = []
    at = 0
    for place in sorted(places):
        pieces += text[at:place], " "
        at = place + 1
    return "".join([*pieces, text[at:]])


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match.group())


@lru_cache(maxsize=64)
def _regex(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
