"""What is known of a text that could not be parsed."""

import attrs

__all__ = ["Failure"]


@attrs.frozen
class Failure:
    """
    A text that could not be parsed, in its place among the documents.

    Attributes:
        index: the position of the text among all, from 0.
        name: what the caller calls it; None if it has no name.
        error: the kind of error, ``"TypeError"``, ``"ValueError"``, ``"MemoryError"`` or ``"WorkerError"``.
        message: what is wrong, on one line.
    """

    index: int
    name: str | None
    error: str
    message: str
