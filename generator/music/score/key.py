"""Keys and modes: from a scale degree to a pitch."""

from __future__ import annotations

from dataclasses import dataclass

TONICS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}

MODES: dict[str, tuple[int, ...]] = {
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "ionian": (0, 2, 4, 5, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "aeolian": (0, 2, 3, 5, 7, 8, 10),
    "harmonic minor": (0, 2, 3, 5, 7, 8, 11),
    "double harmonic": (0, 2, 3, 6, 7, 8, 11),
    "phrygian dominant": (0, 1, 4, 5, 7, 8, 10),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
    "locrian": (0, 1, 3, 5, 6, 8, 10),
}
"""Semitones above the tonic, from the brightest mode to the darkest."""


@dataclass(frozen=True, slots=True)
class Key:
    tonic: int
    """Pitch class, 0 = C."""
    mode: str

    @property
    def minor(self) -> bool:
        return MODES[self.mode][2] == 3

    def moved(self, semitones: int) -> Key:
        return Key((self.tonic + semitones) % 12, self.mode)

    def pitch(self, degree: int) -> int:
        """MIDI pitch of a scale degree; degree 0 is the tonic between C4 and B4, 7 the one above it."""
        octave, step = divmod(degree, 7)
        return 60 + self.tonic + MODES[self.mode][step] + 12 * octave


def key_of(name: str, mode: str) -> Key:
    """The key for a written name such as "F# minor" in the mode that a mood asks for.

    Where the name says minor and the mode is a major one, or the reverse, the relative key is taken: the scene keeps
    its place in the film's tonal plan and still sounds as its mood asks.
    """
    letters = name.strip()
    tonic = TONICS.get(letters[:1].upper(), 9)
    tonic += letters[1:].startswith(("#", "♯", " sharp")) - letters[1:].startswith(("b", "♭", " flat"))
    named_minor = "min" in letters.lower() or letters[1:].rstrip().endswith("m")
    minor = MODES[mode][2] == 3
    if named_minor and not minor:
        tonic += 3
    elif minor and not named_minor:
        tonic -= 3
    return Key(tonic % 12, mode)
