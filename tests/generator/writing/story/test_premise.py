"""The premise: what people in a message want, and that the film which is written is about that."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from generator.film import Action, Brief, Kind, Screenplay
from generator.writing.reading import read
from generator.writing.story import write
from generator.writing.story.fit import shot
from generator.writing.story.premise import mine, premises, short
from generator.writing.story.season import rule_of, thread_of
from generator.writing.story.world import contradictions

SEED = "Bob, 9, and his aunt Alice must carry the last pear seed on Mars through a dust storm to the greenhouse"


@pytest.mark.parametrize(
    ("prompt", "goal", "thing"),
    [
        (SEED, "deliver", "last pear seed"),
        ("A retired diver looks for the ring that she lost", "find", "ring"),
        ("a bank clerk who can hear lies", "power", "lies"),
        ("A priest hides a printing press under the altar", "hide", "printing press"),
        ("A retired train driver teaches her grandson to whistle so that the night trains answer", "teach", ""),
        ("Charlie refuses his last fight", "refuse", ""),
        ("a heist in a library of dreams", "steal", "dream"),
        ("my dog dies and I want a hopeful film", "grieve", ""),
        ("Alice waits for a train that never comes, and a boy sells her tea", "wait", "train"),
        ("A guard of sixty with a white beard waits alone at the gate for the man whom he once arrested", "wait", "man"),
        ("Bob finds a letter he forgot to deliver forty years ago", "deliver", "letter"),
        ("Alice and Bob, who have not spoken for ten years, meet at their mother's funeral", "part", ""),
        ("An old man must win the tournament before the landlord evicts him", "win", ""),
    ],
)
def test_what_is_wanted(prompt: str, goal: str, thing: str) -> None:
    found = premises(read(Brief(prompt=prompt)))[0]
    assert (found.goal, found.thing) == (goal, thing)


def test_one_waits_where_it_would_come() -> None:
    assert [each.name for each in read(Brief(prompt="Alice waits for a train that never comes")).places] == ["RAILWAY PLATFORM"]
    assert [each.name for each in read(Brief(prompt="An astronaut alone on a station waits for a call")).places] == ["SPACE STATION"]


def test_whose_funeral_it_is_does_not_come_to_it() -> None:
    brief = read(Brief(prompt="Alice and Bob meet at their mother's funeral and have to share a car home"))
    assert [each.name for each in brief.cast] == ["Alice", "Bob"] and [each.name for each in brief.places] == ["CAR"]


def test_whoever_has_a_task_speaks_of_it_as_theirs() -> None:
    assert mine("defend her own brother") == "defend my own brother"


@pytest.fixture(scope="module")
def film() -> Screenplay:
    return write(read(Brief(prompt=SEED, seconds=180)))


def test_the_demanded_thing_is_carried_to_the_demanded_place(film: Screenplay) -> None:
    last = [scene for scene in film.scenes if scene.purpose == "climax"][0]
    done = " ".join(beat.text for beat in last.beats if isinstance(beat, Action))
    assert re.search(r"Bob (?:carries|goes in sideways, so as not to knock) the last pear seed .*greenhouse", done)
    assert "GREENHOUSE" in film.place(last.place).name


def test_every_scene_is_where_the_viewer_set_it(film: Screenplay) -> None:
    assert all("MARS" in place.name for place in film.places)


@pytest.mark.parametrize("seconds", [60, 180, 600, 1800])
@pytest.mark.parametrize("prompt", [SEED, "a heist in a library of dreams", "a bank clerk who can hear lies"])
def test_length(prompt: str, seconds: int) -> None:
    brief = read(Brief(prompt=prompt, seconds=seconds))
    film = write(brief)
    found = shot(film.scenes, brief.seconds) / 1000
    assert abs(found - seconds) <= seconds * 0.055
    assert contradictions(film) == []


@pytest.fixture(scope="module")
def season() -> tuple[Brief, list[Screenplay]]:
    brief = read(Brief(prompt="Alice, 70, a lighthouse keeper, receives radio messages from a wreck. One message an episode.", seconds=240, kind=Kind.SERIES, episodes=3))
    return brief, [write(brief, number) for number in (1, 2, 3)]


def test_episodes_are_different_stories_of_the_same_people(season: tuple[Brief, list[Screenplay]]) -> None:
    _, episodes = season
    assert len({each.title for each in episodes}) == 3
    looks = [{person.id: person.look for person in each.cast} for each in episodes]
    assert all(looks[0]["alice"] == each["alice"] for each in looks)
    regular = {id for id in looks[0] if all(id in each for each in looks)}
    assert len(regular) >= 2 and all(looks[0][id] == each[id] for id in regular for each in looks)


def test_what_the_viewer_wants_in_every_episode_is_in_every_episode(season: tuple[Brief, list[Screenplay]]) -> None:
    brief, episodes = season
    rule = next(each.id for each in brief.demands if each.words == rule_of(brief))
    assert thread_of(brief).id == "message"
    assert all(rule in dict(each.met) for each in episodes)
    whole = " ".join(beat.text for beat in episodes[-1].scenes[-1].beats)
    assert any(sentence in whole for sentence in thread_of(brief).stock)


def test_an_episode_can_be_written_again(season: tuple[Brief, list[Screenplay]]) -> None:
    brief, episodes = season
    assert write(brief, 2) == episodes[1]


def test_the_dead_do_not_speak() -> None:
    film = write(read(Brief(prompt="my dog dies and I want a hopeful film", seconds=180)))
    assert contradictions(film) == []
    scene = film.scenes[0]
    dead = replace(scene, beats=(replace(next(beat for beat in scene.beats if isinstance(beat, Action)), text="Kitty dies.", actor=""),), id="s0")
    assert scene.present and isinstance(contradictions(replace(film, scenes=(dead, *film.scenes))), list)


@pytest.mark.parametrize(
    ("prompt", "goal", "said"),
    [
        ("Lagos, 1974: the sisters Alice and Bisi take over their mother's bus line. Drama.", "hold", "take over their mother's bus line"),
        ("Bob and his grandmother Alice walk across Iceland to return a borrowed horse.", "survive", "return a borrowed horse"),
        ("Bob and his daughter drive across America to scatter his wife's ashes.", "grieve", ""),
        ("Alice drives through the desert to bring home her brother's piano.", "deliver", ""),
    ],
)
def test_a_way_is_gone_for_what_is_done_at_its_end(prompt: str, goal: str, said: str) -> None:
    found = premises(read(Brief(prompt=prompt, seconds=600)))[0]
    assert found.goal == goal and said in short(found, "")


@pytest.mark.parametrize(
    "prompt", ["A comedy in a small town where songs are taxed: Alice, a retired accordion player, and Bob, the tax officer.", "Fairy tale: a miller's daughter who cannot lie is made the king's ambassador."]
)
def test_what_a_film_is_called_and_what_nobody_does_is_no_task(prompt: str) -> None:
    found = premises(read(Brief(prompt=prompt, seconds=600)))
    assert not any("comedy" in each.secret or each.verb == "lie" for each in found)
