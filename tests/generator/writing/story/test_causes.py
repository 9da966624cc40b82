"""Causes: a scene that begins something says why, stories that are begun are ended, and nobody speaks who is lost."""

from __future__ import annotations

from functools import cache

import pytest

from generator.film import Action, Brief, Line, Screenplay
from generator.writing.reading import read
from generator.writing.story import fit, write
from generator.writing.story.causes import causes
from generator.writing.story.commission import commission, story_of
from generator.writing.story.plan import plan
from generator.writing.story.premise import premises

_PROMPTS = (
    "A detective looks for a stolen ledger in a harbour town, 1948.",
    "A courier must carry a sealed letter across a city under siege before dawn.",
    "Dystopia: psychic powers are outlawed. Nora, 17, who is telekinetic, and her best friend Ivo evade the police.",
)


@cache
def _film(prompt: str, seconds: int) -> Screenplay:
    return write(read(Brief(prompt=prompt, seconds=seconds)))


def _text(film: Screenplay) -> str:
    return "\n".join(beat.text for scene in film.scenes for beat in scene.beats)


@pytest.mark.parametrize("prompt", _PROMPTS)
def test_no_other_story_is_begun_that_is_not_ended(prompt: str) -> None:
    for seconds in (600, 1200):
        work = commission(read(Brief(prompt=prompt, seconds=seconds)), 1)
        made = plan(story_of(work), seconds * 1000, 12_000)
        told = {step.source for step in made.steps if step.source.startswith("sequence-")}
        for each in work.sequences:
            if each.id in told:
                got = {step.exchange.id for step in made.steps if step.source == each.id}
                steps = {one.step or one.id for card in each.cards for one in card.exchanges if one.level == 1}
                have = {one.step or one.id for card in each.cards for one in card.exchanges if one.id in got}
                assert steps <= have, each.id


def test_a_film_of_ten_minutes_says_why_its_scenes_follow() -> None:
    said = {turn.texts[0].split("{")[0].strip() for kind in causes().values() for each in kind for turn in each.turns if len(turn.texts[0].split("{")[0]) > 14}
    films = [_text(_film(prompt, 600)) for prompt in _PROMPTS]
    assert all(any(each in film for each in said) for film in films)
    assert not any("{" in film for film in films)


def test_a_short_film_explains_nothing() -> None:
    story = story_of(commission(read(Brief(prompt=_PROMPTS[0], seconds=180)), 1))
    assert not any(slot.startswith("next") for slot in story.slots)


@pytest.mark.parametrize("seconds", [180, 240, 300, 600])
@pytest.mark.parametrize("prompt", _PROMPTS)
def test_length(prompt: str, seconds: int) -> None:
    assert abs(fit.shot(_film(prompt, seconds).scenes, seconds) / 1000 / seconds - 1) < 0.03


def test_who_hides_in_a_place_hides_themselves() -> None:
    brief = read(Brief(prompt="A boy hides in a bell tower while the army searches the town.", seconds=180))
    (first,) = premises(brief)
    assert (first.goal, first.goal_place, first.thing, first.object) == ("hide", "bell tower", "", "")
    assert "quest-hide_uncounted" in write(brief).used


def test_talking_to_a_plant_is_no_gift() -> None:
    assert not any(each.goal == "power" for each in premises(read(Brief(prompt="A girl talks to a plant that her late mother left behind.", seconds=180))))
    gifted = premises(read(Brief(prompt="A girl who can talk to plants saves a forest.", seconds=180)))
    assert gifted


def test_the_guard_of_the_brief_stands_in_the_way() -> None:
    film = _film("A grandmother robs a bank to pay for her hip; her grandson Stavros is the security guard.", 180)
    assert not any(each.role == "antagonist" and not each.group for each in film.cast if each.name != "Stavros")


def test_a_pronoun_means_somebody() -> None:
    (first, *_) = premises(read(Brief(prompt="The hare is always late; the tortoise waits for him at the crossing.", seconds=180)))
    assert first.person == "hare"


def test_who_is_named_and_counted_is_there_once() -> None:
    sisters = _film("Clara and Nell, two sisters, fight over who gets to keep the bakery.", 180)
    assert [each.name for each in sisters.cast if each.role != "antagonist"] == ["Clara", "Nell"]
    cats = _film("My two cats Miso and Udon plan to overthrow the robot vacuum. No humans at all.", 180)
    assert {"Miso", "Udon"} <= {each.name for each in cats.cast}
    assert " people" not in _text(cats)


def test_what_the_opponent_wants_is_said_by_them() -> None:
    film = _film("Two brothers run the last cinema in town. Bernd wants to turn it into a car wash.", 180)
    lines = [beat for scene in film.scenes for beat in scene.beats if isinstance(beat, Line) and "car wash" in beat.text]
    assert [line.speaker for line in lines] == ["bernd"]
    assert not any("car wash" in beat.text for scene in film.scenes for beat in scene.beats if isinstance(beat, Action))
    assert any("CINEMA" in place.name for place in film.places)


@pytest.mark.parametrize("age", [9, 16])
def test_the_friends_of_the_young_are_young(age: int) -> None:
    brief = read(Brief(prompt=f"Mara, a {age}-year-old girl, and her best friend Theo dig for gold.", seconds=180))
    ages = [each.look.age for each in brief.cast]
    assert max(ages) - min(ages) <= 3


def test_no_cause_lets_a_place_decide_its_verb() -> None:
    """Places may be plural: "Nothing in the cells are as they left it" was said once."""
    for kind, own in causes().items():
        for each in own:
            for turn in each.turns:
                assert not any(f"{{{slot}}} {verb} " in text for text in turn.texts for slot in ("the place", "the last", "the next") for verb in ("is", "was", "has")), (kind, turn.texts)
