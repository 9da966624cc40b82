"""Drawings of every other thing, from the Fluent Emoji set (MIT), by the nearest name."""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

from generator.picture.animation.brush import Canvas
from generator.picture.animation.skia_library import skia

SYNONYMS: dict[str, str] = {
    "goose": "swan",
    "geese": "swan",
    "pastry": "croissant",
    "pastries": "croissant",
    "bread": "bread",
    "loaf": "bread",
    "camera": "camera",
    "guitar": "guitar",
    "violin": "violin",
    "rocket": "rocket",
    "ship": "sailboat",
    "boat": "sailboat",
    "car": "automobile",
    "truck": "delivery-truck",
    "bicycle": "bicycle",
    "bike": "bicycle",
    "crown": "crown",
    "diamond": "gem-stone",
    "gem": "gem-stone",
    "jewel": "gem-stone",
    "crystal": "gem-stone",
    "necklace": "gem-stone",
    "money": "money-bag",
    "gold": "money-bag",
    "cash": "money-bag",
    "bell": "bell",
    "shield": "shield",
    "bow": "bow-and-arrow",
    "arrow": "bow-and-arrow",
    "hammer": "hammer",
    "axe": "axe",
    "knife": "kitchen-knife",
    "wand": "magic-wand",
    "orb": "crystal-ball",
    "ball": "soccer-ball",
    "kite": "kite",
    "teddy": "teddy-bear",
    "doll": "nesting-dolls",
    "toy": "teddy-bear",
    "apple": "red-apple",
    "fish": "fish",
    "pizza": "pizza",
    "soup": "pot-of-food",
    "pot": "pot-of-food",
    "bowl": "bowl-with-spoon",
    "spoon": "spoon",
    "fork": "fork-and-knife",
    "plate": "fork-and-knife-with-plate",
    "chair": "chair",
    "bed": "bed",
    "door": "door",
    "window": "window",
    "mirror": "mirror",
    "telescope": "telescope",
    "microscope": "microscope",
    "flask": "test-tube",
    "vial": "test-tube",
    "serum": "test-tube",
    "pill": "pill",
    "medicine": "pill",
    "syringe": "syringe",
    "mask": "performing-arts",
    "drum": "drum",
    "piano": "musical-keyboard",
    "trumpet": "trumpet",
    "newspaper": "newspaper",
    "pen": "fountain-pen",
    "pencil": "pencil",
    "quill": "feather",
    "feather": "feather",
    "compass": "compass",
    "anchor": "anchor",
    "rope": "knot",
    "net": "fishing-pole",
    "rod": "fishing-pole",
    "skull": "skull",
    "bone": "bone",
    "egg": "egg",
    "seed": "seedling",
    "plant": "potted-plant",
    "tree": "deciduous-tree",
    "mushroom": "mushroom",
    "pumpkin": "jack-o-lantern",
    "star": "star",
    "moon": "crescent-moon",
    "shoe": "running-shoe",
    "boot": "hiking-boot",
    "glove": "gloves",
    "coat": "coat",
    "dress": "dress",
    "scarf": "scarf",
    "glasses": "glasses",
    "drum set": "drum",
    "robot": "robot",
    "gavel": "balance-scale",
    "scales": "balance-scale",
    "trophy": "trophy",
    "ticket": "ticket",
    "balloon": "balloon",
    "cookie": "cookie",
    "cheese": "cheese-wedge",
    "honey": "honey-pot",
    "bucket": "bucket",
    "broom": "broom",
    "soap": "soap",
    "chain": "chains",
    "lock": "locked",
    "wheel": "wheel",
    "gear": "gear",
    "wrench": "wrench",
    "toolbox": "toolbox",
    "tablet": "laptop",
    "laptop": "laptop",
    "television": "television",
    "tv": "television",
    "tape": "videocassette",
    "cassette": "videocassette",
    "record": "optical-disk",
    "disk": "optical-disk",
    "microphone": "microphone",
    "headphones": "headphone",
    "flag": "triangular-flag",
    "map": "world-map",
    "saddle": "horse-face",
    "horseshoe": "horse-face",
    "cactus": "cactus",
    "snowman": "snowman",
    "sled": "sled",
    "skateboard": "skateboard",
    "dice": "game-die",
    "cards": "joker",
    "pigeon": "bird",
    "robin": "bird",
    "swallow": "bird",
    "hen": "chicken",
    "kitten": "cat",
    "piglet": "pig",
    "lamb": "ewe",
    "toad": "frog",
    "lifebuoy": "ring-buoy",
    "buoy": "ring-buoy",
    "tyre": "wheel",
    "ham": "meat-on-bone",
    "roast": "meat-on-bone",
    "berry": "strawberry",
    "cabbage": "leafy-green",
    "trident": "trident-emblem",
    "ski": "skis",
    "sledge": "sled",
    "antenna": "satellite-antenna",
    "aerial": "satellite-antenna",
    "puzzle": "puzzle-piece",
    "idol": "moai",
    "chocolate": "chocolate-bar",
    "sweet": "candy",
    "cigar": "cigarette",
    "frame": "framed-picture",
}


MISLEADING = frozenset({"seat", "star", "stop-sign", "wheelchair-symbol", "mantelpiece-clock"})
"""Signs, and things of another age than their name lets expect."""


def _file() -> Path:
    named = os.environ.get("MATINEE_ICONS")
    return Path(named) if named else Path(__file__).parents[4] / "node_modules" / "@iconify-json" / "fluent-emoji-flat" / "icons.json"


@cache
def _set() -> dict[str, Any]:
    path = _file()
    if not path.is_file():
        return {"icons": {}}
    found: dict[str, Any] = json.loads(path.read_text())
    return found


@cache
def name_of(noun: str) -> str:
    """The drawing of the set that is this very thing, or nothing: a wrong thing in a hand is worse than an empty one."""
    icons = _set()["icons"]
    words = noun.lower().replace("-", " ").split()
    for word in reversed(words):
        stems = [word, word.removesuffix("s"), word.removesuffix("es")]
        for stem in stems:
            for name in (SYNONYMS.get(stem, ""), stem):
                if name in icons and name not in MISLEADING:
                    return str(name)
    return ""


def icon(canvas: Canvas, noun: str) -> None:
    """Draw a thing into the square of 100 by 100; nothing where the set does not have it."""
    name = name_of(noun)
    if not name:
        return
    found = _set()
    width, height = found.get("width", 32), found.get("height", 32)
    text = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="100" height="100">{found["icons"][name]["body"]}</svg>'
    picture = skia.SVGDOM.MakeFromStream(skia.MemoryStream(text.encode(), True))
    if picture is None:
        return
    picture.setContainerSize(skia.Size(100, 100))
    picture.render(canvas)
