"""Other ways to say what notes say; each went wrong once."""

from functools import cache

import pytest

from generator.errors import BadNote
from generator.film import Action, Brief, Hour, Line, Screenplay
from generator.writing.embedded import Embedded

WRITER = Embedded()


@cache
def film() -> Screenplay:
    return WRITER.write(WRITER.read(Brief(prompt="Sports comedy: a retired swimmer, Carol, 58, coaches five plumbers for a championship in Leeds. Captain of the plumbers is Bob, 35, who cannot swim.", seconds=300)))


def a_line() -> tuple[int, int, Line]:
    """The number of a scene, the number of a line in it, and the line, of somebody who says more than a few words."""
    return next((number, at, line) for number, scene in enumerate(film().scenes, 1) for at, line in enumerate((each for each in scene.beats if isinstance(each, Line)), 1) if len(line.text.split()) > 5)


def changed(new: Screenplay) -> list[int]:
    return [number for number, (one, other) in enumerate(zip(film().scenes, new.scenes, strict=True), 1) if one != other]


def said(note: str) -> Line:
    number, _, line = a_line()
    new = WRITER.revise(film(), note, f"{line.id} {film().scenes[number - 1].id}/shot-{line.id}-0")
    assert changed(new) == [number]
    return next(each for each in new.scenes[number - 1].beats if each.id == line.id and isinstance(each, Line))


@pytest.mark.parametrize("note", ['change this to "I can float."', 'make it "I can float."', 'replace that with "I can float."'])
def test_the_line_that_is_heard_is_meant(note: str) -> None:
    assert said(note).text == "I can float."


def test_how_it_was_said_before_is_no_wish() -> None:
    assert said("this line should be shouted, not said").delivery.volume == "shout"
    assert said("this line should be whispered instead of spoken").delivery.volume == "whisper"


@pytest.mark.parametrize("note", ["go tighter on this", "go a bit closer on her", "cut in tighter here"])
def test_closer(note: str) -> None:
    number, _, line = a_line()
    shot = f"{film().scenes[number - 1].id}/shot-{line.id}-0"
    assert WRITER.revise(film(), note, f"{line.id} {shot}").scenes[number - 1].retouch(shot).closer > 0


def test_who_should_play_and_be_called() -> None:
    played = WRITER.revise(film(), "have Bob played by a lanky man of 28 with glasses")
    who = next(each for each in played.cast if each.name == "Bob")
    assert who.age == 28 and "glasses" in who.look.marks
    assert any(each.name == "Gertrud" for each in WRITER.revise(film(), "Carol ought to be called Gertrud").cast)


def test_a_scene_happens_in_a_place_that_nobody_knows() -> None:
    new = WRITER.revise(film(), "scene 4 ought to happen in a swimming pool at night")
    assert "POOL" in new.slugline(new.scenes[3]) and new.scenes[3].hour is Hour.NIGHT


def test_the_scene_before_another() -> None:
    climax = next(at for at, each in enumerate(film().scenes) if each.purpose == "climax")
    assert {each.id for each in film().scenes} - {each.id for each in WRITER.revise(film(), "drop the scene before the climax").scenes} == {film().scenes[climax - 1].id}
    with pytest.raises(BadNote, match="There is no scene 0"):
        WRITER.revise(film(), "cut the scene before scene 1")


def test_somebody_new_by_name_in_an_act_told_anew() -> None:
    new = WRITER.revise(film(), "regenerate act 2, and bring in a rival coach called Sven")
    assert any(each.name == "Sven" for each in new.cast)


def test_darker_humour_leaves_the_light_alone() -> None:
    new = WRITER.revise(film(), "darker humour throughout")
    assert [each.grade for each in new.scenes] == [each.grade for each in film().scenes] and new.scenes != film().scenes


def test_moods_of_music() -> None:
    assert WRITER.revise(film(), "give the first scene jauntier music").scenes[0].music.mood == "playful"
    assert changed(WRITER.revise(film(), "ominous music in scene 2")) == [2]


def test_what_is_left_alone_among_several_wishes() -> None:
    new = WRITER.revise(film(), "make it warmer, but leave scene 1 alone, and slow down the last scene")
    assert [each.grade.warmth > 0 for each in new.scenes] == [False, *[True] * (len(new.scenes) - 1)]
    assert new.scenes[0] == film().scenes[0]
    assert [each.beats for each in new.scenes[:-1]] == [each.beats for each in film().scenes[:-1]] and new.scenes[-1].beats != film().scenes[-1].beats


def test_two_scenes_change_places() -> None:
    ids = [each.id for each in film().scenes]
    assert [each.id for each in WRITER.revise(film(), "swap scenes 2 and 3").scenes] == [ids[0], ids[2], ids[1], *ids[3:]]


def test_lines_are_counted_by_who_says_them() -> None:
    number, scene = next((number, each) for number, each in enumerate(film().scenes, 1) if sum(isinstance(beat, Line) and beat.speaker == film().cast[0].id for beat in each.beats) > 1)
    own = [beat for beat in scene.beats if isinstance(beat, Line) and beat.speaker == film().cast[0].id]
    new = WRITER.revise(film(), f"cut {film().cast[0].name}'s second line in scene {number}")
    assert own[1].id not in {beat.id for beat in new.scenes[number - 1].beats} and len(new.scenes[number - 1].beats) < len(scene.beats)
    away, who = next((at, each) for at, one in enumerate(film().scenes, 1) for each in film().cast if each.id not in one.present and each.speaks and not any(isinstance(beat, Action) and beat.actor == each.id for beat in one.beats))
    with pytest.raises(BadNote, match="is not in scene"):
        WRITER.revise(film(), f"cut {who.name}'s first line in scene {away}")


@pytest.mark.parametrize(
    ("german", "expected"),
    [
        ("sag das spöttischer", lambda line: line.delivery.irony > 0),
        ("das soll geflüstert werden", lambda line: line.delivery.volume == "whisper"),
        ("lauter reden", lambda line: line.delivery.volume == "loud"),
        ('stattdessen: "Lass es ruhen."', lambda line: line.text == "Lass es ruhen."),
    ],
)
def test_a_line_in_german(german: str, expected) -> None:
    assert expected(said(german))


@pytest.mark.parametrize("note", ["shorter", "kürzer bitte"])
def test_shorter_is_the_scene_that_is_seen(note: str) -> None:
    number, scene = max(enumerate(film().scenes, 1), key=lambda pair: sum(isinstance(beat, Line) for beat in pair[1].beats))
    line = next(beat for beat in scene.beats if isinstance(beat, Line))
    new = WRITER.revise(film(), note, f"{line.id} {scene.id}/shot-{line.id}-0")
    assert changed(new) == [number]


def test_more_german() -> None:
    ids = [each.id for each in film().scenes]
    assert [each.id for each in WRITER.revise(film(), "lass die vorletzte Szene weg").scenes] == [*ids[:-2], ids[-1]]
    assert any(each.name == "Herr Bruno" for each in WRITER.revise(film(), "Bob heißt ab jetzt Herr Bruno").cast)
    assert "STABLE" in (new := WRITER.revise(film(), "Szene 3 soll im Stall spielen")).slugline(new.scenes[2])


@pytest.mark.parametrize("note", ["mach die Bilder wärmer und die Musik leiser", "make the pictures warmer and the music softer"])
def test_pictures_and_music_with_one_verb(note: str) -> None:
    new = WRITER.revise(film(), note)
    assert all(each.grade.warmth > 0 and each.music.presence < 0 for each in new.scenes)


def test_whoever_leaves_is_seen_to_go_and_a_picture_is_staged() -> None:
    brief = WRITER.read(Brief(prompt="Western at dusk: two sisters, Ruth and Abby, hold a train station against five riders.", seconds=180))
    play = WRITER.write(brief)
    ruth = next(each.id for each in play.cast if each.name.startswith("Ruth"))
    for variation in (1, 2, 3):
        last = WRITER.end(brief, play, "Ruth leaves", variation).scenes[-1]
        assert any(isinstance(beat, Action) and beat.actor == ruth and (beat.verb in ("exit", "walk", "ride", "run") or "goes" in beat.text) for beat in last.beats)
    alone = WRITER.end(brief, play, "Ruth alone on the platform", 1).scenes[-1]
    assert not any("wills" in beat.text for beat in alone.beats) and any("Ruth stands alone" in beat.text for beat in alone.beats)


def test_who_comes_from_somewhere_looks_it_whatever_the_part_is_called() -> None:
    def played(words: str) -> tuple[int, str]:
        look = next(each for each in WRITER.revise(film(), f"recast Bob as a {words}").cast if each.name == "Bob").look
        return int(look.skin[:2], 16), look.hair_style

    assert played("Nigerian man of 40")[0] < 0x90 < played("Swedish man of 40")[0]


@pytest.mark.parametrize(("note", "words"), [("deliver it like a threat", "cold"), ("read that like a secret", "whisper"), ("play it like a joke", "amused")])
def test_like_something(note: str, words: str) -> None:
    delivery = said(note).delivery
    assert words in (delivery.emotion, delivery.volume)


def test_a_line_that_nobody_believes_has_other_words() -> None:
    assert said("I don't believe this line, try again").text != a_line()[2].text


def test_wider_and_a_push_are_two_wishes() -> None:
    number, _, line = a_line()
    shot = f"{film().scenes[number - 1].id}/shot-{line.id}-0"
    asked = WRITER.revise(film(), "wider, and slower push in", f"{line.id} {shot}").scenes[number - 1].retouch(shot)
    assert asked.closer < 0 and asked.move == "push"


def test_other_words_for_the_same_operations() -> None:
    ids = [each.id for each in film().scenes]
    ferry = WRITER.revise(film(), "stage scene 3 on a ferry instead")
    assert "FERRY" in ferry.slugline(ferry.scenes[2])
    assert [each.id for each in WRITER.revise(film(), "get rid of the second to last scene").scenes] == [*ids[:-2], ids[-1]]
    assert WRITER.revise(film(), "kill the music during the climax").scenes[-1].music == film().scenes[-1].music
    assert sum(each.music.silent for each in WRITER.revise(film(), "kill the music during the climax").scenes) == 1
    assert len(WRITER.revise(film(), "give the finale more room").scenes[-1].beats) > len(film().scenes[-1].beats)
    middle = changed(WRITER.revise(film(), "the middle is too slow"))
    assert middle and {film().scenes[number - 1].act for number in middle} == {2}
    assert any("dog" in each.name.lower() for each in WRITER.revise(film(), "regenerate scene 4 with a dog in it").cast)
