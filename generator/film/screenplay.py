"""The screenplay: scenes of actions and lines."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.film.brief import Demand
from generator.film.grade import Grade
from generator.film.light import LightSource, lit_by
from generator.film.person import Character, Look
from generator.film.place import Hour, Place, Weather
from generator.film.reading import Reading
from generator.film.retouch import Retouch
from generator.film.wardrobe import Clothes


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """How a line is said."""

    emotion: str = "neutral"
    """One of: neutral, joy, warm, amused, ironic, sad, grief, angry, cold, afraid, surprised, disgusted, tired, resolved, pleading."""
    intensity: int = 500
    """Thousandths."""
    pace: int = 1000
    volume: str = "normal"
    """One of: whisper, quiet, normal, loud, shout."""
    emphasis: tuple[str, ...] = ()
    irony: int = 0
    """Thousandths of sarcasm on top of the emotion: cold and ironic, tired and ironic."""
    hesitation: int = 0
    """Thousandths: pauses before the words that matter; from 700 on the first word is begun twice."""
    sound: str = ""
    """Empty, or what is heard before the words, one of: laugh, chuckle, sob, groan, sigh, gasp, breath, sniff, scoff, cough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """How a line was said when its scene was cut, lit and scored. Whatever a note makes of the line since, the scene stays as it is."""

    text: str
    delivery: Delivery
    reading: Reading | None = None
    """The times that the edit gives to its words; None where the line may last as long as it likes, because it was asked to be faster
    or slower."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    id: str
    speaker: str
    """Character id."""
    text: str
    to: str = ""
    """Character id of who is spoken to, if anybody."""
    delivery: Delivery = Delivery()
    off_screen: bool = False
    """Spoken by somebody who is heard and not seen: a radio, a loudspeaker, a narrator."""
    gap: int = 200
    """Milliseconds of silence before the line; negative where it interrupts."""
    played: Played | None = None
    """Of a line that a note has changed: as it was before."""

    @property
    def cutting(self) -> Delivery:
        """The delivery by which the scene is cut, lit and scored."""
        return self.played.delivery if self.played else self.delivery

    @property
    def written(self) -> str:
        """The words by which the scene is timed."""
        return self.played.text if self.played else self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    id: str
    text: str
    """The sentence of the screenplay. `verb` and the rest say the same in a form that can be staged."""
    verb: str = "stand"
    actor: str = ""
    """Character id; empty where the world acts (rain begins)."""
    target: str = ""
    """Character id or a bare noun."""
    prop: str = ""
    mood: str = "neutral"
    """Feeling on the actor's face, from the vocabulary of Delivery.emotion."""


Beat = Action | Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Music:
    """What the music of a scene is to be. Settled when the scene is new (see generator.direction.spotting), so that another delivery of a
    line leaves it alone; a note about music changes it here. A field that says nothing is left to the scene."""

    mood: str = ""
    """A mood of Cue; empty where nobody has settled it."""
    intensity: int = 0
    """Thousandths of Cue.intensity, 150 to 1000: how much is played; 0 where nobody has settled it."""
    turn: str = ""
    """Id of the line after which the music turns."""
    tempo: int = 0
    """Beats a minute faster, or slower, than its mood and the scene's tension ask for."""
    presence: int = 0
    """Hundredths of a decibel louder, or softer, than it would be mixed; does not change a note of it."""
    silent: bool = False
    """There is none."""
    seed: int = 0
    """How the themes are worked out this time; another number is another piece of the same kind. 0 where nobody has settled it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    id: str
    place: str
    """Place id."""
    hour: Hour = Hour.NOON
    weather: Weather = Weather.CLEAR
    purpose: str = ""
    """The story beat that it plays: opening, set-up, turn, climax, ending…"""
    act: int = 1
    tension: int = 400
    """Thousandths."""
    present: tuple[str, ...] = ()
    """Character ids of everybody who is seen."""
    extras: str = ""
    """Who fills the background: "crowd", "robotic enforcers", "riders"."""
    beats: tuple[Beat, ...] = ()
    light: LightSource = LightSource.AVAILABLE
    """What it is lit by, where that is not left to the hour and the place."""
    grade: Grade = Grade()
    """What notes have asked of the light of every shot of this scene."""
    music: Music = Music()
    retouches: tuple[Retouch, ...] = ()
    """What notes have asked of single shots of this scene."""
    wardrobe: tuple[Clothes, ...] = ()
    """Who wears something else in this scene than in the rest of the film."""

    def look(self, who: Character) -> Look:
        """How somebody looks in this scene."""
        worn = next((each for each in self.wardrobe if each.who == who.id), None)
        return worn.on(who.look) if worn else who.look

    def retouch(self, shot: str) -> Retouch:
        """What is asked of a shot, by the id of its slate; of most shots nothing is."""
        return next((each for each in self.retouches if each.shot == shot), Retouch(shot=shot))


@dataclass(frozen=True, slots=True, kw_only=True)
class Screenplay:
    title: str
    """Of the film, or of the episode."""
    series: str = ""
    """Name of the series; empty for a film."""
    episode: int = 1
    logline: str
    genre: str
    look: str
    """One of: neon-noir, eighties-supernatural, golden-storybook, black-and-white-noir, watercolour, gouache-western, paper-cut-out,
    comic-ink, pastel-children, cold-horror, sepia-memory, sci-fi-clean, gritty-realist."""
    theme: str = ""
    seconds: int = 180
    tempo: int = 0
    """Thousandths of what is written that its scenes last; settled when it is new, so that a later change moves no other scene."""
    language: str = "en"
    cast: tuple[Character, ...] = ()
    places: tuple[Place, ...] = ()
    scenes: tuple[Scene, ...] = ()
    demands: tuple[Demand, ...] = ()
    met: tuple[tuple[str, str], ...] = ()
    """(demand id, scene id) for each scene that meets a demand."""
    refused: tuple[tuple[str, str], ...] = ()
    """(demand id, reason) for each demand that could not be met."""
    rating: str = ""
    """For whom it is, derived from its pages: a value of Audience; empty where nobody has looked."""
    advice: tuple[str, ...] = ()
    """Why not for younger ones: "a fight", "somebody dies"."""
    used: tuple[str, ...] = ()
    """Ids of the stories, strands and scenes of the writer's library that it was made of; see Brief.known."""
    variation: int = 0
    locked: tuple[str, ...] = ()
    """Ids of the characters and places whose look holds against every later note until the lock is lifted."""
    schema: int = 1

    def retouched(self, retouch: Retouch) -> Screenplay:
        """With another retouch of one shot, in the place of its earlier one; a retouch that asks for nothing leaves none."""
        scene_id = retouch.shot.partition("/")[0]
        rest = {scene.id: tuple(each for each in scene.retouches if each.shot != retouch.shot) for scene in self.scenes}
        asks = () if retouch == Retouch(shot=retouch.shot) else (retouch,)
        return replace(
            self,
            scenes=tuple(
                replace(scene, retouches=(*rest[scene.id], *asks)) if scene.id == scene_id else scene for scene in self.scenes
            ),
        )

    def character(self, id: str) -> Character:
        return next(each for each in self.cast if each.id == id)

    def place(self, id: str) -> Place:
        return next(each for each in self.places if each.id == id)

    def slugline(self, scene: Scene) -> str:
        place = self.place(scene.place)
        return f"{'INT' if place.interior else 'EXT'}. {place.name.upper()} - {scene.hour.value.upper()}{lit_by(scene.light)}"
