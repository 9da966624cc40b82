"""Notes that take scenes and lines away, or put lines in."""

from __future__ import annotations

from dataclasses import replace

from generator.errors import BadNote
from generator.film import Line, Scene, Screenplay


def without_scenes(play: Screenplay, gone: tuple[Scene, ...]) -> Screenplay:
    """The screenplay without some scenes; demands that only they met are told as refused."""
    ids = {each.id for each in gone}
    scenes = tuple(each for each in play.scenes if each.id not in ids)
    if not scenes:
        raise BadNote("That would cut every scene of the film.", ("cut scene 2",))
    met = tuple(pair for pair in play.met if pair[1] not in ids)
    lost = sorted({demand for demand, _ in play.met} - {demand for demand, _ in met})
    refused = (*play.refused, *((demand, "its scene was cut by a note") for demand in lost))
    return replace(play, scenes=scenes, met=met, refused=refused)


def without_line(play: Screenplay, scene: Scene, line: Line) -> Screenplay:
    return changed(play, scene, replace(scene, beats=tuple(each for each in scene.beats if each.id != line.id)))


def changed(play: Screenplay, old: Scene, new: Scene) -> Screenplay:
    return replace(play, scenes=tuple(new if each.id == old.id else each for each in play.scenes))


def with_line(play: Screenplay, scene: Scene, after: Line | None, speaker: str, text: str) -> Screenplay:
    """A new line after another one, or at the end of the scene."""
    ids = {each.id for other in play.scenes for each in other.beats}
    number = 1
    while f"{scene.id}-new{number}" in ids:
        number += 1
    line = Line(id=f"{scene.id}-new{number}", speaker=speaker, text=text)
    at = next((index + 1 for index, each in enumerate(scene.beats) if after is not None and each.id == after.id), len(scene.beats))
    present = scene.present if speaker in scene.present else (*scene.present, speaker)
    return changed(play, scene, replace(scene, beats=(*scene.beats[:at], line, *scene.beats[at:]), present=present))


def sentence(text: str) -> str:
    """The viewer's words as a line: one that ends."""
    said = text.strip()
    return f"{said}." if said[-1:].isalnum() else said


def shorter(scene: Scene) -> Scene:
    """The scene with about a quarter fewer lines: a question leaves with its answer, first and last lines stay."""
    said = [each for each in scene.beats if isinstance(each, Line)]
    wanted = len(said) // 4
    gone: set[str] = set()
    index = 2
    while len(gone) < wanted and index < len(said) - 2:
        pair = [said[index], said[index + 1]] if said[index].text.rstrip().endswith("?") else [said[index]]
        if said[index - 1].text.rstrip().endswith("?") and said[index - 1].id not in gone:
            index += 1
            continue
        if len(gone) + len(pair) <= wanted + 1 and index + len(pair) <= len(said) - 1:
            gone |= {each.id for each in pair}
        index += len(pair) + 1
    return replace(scene, beats=tuple(each for each in scene.beats if each.id not in gone))
