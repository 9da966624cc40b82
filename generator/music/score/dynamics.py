"""Dynamics: how loud it is meant to be at each bar, and how it grows towards a blow."""

from __future__ import annotations

from generator.clock import seconds
from generator.film import Cue
from generator.music.score.form import Form
from generator.music.score.mood import Mood
from generator.music.score.plan import Setting

GROWING = 4.0
"""Seconds in which everybody grows towards a blow."""
SHAPES = ("arch", "grow", "fade", "arch", "grow")


def level(cue: Cue, form: Form, mood: Mood, plan: tuple[Setting, ...], bar: float) -> float:
    """Loudness at a bar, 0…1: as warm as the phrase, breathing inside it, and growing into the next heavy hit."""
    number = form.number_at(int(bar))
    section, setting = form.sections[number], plan[number]
    inside = (bar - section.bar) / section.bars
    depth = 0.2 + 0.3 * mood.swell / 1000
    match SHAPES[(number + len(setting.treatment)) % len(SHAPES)] if section.role != "close" else "fade":
        case "grow":
            arc = 1 - depth * (1 - inside)
        case "fade":
            arc = 1 - depth * inside
        case _:
            arc = 1 - depth * abs(inside - 0.6) / 0.6
    wanted = (0.3 + 0.66 * setting.heat) * arc
    at = form.clock.at(bar * form.beats)
    for hit in cue.hits:
        ahead = seconds(hit.frame) - at
        if hit.strength >= 600 and hit.kind in ("accent", "turn") and 0 <= ahead < GROWING:
            wanted += 0.3 * (1 - ahead / GROWING) ** 2 * hit.strength / 1000
    return min(1.0, max(0.05, wanted))
