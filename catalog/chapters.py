"""A cut as its scenes: where each begins, a picture of it, and its page of the screenplay."""

from __future__ import annotations

from dataclasses import dataclass

from catalog.models import Cut
from generator.cut import Clip
from generator.film import Action, Line, Screenplay


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A beat as it stands on the page; `who` is empty for an action."""

    text: str
    who: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    number: int
    scene: str
    """Its id."""
    slugline: str
    beats: tuple[Said, ...]
    at: int | None
    """Seconds from the beginning of the film; None while nothing of the scene is made."""
    still: str
    """Key of the take in the middle of it; empty while nothing of it is made."""

    @property
    def clock(self) -> str:
        return "" if self.at is None else f"{self.at // 60}:{self.at % 60:02}"


def chapters(cut: Cut) -> list[Chapter]:
    """The scenes of the screenplay in order; empty while it is being written."""
    screenplay = cut.screenplay_value()
    if screenplay is None:
        return []
    made: dict[str, list[Clip]] = {}
    for clip in cut.value().picture:
        made.setdefault(clip.slate.scene, []).append(clip)
    return [_chapter(screenplay, number, made) for number in range(1, len(screenplay.scenes) + 1)]


def _chapter(screenplay: Screenplay, number: int, made: dict[str, list[Clip]]) -> Chapter:
    scene = screenplay.scenes[number - 1]
    names = {each.id: each.name for each in screenplay.cast}
    clips = made.get(scene.id, [])
    return Chapter(
        number=number,
        scene=scene.id,
        slugline=screenplay.slugline(scene),
        beats=tuple(_said(beat, names) for beat in scene.beats),
        at=clips[0].span.start // 25 if clips else None,
        still=clips[len(clips) // 2].key if clips else "",
    )


def _said(beat: Action | Line, names: dict[str, str]) -> Said:
    return Said(text=beat.text, who=names.get(beat.speaker, beat.speaker)) if isinstance(beat, Line) else Said(text=beat.text)
