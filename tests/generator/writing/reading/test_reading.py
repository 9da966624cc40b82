"""Briefs of many kinds, and what must be understood of each."""

from __future__ import annotations

from typing import Any

import pytest

from generator.film import Audience, Brief, Character, Demand, DemandKind, Gender, Hour, Species, Weather
from generator.writing.reading import read, warm


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    warm()


def understood(prompt: str, **said: Any) -> Brief:
    return read(Brief(prompt=prompt, **{"seconds": 0, **said}))


def person(brief: Brief, name: str) -> Character:
    return next(each for each in brief.cast if name in (each.name, each.id, each.occupation))


def demands(brief: Brief, kind: DemandKind) -> list[Demand]:
    return [each for each in brief.demands if each.kind is kind]


PEOPLE: list[tuple[str, str, dict[str, object]]] = [
    (
        "A retired boxer, Moses, 62, with a grey beard, teaches a shy girl to fight.",
        "Moses",
        {"age": 62, "gender": Gender.MALE, "occupation": "boxer", "role": "lead"},
    ),
    (
        "In a town where laughter is taxed, a twelve-year-old boy called Pip hides a joke book.",
        "Pip",
        {"age": 12, "gender": Gender.MALE, "role": "lead"},
    ),
    (
        "The pirate captain Isabel, black eyepatch and a crimson coat, must steal the moon.",
        "Isabel",
        {"gender": Gender.FEMALE, "occupation": "captain"},
    ),
    ("A hitman called Otto, bald, in a white suit, waits for a bus.", "Otto", {"gender": Gender.MALE, "occupation": "hitman"}),
    ("A teenage witch, Morgana, turns her teacher, Professor Quill, into a toad.", "Quill", {"occupation": "professor"}),
    (
        "In Mumbai, chef Priya (34, long black braid) competes against her own mother.",
        "Priya",
        {"age": 34, "gender": Gender.FEMALE, "occupation": "chef"},
    ),
    ("A story about an elderly man. His granddaughter Lena, 9, cannot walk.", "Lena", {"age": 9, "gender": Gender.FEMALE}),
    (
        "Elif, 29, curly brown hair, runs a bookshop. A rich developer, Mr Kaya, wants to buy it.",
        "Mr Kaya",
        {"gender": Gender.MALE, "wants": "buy it"},
    ),
    (
        "Ren is a courier in Tokyo. He is hunted by the Kurogane Corporation.",
        "The Kurogane Corporation",
        {"group": True, "role": "antagonist"},
    ),
    (
        "I want the hero to be a 70-year-old nun named Beata who steals cars.",
        "Beata",
        {"age": 70, "gender": Gender.FEMALE, "role": "lead", "occupation": "nun"},
    ),
    ("A submarine captain and her first officer, Jonas Brandt, 45, blond beard.", "Jonas Brandt", {"age": 45, "gender": Gender.MALE}),
    ("A woman in her late fifties named Rosa manages a laundromat.", "Rosa", {"age": 58, "gender": Gender.FEMALE}),
    ("my dog Biscuit becomes an astronaut", "Biscuit", {"occupation": "astronaut", "speaks": True}),
    ("The old king has three daughters. The youngest, Cordula, says nothing.", "Cordula", {"gender": Gender.FEMALE}),
    ("A memory thief, Quorl, steals a song that belongs to her.", "Quorl", {"gender": Gender.FEMALE, "occupation": "thief"}),
    ("Sam Oduya, a mechanic. She has lost her left hand.", "Sam Oduya", {"gender": Gender.FEMALE, "occupation": "mechanic"}),
]


@pytest.mark.parametrize(("prompt", "name", "expected"), PEOPLE)
def test_people(prompt: str, name: str, expected: dict[str, object]) -> None:
    character = person(understood(prompt), name)
    assert {field: getattr(character, field) for field in expected} == expected


LOOKS: list[tuple[str, str, dict[str, object]]] = [
    ("A girl named Elsa with fiery red hair.", "Elsa", {"hair": "c93f16"}),
    ("Ines, 70, white braid, keeps bees.", "Ines", {"hair": "f0eee8", "hair_style": "braid", "age": 70}),
    ("A gladiator named Varro with a scarred cheek and a long beard.", "Varro", {"facial_hair": "long-beard"}),
    ("Detective Sam Vale, fedora, grey eyes.", "Sam Vale", {"hat": "fedora", "eyes": "7e8a94", "outfit": "trench-coat"}),
    ("A witch, Morgana, with green hair and round glasses.", "Morgana", {"hair": "3ea050"}),
    ("Captain Isabel, black eyepatch and a crimson coat, sails.", "Isabel", {"outfit": "coat", "outfit_colour": "a81c2e"}),
    ("A hitman called Otto, bald, in a white suit, waits.", "Otto", {"hair_style": "bald", "outfit": "suit", "outfit_colour": "f0eee8"}),
    ("Chef Priya (34, long black braid) cooks.", "Priya", {"hair": "16141a", "hair_style": "braid"}),
    (
        "Mara is a tall woman. She has short silver hair and wears a green raincoat.",
        "Mara",
        {"hair": "c4c8ce", "hair_style": "short", "outfit": "oilskin", "outfit_colour": "3e7a44"},
    ),
    ("Mara is a diver. Her hair is short and black.", "Mara", {"hair": "16141a", "hair_style": "short"}),
    ("Mara, long braid, blue dress, waits.", "Mara", {"hair_style": "braid", "outfit": "dress", "outfit_colour": "2e5a9a"}),
    ("A purple dragon named Grumble.", "Grumble", {"species": Species.DRAGON, "skin": "5e3478"}),
    ("A ghost named Edmund haunts a laundromat.", "Edmund", {"species": Species.GHOST}),
    ("A small robot named Tock.", "Tock", {"species": Species.ROBOT}),
]


@pytest.mark.parametrize(("prompt", "name", "expected"), LOOKS)
def test_looks(prompt: str, name: str, expected: dict[str, object]) -> None:
    look = person(understood(prompt), name).look
    assert {field: getattr(look, field) for field in expected} == expected


def test_marks_are_drawn() -> None:
    assert "scar-cheek" in person(understood("Varro, an old gladiator with a scarred cheek, waits."), "Varro").look.marks
    assert "freckles" in person(understood("Elif, 29, freckles, green raincoat, runs a bookshop."), "Elif").look.marks
    assert "eye-patch" in person(understood("Captain Isabel, black eyepatch, sails."), "Isabel").look.marks


WHOLE: list[tuple[str, dict[str, object]]] = [
    ("A heist comedy: four grandmothers rob the casino that swindled them.", {"genre": "comedy"}),
    (
        "A samurai named Takeshi protects a village. In the style of Kurosawa.",
        {"genre": "historical", "look": "black-and-white-noir", "era": "medieval"},
    ),
    ("Black and white. A hitman waits for a bus.", {"look": "black-and-white-noir"}),
    (
        "Cyberpunk Tokyo, 2089. It rains all the time.",
        {"look": "neon-noir", "era": "future", "weather": Weather.RAIN, "genre": "science fiction"},
    ),
    ("A jazz trumpeter and his ex-wife: New Orleans, 1926, hot night.", {"era": "1930s", "hour": Hour.NIGHT}),
    ("A lighthouse keeper finds a letter from 1890.", {"era": "modern"}),
    ("A woman in her thirties waits at a station.", {"era": "modern"}),
    (
        "The last astronaut on Mars grows a tomato. Ten minutes, please. Golden hour.",
        {"seconds": 600, "hour": Hour.GOLDEN, "era": "future"},
    ),
    ("A 2 minute thriller about a lift.", {"seconds": 120, "genre": "thriller"}),
    ("A feature film about bees.", {"seconds": 5400}),
    ("Two friends meet in a teahouse. Rain. No dialogue.", {"dialogue": False, "weather": Weather.RAIN}),
    ("A love story between two kites, told without words, at sunset", {"dialogue": False, "hour": Hour.DUSK, "genre": "romance"}),
    ("A bear learns to bake, for kids.", {"audience": Audience.CHILDREN}),
    ("a pirate story for my daughter who is 5", {"audience": Audience.CHILDREN}),
    ("They must cross the river before dawn.", {"hour": Hour.NIGHT}),
    ("A blind violinist in Paris. Spring.", {"season": "spring"}),
    ("A baker in autumn, warm colours, cosy.", {"season": "autumn", "tone": "cosy"}),
    ("A tall woman with dark skin and a golden crown-shaped brooch laughs.", {"tone": ""}),
    ("A whodunit on a snowed-in train, like Agatha Christie.", {"genre": "mystery"}),
    ("Ein Märchen im Winterwald: die Füchsin Liv rettet den Jungen Jonas.", {"genre": "fairy tale", "season": "winter", "language": "en"}),
]


@pytest.mark.parametrize(("prompt", "expected"), WHOLE)
def test_the_whole_film(prompt: str, expected: dict[str, object]) -> None:
    brief = understood(prompt)
    assert {field: getattr(brief, field) for field in expected} == expected


PLACES: list[tuple[str, str, str]] = [
    ("Two friends meet in a Kyoto teahouse.", "KYOTO TEAHOUSE", "bar"),
    ("A woman is followed through an empty subway station.", "EMPTY SUBWAY STATION", "station"),
    ("The freighter Marigold drifts. A space opera.", "FREIGHTER MARIGOLD", "spaceship-bridge"),
    ("my grandmother's garden", "GRANDMOTHER'S GARDEN", "garden"),
    ("A baker tries to win the village fair.", "VILLAGE FAIR", "fair"),
    ("A lonely dragon in a library.", "LIBRARY", "library"),
    ("Cats rule the village of Nether Wick.", "VILLAGE OF NETHER WICK", "village"),
    ("A lawyer in Lagos.", "LAGOS", "city"),
]


@pytest.mark.parametrize(("prompt", "name", "kind"), PLACES)
def test_places(prompt: str, name: str, kind: str) -> None:
    assert (name, kind) in [(each.name, each.kind) for each in understood(prompt).places]


def test_an_opening_is_told_with_its_place_people_and_things() -> None:
    brief = understood("Nora steals maps.\nFor the opening scene, show Nora in a crowded harbour at dawn, hiding a brass compass.")
    (opening,) = demands(brief, DemandKind.OPENING)
    assert opening.who == ("nora",)
    assert opening.place == "a crowded harbour"
    assert opening.hour is Hour.DAWN
    assert "brass compass" in opening.things
    assert "hide" in opening.verbs
    assert opening.deed.startswith("Nora in a crowded harbour")
    assert brief.hour is None, "the hour of one scene is not the hour of the film"


def test_a_climax_that_ends_otherwise_makes_two_demands() -> None:
    brief = understood("Make the climax a duel in a burning theatre, with smoke, but ending with a handshake.")
    assert [each.place for each in demands(brief, DemandKind.CLIMAX)] == ["a burning theatre"]
    assert "handshake" in demands(brief, DemandKind.ENDING)[0].words


@pytest.mark.parametrize(
    ("prompt", "subject"),
    [
        ("A courtroom drama. No violence.", "violence"),
        ("A fox and a hare. No villain, please.", "villain"),
        ("A mystery with no dialogue.", "dialogue"),
        ("A chase. Never show the follower's face.", "follower's face"),
    ],
)
def test_prohibitions(prompt: str, subject: str) -> None:
    found = demands(understood(prompt), DemandKind.PROHIBITION)
    assert [each.subject for each in found] == [subject]
    assert all(each.hard for each in found)


@pytest.mark.parametrize(
    "prompt", ["A detective with no memory wakes up.", "A robot that does not know what it is.", "A woman who never learned to swim."]
)
def test_a_description_is_no_prohibition(prompt: str) -> None:
    assert not demands(understood(prompt), DemandKind.PROHIBITION)


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("A future where psychic powers are outlawed.", "psychic powers are outlawed"),
        ("A keeper hears a voice. One message an episode.", "One message an episode"),
        ("Dolores lies to him in every episode.", "Dolores lies to him in every episode"),
        ("In a town where laughter is taxed, a boy hides a book.", "laughter is taxed"),
    ],
)
def test_rules(prompt: str, words: str) -> None:
    assert words in [each.words for each in demands(understood(prompt), DemandKind.RULE)]


def test_bonds() -> None:
    brief = understood("Nora is a painter. Her best friend, Basil, is a thief.")
    assert ("basil", "nora", "best friend") in brief.bonds
    assert person(brief, "Basil").role == "friend"


def test_siblings_and_riders() -> None:
    brief = understood("Two sisters, Ruth and Abby, hold a station against five riders.")
    assert [(each.name, each.role, each.group) for each in brief.cast] == [
        ("Ruth", "lead", False),
        ("Abby", "friend", False),
        ("The Five Riders", "antagonist", True),
    ]
    assert ("abby", "ruth", "sister") in brief.bonds


def test_a_crew_becomes_its_members() -> None:
    assert len(understood("The freighter Marigold, a crew of three.").cast) == 3


def test_a_list_of_people_is_not_one_person() -> None:
    brief = understood("A conductor, a nun and a smuggler are stuck in a train.")
    assert [each.occupation for each in brief.cast] == ["conductor", "nun", "smuggler"]


def test_a_cast_differs_to_the_eye() -> None:
    from generator.writing.reading.looks import differences

    for prompt in ("Three brothers, Tom, Will and Jack, rob a bank.", "Two sisters, Ruth and Abby.", "A crew of four."):
        looks = [each.look for each in understood(prompt).cast]
        assert all(differences(one, other) >= 3 for index, one in enumerate(looks) for other in looks[index + 1 :])


def test_names_and_settings_suggest_where_people_come_from() -> None:
    from generator.writing.reading.tables.names import PEOPLES

    lagos = understood("A drama in Lagos. The lawyer Adaeze Obi defends her brother.")
    assert all(each.look.skin in PEOPLES["west-african"][0].split() for each in lagos.cast)


def test_a_named_work_lends_no_names() -> None:
    brief = understood("In the style of Stranger Things: a girl named Vera loses her bicycle.")
    assert [each.name for each in brief.cast] == ["Vera"]
    assert brief.look == "eighties-supernatural"


def test_one_of_them_is_not_one_more() -> None:
    four = read(Brief(prompt="A heist: four old friends steal back a painting from the museum where one of them is the night guard", seconds=60)).cast
    assert len(four) == 4 and sum(each.occupation == "guard" for each in four) == 1
    three = read(Brief(prompt="Three students hide a goat in the dean's office; one of them is secretly the dean's son", seconds=60))
    assert len([each for each in three.cast if each.look.species is Species.HUMAN]) == 4  # the dean is nobody of them
    assert ("son", "dean", "son") in three.bonds


def test_snow_that_falls_somewhere_is_no_place_and_a_city_no_thing() -> None:
    brief = read(Brief(prompt="My grandfather's last chess game in the park in Budapest, 1956, in the snow", seconds=60))
    assert [each.kind for each in brief.places] == ["park"] and brief.weather is Weather.SNOW
    assert not any("Budapest" in thing for each in brief.demands for thing in each.things)
    assert [each.kind for each in read(Brief(prompt="Two explorers are lost in the snow", seconds=60)).places] == ["snow"]


def test_a_sentence_goes_on_after_a_relative_clause() -> None:
    brief = read(Brief(prompt="A detective who is afraid of the dark investigates a murder at a candle factory", seconds=60))
    event = next(each for each in brief.demands if each.kind is DemandKind.EVENT)
    assert event.verbs == ("investigate",) and event.things == ("murder",) and brief.cast[0].traits == ("afraid of the dark",)
