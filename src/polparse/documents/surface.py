"""
What belongs to the form of a page and not to its words: emphasis and tags, marks of quotation, bullets.

Takes a text and what its language ignores; returns it with blanks for that, so that every place stays where it is.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

__all__ = ["plain"]


def plain(text: str, ignored: Sequence[str]) -> str:
    """
    A text of the same length, with blanks for what is ignored.

    Args:
        ignored: regexes.
    """
    for pattern in ignored:
        text = _regex(pattern).sub(_blank, text)
    return text


def _blank(match: re.Match[str]) -> str:
    return " " * (match.end() - match.start())


@lru_cache(maxsize=64)
def _regex(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
