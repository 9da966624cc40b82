"""Whom a film is for, pronouns in brackets, labels and shouting."""

from __future__ import annotations

import re

import pytest

from generator.film import Audience, Brief, DemandKind, Gender, Species
from generator.writing.reading import read, summary
from generator.writing.reading.wording import plain


def understood(prompt: str) -> Brief:
    return read(Brief(prompt=prompt, seconds=0, episodes=0))


@pytest.mark.parametrize(
    ("prompt", "audience"),
    [
        ("For my daughter, 7: an owl learns to whistle", Audience.CHILDREN),
        ("an owl learns to whistle, for my son, 5", Audience.CHILDREN),
        ("For kids aged 4 to 6. An owl learns to whistle.", Audience.CHILDREN),
        ("For my nephew (11): an owl learns to whistle.", Audience.FAMILY),
        ("My niece Tilda is 6 and loves owls. Make her a film about an owl that learns to whistle.", Audience.CHILDREN),
        ("my grandson just turned nine. an owl learns to whistle", Audience.CHILDREN),
        ("Für meinen Sohn, 8: eine Eule lernt singen.", Audience.CHILDREN),
        ("I'm 10 and I want a film about an owl that learns to whistle", Audience.FAMILY),
    ],
)
def test_whom_it_is_for_is_its_audience_and_nobody_in_it(prompt: str, audience: Audience) -> None:
    brief = understood(prompt)
    assert brief.audience is audience
    assert [each.look.breed for each in brief.cast] == ["owl"]


def test_a_film_about_a_child_is_not_for_one() -> None:
    brief = understood("My daughter Tilda, 9, runs a court for snails. A dark drama.")
    assert brief.audience is Audience.TEEN
    assert any(each.name == "Tilda" and each.age == 9 for each in brief.cast)


def test_a_dedication_stays_on_the_sheet() -> None:
    assert any("my daughter" in words for _, words in summary(understood("For my daughter, 7: an owl learns to whistle")))


@pytest.mark.parametrize(
    ("prompt", "genders"),
    [
        ("Robin (she), Sasha (he) and Kim (they) open a repair shop.", {"Robin": Gender.FEMALE, "Sasha": Gender.MALE, "Kim": Gender.NEUTRAL}),
        ("Alex, they/them, 40, a surveyor, finds a door in a cliff.", {"Alex": Gender.NEUTRAL}),
        ("they/them heroine Quill, 31, guards a glacier", {"Quill": Gender.NEUTRAL}),
    ],
)
def test_pronouns_that_are_stated_are_kept(prompt: str, genders: dict[str, Gender]) -> None:
    assert {each.name: each.gender for each in understood(prompt).cast} == genders


def test_labels_say_who_plays_which_part() -> None:
    brief = understood("Hero: Bo Strand, a stoker. Villain: the blizzard. Judge: a very sleepy walrus.")
    parts = {each.role: each for each in brief.cast}
    assert parts["lead"].name == "Bo Strand"
    assert parts["antagonist"].group and "lizzard" in parts["antagonist"].name
    (walrus,) = [each for each in brief.cast if each.look.species is not Species.HUMAN]
    assert walrus.occupation == "judge" and "sleepy" in walrus.traits


def test_a_company_that_is_called_the_villain_is_one() -> None:
    brief = understood("The villain is Ordo Lumen, a company that sells shadows. Piet Maas, 30, a lamplighter, refuses to pay.")
    (villain,) = [each for each in brief.cast if each.role == "antagonist"]
    assert villain.group and villain.name == "Ordo Lumen"
    assert next(each for each in brief.cast if each.role == "lead").name == "Piet Maas"


def test_capitals_throughout_are_not_names() -> None:
    brief = understood("MAKE A WESTERN ABOUT A BARBER WHO CUTS THE HAIR OF HIS KILLER!!! NO GUNS")
    assert "barber" in [each.occupation for each in brief.cast]
    assert not any(each.name for each in brief.cast if each.occupation == "barber")
    assert any(each.kind is DemandKind.PROHIBITION and "guns" in each.words.lower() for each in brief.demands)


def test_plain_leaves_ordinary_messages_alone() -> None:
    for text in ("A potter waits for nine years.", "For two brothers there is only one boat.", "It is a story for a winter evening, set in Oslo."):
        assert plain(text).text == text and plain(text).audience is None


@pytest.mark.parametrize(
    ("prompt", "people"),
    [
        ("Mum and I drive across Patagonia to scatter dad's ashes, funny and sad", [{"daughter", "son"}, {"mum"}]),
        ("My dad and I build a raft", [{"daughter", "son"}, {"dad"}]),
        ("A film about how my wife and I met in Lisbon", [{"man"}, {"wife"}]),
        ("The summer when my dog and I ran away", [{"girl", "boy"}, {"dog"}]),
    ],
)
def test_whoever_writes_is_in_the_film(prompt: str, people: list[set[str]]) -> None:
    brief = read(Brief(prompt=prompt, seconds=60))
    assert len(brief.cast) == 2 and all(each.id in among for each, among in zip(brief.cast, people, strict=True))
    assert brief.cast[0].role == "lead" and brief.bonds
    assert not any(re.search(r"\bI\b", each.words) for each in brief.demands)


def test_how_it_is_told_and_how_it_ends_are_no_part_of_what_happens() -> None:
    brief = read(Brief(prompt="Two aunts drive to the sea, funny and sad, ends with a fire", seconds=60))
    assert {each.kind: each.words for each in brief.demands if each.kind in (DemandKind.EVENT, DemandKind.TONE, DemandKind.ENDING)} == {
        DemandKind.EVENT: "Two aunts drive to the sea", DemandKind.TONE: "funny and sad", DemandKind.ENDING: "ends with a fire",
    }
    hidden = read(Brief(prompt="The last librarian hides forbidden books from the Ministry", seconds=60))
    assert [each.kind for each in hidden.demands if "hides" in each.words] == [DemandKind.EVENT]
    assert any(each.kind is DemandKind.RULE for each in read(Brief(prompt="A boy lives in a world where magic is forbidden", seconds=60)).demands)


def test_an_opera_is_sung_unless_somebody_is_in_it() -> None:
    def kinds(prompt: str) -> list[str]:
        return [each.kind for each in read(Brief(prompt=prompt, seconds=60)).places]

    assert kinds("A lonely lighthouse keeper teaches a whale to sing opera") == ["lighthouse"]
    assert kinds("Two thieves hide at the opera") == ["hall"]
    assert kinds("A boy and a whale become friends") == ["shore"]
