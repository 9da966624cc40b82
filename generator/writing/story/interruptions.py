"""Interruptions: who is not let finish, and what they had begun to say."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.film import Line
from generator.writing.story.chance import Chance
from generator.writing.story.voices import Voice

_HEATED = ("angry", "pleading", "afraid", "cold", "surprised")
_TRAILING = 40
"""So many lines of one person lie between two that they are not let finish."""
_TRAILS = 2
"""So often in a film is anybody not let finish a story of their own."""
_BREAKS_IN = 5
"""So few words break into what somebody says; nobody answers at length what was not finished."""
_EASY = ("neutral", "amused", "joy", "surprised", "ironic")
_TENDER = ("warm", "grief", "sad", "pleading", "afraid", "tired")
_WON_OVER = ("You can't just --", "I never said --", "That's not what --", "How many times do --", "If you think that --", "Don't you dare --", "I'm not the one who --", "After all that I --", "You always --", "Let me --")
"""What anybody goes on to say in a quarrel, and is not let say."""
_BEGUN = ("I only --", "All I meant --", "It's not as if --", "Listen, I --", "What I mean --")
"""What anybody goes on to say to somebody who has heard enough."""
_SHARP = ("angry", "cold")
_BREAK = re.compile(r"^(.*(?:\S+ ){5}\S*[\w']),? (?:[\w']+ ){1}[\w']+[.!]$")
"""A line long enough to be cut off two words before its end."""


@dataclass(slots=True)
class Interruptions:
    """How often the people of one film have been interrupted so far."""

    chance: Chance
    trailed: dict[str, int] = field(default_factory=dict)
    trails: dict[str, int] = field(default_factory=dict)
    """How many of their own trails somebody has used up."""
    hot: int = 0
    """How many of those that anybody has in a quarrel."""
    cold: int = 0
    """How many of those that anybody has before somebody who has heard enough."""

    def cut(self, before: Line, after: Line, voice: Voice | None, count: int, *, easy: bool) -> str:
        """The words of a line into which somebody else speaks: its own without the last two, or all of them and the beginning
        of more. Empty where it is let finish. `count` says which of its speaker's lines it is; where it is not `easy` nobody rambles."""
        if '"' in before.text or "..." in before.text or before.delivery.volume in ("quiet", "whisper") or after.delivery.volume in ("quiet", "whisper"):
            return ""
        if before.text.endswith(" --"):
            return before.text
        if before.delivery.emotion in ("angry", "pleading") and after.delivery.emotion in _HEATED:
            broken = _BREAK.match(before.text)
            if broken:
                return f"{broken[1]} --"
            if self.trailed.get(before.speaker, -9) <= count - 3 and self.hot < len(_WON_OVER) and before.text[-1] in ".!":
                self.hot += 1
                self.trailed[before.speaker] = count
                return f"{before.text} {self.chance.order('won over', _WON_OVER)[self.hot - 1]}"
            return ""
        if not easy and after.delivery.emotion in _SHARP and before.delivery.emotion in ("neutral", "afraid", "surprised") and before.text.endswith("."):
            if self.cold >= len(_BEGUN) or self.trailed.get(before.speaker, -9) > count - 6 or len(before.text.split()) > 14:
                return ""
            self.cold += 1
            self.trailed[before.speaker] = count
            return f"{before.text} {self.chance.order('begun', _BEGUN)[self.cold - 1]}"
        used = self.trails.get(before.speaker, 0)
        if voice is None or not easy or used >= min(_TRAILS, len(voice.trails)) or count - self.trailed.get(before.speaker, -_TRAILING) < _TRAILING:
            return ""
        if not before.text.endswith(".") or before.text.endswith(tuple(f"{each}." for each in voice.end)) or not 3 < len(before.text.split()) < 15:
            return ""
        if before.delivery.emotion not in _EASY or after.delivery.emotion in _TENDER:
            return ""
        if len(re.split(r"(?<=[.!?]) ", after.text)[0].split()) > _BREAKS_IN or len(before.text.split()) < _BREAKS_IN:
            return ""
        self.trails[before.speaker], self.trailed[before.speaker] = used + 1, count
        return f"{before.text} {self.chance.order(f'trails {voice.id}', voice.trails)[used]}"
