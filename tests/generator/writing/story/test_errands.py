"""What sentences of many kinds are about, and that the films tell of it."""

from __future__ import annotations

import re

import pytest

from generator.film import Brief, Line, Screenplay
from generator.writing.reading import read
from generator.writing.story import write
from generator.writing.story.period import culture, out_of_time
from generator.writing.story.premise import premises


def _film(prompt: str, seconds: int = 180) -> Screenplay:
    return write(read(Brief(prompt=prompt, seconds=seconds)))


def _text(film: Screenplay) -> str:
    return " ".join(beat.text for scene in film.scenes for beat in scene.beats)


@pytest.mark.parametrize(
    ("prompt", "goal", "thing"),
    [
        ("The elevator in our house stops at a floor that does not exist.", "learn", ""),
        ("Two teenagers dig a tunnel under the wall.", "escape", "tunnel"),
        ("An old woman knits a scarf so long that it reaches the sea.", "build", "scarf"),
        ("A nurse counts the steps of a patient who cannot walk.", "learn", ""),
        ("The small hedgehog Piet searches for his shadow.", "find", "shadow"),
        ("A bear opens a honey shop in the forest.", "build", "honey shop"),
        ("Mein Opa baut im Keller ein Floß.", "build", "raft"),
        ("Auf dem Mars verliebt sich der Roboter Kuno in die Gärtnerin Aylin.", "love", ""),
        ("Ein alter Schuster, der nicht mehr sehen kann, näht Schuhe für seine Tochter.", "build", "shoes"),
    ],
)
def test_what_a_sentence_is_about(prompt: str, goal: str, thing: str) -> None:
    found = premises(read(Brief(prompt=prompt, seconds=180)))
    assert found and found[0].goal == goal
    assert not thing or found[0].thing == thing


def test_whatever_is_taught_is_taught() -> None:
    text = _text(_film("A grandmother teaches her grandson to repair bicycles."))
    assert "repair bicycles" in text
    assert "dominoes" not in text and "chess" not in text


def test_what_is_done_by_nobody_is_found_out() -> None:
    film = _film("Horror: the elevator in our building stops at a floor that does not exist")
    said = " ".join(beat.text for scene in film.scenes for beat in scene.beats if isinstance(beat, Line))
    assert re.search(r"stops at a floor that (?:does not|doesn't) exist", said)


def test_money_lost_on_a_horse_brings_no_horse() -> None:
    brief = read(Brief(prompt="An accountant has to tell his boss that he lost the company's money on a horse.", seconds=60))
    assert not any(each.look.breed == "horse" for each in brief.cast)


def test_she_whom_he_betrayed_is_she() -> None:
    brief = read(Brief(prompt="A retired spy cooks dinner for the man who betrayed her.", seconds=60))
    assert [each.gender.value for each in brief.cast] == ["female", "male"]


def test_nobody_takes_a_bus_in_1690() -> None:
    film = _film("A samurai defends a village. Japan, 1690.", 300)
    assert not any(out_of_time(each.name, film.places[0].era) for each in film.places)
    assert culture("roman", "medieval") == "english" and culture("roman", "ancient") == "roman"


def test_german_is_put_in_order() -> None:
    from generator.writing.reading.german import english, unread

    assert english("In einem verlassenen Krankenhaus hört die Krankenschwester Petra ein Kind weinen.")[0] == "the nurse Petra hears a child cry in an abandoned hospital."
    assert english("Der Sheriff Bill wartet allein auf drei Banditen.")[0] == "the sheriff Bill waits for three bandits alone."
    assert unread("Die Füchsin Liv sucht den Quirlmops.") == ("Quirlmops",)
