"""Notes about the ending: the last scenes are told otherwise, everything before them stays."""

from functools import cache

import pytest

from generator.film import Action, Brief, Line, Screenplay
from generator.writing.embedded import Embedded


@pytest.fixture(scope="module")
def writer():
    return Embedded()


@pytest.fixture(scope="module")
def play(writer):
    return writer.write(writer.read(Brief(prompt="Alice, a lighthouse keeper, and her brother Bob look for a lost dog in the fog.", seconds=120)))


@pytest.mark.parametrize(
    "note",
    [
        "make the ending more hopeful",
        "rewrite the last scene so that Bob leaves on the night train",
        "the ending should be sad",
        "regenerate the ending",
        "If I don't like the third act, regenerate it with a more hopeful twist",
        "give me a happy ending",
    ],
)
def test_another_ending_leaves_the_beginning_as_it_is(writer, play, note):
    new = writer.revise(play, note)
    kept = [scene for scene in new.scenes if scene in play.scenes]
    assert kept == list(new.scenes[: len(kept)]) and 0 < len(kept) < len(play.scenes) + 1
    assert new.scenes[-1] not in play.scenes and new.cast[:2] == play.cast[:2]


def test_what_was_asked_is_in_it(writer, play):
    new = writer.revise(play, "change the ending: Bob burns the map")
    assert any("burn" in beat.text.lower() for beat in new.scenes[-1].beats)


def test_an_ending_can_be_changed_again(writer, play):
    once = writer.revise(play, "make the ending more hopeful")
    twice = writer.revise(once, "the ending should be sad")
    assert twice.scenes[-1].id != once.scenes[-1].id and twice.scenes[-1].beats != once.scenes[-1].beats


def test_light_and_length_of_the_last_scene_are_other_notes(writer, play):
    assert writer.revise(play, "the last scene: at night, rain").scenes[-1].beats == play.scenes[-1].beats
    assert len(writer.revise(play, "cut the last scene").scenes) == len(play.scenes) - 1


def test_who_was_never_there_is_prepared_and_comes_in(writer, play):
    new = writer.revise(play, "give the third act a more hopeful twist, and integrate a secret society of benevolent psychics")
    comer = new.cast[-1]
    assert comer not in play.cast and len(new.cast) == len(play.cast) + 1
    there = [number for number, scene in enumerate(new.scenes) if comer.id in scene.present]
    assert there[0] < len(new.scenes) - 1 and there[-1] >= len(new.scenes) - 2
    assert any(comer.id == getattr(beat, "speaker", "") for scene in new.scenes for beat in scene.beats)


def test_the_rest_of_a_scene_stays_when_somebody_comes_in(writer, play):
    new = writer.revise(play, "add a dog")
    for old, scene in zip(play.scenes, new.scenes, strict=True):
        assert [each for each in scene.beats if "-come" not in each.id] == list(old.beats)


SISTERS = Brief(prompt="Western at dusk: two sisters, Ruth and Abby, hold a train station against five riders.", seconds=180)
TRIAL = Brief(prompt="Courtroom drama in Lagos. The lawyer Adaeze Obi defends her own brother. No violence. End on the verdict.", seconds=240)


@cache
def written(brief: Brief) -> tuple[Brief, Screenplay]:
    read = Embedded().read(brief)
    return read, Embedded().write(read)


def test_all_that_a_wish_says_of_two_people_happens() -> None:
    brief, film = written(SISTERS)
    ruth, abby = (next(each.id for each in film.cast if each.name.startswith(name)) for name in ("Ruth", "Abby"))
    for wish in ("Ruth leaves and Abby stays", "Abby stays while Ruth rides away"):
        done = [(beat.actor, beat.verb) for beat in Embedded().end(brief, film, wish, 101).scenes[-1].beats if isinstance(beat, Action)]
        goes = max(at for at, (who, verb) in enumerate(done) if who == ruth and verb in ("walk", "exit", "ride", "run", "look"))
        assert (abby, "sit") in done[goes:], "who stays is there when the other has gone"
        assert not any(who == ruth and verb == "enter" for who, verb in done), "nobody comes back who has left"


def test_her_is_whoever_was_named_before() -> None:
    brief, film = written(SISTERS)
    assert any(beat.text == "Abby buries Ruth." for beat in Embedded().end(brief, film, "Ruth dies and Abby buries her", 101).scenes[-1].beats)


def test_what_the_brief_wanted_decided_is_decided_in_every_ending() -> None:
    brief, film = written(TRIAL)
    verdict = film.scenes[-1].beats
    another = Embedded().end(brief, film, "one where she leaves him", 101)
    assert another.scenes[-2].beats == verdict and another.scenes[-1].id.startswith("e101")
    assert Embedded().end(brief, film, "one where he is found guilty", 101).scenes[-1].beats[0] not in verdict
    assert not any(scene.beats == verdict for scene in Embedded().end(brief, film, "one where he is found guilty", 101).scenes)


def test_what_somebody_turns_out_to_be_is_said_by_somebody_else() -> None:
    brief, film = written(SISTERS)
    last = Embedded().end(brief, film, "with a twist: Abby is the sheriff", 101).scenes[-1]
    said = [beat for beat in last.beats if isinstance(beat, Line) and "the sheriff" in beat.text]
    assert said and said[0].to == next(each.id for each in film.cast if each.name.startswith("Abby")) != said[0].speaker


def test_what_could_be_a_noun_is_what_somebody_does() -> None:
    brief, film = written(SISTERS)
    gus = next((each for each in film.cast if each.occupation and each.role != "lead" and each.speaks and not each.group), film.cast[1])
    name = gus.name.split()[0]
    last = Embedded().end(brief, film, f"{name} drowns and Ruth survives", 101).scenes[-1]
    said = " ".join(beat.text for beat in last.beats)
    assert f"{name} drowns." in said and "Ruth survives." in said
