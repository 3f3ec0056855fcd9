"""What polparse raises."""

__all__ = ["LexiconError", "PolparseError", "RuleError", "ValidationError", "WorkerError"]


class PolparseError(Exception):
    """The parent of every error that polparse raises on purpose."""


class LexiconError(PolparseError, ValueError):
    """A lexicon file is wrong; the message names the file and the entry."""


class RuleError(PolparseError, ValueError):
    """A rule is wrong; the message names the rule and the place in its pattern."""


class ValidationError(PolparseError, ValueError):
    """
    Data is not a valid model; the message names the path.

    Args:
        path: where the bad value stands, ``actors[0].mentions[2].span``.
        problem: what is wrong with it.
    """

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(f"{path or 'document'}: {problem}")
        self.path = path
        self.problem = problem


class WorkerError(PolparseError, RuntimeError):
    """A process that parses texts could not be started, or ended again and again at the same text; the message says how."""
