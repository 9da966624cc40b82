"""The colour script: how a film's colour goes with its story, from its opening to its end."""

from __future__ import annotations

from dataclasses import replace

from generator.direction.passage import Passage
from generator.film import Grade, Scene, Screenplay

_ARC: tuple[tuple[tuple[str, ...], Grade], ...] = (
    (("opening",), Grade(saturation=50)),
    (("climax",), Grade(contrast=120, saturation=90)),
    (("crisis", "low", "loss"), Grade(saturation=-170, contrast=40, warmth=-90, brightness=-40)),
    (("ending", "coda", "resolution"), Grade(saturation=70, warmth=110)),
)
"""What a station of the story does to the colours: the palette goes to its extreme at the climax, after it has been nearly lost."""
_DARK = ("horror", "noir", "ghost", "tragedy")
_HEAT = 600
"""From so much tension on, colours go colder and blacks deeper by degrees."""


def graded(screenplay: Screenplay, scene: Scene, kind: Passage) -> Grade:
    """The grade of every shot of a scene: what notes have asked for, on top of its place in the story. It hangs on the scene alone."""
    own = next((grade for words, grade in _ARC if any(word in scene.purpose.lower() for word in words)), Grade())
    if any(word in screenplay.genre.lower() for word in _DARK) and own.warmth > 0:
        own = replace(own, warmth=-40, brightness=0)  # such a film does not end warm
    if not own.contrast and scene.tension > _HEAT:
        own = replace(own, contrast=own.contrast + (scene.tension - _HEAT) // 4, warmth=own.warmth - (scene.tension - _HEAT) // 4)
    elif not own.saturation and scene.tension < 250:
        own = replace(own, warmth=own.warmth + 50)
    if kind is Passage.DREAM:
        own = replace(own, saturation=own.saturation + 160, warmth=own.warmth - 120)
    asked = scene.grade
    return Grade(
        brightness=asked.brightness + own.brightness,
        contrast=asked.contrast + own.contrast,
        saturation=asked.saturation + own.saturation,
        warmth=asked.warmth + own.warmth,
        noir=asked.noir,
    )
