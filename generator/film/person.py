"""People: who they are, what they look like, how they sound."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Gender(StrEnum):
    FEMALE = "female"
    MALE = "male"
    NEUTRAL = "neutral"


class Species(StrEnum):
    """The rig that a character is drawn with."""

    HUMAN = "human"
    ROBOT = "robot"
    QUADRUPED = "quadruped"
    BIRD = "bird"
    FISH = "fish"
    HORSE = "horse"
    DRAGON = "dragon"
    GHOST = "ghost"
    CRAWLER = "crawler"
    """Many legs or none, close to the ground: beetle, spider, crab, snail, snake, caterpillar."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Everything that is drawn of a character, locked for the whole film. Colours are sRGB hex, "d22a0e"."""

    species: Species = Species.HUMAN
    breed: str = ""
    """What kind of creature: "goose", "fox", "whale", "enforcer"; empty for people."""
    age: int = 30
    gender: Gender = Gender.NEUTRAL
    height: int = 170
    """Centimetres."""
    build: int = 500
    """Thousandths from slight (0) to heavy (1000)."""
    skin: str = "e0a884"
    """Also the body colour of a creature or robot."""
    hair: str = "3a2a20"
    """Also the second colour of a creature or robot."""
    hair_style: str = "short"
    """One of: bald, buzz, short, side-part, messy, curly, afro, bob, shoulder, long, wavy, ponytail, braid, bun, pigtails, mohawk,
    pixie, receding, undercut, quiff, slick, locs, braids, cornrows."""
    eyes: str = "5a3a22"
    face: str = "oval"
    """One of: oval, round, square, long, heart."""
    nose: int = 500
    """Thousandths from small to large."""
    facial_hair: str = ""
    """Empty or one of: stubble, moustache, goatee, beard, long-beard."""
    marks: tuple[str, ...] = ()
    """Any of: freckles, scar-cheek, scar-brow, glasses, eye-patch, earrings, wrinkles, mole, tattoo."""
    outfit: str = "casual"
    """One of: casual, hoodie, jacket, suit, dress, gown, robe, tunic, toga, armour, uniform, lab-coat, apron, coat, trench-coat,
    cloak, spacesuit, western, overalls, sweater, rags, pyjamas, barrister; of ages and peoples: gladiator, legionary, knight, viking,
    samurai, monk, pirate, kimono, sari, hanbok, agbada, ankara, thobe, victorian, flapper, royal, poncho; of trades: chef, police, nurse,
    firefighter, astronaut, oilskin; of young people: denim-jacket, letter-jacket, leather-jacket, punk, playsuit, shorts, school,
    football, tracksuit; of tales and stages: witch, wizard, superhero, tutu, clown; parka. Another word gets the nearest of these."""
    outfit_colour: str = "3a4a6a"
    accent: str = "c8b070"
    """Second colour of the outfit: trim, tie, scarf, belt."""
    hat: str = ""
    """Empty or one of: cap, fedora, cowboy, beanie, hood, helmet, crown, straw, headscarf, top-hat, sou-wester, wig, turban, headwrap,
    veil, hijab, bonnet, bandana, headband, galea, gladiator-helmet, knight-helmet, hard-hat, fire-helmet, space-helmet, police-cap,
    peaked-cap, chef, nurse-cap, beret, wizard, witch, tricorn, kippah, cloche, laurel, ushanka, tiara, aviator, bowler, sombrero,
    conical. Another word gets the nearest of these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceChoice:
    """A voice as a backend can speak it."""

    blend: tuple[tuple[str, int], ...] = ()
    """Voice packs with their weights in thousandths, for example (("af_heart", 700), ("bf_emma", 300))."""
    formant: int = 1000
    """Thousandths: above 1000 a smaller body (child 1180), below it a larger one (giant 850)."""
    pitch: int = 1000
    pace: int = 1000
    effect: str = ""
    """Empty or one of: radio, telephone, robot, ghost, loudspeaker."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Character:
    id: str
    name: str
    role: str = "support"
    """One of: lead, friend, antagonist, support, extra, narrator."""
    age: int = 30
    gender: Gender = Gender.NEUTRAL
    description: str = ""
    """The viewer's own words about this character."""
    traits: tuple[str, ...] = ()
    abilities: tuple[str, ...] = ()
    occupation: str = ""
    manner: str = ""
    wants: str = ""
    group: bool = False
    """A company, a crowd, nature: acts in the story through agents or at a distance, not as one body."""
    speaks: bool = True
    pronunciation: str = ""
    look: Look = Look()
    voice: VoiceChoice = VoiceChoice()
