"""Models to plain data and JSON, and strictly back; the JSON Schema of both."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from inspect import cleandoc
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs
from cattrs import Converter
from cattrs.errors import AttributeValidationNote, BaseValidationError
from cattrs.gen import make_dict_structure_fn

from polparse.errors import ValidationError
from polparse.models import (
    Actor,
    ActorCode,
    Citation,
    ClauseAct,
    Commitment,
    Condition,
    Delegation,
    Document,
    Meeting,
    Mention,
    Name,
    Provision,
    Resolution,
    Role,
    Statement,
    Timex,
    Vote,
)
from polparse.spans import Span

__all__ = ["from_dict", "from_json", "json_schema", "to_dict", "to_json"]

M = TypeVar("M")

_MODELS = (
    Span,
    Mention,
    Role,
    Actor,
    ActorCode,
    Name,
    Timex,
    Delegation,
    Meeting,
    Citation,
    ClauseAct,
    Provision,
    Vote,
    Resolution,
    Statement,
    Commitment,
    Condition,
    Document,
)
# Which fields name another result, and where that one stands.
_REFERENCES: dict[type, dict[str, str]] = {
    Delegation: {"heads": "actors", "members": "actors"},
    Meeting: {"parties": "actors", "people": "actors", "chairs": "actors"},
    Resolution: {"actors": "actors"},
    Statement: {"actors": "actors", "targets": "actors", "parent": "statements"},
    Commitment: {"by": "actors", "to": "actors"},
    Condition: {"set_by": "actors"},
}
# What a terminal, or a reader of lines, could stumble over; and lone surrogates, which UTF-8 cannot hold.
_UNSAFE = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def to_dict(model: object) -> dict[str, object]:
    """A model as dicts, lists, strings, integers, booleans and None, its fields in order."""
    plain: dict[str, object] = _converter().unstructure(model)
    return plain


def from_dict(cls: type[M], data: Mapping[str, object]) -> M:
    """
    The model that `to_dict` gave.

    Args:
        cls: the class of the model.
        data: every field of it and nothing else.

    Raises:
        ValidationError: data that no model gives: a wrong type (``True`` is no integer), a key too few or too many, a
            span that ends before it starts or outside the text, an id that is there twice or not at all.
    """
    try:
        model = _converter().structure(data, cls)
    except BaseValidationError as error:
        raise _first(error, "") from None
    except (TypeError, ValueError) as error:
        raise ValidationError("", str(error)) from None
    if isinstance(model, Document):
        _check(model)
    return model


def to_json(model: object, indent: int | None = None) -> str:
    """A model as JSON that UTF-8 can hold and a terminal can show; one line unless there is an indent."""
    separators = (",", ":") if indent is None else None
    plain = json.dumps(to_dict(model), ensure_ascii=False, indent=indent, separators=separators)
    return _UNSAFE.sub(lambda unsafe: f"\\u{ord(unsafe.group()):04x}", plain)


def from_json(cls: type[M], text: str | bytes) -> M:
    """
    The model that `to_json` gave.

    Raises:
        ValidationError: no JSON, or not of this model.
    """
    try:
        data = json.loads(text, parse_constant=_no_constant)
    except RecursionError:
        raise ValidationError("", "nested too deeply") from None
    except (TypeError, ValueError) as error:
        raise ValidationError("", f"not JSON: {error}") from None
    return from_dict(cls, data)


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no number")


@cache
def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True, unstruct_collection_overrides={tuple: list})
    for exact in (str, int, bool):
        converter.register_structure_hook(exact, _exactly(exact))
    converter.register_structure_hook_func(lambda t: _origin(t) is Literal, _one_of)
    converter.register_structure_hook_func(lambda t: _optional(t) is not None, lambda v, t: _or_none(converter, v, t))
    converter.register_structure_hook_func(lambda t: _origin(t) is tuple, lambda v, t: _sequence(converter, v, t))
    for model in _MODELS:
        converter.register_structure_hook(model, _every_key(model, make_dict_structure_fn(model, converter)))
    return converter


def _origin(t: Any) -> object:
    return get_origin(t)


def _exactly(exact: type) -> Callable[[object, object], object]:
    def structure(value: object, _: object) -> object:
        if type(value) is not exact:
            raise TypeError(f"{_shown(value)} is no {_NAMES[exact]}")
        return value

    return structure


_NAMES = {str: "string", int: "integer", bool: "boolean"}


def _shown(value: object) -> str:
    """A value for a message: short, whatever it is."""
    if isinstance(value, str):
        return repr(value[:40]) + ("..." if len(value) > 40 else "")
    if value is None or isinstance(value, (bool, float)) or (isinstance(value, int) and abs(value) < 10**20):
        return repr(value)
    return f"a {type(value).__name__}"


def _one_of(value: object, choices: Any) -> object:
    if not isinstance(value, str) or value not in get_args(choices):
        raise ValueError(f"{_shown(value)} is none of {', '.join(get_args(choices))}")
    return value


def _optional(t: Any) -> Any:
    """What a type is when it is not None; None if it is always."""
    if _origin(t) not in (UnionType, Union):
        return None
    return next(member for member in get_args(t) if member is not NoneType)


def _or_none(converter: Converter, value: object, t: Any) -> object:
    return None if value is None else converter.structure(value, _optional(t))


def _sequence(converter: Converter, value: object, t: Any) -> tuple[object, ...]:
    if not isinstance(value, (list, tuple)):
        raise TypeError(f"{_shown(value)} is no list")
    member = get_args(t)[0]
    out = []
    for index, item in enumerate(value):
        try:
            out.append(converter.structure(item, member))
        except BaseValidationError as error:
            raise _first(error, f"[{index}]") from None
        except (TypeError, ValueError) as error:
            raise ValidationError(f"[{index}]", str(error)) from None
    return tuple(out)


def _joined(path: str) -> str:
    return path if not path or path.startswith("[") else f".{path}"


def _every_key(model: Any, structure: Callable[..., object]) -> Callable[[Any, object], object]:
    names = {field.name for field in attrs.fields(model)}

    def strictly(value: Any, t: object) -> object:
        if not isinstance(value, Mapping):
            raise TypeError(f"{_shown(value)} is no {model.__name__}")
        unknown = [key for key in value if key not in names]
        if unknown:
            raise ValueError(f"unknown key {_shown(unknown[0])}")
        missing = [field.name for field in attrs.fields(model) if field.name not in value]
        if missing:
            raise ValueError(f"no key {missing[0]!r}")
        return structure(value, t)

    return strictly


def _first(error: BaseException, path: str) -> ValidationError:
    """The first problem in a group of them, with its path."""
    while isinstance(error, BaseValidationError):
        error = error.exceptions[0]
        for note in getattr(error, "__notes__", ()):
            if isinstance(note, AttributeValidationNote):
                path = f"{path}.{note.name}" if path else note.name
    if isinstance(error, ValidationError):
        return ValidationError(path + _joined(error.path), error.problem)
    return ValidationError(path, str(error))


def _check(document: Document) -> None:
    """What types cannot tell: spans inside the text, ids that are there once."""
    known: dict[str, set[str]] = {}
    for name in ("actors", "delegations", "meetings", "resolutions", "statements", "commitments", "conditions"):
        ids = known.setdefault(name, set())
        for index, model in enumerate(getattr(document, name)):
            if model.id in ids:
                raise ValidationError(f"{name}[{index}].id", f"{_shown(model.id)} is there twice")
            ids.add(model.id)
    for path, value in _walk(document, ""):
        if isinstance(value, Span) and value.end > len(document.text):
            raise ValidationError(path, f"ends ({_shown(value.end)}) after the text ({len(document.text)})")
        for field, where in _REFERENCES.get(type(value), {}).items():
            named = getattr(value, field)
            for i, id in enumerate(named if isinstance(named, tuple) else (named,) if named is not None else ()):
                if id not in known[where]:
                    at = f"{path}.{field}[{i}]" if isinstance(named, tuple) else f"{path}.{field}"
                    raise ValidationError(at, f"{_shown(id)} is the id of none of the {where}")


def _walk(value: Any, path: str) -> Iterator[tuple[str, object]]:
    """Every model and span inside a model, with its path."""
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _walk(item, f"{path}[{index}]")
    elif attrs.has(type(value)):
        yield path, value
        for field in attrs.fields(type(value)):
            inner = getattr(value, field.name)
            if isinstance(inner, tuple) or attrs.has(type(inner)):
                yield from _walk(inner, f"{path}.{field.name}" if path else field.name)


def json_schema() -> dict[str, object]:
    """
    The JSON Schema (2020-12) of ``Document.to_dict()``.

    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "polparse document",
        "$ref": "#/$defs/Document",
        "$defs": {model.__name__: _object_schema(model) for model in _MODELS},
    }


def _object_schema(model: Any) -> dict[str, object]:
    hints, about = get_type_hints(model), _attributes(cleandoc(model.__doc__ or ""))
    properties: dict[str, object] = {}
    for field in attrs.fields(model):
        schema = _type_schema(hints[field.name])
        properties[field.name] = {**schema, "description": about[field.name]} if field.name in about else schema
    return {
        "type": "object",
        "description": " ".join(cleandoc(model.__doc__ or "").split("\n\n")[0].split()),
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _type_schema(t: Any) -> dict[str, object]:
    inner = _optional(t)
    if inner is not None:
        return {"anyOf": [_type_schema(inner), {"type": "null"}]}
    if _origin(t) is tuple:
        return {"type": "array", "items": _type_schema(get_args(t)[0])}
    if _origin(t) is Literal:
        return {"enum": list(get_args(t))}
    if t is int:
        return {"type": "integer", "minimum": 0}
    return {"type": _NAMES[t]} if t in _NAMES else {"$ref": f"#/$defs/{t.__name__}"}


def _attributes(doc: str) -> dict[str, str]:
    """The lines of a docstring's section on attributes, by name."""
    _, _, section = doc.partition("Attributes:\n")
    about = re.findall(r"^ {4}(\w+): (.+(?:\n {8}.+)*)", section, flags=re.MULTILINE)
    return {name: " ".join(text.split()) for name, text in about}
