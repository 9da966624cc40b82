"""What is heard: loudness, level and distinctness of voices, whether lips and blows meet their sounds, whether music and air repeat."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from generator.assembly import audio
from generator.clock import FPS, SAMPLE_RATE, seconds
from generator.crew import member
from generator.cut import Cut, Filmed, Framing, Part, Reel
from generator.film import Screenplay
from generator.studio import Directed, Finished, Here, Studio, TakeMade
from generator.vault import Vault
from server.bench.dialogue import Samples, dialogue, stems, understood
from server.bench.films import BRIEF, Figures

SECONDS = 180
SCREEN = Framing(width=64, height=36)
"""Nobody looks: pictures are as small as they can be."""
OPEN = frozenset("AEO")
"""Mouth shapes of vowels that are loud."""
SILENT = frozenset({"fade-in", "fade-out", "god-rays", "stars", "fog", "embers", "dust", "hologram"})
QUIET = frozenset(
    {"gesture", "look", "nod", "shake-head", "smile", "frown", "think", "hold", "stop", "turn", "stand", "peek", "lean", "point", "watch", "listen", "beckon"}
)
"""Effects and deeds that are seen and not heard, or whose cloth rustles under the talk."""
SHIFTS = 15
"""Steps of 20 ms, to either side, at which lips are held against voices."""
NEAR = 15
"""Frames within which an effect and its sound belong together."""


def sound(folder: Path, brief: str = BRIEF, seconds: int = SECONDS) -> Figures:
    """Loudness, true peak, words understood, level of dialogue, voices, lips, effects with a sound, repetition of music and air, cost."""
    studio = Studio(folder, framing=SCREEN, floor=Here(_crew), crew=_crew)
    screenplay = studio.write(studio.read(brief, seconds=seconds))
    cut, reels, mixing = _shot(studio, screenplay)
    return figures(cut, reels, screenplay, studio.vault, mixing)


class Leader:
    """A picture that nobody looks at, drawn in no time: a grey frame in which a square blinks."""

    name, version = "leader", 1

    def check(self) -> None:
        """Always able to work."""

    def identity(self) -> tuple[str, ...]:
        return ()

    def frames(self, request: Filmed, *, seed: int) -> Iterator[NDArray[np.uint8]]:
        """I420 uint8 [height * 3 // 2, width]."""
        height, width = request.framing.height, request.framing.width
        frame = np.full((height * 3 // 2, width), 128, np.uint8)
        for index in range(request.frames):
            frame[: height // 4, : width // 4] = 90 + 40 * (index % 2)
            yield frame


_leader = Leader()


def _crew(part: str) -> Any:
    return _leader if part is Part.PICTURE else member(part)


def figures(cut: Cut, reels: list[Reel], screenplay: Screenplay, vault: Vault, mixing: int) -> Figures:
    """Everything that is measured of a finished film. mixing: processor milliseconds that it took."""
    mix = _mix(cut, vault)
    return {
        **_loudness(mix),
        **_range(mix, reels),
        **dialogue(cut, reels, screenplay, vault),
        **understood(cut, screenplay, mix),
        **_cost(cut, vault, mixing),
        "lips before vowels, milliseconds": _lips(reels, cut, vault),
        "staged effects with a sound": _sounded(reels),
        "most alike two stretches of music, of 1": _repetition(cut, vault, Part.MUSIC),
        "most alike two stretches of air, of 1": _repetition(cut, vault, Part.SOUND),
    }


def _shot(studio: Studio, screenplay: Screenplay) -> tuple[Cut, list[Reel], int]:
    """The film, its scenes as they were directed, and the processor milliseconds that its mix took."""
    reels: list[Reel] = []
    mixing = 0
    for event in studio.shoot(screenplay):
        if isinstance(event, Directed):
            reels.append(event.reel)
        if isinstance(event, TakeMade) and event.part is Part.MIX:
            mixing += event.milliseconds
        if isinstance(event, Finished):
            return event.cut, reels, mixing
    raise RuntimeError("the studio ended without a film")


def _mix(cut: Cut, vault: Vault) -> Samples:
    """The finished sound, float32 [n, 2], as a player decodes it."""
    import av

    from generator.assembly.segment import placed, sound_start

    stream = audio.init() + b"".join(
        placed(vault.read(clip.key), start=sound_start(clip.span.start), sequence=number) for number, clip in enumerate(cut.sound)
    )
    with av.open(io.BytesIO(stream)) as file:
        return np.concatenate([frame.to_ndarray().T for frame in file.decode(audio=0)]).astype(np.float32)


def _loudness(mix: Samples) -> Figures:
    import pyloudnorm
    from scipy.signal import resample_poly

    peak = float(np.abs(resample_poly(mix, 4, 1, axis=0)).max())
    return {
        "loudness, LUFS": round(float(pyloudnorm.Meter(SAMPLE_RATE).integrated_loudness(mix)), 1),
        "true peak, dBTP": round(20 * float(np.log10(peak)), 1),
    }


def _range(mix: Samples, reels: list[Reel]) -> Figures:
    """How far the softest and the loudest scene lie apart."""
    import pyloudnorm

    scenes: list[float] = []
    at = 0
    for reel in reels:
        length = reel.frames * SAMPLE_RATE // FPS
        scenes.append(float(pyloudnorm.Meter(SAMPLE_RATE).integrated_loudness(mix[at : at + length])))
        at += length
    return {"softest and loudest scene, LUFS": [round(min(scenes), 1), round(max(scenes), 1)]}


def _cost(cut: Cut, vault: Vault, mixing: int) -> Figures:
    """Processor seconds for a second of speech, and for a second of film for everything else that is heard."""
    spent = {part: 0 for part in (Part.VOICE, Part.MUSIC, Part.SOUND)}
    spoken = 0
    for clip in cut.stems:
        facts = vault.facts(clip.key)
        spent[clip.slate.part] += int(facts.get("milliseconds", 0))
        spoken += int(facts.get("samples", 0)) if clip.slate.part is Part.VOICE else 0
    film = max(1.0, seconds(cut.frames))
    rest = {"music": spent[Part.MUSIC], "sound": spent[Part.SOUND], "mixing": mixing}
    return {
        "voices, processor seconds for a second of speech": round(spent[Part.VOICE] / 1000 / max(1.0, spoken / SAMPLE_RATE), 3),
        **{f"{name}, for a second of film": round(milliseconds / 1000 / film, 4) for name, milliseconds in rest.items()},
        "all but voices, for a second of film": round(sum(rest.values()) / 1000 / film, 4),
    }


def _lips(reels: list[Reel], cut: Cut, vault: Vault) -> int | None:
    """By how many milliseconds open mouths come before loud vowels: the shift at which the two go together best over the whole film."""
    keys = {clip.slate.id: clip.key for clip in cut.stems}
    together = np.zeros(2 * SHIFTS + 1)
    for reel in reels:
        open_mouth = np.zeros(reel.frames * 2)
        at = 0
        for slated in reel.shots:
            for mark in slated.shot.marks:
                ends = [*(each.frame for each in mark.lips[1:]), slated.shot.frames]
                for viseme, end in zip(mark.lips, ends, strict=False):
                    if viseme.shape in OPEN:
                        open_mouth[2 * (at + max(0, viseme.frame)) : 2 * (at + end)] = 1
            at += slated.shot.frames
        loud = np.zeros(reel.frames * 2)
        for speech in reel.speeches:
            samples = audio.from_flac(vault.read(keys[speech.slate.id])).mean(axis=1)
            windows = samples[: len(samples) // 960 * 960].reshape(-1, 960)
            energy = np.sqrt((windows**2).mean(axis=1))
            begin = speech.start // 20
            room = len(loud) - begin
            loud[begin : begin + len(energy)] += energy[:room]
        together += [float((np.roll(open_mouth, shift) * loud).sum()) for shift in range(-SHIFTS, SHIFTS + 1)]
    return (int(np.argmax(together)) - SHIFTS) * 20 if together.any() else None


def _sounded(reels: list[Reel]) -> str:
    """How many of the effects that make a noise, and of the deeds that are done in them, have a sound near them."""
    staged = sounded = 0
    for reel in reels:
        noises = [hit.frame for hit in reel.sound.hits]
        at = 0
        for slated in reel.shots:
            shot = slated.shot
            begun = [each for each in shot.effects if each.start >= 0 and each.frames < shot.frames]  # what is there all the time belongs to the air
            wanted = [at + each.start for each in begun if each.kind not in SILENT and each.kind != reel.sound.weather.value]
            wanted += [at + act.start for mark in shot.marks for act in mark.acts if act.verb not in QUIET and 0 <= act.start < shot.frames]
            staged += len(wanted)
            sounded += sum(any(0 <= noise - frame + NEAR <= 4 * NEAR for noise in noises) for frame in wanted)
            at += shot.frames
    return f"{sounded} of {staged}"


def _repetition(cut: Cut, vault: Vault, part: Part) -> float | None:
    """Likeness of the two most alike stretches of two seconds that do not overlap: of their spectra over time; 1 is a loop."""
    likest: list[float] = []
    for _, samples in stems(cut, vault, part):
        patches = _patches(samples)
        if len(patches) > 2:
            alike = patches @ patches.T
            likest.append(float(alike[np.triu_indices(len(alike), 1)].max()))
    return round(max(likest), 3) if likest else None


def _patches(samples: Samples) -> Samples:
    """Log spectra of stretches of two seconds, without their mean and at length 1: [stretches, bins * windows]."""
    length = 2 * SAMPLE_RATE
    rows: list[Any] = []
    for start in range(0, len(samples) - length, length):
        windows = samples[start : start + length // 2048 * 2048].reshape(-1, 2048) * np.hanning(2048)
        rows.append(np.log(np.abs(np.fft.rfft(windows, axis=1))[:, 1:200] + 1e-4).ravel())
    if not rows:
        return np.zeros((0, 1), np.float32)
    table = np.array(rows)
    table -= table.mean(axis=0) if len(table) > 3 else table.mean()
    return np.asarray(table / (np.linalg.norm(table, axis=1, keepdims=True) + 1e-9), np.float32)
