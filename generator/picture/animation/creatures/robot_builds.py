"""Builds of robots: nine silhouettes, and the words that ask for them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """Lengths in hundredths of the head, from the eyes down; shoulders and hips are half widths."""

    head: str = "dome"
    """dome, box, visor, android, lens or bell."""
    face: str = "screen"
    """screen (eyes and mouth of light), eyes (lamps and a grille), slit (one bar), skin (eyes and lips), lens (one large eye)."""
    wide: float = 48
    neck: float = 40
    shoulder: float = 90
    chest: float = 70
    """Half the depth and a measure for all that is thick."""
    trunk: str = "egg"
    """egg, box, plates, slim, barrel, pod."""
    top: float = 84
    hip: float = 330
    limb: float = 22
    hand: str = "claw"
    """claw, fingers, pincer or none."""
    legs: str = "two"
    """two, hover, wheel, spider, tracks."""
    antenna: bool = False


BUILDS: dict[str, Build] = {
    "round": Build(head="dome", face="screen", wide=56, shoulder=128, chest=128, trunk="egg", top=78, hip=400, limb=26, hand="claw", antenna=True),
    "tall": Build(head="bell", face="eyes", wide=44, neck=70, shoulder=66, chest=42, trunk="slim", top=112, hip=344, limb=15, hand="fingers"),
    "tin": Build(head="box", face="eyes", wide=54, shoulder=116, chest=84, trunk="box", top=80, hip=372, limb=27, hand="pincer", antenna=True),
    "android": Build(head="android", face="skin", wide=42, neck=44, shoulder=92, chest=52, trunk="plates", top=92, hip=344, limb=21, hand="fingers"),
    "drone": Build(head="lens", face="lens", wide=62, trunk="pod", legs="hover", hand="pincer", limb=11, shoulder=62, top=30, hip=110, chest=50),
    "spider": Build(head="visor", face="slit", wide=44, shoulder=108, chest=86, trunk="barrel", top=76, hip=300, limb=24, hand="claw", legs="spider"),
    "enforcer": Build(head="visor", face="slit", wide=40, shoulder=120, chest=78, trunk="plates", top=78, hip=330, limb=30, hand="fingers"),
    "industrial": Build(head="lens", face="slit", wide=40, neck=20, shoulder=172, chest=124, trunk="box", top=48, hip=400, limb=44, hand="claw", legs="tracks"),
    "wheel": Build(head="dome", face="screen", wide=52, shoulder=96, chest=84, trunk="barrel", top=74, hip=360, limb=18, hand="pincer", legs="wheel"),
}
_WORDS = {
    "toy": "round", "small": "round", "helper": "round", "little": "round", "droid": "wheel", "pet": "round", "companion": "round", "butler": "tall", "protocol": "tall", "servant": "tall", "lamp": "tall", "thin": "tall", "automaton": "tin", "tin": "tin", "clockwork": "tin", "retro": "tin", "wind-up": "tin",
    "android": "android", "cyborg": "android", "humanoid": "android", "gynoid": "android", "synthetic": "android", "replicant": "android", "clone": "android", "drone": "drone", "hovering": "drone", "flying": "drone", "satellite": "drone", "probe": "drone", "orb": "drone", "spider": "spider", "crawler": "spider",
    "hunter": "spider", "enforcer": "enforcer", "guard": "enforcer", "soldier": "enforcer", "warrior": "enforcer", "police": "enforcer", "sentinel": "enforcer", "killer": "enforcer", "war": "enforcer", "terminator": "enforcer", "machine": "industrial", "industrial": "industrial", "loader": "industrial", "giant": "industrial", "mech": "industrial",
    "excavator": "industrial", "crane": "industrial", "miner": "industrial", "cleaning": "wheel", "vacuum": "wheel", "repair": "wheel", "astromech": "wheel", "waiter": "wheel", "rusty": "tin", "old": "tin", "boxy": "tin", "round": "round", "tall": "tall",
}  # fmt: skip


def build_of(words: str, height: int, seed: str) -> Build:
    """By the words of its breed; what says only "robot" is chosen by its height, and among equals by its colours."""
    for word in words.lower().replace("-", " ").split():
        if word in _WORDS:
            return BUILDS[_WORDS[word]]
    few = ("round", "wheel") if height < 125 else ("round", "tin", "wheel", "tall") if height <= 178 else ("enforcer", "tall") if height < 230 else ("industrial", "enforcer")
    return BUILDS[few[sum(int(seed[i : i + 2], 16) for i in (0, 2, 4)) // 7 % len(few)]]
