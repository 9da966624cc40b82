"""What is written and directed: frozen values, from the brief to the shot."""

from generator.film.brief import Audience, Brief, Correction, Demand, DemandKind, Kind
from generator.film.grade import Grade
from generator.film.light import FLAMES, LightSource, light_said, lit_alone, lit_by, without_light
from generator.film.person import Character, Gender, Look, Species, VoiceChoice
from generator.film.place import Hour, Place, Weather
from generator.film.reading import Reading, Spoken
from generator.film.retouch import Retouch
from generator.film.screenplay import Action, Beat, Delivery, Line, Music, Played, Scene, Screenplay
from generator.film.shot import (
    Act,
    Angle,
    Effect,
    Feeling,
    Mark,
    Move,
    Prop,
    Shot,
    Size,
    Title,
    Viseme,
)
from generator.film.sound import Ambience, Cue, Hit, Speech
from generator.film.wardrobe import BARE, Clothes

__all__ = [
    "Act",
    "Action",
    "Ambience",
    "Angle",
    "Audience",
    "BARE",
    "Beat",
    "Brief",
    "Character",
    "Clothes",
    "Correction",
    "Cue",
    "Delivery",
    "Demand",
    "DemandKind",
    "Effect",
    "FLAMES",
    "Feeling",
    "Gender",
    "Grade",
    "Hit",
    "Hour",
    "Kind",
    "LightSource",
    "Line",
    "Look",
    "Mark",
    "Move",
    "Music",
    "Place",
    "Played",
    "Prop",
    "Reading",
    "Retouch",
    "Scene",
    "Screenplay",
    "Shot",
    "Size",
    "Species",
    "Speech",
    "Spoken",
    "Title",
    "Viseme",
    "VoiceChoice",
    "Weather",
    "light_said",
    "lit_alone",
    "lit_by",
    "without_light",
]
