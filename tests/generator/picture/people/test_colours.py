"""The colours of a locked look are those that a viewer sees: in every view and size, under neutral light."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace

import pytest

from generator.film import Gender, Look, Mark
from generator.picture.animation.brush import Bitmap, rgb
from generator.picture.animation.people.model_sheet import still

Lab = tuple[float, float, float]

CAST = (
    Look(age=16, gender=Gender.FEMALE, hair="c8341a", eyes="4a9a8a", skin="f2cdb0", hair_style="bob", outfit="hoodie", outfit_colour="3a2a70", accent="4a7ab0"),
    Look(age=38, gender=Gender.FEMALE, hair="1c1614", eyes="8a5a20", skin="7a4a30", hair_style="afro", outfit="coat", outfit_colour="9a4a2a", accent="e0c080"),
    Look(age=62, gender=Gender.MALE, hair="8a8680", eyes="4a7ab0", skin="e4b090", hair_style="side-part", outfit="suit", outfit_colour="3a5450", accent="8a2a30", build=800),
    Look(age=7, gender=Gender.MALE, hair="d8b060", eyes="4a80b0", skin="4a2c1c", hair_style="short", outfit="sweater", outfit_colour="c84a3a", accent="f0e0c0"),
)
VIEWS = (0, 40, -40, 90, -90, 180)
SIZES = ((95, 160), (300, 300), (560, 430))
"""Heads of a wide shot, a medium shot and a close-up, in thousandths of the frame's height, with the height of the eyes."""


def lab(colour: tuple[int, int, int]) -> Lab:
    """CIE L*a*b* (D65) of an sRGB colour."""
    r, g, b = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in (each / 255 for each in colour))
    x, y, z = 0.4124 * r + 0.3576 * g + 0.1805 * b, 0.2126 * r + 0.7152 * g + 0.0722 * b, 0.0193 * r + 0.1192 * g + 0.9505 * b
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x / 0.9505, y, z / 1.089))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def difference(one: Lab, other: Lab) -> float:
    """CIEDE2000."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    g = 0.5 * (1 - math.sqrt(mean**7 / (mean**7 + 25**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = math.degrees(math.atan2(b1, a1)) % 360, math.degrees(math.atan2(b2, a2)) % 360
    dh = 0.0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    dl, dc, big_h = l2 - l1, c2 - c1, 2 * math.sqrt(c1 * c2) * math.sin(math.radians(dh / 2))
    ml, mc = (l1 + l2) / 2, (c1 + c2) / 2
    mh = h1 + dh / 2 if c1 * c2 else h1 + h2
    t = 1 - 0.17 * math.cos(math.radians(mh - 30)) + 0.24 * math.cos(math.radians(2 * mh)) + 0.32 * math.cos(math.radians(3 * mh + 6)) - 0.2 * math.cos(math.radians(4 * mh - 63))
    sl, sc, sh = 1 + 0.015 * (ml - 50) ** 2 / math.sqrt(20 + (ml - 50) ** 2), 1 + 0.045 * mc, 1 + 0.015 * mc * t
    turn = -2 * math.sqrt(mc**7 / (mc**7 + 25**7)) * math.sin(math.radians(60 * math.exp(-(((mh - 275) / 25) ** 2))))
    return math.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (big_h / sh) ** 2 + turn * (dc / sc) * (big_h / sh))


def palette(bitmap: Bitmap, most: int) -> list[Lab]:
    """The most common colours of what is opaque, commonest first."""
    pixels = bitmap[bitmap[..., 3] == 255][:, 2::-1]
    counts = Counter(map(tuple, pixels.tolist()))
    return [lab(colour) for colour, _ in counts.most_common(most)]


def region(bitmap: Bitmap, left: float, top: float, right: float, bottom: float) -> Bitmap:
    height, width = bitmap.shape[:2]
    return bitmap[max(0, round(top * height)) : round(bottom * height), max(0, round(left * width)) : round(right * width)]


def nearest(colours: list[Lab], wanted: str) -> float:
    return min((difference(each, lab(rgb(wanted))) for each in colours), default=99.0)


def test_the_measure_of_difference_is_that_of_the_standard() -> None:
    assert difference((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485)) == pytest.approx(2.0425, abs=1e-3)
    assert difference((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387)) == pytest.approx(1.2644, abs=1e-3)


@pytest.mark.parametrize(("head", "eyes"), SIZES)
@pytest.mark.parametrize("look", CAST, ids=lambda look: look.outfit)
def test_hair_skin_and_outfit_are_among_the_commonest_colours_of_every_view(look: Look, head: int, eyes: int) -> None:
    size = 480
    for view in VIEWS:
        bitmap = still(Mark(look=look, x=500, y=eyes, head=head, facing=view), size, size)
        unit, top = head / 1000 / 100, eyes / 1000
        face = palette(region(bitmap, 0.5 - 70 * unit, top - 80 * unit, 0.5 + 70 * unit, top + 50 * unit), 6)
        body = palette(region(bitmap, 0, top + 75 * unit, 1, 1), 4)
        assert nearest(face, look.hair) <= 6, (view, "hair")
        assert nearest(body, look.outfit_colour) <= 6, (view, "outfit")
        if abs(view) < 100:
            assert nearest(face, look.skin) <= 6, (view, "skin")


@pytest.mark.parametrize("view", [0, 30, -30])
@pytest.mark.parametrize("look", CAST, ids=lambda look: look.outfit)
def test_eyes_have_their_colour_where_they_can_be_seen(look: Look, view: int) -> None:
    for head, eyes in SIZES[1:]:
        bitmap = still(Mark(look=look, x=500, y=eyes, head=head, facing=view, gaze_x=500 + 4 * view), 640, 640)
        unit, top = head / 1000 / 100, eyes / 1000
        assert nearest(palette(region(bitmap, 0.5 - 36 * unit, top - 10 * unit, 0.5 + 36 * unit, top + 10 * unit), 16), look.eyes) <= 6


def test_two_looks_of_one_description_differ_in_more_than_their_colours() -> None:
    """Shapes of eyes, brows, nose, lips and cloth come from the look's dice: strangers in the same clothes are not twins."""
    from generator.picture.animation.people.body import pattern
    from generator.picture.animation.people.build import frame
    from generator.picture.animation.people.features import features
    from generator.picture.animation.people.stance import Stance

    told: list[int] = []
    looks = [Look(age=30, gender=Gender.FEMALE, hair=f"{40 + 7 * i:02x}2a20", skin=f"e0a8{0x60 + 5 * i:02x}", outfit="casual") for i in range(10)]
    for one, other in zip(looks, looks[1:], strict=False):
        a, b = features(one), features(other)
        traits = (
            abs(a.slant - b.slant) > 1.0, abs(a.eye - b.eye) > 0.03, abs(a.brow - b.brow) > 0.1, abs(a.nose_wide - b.nose_wide) > 0.08,
            abs(a.lips - b.lips) > 0.1, abs(a.mouth - b.mouth) > 0.04, pattern(one) != pattern(other),
            Stance(one, "neutral", frame(one)).habit != Stance(other, "neutral", frame(other)).habit,
        )  # fmt: skip
        told.append(sum(traits))
    assert min(told) >= 2 and sum(told) / len(told) >= 4, told


def test_dyed_hair_and_new_clothes_leave_the_face_as_it_was() -> None:
    from generator.picture.animation.people.features import features

    assert features(CAST[0]) == features(replace(CAST[0], hair="101010", outfit="dress", outfit_colour="2040a0", hair_style="long"))
