"""One film in production: directs ahead of the crew, keeps the floor busy in playback order, publishes what can be played."""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from generator.assembly.audio import from_flac
from generator.callsheet import Call, call
from generator.clock import Span, frames_in
from generator.cut import Caption, Clip, Cut, Filmed, Framing, Part
from generator.direction import direct, speeches
from generator.errors import RenderFailed
from generator.film import Screenplay
from generator.slate import key_of, requests
from generator.studio.event import Directed, Event, Finished, Published, Stage, TakeMade, Waiting
from generator.studio.floor import Floor
from generator.studio.pace import speed, watchable
from generator.studio.reading import Readings
from generator.studio.reel import ReelInProduction
from generator.studio.take import Job, Made, describe, still_of
from generator.vault import Vault

AHEAD = 60.0
"""Seconds of directed film that wait for the floor: directing more would only make the first picture late."""
ATTEMPTS = 3


class Production:
    """Makes the takes of one cut. `events` can be closed at any time and run again: what is in the vault stays made."""

    def __init__(
        self,
        screenplay: Screenplay,
        *,
        vault: Vault,
        floor: Floor,
        crew: Callable[[str], Any],
        framing: Framing,
        number: int,
        parent: Cut | None,
    ) -> None:
        self.screenplay, self.vault, self.floor, self.crew, self.framing = screenplay, vault, floor, crew, framing
        self.last = parent.keys() if parent else {}
        self.reels: list[ReelInProduction] = []
        self.cut = Cut(number=number, parent=parent.number if parent else 0)
        self.queue: deque[tuple[ReelInProduction, Call]] = deque()
        self.running: dict[Future[Made], tuple[ReelInProduction, Call]] = {}
        self.settled: set[str] = set()
        """Slate ids whose take, or whose stand-in, is there."""
        self.attempts: Counter[str] = Counter()
        self.of: Counter[str] = Counter()
        self.done: Counter[str] = Counter()
        self.made: Counter[str] = Counter()
        self.spent: Counter[str] = Counter()
        self.filmed = 0
        """Frames that were filmed now and were not in the vault."""
        self.filming = 0
        """Milliseconds that processes took for them."""
        """When the first picture was begun: what comes before delays a film once and says nothing about its pace."""
        self.announced = False
        self.shown: set[str] = set()
        self._stem = lru_cache(maxsize=12)(self._load_stem)
        self._keys_of_digests: dict[str, str] = {}
        self._sounds: dict[str, tuple[str, int]] = {}
        self._pictures: deque[tuple[ReelInProduction, Call, Span]] = deque()
        self._stretches: deque[tuple[ReelInProduction, Any, Span]] = deque()

    def events(self) -> Iterator[Event]:
        try:
            while True:
                yield from self._direct_ahead()
                self._submit()
                yield from self._collect()
                yield from self._publish()
                if not self.queue and not self.running and len(self.reels) == len(self.screenplay.scenes):
                    break
        finally:
            for future in self.running:
                future.cancel()
        self.cut = replace(self.cut, complete=True)
        yield Published(cut=self.cut, watchable=True)
        yield Finished(cut=self.cut, report="")

    @property
    def frames(self) -> int:
        """Frames of the whole film, as far as they are known; estimated for what is not directed yet."""
        directed = self.reels[-1].start + self.reels[-1].reel.frames if self.reels else 0
        left = len(self.screenplay.scenes) - len(self.reels)
        if not left:
            return directed
        share = frames_in(self.screenplay.seconds / len(self.screenplay.scenes))
        return directed + left * share

    def _direct_ahead(self) -> Iterator[Event]:
        scenes = self.screenplay.scenes
        while len(self.reels) < len(scenes) and self._waiting() < frames_in(AHEAD):
            number = len(self.reels)
            scene = scenes[number]
            began = time.process_time()
            readings = Readings(self.vault, self.crew(Part.VOICE))
            reel = direct(
                self.screenplay,
                scene,
                {line: readings.of(speech) for line, speech in speeches(self.screenplay, scene)},
                number=number + 1,
                first=number == 0,
                last=number == len(scenes) - 1,
                previous=scenes[number - 1] if number else None,
            )
            start = self.reels[-1].start + self.reels[-1].reel.frames if self.reels else 0
            calls = tuple(
                call(slate, request, self.crew(slate.part), self.vault, self.last) for slate, request in requests(reel, self.framing)
            )
            working = ReelInProduction(reel, start, calls)
            self.reels.append(working)
            self.spent["direction"] += int((time.process_time() - began) * 1000)
            yield from self._enter(working)
            self._submit()

    def _enter(self, working: ReelInProduction) -> Iterator[Event]:
        """A directed reel joins the production: what is in the vault is settled at once, the rest waits for the floor."""
        self._pictures.extend((working, each, span) for each, span in working.pictures())
        self._stretches.extend((working, slate, span) for slate, span in working.stretches())
        for each in working.calls:
            self.of[each.slate.part] += 1
        self.of[Part.MIX] += len(working.stretches())
        yield Directed(reel=working.reel, takes=len(working.calls), wanted=sum(not each.made for each in working.calls))
        yield Stage(department="direction", done=len(self.reels), of=len(self.screenplay.scenes))
        for each in working.calls:
            if each.made:
                yield from self._settle(working, each, Made(key=each.key, reused=True, milliseconds=0))
            else:
                self.queue.append((working, each))
        if len(self.reels) == 1:
            self._picture_first()

    def _picture_first(self) -> None:
        """A film's first picture takes longest, since its set is built for it: it is begun before the scene's music and air."""
        first = next((each for each in self.queue if isinstance(each[1].request, Filmed)), None)
        if first:
            self.queue.remove(first)
            self.queue.appendleft(first)

    def _waiting(self) -> int:
        """Frames of film that are directed and not made."""
        return sum(each.request.frames for _, each in self.queue if isinstance(each.request, Filmed))

    def _submit(self) -> None:
        # One take more than there are processes keeps every process busy; more would only delay what becomes urgent later.
        while self.queue and len(self.running) < self.floor.size + 1:
            working, each = self.queue.popleft()
            job = Job(vault=self.vault.folder, part=each.slate.part, slate=each.slate.name, key=each.key, request=each.request)
            self.running[self.floor.submit(job)] = (working, each)

    def _collect(self) -> Iterator[Event]:
        if not self.running:
            return
        finished = wait(self.running, timeout=0.25, return_when=FIRST_COMPLETED).done
        if not finished:
            yield Waiting()
        for future in finished:
            working, each = self.running.pop(future)
            try:
                yield from self._settle(working, each, future.result())
            except RenderFailed as failed:
                self._recover(working, each, failed)
            except (OSError, RuntimeError) as failed:  # the process died; the take did not
                self._recover(working, each, RenderFailed(each.slate.name, each.slate.part, repr(failed), permanent=False))

    def _recover(self, working: ReelInProduction, each: Call, failed: RenderFailed) -> None:
        """Ask again, then ask for less, then go on without: a failed take is never a hole."""
        self.attempts[each.slate.id] += 1
        if not failed.permanent and self.attempts[each.slate.id] < ATTEMPTS:
            self.queue.appendleft((working, each))
            return
        if not isinstance(each.request, Filmed):
            self.settled.add(each.slate.id)
            self.done[each.slate.part] += 1
            return
        shot = each.request.shot
        if not (shot.effects or shot.props or shot.marks):
            raise failed
        plain = replace(shot, effects=(), props=()) if shot.effects or shot.props else replace(shot, marks=())
        request = replace(each.request, shot=plain)
        key = key_of(self.crew(Part.PICTURE), request)
        stand_in = replace(each, request=request, key=key, made=key in self.vault, reason=f"stands in: {failed.reason}")
        working.calls = tuple(stand_in if other.slate.id == each.slate.id else other for other in working.calls)
        self._pictures = deque((reel, stand_in if other.slate.id == each.slate.id else other, span) for reel, other, span in self._pictures)
        self.queue.appendleft((working, stand_in))

    def _settle(self, working: ReelInProduction, each: Call, made: Made) -> Iterator[Event]:
        part = each.slate.part
        working.keys[each.slate.id] = made.key
        self.settled.add(each.slate.id)
        self.done[part] += 1
        self.made[f"{part} {'reused' if made.reused else 'made'}"] += 1
        self.spent[part] += made.milliseconds
        still = b""
        if isinstance(each.request, Filmed):
            if not made.reused:
                self.filmed += each.request.frames
                self.filming += made.wall
            shot = each.slate.id.rpartition("/")[0]
            if shot not in self.shown:
                self.shown.add(shot)
                still = still_of(self.vault, made.key)
        yield TakeMade(
            slate=each.slate,
            key=made.key,
            part=part,
            reason=each.reason,
            reused=made.reused,
            milliseconds=made.milliseconds,
            thumbnail=still,
        )
        yield Stage(department=part.value, done=self.done[part], of=self.of[part])

    def _publish(self) -> Iterator[Event]:
        """Add to the cut what follows on from it without a gap."""
        picture, sound = list(self.cut.picture), list(self.cut.sound)
        while self._pictures and self._pictures[0][1].slate.id in self.settled:
            working, each, span = self._pictures.popleft()
            picture.append(Clip(key=working.keys[each.slate.id], span=span, slate=each.slate))
        mixed: list[TakeMade] = []
        while self._stretches and self._audible(*self._stretches[0][::2]):
            working, slate, span = self._stretches.popleft()
            made = self._mix(working, slate, span)
            mixed.append(made)
            sound.append(Clip(key=made.key, span=span.shifted(working.start), slate=slate))
        grown = len(picture) > len(self.cut.picture) or len(sound) > len(self.cut.sound)
        if not grown:
            return
        yield from mixed
        if mixed:
            yield Stage(department=Part.MIX.value, done=self.done[Part.MIX], of=self.of[Part.MIX])
        self.cut = replace(
            self.cut,
            picture=tuple(picture),
            sound=tuple(sound),
            stems=tuple(clip for reel in self.reels for clip in reel.stem_clips()),
            captions=self._captions(),
        )
        self.announced = self.announced or watchable(
            playable=self.cut.frames,
            total=self.frames,
            speed=speed(filmed=self.filmed, milliseconds=self.filming, floor=self.floor.size),
        )
        yield Published(cut=self.cut, watchable=self.announced)

    def _captions(self) -> tuple[Caption, ...]:
        return tuple(caption for reel in self.reels for caption in reel.captions())

    def _audible(self, working: ReelInProduction, span: Span) -> bool:
        return all(each.slate.id in self.settled for each in working.needed_for(span))

    def _mix(self, working: ReelInProduction, slate: Any, span: Span) -> TakeMade:
        """Mix and encode one stretch, here: it takes a hundredth of the time that the stretch lasts."""
        desk = self.crew(Part.MIX)
        each = call(slate, working.mixed(span, self._sound_of), desk, self.vault, self.last)
        began = time.process_time()
        with self.vault.claim(each.key) as free:
            if free:
                self.vault.put(each.key, desk.encode(each.request, self._stem), describe(desk, Part.MIX, each.request))
        spent = int((time.process_time() - began) * 1000) if free else 0
        self.done[Part.MIX] += 1
        self.made[f"mix {'made' if free else 'reused'}"] += 1
        self.spent[Part.MIX] += spent
        return TakeMade(slate=slate, key=each.key, part=Part.MIX, reason=each.reason, reused=not free, milliseconds=spent)

    def _sound_of(self, key: str) -> tuple[str, int]:
        if key not in self._sounds:
            facts = self.vault.facts(key)
            self._sounds[key] = (facts["digest"], facts["samples"])
            self._keys_of_digests[facts["digest"]] = key
        return self._sounds[key]

    def _load_stem(self, digest: str) -> NDArray[np.float32]:
        return from_flac(self.vault.read(self._keys_of_digests[digest]))
