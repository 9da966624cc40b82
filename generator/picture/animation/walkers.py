"""The drawings of a walk: people, robots, riders, beasts and birds, about 200 high, feet at the origin."""

from __future__ import annotations

import math
import random

from generator.picture.animation.brush import Canvas, darker, mix, paint, polygon, rect, smooth
from generator.picture.animation.costumes import Costume, costume, hat, skirt
from generator.picture.animation.people.outfits import Outfit

SKINS = ("e8bc9a", "d09a74", "a06c48", "6a4430", "f0ccb0")
HAIRS = ("2a1e18", "5a3a22", "8a6238", "16120e", "9a9690")
TROUSERS = ("2e3444", "4a4238", "26262c", "5a4c40", "3a4a5a")


def draw(c: Canvas, kind: str, phase: float, body: str, r: random.Random, wet: bool, era: str = "modern", lit: float = 0.0) -> None:
    """One drawing of a walk, about 200 high, feet at the origin, going to the right. A phase below 0 stands. lit: 0 where only outlines are made out, 1 by day."""
    match kind:
        case "robots":
            _robot(c, phase, body, r)
        case "riders":
            beast(c, phase, body, 150, rider=True)
        case "beasts":
            beast(c, phase, body, 84, rider=False)
        case "geese":
            _goose(c, phase)
        case "drones":
            _drone(c, phase, body)
        case "fish":
            _fish(c, phase, body)
        case "children":
            c.scale(0.66, 0.66)
            _person(c, phase, body, r, wet, costume(kind, era, r), lit=lit)
        case _:
            _person(c, phase, body, r, wet, costume(kind, era, r), robed=kind == "robed", helmet=kind == "soldiers", ghost=kind == "ghosts", lit=lit)


def _leg(c: Canvas, angle: float, knee: float, hip: tuple[float, float], length: float, width: float, colour: str) -> None:
    thigh = (hip[0] + math.sin(angle) * length / 2, hip[1] + math.cos(angle) * length / 2)
    foot = (thigh[0] + math.sin(angle - knee) * length / 2, thigh[1] + math.cos(angle - knee) * length / 2)
    stroke = paint(colour, stroke=width)
    c.drawLine(*hip, *thigh, stroke)
    c.drawLine(*thigh, *foot, stroke)
    c.drawLine(foot[0] - 2, foot[1] + width * 0.1, foot[0] + width * 0.9, foot[1] + width * 0.1, paint(colour, stroke=width * 0.8))


def _person(
    c: Canvas,
    phase: float,
    body: str,
    r: random.Random,
    wet: bool,
    dress: Costume,
    *,
    robed: bool = False,
    helmet: bool = False,
    ghost: bool = False,
    lit: float = 0.0,
) -> None:
    stands = phase < 0
    swing = 0.16 if stands else math.sin(phase * math.tau)
    bob = 0.0 if stands else abs(math.cos(phase * math.tau)) * 4
    bag, umbrella = dress.rucksack and r.random() < 0.3, dress.umbrella and wet and r.random() < 0.6
    heavy = r.uniform(0.86, 1.15)
    dark, skin = darker(body, 0.3), mix(body, r.choice(SKINS), 0.5 + 0.38 * lit)
    worn, hair = dress.outfit, mix(darker(body, 0.55), r.choice(HAIRS), 0.7 * lit)
    c.translate(0, -bob * 0.3)
    if not robed and not ghost:
        legs = dress.cloth(worn.legs, body, skin) if worn.legs == "skin" else mix(dress.cloth(worn.legs, body, skin), r.choice(TROUSERS), 0.55 * lit)
        for way, shade in ((-1, darker(legs, 0.45)), (1, darker(legs, 0.12 if worn.legs == "skin" else 0.25))):
            angle = 0.5 * swing * way
            wide = (11 if worn.legs == "skin" else 15) * heavy * worn.leg_width
            _leg(c, angle, 0.0 if stands else max(0.0, -math.cos(phase * math.tau) * way) * 0.7, (0, -96 + bob * 0.3), 94, wide, shade)
        skirt(c, worn, heavy, swing * 5, dress.cloth(worn.skirt or worn.body, body, skin))
    if robed or ghost:
        sway = swing * 7
        hem = -4 if robed else -8
        c.drawPath(
            smooth([(-17 * heavy, -150), (17 * heavy, -150), (25 * heavy + sway, hem), (sway, hem + 4), (-25 * heavy + sway, hem)]),
            paint(body),
        )
    c.drawPath(
        smooth(
            [
                (-21 * heavy, -160),
                (0, -168),
                (21 * heavy, -160),
                (20 * heavy, -118),
                (15 * heavy, -88),
                (-15 * heavy, -88),
                (-20 * heavy, -118),
            ]
        ),
        paint(body if robed or ghost else dress.cloth(worn.body, body, skin)),
    )
    if not robed and not ghost:
        _trim(c, worn, heavy, dark)
    sleeve = body if robed or ghost else dress.cloth(worn.arms, body, skin)
    for way, shade in ((-1, darker(sleeve, 0.3)), (1, sleeve)):
        angle = -0.45 * swing * way
        elbow = (way * 17 + math.sin(angle) * 32, -158 + math.cos(angle) * 32)
        hand = (elbow[0] + math.sin(angle + 0.35) * 30, elbow[1] + math.cos(angle + 0.35) * 30)
        if umbrella and way > 0:
            elbow, hand = (24, -132), (26, -150)
        c.drawLine(way * 17, -156, *elbow, paint(shade, stroke=11))
        c.drawLine(*elbow, *hand, paint(shade if robed or worn.sleeve > 0.6 else skin, stroke=10 + 4 * worn.flare))
        c.drawCircle(*hand, 5, paint(skin))
    c.drawRect(rect(-5, -176, 11, 16), paint(skin))
    c.drawOval(rect(-12, -200, 26, 31), paint(skin))
    if not ghost:
        _face(c, skin)
    c.drawPath(smooth([(-14, -182), (-13, -203), (4, -207), (15, -198), (8, -196), (-4, -193)]), paint(hair))
    if helmet:
        c.drawPath(smooth([(-17, -186), (-15, -208), (2, -214), (18, -205), (19, -186), (4, -192)]), paint(mix(body, "9a9aa8", 0.35)))
        c.drawLine(28, -196, 20, -60, paint(darker(body, 0.3), stroke=4))
    elif not ghost:
        hat(c, "hood" if robed and dress.hat else dress.hat, body, hair)
    if bag:
        c.drawRoundRect(rect(-32, -158, 18, 46), 6, 6, paint(dark))
    if umbrella:
        cloth = r.choice(("7a1a38", "1a4a6a", "8a5a1a", "3a2a5a", "1a1a28"))
        c.drawLine(26, -150, 20, -246, paint("0a0810", stroke=3))
        c.drawPath(
            smooth(
                [(-48, -206), (-30, -240), (20, -258), (68, -236), (86, -204), (62, -212), (40, -205), (20, -212), (0, -205), (-24, -213)]
            ),
            paint(cloth),
        )


def _face(c: Canvas, skin: str) -> None:
    """Turned a little to the right, as they walk: as much as one sees of somebody who passes by."""
    line = darker(skin, 0.6)
    c.drawOval(rect(11, -188, 6, 7), paint(skin))
    c.drawOval(rect(-7, -190, 5, 9), paint(darker(skin, 0.14)))
    for x, wide in ((2.5, 1.9), (9.5, 1.6)):
        c.drawCircle(x, -187, wide, paint(line))
        c.drawLine(x - 3, -192, x + 2.5, -192.5, paint(line, stroke=1.5))
    c.drawLine(5, -176.5, 10.5, -177, paint(darker(skin, 0.42), stroke=1.7))


def _trim(c: Canvas, worn: Outfit, heavy: float, dark: str) -> None:
    """What is seen of an outfit from across a street: its belt or sash, a drape, an apron, an open front."""
    trims = set(worn.trims)
    if trims & {"belt", "wide-belt", "sash", "rope", "obi", "low-sash"}:
        y = -84 if "low-sash" in trims else -98
        c.drawLine(-16 * heavy, y, 16 * heavy, y, paint(dark, stroke=5))
    if "drape" in trims:
        c.drawLine(-15 * heavy, -158, 14 * heavy, -96, paint(dark, stroke=7))
    if "apron" in trims:
        c.drawRect(rect(-11 * heavy, -104, 22 * heavy, 52), paint("d8d2c6", 0.7))
    if worn.open[0] > 8:
        c.drawPath(polygon([(-5, -164), (7, -164), (3, -100), (0, -100)]), paint(dark))


def _robot(c: Canvas, phase: float, body: str, r: random.Random) -> None:
    """One of three builds: the patrol, the heavy one with a dome and a shield, the lean one with a mast and two eyes. Who stands keeps watch."""
    build = ROBOTS[r.randrange(len(ROBOTS))]
    wide, tall = {"patrol": (34.0, 172.0), "heavy": (43.0, 168.0), "lean": (25.0, 180.0)}[build]
    still = phase < 0
    swing = 0.0 if still else math.sin(phase * math.tau)
    plate, dark = mix(body, "8a94a8" if build != "heavy" else "6a7080", 0.4), darker(body, 0.3)
    limb = wide / 34
    for way, shade in ((-1, dark), (1, plate)):
        angle = 0.13 * way if still else 0.42 * swing * way
        knee = 0.0 if still else max(0.0, -math.cos(phase * math.tau) * way) * 0.6
        _leg(c, angle, knee, (way * 6 * limb, -100), 96, 17 * limb, shade)
        c.drawCircle(way * 6 * limb + math.sin(angle) * 48, -54, 10 * limb, paint(dark))
    c.drawPath(polygon([(-wide, -tall), (wide, -tall), (wide * 0.76, -116), (wide * 0.5, -96), (-wide * 0.5, -96), (-wide * 0.76, -116)]), paint(plate))
    c.drawPath(polygon([(-wide * 0.6, 8 - tall), (wide * 0.6, 8 - tall), (wide * 0.4, -130), (-wide * 0.4, -130)]), paint(dark))
    for way, shade in ((-1, dark), (1, plate)):
        angle = -0.06 * way if still else -0.35 * swing * way
        across = still and build == "patrol"  # a weapon before the chest
        elbow = (way * (wide + 4) + math.sin(angle) * 36, -122.0)
        hand = (way * 12.0, -126.0) if across else (way * (wide + 4) + math.sin(angle + 0.3) * 62, -92.0)
        c.drawCircle(way * (wide + 2), 6 - tall, 13 * limb, paint(shade))
        c.drawLine(way * (wide + 3), 12 - tall, *elbow, paint(shade, stroke=12 * limb))
        c.drawLine(*elbow, *hand, paint(dark, stroke=14 * limb))
    if still and build == "patrol":
        c.drawLine(-34, -112, 40, -142, paint(darker(body, 0.6), stroke=8))
    if build == "heavy":
        c.drawRoundRect(rect(wide - 6, -150, 17, 84), 7, 7, paint(plate))
        c.drawLine(wide + 3, -142, wide + 3, -78, paint(dark, stroke=3))
    _robot_head(c, build, tall, plate, dark, turned=-7.0 if still and r.random() < 0.5 else 0.0)


ROBOTS = ("patrol", "heavy", "lean")


def _robot_head(c: Canvas, build: str, tall: float, plate: str, dark: str, *, turned: float) -> None:
    """`turned`: how far the face looks back, in the drawing's own units."""
    top = -tall - 34
    if build == "heavy":
        c.drawPath(smooth([(-20, -tall + 2), (-17, top + 14), (0, top + 4), (17, top + 14), (20, -tall + 2)]), paint(plate))
        c.drawCircle(9 + turned, top + 20, 6, paint("ff3a2a"))
        c.drawCircle(10 + turned, top + 19, 2.5, paint("ffd0a0"))
    elif build == "lean":
        c.drawRect(rect(-4, -tall - 8, 8, 12), paint(dark))
        c.drawRoundRect(rect(-11, top, 24, 27), 5, 5, paint(plate))
        c.drawLine(-8, top, -12, top - 22, paint(dark, stroke=3))
        c.drawCircle(-12, top - 23, 3.5, paint("ff3a2a"))
        for x in (2, 9):
            c.drawCircle(x + turned, top + 11, 3.2, paint("ff3a2a"))
    else:
        c.drawRoundRect(rect(-15, top, 30, 32), 8, 8, paint(plate))
        c.drawRect(rect(-9 + turned, top + 10, 26, 7), paint("ff3a2a"))
        c.drawRect(rect(-3 + turned, top + 11, 18, 3), paint("ffd0a0"))


def beast(c: Canvas, phase: float, body: str, height: float, *, rider: bool) -> None:
    k = height / 150
    c.scale(k, k)
    coat = mix(body, "6a4630", 0.4)
    for i, (x, shift) in enumerate(((-46, 0.0), (-34, 0.5), (40, 0.25), (50, 0.75))):
        angle = 0.5 * math.sin((phase + shift) * math.tau)
        _leg(c, angle, max(0.0, math.cos((phase + shift) * math.tau)) * 0.7, (x, -78), 80, 12, darker(coat, 0.35 if i % 2 else 0.1))
    bob = 3 * math.sin(phase * math.tau * 2)
    c.drawPath(
        smooth(
            [(-62, -104 + bob), (-40, -122 + bob), (30, -118 + bob), (58, -122 + bob), (62, -92 + bob), (30, -74 + bob), (-40, -76 + bob)]
        ),
        paint(coat),
    )
    c.drawPath(
        smooth(
            [
                (44, -100 + bob),
                (62, -150 + bob),
                (82, -176 + bob),
                (96, -168 + bob),
                (118, -146 + bob),
                (112, -136 + bob),
                (88, -142 + bob),
                (74, -96 + bob),
            ]
        ),
        paint(coat),
    )
    c.drawPath(smooth([(44, -118 + bob), (66, -168 + bob), (80, -182 + bob), (74, -160 + bob), (58, -120 + bob)]), paint(darker(coat, 0.5)))
    c.drawPath(smooth([(-60, -108 + bob), (-84, -96 + bob), (-88, -52), (-78, -60), (-70, -90 + bob)]), paint(darker(coat, 0.5)))
    if rider:
        c.drawLine(2, -118 + bob, 16, -70 + bob, paint(darker(body, 0.2), stroke=14))
        c.drawPath(smooth([(-16, -176 + bob), (14, -178 + bob), (16, -116 + bob), (-14, -114 + bob)]), paint(body))
        c.drawLine(8, -168 + bob, 42, -134 + bob, paint(body, stroke=9))
        c.drawCircle(2, -194 + bob, 13, paint(mix(body, "a8765c", 0.4)))
        c.drawOval(rect(-24, -208 + bob, 52, 9), paint(darker(body, 0.4)))
        c.drawRoundRect(rect(-12, -222 + bob, 28, 18), 6, 6, paint(darker(body, 0.4)))


def _goose(c: Canvas, phase: float) -> None:
    bob = 2 * math.sin(phase * math.tau * 2)
    for way in (-1, 1):
        c.drawLine(way * 3, -22, way * 3 + 9 * math.sin(phase * math.tau) * way, 0, paint("d8822a", stroke=4))
    c.drawPath(
        smooth([(-42, -44 + bob), (-20, -58 + bob), (20, -52 + bob), (30, -34 + bob), (6, -16 + bob), (-24, -22 + bob)]), paint("f0ece4")
    )
    c.drawPath(
        smooth([(18, -46 + bob), (26, -74 + bob), (24, -96 + bob), (36, -98 + bob), (40, -72 + bob), (32, -38 + bob)]), paint("f0ece4")
    )
    c.drawPath(polygon([(36, -100 + bob), (54, -92 + bob), (36, -88 + bob)]), paint("e08a2a"))
    c.drawCircle(32, -96 + bob, 2, paint("101018"))


def _drone(c: Canvas, phase: float, body: str) -> None:
    y = -150 + 4 * math.sin(phase * math.tau)
    c.drawPath(smooth([(-34, y), (0, y - 18), (34, y), (0, y + 16)]), paint(mix(body, "7a8498", 0.4)))
    for way in (-1, 1):
        c.drawLine(way * 24, y - 4, way * 56, y - 14, paint(body, stroke=5))
        c.drawOval(rect(way * 56 - 26, y - 20, 52, 7), paint("a8b4c8", 0.45))
    c.drawCircle(12, y + 4, 7, paint("ff4a3a"))


def _fish(c: Canvas, phase: float, body: str) -> None:
    bend = 8 * math.sin(phase * math.tau)
    c.drawPath(
        smooth([(46, -120), (10, -138), (-34, -122 + bend * 0.5), (-34, -116 + bend * 0.5), (10, -102)]), paint(mix(body, "6aa0b8", 0.5))
    )
    c.drawPath(
        polygon([(-30, -119 + bend * 0.5), (-62, -140 + bend), (-54, -118 + bend), (-62, -98 + bend)]), paint(mix(body, "6aa0b8", 0.3))
    )
