"""What a noun stands for: a person, a creature, a group, a place, a thing."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from generator.writing.reading.meaning import ranked
from generator.writing.reading.tables import listed
from generator.writing.reading.tables.creatures import CREATURES
from generator.writing.reading.tables.film import ERAS, GENRES, HOURS, LOOKS, SEASONS, TONES, WEATHERS
from generator.writing.reading.tables.people import DECADES, GROUPS, NATURE, NUMBERS, OCCUPATIONS, PEOPLE, ROLES
from generator.writing.reading.tables.places import WORDS as PLACE_WORDS
from generator.writing.reading.tables.wardrobe import ACCENTS, FACIAL_HAIR, HAIR_NOUNS, HATS, MARKS, OUTFITS
from generator.writing.reading.wordnet import File, senses


class Noun(StrEnum):
    PERSON = "person"
    CREATURE = "creature"
    GROUP = "group"
    PLACE = "place"
    LOOK = "look"
    FILM = "film"
    VEHICLE = "vehicle"
    THING = "thing"
    IDEA = "idea"


VEHICLES = frozenset(
    listed(
        "ship boat freighter train bus car truck van spaceship spacecraft starship submarine airship balloon plane airplane rocket "
        "ferry steamer "
        "tractor digger bulldozer locomotive scooter helicopter crane-truck combine trawler schooner galleon lorry taxi bicycle motorcycle carriage wagon sleigh tram zeppelin shuttle caravan tank"
    )
)
FILM = frozenset(
    listed(
        "film movie feature story tale series episode episodes season show short style genre tone mood look scene scenes shot shots "
        "act climax opening ending end "
        "beginning start finale minute minutes second seconds hour hours music dialogue soundtrack score colour colours color colors "
        "camera light lighting setting "
        "plot twist moment montage credits title animation cartoon drama audience viewer sequence part chapter atmosphere palette "
        "voice-over narration voiceover "
        "trailer image sci fi pacing pace budget version language subtitle subtitles message"
    )
)
BODY = frozenset(listed("eye eyes skin face cheek nose freckle hand hands arm leg tooth teeth smile voice"))
THINGS = listed(
    "umbrella letter photograph clock key box book lamp violin sword map ring cake coin chip message radio phone camera gun knife "
    "bottle treasure jewel "
    "necklace painting mirror toy doll balloon suitcase hat shoe chair table bed door window stone pebble shell feather flower tree "
    "apple bread cup "
    "teapot spoon machine engine computer sensor battery crown locket diary telegram ticket compass telescope piano guitar drum "
    "flute recipe pie egg "
    "nest kite lantern candle fire meteor comet star moon sun cloud"
)
TIME = frozenset(
    listed(
        "year day week month today tomorrow yesterday weekend century decade anniversary afternoon time thirty forty fifty sixty "
        "seventy eighty ninety twenty"
    )
) | frozenset(DECADES)
IDEAS = listed(
    "glimmer sense feeling turn reason idea thought question answer word sign way kind luck fate death life birth hope love fear "
    "courage freedom truth memory dream secret lie promise debt revenge grief war peace battle fight victory defeat escape journey quest "
    "race contest competition wedding funeral birthday trial verdict crime murder robbery power magic ability destruction despair "
    "dread chaos order law rule "
    "time future past adventure mystery friendship loneliness silence laughter anger joy"
)
_KNOWN_FILM = (
    frozenset(
        word for table in (GENRES, TONES, HOURS, WEATHERS, SEASONS, ERAS, LOOKS) for words in table.values() for word in words.split()
    )
    - set(OCCUPATIONS)
    - set(PEOPLE)
    - set(CREATURES)
    - set(PLACE_WORDS)
    - frozenset(
        listed(
            "trial verdict murder clues treasure expedition quest voyage explosions heist tournament race championship conspiracy "
            "chase riddle puzzle"
        )
    )
)
_EXAMPLES: dict[str, Noun] = {
    **{each: Noun.THING for each in THINGS},
    **{each: Noun.IDEA for each in IDEAS},
    **{each: Noun.PLACE for each in sorted(PLACE_WORDS) if "-" not in each},
    **{
        each: Noun.CREATURE
        for each in ("fox", "goose", "whale", "horse", "dog", "mouse", "bear", "rabbit", "insect", "hedgehog", "lizard", "parrot")
    },
    **{each: Noun.PERSON for each in sorted(OCCUPATIONS)[::3]},
    **{each: Noun.VEHICLE for each in sorted(VEHICLES)[::2]},
    **{each: Noun.LOOK for each in ("coat", "dress", "hat", "scarf", "beard")},
}


OCCASIONS = frozenset(["divorce", "separation", "reunion", "heist", "robbery", "inheritance", "funeral", "wedding", "trial", "election", "strike", "siege", "duel", "race", "contest", "quarrel", "feud", "bit", "lot", "fall", "hunt", "search", "pursuit"])
"""What happens to people, which their nearest neighbours in meaning would take for people or things."""


_WORKERS = frozenset(listed("carrier porter controller operator dispatcher negotiator collector conductor projectionist announcer auctioneer mortician embalmer beautician caretaker understudy stuntman cartographer luthier typist stenographer"))
"""Trades whose names sound like machines or places."""


def is_person(noun: str) -> bool:
    return noun in PEOPLE or noun in OCCUPATIONS or noun in ROLES


@lru_cache(maxsize=4_096)
def noun_kind(noun: str) -> Noun:
    """The class of a noun in its dictionary form; of a noun in no table WordNet's, and where that has none, its nearest neighbours' in meaning."""
    if noun.isdigit() or noun in NUMBERS or noun in TIME:
        return Noun.IDEA
    if noun in OCCASIONS:
        return Noun.IDEA
    if is_person(noun) or noun in _WORKERS:
        return Noun.PERSON
    if noun in CREATURES:
        return Noun.CREATURE
    if noun in FILM:
        return Noun.FILM
    if (
        noun in HAIR_NOUNS
        or f"{noun}s" in HAIR_NOUNS
        or noun == "glass"
        or noun in FACIAL_HAIR
        or noun in OUTFITS
        or noun in HATS
        or noun in ACCENTS
        or noun in MARKS
        or noun in BODY
    ):
        return Noun.LOOK
    if noun in VEHICLES:
        return Noun.VEHICLE
    if noun in PLACE_WORDS:
        return Noun.PLACE
    if noun in GROUPS:
        return Noun.GROUP
    if noun in THINGS:
        return Noun.THING
    if noun in IDEAS or noun in NATURE:
        return Noun.IDEA
    if noun in _KNOWN_FILM:
        return Noun.FILM
    return _by_wordnet(noun) or _by_meaning(noun)


_PLACES = frozenset(["structure", "building", "area", "way", "room", "facility", "geological formation", "body of water", "land", "enclosure", "establishment"])
_CONVEYANCES = frozenset(["vehicle", "craft", "vessel", "public transport"])
_WORN = frozenset(["clothing", "garment", "headdress", "footwear", "jewelry"])


_NO_ONE = frozenset(listed("nobody somebody everybody anybody someone everyone anyone one other another rest self no-one valentine eve easter christmas halloween"))
"""What WordNet has as a person, and a message does not mean so."""


def _by_wordnet(noun: str) -> Noun | None:
    """The class of a noun by all its meanings, the first the most; None for a word that WordNet does not have."""
    if noun in _NO_ONE:
        return Noun.IDEA
    votes: dict[Noun, float] = {}
    for rank, (file, above) in enumerate(senses(noun), 1):
        kind = _of_sense(file, frozenset(above))
        if kind is Noun.PERSON and noun in _NOBODY:
            continue  # a toaster may be somebody who proposes a toast
        votes[kind] = votes.get(kind, 0.0) + 1 / rank
    return max(votes, key=lambda kind: (votes[kind], kind.value)) if votes else None


def _of_sense(file: int, above: frozenset[str]) -> Noun:
    match file:
        case File.PERSON:
            return Noun.PERSON
        case File.ANIMAL:
            return Noun.CREATURE
        case File.GROUP:
            return Noun.GROUP
        case File.LOCATION:
            return Noun.PLACE
        case File.BODY:
            return Noun.LOOK
        case File.ARTIFACT | File.OBJECT:
            return Noun.VEHICLE if above & _CONVEYANCES else Noun.LOOK if above & _WORN else Noun.PLACE if above & _PLACES else Noun.THING
        case File.FOOD | File.PLANT | File.SUBSTANCE:
            return Noun.THING
        case _:
            return Noun.IDEA


def _by_meaning(noun: str) -> Noun:
    near = ranked(noun, tuple(_EXAMPLES))[:5]
    votes: dict[Noun, float] = {}
    for value, example in near:
        votes[_EXAMPLES[example]] = votes.get(_EXAMPLES[example], 0.0) + value
    if noun.endswith(("woman", "man", "ist", "eer", "smith", "keeper", "maker", "ess")) and len(noun) > 5:
        votes[Noun.PERSON] = votes.get(Noun.PERSON, 0.0) + 0.9
    found = max(votes, key=lambda kind: (votes[kind], kind.value))
    return Noun.PERSON if found in (Noun.PLACE, Noun.CREATURE) and _agent(noun) else found


_NOBODY = frozenset(listed("elevator escalator shelter counter corner reactor locker trailer bunker tower sewer generator toaster freezer cooker heater blender printer computer scanner fryer dryer washer mixer tractor chamber boiler crater border quarter"))
"""What ends like those who do something, and is where it is done."""


def _agent(noun: str) -> bool:
    """Whether a noun is made of a verb, for whoever does it: "collector", "trapper"."""
    from generator.writing.reading.grammar import could_be_verb

    if noun in _NOBODY or not noun.endswith(("er", "or")) or len(noun) < 6:
        return False
    stem = noun[:-2]
    undoubled = stem[:-1] if stem[-1] == stem[-2] else stem
    return any(could_be_verb(each) for each in (stem, undoubled, stem + "e", stem[:-1] + "y" if stem.endswith("i") else stem))
