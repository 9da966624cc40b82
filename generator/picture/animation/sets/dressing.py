"""Set dressing: no bare wall at the height of a head. What hangs in the gaps that windows and furniture leave."""

from __future__ import annotations

import random
from dataclasses import replace

from generator.picture.animation.brush import mix
from generator.picture.animation.scenery import CENTRE, FOCAL
from generator.picture.animation.sets.pieces import PIECES, TALL, WIDE
from generator.picture.animation.sets.plan import Opening, Room
from generator.picture.animation.sets.site import Site, put, put_on_side

HEAD = 205.0
"""Height in cm of the middle of what hangs: behind the heads of people who stand before the wall."""


CUSTOMS: dict[str, tuple[str, tuple[str, ...]]] = {
    "african": ("e0a060", ("textile", "masks")),
    "japanese": ("d8c8a0", ("scroll", "scroll")),
    "chinese": ("c87060", ("scroll", "plates")),
    "arabian": ("e0b888", ("tapestry", "plates")),
    "indian": ("e0a080", ("textile", "tapestry")),
    "latin": ("e8a870", ("plates", "textile")),
    "nordic": ("d8e0e0", ("wall-shelf", "plates")),
}
"""What a culture likes: a colour in its walls, and what it hangs on them."""


def at_home(form: Room, culture: str) -> Room:
    """A room as that culture furnishes it."""
    if culture not in CUSTOMS:
        return form
    tone, hung = CUSTOMS[culture]
    return replace(form, wall=mix(form.wall, tone, 0.4), dress=(*form.dress, *hung, *hung) if form.dress else ())


def dress(site: Site, form: Room, openings: list[Opening], r: random.Random) -> None:
    """Hang pieces in the free stretches of the back wall, and on the side walls."""
    if not form.dress:
        return
    taken = [(x - WIDE.get(name, 60), x + WIDE.get(name, 60)) for name, x, _ in form.hung]
    taken += [(x - TALL[name], x + TALL[name]) for name, x, _ in form.back if name in TALL]
    for _, left, _, width, _ in openings:
        k = FOCAL / form.deep
        taken.append(((left - CENTRE) / k - 30, (left + width - CENTRE) / k + 30))
    bag: list[str] = []
    for left, right in _gaps(taken, form.half - 24):
        x = left
        while True:
            if not bag:
                bag = list(form.dress)
                r.shuffle(bag)
            fitting = next((name for name in bag if 2 * WIDE.get(name, 60) <= right - x), "")
            if not fitting:
                break
            bag.remove(fitting)
            half = WIDE.get(fitting, 60)
            slack = min(46.0, right - x - 2 * half)
            x += half + r.uniform(0.15, 0.6) * slack
            put(site, PIECES[fitting], x, form.deep - 8, y=min(form.high - 66, HEAD + r.uniform(-10, 16)))
            x += half + 14
    for side in (-1, 1):
        for z in (form.deep * 0.88, form.deep * 0.66, form.deep * 0.52):
            name = r.choice(form.dress)
            put_on_side(site, PIECES[name], side, form.half, z, min(form.high - 66, HEAD))


def _gaps(taken: list[tuple[float, float]], half: float) -> list[tuple[float, float]]:
    """Stretches of the wall that nothing covers, left to right."""
    gaps, x = [], -half
    for left, right in sorted(taken):
        if left - x > 50:
            gaps.append((x, left))
        x = max(x, right)
    if half - x > 50:
        gaps.append((x, half))
    return gaps
