"""Every deed and every effect that is staged has its sound, and the music follows who is there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.direction import direct, foley
from generator.direction.acting import _REPLIES
from generator.direction.effects import _TAILS
from generator.direction.scoring import themes
from generator.direction.sounding import air
from generator.direction.source import source
from generator.direction.stage import build
from generator.direction.timing import Done, Timeline
from generator.direction.verbs import _DEEDS, _EVENTS, Staging
from generator.film import Action, Line, Scene, Species
from generator.sound.field.effects import EFFECTS
from generator.sound.field.words import SAME
from tests.generator.direction.stories import FILM, TALK, readings, say

NAMED = {*EFFECTS, *SAME, "step", "run-step"}


def deed(staging: Staging, text: str = "", actor: str = "alice") -> Done:
    action = Action(id="a", text=text or f"Alice {staging.verb}s.", verb=staging.verb, actor=actor)
    return Done(action=action, staging=staging, level=0, start=10, frames=max(40, staging.frames), slot=60)


def heard(done: Done) -> list[str]:
    film = FILM
    scene = replace(TALK, beats=(done.action,))
    timeline = Timeline(events=(done,), opening=(), closing=(), frames=200)
    return [hit.kind for hit in air(film, scene, build(film, scene, timeline), timeline).hits]


@pytest.mark.parametrize("verb", sorted(set(_DEEDS) - foley.STILL))
def test_every_deed_is_heard(verb: str) -> None:
    kinds = heard(deed(_DEEDS[verb]))
    assert kinds and set(kinds) <= NAMED, kinds


@pytest.mark.parametrize("verb", sorted(foley.STILL & set(_DEEDS)))
def test_a_face_alone_makes_no_noise(verb: str) -> None:
    assert heard(deed(_DEEDS[verb])) == []


@pytest.mark.parametrize("verb", sorted(set(_EVENTS) - foley.STILL))
def test_everything_that_the_world_does_is_heard(verb: str) -> None:
    kinds = heard(deed(_EVENTS[verb], actor=""))
    assert kinds and set(kinds) <= NAMED, kinds


def test_every_effect_that_can_be_staged_has_a_sound_or_is_light_alone() -> None:
    staged = {each.effect for each in (*_DEEDS.values(), *_EVENTS.values()) if each.effect} | set(_TAILS)
    assert staged <= set(foley.EFFECTS) | foley.SILENT_EFFECTS
    assert set(foley.EFFECTS.values()) <= NAMED


@pytest.mark.parametrize(
    ("verb", "text", "kind"),
    [
        ("ride", "Alice drives the taxi home.", "car"), ("ride", "Alice rides the mare.", "hoof"), ("break", "Alice tears the letter.", "tear"),
        ("break", "Alice smashes the lamp.", "glass"), ("open", "Alice opens the letter.", "paper"), ("work", "Alice kneads the dough.", "scrape"),
        ("drop", "Alice drops the cup.", "glass"), ("close", "Alice closes her eyes.", ""), ("shoot", "Alice fires the laser.", "laser"),
    ],
)  # fmt: skip
def test_the_thing_decides_the_sound(verb: str, text: str, kind: str) -> None:
    assert foley.sound(deed(_DEEDS[verb], text)) == kind


def test_a_thing_that_is_held_is_heard_to_come_into_the_hand() -> None:
    holding = deed(_DEEDS["hold"])
    assert foley.sound(replace(holding, action=replace(holding.action, prop="data chip"))) == "touch"
    assert foley.sound(replace(holding, action=replace(holding.action, prop="key"))) == "keys"
    assert foley.strength(holding, 400) <= 220


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Alice feeds the coin into a machine. The music box plays, bar by bar.", "music-box"), ("Bob plays the guitar.", "plucked"),
        ("Charlie plays a drum.", "drum"), ("Bob plays a violin on the stairs.", "fiddle"), ("Alice plays a song.", "plucked"),
    ],
)  # fmt: skip
def test_who_plays_is_heard(text: str, kind: str) -> None:
    assert heard(deed(_DEEDS["play"], text)) == [kind]


def test_an_instrument_is_heard_whatever_else_is_done() -> None:
    assert "music-box" in heard(deed(_DEEDS["stop"], "From every loudspeaker comes a music box. Alice stops."))
    assert heard(deed(_DEEDS["stop"], "Alice stops beside the silent piano.")) == []


def test_where_the_scene_has_its_own_music_no_other_instrument_plays() -> None:
    assert "piano" not in heard(deed(_DEEDS["play"], "Alice plays the piano."))  # it is the scene's music


def test_what_is_far_away_is_softer() -> None:
    near, far = (deed(_EVENTS["explode"], text, "") for text in ("The mill explodes.", "A distant mill explodes."))
    assert foley.strength(far, 900) < foley.strength(near, 900) / 2


def test_each_walks_on_their_own_feet() -> None:
    assert [foley.gait(each, False) for each in (Species.HUMAN, Species.HORSE, Species.GHOST)] == ["step", "hoof", ""]


def test_every_answer_that_is_not_in_the_face_alone_is_heard() -> None:
    assert {emotion: verb for emotion, verb in _REPLIES.items() if verb not in foley.STILL} == {
        emotion: kind for emotion, (kind, _) in foley.REPLIES.items()
    }
    line = say("l1", "bob", "The bridge is gone, Alice, and the boat with it.", "alice", "surprised", 800)
    scene = replace(TALK, beats=(line,))
    reel = direct(FILM, scene, readings(FILM, scene), number=1, first=False, last=False, previous=None)
    (gasp,) = (hit for hit in reel.sound.hits if hit.kind == "gasp")
    end = reel.speeches[0].start // 40 + -(-reel.speeches[0].milliseconds // 40)
    assert end - 10 <= gasp.frame <= end


def test_a_whale_that_comes_is_heard_in_the_water() -> None:
    assert foley.gait(Species.FISH, False) == "" and foley.body(Species.FISH) in NAMED


def test_a_scene_is_scored_with_the_themes_of_who_speaks() -> None:
    film = FILM
    scene = TALK
    own, answer = themes(film, scene)
    speakers = {beat.speaker for beat in scene.beats if isinstance(beat, Line)}
    assert own and (answer != own) and (answer > 0 or len(speakers) < 2)
    assert themes(replace(film, title="Another name"), scene) == (own, answer)


def scene_with(*beats: Action, tension: int = 300) -> Scene:
    return replace(TALK, beats=beats, tension=tension)


def test_a_radio_plays_where_it_is_told_to_and_falls_silent_when_it_matters() -> None:
    plays = Action(id="a", text="An old radio plays a waltz.", verb="play")
    news = Action(id="b", text="The radio crackles: a ship is lost.", verb="sound")
    assert source(FILM, scene_with(plays)) == "radio"
    assert source(FILM, scene_with(news)) == ""
    assert source(FILM, scene_with(plays, tension=800)) == ""
