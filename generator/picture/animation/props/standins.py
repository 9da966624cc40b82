"""What stands in for somebody: flat people of cardboard, and dummies."""

from __future__ import annotations

from generator.picture.animation.brush import Canvas, darker, lighter, linear, paint, polygon, smooth
from generator.picture.animation.props.materials import ball, blob, rod

BOARD = "b98d58"


def standee(c: Canvas, colour: str) -> None:
    """Somebody in a suit, printed on cardboard, cut out with an edge left on, with a foot to stand on."""
    tone = colour or "33466e"
    c.drawPath(polygon([(28, 99), (50, 90), (72, 99)]), paint(darker(BOARD, 0.35)))
    outline = [(50, 1), (60, 5), (62, 16), (58, 23), (70, 28), (74, 44), (72, 62), (67, 62), (66, 97), (34, 97), (33, 62), (28, 62), (26, 44), (30, 28), (42, 23), (38, 16), (40, 5)]
    c.drawPath(smooth(outline, tension=0.12), paint(lighter(BOARD, 0.32)))
    c.drawPath(smooth(outline, tension=0.12), paint(darker(BOARD, 0.3), stroke=1.1))
    c.drawPath(smooth([(41, 26), (59, 26), (68, 31), (71, 46), (69, 60), (31, 60), (29, 46), (32, 31)], tension=0.12), linear(30, 26, 70, 60, lighter(tone, 0.12), darker(tone, 0.15)))
    for left, right in ((35.5, 49), (51, 64.5)):
        c.drawPath(polygon([(left, 59), (right, 59), (right, 95.5), (left, 95.5)]), paint(darker(tone, 0.12)))
    c.drawPath(polygon([(45, 26), (55, 26), (50, 42)]), paint("f2efe6"))
    c.drawPath(polygon([(49, 28), (51, 28), (52.4, 38), (50, 41), (47.6, 38)]), paint("b03434"))
    ball(c, 50, 14, 8.6, "eab890", gloss=0, line=0.8)
    c.drawPath(smooth([(41.5, 13), (42, 6), (50, 3.6), (58, 6), (58.5, 13), (55, 9.4), (46, 9)], tension=0.3), paint("4a3426"))
    for x in (46.8, 53.2):
        c.drawCircle(x, 14.2, 1.0, paint("241a18"))
    c.drawPath(smooth([(46.4, 18), (50, 20), (53.6, 18)], closed=False), paint("8a3a30", stroke=0.9))


def mannequin(c: Canvas, colour: str) -> None:
    """A dressmaker's dummy: a stuffed trunk without a head, on a pole with a foot."""
    tone = colour or "d8c4a4"
    rod(c, (50, 60), (50, 95), 4, "6a4a30")
    for x in (30, 70):
        rod(c, (50, 90), (x, 98), 3.4, "6a4a30")
    blob(c, [(43, 10), (57, 10), (60, 18), (72, 24), (68, 40), (62, 50), (68, 64), (32, 64), (38, 50), (32, 40), (28, 24), (40, 18)], tone, tension=0.2)
    ball(c, 50, 8, 4.6, "7a5434", gloss=1, line=0.8)
    c.drawPath(smooth([(50, 12), (49, 36), (50, 63)], closed=False), paint(darker(tone, 0.25), stroke=0.9))
