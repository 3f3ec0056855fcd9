"""Rules: how a language writes something, as patterns over classes, with their examples."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

import attrs

from polparse.engine.units import Match

__all__ = ["Example", "Rule", "hit", "miss"]


class Example(NamedTuple):
    """
    A sentence that a rule must, or must not, find something in: made by `hit` or `miss`.

    There are thousands, and few are ever read, so each is kept as it is written.

    Args:
        marked: the sentence, with what the rule finds between double brackets; of a near miss without any.
        norm: the normal form of the first of these, if the example tells.

    >>> hit("said [[Ms. Ada Lovelace]] today").text
    'said Ms. Ada Lovelace today'
    """

    marked: str
    norm: str | None = None

    @classmethod
    def of(cls, text: str, spans: Iterable[tuple[int, int]]) -> "Example":
        """
        One of a sentence without marks, and the exact stretches that a rule finds.

        >>> Example.of("said Ms. Ada Lovelace today", [(5, 21)])
        Example(marked='said [[Ms. Ada Lovelace]] today', norm=None)
        """
        for start, end in sorted(spans, reverse=True):
            text = f"{text[:start]}[[{text[start:end]}]]{text[end:]}"
        return cls(text)

    @property
    def text(self) -> str:
        """The sentence, without marks."""
        return self.marked.replace("[[", "").replace("]]", "")

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """
        The exact stretches that the rule finds; none for a near miss.

        >>> hit("said [[Ms. Ada Lovelace]] today").spans
        ((5, 21),)
        """
        before, *pieces = self.marked.split("[[")
        spans, at = [], len(before)
        for piece in pieces:
            inside, _, after = piece.partition("]]")
            spans.append((at, at + len(inside)))
            at += len(inside) + len(after)
        return tuple(spans)


def hit(marked: str, norm: str | None = None) -> Example:
    """A sentence with what the rule finds between double brackets."""
    return Example(marked, norm)


def miss(text: str) -> Example:
    """A sentence that a hurried reader would wrongly find something in."""
    return Example(text)


@attrs.frozen
class Rule:
    """
    One way of writing one kind of thing.

    Args:
        name: stable and public, ``en.topic.slug``.
        kind: what a mention of it is; blank-separated classes where a later rule tells them apart.
        pattern: over classes: ``<class>``, ``<a&!b|c>``, ``<*>`` for any unit, ``(part: ...)`` for a named part,
            ``{macro}``, and the operators of `re`. A class may be one of the named sets of the topic (see `Grammar`).
            Blanks and ends of lines mean nothing, anywhere. ``@`` before a class that every match holds, and that is
            rare, starts the search there: the same matches, sooner.
        examples: at least one `hit` and one `miss`.
        produce: gives the normal form, or None to decline.
        cites: where the convention is documented.
        limit: seconds that one search with the pattern may take, for a pattern that is not known to take linear time, such as a
            user's own; a search that takes longer is a `RuleError`. Those of a language pack have none: tests hold them to linear time.
    """

    name: str
    kind: str
    pattern: str
    examples: tuple[Example, ...] = attrs.field(repr=False)
    produce: Callable[[Match], str | None] | None = attrs.field(default=None, repr=False)
    cites: str = ""
    limit: float | None = None
