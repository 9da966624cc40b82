"""Scoring: what the composer is asked for in a scene."""

from __future__ import annotations

from hashlib import blake2b

from generator.clock import FPS, GRID, up_to_grid
from generator.direction.source import source, style
from generator.direction.spotting import music
from generator.direction.timing import Done, Timeline
from generator.film import Cue, Hit, Line, Scene, Screenplay

_TEMPI = {
    "calm": 66, "warm": 72, "hopeful": 84, "joyful": 112, "playful": 108, "mysterious": 70, "sad": 60, "tense": 92,
    "dread": 58, "action": 136, "triumphant": 104, "noir": 64, "epic": 96,
}  # fmt: skip
_BREATH = 2 * FPS
"""Frames without a word that are still talk."""
_MAJOR = ("calm", "warm", "hopeful", "joyful", "playful", "triumphant")
_TONICS = ("C", "D", "Eb", "E", "F", "G", "A", "Bb")


_SETTINGS: tuple[tuple[str, str], ...] = (
    ("african", "lagos nairobi accra nigeria kenya ghana senegal dakar africa african savanna kinshasa"),
    ("japanese", "tokyo kyoto osaka edo japan japanese samurai shanghai beijing china chinese hong"),
    ("latin", "mexico havana madrid seville rio brazil argentina buenos spain cuba colombia bogota"),
    ("indian", "delhi mumbai india indian kolkata bengal punjab jaipur"),
    ("irish", "dublin ireland irish scotland scottish highlands hebrides galway"),
    ("arabian", "cairo baghdad morocco marrakesh istanbul damascus persia persian egypt tehran"),
)
"""The palette that lends its colours, and the names by which a story tells that it is set there."""


def theme(screenplay: Screenplay) -> int:
    """The number of the film's own theme, which is its lead's."""
    # Not the title: a film keeps its melody when it is renamed.
    digest = blake2b(f"{screenplay.genre}\n{screenplay.logline}\n{screenplay.variation}".encode(), digest_size=4).digest()
    return int.from_bytes(digest, "big") >> 1


def themes(screenplay: Screenplay, scene: Scene) -> tuple[int, int]:
    """The theme of whom the scene belongs to, and the one that answers it: of whom they talk with, or of the film's central place."""
    own = theme(screenplay)
    order = [each.id for each in screenplay.cast]
    said = {id: sum(isinstance(beat, Line) and beat.speaker == id for beat in scene.beats) for id in order if id in scene.present}
    heard = sorted((id for id in said if said[id]), key=lambda id: (-said[id], order.index(id)))
    leads = {each.id for each in screenplay.cast if each.role in ("lead", "friend", "antagonist")} or set(order[:2])
    mine = [id for id in heard if id in leads]
    first = order[0] if order else ""
    owner = first if first in scene.present and (first in mine or not mine) else mine[0] if mine else ""
    other = next((id for id in mine if id != owner), "")
    central = scene.place == _central(screenplay)
    answer = _belonging(own, 1 + order.index(other)) if other else _belonging(own, 100) if central else 0
    return (_belonging(own, order.index(owner)) if owner in order else own), answer


def _central(screenplay: Screenplay) -> str:
    """The place that most scenes play in."""
    places = [scene.place for scene in screenplay.scenes]
    return max(places, key=lambda each: (places.count(each), -places.index(each))) if places else ""


def _belonging(own: int, number: int) -> int:
    """The theme of one of the cast, by its number; the lead's is the film's."""
    return own if number == 0 else (own + 7919 * number) % (1 << 31)


def _genre(screenplay: Screenplay) -> str:
    """The genre, and the part of the world where the story says that it is set."""
    told = f"{screenplay.logline} {' '.join(place.name for place in screenplay.places)}".lower().replace(",", " ").replace(".", " ").split()
    setting = next((name for name, words in _SETTINGS if any(word in words.split() for word in told)), "")
    return f"{screenplay.genre} {setting}".strip()


def score(screenplay: Screenplay, scene: Scene, timeline: Timeline, *, first: bool, last: bool) -> Cue | None:
    """What the composer is asked for; None where the scene is to have no music."""
    wanted = music(screenplay, scene)
    if wanted.silent:
        return None
    mood = wanted.mood
    own, answer = themes(screenplay, scene)
    tonic = _TONICS[theme(screenplay) % len(_TONICS)]
    heard = "" if first or last else source(screenplay, scene)
    if heard:
        # A tune of the place itself, which knows nothing of the story.
        mood, own, answer = ("noir" if style(screenplay, scene) == "jazz" else "warm"), _belonging(own, 200 + _number(scene.place)), 0
    tempo = _TEMPI[mood] + (0 if heard else (scene.tension - 400) * 24 // 600) + wanted.tempo
    return Cue(
        genre=style(screenplay, scene) if heard else _genre(screenplay),
        mood=mood,
        tempo=max(50, min(160, tempo // 2 * 2)),
        key=f"{tonic} {'major' if mood in _MAJOR else 'minor'}",
        frames=timeline.frames,
        intensity=300 if heard else wanted.intensity,
        theme=own,
        answer=answer,
        source=heard,
        hits=() if heard else _hits(timeline, wanted.turn, first=first, last=last),
        talk=() if heard else _talk(timeline),
        ends=last or scene.tension >= 600,
        seed=wanted.seed,
    )


def _talk(timeline: Timeline) -> tuple[tuple[int, int], ...]:
    """Where people speak, with the breath between two lines; a line that a note has changed still takes the time that it had."""
    found: list[tuple[int, int]] = []
    for each in timeline.lines:
        start, stop = each.start // GRID * GRID, min(timeline.frames, up_to_grid(each.left))
        if found and start - found[-1][1] < _BREATH:
            first, last = found.pop()
            start, stop = first, max(last, stop)
        found.append((start, stop))
    return tuple(found)


def _number(told: str) -> int:
    """A number below 100 that belongs to a name."""
    return int.from_bytes(blake2b(told.encode(), digest_size=4).digest(), "big") % 100


def _hits(timeline: Timeline, turn: str, *, first: bool, last: bool) -> tuple[Hit, ...]:
    """Where the music must meet the picture: the title, blows, the end of the line that turns the scene, the last frame."""
    found: list[Hit] = []
    if first and len(timeline.opening) > 1:
        found.append(Hit(frame=timeline.opening[0], kind="front", strength=700))
    for each in timeline.events:
        if isinstance(each, Done):
            if each.staging.effect or each.staging.sound in ("impact", "gunshot", "explosion", "glass", "thud"):
                found.append(Hit(frame=min(timeline.frames - 1, each.contact), kind="accent", strength=800))
        elif each.line.id == turn:
            found.append(Hit(frame=min(timeline.frames - 1, each.left), kind="turn", strength=max(700, each.line.cutting.intensity)))
    if last:
        if timeline.closing:
            found.append(Hit(frame=timeline.frames - timeline.closing[-1], kind="front", strength=600))
        found.append(Hit(frame=timeline.frames - 25, kind="end", strength=700))
    return tuple(sorted(found, key=lambda each: (each.frame, each.kind)))
