"""A rehearsal: every department makes one small thing, so that the first film finds fonts, models and libraries loaded."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from generator.assembly import video
from generator.clock import GRID
from generator.cut import Filmed, Framing, Part
from generator.errors import BackendUnavailable
from generator.film import Ambience, Cue, Hour, Look, Mark, Place, Shot, Speech, VoiceChoice, Weather

log = logging.getLogger(__name__)

PLACE = Place(id="", name="", kind="street")
SHOT = Shot(
    frames=GRID,
    place=PLACE,
    hour=Hour.DUSK,
    weather=Weather.CLEAR,
    look="gritty-realist",
    marks=(Mark(look=Look(), x=500, y=300, head=300),),
)


def rehearse(crew: Callable[[str], Any]) -> None:
    """Nothing that is made is kept. A department that cannot work here is named in the log; others go on."""
    frames = 25 * GRID
    cue = Cue(genre="drama", mood="calm", tempo=70, key="A minor", frames=frames)
    air = Ambience(kind="street", interior=False, era="modern", hour=Hour.DUSK, weather=Weather.RAIN, crowd=200, frames=frames)
    parts: dict[Part, Callable[[Any], object]] = {
        Part.PICTURE: lambda backend: video.encode(backend.frames(Filmed(shot=SHOT, first=0, frames=GRID), seed=1), Framing()),
        Part.VOICE: lambda backend: backend.speak(Speech(text="Places, please.", voice=VoiceChoice(blend=(("af_heart", 1000),))), seed=1),
        Part.MUSIC: lambda backend: backend.play(cue, seed=1),
        Part.SOUND: lambda backend: backend.play(air, seed=1),
    }
    for part, perform in parts.items():
        try:
            perform(crew(part))
        except BackendUnavailable as unavailable:
            log.warning("%s", unavailable)
        except Exception:
            log.exception("the %s department could not rehearse", part)
