"""The vocabulary of effects: which sound a word stands for, and how loud it is by nature."""

from __future__ import annotations

import difflib
from collections.abc import Callable

from generator.sound.field import effects_animals as animals
from generator.sound.field import effects_force as force
from generator.sound.field import effects_instruments as instruments
from generator.sound.field import effects_living as living
from generator.sound.field import effects_machines as machines
from generator.sound.field import effects_things as things
from generator.sound.field.wave import Mono, Random
from generator.sound.field.words import GROUNDS, SAME

Make = Callable[[Random], Mono]

EFFECTS: dict[str, tuple[Make, int]] = {
    "impact": (force.impact, 2),
    "punch": (force.punch, 0),
    "slap": (force.slap, -1),
    "thud": (force.thud, -1),
    "explosion": (force.explosion, 4),
    "thunder": (force.thunder, 3),
    "whoosh": (force.whoosh, -2),
    "swish": (force.swish, -4),
    "wind-gust": (force.gust, -3),
    "magic": (force.magic, 0),
    "sparkle": (force.sparkle, -4),
    "appear": (force.appear, -3),
    "shot": (force.shot, 2),
    "sword": (force.sword, 0),
    "fire": (force.fire, -1),
    "debris": (force.debris, -1),
    "crash": (force.crash, 3),
    "glass": (force.glass, 1),
    "door": (things.door, -2),
    "shut": (things.shut, 1),
    "knock": (things.knock, -1),
    "creak": (things.creak, -5),
    "clatter": (things.clatter, -2),
    "chair": (things.chair, -4),
    "gavel": (things.gavel, 1),
    "click": (things.click, -6),
    "switch": (things.switch, -6),
    "keys": (things.keys, -5),
    "typing": (things.typing, -5),
    "pen": (things.pen, -8),
    "paper": (things.paper, -6),
    "page": (things.page, -6),
    "cloth": (things.cloth, -8),
    "coin": (things.coin, -4),
    "bell": (things.bell, 0),
    "small-bell": (things.small_bell, -3),
    "chime": (things.chime, -3),
    "splash": (things.splash, 0),
    "bubble": (things.bubble, -6),
    "pour": (things.pour, -5),
    "gulp": (things.gulp, -7),
    "match": (things.match, -4),
    "rain-start": (things.rain_start, -4),
    "scrape": (things.scrape, -4),
    "tear": (things.tear, -4),
    "saw": (things.saw, -3),
    "hammer": (things.hammer, 0),
    "phone": (machines.phone, -1),
    "phone-buzz": (machines.buzz_phone, -4),
    "beep": (machines.beep, -5),
    "computer": (machines.computer, -5),
    "alarm": (machines.alarm, -1),
    "siren": (machines.siren, -2),
    "engine": (machines.engine, 0),
    "car": (machines.car_passes, -2),
    "brakes": (machines.brakes, 0),
    "train": (machines.train, 2),
    "horn": (machines.horn, 1),
    "foghorn": (machines.foghorn, 1),
    "whistle": (machines.whistle, 0),
    "radio-static": (machines.static, -4),
    "drone-fly-by": (machines.drone, -2),
    "robot-servo": (machines.servo, -4),
    "camera-shutter": (machines.camera, -4),
    "tape": (machines.tape, -5),
    "airlock": (machines.airlock, -2),
    "laser": (machines.laser, -1),
    "spark": (machines.spark, -2),
    "helicopter": (machines.helicopter, 0),
    "elevator": (machines.elevator, -3),
    "heartbeat": (living.heartbeat, -2),
    "breath": (living.breath, -7),
    "gasp": (living.gasp, -5),
    "sigh": (living.sigh, -7),
    "laugh": (living.laugh, -3),
    "sob": (living.sob, -4),
    "scream": (living.scream, 1),
    "cough": (living.cough, -4),
    "sneeze": (living.sneeze, -3),
    "snore": (living.snore, -6),
    "kiss": (living.kiss, -8),
    "bite": (living.bite, -6),
    "applause": (living.applause, 0),
    "clap": (living.clap, -1),
    "crowd-gasp": (living.crowd_gasp, -2),
    "cheer": (living.cheer, 1),
    "crowd-laugh": (living.crowd_laugh, -1),
    "goose-honk": (animals.goose, 1),
    "dog-bark": (animals.dog, 0),
    "cat": (animals.cat, -3),
    "bird": (animals.chirp, -5),
    "crow": (animals.crow, -2),
    "gull": (animals.gull, -3),
    "owl": (animals.owl, -4),
    "wolf": (animals.wolf, -2),
    "hen": (animals.hen, -4),
    "rooster": (animals.rooster, 0),
    "sheep": (animals.sheep, -3),
    "cow": (animals.cow, -2),
    "frog": (animals.frog, -5),
    "growl": (animals.growl, 0),
    "horse": (animals.neigh, 0),
    "hoof": (animals.hoof, -2),
    "whale-song": (animals.whale, -1),
    "wings": (animals.wings, -4),
    "bee": (animals.bee, -6),
    "music-box": (instruments.music_box, -5),
    "plucked": (instruments.plucked, -5),
    "piano": (instruments.piano, -4),
    "fiddle": (instruments.fiddle, -6),
    "pipe": (instruments.pipe, -6),
    "drum": (instruments.drum, -2),
}
"""Name → how it is made, decibels against the others."""


def effect_of(kind: str, ground: str) -> tuple[Make, int]:
    """The effect that a word names, or the nearest one; a word like nothing known is a soft touch.

    Steps fall on the `ground` of the place unless the word names another: "step-snow".
    """
    word = kind.strip().lower().replace("_", "-").replace(" ", "-")
    named = next((each for each in GROUNDS if each in word.split("-")), ground)
    plain = "-".join(part for part in word.split("-") if part not in (*GROUNDS, "on", "the", "a")) or word
    for candidate in (
        word,
        plain,
        *reversed(plain.split("-")),
        plain.rstrip("s"),
        *difflib.get_close_matches(plain, [*EFFECTS, *SAME], 1, 0.8),
    ):
        found = SAME.get(candidate, candidate)
        if found in ("step", "run-step"):
            return _step(named), -5 if found == "step" else -2
        if found in EFFECTS:
            return EFFECTS[found]
    return things.cloth, -6


def _step(ground: str) -> Make:
    return lambda rng: things.step(rng, ground)
