"""
What must be true of a model as a whole, and neither the types of its fields nor their values alone tell.

Takes a model whose fields are right; raises what is wrong, with its path.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import pairwise
from operator import attrgetter
from typing import Any, get_args, get_type_hints

import attrs

from polparse.errors import ValidationError
from polparse.model import (
    Actor,
    ClauseAct,
    Commitment,
    Condition,
    Delegation,
    Document,
    Event,
    Meeting,
    Provision,
    Resolution,
    Statement,
    Timex,
    Turn,
)
from polparse.model.constraints import shown
from polparse.spans import Span

__all__ = ["check_whole", "with_named"]



def _names(model: Any) -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(model))


# Where something stands: the place that it stands in, and the field or the number in there.
_Path = tuple[Any, ...]

# The lists of a document whose items have an id.
_LISTS = tuple(
    name for name, hint in get_type_hints(Document).items() if any(attrs.has(item) and "id" in _names(item) for item in get_args(hint))
)
# What the lists of a document hold.
_ITEMS: dict[str, type] = {
    name: next(item for item in get_args(hint) if attrs.has(item))
    for name, hint in get_type_hints(Document).items()
    if any(attrs.has(item) for item in get_args(hint))
}
# What tells an event.
_TELLING = "statements|meetings|resolutions|commitments"
# Which fields name another result, by its id, or a date by its span, and where that one stands.
_REFERENCES: dict[type, dict[str, str]] = {
    Delegation: {"heads": "actors", "members": "actors"},
    Meeting: {"parties": "actors", "people": "actors", "chairs": "actors"},
    Resolution: {"actors": "actors"},
    Statement: {"actors": "actors", "targets": "actors", "parent": "statements", "time": "dates"},
    Commitment: {"by": "actors", "to": "actors", "deadline": "dates"},
    Condition: {"set_by": "actors"},
    Event: {"told_by": _TELLING, **dict.fromkeys(("sources", "targets", "source_parts", "target_parts"), "actors")},
    Turn: {"actor": "actors"},
    Timex: {"range_begin": "dates", "range_end": "dates"},
}
# The lists that are in reading order, by model: where each of their items begins.
_span, _self, _cue = attrgetter("span.start"), attrgetter("start"), attrgetter("cue.start")
ORDERED: dict[type, dict[str, Callable[[Any], int]]] = {
    Document: {
        "actors": lambda actor: int(actor.mentions[0].span.start),
        "delegations": _span,
        "meetings": lambda meeting: int(meeting.mentions[0].start),
        "resolutions": lambda resolution: int(resolution.mentions[0].start),
        "statements": lambda statement: int(statement.content[0].start),
        "commitments": _cue,
        "conditions": _cue,
        "dates": _span,
        "citations": _span,
        "turns": _span,
        "events": attrgetter("trigger.start"),
    },
    Actor: {"mentions": _span, "roles": _span},
    Meeting: {"mentions": _self},
    Resolution: {"mentions": _self, "provisions": _span, "citations": _span},
    Provision: {"acts": _span, "deadlines": _self, "citations": _self, "children": _span},
    ClauseAct: {"addressees": _self},
    Turn: {"content": _self},
    Statement: {"source": _self, "cue": _self, "content": _self},
}
# Of these, the lists whose items do not overlap either.
_APART = {Statement}


def check_whole(model: object) -> None:
    """
    Look at a model whose fields are right.

    Raises:
        ValidationError: items out of reading order; in a document also a span outside the text, an id that is there twice or not at
            all, a statement that is part of itself, a time or deadline that is no date.
    """
    known: dict[str, set[Any]] = {}
    end = None
    if isinstance(model, Document):
        known, end = {name: _ids(model, name) for name in _LISTS}, len(model.text)
        known["dates"] = {timex.span for timex in model.dates}
        known[_TELLING] = {id for name in _TELLING.split("|") for id in known[name]}
    for path, value in _walk(model):
        kind = type(value)
        if kind is Span:
            if end is not None and value.end > end:
                raise ValidationError(_written(path), f"ends ({shown(value.end)}) after the text ({end})")
            continue
        if kind in ORDERED:
            _check_order(value, path, ORDERED[kind])
        if known and kind in _REFERENCES:
            _check_references(value, path, known)
    if isinstance(model, Document):
        _check_parents(model.statements)


def with_named(fields: Iterable[str]) -> frozenset[str]:
    """
    Lists of a document, and those whose items these name.

    Raises:
        ValueError: a document has no such list; the message has those that it has.

    >>> sorted(with_named(["statements"]))
    ['actors', 'dates', 'statements']
    """
    left, found = set(fields), set[str]()
    if left - _ITEMS.keys():
        raise ValueError(f"a document has no {', '.join(sorted(left - _ITEMS.keys()))}; it has {', '.join(_ITEMS)}")
    while left:
        field = left.pop()
        found.add(field)
        named = _REFERENCES.get(_ITEMS[field], {}).values()
        left.update({name for names in named for name in names.split("|")} - found)
    return frozenset(found)


def _ids(document: Document, name: str) -> set[str]:
    ids: set[str] = set()
    for index, model in enumerate(getattr(document, name)):
        if model.id in ids:
            raise ValidationError(f"{name}[{index}].id", f"{shown(model.id)} is there twice")
        ids.add(model.id)
    return ids


def _check_order(model: Any, path: _Path, lists: dict[str, Callable[[Any], int]]) -> None:
    apart = type(model) in _APART
    for name, begin in lists.items():
        items = getattr(model, name)
        if len(items) > 1:
            for at, (before, after) in enumerate(pairwise(map(begin, items)), 1):
                if after < before:
                    where = _written(((path, name), at))
                    raise ValidationError(where, f"begins ({shown(after)}) before the one that stands before it ({shown(before)})")
                if apart and after < items[at - 1].end:
                    raise ValidationError(_written(((path, name), at)), f"begins ({shown(after)}) inside the one that stands before it")


def _check_references(model: Any, path: _Path, known: dict[str, set[Any]]) -> None:
    for field, where in _REFERENCES[type(model)].items():
        named = getattr(model, field)
        several = isinstance(named, tuple)
        for at, id in enumerate(named if several else (named,) if named is not None else ()):
            if id not in known[where]:
                place = ((path, field), at) if several else (path, field)
                told = where.replace("|", ", ")
                problem = "is none of the dates of the document" if where == "dates" else f"{shown(id)} is the id of none of the {told}"
                raise ValidationError(_written(place), problem)


def _check_parents(statements: tuple[Statement, ...]) -> None:
    parents = {statement.id: statement.parent for statement in statements}
    rooted: set[str] = set()
    for index, statement in enumerate(statements):
        line: dict[str, None] = {}
        id: str | None = statement.id
        while id is not None and id not in rooted:
            if id in line:
                raise ValidationError(f"statements[{index}].parent", "is part of itself")
            line[id] = None
            id = parents[id]
        rooted.update(line)


def _walk(model: Any) -> Iterator[tuple[_Path, Any]]:
    """Every model and span inside a model, itself first, with its path."""
    left: list[tuple[_Path, Any]] = [((), model)]
    while left:
        path, value = left.pop()
        yield path, value
        inside: list[tuple[_Path, Any]] = []
        kind: Any = type(value)
        for name in _fields(kind):
            inner = getattr(value, name)
            if type(inner) is tuple:
                here = (path, name)
                inside += [((here, at), item) for at, item in enumerate(inner)]
            elif inner is not None:
                inside.append(((path, name), inner))
        left += reversed(inside)


@cache
def _fields(model: Any) -> tuple[str, ...]:
    """The fields of a model that hold models or spans."""
    if model is Span:
        return ()
    return tuple(name for name, hint in get_type_hints(model).items() if _holds(hint))


def _holds(hint: Any) -> bool:
    return attrs.has(hint) or any(_holds(inner) for inner in getattr(hint, "__args__", ()))


def _written(path: _Path) -> str:
    """``actors[0].span``"""
    steps: list[str] = []
    while path:
        path, step = path
        steps.append(f"[{step}]" if isinstance(step, int) else f".{step}")
    return "".join(reversed(steps)).removeprefix(".")
