"""Where the pattern of a rule stands in the source of the language pack, character for character, so that a part of it can be taken out."""

import re
import sys
from pathlib import Path

from polparse.engine.rules import Rule

__all__ = ["PatternSource", "characters", "module_of"]

_LITERAL = re.compile(r'[\s(]*(?P<prefix>f?)(?P<quote>"""|")(?P<text>(?:[^"\\]|\\.)*)(?P=quote)')
_CHARACTER = re.compile(r"\{\{|\}\}|\{(?P<expression>[^{}]+)\}|[^\\]")


class PatternSource:
    """
    The pattern of a rule in its file.

    Args:
        folder: of the language pack.
        rule: one of its rules, written with a string for `pattern`.

    Raises:
        ValueError: no file has such a rule, or its pattern is made in another way.
    """

    def __init__(self, folder: Path, rule: Rule) -> None:
        self._rule = rule
        for file in sorted(folder.rglob("*.py")):
            source = file.read_text(encoding="utf-8")
            named = source.find(f'name="{rule.name}"')
            if named >= 0:
                break
        else:
            raise ValueError(f"no file has the rule {rule.name}")
        self._file, self._source = file, source
        value, self._places = characters(source, source.index("pattern=", named) + len("pattern="), module_of(file, folder))
        if value != rule.pattern:
            raise ValueError(f"{rule.name}: its pattern is not a string in {file.name}")

    def drop(self, start: int, end: int) -> None:
        """
        Take out a stretch, half-open characters of the pattern, and write the file.

        Raises:
            ValueError: part of it comes from a constant.
        """
        places = self._places[start:end]
        for place in dict.fromkeys(places):
            if places.count(place) != self._places.count(place):
                raise ValueError(f"{self._rule.name}: part of a constant")
        source = self._source
        for first, last in sorted(set(places), reverse=True):
            source = source[:first] + source[last:]
        self._file.write_text(source, encoding="utf-8")


def module_of(file: Path, folder: Path) -> str:
    """
    The module of a file, from the top of the pack.

    >>> module_of(Path("en/time/dates.py"), Path("en"))
    'time.dates'
    """
    return ".".join(file.relative_to(folder).with_suffix("").parts)


def characters(source: str, at: int, module: str) -> tuple[str, list[tuple[int, int]]]:
    """The value of some string literals beside one another, and where in the source each of its characters comes from."""
    value: list[str] = []
    places: list[tuple[int, int]] = []
    while literal := _LITERAL.match(source, at):
        at = literal.end()
        first, last = literal.span("text")
        if not literal["prefix"]:
            value += literal["text"]
            places += ((place, place + 1) for place in range(first, last))
            continue
        for piece in _CHARACTER.finditer(source, first, last):
            made = _value(piece["expression"], module) if piece["expression"] else piece[0][0]
            value += made
            places += [piece.span()] * len(made)
    return "".join(value), places


def _value(expression: str, module: str) -> str:
    return str(eval(expression, vars(sys.modules[f"polparse.en.{module}"])))
