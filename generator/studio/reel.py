"""A reel in production: its calls, its place in the film, and what of it can be played."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from generator.assembly import noises
from generator.assembly.desk import REACH, stretches
from generator.assembly.rooms import room_of
from generator.callsheet import Call
from generator.clock import SAMPLE_RATE, Span, from_milliseconds, to_milliseconds, to_samples, up_to_grid
from generator.cut import Caption, Clip, Filmed, Heard, Mixed, Part, Reel, Slate
from generator.film import Ambience, Cue, Weather


def _lift(cue: Cue, spoken: bool) -> int:
    """Hundredths of a decibel by which a cue is lifted towards the loudness of the film.

    A score is written softer where it is less intense. Between lines it may stay softer than speech, within reason; where nobody
    speaks it carries the scene's loudness alone. Where it is at its loudest it has to leave room for what sounds beside it.
    """
    short = FILM_LOUDNESS - (-27.0 + 8.0 * cue.intensity / 1000 + MUSIC_GAIN)
    return round(100 * short * ((0.7 if spoken else 1.0) if short > 0 else CROWDED))


FILM_LOUDNESS, MUSIC_GAIN, CROWDED = -16.6, 4.0, 2.4
"""LUFS; the decibels that the desk gives to music anyway; and how many it takes back for each that music alone would be too loud."""


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

    def stems(self, sound_of: Callable[[str], tuple[str, int]]) -> list[tuple[Call, Heard, int]]:
        """Every stem: its call, how it is heard (`at` in samples of the reel), its length in samples.

        `sound_of` gives the content digest and the length in samples of a take by its key. A stem without a take is left out:
        the film goes on without it.
        """
        speeches = {each.slate.id: each for each in self.reel.speeches}
        heard = []
        for call in self.calls:
            key = self.keys.get(call.slate.id)
            if call.slate.part is Part.PICTURE or not key:
                continue
            digest, samples = sound_of(key)
            speech = speeches.get(call.slate.id)
            at = speech.start * SAMPLE_RATE // 1000 if speech else 0
            pan = speech.pan if speech else 500
            gain = _lift(call.request, bool(speeches)) if isinstance(call.request, Cue) else 0
            if isinstance(call.request, Ambience):
                gain = LOUD_WEATHER.get(call.request.weather, 0)
            # What comes out of a loudspeaker or another world brings its own room along.
            room = room_of(self.reel.sound.kind, self.reel.sound.interior) if speech and not speech.speech.voice.effect else ""
            heard.append((call, Heard(digest=digest, part=call.slate.part, at=at, gain=gain, pan=pan, room=room), samples))
        return heard

    def needed_for(self, span: Span) -> list[Call]:
        """The calls that the sound of a span of the reel has to wait for."""
        reach = to_milliseconds(up_to_grid(REACH // 1920 + 1))
        start, end = to_milliseconds(span.start) - reach, to_milliseconds(span.end) + reach
        speeches = {each.slate.id: each for each in self.reel.speeches}
        needed = []
        for call in self.calls:
            speech = speeches.get(call.slate.id)
            if call.slate.part in (Part.MUSIC, Part.SOUND) or (
                speech and speech.start < end and start < speech.start + speech.milliseconds
            ):
                needed.append(call)
        return needed

    def mixed(self, span: Span, sound_of: Callable[[str], tuple[str, int]]) -> Mixed:
        """The request for the sound of a span of the reel."""
        first, length = to_samples(span.start), to_samples(span.frames)
        stems = tuple(
            replace(heard, at=heard.at - first)
            for _, heard, samples in self.stems(sound_of)
            if heard.at - first < length + REACH and heard.at + samples - first > -REACH
        )
        return Mixed(frames=span.frames, stems=stems, opens=span.start == 0, closes=span.end == self.reel.frames)

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
        said = [
            Caption(start=offset + each.start, end=offset + each.start + each.milliseconds, speaker=each.speaker, text=each.speech.text)
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
