"""Which picture of a cut stands for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from generator.cut import Clip, Cut
from generator.film import Screenplay
from generator.value import dump
from generator.vault import Vault

SIZES = {"MCU": 5, "MS": 5, "CU": 4, "MLS": 4, "LS": 2, "BCU": 2, "WS": 1}
"""How much each size of shot says of a film: people near enough to be known, far enough to show where they are."""


def poster_of(cut: Cut, screenplay: Screenplay, vault: Vault) -> str:
    """The key of the picture that stands for a cut."""
    shots = {clip.key: vault.facts(clip.key)["request"]["shot"] for clip in cut.picture if clip.key in vault}
    lead = next((each for each in screenplay.cast if each.role == "lead"), None)
    return poster(cut.picture, shots, dump(lead.look) if lead else {})


def poster(clips: Iterable[Clip], shots: Mapping[str, Mapping[str, Any]], lead: Mapping[str, Any]) -> str:
    """The key of the picture that says most; empty where there is none.

    shots: what the vault knows of each take's shot, by key. lead: the look of the film's lead, as a value.
    """
    clips = list(clips)
    if not clips:
        return ""
    whole = clips[-1].span.end

    def worth(clip: Clip) -> float:
        shot = shots.get(clip.key, {})
        people = [mark for mark in shot.get("marks", ()) if not mark.get("shoulder") and abs(mark.get("facing", 0)) <= 70]
        middle = abs(clip.span.start / whole - 0.35)  # the ending is not given away
        value = SIZES.get(str(shot.get("size", "")), 0) - 3 * middle - 5 * bool(shot.get("title"))
        value += min(2, len(people)) + 2 * any(mark.get("look") == lead for mark in people)
        return value - 2 * any(effect.get("kind") in ("fade-in", "fade-out", "flash") for effect in shot.get("effects", ()))

    return max(clips, key=worth).key
