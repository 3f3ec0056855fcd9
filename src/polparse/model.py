"""What all models can do: be written as JSON and read again."""

from collections.abc import Mapping
from typing import Self

__all__ = ["Model"]


class Model:
    """
    What all models can do.
    """

    __slots__ = ()

    def to_dict(self) -> dict[str, object]:
        """As dicts, lists, strings, integers, booleans and None; fields in the order of the class."""
        from polparse import serial

        return serial.to_dict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, object]) -> Self:
        """
        The model that `to_dict` gave.

        Args:
            data: every field and nothing else.

        Raises:
            polparse.ValidationError: a wrong type (``True`` is no integer), a key too few or too many, a span that ends
                before it starts; in a document also a span outside the text, an id that is there twice or not at all.
                The message names the path.
        """
        from polparse import serial

        return serial.from_dict(cls, data)

    def to_json(self, *, indent: int | None = None) -> str:
        """
        As JSON, on one line unless there is an indent.

        Control and direction characters and lone surrogates are escaped: UTF-8 can hold the result, and a terminal
        can show it.
        """
        from polparse import serial

        return serial.to_json(self, indent)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """
        The model that `to_json` gave.

        Raises:
            polparse.ValidationError: no JSON, or not of this model; the message names the path.
        """
        from polparse import serial

        return serial.from_json(cls, text)
