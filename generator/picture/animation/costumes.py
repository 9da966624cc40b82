"""What a crowd wears: for each era the outfits of its people, and what they have on their heads."""

from __future__ import annotations

import random
from dataclasses import dataclass

from generator.picture.animation.brush import Canvas, darker, mix, paint, rect, smooth
from generator.picture.animation.people.outfits import OUTFITS, Outfit

HATS: dict[str, tuple[str, ...]] = {
    "ancient": ("", "", "wreath", "hood"),
    "medieval": ("", "coif", "hood", "straw"),
    "fairytale": ("", "hood", "straw", "bonnet"),
    "victorian": ("top-hat", "bowler", "bonnet", "flat-cap"),
    "western": ("brim", "brim", "bonnet", ""),
    "1920s": ("fedora", "cloche", "flat-cap", "bowler"),
    "1930s": ("fedora", "cloche", "flat-cap", ""),
    "1940s": ("fedora", "fedora", "flat-cap", ""),
    "1950s": ("fedora", "", "", "flat-cap"),
    "1980s": ("big-hair", "big-hair", "", "headband"),
    "future": ("visor", "hood", "", "visor"),
    "modern": ("", "", "fedora", "hood"),
}
WARDROBE: dict[str, tuple[str, ...]] = {
    "ancient": ("tunic", "tunic", "toga", "robe"),
    "medieval": ("tunic", "robe", "viking", "apron", "gown"),
    "fairytale": ("tunic", "gown", "cloak", "dress"),
    "victorian": ("victorian", "suit", "coat", "apron", "victorian"),
    "western": ("western", "western", "victorian", "poncho"),
    "1920s": ("flapper", "suit", "trench-coat", "flapper", "coat"),
    "1930s": ("suit", "dress", "coat", "overalls"),
    "1940s": ("suit", "trench-coat", "dress", "uniform"),
    "1950s": ("suit", "dress", "letter-jacket", "dress"),
    "1980s": ("denim-jacket", "leather-jacket", "tracksuit", "dress", "letter-jacket"),
    "future": ("spacesuit", "tracksuit", "cloak", "trench-coat", "superhero"),
    "modern": ("casual", "hoodie", "jacket", "coat", "dress", "sweater"),
}
ARMY = {"ancient": "legionary", "medieval": "knight", "fairytale": "knight", "western": "uniform", "future": "armour"}
GOWNS = frozenset({"gown", "dress", "victorian", "flapper"})
BONNETS = frozenset({"bonnet", "cloche", "hood", "wreath", "big-hair", "headband", "visor", ""})
"""What is worn with a gown."""
RUCKSACKS = frozenset({"1980s", "modern", "future"})
UMBRELLAS = frozenset(WARDROBE) - {"ancient", "medieval", "fairytale", "western"}


@dataclass(frozen=True, slots=True)
class Costume:
    outfit: Outfit
    hat: str
    umbrella: bool
    rucksack: bool
    """Whether people had such things by then."""

    def cloth(self, material: str, body: str, skin: str) -> str:
        """The colour of a material on somebody whose clothes are of the colour `body`."""
        match material:
            case "skin":
                return skin
            case "metal":
                return mix(body, "9a9aa8", 0.45)
            case "white":
                return mix(body, "e0dcd4", 0.4)
            case "black" | "leather" | "denim":
                return darker(body, 0.45)
            case "accent" | "shirt":
                return mix(body, "d8b070", 0.3)
            case _:
                return body


def costume(kind: str, era: str, r: random.Random) -> Costume:
    """What an extra of a kind wears in an era; of eras without a wardrobe, what people wear today."""
    known = era if era in WARDROBE else "modern"
    outfit = ARMY.get(known, "uniform") if kind == "soldiers" else r.choice(WARDROBE[known])
    fitting = [each for each in HATS[known] if (each in BONNETS if outfit in GOWNS else each not in ("bonnet", "cloche"))]
    worn = r.choice(fitting) if fitting and outfit not in ("spacesuit", "superhero") else ""
    return Costume(OUTFITS[outfit], worn, known in UMBRELLAS, known in RUCKSACKS)


def skirt(c: Canvas, worn: Outfit, heavy: float, sway: float, colour: str) -> None:
    """What hangs below the hip, 200 to a person's height, feet at the origin."""
    if worn.hem < 0.16:
        return
    top, hem = -92 - 46 * min(0.7, worn.waist), -92 + 90 * worn.hem
    wide = 17 * heavy + worn.swing * 0.5
    belly = (17 * heavy + wide) / 2 + worn.bell * 0.3
    middle = (top + hem) / 2
    c.drawPath(
        smooth(
            [
                (-15 * heavy, top),
                (15 * heavy, top),
                (belly + sway * 0.4, middle),
                (wide + sway, hem),
                (sway, hem + 4),
                (-wide + sway, hem),
                (-belly + sway * 0.4, middle),
            ]
        ),
        paint(colour),
    )


def hat(c: Canvas, kind: str, body: str, hair: str) -> None:
    """On the head, whose middle is at (1, -185)."""
    dark, pale = darker(body, 0.3), mix(body, "c8a868", 0.5)
    match kind:
        case "wreath":
            c.drawLine(-13, -194, 14, -192, paint("6a8a4a", stroke=5))
        case "coif":
            c.drawPath(smooth([(-15, -172), (-16, -200), (2, -209), (15, -198), (6, -193), (-4, -176)]), paint(mix(body, "e0dcd4", 0.6)))
        case "hood":
            c.drawPath(smooth([(-19, -164), (-19, -200), (0, -213), (17, -198), (9, -200), (-6, -184), (-2, -164)]), paint(dark))
        case "straw":
            c.drawOval(rect(-30, -203, 62, 10), paint(pale))
            c.drawPath(smooth([(-13, -199), (-9, -215), (11, -215), (15, -199)]), paint(pale))
        case "top-hat":
            c.drawOval(rect(-21, -205, 44, 8), paint(dark))
            c.drawRoundRect(rect(-13, -232, 28, 31), 3, 3, paint(dark))
        case "bowler":
            c.drawOval(rect(-20, -203, 42, 8), paint(dark))
            c.drawPath(smooth([(-14, -199), (-12, -214), (1, -219), (14, -214), (16, -199)]), paint(dark))
        case "bonnet":
            c.drawPath(smooth([(-19, -176), (-17, -206), (4, -215), (21, -206), (15, -196), (-2, -196), (-8, -176)]), paint(pale))
        case "flat-cap":
            c.drawPath(smooth([(-17, -196), (-14, -209), (6, -211), (25, -199), (14, -196)]), paint(dark))
        case "cloche":
            c.drawPath(smooth([(-18, -184), (-17, -206), (1, -214), (17, -205), (20, -188), (4, -194)]), paint(mix(body, pale, 0.4)))
        case "fedora":
            c.drawOval(rect(-20, -204, 42, 9), paint(dark))
            c.drawRoundRect(rect(-12, -216, 26, 17), 5, 5, paint(dark))
        case "brim":
            c.drawPath(smooth([(-32, -206), (-14, -199), (16, -199), (34, -206), (18, -195), (-14, -195)]), paint(dark))
            c.drawPath(smooth([(-13, -199), (-11, -217), (1, -213), (13, -217), (15, -199)]), paint(dark))
        case "big-hair":
            c.drawPath(smooth([(-21, -168), (-24, -196), (-10, -216), (12, -214), (20, -200), (6, -198), (-6, -188), (-8, -166)]), paint(hair))
        case "headband":
            c.drawLine(-13, -196, 14, -194, paint(pale, stroke=4))
        case "visor":
            c.drawRoundRect(rect(-4, -194, 20, 7), 3, 3, paint(mix(body, "7ae8ff", 0.75)))
