"""The room that people speak in: what its walls give back of a voice, by the kind of place."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from generator.clock import SAMPLE_RATE

LONGEST = 12 * SAMPLE_RATE // 10
"""Samples that an answer lasts at most: for so long the desk has to look back (see generator.assembly.desk)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    decay: int
    """Milliseconds until it has faded by 60 dB."""
    wet: float
    """Decibels of the answer against the voice."""
    low: int
    """Hertz that come back, from…"""
    high: int
    """…to."""
    walls: tuple[int, ...] = ()
    """Milliseconds after which single walls answer."""
    muffled: bool = False
    """The voice itself comes through the same band."""


ROOMS = {
    "room": Room(decay=320, wet=-17, low=200, high=5000, walls=(5, 9, 14)),
    "hall": Room(decay=1400, wet=-15, low=180, high=4200, walls=(19, 31, 47)),
    "cave": Room(decay=1700, wet=-13, low=140, high=3000, walls=(26, 43, 71, 96)),
    "metal": Room(decay=450, wet=-17, low=400, high=7000, walls=(4, 7, 11, 16)),
    "cabin": Room(decay=110, wet=-12, low=250, high=3500, walls=(2, 4)),
    "alley": Room(decay=420, wet=-19, low=300, high=4500, walls=(38, 67, 104)),
    "forest": Room(decay=700, wet=-25, low=300, high=2600, walls=(58, 91)),
    "underwater": Room(decay=900, wet=-8, low=90, high=1500, muffled=True),
}
PLACES = (
    ("underwater", r"underwater|seabed|reef|aquarium|ocean floor"),
    ("cave", r"cave|cavern|mine\b|tunnel|crypt|catacomb|dungeon|sewer|subway|well\b"),
    ("cabin", r"car\b|taxi|cockpit|cab\b|van\b|truck|lift\b|elevator|phone box|wardrobe|tent"),
    ("metal", r"submarine|u-boat|submersible|ship|spaceship|starship|spacecraft|shuttle|station|factory|warehouse|hangar|server|laboratory|lab\b|engine|vault|garage|bridge|freighter|kitchen"),
    ("hall", r"hall|court|church|cathedral|temple|theatre|theater|castle|palace|throne|museum|arena|stadium|gym|library|ballroom|parliament"),
    ("forest", r"forest|wood\b|woods|jungle|canyon|valley|ravine|mountain"),
    ("alley", r"alley|street|city|square|courtyard|market|forum|ruin|rooftop|plaza"),
)
"""Room and the words of the places that sound like it, the first that fits."""


def room_of(kind: str, interior: bool) -> str:
    """The name of the room for a kind of place; empty for the open, which gives nothing back."""
    for name, words in PLACES:
        if re.search(rf"\b(?:{words})", kind.lower()):
            return name if not interior or name not in ("forest", "alley") else "room"
    return "room" if interior else ""


def tail(name: str) -> int:
    """Samples for which a room answers; 0 in the open."""
    return min(LONGEST, round(ROOMS[name].decay * SAMPLE_RATE / 1000)) if name in ROOMS else 0


@cache
def answer(name: str) -> NDArray[np.float32]:
    """What comes back of a click [samples, 2]: single walls, then many at once; different to the left and to the right."""
    from scipy.signal import butter, sosfilt

    room = ROOMS[name]
    length = tail(name)
    rng = np.random.default_rng(zlib.crc32(name.encode()))
    t = np.arange(length) / SAMPLE_RATE
    many = rng.standard_normal((length, 2)) * np.exp(-6.9 * t / (room.decay / 1000))[:, None] * np.clip((t - 0.006) / 0.02, 0, 1)[:, None]
    many /= np.sqrt((many**2).sum(axis=0))
    for number, wall in enumerate(room.walls):
        at = wall * SAMPLE_RATE // 1000
        many[at, number % 2] += 0.5 * 0.8**number
        many[min(length - 1, at + 29), (number + 1) % 2] += 0.3 * 0.8**number
    shaped = sosfilt(butter(1, (room.low, room.high), "bandpass", fs=SAMPLE_RATE, output="sos"), many, axis=0)
    shaped *= np.cos(np.linspace(0, np.pi / 2, length))[:, None] ** 0.5
    return np.asarray(shaped / np.sqrt((shaped**2).sum(axis=0).mean()) * 10 ** (room.wet / 20), dtype=np.float32)


def inside(name: str, voice: NDArray[np.float32]) -> NDArray[np.float32]:
    """A bus of voices [samples, 2] as it sounds in a room; unchanged in the open."""
    from scipy.signal import butter, oaconvolve, sosfilt

    if name not in ROOMS or not voice.any():
        return voice
    room, response = ROOMS[name], answer(name)
    middle = (voice[:, 0] + voice[:, 1]) * np.float32(0.5)
    sounding = np.flatnonzero(middle)
    first, last = int(sounding[0]), int(sounding[-1]) + 1
    back = np.zeros_like(voice)
    for side in (0, 1):
        heard = oaconvolve(middle[first:last], response[:, side])[: len(voice) - first]
        back[first : first + len(heard), side] = heard
    straight = voice
    if room.muffled:
        straight = sosfilt(butter(1, (room.low, room.high), "bandpass", fs=SAMPLE_RATE, output="sos"), voice, axis=0)
    return np.asarray(straight + back, dtype=np.float32)
