"""The library of voices: what each suggests, and how far apart any two of them sound."""

from __future__ import annotations

from functools import cache

import numpy as np

from generator.film import VoiceChoice

VOICES: dict[str, tuple[int, str, int, tuple[int, ...]]] = {
    # name: (median pitch in hertz, age it suggests, quality 0…10, where it lies among the others)
    "af_alloy": (132, "adult", 7, (-6, 18, -24, 36, -5, 11, -8, 2, 8, -32)),
    "af_aoede": (172, "young", 7, (-25, 21, -23, -19, -37, -13, -2, -16, 14, 19)),
    "af_bella": (188, "young", 9, (-37, -23, -16, -18, 4, -4, 6, 24, -5, -2)),
    "af_heart": (190, "adult", 10, (-49, 3, 1, -31, -5, -12, -9, 2, -15, -6)),
    "af_jessica": (198, "young", 5, (-29, -12, -22, -27, 35, 19, -3, -1, 17, 23)),
    "af_kore": (142, "adult", 7, (-30, 21, -5, 25, -15, 0, -26, -6, -17, 5)),
    "af_nova": (150, "adult", 7, (-42, 24, 6, -5, -37, 6, -12, -3, -12, -6)),
    "af_river": (177, "adult", 6, (-9, 3, -35, 17, 15, -13, 34, -25, -11, 27)),
    "af_sarah": (179, "adult", 7, (-36, -6, -20, -1, 9, 12, -15, 9, -19, -13)),
    "af_sky": (155, "young", 6, (-34, -5, -35, 2, 13, 5, 10, -4, 15, -28)),
    "am_adam": (111, "adult", 4, (35, 12, -11, -29, 2, -40, 16, 17, -5, -7)),
    "am_echo": (102, "adult", 6, (12, 47, 22, 23, 13, 5, 1, 15, 12, -4)),
    "am_eric": (141, "young", 6, (35, -5, -25, 30, 25, 5, -20, 3, -33, 19)),
    "am_fenrir": (124, "adult", 8, (10, 43, 23, -6, 14, -27, 4, -20, -5, -5)),
    "am_liam": (112, "young", 6, (43, 8, -8, -32, 27, -9, -17, -5, 17, -15)),
    "am_michael": (106, "adult", 8, (41, -10, -9, -4, -16, 50, 11, -12, -4, -13)),
    "am_onyx": (85, "mature", 6, (33, 23, -9, -21, -39, 31, 6, 24, 14, 27)),
    "am_puck": (110, "young", 8, (4, 55, 16, -3, 21, -9, 9, 5, 10, 2)),
    "am_santa": (155, "mature", 4, (43, -7, 31, -29, 3, 28, 11, -41, -14, -8)),
    "bf_alice": (203, "young", 6, (-30, -28, 40, 7, 6, -10, -13, -7, -2, 20)),
    "bf_emma": (178, "mature", 8, (-26, -43, 8, 24, 14, 11, 41, 6, 19, 3)),
    "bf_isabella": (204, "mature", 7, (-35, -38, 49, -26, 7, 8, -12, 14, -1, -4)),
    "bf_lily": (165, "adult", 6, (-14, -39, 11, 28, -27, -25, 0, -26, 16, -7)),
    "bm_daniel": (119, "adult", 6, (54, -32, -6, 11, -23, -24, -18, 5, 28, 1)),
    "bm_fable": (111, "adult", 7, (-3, 29, 41, 37, 4, 14, 7, 15, 6, 8)),
    "bm_george": (136, "mature", 7, (56, -34, -5, 10, 13, -2, -36, 4, 1, 7)),
    "bm_lewis": (96, "mature", 6, (42, -26, 8, 3, -21, -18, 35, 22, -34, -9)),
}
"""The last column is where a speaker-embedding network hears the voice: the first ten principal components over this library, in hundredths
of the distance of its median pair; their distances follow those of the network with a correlation of 0.98. The whisperer af_nicole is kept
for whispering."""
FORMANT, PITCH = 3.5, 1.4
"""How far apart, in distances of the median pair, an octave of body size or of pitch makes the same voice, as the same network hears it."""


def place(voice: VoiceChoice) -> tuple[float, ...]:
    """Where a voice lies: two that are 1 apart are as different as the median pair of the library. A blend lies between its voices."""
    size, height = (float(np.log2(each / 1000)) for each in (voice.formant, voice.pitch))
    return (*_timbre(voice.blend), FORMANT * size, PITCH * height)


@cache
def _timbre(blend: tuple[tuple[str, int], ...]) -> tuple[float, ...]:
    known = [(VOICES[name][3], weight) for name, weight in blend if name in VOICES]
    total = sum(weight for _, weight in known) or 1
    return tuple(sum(where[axis] * weight for where, weight in known) / total / 100 for axis in range(10))


def distance(one: VoiceChoice, other: VoiceChoice) -> float:
    """How different two voices sound, in distances of the library's median pair."""
    return apart(place(one), place(other))


def apart(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    return float(np.linalg.norm(np.subtract(one, other)))
