"""Acting: how a line is to be said beyond its feeling: irony, hesitation, a sound before it, and one voice breaking into another."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from generator.film import Action, Beat, Character, Line
from generator.writing.story.chance import Chance

_DRY = ("ironic", "hardboiled", "hustler", "smooth", "doubter")
"""Voices that mean less than they say."""
_SHY = ("child", "schoolroom", "dreamer", "believer", "mourner", "deliberate")
"""Voices that stop before what matters."""
_SOUNDS = {
    "joy": ("laugh", "laugh", "gasp"), "amused": ("chuckle", "chuckle", "laugh"), "ironic": ("scoff", "chuckle"), "tired": ("sigh", "sigh", "groan", "breath"),
    "grief": ("breath", "sniff", "sob"), "sad": ("sigh", "breath", "sniff"), "afraid": ("gasp", "breath"), "surprised": ("gasp", "breath"), "disgusted": ("scoff", "groan"),
    "cold": ("scoff", "breath"), "resolved": ("breath",), "pleading": ("breath", "sniff"), "warm": ("breath", "chuckle"), "angry": ("scoff", "breath"),
}
"""What may be heard before a line of a feeling, the likeliest first."""
_SELDOM = {"warm": 7, "angry": 7, "resolved": 5, "cold": 6, "ironic": 4, "surprised": 3, "afraid": 3, "pleading": 3}
"""It is heard before one of so many such lines; of the others before every second."""
_CALLED = 6
"""In one of so many lines people call their own by what they are to them."""
_PLAIN = re.compile(r"^[^,\"]{8,60}[\w'][.!?]$")
_APART = 4
"""So many lines of one person lie between two of their sounds."""
_HEATED = ("angry", "pleading", "afraid", "cold", "surprised")
_BREAK = re.compile(r"^(.*(?:\S+ ){5}\S*[\w']),? (?:[\w']+ ){1}[\w']+[.!]$")
"""A line long enough to be cut off two words before its end."""


_KIN = {
    "father": ("Dad", "Father"), "mother": ("Mum", "Mother"), "grandmother": ("Gran", "Grandmother"), "grandfather": ("Grandad", "Grandfather"), "aunt": ("Auntie", "Aunt"),
    "uncle": ("Uncle", "Uncle"), "husband": ("love", "husband"), "wife": ("love", "wife"),
}
"""What somebody is to one -> what one calls them now, and called them once."""
_ONCE = ("ancient", "medieval", "fairytale", "victorian", "1900s")


def address(bonds: tuple[tuple[str, str, str], ...], era: str) -> dict[tuple[str, str], str]:
    """What people call each other who are bound to each other."""
    return {(other, one): _KIN[what.lower()][era in _ONCE] for one, other, what in bonds if what.lower() in _KIN}


@dataclass(slots=True)
class Acting:
    """How the people of one film have said their lines so far."""

    chance: Chance
    voices: dict[str, str]
    """Character id -> id of the voice."""
    address: dict[tuple[str, str], str] = field(default_factory=dict)
    """(who speaks, to whom) -> what they call them: "Dad"."""
    sounded: dict[str, int] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)

    def played(self, beats: tuple[Beat, ...], people: dict[str, Character]) -> tuple[Beat, ...]:
        """The beats of a scene with every line's delivery; where two quarrel, one may not be let finish."""
        made: list[Beat] = []
        for beat in beats:
            if isinstance(beat, Action) or beat.off_screen or beat.speaker not in people:
                made.append(beat)
                continue
            before = made[-1] if made else None
            said = self._delivered(beat)
            term = self.address.get((said.speaker, before.speaker)) if isinstance(before, Line) else None
            if term and self.lines[said.speaker] % _CALLED == 2 and _PLAIN.match(said.text):
                said = replace(said, text=f"{said.text[:-1]}, {term}{said.text[-1]}")
            if isinstance(before, Line) and self._interrupts(before, said):
                broken = _BREAK.match(before.text)
                assert broken
                made[-1] = replace(before, text=f"{broken[1]} --")
                said = replace(said, gap=-120)
            made.append(said)
        return tuple(made)

    def _delivered(self, line: Line) -> Line:
        count = self.lines[line.speaker] = self.lines.get(line.speaker, 0) + 1
        how, voice = line.delivery, self.voices.get(line.speaker, "")
        key = f"{line.speaker} {count}"
        irony = 650 if how.emotion == "ironic" else 420 if voice in _DRY and how.emotion in ("neutral", "amused", "cold") and not self.chance.number(f"irony {key}", 4) else 0
        stops = 720 if re.match(r"(?:I|You|He|She|It|We|They|No|But)\.\.\. ", line.text) else 520 if "..." in line.text else 0
        if not stops and how.volume in ("quiet", "whisper", "normal") and how.emotion in ("afraid", "grief", "pleading", "sad"):
            stops = 380 if voice not in _SHY else 520
        elif not stops and voice in _SHY and how.volume == "quiet":
            stops = 300
        return replace(line, delivery=replace(how, irony=irony, hesitation=stops, sound=self._sound(line, count, key)))

    def _sound(self, line: Line, count: int, key: str) -> str:
        how = line.delivery
        options = _SOUNDS.get(how.emotion, ())
        if not options or how.volume == "shout" or len(line.text.split()) < 3 or count - self.sounded.get(line.speaker, -_APART) < _APART:
            return ""
        if self.chance.number(f"sounds {key}", _SELDOM.get(how.emotion, 2)):
            return ""
        self.sounded[line.speaker] = count
        return options[self.chance.number(f"sound {key}", len(options))]

    def _interrupts(self, before: Line, after: Line) -> bool:
        heated = before.delivery.emotion == "angry" and after.delivery.emotion in _HEATED and before.speaker != after.speaker
        return heated and '"' not in before.text and bool(_BREAK.match(before.text))
