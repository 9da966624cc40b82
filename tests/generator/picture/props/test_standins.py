"""What stands in for somebody is as tall as they are and is drawn."""

from __future__ import annotations

import pytest

from generator.direction.things import size, stands
from generator.picture.animation.props.nouns import drawing, upright


@pytest.mark.parametrize("noun", ["cardboard cut-out", "cutout of the boss", "tailor's dummy", "mannequin"])
def test_it_stands_and_is_drawn(noun: str) -> None:
    assert stands(noun) and size(noun) > 150
    assert drawing(noun) is upright(noun) is not None
