"""The library of voices: what each suggests, and how far apart any two of them sound."""

from __future__ import annotations

from functools import cache

import numpy as np

from generator.film import VoiceChoice

VOICES: dict[str, tuple[int, str, int, tuple[int, ...]]] = {
    # name: (median pitch in hertz, age it suggests, quality 0…10, where it lies among the others)
    "af_alloy": (132, "adult", 7, (-9, 26, -15, 32, -20, 4, -4, 5, 16, -21, -1, 9, 3, -13, -1, -4, -2, -7)),
    "af_aoede": (172, "young", 7, (-23, 24, -14, -10, 7, -44, 2, 8, -16, 9, -29, 3, 9, 7, 5, 4, 9, -12)),
    "af_bella": (188, "young", 9, (-31, -17, -15, -12, 7, 5, 2, 18, 16, 11, 7, -17, 6, 4, 13, -5, 8, -9)),
    "af_heart": (190, "adult", 10, (-45, 4, -2, -21, 12, -7, -15, 0, 6, 1, 6, -20, -4, -2, -8, 6, -7, 6)),
    "af_jessica": (198, "young", 5, (-25, -18, -19, -34, 8, 18, 9, 17, -18, 4, 6, 5, -1, 8, 12, 1, -9, 13)),
    "af_kore": (142, "adult", 7, (-30, 20, -11, 22, -7, -9, -24, -18, 0, -2, 1, 14, -5, 8, 9, -8, 12, 11)),
    "af_nova": (150, "adult", 7, (-41, 28, 10, -5, -10, -18, -13, -2, 1, 4, -3, -18, -26, -6, -13, -4, -7, 6)),
    "af_river": (177, "adult", 6, (-5, 1, -31, 18, 10, -3, 23, -23, -31, 9, 17, -3, -2, -13, -1, 5, -7, -15)),
    "af_sarah": (179, "adult", 7, (-31, -4, -24, 1, -9, 10, -18, -12, 15, -1, 14, 16, -7, 5, 2, 11, -7, -9)),
    "af_sky": (155, "young", 6, (-30, -2, -33, 1, -7, 7, 18, 11, 12, -20, -16, 1, 13, -7, 3, -8, 3, 7)),
    "am_adam": (111, "adult", 4, (32, 2, -8, -13, 40, -14, 5, -7, 21, -1, 22, 0, 5, 8, -16, -18, 8, -6)),
    "am_echo": (102, "adult", 6, (12, 36, 20, 13, 3, 27, 3, 19, 0, -2, 7, -8, 1, 4, 2, -10, -6, -3)),
    "am_eric": (141, "young", 6, (32, -6, -31, 24, -12, 22, -14, -9, -5, 27, -9, -14, 18, 3, -15, 4, 0, 9)),
    "am_fenrir": (124, "adult", 8, (14, 30, 13, 0, 33, 12, 6, -23, 0, -7, -15, 3, 5, 5, -2, 8, 8, 14)),
    "am_liam": (112, "young", 6, (41, 3, -13, -26, 12, 10, -9, 13, -5, -13, 2, 3, -7, -31, -3, 14, 13, 2)),
    "am_michael": (106, "adult", 8, (30, 3, -7, -21, -43, -2, 15, -5, 4, -18, 11, -8, 2, 24, -5, 16, 5, -2)),
    "am_onyx": (85, "mature", 6, (26, 27, 18, -15, -32, -28, 5, 10, -4, 22, 20, 16, 15, -12, 0, -9, -3, 11)),
    "am_puck": (110, "young", 8, (6, 47, 14, -4, 19, 18, 9, 6, -3, 1, -8, 16, 0, 9, 1, 3, -20, -5)),
    "am_santa": (155, "mature", 4, (32, 1, 18, -36, -22, 7, 6, -31, -6, -9, -15, -9, -8, -3, 10, -14, 1, -8)),
    "bf_alice": (203, "young", 6, (-26, -29, 31, 4, 7, 9, -18, -12, -15, -2, 19, 8, 5, 1, 13, 0, 11, 1)),
    "bf_emma": (178, "mature", 8, (-20, -41, 5, 17, -6, 7, 46, 3, 0, 9, -6, 12, -22, 1, -12, -7, 9, 6)),
    "bf_isabella": (204, "mature", 7, (-32, -42, 39, -18, -7, 11, -14, -1, 7, 6, -16, 15, 14, -5, -20, 4, -3, -11)),
    "bf_lily": (165, "adult", 6, (-8, -33, 23, 25, 5, -20, 3, 0, -16, -31, 3, -17, 17, -2, -1, -3, -12, 5)),
    "bm_daniel": (119, "adult", 6, (50, -25, -2, 16, 11, -27, -15, 22, -7, -10, 0, 10, -14, 12, -5, 8, -3, 0)),
    "bm_fable": (111, "adult", 7, (-1, 20, 39, 27, -5, 12, 6, 17, 0, 11, 2, -14, -4, 0, 7, 12, 16, -6)),
    "bm_george": (136, "mature", 7, (49, -30, -15, 4, -5, 12, -29, 9, -8, 6, -14, -2, -10, 2, 6, -16, -4, -4)),
    "bm_lewis": (96, "mature", 6, (32, -27, 9, 11, 9, -20, 12, -14, 35, 14, -7, -3, -2, -8, 21, 11, -14, 5)),
}
"""The last column is where a speaker-embedding network hears the voice, in plain and in acted lines: the first eighteen principal components
over this library, in hundredths of the distance of its median pair; their distances follow those of the network with a correlation of 0.99.
The whisperer af_nicole is kept for whispering."""
AXES = 18
FORMANT, PITCH = 1.4, 0.3
"""How far apart, in distances of the median pair, an octave of body size or of pitch brings two voices, as the same network hears it. What makes
one voice another makes two different ones hardly more different: sizes stay in the lines of those who may be taken for each other anyway."""
PUSHED = 0.2
"""How much of the way a voice goes that is pushed away from another, by a negative share of it: the network hears a fifth of what is asked."""


def place(voice: VoiceChoice) -> tuple[float, ...]:
    """Where a voice lies: two that are 1 apart are as different as the median pair of the library. A blend lies between its voices,
    and one with a negative share beyond its own, away from the other."""
    size, height = (float(np.log2(each / 1000)) for each in (voice.formant, voice.pitch))
    return (*_timbre(voice.blend), FORMANT * size, PITCH * height)


@cache
def _timbre(blend: tuple[tuple[str, int], ...]) -> tuple[float, ...]:
    known = [(VOICES[name][3], weight) for name, weight in blend if name in VOICES]
    total = sum(weight for _, weight in known) or 1
    shares = [weight / total for _, weight in known]
    beyond = sum(share for share in shares if share < 0)
    if beyond:  # damped, and what is taken back is given to the voices that remain
        shares = [share * PUSHED if share < 0 else share + beyond * (1 - PUSHED) * share / (1 - beyond) for share in shares]
    return tuple(sum(where[axis] * share for (where, _), share in zip(known, shares, strict=True)) / 100 for axis in range(AXES))


def distance(one: VoiceChoice, other: VoiceChoice) -> float:
    """How different two voices sound, in distances of the library's median pair."""
    return apart(place(one), place(other))


def apart(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    return float(np.linalg.norm(np.subtract(one, other)))
