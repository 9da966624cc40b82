"""Sounding: the air of a scene and the sound of everything that is done in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.direction import foley
from generator.direction.source import source
from generator.direction.spotting import music
from generator.direction.stage import Stage
from generator.direction.timing import Done, Timeline
from generator.film import Ambience, Hit, Hour, Scene, Screenplay, Species

_CROWDED = (
    "market",
    "bar",
    "street",
    "city",
    "square",
    "station",
    "stadium",
    "club",
    "school",
    "court",
    "arena",
    "forum",
    "tavern",
    "saloon",
    "diner",
)
_STEPS = {"walk": 13, "run": 8, "approach": 13, "retreat": 16, "sneak": 22, "carry": 15, "enter": 13, "exit": 13, "dance": 11}
_STRENGTHS = {
    "explosion": 950, "gunshot": 900, "thunder": 850, "glass": 750, "impact": 750, "thud": 600, "slap": 600, "door": 500,
    "magic": 600, "alarm": 600, "clatter": 500, "whoosh": 500, "engine": 600, "splash": 600,
}  # fmt: skip
_SUSTAINED = {"rain", "wind", "fire"}


def air(screenplay: Screenplay, scene: Scene, stage: Stage, timeline: Timeline) -> Ambience:
    place = screenplay.place(scene.place)
    words = f"{place.kind} {place.name}".lower()
    crowd = 550 if scene.extras else 200 if any(word in words for word in _CROWDED) else 40
    if any(word in scene.extras.lower() for word in ("crowd", "audience", "army", "people", "shoppers")):
        crowd = 750
    hits = [*(hit for done in timeline.actions for hit in _hits(done, stage)), *_replies(stage, timeline)]
    if source(screenplay, scene):
        hits = [each for each in hits if each.kind not in foley.TUNES]  # the scene's own music is what is played there
    if _patrolled(scene, interior=place.interior):
        # The light that sweeps over the set comes from something that flies.
        hits += [Hit(frame=frame, kind="drone-fly-by", strength=380, pan=300 if frame % 2 else 700) for frame in range(25, timeline.frames, 301)]
    return Ambience(
        kind=place.kind,
        interior=place.interior,
        era=place.era,
        hour=scene.hour,
        weather=scene.weather,
        crowd=crowd,
        frames=timeline.frames,
        hits=tuple(sorted((each for each in hits if 0 <= each.frame < timeline.frames), key=lambda each: (each.frame, each.kind))),
        seed=music(screenplay, scene).seed,
    )


_FLIERS = re.compile(r"\b(?:drone|robotic?|robot|machine|helicopter|sentinel|enforcer)s?\b")


def _patrolled(scene: Scene, *, interior: bool) -> bool:
    """Whether machines fly over the scene with their lights; see direction.effects. Guards walk, and nothing flies by indoors."""
    dark = scene.hour in (Hour.NIGHT, Hour.DUSK)
    return not interior and dark and scene.tension >= 400 and bool(_FLIERS.search(scene.extras.lower()))


def _hits(done: Done, stage: Stage) -> Iterator[Hit]:
    actor = stage.find(done.action.actor)
    pan = 500 if actor is None else 500 + 160 * actor.side
    verb, sound = done.staging.verb, foley.sound(done)
    if verb in _STEPS and actor is not None:
        yield from _steps(done, actor.look.species, pan)
    if (tune := foley.tune(done)) and tune != sound:
        yield Hit(frame=done.start, kind=tune, strength=350, pan=pan)
    if actor is None and verb in ("enter", "exit", *_STEPS):
        return  # the crowd comes and goes without doors
    if verb == "enter":
        yield Hit(frame=max(0, done.start - 6), kind="door", strength=500, pan=pan)
    elif verb == "exit":
        yield Hit(frame=done.start + done.frames, kind="door", strength=500, pan=pan)
    elif verb == "knock":
        for number in range(3):
            yield Hit(frame=done.start + done.staging.before + 5 * number, kind="knock", strength=600, pan=pan)
    elif sound and sound != "step" and sound not in _SUSTAINED:
        yield Hit(frame=done.contact, kind=sound, strength=foley.strength(done, _STRENGTHS.get(sound, 400)), pan=pan)
    elif sound in _SUSTAINED:
        yield Hit(frame=done.start, kind=sound, strength=foley.strength(done, 500), pan=500)
    if done.staging.effect == "explosion":
        yield Hit(frame=done.contact + 10, kind="debris", strength=foley.strength(done, 600), pan=pan)
    elif done.staging.effect and done.staging.effect in foley.EFFECTS and sound in ("", "cloth", "breath", "tap", "touch"):
        yield Hit(frame=done.contact, kind=foley.EFFECTS[done.staging.effect], strength=foley.strength(done, 450), pan=pan)


def _replies(stage: Stage, timeline: Timeline) -> Iterator[Hit]:
    """The gasp or sigh of who listens, at the end of a line that moves them, as direction.acting shows it; a bird flutters instead."""
    for said in timeline.lines:
        others = [each for each in stage.there(said.end - 6, said.end) if each.id != said.line.speaker]
        listener = stage.find(said.line.to) or next(iter(others), None)
        how = said.line.cutting
        if listener is None or said.line.off_screen or how.emotion not in foley.REPLIES:
            continue
        if said.frames > 40 or how.intensity >= 600:
            kind, strength = foley.REPLIES[how.emotion]
            heard = foley.body(listener.look.species) or kind
            yield Hit(frame=said.end - 6, kind=heard, strength=strength, pan=500 + 160 * listener.side)


def _steps(done: Done, species: Species, pan: int) -> Iterator[Hit]:
    """Feet on the ground for as long as they are seen to go, and a machine's joints with every other one."""
    verb = done.staging.verb
    kind, joints = foley.gait(species, verb == "run"), foley.body(species)
    every, first = _STEPS[verb], done.start + done.staging.before
    for number, frame in enumerate(range(first, min(done.start + done.frames, first + 120) - 6, every)):
        if kind:
            yield Hit(frame=frame, kind=kind, strength={"run": 420, "sneak": 160}.get(verb, 300) + 20 * (number % 2), pan=pan)
        if joints and number % 2 == 0:
            yield Hit(frame=frame, kind=joints, strength=260, pan=pan)
