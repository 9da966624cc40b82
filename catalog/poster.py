"""Which picture of a cut stands for it: what its shots say of themselves first, then how the best of them look."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from catalog.artwork import Head, heads, window
from generator.cut import Clip, Cut
from generator.film import Screenplay
from generator.value import dump
from generator.vault import Vault

SIZES = {"MCU": 5, "MS": 5, "CU": 4, "MLS": 4, "LS": 2, "BCU": 2, "WS": 1}
"""How much each size of shot says of a film: people near enough to be known, far enough to show where they are."""
CANDIDATES = 8
"""Shots whose pictures are looked at."""
UPRIGHT = 0.44
"""Share of a picture's width that an upright poster shows."""


def poster_of(cut: Cut, screenplay: Screenplay, vault: Vault) -> str:
    """The key of the picture that stands for a cut."""
    facts = {clip.key: vault.facts(clip.key) for clip in cut.picture if clip.key in vault}
    lead = next((each for each in screenplay.cast if each.role == "lead"), None)
    stills = {key: base64.b64decode(each.get("still", "")) for key, each in facts.items()}
    return poster(cut.picture, {key: each["request"]["shot"] for key, each in facts.items()}, dump(lead.look) if lead else {}, stills)


def poster(clips: Iterable[Clip], shots: Mapping[str, Mapping[str, Any]], lead: Mapping[str, Any], stills: Mapping[str, bytes] | None = None) -> str:
    """The key of the picture that says most; empty where there is none.

    shots: what the vault knows of each take's shot, by key. lead: the look of the film's lead, as a value. stills: a small JPEG of each take.
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

    def shown(clip: Clip) -> float:
        return worth(clip) + look_at((stills or {}).get(clip.key, b""), heads(shots.get(clip.key, {}).get("marks", ()), lead))

    return max(sorted(clips, key=worth, reverse=True)[:CANDIDATES], key=shown).key


def look_at(still: bytes, faces: Sequence[Head]) -> float:
    """How well a picture shows, 0 to 8: its contrast, how little of it is lost in black or white, and a face that stands out, whole, and stays so
    where the picture is cut upright. 0 for what is no picture."""
    import cv2
    import numpy as np

    picture = cv2.imdecode(np.frombuffer(still, np.uint8), cv2.IMREAD_GRAYSCALE) if still else None
    if picture is None:
        return 0.0
    grey = picture.astype(np.float32)
    contrast = min(1.0, float(grey.std()) / 55)
    kept = float(((grey > 18) & (grey < 242)).mean())
    return contrast + kept + max((seen(grey, each, faces) for each in faces), default=0.0)


def seen(grey: Any, face: Head, faces: Sequence[Head]) -> float:
    """How well a face is seen in a grey picture, 0 to 6."""
    height, width = grey.shape
    half = face.tall * height / 2
    x, y = face.x * width, face.y * height
    box = [round(max(0.0, each)) for each in (y - half, y + half, x - half * 0.8, x + half * 0.8)]
    around = [round(max(0.0, each)) for each in (y - 1.7 * half, y + 1.7 * half, x - 1.5 * half, x + 1.5 * half)]
    inside, ring = grey[box[0] : box[1], box[2] : box[3]], grey[around[0] : around[1], around[2] : around[3]]
    if inside.size < 16:
        return 0.0
    whole = min(1.0, inside.size / max(1.0, 1.6 * half * 2 * half * 0.98))
    stands_out = min(1.0, (abs(float(inside.mean()) - float(ring.mean())) + 0.8 * float(inside.std())) / 60)
    lit = 1.0 if 45 <= float(inside.mean()) <= 225 else 0.3
    left = window((width, height), faces, UPRIGHT)
    upright = left + 0.06 <= face.x <= left + UPRIGHT - 0.06
    return whole * (2 * stands_out + lit) + 1.5 * upright + 1.5 * (whole > 0.98)
