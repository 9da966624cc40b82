"""Who fills a place that nobody was named for, which places are seen from above, and how somebody is found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.direction import direct
from generator.direction.background import LONGEST_LOOK, background, from_above
from generator.direction.passage import Passage, passage
from generator.direction.survey import joints
from generator.film import Action, Angle, Character, Hour, Look, Place, Scene, Screenplay, Size, Species, Weather
from tests.generator.direction.stories import ALICE, BOB, DINER, TALK, readings

SQUARE = Place(id="square", name="TOWN SQUARE", kind="square", seed=4)
ROOM = Place(id="room", name="BEDROOM", kind="bedroom", interior=True)
SHORE = Place(id="shore", name="LIGHTHOUSE", kind="lighthouse")
WHALE = Character(id="whale", name="Whale", role="lead", look=Look(species=Species.FISH, breed="whale"))
SCENE = Scene(id="s", place="square", hour=Hour.NOON, present=("alice",), tension=300, beats=(Action(id="a", text="Alice walks.", verb="walk", actor="alice"),))
FILM = Screenplay(title="Six Cups", logline="", genre="comedy", look="gritty-realist", cast=(ALICE, BOB, WHALE), places=(SQUARE, ROOM, SHORE, DINER), scenes=(SCENE,), seconds=60)


def told(text: str, verb: str = "look", **fields: object) -> Scene:
    return replace(SCENE, beats=(Action(id="a", text=text, verb=verb, actor="alice"),), **fields)  # type: ignore[arg-type]


def test_a_square_by_day_has_people_in_it() -> None:
    assert background(FILM, SCENE) == "passers-by"
    assert background(FILM, replace(SCENE, extras="Nuns")) == "Nuns"


@pytest.mark.parametrize("scene", [
    replace(SCENE, hour=Hour.NIGHT), replace(SCENE, weather=Weather.STORM), replace(SCENE, tension=900), replace(SCENE, place="room"),
    told("The square is deserted."), told("Alice is alone."),
])  # fmt: skip
def test_a_place_is_empty_where_something_says_so(scene: Scene) -> None:
    assert background(FILM, scene) == ""


def test_a_film_opens_on_its_town_as_a_bird_sees_it() -> None:
    reel = direct(FILM, SCENE, {}, number=1, first=True, last=True, previous=None)
    first = reel.shots[0].shot
    assert first.frames >= LONGEST_LOOK and first.angle is Angle.TOP and first.size is Size.EWS and not first.marks and not first.extras
    assert all(each.shot.angle is not Angle.TOP for each in reel.shots[1:])


def test_no_room_and_no_fog_is_seen_from_above() -> None:
    assert from_above(SQUARE, SCENE)
    assert not from_above(ROOM, SCENE) and not from_above(SQUARE, replace(SCENE, weather=Weather.FOG))


def poses(scene: Scene) -> set[str]:
    film = replace(FILM, scenes=(scene,))
    reel = direct(film, scene, readings(film, scene), number=2, first=False, last=False, previous=None)
    return {mark.pose for each in reel.shots for mark in each.shot.marks}


@pytest.mark.parametrize(("text", "verb", "pose"), [
    ("Alice is asleep on a bench in two boots that fit.", "sleep", "sit"), ("Alice is sitting bolt upright, with a cup.", "drink", "sit"),
    ("In the corner sits Alice, with her collar up.", "sit", "sit"), ("Alice looks as one looks at somebody asleep.", "look", "stand"),
    ("Alice has the book shut on her knees.", "look", "stand"),
])  # fmt: skip
def test_who_is_found_sitting_sits_from_the_first_frame(text: str, verb: str, pose: str) -> None:
    assert poses(told(text, verb)) == {pose}


def test_what_a_mind_lifts_off_the_ground_is_seen_in_the_air() -> None:
    scene = told("Alice lifts her arms, and an overturned bus gets up like an old dog.", "cast", tension=900, hour=Hour.NIGHT)
    reel = direct(FILM, scene, {}, number=2, first=False, last=False, previous=None)
    lifted = [prop for each in reel.shots for prop in each.shot.props if prop.noun.endswith("bus")]
    assert lifted and all(prop.float_from >= 0 and prop.size >= 300 for prop in lifted)
    assert any(effect.kind == "uplift" for each in reel.shots for effect in each.shot.effects)


def test_a_whale_leaves_room_for_the_lighthouse() -> None:
    scene = Scene(id="w", place="shore", hour=Hour.DUSK, present=("whale",), beats=(
        Action(id="a", text="A grey hill comes up out of the water.", verb="swim", actor="whale"), Action(id="b", text="It waits.", verb="stop", actor="whale"),
    ))  # fmt: skip
    reel = direct(FILM, scene, {}, number=2, first=False, last=False, previous=None)
    marks = [(each.shot, mark) for each in reel.shots for mark in each.shot.marks]
    assert marks
    for shot, mark in marks:
        assert mark.y - mark.head > shot.horizon or mark.head > 200
        assert shot.size not in (Size.EWS, Size.WS, Size.LS) or 6.2 * mark.head < 700


def test_voices_lead_pictures_and_listeners_are_seen() -> None:
    film = replace(FILM, scenes=(TALK,), places=(DINER, SQUARE))
    found = joints(film, direct(film, TALK, readings(film, TALK), number=1, first=False, last=False, previous=None))
    assert found and set(found) <= {"straight", "J", "L"}
    assert found.count("straight") < len(found)


def test_a_thread_that_runs_beside_another_is_cut_faster() -> None:
    plain = replace(TALK, beats=(Action(id="m", text="Alice looks up.", verb="look", actor="alice"), *TALK.beats))
    beside = replace(TALK, beats=(Action(id="m", text="Meanwhile, Alice looks up.", verb="look", actor="alice"), *TALK.beats))
    film = replace(FILM, scenes=(plain, beside))
    assert passage(film, plain) is Passage.PLAIN and passage(film, beside) is Passage.PARALLEL
    one, other = (direct(film, scene, readings(film, scene), number=2, first=False, last=False, previous=None) for scene in (plain, beside))
    assert len(other.shots) / other.frames > len(one.shots) / one.frames


def test_whoever_watches_has_somebody_to_watch() -> None:
    market = told("People part for two enforcers. Nobody looks up.", "walk", extras="Robotic enforcers")
    assert background(FILM, market) == "Robotic enforcers and passers-by"
    assert background(FILM, replace(market, place="room")) == "Robotic enforcers"


def test_who_does_a_deed_is_seen_to_do_it() -> None:
    film = replace(FILM, genre="western")
    scene = Scene(id="d", place="square", hour=Hour.DUSK, present=("alice", "bob"), tension=300, beats=(
        Action(id="a", text="Bob shuts the last door, and pushes everything there is against it, and then a chair, for luck.", verb="close", actor="bob", prop="door"),
        Action(id="b", text="Alice raises one arm, from further off than one can talk.", verb="wave", actor="alice"),
    ))  # fmt: skip
    reel = direct(film, scene, {}, number=1, first=True, last=False, previous=None)
    for beat, who in (("a", BOB), ("b", ALICE)):
        assert any(mark.look == who.look and mark.acts for each in reel.shots if beat in each.beats for mark in each.shot.marks)
