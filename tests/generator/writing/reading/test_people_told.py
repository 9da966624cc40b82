"""Who is meant: families, kin of the unnamed, whom a message only forbids, figures that belong to somebody."""

from __future__ import annotations

import pytest

from generator.film import Brief, DemandKind, Gender
from generator.writing.reading import read, remarks
from generator.writing.reading.spelling import unknown


def understood(prompt: str) -> Brief:
    return read(Brief(prompt=prompt, seconds=120))


def lead(brief: Brief) -> str:
    return next(each.id for each in brief.cast if each.role == "lead")


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("Three brothers named Ivan, Pavel and Alyosha bury their father.", ["Ivan", "Pavel", "Alyosha", ""]),
        ("The Castellanos family: Rosa (38), Miguel (41), their kids Luz, 12 and Pablo, 6. Their restaurant closes.", ["Rosa", "Miguel", "Luz", "Pablo"]),
        ("A nurse in a hospital in Lagos, Folake, works the night shift.", ["Folake"]),
    ],
)
def test_all_names_of_a_family(prompt: str, names: list[str]) -> None:
    assert [each.name for each in understood(prompt).cast] == names


def test_what_two_sisters_are() -> None:
    brief = understood("Two sisters, one a nun and one a boxer, inherit a pub in Dublin.")
    assert [each.occupation for each in brief.cast] == ["nun", "boxer"]


@pytest.mark.parametrize(
    ("prompt", "who"),
    [
        ("The miller's daughter must spin straw into gold before dawn.", "daughter"),
        ("Never show the father. A girl, Mina, 10, waits for his phone call.", "mina"),
        ("Don't let the dog die. A soldier, Private Eddie Marsh, 19, finds a stray dog.", "eddie-marsh"),
    ],
)
def test_whose_somebody_is_and_who_is_refused_do_not_lead(prompt: str, who: str) -> None:
    assert lead(understood(prompt)) == who


def test_a_dog_spoken_of_before_it_is_found_is_one_dog() -> None:
    assert len(understood("Don't let the dog die. A soldier, Private Eddie Marsh, 19, finds a stray dog.").cast) == 2


@pytest.mark.parametrize(
    ("prompt", "ids"),
    [
        ("A shepherd girl and a deserter guard a flock through one night while wolves circle.", {"girl", "deserter", "wolf"}),
        ("A trapper and his dog walk home.", {"trapper", "dog"}),
        ("A girl named Tamsin, 12, and her stepfather move to Cornwall.", {"tamsin", "stepfather"}),
        ("two kids find a time machine", {"kid", "kid-2"}),
        ("My cat Pickles and my dog Rex go on a treasure hunt in the garden.", {"pickles", "rex"}),
        ("Snowed-in at a mountain lodge, two strangers wait.", {"stranger", "stranger-2"}),
    ],
)
def test_who_is_there_and_who_is_a_verb_or_a_thing(prompt: str, ids: set[str]) -> None:
    assert {each.id for each in understood(prompt).cast} == ids


def test_beasts_that_circle_are_against_them() -> None:
    (beasts,) = [each for each in understood("A girl guards a flock while wolves circle.").cast if each.role == "antagonist"]
    assert beasts.group


@pytest.mark.parametrize(
    ("prompt", "age"),
    [
        ("a queen who is 9 years old rules a kingdom", 9),
        ("Sheriff Ruth Calloway, 50s, looks for a thief.", 54),
        ("Grandpa and I build a raft. He is 82, I am 11.", 11),
    ],
)
def test_ages(prompt: str, age: int) -> None:
    assert next(each.age for each in understood(prompt).cast if each.role == "lead") == age


def test_between_grandmother_and_granddaughter_stands_a_grown_daughter() -> None:
    brief = understood("A grandmother, her daughter and her granddaughter run the same ferry.")
    assert next(each.age for each in brief.cast if each.id == "daughter") > 25


@pytest.mark.parametrize(
    ("prompt", "gender"),
    [
        ("A pregnant astronaut on Mars must decide.", Gender.FEMALE),
        ("A postwoman in Glasgow loses a letter.", Gender.FEMALE),
        ("A courier called Zed, nonbinary, with silver hair, carries a heart.", Gender.NEUTRAL),
    ],
)
def test_gender(prompt: str, gender: Gender) -> None:
    assert understood(prompt).cast[0].gender is gender


@pytest.mark.parametrize("name", ["Spider-Man", "Harry Potter", "Taylor Swift", "Donald Trump"])
def test_figures_that_belong_to_somebody_are_read_as_their_kind(name: str) -> None:
    brief = understood(f"{name} opens a bakery.")
    assert len(brief.cast) == 1 and not brief.cast[0].name and brief.cast[0].occupation
    assert any(name in words for label, words in remarks(brief) if label == "Read as")


def test_a_work_named_as_a_model_is_no_figure() -> None:
    brief = understood("In the style of Harry Potter: a girl named Edda finds an owl.")
    assert lead(brief) == "edda" and not any("Harry" in words for label, words in remarks(brief) if label == "Read as")


def test_whom_a_story_is_for_is_not_in_it() -> None:
    brief = understood("A bedtime story for Lotte, aged 4, about a hedgehog who cannot sleep.")
    assert [each.id for each in brief.cast] == ["hedgehog"] and brief.audience.value == "children"
    assert understood("a story 4 my kids (3 and 6) with a dragon who sneezes glitter").audience.value == "children"


def test_two_enemies_are_two_people() -> None:
    assert [each.group for each in understood("Two old enemies are stuck in a ski lift.").cast] == [False, False]


def test_trades_made_of_two_words_are_understood() -> None:
    assert unknown("the wigmaker and the lamplighter meet a postwoman") == ()


def test_what_a_film_is_without_and_how_it_ends() -> None:
    kinds = [(each.kind, each.words) for each in understood("A war film without battles. In the end he goes home.").demands]
    assert (DemandKind.PROHIBITION, "without battles") in kinds and any(kind is DemandKind.ENDING for kind, _ in kinds)


def test_what_is_only_spoken_of_is_neither_tone_nor_weather() -> None:
    assert "dark" not in understood("A digger who is afraid of the dark.").tone
    assert understood("A company sells bottled rain. A farmer fights it.").weather is None
    assert understood("Make a film about the day a swan got on a bus.").hour is None


def test_snowed_in_is_winter() -> None:
    brief = understood("Snowed-in at a mountain lodge, two strangers wait.")
    assert (brief.season, brief.weather and brief.weather.value) == ("winter", "snow")


def test_german_trades_and_what_is_not_understood() -> None:
    brief = understood("Ein alter Fährmann und seine Enkelin Jule, 8, bringen einen Schwan über den See.")
    assert [each.id for each in brief.cast][:2] == ["ferryman", "jule"]
    assert any("Quirlwart" in words for _, words in remarks(understood("Ein alter Quirlwart findet einen Brief.")))


@pytest.mark.parametrize(
    ("prompt", "ids"),
    [
        ("A fox and a badger watch over a sleeping bear until spring comes.", {"fox", "badger", "bear"}),
        ("An old goatherd and his granddaughter stand in the way.", {"goatherd", "granddaughter"}),
        ("A saxophonist in New Orleans loses his instrument during Mardi Gras.", {"saxophonist"}),
        ("The clockmaker's widow sells time to strangers.", {"widow"}),
        ("In the spirit of Kurosawa: an old samurai protects a village.", {"samurai"}),
        ("In the 1970s a disco dancer from Detroit becomes a nun.", {"dancer"}),
        ("A tailor and his fiancée live on different sides of the wall.", {"tailor", "fiancee"}),
        ("Meet the Brandts: mother Ulla, 61; and Bello the dachshund.", {"ulla", "bello"}),
        ("For Emil, who turns 7 tomorrow: a dragon that breathes bubbles.", {"dragon"}),
    ],
)
def test_nobody_is_lost_and_nobody_is_made_up(prompt: str, ids: set[str]) -> None:
    assert {each.id for each in understood(prompt).cast} == ids


def test_a_company_that_razes_is_against_them() -> None:
    brief = understood("A mining company wants to blow up the mountain; an old goatherd and his granddaughter stand in the way.")
    assert [each.id for each in brief.cast if each.role == "antagonist"] == ["company"]


def test_who_falls_for_whom_and_how_old_they_are() -> None:
    brief = understood("The baker's apprentice falls for the gravedigger's son.")
    loved = [{one, other} for one, other, what in brief.bonds if what == "love"]
    assert loved == [{lead(brief), "son"}]
    assert all(each.age >= 20 for each in brief.cast if each.id in loved[0])


def test_friends_in_digits_and_in_haste() -> None:
    brief = understood("heyyy could u do a story abt 2 besties (both 15) who start a band")
    assert [each.age for each in brief.cast] == [15, 15]
    assert not remarks(brief)


def test_words_younger_than_the_dictionary() -> None:
    assert not [words for label, words in remarks(understood("They run a ramen stall that wasnt there before")) if label == "Read as"]
    assert ("Read as", "storie → story") in remarks(understood("a funny storie about a penguin"))


def test_what_german_nouns_are_not_understood_is_nobody() -> None:
    brief = understood("Eine Hexe verliert ihren Quirlast im Supermarkt.")
    assert len(brief.cast) == 1


def test_a_family_is_its_members() -> None:
    brief = understood("The Lindqvists, a family of acrobats: Sven, 55, Maja, 52, and little Tove, 5.")
    assert [each.name for each in brief.cast] == ["Sven", "Maja", "Tove"]


def test_generations_are_apart() -> None:
    women = understood("Three generations of women sew one wedding dress.").cast
    assert len(women) == 3 and all(one.age - other.age > 20 for one, other in zip(women, women[1:], strict=False))


def test_a_love_story_of_two_grown_people() -> None:
    assert [what for *_, what in understood("A love story: Katrin, 19, from Leipzig, and Marco, 21, from Rome.").bonds] == ["love"]
    assert "love" not in [what for *_, what in understood("A love story: Katrin, 16, and her teacher Marco, 41, in Rome.").bonds]


def test_a_nickname_is_no_age() -> None:
    sal = next(each for each in understood("The crew: Dex, the driver, 29, and Little Sal, who is huge.").cast if "Sal" in each.name)
    assert sal.age > 17
