"""Kinds of thing: what class a noun belongs to, so that a story is told of what can play its part in it."""

from __future__ import annotations

_CLASSES = {
    "message": "chip letter note map card telegram photograph photo book diary page ticket tape postcard message disk drive list key scroll poem recording",
    "garment": "umbrella hat coat scarf glove gloves shoe shoes dress mitten ring necklace shawl boot boots locket brooch",
    "vessel": "cup bowl jar kettle bottle vase bucket lantern lamp teapot basket box",
    "food": "cake pie tart bread loaf apple soup pumpkin egg cookie biscuit jam honey",
    "sign": "bell flag clock watch drum whistle compass star candle mirror",
    "treasure": "painting picture statue diamond crown jewel mask sword treasure chest violin",
    "toy": "ball kite doll bear balloon robot train top",
}


def thing_class(noun: str, otherwise: str = "small") -> str:
    """The class that a thing belongs to."""
    head = noun.lower().split(" of ")[0].split()[-1] if noun.split() else ""
    return next((name for name, members in _CLASSES.items() if head in members.split()), otherwise)


_LARGE = (
    "boat", "ship", "yacht", "ferry", "barge", "car", "cart", "van", "truck", "lorry", "bus", "tram", "caravan", "wagon", "sledge", "tractor", "plane", "aeroplane",
    "carriage", "piano", "organ", "house", "barn", "farm", "shop", "hotel",
)


def large(noun: str) -> bool:
    """Whether a thing cannot be wrapped in a towel."""
    return bool(noun.split()) and noun.lower().split(" of ")[0].split()[-1] in _LARGE
