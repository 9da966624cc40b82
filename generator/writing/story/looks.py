"""How somebody is introduced on the page: the viewer's own words first, then what is drawn."""

from __future__ import annotations

import re

from generator.film import Character, Species

_SEEN = (
    r"hair|braid|braids|eyes|cheek|beard|moustache|scar|scarred|fedora|hat|cap|coat|jacket|hoodie|dress|suit|apron|scarf|cloak|robe|armour|"
    r"gown|uniform|glasses|spectacles|freckles|crown|feathers|fur|plume|gloves|boots|hands|skin|tattoo|ponytail|curls|wig|overalls|tunic|toga|"
    r"sweater|cardigan|shawl|collar|tie|rings|face|shoulders"
)
_PHRASE = re.compile(rf"(?:[\w'-]+ ){{0,3}}(?:{_SEEN})\b(?: and (?:[\w'-]+ ){{0,2}}(?:{_SEEN})\b)?", re.IGNORECASE)
_LEADING = re.compile(r"^(?:.*\b(?:with|has|have|having|wears|wearing|in|and|her|his|their|the|named|called|a|an|who|whose)\s+)", re.IGNORECASE)
_HAIR = (
    ("white", (235, 232, 225)), ("silver", (190, 192, 196)), ("grey", (135, 135, 138)), ("black", (25, 22, 22)), ("dark", (58, 42, 32)),
    ("brown", (100, 68, 44)), ("red", (190, 60, 25)), ("fair", (215, 180, 110)), ("blue", (50, 80, 180)), ("green", (50, 140, 80)),
    ("pink", (220, 100, 160)),
)
_STYLE = {"buzz": "cropped hair", "pixie": "cropped hair", "receding": "receding hair", "slick": "slicked-back hair", "quiff": "quiff", "locs": "locs", "braids": "braids", "cornrows": "cornrows", "braid": "braid", "bun": "hair in a bun", "ponytail": "ponytail", "pigtails": "pigtails", "afro": "afro", "curly": "curls"}
_MARK = {
    "freckles": "freckles", "scar-cheek": "a scarred cheek", "scar-brow": "a scar through one brow", "glasses": "glasses",
    "eye-patch": "an eye patch", "tattoo": "a tattoo", "earrings": "earrings",
}


def hair_colour(hex_colour: str) -> str:
    red, green, blue = (int(hex_colour[at : at + 2], 16) for at in (0, 2, 4))
    return min(_HAIR, key=lambda each: sum((a - b) ** 2 for a, b in zip(each[1], (red, green, blue), strict=True)))[0]


def look_words(character: Character, invented: str = "") -> tuple[str, ...]:
    """At most three short phrases, such as ("fiery red hair", "a scarred cheek")."""
    told = invented or character.description
    found = [_LEADING.sub("", each[0]).strip(" ,.") for each in _PHRASE.finditer(told)] if not invented else [each.strip() for each in told.split(";")]
    phrases = [each for each in dict.fromkeys(found) if 1 <= len(each.split()) <= 5]
    look = character.look
    if len(phrases) < 2 and look.species is Species.HUMAN and not invented:
        seen = " ".join(phrases)
        drawn = ["a bald head"] if look.hair_style == "bald" else [f"{hair_colour(look.hair)} {_STYLE.get(look.hair_style, 'hair')}"]
        drawn += [_MARK[mark] for mark in look.marks if mark in _MARK]
        drawn += [look.hat] if look.hat and look.hat not in ("crown", "wig") else []
        phrases += [each for each in drawn if not set(each.split()) & set(seen.split()) and not ("hair" in each and "braid" in seen)]
    return tuple(phrases[:3])
