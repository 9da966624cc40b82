"""What people wear, as data: cut, cloth and trimmings of every outfit."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise


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
    body: str = "outfit"
    """Material of the trunk."""
    skirt: str = ""
    """Material of what hangs below the hip; empty: that of the trunk."""
    waist: float = 0.0
    """Where a skirt begins that goes over the trunk: 0.3 under the bust, 0.6 the waist; 0: it hangs from the hip."""
    bell: float = 0.0
    """How far a skirt swells below the waist."""
    puff: float = 0.0
    """How far a sleeve swells at the shoulder."""
    hang: float = 0.0
    """How far a wide sleeve hangs from the forearm."""
    shin: str = ""
    """Material of what covers the shins; empty: that of the shoes."""
    gloves: str = "skin"


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
    "armour": Outfit(sleeve=1.0, arms="metal", loose=1.18, hem=0.26, swing=8, legs="metal", shoes="metal", boot=16, collar="stand", grow=4, gloves="metal", trims=("plates", "belt", "pauldrons")),
    "uniform": Outfit(loose=1.06, hem=0.1, legs="outfit", shoes="black", boot=10, collar="shirt", grow=2.6, trims=("buttons", "belt", "badge", "epaulettes", "pockets")),
    "lab-coat": Outfit(loose=1.15, hem=0.5, swing=7, arms="outfit", open=(13, 7), under="accent", collar="lapel", legs="black", shoes="black", grow=4, trims=("pocket", "pens")),
    "apron": Outfit(sleeve=0.84, hem=0.5, swing=12, legs="black", legs_to=1.0, collar="shirt", grow=2.2, trims=("apron",)),
    "coat": Outfit(loose=1.22, hem=0.5, swing=10, collar="wide", grow=5, legs="black", shoes="black", boot=12, trims=("buttons", "seams", "pockets", "cuffs")),
    "trench-coat": Outfit(loose=1.18, hem=0.62, swing=13, open=(15, 2), collar="lapel", under="white", grow=4.5, legs="black", shoes="black", trims=("tie", "belt", "epaulettes", "double", "collar-up")),
    "cloak": Outfit(loose=1.1, hem=0.4, swing=6, legs="black", shoes="leather", boot=16, collar="crew", grow=3, arms="outfit", trims=("belt", "cloak")),
    "spacesuit": Outfit(loose=1.5, hem=0.0, legs="outfit", leg_width=1.45, shoes="metal", boot=14, collar="ring", grow=8, gloves="white", trims=("chest-box", "stripes", "cuffs", "belt")),
    "western": Outfit(loose=1.06, hem=0.03, legs="denim", shoes="leather", boot=20, collar="shirt", grow=2.2, trims=("vest", "belt", "neckerchief")),
    "overalls": Outfit(sleeve=0.5, body="accent", arms="accent", hem=0.0, legs="outfit", leg_width=1.15, collar="shirt", under="accent", shoes="sneaker", grow=2.2, trims=("bib",)),
    "sweater": Outfit(loose=1.2, hem=0.08, collar="turtle", grow=4, shoes="sneaker", trims=("knit", "cuffs")),
    "rags": Outfit(sleeve=0.55, hem=0.3, swing=6, legs="leather", legs_to=0.7, shoes="skin", collar="scoop", grow=3, trims=("patches", "ragged", "rope")),
    "pyjamas": Outfit(loose=1.25, hem=0.1, legs="outfit", leg_width=1.25, shoes="accent", collar="shirt", grow=4, trims=("buttons", "piping")),
    "barrister": Outfit(loose=1.5, flare=1.0, hem=0.72, swing=18, open=(17, 12), under="black", collar="bands", legs="black", shoes="black", grow=5, trims=("yoke",)),
    "gladiator": Outfit(sleeve=0.0, body="skin", skirt="outfit", hem=0.3, swing=9, legs="skin", legs_to=0.0, shin="metal", boot=20, collar="none", grow=0.6, trims=("harness", "strips", "wide-belt", "galerus")),
    "legionary": Outfit(sleeve=0.3, body="metal", arms="outfit", skirt="outfit", hem=0.36, swing=9, legs="skin", legs_to=0.0, boot=12, collar="crew", grow=4, trims=("lorica", "strips", "wide-belt", "lorica-shoulders", "neckerchief")),
    "knight": Outfit(arms="metal", loose=1.12, skirt="outfit", hem=0.4, swing=9, legs="metal", shoes="metal", boot=14, collar="stand", grow=4.5, gloves="metal", trims=("tabard", "belt", "plate-shoulders")),
    "viking": Outfit(loose=1.1, hem=0.3, swing=8, legs="leather", boot=18, shin="cloth", collar="crew", grow=3.5, trims=("belt", "hem-band", "neck-band", "fur")),
    "samurai": Outfit(loose=1.1, hang=30, hem=0.34, swing=12, legs="outfit", leg_width=1.5, shoes="black", shin="metal", boot=18, collar="wide", grow=4.5, trims=("lamellar", "obi", "plate-shoulders")),
    "monk": Outfit(loose=1.3, flare=0.9, hang=22, hem=0.96, swing=14, legs="outfit", collar="hood", grow=4.5, trims=("rope", "rosary")),
    "pirate": Outfit(sleeve=0.94, arms="white", loose=1.3, flare=0.35, hem=0.3, swing=10, open=(26, 26), under="white", legs="black", boot=26, collar="wide", grow=3.2, trims=("sash", "open-shirt", "baldric")),
    "kimono": Outfit(loose=1.35, hang=62, hem=0.97, swing=7, legs="outfit", shoes="black", collar="none", grow=3.2, trims=("crossed", "obi", "blossom-hem")),
    "sari": Outfit(sleeve=0.26, body="skin", arms="accent", skirt="outfit", hem=0.98, swing=17, legs="outfit", shoes="leather", collar="scoop", grow=1.2, waist=0.66, trims=("choli", "pallu", "hem-band")),
    "hanbok": Outfit(loose=1.4, flare=0.5, hang=14, body="accent", arms="accent", skirt="outfit", hem=0.98, swing=46, bell=26, waist=0.36, legs="outfit", shoes="white", collar="none", grow=2.4, trims=("jeogori",)),
    "agbada": Outfit(loose=1.6, hang=20, hem=0.74, swing=26, legs="outfit", leg_width=1.2, collar="crew", grow=8, trims=("embroidery", "neck-band", "wings")),
    "ankara": Outfit(sleeve=0.28, puff=0.9, hem=0.97, swing=4, bell=-6, legs="outfit", shoes="accent", collar="scoop", grow=1.4, trims=("wax-print", "flounce")),
    "thobe": Outfit(loose=1.2, hem=0.97, swing=9, legs="outfit", collar="shirt", grow=3.2, trims=("placket",)),
    "victorian": Outfit(puff=1.0, loose=0.95, hem=0.99, swing=58, bell=22, waist=0.62, legs="outfit", shoes="black", collar="turtle", grow=1.2, trims=("corset", "lace", "hem-band", "cuffs")),
    "flapper": Outfit(sleeve=0.0, hem=0.5, swing=4, legs="skin", legs_to=0.0, shoes="accent", collar="scoop", grow=2.6, trims=("beads", "fringe", "low-sash", "pearls")),
    "denim-jacket": Outfit(loose=1.16, hem=0.03, arms="denim", body="denim", legs="black", open=(13, 12), under="shirt", collar="shirt", shoes="sneaker", grow=3.4, trims=("yoke-seam", "chest-pockets", "pins", "cuffs")),
    "letter-jacket": Outfit(loose=1.24, arms="white", hem=0.03, open=(9, 7), under="shirt", collar="crew", shoes="sneaker", grow=4.2, trims=("letter", "ribbing", "neck-band", "cuffs")),
    "leather-jacket": Outfit(loose=1.14, arms="black", body="black", hem=0.02, open=(20, 9), under="shirt", collar="wide", shoes="black", boot=12, grow=3.4, trims=("zip", "seams", "low-belt")),
    "punk": Outfit(sleeve=0.0, body="black", hem=0.02, legs="outfit", leg_width=0.9, open=(18, 14), under="shirt", collar="wide", shoes="black", boot=24, grow=3.0, trims=("studs", "tartan-legs", "chain", "rips", "wrist-studs")),
    "chef": Outfit(body="white", arms="white", skirt="white", hem=0.14, legs="black", shoes="black", collar="stand", loose=1.1, grow=3.4, trims=("double", "chef-apron", "neckerchief")),
    "police": Outfit(loose=1.06, hem=0.04, legs="black", shoes="black", collar="shirt", grow=3.0, trims=("badge", "tie", "chest-pockets", "duty-belt", "radio", "dark-epaulettes")),
    "nurse": Outfit(sleeve=0.42, loose=1.2, hem=0.13, legs="outfit", leg_width=1.15, shoes="white", collar="none", grow=3.2, trims=("v-neck", "pocket", "lanyard")),
    "firefighter": Outfit(loose=1.36, hem=0.26, swing=5, legs="outfit", leg_width=1.35, shoes="black", boot=12, collar="turtle", grow=6.5, gloves="leather", trims=("reflective", "placket", "reflective-legs")),
    "astronaut": Outfit(loose=1.5, hem=0.0, legs="white", body="white", arms="white", leg_width=1.5, shoes="white", shin="metal", boot=10, collar="ring", grow=9, gloves="white", trims=("life-support", "shoulder-flag", "backpack", "stripes")),
    "oilskin": Outfit(loose=1.34, flare=0.3, hem=0.56, swing=12, legs="outfit", leg_width=1.2, shoes="black", boot=22, collar="stand", grow=5.5, trims=("placket", "toggles", "storm-flap")),
    "royal": Outfit(loose=1.15, flare=0.4, hem=0.97, swing=26, legs="outfit", shoes="accent", collar="none", grow=3.2, trims=("ermine", "mantle", "hem-band", "medallion", "sash")),
    "witch": Outfit(loose=1.1, flare=0.8, hang=34, hem=0.96, swing=30, legs="black", shoes="black", collar="scoop", grow=1.8, trims=("lacing", "ragged-hem", "shawl", "belt")),
    "wizard": Outfit(loose=1.3, flare=1.0, hang=48, hem=0.98, swing=24, legs="outfit", shoes="leather", collar="wide", open=(9, 0), under="accent", grow=4, trims=("stars", "rope", "hem-band", "cuffs")),
    "playsuit": Outfit(sleeve=0.42, body="shirt", arms="shirt", hem=0.34, swing=16, skirt="outfit", legs="skin", legs_to=0.0, shoes="sneaker", shin="white", boot=12, collar="crew", grow=2.2, trims=("bands", "pinafore")),
    "shorts": Outfit(sleeve=0.44, hem=0.04, legs="denim", legs_to=0.46, leg_width=1.25, shoes="sneaker", shin="white", boot=7, collar="crew", grow=2.4, trims=("bands", "neck-band")),
    "school": Outfit(loose=1.06, hem=0.1, open=(14, 5), under="white", collar="lapel", legs="black", legs_to=0.48, leg_width=1.15, shin="cloth", boot=26, shoes="black", grow=2.6, trims=("tie", "crest", "piping")),
    "football": Outfit(sleeve=0.5, loose=1.2, hem=0.08, legs="accent", legs_to=0.42, leg_width=1.3, shoes="black", shin="outfit", boot=27, collar="crew", grow=3.2, trims=("number", "side-stripes", "neck-band")),
    "tracksuit": Outfit(loose=1.2, hem=0.05, legs="outfit", leg_width=1.15, shoes="sneaker", collar="stand", grow=4, trims=("zip-front", "side-stripes", "sleeve-stripes", "cuffs")),
    "superhero": Outfit(loose=0.98, hem=0.0, legs="outfit", leg_width=0.9, shoes="accent", boot=20, collar="none", grow=1.0, gloves="accent", trims=("emblem-large", "wide-belt", "mantle", "briefs")),
    "tutu": Outfit(sleeve=0.0, hem=0.16, swing=44, bell=26, legs="white", leg_width=0.78, shoes="accent", shin="accent", boot=8, collar="scoop", grow=0.6, trims=("straps", "lace", "net")),
    "poncho": Outfit(loose=1.1, hem=0.1, legs="denim", boot=14, collar="crew", grow=3, trims=("poncho",)),
    "parka": Outfit(loose=1.42, hem=0.3, swing=6, legs="black", shoes="leather", boot=16, collar="turtle", grow=8, gloves="accent", trims=("placket", "quilt", "fur", "pockets")),
    "clown": Outfit(loose=1.5, puff=0.5, hem=0.1, legs="outfit", leg_width=1.6, shoes="accent", collar="none", grow=7, gloves="white", trims=("pompoms", "ruff", "harlequin", "cuffs")),
}  # fmt: skip
ALIASES = {
    "roman": "legionary", "centurion": "legionary", "soldier-roman": "legionary", "plate": "armour", "armor": "armour", "chainmail": "knight", "crusader": "knight", "tabard": "knight", "habit": "monk", "friar": "monk", "nun": "monk", "cassock": "monk",
    "priest": "monk", "buccaneer": "pirate", "sailor": "pirate", "yukata": "kimono", "geisha": "kimono", "lehenga": "sari", "dirndl": "dress", "boubou": "agbada", "dashiki": "agbada", "kaftan": "agbada", "caftan": "agbada", "wax-print": "ankara",
    "dishdasha": "thobe", "kandura": "thobe", "abaya": "thobe", "kurta": "thobe", "salwar": "thobe", "crinoline": "victorian", "bustle": "victorian", "ball-gown": "victorian", "1920s": "flapper", "denim": "denim-jacket", "jean-jacket": "denim-jacket",
    "varsity": "letter-jacket", "varsity-jacket": "letter-jacket", "bomber": "letter-jacket", "biker": "leather-jacket", "leathers": "leather-jacket", "bomber-jacket": "leather-jacket", "goth": "punk", "cook": "chef", "baker": "chef", "chef-whites": "chef",
    "cop": "police", "officer": "police", "sheriff": "police", "guard": "police", "security": "police", "scrubs": "nurse", "medic": "nurse", "surgeon": "nurse", "paramedic": "nurse", "turnout": "firefighter", "fireman": "firefighter", "eva": "astronaut",
    "cosmonaut": "astronaut", "spaceman": "astronaut", "oilskins": "oilskin", "fisherman": "oilskin", "raincoat": "oilskin", "slicker": "oilskin", "king": "royal", "queen": "royal", "emperor": "royal", "empress": "royal", "sorceress": "witch",
    "sorcerer": "wizard", "mage": "wizard", "warlock": "wizard", "pinafore": "playsuit", "dungaree-dress": "playsuit", "child": "shorts", "t-shirt": "casual", "shirt": "casual", "school-uniform": "school", "soccer": "football", "jersey": "football",
    "sportswear": "tracksuit", "jogging": "tracksuit", "hero": "superhero", "cape": "cloak", "ballet": "tutu", "ballerina": "tutu", "leotard": "tutu", "serape": "poncho", "anorak": "parka", "snowsuit": "parka", "jester": "clown", "tuxedo": "suit",
    "waistcoat": "suit", "blazer": "suit", "business": "suit", "military": "uniform", "army": "uniform", "dungarees": "overalls", "boiler-suit": "overalls", "jumpsuit": "overalls", "cardigan": "sweater", "jumper": "sweater", "norse": "viking",
    "ronin": "samurai", "frock": "dress", "sundress": "dress", "wedding": "gown", "bride": "gown", "nightgown": "pyjamas", "overcoat": "coat", "cowboy": "western", "cowgirl": "western", "peasant": "tunic", "medieval": "tunic", "beggar": "rags",
    "doctor": "lab-coat", "scientist": "lab-coat", "judge": "barrister", "lawyer": "barrister", "stola": "toga", "senator": "toga",
}  # fmt: skip
"""Other words for them."""


def name_of(word: str) -> str:
    """The outfit that a word means: itself, another word for it, or the one that a part of it names ("red-police-uniform"); else casual."""
    name = word.strip().lower().replace(" ", "-").replace("_", "-")
    parts = name.split("-")
    plain = ("uniform", "jacket", "coat", "dress", "robe", "suit", "gown", "shirt", "cloak", "armour", "armor")  # what comes before them says more
    parts = sorted(parts[::-1], key=lambda part: part in plain)
    for each in (name, *("-".join(words) for words in pairwise(name.split("-"))), *parts):
        if each in OUTFITS:
            return each
        if each in ALIASES:
            return ALIASES[each]
    return "casual"


def outfit(word: str) -> Outfit:
    return OUTFITS[name_of(word)]
