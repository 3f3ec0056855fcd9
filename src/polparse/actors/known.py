"""Where a text names actors so far."""

from bisect import bisect_left
from collections.abc import Sequence

from polparse.actors.states_and_bodies import Draft
from polparse.spans import Span

__all__ = ["Known"]


class Known:
    """Where actors are named, as half-open characters."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        # The words of an office are who holds it: "the chief justice, Lena Vogt, left".
        spans = [(mention.span.start, mention.span.end) for draft in drafts for mention in draft.mentions]
        spans += [(role.span.start, role.span.end) for draft in drafts for role in draft.roles]
        spans.sort()
        # Of mentions in each other the outermost.
        self._spans: list[tuple[int, int]] = []
        end = 0
        for span in spans:
            if span[1] > end:
                end = span[1]
                self._spans.append(span)

    def add(self, span: Span) -> None:
        """One more, which crosses none."""
        low = bisect_left(self._spans, (span.start,))
        self._spans[low : bisect_left(self._spans, (span.end,))] = [(span.start, span.end)]

    def at(self, start: int, end: int) -> bool:
        """Whether a mention overlaps a stretch."""
        at = bisect_left(self._spans, (end,)) - 1
        return at >= 0 and self._spans[at][1] > start

    def none_across(self, span: Span) -> bool:
        """Whether every mention that overlaps a stretch lies in it: "Norwegian" of "Norwegian rioters"."""
        low, high = bisect_left(self._spans, (span.start,)), bisect_left(self._spans, (span.end,))
        return (low == 0 or self._spans[low - 1][1] <= span.start) and (low == high or self._spans[high - 1][1] <= span.end)
