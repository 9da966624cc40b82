"""Passages: scenes that are told in a grammar of their own: what is remembered, dreamt, told in glimpses, or shot in one breath."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum

from generator.direction.titles import is_card
from generator.film import Action, Effect, Scene, Screenplay


class Passage(StrEnum):
    PLAIN = "plain"
    FLASHBACK = "flashback"
    DREAM = "dream"
    MONTAGE = "montage"
    LONG_TAKE = "long-take"
    PARALLEL = "parallel"
    """What happens elsewhere at the same time: one thread of two that are cut against each other."""


_TAKE = (
    r"\b(?:one|(?:a )?single|(?:an )?(?:unbroken|uncut|uninterrupted)|(?:a )?continuous) (?:single |long |unbroken |continuous |uninterrupted |uncut )*(?:take|shot)\b"
    r"|\bone-(?:take|shot)\b|\b(?:without|no|not) (?:a |any |one )?(?:single )?cuts?\b|\boner\b|\blong takes?\b|\ba take that (?:never|does not)\b"
    r"|\bin einem (?:einzigen )?(?:take|zug)\b|\bohne (?:einen )?schnitt\b|\beine(?:r)? (?:einzigen? )?(?:langen? )?einstellung\b|\bplansequenz\b"
)
"""One breath. A shot that is fired, or one shot of the moon among others, is none: see _SHOWN."""
_SHOWN = re.compile(r"\b(?:shot|take) of\b|\b(?:fires?|fired|with|hears?|takes?|photo\w*) (?:one|a single) shot\b|\b(?:one|single) shot (?:rings?|is|was|echoes|breaks|cracks|goes|from)\b")
_SIGNS: tuple[tuple[Passage, re.Pattern[str]], ...] = (
    (Passage.LONG_TAKE, re.compile(_TAKE)),
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
    heading = _HEADING.match(told)
    if heading is not None:
        for found, sign in _SIGNS:
            if sign.search(heading.group().lower()) or found.value.replace("-", " ") in heading.group().lower():
                return found
    if any(isinstance(beat, Action) and not beat.actor and named(beat.text) is Passage.LONG_TAKE for beat in scene.beats):
        return Passage.LONG_TAKE
    met = {demand for demand, id in screenplay.met if id == scene.id}
    anywhere = {demand for demand, _ in screenplay.met}
    for wish in screenplay.demands:
        if wish.id in met:
            found = named(wish.words)
        elif wish.id not in anywhere or _whole(wish.words):  # what no scene meets by itself is a wish about the whole film
            found = named(wish.words) if named(wish.words) is Passage.LONG_TAKE else Passage.PLAIN
        else:
            found = Passage.PLAIN
        if found is not Passage.PLAIN:
            return found
    return Passage.PARALLEL if _MEANWHILE.match(told) else Passage.PLAIN


def without_wishes(scene: Scene) -> Scene:
    """The scene without the sentence that says how it is to be shot: it takes no time, and nobody does it. The scene is still known by it."""
    asked = {beat.id: _asked(beat) for beat in scene.beats if isinstance(beat, Action) and _asked(beat) is not Passage.PLAIN}
    rest = tuple(beat for beat in scene.beats if beat.id not in asked and not (isinstance(beat, Action) and is_card(beat.text)))
    if len(rest) == len(scene.beats) or not rest:
        return scene
    return replace(scene, beats=rest, purpose=" ".join([scene.purpose, *(each.value for each in asked.values())]).strip())


_SETTING = re.compile(r"\W*(?:(?:end |back to |begin |start )?(?:(?:a )?series of shots|montage|flash-?back|dream(?: sequence)?|present day|the present)\b[\w ,'’-]{0,24})\W*", re.I)
"""A sentence that is a heading within the scene, and nothing else."""


def _asked(beat: Action) -> Passage:
    """What a sentence says of the grammar in which the scene is told, where it says nothing else."""
    if beat.actor:
        return Passage.PLAIN
    if _SETTING.fullmatch(beat.text) and beat.text.split()[0].isupper():
        return named(beat.text) if named(beat.text) is not Passage.PLAIN else Passage.DREAM if "dream" in beat.text.lower() else Passage.PLAIN
    return Passage.LONG_TAKE if named(beat.text) is Passage.LONG_TAKE else Passage.PLAIN


def named(words: str) -> Passage:
    """The grammar that a wish or a heading names; plain where it names none."""
    told = words.lower()
    return next((found for found, sign in _SIGNS if sign.search(told) and not (found is Passage.LONG_TAKE and _SHOWN.search(told))), Passage.PLAIN)


_ALL = frozenset(
    ["shoot", "shot", "film", "filmed", "movie", "it", "its", "all", "of", "the", "a", "an", "whole", "entire", "thing", "everything", "story", "as", "in", "is", "be", "should", "please", "to", "make", "tell", "told", "played", "play", "with", "for", "and", "alles", "ganze", "ganzen", "gedreht", "drehe", "der", "die", "das", "den", "film", "als", "bitte"]
)
"""What a wish about the whole film says besides its wish."""


def _whole(words: str) -> bool:
    """Whether a wish for one take is about nothing but the film, whatever scene meets it."""
    rest = re.sub(_TAKE, " ", words.lower())
    return rest != words.lower() and not {each for each in re.findall(r"[a-zäöüß]+", rest)} - _ALL


_LOOKS = {Passage.FLASHBACK: "flashback", Passage.DREAM: "dream"}
_JOINT = 16
"""Frames of the white out of which the past and a dream come."""


def veil(kind: Passage, frames: int, *, first: bool) -> tuple[Effect, ...]:
    """What lies over every picture of a memory or a dream; the first comes out of white."""
    if kind not in _LOOKS:
        return ()
    over = Effect(kind=_LOOKS[kind], start=-24, frames=frames + 48, strength=620 if kind is Passage.FLASHBACK else 720)
    return (Effect(kind="flash", start=-2, frames=_JOINT, strength=1000), over) if first else (over,)
