"""How somebody stands when nothing is asked of them: weight on one leg, and what the hands find to do."""

from __future__ import annotations

import math

from generator.film import Gender, Look
from generator.picture.animation.brush import dice, ease
from generator.picture.animation.people.build import Frame
from generator.picture.animation.people.outfits import name_of
from generator.picture.animation.people.posture import Posture

_STANCES: dict[str, tuple[str, ...]] = {
    "neutral": ("easy", "easy", "pocket", "hip", "clasped"), "warm": ("easy", "clasped", "hip", "pocket", "easy"), "joy": ("easy", "hip", "open"), "amused": ("hip", "crossed", "pocket"),
    "ironic": ("crossed", "hip", "pocket"), "sad": ("easy", "clasped", "holding"), "grief": ("holding", "clasped"), "angry": ("fists", "crossed", "hips"), "cold": ("crossed", "behind", "fists"),
    "afraid": ("holding", "clasped"), "surprised": ("open", "easy"), "disgusted": ("crossed", "easy"), "tired": ("easy", "pocket"), "resolved": ("fists", "hips", "easy"), "pleading": ("clasped", "holding"),
}  # fmt: skip
_POCKETS = ("casual", "hoodie", "jacket", "suit", "coat", "trench-coat", "lab-coat", "western", "overalls", "denim-jacket", "letter-jacket", "leather-jacket", "tracksuit", "oilskin", "parka", "school", "shorts", "nurse")


class Stance:
    """The habit of one person in one mood: the same in every shot."""

    def __init__(self, look: Look, mood: str, frame: Frame) -> None:
        r = dice("stance", look.skin, look.eyes, look.nose, look.height, mood)
        self.habit = r.choice(_STANCES.get(mood, _STANCES["neutral"]))
        if self.habit == "pocket" and name_of(look.outfit) not in _POCKETS or self.habit == "hips" and look.age < 8:
            self.habit = "easy"
        self.side = r.choice((0, 1))
        """The leg that bears the weight, and the hand that is busy."""
        self.phase = r.uniform(0, 9)
        self.strength = (1.2 if look.gender is Gender.FEMALE else 0.85) * {"angry": 0.5, "cold": 0.5, "resolved": 0.6, "afraid": 0.5, "tired": 1.1}.get(mood, 1.0) * (0.6 if look.age > 65 else 1.0)
        self.slump = {"sad": 0.12, "grief": 0.2, "tired": 0.16, "afraid": 0.1, "pleading": 0.05, "resolved": -0.06, "angry": -0.03, "joy": -0.04}.get(mood, 0.0) + (0.12 + 0.14 * min(1.0, max(0.0, (look.age - 70) / 18)) if look.age > 65 else 0.0)
        self.frame = frame

    def weigh(self, posture: Posture, t: float) -> None:
        """Shift the weight from leg to leg every now and then."""
        cycle = (t + self.phase) / 9.0
        step, part = int(cycle), cycle % 1
        side = 1.0 if (step + self.side) % 2 else -1.0
        weight = side * (1 - 2 * ease((part - 0.86) / 0.14)) * self.strength
        posture.pelvis -= 0.075 * weight
        posture.chest += 0.055 * weight
        posture.curve += 0.12 * weight
        posture.sway += 6.5 * weight * self.frame.hips / 42
        posture.twist += 0.07 * weight
        free = 1 if weight < 0 else 0
        x, y, z = posture.feet[free]
        posture.feet[free] = (x + (5 if free else -5) * abs(weight), y, z + 9 * abs(weight))

    def shifts(self, t: float) -> bool:
        """Whether the weight is on its way from one leg to the other."""
        return (t + self.phase) / 9.0 % 1 > 0.84

    def rest(self, posture: Posture) -> None:
        """Give idle hands their habit."""
        frame, arm = self.frame, sum(self.frame.arm)
        wide = frame.wide * 0.82
        busy = self.side
        match self.habit:
            case "pocket":
                posture.hands[busy] = (frame.hips * 1.12 - wide - 12, -arm * 0.1, 12)
                posture.grips[busy] = "pocket"
            case "hip":
                posture.hands[busy] = (frame.hips * 1.16 - wide - 10, -arm * 0.34, 2)
                posture.grips[busy] = "fist"
            case "hips":
                for i in (0, 1):
                    posture.hands[i] = (frame.hips * 1.16 - wide - 10, -arm * 0.34, 2)
                    posture.grips[i] = "fist"
            case "clasped":
                for i in (0, 1):
                    posture.hands[i] = (-wide - 8 + 4 * i, -arm * 0.24 - 3 * i, 40 + 3 * i)
            case "crossed" if abs(math.sin(posture.yaw)) < 0.82:
                near = busy if abs(posture.yaw) < 0.15 else 0 if posture.yaw > 0 else 1  # the arm towards the camera lies on top, its hand on the other's upper arm
                aside = abs(math.sin(posture.yaw))
                posture.hands[near] = (-wide - 12 - (30 - 46 * aside) * frame.wide / 76, -arm * 0.53, 42 - 18 * aside)
                posture.hands[1 - near] = (-wide - 12 - (22 - 10 * aside) * frame.wide / 76, -arm * 0.46, 26 - 4 * aside)
                posture.grips[near], posture.grips[1 - near], posture.over = "relaxed", "pocket", near
            case "crossed":
                posture.hands[busy] = (-wide - 14 - 30 * frame.wide / 76, -arm * 0.36, 38)
            case "holding":
                posture.hands[busy] = (-wide - 14 - 30 * frame.wide / 76, -arm * 0.36, 38)
            case "behind":
                for i in (0, 1):
                    posture.hands[i] = (-wide - 4, -arm * 0.14, -34)
            case "fists":
                for i in (0, 1):
                    posture.hands[i] = (3, -arm * 0.05, 8)
                    posture.grips[i] = "fist"
            case "open":
                for i in (0, 1):
                    posture.hands[i] = (12, -arm * 0.12, 24)
                    posture.grips[i] = "open"
            case _:
                posture.hands[busy] = (1, -arm * 0.02, 8)


def breathe(posture: Posture, t: float, phase: float, depth: float) -> None:
    """The chest rises and the shoulders with it."""
    posture.breath = math.sin(t * 1.6 + phase) * depth
    posture.arch -= 0.012 * posture.breath
