"""
Two who speak in turns and are not named: lines that open with a dash, and an interview whose questions are set in bold.

Takes a text and how a language prints such turns; returns their labels, the marks.
"""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from polparse.documents.layouts import compiled
from polparse.documents.turn_labels import Label
from polparse.documents.turn_print import Labels

__all__ = ["dashed", "interview"]

# One in so many lines that open with a dash is a question.
_ODD = 3
# So many questions make an interview; one in so many of them speaks to somebody, and one in so many answers of who gives it.
_FEW, _ASKED, _OWN = 3, 4, 3
# What ends a sentence in bold that is no heading.
_ENDS = frozenset(".?!…\"”’)")


def dashed(text: str, labels: Labels, voiced: Callable[[Sequence[Label], int], bool]) -> list[Label]:
    """
    Lines that open with the same mark, questions and answers.

    Args:
        voiced: tells whether, of some turns, one in so many begins with words of those who speak to each other.
    """
    if not any(mark in text for mark in labels.marks):
        return []
    lines = [Label(match, "exchange") for match in compiled(r"\n" + labels.exchange).finditer(text)]
    lines = [label for label in lines if label.core == lines[0].core]
    asked = [label.match.group("asks") is not None for label in lines]
    answered = sum(asks and not again for asks, again in pairwise(asked))
    return lines if answered > 1 and sum(asked) * _ODD >= len(lines) and voiced(lines, _ODD) else []


def interview(text: str, labels: Labels) -> list[Label]:
    """Questions in bold, and the answers below them; none if nobody speaks of himself or herself in these."""
    if text.count(labels.put) < _FEW:
        return []
    bold = [match for match in compiled(labels.bold).finditer(text) if match.group("words")[-1] in _ENDS]
    asking = [match for match in bold if match.group("words").endswith(labels.put[0])]
    if len(asking) < _FEW or len(asking) * 2 < len(bold):
        return []
    # What stands in bold above the first question introduces who is asked.
    bold = bold[bold.index(asking[0]) :]
    bounds = [*(match.start("line") for match in bold[1:]), len(text)]
    answers = [text[match.end("close") : bound] for match, bound in zip(bold, bounds, strict=True)]
    spoken = sum(_has(labels.asked, match.group("words")) for match in bold)
    own = sum(_has(labels.own, answer) for answer in answers)
    # "How do I pay?" asks nobody who is interviewed.
    doubts = sum(_has(labels.own, match.group("words")) for match in bold)
    if spoken * _ASKED < len(bold) or own * _OWN < len(bold) or doubts * _ASKED > len(bold):
        return []
    return [label for match in bold for label in _both(text, labels, match)]


def _has(pattern: str, words: str) -> bool:
    return compiled(pattern).search(words) is not None


def _both(text: str, labels: Labels, bold: re.Match[str]) -> list[Label]:
    """A question and its answer, if there is one."""
    answer = compiled(labels.answer).match(text, bold.start("close"))
    question = Label(bold, "bold", speaker=labels.asks)
    return [question, Label(answer, "bold", speaker=labels.answers)] if answer else [question]
