"""What each verb does to a body: anticipation, action, follow-through."""

from __future__ import annotations

from collections.abc import Callable

from generator.picture.animation.people import feats, gestures
from generator.picture.animation.people.beat import Beat

Doing = Callable[[Beat], None]

DOINGS: dict[str, Doing] = {
    "gesture": gestures.gesture, "reach": gestures.reach, "take": gestures.take, "put": gestures.reach, "drop": gestures.reach, "catch": gestures.take, "hold": gestures.hold, "carry": gestures.hold, "give": gestures.give,
    "cast": gestures.cast, "point": gestures.point, "beckon": gestures.wave, "push": feats.push, "pull": feats.pull, "throw": feats.throw, "punch": feats.punch, "slap": feats.punch, "stab": feats.punch, "kick": feats.kick,
    "wave": gestures.wave, "ride": gestures.ride, "phone": gestures.phone, "drink": gestures.drink, "eat": gestures.eat, "read": gestures.read, "write": gestures.write, "type": gestures.type, "work": gestures.work, "cut": gestures.work, "pour": gestures.work,
    "knock": gestures.knock, "open": gestures.open_thing, "close": gestures.open_thing, "press": gestures.reach, "light": gestures.reach, "touch": gestures.comfort, "shake-hands": gestures.give, "comfort": gestures.comfort, "search": gestures.work,
    "hug": gestures.hug, "kiss": gestures.kiss, "bow": feats.bow, "laugh": gestures.laugh, "cry": gestures.cry, "gasp": gestures.gasp, "sigh": gestures.sigh, "fall": feats.fall, "hide": feats.hide, "peek": feats.hide, "climb": feats.climb,
    "jump": feats.jump, "dance": feats.dance, "sit": feats.still("sit"), "stand": feats.still("stand"), "kneel": feats.still("kneel"), "crouch": feats.still("crouch"), "lean": feats.still("lean"),
    "crawl": feats.still("crouch"), "slump": gestures.sigh, "smile": gestures.mood("joy", 0.8), "frown": gestures.mood("angry", 0.6), "scream": feats.scream, "shiver": feats.shiver, "shoot": feats.shoot,
    "slash": feats.slash, "block": feats.block, "grapple": feats.grapple, "think": gestures.think, "applaud": gestures.applaud, "stretch": feats.stretch, "play": gestures.play, "look": gestures.look, "show": gestures.show,
    "whisper": gestures.comfort, "break": feats.punch, "photograph": gestures.show, "explode": feats.block, "sing": gestures.gesture, "cough": gestures.gasp, "dress": gestures.hold, "transform": gestures.cast, "vanish": gestures.sigh,
    "appear": gestures.look, "wake": feats.stretch, "sleep": gestures.mood("tired"), "swim": feats.swim, "fly": feats.still("fly"), "lie": feats.lie,
}  # fmt: skip

PHASES = {
    "throw": (12, 12), "punch": (8, 14), "kick": (9, 14), "cast": (14, 24), "hug": (10, 20), "look": (3, 14), "nod": (2, 6), "gasp": (2, 14), "jump": (8, 12), "fall": (3, 4),
    "sit": (4, 0), "kneel": (4, 0), "crouch": (4, 0), "lean": (4, 0), "lie": (6, 0), "stand": (4, 0), "fly": (6, 0), "slap": (8, 14), "stab": (8, 14), "slash": (8, 14),
    "smile": (2, 6), "frown": (2, 6), "laugh": (4, 14), "cry": (10, 16), "block": (2, 10), "shoot": (6, 12),
}  # fmt: skip
LASTING = ("sit", "kneel", "crouch", "lean", "lie", "stand", "fall", "fly")
"""Verbs whose end remains."""

SYNONYMS = {
    "grab": "take", "seize": "take", "pick": "take", "hand": "give", "offer": "give", "pass": "give", "toss": "throw", "hurl": "throw", "hit": "punch", "strike": "punch",
    "shove": "push", "drag": "pull", "embrace": "hug", "weep": "cry", "sob": "cry", "chuckle": "laugh", "sip": "drink", "call": "phone", "shut": "close", "unlock": "open",
    "summon": "cast", "levitate": "cast", "stare": "look", "watch": "look", "notice": "look", "glance": "look", "clap": "applaud", "shout": "scream", "yell": "scream",
    "duck": "crouch", "collapse": "fall", "trip": "fall", "leap": "jump", "rise": "stand", "salute": "wave", "shrug": "gesture", "raise": "show", "build": "work",
    "cook": "work", "dig": "work", "repair": "work", "hammer": "work", "dodge": "block", "tremble": "shiver", "fire": "shoot", "ponder": "think", "grin": "smile",
}  # fmt: skip


def doing(verb: str) -> Doing:
    """What a verb does; an unknown one becomes a gesture."""
    word = verb.strip().lower().replace(" ", "-").replace("_", "-")
    for each in (word, word.split("-")[0]):
        if each in DOINGS:
            return DOINGS[each]
        if each in SYNONYMS:
            return DOINGS[SYNONYMS[each]]
    return gestures.gesture
