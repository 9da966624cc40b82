"""Writing: from a message to a brief, from a brief to a screenplay, from a note to another screenplay."""

from __future__ import annotations

from typing import Protocol

from generator.film import Brief, Screenplay


class Writer(Protocol):
    name: str
    version: int

    def check(self) -> None:
        """Raise BackendUnavailable if it cannot work here. Loads nothing."""

    def identity(self) -> tuple[str, ...]:
        """What else decides its output: revision of weights, settings."""

    def read(self, brief: Brief) -> Brief:
        """The brief with everything understood that its prompt says. Raises BadBrief."""

    def write(self, brief: Brief, episode: int = 1, before: tuple[Screenplay, ...] = ()) -> Screenplay:
        """A screenplay for a brief that was read. The same brief (variation included) gives the same screenplay.

        `before` holds the earlier episodes of a series as they were made, of which the new one may speak.
        """

    def revise(self, screenplay: Screenplay, note: str, at: str = "") -> Screenplay:
        """The screenplay with a note applied; what the note does not touch keeps its ids and its words. Raises BadNote."""
