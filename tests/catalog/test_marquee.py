from dataclasses import replace

import pytest

from catalog.household import of
from catalog.marquee import another, billed, names_beside
from catalog.models import Episode, Job, Season, Title
from catalog.order import order
from catalog.production import produce
from generator.film import Demand, DemandKind
from tests.generator.dummy_crew import screenplay


@pytest.fixture
def house(alice):
    """An order of the household that has three films already, and one of next door."""

    def film(name, household):
        title = Title.objects.create(household=household, kind="film", prompt=name, brief={}, name=name)
        return Episode.objects.create(season=Season.objects.create(title=title), number=1, name=name)

    for name in ("The Feather", "What the Wind Brought Back"):
        film(name, of(alice))
    return film("", of(alice))


@pytest.mark.django_db
def test_two_films_of_a_house_are_not_called_the_same(alice, studio, no_wake):
    for prompt in ("Alice carries a lamp", "Alice carries a heavier lamp", "Alice carries a lamp again"):
        order(of(alice), prompt, minutes=1)
        produce(Job.objects.claim("worker"), "worker")
    names = list(Title.objects.values_list("name", flat=True))
    assert len(set(names)) == 3 and "The Ninth Floor" in names
    cuts = [each.current() for each in Episode.objects.all()]
    assert {cut.screenplay_value().title for cut in cuts} == set(names), "the card in the film says what the shelf says"


@pytest.mark.django_db
def test_next_door_takes_no_name_away(alice, charlie, studio, no_wake):
    for who in (alice, charlie):
        order(of(who), "Alice carries a lamp", minutes=1)
        produce(Job.objects.claim("worker"), "worker")
    assert list(Title.objects.values_list("name", flat=True)) == ["The Ninth Floor", "The Ninth Floor"]


@pytest.mark.django_db
def test_what_was_asked_for_by_name_has_that_name(house):
    name = Demand(id="d1", kind=DemandKind.TONE, words="The Feather", subject="title")
    sentence = Demand(id="d2", kind=DemandKind.EVENT, words="A film called The Feather", subject="")
    film = replace(screenplay(), demands=(name, sentence), refused=(("d2", "It did not find a place."), ("d3", "Too cruel.")))
    found = billed(film, house)
    assert found.title == "The Feather"
    assert found.refused == (("d3", "Too cruel."),) and ("d2", film.scenes[0].id) in found.met
    assert billed(replace(film, title="The Feather", demands=()), house).title != "The Feather"
    assert names_beside(house) == {"The Feather", "What the Wind Brought Back"}


def test_the_writers_own_other_names_come_first():
    film = replace(screenplay(), title="The Feather", used=("borrowed-wind",))
    first = another(film, {"the feather"})
    second = another(film, {"the feather", first.casefold()})
    lead = film.cast[0].name.split()[0]
    own = another(film, {"the feather", first.casefold(), second.casefold()})
    assert len({first, second, own}) == 3 and own == f"{lead} and the Feather"
    assert another(film, {"the feather", first.casefold(), second.casefold(), own.casefold()}) == "The Feather II"


def test_a_name_is_always_found():
    film = replace(screenplay(), title="Crumbs", used=())
    taken = {"crumbs"}
    for _ in range(30):
        found = another(film, taken)
        assert found.casefold() not in taken
        taken.add(found.casefold())
