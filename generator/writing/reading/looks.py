"""A whole Look around what was said: nobody is half drawn, and no two of a cast look alike."""

from __future__ import annotations

from generator.film import Character, Gender, Look, Species
from generator.writing.reading.chance import chance
from generator.writing.reading.clothes import clothes
from generator.writing.reading.features import Features, features
from generator.writing.reading.tables import wardrobe
from generator.writing.reading.tables.costume import BEINGS, PEOPLE_OUTFITS
from generator.writing.reading.tables.creatures import CREATURES
from generator.writing.reading.tables.names import CULTURES, NAMES, PEOPLES
from generator.writing.reading.tables.people import OCCUPATIONS
from generator.writing.reading.tables.things import LIVING
from generator.writing.reading.text import words as words_of


def culture_there(setting: str) -> str:
    """The culture of the place that the setting's words name; empty if they name none."""
    lower = f" {' '.join((*words_of(setting), *(word.removesuffix('s') for word in words_of(setting))))} "
    return next((culture for place, culture in CULTURES.items() if f" {place} " in lower), "")


def culture_of(name: str, setting: str) -> str:
    """The culture that a name, and the setting's words, suggest; empty if neither says anything."""
    there = culture_there(setting)
    first = name.lower().split()[0] if name else ""
    own = NAMES.get(first, ("", ""))[1]
    return there if own in ("", "anglo") and there else own


def complete(
    said: Features,
    *,
    age: int,
    gender: Gender,
    species: Species,
    breed: str,
    occupation: str,
    era: str,
    genre: str,
    culture: str,
    seed: int,
    people: str = "",
    setting: str = "",
    being: str = "",
    kin: Look | None = None,
) -> Look:
    """A whole Look around what was said; everything else is drawn to fit the age, the trade, the era and the genre.

    `people` are those who live where the film plays, `setting` what was said of it, `being` one of the table of beings, `kin` somebody
    of the same blood.
    """
    luck = chance("look", seed)
    if species is not Species.HUMAN:
        return _creature(said, age=age, gender=gender, species=species, breed=breed, occupation=occupation, seed=seed)
    peoples = (
        (_people_of(kin) if kin else None)
        or PEOPLES.get(culture)
        or PEOPLES[
            luck.choice(
                (
                    "anglo",
                    "anglo",
                    "iberian",
                    "west-african",
                    "south-asian",
                    "japanese",
                    "arab",
                    "slavic",
                    "italian",
                    "east-african",
                    "korean",
                )
            )
        ]
    )
    skins, hairs, eyes, texture = peoples
    shown = dict(said)
    taller = shown.pop("taller", 0)
    look: Features = {
        "species": species,
        "breed": breed,
        "age": age,
        "gender": gender,
        "height": max(60, _height(age, gender, luck.randint(-7, 7)) + taller),
        "build": luck.choice((300, 420, 500, 580, 680)),
        "skin": luck.choice(skins.split()),
        "hair": _hair_colour(hairs.split(), age, luck.random(), luck.random()),
        "hair_style": luck.choice(_styles(gender, age, texture)),
        "eyes": luck.choice(eyes.split()),
        "face": luck.choice(("oval", "round", "square", "long", "heart")),
        "nose": luck.randint(30, 80) * 10,
        "facial_hair": luck.choice(("", "", "", "stubble", "moustache", "goatee", "beard")) if gender is Gender.MALE and age > 21 else "",
        "marks": tuple(
            sorted(
                {
                    each
                    for each, odds, fits in (
                        ("freckles", 0.14, age < 40),
                        ("glasses", 0.16, era not in ("ancient", "medieval", "fairytale")),
                        ("earrings", 0.3, gender is Gender.FEMALE),
                        ("wrinkles", 1.0, age >= 60),
                        ("mole", 0.08, True),
                    )
                    if fits and luck.random() < odds
                }
            )
        ),
    }
    if kin and kin.species is Species.HUMAN:
        look.update(_inherited(kin, age))
    look.update(clothes(age=age, gender=gender, occupation=occupation, era=era, genre=genre, people=people, setting=setting, seed=seed))
    look.update(_bride(people, gender) if being == "bride" else BEINGS.get(being, {}))
    if "marks" in shown:
        shown["marks"] = tuple(sorted({*shown["marks"], *(("wrinkles",) if age >= 60 else ())}))
    if "outfit" in shown and "hat" not in shown and shown["outfit"] != look["outfit"]:
        look["hat"] = ""
    if (
        "hair_style" in shown
        and shown["hair_style"] in ("bun", "braid", "braids", "locs", "cornrows", "ponytail", "pigtails", "mohawk", "afro", "long", "wavy")
        and "hat" not in shown
    ):
        look["hat"] = ""
    look.update(shown)
    return Look(**look)


def _people_of(look: Look) -> tuple[str, str, str, str] | None:
    """The row of the table of peoples that a skin is from; None for one that was said."""
    rows = [row for row in PEOPLES.values() if look.skin in row[0].split()]
    return next((row for row in rows if look.hair in row[1].split()), next(iter(rows), None))


def _inherited(kin: Look, age: int) -> Features:
    """What runs in a family: skin, eyes and nose, and the hair's colour while both have theirs."""
    found: Features = {"skin": kin.skin, "eyes": kin.eyes, "nose": kin.nose}
    if max(age, kin.age) < 48:
        found["hair"] = kin.hair
    return found


def _bride(people: str, gender: Gender) -> Features:
    """In white with a veil, or in red as her people marry."""
    own = PEOPLE_OUTFITS.get((people, "modern", "woman")) or PEOPLE_OUTFITS.get((people, "old", "woman"))
    return dict(BEINGS["bride"]) if not own or gender is Gender.MALE else {"outfit": own[0], "outfit_colour": "b8242e", "accent": "e0b040", "hat": ""}


def _creature(said: Features, *, age: int, gender: Gender, species: Species, breed: str, occupation: str, seed: int) -> Look:
    luck = chance("creature", seed)
    thing = LIVING.get(breed)
    rig, body, second, height = (species, thing[0], thing[0], thing[1]) if thing else CREATURES.get(
        breed if breed in CREATURES else breed.split(" ")[-1],
        (
            species,
            *{
                Species.ROBOT: ("8c98a4", "d87a3a", 165),
                Species.BIRD: ("8a6a4a", "e8b03a", 50),
                Species.FISH: ("5a7a94", "d8e4ea", 100),
                Species.GHOST: ("dfe8f0", "a8c0d8", 170),
                Species.HORSE: ("7a4a2a", "2a1c14", 160),
                Species.DRAGON: ("3a7a4a", "e0b03a", 600),
                Species.CRAWLER: ("4a6a3a", "26301e", 18),
            }.get(species, ("8a6a4a", "e8d8bc", 80)),
        ),
    )
    shown = dict(said)
    taller = shown.pop("taller", 0)
    look: Features = {
        "species": species,
        "breed": breed,
        "age": age,
        "gender": gender,
        "height": max(5, height * (100 + (3 * taller if taller < 0 else taller) + luck.randint(-4, 4)) // 100),
        "build": luck.choice((420, 500, 580)),
        "skin": body if species is not Species.ROBOT else luck.choice((body, "8c98a4", "c2b280", "7a8a7a", "a86a4a")),
        "hair": second,
        "hair_style": "bald",
        "eyes": luck.choice(("1e1610", "3a2416", "2a3a2a"))
        if species is not Species.ROBOT
        else luck.choice(("6ae0f0", "f0c84a", "8af08a", "f08a5a")),
        "outfit": "",
        "outfit_colour": second,
        "accent": luck.choice(wardrobe.ACCENT_DYES.split()),
    }
    if occupation in OCCUPATIONS and species is not Species.FISH:
        look["hat"] = OCCUPATIONS[occupation][3]
    look.update(shown)
    return Look(**look)


def _height(age: int, gender: Gender, spread: int) -> int:
    if age < 18:
        return 75 + age * 6 - max(0, age - 13) * 2 + spread // 2
    return {Gender.FEMALE: 165, Gender.MALE: 178, Gender.NEUTRAL: 171}[gender] + spread - (4 if age > 68 else 0)


def _hair_colour(natural: list[str], age: int, grey: float, pick: float) -> str:
    if age >= 68:
        return ("e8e6e0", "c8cacc", "f0eee8", "b0b2b6")[int(pick * 4)]
    if age >= 48 and grey < (age - 40) / 30:
        return ("8a8a8c", "6e6c6c", "a8a8aa", "b8babc")[int(pick * 4)]
    return natural[int(pick * len(natural))]


def _styles(gender: Gender, age: int, texture: str) -> tuple[str, ...]:
    if age < 12:
        return ("pigtails", "bob", "braid", "ponytail", "curly") if gender is Gender.FEMALE else ("messy", "short", "curly", "side-part")
    if texture == "tight":
        return ("afro", "braids", "bun", "curly", "locs", "cornrows", "pixie") if gender is Gender.FEMALE else ("buzz", "short", "afro", "curly", "locs", "bald")
    if gender is Gender.FEMALE:
        return (
            ("bun", "bob", "pixie", "shoulder", "braid", "short")
            if age > 55
            else ("long", "wavy", "ponytail", "bob", "shoulder", "curly", "braid", "bun", "pixie")
        )
    if gender is Gender.MALE:
        return ("bald", "short", "side-part", "receding", "slick", "messy") if age > 50 else ("short", "side-part", "messy", "curly", "undercut", "quiff", "wavy")
    return ("short", "bob", "messy", "curly", "shoulder", "buzz")


def differences(one: Look, other: Look) -> int:
    """How many features a viewer would tell two people apart by."""
    if one.species is not other.species or one.breed != other.breed:
        return 9
    pairs = (
        _far(one.hair, other.hair),
        one.hair_style != other.hair_style,
        _far(one.skin, other.skin),
        one.outfit != other.outfit,
        _far(one.outfit_colour, other.outfit_colour),
        one.hat != other.hat,
        one.facial_hair != other.facial_hair,
        one.gender is not other.gender,
        abs(one.height - other.height) >= 12,
        abs(one.build - other.build) >= 250,
        abs(one.age - other.age) >= 20,
        ("glasses" in one.marks) != ("glasses" in other.marks),
    )
    return sum(pairs)


def _far(one: str, other: str) -> bool:
    a, b = ([int(each[at : at + 2], 16) for at in (0, 2, 4)] for each in (one, other))
    return sum(abs(x - y) for x, y in zip(a, b, strict=True)) > 90


def dress(
    character: Character, words: str, *, era: str, genre: str, taken: tuple[Look, ...], seed: int, setting: str = "", kin: Look | None = None
) -> Look:
    """A locked Look for a character: what the words say, and the rest to fit, alike to `kin` in what runs in families; at least three
    features apart from each of `taken`.

    `character` gives age, gender, name, occupation and, in its look, species and breed.
    """
    species, breed = character.look.species, character.look.breed
    said = features(f"{words}. {character.description}" if character.description not in words else words, species)
    culture = culture_of(character.name, setting)
    people = culture_there(setting.lower().replace("harlem", "")) if setting else culture  # whoever came from there dresses as those around
    being = next((word for word in words_of(f"{character.description} {character.occupation}") if word in BEINGS), "")
    best, best_score = None, -99
    for attempt in range(24):
        look = complete(
            said,
            age=character.age,
            gender=character.gender,
            species=species,
            breed=breed,
            occupation=character.occupation,
            era=era,
            genre=genre,
            culture=culture,
            people=people,
            setting=setting,
            being=being,
            kin=kin,
            seed=chance("dress", seed, character.id, character.name, attempt).getrandbits(32),
        )
        score = min((differences(look, other) for other in taken), default=9)
        score -= 4 * any(look.outfit and look.outfit == other.outfit for other in taken[:4])  # alike clothes are seen first
        if score >= 4:
            return look
        if score > best_score:
            best, best_score = look, score
    assert best is not None
    return best
