"""Sizes of bodies: everything that can be cast has one, and giants and beetles fit a picture with a person."""

from __future__ import annotations

import pytest

from generator.direction.scale import eye_height, girth, head_height, stature
from generator.film import Look, Species


@pytest.mark.parametrize("species", list(Species))
@pytest.mark.parametrize("breed", ["", "t-rex", "robot butler", "a thing nobody knows"])
@pytest.mark.parametrize("height", [0, 3, 170, 1400])
def test_every_body_has_a_size(species: Species, breed: str, height: int) -> None:
    look = Look(species=species, breed=breed, height=height)
    assert stature(look) >= 12 and 0 < head_height(look) <= stature(look)
    assert eye_height(look) > 0 and girth(look) >= 10


def test_giants_and_beetles_stand_beside_people() -> None:
    assert 200 < stature(Look(species=Species.DRAGON, breed="dragon", height=618)) < 300
    assert stature(Look(species=Species.CRAWLER, breed="ant", height=16)) > 20
    assert stature(Look(species=Species.CRAWLER, breed="ant", height=16)) < stature(Look(species=Species.CRAWLER, breed="snail", height=24))
    assert stature(Look(species=Species.QUADRUPED, breed="t-rex", height=320)) < stature(Look(species=Species.FISH, breed="whale", height=1400))
