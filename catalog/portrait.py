"""Portraits of the cast, cut out of the film itself."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from typing import Any

from django.conf import settings

from catalog import models
from catalog.artwork import Head
from catalog.poster import look_at
from generator.assembly.still import still
from generator.cut import Clip, Cut, Framing
from generator.errors import VaultDamaged
from generator.film import Screenplay
from generator.value import dump, load
from generator.vault import Vault

BEST = 420
"""Height of a head that a portrait is best cut from, in thousandths of the frame's height."""
SITTINGS = 5
"""Shots of somebody that are looked at."""
ROOM = 1.9
"""Side of a portrait in heights of the head."""
SIDE = 320
"""Pixels."""

Sitting = list[Any]
"""Key of a picture, then x and y of the head and its height as its mark has them."""


def portraits_of(cut: Cut, screenplay: Screenplay, vault: Vault) -> dict[str, Sitting]:
    """For each of the cast whose face is seen, where."""
    facts = {clip.key: vault.facts(clip.key) for clip in cut.picture if clip.key in vault}
    shots = {key: each["request"]["shot"] for key, each in facts.items()}
    stills = {key: base64.b64decode(each.get("still", "")) for key, each in facts.items()}
    found = {each.id: sitting(cut.picture, shots, dump(each.look), stills) for each in screenplay.cast}
    return {id: each for id, each in found.items() if each}


def sitting(
    clips: Iterable[Clip], shots: Mapping[str, Mapping[str, Any]], look: Mapping[str, Any], stills: Mapping[str, bytes] | None = None
) -> Sitting:
    """The picture in which a face is seen best; empty if there is none. Of the shots that promise most, their stills decide."""
    found: list[tuple[float, Sitting]] = []
    for clip in clips:
        shot = shots.get(clip.key, {})
        marks = shot.get("marks", ())
        for mark in marks:
            if mark["look"] != look or mark["shoulder"] or abs(mark["facing"]) > 60 or shot.get("title"):
                continue
            others = [abs(each["x"] - mark["x"]) for each in marks if each is not mark]
            worth = 10 - abs(mark["head"] - BEST) / 60 - abs(mark["facing"] - 25) / 25
            worth -= 4 * any(near < 1.2 * mark["head"] * 9 / 16 for near in others) + 3 * (mark["pose"] in ("walk", "run", "fly"))
            worth -= 3 * (not 150 < mark["x"] < 850) + len(shot.get("effects", ()))
            if worth > 0:
                found.append((worth, [clip.key, mark["x"], mark["y"], mark["head"]]))
    promising = sorted(found, key=lambda each: -each[0])[:SITTINGS]
    return max(promising, key=lambda each: each[0] + _shown((stills or {}).get(each[1][0], b""), each[1]), default=(0.0, []))[1]


def _shown(still: bytes, sat: Sitting) -> float:
    """How well a face shows in a still, as posters look at it."""
    face = Head(sat[1] / 1000, sat[2] / 1000, sat[3] / 1000)
    return look_at(still, [face])


def portrait(sat: Sitting, framing: Framing, segment: bytes) -> bytes:
    """A square JPEG around the head. Raises ValueError for what is no picture."""
    import cv2
    import numpy as np

    _, x, y, head = sat
    picture = cv2.imdecode(np.frombuffer(still(segment, framing, quality=95), np.uint8), cv2.IMREAD_COLOR)
    height, width = picture.shape[:2]
    side = min(int(ROOM * head * height / 1000), height)
    left = min(max(0, x * width // 1000 - side // 2), width - side)
    top = min(max(0, y * height // 1000 - side * 45 // 100), height - side)
    square = cv2.resize(picture[top : top + side, left : left + side], (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    return bytes(cv2.imencode(".jpg", square, [cv2.IMWRITE_JPEG_QUALITY, 88])[1])


def face(row: models.Cut, character: str) -> bytes:
    """A portrait of somebody of the cast as a JPEG; empty while no face of theirs is made."""
    vault, sat = Vault(settings.VAULT), row.portraits.get(character)
    try:
        return portrait(sat, load(Framing, vault.facts(sat[0])["request"]["framing"]), vault.read(sat[0])) if sat else b""
    except (KeyError, ValueError, VaultDamaged):
        return b""
