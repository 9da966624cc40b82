"""How voices act: what each wish does to a line, how well it is understood, and whether its speaker is still themselves."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from generator.crew import member
from generator.cut import Part
from generator.film import Delivery, Reading, Speech, VoiceChoice
from server.bench.ear import sounding

Figures = dict[str, Any]
Samples = NDArray[np.float32]
CAST = (
    VoiceChoice(blend=(("af_heart", 1000),)),
    VoiceChoice(blend=(("bf_isabella", 1000),)),
    VoiceChoice(blend=(("am_michael", 1000),)),
    VoiceChoice(blend=(("bm_daniel", 1000),)),
)
"""Two women and two men, as a film casts them: as far apart as the median pair."""
LINES = (
    "You knew the lighthouse was empty, and you said nothing.",
    "Close the door before the wind tears the whole place apart.",
    "If you want the truth, ask the man who wrote the letter.",
)
WISHES: dict[str, tuple[Delivery, Delivery]] = {
    "more sarcasm": (Delivery(irony=450), Delivery(irony=950)),
    "colder": (Delivery(emotion="cold", intensity=500), Delivery(emotion="cold", intensity=1000)),
    "sadder": (Delivery(emotion="sad", intensity=500), Delivery(emotion="sad", intensity=1000)),
    "softer, whisper it": (Delivery(volume="quiet"), Delivery(volume="whisper")),
    "faster, scared": (Delivery(emotion="afraid", intensity=550, pace=1080), Delivery(emotion="afraid", intensity=1000, pace=1200)),
    "hesitant": (Delivery(hesitation=400), Delivery(hesitation=900)),
    "laughing": (Delivery(emotion="amused", intensity=500, sound="chuckle"), Delivery(emotion="joy", intensity=900, sound="laugh")),
    "louder, shout it": (Delivery(volume="loud"), Delivery(volume="shout")),
}
"""Each a little, and much."""


def acting(folder: Path) -> Figures:
    """What "more sarcasm", "colder", "whisper it" and their like do to pitch, range, tempo, breath and level; words understood; whose voice."""
    voice = member(Part.VOICE)
    plain = [[_spoken(voice, who, text, Delivery()) for text in LINES] for who in CAST]
    own = [_print([samples for samples, _ in lines]) for lines in plain]
    figures: Figures = {"plain": _understood([(samples, text) for lines in plain for (samples, _), text in zip(lines, LINES, strict=True)])}
    for wish, deliveries in WISHES.items():
        for strength, delivery in zip(("a little", "much"), deliveries, strict=True):
            said = [[_spoken(voice, who, text, delivery) for text in LINES] for who in CAST]
            moved = [_moved(one, other) for before, after in zip(plain, said, strict=True) for one, other in zip(before, after, strict=True)]
            figures[f"{wish}: {strength}"] = {
                **{name: round(float(np.mean([each[name] for each in moved])), 2) for name in moved[0]},
                **_understood([(_words(*each), text) for lines in said for each, text in zip(lines, LINES, strict=True)]),
                **_recognised([[samples for samples, _ in lines] for lines in said], own),
            }
    return figures


def _spoken(voice: Any, who: VoiceChoice, text: str, delivery: Delivery) -> tuple[Samples, Reading]:
    speech = Speech(text=text, voice=who, delivery=delivery)
    return voice.speak(speech, seed=1), voice.read(speech)


def _moved(plain: tuple[Samples, Reading], said: tuple[Samples, Reading]) -> dict[str, float]:
    """What changed, of the words alone."""
    before, after = (sounding(_words(*each)) for each in (plain, said))
    airy = after.breath - before.breath > 0.15  # a whisper has no pitch
    length = [each.words[-1].end - each.words[0].start for _, each in (plain, said)]
    return {
        "pitch, semitones": 0.0 if airy else 12 * float(np.log2(max(after.pitch, 1.0) / max(before.pitch, 1.0))),
        "range, of plain": 0.0 if airy else after.spread / max(before.spread, 0.1),
        "words last, of plain": length[1] / length[0],
        "line lasts, of plain": said[1].milliseconds / plain[1].milliseconds,
        "level, dB": after.level - before.level,
        "brightness, dB": after.bright - before.bright,
        "breath": after.breath - before.breath,
    }


def _words(samples: Samples, reading: Reading) -> Samples:
    return samples[48 * reading.words[0].start : 48 * (reading.words[-1].end + 60)]


def _understood(said: list[tuple[Samples, str]]) -> Figures:
    if find_spec("faster_whisper") is None or find_spec("tests.speech") is None:
        return {}
    from tests.speech import errors, heard, plain

    wrong = sum(errors(heard(samples), text) for samples, text in said)
    return {"word error rate": round(wrong / sum(len(plain(text)) for _, text in said), 3)}


def _print(lines: list[Samples]) -> Any:
    if find_spec("tests.voiceprint") is None:
        return None
    from tests import voiceprint

    return voiceprint.of(np.concatenate(lines)) if voiceprint.available() else None


def _recognised(said: list[list[Samples]], own: list[Any]) -> Figures:
    """How many of the cast are nearer to themselves than to anybody else in it."""
    known = [each for each in own if each is not None]
    if len(known) < len(own):
        return {}
    nearest = [int(np.argmax([float(np.dot(each, _print(lines))) for each in known])) for lines in said]
    return {"still themselves": f"{sum(at == found for at, found in enumerate(nearest))} of {len(said)}"}
