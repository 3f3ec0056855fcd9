"""What holds for every text, as checks that say what breaks it, and the smallest text that still breaks one."""

import pickle
import re
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cached_property
from io import StringIO
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import attrs

import polparse
from polparse.export.akomantoso import xml
from polparse.export.text import page
from polparse.model import Document, Model, Resolution, Statement

if TYPE_CHECKING:
    from lxml.etree import XMLSchema

__all__ = ["LAWS", "Broken", "Case", "Law", "broken", "smallest", "values"]

T = TypeVar("T")

# What may follow any text: it takes up no name, is no quotation and has no figures that tell how others are written.
AFTER = (
    "It rained in Oslo.",
    "She left.",
    "In 1916, 1917 and 1918 it went on.",
    "Trade grew, the minister said on Monday.",
    "He said that it was over.",
    "\n\tThe",
)
_WIDTH = 80
_NOT_PRINTED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
# What a statement has from the actors of a document.
_OF_ACTORS = {"actor", "actors", "addressee_actor", "targets"}


class Case:
    """
    A text with what is found in it.

    Args:
        date: of publication.
        number: which of several; some laws are not asked about each.
        rules: the names of all rules.
        schema: of Akoma Ntoso.
    """

    def __init__(self, text: str, date: str | None, number: int, rules: frozenset[str], schema: "XMLSchema | None" = None) -> None:
        self.text, self.date, self.number, self.rules, self.schema = text, date, number, rules, schema

    @cached_property
    def document(self) -> Document:
        return polparse.parse(self.text, date=self.date)

    @cached_property
    def full(self) -> tuple[Resolution, ...]:
        """The resolutions that it holds in full."""
        return tuple(resolution for resolution in self.document.resolutions if resolution.genre == "document")

    def counts(self) -> Counter[str]:
        """How many there are of each thing that is found."""
        named = {field.name: getattr(self.document, field.name) for field in attrs.fields(Document)}
        counts = Counter({name: len(value) for name, value in named.items() if isinstance(value, tuple)})
        counts["full resolutions"] = len(self.full)
        counts["votes"] = sum(resolution.vote is not None for resolution in self.full)
        return counts


class Law(NamedTuple):
    """
    What holds for every text.

    Attributes:
        name: the law in some words.
        break_it: gives what does not hold, a line each.
        every: of so many texts one is asked.
    """

    name: str
    break_it: Callable[[Case], Iterator[str]]
    every: int = 1


class Broken(NamedTuple):
    """A law that a text breaks, and how."""

    law: str
    how: str


def values(value: object, kind: type[T]) -> Iterator[T]:
    """Every value of a kind inside a result."""
    if isinstance(value, kind):
        yield value
    if isinstance(value, tuple):
        for item in value:
            yield from values(item, kind)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from values(getattr(value, field.name), kind)


def _differ(one: object, other: object) -> Iterator[str]:
    if one != other:
        yield f"{one!r:.2000}\n{other!r:.2000}"


def _spans(case: Case) -> Iterator[str]:
    results = (case.document, polparse.extract_titles(case.text), polparse.extract_citations(case.text))
    for span in values(results, polparse.Span):
        if not 0 <= span.start < span.end <= len(case.text):
            yield str(span)


def _stretches(case: Case) -> Iterator[str]:
    for statement in case.document.statements:
        for name in ("source", "cue", "content"):
            spans = getattr(statement, name)
            if any(one.end > other.start for one, other in pairwise(spans)):
                yield f"{name} {spans} by {statement.rule}"


def _rules(case: Case) -> Iterator[str]:
    yield from sorted({model.rule for model in values(case.document, Model) if hasattr(model, "rule")} - case.rules)


def _alone(case: Case) -> Iterator[str]:
    document, text, date = case.document, case.text, case.date
    yield from _differ(document.dates, polparse.extract_dates(text, date=date))
    yield from _differ(case.full, polparse.extract_resolutions(text, date=date))
    alone = polparse.extract_attributions(text)
    yield from _differ([_without_actors(one) for one in document.statements], [_without_actors(one) for one in alone])
    titles = {(role.span, role.title, role.holder) for role in polparse.extract_titles(text)}
    yield from _differ({(role.span, role.title, role.holder) for actor in document.actors for role in actor.roles}, titles)
    citations = polparse.extract_citations(text)
    yield from _differ([], [citation for one in case.full for citation in one.citations if citation not in citations])


def _without_actors(statement: Statement) -> dict[str, object]:
    return {field.name: getattr(statement, field.name) for field in attrs.fields(Statement) if field.name not in _OF_ACTORS}


def _json(case: Case) -> Iterator[str]:
    yield from _differ(case.document, Document.from_json(case.document.to_json()))
    line = next((line for line in case.text.splitlines() if line.strip()), "")
    for model in (polparse.parse_name(line), polparse.parse_actor(line)):
        yield from _differ(model, type(model).from_json(model.to_json()))


def _page(case: Case) -> Iterator[str]:
    shown = page(case.document, width=_WIDTH, explain=case.number % 2 == 0)
    if found := _NOT_PRINTED.search(shown):
        yield f"{found[0]!r} is printed"
    if not shown.endswith("\n"):
        yield "the last line has no end"


def _again(case: Case) -> Iterator[str]:
    yield from _differ(case.document, polparse.parse(case.text, date=case.date))


def _pickled(case: Case) -> Iterator[str]:
    yield from _differ(case.document, pickle.loads(pickle.dumps(case.document)))


def _far_away(case: Case) -> Iterator[str]:
    before, end = case.text, len(case.text)
    whole = f"{before}\n\n{AFTER[case.number % len(AFTER)]}"
    for extract in (polparse.extract_dates, polparse.extract_citations, polparse.extract_titles):
        found = [one for one in extract(whole) if one.span.end <= end]
        yield from (f"{extract.__name__}: {how}" for how in _differ(list(extract(before)), found))
    said, found = (_said(polparse.extract_attributions(text), end) for text in (before, whole))
    yield from (f"extract_attributions: {how}" for how in _differ(said, found))


def _said(statements: tuple[Statement, ...], end: int) -> list[object]:
    """What statements hold before a character; a quotation may go on behind it."""
    return [
        (one.source, one.cue, content, one.act, one.stance, one.polarity, one.negated, one.modality, one.time)
        for one in statements
        if (content := [span for span in one.content if span.end <= end]) and all(span.end <= end for span in (*one.source, *one.cue))
    ]


def _exported(case: Case) -> Iterator[str]:
    from lxml import etree

    for resolution in case.full:
        root = etree.fromstring(xml(case.document, resolution))
        if case.schema is not None and not case.schema.validate(root):
            yield str(case.schema.error_log)


LAWS = (
    Law("every span is inside the text and not empty", _spans),
    Law("stretches of a statement are in order and do not overlap", _stretches),
    Law("every result names a rule of the pack", _rules),
    Law("each extractor finds what parse finds", _alone),
    Law("JSON holds it all", _json),
    Law("a page has nothing that a terminal obeys", _page),
    Law("full resolutions are valid Akoma Ntoso", _exported),
    Law("the same text gives the same result", _again, 3),
    Law("what follows a paragraph changes nothing in it", _far_away, 2),
    Law("a document can be pickled", _pickled, 16),
)


def broken(case: Case, laws: tuple[Law, ...] = LAWS) -> Broken | None:
    """The first law that a text breaks, if any; that nothing raises is one."""
    for law in laws:
        if case.number % law.every:
            continue
        try:
            how = list(law.break_it(case))
        except Exception as error:  # whatever it is, it is what is looked for
            shown = StringIO()
            traceback.print_exception(error, file=shown)
            frame = traceback.extract_tb(error.__traceback__)[-1]
            return Broken(f"no {type(error).__name__} in {Path(frame.filename).name}", shown.getvalue())
        if how:
            return Broken(law.name, "\n".join(how))
    return None


def smallest(text: str, breaks: Callable[[str], bool], attempts: int = 2000) -> str:
    """
    A short part of a text that still breaks what the text breaks: pieces are cut out, large ones first.

    >>> smallest("Nobody said xy of it.", lambda text: "x" in text and "y" in text)
    'xy'
    """
    size = len(text) // 2
    while size and attempts > 0:
        at, before = 0, len(text)
        while at < len(text) and attempts > 0:
            shorter = text[:at] + text[at + size :]
            attempts -= 1
            if breaks(shorter):
                text = shorter
            else:
                at += size
        if size > 1 or len(text) == before:
            size //= 2
    return text
