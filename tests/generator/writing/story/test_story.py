"""Films of many kinds: their length, their words, their causes, and what the viewer insisted on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.film import Action, Line, Screenplay
from generator.writing.story import write
from generator.writing.story.check import check
from generator.writing.story.fit import length
from generator.writing.story.verbs import EMOTIONS, HARM, VERBS, VOLUMES
from tests.generator.writing.story.briefs import BRIEFS, ELARA

CASES = [(name, variation) for name in BRIEFS for variation in (0, 1)]


@pytest.fixture(scope="module")
def films() -> dict[tuple[str, int], Screenplay]:
    return {(name, variation): write(replace(BRIEFS[name], variation=variation)) for name, variation in CASES}


@pytest.mark.parametrize("case", CASES, ids=str)
def test_lasts_as_long_as_was_asked(case: tuple[str, int], films: dict[tuple[str, int], Screenplay]) -> None:
    brief = BRIEFS[case[0]]
    found = length(films[case].scenes, brief.seconds) / 1000
    assert abs(found - brief.seconds) <= brief.seconds * 0.12


@pytest.mark.parametrize("case", CASES, ids=str)
def test_has_no_faults(case: tuple[str, int], films: dict[tuple[str, int], Screenplay]) -> None:
    brief = BRIEFS[case[0]]
    assert check(films[case], dialogue=brief.dialogue) == []


@pytest.mark.parametrize("case", CASES, ids=str)
def test_uses_the_vocabulary(case: tuple[str, int], films: dict[tuple[str, int], Screenplay]) -> None:
    film = films[case]
    cast, places = {each.id for each in film.cast}, {each.id for each in film.places}
    for scene in film.scenes:
        assert scene.place in places
        assert set(scene.present) <= cast
        assert 0 <= scene.tension <= 1000
        for beat in scene.beats:
            if isinstance(beat, Action):
                assert beat.verb in VERBS and beat.mood in EMOTIONS
                assert not beat.actor or beat.actor in scene.present
            else:
                assert beat.delivery.emotion in EMOTIONS and beat.delivery.volume in VOLUMES


@pytest.mark.parametrize("case", CASES, ids=str)
def test_every_demand_is_met_or_refused_with_a_reason(case: tuple[str, int], films: dict[tuple[str, int], Screenplay]) -> None:
    film = films[case]
    scenes = {each.id for each in film.scenes}
    told = {id for id, _ in film.met} | {id for id, _ in film.refused}
    assert {each.id for each in film.demands} <= told
    assert all(scene in scenes for _, scene in film.met)
    assert not {each.id for each in film.demands if each.hard} & {id for id, _ in film.refused}


def test_the_same_brief_gives_the_same_film() -> None:
    assert write(ELARA) == write(ELARA)


def test_another_variation_is_another_film() -> None:
    for name in ("elara", "gladiator", "noir", "team"):
        first, second = (write(replace(BRIEFS[name], variation=number)) for number in (0, 1))
        words = [{beat.text for scene in film.scenes for beat in scene.beats} for film in (first, second)]
        assert len(words[0] & words[1]) < 0.8 * len(words[0])


def test_the_demanded_opening_is_played() -> None:
    film = write(ELARA)
    first = film.scenes[0]
    assert "MARKET" in film.place(first.place).name
    assert "elara" in first.present
    actions = [each for each in first.beats if isinstance(each, Action)]
    assert any(each.verb == "cast" and each.actor == "elara" for each in actions)
    assert any("data chip" in each.prop for each in actions)
    assert any("enforcer" in each.text.lower() for each in actions)
    assert "enforcers" in first.extras.lower()


def test_the_demanded_climax_is_the_tensest_and_late() -> None:
    film = write(ELARA)
    top = max(film.scenes, key=lambda each: each.tension)
    assert "RUIN" in film.place(top.place).name
    assert film.scenes.index(top) >= len(film.scenes) - 3
    assert any(isinstance(each, Action) and each.verb == "explode" for each in top.beats)


def test_the_demanded_ending_is_last() -> None:
    film = write(ELARA)
    last = film.scenes[-1]
    assert "ROOFTOP" in film.place(last.place).name and last.hour.value == "dawn"
    assert {"elara", "kael"} <= set(last.present)


def test_a_company_acts_through_somebody_with_a_face_and_a_voice_from_above() -> None:
    film = write(ELARA)
    agents = [each for each in film.cast if each.role == "antagonist" and not each.group]
    assert agents and any(agents[0].id in each.present for each in film.scenes)
    voices = [beat for scene in film.scenes for beat in scene.beats if isinstance(beat, Line) and beat.speaker == "mind-syndicate"]
    assert voices and all(each.off_screen for each in voices)


def test_without_dialogue_nobody_speaks_and_something_always_happens() -> None:
    film = write(BRIEFS["garden"])
    beats = [beat for scene in film.scenes for beat in scene.beats]
    assert not any(isinstance(each, Line) for each in beats)
    assert len(beats) * 5 >= BRIEFS["garden"].seconds * 0.9


def test_without_violence_nobody_is_hurt() -> None:
    film = write(BRIEFS["court"])
    assert not any(isinstance(beat, Action) and beat.verb in HARM for scene in film.scenes for beat in scene.beats)


def test_episodes_differ_and_keep_their_lead() -> None:
    first, second = write(BRIEFS["lighthouse"], episode=1), write(BRIEFS["lighthouse"], episode=2)
    assert first != second
    assert all("ines" in each.scenes[0].present or any("ines" in scene.present for scene in each.scenes) for each in (first, second))


def test_a_feature_has_the_length_of_a_feature() -> None:
    brief = replace(BRIEFS["gladiator"], seconds=5400)
    film = write(brief)
    found = length(film.scenes, brief.seconds) / 1000
    assert abs(found - 5400) <= 270
    assert check(film) == []
    said = [beat.text for scene in film.scenes for beat in scene.beats if isinstance(beat, Line) and len(beat.text.split()) > 2]
    assert len(set(said)) >= 0.99 * len(said)
