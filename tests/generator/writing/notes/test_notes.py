"""Notes on a small finished screenplay."""

from __future__ import annotations

import pytest

from generator.errors import BadNote
from generator.film import Action, Character, Gender, Hour, Line, Look, Place, Scene, Screenplay, Species, VoiceChoice, Weather
from generator.writing.notes import PHRASINGS, revise


@pytest.fixture
def play() -> Screenplay:
    return Screenplay(
        title="The Chip",
        logline="Elara and Kael steal a chip.",
        genre="science fiction",
        look="neon-noir",
        cast=(
            Character(
                id="elara",
                name="Elara",
                role="lead",
                age=16,
                gender=Gender.FEMALE,
                look=Look(age=16, gender=Gender.FEMALE, hair="c93f16", hair_style="long"),
            ),
            Character(
                id="kael",
                name="Kael",
                role="friend",
                age=23,
                gender=Gender.MALE,
                occupation="hacker",
                voice=VoiceChoice(blend=(("am_adam", 1000),)),
                look=Look(age=23, gender=Gender.MALE),
            ),
        ),
        places=(
            Place(id="market", name="CYBERPUNK MARKET", kind="market", era="future"),
            Place(id="roof", name="ROOFTOP", kind="rooftop", era="future"),
        ),
        scenes=(
            Scene(
                id="s1",
                place="market",
                present=("elara", "kael"),
                beats=(
                    Action(id="s1b1", text="Kael lifts his hand. Elara looks at him.", actor="kael"),
                    Line(id="s1b2", speaker="elara", text="You came back, Kael."),
                    Line(id="s1b3", speaker="kael", text="I never left."),
                    Line(id="s1b4", speaker="elara", text="Does he know?"),
                ),
            ),
            Scene(
                id="s2",
                place="roof",
                act=2,
                tension=900,
                present=("elara",),
                beats=(Line(id="s2b1", speaker="elara", text="Look at the city."),),
            ),
            Scene(id="s3", place="market", act=3, present=("elara", "kael"), beats=(Line(id="s3b1", speaker="kael", text="Home."),)),
        ),
    )


def line(play: Screenplay, id: str) -> Line:
    return next(each for scene in play.scenes for each in scene.beats if each.id == id and isinstance(each, Line))


def test_sarcasm_changes_one_line_only(play: Screenplay) -> None:
    new = revise(play, "scene 1 line 2: more sarcasm")
    assert line(new, "s1b3").delivery.emotion == "ironic"
    assert line(new, "s1b3").text == "I never left."
    assert new.scenes[1:] == play.scenes[1:] and line(new, "s1b2") == line(play, "s1b2")


@pytest.mark.parametrize(
    ("note", "id", "field", "value"),
    [
        ("scene 1 line 1: whisper", "s1b2", "volume", "whisper"),
        ("Kael's last line: angrier", "s3b1", "emotion", "angry"),
        ('line "Look at the city.": sadder', "s2b1", "emotion", "sad"),
        ("make the second line of scene one joyful", "s1b3", "emotion", "joy"),
        ("scene 1 line 1: more bitterly", "s1b2", "emotion", "cold"),
    ],
)
def test_deliveries(play: Screenplay, note: str, id: str, field: str, value: str) -> None:
    assert getattr(line(revise(play, note), id).delivery, field) == value


def test_hour_and_weather(play: Screenplay) -> None:
    new = revise(play, "the last scene: at night, rain")
    assert (new.scenes[2].hour, new.scenes[2].weather) == (Hour.NIGHT, Weather.RAIN)
    assert new.scenes[:2] == play.scenes[:2]


def test_light(play: Screenplay) -> None:
    assert revise(play, "make scene 2 darker, more noir").scenes[1].grade.brightness < 0
    assert revise(play, "make scene 2 darker, more noir").scenes[1].grade.noir > 0
    assert all(each.grade.warmth > 0 for each in revise(play, "make everything warmer").scenes)
    assert [each.grade.brightness > 0 for each in revise(play, "make the market scene brighter").scenes] == [True, False, True]
    assert revise(play, "scene 2: less contrast").scenes[1].grade.contrast < 0


def test_rename_reaches_every_text(play: Screenplay) -> None:
    new = revise(play, "rename Kael to Mara")
    assert new.character("kael").name == "Mara"
    assert "Kael" not in repr(new)


def test_swap_recasts_and_agrees(play: Screenplay) -> None:
    new = revise(play, "Swap Kael for a woman in her forties with short silver hair.")
    kael = new.character("kael")
    assert (kael.age, kael.gender, kael.look.hair, kael.look.hair_style) == (44, Gender.FEMALE, "c4c8ce", "short")
    assert kael.voice == VoiceChoice(), "the voice is to be cast anew"
    assert kael.role == "friend"
    assert new.scenes[0].beats[0].text == "Kael lifts her hand. Elara looks at her."
    assert line(new, "s1b4").text == "Does she know?"
    assert new.character("elara") == play.character("elara")


def test_swap_for_a_robot_with_a_name(play: Screenplay) -> None:
    bolt = revise(play, "replace Kael with a robot called Bolt").character("kael")
    assert (bolt.name, bolt.look.species) == ("Bolt", Species.ROBOT)


def test_look(play: Screenplay) -> None:
    look = revise(play, "Elara has short black hair").character("elara").look
    assert (look.hair, look.hair_style) == ("16141a", "short")
    assert look.outfit == play.character("elara").look.outfit


@pytest.mark.parametrize("note", ["Make Elara's hair blue", "Elara's hair should be blue", "Elara has blue hair", "turn Elara's hair blue"])
def test_ways_to_say_blue_hair(play: Screenplay, note: str) -> None:
    assert revise(play, note).character("elara").look.hair == "2e6ac8"


def test_too_much_of_something_is_taken_back(play: Screenplay) -> None:
    assert revise(play, "scene 3 is too dark").scenes[2].grade.brightness > 0
    shouted = revise(play, "scene 1 line 1: shouted")
    assert line(shouted, "s1b2").delivery.volume == "shout"
    assert line(revise(shouted, "scene 1 line 1: too loud, not so fast"), "s1b2").delivery.volume == "normal"
    assert line(revise(play, "scene 1 line 1: not so fast"), "s1b2").delivery.pace < 1000


def test_should_be_somebody_else(play: Screenplay) -> None:
    kael = revise(play, "Kael should be an old woman with glasses").character("kael")
    assert (kael.gender, kael.age) == (Gender.FEMALE, 66)
    assert "glasses" in kael.look.marks


def test_title_words_and_cuts(play: Screenplay) -> None:
    assert revise(play, "change the title to The Long Night").title == "The Long Night"
    assert line(revise(play, 'line "I never left": "I left once."'), "s1b3").text == "I left once."
    assert line(revise(play, 'scene 2 line 1: "See?"'), "s2b1").text == "See?"
    assert [each.id for each in revise(play, "cut scene 2").scenes] == ["s1", "s3"]
    assert len(revise(play, "delete scene 1 line 3").scenes[0].beats) == 3
    added = revise(play, 'add a line for Kael in scene 1 after line 2: "Not once."').scenes[0].beats
    assert [each.text for each in added][3] == "Not once."
    assert len({each.id for each in added}) == len(added)


def test_move(play: Screenplay) -> None:
    new = revise(play, "move scene 2 to a quiet library")
    assert new.place(new.scenes[1].place).kind == "library"


def test_pointing(play: Screenplay) -> None:
    assert line(revise(play, "Regenerate that line with more sarcasm.", at="s1b3"), "s1b3").delivery.emotion == "ironic"
    assert revise(play, "Make this shot brighter, more noir.", at="s2").scenes[1].grade.brightness > 0


def test_several_wishes(play: Screenplay) -> None:
    new = revise(play, "scene 1: dawn\nrename Kael to Bo; scene 2: fog")
    assert (new.scenes[0].hour, new.scenes[1].weather, new.character("kael").name) == (Hour.DAWN, Weather.FOG, "Bo")


def test_a_cut_scene_takes_its_demands_along(play: Screenplay) -> None:
    from dataclasses import replace

    new = revise(replace(play, met=(("d1", "s2"), ("d2", "s1"))), "cut scene 2")
    assert new.met == (("d2", "s1"),)
    assert [each[0] for each in new.refused] == ["d1"]


@pytest.mark.parametrize(
    "note",
    [
        "",
        "   ",
        "!!!",
        "Regenerate that line with more sarcasm.",
        "Make this shot brighter, more noir.",
        "purple monkey dishwasher",
        "scene 9: darker",
        "scene 1 line 7: louder",
        "rename Gandalf to Bob",
        'line "no such words": "new"',
        "cut it",
        "cut scenes 1 to 3",
        "Kael and Elara have red hair",
        "rename Kael to Elara",
        "x" * 9_000,
        "scene 1 line 2: turquoise sideways",
    ],
)
def test_nothing_is_guessed(play: Screenplay, note: str) -> None:
    with pytest.raises(BadNote) as caught:
        revise(play, note)
    assert len(str(caught.value)) > 10
    assert caught.value.nearest


def test_names_are_sanitised(play: Screenplay) -> None:
    assert revise(play, "rename Kael to <b>Bo</b>").character("kael").name.isascii()
    assert not set(revise(play, "change the title to {{ x }}<script>").title) & set("<>{}")


def test_the_phrasings_are_understood(play: Screenplay) -> None:
    wider = play.scenes[0].beats + (
        Line(id="x1", speaker="kael", text="One lamp."),
        Line(id="x2", speaker="elara", text="Two."),
        Line(id="x3", speaker="kael", text="Old words."),
    )
    from dataclasses import replace

    scenes = tuple(
        replace(each, beats=tuple(replace(beat, id=f"{each.id}-{beat.id}") for beat in wider))
        for each in (*play.scenes, replace(play.scenes[0], id="s4"))
    )
    long = replace(play, scenes=scenes)
    for phrasing in PHRASINGS:
        if "old words" in phrasing:
            continue
        assert revise(long, phrasing) != long, phrasing
