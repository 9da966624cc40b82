"""How a line is said: what each emotion and volume does to pitch, time and strength."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, fields

import numpy as np

from generator.film import Delivery, Speech
from generator.voice import level


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """A way of speaking, relative to the voice's own. Ratios are 1 and amounts 0 where nothing changes."""

    pitch: float = 1.0
    """Ratio of the median."""
    range: float = 1.0
    """Ratio of how far pitch moves around its median."""
    tempo: float = 1.0
    """Ratio; above 1 faster."""
    pause: float = 1.0
    """Ratio of the length of pauses, beyond what tempo does."""
    stress: float = 1.0
    """Ratio of the length of stressed vowels."""
    contour: float = 0.0
    """Semitones that the end of the line rises, or falls where negative."""
    energy: float = 0.0
    """Added to the model's energy, whose speech lies at about 3…8."""
    tremble: float = 0.0
    """Depth of a quaver in the pitch, as a ratio."""
    breath: float = 0.0
    """0 voiced … 1 whispered."""
    level: float = 0.0
    """Decibels."""
    bright: float = 0.0
    """Decibels added above 2 kHz."""
    drive: float = 0.0
    """0 clean … 1 hoarse."""

    def with_(self, other: Manner, amount: float = 1.0) -> Manner:
        """Both at once; `other` counts by `amount`."""
        ratios = ("pitch", "range", "tempo", "pause", "stress")
        merged = {}
        for field in fields(self):
            mine, theirs = getattr(self, field.name), getattr(other, field.name)
            merged[field.name] = mine * theirs**amount if field.name in ratios else mine + theirs * amount
        merged["breath"] = min(1.0, merged["breath"])
        return Manner(**merged)


EMOTIONS = {
    "neutral": Manner(),
    "joy": Manner(pitch=1.17, range=1.35, tempo=1.06, pause=0.85, energy=0.4, contour=0.5, bright=1.0),
    "warm": Manner(pitch=0.98, range=1.08, tempo=0.94, pause=1.1, energy=-0.3, bright=-1.5),
    "amused": Manner(pitch=1.07, range=1.3, tempo=1.02, contour=0.5),
    "ironic": Manner(pitch=0.97, range=1.6, tempo=0.9, pause=1.25, stress=1.22, contour=-1.0),
    "sad": Manner(pitch=0.89, range=0.72, tempo=0.82, pause=1.3, energy=-0.6, contour=-0.5, bright=-2.0),
    "grief": Manner(pitch=0.94, range=0.85, tempo=0.8, pause=1.4, energy=-0.4, tremble=0.022, breath=0.15, bright=-1.0),
    "angry": Manner(pitch=1.15, range=1.35, tempo=1.08, pause=0.75, energy=0.8, contour=-0.5, level=1.5, bright=2.5, drive=0.25),
    "cold": Manner(pitch=0.94, range=0.6, tempo=0.95, pause=1.2, contour=-0.7, bright=1.0),
    "afraid": Manner(pitch=1.17, range=1.1, tempo=1.11, pause=0.8, tremble=0.028, breath=0.12),
    "surprised": Manner(pitch=1.2, range=1.5, tempo=1.03, contour=1.5, energy=0.3),
    "disgusted": Manner(pitch=0.95, range=1.25, tempo=0.9, pause=1.15, stress=1.12, contour=-1.0, bright=1.0),
    "tired": Manner(pitch=0.92, range=0.68, tempo=0.84, pause=1.35, energy=-0.7, contour=-0.7, bright=-2.5, level=-1.0),
    "resolved": Manner(pitch=0.97, range=0.92, tempo=0.95, pause=1.15, energy=0.3, contour=-0.8, level=0.5),
    "pleading": Manner(pitch=1.1, range=1.25, tempo=0.96, stress=1.15, tremble=0.012, breath=0.08, contour=0.5),
}
"""At an intensity of 800."""
VOLUMES = {
    "whisper": Manner(pitch=0.97, range=0.85, tempo=1.08, energy=-0.5, breath=1.0, level=level.VOLUMES["whisper"], bright=1.5),
    "quiet": Manner(pitch=0.97, range=0.88, tempo=0.97, energy=-0.5, level=level.VOLUMES["quiet"], bright=-1.5),
    "normal": Manner(),
    "loud": Manner(pitch=1.06, range=1.1, energy=0.5, level=level.VOLUMES["loud"], bright=1.5, drive=0.15),
    "shout": Manner(pitch=1.16, range=1.15, tempo=0.95, pause=0.9, stress=1.1, energy=1.0, level=level.VOLUMES["shout"], bright=4.0, drive=0.5),
}
HESITANT = Manner(tempo=0.92, pause=1.5, energy=-0.2, contour=0.5)
"""At a hesitation of 800."""
MACHINE = Manner(range=0.5, pause=0.9)
"""A robot's voice moves less."""
ANNOUNCED = Manner(tempo=0.92, pause=1.15)
"""Who speaks to a whole street takes time over every word."""
THROUGH = {"robot": MACHINE, "loudspeaker": ANNOUNCED}


def manner(speech: Speech) -> Manner:
    """How this line is to be said. An unknown emotion or volume is said plainly."""
    delivery: Delivery = speech.delivery
    strength = min(delivery.intensity, 1000) / 800
    chosen = Manner(pitch=speech.voice.pitch / 1000, tempo=speech.voice.pace * delivery.pace / 1e6)
    chosen = chosen.with_(EMOTIONS.get(delivery.emotion, Manner()), strength)
    irony = delivery.irony // 3 if delivery.emotion == "ironic" else delivery.irony  # twice ironic is not twice as wide
    chosen = chosen.with_(EMOTIONS["ironic"], min(irony, 1000) / 800)
    chosen = chosen.with_(HESITANT, min(delivery.hesitation, 1000) / 800)
    chosen = chosen.with_(VOLUMES.get(delivery.volume, Manner()))
    chosen = chosen.with_(THROUGH.get(speech.voice.effect, Manner()))
    if speech.take > 1:
        chosen = chosen.with_(_another(speech))
    return chosen


def _another(speech: Speech) -> Manner:
    """Another take is said a little differently, always in the same way for the same take."""
    dice = np.random.default_rng([zlib.crc32(speech.text.encode()), speech.take])
    pitch, spread, tempo, pause = dice.uniform(-1, 1, 4)
    return Manner(pitch=1 + 0.03 * pitch, range=1 + 0.12 * spread, tempo=1 + 0.04 * tempo, pause=1 + 0.15 * pause)
