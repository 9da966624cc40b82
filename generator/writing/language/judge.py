"""The judge: what is wrong with a scene that a model wrote, by the rules that the engine's own scenes are held to."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.film import Audience, Brief, Line, Scene, Screenplay, duration
from generator.writing.decency import sexualises_the_young
from generator.writing.story.check import check
from generator.writing.story.concept import forbids
from generator.writing.story.verbs import HARM
from generator.writing.story.world import contradictions

_WIDE = 0.3
"""By so much a scene may be longer or shorter than it was planned."""
_STAGE = re.compile(r"\b(?:camera|we see|cut to|fade|close-?up|zoom|scene|the audience|the viewer)\b", re.IGNORECASE)


def faults(film: Screenplay, brief: Brief, number: int, beats: Scene) -> list[str]:
    """What is wrong with the scene `beats` in the place of the film's scene of that number, in words that a writer can act on."""
    planned = film.scenes[number]
    before = film.scenes[:number]
    tried = replace(film, scenes=(*before, beats))
    found = [each for each in check(tried, dialogue=brief.dialogue, harm=not forbids(brief, r"violen|fight|blood|weapon|harm")) if each not in check(replace(film, scenes=before))]
    found += [each for each in contradictions(tried) if each not in contradictions(replace(film, scenes=before))]
    wanted, got = duration.scene(planned), duration.scene(beats)
    if not wanted * (1 - _WIDE) <= got <= wanted * (1 + _WIDE):
        found.append(f"the scene lasts {got // 1000} seconds and should last about {wanted // 1000}")
    text = " ".join(each.text for each in beats.beats)
    if sexualises_the_young(text, film.cast):
        found.append("it is indecent")
    if brief.audience is Audience.CHILDREN and any(not isinstance(each, Line) and each.verb in HARM for each in beats.beats):
        found.append("somebody is hurt in a film for children")
    found += [f"{each.id} speaks of the film: {each.text!r}" for each in beats.beats if _STAGE.search(each.text)]
    found += [f"{each.id} is no sentence: {each.text!r}" for each in beats.beats if not re.search(r"[^\W\d_]{2,}", each.text) or re.search(r"[<>{}\[\]|\\]|(.)\1{4}", each.text)]
    return list(dict.fromkeys(found))
