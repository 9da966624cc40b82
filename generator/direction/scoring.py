"""Scoring: what the composer is asked for in a scene."""

from __future__ import annotations

from hashlib import blake2b

from generator.direction.stage import drama
from generator.direction.timing import Done, Said, Timeline
from generator.film import Cue, Hit, Scene, Screenplay

_TEMPI = {
    "calm": 66, "warm": 72, "hopeful": 84, "joyful": 112, "playful": 108, "mysterious": 70, "sad": 60, "tense": 92,
    "dread": 58, "action": 136, "triumphant": 104, "noir": 64, "epic": 96,
}  # fmt: skip
_MAJOR = ("calm", "warm", "hopeful", "joyful", "playful", "triumphant")
_TONICS = ("C", "D", "Eb", "E", "F", "G", "A", "Bb")
_FEELINGS = {
    "joy": "joyful", "warm": "warm", "amused": "playful", "ironic": "playful", "sad": "sad", "grief": "sad", "afraid": "tense",
    "angry": "tense", "cold": "tense", "surprised": "mysterious", "resolved": "hopeful", "pleading": "sad", "tired": "calm",
}  # fmt: skip
_GENRES: tuple[tuple[str, str, str], ...] = (
    ("horror", "mysterious", "dread"), ("ghost", "mysterious", "dread"), ("noir", "noir", "tense"), ("comedy", "playful", "playful"),
    ("romance", "warm", "sad"), ("drama", "calm", "tense"), ("western", "calm", "tense"), ("fantasy", "hopeful", "epic"),
    ("adventure", "hopeful", "action"), ("superhero", "hopeful", "action"), ("action", "tense", "action"),
    ("cyberpunk", "mysterious", "action"),
    ("sci", "mysterious", "action"),
    ("space", "mysterious", "epic"), ("thriller", "mysterious", "tense"), ("mystery", "mysterious", "tense"),
    ("detective", "noir", "tense"), ("histor", "calm", "epic"), ("children", "playful", "playful"), ("fairy", "hopeful", "epic"),
    ("family", "warm", "playful"), ("musical", "joyful", "triumphant"), ("animation", "playful", "action"),
)  # fmt: skip
"""A word of the genre, its mood at rest, its mood under tension."""


def theme(screenplay: Screenplay) -> int:
    """The number of the film's own theme."""
    # Not the title: a film keeps its melody when it is renamed.
    digest = blake2b(f"{screenplay.genre}\n{screenplay.logline}\n{screenplay.variation}".encode(), digest_size=4).digest()
    return int.from_bytes(digest, "big") >> 1


def score(screenplay: Screenplay, scene: Scene, timeline: Timeline, *, first: bool, last: bool) -> Cue:
    mood = _mood(screenplay, scene, timeline, last=last)
    seed = theme(screenplay)
    tonic = _TONICS[seed % len(_TONICS)]
    peak = max((drama(timeline, scene, frame) for frame in range(0, timeline.frames, 40)), default=scene.tension)
    tempo = _TEMPI[mood] + (scene.tension - 400) * 24 // 600
    return Cue(
        genre=screenplay.genre,
        mood=mood,
        tempo=max(50, min(160, tempo // 2 * 2)),
        key=f"{tonic} {'major' if mood in _MAJOR else 'minor'}",
        frames=timeline.frames,
        intensity=max(150, min(1000, (scene.tension + peak) // 2 // 50 * 50 + (100 if first or last else 0))),
        theme=seed,
        hits=_hits(timeline, first=first, last=last),
        ends=last or scene.tension >= 600,
    )


def _mood(screenplay: Screenplay, scene: Scene, timeline: Timeline, *, last: bool) -> str:
    """By genre and tension, bent by the strongest feeling that is spoken; fights are action whatever the genre."""
    genre = screenplay.genre.lower()
    calm, tense = next(((low, high) for word, low, high in _GENRES if word in genre), ("hopeful", "tense"))
    blows = sum(
        each.staging.sound in ("impact", "gunshot", "explosion", "glass") or each.staging.verb == "run" for each in timeline.actions
    )
    if blows >= 3 and scene.tension >= 450:
        return "action"
    if scene.tension >= 600 and not last:
        return tense
    weights: dict[str, int] = {}
    for said in timeline.lines:
        feeling = said.line.delivery.emotion
        if feeling in _FEELINGS:
            weights[feeling] = weights.get(feeling, 0) + said.line.delivery.intensity * said.frames
    total = sum(weights.values())
    if weights and total:
        feeling = max(weights, key=lambda each: (weights[each], each))
        if weights[feeling] * 2 >= total:
            return _FEELINGS[feeling] if genre.find("noir") < 0 or _FEELINGS[feeling] in ("sad", "tense") else "noir"
    if last:
        return "triumphant" if scene.tension >= 500 else calm
    return calm


def _hits(timeline: Timeline, *, first: bool, last: bool) -> tuple[Hit, ...]:
    """Where the music must meet the picture: the title, blows, the scene's strongest words, the last frame."""
    found: list[Hit] = []
    if first and len(timeline.opening) > 1:
        found.append(Hit(frame=timeline.opening[0], kind="turn", strength=700))
    strongest: Said | None = None
    for each in timeline.events:
        if isinstance(each, Done):
            if each.staging.effect or each.staging.sound in ("impact", "gunshot", "explosion", "glass", "thud"):
                found.append(Hit(frame=min(timeline.frames - 1, each.contact), kind="accent", strength=800))
        elif each.line.delivery.intensity >= 700 and (
            strongest is None or each.line.delivery.intensity > strongest.line.delivery.intensity
        ):
            strongest = each
    if strongest is not None:
        found.append(Hit(frame=min(timeline.frames - 1, strongest.end), kind="turn", strength=strongest.line.delivery.intensity))
    if last:
        found.append(Hit(frame=timeline.frames - 25, kind="end", strength=700))
    return tuple(sorted(found, key=lambda each: (each.frame, each.kind)))
