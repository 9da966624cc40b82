"""The mouth: lips, teeth and tongue between three points of the face."""

from __future__ import annotations

from generator.picture.animation.brush import Canvas, box, mix, paint
from generator.picture.animation.people.expression import Expression, Shape
from generator.picture.animation.people.palette import Palette
from generator.picture.animation.skia_library import skia


def half_width(shape: Shape, face: Expression, size: float) -> float:
    """Distance of the corners from the middle."""
    return max(4.0, (10.8 + 3.8 * shape.wide + 2.8 * face.wide + 2.6 * max(0.0, face.corner) - 3.4 * shape.round - 1.2 * face.press) * size)


def opening(shape: Shape, face: Expression) -> float:
    return max(0.0, min(1.25, shape.opened + max(0.0, face.jaw) * (1 - 0.5 * shape.opened) - 0.4 * face.press * (1 - shape.opened)))


def draw_mouth(
    canvas: Canvas, left: float, middle: float, right: float, y: float, shape: Shape, face: Expression, palette: Palette, *,
    fullness: float, upper: float = 1.0, full: bool,
) -> None:  # fmt: skip
    """`left`, `middle`, `right`: x of the corners and of the lips' middle; y of the line between the lips."""
    opened = opening(shape, face)
    lift = face.corner * (1 - 0.6 * shape.round) * 3.9
    yl, yr = y - lift + 2.5 * face.lopsided, y - lift - 3.1 * face.lopsided
    y -= 1.3 * max(0.0, face.sneer - 0.3)  # a sneer lifts the lip
    dl, dr = middle - left, right - middle
    height = opened * 8.6
    line = mix(palette.lip, "3a0a10", 0.55)
    full_lip = fullness * (1 - 0.55 * max(0.0, face.press))
    if opened < 0.09:
        sag = 0.9 + lift * 0.62
        if full:
            top_lip = full_lip * upper
            lips = skia.PathBuilder()
            lips.moveTo(left, yl)
            lips.cubicTo(left + dl * 0.5, y - 1.9 * top_lip, middle - dl * 0.2, y - 2.7 * top_lip, middle, y - 1.6 * top_lip)
            lips.cubicTo(middle + dr * 0.2, y - 2.7 * top_lip, right - dr * 0.5, y - 1.9 * top_lip, right, yr)
            lips.cubicTo(right - dr * 0.5, y + sag + 3.2 * full_lip, middle + dr * 0.3, y + sag + 3.6 * full_lip, middle, y + sag + 3.6 * full_lip)
            lips.cubicTo(middle - dl * 0.3, y + sag + 3.6 * full_lip, left + dl * 0.5, y + sag + 3.2 * full_lip, left, yl)
            lips.close()
            canvas.drawPath(lips.detach(), paint(palette.lip, 0.8))
        closed = skia.PathBuilder()
        closed.moveTo(left, yl)
        closed.cubicTo(left + dl * 0.45, y + sag * 1.2, middle - dl * 0.3, y + sag * 0.6, middle, y + sag)
        closed.cubicTo(middle + dr * 0.3, y + sag * 0.6, right - dr * 0.45, y + sag * 1.2, right, yr)
        canvas.drawPath(closed.detach(), paint(line, stroke=1.15))
        if full:
            for x, yy, way in ((left, yl, -1), (right, yr, 1)):
                if abs(x - middle) > 3:
                    canvas.drawLine(x, yy, x + way * 0.9, yy - 0.5 - lift * 0.35, paint(line, 0.8, stroke=1.0))
                    canvas.drawLine(x + way * 1.6, yy - 1.8, x + way * 2.1, yy + 1.6, paint(palette.skin.deep, 0.35 + 0.3 * abs(face.corner), stroke=0.8))
        return
    up, down = height * 0.34, height * 0.86 + 1.0
    hole = skia.PathBuilder()
    hole.moveTo(left, yl)
    hole.cubicTo(left + dl * 0.35, y - up * 0.9 - 0.4, middle - dl * 0.35, y - up - 0.6, middle, y - up * 0.8)
    hole.cubicTo(middle + dr * 0.35, y - up - 0.6, right - dr * 0.35, y - up * 0.9 - 0.4, right, yr)
    hole.cubicTo(right - dr * 0.12, y + down * 0.95, middle + dr * 0.45, y + down + 0.8, middle, y + down + 0.8)
    hole.cubicTo(middle - dl * 0.45, y + down + 0.8, left + dl * 0.12, y + down * 0.95, left, yl)
    hole.close()
    path = hole.detach()
    canvas.drawPath(path, paint(palette.lip, stroke=2.5 * fullness + 0.5))
    canvas.save()
    canvas.clipPath(path, True)
    canvas.drawPaint(paint(mix(palette.lip, "1c0408", 0.82)))
    if shape.tongue > 0.1 or opened > 0.5:
        rise = 0.45 * shape.tongue * height
        canvas.drawOval(box(middle - dl * 0.62, y + down * 0.45 - rise, middle + dr * 0.62, y + down * 1.6), paint(mix(palette.lip, "e06068", 0.55)))
    if face.corner > 0.4 and opened < 0.45:  # a grin: the upper teeth from corner to corner
        teeth = skia.PathBuilder()
        teeth.moveTo(left - 1, min(yl, y - up) - 3)
        teeth.lineTo(right + 1, min(yr, y - up) - 3)
        teeth.lineTo(right + 1, yr + 1.0)
        teeth.cubicTo(right - dr * 0.25, y + down * 0.62, left + dl * 0.25, y + down * 0.62, left - 1, yl + 1.0)
        teeth.close()
        canvas.drawPath(teeth.detach(), paint(palette.white.base))
    elif shape.teeth > 0.12 or face.corner > 0.5 or face.sneer > 0.4:
        depth = min(height * 0.46, 2.9) + 0.5
        canvas.drawRoundRect(box(middle - dl * 0.82, y - up - 3, middle + dr * 0.82, y - up * 0.6 + depth), 1.4, 1.4, paint(palette.white.base))
        if opened > 0.55 or face.corner < -0.3:
            canvas.drawRoundRect(box(middle - dl * 0.6, y + down - 1.0, middle + dr * 0.6, y + down + 4), 1.2, 1.2, paint(palette.white.dark))
    canvas.restore()
    if full:
        canvas.drawLine(middle - dl * 0.36, y + down + 3.4, middle + dr * 0.36, y + down + 3.4, paint(palette.skin.deep, 0.5, stroke=0.9))
