"""Looks and places for those whom the story engine invents."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from generator.film import Character, Gender, Look, Species
from generator.writing.reading import dress, place
from generator.writing.reading.looks import differences
from generator.writing.reading.tables import listed


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
    outfits = listed(
        "casual hoodie jacket suit dress gown robe tunic toga armour uniform lab-coat apron coat trench-coat cloak spacesuit "
        "western overalls "
        "sweater rags pyjamas barrister"
    )
    hats = listed("cap fedora cowboy beanie hood helmet crown straw headscarf top-hat sou-wester wig")
    from generator.writing.reading.tables import wardrobe
    from generator.writing.reading.tables.people import OCCUPATIONS

    assert set(wardrobe.HAIR_STYLES.values()) <= set(styles)
    assert set(wardrobe.OUTFITS.values()) <= set(outfits)
    assert set(wardrobe.HATS.values()) <= set(hats)
    assert {each for choices in wardrobe.ERA_OUTFITS.values() for each in choices} <= set(outfits)
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
        assert (look.hair, look.hair_style, look.eyes, look.outfit, look.outfit_colour) == ("c4c8ce", "short", "3e8a56", "coat", "e0bc3a")
        assert "scar-cheek" in look.marks


def test_creatures_keep_their_kind() -> None:
    goose = invented(3, species="bird", breed="goose")
    assert (goose.species, goose.breed, goose.outfit) == (Species.BIRD, "goose", "")


def test_eras_are_kept() -> None:
    assert all(invented(seed, era="ancient").outfit in ("toga", "tunic", "robe", "armour", "rags") for seed in range(20))


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
