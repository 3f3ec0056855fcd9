"""
What belongs to the form of a page and not to its words: emphasis and tags, marks of quotation, bullets.

Takes a text and what its language ignores; returns it with blanks for that, so that every place stays where it is.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

__all__ = ["plain"]


def plain(text: str, ignored: Mapping[str, str]) -> str:
    """
    A text of the same length, with blanks for what is ignored.

    Args:
        ignored: regexes, each by characters one of which all that it matches holds; a line break that one begins with stays.
    """
    for marks, pattern in ignored.items():
        if any(mark in text for mark in marks):
            # The first line has no line break before it.
            text = _regex(pattern).sub(_blank, f"\n{text}")[1:]
    return text


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match.group())


@lru_cache(maxsize=64)
def _regex(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
