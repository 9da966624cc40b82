"""Things: how large a noun is, and which deeds take it into the hand."""

from __future__ import annotations

_CENTIMETRES: tuple[tuple[int, str], ...] = (
    (6, "ring coin chip key pill bullet seed button pearl gem tooth pebble bee peppermint die bolt pin"),
    (12, "card watch phone match pen note badge locket feather ticket tape stone apple egg chalk pencil brush spoon fork wristwatch packet notice page ribbon orange bell sparrow snail lens flower"),
    (18, "cup glass mug letter envelope photograph photo candle knife bottle radio flashlight compass whistle torch calendar paper list glove can tin pie form prize switch"),
    (28, "book gun pistol revolver hat map crystal lamp lantern bread box pot jug file folder tablet wand newspaper logbook slate shoe boots board balloon cap sign mask skull bowl plate"),
    (30, "hammer clock kettle teapot scarf toy doll crown ball jar telephone camera wrench spanner ledger orb"),
    (45, "bag suitcase helmet laptop basket drum shield cake bucket violin coat jacket dress blanket backpack crate parcel"),
    (90, "sword rifle stick staff guitar umbrella spear broom oar flag rope axe shovel spade rake net"),
)
"""Centimetres of the larger side of what a hand can hold."""
_STANDING: tuple[tuple[int, str], ...] = (
    (90, "chair stool desk chest barrel table bench cradle trunk counter"),
    (120, "bicycle bike wheelbarrow piano machine motorcycle drone anvil console generator terminal statue"),
    (190, "bed wardrobe boat wagon cart carriage tree ladder throne"),
    (420, "car ship truck van airship spaceship rocket train bus lorry tram"),
)
"""The same for what stands on the floor."""
_PLAIN = (
    "badge bee blanket board bolt brush bullet button can cap card chalk die file folder form glass helmet jacket "
    "jug kettle lens list locket logbook match notice oar orange packet page pearl pebble peppermint pin prize rake "
    "revolver rifle shovel sign slate spade spanner sparrow spear staff stick stone string switch tin whistle "
    "wristwatch"
)
"""Too plain to fill a frame: seen in the hand, or not at all."""
_BUILT = frozenset(["door", "gate", "window", "wall", "roof", "floor", "stairs", "stairway", "corridor", "room", "house", "tower", "bridge", "street", "sky"])
"""What belongs to the set: it is never carried in."""
_GRIPPED = {
    "drink": "cup mug glass tea coffee beer wine", "read": "book notebook diary file novel bible", "phone": "phone telephone",
    "write": "pen pencil quill", "photograph": "camera", "shoot": "gun pistol revolver", "stab": "knife dagger", "slash": "sword",
    "eat": "bread roll loaf",
}  # fmt: skip
"""Deeds for which the picture itself puts such a thing into the hand, and moves it with the hand."""
KEEPS = frozenset(
    ("take", "hold", "carry", "catch", "cast", "show", "drink", "eat", "read", "play", "photograph", "light", "search", "open", "phone")
    + ("work", "write", "type")
)
"""Verbs after which the thing is in the hand."""
LOSES = frozenset(("put", "give", "drop", "throw", "break", "close"))
HANDLES = (
    KEEPS
    | LOSES
    | frozenset(
        (
            "push",
            "pull",
            "press",
            "pour",
            "touch",
            "cut",
            "shoot",
            "stab",
            "slash",
            "dress",
            "reach",
            "transform",
            "gesture",
            "point",
            "knock",
        )
    )
)
"""Verbs while which it is in the hand."""


def _known(noun: str, table: tuple[tuple[int, str], ...]) -> int:
    """Centimetres by the last word of a noun that the table knows, or 0."""
    for word in noun.lower().replace("-", " ").split()[::-1]:
        for centimetres, nouns in table:
            if word in nouns.split() or word.removesuffix("s") in nouns.split():
                return centimetres
    return 0


def stands(noun: str) -> bool:
    """Too large for a hand: it stands on the floor."""
    return built(noun) or not _known(noun, _CENTIMETRES) and bool(_known(noun, _STANDING))


def size(noun: str) -> int:
    """Centimetres of the larger side of a thing."""
    return _known(noun, _CENTIMETRES) or _known(noun, _STANDING) or 25


def built(noun: str) -> bool:
    """Part of the set."""
    return bool(noun) and noun.lower().split()[-1].removesuffix("s") in _BUILT


def gripped(verb: str, noun: str) -> bool:
    """Whether the deed itself brings the thing."""
    return bool(noun) and noun.lower().split()[-1] in _GRIPPED.get(verb, "").split()


def familiar(noun: str) -> bool:
    """A thing for the hand that is known by its kind, and can be shown large."""
    words = noun.lower().split()
    return bool(_known(noun, _CENTIMETRES)) and not built(noun) and words[-1].removesuffix("s") not in _PLAIN.split()


def known(noun: str) -> bool:
    """Whether the size of a thing is known and not guessed."""
    return bool(_known(noun, _CENTIMETRES) or _known(noun, _STANDING))
