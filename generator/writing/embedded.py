"""The embedded writer: reads, plans and writes on any machine, without a language model."""

from __future__ import annotations

from generator.film import Brief, Screenplay


class Embedded:
    name = "embedded"
    version = 2

    def check(self) -> None:
        """It works everywhere."""

    def identity(self) -> tuple[str, ...]:
        return ()

    def warm(self) -> None:
        """Load what reading a brief needs."""
        from generator.writing.reading import warm

        warm()

    def read(self, brief: Brief) -> Brief:
        from generator.writing.reading import read

        return read(brief)

    def write(self, brief: Brief, episode: int = 1) -> Screenplay:
        from generator.writing.story import write

        return write(brief, episode)

    def revise(self, screenplay: Screenplay, note: str, at: str = "") -> Screenplay:
        from generator.writing.notes import revise

        return revise(screenplay, note, at)
