"""
Layouts: how an official document is set in print, matched on the text itself.

Units lose what tells a document's parts: the line breaks that hard wrapping made, and the numbers in the margin. So the skeleton of a
document (heading, enacting words, numbers, the line on its adoption) is read from the text, and the word that opens a clause from a list.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

import attrs

from polparse.engine.regexes import over_text
from polparse.engine.rules import Example
from polparse.model.instruments import ClauseModality
from polparse.model.values import InstrumentType

__all__ = ["Layout", "compiled", "is_in_capitals", "whatever_case"]

# White space that is not in brackets or counted.
_BLANK = over_text(r"(?<!\[)\\s(?![?{*+\]])")
# Ordinals ("79th") and what a typist missed are shorter than small letters of words.
_SMALL, _CAPITAL = over_text(r"[a-z]{4}"), over_text(r"[A-Z]{4}")


@attrs.frozen(eq=False)
class Layout:
    """
    The printed form of one family of documents, as regexes over the text.

    Args:
        name: stable and public, ``en.layouts.slug``.
        type: what such a document is called ("resolution").
        words: of which every such document has one, but those in capitals alone; any text if there are none. Looked for first.
        needs: what every such document has, and few others; looked for next.
        heading: where a document may begin. Groups that are read if they take part: ``number``, ``year``, ``session``, ``letter``,
            ``chamber``, ``stage``, ``body``, ``date``, ``meeting``, ``title``; ``symbol``, the number as it is printed; ``own``, what is a
            heading also inside of a line.
        formula: the words that enact it, with the group ``body``, and ``whole``, if it is part of the clause; clauses begin after them.
        clause: where a clause begins: what it matches is of the clause ("5.", "Sec. 5."). Groups: ``number``, if there is one; ``word``,
            its first word; ``now``, where one opens that has another word.
        looks_preambular, looks_operative: what the first word of a clause that is on no list looks like.
        point: a point of a clause, with its ``number``.
        no_point: what stands before a number in brackets that only refers to a point.
        last_point: what stands before the last point of a list ("; and").
        adoption: the line that says how it was adopted. Groups: ``unanimous``, ``without``, ``consensus``, ``meeting``, ``yes``, ``no``,
            ``against``, ``abstain``, ``abstained``, ``date``, and ``plenary``, another way to tell the meeting.
        absent: who took no part, with the groups ``count`` and ``names``.
        furniture: a line that belongs to the page and not to the text.
        ending: what ends a document besides.
        note: a footnote under the last clause.
        part: a letter that heads a part of a document, right before its formula: the group ``part``.
        binding: words in a clause by which it binds.
        preambular: words that open preambular clauses, in lower case.
        operative: words that open operative clauses, in lower case, with their modality.
        adverbs: words that may stand before these.
        particle: a verb with what belongs to it ("calls upon").
        phrase: what else belongs to the act behind its verb ("its appreciation").
        another: where a clause does something else besides, with its ``words`` and among these the ``verb``.
        addressed: behind a verb, whom it addresses: the group ``who``.
        bound: behind a verb, who is bound by it, and how: the groups ``who`` and ``modal``.
        modals: what a modal lays on them, by a regex that it begins with.
        joint: what stands between two addressees.
        deadline, term: what stands before a date, and before a duration, that something is to be done in.
        identifiers: by the usual name of a body, the normal form of a ``number``: with its ``year``, or with its session in itself.
        bodies: usual names of bodies, by the words for them in lower case.
        numbers: figures that are printed as words, or misread.
        lone: the letter over a part of a document, left at the end of the clause before it, with the pause before it.
        aside: the same, a conjunction, or the mark of a footnote, between a pause and the next clause.
        members: of how many members a body consists, by its usual name, from which year on; latest first.
        section: in a document whose preamble stands before its formula, where a section begins, with its ``number`` and, around that,
            ``number_whole``; None for other documents.
        counted: there, what leads to a list of clauses that count, which no layout of sections reads.
        listed: there, a section that is one line of a table of contents, from its first character on.
        paragraph: there, where a paragraph begins that is a clause if there are no sections, with its first ``word``.
        session: until which session of the body something is to be done, with the group ``session``.
        roll: who voted how, right behind the line on the adoption, with the groups ``for``, ``against`` and ``abstained``.
        title: the title, with the group ``title``; None if the layout cannot tell.
        draft: what stands before the formula of a draft, with its number as the group ``symbol``; None if the layout cannot tell.
        passed: what shows that a document has been passed; None if all have been.
        lined: points stand at the beginning of a line.
        in_capitals: the text has no small letters, so a clause without a number begins a line, where there are lines.
        examples: documents of this form, in little, and texts that are none.
    """

    name: str
    type: InstrumentType
    needs: str = attrs.field(repr=False)
    heading: str = attrs.field(repr=False)
    formula: str = attrs.field(repr=False)
    clause: str = attrs.field(repr=False)
    looks_preambular: str = attrs.field(repr=False)
    looks_operative: str = attrs.field(repr=False)
    point: str = attrs.field(repr=False)
    no_point: str = attrs.field(repr=False)
    last_point: str = attrs.field(repr=False)
    adoption: str = attrs.field(repr=False)
    absent: str = attrs.field(repr=False)
    furniture: str = attrs.field(repr=False)
    ending: str = attrs.field(repr=False)
    note: str = attrs.field(repr=False)
    part: str = attrs.field(repr=False)
    binding: str = attrs.field(repr=False)
    preambular: frozenset[str] = attrs.field(repr=False)
    operative: Mapping[str, ClauseModality] = attrs.field(repr=False)
    adverbs: frozenset[str] = attrs.field(repr=False)
    particle: str = attrs.field(repr=False)
    phrase: str = attrs.field(repr=False)
    another: str = attrs.field(repr=False)
    addressed: str = attrs.field(repr=False)
    bound: str = attrs.field(repr=False)
    modals: Mapping[str, ClauseModality] = attrs.field(repr=False)
    joint: str = attrs.field(repr=False)
    deadline: str = attrs.field(repr=False)
    term: str = attrs.field(repr=False)
    identifiers: Mapping[str, str] = attrs.field(repr=False)
    bodies: Mapping[str, str] = attrs.field(repr=False)
    numbers: Mapping[str, int] = attrs.field(repr=False)
    lone: str = attrs.field(repr=False)
    aside: str = attrs.field(repr=False)
    members: Mapping[str, tuple[tuple[int, int], ...]] = attrs.field(repr=False)
    examples: tuple[Example, ...] = attrs.field(repr=False)
    words: tuple[str, ...] = attrs.field(default=(), repr=False)
    section: str | None = attrs.field(default=None, repr=False)
    paragraph: str | None = attrs.field(default=None, repr=False)
    counted: str = attrs.field(default=r"(?!)", repr=False)
    listed: str = attrs.field(default=r"(?!)", repr=False)
    session: str = attrs.field(default=r"(?!)", repr=False)
    roll: str = attrs.field(default=r"(?!)", repr=False)
    title: str | None = attrs.field(default=None, repr=False)
    draft: str | None = attrs.field(default=None, repr=False)
    passed: str | None = attrs.field(default=None, repr=False)
    lined: bool = False
    in_capitals: bool = False

    @property
    def regexes(self) -> tuple[tuple[str, str], ...]:
        """Its regexes, each with the name of its field."""
        strings = [(field.name, getattr(self, field.name)) for field in attrs.fields(Layout) if field.name not in ("name", "type")]
        return tuple((name, value) for name, value in strings if isinstance(value, str))

    @property
    def capitals(self) -> "Layout":
        """The same for a text in capitals alone: its regexes match whatever the case."""
        regexes: dict[str, Any] = {name: whatever_case(regex) for name, regex in self.regexes}
        return attrs.evolve(self, words=(), in_capitals=True, **regexes)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A regex over the text; ``\\s`` stands for white space up to an indented line behind an empty one."""
    return over_text(_BLANK.sub(r"\\s{1,60}", pattern))


def is_in_capitals(text: str) -> bool:
    """Whether a text is printed in capitals alone."""
    return _SMALL.search(text) is None and _CAPITAL.search(text) is not None


def whatever_case(pattern: str) -> str:
    """A regex that matches in capitals too."""
    return f"(?i:{pattern})"
