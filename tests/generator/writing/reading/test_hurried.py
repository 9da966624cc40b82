"""Messages with slips of the pen, chat words, headlines and no capitals."""

from __future__ import annotations

import pytest

from generator.film import Brief
from generator.writing.reading import read, summary
from generator.writing.reading.shorthand import capitals, headline, spelled_out
from generator.writing.reading.spelling import corrected, meant, unknown


@pytest.mark.parametrize(
    ("written", "right"),
    [line.split() for line in ["telekinetc telekinetic", "controll control", "lonley lonely", "robbot robot", "puppie puppy", "freinds friends", "accross across", "beutiful beautiful", "detectve detective", "spacship spaceship", "wizzard wizard", "vilage village", "castel castle", "gril girl", "pirat pirate", "dragn dragon", "mystrey mystery", "kindgom kingdom", "scientst scientist", "wierd weird", "necromanser necromancer"]],
)  # fmt: skip
def test_a_slip_is_read_as_what_is_meant(written: str, right: str) -> None:
    assert meant(written) == right


@pytest.mark.parametrize("word", ["quillwright", "skywhale", "stormcaller", "glimmerfish", "hollow", "princes", "blorp", "x" * 9_000])
def test_words_that_exist_or_are_invented_stay(word: str) -> None:
    assert meant(word) == word


def test_names_are_no_slips() -> None:
    assert corrected("a girl named elera and a boy called tavik") == ("a girl named elera and a boy called tavik", ())


def test_misspelt_people_are_people() -> None:
    brief = read(Brief(prompt="Elera a telekinetc girl who can controll fire", seconds=60))
    assert [(each.name, each.gender.value, each.age < 18) for each in brief.cast] == [("Elera", "female", True)]
    assert dict(summary(brief))["Read as"] == "telekinetc → telekinetic, controll → control"


def test_what_no_word_is_was_not_understood() -> None:
    assert dict(summary(read(Brief(prompt="asdf qwer zxcv", seconds=60))))["Not understood"] == "asdf, qwer, zxcv"
    assert "Not understood" not in dict(summary(read(Brief(prompt="A whale named Orrin and a lighthouse keeper in Iceland.", seconds=60))))
    assert unknown("the quillwright finds a puppie") == ("quillwright",)


def test_chat_words_are_written_out() -> None:
    assert spelled_out("hey can u make smth w my dog pls, he saves xmas lol, 2 min, no sad stuff thx") == "make something with my dog please, he saves christmas, 2 minutes, no sad stuff"
    assert spelled_out("Make a film about R and N, two spies.") == "Make a film about R and N, two spies."


def test_a_headline_is_a_sentence() -> None:
    said = headline("The Dark Crystal Of Doom: A Young Wizard Must Find His Father Before The Moon Falls")
    assert said.endswith("A young wizard must find his father before the moon falls")
    assert headline("Elara and Kael share a quiet moment in Berlin with Tom.") == "Elara and Kael share a quiet moment in Berlin with Tom."


def test_small_letters_hide_no_names() -> None:
    assert capitals("her brother tom wants to sell it in berlin") == "her brother Tom wants to sell it in Berlin"
    assert capitals("a girl named mira and her dog bello") == "a girl named Mira and her dog Bello"
    assert capitals("her brother will come") == "her brother will come"


def test_shouting_keeps_names_and_places() -> None:
    brief = read(Brief(prompt="A GIRL NAMED MIRA FINDS A DRAGON EGG IN THE SUBWAY. HER BROTHER TOM WANTS TO SELL IT. SET IN BERLIN.", seconds=60))
    assert [each.name for each in brief.cast] == ["Mira", "Tom"]
    assert brief.era == "modern" and ("tom", "mira", "brother") in brief.bonds


def test_a_long_message_is_read_whole() -> None:
    filler = "The rain falls on the roofs and the old clock ticks on the wall. " * 150
    brief = read(Brief(prompt=f"A baker named Odile, 40, finds a letter. {filler} At the end Odile burns the letter.", seconds=600))
    assert any(each.kind.value == "ending" for each in brief.demands) and brief.cast[0].name == "Odile"
