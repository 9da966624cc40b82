"""The mixing desk: stems to a finished stretch of sound.

Every decision at an instant depends only on what is heard within `REACH` of it. Neighbouring stretches are therefore mixed
apart, by different processes and at different times, and still meet without a seam.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from generator.assembly import audio
from generator.assembly.rooms import inside, tail
from generator.clock import AAC_FRAME, SAMPLE_RATE, to_samples
from generator.cut import Heard, Mixed, Part

Stem = Callable[[str], NDArray[np.float32]]
"""Content digest of a take -> its samples, float32 [n, channels]."""

REACH = SAMPLE_RATE // 2
"""Samples around a stretch that can influence it: the longest of ducking, limiting and AAC context. A voice is heard for longer, by
what its room gives back of it."""
HEAD, TAIL = audio.BEFORE * AAC_FRAME, audio.AFTER * AAC_FRAME

LEVEL = {Part.VOICE: 10 ** (2.2 / 20), Part.MUSIC: 10 ** (4.0 / 20), Part.SOUND: 10 ** (6.0 / 20)}
"""What lifts each department's own level to the level of the film (−16 LUFS). A voice comes out of both sides, which adds 3 LU."""
DUCK = {Part.MUSIC: 10 ** (-12 / 20), Part.SOUND: 10 ** (-6 / 20)}
"""What is left of music and ambience under speech."""
DUCK_LEAD, DUCK_HOLD, DUCK_EASE = SAMPLE_RATE * 3 // 20, SAMPLE_RATE * 3 // 10, SAMPLE_RATE * 3 // 10
CEILING = 10 ** (-2.5 / 20)
"""True peak; leaves room for the codec (−1 dBTP)."""
TAPS = np.arange(-7, 9)
BETWEEN = [
    np.asarray(np.sinc(TAPS - quarter / 4) * np.cos(np.pi * (TAPS - quarter / 4) / 18) ** 2, np.float32)[::-1] for quarter in (1, 2, 3)
]
"""What interpolates a quarter, a half and three quarters of the way from one sample to the next."""
LOOK = SAMPLE_RATE // 200
NIGHT = {Part.VOICE: 10 ** (2.0 / 20), Part.MUSIC: 10 ** (-4.0 / 20), Part.SOUND: 10 ** (-5.0 / 20)}
"""What night mode does to the parts before it evens the whole out: words forward, everything else back."""
EVEN, STRAIGHTNESS, MOST = -20.0, 0.65, 10.0
"""Decibels that night mode pulls towards, how much of the way, and at most how far up or down."""
EVENING = 3 * SAMPLE_RATE // 10
REEL_FADE = SAMPLE_RATE // 100


class Desk:
    """Mixes and encodes; the backend of Part.MIX."""

    name = "desk"
    version = 5

    def check(self) -> None:
        """Nothing to check: everything that it needs is a plain dependency."""

    def identity(self) -> tuple[str, ...]:
        return ()

    def encode(self, request: Mixed, stem: Stem, *, night: bool = False) -> bytes:
        """One AAC segment, position-free. `night`: for listening softly; nothing is loud, nothing is lost."""
        around = mix(request, stem, night=night)
        return audio.encode(around[REACH - HEAD : REACH + to_samples(request.frames) + TAIL], request.bitrate)


def mix(request: Mixed, stem: Stem, *, night: bool = False) -> NDArray[np.float32]:
    """float32 [REACH + request + REACH, 2]: the stretch with everything around it that matters."""
    length = to_samples(request.frames) + 2 * REACH
    buses = {part: np.zeros((length, 2), np.float32) for part in (Part.VOICE, Part.MUSIC, Part.SOUND)}
    spoken = np.zeros(length, np.float32)
    voices: dict[str, NDArray[np.float32]] = {}
    for heard in request.stems:
        samples = stem(heard.digest)
        echo = tail(heard.room)
        bus = voices.setdefault(heard.room, np.zeros((echo + length, 2), np.float32)) if heard.part is Part.VOICE else buses[heard.part]
        _lay(bus, samples, heard, REACH + (echo if heard.part is Part.VOICE else 0))
        if heard.part is Part.VOICE:
            start = heard.at + REACH
            spoken[max(0, start - DUCK_LEAD) : max(0, start + len(samples) + DUCK_HOLD)] = 1
    for room, bus in voices.items():
        buses[Part.VOICE] += inside(room, bus)[tail(room) :]
    for part, floor in DUCK.items():
        buses[part] *= 1 - (1 - floor) * _smooth(spoken, DUCK_EASE)[:, None]
    total = np.asarray(sum(buses[part] * LEVEL[part] * (NIGHT[part] if night else 1) for part in buses), np.float32)
    if night:
        total = _evened(total)
    if request.opens:
        total *= _from_silence(length)[:, None]
    if request.closes:
        total *= _from_silence(length)[::-1, None]
    return _limit(total)


def _from_silence(length: int) -> NDArray[np.float32]:
    """0 until one AAC frame after the stretch begins, then up to 1.

    Where reels meet there is so a frame of silence on both sides, and nothing of one reel is left in the codec when another
    begins: any reel can follow any other, byte for byte as it is.
    """
    gain = np.ones(length, np.float32)
    start = REACH + AAC_FRAME
    gain[:start] = 0
    gain[start : start + REEL_FADE] = np.linspace(0, 1, REEL_FADE, dtype=np.float32)
    return gain


def reaches(room: str, at: int, samples: int, frames: int) -> bool:
    """Whether a stem of so many samples that lies at sample `at` of a stretch can be heard in it, or changes what is heard in it."""
    return at < to_samples(frames) + REACH and at + samples > -REACH - tail(room)


def _lay(bus: NDArray[np.float32], samples: NDArray[np.float32], heard: Heard, lead: int) -> None:
    """Add a stem to its bus, which begins `lead` samples before the stretch, where it belongs; mono is panned with equal power."""
    start = heard.at + lead
    first, last = max(0, -start), min(len(samples), len(bus) - start)
    if first >= last:
        return
    part = samples[first:last]
    if part.shape[1] == 1:
        angle = heard.pan / 1000 * np.pi / 2
        part = part * np.array([np.cos(angle), np.sin(angle)], np.float32) * np.float32(np.sqrt(2))
    bus[start + first : start + last] += part * np.float32(10 ** (heard.gain / 2000))


def _smooth(signal: NDArray[np.float32], width: int) -> NDArray[np.float32]:
    """A running mean over `width` samples, centred."""
    total = np.cumsum(np.concatenate([np.zeros(1), np.pad(signal, (width // 2, width - width // 2), mode="edge")]))
    return np.asarray(((total[width:] - total[:-width]) / width)[: len(signal)], np.float32)


def _evened(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """Soft passages louder, loud ones softer; silence stays silent."""
    power = _smooth(np.asarray((samples.astype(np.float64) ** 2).mean(axis=1), np.float32), EVENING)
    level = 10 * np.log10(np.maximum(power, 1e-9))
    gain = np.clip(STRAIGHTNESS * (EVEN - level), -MOST, MOST) * np.clip((level + 65) / 15, 0, 1)
    return np.asarray(samples * _smooth(np.asarray(10 ** (gain / 20), np.float32), SAMPLE_RATE // 10)[:, None], np.float32)


def _true_peak(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """At each sample the highest level of both sides there and up to the next one, as a player will draw the wave."""
    peak = np.maximum(np.abs(samples[:, 0]), np.abs(samples[:, 1]))
    if peak.max() <= CEILING / 2:
        return np.asarray(peak)
    for taps in BETWEEN:
        for side in (0, 1):
            np.maximum(peak, np.abs(np.convolve(samples[:, side], taps, "full")[8 : 8 + len(peak)]), out=peak)
    return np.asarray(peak)


def _limit(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """Turn down, smoothly and just in time, what would pass the ceiling."""
    from scipy.ndimage import maximum_filter1d

    peak = _true_peak(samples)
    if peak.max() <= CEILING:
        return samples
    needed = np.minimum(1, CEILING / np.maximum(maximum_filter1d(peak, 4 * LOOK + 1), 1e-9)).astype(np.float32)
    return np.asarray(samples * _smooth(_smooth(needed, LOOK), LOOK)[:, None], np.float32)


def stretches(frames: int) -> list[tuple[int, int]]:
    """(first, frames) of the sound segments of a reel: of fixed length from its start, so that a change moves only what follows it."""
    step, least = 96, 48
    starts = list(range(0, frames, step))
    if len(starts) > 1 and frames - starts[-1] < least:
        starts.pop()
    return [(start, end - start) for start, end in zip(starts, [*starts[1:], frames], strict=True)]
