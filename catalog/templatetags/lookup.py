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
