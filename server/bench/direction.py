"""Direction: how much of what is written is seen, and whether its pictures can be filmed as they are."""

from __future__ import annotations

import os
from pathlib import Path

from generator.crew import member
from generator.cut import Part
from generator.direction import speeches
from generator.direction.survey import survey
from generator.film import Brief, Reading, Screenplay
from server.bench.films import BRIEF, Figures

BRIEFS: tuple[tuple[str, int], ...] = (
    (BRIEF, 120),
    ("A heist comedy in a museum at night: two sisters steal back their grandfather's violin from a guard who cannot stop talking.", 180),
    ("Horror in a boarding school in winter. Something copies the handwriting of the pupils, one by one.", 300),
    ("Western at noon: a sheriff of sixty with a white beard waits alone at the station for the man whom she sent to prison.", 180),
    ("For children aged five: a hedgehog builds a rocket out of kitchen things.", 120),
    ("Space opera: the freighter Larkspur must land on a moon that does not want it. A battle, then a quiet talk.", 600),
    ("A silent garden in the rain, no dialogue.", 60),
)
"""(brief, seconds) of every kind; MATINEE_BRIEFS names a file with others, one a line, each perhaps after "seconds|"."""


def direction(folder: Path) -> Figures:
    """Share of actions staged, faults of layout and line, sizes, lengths, demands seen; nothing is rendered. `folder` stays empty."""
    del folder
    return measure()


def measure() -> Figures:
    """Write and direct every brief, with the voice's own timing."""
    return survey((screenplay, _readings(screenplay)) for screenplay in (_written(*each) for each in _briefs()))


def _briefs() -> list[tuple[str, int]]:
    named = os.environ.get("MATINEE_BRIEFS")
    if named is None:
        return list(BRIEFS)
    found = []
    for row in Path(named).read_text(encoding="utf-8").splitlines():
        seconds, bar, prompt = row.partition("|")
        timed = bool(bar) and seconds.strip().isdigit()
        if row.strip():
            found.append((prompt.strip(), int(seconds)) if timed else (row.strip(), 0))
    return found


def _written(prompt: str, seconds: int) -> Screenplay:
    writer = member("writer")
    screenplay: Screenplay = writer.write(writer.read(Brief(prompt=prompt, seconds=seconds)))
    return screenplay


def _readings(screenplay: Screenplay) -> dict[str, dict[str, Reading]]:
    voice = member(Part.VOICE)
    return {scene.id: {line: voice.read(speech) for line, speech in speeches(screenplay, scene)} for scene in screenplay.scenes}
