"""How each era builds, as rows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Architecture:
    """How an era builds. Lengths in cm."""

    walls: tuple[str, ...]
    trim: str
    roof: str
    """flat, gable, tiles, parapet, false-front, crooked, mansard or fins."""
    roof_colour: str
    window: tuple[float, float]
    shape: str
    """square, arch, sash, lattice, round or strip."""
    storey: float
    storeys: tuple[int, int]
    width: tuple[float, float]
    pattern: str
    """Of the wall: plain, bricks, timber, boards, panels or stones."""
    glow: tuple[str, ...] = ("ffc870", "ffb050", "ffe0a0")
    signs: tuple[str, ...] = ()
    neon: bool = False
    awning: tuple[str, ...] = ("a83a30", "3a6a5a", "c8883a")


NEON = ("ff2fa0", "22e6ff", "ff6a2a", "8a5bff", "ffe14a", "38ffa8", "ff3b4e")


ERAS: dict[str, Architecture] = {
    "ancient": Architecture(
        walls=("ecd8b4", "e0c498", "d8b08a", "f0e4cc", "c88a68"),
        trim="b8543a",
        roof="tiles",
        roof_colour="b8603c",
        window=(46, 62),
        shape="square",
        storey=300,
        storeys=(1, 3),
        width=(380, 700),
        pattern="stones",
        awning=("b8443a", "e0c070", "3a6a8a", "8a4a7a"),
    ),
    "medieval": Architecture(
        walls=("ecdcbc", "e0c8a0", "d8c4a8", "c8b090"),
        trim="5a3a24",
        roof="gable",
        roof_colour="7a4a34",
        window=(56, 70),
        shape="lattice",
        storey=260,
        storeys=(2, 3),
        width=(320, 520),
        pattern="timber",
        signs=("INN", "ALE", "SMITH"),
        awning=("7a3a2a", "4a5a3a", "8a6a3a"),
    ),
    "fairytale": Architecture(
        walls=("f6d8c0", "f0c8c8", "d8e0c0", "f4e6b8", "c8d8e8"),
        trim="8a5a3c",
        roof="crooked",
        roof_colour="b0503c",
        window=(60, 76),
        shape="round",
        storey=250,
        storeys=(1, 3),
        width=(300, 480),
        pattern="timber",
        awning=("d85a5a", "5a9ac8", "e8b84a"),
    ),
    "victorian": Architecture(
        walls=("944a38", "a85c40", "744a42", "b8946c", "7e6c5e"),
        trim="d8c8a8",
        roof="mansard",
        roof_colour="4a4650",
        window=(70, 130),
        shape="sash",
        storey=330,
        storeys=(2, 4),
        width=(420, 640),
        pattern="bricks",
        signs=("TEA", "BOOKS", "TAILOR"),
    ),
    "western": Architecture(
        walls=("a87a50", "c08c54", "8a6444", "c8a06c", "a8583c", "7a8a80"),
        trim="6a4830",
        roof="false-front",
        roof_colour="6a4a34",
        window=(70, 100),
        shape="sash",
        storey=320,
        storeys=(1, 2),
        width=(480, 760),
        pattern="boards",
        signs=("SALOON", "HOTEL", "BANK", "STORE"),
    ),
    "1930s": Architecture(
        walls=("a06a50", "b09470", "70585a", "b87c5c", "807468"),
        trim="c8b898",
        roof="parapet",
        roof_colour="3a3438",
        window=(80, 130),
        shape="sash",
        storey=340,
        storeys=(3, 7),
        width=(520, 820),
        pattern="bricks",
        signs=("DINER", "HOTEL", "LOANS", "JAZZ"),
        neon=True,
    ),
    "1980s": Architecture(
        walls=("a05444", "7a7078", "b8946c", "6a5468", "b86c4c", "8a8a70"),
        trim="c0b0a0",
        roof="parapet",
        roof_colour="3a3640",
        window=(90, 120),
        shape="square",
        storey=320,
        storeys=(2, 5),
        width=(520, 820),
        pattern="bricks",
        signs=("VIDEO", "ARCADE", "PIZZA", "RECORDS"),
        neon=True,
    ),
    "modern": Architecture(
        walls=("b4604c", "d8b488", "7e9aa4", "c88a5c", "a4a8b4", "e0d4c0", "6e7a8c"),
        trim="e0dcd4",
        roof="flat",
        roof_colour="5a5a62",
        window=(110, 140),
        shape="square",
        storey=320,
        storeys=(3, 8),
        width=(600, 1000),
        pattern="plain",
        signs=("CAFE", "MARKET", "BOOKS", "OPEN"),
        neon=True,
    ),
    "future": Architecture(
        walls=("3c3a5c", "4a4668", "343c58", "504a70", "3a4a60"),
        trim="8a90c0",
        roof="fins",
        roof_colour="24243c",
        window=(130, 90),
        shape="strip",
        storey=330,
        storeys=(5, 14),
        width=(500, 900),
        pattern="panels",
        glow=("ffb860", "3ad6f0", "d85aff", "ff8a50", "fff0c0"),
        neon=True,
        signs=("NOODLES", "DATA", "OPEN 24H", "NEON BAR", "MEMORY", "REPAIR", "SYNTH"),
        awning=("c8283c", "1f7f8a", "b04a1a", "6a2ab0"),
    ),
}
ERAS["1940s"] = ERAS["1930s"]


CULTURES: dict[str, dict[str, Any]] = {
    "african": {
        "pattern": "plain", "walls": ("e0985c", "d87a50", "e8c078", "5a9a98", "d8a0a0", "f0d8a8"), "trim": "7a3a24", "roof": "flat", "roof_colour": "b0603c",
        "awning": ("e0a020", "1f7a4a", "c8342c", "2a5aa0"), "signs": ("CHOP BAR", "FASHION", "PHONES", "SALON", "BUKA"),
    },
    "japanese": {
        "pattern": "boards", "walls": ("e8dcc4", "c8b090", "8a6a50", "d8d0c0"), "trim": "3a2820", "roof": "tiles", "roof_colour": "4a5462", "shape": "lattice",
        "awning": ("2a3a6a", "8a2430", "3a3a40"), "signs": ("酒", "ラーメン", "茶", "寿司", "湯"),
    },
    "chinese": {
        "pattern": "boards", "walls": ("c8483a", "d8b078", "e8d8b8", "a83a34"), "trim": "7a1f1c", "roof": "tiles", "roof_colour": "3a5a4a", "shape": "lattice",
        "awning": ("c8242c", "e0a820"), "signs": ("茶", "福", "面", "药"),
    },
    "arabian": {
        "pattern": "plain", "walls": ("ecd0a0", "e0b880", "f0e0c4", "d8a070"), "trim": "3a6a7a", "roof": "flat", "roof_colour": "c89a68", "shape": "arch",
        "awning": ("a83a3a", "2a6a7a", "d8a030", "6a3a6a"), "signs": ("TEA", "SPICE", "GOLD"),
    },
    "indian": {
        "pattern": "plain", "walls": ("e8a0a0", "f0c878", "88b8c0", "e0886a", "d8b8d0"), "trim": "a8342c", "roof": "flat", "roof_colour": "c87a5a", "shape": "arch",
        "awning": ("e83a6a", "f0a020", "2a8a6a", "6a3aa0"), "signs": ("CHAI", "SILK", "SWEETS"),
    },
    "latin": {
        "pattern": "plain", "walls": ("e8784a", "f0c050", "4aa0a0", "d85a7a", "f0e0c8", "7ab0d8"), "trim": "f4ecd8", "roof": "tiles", "roof_colour": "b8583a", "shape": "arch",
        "awning": ("c83a3a", "2a8a5a", "f0b030"), "signs": ("TACOS", "CAFE", "MUSICA"),
    },
    "nordic": {
        "walls": ("b8402f", "e0b050", "f0ece0", "5a7a8a", "7a4434"), "trim": "f4f0e8", "roof": "gable", "roof_colour": "3a4450", "pattern": "boards",
    },
    "american": {
        "walls": ("9a5a48", "b07058", "8a6a5a", "a89078"), "trim": "e0d4c0", "pattern": "bricks", "signs": ("DINER", "HOTEL", "JAZZ", "LIQUOR", "PIZZA"),
    },
}  # fmt: skip
"""What a culture changes of how an era builds."""


def architecture(era: str, culture: str = "") -> Architecture:
    built = ERAS.get(era, ERAS["modern"])
    if era == "future" or culture not in CULTURES or (culture == "american" and era in ("ancient", "medieval", "western")):
        own = CULTURES.get(culture, {}).get("signs")
        return replace(built, signs=own) if own and era == "future" else built
    return replace(built, **CULTURES[culture])
