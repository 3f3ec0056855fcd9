"""
Who is named: people, bodies and places.

`find_names` takes units and the names grammar and returns mentions; the same surname later in the text is a mention too.
"""

from collections.abc import Iterable

from polparse.rules import Grammar
from polparse.units import Found, Units

__all__ = ["find_names"]


def find_names(units: Units, grammar: Grammar) -> list[Found]:
    """
    Find people and bodies, each mention once.

    Args:
        units: the text, dates merged.
        grammar: its kinds are ``person``, ``maybe_person`` (only if nothing else claims it) and ``body``.

    Returns:
        Disjoint mentions in reading order.
    """
    found = grammar.find(units)
    return _disjoint(found)


_RANK = {"person": 0, "body": 0, "maybe_person": 1}


def _disjoint(found: Iterable[Found]) -> list[Found]:
    """Of mentions that overlap, the surer; of those equally sure the longer, then the earlier."""
    taken: list[Found] = []
    for mention in sorted(found, key=lambda m: (m.first, _RANK.get(m.kind, 0), -m.last)):
        if taken and mention.first < taken[-1].last:
            rival = taken[-1]
            if (_RANK.get(mention.kind, 0), rival.first, -mention.last) < (_RANK.get(rival.kind, 0), rival.first, -rival.last):
                taken[-1] = mention
            continue
        taken.append(mention)
    return taken
