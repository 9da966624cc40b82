"""Breath: what is heard of a speaker who has no voice just then. Air taken in, let out, caught or sniffed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generator.clock import SAMPLE_RATE

Samples = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draught:
    """One kind of breath."""

    milliseconds: int
    peak: float
    """Where in it the air is fastest, 0…1."""
    level: float
    """Decibels against the speech around it."""
    low: float
    """Hertz: the throat's own resonance as it begins, for a usual body…"""
    high: float
    """…and as it ends: air that is taken in gets brighter, air that is let out darker."""
    gusts: int = 1


DRAUGHTS = {
    "breath": Draught(milliseconds=300, peak=0.7, level=-15.0, low=900, high=1500),
    "gasp": Draught(milliseconds=260, peak=0.8, level=-7.0, low=900, high=2100),
    "sigh": Draught(milliseconds=780, peak=0.22, level=-10.0, low=1250, high=650),
    "sob": Draught(milliseconds=640, peak=0.72, level=-8.0, low=950, high=1800, gusts=3),
    "scoff": Draught(milliseconds=240, peak=0.15, level=-9.0, low=1500, high=1000),
    "sniff": Draught(milliseconds=300, peak=0.45, level=-12.0, low=2300, high=3000, gusts=2),
    "cough": Draught(milliseconds=420, peak=0.08, level=-5.0, low=800, high=500, gusts=2),
}
"""By name."""
FORMANTS = ((1.0, 1.0), (2.1, 0.7), (3.4, 0.45))
"""Resonances of the open mouth: multiples of the throat's, and how strong each is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Breath:
    """A breath within a line."""

    kind: str
    start: int
    """Milliseconds from the start of the line."""
    milliseconds: int
    strength: float = 1.0


def blown(breath: Breath, formant: int, loud: float, seed: int) -> Samples:
    """The sound [milliseconds × 48], at its level against speech whose root mean square is `loud`."""
    how = DRAUGHTS[breath.kind]
    count = breath.milliseconds * SAMPLE_RATE // 1000
    dice = np.random.default_rng([seed % (1 << 63), breath.start])
    noise = dice.standard_normal(count)
    along = np.linspace(0, 1, count)
    begins, ends = (_throat(noise, throat * formant / 1000) for throat in (how.low, how.high))
    air = begins * (1 - along) + ends * along
    gust = along * how.gusts % 1.0
    swell = np.where(gust < how.peak, gust / how.peak, (1 - gust) / (1 - how.peak)) ** 1.4
    flutter = 1 + 0.12 * np.interp(along, np.linspace(0, 1, 12), dice.standard_normal(12))
    air *= swell * flutter
    wanted = loud * 10 ** (how.level / 20) * breath.strength
    return np.asarray(air * wanted / (float(np.sqrt(np.mean(air**2))) + 1e-9), dtype=np.float32)


def _throat(noise: NDArray[np.float64], throat: float) -> NDArray[np.float64]:
    from scipy.signal import butter, sosfilt  # here, for it takes a second to load

    out = np.zeros_like(noise)
    for multiple, share in FORMANTS:
        centre = min(9000.0, throat * multiple)
        out += share * sosfilt(butter(1, (centre * 0.8, centre * 1.25), "bandpass", fs=SAMPLE_RATE, output="sos"), noise)
    return out


def inside(pauses: list[tuple[int, int]]) -> list[Breath]:
    """A breath in each pause (from, to, in milliseconds) that is long enough for one; it ends just before the next word."""
    found = []
    for start, end in pauses:
        length = min(DRAUGHTS["breath"].milliseconds, end - start - 90)
        if length >= 170:
            found.append(Breath(kind="breath", start=end - length - 30, milliseconds=length, strength=0.8))
    return found
