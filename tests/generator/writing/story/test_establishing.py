"""The city, the season and the weather of a brief are seen under the open sky, even where all of the story is indoors."""

from __future__ import annotations

import re

import pytest

from generator.film import Action, Brief, Kind, Line
from generator.writing.reading import read
from generator.writing.story import write


@pytest.mark.parametrize(
    ("prompt", "name", "words"),
    [
        ("A deaf clockmaker in Lisbon rebuilds the bell of her village church; warm, autumn", "LISBON", r"autumn|[Ll]eaves"),
        ("Two lawyers fall in love in an office, winter", "", r"[Ww]inter|[Ss]now|[Ii]ce|[Bb]are branches"),
        ("A pianist in Reykjavik hides a letter in a library; snow", "REYKJAVIK", r"[Ss]now"),
    ],
)
@pytest.mark.parametrize("seconds", [90, 180])
def test_the_setting_is_seen(prompt: str, name: str, words: str, seconds: int) -> None:
    film = write(read(Brief(prompt=prompt, seconds=seconds)))
    outdoors = [scene for scene in film.scenes if not film.place(scene.place).interior]
    assert any(name in film.place(scene.place).name for scene in outdoors)
    assert re.search(words, " ".join(beat.text for scene in outdoors for beat in scene.beats))


def test_a_task_is_said_and_no_raw_sentence_stands_as_an_action() -> None:
    film = write(read(Brief(prompt="Kitty and Rosa run the last cinema in town.", seconds=60)))
    assert not any(isinstance(beat, Action) and "run the last cinema" in beat.text for scene in film.scenes for beat in scene.beats)
    assert any(isinstance(beat, Line) and "run the last cinema in town" in beat.text for scene in film.scenes for beat in scene.beats)
    assert film.refused == ()


def test_a_sequel_remembers_and_promises_no_next_episode() -> None:
    first = write(read(Brief(prompt="Kitty and Rosa run the last cinema in town.", seconds=120)))
    brief = read(Brief(prompt="Kitty and Rosa go to the sea.", seconds=180))
    film = write(brief, before=(first,))
    assert (film.series, film.episode) == ("", 1) and brief.kind is Kind.FILM
    alone = write(brief)
    assert film.scenes != alone.scenes
    assert film.logline != alone.logline or len(film.scenes[0].beats) != len(alone.scenes[0].beats)


@pytest.mark.parametrize(
    ("prompt", "place"), [("a small snail wants to win a race against the moon", "MOON"), ("Grief is a dog that follows Mira home", "MIRA"), ("a janitor fixes the moon landing with a broom", "MOON")]
)
def test_what_is_only_spoken_of_is_no_place(prompt: str, place: str) -> None:
    assert not any(place in each.name for each in read(Brief(prompt=prompt, seconds=60)).places)


def test_whoever_wants_to_be_surprised_insists_on_nothing() -> None:
    assert not any("surprise" in each.words.lower() for each in read(Brief(prompt="Surprise me!", seconds=60)).demands)
