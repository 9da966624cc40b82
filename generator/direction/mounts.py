"""Mounts: what somebody rides or drives, by what the sentence says, else by their time."""

from __future__ import annotations

import re

from generator.film import Action

RIDING = "ride-"
"""How the pose of somebody begins who is on, or in, a mount; the mount's name follows."""
_MOUNTS: tuple[tuple[str, str], ...] = (
    ("motorcycle", r"motor-?(?:cycle|bike)s?|scooter|moped|harley"),
    ("bicycle", r"bicycle|bike|tricycle|pedals?"),
    ("car", r"car|cab|taxi|truck|van|jeep|limousine|pick-?up|lorry|convertible|steering|wheel|tractor|van|motor"),
    ("horse", r"horses?|horseback|pony|mare|stallion|mule|donkey|saddle|gallops?|canters?|trots?|steed|camel"),
)
_OLD = ("ancient", "medieval", "fairytale", "victorian", "western")
_DRIVEN = ("drive", "steer")


def mount(action: Action, era: str) -> str:
    """horse, bicycle, motorcycle or car."""
    told = f"{action.prop} {action.target} {action.text}".lower()
    found = next((name for name, words in _MOUNTS if re.search(rf"\b(?:{words})\b", told)), "")
    if found and not (era in _OLD and found != "horse"):
        return found
    return "horse" if era in _OLD else "car" if action.verb in _DRIVEN else "bicycle"


def mounted(pose: str) -> str:
    """The mount of a pose; empty where there is none."""
    return pose.removeprefix(RIDING) if pose.startswith(RIDING) else ""
