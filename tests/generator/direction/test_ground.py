from __future__ import annotations

from dataclasses import replace

import pytest

from generator.direction.ground import ground, suited, weather
from generator.film import Action, Character, Demand, DemandKind, Look, Place, Scene, Screenplay, Species, Weather
from tests.generator.direction.stories import FILM

ALICE = Character(id="alice", name="Alice")
WHALE = Character(id="whale", name="The Whale", look=Look(species=Species.FISH, breed="whale"))


def play(*people: Character, verb: str = "look", kind: str = "sea") -> Screenplay:
    scene = Scene(
        id="s1",
        place="p",
        present=tuple(each.id for each in people),
        beats=(Action(id="b1", text="It goes on.", verb=verb, actor=people[0].id),),
    )
    return Screenplay(
        title="",
        logline="",
        genre="drama",
        look="gritty-realist",
        cast=people,
        places=(Place(id="p", name="P", kind=kind),),
        scenes=(scene,),
    )


@pytest.mark.parametrize(
    ("screenplay", "kind"),
    [
        (play(ALICE), "ship"),
        (play(WHALE, ALICE), "ship"),
        (play(WHALE), "sea"),
        (play(ALICE, verb="swim"), "sea"),
        (play(ALICE, kind="shore"), "shore"),
    ],
)
def test_nobody_stands_on_the_sea(screenplay: Screenplay, kind: str) -> None:
    drawn = ground(screenplay, screenplay.scenes[0])
    assert drawn.kind == kind and drawn.id == drawn.name == ""


def test_everything_else_of_the_place_stays() -> None:
    here = play(ALICE)
    here = replace(here, places=(replace(here.places[0], era="ancient", seed=7),))
    assert (ground(here, here.scenes[0]).era, ground(here, here.scenes[0]).seed) == ("ancient", 7)


@pytest.mark.parametrize(
    ("name", "kind", "world", "falls"),
    [
        ("MOON, DRY GULLY", "planet", "moon", Weather.CLEAR),
        ("A PLAIN OF MARS", "planet", "mars", Weather.DUST),
        ("MOON, LAVA TUBE", "cave", "cave", Weather.CLEAR),
        ("MOONLIGHT MEADOW", "field", "field", Weather.STORM),
        ("A FARAWAY PLANET", "planet", "planet", Weather.STORM),
    ],
)
def test_where_there_is_no_air_nothing_falls_and_everybody_wears_a_suit(name: str, kind: str, world: str, falls: Weather) -> None:
    here = play(ALICE, kind=kind)
    place = replace(here.places[0], name=name)
    here = replace(here, places=(place,), scenes=(replace(here.scenes[0], weather=Weather.STORM),))
    assert ground(here, here.scenes[0]).kind == world
    assert weather(here, here.scenes[0]) is falls
    suit = suited(ALICE.look, place)
    assert (suit.hat == "space-helmet") is (falls is not Weather.STORM)
    assert suited(WHALE.look, place) == WHALE.look


def test_a_film_is_built_as_they_build_where_it_plays() -> None:
    street = Place(id="street", name="FRONT STEP", kind="street")
    scene = replace(FILM.scenes[0], place="street")
    said = Demand(id="d1", kind=DemandKind.PLACE, words="Kyoto, 1600")
    guest = Demand(id="d1", kind=DemandKind.EVENT, words="A Japanese cook opens a kitchen")

    def built(*demands: Demand) -> str:
        return ground(replace(FILM, places=(street,), scenes=(scene,), demands=demands), scene).culture

    assert built(said) == "japanese" and built(guest) == "" and built() == ""
