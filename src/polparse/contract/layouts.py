"""What is read of the layouts of documents: the named groups of each of their regexes."""

import re
from collections.abc import Iterable, Mapping

from polparse.errors import RuleError

__all__ = ["GROUPS", "check_layout"]

# By the field of a layout; a group may stand several times, with a letter after it ("number_b"). Other fields have none.
GROUPS: Mapping[str, frozenset[str]] = {
    name: frozenset(groups.split())
    for name, groups in {
        "absent": "count names",
        "addressed": "who",
        "adoption": "abstain abstained against consensus date meeting no plenary unanimous without yes",
        "another": "verb words",
        "bound": "modal who",
        "clause": "now number word",
        "draft": "symbol",
        "formula": "body whole",
        "heading": "body chamber date letter meeting number own session stage symbol title year",
        "paragraph": "word",
        "part": "part",
        "point": "number",
        "section": "number number_whole",
        "roll": "abstained against for",
        "session": "session",
        "title": "title",
    }.items()
}
_LETTER = re.compile(r"_[a-z]$")


def check_layout(name: str, regexes: Iterable[tuple[str, str]]) -> None:
    """
    Hold a layout to what is read of it.

    Args:
        name: of the layout.
        regexes: each with its field.

    Raises:
        RuleError: one is no regex, or has a group that nobody reads; the message names the layout and the field.
    """
    for field, regex in regexes:
        try:
            groups = re.compile(regex).groupindex
        except re.error as error:
            raise RuleError(f"{name}: {field}: {error}") from None
        for group in groups:
            if _LETTER.sub("", group) not in GROUPS.get(field, ()):
                raise RuleError(f"{name}: {field}: nobody reads group {group!r}")
