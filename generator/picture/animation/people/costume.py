"""Costume: all trimmings of ages, peoples and trades, in the order in which they lie over each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.picture.animation.people.palette import Tone
from generator.picture.animation.people.period_trims import PERIOD
from generator.picture.animation.people.trade_trims import TRADE
from generator.picture.animation.people.trunk import Surface

if TYPE_CHECKING:
    from generator.picture.animation.people.body import Body

LAST = ("obi", "wide-belt")
"""What is tied over everything else."""
_ALL = PERIOD | TRADE
TRIMS = {name: _ALL[name] for name in sorted(_ALL, key=lambda each: each in LAST)}


def draw_costume(on: Surface, body: Body, cloth: Tone) -> None:
    """Everything on the trunk that belongs to a costume, in the order of the table."""
    trims = set(body.outfit.trims)
    for name, draw in TRIMS.items():
        if name in trims:
            draw(on, body, cloth)

