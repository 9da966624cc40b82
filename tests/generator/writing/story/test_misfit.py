"""No lake on Mars, and no soup for a robot."""

from __future__ import annotations

from generator.film import Brief
from generator.writing.reading import read
from generator.writing.story import write
from generator.writing.story.library import quests
from generator.writing.story.misfit import misfits


def test_a_story_of_swimmers_fits_people_on_earth_alone() -> None:
    swims = next(each for each in quests() if each.id == "quest-love_lie")
    assert misfits(swims, {"pair"}) == 0 < misfits(swims, {"space"}) < misfits(swims, {"space", "robot hero"})


def test_robots_on_mars_love_without_lakes() -> None:
    for seed in range(3):
        screenplay = write(read(Brief(prompt="Two robots on Mars fall in love", seconds=120, variation=seed)))
        assert "quest-love_lie" not in screenplay.used


def test_who_loves_by_letter_is_told_so() -> None:
    screenplay = write(read(Brief(prompt="Two robots on Mars fall in love through maintenance logs", seconds=120)))
    assert "quest-love_notes" in screenplay.used
    assert any("maintenance logs" in beat.text for scene in screenplay.scenes for beat in scene.beats)


def test_who_runs_a_place_is_to_keep_it() -> None:
    screenplay = write(read(Brief(prompt="Two sisters run the last cinema in town", seconds=120)))
    assert any(used.startswith("quest-hold") for used in screenplay.used)
