"""
What models offer and do not make themselves, as it knows them and so stands above them: their JSON, and the page of a document.

`polparse` hands it down while it is imported. It is loaded when somebody asks for it.
"""

from collections.abc import Callable
from typing import Generic, TypeVar

__all__ = ["Handed"]

T = TypeVar("T")


class Handed(Generic[T]):
    """
    What is handed down once, mostly a module.

    Args:
        name: what it is called, for the error.
    """

    __slots__ = ("_load", "_name")

    def __init__(self, name: str) -> None:
        self._name = name
        self._load: Callable[[], T] | None = None

    def give(self, load: Callable[[], T]) -> None:
        """Hand it down, as what loads it."""
        self._load = load

    def __call__(self) -> T:
        """
        What was handed down.

        Raises:
            RuntimeError: nothing was; the message names what should have been.
        """
        if self._load is None:
            raise RuntimeError(f"{self._name} was not handed to the models, which importing polparse does")
        return self._load()
