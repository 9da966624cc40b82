"""The library: every exchange is well formed, caused, and right for she, he, they and it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.film import Brief, Gender, Species
from generator.writing.story import casting, words
from generator.writing.story.chance import Chance
from generator.writing.story.check import lint
from generator.writing.story.concept import genre_of
from generator.writing.story.film import bind
from generator.writing.story.library import Conceit, conceits, deeds, genres, scenes, strands
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
    story.slots |= {slot: THINGS[thing] for slot, _, _ in conceit.things} | {"place": "the market"}
    story.roles["group"] = replace(story.roles["hero"], id="group", name="The Office", group=True)
    return story


def _everything() -> list[Conceit]:
    return [*conceits(), *strands(), *scenes()]


@pytest.mark.parametrize("thing", THINGS)
@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("conceit", _everything(), ids=lambda each: each.id)
def test_grammar(conceit: Conceit, who: str, thing: str) -> None:
    story = _story(conceit, who, thing)
    for card in conceit.cards:
        for exchange in card.exchanges:
            for turn in exchange.turns:
                for text in turn.texts:
                    story.introduced.clear()
                    assert lint(story.fill(text, action=not turn.spoken)) == [], exchange.id
                    assert not turn.actor or turn.actor in story.roles, f"{exchange.id}: nobody plays {turn.actor}"


@pytest.mark.parametrize("conceit", _everything(), ids=lambda each: each.id)
def test_everything_needed_is_given_earlier(conceit: Conceit) -> None:
    given: set[str] = set()
    for card in conceit.cards:
        for exchange in card.exchanges:
            missing = set(exchange.needs) - given
            assert not missing, f"{exchange.id} needs {missing}"
            given |= set(exchange.gives)


@pytest.mark.parametrize("conceit", conceits(), ids=lambda each: each.id)
def test_what_is_indispensable_needs_only_what_is_indispensable(conceit: Conceit) -> None:
    given = {fact for card in conceit.cards for each in card.exchanges if each.level == 1 for fact in each.gives}
    for card in conceit.cards:
        for exchange in card.exchanges:
            if exchange.level == 1:
                assert set(exchange.needs) <= given, exchange.id


def test_size() -> None:
    exchanges = [each for conceit in _everything() for card in conceit.cards for each in card.exchanges]
    assert len(conceits()) >= 20 and len(genres()) >= 12 and len(exchanges) + len(deeds()) >= 250


def test_no_line_is_in_two_places() -> None:
    seen: dict[str, str] = {}
    for conceit in _everything():
        for card in conceit.cards:
            for exchange in card.exchanges:
                for turn in exchange.turns:
                    for text in turn.texts:
                        if len(text.split()) > 4:
                            assert text not in seen, f"{exchange.id} and {seen.get(text)}: {text}"
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
