"""What hangs freely: skirts, coat tails, robes and cloaks."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from generator.picture.animation.brush import Canvas, Point, paint, polygon, smooth
from generator.picture.animation.people.hems import draw_hems
from generator.picture.animation.people.limbs import TROUSERS, crease, draw_limb, limb
from generator.picture.animation.people.posture import Posture
from generator.picture.animation.people.skeleton import Joints
from generator.picture.animation.people.trunk import Surface

if TYPE_CHECKING:
    from generator.picture.animation.people.body import Body


def draw_cloak(canvas: Canvas, body: Body, joints: Joints, posture: Posture, t: float, wind: float, far: bool) -> None:
    """A cloak hangs behind the body; seen from behind it covers it."""
    if not {"cloak", "mantle"} & set(body.outfit.trims) or far != (math.cos(posture.yaw) > -0.3):
        return
    frame, tone = body.frame, body.palette.accent if body.look.hat == "" or "mantle" in body.outfit.trims else body.palette.outfit
    nx, ny = joints.neck[0], joints.neck[1]
    s, wide = math.sin(posture.yaw), frame.wide * (0.55 + 0.45 * abs(math.cos(posture.yaw)))
    foot = min(max(each[1] for each in joints.ankles) - 8, frame.ground)
    sway = 10 * math.sin(t * 1.3) - 26 * s + 14 * max(-2.0, min(2.0, wind))
    points = [(nx - frame.neck_width * 1.3, ny - 6), (nx + frame.neck_width * 1.3, ny - 6), (nx + wide * 1.02 - 8 * s, ny + 18), (nx + wide * 1.22 - 16 * s + sway * 0.4, ny + 150), (nx + wide * 1.5 + sway, foot),
              (nx + sway, foot + 5), (nx - wide * 1.5 + sway, foot), (nx - wide * 1.22 - 16 * s + sway * 0.4, ny + 150), (nx - wide * 1.02 - 8 * s, ny + 18)]
    path = smooth(points, tension=0.34)
    canvas.drawPath(path, paint(tone.deep if far else tone.base))
    for j in range(5):
        u = (j - 2) / 2
        canvas.drawPath(smooth([(nx + u * wide * 0.8, ny + 26), (nx + u * wide * 1.1 + sway * 0.5, ny + 160), (nx + u * wide * 1.35 + sway, foot)], closed=False), paint(tone.dark if far else tone.deep, 0.6, stroke=2.4))
    if not far:
        canvas.drawPath(smooth([(nx - wide * 0.9, ny + 14), (nx, ny + 2), (nx + wide * 0.9, ny + 14)], closed=False), paint(body.palette.white.base, stroke=16))


def _lap(canvas: Canvas, body: Body, joints: Joints) -> None:
    """A skirt or coat over bent legs: along each thigh, and what falls between and from the knees."""
    cut, tone, frame = body.outfit, body.skirt, body.frame
    wide = frame.thick * (0.95 + 0.004 * cut.swing)
    hem = min(0.98 if cut.hem < 0.6 else 1.0, cut.hem * 1.75)
    until = max(0.5, hem if cut.hem < 0.6 else min(1.94, 1 + (cut.hem - 0.6) * 2.4))
    order = sorted((0, 1), key=lambda j: joints.knees[j][2] + joints.hips[j][2])
    held = {i: limb(joints.hips[i][:2], joints.knees[i][:2], joints.ankles[i][:2], TROUSERS, wide * (1 + 0.1 * (cut.hem > 0.6)), 0.0, until) for i in order}
    if cut.hem > 0.7 and cut.swing + max(0.0, cut.bell) >= 7:  # a long skirt is one cloth over both legs
        around = 0.3 * (cut.swing + max(0.0, cut.bell))
        spots = [point for each in held.values() for side in (each.ahead, each.behind) for point in side]
        low = max(y for _, y in spots)
        hull = _hull([(x + math.copysign(around, x - joints.hip[0]) * (y > joints.hip[1] + 30), y) for x, y in spots])
        path = smooth(hull, tension=0.16)
        canvas.drawPath(path, paint(tone.base))
        canvas.save()
        canvas.clipPath(path, True)
        left, right = min(x for x, _ in hull), max(x for x, _ in hull)
        side, knee = -body.palette.lit.side, joints.knees[order[-1]]
        canvas.drawPath(smooth([(knee[0] - side * 4, knee[1] - 30), (knee[0] + side * 6, (knee[1] + low) / 2), (knee[0] + side * 2, low + 10), (knee[0] + side * 260, low + 10), (knee[0] + side * 260, knee[1] - 60)], tension=0.2), paint(tone.dark, 0.3 + 0.6 * body.palette.lit.contrast))
        for j in range(6 if body.full else 0):  # folds fall from the knees
            u = (j + 0.5) / 6
            x = left + (right - left) * u
            canvas.drawPath(smooth([(knee[0] + (x - knee[0]) * 0.35, knee[1] - 4), (knee[0] + (x - knee[0]) * 0.8, (knee[1] + low) / 2), (x, low + 4)], closed=False), paint(tone.deep, 0.5, stroke=1.6))
        if "hem-band" in cut.trims:
            canvas.drawPath(smooth([(left - 4, low - 4), ((left + right) / 2, low), (right + 4, low - 4)], closed=False), paint(body.palette.accent.base, stroke=6))
        canvas.restore()
        return
    if cut.hem > 0.3:  # what hangs between the legs
        one, other = held[0], held[1]
        k = len(one.middle) // 2
        canvas.drawPath(polygon([one.middle[0], one.middle[k], one.middle[-1], other.middle[-1], other.middle[k], other.middle[0]]), paint(tone.deep))
    for i in order:
        each, far = held[i], joints.hips[i][2] < -4
        draw_limb(canvas, each, tone, body.palette.lit.side, body.palette.lit.contrast, far=far)
        canvas.drawLine(*each.ahead[-1], *each.behind[-1], paint(tone.deep, 0.7, stroke=2.0))
        if body.full and not far:
            for j, t in enumerate((0.3, 0.55, 0.8)):
                k = min(len(each.middle) - 2, round(t * len(each.middle)))
                (ax, ay), (mx, my) = each.ahead[k], each.middle[k]
                crease(canvas, each.behind[k], (mx, my), (ax * 0.7 + mx * 0.3 + 4, ay * 0.7 + my * 0.3 + 3 * j), 1.5, paint(tone.deep, 0.5))


def _hull(points: list[Point]) -> list[Point]:
    """The points round all the others, in order."""
    rows = sorted(set(points))
    around: list[Point] = []
    for way in (rows, rows[::-1]):
        edge: list[Point] = []
        for x, y in way:
            while len(edge) > 1 and (edge[-1][0] - edge[-2][0]) * (y - edge[-2][1]) - (edge[-1][1] - edge[-2][1]) * (x - edge[-2][0]) <= 0:
                edge.pop()
            edge.append((x, y))
        around += edge[:-1]
    return around


def draw_skirt(canvas: Canvas, body: Body, joints: Joints, posture: Posture, t: float, wind: float) -> None:
    """What hangs below the hip: shirt tails, coats, skirts and robes, over the legs as they stand."""
    cut, frame = body.outfit, body.frame
    if cut.hem < 0.09:
        return
    tone = body.skirt
    raised = max(1 - (knee[1] - joints.hip[1]) / frame.leg[0] for knee in joints.knees)
    if raised > 0.45 and cut.hem > 0.12:
        _lap(canvas, body, joints)
        return
    hip = body.solid.at(frame.hip - 10)
    left, right = body.solid.extent(hip, posture.yaw, -1), body.solid.extent(hip, posture.yaw, 1)
    hx, hy = joints.hip[0], joints.hip[1]
    spots = []
    for i in (0, 1):
        a, b, c = joints.hips[i], joints.knees[i], joints.ankles[i]
        share = cut.hem * 2
        spots.append((a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share) if share <= 1 else (b[0] + (c[0] - b[0]) * (share - 1), b[1] + (c[1] - b[1]) * (share - 1)))
    pad = 17 * frame.thick * (1 + 0.25 * cut.hem) + cut.swing
    sway = math.sin(t * 1.6) * cut.swing * 0.12 + max(-2.0, min(2.0, wind)) * (2.0 + cut.swing * 0.25)
    low_left = min(min(x for x, _ in spots) - pad, left * 0.9 + hx) + sway
    low_right = max(max(x for x, _ in spots) + pad, right * 0.9 + hx) + sway
    seated = max(0.0, 1 - (min(each[1] for each in joints.knees) - hy) / frame.leg[0])
    low = max(y for _, y in spots) + 3 + 20 * seated
    knees = [(joints.knees[i][0], joints.knees[i][1]) for i in (0, 1)]
    thigh = 35 * frame.thick * (0.5 + 0.5 * frame.hips / 42)  # cloth falls outside the legs
    wide_left, wide_right = min(hx + left, min(x for x, *_ in joints.hips) - thigh), max(hx + right, max(x for x, *_ in joints.hips) + thigh)
    near_left, near_right = (low_left + wide_left) / 2, (low_right + wide_right) / 2
    if cut.hem > 0.5:
        near_left, near_right = min(near_left, min(x for x, _ in knees) - pad * 0.4), max(near_right, max(x for x, _ in knees) + pad * 0.4)
    top = hy - 14
    middle = (hy + low) / 2
    hem_x = (low_left + low_right) / 2
    high = body.solid.at(frame.hip - 46)  # it begins inside the waist
    if cut.bell:  # it swells below the waist
        near_left, near_right = near_left - cut.bell, near_right + cut.bell
        wide_left, wide_right = wide_left - cut.bell * 0.8, wide_right + cut.bell * 0.8
    shape = [(hx + body.solid.extent(high, posture.yaw, -1) * 0.9, hy - 46), (hx + body.solid.extent(high, posture.yaw, 1) * 0.9, hy - 46), (wide_right, hy + 26), (near_right, middle), (low_right, low - 14), (low_right - 2, low - 2), (hem_x + (low_right - hem_x) * 0.7, low + 1), (hem_x, low + 3), (hem_x + (low_left - hem_x) * 0.7, low + 1), (low_left + 2, low - 2), (low_left, low - 14), (near_left, middle), (wide_left, hy + 26)]
    if cut.waist:  # it goes over the trunk, from where the body is slim
        on = Surface(canvas, body.solid, joints.spine)
        y = frame.neck + on.long * cut.waist
        shape = [joints.spine.at(on.edge(cut.waist, -1) * 1.03, y), joints.spine.at(on.edge(cut.waist, 1) * 1.03, y), (wide_right, hy + (8 if cut.waist < 0.5 else 16)), *shape[3:-1], (wide_left, hy + (8 if cut.waist < 0.5 else 16))]
    path = smooth(shape, tension=0.3)
    canvas.drawPath(path, paint(tone.base))
    canvas.save()
    canvas.clipPath(path, True)
    side = -body.palette.lit.side
    middle_x = (low_left + low_right) / 2
    reach = right if side > 0 else -left
    canvas.drawPath(smooth([(hx + side * reach * 0.5, top - 4), (hx + side * reach * 0.5, (hy * 2 + low) / 3), (middle_x + side * (low_right - low_left) * 0.24, low + 8), (middle_x + side * 200, low + 10), (hx + side * 200, top)], tension=0.2), paint(tone.dark, 0.3 + 0.6 * body.palette.lit.contrast))
    if cut.hem > 0.15 and body.full:
        count = 5 if cut.swing < 24 else 7
        for j in range(count):  # folds open from the hip to the hem
            u = (j + 0.5 + 0.22 * math.sin(j * 2.4 + body.look.age)) / count
            x0, x1 = hx + (left + (right - left) * (0.12 + 0.76 * u)), low_left + (low_right - low_left) * u
            start = hy + (low - hy) * (0.1 + 0.22 * (j % 2))
            wide = (low_right - low_left) / count * (0.2 + 0.12 * (j % 3))
            x0 += (x1 - x0) * (start - hy) / max(1.0, low - hy) * 0.5
            canvas.drawPath(smooth([(x0, start), ((x0 + x1) / 2 + wide * 0.3, (start + low) / 2), (x1 + wide, low + 6), (x1 - wide * 0.4, low + 6), ((x0 + x1) / 2 - wide * 0.1, (start + low) / 2)], tension=0.3), paint(tone.dark, 0.55))
            canvas.drawPath(smooth([(x0, start), ((x0 + x1) / 2 - wide * 0.1, (start + low) / 2), (x1 - wide * 0.4, low + 6)], closed=False), paint(tone.deep, 0.45, stroke=1.3))
    if "hem-band" in cut.trims:
        canvas.drawPath(smooth([(low_left - 6, low - 6), (middle_x, low - 1), (low_right + 6, low - 6)], closed=False), paint(body.palette.accent.base, stroke=6))
    draw_hems(canvas, body, (low_left, low_right), (hx, hy), low, posture.yaw)
    if "apron" in cut.trims and math.cos(posture.yaw) > -0.2:
        ax = hx + 20 * math.sin(posture.yaw)
        w = (right - left) * 0.36
        canvas.drawPath(smooth([(ax - w, top - 4), (ax + w, top - 4), (ax + w * 1.12, low - 12), (ax, low - 6), (ax - w * 1.12, low - 12)], tension=0.2), paint(body.palette.accent.base))
        canvas.drawPath(smooth([(ax - w * 0.4, hy + 16), (ax, hy + 20), (ax + w * 0.4, hy + 16)], closed=False), paint(body.palette.accent.deep, 0.6, stroke=1.6))
    if cut.open[1] >= 5 and math.cos(posture.yaw) > 0 and cut.hem > 0.2:
        ax = hx + 22 * math.sin(posture.yaw)
        canvas.drawPath(smooth([(ax - 5, top - 6), (ax + 5, top - 6), (ax + 13, low + 6), (ax - 13, low + 6)], tension=0.1), paint(body.tone(cut.legs).dark))
    elif cut.hem > 0.08 and ({"buttons", "double"} & set(cut.trims)) and math.cos(posture.yaw) > 0:
        ax = hx + 22 * math.sin(posture.yaw)
        canvas.drawLine(ax, top, ax - 2, low + 4, paint(tone.deep, 0.8, stroke=1.6))
    canvas.restore()
