"""Music that plays in the scene: a radio on the table, somebody at the piano, a band in the club."""

from __future__ import annotations

import re

from generator.film import Action, Scene, Screenplay

_PLAYED = r"\b(?:music|song|songs|tune|melody|waltz|ballad|record|jazz|dance|dances|dancing|plays|playing|sings|lullaby)\b"
_SOURCES: tuple[tuple[str, str], ...] = (
    ("gramophone", r"\b(?:gramophone|phonograph|record player|turntable|victrola)\b"),
    ("jukebox", r"\bjukebox\b"),
    ("radio", r"\b(?:radio|transistor|boombox|walkman|stereo|cassette player)\b"),
    ("street", r"\b(?:busker|street musician|street musicians|accordion|accordionist|fiddler|organ grinder)\b"),
    ("piano", r"\b(?:piano|pianist)\b"),
    ("band", r"\b(?:band|orchestra|jazz trio|quartet|ensemble)\b"),
)
"""Where it comes from, and the words that tell of it."""
_ALWAYS = ("gramophone", "jukebox", "street")
"""What is only there to be heard; a radio may bring news, a band may be of thieves."""
_HOUSE = re.compile(r"\b(?:nightclub|night club|jazz club|ballroom|dance hall|disco|cabaret|supper club|honky-tonk)\b")
_LOUDEST = 600
"""Tension from which nobody hears the radio any more: the score takes over."""
_ERAS = {
    "1980s": "synthwave", "future": "cyberpunk", "western": "western", "victorian": "romance", "medieval": "folk", "ancient": "folk",
    "fairytale": "folk", "1920s": "jazz", "1930s": "jazz", "1940s": "jazz", "1950s": "jazz",
}  # fmt: skip


def source(screenplay: Screenplay, scene: Scene) -> str:
    """Where the scene's music comes from within it; empty where it is scored."""
    if scene.tension >= _LOUDEST:
        return ""
    for beat in scene.beats:
        if not isinstance(beat, Action):
            continue
        told = f"{beat.text} {beat.prop} {beat.target}".lower()
        heard = bool(re.search(_PLAYED, told)) or beat.verb in ("play", "sing", "dance")
        for name, words in _SOURCES:
            if re.search(words, told) and (heard or name in _ALWAYS):
                return name
    place = screenplay.place(scene.place)
    return "band" if _HOUSE.search(f"{place.kind} {place.name}".lower()) else ""


def style(screenplay: Screenplay, scene: Scene) -> str:
    """The genre of what is played there: that of its time."""
    return _ERAS.get(screenplay.place(scene.place).era, "jazz")
