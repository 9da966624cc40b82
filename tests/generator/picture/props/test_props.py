"""Properties: own drawings by noun, in the colour that the noun says."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from generator.film import Hour, Look, Mark, Place, Prop, Shot, Size, Weather
from generator.picture.animation.atmosphere import atmosphere
from generator.picture.animation.brush import surface
from generator.picture.animation.light import Light
from generator.picture.animation.looks import STYLES
from generator.picture.animation.props import Properties
from generator.picture.animation.props.nouns import _TABLE, NOT_OURS, colour, drawing, flat
from generator.picture.animation.props.tabletop import tabletop

LIGHT = Light(key="ffe8c0", ambient="404060", side=-0.6, ratio=3.0)
AIR = atmosphere(Hour.NOON, Weather.CLEAR, STYLES["gritty-realist"])

STORY = (
    "letter key lamp lantern candle book photograph map knife sword gun revolver ring necklace coin watch clock radio telephone phone umbrella hat glove shoe boot bag suitcase box chest cup mug glass bottle plate bread pie cake "
    "apple egg flower seed feather stone pebble shell bone rope chain hammer wrench axe shovel bucket basket ball doll toy kite drum violin guitar flute camera reel chip hologram screen tablet badge medal crown mask mirror flag "
    "ticket banner trophy jar meteorite package diary"
)


@pytest.mark.parametrize("noun", [*STORY.split(), "pocket watch", "music box", "watering can", "film reel", "cup of tea", "stolen data chips", "crystal ball", "matchbook", "old rusty keys"])
def test_a_story_thing_has_an_own_drawing(noun: str) -> None:
    assert drawing(noun) is not None


def test_there_are_at_least_sixty() -> None:
    assert len(_TABLE) >= 60


@pytest.mark.parametrize("drawn", _TABLE, ids=lambda each: each.__name__)
def test_every_drawing_fills_its_square_small_and_large(drawn: object) -> None:
    assert callable(drawn)
    for size in (64, 300):
        bitmap, held, canvas = surface(size, size)
        canvas.scale(size / 100, size / 100)
        drawn(canvas, "")
        del held
        assert 0.04 < (bitmap[..., 3] > 100).mean() < 0.95
        assert len(np.unique(bitmap.reshape(-1, 4), axis=0)) > 40


def test_the_noun_says_the_colour() -> None:
    assert colour("red umbrella") == "c8302c"
    assert colour("umbrella") == ""
    red, plain = (_pixels("umbrella", each) for each in (colour("blue umbrella"), ""))
    assert not np.array_equal(red, plain)


def _pixels(noun: str, tint: str) -> object:
    bitmap, held, canvas = surface(100, 100)
    made = drawing(noun)
    assert made is not None
    made(canvas, tint)
    del held
    return bitmap


@pytest.mark.parametrize("noun", sorted(NOT_OURS)[::7])
def test_what_stands_or_lives_is_never_a_thing_for_the_hand(noun: str) -> None:
    assert drawing(noun) is None
    assert drawing("old " + noun) is None


def test_telling_words_in_front_do_not_win() -> None:
    assert drawing("key") is drawing("golden key") is drawing("ring of keys".replace("ring of ", ""))
    assert drawing("pocket watch") is not drawing("wristwatch")
    assert drawing("meteorite") is drawing("stone")


@pytest.mark.parametrize("noun", ["laptop", "gavel", "scales", "hourglass", "dice", "chess", "globe", "quill", "locket", "stethoscope", "helmet", "cage", "teapot", "potion", "crystal", "staff", "rose", "sprout", "accordion", "scissors", "anchor", "typewriter", "passport"] + ["old photograph", "key ring", "flash drive", "old radio", "open book", "toy train", "magnifying glass", "wine glass"])
def test_wanted_things_have_drawings_of_their_own(noun: str) -> None:
    own = drawing(noun)
    assert own is not None
    assert own.__module__.rsplit(".", 1)[-1] in ("desk", "machines", "keepsakes", "harvest", "toys")


def test_no_word_has_two_drawings() -> None:
    words = [word for row in _TABLE.values() for word in row.split()]
    assert len(words) == len(set(words))


def test_doors_and_furniture_are_held_by_nobody() -> None:
    look = Look()
    mark = Mark(look=look, x=400, y=300, head=200, depth=300)
    shot = Shot(frames=24, place=Place(id="", name="street", kind="street", seed=3), hour=Hour.NOON, weather=Weather.CLEAR, look="gritty-realist", size=Size.MS, marks=(mark,), horizon=400)
    for noun, kept in (("old window", 0), ("front door", 0), ("key", 1)):
        thing = Prop(noun=noun, x=420, y=560, size=120, depth=300)
        assert len(Properties(replace(shot, props=(thing,)), (320, 180), LIGHT, AIR).items) == kept


def test_what_fills_the_frame_lies_on_something() -> None:
    place = Place(id="", name="kitchen", kind="kitchen", interior=True, seed=3)
    first, again, other = (tabletop(each, (320, 140), LIGHT) for each in (place, place, replace(place, seed=4)))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
    assert first[:2, :, 3].max() < 60
    assert (first[60:, :, 3] == 255).all()
    shot = Shot(frames=24, place=place, hour=Hour.NOON, weather=Weather.CLEAR, look="gritty-realist", size=Size.INSERT, horizon=400, props=(Prop(noun="letter", x=500, y=540, size=470, depth=200),))
    held = Properties(shot, (320, 180), LIGHT, AIR)
    assert held.lain is shot.props[0]
    assert flat("letter") and not flat("teapot")
