"""Long films: who lives through what, whose ways cross, and what the message says happened before."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from generator.film import Brief, Line, Screenplay, duration
from generator.writing.reading import read
from generator.writing.story import write
from generator.writing.story.commission import commission, story_of
from generator.writing.story.errand import short
from generator.writing.story.grievance import grievance
from generator.writing.story.library import quests, scenes
from generator.writing.story.notes import notes_of
from generator.writing.story.premise import premises

RUNAWAY = "Dystopia: Alice, a sixteen-year-old courier, and her best friend Bob evade the authorities with a stolen map."
RIVER = "Western: Alice, a ferrywoman, must carry the outlaw who killed her husband across the flooded river."
NOTES = "A cartographer and a conductor keep missing each other, and fall in love by leaving notes in seat 14 of a train."


@cache
def _film(prompt: str, seconds: int, variation: int = 0) -> Screenplay:
    return write(read(Brief(prompt=prompt, seconds=seconds, variation=variation)))


def _said(film: Screenplay) -> str:
    return " ".join(beat.text for scene in film.scenes for beat in scene.beats)


@pytest.mark.parametrize(
    ("prompt", "task"),
    [
        ("Alice is a girl of 16. Her best friend, Bob, is a hacker who helps her evade the authorities.", "evade the authorities"),
        (RIVER, "get across the flooded river"),
        (NOTES, "-"),
        ("A snail wants to win the garden race and her friend Bromley coaches her.", "win the garden race"),
        ("Two sisters argue about selling their late father's boat.", "sell their late father's boat"),
        ("A porter pretends to be the prince so that the hotel is not closed.", "pretend to be the prince"),
        ("An engineer hears a threat in a recording of the applause.", "find out about the threat"),
        ("A widow keeps bees and refuses to sell her house.", "refuse to sell her house"),
        ("A botanist must carry the last apple seed through a dust storm to the greenhouse.", "carry the last apple seed to the greenhouse"),
    ],
)
def test_a_task_is_what_somebody_could_say(prompt: str, task: str) -> None:
    assert short(premises(read(Brief(prompt=prompt, seconds=600)))[0], "-") == task


def test_a_feature_has_pairs_of_its_own_and_its_hero_has_few_errands() -> None:
    work = commission(read(Brief(prompt=RUNAWAY, seconds=5400)), 1)
    mine = [each for each in work.sequences if each.goal and "chapter" in each.tags]
    theirs = [each for each in work.sequences if any(tag.startswith("pair ") for tag in each.tags)]
    assert 3 <= len(mine) <= 9 and len(theirs) >= 5
    assert not any(each.goal == "love" for each in mine), "nobody of sixteen is married off on the way"
    story = story_of(work)
    foes = [story.roles[role.name].id for each in mine for role in each.roles if role.name.startswith("foe")]
    assert len(set(foes)) == len(foes), "nobody has every job in the place"


def test_ways_cross_and_what_was_lent_is_brought_back() -> None:
    film = _film(RUNAWAY, 3600)
    assert "scene-crossings-loan" in film.used
    said = _said(film)
    assert said.index("Now you'll have to bring it back") < said.lower().index("had to bring it back") if "Now you'll" in said else "bring it back" in said


def test_who_was_killed_before_is_not_seen_and_what_was_done_is_said() -> None:
    brief = read(Brief(prompt=RIVER, seconds=600))
    wrong = grievance(brief)
    assert wrong and (wrong.mine, wrong.yours) == ("killed my husband", "killed your husband")
    film = _film(RIVER, 600)
    dead = next((each.id for each in film.cast if each.id == "husband"), "")
    assert not any(dead in scene.present for scene in film.scenes if dead)
    assert "killed my husband" in _said(film) and "killed your husband" in _said(film)


def test_notes_are_left_where_the_message_says() -> None:
    assert notes_of(Brief(prompt=NOTES)) == "seat 14 of a train" or notes_of(Brief(prompt=NOTES)) == "seat 14"
    assert notes_of(Brief(prompt="Two people leave letters in a hollow tree.")) == "the hollow tree"
    assert notes_of(Brief(prompt="A girl writes a novel.")) is None
    assert "seat 14" in _said(_film(NOTES, 600))


def test_lines_are_acted() -> None:
    lines = [beat for scene in _film(RUNAWAY, 3600).scenes for beat in scene.beats if isinstance(beat, Line)]
    sounds = [beat.delivery.sound for beat in lines if beat.delivery.sound]
    assert 0.02 < len(sounds) / len(lines) < 0.2 and len(set(sounds)) >= 4
    assert any(beat.delivery.irony for beat in lines) and any(beat.delivery.hesitation for beat in lines)


def test_a_feature_is_about_its_own_people_in_a_household_that_has_seen_everything() -> None:
    brief = replace(read(Brief(prompt=RUNAWAY, seconds=3600)), known=tuple(each.id for each in (*quests(), *scenes())))
    film = write(brief)
    lead = next(each.id for each in film.cast if each.role == "lead")
    times = [(duration.scene(each), lead in each.present) for each in film.scenes]
    assert sum(time for time, there in times if there) >= 0.5 * sum(time for time, _ in times)
