"""Rules: how a language writes something, as patterns over classes, with their examples."""

from collections.abc import Callable
from typing import NamedTuple

import attrs

from polparse.engine.units import Match

__all__ = ["Example", "Rule", "hit", "miss"]


class Example(NamedTuple):
    """
    A sentence that a rule must, or must not, find something in.

    Args:
        text: the sentence, without marks.
        spans: the exact stretches that the rule finds; none for a near miss.
        norm: the normal form of the first of them, if the example tells.
    """

    text: str
    spans: tuple[tuple[int, int], ...]
    norm: str | None = None

    @property
    def marked(self) -> str:
        """
        The sentence as `hit` reads it.

        >>> hit("said [[Ms. Ada Lovelace]] today").marked
        'said [[Ms. Ada Lovelace]] today'
        """
        text = self.text
        for start, end in sorted(self.spans, reverse=True):
            text = f"{text[:start]}[[{text[start:end]}]]{text[end:]}"
        return text


def hit(marked: str, norm: str | None = None) -> Example:
    """
    A sentence with what the rule finds between double brackets.

    >>> hit("said [[Ms. Ada Lovelace]] today").spans
    ((5, 21),)
    """
    text, *pieces = marked.split("[[")
    if len(pieces) == 1:
        # As nearly all are, and there are thousands.
        inside, _, after = pieces[0].partition("]]")
        return Example(text + inside + after, ((len(text), len(text) + len(inside)),), norm)
    spans = []
    for piece in pieces:
        inside, _, after = piece.partition("]]")
        spans.append((len(text), len(text) + len(inside)))
        text += inside + after
    return Example(text, tuple(spans), norm)


def miss(text: str) -> Example:
    """A sentence that a hurried reader would wrongly find something in."""
    return Example(text, ())


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
