"""Notes that put scenes in another order."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadNote
from generator.film import Scene, Screenplay
from generator.writing.notes import targets

_SCENE = r"(?:the\s+)?(scene\s+\w+|(?:first|second|third|fourth|fifth|sixth|last|final|opening)\s+scene)"
_SWAP = re.compile(rf"^(?:swap|exchange|switch)\s+{_SCENE}\s+(?:and|with|for)\s+{_SCENE}$", re.IGNORECASE)
_PUT = re.compile(rf"^(?:put|move|place|play)\s+{_SCENE}\s+(before|after)\s+{_SCENE}$", re.IGNORECASE)
_ENDS = re.compile(rf"^(?:put|move|place|play)\s+{_SCENE}\s+(?:to|at)\s+the\s+(beginning|start|end)$", re.IGNORECASE)

_SHOULD = re.compile(rf"^{_SCENE}\s+(?:should|must|could)\s+(?:be|come|play|go)\s+(first|last|at\s+the\s+(?:end|beginning|start))$", re.IGNORECASE)


def reordered(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay with its scenes in another order; None where a note asks for something else."""
    if found := _SWAP.match(note):
        one, other = _scene(play, found[1]), _scene(play, found[2])
        return replace(play, scenes=tuple(other if each is one else one if each is other else each for each in play.scenes))
    if found := _PUT.match(note):
        moved, near = _scene(play, found[1]), _scene(play, found[3])
        return _put(play, moved, near, 0 if found[2].lower() == "before" else 1)
    if found := _ENDS.match(note):
        moved = _scene(play, found[1])
        return _put(play, moved, play.scenes[-1 if found[2].lower() == "end" else 0], int(found[2].lower() == "end"))
    if found := _SHOULD.match(note):
        moved, end = _scene(play, found[1]), found[2].lower() in ("last", "at the end")
        return _put(play, moved, play.scenes[-1 if end else 0], int(end))
    return None


def _scene(play: Screenplay, words: str) -> Scene:
    return targets.scenes(play, words if words.lower().startswith("scene") else f"the {words}")[0]


def _put(play: Screenplay, moved: Scene, near: Scene, after: int) -> Screenplay:
    rest = [each for each in play.scenes if each is not moved]
    if moved is near:
        raise BadNote("That is one and the same scene.", ("swap scene 2 and scene 3",))
    at = rest.index(near) + after
    scenes = (*rest[:at], moved, *rest[at:])
    if scenes == play.scenes:
        raise BadNote("The scenes are in that order already.", ("swap scene 2 and scene 3",))
    return replace(play, scenes=scenes)
