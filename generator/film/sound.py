"""What is heard: speech, music cues, ambience."""

from __future__ import annotations

from dataclasses import dataclass

from generator.film.person import VoiceChoice
from generator.film.place import Hour, Weather
from generator.film.screenplay import Delivery


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """All that a voice backend sees of a line."""

    text: str
    voice: VoiceChoice
    delivery: Delivery = Delivery()
    language: str = "en"
    pronunciations: tuple[tuple[str, str], ...] = ()
    """(name, phonemes) for names that are not said as they are spelt."""
    fit: int = 0
    """Milliseconds that it should last, as in dubbing, if the words can be said in them; 0: as long as they take."""
    take: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """An instant that the music should meet or that makes a sound, in frames from the start of the cue or ambience."""

    frame: int
    kind: str
    """For music: accent, turn, front (from here on it stands alone: a title, the credits), end. For sound: a name of the effect vocabulary (step, door, impact, explosion, thunder, whoosh…)."""
    strength: int = 500
    pan: int = 500
    """Thousandths, 0 left, 1000 right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """All that a music backend sees: one stretch of score, normally one scene long."""

    genre: str
    mood: str
    """One of: calm, warm, hopeful, joyful, playful, mysterious, sad, tense, dread, action, triumphant, noir, epic."""
    tempo: int
    """Beats a minute."""
    key: str
    """For example "A minor"."""
    frames: int
    """On the grid."""
    intensity: int = 400
    theme: int = 0
    """Seed of the theme of whom the scene belongs to: cues with the same number develop the same melody."""
    answer: int = 0
    """Seed of the theme that answers it, of somebody else or of the place; 0 for none."""
    source: str = ""
    """Empty for a score; else where in the scene it plays, one of: radio, gramophone, jukebox, piano, street, band."""
    hits: tuple[Hit, ...] = ()
    talk: tuple[tuple[int, int], ...] = ()
    """Stretches in which people speak: first frame and the one after the last, in order. Empty where nobody does or nobody knows."""
    ends: bool = True
    """Comes to a close; False rings over into the next cue."""
    seed: int = 0
    """Decides how the themes are worked out, whatever the length and the hits; 0: all of the cue decides it."""
    take: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambience:
    """All that a sound backend sees: the air of one scene and everything that happens in it, one scene long."""

    kind: str
    """The place's kind."""
    interior: bool
    era: str
    hour: Hour
    weather: Weather
    crowd: int
    """Thousandths: how many people are about."""
    frames: int
    hits: tuple[Hit, ...] = ()
    seed: int = 0
    """Decides what chance does in it, whatever the length and the hits; 0: all of the ambience decides it."""
    take: int = 1
