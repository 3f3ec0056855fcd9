"""A source, a cue and its content, in units."""

import attrs

from polparse.syntax.phrase import Phrase

__all__ = ["Attribution", "Stretch"]

Stretch = tuple[int, int]


@attrs.define(eq=False)
class Attribution:
    """
    A source, a cue and its content, in units.

    Attributes:
        addressee: whom a content begins with that is asked of somebody.
        subject: the source is the subject of a verb, and may so be that of the next.
        phrases: of the source, and of those who hold the content too.
        beside: where these others stand.
        object: the phrase that the content begins with, or is.
        demanded: the subject of a clause that is the content.
        parent: the one whose content this is part of.
    """

    rule: str
    cue: Stretch
    source: Stretch | None = None
    content: list[Stretch] = attrs.field(factory=list)
    addressee: Stretch | None = None
    subject: bool = True
    phrases: tuple[Phrase, ...] = ()
    beside: list[Stretch] = attrs.field(factory=list)
    object: Phrase | None = None
    demanded: Phrase | None = None
    parent: "Attribution | None" = None
