"""Properties: own drawings by noun, in the colour that the noun says."""

from __future__ import annotations

import numpy as np
import pytest

from generator.picture.animation.brush import surface
from generator.picture.animation.props.nouns import _TABLE, NOT_OURS, colour, drawing

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
