"""The survey of directed films."""

from __future__ import annotations

from dataclasses import replace

from generator.direction.survey import survey
from generator.film import Action
from tests.generator.direction.stories import FILM, TALK, readings

READINGS = {scene.id: readings(FILM, scene) for scene in FILM.scenes}


def test_a_survey_counts_what_was_directed() -> None:
    found = survey([(FILM, READINGS)])
    assert found["actions"] == sum(isinstance(beat, Action) for scene in FILM.scenes for beat in scene.beats)
    assert found["layout faults"] == 0 and found["line of action crossed"] == 0
    assert found["actions staged"] == 1.0
    sizes = found["sizes"]
    assert isinstance(sizes, dict) and abs(sum(sizes.values()) - 1) < 0.01 and len(sizes) >= 5


def test_a_verb_that_nobody_knows_counts_as_a_fallback() -> None:
    odd = replace(TALK, beats=(Action(id="q", text="Alice frobnicates the key.", verb="frobnicate", actor="alice", prop="key"),))
    film = replace(FILM, scenes=(odd,))
    found = survey([(film, {odd.id: readings(film, odd)})])
    assert found["actions staged as written"] == 0.0 and found["actions by fallback"] == {"level 1": 1.0}
