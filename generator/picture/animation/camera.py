"""The camera: from a move to where it is at each frame."""

from __future__ import annotations

import math
from dataclasses import dataclass

from generator.film import Move, Shot
from generator.picture.animation.brush import ease, seed_of

PARALLAX = frozenset({"drift", "push", "pull", "truck-left", "truck-right", "crane-up", "crane-down"})
"""Moves in which the lens itself travels, so near things pass far ones."""


@dataclass(frozen=True, slots=True)
class View:
    """Where the camera is. x and y in design units (720 to the frame's height), to the right and down."""

    x: float = 0.0
    y: float = 0.0
    turn_x: float = 0.0
    turn_y: float = 0.0
    """A pan or tilt: everything moves alike."""
    dolly: float = 0.0
    """How much larger things at the reference distance have become."""
    roll: float = 0.0
    focus: float = 0.0
    """0: on the people, 1: on what lies behind them."""


def view(shot: Shot, frame: float) -> View:
    """The camera at a frame of the shot. Travel lies evenly around the middle of the shot, where the marks are as written."""
    move, last = shot.move, max(1, shot.frames - 1)
    t = frame / last
    amount = move.amount / 1000
    settled = ease(min(1.0, t * 1.04)) if shot.frames > 40 else t
    swing = settled - 0.5
    seed = seed_of("camera", move.kind, shot.frames) % 1000 / 159.0
    match move.kind:
        case "drift":
            way = 1 if seed < 3.1 else -1
            return View(x=way * (t - 0.5) * (amount or 0.03) * 1280, dolly=0.012 * t)
        case "push":
            return View(dolly=(amount or 0.06) * settled, y=-6 * settled)
        case "pull":
            return View(dolly=(amount or 0.08) * (1 - settled))
        case "truck-left" | "truck-right":
            return View(x=(1 if move.kind == "truck-right" else -1) * swing * (amount or 0.1) * 1280)
        case "pan-left" | "pan-right":
            return View(turn_x=(1 if move.kind == "pan-right" else -1) * swing * (amount or 0.1) * 1280)
        case "tilt-up" | "tilt-down":
            return View(turn_y=(1 if move.kind == "tilt-down" else -1) * swing * (amount or 0.08) * 720)
        case "crane-up" | "crane-down":
            return View(y=(1 if move.kind == "crane-down" else -1) * swing * (amount or 0.1) * 720, dolly=0.015 * t)
        case "handheld":
            return _handheld(frame, seed, (amount or 0.005) / 0.005)
        case "shake":
            return _shake(frame, seed, amount or 0.02)
        case "rack":
            turned = ease((t - 0.42) * 8)  # from the people to what is behind them, or with a negative amount back to them
            return View(focus=1 - turned if move.amount < 0 else turned, x=(t - 0.5) * 16)
        case _:
            return _held(frame, seed, t)


def _held(frame: float, seed: float, t: float) -> View:
    """On a tripod: somebody breathes behind it, and the lens creeps in, so little that it is only missed when it is not there."""
    wander = frame / 25 * math.tau
    return View(
        turn_x=0.55 * (math.sin(wander * 0.11 + seed) + 0.5 * math.sin(wander * 0.23 + seed * 2)),
        turn_y=0.45 * math.sin(wander * 0.14 + seed * 3),
        dolly=0.006 + 0.008 * t,
    )


def _handheld(frame: float, seed: float, strength: float) -> View:
    """Breath, pulse and tremor: three octaves of wander, larger when slower."""
    t = frame / 25 * math.tau

    def wander(phase: float) -> float:
        return (
            math.sin(t * 0.31 + phase)
            + 0.55 * math.sin(t * 0.83 + phase * 2.3)
            + 0.28 * math.sin(t * 1.9 + phase * 3.1)
            + 0.1 * math.sin(t * 3.7 + phase)
        )

    return View(
        turn_x=2.6 * strength * wander(seed),
        turn_y=2.0 * strength * wander(seed + 1.7),
        roll=0.16 * min(2.0, strength) * wander(seed + 4.1),
        dolly=0.012,
    )


def _shake(frame: float, seed: float, amount: float) -> View:
    """An impact at the head of the shot that dies away within half a second, and what still trembles after it."""
    t = frame / 25
    power = amount * 720 * (math.exp(-t * 3.4) + 0.06)
    return View(
        turn_x=power * math.sin(t * math.tau * 10.3 + seed),
        turn_y=power * 0.8 * math.sin(t * math.tau * 11.7 + seed * 2),
        dolly=0.02,
        roll=power * 0.03 * math.sin(t * math.tau * 9.1),
    )


def has_parallax(move: Move) -> bool:
    return move.kind in PARALLAX


def dollies(move: Move) -> bool:
    """Whether near things grow faster than far ones. The little growth of other moves is the same for all: sizing each sheet is dear."""
    return move.kind in ("push", "pull")
