"""What the second unit has made of a film stays with it: a cut that follows, after a note or as another ending, plays its takes again.

A cut that is made anew is drawn, shot by shot; where it shows what a cut before it showed, the take of the model crew stands in for the
drawn one from the first publication on. So a note on a film that was shot again changes what it is about and nothing else, and other
endings begin with the very takes of the film that they part from.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from generator.cut import Cut as CutValue
from generator.vault import Vault

if TYPE_CHECKING:
    from catalog.models import Cut


def reshot(cut: Cut) -> dict[str, Any]:
    """What the second unit did for a cut; empty for one that is not its own."""
    return (cut.report or {}).get("reshot") or {}


def takes_of(cut: Cut) -> dict[str, str]:
    """Key of a drawn take -> key of the take that the second unit made of it, for all that a cut goes back to."""
    takes: dict[str, str] = {}
    after, before = cut, cut.parent
    while before is not None:
        if reshot(after):
            takes = _pairs(before, after) | takes  # what came later counts
        after, before = before, before.parent
    return takes


def carried(cut: CutValue, takes: dict[str, str], vault: Vault) -> CutValue:
    """The cut with those takes in place of the drawn ones, where they still lie in the vault."""
    there = {drawn: take for drawn, take in takes.items() if take in vault}
    return replace(cut, picture=tuple(replace(clip, key=there.get(clip.key, clip.key)) for clip in cut.picture)) if there else cut


def _pairs(before: Cut, after: Cut) -> dict[str, str]:
    """What one cut plays, and what the other plays in its place."""
    drawn, again = (
        {clip["slate"]["id"]: clip["key"] for clip in (each.document or {}).get("picture", ())} for each in (before, after)
    )
    return {key: again[slate] for slate, key in drawn.items() if again.get(slate, key) != key}
