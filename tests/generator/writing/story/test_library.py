"""The library: every exchange is well formed, caused, and right for she, he, they and it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from generator.film import Brief, Gender, Species
from generator.writing.story import casting, words
from generator.writing.story.chance import Chance
from generator.writing.story.check import lint
from generator.writing.story.commission import bind
from generator.writing.story.concept import genre_of
from generator.writing.story.library import Conceit, conceits, deeds, genres, quests, scenes, settings, strands, throughlines
from generator.writing.story.premise import Premise
from generator.writing.story.quest import bound
from generator.writing.story.story import Story

PEOPLE = {
    "she": (Gender.FEMALE, Species.HUMAN, "Alice"), "he": (Gender.MALE, Species.HUMAN, "Bob"), "they": (Gender.NEUTRAL, Species.HUMAN, "Charlie"),
    "animal": (Gender.NEUTRAL, Species.QUADRUPED, "the otter"),
}
THINGS = {"singular": "blue jar", "vowel": "old umbrella", "plural": "iron keys"}


def _story(conceit: Conceit, who: str, thing: str) -> Story:
    brief = Brief(prompt="a test")
    genre = genre_of(brief)
    story = Story(brief=brief, genre=genre, conceit=conceit, chance=Chance("test"))
    gender, species, name = PEOPLE[who]
    for role in conceit.roles:
        made = casting.invent(story, role)
        story.roles[role.name] = replace(made, name=name, gender=gender, look=replace(made.look, gender=gender, species=species, breed=""))
    for role_name in ("hero", "ally", "foe"):
        story.roles.setdefault(role_name, replace(casting.invent(story, conceits()[0].roles[0]), name=name, gender=gender))
    bind(story, conceit, ())
    story.slots |= {slot: THINGS[thing] for slot, _, _ in conceit.things} | {"place": "the market", "quest": "do what we came for", "keepsake": THINGS[thing], "mine": "took my boat", "yours": "took your boat"}
    if conceit.goal:
        bound(story, Premise(goal=conceit.goal, deadline="the tide turns", skill="repair their clocks"))
        story.slots |= {"secret": "nobody is home", "hazard": "storm", "goal": "far door"}
    story.roles["group"] = replace(story.roles["hero"], id="group", name="The Office", group=True)
    return story


def _everything() -> list[Conceit]:
    return [*conceits(), *quests(), *strands(), *scenes(), *throughlines()]


@pytest.mark.parametrize("thing", THINGS)
@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("conceit", _everything(), ids=lambda each: each.id)
def test_grammar(conceit: Conceit, who: str, thing: str) -> None:
    story = _story(conceit, who, thing)
    for card in (*conceit.cards, *conceit.moment):
        for exchange in card.exchanges:
            for turn in exchange.turns:
                for text in turn.texts:
                    story.introduced.clear()
                    filled = story.fill(text, action=not turn.spoken)
                    assert lint(filled) == [], exchange.id
                    assert not re.search(r"\biron keys (?:is|was|has|does|\w+ys|stands|lies|goes|comes|belongs|looks)\b", filled), f"{exchange.id}: {filled}"
                    assert not turn.actor or turn.actor in story.roles, f"{exchange.id}: nobody plays {turn.actor}"


@pytest.mark.parametrize("conceit", _everything(), ids=lambda each: each.id)
def test_everything_needed_is_given_earlier(conceit: Conceit) -> None:
    given: set[str] = set()
    for card in conceit.cards:
        for exchange in card.exchanges:
            missing = set(exchange.needs) - given
            assert not missing, f"{exchange.id} needs {missing}"
            given |= set(exchange.gives)


@pytest.mark.parametrize("conceit", [*conceits(), *quests()], ids=lambda each: each.id)
def test_what_is_indispensable_needs_only_what_is_indispensable(conceit: Conceit) -> None:
    given = {fact for card in conceit.cards for each in card.exchanges if each.level == 1 for fact in each.gives}
    for card in conceit.cards:
        for exchange in card.exchanges:
            if exchange.level == 1:
                assert set(exchange.needs) <= given, exchange.id


@pytest.mark.parametrize("quest", quests(), ids=lambda each: each.id)
def test_ways_of_telling_the_same_step_bring_about_the_same(quest: Conceit) -> None:
    for card in quest.cards:
        for step in {each.step for each in card.exchanges if each.step}:
            ways = [each for each in card.exchanges if each.step == step]
            assert len({(each.level, frozenset(each.gives)) for each in ways}) == 1, step
            assert any(not each.when for each in ways), f"{card.id}: {step} has no way that any film can take"


def test_every_quest_can_be_told_in_a_minute() -> None:
    assert all(quest.moment and quest.plain and quest.verbs and quest.nouns for quest in quests())


def test_every_verb_belongs_to_one_goal() -> None:
    seen: dict[str, str] = {}
    for quest in quests():
        for verb in quest.verbs:
            assert seen.setdefault(verb, quest.goal) == quest.goal, f"{verb}: {seen[verb]} and {quest.id}"


def test_every_setting_has_every_kind_of_place() -> None:
    wanted = {"main", "home", "work", "public", "edge", "high", "hidden", "road", "arena"}
    assert all({role for role, _ in kit} == wanted for kit in settings().values())


def test_size() -> None:
    exchanges = [each for conceit in _everything() for card in conceit.cards for each in card.exchanges]
    assert len(conceits()) >= 150 and len(genres()) >= 16 and len(exchanges) >= 2300 and len(deeds()) >= 40
    assert sum(each.silent for each in conceits()) >= 30


@pytest.mark.parametrize("who", PEOPLE)
def test_grammar_of_deeds(who: str) -> None:
    story = _story(conceits()[0], who, "singular")
    story.roles |= {"who": story.roles["hero"], "with": story.roles["hero"]}
    story.slots |= {"thing": "blue jar", "others": "neighbours"}
    for deed in deeds():
        for turn in deed.turns:
            for text in turn.texts:
                story.introduced.clear()
                assert lint(story.fill(text, action=True)) == [], deed.id


def test_what_goes_on_from_a_side_scene_is_not_played_without_it() -> None:
    """What is added where there is room is added by itself: it has to ask for what it goes on from."""
    for scene in scenes():
        for card in scene.cards:
            for exchange in card.exchanges[1:]:
                assert exchange.level < 3 or exchange.needs, exchange.id


def test_no_line_is_in_two_places() -> None:
    seen: dict[str, str] = {}
    for conceit in _everything():
        for card in conceit.cards:  # a quest told in a minute may say what it says at length
            for exchange in card.exchanges:
                for turn in exchange.turns:
                    for text in turn.texts:
                        if len(text.split()) > 4:
                            again = conceit.id.startswith("through-") and seen.get(text, "").startswith(f"{conceit.id}/")  # what runs through a film comes back
                            assert text not in seen or again, f"{exchange.id} and {seen.get(text)}: {text}"
                            seen[text] = exchange.id


@pytest.mark.parametrize(
    ("noun", "said"), [("umbrella", "an umbrella"), ("hour", "an hour"), ("uniform", "a uniform"), ("iron keys", "iron keys"), ("tin of peaches", "a tin of peaches")]
)
def test_articles(noun: str, said: str) -> None:
    assert words.with_article(noun) == said


def test_numbers() -> None:
    assert [words.number(each) for each in (7, 40, 41, 212, 1931)] == [
        "seven", "forty", "forty-one", "two hundred and twelve", "one thousand nine hundred and thirty-one",
    ]
