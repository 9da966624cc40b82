"""Acting: how a line is to be said beyond its feeling: irony, hesitation, a sound before it, and one voice breaking into another."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from generator.film import Action, Beat, Character, Gender, Line
from generator.writing.story.chance import Chance
from generator.writing.story.interruptions import Interruptions
from generator.writing.story.voices import Voice, voices

_DRY = ("ironic", "hardboiled", "hustler", "smooth", "doubter")
"""Voices that mean less than they say."""
_SHY = ("shy", "worrier", "child", "schoolroom", "dreamer", "believer", "mourner", "deliberate")
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
_TENSE = 460
"""In a scene of so much tension nobody rambles."""
_TENDER = ("grief", "sad", "pleading", "afraid", "tired")
_CALLING = 8
"""So many lines of one person lie between two in which they call somebody something."""
_YOUNGER = 14
"""Years between those who call somebody "kid" and those who are called so."""
_GROWN, _YOUNG = 20, 32
"""Nobody below the one age is called sir, and nobody above the other is called kid."""
_DUMB = 650
"""Milliseconds of silence before an answer that is hard to give."""


_KIN = {
    "father": ("Dad", "Father"), "mother": ("Mum", "Mother"), "grandmother": ("Gran", "Grandmother"), "grandfather": ("Grandad", "Grandfather"), "aunt": ("Auntie", "Aunt"),
    "uncle": ("Uncle", "Uncle"), "husband": ("love", "husband"), "wife": ("love", "wife"),
}
"""What somebody is to one -> what one calls them now, and called them once."""
_BY_NAME = frozenset(("sister", "brother", "sibling", "twin", "cousin", "daughter", "son", "grandson", "granddaughter", "niece", "nephew", "ex", "lover"))
_ONCE = ("ancient", "medieval", "fairytale", "victorian", "1900s")


def address(bonds: tuple[tuple[str, str, str], ...], era: str) -> dict[tuple[str, str], str]:
    """What people call each other who are bound to each other; nothing where they have their names for that: nobody says "my friend" to a
    sister."""
    named = {(one, other): "" for a, b, what in bonds if what.lower().split()[-1] in _BY_NAME for one, other in ((a, b), (b, a))}
    return named | {(other, one): _KIN[what.lower()][era in _ONCE] for one, other, what in bonds if what.lower() in _KIN}


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
    called: dict[str, int] = field(default_factory=dict)
    interruptions: Interruptions = field(init=False)

    def __post_init__(self) -> None:
        self.interruptions = Interruptions(chance=self.chance)

    def played(self, beats: tuple[Beat, ...], people: dict[str, Character], tension: int = 0) -> tuple[Beat, ...]:
        """The beats of a scene with every line's delivery; one is not let finish, another takes a while to answer."""
        made: list[Beat] = []
        for beat in beats:
            if isinstance(beat, Action) or beat.off_screen or beat.speaker not in people:
                made.append(beat)
                continue
            before = made[-1] if made else None
            said = self._delivered(beat)
            if isinstance(before, Line) and not before.off_screen and before.speaker != said.speaker:
                said = self._addressed(said, before, people)
                told = self.lines[before.speaker]
                cut = self.interruptions.cut(before, said, self._voice(before.speaker), told, easy=tension < _TENSE and self.called.get(before.speaker) != told)
                if cut:
                    made[-1] = replace(before, text=cut)
                    said = replace(said, gap=-120)
                elif before.text.endswith("?") and said.delivery.emotion in _TENDER and said.delivery.volume in ("quiet", "whisper"):
                    said = replace(said, gap=max(said.gap, 200 + _DUMB))
            made.append(said)
        return tuple(made)

    def _addressed(self, said: Line, before: Line, people: dict[str, Character]) -> Line:
        """The line with what its speaker calls the other: by what they are to each other, else in the speaker's own manner."""
        count = self.lines[said.speaker]
        if not _PLAIN.match(said.text) or len(re.split(r"[.!?] ", said.text)[-1].split()) < 4 or said.delivery.volume in ("whisper", "shout"):
            return said
        term = self.address.get((said.speaker, before.speaker)) if count % _CALLED == 2 else ""
        if not term and count - self.called.get(said.speaker, -_CALLING) >= _CALLING and before.speaker in people and not any((said.speaker, each) in self.address for each in people):
            term = self._called(self._voice(said.speaker), people[said.speaker], people[before.speaker], count)
            if term:
                self.called[said.speaker] = count
        return replace(said, text=f"{said.text[:-1]}, {term}{said.text[-1]}") if term else said

    def _called(self, voice: Voice | None, speaker: Character, other: Character, count: int) -> str:
        if voice is None or other.look.species is not speaker.look.species:
            return ""
        against = "antagonist" in (speaker.role, other.role)
        if against and voice.id not in _DRY:
            return ""
        young = other.age <= speaker.age - _YOUNGER and other.age < _YOUNG
        options = voice.younger if young and voice.younger else voice.address if other.age >= _GROWN else ()
        term = options[self.chance.number(f"called {speaker.id} {count}", len(options))] if options else ""
        his, _, hers = term.partition("/")
        return (hers or his) if other.gender is Gender.FEMALE else his

    def _voice(self, who: str) -> Voice | None:
        return next((each for each in voices() if each.id == self.voices.get(who, "")), None)

    def _delivered(self, line: Line) -> Line:
        count = self.lines[line.speaker] = self.lines.get(line.speaker, 0) + 1
        how, voice = line.delivery, self.voices.get(line.speaker, "")
        key = f"{line.speaker} {count}"
        irony = 650 if how.emotion == "ironic" else 420 if voice in _DRY and how.emotion in ("neutral", "amused", "cold") and how.volume not in ("quiet", "whisper") and not self.chance.number(f"irony {key}", 4) else 0
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
