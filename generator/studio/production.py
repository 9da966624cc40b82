"""One film in production: directs ahead of the crew and keeps the floor busy in playback order, until every take is there."""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import replace
from typing import Any

from generator.callsheet import Call, call
from generator.clock import frames_in, seconds
from generator.cut import Cut, Filmed, Part, Request, Slate
from generator.direction import direct, speeches
from generator.errors import RenderFailed
from generator.film import Screenplay
from generator.slate import key_of, requests
from generator.studio.event import Directed, Event, Finished, Published, Stage, TakeMade, Waiting
from generator.studio.floor import Floor
from generator.studio.mixing import MixingRoom
from generator.studio.publication import Publication
from generator.studio.reading import Readings
from generator.studio.reel import ReelInProduction
from generator.studio.rendition import Rendition
from generator.studio.retake import Retake, grave, plainer, remedied
from generator.studio.take import Job, Made, still_of
from generator.studio.tally import Tally
from generator.vault import Vault

AHEAD = 60.0
"""Seconds of directed film that wait for the floor: directing more would only make the first picture late."""
ATTEMPTS = 3


def shot_of(each: Call) -> str:
    """The id of the shot that a picture call is a piece of."""
    return each.slate.id.rpartition("/")[0]


class Production:
    """Makes the takes of one cut. `events` can be closed at any time and run again: what is in the vault stays made."""

    def __init__(
        self,
        screenplay: Screenplay,
        *,
        vault: Vault,
        floor: Floor,
        crew: Callable[[str], Any],
        rendition: Rendition,
        number: int,
        parent: Cut | None,
        playhead: Callable[[], float] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """playhead: seconds of the film that have been watched; without it, a viewer is supposed who begins as soon as that is announced.
        clock: seconds that pass."""
        self.screenplay, self.vault, self.floor, self.crew = screenplay, vault, floor, crew
        self.rendition, self.parent, self.playhead, self.clock = rendition, parent, playhead or self._supposed, clock
        self.began_watching: float | None = None
        self.last = parent.keys() if parent else {}
        self.reels: list[ReelInProduction] = []
        self.tally = Tally()
        cut = Cut(number=number, parent=parent.number if parent else 0)
        self.publication = Publication(cut, MixingRoom(crew(Part.MIX), vault, self.last), self.tally)
        self.queue: deque[tuple[ReelInProduction, Call]] = deque()
        self.running: dict[Future[Made], tuple[ReelInProduction, Call]] = {}
        self.settled: set[str] = set()
        """Slate ids whose take, or whose stand-in, is there."""
        self.attempts: Counter[str] = Counter()
        self.retaken: dict[str, Retake] = {}
        """By the id of the shot."""
        self.shown: set[str] = set()
        """Ids of shots of which a still was sent."""

    @property
    def cut(self) -> Cut:
        """What is published so far."""
        return self.publication.cut

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
        yield from self._publish()  # what the first publication left
        complete = replace(self.cut, complete=True)
        self.publication.cut = complete
        yield Published(cut=complete, watchable=True)
        yield Finished(cut=complete, report="")

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
        while len(self.reels) < len(scenes) and self._waiting() < frames_in(AHEAD) and not self._busy():
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
            wanted = requests(reel, self.rendition.framing)
            if self.rendition.begun is None and (first := next((each for _, each in wanted if isinstance(each, Filmed)), None)):
                self.rendition.begin(first, self.parent)
                wanted = requests(reel, self.rendition.framing)
            calls = tuple(
                call(slate, self._kept(slate, request), self.crew(slate.part), self.vault, self.last) for slate, request in wanted
            )
            working = ReelInProduction(reel, start, calls)
            self.reels.append(working)
            self.tally.spent["direction"] += int((time.process_time() - began) * 1000)
            yield from self._enter(working)
            self._submit()

    def _kept(self, slate: Slate, request: Request) -> Request:
        return self.rendition.kept(slate.id.rpartition("/")[0], request) if isinstance(request, Filmed) else request

    def _busy(self) -> bool:
        """Whether the floor has enough for now: what is finished is shown before more is directed. The first seconds of a film have the
        whole machine to themselves."""
        return len(self.queue) > self.floor.size and (not self.cut.frames or any(future.done() for future in self.running))

    def _enter(self, working: ReelInProduction) -> Iterator[Event]:
        """A directed reel joins the production: what is in the vault is settled at once, the rest waits for the floor."""
        self.publication.enter(working)
        self.tally.of.update(each.slate.part for each in working.calls)
        yield Directed(reel=working.reel, takes=len(working.calls), wanted=sum(not each.made for each in working.calls))
        yield Stage(department="direction", done=len(self.reels), of=len(self.screenplay.scenes))
        for each in working.calls:
            if not self._current(working, each):
                continue  # an earlier piece of its shot sent it back
            if each.made:
                made = Made(key=each.key, reused=True, milliseconds=0)
                self._took(each, made)
                yield from self._settle(working, each, made)
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
            if isinstance(each.request, Filmed) and not each.made:
                chosen = self.rendition.choose(shot_of(each), each.request, margin=self.margin, processes=self.floor.size)
                each = self._replace(working, each, chosen, each.reason)
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
                made = future.result()
                self._took(each, made)
                if self._current(working, each):
                    yield from self._settle(working, each, made)
            except RenderFailed as failed:
                self._recover(working, each, failed)
            except (OSError, RuntimeError) as failed:  # the process died; the take did not
                self._recover(working, each, RenderFailed(each.slate.name, each.slate.part, repr(failed), permanent=False))

    def _recover(self, working: ReelInProduction, each: Call, failed: RenderFailed) -> None:
        """Ask again, then ask for less, then go on without: a failed take is never a hole."""
        if not self._current(working, each):
            return
        self.attempts[each.slate.id] += 1
        if not failed.permanent and self.attempts[each.slate.id] < ATTEMPTS:
            self.queue.appendleft((working, each))
            return
        if not isinstance(each.request, Filmed):
            self.settled.add(each.slate.id)
            self.tally.done[each.slate.part] += 1
            return
        plain = plainer(each.request.shot)
        if plain == each.request.shot:
            raise failed
        request = replace(each.request, shot=plain)
        self.queue.appendleft((working, self._replace(working, each, request, f"stands in: {failed.reason}")))

    def _replace(self, working: ReelInProduction, each: Call, request: Filmed, reason: str) -> Call:
        """The same slate with another request, wherever the production knows it."""
        if request == each.request:
            return each
        key = key_of(self.crew(Part.PICTURE), request)
        other = replace(each, request=request, key=key, made=key in self.vault, reason=reason)
        working.calls = tuple(other if known.slate.id == each.slate.id else known for known in working.calls)
        self.publication.exchange(other)
        return other

    def _current(self, working: ReelInProduction, each: Call) -> bool:
        """Whether a take is still wanted: its shot may be retaken meanwhile."""
        return any(known.key == each.key for known in working.calls if known.slate.id == each.slate.id)

    def _took(self, each: Call, made: Made) -> None:
        """What a take took."""
        self.tally.took(each.slate.part, each.request, made)
        if isinstance(each.request, Filmed) and not made.reused:
            self.rendition.took(each.request.framing, each.request.frames, made.wall)

    def _retake(self, working: ReelInProduction, each: Call) -> bool:
        """Whether its shot is to be taken again: once, if something is gravely wrong that can be mended and nobody saw a piece of it yet."""
        shot = shot_of(each)
        if not isinstance(each.request, Filmed) or shot in self.retaken or not (found := grave(self._findings(each.key))):
            return False
        better = remedied(each.request.shot, found)
        pieces = [known for known in working.calls if isinstance(known.request, Filmed) and shot_of(known) == shot]
        ids = {piece.slate.id for piece in pieces}
        if better == each.request.shot or self.publication.holds(ids):
            return False
        because = ", ".join(dict.fromkeys(str(finding["kind"]) for finding in found))
        self.retaken[shot] = Retake(slate=each.slate.name, because=because)
        self.queue = deque(waiting for waiting in self.queue if waiting[1].slate.id not in ids)
        for piece in reversed(pieces):
            if piece.slate.id in self.settled:
                self.settled.discard(piece.slate.id)
                self.tally.done[Part.PICTURE] -= 1
            assert isinstance(piece.request, Filmed)
            request = self.rendition.kept(shot, replace(piece.request, shot=better))
            self.queue.appendleft((working, self._replace(working, piece, request, f"retaken: {because}")))
        return True

    def _findings(self, key: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.vault.facts(key).get("findings", [])
        return found

    @property
    def margin(self) -> float:
        """Seconds of finished film ahead of the playhead."""
        return seconds(self.cut.frames) - self.playhead()

    def _supposed(self) -> float:
        return 0.0 if self.began_watching is None else self.clock() - self.began_watching

    def _settle(self, working: ReelInProduction, each: Call, made: Made) -> Iterator[Event]:
        if self._retake(working, each):
            return
        working.keys[each.slate.id] = made.key
        self.settled.add(each.slate.id)
        stage = self.tally.settled(each.slate.part)
        still, framing = b"", None
        if isinstance(each.request, Filmed):
            framing = each.request.framing
            self.rendition.settled(framing, each.request.frames)
            shot = shot_of(each)
            if shot not in self.shown:
                self.shown.add(shot)
                still = still_of(self.vault, made.key)
        yield TakeMade(
            slate=each.slate,
            key=made.key,
            part=each.slate.part,
            reason=each.reason,
            reused=made.reused,
            milliseconds=made.milliseconds,
            thumbnail=still,
            framing=framing,
        )
        yield stage

    def _publish(self) -> Iterator[Event]:
        yield from self.publication.publish(self.settled, self.reels, lambda: self.frames, self.floor.size)
        if self.publication.announced and self.began_watching is None:
            self.began_watching = self.clock()
