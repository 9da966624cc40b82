"""A sentence of an action paragraph as something that can be staged: who does what, to whom, with what."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.film import Character, Gender
from generator.writing.story.verbs import VERBS

_LIKE = {
    "stride": "walk", "stroll": "walk", "wander": "walk", "pace": "walk", "march": "walk", "step": "walk", "cross": "walk", "come": "enter", "arrive": "enter", "leave": "exit", "go": "exit",
    "sprint": "run", "race": "run", "dash": "run", "rush": "run", "hurry": "run", "creep": "sneak", "tiptoe": "sneak", "grab": "take", "pick": "take", "seize": "take", "lift": "take",
    "fetch": "take", "set": "put", "place": "put", "lay": "put", "hand": "give", "offer": "give", "pass": "give", "toss": "throw", "hurl": "throw", "shut": "close", "slam": "close", "unlock": "open",
    "stare": "look", "watch": "look", "gaze": "look", "glance": "look", "see": "look", "notice": "look", "study": "look", "examine": "search", "rummage": "search", "grin": "smile",
    "beam": "smile", "giggle": "laugh", "chuckle": "laugh", "weep": "cry", "sob": "cry", "yell": "scream", "shout": "scream", "hit": "punch", "strike": "punch", "fire": "shoot",
    "collapse": "fall", "stumble": "fall", "trip": "fall", "leap": "jump", "embrace": "hug", "hold": "hold", "carry": "carry", "type": "write", "scribble": "write", "sip": "drink",
    "chew": "eat", "bite": "eat", "wait": "stand", "freeze": "stop", "halt": "stop", "dial": "phone", "ring": "phone", "drive": "ride", "crouch": "kneel", "tremble": "shiver", "shake": "shiver",
    "burst": "explode", "shatter": "break", "smash": "break", "snap": "break", "float": "fly", "soar": "fly", "drag": "pull", "shove": "push", "scrub": "clean", "wipe": "clean",
    "hum": "sing", "whistle": "sing", "gesture": "wave", "signal": "beckon", "stroke": "touch", "pat": "comfort", "return": "enter",
}  # fmt: skip
"""Verbs by the one that is staged in their place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    verb: str
    actor: str = ""
    target: str = ""
    prop: str = ""
    seen: tuple[str, ...] = ()
    """Ids of everybody whom the sentence names."""


def deed(sentence: str, people: Mapping[str, Character], recent: Sequence[str]) -> Deed:
    """What a sentence has somebody do. `recent` are the ids of those who acted or spoke before, the last first: "she" is the first whom it fits."""
    from generator.writing.reading.grammar import parse

    seen = tuple(each.id for name, each in people.items() if re.search(rf"\b{re.escape(name)}\b", sentence, re.IGNORECASE) or re.search(rf"\b{re.escape(name.split()[0])}\b", sentence))
    doc = parse(re.sub(r"\b[A-Z]{2,}(?:['’-][A-Z]+)*\b", lambda found: found[0].title(), re.sub(r"\s*\([^)]*\)", "", sentence)))
    by_id = {each.id: each for each in people.values()}
    for token in doc:
        verb = _staged(token)
        if not verb:
            continue
        actor = next((found for child in token.children if child.dep_ in ("nsubj", "nsubjpass") if (found := _who(child, people, by_id, recent))), "")
        actor = actor or (seen[0] if seen and token.i else "")
        objects = [child for child in token.subtree if child.dep_ in ("dobj", "pobj", "dative") and child.i > token.i]
        target = next((found for each in objects if (found := _who(each, people, by_id, ())) and found != actor), "")
        things = [each for each in objects if each.pos_ == "NOUN" and not _who(each, people, by_id, "")]
        prop = things[0].lemma_.lower() if things else ""
        return Deed(verb=verb, actor=actor, target=target or (things[1].lemma_.lower() if len(things) > 1 else ""), prop=prop, seen=seen)
    return Deed(verb="look" if seen else "appear", actor=seen[0] if seen else "", seen=seen)


def _staged(token: Any) -> str:
    if token.pos_ not in ("VERB", "AUX") and token.dep_ != "ROOT":
        return ""
    lemma = str(token.lemma_).lower()
    return lemma if lemma in VERBS else _LIKE.get(lemma, "")


def _who(token: Any, people: Mapping[str, Character], by_id: Mapping[str, Character], recent: Sequence[str]) -> str:
    word = str(token.text).upper()
    named = next((each.id for name, each in people.items() if word in name.split()), "")
    if named or word not in ("SHE", "HE", "IT", "THEY"):
        return named
    wanted = {"SHE": Gender.FEMALE, "HE": Gender.MALE}.get(word)
    return next((each for each in recent if wanted is None or by_id[each].gender in (wanted, Gender.NEUTRAL)), "")
