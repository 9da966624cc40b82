"""Fitting: how long what is planned or written lasts, as nearly as can be told before anybody has spoken it."""

from __future__ import annotations

import re
from math import log

from generator.film import Line, Scene, duration
from generator.writing.story.script import Turn

ESTABLISHING = duration.ESTABLISHING
"""Milliseconds that a scene lasts beside what is said and done in it."""
_SLOT = re.compile(r"\{[^{}]*\}")
_VOWELS, _COMMAS, _STOPS = re.compile(r"[aeiouyäöü]+", re.IGNORECASE), re.compile(r"[,;:]"), re.compile(r"[.?!…—]+")
_SYLLABLE, _COMMA, _STOP, _REST = 204, 102, 173, 94
"""Milliseconds that a line takes for what it is made of: by 200 lines in the voices' own times, as often too long as too short."""
_PACE = {"angry": 92, "cold": 104, "tired": 105, "afraid": 104, "ironic": 108, "amused": 104, "resolved": 108, "surprised": 110, "sad": 114, "grief": 114, "pleading": 114}
"""Percent of that which a feeling takes."""
_QUICK = 120
"""A film of fewer seconds gives its scenes all of the time that is written for them; a longer one thinks faster, by this share."""
_THOUGHT = 0.98


def turn_length(turn: Turn) -> int:
    """Estimated milliseconds of a turn whose wording is not chosen yet."""
    counts = [len(_SLOT.sub("x", text).split()) for text in turn.texts]
    words = sum(counts) // len(counts)
    return duration.line(words) + turn.beat if turn.spoken else duration.action(words + 1)


def spoken(line: Line) -> int:
    """Milliseconds of a line as the voices say it, without the silence before it: by its syllables, its stops, and how it is meant."""
    text, how = line.text, line.delivery
    stops = max(0, len(_STOPS.findall(text)) - 1)
    plain = _REST + _SYLLABLE * len(_VOWELS.findall(text)) + _COMMA * len(_COMMAS.findall(text)) + _STOP * stops
    pace = _PACE.get(how.emotion, 98) * (110 if how.hesitation >= 300 else 100) * (108 if how.irony else 100) * (90 if how.volume == "shout" else 100)
    return plain * pace // 100**4 + (250 if how.sound else 0)


def length(scenes: tuple[Scene, ...], seconds: int) -> int:
    """Milliseconds of a film that is to last so many seconds, if nothing in it is hurried; where it would be, as long as it is written."""
    laid = _laid(scenes, seconds, 1.0)
    return max(laid, duration.film(scenes, seconds)) if _excess(scenes, seconds) >= _UNNOTICED else laid


def _excess(scenes: tuple[Scene, ...], seconds: int) -> float:
    """The logarithm of what is written in terms of the time that there is for it."""
    room = max(10_000, max(20, seconds) * 1000 - duration.frame(seconds))
    return log(max(1, duration.film(scenes, seconds) - duration.frame(seconds)) / room)


def shot(scenes: tuple[Scene, ...], seconds: int) -> int:
    """Milliseconds that the film will last: what is written too long, or for its one scene too short, is played at another tempo."""
    excess = _excess(scenes, seconds)
    hurried = (abs(excess) if len(scenes) == 1 else excess) >= _UNNOTICED
    return _laid(scenes, seconds, _STEP ** -max(-_MOST, min(_MOST, round(excess / log(_STEP)))) if hurried else 1.0)


def _laid(scenes: tuple[Scene, ...], seconds: int, tempo: float) -> int:
    """Every scene by the formula that the direction shares the time out with, and every line as long as it takes to be said."""
    frame = duration.frame(seconds)
    lines = [beat for scene in scenes for beat in scene.beats if isinstance(beat, Line)]
    written = sum(duration.line(len(each.text.split())) - duration.SILENCE for each in lines)
    told = duration.film(scenes, seconds) - frame - written  # actions, silences, first pictures
    usual = (duration.line(_USUAL) - duration.SILENCE) * len(lines)
    thought = 1.0 if seconds < _QUICK else _THOUGHT
    return frame + round((told + usual) * thought * tempo) + sum(map(spoken, lines)) - usual


_USUAL = 8
"""Words of a line by which the direction finds the tempo of a scene, whatever is said in it."""
_UNNOTICED, _STEP, _MOST = 0.04, 1.05, 10
"""By so much what is written may miss its time before the direction plays it faster, in steps of so much."""
