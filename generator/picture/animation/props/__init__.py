"""Properties: the things of the story, drawn by noun."""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2

from generator.film import Mark, Prop, Shot, Size, Species, Weather
from generator.picture.animation.atmosphere import Atmosphere
from generator.picture.animation.brush import Bitmap, Canvas, box, mix, paint, picture, radial, seed_of, surface
from generator.picture.animation.creatures import creature
from generator.picture.animation.creatures.rig import Rig
from generator.picture.animation.life import glow
from generator.picture.animation.light import Light
from generator.picture.animation.people.person import Person
from generator.picture.animation.props.grip import Holder, holders, in_hand
from generator.picture.animation.props.icons import icon, name_of
from generator.picture.animation.props.ladder import is_ladder, ladder
from generator.picture.animation.props.nouns import colour, drawing, flat, large, upright
from generator.picture.animation.props.tabletop import tabletop
from generator.picture.animation.scenery import edge_light
from generator.picture.animation.skia_library import skia
from generator.picture.animation.stage import LINEAR, PLAIN, distance

SIZES = (96, 200, 400, 800)
"""Pixels that a thing may be drawn at before it is sized."""
BRIGHT = frozenset({"lantern", "lamp", "candle", "chip", "screen", "torch", "phone", "crystal", "orb", "hologram", "flashlight"})
WARM = frozenset({"lantern", "lamp", "candle", "torch", "flashlight"})
SWINGING = frozenset({"bell", "lantern", "birdcage", "sign"})
"""What swings where it hangs."""
_AFLOAT = frozenset({"sea", "ocean", "underwater", "sky", "space", "river", "lake"})
"""Places with nothing to lay a thing on."""
_MODERN = ("modern", "future", "1980s", "")
"""Eras whose things an icon of today may show."""


_SOON = 70
"""Frames into a shot after which a thing that is only now taken up is not there before."""


def _first(prop: Prop, shot: Shot) -> int:
    """The frame at which a hand first has to do with a thing; 0 where none ever has."""
    return min((act.start + 8 for mark in shot.marks for act in mark.acts if act.prop == prop.noun), default=0)


class Properties:
    """The things of one shot."""

    def __init__(self, shot: Shot, size: tuple[int, int], light: Light, air: Atmosphere, people: Sequence[tuple[Mark, Person]] = ()) -> None:
        self.width, self.height = size
        self.unit = self.height / 720
        self.light, self.air = light, air
        self.insert = shot.size is Size.INSERT
        self.modern = shot.place.era.lower() in _MODERN
        self.items = [(distance(prop.depth), prop) for prop in shot.props if prop.float_from >= 0 or self._known(prop.noun) and self._fits(prop, shot)]
        self.bearers: dict[Prop, Rig] = {}
        self.held = {prop for _, prop in self.items if any(in_hand(prop, mark) for mark in shot.marks)}
        for _, prop in self.items:
            for index, mark in enumerate(shot.marks):
                if mark.look.species not in (Species.HUMAN, Species.ROBOT) and prop.float_from < 0 and in_hand(prop, mark):
                    bearer = creature(mark, frames=shot.frames, width=self.width, height=self.height, seed=seed_of(0, index), light=light)
                    if isinstance(bearer, Rig):
                        self.bearers[prop] = bearer
        self.holders: dict[Prop, list[Holder]] = {}
        if not self.insert:
            for prop in self.held - self.bearers.keys():
                if prop.float_from < 0:
                    self.holders[prop] = holders(prop, people, shot.frames, size)
        self.since = {prop: first for prop in self.held if (first := _first(prop, shot)) > _SOON}
        """Frame from which a thing is in the hand that takes it up while a long shot goes on."""
        self._images: dict[Prop, object] = {}
        self._shadows: dict[Prop, object] = {}
        self.place = shot.place
        self.snow = not shot.place.interior and (shot.weather is Weather.SNOW or shot.place.season == "winter")
        self.hung = {prop for _, prop in self.items if prop.float_from < 0 and prop not in self.held and _hangs(prop, shot)}
        """What hangs above the horizon, held by nobody."""
        self.lain = next((prop for _, prop in self.items if prop not in self.held and prop not in self.hung), None) if self.insert and shot.place.kind not in _AFLOAT else None
        """What lies on something near the lens."""
        self._ground: object = None

    def _known(self, noun: str) -> bool:
        return drawing(noun) is not None or upright(noun) is not None or is_ladder(noun) or self.modern and bool(name_of(noun))

    def _fits(self, prop: Prop, shot: Shot) -> bool:
        """Doors, windows and furniture belong to the set: as a thing they are shown only by themselves, filling the frame."""
        return not large(prop.noun) or is_ladder(prop.noun) or prop.depth > 400 and upright(prop.noun) is not None or self.insert and not any(in_hand(prop, mark) for mark in shot.marks)

    def distance(self, prop: Prop) -> float:
        return distance(prop.depth)

    def _image(self, prop: Prop) -> tuple[object, int]:
        wanted = self._size(prop) * 1.15
        drawn = next((each for each in SIZES if each >= wanted), SIZES[-1])
        if prop not in self._images:
            bitmap, held, canvas = surface(drawn, drawn)
            canvas.save()
            canvas.scale(drawn / 116, drawn / 116)
            canvas.translate(8, 8)
            own = drawing(prop.noun) or upright(prop.noun)
            if own is not None:
                own(canvas, prop.colour or colour(prop.noun))
            elif self.modern:
                icon(canvas, prop.noun)
            canvas.restore()
            level = 1.0 if _noun(prop) in BRIGHT else min(1.1, self.light.level * 1.05)
            _tint(canvas, level, self.light, drawn)
            del held
            reach = max(1, round(drawn * 0.014))
            edge_light(bitmap, reach * 2 if self.light.side > 0 else -reach * 2, reach, self.light.rim, 0.8 * self.light.rim_strength, max(1, reach // 2))
            self._images[prop] = picture(bitmap)
        return self._images[prop], drawn

    def _size(self, prop: Prop) -> float:
        """Pixels of its larger side: what is shown by itself fills the frame."""
        return prop.size / 1000 * self.height * (1.32 if prop is self.lain and prop.float_from < 0 else 1.0)

    def lay(self, canvas: Canvas, prop: Prop, dx: float, dy: float) -> None:
        """The ground under what is shown by itself."""
        x, y, size = prop.x / 1000 * self.width + dx, prop.y / 1000 * self.height + dy, self._size(prop)
        if self._ground is None:
            self._ground = picture(tabletop(self.place, (round(self.width * 1.3), round(self.height * 0.8)), self.light, snow=self.snow))
        edge = y + size * (0.05 if not flat(prop.noun) else -0.42)
        canvas.drawImage(self._ground, round(x - self.width * 0.65), round(edge))

    def _cast(self, canvas: Canvas, prop: Prop, x: float, y: float, size: float, image: object, drawn: int) -> None:
        """The shadow of something flat, soft and a little aside."""
        if prop not in self._shadows:
            bitmap, held, own = surface(drawn, drawn)
            own.drawImage(image, 0, 0, PLAIN, skia.Paint(ColorFilter=skia.ColorFilters.Blend(0xFF04040A, skia.BlendMode.kSrcIn)))
            del held
            self._shadows[prop] = picture(cv2.GaussianBlur(cv2.convertScaleAbs(bitmap, alpha=0.62), (0, 0), drawn * 0.014))
        self._put(canvas, self._shadows[prop], x - self.light.side * size * 0.035, y + size * 0.03, size, drawn, True)

    def _put(self, canvas: Canvas, image: object, x: float, y: float, size: float, drawn: int, lying: bool, angle: float = 0.0) -> None:
        share = size * 1.16 / drawn
        canvas.save()
        canvas.translate(x, y)
        if lying:
            canvas.skew(-0.2, 0)
            canvas.scale(1.04, 0.74)
        canvas.rotate(angle)
        canvas.scale(share, share)
        canvas.drawImage(image, -drawn / 2, -drawn / 2, LINEAR)
        canvas.restore()

    def draw(self, canvas: Canvas, buffer: Bitmap, prop: Prop, frame: int, dx: float, dy: float) -> None:
        if frame < self.since.get(prop, 0):
            return
        size = self._size(prop)
        x, y = prop.x / 1000 * self.width, prop.y / 1000 * self.height
        bearer = self.bearers.get(prop)
        if bearer is not None:
            x, y = bearer.grip(frame)
            size = min(size, bearer.unit * 120)
        holder = next((each for each in reversed(self.holders.get(prop, [])) if each.start <= frame), None)
        if holder is not None:
            x, y = holder.at(frame)
        x, y = x + dx, y + dy
        if is_ladder(prop.noun):
            ladder(canvas, x, y, size, self.light)
            return
        t = frame / 25
        lying = prop is self.lain and prop.float_from < 0 and flat(prop.noun)
        hanging = frame - prop.float_from if prop.float_from >= 0 else -1
        angle = 0.0
        if hanging >= 0:
            rise = 1 - math.exp(-hanging / 11)
            y -= rise * size * 0.55 - math.sin(t * 2.3 + prop.x) * size * 0.06 * rise
            angle = math.sin(t * 1.7 + prop.y) * 11 * rise
            power = rise * (0.8 + 0.2 * math.sin(t * 5))
            glow(buffer, x, y, size * 1.25, "a070ff", 0.6 * power)
            for ring in range(2):
                age = (t * 0.8 + ring / 2) % 1
                radius = size * (0.5 + 0.5 * age)
                canvas.drawOval(
                    box(x - radius, y - radius * 0.8, x + radius, y + radius * 0.8),
                    paint("c8a8ff", 0.45 * (1 - age) * power, stroke=2.2 * self.unit, plus=True),
                )
        elif prop in self.hung:
            angle = 12 * math.sin(t * 4.2) if _noun(prop) in SWINGING else 0.0
            canvas.drawLine(x, -self.height * 0.2, x, y - size * 0.42, paint("14121a", 0.9, stroke=max(2.0, size * 0.035)))
        elif not lying and prop not in self.held and y < self.height * 0.97:
            self._contact(canvas, x, y, size)
        if _noun(prop) in BRIGHT:
            glow(buffer, x, y, size * 1.3, "ffb860" if _noun(prop) in WARM else "50d8ff", 0.34 + 0.06 * math.sin(t * 9))
        image, drawn = self._image(prop)
        if lying:
            self._cast(canvas, prop, x, y, size, image, drawn)
        self._put(canvas, image, x, y, size, drawn, lying, angle)
        if holder is not None:
            canvas.save()
            canvas.translate(dx, dy)
            holder.person.draw_thumb(canvas, frame, holder.hand)
            canvas.restore()

    def _contact(self, canvas: Canvas, x: float, y: float, size: float) -> None:
        """Where it rests: a wide soft shadow away from the light, and a dark one right under it."""
        wide = 0.62 if self.insert else 0.5
        for reach, dark, low in ((wide * 1.25, 0.32, 0.26), (wide * 0.8, 0.5, 0.15)):
            canvas.save()
            canvas.translate(x - self.light.side * size * 0.1 * (reach > wide), y + size * 0.47)
            canvas.scale(1, low)
            canvas.drawCircle(0, 0, size * reach, radial(0, 0, size * reach, ("04040a", dark), ("04040a", dark * 0.5), ("04040a", 0)))
            canvas.restore()


def _hangs(prop: Prop, shot: Shot) -> bool:
    """Whether it is above the ground with nothing under it; in an insert, whether it is above the middle."""
    return prop.y < 430 if shot.size is Size.INSERT else prop.y + 0.5 * prop.size < shot.horizon - 20


def _noun(prop: Prop) -> str:
    return prop.noun.lower().split()[-1] if prop.noun else ""


def _tint(canvas: Canvas, level: float, light: Light, drawn: int) -> None:
    """The light of the shot on a finished drawing: dimmer, warmer or colder, and darker on the far side."""
    shade = mix("ffffff", light.key, 0.35)
    grey = mix("000000", shade, min(1.0, level))
    dim = skia.Paint(BlendMode=skia.BlendMode.kModulate, Color=0xFF000000 | int(grey, 16))
    canvas.drawPaint(dim)
    far = drawn if light.side < 0 else 0
    shadow = skia.Paint(
        BlendMode=skia.BlendMode.kSrcATop,
        Shader=skia.GradientShader.MakeLinear([skia.Point(drawn - far, 0), skia.Point(far, drawn)], [0x00000010, 0x58000018]),
    )
    canvas.drawPaint(shadow)
