"""What burns in a room that is lit by one kind of source alone: everything electric is out, and flames stand where they would be put."""

from __future__ import annotations

from dataclasses import replace

from generator.film import FLAMES, LightSource
from generator.picture.animation.brush import dice
from generator.picture.animation.scenery import Flat, Pool, Practical, Set, Setting
from generator.picture.animation.sets.passage import Corridor
from generator.picture.animation.sets.period import PERIODS
from generator.picture.animation.sets.pieces import PIECES
from generator.picture.animation.sets.plan import Placed, Room
from generator.picture.animation.sets.site import Site, put

_OUT = {"strip": "", "pendant": "", "spotlight": "", "grow-lamp": "", "lamp": "", "neon": "", "jukebox": "", "sconce": "", "lightbox": "notices", "monitor": "painting", "screens": "painting", "torch": "", "chandelier": "", "candles": "",
    "machine": "cupboard", "servers": "shelf", "console": "desk", "fridge": "cupboard"}
"""What gives light of itself, and what hangs there instead; empty for nothing."""
_KEPT: dict[LightSource, tuple[str, ...]] = {
    LightSource.CANDLE: ("candles", "chandelier", "sconce"),
    LightSource.LANTERN: ("sconce", "pendant", "lamp"),
    LightSource.FIRE: (),
    LightSource.TORCH: ("torch",),
    LightSource.NEON: ("neon", "jukebox", "monitor", "screens", "machine", "servers", "console", "fridge"),
    LightSource.SCREEN: ("monitor", "screens", "machine", "servers", "console", "fridge"),
    LightSource.MOON: ("fridge",),
}
"""What burns on, where it is of a time in which it holds that flame, or no flame at all."""
_GAS = ("sconce", "pendant", "lamp", "chandelier")
"""What holds a flame before there was current only."""
_STANDS: dict[LightSource, str] = {LightSource.CANDLE: "candles", LightSource.LANTERN: "oil-lamp", LightSource.FIRE: "fireplace", LightSource.TORCH: "torch"}


def room_by(form: Room, light: LightSource, era: str) -> Room:
    """The room as that source leaves it."""
    if light is LightSource.AVAILABLE:
        return form

    def left(placed: tuple[Placed, ...]) -> tuple[Placed, ...]:
        return tuple((name, x, z) for each, x, z in placed if (name := _left(each, light, era)))

    dress = tuple(name for each in form.dress if (name := _left(each, light, era)))
    out = replace(form, back=left(form.back), hung=left(form.hung), middle=left(form.middle), lights=left(form.lights), dress=dress, tint="" if light in FLAMES else form.tint)
    match light:
        case LightSource.CANDLE | LightSource.LANTERN:
            stand = _STANDS[light]
            return replace(out, middle=(*out.middle, (stand, -190.0, 600.0), (stand, 250.0, 640.0)), back=(*out.back, (stand, form.half * 0.42, 40.0)))
        case LightSource.FIRE if all(name != "fireplace" for name, *_ in out.back):
            hearth = 0.0
            return replace(out, back=(*(each for each in out.back if abs(each[1] - hearth) > 170), ("fireplace", hearth, 10.0)), hung=tuple(each for each in out.hung if abs(each[1]) > 130))
        case LightSource.TORCH:
            return replace(out, middle=(*out.middle, ("torch-post", -300.0, 660.0), ("torch-post", 310.0, 700.0)))
        case _:
            return out


def passage_by(form: Corridor, light: LightSource, era: str) -> Corridor:
    """The passage as that source leaves it."""
    if light is LightSource.AVAILABLE:
        return form
    flame = light in FLAMES
    fixture = "torch" if light in (LightSource.TORCH, LightSource.FIRE) else form.fixture if _left(form.fixture, light, era) else ""
    stands = tuple((_STANDS[light], side * form.half * 0.78, z) for side, z in ((-1, 820.0), (1, 1250.0), (-1, 1800.0))) if light in (LightSource.CANDLE, LightSource.LANTERN) else ()
    return replace(
        form,
        fixture=fixture,
        light="ff9a48" if flame else form.light,
        strips="" if flame or light is LightSource.MOON else form.strips,
        pieces=(*(each for each in form.pieces if _left(each[0], light, era)), *stands),
        dress=tuple(each for each in form.dress if _left(each, light, era)),
        end="dark" if form.end == "light" else form.end,
    )


_OUTDOORS: dict[LightSource, tuple[Placed, ...]] = {
    LightSource.FIRE: (("campfire", -70.0, 1020.0),),
    LightSource.TORCH: (("torch-post", -260.0, 940.0), ("torch-post", 300.0, 1120.0)),
    LightSource.LANTERN: (("oil-lamp", -230.0, 860.0), ("oil-lamp", 330.0, 1180.0)),
    LightSource.CANDLE: (("candles", -220.0, 820.0),),
}
"""What stands about under the sky: name, x and z in cm."""


def lit_outdoors(setting: Setting, built: Set) -> Set:
    """The set with the flames that light it standing in it."""
    things = () if built.inside or setting.above or built.water != (0.0, 0.0) else _OUTDOORS.get(setting.light, ())
    if not things:
        return built
    r = dice(setting.seed, "burning")
    side = 1 if r.random() < 0.5 else -1
    flat = Flat(setting, things[0][2])
    practicals, pools, life = list(built.practicals), list[Pool](), list(built.life)
    for name, x, z in sorted(things, key=lambda each: -each[2]):
        put(Site(flat, r, "5a3a24", "5a4a3a", "5a6068", practicals, pools, life), PIECES[name], side * x, z)
    reach = [Practical(pool.x, pool.y + 40, min(520.0, pool.radius * 1.5), pool.colour, 0.2, "flame", flat.z) for pool in pools]
    layer = flat.finish(pools=pools, key=0.3, ambient=0.8, haze=0.2, rim=0.5)
    at = next((index for index, each in enumerate(built.layers) if each.z < flat.z and not each.floor), len(built.layers))
    return replace(built, layers=[*built.layers[:at], layer, *built.layers[at:]], practicals=[*practicals, *reach], life=life)


def _left(name: str, light: LightSource, era: str) -> str:
    if name not in _OUT:
        return name
    if name in _KEPT.get(light, ()) and (light not in FLAMES or name not in _GAS or era in PERIODS):
        return name
    return _OUT[name]
