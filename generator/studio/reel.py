"""A reel in production: its calls, its place in the film, and what of it can be played."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import accumulate

from generator.assembly import noises
from generator.assembly.desk import reaches, stretches
from generator.assembly.excerpt import Sound
from generator.assembly.rooms import room_of
from generator.callsheet import Call
from generator.clock import SAMPLE_RATE, Span, from_milliseconds, to_milliseconds, to_samples
from generator.cut import Caption, Clip, Filmed, Heard, Mixed, Part, Reel, Slate, SlatedSpeech
from generator.film import Ambience, Cue, Weather
from generator.voice.level import lift


def _lift(cue: Cue, spoken: bool) -> int:
    """Hundredths of a decibel by which a cue is lifted towards the loudness of the film.

    A score is written softer where it is less intense. Between lines it may stay softer than speech, within reason; where nobody
    speaks it carries the scene's loudness alone. Where it is at its loudest it has to leave room for what sounds beside it.
    """
    short = FILM_LOUDNESS - (-27.0 + 8.0 * cue.intensity / 1000 + MUSIC_GAIN)
    return round(100 * short * ((0.7 if spoken else 1.0) if short > 0 else CROWDED))


FILM_LOUDNESS, MUSIC_GAIN, CROWDED = -16.6, 4.0, 2.4
"""LUFS; the decibels that the desk gives to music anyway; and how many it takes back for each that music alone would be too loud."""


LATE = SAMPLE_RATE // 10
"""Samples by which a line may last longer than its reading says."""
LOUD_WEATHER = {Weather.STORM: -400, Weather.RAIN: -100}
"""Hundredths of a decibel: weather that would drown what is said in it stands back."""


@dataclass(slots=True)
class ReelInProduction:
    """`start` is the frame of the film that the reel begins at; `keys` maps slate ids to the takes that stand for them."""

    reel: Reel
    start: int
    calls: tuple[Call, ...]
    keys: dict[str, str] = field(default_factory=dict)

    def pictures(self) -> list[tuple[Call, Span]]:
        """Its picture calls in order, each with its span of the film."""
        at, placed = self.start, []
        for call in self.calls:
            if isinstance(call.request, Filmed):
                placed.append((call, Span(start=at, frames=call.request.frames)))
                at += call.request.frames
        return placed

    def stretches(self) -> list[tuple[Slate, Span]]:
        """Its sound segments in order: slate, and span within the reel."""
        return [
            (
                Slate(name=f"{self.reel.number} mix {number}", part=Part.MIX, scene=self.reel.scene, id=f"{self.reel.scene}/mix-{number}"),
                Span(start=first, frames=frames),
            )
            for number, (first, frames) in enumerate(stretches(self.reel.frames), 1)
        ]

    def stems(self, sound_of: Callable[[str], Sound]) -> list[tuple[Sound, Heard]]:
        """Every stem, and how it is heard (`at` in samples of the reel).

        `sound_of` gives the stem in the vault by its key. A stem without a take is left out: the film goes on without it.
        """
        speeches = {each.slate.id: each for each in self.reel.speeches}
        talk = 100 * lift((each.speech.delivery.volume, each.milliseconds) for each in self.reel.speeches)
        heard = []
        for call in self.calls:
            key = self.keys.get(call.slate.id)
            if call.slate.part is Part.PICTURE or not key:
                continue
            sound = sound_of(key)
            speech = speeches.get(call.slate.id)
            at = speech.start * SAMPLE_RATE // 1000 if speech else 0
            pan = speech.pan if speech else 500
            gain = _lift(call.request, bool(speeches)) + self.reel.presence if isinstance(call.request, Cue) else 0
            if isinstance(call.request, Ambience):
                gain = LOUD_WEATHER.get(call.request.weather, 0)
            if speech:
                gain = talk
            room = self._room(speech) if speech else ""
            heard.append((sound, Heard(digest=sound.digest, part=call.slate.part, at=at, gain=gain, pan=pan, room=room)))
        return heard

    def needed_for(self, span: Span) -> list[Call]:
        """The calls that the sound of a span of the reel has to wait for."""
        speeches = {each.slate.id: each for each in self.reel.speeches}
        first, frames = to_samples(span.start), span.frames
        needed = []
        for call in self.calls:
            speech = speeches.get(call.slate.id)
            if call.slate.part in (Part.MUSIC, Part.SOUND) or (
                speech
                and reaches(
                    self._room(speech), speech.start * SAMPLE_RATE // 1000 - first, speech.milliseconds * SAMPLE_RATE // 1000 + LATE, frames
                )
            ):
                needed.append(call)
        return needed

    def _room(self, speech: SlatedSpeech) -> str:
        """Where a line is heard. What comes out of a loudspeaker or another world brings its own room along."""
        return "" if speech.speech.voice.effect else room_of(self.reel.sound.kind, self.reel.sound.interior)

    def mixed(self, span: Span, sound_of: Callable[[str], Sound]) -> tuple[Mixed, dict[str, str]]:
        """The request for the sound of a span of the reel; and for each digest in it, the key of a take that holds what is heard."""
        first, stems, keys = to_samples(span.start), list[Heard](), dict[str, str]()
        for sound, heard in self.stems(sound_of):
            at = heard.at - first
            if reaches(heard.room, at, sound.samples, span.frames):
                digest = sound.excerpt(at, span.frames)
                keys[digest] = sound.key
                stems.append(replace(heard, at=at, digest=digest))
        return Mixed(frames=span.frames, stems=tuple(stems), opens=span.start == 0, closes=span.end == self.reel.frames), keys

    def stem_clips(self) -> list[Clip]:
        """Its speech, music and ambience as clips of the film."""
        speeches = {each.slate.id: each for each in self.reel.speeches}
        clips = []
        for call in self.calls:
            if call.slate.part is Part.PICTURE or not (key := self.keys.get(call.slate.id)):
                continue
            span = Span(start=self.start, frames=self.reel.frames)
            if speech := speeches.get(call.slate.id):
                span = Span(start=self.start + from_milliseconds(speech.start), frames=from_milliseconds(speech.milliseconds) + 1)
            clips.append(Clip(key=key, span=span, slate=call.slate))
        return clips

    def captions(self) -> list[Caption]:
        """Everything that is said in it, and what is heard besides, in order."""
        offset = to_milliseconds(self.start)
        cuts = [offset + to_milliseconds(frame) for frame in accumulate(each.shot.frames for each in self.reel.shots)]
        said = [
            Caption(
                start=(start := offset + each.start),
                end=(end := start + each.milliseconds),
                speaker=each.speaker,
                text=each.speech.text,
                words=tuple(start + word for word in each.words),
                cut=next((cut for cut in cuts if cut >= end), 0),
            )
            for each in self.reel.speeches
        ]
        heard = [(to_milliseconds(hit.frame), noises.sound(hit)) for hit in self.reel.sound.hits]
        if self.reel.music:
            heard.insert(0, (0, noises.music(self.reel.music)))
        last = ""
        for at, words in heard:
            if words and words != last:
                said.append(Caption(start=offset + at, end=offset + at + noises.SHOWN, speaker="", text=words, sound=True))
            last = words or last
        return sorted(said, key=lambda each: (each.start, each.sound))
