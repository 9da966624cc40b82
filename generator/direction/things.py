"""Things: how large a noun is, and which deeds take it into the hand."""

from __future__ import annotations

from generator.direction.nouns import BODY, BUILT, HELD, PLAIN, STANDING, centimetres, stems

_GRIPPED = {
    "drink": "cup mug glass tea coffee beer wine", "read": "book notebook diary file novel bible ledger journal manual album logbook", "phone": "phone telephone",
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


_MONUMENTAL = {"bell": 130, "clock": 150, "organ": 220, "flag": 150}
"""Centimetres of what is small in a house and large on a building."""


def monumental(noun: str) -> bool:
    """A thing that belongs to a building or to a ship: the bell of a church is not rung by hand."""
    if head(noun) not in _MONUMENTAL:
        return False
    words = noun.lower().replace("-", " ").split()
    return any(stem in BUILT or stem in _BEARING for word in words if word != head(noun) for stem in stems(word))


_BEARING = frozenset(("church", "chapel", "cathedral", "abbey", "monastery", "belfry", "steeple", "station", "ship", "parish", "mosque", "school"))


def stands(noun: str) -> bool:
    """Too large for a hand: it stands on the floor."""
    return built(noun) or monumental(noun) or not centimetres(noun, HELD) and bool(centimetres(noun, STANDING))


def size(noun: str) -> int:
    """Centimetres of the larger side of a thing."""
    if monumental(noun):
        return _MONUMENTAL[head(noun)]
    return centimetres(noun, HELD) or centimetres(noun, STANDING) or 25


def head(noun: str) -> str:
    """The word that says what a thing is: the bell of her village church is a bell, a cup of tea is a cup."""
    words = noun.lower().split(" of ")[0].split()
    return words[-1] if words else ""


def built(noun: str) -> bool:
    """Part of the set."""
    return any(stem in BUILT for stem in stems(head(noun)))


def bodily(noun: str) -> bool:
    """Somebody, a part of somebody, or nothing that can be held: no property."""
    return any(stem in BODY for stem in stems(head(noun)))


def gripped(verb: str, noun: str) -> bool:
    """Whether the deed itself brings the thing."""
    return bool(noun) and head(noun) in _GRIPPED.get(verb, "").split()


def familiar(noun: str) -> bool:
    """A thing for the hand that is known by its kind, and can be shown large."""
    return bool(centimetres(noun, HELD)) and not built(noun) and not bodily(noun) and not any(stem in PLAIN for stem in stems(head(noun)))


def known(noun: str) -> bool:
    """Whether the size of a thing is known and not guessed."""
    return bool(centimetres(noun, HELD) or centimetres(noun, STANDING))
