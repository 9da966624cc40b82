"""Effects on the whole picture, by kind."""

from __future__ import annotations

from generator.picture.animation.effects.lamps import CandleLight, FireLight, Lamps, NeonSpill, ScreenLight, Strobe
from generator.picture.animation.effects.lens import Lens
from generator.picture.animation.effects.memory import Dream, Flashback, Iris, IrisIn, LightLeak, OldFilm, SpeedLines
from generator.picture.animation.effects.monitors import Glitch, Monitor, Surveillance, Thermal
from generator.picture.animation.effects.refraction import HeatHaze, Underwater

LENSES: dict[str, type[Lens]] = {
    "dream": Dream,
    "flashback": Flashback,
    "light-leak": LightLeak,
    "old-film": OldFilm,
    "glitch": Glitch,
    "night-vision": Monitor,
    "surveillance": Surveillance,
    "thermal": Thermal,
    "heat-haze": HeatHaze,
    "underwater": Underwater,
    "speed-lines": SpeedLines,
    "iris-out": Iris,
    "iris-in": IrisIn,
    "police-lights": Lamps,
    "firelight": FireLight,
    "candlelight": CandleLight,
    "neon-spill": NeonSpill,
    "screen-light": ScreenLight,
    "strobe": Strobe,
}
