"""Passages: scenes that are told in a grammar of their own: what is remembered, dreamt, told in glimpses, or shot in one breath."""

from __future__ import annotations

import re
from enum import StrEnum

from generator.film import Action, Effect, Scene, Screenplay


class Passage(StrEnum):
    PLAIN = "plain"
    FLASHBACK = "flashback"
    DREAM = "dream"
    MONTAGE = "montage"
    LONG_TAKE = "long-take"
    PARALLEL = "parallel"
    """What happens elsewhere at the same time: one thread of two that are cut against each other."""


_SIGNS: tuple[tuple[Passage, re.Pattern[str]], ...] = (
    (Passage.LONG_TAKE, re.compile(r"\b(?:one|a|single|an?|unbroken|uncut|without|no)[ -](?:single |long |unbroken |continuous |uninterrupted )*(?:take|takes|cuts?|shot)\b|\boner\b|\blong takes?\b")),
    (Passage.MONTAGE, re.compile(r"\bmontage\b|\bseries of shots\b|\bglimpses\b")),
    (Passage.FLASHBACK, re.compile(r"\bflash-?backs?\b|\b(?:years|months|weeks|days) (?:before|earlier|ago)\b|\bas (?:she|he|they) remembers?\b")),
    (Passage.PARALLEL, re.compile(r"\bcross-?cut(?:ting|s)?\b|\binter-?cut(?:ting|s)?\b|\bparallel action\b")),
    (Passage.DREAM, re.compile(r"\bdreams? (?:that|of)\b|\bin (?:a|the|her|his|their) (?:dream|nightmare)\b|\b(?:a|the) (?:dream|nightmare)(?: sequence)?\b|\bdream sequence\b")),
)
"""By what is written a passage is recognised; long takes first, since a dream may be one."""
_MEANWHILE = re.compile(r"\W*(?:meanwhile|at the same (?:time|moment|instant)|in the same (?:moment|instant|second))\b", re.I)
"""How the first action of a thread begins that runs beside the one before it."""
_HEADING = re.compile(r"^\W*(?:[A-Z]{3}[A-Z -]+)\b")
"""A heading in capitals within the scene: FLASHBACK, DREAM, MONTAGE."""


def passage(screenplay: Screenplay, scene: Scene) -> Passage:
    """By the scene's purpose, by what its first action says, and by the wishes of the viewer that it meets or that are for the whole film."""
    for each in Passage:
        if each is not Passage.PLAIN and each.value in scene.purpose.lower().replace(" ", "-"):
            return each
    told = next((beat.text for beat in scene.beats if isinstance(beat, Action)), "")
    if _MEANWHILE.match(told):
        return Passage.PARALLEL
    heading = _HEADING.match(told)
    if heading is not None:
        for found, sign in _SIGNS:
            if sign.search(heading.group().lower()) or found.value.replace("-", " ") in heading.group().lower():
                return found
    met = {demand for demand, id in screenplay.met if id == scene.id}
    anywhere = {demand for demand, _ in screenplay.met}
    for wish in screenplay.demands:
        if wish.id in met:
            found = _named(wish.words)
        elif wish.id not in anywhere:  # what no scene meets by itself is a wish about the whole film
            found = _named(wish.words) if _named(wish.words) is Passage.LONG_TAKE else Passage.PLAIN
        else:
            found = Passage.PLAIN
        if found is not Passage.PLAIN:
            return found
    return Passage.PLAIN


def _named(words: str) -> Passage:
    return next((found for found, sign in _SIGNS if sign.search(words.lower())), Passage.PLAIN)


_LOOKS = {Passage.FLASHBACK: "flashback", Passage.DREAM: "dream"}
_JOINT = 16
"""Frames of the white out of which the past and a dream come."""


def veil(kind: Passage, frames: int, *, first: bool) -> tuple[Effect, ...]:
    """What lies over every picture of a memory or a dream; the first comes out of white."""
    if kind not in _LOOKS:
        return ()
    over = Effect(kind=_LOOKS[kind], start=-24, frames=frames + 48, strength=620 if kind is Passage.FLASHBACK else 720)
    return (Effect(kind="flash", start=-2, frames=_JOINT, strength=1000), over) if first else (over,)
