"""Notes about the grammar in which a scene is told: in one take, as a montage, as a dream or a memory, cut against another; or plainly again."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.film import Demand, DemandKind, Screenplay
from generator.writing.notes import targets

_TELLINGS: tuple[tuple[str, str], ...] = (
    ("one long take", r"\b(?:one|a single|an? unbroken|a continuous|a long) (?:single |long |unbroken |continuous )*(?:take|shot)\b|\bone-take\b|\bwithout (?:a |any )?cuts?\b|\boner\b|\bin einem take\b|\bohne schnitt\b"),
    ("montage", r"\b(?:as|into|like) (?:a )?(?:quick |short )?montage\b|\bals montage\b"),
    ("dream sequence", r"\b(?:as|into|like) a (?:bad )?(?:dream|nightmare)(?: sequence)?\b|\bals traum\b"),
    ("flashback", r"\b(?:as|into|like) (?:a )?(?:flashback|memory)\b|\bals rückblende\b"),
    ("cross-cut", r"\b(?:cross-?cut|intercut|cut back and forth)\b|\bparallel(?:montage| geschnitten)\b"),
)
_PLAIN = re.compile(r"\b(?:not|no longer|no more|nicht mehr|without the) (?:as |in |be )?(?:a |an |one |the )*(?:long )?(?:take|montage|dream|flashback|traum|rückblende)\b", re.I)
_ID = "telling-"
"""How the ids of these wishes begin; the scene's id follows."""


def told(play: Screenplay, note: str) -> Screenplay | None:
    """The scenes that a note names, told as it says; None where it names none, or says nothing of the kind."""
    text = note.lower()
    plainly = _PLAIN.search(text) is not None
    how = next((name for name, words in _TELLINGS if re.search(words, text)), "")
    if not how and not plainly:
        return None
    wanted = {each.id for each in targets.scenes(play, note)}
    if not wanted:
        return None
    ids = {_ID + id for id in wanted}
    kept = tuple(each for each in play.demands if each.id not in ids)
    met = tuple(each for each in play.met if each[0] not in ids)
    if plainly:
        return replace(play, demands=kept, met=met)
    wishes = tuple(Demand(id=_ID + scene.id, kind=DemandKind.SHOW, words=f"this scene as a {how}") for scene in play.scenes if scene.id in wanted)
    return replace(play, demands=(*kept, *wishes), met=(*met, *((each.id, each.id.removeprefix(_ID)) for each in wishes)))
