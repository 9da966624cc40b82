"""Where and in what weather scenes play."""

from __future__ import annotations

import re

from generator.film import Action, Brief, Weather
from generator.writing.reading import read
from generator.writing.story import write


def test_who_stands_in_the_rain_is_rained_on() -> None:
    told = 0
    for prompt in ("Two sisters fight over a bakery in a small town by the sea", "A couple divides everything after the divorce and nobody takes the piano"):
        for scene in write(read(Brief(prompt=prompt, seconds=180))).scenes:
            if any("in the rain" in beat.text for beat in scene.beats if isinstance(beat, Action)):
                told += 1
                assert scene.weather in (Weather.RAIN, Weather.STORM)
    assert told


def test_what_the_viewer_says_of_the_weather_counts_more() -> None:
    screenplay = write(read(Brief(prompt="Two sisters fight over a bakery while it snows", seconds=180)))
    assert {scene.weather for scene in screenplay.scenes if scene.purpose != "ending"} == {Weather.SNOW}


def test_a_small_town_has_no_city_street() -> None:
    for prompt in ("Two sisters fight over a bakery in a small town by the sea", "A baker in a sleepy town finds a purse"):
        places = write(read(Brief(prompt=prompt, seconds=180))).places
        assert not any(each.kind in ("street", "city") for each in places), [(each.name, each.kind) for each in places]


def test_what_stands_indoors_is_not_spoken_of_on_a_cliff() -> None:
    film = write(read(Brief(prompt="Two lighthouse keepers' daughters hunt for the bell that their fathers sank; mystery, sea fog, 1950s.", seconds=2700)))
    places = {each.id: each for each in film.places}
    outside = [scene for scene in film.scenes if not places[scene.place].interior]
    assert outside
    for scene in outside:
        assert not [beat.text for beat in scene.beats if isinstance(beat, Action) and re.search(r"\b(?:cupboards?|stove|kitchen|telephone|wardrobe|mantelpiece)\b", beat.text)]


def test_a_capital_of_the_sentence_is_no_name_of_the_place() -> None:
    film = write(read(Brief(prompt="Courtroom drama in Lagos. The lawyer Adaeze Obi defends her own brother.", seconds=600)))
    texts = [beat.text for scene in film.scenes for beat in scene.beats]
    assert any("the courtroom" in text for text in texts)
    assert not [text for text in texts if re.search(r"(?<!^)(?<!\. )\bCourtroom\b", text)]
