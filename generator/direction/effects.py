"""Effects: what actions do to the air and to the light."""

from __future__ import annotations

import re

from generator.direction.editor import Piece
from generator.direction.props import props
from generator.direction.scale import WIDTH
from generator.direction.spot import Composition, thousandths
from generator.direction.stage import Stage
from generator.direction.timing import Done, Timeline
from generator.film import Effect, Hour, Place, Scene

MACHINES = ("robot", "enforcer", "drone", "guard", "patrol", "soldier", "police", "helicopter", "searchlight", "security", "sentinel")
_TAILS: dict[str, tuple[tuple[str, int, int], ...]] = {
    "explosion": (("explosion", 50, 900), ("shockwave", 24, 700), ("debris", 60, 700), ("smoke", 100, 500), ("flash", 3, 800)),
    "debris": (("debris", 40, 600), ("dust", 60, 400)),
    "telekinesis": (("telekinesis", 90, 700),),
    "flash": (("flash", 3, 700), ("sparks", 16, 400)),
    "fire": (("fire", 120, 700), ("embers", 140, 500), ("smoke", 140, 350)),
    "lightning": (("lightning", 12, 900),),
    "glow": (("glow", 60, 600),),
    "fade-out": (),
}
"""What an effect brings with it: kind, frames, strength."""
_TORN = (("uplift", 130, 800), ("shockwave", 24, 600), ("debris", 80, 700), ("dust", 90, 500))
_AFAR = 360
"""Strength of a power in a shot where the thing that it lifts is small."""
_GROUND = ("shockwave", "debris", "dust")
_TORN_FROM = 700
"""From so much tension on, power that is used tears up the ground."""


def effects(piece: Piece, composition: Composition, stage: Stage, scene: Scene, timeline: Timeline, tension: int) -> tuple[Effect, ...]:
    found: list[Effect] = []
    for done in timeline.actions:
        kind = _kind(done)
        if kind == "searchlight" and not _lit(done, scene):
            continue
        if kind and done.contact < piece.end and done.contact + 60 > piece.start:
            if kind in _SKY and stage.inside:
                continue  # it falls behind the window
            where = _where(done, kind, piece, composition, stage, timeline)
            if where is None:
                continue
            x, y = where
            tails = _TORN if done.staging.verb == "cast" and tension >= _TORN_FROM else ()
            for each, frames, strength in (*tails, *_TAILS.get(kind, ((kind, 80, 500),))):
                start = done.contact - piece.start
                if each == "telekinesis":
                    strength = strength if piece.framing.step >= 4 else _AFAR
                if start + frames > 0 and (each != "telekinesis" or all(one.kind != each for one in found)):
                    at = (min(800, max(200, 1000 - x)), 780) if each in _GROUND and tails else (500, 840) if each == "uplift" else (x, y)
                    found.append(Effect(kind=each, start=start, frames=frames, x=at[0], y=at[1], strength=strength))
    if (
        any(word in scene.extras.lower() for word in MACHINES)
        and scene.hour in (Hour.NIGHT, Hour.DUSK)
        and tension >= 400
        and piece.framing.step <= 2
        and all(each.kind != "searchlight" for each in found)
    ):
        found.append(Effect(kind="searchlight", start=0, frames=piece.frames, x=_FROM_ABOVE[0], y=_FROM_ABOVE[1], strength=400))
    return tuple(found)


_ABLAZE = re.compile(r"\b(?:burning|blazing|flaming|on fire|in flames|ablaze)\b", re.IGNORECASE)
_WIDE, _NEAR = 2, 4
"""Steps of size up to which the ground that burns is seen, and those in which there is room for a flame beside the people."""


def ablaze(place: Place, piece: Piece, composition: Composition) -> tuple[Effect, ...]:
    """What a place that is called burning has in every shot: light that leaps, sparks, smoke; and in wide ones flames, before nobody's face."""
    if not _ABLAZE.search(place.name) or piece.framing.kind == "insert":
        return ()
    always = [Effect(kind=kind, frames=piece.frames + 40, start=-20, x=x, y=780, strength=strength) for kind, x, strength in (("firelight", 180, 620), ("embers", 500, 420))]
    if piece.framing.step > _NEAR:
        return tuple(always)
    wide = piece.framing.step <= _WIDE
    free = [x for x in ((90, 250, 760, 910) if wide else (50, 950)) if all(abs(x - thousandths(spot.x)) > (130 if wide else 240) for spot in composition.spots)]
    low = min(760, composition.horizon + 60) if wide else 780
    return (*always, *(Effect(kind="fire", frames=piece.frames + 40, start=-20, x=x, y=low, strength=420 + 140 * (number % 2)) for number, x in enumerate(free)))


_LAMPS = ("searchlight", "spotlight", "floodlight", "lighthouse", "beam", "lamp", "torch", "headlight", "headlights", "light", "lights")


def _lit(done: Done, scene: Scene) -> bool:
    """Whether what sweeps is a light: wind sweeps too, and rain, and a broom."""
    words = {each.strip(".,;:!?\"'").lower() for each in done.action.text.split()}
    machines = any(each in f"{done.action.text} {scene.extras}".lower() for each in MACHINES)
    dark = scene.hour in (Hour.NIGHT, Hour.DUSK)
    return bool(words & {*_LAMPS}) or (machines and dark)


def _kind(done: Done) -> str:
    words = done.action.text.lower()
    if done.staging.effect == "telekinesis" and not done.action.prop and not done.action.target:
        return "glow"
    if done.staging.verb == "work" and any(each in words for each in ("power", "mind", "magic", "spell", "telekine")):
        return "telekinesis"
    return done.staging.effect


_SKY = ("rain", "snow")
_AT_HAND = ("telekinesis", "glow")
_FROM_ABOVE = (700, -90)
"""A searchlight hangs above the frame: its lamp is never before a face."""


def _where(done: Done, kind: str, piece: Piece, composition: Composition, stage: Stage, timeline: Timeline) -> tuple[int, int] | None:
    """At the thing, else at who it is done to, else at who does it, else in the set; None where it is out of the frame."""
    if kind == "searchlight":
        return _FROM_ABOVE
    for prop in props(piece, composition, stage, timeline):
        if prop.noun == done.action.prop:
            return prop.x, prop.y if prop.float_from < 0 else max(90, prop.y - prop.size // 2)  # where it hangs once it has risen
    for id in (done.action.target, done.action.actor):
        person = stage.find(id)
        spot = composition.find(person.index) if person is not None else None
        if spot is not None:
            return thousandths(spot.x), round(min(900.0, spot.y + 1.5 * spot.head))
    if kind in _AT_HAND and done.action.actor:
        return None
    return thousandths(WIDTH * 0.62), min(700, max(250, composition.horizon - 40))
