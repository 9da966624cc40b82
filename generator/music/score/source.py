"""Music that is played in the scene itself: who plays it there, and what it comes out of."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy.signal import butter, sosfilt

from generator.clock import SAMPLE_RATE
from generator.music import Stereo
from generator.music.score.palette import Palette


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    low: int
    """Hertz that come through, from…"""
    high: int
    """…to."""
    width: float
    """0 out of one point, 1 the whole width."""
    worn: float = 0.0
    """How much it distorts."""
    dust: float = 0.0
    """Crackle against the music."""
    players: tuple[str, ...] = ()
    """Melody, accompaniment and bass where only these play; otherwise the whole palette does."""
    hall: int = 0
    """Milliseconds; 0 keeps the palette's."""
    makeup: float = 0.0
    """Decibels that are lost on the way through it."""


SOURCES = {
    "radio": Source(low=280, high=4200, width=0.0, worn=0.5, dust=0.004, hall=700, makeup=2.5),
    "gramophone": Source(low=220, high=3600, width=0.0, worn=0.35, dust=0.012, hall=600, makeup=1.9),
    "jukebox": Source(low=90, high=7000, width=0.25, worn=0.3, hall=900, makeup=1.0),
    "piano": Source(low=60, high=12000, width=0.5, players=("piano", "piano", "piano"), hall=900, makeup=-1.4),
    "street": Source(low=90, high=10000, width=0.2, players=("accordion", "guitar", "guitar"), hall=500, makeup=-0.9),
    "band": Source(low=60, high=9000, width=0.6, players=("tenor sax", "piano", "double bass"), hall=1000),
}


def played(palette: Palette, source: str) -> Palette:
    """The palette as it is where the music plays in the scene; unchanged for a score."""
    found = SOURCES.get(source)
    if found is None:
        return palette
    if not found.players:
        return replace(palette, hall=found.hall)
    melody, figure, bass = found.players
    drums = palette.drums if source == "band" else "none"
    return replace(
        palette, bright=(melody,), dark=(melody,), counter=melody, pad=figure, figure=figure, bass=bass, drums=drums, bell=figure, hall=found.hall,
        pads=(), figures=(), level=-28.0
    )


def through(mix: Stereo, source: str) -> Stereo:
    """What comes out of a radio: narrow, out of one point, a little worn. A score stays as it is."""
    found = SOURCES.get(source)
    if found is None:
        return mix
    middle = mix.mean(axis=1, keepdims=True)
    narrow = middle + (mix - middle) * np.float32(found.width)
    out = sosfilt(butter(3, (found.low, found.high), "bandpass", fs=SAMPLE_RATE, output="sos"), narrow, axis=0)
    loud = 10 ** (-24 / 20)
    if found.worn:
        out = np.tanh(out / loud * found.worn) * loud / found.worn
    if found.dust:
        rng = np.random.default_rng(len(mix))
        ticks = (rng.random(len(mix)) < 14 / SAMPLE_RATE) * rng.standard_normal(len(mix)) * loud * 1.2
        hiss = rng.standard_normal(len(mix)) * loud * found.dust * 4
        out = out + sosfilt(butter(2, (700, found.high), "bandpass", fs=SAMPLE_RATE, output="sos"), ticks + hiss)[:, None]
    return np.asarray(out * 10 ** (found.makeup / 20), dtype=np.float32)
