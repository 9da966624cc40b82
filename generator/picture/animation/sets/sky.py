"""The sky: gradient, clouds lit from the sun's side, sun or moon, stars."""

from __future__ import annotations

import math
from dataclasses import replace

import cv2
import numpy as np

from generator.picture.animation.atmosphere import Atmosphere
from generator.picture.animation.brush import dice, mix, noise, paint, radial, rgb, seed_of
from generator.picture.animation.scenery import CENTRE, HEIGHT, HORIZON, WIDTH, Flat, Layer, Setting
from generator.picture.animation.sets.washes import wash

FAR = 400_000.0


def sun_at(setting: Setting) -> tuple[float, float]:
    across, up = setting.air.sun_at
    side = math.copysign(1.0, setting.side) * abs(across)
    return CENTRE + side * 560, HORIZON - 30 - up * 420


ROSE = ("344a8c", "6a64b0", "c87cb4", "ff9a84", "ffd27c")
"""A sky when the sun is about to rise or has just risen, from the zenith to the horizon."""
EMBERS = ("0c0a1c", "241428", "54202c", "a83a28", "f07a34")
"""A night sky above something that burns."""


def low_sun(air: Atmosphere) -> bool:
    """Whether the sun stands at the horizon, be it behind rain."""
    return air.sun_at[1] < 0.14 and air.lamps < 0.5


def hopeful(setting: Setting) -> Setting:
    """The same air with a rising sun in it: rose and gold above, violet in the distance. Clouds let the light through below them."""
    air = setting.air
    if not low_sun(air):
        return setting
    if air.wet:  # behind rain there is only a glimmer of it
        return replace(setting, air=replace(air, sky=tuple(mix(own, rose, 0.06 + 0.09 * i) for i, (own, rose) in enumerate(zip(air.sky, ROSE, strict=True))), haze=mix(air.haze, "9a6494", 0.2)))
    share = 0.3 if air.rays > 0.6 else 0.66 if air.disc else 0.54  # an evening is gold already
    glow = mix(air.sun, "ffd890", 0.5)
    bright = replace(
        air,
        sky=tuple(mix(own, rose, share) for own, rose in zip(air.sky, ROSE, strict=True)),
        cloud=(mix(air.cloud[0], "7a5a98", 0.5), mix(air.cloud[1], "ffb48c", 0.7)),
        cover=min(air.cover, 0.62),
        haze=mix(air.haze, "9a6494", 0.62),
        sight=max(air.sight, 46) * 1.5,
        sun=glow,
        sun_at=(air.sun_at[0] * 0.5, max(0.03, air.sun_at[1] * 0.5)),
        disc=air.disc or 34,
        rays=max(air.rays, 0.5),
        key=mix(air.key, "ffb080", 0.5),
        key_level=max(air.key_level, 0.6),
        ambient=mix(air.ambient, "8a70b0", 0.4),
        rim=mix(air.rim, "ffc890", 0.6),
        rim_strength=max(air.rim_strength, 0.9),
    )
    return replace(setting, air=bright)


def burning(setting: Setting) -> Setting:
    """The same night with fires behind the horizon."""
    air = setting.air
    if air.lamps < 0.5:
        return setting
    share = 0.62
    lit = replace(
        air,
        sky=tuple(mix(own, ember, share) for own, ember in zip(air.sky, EMBERS, strict=True)),
        cloud=(mix(air.cloud[0], "1c1018", 0.5), mix(air.cloud[1], "d8583a", 0.6)),
        haze=mix(air.haze, "b04830", 0.55),
        sight=air.sight * 0.9,
        ambient=mix(air.ambient, "a06058", 0.4),
        ambient_level=max(air.ambient_level, 0.62),
        key=mix(air.key, "ff9a60", 0.55),
        key_level=max(air.key_level, 0.5),
        rim=mix(air.rim, "ff9a50", 0.75),
        rim_strength=max(air.rim_strength, 1.0),
    )
    return replace(setting, air=lit)


def sky(setting: Setting, colours: tuple[str, ...] = ()) -> Layer:
    """The whole sky, opaque, down to below the horizon. `colours` are those of another world at noon, from the zenith down."""
    if colours:
        share = 0.86 - 0.5 * setting.air.lamps
        stops = tuple(mix(own, mix(other, "120c14", 0.6 * setting.air.lamps), share) for own, other in zip(setting.air.sky, colours, strict=False))
        cloud = mix(setting.air.cloud[0], colours[1], share), mix(setting.air.cloud[1], colours[-1], share)
        setting = replace(setting, air=replace(setting.air, sky=stops, cloud=cloud, cover=setting.air.cover * 0.5))
    flat = Flat(setting, FAR)
    air, scale = setting.air, setting.scale
    x, y = sun_at(setting)
    wash(flat, 40, HORIZON + 30, *air.sky)
    r = dice(setting.seed, "sky")
    if air.stars:
        for _ in range(round(420 * air.stars)):
            sx, sy, size = r.uniform(0, WIDTH), HORIZON - 40 - abs(r.gauss(0.45, 0.3)) * HORIZON, r.random() ** 5
            flat.c.drawCircle(sx, sy, 0.7 + 1.5 * size, paint(r.choice(("ffffff", "cfe0ff", "ffe8d0")), (0.25 + 0.7 * size) * air.stars))
    warm = radial(x, y, 640, (air.sun, 0.4), (air.sun, 0.12), (air.sun, 0), plus=True)
    if air.disc or air.rays:
        flat.c.drawCircle(x, y, 640, warm)
    elif not air.stars > 0.5:  # behind the clouds it is brighter where the sun stands
        flat.c.drawCircle(x, y + 40, 620, radial(x, y + 40, 620, (mix(air.sun, "ffffff", 0.4), 0.34), (air.sun, 0.1), (air.sun, 0), plus=True))
    if air.disc:
        disc = air.disc * 0.72
        flat.c.drawCircle(x, y, disc * 3, radial(x, y, disc * 3, (air.sun, 0.4), (air.sun, 0), plus=True))
        night = air.stars > 0.5
        flat.c.drawCircle(
            x, y, disc, radial(x - disc * 0.3, y - disc * 0.3, disc * 1.5, "ffffff", air.sun, mix(air.sun, air.sky[-1], 0.35))
        )
        if night:
            for dx, dy, size in ((-0.25, 0.1, 0.28), (0.3, -0.25, 0.17), (0.2, 0.4, 0.2), (-0.4, -0.4, 0.13)):
                flat.c.drawCircle(x + dx * disc, y + dy * disc, size * disc, paint(mix(air.sun, air.sky[1], 0.4), 0.35))
    layer = flat.finish(texture=0.5, haze=0, keep=True)
    layer.opaque = True
    _clouds(layer.bitmap, setting, x * scale, y * scale)
    return layer


def _clouds(a: np.ndarray[tuple[int, int, int], np.dtype[np.uint8]], setting: Setting, sun_x: float, sun_y: float) -> None:
    """Banks of cloud: shadow below, a lit edge towards the sun, thinner and flatter towards the horizon."""
    air, scale = setting.air, setting.scale
    height, width = round((HORIZON + 20) * scale), round(WIDTH * scale)
    half_w, half_h = width // 2, height // 2
    cell = 120 * scale
    rows = (np.linspace(0, 1, half_h, dtype=np.float32) ** 1.7)[:, None]
    big = noise(half_w, half_h, cell, 5, seed_of(setting.seed, "cloud") % 9973, 2.6)
    # Rows are squeezed towards the horizon: the same clouds, farther away.
    map_y = np.repeat((rows * (half_h - 1)).astype(np.float32), half_w, axis=1)
    map_x = np.repeat(np.arange(half_w, dtype=np.float32)[None, :], half_h, axis=0)
    field = cv2.remap(big, map_x, map_y, cv2.INTER_LINEAR)
    threshold = 0.66 - 0.3 * air.cover
    fade = np.clip(np.linspace(0.5, 1.5, half_h), 0, 1)[:, None] * np.clip(np.linspace(7, 0, half_h), 0, 1)[:, None]
    body = np.clip((field - threshold) * 6.5, 0, 1) * fade
    lean = -8 if sun_y < height * 0.55 else 9
    edge = np.clip((field - np.roll(field, lean, 0)) * 7 + 0.35, 0, 1)
    near_sun = np.exp(-(((map_x * 2 - sun_x) / (620 * scale)) ** 2))
    lit = np.clip(edge * (0.5 + 0.75 * near_sun), 0, 1)
    if setting.style.levels:
        lit = np.floor(lit * 3.99) / 3
        body = np.clip((body - 0.25) * 3, 0, 1)
    dark, light = (np.array(rgb(colour)[::-1], np.float32) for colour in air.cloud)
    colour = dark + (light - dark) * lit[..., None]
    size = width, height
    share = cv2.resize(cv2.convertScaleAbs(body * (0.5 + 0.4 * air.cover), alpha=255), size, interpolation=cv2.INTER_LINEAR)
    cloud = cv2.resize(np.clip(colour, 0, 255).astype(np.uint8), size, interpolation=cv2.INTER_LINEAR)
    top = a[:height, :width, :3]
    under = cv2.multiply(np.ascontiguousarray(top), cv2.merge([cv2.bitwise_not(share)] * 3), scale=1 / 255)
    top[:] = cv2.add(under, cv2.multiply(cloud, cv2.merge([share] * 3), scale=1 / 255))


def plain(setting: Setting, *stops: str) -> Layer:
    """A backdrop without weather: the inside of a wall's darkness, deep water, the void."""
    flat = Flat(setting, FAR)
    wash(flat, 0, HEIGHT, *stops)
    layer = flat.finish(texture=1, haze=0, keep=True)
    layer.opaque = True
    return layer
