"""What a note costs is said before it is made, and of a long film as soon as of a short one."""

from dataclasses import replace

import pytest

from catalog import cost as costs
from catalog.models import Episode
from tests.catalog.test_season import series

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_wake")]


def long(play, scenes):
    return replace(play, scenes=tuple(replace(play.scenes[number % 2], id=f"s{number}") for number in range(scenes)))


def louder(play):
    return replace(play, scenes=tuple(replace(each, tension=each.tension + 100) for each in play.scenes))


def test_a_film_that_changes_as_a_whole_is_judged_by_samples(alice, studio, monkeypatch):
    cut = Episode.objects.get(season__title=series(alice), number=1).current()
    play = long(cut.screenplay_value(), 60)
    directed = []
    real = costs._estimate
    monkeypatch.setattr(costs, "_estimate", lambda cut, before, revised, house: (directed.append(len(revised.scenes)), real(cut, before, revised, house))[1])
    told = costs.cost(cut, play, louder(play), studio)
    assert directed == [costs.SAMPLES]
    assert told["scenes"] == list(range(1, 61)) and told["seconds"] > 0
    few = replace(play, scenes=(louder(play).scenes[0], *play.scenes[1:]))
    costs.cost(cut, play, few, studio)
    assert directed[1] == 60, "what can be looked at whole is"


def test_samples_come_near_the_whole(alice, studio, monkeypatch):
    cut = Episode.objects.get(season__title=series(alice), number=1).current()
    play = long(cut.screenplay_value(), 40)
    guessed = costs.cost(cut, play, louder(play), studio)
    monkeypatch.setattr(costs, "MANY", 99)
    whole = costs.cost(cut, play, louder(play), studio)
    assert abs(guessed["film_seconds"] - whole["film_seconds"]) < 0.2 * whole["film_seconds"]
