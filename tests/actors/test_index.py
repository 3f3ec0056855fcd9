"""Which actor a stretch of a text names."""

import pytest

import polparse
from polparse import Span
from polparse.actors.index import ActorIndex

TEXT = "Norway met Ghana."


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [(0, 6, "Norway"), (5, 6, "Norway"), (6, 11, None), (10, 11, None), (11, 16, "Ghana"), (15, 17, "Ghana"), (16, 17, None)],
)
def test_at(start, end, expected):
    """A mention that ends where a stretch begins, or begins where it ends, is none of it."""
    found = ActorIndex(polparse.parse(TEXT).actors).at(Span(start, end))
    assert expected == (found and found.name)
