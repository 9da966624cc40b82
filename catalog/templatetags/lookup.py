"""Looking a key up in a template."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import template

register = template.Library()


@register.filter
def of(table: Mapping[str, Any], key: str) -> Any:
    """`table|of:key`: the entry, or None."""
    return table.get(key)


@register.filter
def words(text: str) -> list[str]:
    """`"a b"|words`: the words of a text, to go through."""
    return text.split()


RATED = {"children": "For children", "family": "For families", "teen": "From about 12", "adult": "For adults"}


@register.filter
def rated(rating: str) -> str:
    """`rating|rated`: for whom a film is, as it is said."""
    return RATED.get(rating, rating)
