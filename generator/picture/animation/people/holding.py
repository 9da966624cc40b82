"""Small things that an act puts into the hand where the shot names no prop."""

from __future__ import annotations

from generator.picture.animation.brush import Canvas, box, paint, polygon, smooth
from generator.picture.animation.people.palette import Palette

HELD = {"phone": "telephone", "drink": "cup", "read": "book", "write": "pen", "eat": "bread", "photograph": "camera", "shoot": "pistol", "stab": "knife", "slash": "sword"}
"""What goes with a verb."""
RECEIVER = "receiver"
"""What is held to the ear of a telephone with a cord."""
WRAPPED = ("receiver", "pen", "pistol", "knife", "sword", "cup")
"""Things that the fingers close round; the others lie before the hand."""


def draw_held(canvas: Canvas, thing: str, palette: Palette, size: float) -> None:
    """In the hand's own directions: the fingers along +x, the thumb at -y, the palm at (10, 0)."""
    canvas.save()
    canvas.scale(size, size)
    match thing:
        case "telephone":
            canvas.drawRoundRect(box(2, -17, 14, 13), 3, 3, paint(palette.black.base))
            canvas.drawRoundRect(box(4, -14, 12, 9), 1.5, 1.5, paint(palette.tone("8ac8e8").base, 0.8))
        case "receiver":
            canvas.drawPath(smooth([(12, -24), (17, -12), (17, 12), (12, 24), (4, 22), (9, 10), (9, -10), (4, -22)]), paint(palette.black.base))
            for end in (-22, 22):
                canvas.drawRoundRect(box(-4, end - 8, 12, end + 8), 5, 5, paint(palette.black.base))
                canvas.drawRoundRect(box(-4, end - 7, 0, end + 7), 2, 2, paint(palette.black.light))
        case "cup":
            canvas.drawPath(polygon([(2, -13), (20, -13), (18, 10), (4, 10)]), paint(palette.white.base))
            canvas.drawPath(polygon([(12, -13), (20, -13), (18, 10), (12, 10)]), paint(palette.white.dark))
        case "book":
            canvas.drawPath(polygon([(-2, -26), (24, -22), (26, 20), (0, 16)]), paint(palette.tone("7a3030").base))
            canvas.drawPath(polygon([(2, -24), (23, -20), (24, 16), (4, 13)]), paint(palette.cloth.base))
            for y in range(-14, 12, 6):
                canvas.drawLine(6, y, 20, y + 2, paint(palette.cloth.deep, 0.6, stroke=1.2))
        case "pen":
            canvas.drawLine(6, -12, 22, 10, paint(palette.black.base, stroke=2.6))
        case "bread":
            canvas.drawPath(smooth([(4, -12), (16, -14), (24, -4), (20, 8), (8, 8)]), paint(palette.tone("c88a44").base))
            canvas.drawPath(smooth([(7, -9), (16, -11), (21, -4), (12, -4)]), paint(palette.tone("e8b878").base))
        case "camera":
            canvas.drawRoundRect(box(2, -16, 30, 8), 3, 3, paint(palette.black.base))
            canvas.drawCircle(16, -4, 7.5, paint(palette.metal.base))
            canvas.drawCircle(16, -4, 5, paint(palette.black.deep))
        case "pistol":
            canvas.drawPath(polygon([(6, -8), (38, -8), (38, -2), (18, -1), (15, 10), (7, 9)]), paint(palette.black.base))
            canvas.drawLine(10, -6.5, 36, -6.5, paint(palette.black.light, stroke=1.4))
        case "knife" | "sword":
            long = 34 if thing == "knife" else 96
            canvas.drawPath(polygon([(8, -8), (14, -8), (13, -long), (10.5, -long - 8), (8, -long)]), paint(palette.metal.light))
            canvas.drawLine(4, -8, 18, -8, paint(palette.accent.base, stroke=3))
            canvas.drawLine(11, -7, 11, 10, paint(palette.leather.base, stroke=4.5))
    canvas.restore()
