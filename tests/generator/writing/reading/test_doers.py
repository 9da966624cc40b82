"""Who does it, and what they do, in sentences that are easily taken for lists of things."""

from __future__ import annotations

import pytest

from generator.film import Brief
from generator.writing.reading import read


@pytest.mark.parametrize(
    ("prompt", "lead", "verb"),
    [
        ("A castaway survives alone on a coral island.", "castaway", "survive"),
        ("A retired boxer trains for one last fight against a younger champion.", "boxer", "train"),
        ("Three sailors drift in a lifeboat.", "sailor", "drift"),
        ("An old shipwright builds one last boat.", "shipwright", "build"),
    ],
)
def test_whoever_does_it_is_the_lead(prompt: str, lead: str, verb: str) -> None:
    brief = read(Brief(prompt=prompt, seconds=120))
    assert next(each.id for each in brief.cast if each.role == "lead") == lead
    assert any(verb in each.verbs for each in brief.demands)


def test_a_couple_is_two_and_what_they_rob_is_no_name() -> None:
    brief = read(Brief(prompt="An old couple rob banks to pay for their nursing home.", seconds=120))
    assert len(brief.cast) == 2 and all(each.age > 55 for each in brief.cast)
    assert not any("ROB" in each.name for each in brief.places)


def test_a_city_after_a_comma_is_nobody() -> None:
    brief = read(Brief(prompt="Two sisters, one umbrella, Tokyo.", seconds=120))
    assert [each.name for each in brief.places] == ["TOKYO"] and len(brief.cast) == 2


def test_an_ai_is_somebody_and_no_name() -> None:
    brief = read(Brief(prompt="An AI falls in love with the night janitor.", seconds=120))
    assert [(each.role, each.look.species.value) for each in brief.cast] == [("lead", "robot"), ("friend", "human")]
    assert brief.cast[0].name == "The AI"
