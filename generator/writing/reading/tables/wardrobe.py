"""Words for hair, faces and clothes, and what they draw."""

from __future__ import annotations

from generator.writing.reading.tables import listed

HAIR_STYLES: dict[str, str] = {
    "bald": "bald", "hairless": "bald", "balding": "receding", "receding": "receding", "buzzcut": "buzz", "buzz": "buzz", "shaved": "buzz", "shaven": "buzz",
    "cropped": "short",
    "short": "short", "crewcut": "buzz", "messy": "messy", "tousled": "messy", "unkempt": "messy", "wild": "messy", "spiky": "messy",
    "dishevelled": "messy",
    "curly": "curly", "curls": "curly", "ringlets": "curly", "frizzy": "curly", "afro": "afro", "bob": "bob", "bobbed": "bob",
    "shoulder-length": "shoulder",
    "long": "long", "flowing": "long", "straight": "long", "wavy": "wavy", "waves": "wavy", "ponytail": "ponytail", "braid": "braid",
    "braids": "braids",
    "braided": "braid", "plait": "braid", "plaits": "pigtails", "dreadlocks": "locs", "dreads": "locs", "locs": "locs",
    "cornrows": "cornrows", "bun": "bun",
    "chignon": "bun", "topknot": "bun", "pigtails": "pigtails", "bunches": "pigtails", "mohawk": "mohawk", "undercut": "undercut",
    "pompadour": "quiff", "quiff": "quiff",
    "slicked": "slick", "slicked-back": "slick", "side-parted": "side-part", "parted": "side-part", "mane": "wavy",
    "pixie": "pixie", "mullet": "shoulder",
    "fringe": "bob", "bangs": "bob", "locks": "wavy",
}  # fmt: skip
HAIR_NOUNS = frozenset(
    listed(
        "hair braid braids plait plaits ponytail curls locks bun pigtails mohawk afro bob bangs fringe mane dreadlocks ringlets "
        "topknot buzzcut mullet "
        "dreads locs cornrows waves crewcut chignon pompadour undercut quiff pixie"
    )
)
FACIAL_HAIR: dict[str, str] = {
    "stubble": "stubble", "unshaven": "stubble", "stubbly": "stubble", "moustache": "moustache", "mustache": "moustache",
    "goatee": "goatee",
    "beard": "beard", "bearded": "beard", "moustached": "moustache", "sideburns": "beard", "whiskers": "moustache",
}  # fmt: skip
MARKS: dict[str, str] = {
    "freckles": "freckles", "freckle": "freckles", "freckled": "freckles", "scar": "scar-cheek", "scarred": "scar-cheek",
    "scars": "scar-cheek",
    "glasses": "glasses", "spectacles": "glasses", "bespectacled": "glasses", "monocle": "glasses", "goggles": "glasses",
    "eyepatch": "eye-patch",
    "eye-patch": "eye-patch", "patch": "eye-patch", "one-eyed": "eye-patch", "earring": "earrings", "earrings": "earrings",
    "wrinkles": "wrinkles", "wrinkled": "wrinkles",
    "weathered": "wrinkles", "lined": "wrinkles", "mole": "mole", "birthmark": "mole", "tattoo": "tattoo", "tattoos": "tattoo",
    "tattooed": "tattoo",
}  # fmt: skip
OUTFITS: dict[str, str] = {
    "hoodie": "hoodie", "sweatshirt": "hoodie", "jacket": "jacket", "blazer": "suit", "suit": "suit", "tuxedo": "suit", "waistcoat": "suit",
    "tailcoat": "suit", "dress": "dress", "skirt": "dress", "sari": "sari", "lehenga": "sari", "frock": "dress", "sundress": "dress",
    "dirndl": "dress", "kimono": "kimono", "yukata": "kimono", "hanbok": "hanbok", "gown": "gown", "ballgown": "gown", "ball-gown": "gown",
    "crinoline": "victorian", "corset": "victorian", "bustle": "victorian", "robe": "robe", "robes": "robe", "tunic": "tunic", "toga": "toga",
    "stola": "toga", "agbada": "agbada", "dashiki": "agbada", "boubou": "agbada", "kaftan": "agbada", "caftan": "agbada", "ankara": "ankara",
    "thobe": "thobe", "thawb": "thobe", "djellaba": "thobe", "kurta": "kurta", "abaya": "thobe", "poncho": "poncho", "serape": "poncho",
    "armour": "armour", "armor": "armour", "breastplate": "armour", "chainmail": "knight", "tabard": "knight", "uniform": "uniform",
    "police-uniform": "police", "school-uniform": "school", "nurse-uniform": "nurse", "scrubs": "nurse", "labcoat": "lab-coat", "lab-coat": "lab-coat",
    "chef-whites": "chef", "apron": "apron", "coat": "coat", "overcoat": "coat", "raincoat": "oilskin", "oilskin": "oilskin", "oilskins": "oilskin",
    "slicker": "oilskin", "parka": "parka", "snowsuit": "parka", "anorak": "parka", "trenchcoat": "trench-coat", "trench-coat": "trench-coat",
    "cloak": "cloak", "cape": "cloak", "shawl": "cloak", "spacesuit": "astronaut", "space-suit": "astronaut", "wetsuit": "spacesuit",
    "jumpsuit": "overalls", "overalls": "overalls", "dungarees": "overalls", "boiler-suit": "overalls", "pinafore": "playsuit", "playsuit": "playsuit",
    "romper": "playsuit", "sweater": "sweater", "jumper": "sweater", "pullover": "sweater", "cardigan": "sweater", "turtleneck": "sweater", "rags": "rags",
    "pyjamas": "pyjamas", "pajamas": "pyjamas", "nightgown": "pyjamas", "nightdress": "pyjamas", "shirt": "casual", "t-shirt": "casual", "tshirt": "casual",
    "jeans": "casual", "shorts": "shorts", "tracksuit": "tracksuit", "sportswear": "tracksuit", "jersey": "football", "denim-jacket": "denim-jacket",
    "jean-jacket": "denim-jacket", "denim": "denim-jacket", "letter-jacket": "letter-jacket", "varsity-jacket": "letter-jacket", "bomber-jacket": "leather-jacket",
    "leather-jacket": "leather-jacket", "biker-jacket": "leather-jacket", "leathers": "leather-jacket", "buckskin": "western", "duster": "coat",
    "vest": "casual", "blouse": "casual", "wig": "barrister", "habit": "monk", "cassock": "monk", "swimsuit": "shorts", "tutu": "tutu", "leotard": "tutu",
    "kilt": "tunic",
}  # fmt: skip
ACCENTS = frozenset(listed("scarf tie sash belt ribbon gloves collar bandana necklace shawl bow cravat boots brooch badge mittens"))
HATS: dict[str, str] = {
    "cap": "cap", "baseball-cap": "cap", "flat-cap": "cap", "beret": "beret", "fedora": "fedora", "trilby": "fedora", "hat": "fedora", "stetson": "cowboy",
    "cowboy-hat": "cowboy", "sombrero": "sombrero", "beanie": "beanie", "woolly-hat": "beanie", "bobble-hat": "beanie", "ushanka": "ushanka", "fur-hat": "ushanka",
    "hood": "hood", "helmet": "helmet", "hard-hat": "hard-hat", "hardhat": "hard-hat", "space-helmet": "space-helmet", "fire-helmet": "fire-helmet",
    "crown": "crown", "tiara": "tiara", "circlet": "tiara", "diadem": "tiara", "laurel": "laurel", "laurel-wreath": "laurel", "straw-hat": "straw", "sunhat": "straw",
    "sun-hat": "straw", "boater": "straw", "bonnet": "bonnet", "cloche": "cloche", "headscarf": "headscarf", "hijab": "hijab", "turban": "turban", "gele": "headwrap",
    "headwrap": "headwrap", "head-wrap": "headwrap", "veil": "veil", "kippah": "kippah", "yarmulke": "kippah", "fez": "fez", "fila": "fila", "kufi": "kufi", "taqiyah": "taqiyah", "skullcap": "kippah", "wimple": "wimple", "bandanna": "bandana", "headband": "headband",
    "top-hat": "top-hat", "tophat": "top-hat", "bowler": "bowler", "bowler-hat": "bowler", "derby": "bowler", "tricorn": "tricorn", "pirate-hat": "tricorn",
    "peaked-cap": "peaked-cap", "police-cap": "police-cap", "chef-hat": "chef", "toque": "chef", "witch-hat": "witch", "wizard-hat": "wizard", "pointed-hat": "wizard",
    "conical-hat": "conical", "sou'wester": "sou-wester", "sou-wester": "sou-wester", "rain-hat": "sou-wester",
}  # fmt: skip
BUILDS: dict[str, int] = {
    "slight": 180, "slim": 260, "thin": 200, "skinny": 140, "slender": 240, "lean": 320, "wiry": 300, "gaunt": 120, "petite": 220,
    "lanky": 220,
    "athletic": 560, "muscular": 740, "strong": 700, "burly": 840, "stocky": 760, "sturdy": 720, "heavy": 860, "heavyset": 860,
    "fat": 950, "round": 900, "plump": 840,
    "chubby": 840, "rotund": 940, "broad": 760, "broad-shouldered": 760, "hulking": 940, "massive": 960, "big": 800, "portly": 880,
    "stout": 860, "frail": 120,
}  # fmt: skip
HEIGHTS: dict[str, int] = {
    "tall": 14,
    "towering": 26,
    "giant": 60,
    "huge": 40,
    "short": -12,
    "tiny": -30,
    "small": -14,
    "petite": -14,
    "diminutive": -24,
    "lanky": 14,
}
FACES: dict[str, str] = {
    "round-faced": "round", "square-jawed": "square", "angular": "square", "long-faced": "long", "heart-shaped": "heart",
    "chubby": "round", "gaunt": "long", "plump": "round",
}  # fmt: skip

DYES: dict[str, str] = {
    "fantasy": "3a5a48 6a3a5e 8a6a2e 2e4a6e 7a3a2a 4e5a30 50406a", "noir": "2a2a30 4a4642 3a3e48 5e5a54 2e3440",
    "science fiction": "2e4a5e 4a3a62 1e5a5a 5e2e4a 3a3e44 7a4a24",
    "western": "7a5230 5a3e2a 8e3a28 3e4e5e 9a8458 4e4a36", "children": "d8503a 3a90c0 e0b03a 58a854 c060a0 e88a3a",
    "horror": "3a3438 2e3a34 4a2a2a 40404a 5a5040",
    "": "3a4a6a 6a3a3e 3e5e4a 7a5a32 4e3e62 2e5a66 8a4a2e 54585e 9a7a4a 704a58",
}  # fmt: skip
"""Genre to the dyes of unsaid clothes."""
ACCENT_DYES = "c8b070 d8d2c4 b84a3a 4a88a0 d89a3a 8aa860 a888b8 e0e0da"
