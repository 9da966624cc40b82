"""The forms that answers have to have, and answers as values."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from generator.film import Action, Beat, Character, Delivery, Line, Scene
from generator.writing.language.model import Schema, Unanswered
from generator.writing.story.verbs import EMOTIONS, VERBS, VOLUMES


def _object(**properties: Any) -> Schema:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _text(least: int, most: int) -> Schema:
    return {"type": "string", "minLength": least, "maxLength": most}


def outline_schema(scenes: int) -> Schema:
    """Title, logline and one sentence for each scene: what is different after it."""
    return _object(title=_text(2, 60), logline=_text(20, 240), scenes={"type": "array", "items": _text(10, 240), "minItems": scenes, "maxItems": scenes})


def beats_schema(people: Sequence[Character], beats: int) -> Schema:
    """So many beats, a quarter more or less, among these people."""
    ids = [each.id for each in people]
    speakers = [each.id for each in people if each.speaks and not each.group]
    action = _object(action=_text(8, 200), who={"enum": [*ids, ""]}, verb={"enum": sorted(VERBS)}, thing=_text(0, 24))
    line = _object(line=_text(1, 160), who={"enum": speakers}, to={"enum": [*ids, ""]}, emotion={"enum": sorted(EMOTIONS)}, volume={"enum": sorted(VOLUMES)})
    items = {"anyOf": [line, action]} if speakers else action
    return _object(beats={"type": "array", "items": items, "minItems": max(1, beats * 3 // 4), "maxItems": max(2, beats * 5 // 4)})


def load(text: str, keys: Sequence[str]) -> dict[str, Any]:
    """The answer as an object that has these keys. Raises Unanswered: a server may not have held the model to the schema."""
    start, end = text.find("{"), text.rfind("}")
    try:
        found = json.loads(text[start : end + 1])
    except ValueError as odd:
        raise Unanswered(f"The answer is no JSON: {text[:80]!r}") from odd
    if not isinstance(found, dict) or not set(keys) <= set(found):
        raise Unanswered(f"The answer lacks {', '.join(sorted(set(keys) - set(found)))}.")
    return found


def beats(found: dict[str, Any], scene: Scene, first: int) -> tuple[Beat, ...]:
    """The beats of an answer, numbered from `first` in the scene. Raises Unanswered where a value is none of those allowed."""
    made: list[Beat] = []
    try:
        for number, each in enumerate(found["beats"], first):
            if "line" in each:
                delivery = Delivery(emotion=_one(each["emotion"], EMOTIONS), volume=_one(each["volume"], VOLUMES), intensity=350 + scene.tension // 2)
                made.append(Line(id=f"{scene.id}-l{number}", speaker=str(each["who"]), to=str(each["to"]), text=_clean(each["line"]), delivery=delivery))
            else:
                made.append(Action(id=f"{scene.id}-b{number}", text=_clean(each["action"]), verb=_one(each["verb"], VERBS), actor=str(each["who"]), prop=str(each["thing"]).strip()))
    except (KeyError, TypeError, AttributeError) as odd:
        raise Unanswered(f"A beat lacks {odd}.") from odd
    return tuple(made)


def _one(value: Any, allowed: frozenset[str]) -> str:
    if value not in allowed:
        raise Unanswered(f"{value!r} is not in the vocabulary.")
    return str(value)


def _clean(text: Any) -> str:
    said = " ".join(str(text).split())
    return said if said[-1:] in ".!?…\"”'’)" else f"{said}."
