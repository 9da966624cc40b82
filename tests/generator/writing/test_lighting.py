"""Light by words: read from a brief, a page, a note; kept on the page; and a film by candlelight has no other."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from generator.direction import direct
from generator.film import Action, Brief, Hour, LightSource, Place, Scene, Screenplay, light_said, lit_alone
from generator.writing import page
from generator.writing.embedded import Embedded
from generator.writing.fountain import fountain
from generator.writing.lighting import lit
from generator.writing.notes import revise
from tests.generator.direction.stories import FILM, readings

L = LightSource


@cache
def film(prompt: str, seconds: int = 60) -> Screenplay:
    writer = Embedded()
    return writer.write(writer.read(Brief(prompt=prompt, seconds=seconds)))


@pytest.mark.parametrize(
    ("words", "light"),
    [
        ("She teaches him to read by candlelight.", L.CANDLE),
        ("a cellar lit only by a single candle", L.CANDLE),
        ("by the light of an oil lamp", L.LANTERN),
        ("They sit around a campfire.", L.FIRE),
        ("The hall is lit by torches.", L.TORCH),
        ("in the glow of her phone", L.SCREEN),
        ("The power goes out.", L.MOON),
        ("He lights a candle.", None),
        ("A fire breaks out in the neon sign.", None),
        ("the light of reason", None),
    ],
)
def test_words_say_what_gives_the_light(words: str, light: LightSource | None) -> None:
    assert light_said(words) is light


def test_only_a_sentence_of_its_own_is_meant_for_the_whole_film() -> None:
    assert lit_alone("Candlelight only.") and lit_alone("a film shot entirely by torchlight")
    assert not lit_alone("At a candlelit dinner he tells her that he is a spy.")


@pytest.mark.parametrize("seconds", [60, 420])
def test_candlelight_only_holds_in_every_scene_and_every_shot(seconds: int) -> None:
    play = film("Two monks copy a forbidden book. Candlelight only.", seconds)
    interior = {each.id: each.interior for each in play.places}
    assert not any("andle" in each.name for each in play.cast)
    for number, scene in enumerate(play.scenes):
        assert scene.light is (L.CANDLE if interior[scene.place] else L.LANTERN) and scene.hour in (Hour.NIGHT, Hour.DUSK, Hour.DAWN)
        reel = direct(play, scene, {}, number=number + 1, first=number == 0, last=False, previous=None)
        assert {each.shot.light for each in reel.shots} == {scene.light}


def test_the_light_of_one_demand_is_that_of_its_scene() -> None:
    play = film("A thriller, 5 minutes. Mira, 30, a courier, is followed through Lisbon. The climax in a factory lit only by torches.", 300)
    assert next(each for each in play.scenes if each.purpose == "climax").light is L.TORCH
    assert any(each.light is L.AVAILABLE for each in play.scenes)


def test_a_page_is_lit_as_it_says() -> None:
    dark = Scene(id="s1", place="hall", hour=Hour.NIGHT, beats=(Action(id="b", text="She reads in the dark, then by the light of a candle."),))
    places = (Place(id="hall", name="HALL", interior=True),)
    assert lit((dark,), places)[0].light is L.CANDLE
    assert lit((replace(dark, light=L.NEON),), places)[0].light is L.NEON


def test_light_comes_back_from_the_page() -> None:
    play = film("Two monks copy a forbidden book. Candlelight only.")
    text = fountain(play)
    assert "BY CANDLELIGHT" in text
    again = page.screenplay(Brief(prompt=text))
    assert [each.light for each in again.scenes] == [each.light for each in play.scenes]


@pytest.mark.parametrize(
    ("note", "light"),
    [("scene 1: by candlelight", L.CANDLE), ("turn the lights off in scene 1", L.MOON), ("Szene 1 bei Kerzenlicht", L.CANDLE), ("light scene 1 with torches", L.TORCH), ("scene 1 in neon light, more noir", L.NEON)],
)
def test_a_note_lights_a_scene_and_no_other(note: str, light: LightSource) -> None:
    new = revise(FILM, note)
    wanted = {light, L.LANTERN} if light is L.CANDLE else {light}
    assert new.scenes[0].light in wanted and new.scenes[1:] == FILM.scenes[1:]
    assert revise(new, "scene 1: normal light again").scenes[0].light is L.AVAILABLE


def test_a_note_lights_one_shot_and_a_locked_one_keeps_its_light() -> None:
    scene = FILM.scenes[0]

    def shots(play: Screenplay) -> dict[str, LightSource]:
        reel = direct(play, play.scenes[0], readings(play, play.scenes[0]), number=1, first=True, last=False, previous=None)
        return {each.slate.id: each.shot.light for each in reel.shots}

    one, other = list(shots(FILM))[2:4]
    at = f"{scene.beats[0].id} {one}"
    assert {id for id, light in shots(revise(FILM, "this shot by candlelight", at)).items() if light is L.CANDLE} == {one}
    night = revise(FILM, "scene 1: at night")
    one, other = list(shots(night))[2:4]
    locked = revise(night, "lock this shot", f"{scene.beats[0].id} {other}")
    after = shots(revise(locked, "scene 1: lit by torches"))
    assert after[other] is L.AVAILABLE and after[one] is L.TORCH
