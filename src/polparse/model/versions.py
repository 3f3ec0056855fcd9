"""
Which version of the format a document is written in, and how one of an older version is read.

Versions are numbered MAJOR.MINOR. A minor version only adds keys, which have defaults; what a major version renames or retypes stands in
the table of steps below. A document without a version is one of polparse 0.1.
"""

import re
from collections.abc import Callable, Mapping

from polparse.errors import ValidationError

__all__ = ["KEY", "VERSION", "upgraded"]

# The first key of a document as data.
KEY = "schema"
# Of polparse 0.2, whose first it is: what is added before 0.2 is out needs no higher one.
VERSION = "1.1"
_FIRST = (0, 1)
_SHAPE = re.compile(r"(\d{1,9})\.(\d{1,9})", re.ASCII)

_Item = dict[str, object]
_Step = Callable[[str, _Item], None]


def _several(old: str, new: str) -> _Step:
    """A key that held one value or none holds several, under a new name."""

    def step(path: str, item: _Item) -> None:
        value = _taken(path, item, old)
        item[new] = value if isinstance(value, (list, tuple)) else [] if value is None else [value]

    return step


def _renamed(old: str, new: str) -> _Step:
    def step(path: str, item: _Item) -> None:
        item[new] = _taken(path, item, old)

    return step


def _added(new: str, value: object) -> _Step:
    def step(_: str, item: _Item) -> None:
        item.setdefault(new, value)

    return step


def _respelt(key: str, spellings: Mapping[str, str]) -> _Step:
    def step(_: str, item: _Item) -> None:
        value = item.get(key)
        if isinstance(value, str):
            item[key] = spellings.get(value, value)

    return step


def _taken(path: str, item: _Item, key: str) -> object:
    if key not in item:
        raise ValidationError(path, f"no key {key!r}, which a document without {KEY!r}, one of polparse 0.1, has")
    return item.pop(key)


_TYPES = {
    "addenda": "addendum",
    "annexe": "annex",
    "carta": "charter",
    "communiqué": "communique",
    "embargoe": "embargo",
    "fire": "ceasefire",
    "judgement": "judgment",
    "map": "roadmap",
    "memoire": "memorandum",
    "mou": "memorandum",
    "parliament": "petition",
    "programme": "program",
    "state": "state of emergency",
    "statu": "agreement",
    "statuse": "agreement",
    "use": "authorization",
    "verbale": "note",
    "vetoe": "veto",
}
# What each major version did to the items of a list of the document.
_STEPS: dict[int, dict[str, tuple[_Step, ...]]] = {
    1: {
        "delegations": (_several("head", "heads"),),
        "meetings": (_renamed("attendees", "people"), _several("chair", "chairs"), _added("status", "held")),
        "resolutions": (_several("body", "bodies"), _several("body_actor", "actors"), _respelt("type", _TYPES)),
        "statements": (_several("actor", "actors"), _several("addressee_actor", "targets")),
        "commitments": (_several("by", "by"), _several("to", "to")),
    }
}


def upgraded(data: Mapping[str, object]) -> tuple[dict[str, object], bool]:
    """
    A document's data as this version has them, without the version; and whether they are of an older one.

    Raises:
        ValidationError: the version is none, or a newer one than this.
    """
    plain = dict(data)
    written = _FIRST
    if KEY in plain:
        version = plain.pop(KEY)
        shape = _SHAPE.fullmatch(version) if isinstance(version, str) else None
        if shape is None:
            raise ValidationError(KEY, f"{version!r:.40} is no version such as {VERSION!r}")
        written = int(shape[1]), int(shape[2])
    own = tuple(map(int, VERSION.split(".")))
    if written > own:
        raise ValidationError(KEY, f"written by a newer version ({written[0]}.{written[1]}; this one reads {own[0]}.x up to {VERSION})")
    for major, steps in _STEPS.items():
        if written[0] < major:
            for name, some in steps.items():
                if name not in plain:
                    lists = f"no key {KEY!r}, and no list {name!r}, which one of polparse 0.1 has"
                    raise ValidationError("document", f"none that polparse wrote: {lists}; a text is read by polparse.parse")
                plain[name] = _stepped(name, plain[name], some)
    return plain, written < own


def _stepped(name: str, items: object, steps: tuple[_Step, ...]) -> object:
    if not isinstance(items, (list, tuple)):
        return items
    out: list[object] = []
    for index, item in enumerate(items):
        new = dict(item) if isinstance(item, Mapping) else item
        if isinstance(new, dict):
            for step in steps:
                step(f"{name}[{index}]", new)
        out.append(new)
    return out
