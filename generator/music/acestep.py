"""A music model: ACE-Step 1.5, which plays a cue from a description of it; through diffusers, for those who have a graphics card.

Configured by the environment: MATINEE_MUSIC=ace-step chooses it, MATINEE_MUSIC_WEIGHTS names a folder of the diffusers layout. It hits no
frames and develops no themes; what the embedded score does there, it cannot. Nothing here imports torch before the first cue.
"""

from __future__ import annotations

import importlib.util
import json
import os
from hashlib import blake2b
from pathlib import Path
from typing import Any, cast

import numpy as np

from generator.clock import SAMPLE_RATE, to_samples
from generator.errors import BackendUnavailable, RenderFailed
from generator.film import Cue
from generator.music import Stereo

SHORTEST, LONGEST = 10.0, 600.0
"""Seconds that the model was made for."""
STEPS = 8
MOODS = {
    "calm": "calm, spacious, soft", "warm": "warm, tender, intimate", "hopeful": "hopeful, rising, bright", "joyful": "joyful, lively, major",
    "playful": "playful, light, pizzicato", "mysterious": "mysterious, sparse, unresolved", "sad": "sad, slow, restrained",
    "tense": "tense, pulsing, restrained", "dread": "dread, low drones, dissonant", "action": "driving, percussive, urgent",
    "triumphant": "triumphant, brass, broad", "noir": "smoky jazz noir, muted trumpet, brushed drums", "epic": "epic, large orchestra, wide",
}  # fmt: skip
SOURCES = {
    "radio": "as heard from an old radio", "gramophone": "a crackling gramophone record", "jukebox": "a jukebox song without singing",
    "piano": "a solo piano in a room", "street": "a street musician", "band": "a small band playing in the room",
}  # fmt: skip


class AceStep:
    """See generator.music.Music. A model is kept warm in a process."""

    name = "ace-step"
    version = 1

    def __init__(self, weights: str | None = None, *, device: str = "", steps: int = STEPS) -> None:
        self.weights = Path(os.environ.get("MATINEE_MUSIC_WEIGHTS", "") if weights is None else weights).expanduser()
        self.device, self.steps = device, steps
        self._pipeline: Any = None

    def check(self) -> None:
        """Raise BackendUnavailable if packages or weights are missing."""
        for package in ("torch", "diffusers", "transformers"):
            if importlib.util.find_spec(package) is None:
                raise BackendUnavailable(f"The music model needs the package {package}.", f"Install it: pip install {package}.")
        index = self.weights / "model_index.json"
        if not index.is_file():
            raise BackendUnavailable(
                "The weights of the music model are not on this machine.",
                "Download ACE-Step/acestep-v15-xl-turbo-diffusers from the hub and set MATINEE_MUSIC_WEIGHTS to its folder.",
            )
        found = json.loads(index.read_text()).get("_class_name", "")
        if found != "AceStepPipeline":
            raise BackendUnavailable(f"{self.weights} holds a {found}, not ACE-Step.", "Set MATINEE_MUSIC_WEIGHTS to a folder of ACE-Step 1.5.")

    def identity(self) -> tuple[str, ...]:
        """The weights, by the names and sizes of their files, and the number of steps."""
        seen = blake2b(digest_size=8)
        for each in sorted(self.weights.rglob("*.safetensors")):
            seen.update(f"{each.relative_to(self.weights)} {each.stat().st_size}\n".encode())
        return seen.hexdigest(), str(self.steps)

    def play(self, request: Cue, *, seed: int) -> Stereo:
        """The cue as float32 [samples, 2] at 48 kHz, exactly as long as `request.frames`, at -27…-19 LUFS by its intensity.
        Raises RenderFailed."""
        import torch

        pipeline = self._loaded()
        samples = to_samples(request.frames)
        seconds = min(LONGEST, max(SHORTEST, samples / SAMPLE_RATE + 1))
        asked: dict[str, Any] = {"prompt": described(request), "lyrics": "[instrumental]", "audio_duration": seconds}
        generator = torch.Generator("cpu").manual_seed((request.seed or seed) % 2**31 + request.take)
        with torch.inference_mode():
            made = pipeline(
                **asked, bpm=request.tempo, keyscale=request.key, num_inference_steps=self.steps, generator=generator, output_type="pt"
            )
        sound = np.asarray(made.audios[0].float().cpu().numpy(), np.float32)
        if sound.ndim != 2 or not np.isfinite(sound).all():
            raise RenderFailed("", self.name, f"found sound of shape {sound.shape}, expected finite stereo", permanent=True)
        return fitted(_stereo(sound, int(pipeline.sample_rate)), samples, ends=request.ends, target=-27 + 8 * request.intensity / 1000)

    def _loaded(self) -> Any:
        if self._pipeline is None:
            import torch
            from diffusers import AceStepPipeline

            device = self.device or ("cuda" if torch.cuda.is_available() else "cpu")
            dtype = torch.bfloat16 if device == "cuda" else torch.float32
            try:
                pipeline = cast(Any, AceStepPipeline).from_pretrained(str(self.weights), torch_dtype=dtype, local_files_only=True)
            except (OSError, ValueError, KeyError) as failed:
                raise BackendUnavailable(f"The weights in {self.weights} cannot be read: {failed}.", "Download them again.") from failed
            pipeline.set_progress_bar_config(disable=True)
            self._pipeline = pipeline.to(device)
        return self._pipeline


def described(cue: Cue) -> str:
    """A cue in words: what kind of film, which feeling, how strong, from where it is heard. Never of the story: there is no story in it."""
    strength = "very quiet" if cue.intensity < 250 else "restrained" if cue.intensity < 550 else "full" if cue.intensity < 800 else "at full strength"
    heard = SOURCES.get(cue.source, "underscore of a film")
    close = "comes to a close" if cue.ends else "does not end"
    return f"instrumental {cue.genre} film music, {heard}, {MOODS.get(cue.mood, cue.mood)}, {strength}, no vocals, {close}"


def fitted(sound: Stereo, samples: int, *, ends: bool, target: float) -> Stereo:
    """Sound cut to a length, at a loudness in LUFS, without a click at either end; what is too short is repeated from its middle on."""
    import pyloudnorm

    while len(sound) < samples:
        over = min(len(sound) // 4, SAMPLE_RATE)
        ramp = np.linspace(0, 1, over, dtype=np.float32)[:, None]
        again = sound[len(sound) // 2 - over :]
        joint = sound[len(sound) - over :] * (1 - ramp) + again[:over] * ramp
        sound = np.concatenate([sound[: len(sound) - over], joint, again[over:]])
    out = sound[:samples].copy()
    loud = pyloudnorm.Meter(SAMPLE_RATE, block_size=min(0.4, samples / SAMPLE_RATE)).integrated_loudness(out)
    if np.isfinite(loud):
        out *= np.float32(10 ** ((target - loud) / 20))
    out *= np.float32(min(1.0, 0.98 / max(float(np.abs(out).max()), 1e-9)))
    head, tail = min(samples // 4, SAMPLE_RATE // 100), min(samples // 3, int(1.5 * SAMPLE_RATE) if ends else SAMPLE_RATE // 100)
    out[:head] *= np.linspace(0, 1, head, dtype=np.float32)[:, None]
    out[samples - tail :] *= (np.cos(np.linspace(0, np.pi / 2, tail)) ** 2).astype(np.float32)[:, None]
    return out


def _stereo(sound: Stereo, rate: int) -> Stereo:
    """[channels, samples] at any rate -> [samples, 2] at 48 kHz."""
    from math import gcd

    from scipy.signal import resample_poly

    both = np.repeat(sound, 2, 0) if sound.shape[0] == 1 else sound[:2]
    if rate != SAMPLE_RATE:
        common = gcd(rate, SAMPLE_RATE)
        both = resample_poly(both, SAMPLE_RATE // common, rate // common, axis=1)
    return np.asarray(both.T, np.float32)
