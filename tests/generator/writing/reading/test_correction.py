"""What the viewer puts right: every piece of what was understood can be changed or taken away."""

from __future__ import annotations

import pytest

from generator.errors import BadBrief
from generator.film import Brief, Correction
from generator.writing.embedded import Embedded

PROMPT = "A stern widow, Ida, 58, keeps the last cinema of a harbour town. Her nephew Jonas wants to sell it. Rain, 1936. End on the last ticket."


def understood(*corrections: Correction) -> Brief:
    return Embedded().read(Brief(prompt=PROMPT, seconds=60, corrections=corrections))


def say(field: str, value: str = "", subject: str = "") -> Correction:
    return Correction(field=field, value=value, subject=subject)


def test_another_weather_takes_the_old_one_out_of_the_demands() -> None:
    brief = understood(say("weather", "snow"))
    assert brief.weather is not None and brief.weather.value == "snow"
    assert not any(each.words == "Rain" for each in brief.demands)


def test_another_era_dresses_everybody_again() -> None:
    before, after = understood(), understood(say("era", "medieval"))
    assert after.era == "medieval" and all(each.era == "medieval" for each in after.places)
    assert [each.look.outfit for each in before.cast] != [each.look.outfit for each in after.cast]


def test_traits_are_replaced() -> None:
    brief = understood(say("traits", "merry, forgetful", "ida"))
    (ida,) = [each for each in brief.cast if each.id == "ida"]
    assert ida.traits == ("merry", "forgetful") and "stern" not in ida.description


def test_wants_roles_and_relations() -> None:
    brief = understood(say("wants", "to keep it open", "jonas"), say("role", "friend", "jonas"), say("relation", "brother", "jonas:ida"))
    (jonas,) = [each for each in brief.cast if each.id == "jonas"]
    assert (jonas.wants, jonas.role) == ("keep it open", "friend")
    assert brief.bonds == (("jonas", "ida", "brother"),)
    assert understood(say("out", "", "jonas:ida")).bonds == ()


def test_without_the_lead_somebody_else_leads() -> None:
    brief = understood(say("role", "friend", "jonas"), say("out", "", "ida"))
    assert [(each.id, each.role) for each in brief.cast] == [("jonas", "lead")]


def test_a_place_becomes_another_and_keeps_its_id() -> None:
    id = next(each.id for each in understood().places if "CINEMA" in each.name)
    (place,) = [each for each in understood(say("name", "a flooded library", id)).places if each.id == id]
    assert place.kind == "library" and place.interior


def test_a_demand_in_other_words() -> None:
    id = next(each.id for each in understood().demands if "ticket" in each.words)
    (demand,) = [each for each in understood(say("words", "End on an empty seat", id)).demands if each.id == id]
    assert demand.words == "End on an empty seat" and any("seat" in each for each in demand.things)


@pytest.mark.parametrize(
    "wrong", [say("era", "tomorrow"), say("role", "king", "ida"), say("age", "old", "ida"), say("nose", "big"), say("words", "", "d1"), say("gender", "x", "ida")]
)
def test_what_cannot_be_is_refused_in_words(wrong: Correction) -> None:
    with pytest.raises(BadBrief) as refused:
        understood(wrong)
    assert refused.value.field == "corrections" and len(str(refused.value)) > 20


def test_a_correction_cannot_sexualise_the_young() -> None:
    with pytest.raises(BadBrief, match="under eighteen"):
        Embedded().read(Brief(prompt="A girl, 15, paints a wall.", seconds=60, corrections=(say("wants", "be nude", "girl"),)))
