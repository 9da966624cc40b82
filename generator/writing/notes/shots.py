"""Notes on one shot: its light, its size, its camera."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadNote
from generator.film import Grade, Retouch, Screenplay
from generator.writing.notes.editing import TAKE, recut
from generator.writing.notes.grading import regraded, relit, unlit

_THIS = re.compile(
    r"\b(?:this|that|the\s+current)\s+(?:shot|picture|frame|image|close-?up)\b"
    r"|\bhere\b|\b(?:diese[rs]?|das|die)\s+(?:einstellung|bild|aufnahme)\b|\bhier\b",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"^(?:a\s+)?(?:(?:much|a\s+bit|a\s+little)\s+)?(?:closer|tighter|nearer|wider|(?:an?\s+)?(?:very\s+|extreme\s+)?(?:wide|long|full|medium|close-?up|close)(?:\s+shot)?(?:\s+(?:of|on)\s+.+)?$|slow\s+(?:zoom|push)|show\s+(?:me\s+)?(?:his|her|their|[\w-]+'s)\s+face|zoom|push|pull|dolly|pan|tilt|crane|handheld|low[- ]angle|high[- ]angle|from\s+(?:below|above)|make\s+this\s+an?\s+(?:wide|close|close-?up)|(?:film|shoot|take)\s+this\s+again)\b(?!.*\b(?:scenes?|everywhere|all)\b)",
    re.IGNORECASE,
)
"""What can only be asked of a shot."""
_SIZES = (
    (r"\b(?:closer|tighter|nearer|close-?up|zoomed\s+in|näher|enger|größer)\b", 1),
    (r"\b(?:wider|(?:wide|long|full)(?:\s+shot)?$|wide\s+shot|farther|further(?:\s+away)?|looser|weiter\s+weg|weiter|totale)\b", -1),
)
_MOVES = (
    (
        r"\b(?:no|without(?:\s+an?y?)?|keine?)\s+(?:camera\s+)?(?:moves?|movement|kamerabewegung)\b"
        r"|\b(?:don't|do\s+not)\s+move\s+the\s+camera\b|\blocked[- ]off\b|\b(?:static|tripod)\b"
        r"|\b(?:hold|keep)\s+the\s+camera\s+still\b|\bkamera\s+(?:ruhig|still)\b",
        "static",
    ),
    (r"\b(?:push|dolly|zoom|move|creep|track)(?:es|ing)?\s+in\b|\b(?:slow\s+)?zoom(?!\s+(?:out|back))\b|\bpush-in\b|\bheranfahr\w*\b|\bran(?:fahren)?\b", "push"),
    (r"\b(?:pull|dolly|zoom|move)(?:s|ing)?\s+(?:out|back|away)\b", "pull"),
    (r"\b(?:truck|track|slide|dolly)(?:s|ing)?\s+(?:to\s+the\s+)?left\b", "truck-left"),
    (r"\b(?:truck|track|slide|dolly)(?:s|ing)?\s+(?:to\s+the\s+)?right\b", "truck-right"),
    (r"\b(?:pan)(?:s|ning)?\s+(?:to\s+the\s+)?left\b", "pan-left"),
    (r"\b(?:pan)(?:s|ning)?\s+(?:to\s+the\s+)?right\b", "pan-right"),
    (r"\btilt(?:s|ing)?\s+up\b", "tilt-up"),
    (r"\btilt(?:s|ing)?\s+down\b", "tilt-down"),
    (r"\bcrane(?:s|ing)?\s+up\b", "crane-up"),
    (r"\bcrane(?:s|ing)?\s+down\b", "crane-down"),
    (r"\bhand-?held\b|\bhandkamera\b", "handheld"),
)
_SLOW = {"push": 35, "pull": 35, "handheld": 6}
_FAST = {"push": 110, "pull": 110, "handheld": 14}
_ANGLES = (
    (r"\b(?:from\s+below|low[- ]angle|lower\s+angle|von\s+unten)\b", "low"),
    (r"\b(?:from\s+the\s+floor|worm'?s[- ]eye)\b", "floor"),
    (r"\b(?:bird'?s[- ]eye|top[- ]down|from\s+straight\s+above)\b", "top"),
    (r"\b(?:from\s+above|high[- ]angle|von\s+oben)\b", "high"),
    (r"\b(?:at\s+)?eye[- ]level\b|\bauf\s+augenhöhe\b", "eye"),
)
_LOCK = re.compile(r"\b(?:lock(?!ed)|freeze|protect|sperre)\b|\bkeep\b.*\b(?:as\s+(?:it\s+)?is|like\s+that)\b", re.IGNORECASE)
_LIFT = re.compile(r"\b(?:unlock|release|unfreeze|entsperre|lift\s+the\s+lock)\b", re.IGNORECASE)
_RESET = re.compile(r"\b(?:reset|as\s+(?:it\s+was|directed|before)|back\s+to\s+(?:normal|how\s+it\s+was)|zurücksetzen)\b", re.IGNORECASE)


def on_shot(play: Screenplay, note: str, shot: str) -> Screenplay | None:
    """The screenplay with what a note asks of the shot that the viewer points at, by the id of its slate; None where it speaks of
    something else. Raises BadNote where the shot is locked, or where it asks for what one shot cannot be given."""
    scene = next((each for each in play.scenes if shot.startswith(f"{each.id}/")), None)
    if scene is None or not (_THIS.search(note) or _BARE.match(note)) or '"' in note:
        return None
    now = scene.retouch(shot)
    words = _THIS.sub(" ", note.lower())
    if _LIFT.search(words):
        return play.retouched(replace(now, locked=False, held=Grade(), held_light=None))
    if now.locked:
        raise BadNote("This shot is locked. Unlock it first.", ("unlock this shot",))
    if _LOCK.search(words):
        return play.retouched(replace(now, locked=True, held=scene.grade, held_light=scene.light))
    if _RESET.search(words):
        return play.retouched(Retouch(shot=shot))
    asked = _asked(now, words)
    if asked != now:
        return play.retouched(asked)
    return recut(play, scene, shot, words)


def _asked(now: Retouch, words: str) -> Retouch:
    light = relit(words)
    words = unlit(words) if light else words
    asked = replace(now, grade=regraded(now.grade, words) or now.grade, light=light or now.light)
    move = next((kind for pattern, kind in _MOVES if re.search(pattern, words)), "")
    if move:
        amounts = _SLOW if re.search(r"\b(?:slow|slowly|gentle|gently|langsam)\b", words) else _FAST if re.search(r"\b(?:fast|quick)", words) else {}
        asked = replace(asked, move=move, amount=amounts.get(move, 0) + now.amount // TAKE * TAKE)
    angle = next((kind for pattern, kind in _ANGLES if re.search(pattern, words)), "")
    if angle:
        asked = replace(asked, angle=angle)
    if re.search(r"\bface\b|\bextreme\s+close-?up\b", words) and not move:
        return replace(asked, closer=min(6, asked.closer + 3))
    step = 0 if move and not re.search(r",|\band\b", words) else next((step for pattern, step in _SIZES if re.search(pattern, words)), 0)
    if step:
        step *= 2 if re.search(r"\b(?:much|very|a\s+lot|viel)\b", words) else 1
        asked = replace(asked, closer=max(-6, min(6, asked.closer + step)))
    return asked
