"""Flats: the painted pieces of a set, each at a distance from the lens, and how light and air fall on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np

from generator.film import LightSource, Place
from generator.picture.animation.atmosphere import Atmosphere
from generator.picture.animation.brush import Bitmap, Canvas, Point, mix, over, paint, radial, rgb, seed_of
from generator.picture.animation.edges import edge_light as edge_light
from generator.picture.animation.looks import Style
from generator.picture.animation.paintwork import content, multiply, outline, posterise, snow_on, texture_over
from generator.picture.animation.paintwork import veil as veil

WIDTH, HEIGHT = 1800, 1040
"""A set in design units: 720 of them are the height of the frame in a wide shot."""
HORIZON = 540
CENTRE = WIDTH / 2
FOCAL = 912
CAMERA = 155
"""Focal length in design units and height of the lens in cm: a person of 170 cm at 5 m stands 310 units high."""
REFERENCE = 500.0
"""Distance in cm at which a thing moves as much on the frame as the camera does."""


NEVER_WHITE = frozenset(
    {"space", "planet", "mars", "moon", "underwater", "sea", "shore", "beach", "ship", "harbour", "desert", "savannah", "jungle"}
    | {"african", "cave", "metro", "subway", "tunnel", "sewer", "mine"}
)
"""Words for places in which a winter leaves no snow."""


def project(x: float, y: float, z: float) -> Point:
    """Design point of a place in the world: x to the right, y up from the ground, z away from the lens, in cm."""
    return CENTRE + FOCAL * x / z, HORIZON + FOCAL * (CAMERA - y) / z


@dataclass(frozen=True, slots=True)
class Pool:
    """Light on painted surfaces: a soft ellipse, in design units."""

    x: float
    y: float
    radius: float
    colour: str
    strength: float = 1.0
    flat: float = 1.0
    """Height of the ellipse against its width."""


@dataclass(frozen=True, slots=True)
class Practical:
    """A lamp, sign or flame that is seen to live: its glow is added in each frame."""

    x: float
    y: float
    radius: float
    colour: str
    strength: float = 0.5
    flicker: str = "steady"
    """steady, breath, flame, neon or blink."""
    z: float = 800


@dataclass(frozen=True, slots=True)
class Life:
    """Something in a set that moves by itself: birds, traffic, steam, motes… (see sets.life)."""

    kind: str
    z: float
    x: float = CENTRE
    y: float = HORIZON
    width: float = WIDTH
    height: float = 300
    count: int = 20
    colour: str = "ffffff"


@dataclass(frozen=True, slots=True)
class Setting:
    """All that a set is built from."""

    place: Place
    air: Atmosphere
    style: Style
    scale: float
    """Pixels to a design unit."""
    seed: int
    side: float
    """Where the main light comes from: -1 left … 1 right."""
    tension: int = 400
    reverse: bool = False
    """Plate B: the other way of looking at the same place."""
    above: bool = False
    """Seen by a bird."""
    light: LightSource = LightSource.AVAILABLE

    @property
    def dark(self) -> bool:
        return self.air.lamps > 0.5

    @property
    def snow(self) -> bool:
        """Whether snow lies outdoors: it falls, or it is winter where winters are white."""
        return self.air.snow or (self.place.season == "winter" and not set(self.place.kind.lower().split()) & NEVER_WHITE)


@dataclass
class Layer:
    """A finished flat: premultiplied pixels, the light that it adds, and where they lie in the set (pixels of the set)."""

    z: float
    bitmap: Bitmap
    x: int
    y: int
    glow: Bitmap | None = None
    glow_at: tuple[int, int] = (0, 0)
    floor: bool = False
    """Lies on the ground: moves under the camera like the plane that it is."""
    opaque: bool = False


@dataclass
class Set:
    """A built place: flats from far to near, lamps and life."""

    layers: list[Layer]
    practicals: list[Practical] = field(default_factory=list)
    life: list[Life] = field(default_factory=list)
    walkable: tuple[float, float] = (600, 2600)
    """Distances between which extras walk; equal where there is no room."""
    lane: float = 0.0
    """How far to the left and right of the middle they go, in cm, where walls stand; 0: as far as can be seen."""
    inside: bool = False
    water: tuple[float, float] = (0.0, 0.0)
    """Rows in design units between which the ground is open water, for whoever swims; equal where there is none."""


class Flat:
    """A piece of scenery while it is painted: `c` takes surfaces in their own colours, `e` what gives light itself."""

    def __init__(self, setting: Setting, z: float) -> None:
        self.setting, self.z = setting, z
        size = (round(HEIGHT * setting.scale), round(WIDTH * setting.scale), 4)
        self.bitmap = np.zeros(size, np.uint8)
        self.light = np.zeros(size, np.uint8)
        self._surfaces = over(self.bitmap), over(self.light)
        self.c: Canvas = self._surfaces[0].getCanvas()
        self.e: Canvas = self._surfaces[1].getCanvas()
        self.gives_light = False
        for canvas in (self.c, self.e):
            canvas.scale(setting.scale, setting.scale)

    def lamp(self, x: float, y: float, radius: float, colour: str, strength: float = 0.8) -> None:
        """A soft light around a point."""
        self.gives_light = True
        self.e.drawCircle(
            x,
            y,
            radius,
            radial(
                x,
                y,
                radius,
                (mix(colour, "ffffff", 0.2), strength * 0.5),
                (colour, strength * 0.17),
                (colour, strength * 0.05),
                (colour, 0),
                plus=True,
            ),
        )

    def shine(self, path: object, colour: str, strength: float = 1.0, halo: float = 0) -> None:
        """A shape that gives light, with a halo round it."""
        self.gives_light = True
        if halo:
            self.e.drawPath(path, paint(colour, 0.5 * strength, plus=True, blur=halo))
        self.e.drawPath(path, paint(colour, strength, plus=True))

    def finish(
        self,
        *,
        pools: Sequence[Pool] = (),
        key: float = 1.0,
        ambient: float = 1.0,
        haze: float = 1.0,
        texture: float = 1.0,
        rim: float = 0.0,
        floor: bool = False,
        keep: bool = False,
        shade: float = 0.0,
    ) -> Layer:
        """Light the painting, lay air over it and cut it out. `keep` leaves colours as painted (skies)."""
        a, setting = self.bitmap, self.setting
        box = content(a)
        if box is None:
            a, x, y = np.zeros((2, 2, 4), np.uint8), 0, 0
        else:
            y, bottom, x, right = box
            a = np.ascontiguousarray(a[y:bottom, x:right])
            if setting.style.levels and not keep:
                posterise(a, setting.style.levels)
            if setting.snow and not (keep or floor or setting.place.interior):
                snow_on(a, max(1.5, min(9.0, 8000 / self.z)) * setting.scale)
            if texture:
                texture_over(a, setting.style, seed_of(setting.seed, round(self.z)), setting.scale, texture, (WIDTH, HEIGHT))
            if not keep:
                _illuminate(a, x, y, setting, pools, key, ambient, shade)
            if setting.style.tint[1] and not keep:
                veil(a, setting.style.tint[0], np.full(a.shape[0], setting.style.tint[1] * (0.35 if setting.dark else 1.0), np.float32))
            if rim:
                _rim(a, setting, rim)
            outline(a, setting.style, setting.scale)
            if haze:
                veil(a, setting.air.haze, _haze(a.shape[0], y, setting, self.z, haze))
            if setting.style.cut and not keep and not floor:
                a, x, y = _cut_paper(a, x, y, setting)
        glow, glow_at = None, (0, 0)
        if self.gives_light and (lit := content(self.light)) is not None:
            top, bottom, left, right = lit
            glow, glow_at = np.ascontiguousarray(self.light[top:bottom, left:right]), (left, top)
            glow[..., 3] = 0
        opaque = box is not None and bool((a[..., 3] == 255).all())
        return Layer(self.z, a, x, y, glow, glow_at, floor, opaque)


def _illuminate(a: Bitmap, x: int, y: int, setting: Setting, pools: Sequence[Pool], key: float, ambient: float, shade: float) -> None:
    """Multiply own colours by the light that falls on them: key from its side, ambient from everywhere, pools of lamps."""
    height, width = a.shape[:2]
    coarse = 12
    rows, columns = height // coarse + 2, width // coarse + 2
    yy, xx = np.mgrid[0:rows, 0:columns].astype(np.float32)
    xx, yy = (xx * coarse + x) / setting.scale, (yy * coarse + y) / setting.scale
    air = setting.air
    towards = np.clip(0.5 + setting.side * (xx - CENTRE) / WIDTH * 0.9, 0.12, 1)[..., None]
    light = np.array(rgb(air.ambient), np.float32) / 255 * (air.ambient_level * ambient)
    light = light + np.array(rgb(air.key), np.float32) / 255 * (air.key_level * key) * (0.34 + 1.04 * towards)
    if shade:
        light = light * (1 - shade * np.clip((yy - HORIZON) / (HEIGHT - HORIZON), 0, 1))[..., None]
    for pool in pools:
        distance = ((xx - pool.x) / pool.radius) ** 2 + ((yy - pool.y) / (pool.radius * pool.flat)) ** 2
        light = (
            light + np.array(rgb(pool.colour), np.float32) / 255 * (0.62 * pool.strength / (1 + 3.6 * distance + distance**2))[..., None]
        )
    light = np.where(light > 0.75, 0.75 + 0.5 * (1 - np.exp((0.75 - light) / 0.5)), light)  # paint does not burn out
    top = 1.25
    planes = np.empty((rows, columns, 4), np.float32)
    planes[..., :3] = np.clip(light[..., ::-1] / top, 0, 1) * 255
    planes[..., 3] = 255
    # Sampled at cell centres, so the coarse plane is laid over the flat without a shift.
    full = cv2.resize(planes.astype(np.uint8), (columns * coarse, rows * coarse), interpolation=cv2.INTER_LINEAR)[:height, :width]
    multiply(a, full, top)


def _haze(height: int, y: int, setting: Setting, z: float, strength: float) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    """Share of haze for each row: more with distance, and thicker near the ground."""
    reach = min(z, 4000.0) + max(0.0, z - 4000.0) * 0.14  # painters keep the far hills
    share = (1 - np.exp(-reach / 100 / setting.air.sight)) * strength
    rows = (np.arange(height, dtype=np.float32) + y) / setting.scale
    low = np.clip(1 - np.abs(rows - HORIZON) / 330, 0, 1)
    return np.asarray(np.clip(share * (0.55 + 0.75 * low), 0, 0.96), np.float32)


def _rim(a: Bitmap, setting: Setting, strength: float) -> None:
    edge_light(
        a,
        round((4 if setting.side < 0 else -4) * setting.scale) or 1,
        max(1, round(2 * setting.scale)),
        setting.air.rim,
        strength * setting.air.rim_strength,
    )


def _cut_paper(a: Bitmap, x: int, y: int, setting: Setting) -> tuple[Bitmap, int, int]:
    """The shadow that a sheet of paper throws on the one behind it."""
    pad = round(16 * setting.scale)
    a = cv2.copyMakeBorder(a, pad, pad, pad, pad, cv2.BORDER_CONSTANT)
    alpha = cv2.extractChannel(a, 3)
    drop = np.array([[1, 0, -setting.side * 7 * setting.scale], [0, 1, 8 * setting.scale]], np.float32)
    shadow = cv2.blur(cv2.warpAffine(alpha, drop, (alpha.shape[1], alpha.shape[0])), (9, 9))
    behind = cv2.multiply(shadow, cv2.bitwise_not(alpha), scale=setting.style.cut * 0.6 / 255)
    a[..., 3] = cv2.add(alpha, behind)
    return a, x - pad, y - pad


def ground_shade(c: Canvas, x: float, y: float, width: float, strength: float = 0.4) -> None:
    """The soft shadow on which a thing stands."""
    c.save()
    c.translate(x, y)
    c.scale(1, 0.16)
    c.drawCircle(0, 0, width / 2, radial(0, 0, width / 2, ("000000", strength), ("000000", strength * 0.6), ("000000", 0)))
    c.restore()
