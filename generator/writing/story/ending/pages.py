"""The whole screenplay with its other ending, and what of the brief it still meets."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.film import Beat, Demand, DemandKind, Place, Scene, Screenplay
from generator.writing.decency import rated
from generator.writing.story.ending.branch import Branch
from generator.writing.story.ending.finales import Finale


def joined(branch: Branch, made: tuple[Scene, Place], wish: str, variation: int, kind: Finale, *, apart: bool) -> Screenplay:
    scene, place = made
    film = branch.film
    before = {beat.text for each in branch.kept for beat in each.beats}
    beats: tuple[Beat, ...] = tuple(each for each in scene.beats if each.text not in before or len(each.text.split()) <= 2)
    scene = replace(scene, beats=beats)
    if branch.split and not apart:
        last = branch.kept[-1]
        scenes = (*branch.kept[:-1], replace(last, beats=(*last.beats, *beats), present=(*last.present, *(each for each in scene.present if each not in last.present))))
    else:
        scenes = (*branch.kept, scene)
    places = film.places if any(each.id == place.id for each in film.places) else (*film.places, place)
    film = replace(film, demands=tuple(each for each in film.demands if not re.fullmatch(r"e\d+", each.id)))
    met, refused = _demands(film, branch, scenes)
    if wish:
        film = replace(film, demands=(*film.demands, Demand(id=f"e{variation}", kind=DemandKind.ENDING, words=wish)))
        met = (*met, (f"e{variation}", scenes[-1].id))
    return rated(replace(film, scenes=scenes, places=places, met=met, refused=refused, used=tuple(dict.fromkeys((*film.used, f"ending-{kind.id}")))))


def _demands(film: Screenplay, branch: Branch, scenes: tuple[Scene, ...]) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """What is still met: nothing by a scene that is not there any more."""
    there = {each.id for each in scenes}
    gone = {each.id for each in branch.rest}
    wishes = {each.id for each in film.demands}
    met = [(id, where) for id, where in film.met if id in wishes and where in there and (where not in gone or not _ends(film, id))]
    refused = list(film.refused)
    for demand in film.demands:
        had = any(id == demand.id for id, _ in film.met)
        if not had or any(id == demand.id for id, _ in met):
            continue
        where = next((each.id for each in scenes if demand.subject in each.present), "") if demand.subject else ""
        if where and demand.kind is DemandKind.CHARACTER:
            met.append((demand.id, where))
        elif demand.kind in (DemandKind.TONE, DemandKind.LOOK, DemandKind.SETTING, DemandKind.PROHIBITION):
            met.append((demand.id, scenes[0].id))
        else:
            refused.append((demand.id, f"“{demand.words}” belongs to the other ending of this film."))
    return tuple(met), tuple(refused)


def _ends(film: Screenplay, id: str) -> bool:
    return any(each.id == id and each.kind is DemandKind.ENDING for each in film.demands)
