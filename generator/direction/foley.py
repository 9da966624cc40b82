"""Foley: which sound a deed makes, from the verb, the thing in hand and what the sentence says of it."""

from __future__ import annotations

import re

from generator.direction.timing import Done
from generator.film import Species

STILL = frozenset({"stop", "hold", "look", "nod", "shake-head", "smile", "frown", "think", "peek", "shine"})
"""What makes no noise: the eyes and the face alone."""
_BODY = {
    "turn": ("cloth", 180), "stretch": ("cloth", 220), "wave": ("cloth", 200), "show": ("cloth", 220), "gesture": ("cloth", 180),
    "beckon": ("cloth", 180), "wake": ("cloth", 240), "shiver": ("cloth", 200), "slump": ("chair", 260), "sleep": ("breath", 220),
    "whisper": ("breath", 160), "hide": ("cloth", 260), "sing": ("breath", 220), "dance": ("step", 320),
}  # fmt: skip
"""Deeds that the staging leaves without a sound: what the body is heard to do, and how strongly."""
_INSTRUMENTS = (
    (r"music(?:al)? box", "music-box"), (r"piano|harpsichord|organ|synthesi[sz]er", "piano"), (r"violin|fiddle|viola|cello", "fiddle"),
    (r"guitar|lute|harp|banjo|ukulele|mandolin|lyre|sitar|koto|zither", "plucked"),
    (r"flute|recorder|harmonica|mouth organ|accordion|clarinet|oboe|saxophone|trumpet|bagpipes?", "pipe"),
)  # fmt: skip
"""What can only be an instrument, and how it is heard."""
TUNES = frozenset({*(kind for _, kind in _INSTRUMENTS), "drum"})
_HEARD = re.compile(r"\b(?:plays?|playing|played|comes|sounds|sings|tinkles?|strikes up|notes?|bars?|tune|melody)\b")
_TOLD: dict[str, tuple[tuple[str, str], ...]] = {
    "ride": (
        (r"horse|pony|mule|camel|mare|stallion|donkey", "hoof"), (r"train|tram|locomotive", "train"), (r"helicopter", "helicopter"),
        (r"boat|raft|canoe|ship|ferry|yacht", "splash"), (r"rocket|shuttle|spacecraft|starship|freighter|hover|plane", "engine"),
        (r"bike|bicycle|cart|carriage|wagon", "creak"), (r"car|truck|bus|taxi|van|motorcycle|jeep|cab|drive", "car"),
    ),
    "break": (
        (r"paper|letter|page|cloth|dress|photograph|contract|map|sail", "tear"), (r"door|wood|branch|fence|chair|table|plank|mast|board", "crash"),
        (r"wall|stone|rock|tower|building|bridge|statue|concrete|brick|ruin", "debris"), (r"chain|lock|machine|robot|metal|gate", "clatter"),
        (r"bone|neck|stick|pencil", "click"),
    ),
    "open": (
        (r"letter|envelope|book|map|newspaper|folder|scroll|diary|parcel|paper", "paper"), (r"bottle|jar|can|umbrella", "click"),
        (r"gate|hatch|vault|airlock", "airlock"), (r"chest|box|case|trunk|locker|drawer|coffin", "creak"), (r"eyes?\b|arms?\b|hands?\b", "cloth"),
    ),
    "close": ((r"book|folder|diary|letter", "page"), (r"eyes?\b|fist|hand", ""), (r"bottle|jar|box|case|lid", "click")),
    "work": (
        (r"type|code|hack|keyboard|computer|program|terminal", "typing"), (r"solder|weld|wire|circuit", "spark"), (r"saw|carve", "saw"),
        (r"wash|dish|rinse|water|mop", "splash"), (r"dig|shovel|sweep|rake|scrub|plough|plow|knead|plant", "scrape"),
        (r"cook|stir|fry|bake|boil|mix|pot|pan", "clatter"), (r"sew|stitch|knit|tie|rope|net|bandage|wipe|polish|clean|fold", "cloth"),
        (r"paint|brush|draw", "pen"), (r"radio|dial|control|panel|lever|switch|console|helm", "switch"),
    ),
    "play": (
        *_INSTRUMENTS, (r"drums?\b", "drum"), (r"ball|game|catch", "thud"), (r"card|chess|dice", "click"), (r"record|radio|tape|film|video", "switch"),
        (r"music|song|tune|melody|waltz", "plucked"),
    ),
    "cut": ((r"paper|cloth|hair|rope|ribbon|thread", "tear"), (r"wood|tree|branch|plank", "saw"), (r"wire|cable", "spark")),
    "push": ((r"chair|table|crate|cart|box|desk|door|boat|stone|boulder", "scrape"), (r"button|lever|switch", "click")),
    "drop": ((r"glass|cup|bottle|vase|plate|lamp|mirror", "glass"), (r"letter|paper|book|map|page|note|photograph", "page"), (r"coin|key|ring", "coin"), (r"bag|sack|body|coat|hat|bread", "thud")),
    "take": ((r"key", "keys"), (r"letter|paper|book|map|note|page|photograph|newspaper", "paper"), (r"coin|money", "coin"), (r"sword|blade|knife", "sword")),
    "give": ((r"key", "keys"), (r"letter|paper|book|map|note|page|photograph|newspaper", "paper"), (r"coin|money", "coin")),
    "put": ((r"glass|cup|bottle|plate", "click"), (r"letter|paper|book|map|note|page", "paper"), (r"coin|money|ring", "coin"), (r"bag|box|crate|suitcase", "thud")),
    "shoot": ((r"laser|ray|blaster|phaser|plasma|beam|energy", "laser"), (r"arrow|bow\b|crossbow|dart", "swish")),
    "ring": ((r"phone|telephone", "phone"), (r"clock|hour|midnight", "chime"), (r"doorbell|small bell|counter bell|shop bell", "small-bell")),
    "pass": (
        (r"train|tram", "train"), (r"helicopter|chopper", "helicopter"), (r"drone", "drone-fly-by"), (r"ship|ferry|liner|steamer", "foghorn"),
        (r"car|taxi|truck|bus", "car"), (r"horse|rider|carriage", "hoof"), (r"bird|geese|gull|crow", "wings"),
    ),
    "sound": ((r"siren|police|ambulance", "siren"), (r"foghorn|ship|fog", "foghorn"), (r"scan|hologram|computer|screen", "computer"), (r"whistle", "whistle"), (r"horn", "horn"), (r"drone", "drone-fly-by")),
    "rise": ((r"smoke|fire|flame", "fire"), (r"steam|mist|fog", "wind-gust"), (r"water|tide|wave|sea", "splash")),
}  # fmt: skip
"""What a sentence says of the thing, and the sound that this makes of the verb; an empty one makes none."""
EFFECTS = {
    "explosion": "explosion", "debris": "debris", "telekinesis": "magic", "fire": "fire", "lightning": "thunder", "glow": "sparkle",
    "searchlight": "drone-fly-by", "flash": "click", "leaves": "wind-gust", "snow": "wind-gust", "rain": "rain-start", "bubbles": "bubble",
    "smoke": "wind-gust", "sparks": "spark",
}  # fmt: skip
"""What an effect sounds like where the deed that it comes from has no sound of its own."""
SILENT_EFFECTS = frozenset({"god-rays", "fade-out", "fade-in"})
REPLIES = {"surprised": ("gasp", 260), "grief": ("sigh", 170), "sad": ("sigh", 150)}
"""What is heard of who listens, by the emotion of the line, and how strongly; other answers show on the face alone."""
_BODIES = {Species.BIRD: "wings", Species.DRAGON: "wings", Species.ROBOT: "robot-servo", Species.FISH: "splash"}
_FAR = re.compile(r"\b(?:distant|distance|far away|far off|faint|faintly|horizon|miles)\b")


def sound(done: Done) -> str:
    """The sound of a deed; empty where it is done in silence."""
    verb, told = done.staging.verb, f"{done.action.verb} {done.action.prop} {done.action.target} {done.action.text}".lower()
    held = verb == "hold" and bool(done.action.prop)  # it has to come into the hand
    for words, kind in _TOLD.get("take" if held else verb, ()):
        if re.search(rf"\b(?:{words})", told):
            return kind
    if held:
        return "touch"
    if done.staging.sound:
        return done.staging.sound
    if verb in _BODY:
        return _BODY[verb][0]
    return EFFECTS.get(done.staging.effect, "")


def tune(done: Done) -> str:
    """The instrument that a sentence tells is heard, whatever else is done in it; empty for none."""
    told = done.action.text.lower()
    return next((kind for words, kind in _INSTRUMENTS if re.search(rf"\b(?:{words})", told)), "") if _HEARD.search(told) else ""


def strength(done: Done, usual: int) -> int:
    """How strongly it sounds: the body's own rustle softly, and what is far away less than what is near."""
    if done.staging.verb == "hold":
        usual = min(usual, 220)
    own = _BODY[done.staging.verb][1] if not done.staging.sound and done.staging.verb in _BODY else usual
    return own * 45 // 100 if _FAR.search(done.action.text.lower()) else own


def gait(species: Species, running: bool) -> str:
    """What a step of theirs sounds like; empty for who does not touch the ground."""
    if species in (Species.FISH, Species.GHOST):
        return ""
    if species is Species.HORSE:
        return "hoof"
    if species is Species.CRAWLER:
        return "paper"
    return "run-step" if running else "step"


def body(species: Species) -> str:
    """What is heard of a body that moves, besides its steps: a machine's joints, a bird's wings, the water about a whale; empty for a person."""
    return _BODIES.get(species, "")
