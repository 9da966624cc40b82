"""The call sheet: what must be made now, and why. The key decides; the difference to the last cut only words the reason."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.cut import Request, Slate
from generator.slate import Backend, key_of
from generator.value import dump
from generator.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One take that the cut needs."""

    slate: Slate
    request: Request
    key: str
    made: bool
    """True: it is in the vault and nothing is to be done."""
    reason: str
    """Why it must be made; why it is another take than in the last cut, if it was already there; empty where nothing changed."""


def call(slate: Slate, request: Request, backend: Backend, vault: Vault, last: Mapping[str, str]) -> Call:
    """Decide about one request. `last` maps slate ids of the last cut to the keys they had there."""
    key = key_of(backend, request)
    before = last.get(slate.id)
    made = key in vault
    if before == key:
        reason = "" if made else "no longer in the vault"
    elif before is None:
        reason = "" if made and not last else "new"
    else:
        reason = _difference(vault, before, [backend.name, backend.version, list(backend.identity())], dump(request))
    return Call(slate=slate, request=request, key=key, made=made, reason=reason)


def compared(vault: Vault, before: str | None, now: str) -> str:
    """In words: what sets a take of this cut apart from the take that its slate had in the cut before."""
    if before is None:
        return "new"
    if before == now:
        return "unchanged"
    try:
        new = vault.facts(now)
    except KeyError:
        return "no longer in the vault"
    return _difference(vault, before, new["backend"], new["request"])


def _difference(vault: Vault, before: str, backend: list[Any], request: Any) -> str:
    """In words: what about a request is not as it was. Only for people; nothing is decided by it."""
    try:
        old = vault.facts(before)
    except KeyError:
        return "changed"
    if old["backend"] != backend:
        return f"backend {old['backend'][0]} {old['backend'][1]} is now {backend[0]} {backend[1]}"
    return _named(_changes(old["request"], request))


def _named(paths: list[str]) -> str:
    names = sorted({re.sub(r"\[\d+\]", "", path) for path in paths})
    return "changed: " + ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")


def _changes(old: Any, new: Any, path: str = "") -> list[str]:
    if isinstance(old, dict) and isinstance(new, dict):
        return [
            found
            for name in sorted(old.keys() | new.keys())
            for found in _changes(old.get(name), new.get(name), f"{path}.{name}" if path else name)
        ]
    if isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        return [found for index, pair in enumerate(zip(old, new, strict=True)) for found in _changes(*pair, f"{path}[{index}]")]
    return [] if old == new else [path]
