"""Tails: they wag, hang, curl and tell moods."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from generator.picture.animation.brush import mix
from generator.picture.animation.creatures.acting import Acting
from generator.picture.animation.creatures.breeds import Breed
from generator.picture.animation.creatures.form import Form
from generator.picture.animation.creatures.space import Frame, rounded

if TYPE_CHECKING:
    from generator.picture.animation.creatures.quadruped import Quadruped

_SHAPES: dict[str, tuple[tuple[float, float, float], ...]] = {
    "curve": ((0, 0, 11), (-38, 8, 10), (-70, -16, 8), (-88, -50, 4)),
    "bush": ((0, 0, 12), (-36, 26, 22), (-78, 46, 27), (-116, 44, 17), (-142, 26, 3)),
    "long": ((0, 0, 10), (-46, 22, 9), (-92, 16, 8), (-122, -22, 7), (-120, -64, 5)),
    "stub": ((0, 0, 12), (-16, 6, 8)),
    "puff": ((0, 0, 14), (-14, -4, 17)),
    "tuft": ((0, 0, 9), (-24, 40, 7), (-28, 90, 5), (-26, 118, 11), (-26, 140, 3)),
    "hair": ((4, -6, 12), (-30, 8, 17), (-46, 74, 24), (-42, 140, 20), (-50, 190, 3)),
    "curl": ((0, 0, 9), (-22, -26, 9), (-8, -50, 8), (12, -34, 6), (0, -22, 4)),
    "pom": ((0, 0, 8), (-20, -30, 6), (-30, -56, 20)),
    "plume": ((0, 10, 14), (-52, 16, 30), (-84, -50, 42), (-74, -134, 44), (-104, -182, 26), (-128, -176, 5)),
    "ringed": ((0, 0, 14), (-40, 30, 20), (-86, 50, 21), (-128, 46, 13)),
    "flat": ((0, 0, 16), (-46, 52, 26), (-96, 70, 30), (-128, 72, 18)),
    "reptile": ((0, 10, 34), (-70, 42, 26), (-150, 62, 16), (-230, 52, 8), (-280, 26, 2)),
}


def draw_tail(beast: Quadruped, breed: Breed, at: Frame, now: Acting) -> None:
    rows = _SHAPES.get(breed.tail)
    if rows is None:
        return
    fast = 9.0 if now.wag > 0.5 else 2.0
    swing = (0.22 + 0.5 * now.wag) * math.sin(now.t * fast)
    tuck = 0.9 * max(0.0, -now.ears) * (breed.tail not in ("tuft", "hair", "reptile", "flat"))
    lift = 0.5 * now.wag * (breed.tail in ("curve", "bush", "long"))
    pitch = lift - tuck - 0.5 * now.sit - 0.5 * now.low * (breed.tail not in ("curl", "pom", "stub", "puff"))
    if now.run:
        pitch += 0.5
    frame = at.moved(0, 0, 0, yaw=swing, pitch=-pitch if pitch < 0 else -pitch)
    chain = []
    for i, (f, d, r) in enumerate(rows):
        late = 12 * math.sin(now.t * fast - i * 0.7) * (0.3 + now.wag) * i / len(rows)
        chain.append((f, d, late, r))
    fur = {"bush": 11.0, "plume": 14.0, "ringed": 9.0, "puff": 8.0, "pom": 8.0, "hair": 9.0}.get(breed.tail, breed.fur * 0.5)
    colour = beast.second if breed.tail == "hair" or breed.tail == "puff" and "belly" in breed.marks else beast.body
    if breed.tail == "flat":
        colour = mix(beast.body, "120a10", 0.4)
    if "pink" in breed.extra:
        colour = beast.second
    balls = rounded(frame.balls(chain), 3)
    form = beast.form([balls], colour, fur, 2)
    if "tip" in breed.marks or breed.tail == "tuft":
        end = balls[-4:] if breed.tail == "bush" else balls[-5:]
        beast.canvas.drawPath(Form(beast.ink, [end]).outline(fur if beast.detail else 0, 4), form.paint(beast.second))
    if breed.tail == "ringed":
        for i in range(3, len(balls), 4):
            beast.canvas.drawPath(Form(beast.ink, [balls[i : i + 2]]).outline(), form.paint(beast.second))
