"""What viewers mean: exceptions, lists of wishes, manners of one line, places and scenes by what is in them. Each went wrong once."""

from functools import cache

import pytest

from generator.errors import BadNote
from generator.film import Action, Brief, Gender, Line, Screenplay
from generator.writing.embedded import Embedded

WRITER = Embedded()


@cache
def film() -> Screenplay:
    return WRITER.write(WRITER.read(Brief(prompt="Heist thriller: three former circus artists steal back their elephant statue from a casino in Macau. The leader is Mei Lin, 38, sharp suit. One of them, Bruno, a strong man, is afraid of heights.", seconds=360)))


def scenes_changed(note: str, at: str = "") -> list[int]:
    new = WRITER.revise(film(), note, at)
    return [number for number, (one, other) in enumerate(zip(film().scenes, new.scenes, strict=True), 1) if one != other]


def a_line() -> tuple[int, Line]:
    return next((number, beat) for number, scene in enumerate(film().scenes, 1) for beat in scene.beats if isinstance(beat, Line))


def said(note: str) -> Line:
    number, line = a_line()
    new = WRITER.revise(film(), note, line.id)
    assert scenes_changed(note, line.id) == [number]
    return next(beat for beat in new.scenes[number - 1].beats if beat.id == line.id and isinstance(beat, Line))


@pytest.mark.parametrize("but", ["but in scene 1", "except scene 1", "apart from scene 1", "but not in scene 1", "except for the first scene"])
def test_what_is_left_out_is_left_as_it_is(but: str) -> None:
    assert scenes_changed(f"make everything foggy everywhere {but}" if but.startswith("but in") else f"make everything darker {but}") == list(range(2, len(film().scenes) + 1))


def test_scenes_are_left_out_by_their_hour() -> None:
    new = WRITER.revise(film(), "darker everywhere apart from the dawn scene")
    assert [each.hour for each in new.scenes] == [each.hour for each in film().scenes]
    assert all((now.grade == was.grade) is (was.hour.value == "dawn") for was, now in zip(film().scenes, new.scenes, strict=True))


def test_an_exception_that_nobody_knows_is_asked_about() -> None:
    with pytest.raises(BadNote, match="Which scene is left out"):
        WRITER.revise(film(), "make everything darker except the zeppelin scene")


def test_shots_of_a_thing_keep_their_light() -> None:
    new = WRITER.revise(film(), "make everything darker except the candle shots")
    held = [(scene, retouch) for scene in new.scenes for retouch in scene.retouches]
    assert held
    for scene, retouch in held:
        was = next(each for each in film().scenes if each.id == scene.id)
        assert scene.grade.brightness + retouch.grade.brightness == was.grade.brightness
        assert any("candle" in f"{beat.text} {getattr(beat, 'prop', '')}".lower() for beat in scene.beats if beat.id in retouch.shot)
    with pytest.raises(BadNote, match="umbrella"):
        WRITER.revise(film(), "make everything darker except the umbrella shots")


def test_all_lines_but_one_persons() -> None:
    new = WRITER.revise(film(), "make everything colder except Chen's lines")
    chen = next(each.id for each in film().cast if each.name == "Chen")
    for was, now in zip(film().scenes, new.scenes, strict=True):
        for one, other in zip(was.beats, now.beats, strict=True):
            if isinstance(one, Line) and isinstance(other, Line):
                assert (one == other) is (one.speaker == chen or one.delivery.emotion == "cold") or one.delivery.emotion == "cold"


def test_manners_of_one_line() -> None:
    now = said("louder and faster")
    assert now.delivery.volume == "loud" and now.delivery.pace > a_line()[1].delivery.pace


def test_words_between_single_marks_and_without_a_full_stop() -> None:
    assert said("change this line to 'It doesn't matter any more'").text == "It doesn't matter any more."


def test_every_wish_of_a_list_is_done() -> None:
    new = WRITER.revise(film(), "everyone in yellow raincoats, heavy rain, slower pace")
    assert {each.look.outfit for each in new.cast if each.look.species.value == "human" and not each.group} == {"oilskin"}
    assert all(each.weather.value == "rain" for each in new.scenes)
    assert [beat.delivery.pace for scene in new.scenes for beat in scene.beats if isinstance(beat, Line)] != [beat.delivery.pace for scene in film().scenes for beat in scene.beats if isinstance(beat, Line)]


def test_somebody_played_by_somebody_else() -> None:
    new = WRITER.revise(film(), "Mei Lin should be played by an older man with a white beard").character("mei-lin")
    assert new.gender is Gender.MALE and new.look.facial_hair == "beard" and new.age > 50


def test_somebody_says_nothing_and_is_still_there() -> None:
    lan = next(each for each in film().cast if each.name == "Lan")
    new = WRITER.revise(film(), "delete everything Lan says")
    assert new.cast == film().cast and any(lan.id in each.present for each in new.scenes)
    assert not any(isinstance(beat, Line) and beat.speaker == lan.id for scene in new.scenes for beat in scene.beats)


def test_a_place_is_called_otherwise() -> None:
    new = WRITER.revise(film(), "rename the casino to The Jade Palace")
    assert not any("CASINO" in new.slugline(each) for each in new.scenes) and "JADE PALACE" in new.slugline(new.scenes[0])
    assert not any("the casino" in beat.text for scene in new.scenes for beat in scene.beats)


def test_where_and_when_the_last_scene_plays() -> None:
    new = WRITER.revise(film(), "let the last scene play at sunrise on the beach")
    assert new.slugline(new.scenes[-1]) == "EXT. BEACH - DAWN"
    assert WRITER.revise(film(), "the last scene should be in a warmer light").scenes[-1].place == film().scenes[-1].place


def test_two_people_do_what_the_scene_says() -> None:
    new = WRITER.revise(film(), "add a scene where Bruno is stuck on the ladder and Mei Lin talks him down")
    told = [beat.text for scene in new.scenes if scene.id.startswith("n") for beat in scene.beats]
    assert any("Mei talks Bruno down" in each for each in told)


def test_somebody_new_in_one_scene_is_there() -> None:
    new = WRITER.revise(film(), "insert a short scene after scene 3 in which Ai meets a policeman")
    comer = next(each for each in new.cast if each not in film().cast)
    assert comer.look.outfit == "police" and comer.id in new.scenes[3].present
    assert any(isinstance(beat, Action) and comer.id in (beat.target, beat.actor) for beat in new.scenes[3].beats)


def test_nobody_does_what_nobody_was_said_to_do() -> None:
    new = WRITER.revise(film(), "rewrite act two with a ghost nurse who helps them")
    said = {beat.text for scene in film().scenes for beat in scene.beats}
    assert not any(beat.text.startswith("Who ") for scene in new.scenes for beat in scene.beats if beat.text not in said)
    assert any(each.look.species.value == "ghost" for each in new.cast)


def test_a_door_behind_a_wall_is_no_other_place() -> None:
    new = WRITER.revise(film(), "regenerate scene 5 so that Ai finds a door behind the wall")
    assert new.scenes[4].place == film().scenes[4].place and any("door behind the wall" in beat.text for beat in new.scenes[4].beats)


@pytest.mark.parametrize(("note", "why"), [("let Tom Hanks play Chen", "real"), ("only piano", "instruments"), ("Set the film in Venice", "Another world"), ("black and white, but the lamp stays yellow", "keep its colour")])
def test_refused_with_its_reason(note: str, why: str) -> None:
    with pytest.raises(BadNote, match=why):
        WRITER.revise(film(), note)


@pytest.mark.parametrize(("note", "size"), [("wide shot please", -1), ("show his face", 3), ("close-up of Chen", 1)])
def test_a_shot_by_its_name(note: str, size: int) -> None:
    scene = film().scenes[2]
    beat = scene.beats[1].id
    new = WRITER.revise(film(), note, f"{beat} {scene.id}/shot-{beat}-0")
    assert new.scenes[2].retouch(f"{scene.id}/shot-{beat}-0").closer == size


def test_between_two_scenes_are_those_between_them() -> None:
    gone = {each.id for each in film().scenes} - {each.id for each in WRITER.revise(film(), "cut everything between scene 3 and scene 6").scenes}
    assert gone == {film().scenes[3].id, film().scenes[4].id}
    assert scenes_changed("scenes 2, 4 and 6: darker") == [2, 4, 6]


def test_what_is_so_already_holds_nothing_up() -> None:
    hour = film().scenes[3].hour.value
    new = WRITER.revise(film(), f"make scene 3 at noon and scene 4 at {hour}")
    assert new.scenes[2].hour.value == "noon" and new.scenes[3] == film().scenes[3]


def test_a_tall_black_woman_is_tall_and_black() -> None:
    chen = next(each.id for each in film().cast if each.name == "Chen")
    now, was = (WRITER.revise(film(), note).character(chen).look for note in ("swap Chen for a tall Black woman with braids", "swap Chen for a woman"))
    assert int(now.skin[:2], 16) < 120 and now.hair_style == "braids" and now.height > 168 and was.skin != now.skin


def test_music_at_a_moment_is_not_music_everywhere() -> None:
    with pytest.raises(BadNote, match="No scene is known"):
        WRITER.revise(film(), "sad music when the whale sings")


def test_a_tone_that_is_no_pace_leaves_time_and_light_alone() -> None:
    new = WRITER.revise(film(), "make it funnier")
    for was, now in zip(film().scenes, new.scenes, strict=True):
        assert (now.tension, now.grade) == (was.tension, was.grade) and now.music.mood == "playful"
        assert [each.delivery.pace for each in now.beats if isinstance(each, Line)] == [each.delivery.pace for each in was.beats if isinstance(each, Line)]


def test_an_animal_stays_an_animal() -> None:
    tale = WRITER.write(WRITER.read(Brief(prompt="For children aged 6: a hedgehog named Pip wants to fly, and his friend, the grumpy crow Morna, teaches him. Spring meadow.", seconds=120)))
    girl = next(each for each in WRITER.revise(tale, "make Pip a girl").cast if each.name == "Pip")
    was = next(each for each in tale.cast if each.name == "Pip")
    assert girl.gender is Gender.FEMALE and girl.look.breed == was.look.breed and girl.look.skin == was.look.skin
    with pytest.raises(BadNote, match="wears nothing"):
        WRITER.revise(tale, "Pip's scarf should be red")
