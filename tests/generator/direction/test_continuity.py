"""What people hold and have suffered is the same after the cut, and in the next scene."""

from __future__ import annotations

from dataclasses import replace

from generator.cut import Reel
from generator.direction import direct
from generator.direction.continuity import after, before
from generator.film import Action, Hour, Mark, Place, Scene, Screenplay, Weather
from tests.generator.direction.stories import FILM, HEIST, TALK, readings, say


def shoot(screenplay: Screenplay, scene: Scene) -> Reel:
    return direct(screenplay, scene, readings(screenplay, scene), number=2, first=False, last=False, previous=None)


def marks(reel: Reel, who: str) -> list[Mark]:
    look = FILM.character(who).look
    return [mark for each in reel.shots for mark in each.shot.marks if mark.look == look]


def test_who_is_out_in_the_rain_is_wet_and_who_is_inside_is_not() -> None:
    assert all(mark.wet for mark in marks(shoot(FILM, HEIST), "alice"))
    assert not any(mark.wet for mark in marks(shoot(replace(FILM, scenes=(TALK,)), TALK), "alice"))


def test_who_comes_in_from_the_rain_is_still_damp_and_dry_another_day() -> None:
    inside = replace(TALK, id="inside", hour=HEIST.hour)
    wet = before(replace(FILM, scenes=(HEIST, inside)), inside)["alice"].wet
    assert 0 < wet < before(FILM, HEIST)["alice"].wet
    later = replace(inside, hour=Hour.NOON)
    assert before(replace(FILM, scenes=(HEIST, later)), later)["alice"].wet == 0


def test_a_blow_leaves_a_mark_from_the_blow_on() -> None:
    punched = marks(shoot(FILM, replace(HEIST, weather=Weather.CLEAR)), "alice")
    assert punched[0].wounds == () and "lip" in punched[-1].wounds
    assert "soot" in punched[-1].wounds


def test_a_wound_outlasts_the_scene_and_soot_does_not_outlast_the_hour() -> None:
    later = replace(TALK, id="later", hour=Hour.NOON)
    film = replace(FILM, scenes=(HEIST, later))
    assert before(film, later)["alice"].wounds == ("lip",)
    assert all(mark.wounds == ("lip",) for mark in marks(shoot(film, later), "alice"))


def test_who_is_tied_up_is_bound_until_freed() -> None:
    states = before(FILM, TALK)
    tied = after(FILM, TALK, Action(id="t", text="Bob ties her hands.", verb="tie", actor="bob", target="alice"), states)
    assert tied["alice"].wounds == ("bound",) and tied["bob"].wounds == ()
    freed = after(FILM, TALK, Action(id="u", text="Charlie frees her.", verb="free", actor="charlie", target="alice"), tied)
    assert freed["alice"].wounds == ()


def test_a_thing_is_carried_into_the_next_scene_until_it_is_put_down() -> None:
    take = Action(id="k1", text="Alice takes the lantern.", verb="take", actor="alice", prop="lantern")
    put = Action(id="k2", text="She puts the lantern down.", verb="put", actor="alice", prop="lantern")
    talk = tuple(say(f"s{n}", "bob" if n % 2 else "alice", "I never saw who came in that night, not once.") for n in range(6))
    one = replace(TALK, id="one", beats=(take, talk[0]))
    two = replace(TALK, id="two", beats=(*talk[1:], put, say("z", "bob", "Leave it there, and let us both go home now."), talk[0]))
    film = replace(FILM, scenes=(one, two))
    assert before(film, two)["alice"].holds == "lantern"
    shots = [each.shot for each in shoot(film, two).shots]
    alice = FILM.character("alice").look
    medium = [any(prop.noun == "lantern" for prop in shot.props) for shot in shots if any(m.look == alice and 150 < m.head < 420 and not m.shoulder for m in shot.marks)]
    assert medium and medium[0]
    elsewhere = replace(two, place="field", hour=Hour.DAWN, beats=talk)
    assert before(replace(FILM, scenes=(one, elsewhere)), elsewhere)["alice"].holds == ""


def test_only_the_earth_dirties_who_falls() -> None:
    fall = Action(id="f", text="Alice stumbles.", verb="fall", actor="alice")
    field = replace(TALK, place="wood")
    film = replace(FILM, places=(*FILM.places, Place(id="wood", name="Wood", kind="forest")), scenes=(field,))
    assert after(film, field, fall, before(film, field))["alice"].wounds == ("mud",)
    assert after(FILM, TALK, fall, before(FILM, TALK))["alice"].wounds == ()
