"""Asking for other endings: several in one message, in English or in German."""

import pytest

from catalog.endings import apart, order_endings
from catalog.models import Episode
from catalog.production import _ending
from tests.catalog.test_season import series

ASKED = [
    ("two other endings: one where she forgives him, one where she leaves", ["one where she forgives him", "one where she leaves"]),
    ("zwei andere Enden: eins, in dem sie ihm verzeiht, und eins, in dem sie geht", ["eins, in dem sie ihm verzeiht", "eins, in dem sie geht"]),
    ("Bob keeps the lamp, and one is left", ["Bob keeps the lamp, and one is left"]),
    ("", [""]),
]


@pytest.mark.parametrize(("wish", "parts"), ASKED)
def test_a_wish_for_several_is_several(wish, parts):
    assert apart(wish) == parts


@pytest.mark.django_db
@pytest.mark.usefixtures("no_wake")
def test_each_is_a_cut_of_its_own_and_german_is_understood(alice, studio):
    episode = Episode.objects.get(season__title=series(alice), number=1)
    made = order_endings(episode, ["two other endings: one where Bob stays, one where Bob leaves"])
    assert [each.ending for each in made] == ["one where Bob stays", "one where Bob leaves"]
    episode.refresh_from_db()
    (german,) = order_endings(episode, ["Bob geht"])
    written = _ending(german)
    assert german.ending == "Bob geht" and written.scenes[-1].beats[-1].text == "Bob leaves."
