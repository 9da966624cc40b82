"""Filming a shot: what is built once, and what happens at each frame."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from generator.cut import Framing
from generator.film import Angle, Shot, Size
from generator.picture.animation import archive
from generator.picture.animation.actors import FigureMaker, soften
from generator.picture.animation.brush import over, seed_of
from generator.picture.animation.camera import View, dollies, has_parallax, view
from generator.picture.animation.effects import Air, stage_effects
from generator.picture.animation.extras import Extras
from generator.picture.animation.finish import Finish
from generator.picture.animation.life import Alive, burning, glow
from generator.picture.animation.light import on_people
from generator.picture.animation.looks import style
from generator.picture.animation.people.person import Person
from generator.picture.animation.presence import Presence
from generator.picture.animation.props import Properties
from generator.picture.animation.scenery import Setting
from generator.picture.animation.sources import SOURCES, air_of, wavering
from generator.picture.animation.stage import add
from generator.picture.animation.title import Type
from generator.picture.animation.water import open_water, swims
from generator.picture.check import face

CLOSE = (Size.MS, Size.MCU, Size.CU, Size.BCU, Size.ECU)
RACK = 6.0
"""How far out of focus a rack throws what it leaves, in design units."""
AFLOAT = ("waves", "glints", "traffic", "birds", "stars")
SHORE = 1400.0
"""What stands nearer than this, in cm, is on the near shore, and out of the picture of who swims."""
SKY = 6000.0
"""Lightning strikes at this distance, in cm."""
BACKGROUND = 470.0
"""Practicals glow behind whoever stands nearer than this."""


@dataclass(frozen=True, slots=True)
class Eye:
    """A view in pixels of one stage: what the warp of the whole canvas does, and what is left to each distance."""

    view: View
    warp_x: float
    warp_y: float
    scale: float
    about: tuple[float, float]


class Filming:
    """One shot at one size. `frame(i)` depends on the shot and i alone."""

    def __init__(self, shot: Shot, framing: Framing, figure: FigureMaker) -> None:
        self.shot, self.framing = shot, framing
        self.unit = framing.height / 720
        self.setting = setting_of(shot, self.unit)
        self.seed = seed_of(self.setting.seed, shot.take)
        built = archive.built(self.setting)
        self.parallax = has_parallax(shot.move)
        self.stage = archive.staged(built, self.setting, shot, framing, self.parallax)
        self.style = style(shot.look)
        self.source = SOURCES.get(shot.light)
        self.finish = Finish(framing, self.style, shot.grade, shot.tension, self.seed, gloom=self.source.gloom if self.source else 1.0)
        self.light = on_people(self.setting.air, shot.place, self.setting.side, shot.tension, shot.grade, close=shot.size in CLOSE, source=self.source)
        size = framing.width, framing.height
        self.canvas_bitmap = np.zeros((self.stage.height, self.stage.width, 4), np.uint8)
        self.actors = [self._presence(index, size, figure) for index in range(len(shot.marks))]
        self.actors.sort(key=lambda each: -each.z)
        people = [(each.mark, each.figure) for each in self.actors if isinstance(each.figure, Person)]
        self.props = Properties(shot, size, self.light, self.setting.air, people)
        parties = [each for each in shot.extras.split(" and ") if each.strip()] if built.walkable[1] > built.walkable[0] else []
        self.extras = [Extras(shot, self.setting, self.stage, built.walkable, self.seed, each, 1 / len(parties) ** 0.5, built.lane) for each in parties]
        self.alive = Alive(built.life, self.stage, self.seed)
        self.air = Air(shot, self.setting, self.stage, framing, self.seed, inside=built.inside)
        faces = [face(mark, *size) for mark in shot.marks if not mark.shoulder]
        self.type = Type(shot.title, framing, self.style, faces, plated=shot.take > 1) if shot.title else None
        self.about = self._centre_of_interest()
        self._surface = over(self.canvas_bitmap)
        self.canvas = self._surface.getCanvas()
        self.effects = stage_effects(shot)
        self._plan = self._order()
        self._composed = -1

    def _presence(self, index: int, size: tuple[int, int], figure: FigureMaker) -> Presence:
        return Presence(
            self.shot.marks[index],
            index,
            self.shot,
            size,
            self.light,
            self.setting.air,
            self.seed,
            figure,
            style=self.style,
            curve=self.finish.table,
            ground=self.canvas_bitmap,
        )

    def _centre_of_interest(self) -> tuple[float, float]:
        """What the lens travels towards: the faces, or a third of the way up."""
        stage = self.stage
        marks = [mark for mark in self.shot.marks if not mark.shoulder]
        if marks:
            x = sum(mark.x for mark in marks) / len(marks)
            y = sum(mark.y for mark in marks) / len(marks)
        else:
            x, y = 500.0, 460.0
        return stage.margin[0] + x / 1000 * self.framing.width, stage.margin[1] + y / 1000 * self.framing.height

    def _order(self) -> list[tuple[str, Any]]:
        """Everything that is drawn, from far to near. Sheets keep the order in which the set was built."""
        swum = not self.shot.place.interior and any(swims(mark, self.shot) for mark in self.shot.marks)
        sheets = [each for each in self.stage.sheets if not (swum and not each.floor and each.z < SHORE)]  # the lens is out on the water
        plan: list[tuple[str, Any]] = [("sheet", sheet) for sheet in sheets]

        def put(z: float, kind: str, item: object, afloat: bool = False) -> None:
            """Behind everything nearer, and on top of the floor unless it lies on water."""
            last = max(
                (i for i, (what, each) in enumerate(plan) if what == "sheet" and (each.z >= z or each.floor and not afloat)), default=-1
            )
            while last + 1 < len(plan) and plan[last + 1][0] != "sheet":
                last += 1
            plan.insert(last + 1, (kind, item))

        lights = sorted({z for *_, z in self.stage.glows if z >= 300}, reverse=True)
        for z in lights:
            self._after_sheet(plan, z)
        for item in self.alive.items:
            put(item.z, "life", item, item.kind in AFLOAT)
        if self.extras:
            edges = sorted({sheet.z for sheet in sheets if not sheet.floor} | {BACKGROUND + 130, 1e6})
            for near, far in zip(edges[:-1], edges[1:], strict=True):
                if far > 600:
                    put(near, "extras", (near, far))
        if self.air.struck or self.air.skyward:
            put(min(SKY, max((sheet.z for sheet in sheets), default=SKY)), "sky", None, True)
        plan.append(("lamps", None))
        if swum:
            plan.append(("sheet", open_water(self.stage, self.setting)))
        if self.shot.move.kind == "rack":
            plan.append(("focus", None))
        actors: list[tuple[float, str, Any]] = (
            [(actor.z, "actor", actor) for actor in self.actors]
            + [(z, "prop", prop) for z, prop in self.props.items]
            + [(z, "effect", effect) for z, effect in self.effects]
        )
        plan += [(kind, item) for _, kind, item in sorted(actors, key=lambda each: -each[0])]
        if self.props.lain is not None:  # people stand behind the table and reach over it, the thing is before their hands
            at = plan.index(("prop", self.props.lain))
            plan[at:at] = [("table", self.props.lain), *(("reach", actor) for actor in self.actors)]
        plan += [("spill", effect) for _, effect in self.effects]
        plan += [("sheet", sheet) for sheet in self.stage.near if not swum]
        plan += [("glow", each) for each in self.stage.glows if each[3] < 300]
        return plan

    def _after_sheet(self, plan: list[tuple[str, Any]], z: float) -> None:
        """The light that a sheet gives is added right after it."""
        position = max((i for i, (what, each) in enumerate(plan) if what == "sheet" and each.z == z), default=-1)
        for each in self.stage.glows:
            if each[3] == z:
                position += 1
                plan.insert(position, ("glow", each))

    def eye(self, frame: float) -> Eye:
        seen = view(self.shot, frame)
        unit, stage = self.unit, self.stage
        slack_x, slack_y = stage.margin[0] - 3, stage.margin[1] - 3
        scale = 1 + seen.dolly
        wide_x, wide_y = seen.x * unit + seen.turn_x * unit, seen.y * unit + seen.turn_y * unit
        return Eye(seen, max(-slack_x, min(slack_x, wide_x)), max(-slack_y, min(slack_y, wide_y)), scale, self.about)

    def _moved(self, eye: Eye, z: float) -> tuple[float, float, float]:
        """What is left for a distance to move after the warp: dx, dy, scale. Travel moves near things more; turning moves all alike."""
        stage, seen, unit = self.stage, eye.view, self.unit
        share = stage.parallax(z)
        dx = eye.warp_x - (seen.x * share + seen.turn_x) * unit
        dy = eye.warp_y - (seen.y * share + seen.turn_y) * unit
        scale = (1 + seen.dolly * share) / (1 + seen.dolly) if dollies(self.shot.move) and abs(seen.dolly) > 0.004 else 1.0
        return dx, dy, scale

    def matrix(self, eye: Eye) -> NDArray[np.float32]:
        """From the canvas to the frame."""
        stage, (ax, ay) = self.stage, eye.about
        cos, sin = math.cos(math.radians(eye.view.roll)) * eye.scale, math.sin(math.radians(eye.view.roll)) * eye.scale
        tx = ax - cos * ax + sin * ay - stage.margin[0] - eye.warp_x
        ty = ay - sin * ax - cos * ay - stage.margin[1] - eye.warp_y
        # Never beyond the edge of what was composed.
        if sin == 0:
            tx = min(0.0, max(tx, self.framing.width - cos * stage.width))
            ty = min(0.0, max(ty, self.framing.height - cos * stage.height))
        return np.array([[cos, -sin, tx], [sin, cos, ty]], np.float32)

    def compose(self, frame: int) -> None:
        """Draw set and people onto the canvas as they are at a frame."""
        eye = self.eye(frame)
        canvas, buffer, stage = self.canvas, self.canvas_bitmap, self.stage
        for kind, item in self._plan:
            match kind:
                case "sheet":
                    dx, dy, scale = self._moved(eye, item.z)
                    if item.floor and abs(eye.view.x) > 0.05:
                        far = self._moved(eye, 1e7)
                        near = self._moved(eye, 500.0)
                        item.draw_floor(
                            buffer, near[0] - far[0], far[0], near[1], stage.horizon, stage.horizon + 283 * self.unit * stage.zoom
                        )
                    else:
                        item.draw(canvas, dx, dy, 1.0 if item.floor else scale, eye.about)
                case "glow":
                    bitmap, x, y, z = item
                    dx, dy, _ = self._moved(eye, z)
                    add(buffer, bitmap, round(x + dx), round(y + dy))
                case "life":
                    dx, dy, _ = self._moved(eye, 1e7)
                    self.alive.draw(canvas, buffer, item, frame, (dx, dy), eye.view.x * self.unit)
                case "extras":
                    dx, dy, _ = self._moved(eye, 1e7)
                    for party in self.extras:
                        party.draw(canvas, frame, item[0], item[1], eye.view.x * self.unit, (dx, dy))
                case "lamps":
                    for lamp in stage.lamps:
                        dx, dy, _ = self._moved(eye, lamp.z)
                        glow(buffer, lamp.x + dx, lamp.y + dy, lamp.radius, lamp.colour, 0.55 * lamp.strength * burning(lamp, frame / 25))
                case "sky":
                    self.air.strike(canvas, buffer, frame)
                case "focus":
                    soften(buffer, (1 - eye.view.focus) * RACK * self.unit)
                case "actor":
                    dx, dy, scale = self._moved(eye, item.z)
                    item.draw(canvas, frame, stage, dx, dy, scale, eye.about, blur=eye.view.focus * RACK * self.unit)
                case "table":
                    dx, dy, _ = self._moved(eye, self.props.distance(item))
                    self.props.lay(canvas, item, stage.margin[0] + dx, stage.margin[1] + dy)
                case "reach":
                    dx, dy, scale = self._moved(eye, item.z)
                    item.reach(canvas, frame, stage, dx, dy, scale, eye.about)
                case "prop":
                    dx, dy, _ = self._moved(eye, self.props.distance(item))
                    self.props.draw(canvas, buffer, item, frame, stage.margin[0] + dx, stage.margin[1] + dy)
                case "effect":
                    dx, dy, _ = self._moved(eye, 900.0)
                    item.draw(canvas, buffer, frame, (stage.margin[0] + dx, stage.margin[1] + dy), self.framing)
                case "spill":
                    dx, dy, _ = self._moved(eye, 900.0)
                    item.spill(buffer, frame, (stage.margin[0] + dx, stage.margin[1] + dy), self.framing)

    def frame(self, index: int) -> NDArray[np.uint8]:
        """I420 of a frame. The drawing is on twos where the framing says so; camera, weather and light are on ones."""
        drawn = index - index % 2 if self.framing.twos else index
        if drawn != self._composed:
            self.compose(drawn)
            self._composed = drawn
        eye = self.eye(index)
        matrix = self.matrix(eye)
        out = self.finish.warp(self.canvas_bitmap, matrix)
        self.air.draw(out, index, matrix)
        if self.type is not None:
            self.type.draw(out, index)
        exposure = self.air.exposure(index)
        if self.style.flicker:
            exposure += round(255 * self.style.flicker * math.sin(index * 2.399) * 0.5)
        if self.source is not None and self.source.flicker:
            exposure += round(self.source.flicker * wavering(index / 25))
        return self.finish.develop(out, index, exposure)


def setting_of(shot: Shot, scale: float) -> Setting:
    """What the set of a shot is built from. Plates are other sides of the place, so they are other settings."""
    look = style(shot.look)
    air = air_of(shot)
    reverse = shot.plate == "B"
    place = shot.place
    seed = seed_of(place.seed, place.kind, place.era, shot.plate if shot.plate != "A" else "")
    base = seed_of(place.seed, place.kind)
    side = -0.75 if base % 2 else 0.75
    if air.sun_at[0]:
        side = math.copysign(side, air.sun_at[0] * (1 if base % 2 else -1))
    return Setting(place, air, look, scale, seed, -side if reverse else side, shot.tension, reverse, shot.angle is Angle.TOP and not place.interior and not shot.marks, shot.light)
