"""A survey: what the direction of whole films comes to, in figures."""

from __future__ import annotations

import math
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.clock import FPS
from generator.cut import Reel
from generator.direction.breakdown import broken_down
from generator.direction.continuity import after, before
from generator.direction.directing import direct
from generator.direction.layout import faults
from generator.direction.pace import target
from generator.direction.things import bodily, built, known
from generator.direction.timing import lay, tempo
from generator.film import Action, Look, Reading, Scene, Screenplay, Shot, Size, Species

Film = tuple[Screenplay, Mapping[str, Mapping[str, Reading]]]
"""A screenplay, and by scene id and line id how each line is read."""


@dataclass
class _Tally:
    """What is counted from shot to shot."""

    levels: Counter[int] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    sizes: Counter[str] = field(default_factory=Counter)
    moves: Counter[str] = field(default_factory=Counter)
    angles: Counter[str] = field(default_factory=Counter)
    things: Counter[bool] = field(default_factory=Counter)
    logs: list[float] = field(default_factory=list)
    ratios: list[float] = field(default_factory=list)
    """Mean length of a shot by the target of the genre, film by film."""
    misses: list[float] = field(default_factory=list)
    """How far each film is from the length that it was asked for, as a share of it."""
    asked: int = 0
    seen: int = 0
    """Demands of viewers, and those that a scene with a shot of its own meets."""
    doers: int = 0
    done: int = 0
    """Deeds of people who are in the scene, and those at which they are seen to act."""
    unseen: int = 0
    """Actions in which nobody acts, nothing lies, and nothing happens in the air."""
    alike: int = 0
    """Cuts from a picture to one just like it."""
    deep: int = 0
    """Shots with something close to the lens."""
    carried: int = 0
    """Marks of people who hold something by what is written and whose hands can be seen."""
    held: int = 0
    """Those of them in whose shot the thing is."""
    joints: Counter[str] = field(default_factory=Counter)
    """Cuts at which another face is seen than before, by how they lie to the words: straight, J (heard first) or L (the listener first)."""
    marked: int = 0
    """Shots in which somebody is wet or wounded."""
    frames: int = 0


def survey(films: Iterable[Film]) -> dict[str, object]:
    """Direct every film and measure it; shares are of 1."""
    tally, spent = _Tally(), 0.0
    for screenplay, readings in films:
        began = time.process_time()
        reels = _reels(screenplay, readings, tally)
        spent += time.process_time() - began
        _count(screenplay, reels, tally)
    shots, actions = sum(tally.sizes.values()), max(1, sum(tally.levels.values()))
    mean = sum(tally.logs) / max(1, len(tally.logs))
    return {
        "shots": shots,
        "film seconds": round(tally.frames / FPS),
        "processor seconds for ten minutes of film": round(spent * 600 * FPS / max(1, tally.frames), 2),
        "actions": actions,
        "actions staged": round(1 - (tally.unseen + tally.levels[5]) / actions, 3),
        "deeds at which who does them is seen": round(tally.done / max(1, tally.doers), 3),
        "actions staged as written": round(tally.levels[0] / actions, 3),
        "actions by fallback": {f"level {level}": round(tally.levels[level] / actions, 3) for level in sorted(tally.levels) if level},
        "layout faults": sum(tally.faults.values()) - tally.faults["crossed-line"],
        "line of action crossed": tally.faults["crossed-line"],
        "faults by kind": dict(sorted(tally.faults.items())),
        "props of a known kind": round(tally.things[True] / max(1, sum(tally.things.values())), 3),
        "demands seen": round(tally.seen / max(1, tally.asked), 3),
        "sizes": {size: round(count / shots, 3) for size, count in sorted(tally.sizes.items())},
        "moves": {move: round(count / shots, 3) for move, count in sorted(tally.moves.items())},
        "angles": {angle: round(count / shots, 3) for angle, count in sorted(tally.angles.items())},
        "median shot seconds": round(math.exp(sorted(tally.logs)[len(tally.logs) // 2]) / FPS, 2) if tally.logs else 0.0,
        "log SD of shot lengths": round(math.sqrt(sum((each - mean) ** 2 for each in tally.logs) / max(1, len(tally.logs))), 2),
        "mean shot length by its target": round(sum(tally.ratios) / max(1, len(tally.ratios)), 2),
        "cuts to a picture just like it": tally.alike,
        "cuts in talk": {kind: round(tally.joints[kind] / max(1, sum(tally.joints.values())), 3) for kind in ("straight", "J", "L")},
        "shots with a foreground": round(tally.deep / max(1, shots), 3),
        "shots of wet or wounded people": round(tally.marked / max(1, shots), 3),
        "held things seen while held": round(tally.held / tally.carried, 3) if tally.carried else 1.0,
        "films within 5 % of their length": round(sum(abs(each) <= 0.05 for each in tally.misses) / max(1, len(tally.misses)), 2),
        "lengths missed by": [round(each, 3) for each in tally.misses],
    }


def _reels(screenplay: Screenplay, readings: Mapping[str, Mapping[str, Reading]], tally: _Tally) -> list[tuple[Scene, Reel]]:
    found: list[tuple[Scene, Reel]] = []
    previous: Scene | None = None
    count = len(screenplay.scenes)
    for number, scene in enumerate(screenplay.scenes):
        first, last, said = number == 0, number == count - 1, readings.get(scene.id, {})
        reel = direct(screenplay, scene, said, number=number + 1, first=first, last=last, previous=previous)
        scene = broken_down(scene)
        how = tempo(screenplay, scene, first=first, last=last, previous=previous)
        tally.levels.update(
            each.level for each in lay(screenplay, scene, said, how, first=first, last=last, previous=previous).actions
        )
        found.append((scene, reel))
        previous = scene
    return found


def _count(screenplay: Screenplay, reels: list[tuple[Scene, Reel]], tally: _Tally) -> None:
    frames = shots = 0
    shown: set[str] = set()
    for scene, reel in reels:
        tally.faults.update(each.kind for each in faults(screenplay, scene, reel))
        frames, shots = frames + reel.frames, shots + len(reel.shots)
        for number, each in enumerate(reel.shots):
            shot = each.shot
            tally.sizes[shot.size.value] += 1
            tally.moves[shot.move.kind] += 1
            tally.angles[shot.angle.value] += 1
            tally.logs.append(math.log(shot.frames))
            tally.deep += bool(shot.foreground)
            tally.marked += any(mark.wet or mark.wounds for mark in shot.marks)
            tally.alike += number > 0 and _alike(reel, number)
        _acts(screenplay, scene, reel, tally)
        tally.joints.update(joints(screenplay, reel))
        _holds(screenplay, scene, reel, tally)
        if reel.shots:
            shown.add(scene.id)
    tally.frames += frames
    tally.misses.append(frames / FPS / max(1, screenplay.seconds) - 1)
    tally.ratios.append(frames / FPS / max(1, shots) / target(screenplay.genre))
    met = {demand for demand, scene in screenplay.met if scene in shown}
    tally.asked += len(screenplay.demands)
    tally.seen += sum(each.id in met for each in screenplay.demands)


def _holds(screenplay: Screenplay, scene: Scene, reel: Reel, tally: _Tally) -> None:
    """Whether what somebody holds is seen with them, in every shot that shows their hands, until they let go of it."""
    states = before(screenplay, scene)
    looks = {each.id: each.look for each in screenplay.cast}
    deeds = {beat.id: beat for beat in scene.beats if isinstance(beat, Action)}
    done: set[str] = set()
    for each in reel.shots:
        new = [deeds[beat] for beat in each.beats if beat not in done]
        busy = {id for deed in map(deeds.__getitem__, each.beats) for id in (deed.actor, deed.target)}
        for mark in each.shot.marks:
            id = next((id for id, look in looks.items() if look == mark.look), "")
            noun = states[id].holds if id in states and id not in busy else ""
            if noun and mark.look.species is Species.HUMAN and not mark.shoulder and 60 <= mark.head <= 450:
                tally.carried += 1
                tally.held += any(prop.noun == noun for prop in each.shot.props) or any(act.prop == noun for act in mark.acts)
        for deed in new:
            states = after(screenplay, scene, deed, states)
            done.add(deed.id)


_STRAIGHT = 6
"""Frames by which a line may begin before or after the cut to who says it."""


def joints(screenplay: Screenplay, reel: Reel) -> list[str]:
    """How each cut between faces of a talk lies to the words. J: who is cut to has been heard before; L: who is cut from is still heard."""
    looks = {character.name: character.look for character in screenplay.cast}
    found, at = [], 0
    for one, other in zip(reel.shots, reel.shots[1:], strict=False):
        at += one.shot.frames
        for said in reel.speeches:
            begins, ends = said.start * FPS / 1000, (said.start + said.milliseconds) * FPS / 1000
            before, after = (_faced(each.shot, looks.get(said.speaker)) for each in (one, other))
            if abs(begins - at) <= _STRAIGHT and after and not before:
                found.append("straight")
            elif begins + _STRAIGHT < at < ends and after and not before:
                found.append("J")
            elif begins < at < ends - 2 and before and not after:
                found.append("L")
    return found


def _faced(shot: Shot, look: Look | None) -> bool:
    """Whether somebody's mouth can be seen."""
    return any(mark.look == look and not mark.shoulder and abs(mark.facing) < 110 and mark.head >= 90 for mark in shot.marks)


def _acts(screenplay: Screenplay, scene: Scene, reel: Reel, tally: _Tally) -> None:
    """Whether each action is seen to do something in one of its shots."""
    for beat in scene.beats:
        if not isinstance(beat, Action):
            continue
        if beat.prop and not built(beat.prop) and not bodily(beat.prop):
            tally.things[known(beat.prop)] += 1
        shots = [each.shot for each in reel.shots if beat.id in each.beats]
        if beat.actor in scene.present:
            look = screenplay.character(beat.actor).look
            tally.doers += 1
            tally.done += any(mark.look == look and mark.acts for shot in shots for mark in shot.marks)
        airs = any(effect.kind not in ("fade-in", "fade-out") for shot in shots for effect in shot.effects)
        bodies = any(mark.acts for shot in shots for mark in shot.marks)
        tally.unseen += not (airs or bodies or any(shot.props or shot.extras for shot in shots))


def _alike(reel: Reel, number: int) -> bool:
    """Whether a shot shows the same people as the one before, as large, from the same side of the set."""
    one, other = reel.shots[number - 1].shot, reel.shots[number].shot
    if not one.marks or Size.INSERT in (one.size, other.size) or [mark.look for mark in one.marks] != [mark.look for mark in other.marks] or one.plate != other.plate:
        return False
    heads = [(a.head, b.head) for a, b in zip(one.marks, other.marks, strict=True)]
    turned = any(abs(a.facing - b.facing) >= 30 for a, b in zip(one.marks, other.marks, strict=True))
    return not turned and all(0.8 < a / b < 1.25 for a, b in heads)
