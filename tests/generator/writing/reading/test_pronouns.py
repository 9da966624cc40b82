"""Whom a pronoun means, and whom it cannot."""

from __future__ import annotations

import pytest

from generator.film import Brief, Gender
from generator.writing.reading import read

F, M = Gender.FEMALE, Gender.MALE


def genders(prompt: str) -> dict[str, Gender]:
    return {each.name: each.gender for each in read(Brief(prompt=prompt, seconds=60)).cast}


_OBJECT = (
    "Her best friend, {name}, is a hacker who helps {her} evade the guards.",
    "{name} is a smith who saves {her} from a fire.",
    "{name} finds {her} in the snow.",
    "{name} wants to marry {her}.",
    "{name} teaches {her} to sail.",
    "{name} hides {her} in a cellar.",
    "{name}, a smith, follows {her} through the woods.",
    "{name} walks home with {her}.",
    "{name} is a smith and gives {her} a sword.",
    "{name}, who loves {her}, leaves the village.",
    "{name} has sworn to protect {her}.",
    "{name} never forgave {her}.",
    "{name} runs through the market, pulling {her} along.",
    "The smith {name} will not help {her}.",
    "{name} writes to {her}.",
)


@pytest.mark.parametrize("sentence", _OBJECT)
@pytest.mark.parametrize(("lead", "noun", "her", "name", "otherwise"), [("Elara", "girl", "her", "Kael", M), ("Orrin", "boy", "him", "Sasha", F), ("Mira", "woman", "her", "Tarek", M)])
def test_an_object_is_not_the_subject(sentence: str, lead: str, noun: str, her: str, name: str, otherwise: Gender) -> None:
    sentence = sentence if her == "her" else sentence.replace("Her best", "His best")
    found = genders(f"It is about a {noun} named {lead}. {sentence.format(name=name, her=her)}")
    assert found[lead] is (F if her == "her" else M)
    assert found[name] is otherwise


def test_the_first_brief_leaves_kael_open() -> None:
    assert genders("The main character is a 16-year-old girl named Elara. Her best friend, Kael, is a street-smart hacker who helps her evade the authorities.")["Kael"] is M
    later = "The main character is a girl named Elara. Her best friend, Kael, is a hacker who helps her evade the authorities. She is funny, and Kael loves her own old bicycle."
    assert genders(later)["Elara"] is F


@pytest.mark.parametrize(
    ("prompt", "name", "gender"),
    [
        ("Kael is a hacker. She lives alone.", "Kael", F),
        ("Kael is a hacker who lost her brother.", "Kael", F),
        ("Tom asks Kael to help him. She says no.", "Kael", F),
        ("Sasha hurts himself.", "Sasha", M),
        ("Quinn shuts the door behind her.", "Quinn", F),
        ("Alex, in her late fifties, repairs radios.", "Alex", F),
        ("Alex and his dog cross a desert.", "Alex", M),
        ("A thief named Robin steals a crown that belongs to her.", "Robin", F),
        ("Kael meets a woman named Dora. Dora asks Kael to help her.", "Kael", M),
    ],
)
def test_a_pronoun_tells_whom_it_can_mean(prompt: str, name: str, gender: Gender) -> None:
    assert genders(prompt)[name] is gender
