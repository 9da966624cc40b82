"""Viewers of a film that grows while they watch."""

from __future__ import annotations

import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from generator.assembly.segment import picture_start, placed, sound_start
from generator.cut import Clip, Cut
from generator.studio import Published
from generator.vault import Vault
from server.bench.films import Figures, opened, written

VIEWERS = 8


def serve(folder: Path) -> Figures:
    """Viewers who fetch a growing film at once, and how many segments came too late for them."""
    late: list[float] = []
    waits: list[float] = []
    with opened(folder) as studio:
        screenplay = written(studio, 60)
        growing = Growing()
        viewers = ThreadPoolExecutor(VIEWERS)
        watching: list[Future[None]] = []
        for event in studio.shoot(screenplay):
            if isinstance(event, Published):
                growing.publish(event.cut)
                if event.watchable and not watching:
                    watching = [viewers.submit(_watch, growing, studio.vault, late, waits) for _ in range(VIEWERS)]
        for each in watching:
            each.result()
        viewers.shutdown()
    return {
        "viewers": VIEWERS,
        "segments fetched": len(waits),
        "late segments": len(late),
        "slowest segment, seconds": round(max(waits), 3),
    }


class Growing:
    """A cut that grows in one thread and is watched in others."""

    def __init__(self) -> None:
        self.cut = Cut(number=1, parent=0)
        self.grown = threading.Condition()

    def publish(self, cut: Cut) -> None:
        with self.grown:
            self.cut = cut
            self.grown.notify_all()

    def clip(self, track: str, number: int) -> Clip | None:
        """The clip, once it is there; None after the last."""
        with self.grown:
            self.grown.wait_for(lambda: self.cut.complete or len(getattr(self.cut, track)) > number)
            clips: tuple[Clip, ...] = getattr(self.cut, track)
            return clips[number] if len(clips) > number else None


def _watch(growing: Growing, vault: Vault, late: list[float], waits: list[float]) -> None:
    """Fetch each segment when a player with a buffer of ten seconds would, and note what was not there when it had to be shown."""
    began = time.monotonic()
    for track, tick in (("picture", picture_start), ("sound", sound_start)):
        number = 0
        while clip := growing.clip(track, number):
            due = began + clip.span.start / 25
            time.sleep(max(0.0, due - 10 - time.monotonic()))
            asked = time.monotonic()
            placed(vault.read(clip.key), start=tick(clip.span.start), sequence=number)
            waits.append(time.monotonic() - asked)
            if track == "picture" and time.monotonic() > due + 1:
                late.append(time.monotonic() - due)
            number += 1
