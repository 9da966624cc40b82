"""Model sheets: a person, a place, a look or an effect on one page, for judging it at a glance and for crews to draw by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from generator.cut import Filmed, Framing
from generator.film import Effect, Gender, Hour, Look, Mark, Move, Place, Shot, Size, Title, Weather
from generator.picture.animation import Animation
from generator.picture.animation.looks import STYLES

Page = NDArray[np.uint8]
"""BGR uint8 [height, width, 3]."""
SMALL = Framing(width=854, height=480)
HOURS = (Hour.DAWN, Hour.NOON, Hour.GOLDEN, Hour.NIGHT)
WEATHERS = (Weather.CLEAR, Weather.RAIN, Weather.SNOW, Weather.FOG)
STANDARD = (
    Look(gender=Gender.FEMALE, hair="b4361c", hair_style="shoulder", eyes="4a8a6a", outfit="jacket", outfit_colour="38507a"),
    Look(
        gender=Gender.MALE,
        age=46,
        height=184,
        skin="5a3826",
        hair="16100e",
        hair_style="buzz",
        facial_hair="beard",
        outfit="coat",
        outfit_colour="5a4a3a",
    ),
)
"""Who stands in every sheet of looks and effects: one fair, one dark."""


def still(animation: Animation, shot: Shot, frame: int | None = None, framing: Framing = SMALL) -> Page:
    """One frame of a shot, its middle one unless said otherwise."""
    index = shot.frames // 2 if frame is None else frame
    developed = next(iter(animation.frames(Filmed(shot=shot, first=index, frames=1, framing=framing), seed=0)))
    return np.asarray(cv2.cvtColor(developed, cv2.COLOR_YUV2BGR_I420))


def sheet(shots: Sequence[Shot], *, columns: int = 4, width: int = 320, animation: Animation | None = None) -> Page:
    """The middle frames of the shots in rows, left to right."""
    renderer = animation or Animation()
    return arranged([still(renderer, shot) for shot in shots], columns=columns, width=width)


def arranged(pictures: Sequence[Page], *, columns: int = 4, width: int = 480) -> Page:
    """Pictures of one shape in rows, left to right, each `width` pixels wide."""
    first = pictures[0]
    height = round(width * first.shape[0] / first.shape[1])
    page = np.zeros((-(-len(pictures) // columns) * height, columns * width, 3), np.uint8)
    for index, each in enumerate(pictures):
        row, column = divmod(index, columns)
        page[row * height : (row + 1) * height, column * width : (column + 1) * width] = cv2.resize(
            each, (width, height), interpolation=cv2.INTER_AREA
        )
    return page


def character(look: Look) -> Page:
    """Four views of the figure and of the head, every expression, every mouth shape."""
    from generator.picture.animation.people.model_sheet import turnaround

    return np.ascontiguousarray(turnaround(look)[..., :3])


def place(kind: str, *, inside: bool = False, era: str = "modern", look: str = "gritty-realist", seed: int = 1) -> Page:
    """Four hours in fair weather, four weathers, the four sides of it that shots can show."""
    here = Shot(
        frames=48,
        place=Place(id="", name=kind, kind=kind, interior=inside, era=era, seed=seed),
        hour=Hour.NOON,
        weather=Weather.CLEAR,
        look=look,
        size=Size.WS,
        horizon=500,
    )
    shots = [replace(here, hour=hour) for hour in HOURS]
    shots += [replace(here, hour=Hour.DUSK, weather=weather) for weather in WEATHERS]
    shots += [
        replace(here, plate="B"),
        replace(here, plate="C"),
        replace(here, size=Size.MS, horizon=300),
        replace(here, size=Size.CU, horizon=365),
    ]
    return arranged([still(Animation(), shot) for shot in shots])


def standard_scene(look: str) -> tuple[Shot, ...]:
    """What every look is judged on: two people in a street by day, the same close in rain at night, a room, a landscape with type."""
    street = Place(id="", name="street", kind="street", seed=3)
    far = tuple(Mark(look=each, x=430 + 150 * i, y=495, head=65, facing=40 - 80 * i, depth=420) for i, each in enumerate(STANDARD))
    near = Mark(look=STANDARD[0], x=430, y=365, head=620, facing=20, depth=320)
    dark = Mark(look=STANDARD[1], x=560, y=295, head=415, facing=-25, depth=320)
    day = Shot(frames=48, place=street, hour=Hour.AFTERNOON, weather=Weather.CLEAR, look=look, size=Size.WS, horizon=500, marks=far)
    return (
        day,
        replace(day, hour=Hour.NIGHT, weather=Weather.RAIN, size=Size.CU, horizon=365, marks=(near,)),
        replace(
            day,
            place=Place(id="", name="kitchen", kind="kitchen", interior=True, seed=3),
            hour=Hour.NIGHT,
            size=Size.MCU,
            horizon=320,
            marks=(dark,),
        ),
        replace(
            day,
            place=Place(id="", name="forest", kind="forest", seed=3),
            hour=Hour.GOLDEN,
            marks=(),
            title=Title(text="The Name of the Film"),
        ),
    )


def look(name: str) -> Page:
    """A look on the standard scene."""
    renderer = Animation()
    return arranged([still(renderer, shot, 34) for shot in standard_scene(name)])


def looks() -> Page:
    """Every look on the standard scene, a row for each."""
    return np.vstack([look(name) for name in STYLES])


def effect_shot(kind: str, *, hour: Hour = Hour.DUSK, look: str = "gritty-realist", frames: int = 72) -> Shot:
    """An effect among two people, in a street, or on a shore where it needs a sky; it begins with the shot."""
    from generator.picture.animation.effects.bursts import SKYWARD

    place = "shore" if kind in SKYWARD or kind == "lightning" else "street"
    people = tuple(Mark(look=each, x=300 + 400 * i, y=225, head=200, facing=30 - 60 * i, depth=380) for i, each in enumerate(STANDARD))
    span = 40 if kind.startswith(("fade", "iris", "whiteout")) else frames
    return Shot(
        frames=frames,
        place=Place(id="", name=place, kind=place, seed=3),
        hour=hour,
        weather=Weather.CLEAR,
        look=look,
        size=Size.MLS,
        horizon=340,
        marks=people,
        move=Move(),
        effects=(Effect(kind=kind, start=0, frames=span, x=520, y=520, strength=700),),
    )


def effect(kind: str, *, hour: Hour = Hour.DUSK) -> Page:
    """An effect at eight instants."""
    renderer, shot = Animation(), effect_shot(kind, hour=hour)
    return arranged([still(renderer, shot, frame) for frame in (1, 4, 9, 16, 25, 36, 48, 64)])


def moving(shot: Shot, framing: Framing = SMALL) -> Iterator[NDArray[np.uint8]]:
    """The shot's frames, I420, for whoever encodes them."""
    yield from Animation().frames(Filmed(shot=shot, first=0, frames=shot.frames, framing=framing), seed=0)
