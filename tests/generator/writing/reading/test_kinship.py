"""Who is what to whom, how old, and of which gender."""

from __future__ import annotations

import pytest

from generator.film import Brief, Character, Gender, Species
from generator.writing.reading import read


def understood(prompt: str) -> Brief:
    return read(Brief(prompt=prompt, seconds=0, episodes=0))


def people(brief: Brief) -> list[Character]:
    return [each for each in brief.cast if not each.group]


def person(brief: Brief, name: str) -> Character:
    return next(each for each in brief.cast if name in (each.name, each.id, each.occupation))


def between(brief: Brief, one: str, other: str) -> str:
    """What two people are to each other."""
    ids = {person(brief, one).id, person(brief, other).id}
    return next((what for a, b, what in brief.bonds if {a, b} == ids), "")


@pytest.mark.parametrize(
    ("prompt", "one", "other", "what"),
    [
        ("The twins Ada and Levi share one bicycle.", "Ada", "Levi", "twin"),
        ("My three cousins Omar, Hala and Zaid build a raft.", "Omar", "Hala", "cousin"),
        ("A duel between two former friends, Gustav Berg and Emil Holt.", "Gustav Berg", "Emil Holt", "former friend"),
        ("Make something about my grandparents, Gustav and Elsa, who ran a kiosk.", "Gustav", "Elsa", "wife"),
        ("Nora, Emil and Tamar are neighbours.", "Nora", "Emil", "neighbour"),
        ("After the divorce Greta gets the piano and Luis gets the stool.", "Greta", "Luis", "ex"),
        ("Nora falls in love with Emil.", "Nora", "Emil", "love"),
        ("A badger who cannot swim and an otter who cannot dig. Make them friends.", "The Badger", "The Otter", "friend"),
        ("My boss Greta is the villain, I am Luis, 34, a baker.", "Greta", "Luis", "boss"),
    ],
)
def test_bonds(prompt: str, one: str, other: str, what: str) -> None:
    assert between(understood(prompt), one, other) == what


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("two brothers quarrel about the orchard after dad dies", 2),
        ("My two dogs Pim and Pom plot against the postman.", 3),
        ("a nurse inherits a windmill from an uncle she never met", 1),
        ("A detective looks at a dead florist. It rains.", 1),
        ("my cat Olga, a siamese, hates the sea", 1),
        ("Lena plans her best friend's wedding with the bride's brother Tom.", 3),
        ("Two rivals from the same street, Private Hill and Private Dale, share a tent.", 2),
        ("A bit sad. Passengers leave a ferry. The captain, Ole, stays.", 1),
    ],
)
def test_nobody_is_counted_twice_or_forgotten(prompt: str, count: int) -> None:
    assert len(people(understood(prompt))) == count


def test_a_pronoun_outweighs_what_a_name_is_usually() -> None:
    brief = understood("Kofi and her mother repair clocks.")
    assert person(brief, "Kofi").gender is Gender.FEMALE
    assert between(brief, "Kofi", "mother") == "mother"


@pytest.mark.parametrize(
    ("prompt", "older", "younger", "least"),
    [
        ("Ute and her father mend nets.", "father", "Ute", 18),
        ("Ute, 50, and her mother mend nets.", "mother", "Ute", 18),
        ("Ute, 50, mends nets with her grandson Til.", "Ute", "Til", 38),
        ("Pia, 9, hides from her grandmother.", "grandmother", "Pia", 38),
    ],
)
def test_ages_that_nobody_said_fit_the_family(prompt: str, older: str, younger: str, least: int) -> None:
    brief = understood(prompt)
    assert person(brief, older).age - person(brief, younger).age >= least


def test_twins_and_both_are_of_one_age() -> None:
    brief = understood("Dr. Ama Boateng, 47, and her twin brother Kwame open a clinic.")
    assert {each.age for each in people(brief)} == {47}
    assert {each.age for each in people(understood("Two old friends, Cor and Bas, both 81, go skating."))} == {81}


def test_in_a_film_for_children_whoever_could_be_any_age_is_a_child() -> None:
    brief = understood("For kids aged 5: Hanna and her brother build a kite with an old fisherman.")
    assert max(person(brief, "Hanna").age, person(brief, "brother").age) < 16 < person(brief, "fisherman").age


def test_whoever_writes_may_be_in_it() -> None:
    brief = understood("I'm 9 and I want a film with pirates and a whale and I am the captain. My name is Mia")
    mia = person(brief, "Mia")
    assert (mia.age, mia.role, mia.gender) == (9, "lead", Gender.FEMALE) and "captain" in mia.occupation


def test_a_breed_is_said_of_the_same_animal() -> None:
    (dog,) = understood("My dog Bella, a poodle, who is afraid of balloons, saves the day.").cast
    assert dog.look.breed == "poodle" and dog.look.species is Species.QUADRUPED
    assert "afraid of balloons" in dog.traits


def test_a_named_machine_that_feels_is_somebody() -> None:
    (digger,) = understood("A digger called Hugo that is afraid of the dark").cast
    assert digger.name == "Hugo" and digger.look.species is Species.ROBOT and digger.role == "lead"


def test_somebody_who_wants_what_is_anothers_is_against_them() -> None:
    brief = understood("Runa keeps the last bookshop of the town. Her cousin Odd wants to turn it into a car park.")
    assert person(brief, "Odd").role == "antagonist" and person(brief, "Runa").role == "lead"
    assert not any("CAR PARK" in each.name for each in brief.places)


def test_a_narrator_is_not_the_lead() -> None:
    brief = understood("Documentary about a colony of puffins, narrated by an old sailor")
    assert person(brief, "sailor").role == "narrator"
    assert next(each for each in brief.cast if each.role == "lead").look.breed == "puffin"


@pytest.mark.parametrize(
    ("prompt", "who", "trait"),
    [
        ("A fox and a hen run a bank. The fox is vain.", "The Fox", "vain"),
        ("Captain Ivo, 60, strict, grey coat, sails on.", "Ivo", "strict"),
        ("A very polite bear returns a cup.", "The Bear", "polite"),
    ],
)
def test_traits(prompt: str, who: str, trait: str) -> None:
    assert trait in person(understood(prompt), who).traits


def test_looks_ages_and_order_are_no_traits() -> None:
    brief = understood("The youngest sister, a tall young Norwegian woman with red hair, waits.")
    assert not set(brief.cast[0].traits) & {"tall", "young", "red", "norwegian", "youngest"}


def test_what_somebody_does_not_want_is_no_wish() -> None:
    assert understood("A princess who does not want to marry hides in a windmill.").cast[0].wants == ""


@pytest.mark.parametrize(
    ("prompt", "name", "age", "occupation"),
    [
        ("Rosa, a 13 year old miller's daughter from Goslar, hides a wolf.", "Rosa", 13, ""),
        ("The last umbrella repairman in Porto, Tiago, 71, waits.", "Tiago", 71, "repairman"),
        ("The dog is the CEO of a bank.", "The Dog", 0, "ceo"),
        ("A deaf shepherd boy finds a horn.", "shepherd", 0, "shepherd"),
        ("Vik the driver and Madame Rossignol the safecracker steal a bell.", "Madame Rossignol", 0, "safecracker"),
    ],
)
def test_what_stands_beside_a_name_is_about_it(prompt: str, name: str, age: int, occupation: str) -> None:
    somebody = person(understood(prompt), name)
    assert somebody.occupation == occupation and (not age or somebody.age == age)


def test_a_counted_plural_is_whoever_is_named_next() -> None:
    brief = understood("Three old sailors rob a museum. Knut (81, bossy), Ole (79, nearly blind) and Arne (84, drives too fast).")
    assert [(each.name, each.age) for each in people(brief)] == [("Knut", 81), ("Ole", 79), ("Arne", 84)]
    chefs = understood("Two rival chefs, mother and daughter, compete for one kitchen.")
    assert len(people(chefs)) == 2 and chefs.bonds[0][2] == "daughter" and people(chefs)[0].age > people(chefs)[1].age + 17


def test_couples_are_two() -> None:
    brief = understood("A young couple, Iva and Jan, rent a windmill.")
    assert [each.name for each in people(brief)] == ["Iva", "Jan"] and between(brief, "Iva", "Jan") == "husband"
    assert between(understood("my mum and dad met at a fair in 1984"), "mum", "dad") == "husband"


def test_household_machines_may_love() -> None:
    brief = understood("The toaster falls in love with the fridge.")
    assert [each.look.species for each in brief.cast] == [Species.ROBOT, Species.ROBOT]


def test_men_of_old_trades() -> None:
    brief = understood("A war film, 1917: two soldiers, Private Hill and Private Dale, share a tent.")
    assert {each.gender for each in people(brief)} == {Gender.MALE}


def test_german_relations() -> None:
    brief = understood("Ida und ihr Bruder verirren sich im Wald. Zwei Schwestern helfen ihnen.")
    assert between(brief, "Ida", "brother") == "brother"
    both = understood("Zwei Brüder streiten sich um den Hof ihres Vaters. Der ältere heißt Veit.")
    assert sum(each.gender is Gender.MALE for each in both.cast) >= 2 and any(each.name == "Veit" for each in both.cast)


@pytest.mark.parametrize(
    "prompt",
    ["Three brothers run a taxi firm in a seaside town", "A grandmother teaches her grandson to fish", "A boy and his father lose their dog", "Twins in a village near the sea inherit a lighthouse"],
)
def test_one_blood_has_one_skin(prompt: str) -> None:
    people = [each.look for each in understood(prompt).cast if each.look.species is Species.HUMAN]
    assert len(people) > 1 and len({look.skin for look in people}) == 1 == len({look.eyes for look in people})
    young = [look.hair for look in people if look.age < 48]
    assert len(set(young)) <= 1
    assert len({(look.hair_style, look.outfit, look.outfit_colour) for look in people}) == len(people), "and yet one can tell them apart"


def test_what_is_said_of_somebody_is_not_inherited() -> None:
    first, second = understood("Two sisters: Ana with pale skin and red hair, and Leonor, adopted, with dark skin and black hair").cast[:2]
    assert first.look.skin != second.look.skin and first.look.hair != second.look.hair
