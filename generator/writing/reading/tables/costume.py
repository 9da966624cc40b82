"""What is worn when nothing is said: by era, age and people; and what a trade's clothes were in an older time."""

from __future__ import annotations

_ERAS = """
ancient     man   tunic tunic toga robe rags
ancient     woman toga toga tunic robe dress
ancient     child tunic tunic tunic rags
medieval    man   tunic tunic tunic cloak robe
medieval    woman dress dress cloak robe gown apron
medieval    child tunic tunic dress rags
fairytale   man   tunic tunic cloak robe
fairytale   woman dress dress gown cloak apron
fairytale   child tunic playsuit cloak dress
victorian   man   suit coat coat suit cloak
victorian   woman victorian victorian victorian dress cloak coat
victorian   child school coat dress sweater rags
western     man   western western western coat suit overalls poncho
western     woman victorian dress western dress apron
western     child overalls western dress tunic
1930s       man   suit suit coat sweater overalls trench-coat
1930s       woman flapper dress dress coat suit sweater
1930s       child shorts sweater dress overalls coat
1940s       man   suit suit trench-coat coat uniform sweater
1940s       woman dress dress coat suit trench-coat sweater
1940s       child shorts sweater dress coat school
1980s       man   jacket denim-jacket leather-jacket sweater suit tracksuit casual coat
1980s       woman denim-jacket sweater dress leather-jacket jacket tracksuit suit casual
1980s       youth denim-jacket letter-jacket leather-jacket hoodie punk tracksuit casual sweater
1980s       child denim-jacket tracksuit hoodie shorts casual overalls sweater
modern      man   casual jacket hoodie sweater coat suit denim-jacket leather-jacket
modern      woman casual dress jacket sweater coat hoodie suit denim-jacket
modern      youth hoodie casual denim-jacket tracksuit leather-jacket sweater jacket
modern      child shorts hoodie casual sweater tracksuit overalls
future      man   jacket coat leather-jacket hoodie uniform jacket
future      woman jacket coat leather-jacket hoodie uniform jacket
future      youth hoodie jacket punk leather-jacket tracksuit
future      child hoodie jacket overalls tracksuit
"""
ERA_OUTFITS: dict[tuple[str, str], tuple[str, ...]] = {
    (era, who): tuple(worn) for era, who, *worn in (line.split() for line in _ERAS.strip().splitlines())
}
"""Era and age (man, woman, youth, child) to what may be worn, the usual more than once."""
GIRLS = ("dress", "playsuit")
"""Worn by girls; boys wear the rest."""

_PEOPLES = """
west-african  old    man   agbada tunic
west-african  old    woman ankara
west-african  modern man   agbada casual agbada jacket
west-african  modern woman ankara ankara dress
east-african  modern woman ankara dress casual
south-asian   old    man   kurta robe
south-asian   old    woman sari
south-asian   modern man   kurta kurta suit casual
south-asian   modern woman sari sari sari dress
japanese      old    man   kimono kimono robe
japanese      old    woman kimono
japanese      old    child kimono
korean        old    man   robe robe tunic
korean        old    woman hanbok
chinese       old    man   robe robe tunic
chinese       old    woman robe
arab          old    man   thobe robe
arab          old    woman robe
arab          modern man   thobe thobe suit casual
arab          modern woman robe dress coat
nordic        old    man   viking viking tunic
nordic        old    woman dress viking
iberian       western man  poncho western
latin         western man  poncho western
"""
PEOPLE_OUTFITS: dict[tuple[str, str, str], tuple[str, ...]] = {
    (people, time, who): tuple(worn) for people, time, who, *worn in (line.split() for line in _PEOPLES.strip().splitlines())
}
"""People, time (old, modern, western) and age to what is worn where they live."""
VANISHED = ("nordic",)
"""Peoples who no longer wore their old clothes when steam came."""
PEOPLE_HATS = {
    ("west-african", "old", "woman"): "headwrap", ("west-african", "modern", "woman"): "headwrap", ("west-african", "old", "man"): "fila", ("west-african", "modern", "man"): "fila",
    ("arab", "old", "woman"): "hijab", ("arab", "modern", "woman"): "hijab", ("arab", "old", "man"): "headscarf", ("arab", "modern", "man"): "headscarf",
    ("south-asian", "old", "man"): "turban",
}  # fmt: skip
"""With the clothes of a people, on some heads."""

ERA_HATS: dict[str, tuple[str, ...]] = {
    "ancient": ("laurel", "headband"), "medieval": ("hood", "headscarf", "cap"), "fairytale": ("hood", "headscarf", "straw"), "victorian": ("top-hat", "bowler", "cap"),
    "western": ("cowboy", "cowboy", "straw"), "1930s": ("fedora", "cap", "bowler"), "1940s": ("fedora", "cap", "beret"), "1980s": ("cap", "headband", "beanie"),
    "modern": ("cap", "beanie"), "future": ("hood", "beanie"),
}  # fmt: skip
WOMEN_HATS = {"victorian": ("bonnet",), "western": ("bonnet", "straw"), "1930s": ("cloche",), "1940s": ("beret", "headscarf"), "ancient": ("laurel", "veil"), "medieval": ("veil", "headscarf"), "fairytale": ("hood", "bonnet")}

OLD = ("ancient", "medieval", "fairytale")
_SOLDIER = {"ancient": ("legionary", "galea"), "medieval": ("knight", "knight-helmet"), "fairytale": ("armour", "helmet"), "victorian": ("uniform", "peaked-cap"), "western": ("western", "cowboy")}
_LEARNED = {"ancient": ("toga", ""), "medieval": ("robe", ""), "fairytale": ("robe", "")}
_PLAIN = {"ancient": ("tunic", ""), "medieval": ("tunic", "cap"), "fairytale": ("tunic", "")}
_COOK = {"ancient": ("tunic", ""), "medieval": ("apron", ""), "fairytale": ("apron", ""), "victorian": ("apron", ""), "western": ("apron", "")}
_NURSE = {**_PLAIN, "victorian": ("apron", "nurse-cap"), "western": ("apron", "nurse-cap"), "1930s": ("apron", "nurse-cap"), "1940s": ("apron", "nurse-cap")}
_YOUNG = {**_PLAIN, "victorian": ("coat", "cap"), "western": ("western", ""), "1930s": ("sweater", ""), "1940s": ("sweater", "")}
_COAT = {"ancient": ("cloak", "hood"), "medieval": ("cloak", "hood"), "fairytale": ("cloak", "hood"), "victorian": ("coat", "bowler"), "western": ("coat", "cowboy")}
THEN: dict[str, dict[str, tuple[str, str]]] = {
    **dict.fromkeys(("police", "uniform"), _SOLDIER), **dict.fromkeys(("suit", "lab-coat", "barrister"), _LEARNED),
    **dict.fromkeys(("overalls", "casual", "oilskin"), _PLAIN), "chef": _COOK, "nurse": _NURSE, "trench-coat": _COAT,
    **dict.fromkeys(("hoodie", "leather-jacket", "denim-jacket", "jacket", "tracksuit", "football", "punk", "sweater", "parka"), _YOUNG),
    "coat": {"ancient": ("toga", ""), "medieval": ("cloak", ""), "fairytale": ("cloak", "")}, "royal": {"ancient": ("toga", "laurel")},
    "firefighter": {**_PLAIN, "victorian": ("uniform", "helmet")}, "gown": {"ancient": ("toga", "tiara")}, "western": {**_PLAIN, "victorian": ("coat", "straw")},
    "dress": {"ancient": ("toga", ""), "victorian": ("victorian", "")}, "apron": {"ancient": ("tunic", "")}, "school": {**_PLAIN, "western": ("overalls", "")},
}  # fmt: skip
"""What is worn to work, to what those who did that work wore in an older era."""

WOMENS = {"gown": "suit", "dress": "suit", "victorian": "coat", "flapper": "suit", "sari": "kurta", "hanbok": "robe", "ankara": "agbada", "tutu": "casual"}
"""What men wear where women wear that."""

EVERYDAY = frozenset(("sweater", "jacket", "casual", "coat", "dress", "suit", "tunic", "robe", "cloak", "overalls"))
"""Worn to work by those who may as well wear what their people wear."""

INDOORS = frozenset(["wig", "crown", "tiara", "laurel", "chef", "nurse-cap", "hijab", "turban", "headwrap", "headscarf", "kippah", "fila", "taqiyah", "fez", "wimple", "veil", "bonnet", "police-cap", "witch", "wizard", "headband", "bandana", "cloche", "beret"])
"""Hats that are kept on under a roof."""

BEINGS: dict[str, dict[str, str | int]] = {
    "scarecrow": {"skin": "d8b878", "hair": "e0c060", "hair_style": "messy", "outfit": "rags", "hat": "straw"},
    "vampire": {"skin": "e4dce4", "hair": "1a161c", "hair_style": "slick", "outfit": "cloak", "outfit_colour": "2a1a24", "accent": "8a1a2a"},
    "zombie": {"skin": "9aa888", "outfit": "rags"}, "goblin": {"skin": "7a9a4a", "hair_style": "bald", "outfit": "rags"}, "troll": {"skin": "7a8a6a", "outfit": "rags", "build": 900},
    "ogre": {"skin": "8aa05a", "hair_style": "bald", "outfit": "tunic", "build": 950}, "orc": {"skin": "6a8a4a", "hair_style": "mohawk", "outfit": "armour", "build": 850},
    "demon": {"skin": "a8302a", "hair_style": "bald", "outfit": "cloak", "outfit_colour": "2a1418"}, "devil": {"skin": "c03a2a", "outfit": "suit", "outfit_colour": "2a1014", "facial_hair": "goatee"},
    "angel": {"outfit": "robe", "outfit_colour": "f0ece0", "accent": "e0c060"}, "fairy": {"outfit": "tutu", "hat": "tiara"}, "alien": {"skin": "7ab8a0", "hair_style": "bald", "outfit": "spacesuit"},
    "elf": {"hair_style": "long", "outfit": "tunic", "outfit_colour": "3a6a3a"}, "dwarf": {"height": 128, "build": 860, "facial_hair": "long-beard", "outfit": "tunic"},
    "gnome": {"height": 105, "facial_hair": "long-beard", "outfit": "tunic", "hat": "wizard", "accent": "c83a2a"}, "god": {"outfit": "toga", "facial_hair": "long-beard", "hat": "laurel"},
    "goddess": {"outfit": "toga", "hat": "laurel"}, "bride": {"outfit": "gown", "outfit_colour": "f4f0ea", "accent": "e8e0d8", "hat": "veil"},
    "superhero": {"outfit": "superhero", "outfit_colour": "2a4ac0", "accent": "d83a2a"}, "supervillain": {"outfit": "superhero", "outfit_colour": "3a2a4a", "accent": "5ac03a"},
    "queen": {"accent": "e8c850"},
}  # fmt: skip
"""Those who are drawn as people and are none, or are dressed for the day."""
