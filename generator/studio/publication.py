"""The publication of a film: its cut as it grows, by what follows on without a gap."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from generator.callsheet import Call
from generator.clock import Span
from generator.cut import Clip, Cut, Part, Slate
from generator.studio.event import Event, Published, TakeMade
from generator.studio.mixing import MixingRoom
from generator.studio.pace import speed, watchable
from generator.studio.reel import ReelInProduction
from generator.studio.tally import Tally


class Publication:
    """Pictures are published shot by shot, sound stretch by stretch as soon as all is made that is heard in it."""

    def __init__(self, cut: Cut, mixing: MixingRoom, tally: Tally) -> None:
        self.cut, self.mixing, self.tally = cut, mixing, tally
        self.announced = False
        """Whether the film was called watchable; it is never taken back."""
        self._pictures: deque[tuple[ReelInProduction, Call, Span]] = deque()
        self._stretches: deque[tuple[ReelInProduction, Slate, Span]] = deque()

    def enter(self, working: ReelInProduction) -> None:
        """A directed reel, to be published after those before it."""
        self._pictures.extend((working, each, span) for each, span in working.pictures())
        self._stretches.extend((working, slate, span) for slate, span in working.stretches())
        self.tally.of[Part.MIX] += len(working.stretches())

    def exchange(self, other: Call) -> None:
        """Another request for a picture that is not published yet."""
        self._pictures = deque((reel, other if known.slate.id == other.slate.id else known, span) for reel, known, span in self._pictures)

    def holds(self, slates: Collection[str]) -> bool:
        """Whether a picture of one of these slate ids is published."""
        return any(clip.slate.id in slates for clip in self.cut.picture)

    def publish(self, settled: Collection[str], reels: Sequence[ReelInProduction], total: Callable[[], int], floor: int) -> Iterator[Event]:
        """Add to the cut what follows on from it. settled: slate ids. total: frames that the film will have. floor: its processes."""
        pictures = tuple(self._ready_pictures(settled))
        mixed, sounds = self._ready_sounds(settled)
        if not pictures and not sounds:
            return
        yield from mixed
        if mixed:
            yield self.tally.stage(Part.MIX)
        self.cut = replace(
            self.cut,
            picture=self.cut.picture + pictures,
            sound=self.cut.sound + tuple(sounds),
            stems=tuple(clip for reel in reels for clip in reel.stem_clips()),
            captions=tuple(caption for reel in reels for caption in reel.captions()),
        )
        self.announced = self.announced or watchable(
            playable=self.cut.frames,
            total=total(),
            speed=speed(filmed=self.tally.filmed, milliseconds=self.tally.filming, floor=floor),
        )
        yield Published(cut=self.cut, watchable=self.announced)

    def _ready_pictures(self, settled: Collection[str]) -> Iterator[Clip]:
        while self._pictures and self._pictures[0][1].slate.id in settled:
            working, each, span = self._pictures.popleft()
            yield Clip(key=working.keys[each.slate.id], span=span, slate=each.slate)

    def _ready_sounds(self, settled: Collection[str]) -> tuple[list[TakeMade], list[Clip]]:
        mixed: list[TakeMade] = []
        sounds: list[Clip] = []
        while self._stretches:
            working, slate, span = self._stretches[0]
            if not all(each.slate.id in settled for each in working.needed_for(span)):
                break
            self._stretches.popleft()
            made = self.mixing.mix(working, slate, span)
            self.tally.done[Part.MIX] += 1
            self.tally.counted(Part.MIX, made.milliseconds, reused=made.reused)
            mixed.append(made)
            sounds.append(Clip(key=made.key, span=span.shifted(working.start), slate=slate))
            if not self.cut.sound:
                break  # whoever waits for the first segment waits for no other
        return mixed, sounds
