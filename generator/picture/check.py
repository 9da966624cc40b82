"""Checking a take: what a careful editor would send back. Findings are facts about the take; they fail nothing by themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generator.cut import Filmed
from generator.film import Mark, Shot, Size, Weather
from generator.picture import Frame

STEP = 4
"""One pixel in so many, across and down, is looked at."""
EVERY = 4
"""Of every so many frames the faces and the type are looked at."""

BLACK = 20
CLIPPED = 238
DARK = 19
"""Luma of a black frame (16 is black), of burnt-out white, of crushed shadow."""

UNREADABLE = 0.6
"""Share of a bound below which a face or a title is not just poor but lost."""

MEANT_DARK = frozenset({"fade-in", "fade-out", "iris-in", "iris-out"})
MEANT_BRIGHT = frozenset(
    {"flash", "explosion", "lightning", "whiteout", "police-lights", "fireworks", "muzzle-flash", "laser", "strobe", "glitch"}
)
"""Effects that darken or flash on purpose."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something in a take that a viewer may mind."""

    kind: str
    """One of: black, frozen, burnt-out, crushed, flicker, face-outside, face-dark, face-lost, type-lost."""
    frame: int
    """Of the shot, where it is worst."""
    found: int
    expected: int
    """What was measured there, and the bound that it passed; thousandths for shares, luma otherwise."""
    grave: bool = False
    """True where the take should not be shown if another can be had."""


@dataclass(frozen=True, slots=True)
class Box:
    """Part of a frame in pixels; may reach beyond it."""

    left: int
    top: int
    right: int
    bottom: int

    def inside(self, width: int, height: int) -> float:
        """Share of it that lies within the frame."""
        wide = max(0, min(width, self.right) - max(0, self.left))
        tall = max(0, min(height, self.bottom) - max(0, self.top))
        return wide * tall / max(1, (self.right - self.left) * (self.bottom - self.top))

    def grown(self, share: float) -> Box:
        x, y = round((self.right - self.left) * share), round((self.bottom - self.top) * share)
        return Box(self.left - x, self.top - y, self.right + x, self.bottom + y)


def face(mark: Mark, width: int, height: int) -> Box:
    """Where a person's face is, from brow to chin, as the shot has it before the camera moves."""
    head = mark.head / 1000 * height
    x, y = mark.x / 1000 * width, mark.y / 1000 * height
    return Box(round(x - 0.28 * head), round(y - 0.16 * head), round(x + 0.28 * head), round(y + 0.4 * head))


def counts(shot: Shot) -> tuple[Mark, ...]:
    """The people whose faces this shot is about: near enough to be read, and turned to us."""
    if shot.size in (Size.EWS, Size.WS, Size.ECU, Size.INSERT):
        return ()
    return tuple(
        mark
        for mark in shot.marks
        if not mark.shoulder and 90 <= mark.head <= 1000 and abs(mark.facing) <= 100 and mark.pose not in ("back", "lie")
    )


class Watch:
    """Looks at the frames of a take as they go by."""

    def __init__(self, request: Filmed, words: Box | None = None) -> None:
        """words: where a title lies, if the camera can say it."""
        self.words = words
        self.request, self.shot = request, request.shot
        width, height = request.framing.width, request.framing.height
        self.width, self.height = width, height
        self.faces = [face(mark, width, height) for mark in counts(request.shot)]
        self.levels: list[float] = []
        self.changes: list[float] = []
        self.burnt: list[float] = []
        self.crushed: list[float] = []
        self.lit: list[tuple[int, int]] = []
        """(frame, luma of the brighter side) of each face seen."""
        self.apart: list[tuple[int, int]] = []
        """(frame, difference from what surrounds it) of each face seen."""
        self.legible: list[tuple[int, int]] = []
        """(frame, luma between the letters and what lies round them) while the title stands."""
        self._last: NDArray[np.int16] | None = None

    def see(self, frame: Frame) -> None:
        """The next frame of the take."""
        index = len(self.levels)
        luma = frame[: self.height]
        few = luma[::STEP, ::STEP].astype(np.int16)
        self.levels.append(float(few.mean()))
        self.burnt.append(float((few >= CLIPPED).mean()))
        self.crushed.append(float((few <= DARK).mean()))
        if self._last is not None:
            self.changes.append(float(np.abs(few - self._last).mean()))
        self._last = few
        if index % EVERY == 0:
            for box in self.faces:
                self._look_at(luma, box, self.request.first + index)
            if self.words is not None:
                self._read(luma, self.words, self.request.first + index)

    def _look_at(self, luma: NDArray[np.uint8], box: Box, frame: int) -> None:
        inner = _part(luma, box)
        if inner.size < 40:
            return
        outer = _part(luma, box.grown(0.55))
        middle = inner.shape[1] // 2
        lit = max(float(np.median(inner[:, :middle])), float(np.median(inner[:, middle:])))
        around = (float(outer.sum()) - float(inner.sum())) / max(1, outer.size - inner.size)
        spread = float(inner.std())
        self.lit.append((frame, round(lit)))
        self.apart.append((frame, round(max(abs(float(inner.mean()) - around), spread))))

    def _read(self, luma: NDArray[np.uint8], box: Box, frame: int) -> None:
        title = self.shot.title
        if title is None or not title.start + min(40, title.frames // 2) <= frame < title.start + title.frames - 14:
            return
        part = _part(luma, box)
        if part.size:
            low, middle, high = np.percentile(part, (4, 50, 96))
            self.legible.append((frame, round(max(high - middle, middle - low, (high - low) * 0.7))))

    def findings(self) -> tuple[Finding, ...]:
        """What was found in all the frames seen."""
        if not self.levels:
            return ()
        return (*self._exposure(), *self._motion(), *self._people())

    def _exposure(self) -> Iterator[Finding]:
        kinds = {effect.kind for effect in self.shot.effects}
        first = self.request.first
        brightest = max(self.levels)
        if brightest < BLACK and not kinds & MEANT_DARK:
            yield Finding(kind="black", frame=first, found=round(brightest), expected=BLACK, grave=True)
        if not self._flashes(kinds) and (worst := max(self.burnt)) > 0.2:
            at = first + self.burnt.index(worst)
            yield Finding(kind="burnt-out", frame=at, found=round(worst * 1000), expected=200, grave=worst > 0.5)
        usual = sorted(self.crushed)[len(self.crushed) // 2]
        if not kinds & MEANT_DARK and usual > 0.55:
            yield Finding(kind="crushed", frame=first, found=round(usual * 1000), expected=550)

    def _flashes(self, kinds: set[str]) -> bool:
        """Whether light is meant to come and go."""
        return bool(kinds & MEANT_BRIGHT) or self.shot.weather is Weather.STORM

    def _motion(self) -> Iterator[Finding]:
        kinds = {effect.kind for effect in self.shot.effects}
        if len(self.changes) >= 16 and max(self.changes) < 0.02 and max(self.levels) >= BLACK:
            yield Finding(kind="frozen", frame=self.request.first, found=round(max(self.changes) * 1000), expected=20, grave=True)
        jumps = np.diff(np.array(self.levels))
        if len(jumps) >= 6 and not kinds & MEANT_DARK and not self._flashes(kinds):
            # Flicker goes up and down again: a change that the next frame takes back.
            back = np.minimum(np.abs(jumps[:-1]), np.abs(jumps[1:])) * (jumps[:-1] * jumps[1:] < 0)
            worst = int(back.argmax())
            if back[worst] > 4:
                size = round(float(back[worst]))
                yield Finding(kind="flicker", frame=self.request.first + worst + 1, found=size, expected=4, grave=size > 20)

    def _people(self) -> Iterator[Finding]:
        first = self.request.first
        for box in self.faces:
            if (share := box.inside(self.width, self.height)) < 0.8:
                yield Finding(kind="face-outside", frame=first, found=round(share * 1000), expected=800, grave=share < 0.4)
        dark = {effect.kind for effect in self.shot.effects} & MEANT_DARK
        for kind, seen, bound in (("face-dark", self.lit, 60), ("face-lost", self.apart, 9), ("type-lost", self.legible, 45)):
            if seen and not dark and (value := sorted(each for _, each in seen)[len(seen) // 2]) < bound:
                frame = min(seen, key=lambda each: each[1])[0]
                yield Finding(kind=kind, frame=frame, found=value, expected=bound, grave=value < bound * UNREADABLE)


def _part(luma: NDArray[np.uint8], box: Box) -> NDArray[np.uint8]:
    return luma[max(0, box.top) : max(0, box.bottom) : 2, max(0, box.left) : max(0, box.right) : 2]


def check(frames: Iterator[Frame], request: Filmed, words: Box | None = None) -> tuple[Finding, ...]:
    """The findings of a whole take. The frames are those of the request, in order."""
    watch = Watch(request, words)
    for frame in frames:
        watch.see(frame)
    return watch.findings()
