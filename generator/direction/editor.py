"""The editor: the cheapest way through a scene, by dynamic programming over framings and lengths.

A semi-Markov shortest path on the grid of 8 frames. The cost of a way is what each framing costs while it is on screen, what each
change of framing costs, what each cut costs at its instant, and how far each length is from the rhythm that was planned.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from generator.clock import GRID
from generator.direction.coverage import Moments
from generator.direction.pace import factor, plan, target, units
from generator.direction.passage import Passage
from generator.direction.scale import SCALES
from generator.direction.setups import Framing
from generator.direction.stage import Stage
from generator.direction.timing import Timeline

Costs = NDArray[np.float64]
_LONGEST = 44
"""Units in the longest shot that is considered."""
_NEVER = 1e9
_MINUTE = 187
"""Units in the longest take that anybody asks for: 60 s."""
_AHEAD = 240.0
"""What it is worth that a voice leads its picture."""
_GLIMPSE = 1.5
"""Seconds of a shot of a montage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of the scene in one framing, in frames of the scene."""

    framing: Framing
    start: int
    frames: int

    @property
    def end(self) -> int:
        return self.start + self.frames


def cut(
    options: tuple[Framing, ...],
    table: Costs,
    now: Moments,
    stage: Stage,
    timeline: Timeline,
    *,
    genre: str,
    seed: int,
    before: Framing | None,
    kind: Passage = Passage.PLAIN,
) -> tuple[Piece, ...]:
    """The scene's body as pieces on the grid. The mean length is steered to the genre's target, and no framing to rule the scene."""
    count = table.shape[1]
    if kind is Passage.LONG_TAKE:
        return _takes(options, table, now, stage)
    blows = (
        sum(
            each.staging.sound in ("impact", "gunshot", "explosion", "glass", "sword", "run-step") or each.staging.verb in ("run", "block")
            for each in timeline.actions
        )
        >= 2
    )
    wanted = np.array([units(target(genre)) * factor(float(tension), genre, blows=blows) for tension in now.tension])
    wanted = np.where(np.array(now.doing) >= 0, wanted * 0.8, wanted)
    if kind is Passage.MONTAGE:
        wanted = np.full(count, units(_GLIMPSE))
        wanted[-min(count, 8) :] *= 2.0  # the last of them is held
    if kind is Passage.PARALLEL:
        wanted = wanted * np.linspace(0.85, 0.6, count)  # the nearer two threads come, the shorter their shots
    beats = np.array([timeline.beat(now.first + GRID * unit) for unit in range(count)])
    change = _changes(options, stage)
    instants = _instants(now, timeline, count)
    entry = np.array([_change(before, each, stage) if before is not None else 0.0 for each in options])
    aim = 1.10 * count / float(np.sum(1.0 / wanted))
    scale, overuse = 1.0, np.zeros(len(options))
    best: tuple[float, list[tuple[int, int, int]]] | None = None
    for _ in range(7):
        path = _shortest(table + overuse[:, None], change, instants, plan(wanted * scale, beats, seed), options, entry)
        mean = count / len(path)
        used = np.zeros(len(options))
        for row, start, end in path:
            used[row] += (end - start) / count
        excess = np.maximum(0.0, used - 0.3) * (len(options) > 3) * (count > 24)
        fault = abs(float(np.log(mean / aim))) + 2.0 * float(excess.sum())
        if best is None or fault < best[0]:
            best = (fault, path)
        if fault < 0.14:
            break
        scale *= 1.15 ** round(np.log(np.clip(aim / mean, 0.6, 1.6)) / np.log(1.15))
        overuse += np.round(10.0 * excess) * 6.0
    assert best is not None
    return tuple(
        Piece(framing=options[row], start=now.first + GRID * start, frames=GRID * (end - start)) for row, start, end in _uneven(best[1])
    )


def _takes(options: tuple[Framing, ...], table: Costs, now: Moments, stage: Stage) -> tuple[Piece, ...]:
    """As few shots as there can be, none longer than a minute: of everybody, or of whoever is alone."""
    alone = len(stage.people) <= 1
    count = table.shape[1]
    holds = np.array([each.kind in (("single", "wide", "place") if alone else ("two", "group", "wide")) and 1 <= each.step <= 4 and each.view == "front" for each in options])
    parts = -(-count // _MINUTE)
    found: list[Piece] = []
    for part in range(parts):
        start, end = count * part // parts, count * (part + 1) // parts
        # Close enough to be listened to for so long; of three and more, far enough that they can walk about.
        near = 3 if len(stage.people) <= 2 else 2
        far = np.array([40.0 * max(0, near - each.step) + 400.0 * max(0, each.step - near) for each in options])
        cost = np.where(holds, table[:, start:end].sum(axis=1) + far * (end - start), _NEVER)
        for row in np.argsort(cost, kind="stable"):
            if not found or found[-1].framing != options[int(row)]:
                found.append(Piece(framing=options[int(row)], start=now.first + GRID * start, frames=GRID * (end - start)))
                break
    return tuple(found)


def _uneven(path: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """The way with no three equal lengths in a row: the last cut of such a run moves by one unit."""
    found = list(path)
    for index in range(2, len(found)):
        (_, a, b), (row, c, d), (after, e, f) = found[index - 2 : index + 1]
        if b - a == d - c == f - e and f - e > 3:
            found[index - 1], found[index] = (row, c, d + 1), (after, e + 1, f)
    return found


def _shortest(
    table: Costs, change: Costs, instants: Costs, rhythm: Costs, options: tuple[Framing, ...], entry: Costs
) -> list[tuple[int, int, int]]:
    """(framing, first unit, unit after the last) for each piece of the cheapest way."""
    rows, count = table.shape
    shortest = np.array([SCALES[each.size].shortest // GRID for each in options])
    longest = np.array([min(_LONGEST, SCALES[each.size].longest * 5 // 4 // GRID) for each in options])
    spans = np.arange(1, _LONGEST + 1)
    allowed = np.where((spans[:, None] >= shortest[None, :]) & (spans[:, None] <= longest[None, :]), 0.0, _NEVER)
    if count < int(shortest.max(initial=2)):
        allowed = np.zeros_like(allowed)
    lengths = 100.0 * (np.log(spans)[None, :] - np.log(rhythm)[:, None]) ** 2 / 0.15
    sums = np.concatenate([np.zeros((rows, 1)), np.cumsum(table, axis=1)], axis=1).T
    total = np.full((count + 1, rows), _NEVER)
    arrival = np.full((count + 1, rows), _NEVER)
    origin = np.zeros((count + 1, rows), dtype=np.int64)
    length = np.zeros((count + 1, rows), dtype=np.int64)
    arrival[0] = entry
    origin[0] = -1
    for end in range(1, count + 1):
        reach = min(end, _LONGEST)
        starts = end - spans[:reach]
        ways = arrival[starts] - sums[starts] + lengths[starts, spans[:reach] - 1][:, None] + instants[starts][:, None] + allowed[:reach]
        choice = np.argmin(ways, axis=0)
        total[end] = ways[choice, np.arange(rows)] + sums[end]
        length[end] = spans[choice]
        through = total[end][:, None] + change
        origin[end] = np.argmin(through, axis=0)
        arrival[end] = through[origin[end], np.arange(rows)]
    path: list[tuple[int, int, int]] = []
    end, row = count, int(np.argmin(total[count]))
    while end > 0:
        start = end - int(length[end, row])
        path.append((row, start, end))
        end, row = start, int(origin[start, row])
    return path[::-1]


def _instants(now: Moments, timeline: Timeline, count: int) -> Costs:
    """What a cut costs at the start of each unit: dear inside a word, cheap on an action, mechanical on the start of a line."""
    cost = np.zeros(count + 1)
    for number, said in enumerate(timeline.lines):
        for word in said.cutting.words:
            start, end = said.frame(word.start), said.frame(word.end)
            for unit in _between(start + 1, end - 1, now.first, count):
                cost[unit] += 250.0 if word.stress else 130.0
        for unit in _between(said.start - 1, said.start + 1, now.first, count):
            cost[unit] += 60.0
        if number % 3 == 1:  # every third line is heard before whoever says it is seen
            for unit in _between(said.start + 7, said.start + 20, now.first, count):
                cost[unit] -= _AHEAD
            for unit in _between(said.start - 12, said.start + 4, now.first, count):
                cost[unit] += _AHEAD / 2
    for done in timeline.actions:
        stroke = done.start + done.staging.before
        length = min(done.staging.action, 40)
        for unit in _between(stroke + length // 5, stroke + max(4, length // 2), now.first, count):
            cost[unit] -= 150.0
        for unit in _between(done.end, done.end + 10, now.first, count):
            cost[unit] += 40.0
    cost[0] = 0.0
    return cost


def _between(start: int, end: int, first: int, count: int) -> range:
    """Units whose first frame lies from `start` to `end`."""
    return range(max(0, -(-(start - first) // GRID)), max(0, min(count, (end - first) // GRID + 1)))


def _changes(options: tuple[Framing, ...], stage: Stage) -> Costs:
    """What each cut from one framing to another costs: [from, to]."""
    return np.array([[_change(one, other, stage) for other in options] for one in options])


def _change(one: Framing, other: Framing, stage: Stage) -> float:
    if one == other:
        return _NEVER
    if "insert" in (one.kind, other.kind):
        return _NEVER if one.kind == other.kind else 0.0
    step = abs(one.step - other.step)
    cost = 250.0 if step > 5 else 0.0
    same = set(one.people) == set(other.people)
    if same and one.view == other.view and one.shoulder == other.shoulder and step < 2 or same and one.view == other.view and step < 1:
        cost += 900.0
    elif same and step < 1 and one.kind == other.kind:
        cost += 200.0
    alone = ("single", "over")
    if one.kind in alone and other.kind in alone and not same:
        a, b = stage.people[one.people[0]], stage.people[other.people[0]]
        if a.side == b.side and one.size == other.size:
            cost += 300.0
        cost += 60.0 * step
        if one.kind != other.kind:
            cost += 40.0
    if one.kind in ("place", "wide") and other.kind in ("place", "wide"):
        cost += 150.0
    return cost
