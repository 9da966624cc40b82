"""Spotting: what the music of each scene is to be, decided once from the scene as it is first written.

It is decided from words, actions and tension alone, before anybody has read a line aloud. What is settled stays in the
screenplay: a note on a line then moves nothing, and a note about music changes exactly these values.
"""

from __future__ import annotations

from dataclasses import replace
from hashlib import blake2b

from generator.direction.casting import everybody
from generator.direction.stage import drama
from generator.direction.tempo import Tempo
from generator.direction.timing import Timeline, lay
from generator.film import Action, Line, Music, Reading, Scene, Screenplay, duration

FEELINGS = {
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
_RINGS = 700
"""Intensity from which a line turns the music."""


def spotted(screenplay: Screenplay) -> Screenplay:
    """The screenplay with the music of every scene settled; what was settled before stays as it is."""
    return replace(screenplay, scenes=tuple(replace(each, music=music(screenplay, each)) for each in screenplay.scenes))


def music(screenplay: Screenplay, scene: Scene) -> Music:
    """The music of a scene, with what nobody has settled yet."""
    asked = scene.music
    if asked.mood and asked.intensity and asked.seed:
        return asked
    first, last = screenplay.scenes[:1] == (scene,), screenplay.scenes[-1:] == (scene,)
    scene = replace(scene, present=everybody(screenplay, scene))
    timeline = _imagined(screenplay, scene)
    return replace(
        asked,
        mood=asked.mood or _mood(screenplay, scene, timeline, last=last),
        intensity=asked.intensity or _intensity(scene, timeline, ends=first or last),
        turn=asked.turn or _turn(scene),
        seed=asked.seed or _seed(screenplay, scene),
    )


def _seed(screenplay: Screenplay, scene: Scene) -> int:
    """From what is said and done in the scene, as it is first written."""
    told = [screenplay.genre, scene.purpose, *(beat.written if isinstance(beat, Line) else beat.text for beat in scene.beats)]
    return 1 + int.from_bytes(blake2b("\n".join(told).encode(), digest_size=4).digest(), "big") // 2


def respotted(before: Scene, scene: Scene) -> Scene:
    """A scene in which more happens, or less, than in the one before it was changed needs other music, unless the change was about that."""
    same = (before.tension, before.purpose, _done(before)) == (scene.tension, scene.purpose, _done(scene))
    return scene if same or scene.music != before.music else replace(scene, music=replace(scene.music, mood="", intensity=0, turn=""))


def _done(scene: Scene) -> list[str]:
    return [f"{beat.actor} {beat.verb} {beat.prop}" for beat in scene.beats if isinstance(beat, Action)]


def _imagined(screenplay: Screenplay, scene: Scene) -> Timeline:
    """The scene as it is read to oneself, each line as long as its words."""
    said = {
        beat.id: Reading(milliseconds=max(400, duration.line(len(beat.written.split())) - duration.SILENCE))
        for beat in scene.beats
        if isinstance(beat, Line)
    }
    return lay(screenplay, scene, said, Tempo(), first=False, last=False, previous=None)


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
        feeling = said.line.cutting.emotion
        if feeling in FEELINGS:
            weights[feeling] = weights.get(feeling, 0) + said.line.cutting.intensity * said.frames
    total = sum(weights.values())
    if weights and total:
        feeling = max(weights, key=lambda each: (weights[each], each))
        if weights[feeling] * 2 >= total:
            return FEELINGS[feeling] if genre.find("noir") < 0 or FEELINGS[feeling] in ("sad", "tense") else "noir"
    if last:
        return "triumphant" if scene.tension >= 500 else calm
    return calm


def _intensity(scene: Scene, timeline: Timeline, *, ends: bool) -> int:
    """Between the tension of the scene and that of its strongest moment; the film's first and last scene are played out."""
    peak = max((drama(timeline, scene, frame) for frame in range(0, timeline.frames, 40)), default=scene.tension)
    return max(150, min(1000, (scene.tension + peak) // 2 // 50 * 50 + (100 if ends else 0)))


def _turn(scene: Scene) -> str:
    """The line that is said most strongly, if one is said strongly."""
    lines = [beat for beat in scene.beats if isinstance(beat, Line) and beat.cutting.intensity >= _RINGS]
    return max(lines, key=lambda each: each.cutting.intensity).id if lines else ""
