"""A voice of transformers: any VITS model that reads letters, for lines in languages that the embedded voice does not speak.

Configured by the environment: MATINEE_VOICE=vits chooses it, MATINEE_VOICE_WEIGHTS names a folder of the transformers layout. VITS knows how
long each letter lasts before there is sound, so its readings are exact. It directs less than the embedded voice: pace and volume, no feelings.
Nothing here imports torch before the first line.
"""

from __future__ import annotations

import importlib.util
import json
import os
from dataclasses import dataclass
from hashlib import blake2b
from math import gcd
from pathlib import Path
from typing import Any, cast

import numpy as np

from generator.clock import SAMPLE_RATE
from generator.errors import BackendUnavailable
from generator.film import Reading, Speech, Spoken
from generator.voice import Samples, effects, level

SLOWEST, FASTEST = 700, 1400
"""Thousandths of its own pace within which a line is still spoken."""
WORDLESS = 600
"""Milliseconds of a line without words."""
SOUNDS = {"c": "k", "q": "k", "x": "s", "y": "j", "r": "ɹ", "g": "ɡ", "ä": "ɛ", "ö": "ø", "ü": "y", "ß": "s", "é": "e", "è": "ɛ", "á": "a", "ó": "o", "í": "i", "ú": "u", "ñ": "n", "ç": "s"}  # fmt: skip
"""What a letter sounds like, where it is not written like its sound; for lips, which need no more."""


@dataclass(frozen=True, slots=True)
class Page:
    """A line as the model reads it."""

    tokens: tuple[int, ...]
    letters: tuple[str, ...]
    """One for each token; empty for blanks."""
    words: tuple[int, ...]
    """Index of the word for each token; -1 between words."""
    written: tuple[str, ...]


class Vits:
    """See generator.voice.Voice. A model is kept warm in a process."""

    name = "vits"
    version = 2

    def __init__(self, weights: str | None = None) -> None:
        self.weights = Path(os.environ.get("MATINEE_VOICE_WEIGHTS", "") if weights is None else weights).expanduser()
        self._model: Any = None
        self._vocabulary: dict[str, int] = {}
        self._blank = True

    def check(self) -> None:
        """Raise BackendUnavailable if packages or weights are missing, or if the voice reads phonemes."""
        for package in ("torch", "transformers", "scipy", "pyloudnorm"):
            if importlib.util.find_spec(package) is None:
                raise BackendUnavailable(f"The voice needs the package {package}.", f"Install it: pip install {package}.")
        remedy = "Set MATINEE_VOICE_WEIGHTS to a folder with config.json, vocab.json and weights of a VITS model."
        if not all((self.weights / name).is_file() for name in ("config.json", "vocab.json")):
            raise BackendUnavailable("There is no VITS voice.", remedy)
        found = json.loads((self.weights / "config.json").read_text()).get("model_type", "")
        if found != "vits":
            raise BackendUnavailable(f"{self.weights} holds a model of the kind {found!r}.", remedy)
        if any(self._reads().get(each) for each in ("phonemize", "is_uroman")):
            raise BackendUnavailable(f"The voice in {self.weights} reads phonemes and not letters.", "Choose a voice that reads letters.")

    def identity(self) -> tuple[str, ...]:
        """The voice, by the names and sizes of its files."""
        seen = blake2b(digest_size=8)
        for each in sorted(self.weights.iterdir()):
            if each.is_file():
                seen.update(f"{each.name} {each.stat().st_size}\n".encode())
        return (seen.hexdigest(),)

    def read(self, request: Speech) -> Reading:
        """Words and letters in milliseconds. Raises BackendUnavailable."""
        page = self._page(request.text)
        if not page.tokens:
            return Reading(milliseconds=WORDLESS)
        edges = self._edges(page, request)
        words, phonemes = [], []
        for index, text in enumerate(page.written):
            tokens = [at for at, word in enumerate(page.words) if word == index]
            if tokens:
                words.append(Spoken(text=text, start=edges[tokens[0]], end=edges[tokens[-1] + 1]))
                spoken = [at for at in tokens if page.letters[at]]
                # a blank belongs to the letter before it
                ends = [*spoken[1:], tokens[-1] + 1]
                phonemes += [
                    Spoken(text=SOUNDS.get(page.letters[at], page.letters[at]), start=edges[at], end=edges[end])
                    for at, end in zip(spoken, ends, strict=True)
                ]
        tail = effects.TAILS.get(request.voice.effect, 0)
        return Reading(milliseconds=edges[-1] + tail, words=tuple(words), phonemes=tuple(phonemes))

    def speak(self, request: Speech, *, seed: int) -> Samples:
        """48 kHz mono [48 × milliseconds of its reading], levelled. Raises BackendUnavailable as `read` does."""
        import torch

        page = self._page(request.text)
        samples = self.read(request).milliseconds * SAMPLE_RATE // 1000
        line = np.zeros(samples, np.float32)
        if page.tokens:
            model = self._loaded()
            with torch.random.fork_rng(devices=[]), torch.inference_mode():
                torch.manual_seed(seed)
                made = model(
                    input_ids=torch.tensor([page.tokens]), speaker_id=self._speaker(request), speaking_rate=self._rate(page, request)
                ).waveform[0]
            sound = _resampled(made.float().numpy(), int(model.config.sampling_rate), request.voice.formant)[:samples]
            line[: len(sound)] = sound
            rise, fall = min(240, len(sound)), min(1920, len(sound))
            line[:rise] *= np.linspace(0, 1, rise, dtype=np.float32)
            line[len(sound) - fall : len(sound)] *= np.linspace(1, 0, fall, dtype=np.float32)
        else:
            line += np.random.default_rng(seed).normal(0, 0.004, samples).astype(np.float32) * np.hanning(samples).astype(np.float32)
        line = effects.through(request.voice.effect, level.levelled(line, level.SPEECH), seed)
        return level.levelled(line, level.SPEECH + level.VOLUMES.get(request.delivery.volume, 0.0) - (0.0 if page.tokens else 14.0))

    def _page(self, text: str) -> Page:
        """What of a text the voice can read, letter by letter."""
        self._loaded()
        space = self._vocabulary.get(" ")
        tokens: list[tuple[int, str, int]] = []
        written = tuple(text.split())
        for index, word in enumerate(written):
            known = [(self._vocabulary[each], each, index) for letter in word if (each := self._known(letter))]
            if known and tokens and space is not None:
                tokens.append((space, "", -1))
            tokens += known
        if self._blank and tokens:
            tokens = [each for token in tokens for each in ((0, "", token[2]), token)] + [(0, "", -1)]
        spoken = tuple(letter if letter.isalpha() else "" for _, letter, _ in tokens)
        trimmed = tuple(each.strip(".,;:!?\"“”‘’()[]—–…-") or each for each in written)
        return Page(tuple(token for token, _, _ in tokens), spoken, tuple(word for _, _, word in tokens), trimmed)

    def _known(self, letter: str) -> str:
        """The letter as the vocabulary has it; empty where it has not."""
        return next((each for each in (letter, letter.lower()) if each in self._vocabulary and each != " "), "")

    def _edges(self, page: Page, request: Speech) -> list[int]:
        """Milliseconds at which each token begins, and the end."""
        ends = np.cumsum(np.ceil(self._lengths(page, request) / self._rate(page, request)))
        return [0, *(int(each) for each in np.round(ends * self._frame(request)))]

    def _rate(self, page: Page, request: Speech) -> float:
        """How much faster than by itself the model speaks, so that the line has its pace after a body of another size was made."""
        pace = request.voice.pace * request.delivery.pace / 1000
        if request.fit:
            natural = float(np.ceil(self._lengths(page, request)).sum()) * self._frame(request) * request.voice.formant / 1000
            pace = 1000 * natural / max(1, request.fit)
        return min(FASTEST, max(SLOWEST, pace)) / request.voice.formant

    def _frame(self, request: Speech) -> float:
        """Milliseconds of one frame of the model, as it is heard."""
        form = self._loaded().config
        return float(1000 * np.prod(form.upsample_rates) / form.sampling_rate * 1000 / request.voice.formant)

    def _lengths(self, page: Page, request: Speech) -> np.ndarray[Any, np.dtype[np.float64]]:
        """Frames of each token at the model's own pace."""
        import torch

        model = self._loaded()
        with torch.inference_mode():
            ids = torch.tensor([page.tokens])
            mask = torch.ones_like(ids).unsqueeze(-1).float()
            hidden = model.text_encoder(input_ids=ids, padding_mask=mask, return_dict=True).last_hidden_state.transpose(1, 2)
            speaker = self._speaker(request)
            voice = None if speaker is None else model.embed_speaker(torch.tensor([speaker])).unsqueeze(-1)
            how = {"reverse": True, "noise_scale": 0.0} if model.config.use_stochastic_duration_prediction else {}
            log = model.duration_predictor(hidden, mask.transpose(1, 2), voice, **how)
        return np.asarray(torch.exp(log)[0, 0].double().numpy())

    def _speaker(self, request: Speech) -> int | None:
        """One of the model's speakers for each voice that was cast; None where it has but one."""
        many = int(self._loaded().config.num_speakers)
        named = repr(request.voice.blend).encode()
        return int.from_bytes(blake2b(named, digest_size=4).digest(), "big") % many if many > 1 else None

    def _loaded(self) -> Any:
        if self._model is None:
            from transformers import VitsModel

            try:
                model = cast(Any, VitsModel).from_pretrained(str(self.weights), local_files_only=True).eval()
                self._vocabulary = json.loads((self.weights / "vocab.json").read_text())
            except (OSError, ValueError) as failed:
                raise BackendUnavailable(f"The voice in {self.weights} cannot be read: {failed}.", "Fetch it again.") from failed
            model.noise_scale_duration = 0.0  # what was read is what is spoken
            self._blank = bool(self._reads().get("add_blank", True))
            self._model = model
        return self._model

    def _reads(self) -> dict[str, Any]:
        """How the voice's tokenizer is set."""
        path = self.weights / "tokenizer_config.json"
        found: dict[str, Any] = json.loads(path.read_text()) if path.is_file() else {}
        return found


def _resampled(sound: Samples, rate: int, formant: int) -> Samples:
    """To 48 kHz, played `formant` thousandths as fast: a smaller or a larger body."""
    from scipy.signal import resample_poly

    up, down = 1000 * SAMPLE_RATE, formant * rate
    common = gcd(up, down)
    return np.asarray(resample_poly(sound, up // common, down // common), dtype=np.float32)
