"""Values: frozen dataclasses of int, str, bool, enum, tuple and other values, to and from JSON.

There are no floats and no dicts in a value, so every value has exactly one canonical form, and a digest of that form
can stand for the value.
"""

from __future__ import annotations

import json
import types
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from generator.errors import BadRequest

T = TypeVar("T")


def dump(value: object, where: str = "value") -> Any:
    """A value as what JSON can hold. Raises BadRequest naming the field that has no canonical form."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, tuple):
        return [dump(item, f"{where}[{index}]") for index, item in enumerate(value)]
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: dump(getattr(value, field.name), f"{where}.{field.name}") for field in fields(value)}
    raise BadRequest(where, value)


def canonical(value: object) -> bytes:
    """The one spelling of a value: compact JSON with sorted names."""
    return json.dumps(dump(value), sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def load(kind: type[T], document: Any) -> T:
    """The value of class `kind` that `dump` made `document` from. Fields that the document lacks take their defaults."""
    return _load(kind, document)  # type: ignore[no-any-return]


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _load(kind: Any, document: Any) -> Any:
    origin = get_origin(kind)
    if origin is tuple:
        inner = get_args(kind)
        if len(inner) == 2 and inner[1] is Ellipsis:
            return tuple(_load(inner[0], item) for item in document)
        return tuple(_load(each, item) for each, item in zip(inner, document, strict=True))
    if origin in (Union, types.UnionType):
        return _load_union(get_args(kind), document)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(document)
    if is_dataclass(kind) and isinstance(kind, type):
        hints = _hints(kind)
        return kind(**{name: _load(hints[name], document[name]) for name in hints if name in document})
    return document


def _load_union(choices: tuple[Any, ...], document: Any) -> Any:
    """The choice whose fields are the document's own, or the enum that has the word; None and other plain values stand for themselves."""
    if not isinstance(document, dict):
        return document if document is None else _member(choices, document)
    names = set(document)
    candidates = [choice for choice in choices if is_dataclass(choice)]
    best = min(candidates, key=lambda choice: len(names ^ set(_hints(choice))))  # type: ignore[arg-type]
    return _load(best, document)


def _member(choices: tuple[Any, ...], document: Any) -> Any:
    """What a plain value is among the choices. A word that is in none of the enums is refused where nothing else may be a word."""
    enums = [choice for choice in choices if isinstance(choice, type) and issubclass(choice, Enum)]
    found = next((choice(document) for choice in enums if any(each.value == document for each in choice)), None)
    if found is not None:
        return found
    if enums and type(document) not in choices:
        raise BadRequest(enums[0].__name__, document)
    return document
