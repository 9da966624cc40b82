"""What a note would cost, before anything is spent: directed on paper where that is quick, by samples where the whole of a long film changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from catalog.models import Cut
from generator.film import Scene, Screenplay

if TYPE_CHECKING:
    from generator.studio import Estimate, Studio

MANY, SAMPLES = 24, 12
"""Where more scenes than that would have to be directed, so many stand for all of them: a film of 90 minutes is answered in seconds."""


def cost(cut: Cut, before: Screenplay, revised: Screenplay, house: Studio) -> dict[str, Any]:
    """Seconds of work, seconds of film, takes to make and takes that are there by department, and the numbers of the scenes concerned."""
    chosen = _sample(before, revised)
    if chosen is None:
        found = _estimate(cut, before, revised, house)
        numbers = [number for number, scene in enumerate(revised.scenes, 1) if scene.id in found.scenes]
        return _told(found, 1, found.frames, numbers)
    found = _estimate(cut, replace(before, scenes=tuple(each for each in before.scenes if each.id in chosen)), replace(revised, scenes=tuple(each for each in revised.scenes if each.id in chosen)), house)
    times = len(revised.scenes) / len(chosen)
    return _told(found, times, round(found.frames * times), [number for number, scene in enumerate(revised.scenes, 1) if scene in _other(before, revised)])


def _estimate(cut: Cut, before: Screenplay, revised: Screenplay, house: Studio) -> Estimate:
    from generator.studio.estimate import estimate

    return estimate(revised, vault=house.vault, crew=house.crew, framing=house.framing, parent=cut.value(), before=before)


def _other(before: Screenplay, revised: Screenplay) -> list[Scene]:
    """The scenes that are not as they were; all of them, where people, places or the look are not."""
    was = {each.id: each for each in before.scenes}
    if any(getattr(before, name) != getattr(revised, name) for name in ("cast", "places", "look", "genre", "tempo")):
        return list(revised.scenes)
    return [each for each in revised.scenes if was.get(each.id) != each]


def _sample(before: Screenplay, revised: Screenplay) -> set[str] | None:
    """Ids of the scenes that stand for all; None where all are looked at."""
    if len(_other(before, revised)) <= MANY:
        return None
    last = len(revised.scenes) - 1
    return {revised.scenes[at * last // (SAMPLES - 1)].id for at in range(SAMPLES)}


def _told(found: Estimate, times: float, frames: int, scenes: list[int]) -> dict[str, Any]:
    takes, kept = ({part: round(count * times) for part, count in each.items()} for each in (found.takes, found.kept))
    return {"seconds": round(found.seconds * times, 1), "film_seconds": frames / 25, "takes": takes, "kept": kept, "scenes": scenes}
