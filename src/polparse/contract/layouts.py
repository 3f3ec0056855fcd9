"""What is read of the layouts of documents: the named groups of each of their regexes."""

import re
from collections.abc import Iterable, Iterator, Mapping

from polparse.errors import RuleError

__all__ = ["GROUPS", "wrong_layout"]

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


def wrong_layout(name: str, regexes: Iterable[tuple[str, str]]) -> Iterator[RuleError]:
    """
    What is wrong with a layout: what is no regex, and groups that nobody reads.

    Args:
        name: of the layout.
        regexes: each with its field.
    """
    for field, regex in regexes:
        try:
            groups = re.compile(regex).groupindex
        except re.error as error:
            yield RuleError(f"{name}: {field}: {error}")
            continue
        for group in groups:
            if _LETTER.sub("", group) not in GROUPS.get(field, ()):
                yield RuleError(f"{name}: {field}: nobody reads group {group!r}")
