"""Posters and lettering, as they are drawn."""

from __future__ import annotations

import numpy as np

from catalog.artwork import TALL, WIDE, Head, broken, heads, letters, logo, poster, window

SIZE = 1280, 720


def grey(value=120):
    return np.full((720, 1280, 3), value, np.uint8)


def test_the_part_that_is_shown_holds_the_face():
    for x in (0.2, 0.5, 0.8):
        left = window(SIZE, [Head(x, 0.4, 0.4)], 0.5)
        assert left < x - 0.1 and x + 0.1 < left + 0.5


def test_of_two_who_do_not_fit_the_lead_is_shown():
    lead, other = Head(0.15, 0.4, 0.4, 1.5), Head(0.9, 0.4, 0.4)
    left = window(SIZE, [lead, other], 0.4)
    assert left < lead.x < left + 0.4 < other.x
    assert window(SIZE, [], 0.4) == 0.3


def test_backs_and_shoulders_are_no_faces():
    lead = {"hair": "d22a0e"}
    marks = [
        {"x": 300, "y": 400, "head": 200, "facing": 10, "look": lead},
        {"x": 600, "y": 400, "head": 200, "facing": 150, "look": {}},
        {"x": 900, "y": 400, "head": 700, "facing": 0, "shoulder": True, "look": {}},
    ]
    assert heads(marks, lead) == [Head(0.3, 0.4, 0.2, 1.5)]


def test_a_name_is_broken_into_even_lines():
    assert broken("The Feather", 13) == ["The Feather"]
    assert broken("What the Wind Brought Back", 13) == ["What the Wind", "Brought Back"]
    assert broken("Donaudampfschifffahrt", 13) == ["Donaudampfschifffahrt"]


def test_every_look_letters_a_name_within_its_room():
    from generator.picture.animation.looks import STYLES

    for look in STYLES:
        set_in = letters("Grüße aus Übersee, 1952", look, (500, 200), 13)
        assert set_in is not None, look
        assert set_in[1][..., 3].max() > 200
        page = poster(grey(), [], "Hats in the Windows", look)
        assert page.size == (WIDE, TALL)
        lower = np.asarray(page.convert("L"), np.float32)[round(TALL * 0.8) :]
        assert lower.max() - lower.min() > 100, f"the letters of {look} do not stand out"


def test_a_name_that_the_typeface_does_not_have_is_left_to_the_page():
    assert letters("映画", "pastel-children", (500, 200), 13) is None
    assert logo("映画", "pastel-children") is None
    assert poster(grey(), [], "映画", "pastel-children").size == (WIDE, TALL)


def test_the_lettering_alone_has_no_ground():
    image = logo("The Feather", "gouache-western")
    assert image.mode == "RGBA" and image.width <= 1330
    assert image.getpixel((0, image.height - 1))[3] < 60


NAMES = ("Ten Past", "One Too Many", "For Whoever Comes", "What Neither Signed For", "Donaudampfschifffahrt", "The Last Gardener of the Long Orbit Home")


def lettered(name, look, faces):
    """Where a poster of a plain picture has letters: (first column, after the last, first row, after the last), as shares of the poster."""
    page = np.asarray(poster(grey(), faces, name, look).convert("L"), np.float32)
    ink = np.abs(page - page[:, :4].mean(axis=1, keepdims=True)) > 60
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return columns[0] / WIDE, (columns[-1] + 1) / WIDE, rows[0] / TALL, (rows[-1] + 1) / TALL


def test_names_keep_to_the_margins_of_their_posters():
    from generator.picture.animation.looks import STYLES

    for look in STYLES:
        for name in NAMES:
            left, right, top, bottom = lettered(name, look, [])
            assert left > 0.04 and right < 0.96 and 0.6 < top < bottom < 1, (look, name, left, right, top, bottom)


def test_a_name_stands_over_no_face():
    for y, tall in ((0.3, 0.2), (0.5, 0.4), (0.55, 0.6), (0.75, 0.4), (0.85, 0.2)):
        face = Head(0.5, y, tall)
        for look in ("black-and-white-noir", "pastel-children", "gouache-western"):
            _, _, top, bottom = lettered("For Whoever Comes", look, [face])
            above, below = (y - tall / 2) * 0.86, (y + tall / 2) * 0.86
            assert top > below - 0.02 or bottom < above + 0.02, (y, tall, look, top, bottom)
