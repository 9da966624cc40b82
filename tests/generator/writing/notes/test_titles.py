"""People with a title before their name are called by both, and endings of several sentences are about whom they speak of."""

import re
from dataclasses import replace

import pytest

from generator.film import Action, Brief, Character, Line
from generator.writing.embedded import Embedded
from generator.writing.notes.naming import called

WRITER = Embedded()


@pytest.fixture(scope="module")
def brief() -> Brief:
    return WRITER.read(Brief(prompt="Gothic romance, 1890, a manor in Yorkshire: governess Edith Lowe, 26, falls for Mr. Hale, 40, a widower. Dora, the cook, knows why his wife left.", seconds=240))


@pytest.fixture(scope="module")
def film(brief: Brief):
    return WRITER.write(brief)


@pytest.mark.parametrize(("name", "said"), [("Mr. Hale", "Mr. Hale"), ("Edith Lowe", "Edith"), ("The Ghost", "The Ghost"), ("Dr Ono", "Dr Ono"), ("", "")])
def test_how_somebody_is_called(name: str, said: str) -> None:
    assert called(Character(id="x", name=name)) == said


def test_nobody_is_called_by_a_title_alone(film) -> None:
    for beat in (beat for scene in film.scenes for beat in scene.beats):
        assert not re.search(r"\bMr\.?(?:'s)?(?= (?!Hale)| ?$)|\bMr\.'s", beat.text), beat.text


def test_all_that_happens_in_an_ending_happens_to_those_it_is_about(brief: Brief, film) -> None:
    names = [called(each) for each in film.cast if not each.group and any(each.id in scene.present for scene in film.scenes)][:2]
    new = WRITER.end(brief, film, f"{names[0]} confesses to {names[1]} and they cook together", 1)
    last = new.scenes[-1]
    cooks = [beat for beat in last.beats if isinstance(beat, Action) and "cook" in beat.text]
    assert len(cooks) == 1 and all(name in cooks[0].text for name in names)
    assert any(isinstance(beat, Line) for beat in last.beats)
    assert replace(new, scenes=film.scenes).cast == film.cast
