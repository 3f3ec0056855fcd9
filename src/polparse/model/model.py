"""What all models can do: be written as JSON and read again."""

from collections.abc import Callable, Hashable, Mapping
from functools import cache
from operator import attrgetter
from typing import Any, Protocol, Self, TypeVar, cast

import attrs

from polparse.model.handed import Handed

__all__ = ["SERIAL", "Model", "Serial"]

M = TypeVar("M")


class Serial(Protocol):
    """How models are written and read, as `polparse.model.serial` does."""

    def to_dict(self, model: object) -> dict[str, object]: ...

    def from_dict(self, cls: type[M], data: Mapping[str, object], check: bool = True) -> M: ...

    def to_json(self, model: object, indent: int | None = None) -> str: ...

    def from_json(self, cls: type[M], text: str | bytes, check: bool = True) -> M: ...


SERIAL: Handed[Serial] = Handed("polparse.model.serial")


class Model:
    """
    What all models can do.
    """

    __slots__ = ()

    def __reduce__(self) -> tuple[type[Self], tuple[Any, ...]]:
        # As its class and the values of its fields: with their names, as attrs has it, it takes twice as long, there and back.
        return type(self), _values(cast(Hashable, type(self)))(self)

    def to_dict(self) -> dict[str, object]:
        """As dicts, lists, strings, integers, booleans and None; fields in the order of the class, of a document after its version."""
        return SERIAL().to_dict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, object], *, check: bool = True) -> Self:
        """
        The model that `to_dict` gave.

        Args:
            data: every field and nothing else; a document also as an older version of polparse wrote it.
            check: False for data that `to_dict` gave and nobody changed: it is several times faster, and data that are wrong
                give a wrong model or any error.

        Raises:
            polparse.ValidationError: what `to_dict` never writes: a wrong type (``True`` is no integer), a key too few or too
                many, an empty span, a number below zero, a date that is none, an unknown country, an actor without mentions,
                items out of reading order; in a document also a span outside the text, an id that is there twice or not at all,
                a statement that is part of itself, a version that is newer. The message is one line and names the path.
        """
        return SERIAL().from_dict(cls, data, check)

    def to_json(self, *, indent: int | None = None) -> str:
        """
        As JSON, on one line unless there is an indent.

        Control and direction characters and lone surrogates are escaped: UTF-8 can hold the result, and a terminal
        can show it.
        """
        return SERIAL().to_json(self, indent)

    @classmethod
    def from_json(cls, text: str | bytes, *, check: bool = True) -> Self:
        """
        The model that `to_json` gave.

        Args:
            check: as for `from_dict`.

        Raises:
            polparse.ValidationError: no JSON, or not of this model, or a key that is there twice; the message names the path.
        """
        return SERIAL().from_json(cls, text, check)


@cache
def _values(model: Any) -> Callable[[object], tuple[Any, ...]]:
    """What gives the values of all fields of a model, in order."""
    return attrgetter(*(field.name for field in attrs.fields(model)))
