"""What a sentence names is on the set; who sits does not sit down again; what sounds is seen; a bird has a shoulder."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.cut import Reel
from generator.direction import direct
from generator.direction.breakdown import broken_down, things
from generator.direction.scale import eye_height
from generator.direction.things import built, familiar, known, size, stands
from generator.film import Action, Character, Hour, Look, Scene, Screenplay, Size, Species
from tests.generator.direction.stories import ALICE, BOB, DINER, FIELD, MARKET, TALK, readings, say

PARROT = Character(id="parrot", name="Commodore", role="friend", look=Look(species=Species.BIRD, breed="parrot"))
FILM = Screenplay(title="Six Cups", logline="", genre="drama", look="gritty-realist", cast=(ALICE, BOB, PARROT), places=(DINER, MARKET, FIELD), scenes=(TALK,), seconds=120)


def reel(*beats: object, present: tuple[str, ...] = ("alice", "bob"), place: str = "field") -> Reel:
    scene = Scene(id="s", place=place, hour=Hour.DUSK, present=present, beats=beats)  # type: ignore[arg-type]
    film = replace(FILM, scenes=(TALK, scene))
    return direct(film, scene, readings(film, scene), number=2, first=False, last=False, previous=TALK)


@pytest.mark.parametrize(("text", "found"), [
    ("The church bell rings.", ("church bell",)),
    ("A kettle begins to be heard from.", ("kettle",)),
    ("Smoke rises, thin as a thread.", ()),
    ("Nobody watches. They ring.", ()),
    ("The bell's echo goes on.", ()),
])  # fmt: skip
def test_a_sentence_names_its_things_and_a_comparison_does_not(text: str, found: tuple[str, ...]) -> None:
    assert things(text) == found


def test_what_the_writer_named_stays() -> None:
    scene = replace(TALK, beats=(Action(id="a", text="The bell and a lamp.", verb="ring", prop="lamp"),))
    assert broken_down(scene) == scene


def test_a_bell_that_sounds_is_seen_while_it_sounds() -> None:
    found = reel(Action(id="a", text="The church bell rings.", verb="ring"), Action(id="b", text="Alice looks up.", verb="look", actor="alice"))
    shots = [each.shot for each in found.shots if "a" in each.beats]
    assert any(prop.noun == "church bell" and prop.y < 600 for shot in shots for prop in shot.props)


def test_who_sits_does_not_sit_down_again() -> None:
    sits = (Action(id="a", text="Bob sits.", verb="sit", actor="bob"), Action(id="b", text="Bob sits on.", verb="sit", actor="bob"))
    verbs = [each.verb for each in broken_down(replace(TALK, beats=sits)).beats if isinstance(each, Action)]
    assert verbs == ["sit", "look"]
    between = (sits[0], Action(id="c", text="He walks.", verb="walk", actor="bob"), sits[1])
    assert [each.verb for each in broken_down(replace(TALK, beats=between)).beats if isinstance(each, Action)] == ["sit", "walk", "sit"]


def test_two_who_sit_down_are_seen_whole_and_neither_is_at_the_foot_of_the_frame() -> None:
    found = reel(
        Action(id="a", text="Alice sits down.", verb="sit", actor="alice"), Action(id="b", text="Bob sits too.", verb="sit", actor="bob"),
        say("x", "bob", "It is very quiet up here tonight, is it not?", "alice"),
    )  # fmt: skip
    for each in found.shots:
        if any(act.verb == "sit" and 0 <= act.start < each.shot.frames - 12 for mark in each.shot.marks for act in mark.acts):
            assert each.shot.size in (Size.EWS, Size.WS, Size.LS)
        if each.shot.size in (Size.MLS, Size.MS, Size.MCU):
            assert all(mark.y <= 620 for mark in each.shot.marks if not mark.shoulder)


def test_who_climbs_has_something_to_climb() -> None:
    found = reel(Action(id="a", text="Alice climbs the old mast.", verb="climb", actor="alice"), present=("alice",))
    assert any(prop.noun == "ladder" for each in found.shots for prop in each.shot.props)
    hill = reel(Action(id="a", text="Alice climbs over the hill.", verb="climb", actor="alice"), present=("alice",))
    assert not any(prop.noun == "ladder" for each in hill.shots for prop in each.shot.props)


def test_a_parrot_beside_a_woman_sits_on_her_shoulder() -> None:
    talk = (say("x", "parrot", "Bad news, bad news, I told you so.", "alice"), say("y", "alice", "You say that every single Tuesday, you know.", "parrot"))
    found = reel(*talk, *(replace(each, id=each.id + "2") for each in talk), *(replace(each, id=each.id + "3") for each in talk), present=("alice", "parrot"), place="diner")
    pairs = [each.shot for each in found.shots if len(each.shot.marks) == 2 and each.shot.size is not Size.EWS]
    assert pairs
    for shot in pairs:
        bird = next(mark for mark in shot.marks if mark.look.species is Species.BIRD)
        woman = next(mark for mark in shot.marks if mark is not bird)
        assert abs(bird.y - woman.y) < 1.5 * woman.head and bird.depth < woman.depth


def test_a_wheelchair_is_a_seat() -> None:
    assert eye_height(ALICE.look, "wheelchair") == eye_height(ALICE.look, "sit") < eye_height(ALICE.look)


@pytest.mark.parametrize(("noun", "centimetres"), [("cookbook", 28), ("cup of tea", 18), ("bags", 45), ("old gramophone", 30), ("violets", 12)])
def test_things_are_known_by_their_kind(noun: str, centimetres: int) -> None:
    assert known(noun) and size(noun) == centimetres and not stands(noun)


def test_hands_and_streets_are_no_properties() -> None:
    assert built("the harbour") and not familiar("hand") and not familiar("old man") and stands("scarecrow")


def test_what_is_shown_large_has_a_drawing() -> None:
    """Both departments name the same things."""
    from generator.direction.nouns import HELD
    from generator.picture.animation.props.icons import name_of
    from generator.picture.animation.props.nouns import drawing

    bare = [noun for _, nouns in HELD for noun in nouns.split() if "-" not in noun and familiar(noun) and drawing(noun) is None and not name_of(noun)]
    assert not bare


ROBOT = Character(id="robot", name="Tock", role="lead", look=Look(species=Species.ROBOT, height=110))


def test_a_robot_carries_its_umbrella_over_its_head() -> None:
    beats = (
        Action(id="a", text="Tock takes the red umbrella.", verb="take", actor="robot", prop="red umbrella"),
        say("x", "robot", "Somebody will come back for it, before it rains.", "alice"),
        say("y", "alice", "Nobody ever comes back for an umbrella.", "robot"),
        say("z", "robot", "Then I will find them.", "alice"),
    )
    scene = Scene(id="s", place="field", present=("alice", "robot"), beats=beats)
    film = replace(FILM, cast=(ALICE, ROBOT), scenes=(TALK, scene))
    film = replace(film, scenes=(scene,))
    found = direct(film, scene, readings(film, scene), number=2, first=False, last=False, previous=None)
    seen = [
        (mark, prop) for each in found.shots if each.shot.size in (Size.LS, Size.MLS, Size.MS)
        for mark in each.shot.marks if mark.look.species is Species.ROBOT
        for prop in each.shot.props if prop.noun == "red umbrella"
    ]  # fmt: skip
    assert seen and any(prop.y < mark.y for mark, prop in seen)
    assert all(prop.depth > mark.depth for mark, prop in seen if prop.y < mark.y)  # behind the face


def test_who_comes_in_does_not_come_into_an_empty_close_up() -> None:
    found = reel(Action(id="a", text="Bob comes in.", verb="enter", actor="bob"), say("x", "bob", "It is very quiet up here tonight, is it not?", "alice"))
    coming = [each.shot for each in found.shots for mark in each.shot.marks for act in mark.acts if act.verb == "enter" and act.start >= 0]
    assert coming and all(shot.size in (Size.EWS, Size.WS, Size.LS, Size.MLS) for shot in coming)


def test_two_deeds_of_one_sentence_are_both_seen() -> None:
    told = Action(id="a", text="Alice comes in out of the rain and sits down by the window.", verb="enter", actor="alice")
    first, then = broken_down(Scene(id="s", place="diner", beats=(told,))).beats
    assert isinstance(first, Action) and isinstance(then, Action)
    assert (first.verb, then.verb, then.actor, first.id) == ("enter", "sit", "alice", then.id)
    one = Action(id="a", text="Alice sits down and rises no more.", verb="sit", actor="alice")
    assert len(broken_down(Scene(id="s", place="diner", beats=(one,))).beats) == 1


def test_a_note_that_is_played_is_no_paper_and_a_phone_that_rings_is_no_ring() -> None:
    played = Action(id="a", text="Alice plays three notes.", verb="play", actor="alice", prop="note")
    rings = Action(id="b", text="The phone on his desk rings.", verb="phone", prop="ring")
    first, then = broken_down(Scene(id="s", place="diner", beats=(played, rings))).beats
    assert isinstance(first, Action) and isinstance(then, Action)
    assert first.prop == "" and then.prop.endswith("phone")


@pytest.mark.parametrize(("text", "verb"), [
    ("Alice drinks water.", "drinks"), ("Alice (34) kneels and digs.", "kneels"), ("Little Alice brings a watering can.", "brings"),
    ("Alice looks at the drinks.", "look"), ("Alice is at the table with her keys.", "look"),
])  # fmt: skip
def test_what_was_not_understood_is_read_again(text: str, verb: str) -> None:
    (found,) = broken_down(Scene(id="s", place="diner", beats=(Action(id="a", text=text, verb="look", actor="alice"),))).beats[:1]
    assert isinstance(found, Action)
    assert found.verb == verb.removesuffix("s")
