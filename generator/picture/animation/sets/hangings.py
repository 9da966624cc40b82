"""What hangs on walls: drawn round the origin, in cm."""

from __future__ import annotations

from generator.picture.animation.brush import darker, lighter, linear, paint, radial, rect, smooth
from generator.picture.animation.sets.site import Site, block


def hanging_pans(s: Site) -> None:
    s.flat.c.drawRect(rect(-120, -4, 240, 5), paint(darker(s.metal, 0.3)))
    for i in range(7):
        x, size = -105 + i * 35, s.r.uniform(11, 20)
        s.flat.c.drawLine(x, 0, x, 22, paint("2a2222", stroke=3))
        colour = s.r.choice(("c87a3a", "b86a34", "4a4a50", "8a8a90"))
        s.flat.c.drawCircle(x, 22 + size, size, radial(x - 5, 17 + size, size * 1.4, lighter(colour, 0.45), colour, darker(colour, 0.4)))


def painting(s: Site) -> None:
    block(s, -46, -36, 92, 72, "b8924a", 2)
    s.flat.c.drawRect(
        rect(-38, -28, 76, 56),
        linear(0, -28, 0, 28, s.r.choice(("8ab0c8", "d8a878", "b8c8a0")), s.r.choice(("4a6a5a", "8a5a4a", "5a5a7a"))),
    )
    s.flat.c.drawPath(smooth([(-38, 28), (-20, 4), (0, 14), (18, -4), (38, 28)]), paint(s.r.choice(("3a4a3a", "5a4438", "3a3a54")), 0.8))


def poster(s: Site) -> None:
    s.flat.c.drawRect(rect(-30, -42, 60, 84), paint(s.r.choice(("c84a3a", "2a6a8a", "e0b040", "5a3a7a"))))
    s.flat.c.drawCircle(0, -8, 20, paint(s.r.choice(("f4e8d0", "1a1a24", "f0a050"))))
    for y in (22, 30):
        s.flat.c.drawRect(rect(-22, y, 44, 4), paint("f4ead8"))


def wall_clock(s: Site) -> None:
    s.flat.c.drawCircle(0, 0, 24, paint(darker(s.wood, 0.2)))
    s.flat.c.drawCircle(0, 0, 20, paint("f4ecd8"))
    s.flat.c.drawLine(0, 0, -8, -9, paint("1a1410", stroke=2.6))
    s.flat.c.drawLine(0, 0, 4, -15, paint("1a1410", stroke=1.8))


def board(s: Site) -> None:
    """A blackboard or a wall of notes."""
    block(s, -150, -66, 300, 132, "a87848", 2)
    s.flat.c.drawRect(rect(-142, -58, 284, 116), linear(-142, -58, 142, 58, "2f4a40", "243a34"))
    for _ in range(14):
        x, y = s.r.uniform(-132, 70), s.r.uniform(-50, 44)
        s.flat.c.drawLine(x, y, x + s.r.uniform(20, 70), y + s.r.uniform(-3, 3), paint("e8f0e8", 0.6, stroke=2))
    s.flat.c.drawCircle(90, -6, 26, paint("e8f0e8", 0.6, stroke=2))
