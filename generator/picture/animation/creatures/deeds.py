"""What each verb does to the body of a creature: a table of channels, which every rig plays with the limbs it has."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

from generator.picture.animation.brush import ease

_TABLE = """
climb rear=.6 lift=.7~1.4 | scale
jump hop=1! crouch=.5 | leap vault hop pounce dive
fall roll=1+ low=.9+ lids=.5+ ears=-1 | collapse stumble faint tumble slump
crawl crouch=.8 down=.3 |
sneak crouch=.55 down=.25 ears=-.4 | creep
turn twist=.9! | spin whirl
stop crouch=.15 ears=1 brow=.3 | freeze wait
dance hop=.35~2 tilt=.5~1 flap=.6~3 wag=1 smile=.6 |
sit sit=1+ | settle perch
stand up=.3! ears=.6 | rise
lie low=1+ | lie-down
sleep low=1+ lids=1+ ears=-.4+ | doze
kneel crouch=.7+ down=.3+ |
crouch crouch=.9+ | duck
hide crouch=.9+ down=.4 ears=-1 brow=.5 |
peek crouch=.5 up=.5! tilt=.5 ears=.5 |
lean tilt=.6+ |
wake up=.5! lids=.7! ears=1 jaw=.5! | awaken
shiver shake=1 ears=-.7 crouch=.2 brow=.5 | tremble
stretch lunge=.6 crouch=.5 jaw=.7! lids=.7! |
slump down=.9 ears=-1 brow=.5 |
take down=.55 lunge=.3 jaw=.5! lift=.6 | grab
put down=.7 jaw=.4! lift=.5 |
give up=.25 lunge=.3 lift=.8 | hand
hold up=.15 lift=.5+ |
drop down=.4 jaw=.8! |
throw twist=.7! lunge=.5! lift=.9! jaw=.5! |
catch hop=.4! jaw=.8! up=.4 lift=.9! |
open lift=.8 lunge=.4 down=.2 |
close lift=.7 lunge=.4 |
push lunge=1! down=.5 crouch=.3 lift=.8 |
pull lunge=-.7 crouch=.5 down=.3 jaw=.2 lift=.6 |
press lift=.9! down=.3 |
knock lift=.8~3 |
write lift=.6~2 down=.5 |
read down=.55 |
type lift=.5~4 down=.4 |
drink down=1.2 jaw=.3~3 | sip
eat down=1.2 jaw=.6~2.2 | bite
pour lift=.6 tilt=.6 |
light lift=.6 down=.4 |
cut jaw=.6~2 down=.5 lift=.6~2 |
work lift=.7~1.6 down=.6 tilt=.2~.8 | dig
play hop=.3~1.6 crouch=.3 wag=1 smile=.6 lift=.5~1.6 flap=.4~3 |
dress shake=.7 tilt=.4~1 |
show up=.5 lift=.8 smile=.3 flap=.3 |
search down=1~.8 twist=.5~.7 | sniff
photograph tilt=.5 up=.2 lift=.6 |
phone tilt=.7 lift=.7 ears=.8 |
look up=.3 ears=1 brow=.3 | watch stare
point lift=1 lunge=.25 ears=.8 |
wave lift=1~1.8 flap=.7~3 wag=.7 | greet
nod nod=1~1.6 |
shake-head twist=.6~2 |
hug rear=.5 lift=.9 lunge=.4 smile=.5 lids=.6 wag=.6 flap=.5 |
kiss lunge=.45 down=.1 lids=.8 smile=.4 |
touch lift=.7 down=.3 lunge=.2 |
shake-hands lift=.9~1 up=.1 |
bow down=1 crouch=.5 flap=.4 |
slap lift=1! twist=.4! flap=.7! |
whisper lunge=.3 tilt=.5 jaw=.2~3 |
comfort lunge=.3 tilt=.4 lids=.5 lift=.4 smile=.3 |
beckon nod=.7~1.3 lift=.7~1.3 |
laugh up=.4 jaw=.7~4 nod=.4~4 lids=.6 smile=.8 wag=.7 shake=.3 |
cry down=.5 up=.2~1 jaw=.5~1.5 ears=-1 lids=.5 brow=.8 shake=.3 |
scream up=.6 jaw=1 brow=.9 ears=-.7 lunge=-.2 flap=.7~4 |
sigh down=.4 lids=.5 ears=-.4 |
gasp up=.5! lunge=-.5! jaw=.7! brow=1 ears=1 flap=.5! |
smile smile=1 wag=1 up=.2 |
frown brow=-1 down=.2 ears=-.5 |
cough nod=1! jaw=.8! down=.3 |
sing up=.5 jaw=.7~1.2 tilt=.4~.6 lids=.4 flap=.3~1 |
applaud flap=1~4 lift=.7~4 hop=.15~4 smile=.7 wag=1 |
honk up=.5 lunge=.4 jaw=1~2.5 flap=.5~2.5 |
bark up=.4 jaw=.9~3 lunge=.25~3 ears=.4 brow=-.4 |
howl up=1.3 jaw=.6 lids=.7 ears=-.6 |
neigh up=.6 jaw=.7 twist=.3~3 rear=.4 |
roar up=.5 jaw=1 lunge=.5 brow=-1 ears=-1 flap=.6 shake=.2 |
flap flap=1~4 hop=.25~2 |
think tilt=.7 up=.2 brow=.3 ears=.3 |
gesture tilt=.4 nod=.4~1 lift=.5 up=.1 flap=.3 |
punch lunge=1! lift=1! jaw=.6! brow=-.8 ears=-1 flap=.6! | attack bite-at
kick rear=-.6! lift=.7! |
block lunge=-.7! crouch=.5 ears=-1 lids=.6! flap=.8! |
shoot up=.2 lunge=-.3! lift=.9 |
stab lunge=1! lift=1! brow=-.7 |
slash twist=.8! lift=1! lunge=.5! brow=-.7 |
grapple lunge=.6~1 tilt=.7~1 jaw=.5~2 ears=-1 brow=-1 crouch=.3 shake=.4 lift=.5~1 flap=.8~3 | fight
break lunge=1! down=.4 lift=.9! |
explode crouch=.6 ears=-1 lids=.8! lunge=-.5! |
cast rear=.3 lift=1 up=.5 brow=.5 flap=.6~1 |
transform shake=1 up=.4 hop=.3 |
vanish crouch=.7 down=.5 |
appear up=.5! ears=1 hop=.25! |
carry up=.25 lift=.4 |
ride up=.2 crouch=.2 |
walk nod=.2~1.2 |
"""
"""`channel=amount`, then `~n`: n times a second; `!`: a stroke that winds up first; `+`: stays to the end of the shot."""


@dataclass(frozen=True, slots=True)
class Part:
    channel: str
    amount: float
    beats: float = 0.0
    stroke: bool = False
    stays: bool = False

    def at(self, frame: int, frames: int) -> float:
        """The channel's value, `frame` frames after the beginning of an act of so many frames."""
        if frame < 0:
            return 0.0
        inward = ease(frame / 9)
        outward = 1.0 if self.stays else ease((frames - frame) / 9)
        if self.stroke:
            u = frame / max(10, min(frames, 30))
            wind = -0.3 * math.sin(math.pi * min(1.0, u / 0.35)) if u < 0.35 else 0.0
            return self.amount * (wind + math.sin(math.pi * ease((u - 0.25) / 0.75)) ** 0.7 if 0.25 < u < 1 else wind)
        value = self.amount * inward * outward
        if self.beats:
            value *= 0.5 - 0.5 * math.cos(2 * math.pi * self.beats * frame / 25)
        return value


@cache
def _deeds() -> dict[str, tuple[Part, ...]]:
    deeds: dict[str, tuple[Part, ...]] = {}
    for row in _TABLE.strip().splitlines():
        left, _, right = row.partition("|")
        verb, *words = left.split()
        parts = []
        for word in words:
            channel, _, told = word.partition("=")
            stays, stroke = told.endswith("+"), told.endswith("!")
            amount, _, beats = told.rstrip("+!").partition("~")
            parts.append(Part(channel, float(amount), float(beats or 0), stroke, stays))
        for name in (verb, *right.split()):
            deeds.setdefault(name, tuple(parts))
    return deeds


def deed(verb: str) -> tuple[Part, ...]:
    """An unknown verb becomes a gesture."""
    deeds = _deeds()
    return deeds.get(verb) or deeds.get(verb.split("-")[0]) or deeds["gesture"]
