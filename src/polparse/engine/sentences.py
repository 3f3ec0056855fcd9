"""
Where a text pauses: its sentences and its quotations.

Takes units and grammars, returns mentions and bounds in units. A sentence ends with a unit of `SENTENCE_END`, be it inside a quotation;
tags of the same names end sentences for the syntax. Only who says what asks for longer stretches (`sentences`), of which quotations are
parts: they go on behind what ends these.
"""

from bisect import bisect_left

from polparse.engine.grammar import Grammar
from polparse.engine.units import Match, Units

__all__ = ["SENTENCE_END", "find_quotations", "sentence_at", "sentences", "together"]

SENTENCE_END = "stop|break"


def find_quotations(units: Units, grammar: Grammar) -> list[Match]:
    """
    Find what stands in quotation marks and is more than a word or two taken up.

    Args:
        units: the text.
        grammar: its mentions include their marks, and end with their paragraph.

    Returns:
        Disjoint mentions in reading order; of a quotation in a quotation, the outer one.
    """
    kept: list[Match] = []
    for mention in grammar.find(units):
        if not kept or mention.first >= kept[-1].last:
            kept.append(mention)
    return kept


def sentences(units: Units, grammar: Grammar) -> list[tuple[int, int]]:
    """
    The units of each sentence, first and last, full stop included; line breaks belong to none.

    Args:
        units: the text, quotations merged.
        grammar: its macro ``sentence_end`` matches the last units of a sentence.
    """
    bounds: list[tuple[int, int]] = []
    first = 0
    for end in grammar.macro("sentence_end").finditer(grammar.reading(units)):
        stop = end.start("break") if end.start("break") >= 0 else end.end()
        if stop > first:
            bounds.append((first, stop))
        first = end.end()
    if first < len(units):
        bounds.append((first, len(units)))
    return bounds


_REACH = 150


def sentence_at(units: Units, unit: int) -> tuple[int, int]:
    """
    The units of the sentence around one unit, first and last, without what ends it; on both sides no farther than 150.
    """
    pauses = units.where(SENTENCE_END)
    at = bisect_left(pauses, unit)
    first = max(pauses[at - 1] + 1 if at else 0, unit - _REACH)
    last = min(pauses[at] if at < len(pauses) else len(units), unit + _REACH)
    return first, last


def together(units: Units, first: int, last: int) -> bool:
    """Whether no sentence ends between two units."""
    return units.lexicon.alphabet.holding[SENTENCE_END].isdisjoint(units.string[first:last])
