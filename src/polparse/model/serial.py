"""Models to plain data and JSON, and strictly back; the JSON Schema of both."""

import json
import re
from collections.abc import Callable, Hashable, Iterator, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import attrs
from cattrs import Converter
from cattrs.errors import AttributeValidationNote, BaseValidationError
from cattrs.gen import make_dict_structure_fn

from polparse.errors import ValidationError
from polparse.gc_pause import paused
from polparse.model import ActorCode, Document, Name
from polparse.model.constraints import CONSTRAINTS, Constraint, shown
from polparse.model.docstrings import docstring
from polparse.model.versions import KEY, VERSION, upgraded
from polparse.model.whole import check_whole
from polparse.spans import Span

__all__ = ["from_dict", "from_json", "json_schema", "to_dict", "to_json"]

M = TypeVar("M")
# So many values are not listed in a message.
_MANY = 40


def _inside(model: Any) -> Iterator[Any]:
    """The models that the fields of a model hold, inner ones first, and itself last."""
    for hint in get_type_hints(model).values():
        for held in (hint, *get_args(hint)):
            if attrs.has(held) and held is not model:
                yield from _inside(held)
    yield model


# All that can be written: what a document holds, and the results of functions that give no document.
_MODELS = tuple(dict.fromkeys(inner for model in (Document, ActorCode, Name) for inner in _inside(model)))
# What a terminal, or a reader of lines, could stumble over; and lone surrogates, which UTF-8 cannot hold.
_UNSAFE = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def to_dict(model: object) -> dict[str, object]:
    """A model as dicts, lists, strings, integers, booleans and None, its fields in order."""
    plain: dict[str, object] = _converter(False).unstructure(model)
    return {KEY: VERSION, **plain} if isinstance(model, Document) else plain


def from_dict(cls: type[M], data: Mapping[str, object], check: bool = True) -> M:
    """
    The model that `to_dict` gave.

    Args:
        cls: the class of the model.
        data: every field of it and nothing else; of a document with the version, or as an older version of polparse wrote it.
        check: False takes the data for what `to_dict` gave without a look.

    Raises:
        ValidationError: data that no model gives (see `Model.from_dict`).
    """
    older = False
    if cls is Document and isinstance(data, Mapping):
        data, older = upgraded(data)
    if not check:
        with paused():
            made: M = _trusted(cast(Hashable, cls))(data)
            return made
    try:
        model = _converter(older).structure(data, cls)
    except (BaseValidationError, ValidationError) as error:
        raise _first(error, "") from None
    except (TypeError, ValueError) as error:
        raise ValidationError("", str(error)) from None
    check_whole(model)
    return model


def to_json(model: object, indent: int | None = None) -> str:
    """A model as JSON that UTF-8 can hold and a terminal can show; one line unless there is an indent."""
    separators = (",", ":") if indent is None else None
    plain = json.dumps(to_dict(model), ensure_ascii=False, indent=indent, separators=separators)
    return _UNSAFE.sub(lambda unsafe: f"\\u{ord(unsafe.group()):04x}", plain)


def from_json(cls: type[M], text: str | bytes, check: bool = True) -> M:
    """
    The model that `to_json` gave.

    Args:
        check: as for `from_dict`; without it, only what is no JSON at all is refused.

    Raises:
        ValidationError: no JSON, or not of this model.
    """
    try:
        data = json.loads(text, parse_constant=_no_constant, object_pairs_hook=_once) if check else json.loads(text)
    except RecursionError:
        raise ValidationError("", "nested too deeply") from None
    except (TypeError, ValueError) as error:
        raise ValidationError("", f"not JSON: {error}") from None
    return from_dict(cls, data, check)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object of JSON, each of whose keys is there once."""
    made = dict(pairs)
    if len(made) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"the key {shown(twice)} is there twice")
    return made


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no number")


@cache
def _converter(older: bool) -> Converter:
    """What reads and writes models; of an older document, keys that have a default may be missing."""
    converter = Converter(forbid_extra_keys=True, unstruct_collection_overrides={tuple: list})
    for exact in (str, int, bool):
        converter.register_structure_hook(exact, _exactly(exact))
    converter.register_structure_hook_func(lambda t: _origin(t) is Literal, _one_of)
    converter.register_structure_hook_func(lambda t: _optional(t) is not None, lambda v, t: _or_none(converter, v, t))
    converter.register_structure_hook_func(lambda t: _origin(t) is tuple, lambda v, t: _sequence(converter, v, t))
    for model in _MODELS:
        converter.register_structure_hook(model, _every_key(model, make_dict_structure_fn(model, converter), older))
    return converter


def _origin(t: Any) -> object:
    return get_origin(t)


def _exactly(exact: type) -> Callable[[object, object], object]:
    def structure(value: object, _: object) -> object:
        if type(value) is not exact:
            raise TypeError(f"{shown(value)} is no {_NAMES[exact]}")
        if exact is int and value < 0:  # type: ignore[operator] # it is one
            raise ValueError(f"{shown(value)} is negative")
        return value

    return structure


_NAMES = {str: "string", int: "integer", bool: "boolean"}


def _one_of(value: object, choices: Any) -> object:
    if not isinstance(value, str) or value not in get_args(choices):
        known = get_args(choices)
        few = ", ".join(known) if len(known) < _MANY else f"{', '.join(known[:3])} ... ({len(known)} in all)"
        raise ValueError(f"{shown(value)} is none of {few}")
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
        raise TypeError(f"{shown(value)} is no list")
    member = get_args(t)[0]
    out = []
    for index, item in enumerate(value):
        try:
            out.append(converter.structure(item, member))
        except (BaseValidationError, ValidationError) as error:
            raise _first(error, f"[{index}]") from None
        except (TypeError, ValueError) as error:
            raise ValidationError(f"[{index}]", str(error)) from None
    return tuple(out)


def _joined(path: str) -> str:
    return path if not path or path.startswith("[") else f".{path}"


def _every_key(model: Any, structure: Callable[..., object], older: bool) -> Callable[[Any, object], object]:
    names = {field.name for field in attrs.fields(model)}
    needed = [field.name for field in attrs.fields(model) if not older or field.default is attrs.NOTHING]
    constraints = [(name, constraint) for name in names if (constraint := _constraint(model, name)) is not None]

    def strictly(value: Any, t: object) -> object:
        if not isinstance(value, Mapping):
            raise TypeError(f"{shown(value)} is no {model.__name__}")
        unknown = [key for key in value if key not in names]
        if unknown:
            raise ValueError(f"unknown key {shown(unknown[0])}")
        missing = [name for name in needed if name not in value]
        if missing:
            more = f", and {len(missing) - 1} more that it needs" if len(missing) > 1 else ""
            raise ValueError(f"no key {missing[0]!r}{more}")
        made = structure(value, t)
        for name, constraint in constraints:
            inner = getattr(made, name)
            problem = None if inner is None else constraint.problem(inner)
            if problem:
                raise ValidationError(name, problem)
        if isinstance(made, Span) and made.start == made.end:
            raise ValueError(f"span is empty ({shown(made.start)})")
        return made

    return strictly


def _constraint(model: type, name: str) -> Constraint | None:
    return CONSTRAINTS.get(model, {}).get(name, CONSTRAINTS[None].get(name))


@cache
def _trusted(model: Any) -> Callable[[Any], Any]:
    """What makes a model of data that is taken on trust."""
    if model is Span:
        return lambda data: Span(data["start"], data["end"])
    hints = get_type_hints(model)
    # By name, as a model can hold others of its kind.
    fields = [(field.name, _made(hints[field.name])) for field in attrs.fields(model)]

    def make(data: Any) -> Any:
        try:
            return model(*[data[name] if inner is None else inner(data[name]) for name, inner in fields])
        except KeyError:
            return model(**{name: data[name] if inner is None else inner(data[name]) for name, inner in fields if name in data})

    return make


def _made(t: Any) -> Callable[[Any], Any] | None:
    """What makes a value of a type of its data; None if the data are the value."""
    optional = _optional(t)
    if optional is not None:
        inner = _made(optional)
        return None if inner is None else lambda value: None if value is None else inner(value)
    if _origin(t) is tuple:
        item = get_args(t)[0]
        if _made_plain(item):
            return tuple
        return lambda values: tuple([_trusted(item)(value) for value in values])
    return None if _made_plain(t) else _trusted(t)


def _made_plain(t: Any) -> bool:
    return t in _NAMES or _origin(t) is Literal


def _first(error: BaseException, path: str) -> ValidationError:
    """The first problem in a group of them, with its path."""
    while isinstance(error, BaseValidationError):
        error = error.exceptions[0]
        for note in getattr(error, "__notes__", ()):
            if isinstance(note, AttributeValidationNote):
                path = f"{path}.{note.name}" if path else note.name
    if isinstance(error, ValidationError):
        return ValidationError(path + _joined(error.path) if path else error.path, error.problem)
    return ValidationError(path, str(error))


def json_schema() -> dict[str, object]:
    """
    The JSON Schema (2020-12) of ``Document.to_dict()``.

    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:polparse:document:{VERSION}",
        "title": f"polparse document {VERSION}",
        "$ref": "#/$defs/Document",
        "$defs": {model.__name__: _object_schema(model) for model in _MODELS},
    }


def _object_schema(model: Any) -> dict[str, object]:
    hints, about = get_type_hints(model), _attributes(docstring(model))
    properties: dict[str, object] = {KEY: {"const": VERSION, "description": _VERSION}} if model is Document else {}
    for field in attrs.fields(model):
        constraint = _constraint(model, field.name)
        schema = _type_schema(hints[field.name], constraint.schema if constraint else {})
        properties[field.name] = {**schema, "description": about[field.name]} if field.name in about else schema
    return {
        "type": "object",
        "description": " ".join(docstring(model).split("\n\n")[0].split()),
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


_VERSION = "The version of the format. Documents of one major number can be read by all later versions of it."


def _type_schema(t: Any, more: Mapping[str, object]) -> dict[str, object]:
    inner = _optional(t)
    if inner is not None:
        return {"anyOf": [_type_schema(inner, more), {"type": "null"}]}
    if _origin(t) is tuple:
        return {"type": "array", "items": _type_schema(get_args(t)[0], {}), **more}
    if _origin(t) is Literal:
        return {"enum": list(get_args(t))}
    if t is int:
        return {"type": "integer", "minimum": 0}
    return {"type": _NAMES[t], **more} if t in _NAMES else {"$ref": f"#/$defs/{t.__name__}"}


def _attributes(doc: str) -> dict[str, str]:
    """The lines of a docstring's section on attributes, by name."""
    _, _, section = doc.partition("Attributes:\n")
    about = re.findall(r"^ {4}(\w+): (.+(?:\n {8}.+)*)", section, flags=re.MULTILINE)
    return {name: " ".join(text.split()) for name, text in about}
