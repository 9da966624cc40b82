"""What a place sounds like: the layers of its air, its ground and its walls, by kind, and the nearest kind of an open word."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Air:
    words: tuple[str, ...] = ()
    layers: tuple[tuple[str, int], ...] = ()
    """(name of a layer, decibels against the bed's level)."""
    loud: int = -35
    """LUFS of the whole bed on a quiet day."""
    ground: str = "stone"
    walls: int = 0
    """Reverberation inside, milliseconds; 0 is the open air."""
    people: int = 200
    """Thousandths of the crowd that is heard: voices carry in a market, not in a wood."""


PLACES: dict[str, Air] = {
    "street": Air(
        words=(
            "street",
            "alley",
            "avenue",
            "city",
            "town",
            "square",
            "plaza",
            "pavement",
            "downtown",
            "bridge",
            "rooftop",
            "roof",
            "suburb",
            "corner",
        ),
        layers=(("traffic", 0), ("city hum", -3), ("car", -4)),
        loud=-33,
        people=700,
    ),
    "market": Air(
        words=("market", "bazaar", "fair", "festival", "carnival", "souk", "parade", "mall"),
        layers=(("city hum", -8), ("clinks", -10), ("calls", -6)),
        loud=-29,
        people=1600,
    ),
    "home": Air(
        words=(
            "home",
            "house",
            "apartment",
            "flat",
            "bedroom",
            "living",
            "room",
            "attic",
            "hallway",
            "nursery",
            "basement",
            "cellar",
            "bathroom",
            "cottage",
            "cabin",
            "motel",
            "hotel",
            "lounge",
        ),
        layers=(("room", 0), ("clock", -10), ("timber", -12)),
        loud=-39,
        ground="wood",
        walls=320,
        people=200,
    ),
    "kitchen": Air(
        words=("kitchen", "diner", "bakery", "cafe", "restaurant", "canteen", "cafeteria", "coffee"),
        layers=(("room", 0), ("fridge", -3), ("clinks", -8)),
        loud=-36,
        ground="stone",
        walls=380,
        people=900,
    ),
    "tavern": Air(
        words=("tavern", "pub", "bar", "saloon", "inn", "club", "nightclub", "casino", "ballroom", "party"),
        layers=(("room", -4), ("clinks", -6), ("hearth", -6)),
        loud=-32,
        ground="wood",
        walls=450,
        people=1500,
    ),
    "court": Air(
        words=(
            "court",
            "courtroom",
            "parliament",
            "senate",
            "council",
            "church",
            "cathedral",
            "temple",
            "chapel",
            "museum",
            "theatre",
            "theater",
            "opera",
            "auditorium",
            "castle",
            "palace",
            "throne",
            "hall",
        ),
        layers=(("hall air", -2), ("timber", -6), ("shuffle", -3)),
        loud=-38,
        ground="wood",
        walls=1700,
        people=500,
    ),
    "office": Air(
        words=(
            "office",
            "newsroom",
            "study",
            "library",
            "police",
            "station-house",
            "precinct",
            "school",
            "classroom",
            "bank",
            "archive",
            "shop",
            "store",
            "bookshop",
        ),
        layers=(("ventilation", 0), ("room", -3), ("typing", -12)),
        loud=-38,
        ground="carpet",
        walls=420,
        people=500,
    ),
    "hospital": Air(
        words=("hospital", "clinic", "laboratory", "lab", "ward", "morgue", "surgery"),
        layers=(("ventilation", 0), ("beeps", -9), ("room", -4)),
        loud=-37,
        walls=700,
        people=300,
    ),
    "forest": Air(
        words=("forest", "wood", "woods", "grove", "jungle", "swamp", "trail", "wilderness", "camp"),
        layers=(("leaves", 0), ("birds", -3), ("insects", -9)),
        loud=-36,
        ground="grass",
        people=150,
    ),
    "meadow": Air(
        words=(
            "meadow",
            "field",
            "hill",
            "countryside",
            "plain",
            "prairie",
            "park",
            "playground",
            "cemetery",
            "graveyard",
            "valley",
            "mountain",
            "cliff",
        ),
        layers=(("breeze", 0), ("birds", -5), ("insects", -8)),
        loud=-37,
        ground="grass",
        people=300,
    ),
    "garden": Air(
        words=("garden", "orchard", "greenhouse", "vineyard", "terrace", "backyard", "yard", "porch"),
        layers=(("leaves", -4), ("birds", -2), ("bees", -7)),
        loud=-37,
        ground="grass",
        people=300,
    ),
    "village": Air(
        words=("village", "farm", "barn", "ranch", "hamlet", "stable", "mill", "shire"),
        layers=(("breeze", -2), ("hens", -6), ("far bell", -6), ("birds", -5)),
        loud=-35,
        ground="gravel",
        people=600,
    ),
    "sea": Air(
        words=(
            "sea",
            "beach",
            "coast",
            "shore",
            "ocean",
            "harbour",
            "harbor",
            "port",
            "dock",
            "pier",
            "lighthouse",
            "island",
            "cove",
            "bay",
        ),
        layers=(("surf", 0), ("gulls", -8), ("breeze", -8)),
        loud=-32,
        ground="sand",
        people=300,
    ),
    "ship": Air(
        words=("ship", "boat", "deck", "galleon", "raft", "sail", "ferry", "yacht"),
        layers=(("surf", -2), ("hull", -3), ("breeze", -6)),
        loud=-33,
        ground="wood",
        people=400,
    ),
    "river": Air(
        words=("river", "lake", "stream", "waterfall", "pond", "canal", "fountain", "well"),
        layers=(("brook", 0), ("birds", -7), ("breeze", -8)),
        loud=-34,
        ground="grass",
        people=300,
    ),
    "underwater": Air(
        words=("underwater", "reef", "seabed", "abyss", "aquarium", "deep"),
        layers=(("deep water", 0), ("bubbles", -7)),
        loud=-34,
        ground="sand",
        walls=1500,
        people=0,
    ),
    "desert": Air(
        words=("desert", "dune", "canyon", "wasteland", "steppe", "savanna", "mesa", "outback", "badlands"),
        layers=(("desert wind", 0), ("insects", -14)),
        loud=-35,
        ground="sand",
        people=200,
    ),
    "snowfield": Air(
        words=("snowfield", "arctic", "glacier", "tundra", "ice", "pole", "peak", "summit"),
        layers=(("desert wind", 0), ("breeze", -5)),
        loud=-35,
        ground="snow",
        people=100,
    ),
    "cave": Air(
        words=("cave", "tunnel", "sewer", "dungeon", "mine", "crypt", "catacomb", "grotto", "tomb", "prison", "cell"),
        layers=(("cavern", 0), ("drips", -3)),
        loud=-38,
        ground="gravel",
        walls=2400,
        people=200,
    ),
    "spaceship": Air(
        words=("spaceship", "starship", "cockpit", "bridge-deck", "spacecraft", "shuttle", "capsule", "airlock", "orbital", "corridor"),
        layers=(("ship hum", 0), ("ventilation", -8), ("beeps", -7)),
        loud=-35,
        ground="metal",
        walls=600,
        people=200,
    ),
    "submarine": Air(
        words=("submarine", "u-boat", "bathysphere", "submersible"),
        layers=(("hull", 0), ("deep water", -6), ("ship hum", -6), ("drips", -16)),
        loud=-35,
        ground="metal",
        walls=450,
        people=300,
    ),
    "space": Air(
        words=("space", "orbit", "asteroid", "void", "galaxy", "moon", "mars", "planet", "alien"),
        layers=(("void", 0), ("shimmer", -10)),
        loud=-36,
        ground="sand",
        walls=2500,
        people=0,
    ),
    "factory": Air(
        words=("factory", "workshop", "garage", "foundry", "warehouse", "shipyard", "machine", "engine-room", "reactor", "plant"),
        layers=(("machine", 0), ("ventilation", -5), ("hammering", -9)),
        loud=-31,
        ground="metal",
        walls=1300,
        people=300,
    ),
    "server room": Air(
        words=("server", "datacentre", "datacenter", "control", "bunker", "vault", "facility"),
        layers=(("ventilation", 0), ("ship hum", -3), ("beeps", -13)),
        loud=-36,
        ground="metal",
        walls=600,
        people=200,
    ),
    "station": Air(
        words=("station", "railway", "train", "platform", "subway", "metro", "airport", "terminal", "carriage"),
        layers=(("hall air", 0), ("rails", -4), ("steam", -10)),
        loud=-31,
        walls=1800,
        people=1200,
    ),
    "car": Air(
        words=("car", "truck", "bus", "van", "taxi", "vehicle", "road", "highway", "motorway"),
        layers=(("road", 0), ("motor", -5)),
        loud=-33,
        ground="carpet",
        walls=120,
        people=100,
    ),
    "battlefield": Air(
        words=("battlefield", "battle", "trench", "ruins", "ruin", "war", "fortress", "arena", "stadium", "colosseum"),
        layers=(("breeze", 0), ("far guns", -3), ("hearth", -9)),
        loud=-32,
        ground="gravel",
        people=900,
    ),
    "fire": Air(
        words=("campfire", "bonfire", "hearth", "volcano", "forge", "hell", "inferno"),
        layers=(("hearth", 0), ("breeze", -7)),
        loud=-33,
        ground="gravel",
        people=300,
    ),
}


def air_of(kind: str, interior: bool) -> Air:
    """The air of a place by its kind, or by the nearest known word; an unknown place is a room or a meadow."""
    words = re.findall(r"[a-z0-9]+", kind.lower())
    known = {word: name for name, air in PLACES.items() for word in air.words}
    joined = "-".join(words)
    # the last word of a name carries its meaning: a "fish market" is a market, a "market street" a street
    for word in (joined, *reversed(words)):
        for candidate in (word, word.rstrip("s")):
            if candidate in known:
                return PLACES[known[candidate]]
    for word in reversed(words):
        close = difflib.get_close_matches(word, list(known), 1, 0.82)
        if close:
            return PLACES[known[close[0]]]
    return PLACES["home" if interior else "meadow"]
