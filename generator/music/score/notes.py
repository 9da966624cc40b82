"""What is written on the page: notes in seconds, by instrument."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.music.score.orchestra import INSTRUMENTS, fold


@dataclass(frozen=True, slots=True, order=True)
class Note:
    start: float
    """Seconds from the start of the cue."""
    length: float
    pitch: int
    velocity: int


@dataclass(slots=True)
class Page:
    """A score while it is being written."""

    parts: dict[tuple[str, str], list[Note]] = field(default_factory=dict)
    """By role (melody, counter, pad, figure, bass, drums, accent) and instrument."""

    def add(self, role: str, instrument: str, start: float, length: float, pitch: int, velocity: float) -> None:
        """Write a note, brought into the instrument's range."""
        pitch = pitch if INSTRUMENTS[instrument].kit else fold(instrument, pitch)
        note = Note(max(0.0, start), max(0.03, length), pitch, max(1, min(127, round(velocity))))
        self.parts.setdefault((role, instrument), []).append(note)

    def notes(self, role: str) -> list[Note]:
        """All notes of a role in the order in which they begin."""
        return sorted(note for (name, _), part in self.parts.items() if name == role for note in part)
