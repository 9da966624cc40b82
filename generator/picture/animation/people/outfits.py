"""What people wear, as data: cut, cloth and trimmings of every outfit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Outfit:
    """A cut. Materials are names of the palette: outfit, accent, white, black, leather, metal, skin; shirt, denim and sneaker differ from person to person."""

    sleeve: float = 1.0
    """How much of the arm it covers."""
    loose: float = 1.0
    """Width of the sleeves against the arm."""
    flare: float = 0.0
    """How much a sleeve opens towards the hand."""
    arms: str = "outfit"
    hem: float = 0.05
    """How far it hangs down the legs, 0 the hip, 1 the ankle."""
    swing: float = 0.0
    """How much wider it is at the hem."""
    legs: str = "denim"
    leg_width: float = 1.0
    legs_to: float = 1.0
    """How far trousers cover the leg; 0: bare or stockings."""
    shoes: str = "leather"
    boot: float = 0.0
    grow: float = 2.0
    open: tuple[float, float] = (0.0, 0.0)
    """Half-width of the opening at the neck and at the hem, degrees of azimuth; below it the shirt is seen."""
    under: str = "white"
    collar: str = "crew"
    """One of: none, crew, shirt, lapel, hood, ruff, bands, stand, scoop, wide."""
    trims: tuple[str, ...] = ()


OUTFITS = {
    "casual": Outfit(sleeve=0.46, shoes="sneaker", trims=()),
    "hoodie": Outfit(loose=1.25, grow=4, open=(10, 7), under="shirt", collar="hood", shoes="sneaker", trims=("zip", "cords", "cuffs", "pocket")),
    "jacket": Outfit(loose=1.14, grow=3.5, hem=0.04, open=(15, 10), under="shirt", collar="stand", trims=("zip", "seams", "cuffs"), shoes="black", boot=8),
    "suit": Outfit(loose=1.08, grow=3, hem=0.12, open=(15, 1), collar="lapel", legs="outfit", shoes="black", trims=("tie", "buttons", "kerchief")),
    "dress": Outfit(sleeve=0.3, hem=0.55, swing=20, legs="skin", legs_to=0.0, shoes="accent", collar="scoop", grow=1.4, trims=("sash",)),
    "gown": Outfit(sleeve=0.25, hem=0.99, swing=38, legs="outfit", shoes="accent", collar="scoop", grow=1.4, trims=("sash", "hem-band", "bodice")),
    "robe": Outfit(loose=1.35, flare=0.8, hem=0.97, swing=20, legs="outfit", collar="wide", open=(12, 0), under="accent", grow=4, trims=("sash", "hem-band", "cuffs")),
    "tunic": Outfit(sleeve=0.34, hem=0.36, swing=10, legs="skin", legs_to=0.0, shoes="leather", boot=12, collar="crew", grow=2.5, trims=("belt", "hem-band", "neck-band")),
    "toga": Outfit(sleeve=0.3, hem=0.9, swing=14, legs="outfit", shoes="leather", collar="crew", grow=3, trims=("drape", "hem-band")),
    "armour": Outfit(sleeve=1.0, arms="metal", loose=1.18, hem=0.26, swing=8, legs="metal", shoes="metal", boot=16, collar="stand", grow=4, trims=("plates", "belt", "pauldrons")),
    "uniform": Outfit(loose=1.06, hem=0.1, legs="outfit", shoes="black", boot=10, collar="shirt", grow=2.6, trims=("buttons", "belt", "badge", "epaulettes", "pockets")),
    "lab-coat": Outfit(loose=1.15, hem=0.5, swing=7, arms="outfit", open=(13, 7), under="accent", collar="lapel", legs="black", shoes="black", grow=4, trims=("pocket", "pens")),
    "apron": Outfit(sleeve=0.84, hem=0.5, swing=12, legs="black", legs_to=1.0, collar="shirt", grow=2.2, trims=("apron",)),
    "coat": Outfit(loose=1.22, hem=0.5, swing=10, collar="wide", grow=5, legs="black", shoes="black", boot=12, trims=("buttons", "seams", "pockets", "cuffs")),
    "trench-coat": Outfit(loose=1.18, hem=0.62, swing=13, open=(15, 2), collar="lapel", under="white", grow=4.5, legs="black", shoes="black", trims=("tie", "belt", "epaulettes", "double", "collar-up")),
    "cloak": Outfit(loose=1.1, hem=0.4, swing=6, legs="black", shoes="leather", boot=16, collar="crew", grow=3, arms="outfit", trims=("belt", "cloak")),
    "spacesuit": Outfit(loose=1.5, hem=0.0, legs="outfit", leg_width=1.45, shoes="metal", boot=14, collar="ring", grow=8, trims=("chest-box", "stripes", "cuffs", "belt")),
    "western": Outfit(loose=1.06, hem=0.03, legs="denim", shoes="leather", boot=20, collar="shirt", grow=2.2, trims=("vest", "belt", "neckerchief")),
    "overalls": Outfit(sleeve=0.5, arms="accent", hem=0.0, legs="outfit", leg_width=1.15, collar="shirt", under="accent", shoes="sneaker", grow=2.2, trims=("bib",)),
    "sweater": Outfit(loose=1.2, hem=0.08, collar="turtle", grow=4, shoes="sneaker", trims=("knit", "cuffs")),
    "rags": Outfit(sleeve=0.55, hem=0.3, swing=6, legs="leather", legs_to=0.7, shoes="skin", collar="scoop", grow=3, trims=("patches", "ragged", "rope")),
    "pyjamas": Outfit(loose=1.25, hem=0.1, legs="outfit", leg_width=1.25, shoes="accent", collar="shirt", grow=4, trims=("buttons", "piping")),
    "barrister": Outfit(loose=1.5, flare=1.0, hem=0.72, swing=18, open=(17, 12), under="black", collar="bands", legs="black", shoes="black", grow=5, trims=("yoke",)),
}  # fmt: skip


def outfit(name: str) -> Outfit:
    return OUTFITS.get(name, OUTFITS["casual"])
