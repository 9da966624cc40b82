"""The studio: reads a brief, has it written, and makes the film in playback order while telling what it does."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.assembly.export import export
from generator.crew import member
from generator.cut import Cut, Framing, Part
from generator.direction.spotting import spotted
from generator.direction.tempo import settled
from generator.film import Brief, Correction, Kind, Screenplay
from generator.studio.estimate import Estimate, estimate
from generator.studio.event import Directed, Event, Finished, Published, Stage, TakeMade
from generator.studio.floor import Floor, Here, Processes
from generator.studio.length import timed
from generator.studio.played import played
from generator.studio.production import Production
from generator.studio.reading import Readings
from generator.studio.rendition import Rendition, begun_with
from generator.studio.report import report
from generator.vault import Vault
from generator.voice.casting import cast_voices
from generator.writing import fountain

__all__ = ["Directed", "Estimate", "Event", "Finished", "Here", "Processes", "Published", "Stage", "Studio", "TakeMade"]


class Studio:
    """Everything that makes films on this machine. One is enough for a process; it is not meant for several threads at once."""

    def __init__(
        self,
        vault: Path,
        *,
        cores: int | None = None,
        framing: Framing | None = None,
        floor: Floor | None = None,
        crew: Callable[[str], Any] = member,
        sized: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """framing: what films are asked for; how they are really filmed, the ladder of quality decides. sized: the ladder may change size
        and preset too, so whoever plays a cut has to ask `framing_of` for its init segment. clock: seconds that pass."""
        self.vault = Vault(vault)
        self.framing = framing or Framing()
        self.floor = floor or Processes(cores or os.cpu_count() or 1)
        self.crew = crew
        self.sized, self.clock = sized, clock
        self.speed: float | None = None
        """Film seconds per second at 720p on twos, as the last film has shown."""

    def warm(self) -> None:
        """Load what the first film would wait for."""
        self.floor.warm()
        for part in ("writer", Part.VOICE):
            backend = self.crew(part)
            if hasattr(backend, "warm"):
                backend.warm()

    def read(
        self,
        prompt: str,
        *,
        kind: Kind = Kind.FILM,
        seconds: int = 0,
        episodes: int = 1,
        variation: int = 0,
        corrections: tuple[Correction, ...] = (),
    ) -> Brief:
        """What is understood of a message, put right by the viewer. `seconds` or `episodes` 0: as the message says. Raises BadBrief."""
        asked = Brief(prompt=prompt, kind=kind, seconds=seconds, episodes=episodes, variation=variation, corrections=corrections)
        understood: Brief = self.crew("writer").read(asked)
        return understood

    def write(self, brief: Brief, episode: int = 1, before: tuple[Screenplay, ...] = ()) -> Screenplay:
        """A screenplay whose cast has faces and voices. before: the earlier episodes of a series, as they became canon."""
        screenplay = settled(self._cast(self.crew("writer").write(brief, episode, before)))
        return spotted(timed(screenplay, Readings(self.vault, self.crew(Part.VOICE)).of))

    def revise(self, screenplay: Screenplay, note: str, at: str = "") -> Screenplay:
        """The screenplay with a note applied. `at`: id of the scene or beat that "this" means. Raises BadNote."""
        screenplay = spotted(screenplay)  # a film of before is settled as it is, so that the note is all that changes
        return self.kept(screenplay, self.crew("writer").revise(screenplay, note, at))

    def kept(self, screenplay: Screenplay, revised: Screenplay) -> Screenplay:
        """A revised screenplay, cast, in which what changed keeps its place in the edit, so that the rest of its scene is not made again."""
        return spotted(played(screenplay, self._cast(revised), Readings(self.vault, self.crew(Part.VOICE)).of))

    def end(self, brief: Brief, screenplay: Screenplay, wish: str, variation: int) -> Screenplay:
        """The screenplay with another ending. `wish` says which; empty leaves it to the writer, and `variation` then tells one from
        another. Everything before the point where they part stays as it is, to the id."""
        return spotted(self._cast(self.crew("writer").end(brief, spotted(screenplay), wish, variation)))

    def estimate(self, screenplay: Screenplay, parent: Cut | None) -> Estimate:
        """What a revised screenplay would cost; nothing is made."""
        return estimate(screenplay, vault=self.vault, crew=self.crew, framing=self.framing, parent=parent)

    def _cast(self, screenplay: Screenplay) -> Screenplay:
        return replace(screenplay, cast=cast_voices(screenplay.cast))

    def shoot(
        self,
        screenplay: Screenplay,
        *,
        number: int = 1,
        parent: Cut | None = None,
        ordered: float | None = None,
        writing: int = 0,
        playhead: Callable[[], float] | None = None,
    ) -> Iterator[Event]:
        """Make a cut. Closing the iterator stops the work; running it again goes on where it stopped.

        parent: the cut that this one changes; words the reasons. ordered: when the film was asked for, in seconds since the
        epoch. writing: processor milliseconds that the writer took; both only for the report. playhead: seconds of it that were
        watched; without it, a viewer is supposed who begins as soon as they may.
        """
        began = time.time()
        first_segment: float | None = None
        rendition = Rendition(self.framing, self.vault, self.crew(Part.PICTURE), sized=self.sized, known=self.speed)
        production = Production(
            screenplay,
            vault=self.vault,
            floor=self.floor,
            crew=self.crew,
            rendition=rendition,
            number=number,
            parent=parent,
            playhead=playhead,
            clock=self.clock,
        )
        for event in production.events():
            self.speed = rendition.speed(self.floor.size)
            if isinstance(event, Published) and first_segment is None and event.cut.frames:
                first_segment = time.time()
            if isinstance(event, Finished):
                written = report(
                    production, ordered=ordered or began, first_segment=first_segment, writing=writing, wall=time.time() - began
                )
                event = replace(event, report=written)
            yield event

    def framing_of(self, cut: Cut) -> Framing:
        """What the init segment of a cut's pictures is made for."""
        return begun_with(cut, self.vault) or self.framing

    def export(self, screenplay: Screenplay, cut: Cut, folder: Path, report: str) -> None:
        """Write film.mp4, film.srt, film.vtt, screenplay.fountain and report.json into `folder`."""
        export(
            cut,
            self.vault,
            folder,
            framing=self.framing_of(cut),
            title=screenplay.title,
            fountain=fountain.fountain(screenplay),
            report=report,
        )

    def close(self) -> None:
        self.floor.close()
