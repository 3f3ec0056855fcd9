"""
A document as marks on its text and links between them: what annotation tools, spaCy and the Web Annotation model have in common.

Each of their formats writes these and finds nothing itself.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from polparse.model import Document, Provision
from polparse.model.model import Model
from polparse.spans import Span

__all__ = ["LABELS", "LAYERS", "LINKS", "Link", "Mark", "Marks", "marks"]

# The parts of each kind of result that are marked, with their labels. The first that a result has is its head: links leave from it.
_PARTS: Mapping[str, Mapping[str, str]] = {
    "statements": {
        "cue": "cue", "content": "content", "source": "source", "addressee": "addressee", "medium": "medium", "reason": "reason",
    },
    "delegations": {"span": "delegation"},
    "meetings": {"mentions": "meeting"},
    "resolutions": {"mentions": "resolution"},
    "provisions": {"span": "provision"},
    "commitments": {"cue": "commitment_cue", "content": "commitment", "condition": "commitment_condition"},
    "conditions": {"cue": "condition_cue", "condition": "condition", "consequence": "consequence"},
    "citations": {"span": "citation"},
    "turns": {"label": "speaker", "content": "turn"},
    "events": {"trigger": "event"},
}  # fmt: skip
# Each mention of these is a mark of its own, and not a piece of one.
_MENTIONED = ("meetings", "resolutions")
# The fields that hold ids, and those that hold the span of a date: each is a link with the name of the field.
_IDS = (
    "heads", "members", "parties", "people", "chairs", "by", "to", "actor", "actors", "sources", "targets", "set_by", "parent", "told_by",
    "source_parts", "target_parts",
)  # fmt: skip
_DATES = ("time", "deadline", "range_begin")

LAYERS: tuple[str, ...] = ("actors", "roles", *_PARTS, "dates")
"""The layers of marks, which are fields of a document or of what is in them."""

_ACTORS = ("person", "office", "government", "country", "organisation", "group")
_TIMEXES = ("date", "time", "duration", "set")

LABELS: tuple[str, ...] = (*_ACTORS, "role", *(label for parts in _PARTS.values() for label in parts.values()), *_TIMEXES)
"""The labels of marks; each belongs to one layer."""

_PARTED = ("content", "source", "addressee", "medium", "reason", "condition", "consequence")

LINKS: tuple[str, ...] = ("holder", "provision", *_PARTED, *_IDS, *_DATES)
"""The labels of links."""


@attrs.frozen
class Mark:
    """
    A stretch of the text with a label.

    Attributes:
        id: unique in the document ("s1.source").
        item: the id of the result that it is part of ("s1"): that of the model, or "date3", "citation2", "a1.role1",
            "r1.provision2.provision1" for what has none.
        layer: one of `LAYERS`.
        label: one of `LABELS`.
        spans: one or more, in the order of the text; only what is said, who says it and a cue come in pieces.
        attributes: names and values of the other fields, those that are neither None, False nor empty.
        rule: the rule that found it.
    """

    id: str
    item: str
    layer: str
    label: str
    spans: tuple[Span, ...]
    attributes: tuple[tuple[str, str], ...]
    rule: str


@attrs.frozen
class Link:
    """
    A relation between two marks.

    Attributes:
        label: one of `LINKS`.
        begin: the id of the mark that it leaves.
        end: the id of the mark that it arrives at.
    """

    label: str
    begin: str
    end: str


@attrs.frozen
class Marks:
    """
    The marks and links of one document.

    Attributes:
        marks: in reading order, the longer first of those that begin together.
        links: in the order of the marks that they leave. One to an actor arrives at a mention inside the stretch that tells of it, or
            else at the first.
        same: the ids of the marks that name one actor, meeting or resolution, for each that is named more than once.
    """

    marks: tuple[Mark, ...]
    links: tuple[Link, ...]
    same: tuple[tuple[str, ...], ...]


def marks(document: Document) -> Marks:
    """
    All results of a document as marks and links.

    >>> import polparse
    >>> from polparse.export.marks import marks
    >>> document = polparse.parse("Lena Vogt said that it rained.")
    >>> found = marks(document)
    >>> [(mark.id, mark.label, document.words(mark.spans)) for mark in found.marks if mark.layer == "statements"]
    [('s1.source', 'source', 'Lena Vogt'), ('s1.cue', 'cue', 'said'), ('s1.content', 'content', 'that it rained')]
    >>> [(link.begin, link.label, link.end) for link in found.links]
    [('s1.cue', 'content', 's1.content'), ('s1.cue', 'source', 's1.source'), ('s1.cue', 'actors', 'a1.1')]
    """
    return _MarkMaker(document).made()


class _MarkMaker:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.marks: list[Mark] = []
        self.links: list[Link] = []
        self.same: list[tuple[str, ...]] = []
        # The marks that a link to a result can arrive at, in reading order.
        self.named: dict[str, list[Mark]] = {}
        self.dates: dict[Span, str] = {}

    def made(self) -> Marks:
        document = self.document
        self.actors()
        for number, timex in enumerate(document.dates, 1):
            name = f"date{number}"
            self.dates[timex.span] = name
            self.add(Mark(name, name, "dates", timex.type.lower(), (timex.span,), _attributes(timex, "type"), timex.rule))
        for number, timex in enumerate(document.dates, 1):
            self.dated(f"date{number}", timex)
        results = [
            (layer, getattr(result, "id", f"{layer[:-1]}{number}"), result)
            for layer in _PARTS
            if layer != "provisions"
            for number, result in enumerate(getattr(document, layer), 1)
        ]
        heads = [self.parts(layer, name, result) for layer, name, result in results]
        for (_, _, result), head in zip(results, heads, strict=True):
            if head is not None:
                self.linked(head, result)
        for resolution in document.resolutions:
            self.provisions(resolution.id, resolution.provisions, self.named[resolution.id][0].id)
        self.marks.sort(key=lambda mark: (mark.spans[0].start, -mark.spans[-1].end))
        place = {mark.id: number for number, mark in enumerate(self.marks)}
        self.links.sort(key=lambda link: place[link.begin])
        return Marks(tuple(self.marks), tuple(self.links), tuple(self.same))

    def add(self, mark: Mark) -> None:
        self.marks.append(mark)
        self.named.setdefault(mark.item, []).append(mark)

    def link(self, label: str, begin: str, end: str) -> None:
        self.links.append(Link(label, begin, end))

    def actors(self) -> None:
        """The mentions of all actors, and their roles."""
        for actor in self.document.actors:
            common = _attributes(actor, "kind")
            for number, mention in enumerate(actor.mentions, 1):
                told = (*common, ("mention", mention.kind))
                self.add(Mark(f"{actor.id}.{number}", actor.id, "actors", actor.kind, (mention.span,), told, mention.rule))
            self.alike(actor.id)
            for number, role in enumerate(actor.roles, 1):
                name = f"{actor.id}.role{number}"
                self.add(Mark(name, name, "roles", "role", (role.span,), _attributes(role), role.rule))
                self.link("holder", name, self.nearest(actor.id, role.holder or role.span))

    def alike(self, name: str) -> None:
        ids = tuple(mark.id for mark in self.named[name])
        if len(ids) > 1:
            self.same.append(ids)

    def nearest(self, name: str, extent: Span) -> str:
        """The mark of a result that stands first in a stretch of the text, or else first of all."""
        all_of_it = self.named[name]
        at = bisect_left(all_of_it, extent.start, key=lambda mark: mark.spans[0].start)
        inside = at < len(all_of_it) and all_of_it[at].spans[0].start < extent.end
        return all_of_it[at if inside else 0].id

    def parts(self, layer: str, name: str, result: Model, more: tuple[tuple[str, str], ...] = ()) -> Mark | None:
        """The marks of one result, with links from its head to the others."""
        told = (*more, *_attributes(result))
        rule: str = getattr(result, "rule")  # noqa: B009
        made: list[tuple[str, Mark]] = []
        for field, label in _PARTS[layer].items():
            spans = _spans(getattr(result, field))
            pieces = [spans] if layer not in _MENTIONED else [(span,) for span in spans]
            for number, piece in enumerate(pieces, 1):
                if piece:
                    place = name if field == "span" else f"{name}.{number}" if layer in _MENTIONED else f"{name}.{field}"
                    made.append((field, Mark(place, name, layer, label, piece, told, rule)))
        for field, mark in made:
            self.add(mark)
            if mark is not made[0][1] and layer not in _MENTIONED:
                self.link(field, made[0][1].id, mark.id)
        if layer in _MENTIONED:
            self.alike(name)
        return made[0][1] if made else None

    def linked(self, head: Mark, result: Model) -> None:
        """The links from the head of a result to other results."""
        own = [span for mark in self.named[head.item] for span in mark.spans] if head.layer not in _MENTIONED else list(head.spans)
        extent: Span = getattr(result, "span", Span(min(span.start for span in own), max(span.end for span in own)))
        for field in _IDS:
            value = getattr(result, field, None)
            # `Statement.actor` is the first of its actors: only a turn has one that is a field.
            if value and field in _fields(result):
                for name in (value,) if isinstance(value, str) else value:
                    if name in self.named:
                        self.link(field, head.id, self.nearest(name, extent))
        self.dated(head.id, result)

    def dated(self, begin: str, result: Model) -> None:
        for field in _DATES:
            date = self.dates.get(getattr(result, field, None) or Span(0, 0))
            if date:
                self.link(field, begin, date)

    def provisions(self, outer: str, provisions: Iterable[Provision], above: str) -> None:
        """Clauses and their points, each linked from what it stands in."""
        for number, provision in enumerate(provisions, 1):
            name = f"{outer}.provision{number}"
            acts = tuple(("act", act.verb) for act in provision.acts)
            self.parts("provisions", name, provision, acts)
            self.link("provision", above, name)
            self.provisions(name, provision.children, name)


def _spans(value: Span | tuple[Span, ...] | None) -> tuple[Span, ...]:
    spans = (value,) if isinstance(value, Span) else value or ()
    return tuple(sorted(spans))


def _attributes(model: Model, *but: str) -> tuple[tuple[str, str], ...]:
    """The fields of a model that are words or yes, with their names."""
    return tuple(_words(model, but))


def _words(model: Model, but: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for field in _fields(model):
        value = getattr(model, field)
        if field in ("id", "rule", *_IDS, *but):
            continue
        if value is True:
            yield field, "true"
        elif isinstance(value, str) and value:
            yield field, value
        elif isinstance(value, tuple) and value and all(isinstance(word, str) for word in value):
            yield field, "; ".join(value)


def _fields(model: Model) -> tuple[str, ...]:
    cls: Any = type(model)
    return tuple(field.name for field in attrs.fields(cls))
