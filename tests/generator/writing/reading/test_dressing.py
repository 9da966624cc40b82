"""Looks and places for those whom the story engine invents."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from generator.film import Brief, Character, Gender, Look, Species
from generator.writing.reading import dress, place, read
from generator.writing.reading.looks import differences


def invented(seed: int, taken: tuple[Look, ...] = (), words: str = "", **said: object) -> Look:
    character = Character(
        id=f"c{seed}",
        name="",
        age=40,
        gender=Gender.FEMALE,
        look=Look(species=Species(said.pop("species", "human")), breed=str(said.pop("breed", ""))),
    )
    return dress(character, words, era=str(said.get("era", "modern")), genre=str(said.get("genre", "drama")), taken=taken, seed=seed)


def test_every_colour_is_a_colour() -> None:
    for seed in range(40):
        look = invented(seed, era=("ancient", "western", "future", "1940s")[seed % 4])
        for name in ("skin", "hair", "eyes", "outfit_colour", "accent"):
            assert re.fullmatch(r"[0-9a-f]{6}", getattr(look, name)), name


def test_looks_use_the_words_that_pictures_know() -> None:
    known = {each.name: Look.__dict__ for each in fields(Look)}
    assert {"outfit", "hat", "hair_style"} <= set(known)
    from generator.picture.animation.people.hair_styles import STYLES

    styles = [*STYLES, "bald"]
    from generator.picture.animation.people.hats import ALIASES as HAT_WORDS
    from generator.picture.animation.people.hats import HATS
    from generator.picture.animation.people.outfits import ALIASES as OUTFIT_WORDS
    from generator.picture.animation.people.outfits import OUTFITS

    outfits, hats = {*OUTFITS, *OUTFIT_WORDS, ""}, {*HATS, *HAT_WORDS, "fila", ""}  # a fila is drawn as a cap
    from generator.writing.reading.tables import costume, wardrobe
    from generator.writing.reading.tables.people import OCCUPATIONS

    assert set(wardrobe.HAIR_STYLES.values()) <= set(styles)
    assert set(wardrobe.OUTFITS.values()) <= set(outfits)
    assert set(wardrobe.HATS.values()) <= set(hats)
    tables = (costume.ERA_OUTFITS, costume.PEOPLE_OUTFITS)
    assert {each for table in tables for choices in table.values() for each in choices} <= outfits
    assert {each for choices in (*costume.ERA_HATS.values(), *costume.WOMEN_HATS.values()) for each in choices} | set(costume.PEOPLE_HATS.values()) <= hats
    assert {each for then in costume.THEN.values() for each in then.values()} <= {(outfit, hat) for outfit in outfits for hat in hats}
    assert {being.get("outfit", "") for being in costume.BEINGS.values()} <= outfits and {being.get("hat", "") for being in costume.BEINGS.values()} <= hats
    assert {worn for _, _, worn, _ in OCCUPATIONS.values()} <= set(outfits)
    assert {hat for _, _, _, hat in OCCUPATIONS.values() if hat} <= set(hats)


def test_eight_strangers_are_told_apart() -> None:
    taken: tuple[Look, ...] = ()
    for seed in range(8):
        taken = (*taken, invented(seed, taken))
    assert all(differences(one, other) >= 3 for index, one in enumerate(taken) for other in taken[index + 1 :])


def test_what_is_said_is_kept_whatever_the_seed() -> None:
    for seed in range(20):
        look = invented(seed, words="short silver hair, green eyes, a yellow raincoat and a scar")
        assert (look.hair, look.hair_style, look.eyes, look.outfit, look.outfit_colour) == ("c4c8ce", "short", "3e8a56", "oilskin", "e0bc3a")
        assert "scar-cheek" in look.marks


def test_creatures_keep_their_kind() -> None:
    goose = invented(3, species="bird", breed="goose")
    assert (goose.species, goose.breed, goose.outfit) == (Species.BIRD, "goose", "")


def test_eras_are_kept() -> None:
    assert all(invented(seed, era="ancient").outfit in ("toga", "tunic", "robe", "dress", "rags") for seed in range(20))


@pytest.mark.parametrize(
    ("words", "kind", "interior"),
    [
        ("a bustling cyberpunk market", "market", False),
        ("the rooftop overlooking the city", "rooftop", False),
        ("her grandmother's kitchen", "kitchen", True),
        ("the throne room of the castle", "hall", True),
        ("a smoky jazz club in Harlem", "bar", True),
        ("an abandoned monastery", "church", True),
        ("a planetarium", "laboratory", True),
        ("the bridge of the starship", "spaceship-bridge", True),
    ],
)
def test_place_kinds(words: str, kind: str, interior: bool) -> None:
    found = place(words, era="modern", seed=0)
    assert (found.kind, found.interior) == (kind, interior)


def test_places_are_repeatable_and_named_as_said() -> None:
    assert place("a bustling cyberpunk market", era="future", seed=3) == place("a bustling cyberpunk market", era="future", seed=3)
    assert place("a bustling cyberpunk market", era="future", seed=3).name == "CYBERPUNK MARKET"
    assert place("a market", seed=1).seed != place("a market", seed=2).seed


def worn(prompt: str) -> list[tuple[str, str]]:
    return [(each.look.outfit, each.look.hat) for each in read(Brief(prompt=prompt, seconds=60)).cast]


def test_trades_and_ages_bring_their_clothes() -> None:
    assert worn("Ancient Rome: a guard and a slave escape from the arena") == [("legionary", "galea"), ("rags", "")]
    assert worn("A chef, a nurse and a firefighter share a flat") == [("chef", "chef"), ("nurse", ""), ("firefighter", "")]
    assert worn("A witch and a knight go shopping") == [("witch", "witch"), ("knight", "knight-helmet")]
    assert worn("A fisherman in a storm") == [("oilskin", "sou-wester")]
    assert worn("An astronaut alone on Mars") == [("astronaut", "space-helmet")]
    assert worn("A flapper and a gangster in a speakeasy, 1926")[0] == ("flapper", "cloche")


def test_hats_are_taken_off_indoors() -> None:
    assert worn("A murder trial: a builder stands in a courtroom") == [("overalls", "")]
    assert worn("A builder stands in the rain") == [("overalls", "hard-hat")]


def test_words_go_straight_to_their_clothes() -> None:
    for words, outfit, hat in (("a sari", "sari", ""), ("a red kimono", "kimono", ""), ("a bowler hat", "", "bowler"), ("a turban", "", "turban"), ("a beret", "", "beret"), ("a leather jacket", "leather-jacket", "")):
        look = invented(3, words=f"wearing {words}")
        assert look.outfit == (outfit or look.outfit) and (not hat or look.hat == hat), words


def test_not_everybody_in_1985_wears_the_same() -> None:
    assert len({invented(seed, era="1980s").outfit for seed in range(24)}) >= 5


def test_people_wear_what_is_worn_where_they_live() -> None:
    women = [dress(Character(id=f"w{seed}", name="", age=40, gender=Gender.FEMALE), "", era="modern", genre="drama", taken=(), seed=seed, setting="a wedding in Lagos") for seed in range(20)]
    assert sum(each.outfit == "ankara" for each in women) >= 8
    assert all(each.outfit != "ankara" for each in (invented(seed, era="modern") for seed in range(20)))


def habit(people: str, era: str, gender: Gender, age: int = 40) -> set[str]:
    """Everything that strangers of a people wear: outfits and hats."""
    from generator.writing.reading.clothes import clothes

    found = [clothes(age=age, gender=gender, occupation="", era=era, genre="drama", people=people, setting="", seed=seed) for seed in range(80)]
    return {each["outfit"] for each in found} | {each["hat"] for each in found}


@pytest.mark.parametrize(
    ("people", "era", "gender", "never"),
    [
        ("west-african", "modern", Gender.MALE, "kippah"),
        ("west-african", "medieval", Gender.MALE, "kippah"),
        ("west-african", "victorian", Gender.MALE, "casual"),
        ("arab", "victorian", Gender.MALE, "casual"),
        ("south-asian", "modern", Gender.MALE, "turban"),
        ("south-asian", "modern", Gender.MALE, "thobe"),
        ("chinese", "medieval", Gender.MALE, "kimono"),
        ("chinese", "medieval", Gender.FEMALE, "hanbok"),
        ("korean", "victorian", Gender.MALE, "kimono"),
        ("japanese", "victorian", Gender.MALE, "samurai"),
        ("nordic", "victorian", Gender.MALE, "viking"),
    ],
)
def test_nobody_wears_what_is_another_peoples(people: str, era: str, gender: Gender, never: str) -> None:
    assert never not in habit(people, era, gender)


def test_a_man_in_lagos_wears_a_fila() -> None:
    assert "fila" in habit("west-african", "modern", Gender.MALE)


@pytest.mark.parametrize(("words", "hat"), [("a man with a fez", "fez"), ("a kufi", "kufi"), ("a man in a fila", "fila"), ("a kippah", "kippah")])
def test_a_hat_is_called_what_the_viewer_calls_it(words: str, hat: str) -> None:
    from generator.writing.reading.features import features

    assert features(words)["hat"] == hat
