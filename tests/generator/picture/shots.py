"""Shots to film, and a plain figure to put before the camera."""

from __future__ import annotations

from typing import Any

from generator.cut import Framing
from generator.film import Hour, Look, Mark, Move, Place, Shot, Size, Weather
from generator.picture.animation import Animation
from generator.picture.animation.brush import box, paint

SMALL = Framing(width=426, height=240)
STILL = Move()


class Dummy:
    """Somebody with a head and a coat who sways."""

    def __init__(self, mark: Mark, *, frames: int, width: int, height: int, seed: int, light: Any, look: str) -> None:
        self.mark, self.width, self.height = mark, width, height

    def _head(self) -> tuple[float, float, float]:
        return self.mark.x / 1000 * self.width, self.mark.y / 1000 * self.height, self.mark.head / 1000 * self.height

    def bounds(self, frame: int) -> tuple[int, int, int, int]:
        x, y, head = self._head()
        return int(x - head * 1.2), int(y - head * 0.7), int(head * 2.4), int(head * 7.4)

    def travelled(self, frame: int) -> float:
        return 0.0

    def draw(self, canvas: Any, frame: int) -> None:
        x, y, head = self._head()
        x += head * 0.1 * (frame // 2 % 5 - 2)
        canvas.drawOval(box(x - head * 0.9, y + head * 0.5, x + head * 0.9, y + head * 6.5), paint("3a4a6a"))
        canvas.drawOval(box(x - head * 0.4, y - head * 0.5, x + head * 0.4, y + head * 0.5), paint("e0a884"))


def camera() -> Animation:
    return Animation(figure=Dummy)


def shot(
    kind: str = "street",
    *,
    hour: str = "noon",
    weather: str = "clear",
    look: str = "gritty-realist",
    era: str = "modern",
    inside: bool = False,
    size: str = "WS",
    move: Move = STILL,
    seed: int = 1,
    people: bool = True,
    **fields: Any,
) -> Shot:
    marks = (Mark(look=Look(), x=600, y=430, head=57),) if people else ()
    place = Place(id="", name=kind, kind=kind, interior=inside, era=era, seed=seed)
    return Shot(
        frames=fields.pop("frames", 96),
        place=place,
        hour=Hour(hour),
        weather=Weather(weather),
        look=look,
        size=Size(size),
        move=move,
        marks=marks,
        **fields,
    )
