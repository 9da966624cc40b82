"""A film's rendition: what its pictures are filmed with, shot by shot, as measured speed and the viewer's playhead allow."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from generator.cut import Cut, Filmed, Framing
from generator.picture import ladder
from generator.slate import key_of
from generator.value import load
from generator.vault import Vault


class Rendition:
    """All pictures of a film play after one init segment, so what was begun with keeps its size and preset; from shot to shot only the
    drawing's rate changes. What the vault already has of a take, at either rate, is used as it is."""

    def __init__(self, asked: Framing, vault: Vault, camera: Any, *, sized: bool = False, known: float | None = None) -> None:
        """camera: the picture backend. sized: the size and the preset may differ from what was asked; whoever plays the cut must then ask
        `begun_with` for its init segment. known: film seconds per second that this machine has shown at 720p on twos."""
        self.asked, self.vault, self.camera, self.sized, self.known = asked, vault, camera, sized, known
        self.begun: Framing | None = None if sized else asked
        self.filmed: Counter[Framing] = Counter()
        """Frames of the cut that are filmed with each framing."""
        self._shots: dict[str, Framing] = {}
        self._frames = 0.0
        """Filmed now, as so many frames at 720p on twos would have cost."""
        self._milliseconds = 0

    @property
    def framing(self) -> Framing:
        """What requests are called with until their shot is chosen for; what was asked for, as long as nothing is begun."""
        return self.begun or self.asked

    def begin(self, first: Filmed, parent: Cut | None) -> None:
        """Settle what all pictures play after, before any take is used: what the film, or the cut that it changes, was begun with, or what
        this machine can deliver in time. first: the film's first picture request."""
        if self.begun is None and parent is not None:
            self.begun = begun_with(parent, self.vault)
        if self.begun is None:
            self.begun = next((each for each in self._sizes() if any(self._key(first, rate) in self.vault for rate in rates(each))), None)
        if self.begun is None:
            self.begun = self.asked if self.known is None else ladder.choose(self.asked, speed=self.known, margin=0)

    def kept(self, shot: str, request: Filmed) -> Filmed:
        """The request as the vault has it already, the better drawn first; as it was if there is no such take. shot: its id."""
        for framing in rates(self.framing):
            if self._key(request, framing) in self.vault:
                self._shots.setdefault(shot, framing)
                return replace(request, framing=framing)
        return request

    def choose(self, shot: str, request: Filmed, *, margin: float, processes: int) -> Filmed:
        """The request as it should be filmed now. shot: its id; all pieces of a shot are filmed alike. margin: seconds of finished film
        ahead of the playhead."""
        if shot not in self._shots:
            self._shots[shot] = self._chosen(margin, processes)
        return replace(request, framing=self._shots[shot])

    def _chosen(self, margin: float, processes: int) -> Framing:
        speed = self.speed(processes)
        return self.framing if speed is None else ladder.choose(self.asked, speed=speed, margin=margin, begun=self.framing)

    def speed(self, processes: int) -> float | None:
        """Film seconds per second at 720p on twos: as shown by this film once a few shots are filmed, as known before otherwise."""
        if self._frames < MEASURED:
            return self.known
        return ladder.pace(self._frames, self._milliseconds, processes)

    def took(self, framing: Framing, frames: int, milliseconds: int) -> None:
        """A take was filmed now, in so many milliseconds on the clock."""
        self._frames += frames * ladder.cost(framing)
        self._milliseconds += milliseconds

    def settled(self, framing: Framing, frames: int) -> None:
        """A take is part of the cut, filmed now or before."""
        self.filmed[framing] += frames

    def document(self) -> list[dict[str, Any]]:
        """For the report: what was chosen, the most used first."""
        return [
            {
                "width": each.width,
                "height": each.height,
                "drawn_on": "twos" if each.twos else "ones",
                "preset": each.preset,
                "crf": each.crf,
                "film_seconds": frames / 25,
            }
            for each, frames in sorted(self.filmed.items(), key=lambda item: -item[1])
        ]

    def _key(self, request: Filmed, framing: Framing) -> str:
        return key_of(self.camera, replace(request, framing=framing))

    def _sizes(self) -> Iterable[Framing]:
        return dict.fromkeys((self.asked, *(ladder.framed(self.asked, rung) for rung in ladder.LADDER if rung.height <= self.asked.height)))


MEASURED = 150.0
"""Frames that say enough about a machine's speed."""


def rates(framing: Framing) -> tuple[Framing, Framing]:
    """A framing drawn on ones and on twos: both play after the same init segment."""
    return replace(framing, twos=False), replace(framing, twos=True)


def begun_with(cut: Cut, vault: Vault) -> Framing | None:
    """What a cut's rendition was begun with; None while it has no picture."""
    for clip in cut.picture:
        if clip.key in vault:
            return replace(load(Framing, vault.facts(clip.key)["request"]["framing"]), twos=True)
    return None
