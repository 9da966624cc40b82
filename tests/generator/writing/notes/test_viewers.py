"""Notes as viewers say them, on films that the writer wrote: what was meant changes, and only that."""

from __future__ import annotations

from functools import cache

import pytest

from generator.errors import BadNote
from generator.film import Action, Brief, Gender, Hour, Line, Screenplay, Weather, duration
from generator.writing.embedded import Embedded
from generator.writing.notes import revise

BAKER = "A cosy comedy: a baker called Alice and her talking goose try to win the village fair. Autumn, warm colours. 3 minutes"
SISTERS = "Western at dusk: two sisters, Ruth and Abby, hold a train station against five riders. 4 minutes"


@cache
def film(prompt: str = BAKER) -> Screenplay:
    writer = Embedded()
    return writer.write(writer.read(Brief(prompt=prompt)))


def pointed(play: Screenplay, number: int = 1) -> tuple[str, Line]:
    """What a viewer points at while the second line of a scene is said."""
    scene = play.scenes[number - 1]
    line = [beat for beat in scene.beats if isinstance(beat, Line)][1]
    return f"{line.id} {scene.id}/shot-{line.id}-0", line


def touched(old: Screenplay, new: Screenplay) -> list[int]:
    was = {each.id: each for each in old.scenes}
    return [number for number, each in enumerate(new.scenes, 1) if was.get(each.id) != each]


def texts(play: Screenplay) -> list[str]:
    return [beat.text for scene in play.scenes for beat in scene.beats]


@pytest.mark.parametrize("note", ["funnier", "make it funnier", "could you make it a bit funnier, please?", "mach es lustiger"])
def test_funnier_is_in_how_lines_are_said_and_in_the_music(note: str) -> None:
    old = film()
    new = revise(old, note)
    assert texts(new) == texts(old)
    assert {each.music.mood for each in new.scenes} == {"playful"}
    said = [(was.delivery, now.delivery) for was, now in zip(_lines(old), _lines(new), strict=True)]
    assert sum(now.emotion == "amused" for _, now in said) > sum(was.emotion == "amused" for was, _ in said)


def test_tone_of_one_scene_leaves_the_others() -> None:
    assert touched(film(), revise(film(), "scene 2: more tense")) == [2]
    assert touched(film(), revise(film(), "make the last scene sadder")) == [len(film().scenes)]
    assert touched(film(), revise(film(), "make the beginning more exciting")) == [1]


def _lines(play: Screenplay) -> list[Line]:
    return [beat for scene in play.scenes for beat in scene.beats if isinstance(beat, Line)]


def test_faster_and_slower_change_the_time_of_what_they_name() -> None:
    assert revise(film(), "faster pace").tempo <= film().tempo
    at, _ = pointed(film(), 2)
    new = revise(film(), "this scene drags", at)
    assert touched(film(), new) == [2]
    assert all(now.delivery.pace > was.delivery.pace for was, now in zip(_scene_lines(film(), 2), _scene_lines(new, 2), strict=True))
    slower = revise(film(), "slower pace in the second scene")
    assert all(now.gap > was.gap for was, now in zip(_scene_lines(film(), 2), _scene_lines(slower, 2), strict=True))


def _scene_lines(play: Screenplay, number: int) -> list[Line]:
    return [beat for beat in play.scenes[number - 1].beats if isinstance(beat, Line)]


def test_a_scene_becomes_longer_by_what_happens_in_it() -> None:
    new = revise(film(), "make scene 2 longer")
    assert touched(film(), new) == [2]
    assert {beat.id for beat in film().scenes[1].beats} < {beat.id for beat in new.scenes[1].beats}
    assert duration.scene(new.scenes[1]) > duration.scene(film().scenes[1]) + 3000
    again = revise(new, "make scene 2 longer")
    assert len({beat.id for beat in again.scenes[1].beats}) == len(again.scenes[1].beats)


def test_a_new_scene_shows_what_was_asked_for_where_and_when() -> None:
    old = film(SISTERS)
    new = revise(old, "add a scene where Ruth and Abby dance on the roof at night")
    added = [each for each in new.scenes if each.id not in {one.id for one in old.scenes}]
    assert len(added) == 1
    assert new.place(added[0].place).kind in ("roof", "rooftop")
    assert added[0].hour is Hour.NIGHT
    assert any("dance" in beat.text and "Ruth" in beat.text for beat in added[0].beats if isinstance(beat, Action))
    assert [each for each in new.scenes if each not in added] == list(old.scenes), "the others stay as they are"
    assert new.scenes.index(added[0]) < len(new.scenes) - 1


def test_a_new_scene_comes_where_the_note_says() -> None:
    new = revise(film(SISTERS), "add a scene where Ruth sleeps after scene 1")
    assert new.scenes[1].id not in {each.id for each in film(SISTERS).scenes}


def test_a_scene_without_anybody_who_does_anything_is_asked_about() -> None:
    with pytest.raises(BadNote, match="What happens in it"):
        revise(film(), "add a flashback of her mother", pointed(film())[0])


def test_a_scene_is_directed_anew_with_other_words_that_mean_the_same() -> None:
    at, _ = pointed(film(), 2)
    new = revise(film(), "regenerate this scene", at)
    assert touched(film(), new) == [2]
    was, now = (_scene_lines(play, 2) for play in (film(), new))
    assert [(each.id, each.speaker) for each in now] == [(each.id, each.speaker) for each in was]
    assert any(one.text != other.text for one, other in zip(was, now, strict=True))
    assert new.scenes[1].tension != film().scenes[1].tension, "by which it is cut"


def test_a_wish_happens_in_the_scene_that_is_told_anew() -> None:
    new = revise(film(SISTERS), "rewrite scene 2 so that Ruth leaves")
    assert touched(film(SISTERS), new) == [2]
    fresh = [beat.text for beat in new.scenes[1].beats if beat.id not in {each.id for each in film(SISTERS).scenes[1].beats}]
    assert any("Ruth leaves" in text for text in fresh)


def test_what_is_pointed_at_is_meant() -> None:
    play = film(SISTERS)
    at, line = pointed(play, 2)
    speaker = play.character(line.speaker)
    new = revise(play, "no music here", at)
    assert touched(play, new) == [2] and new.scenes[1].music.silent
    assert revise(play, "swap this actor for an older woman", at).character(speaker.id).age > speaker.age
    assert [each.text for each in _lines(revise(play, 'say "Not today." instead', at)) if each.id == line.id] == ["Not today."]
    assert [each.id for each in _lines(revise(play, f"{speaker.name.split()[0]} should whisper here", at)) if each.delivery.volume == "whisper"][:1] == [line.id]


def test_this_line_again_is_another_take_of_that_line_alone() -> None:
    at, line = pointed(film(SISTERS), 2)
    new = revise(film(SISTERS), "regenerate this line", at)
    changed = [now.id for was, now in zip(_lines(film(SISTERS)), _lines(new), strict=True) if was != now]
    assert changed == [line.id]


def test_pronouns_and_kin_follow_in_every_scene() -> None:
    old = film(SISTERS)
    new = revise(old, "swap Ruth for an old man")
    assert new.character("ruth").gender is Gender.MALE and new.character("ruth").age > 55
    alone = [
        (was.text, now.text)
        for was_scene, now_scene in zip(old.scenes, new.scenes, strict=True)
        for was, now in zip(was_scene.beats, now_scene.beats, strict=True)
        if isinstance(was, Action) and was.actor == "ruth" and " her " in f" {was.text} " and "Abby" not in was.text
    ]
    assert all(" her " not in f" {now} " for _, now in alone), alone
    about_abby = [(was.text, now.text) for was, now in zip(texts_of(old, "abby"), texts_of(new, "abby"), strict=True) if "Ruth" not in was.text]
    assert all(was == now for was, now in about_abby), "what Abby does stays hers"


def texts_of(play: Screenplay, actor: str) -> list[Action]:
    return [beat for scene in play.scenes for beat in scene.beats if isinstance(beat, Action) and beat.actor == actor]


def test_several_wishes_each_where_it_belongs() -> None:
    new = revise(film(), "no music in scene 1, and rain in the last scene")
    assert (new.scenes[0].music.silent, new.scenes[-1].weather) == (True, Weather.RAIN)
    assert not new.scenes[-1].music.silent
    both = revise(film(), "make the second scene black and white and slower")
    assert both.scenes[1].grade.saturation == -1000 and touched(film(), both) == [2]
    assert _scene_lines(both, 2)[0].delivery.pace < 1000
    ages = revise(film(SISTERS), "make Ruth younger and Abby older")
    assert ages.character("ruth").age < film(SISTERS).character("ruth").age
    assert ages.character("abby").age > film(SISTERS).character("abby").age


def test_half_of_a_note_is_never_done_alone() -> None:
    with pytest.raises(BadNote):
        revise(film(), "make scene 1 darker and rename Zebedee to Bob")


def test_exceptions_are_kept() -> None:
    last = len(film().scenes)
    assert touched(film(), revise(film(), "rain everywhere but not the last")) == list(range(1, last))
    assert touched(film(), revise(film(), "brighter except scene 2")) == [each for each in range(1, last + 1) if each != 2]


def test_scenes_change_places() -> None:
    ids = [each.id for each in film().scenes]
    assert [each.id for each in revise(film(), "swap scene 1 and scene 2").scenes[:2]] == [ids[1], ids[0]]
    assert [each.id for each in revise(film(), "put scene 3 before scene 2").scenes[1:3]] == [ids[2], ids[1]]


def test_somebody_leaves_the_film() -> None:
    old = film()
    other = next(each for each in old.cast if each.role not in ("lead", "antagonist") and 0 < sum(each.id in scene.present for scene in old.scenes) < len(old.scenes))
    try:
        new = revise(old, f"remove {other.name}")
    except BadNote as refused:
        assert other.name in str(refused)
        return
    assert other.id not in {each.id for each in new.cast}
    assert all(other.id not in scene.present for scene in new.scenes)
    assert all(beat.speaker != other.id for beat in _lines(new))
    with pytest.raises(BadNote, match="about Alice"):
        revise(old, "remove Alice")


@pytest.mark.parametrize(
    ("note", "says"),
    [
        ("why is it so dark?", "a question"), ("I don't like it", "What about it"), ("undo that", "Undo"), ("make it a musical", "sings"), ("set it in space", "Another world"),
        ("I hate the music", "music"), ("move the trial to a church", "Which scene"), ("make the film 3 minutes long", "length"), ("asdf jkl qwerty", "not understood"),
    ],
)
def test_what_is_not_done_is_said_and_why(note: str, says: str) -> None:
    with pytest.raises(BadNote, match=says):
        revise(film(), note)


def test_phrasings_speak_of_this_film() -> None:
    with pytest.raises(BadNote) as caught:
        revise(film(), "purple monkey dishwasher")
    assert not any("Elara" in each or "Kael" in each for each in caught.value.nearest)


def test_a_locked_shot_holds_against_a_note_on_its_line() -> None:
    at, line = pointed(film(), 2)
    held = revise(film(), "lock this shot", at)
    with pytest.raises(BadNote, match="locked"):
        revise(held, "scene 2 line 2: more sarcasm")
    assert revise(held, "scene 2 line 1: more sarcasm") != held
    freed = revise(held, "unlock this shot", at)
    assert revise(freed, "scene 2 line 2: more sarcasm") != freed


def test_a_note_on_a_shot_is_that_shots_alone() -> None:
    at, _ = pointed(film(), 2)
    new = revise(film(), "make this shot brighter, more noir", at)
    assert touched(film(), new) == [2]
    assert len(new.scenes[1].retouches) == 1 and new.scenes[1].grade == film().scenes[1].grade
