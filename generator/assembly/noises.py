"""What is heard besides words, for those who do not hear it: the text of sounds and music."""

from __future__ import annotations

from generator.film import Cue, Hit

QUIET = frozenset(
    {"step", "run-step", "swish", "cloth", "click", "switch", "pen", "page", "paper", "scrape", "gulp", "breath", "chair", "robot-servo",
     "touch", "tap", "crunch", "spark"}
)
"""What nobody needs to be told of."""
FAINT = 300
SHOWN = 1500
"""Milliseconds that a sound stands on screen."""
WORDS = {
    "impact": "a blow", "punch": "a blow", "thud": "thud", "shot": "gunshot", "gunshot": "gunshot", "explosion": "explosion",
    "thunder": "thunder", "whoosh": "whoosh", "wind-gust": "wind gusts", "magic": "a hum of power", "sparkle": "shimmering",
    "appear": "shimmering", "sword": "blades clash", "fire": "fire crackles", "debris": "rubble falls", "crash": "crash",
    "glass": "glass breaks", "door": "a door", "shut": "a door shuts", "knock": "knocking", "creak": "creaking", "gavel": "gavel",
    "keys": "keys jingle", "typing": "typing", "coin": "a coin rings", "bell": "a bell", "small-bell": "a small bell", "chime": "chimes",
    "splash": "splash", "bubble": "bubbling", "pour": "pouring", "match": "a match is struck", "rain-start": "rain begins", "rain": "rain",
    "wind": "wind", "tear": "tearing", "saw": "sawing", "hammer": "hammering", "phone": "a telephone rings", "phone-buzz": "a phone buzzes",
    "computer": "a computer works", "siren": "siren", "engine": "an engine", "car": "a car", "brakes": "brakes squeal",
    "train": "a train", "horn": "a horn", "foghorn": "a foghorn", "radio-static": "radio static", "drone-fly-by": "a drone flies by",
    "camera-shutter": "a camera clicks", "airlock": "an airlock", "laser": "laser fire", "spark": "sparks", "elevator": "a lift",
    "gasp": "gasps", "sigh": "sighs", "laugh": "laughs", "sob": "sobs", "scream": "screams", "cough": "coughs", "sneeze": "sneezes",
    "snore": "snores", "kiss": "a kiss", "bite": "a bite", "clap": "clapping", "crowd-gasp": "the crowd gasps", "cheer": "cheering",
    "crowd-laugh": "the crowd laughs", "goose-honk": "a goose honks", "dog-bark": "a dog barks", "cat": "a cat", "bird": "birds",
    "crow": "a crow", "gull": "gulls", "owl": "an owl", "wolf": "a wolf howls", "hen": "a hen", "rooster": "a cock crows",
    "sheep": "a sheep", "cow": "a cow", "frog": "a frog", "growl": "growling", "horse": "a horse", "hoof": "hooves",
    "whale-song": "a whale sings", "wings": "wings", "bees": "bees", "clatter": "clattering", "slap": "a slap",
    "music-box": "a music box plays", "plucked": "strings are plucked", "piano": "a few notes on a piano", "fiddle": "a fiddle plays",
    "pipe": "a few notes are played", "drum": "a drum",
}  # fmt: skip
MOODS = {"noir": "smoky", "action": "driving", "dread": "ominous", "epic": "grand"}


def sound(hit: Hit) -> str:
    """What a sound is called; empty for what is too faint or too common to tell of."""
    return "" if hit.kind in QUIET or hit.strength < FAINT else WORDS.get(hit.kind, hit.kind.replace("-", " "))


SOURCES = {
    "radio": "music on a radio", "gramophone": "music on a gramophone", "jukebox": "a jukebox plays", "piano": "somebody plays the piano",
    "street": "a street musician plays", "band": "a band plays",
}  # fmt: skip


def music(cue: Cue) -> str:
    return SOURCES.get(cue.source) or f"{MOODS.get(cue.mood, cue.mood)} music"
