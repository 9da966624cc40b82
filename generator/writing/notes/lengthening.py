"""Notes that ask for more of a scene: what may happen between any two people, and longer silences."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadNote
from generator.film import (
    Beat,
    Character,
    Line,
    Scene,
    Screenplay,
    duration,
)
from generator.writing.notes import cutting, targets
from generator.writing.notes.new_scene import brief_of
from generator.writing.notes.staging import amid
from generator.writing.story import fit, sets
from generator.writing.story.draft import play as played
from generator.writing.story.ending.branch import Branch
from generator.writing.story.ending.finales import QUIET, finales
from generator.writing.story.ending.kind import playable
from generator.writing.story.ending.retold import retold
from generator.writing.story.ending.wish import Wish
from generator.writing.story.library import Card
from generator.writing.story.parts import Part
from generator.writing.story.story import Story

_LONGER = re.compile(r"\b(?:longer|too\s+short|stretch|lengthen|extend|länger|more\s+time\s+for)\b", re.IGNORECASE)


def lengthened(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay with more time in the scenes that a note names: what may happen between any two people, and longer silences."""
    if not _LONGER.search(note) or '"' in note or re.search(r"\b(?:hair|shot|line|beard|coat|dress|skirt)\b", note, re.IGNORECASE) or targets.people(play, note):
        return None
    chosen = targets.scenes(play, note)
    if not chosen:
        if re.search(r"\b(?:film|movie|episode|it|whole)\b|^longer\.?$", note, re.IGNORECASE):
            chosen = tuple(each for each in play.scenes if each.purpose not in ("opening", "ending"))[:6] or play.scenes
        else:
            raise BadNote("What should be longer?", ("make scene 2 longer",))
    result, before = play, {beat.text for scene in play.scenes for beat in scene.beats}
    for scene in chosen:
        at = play.scenes.index(scene)
        new = _more(play, at, scene, before)
        before |= {beat.text for beat in new}
        gaps = tuple(replace(beat, gap=beat.gap + 200) if isinstance(beat, Line) else beat for beat in scene.beats)
        result = cutting.changed(result, scene, replace(scene, beats=amid(gaps, new) if new else gaps))
    added = fit.length(result.scenes, play.seconds) - fit.length(play.scenes, play.seconds)
    return replace(result, seconds=play.seconds + max(0, added) // 1000)


def _more(play: Screenplay, at: int, scene: Scene, said: set[str]) -> tuple[Beat, ...]:
    there = [play.character(each) for each in scene.present if not play.character(each).group]
    if not there or play.language != "en":
        return ()
    story = _among(play, at, there, scene)
    tellings = [each for each in story.chance.order(f"more {scene.id}", next(one for one in finales() if one.id == QUIET).tellings) if playable(story, each)]
    turns = [turn for each in tellings[:4] for turn in each.turns if all(name not in ("hero", "other", "foe") or name in story.roles for name in (turn.actor, turn.target))]
    card = Card(id="more", purpose="turn", exchanges=(), tension=scene.tension)
    beats, _ = played(story, Part(card=card), list(enumerate(turns)), f"{scene.id}-more")
    taken = {beat.id for beat in scene.beats}
    number = next(each for each in range(1, 99) if f"{scene.id}-more{each}-1" not in taken)
    wanted_length = max(6000, sum(duration.beat(beat) for beat in scene.beats) // 3)
    chosen, total = list[Beat](), 0
    for beat in beats:
        if beat.text in said or total >= wanted_length:
            continue
        chosen.append(beat)
        total += duration.beat(beat)
    return tuple(replace(beat, id=f"{scene.id}-more{number}-{index}") for index, beat in enumerate(chosen, 1))


def _among(play: Screenplay, at: int, there: list[Character], scene: Scene) -> Story:
    """The story as it is among the people of one scene."""
    branch = Branch(kept=play.scenes[: at + 1], rest=(scene,), split=False, film=play)
    hero = next((each for each in there if each.role == "lead"), there[0])
    other = next((each for each in there if each.id != hero.id and each.speaks and each.role != "antagonist"), None) or next((each for each in there if each.id != hero.id and each.role != "antagonist"), None)
    story = retold(brief_of(play), branch, [hero, *([other] if other else [])], (hero, other, None), Wish(clause=""), f"more {scene.id} {len(scene.beats)}")
    place = play.place(scene.place)
    story.place, story.slots["place"] = place, sets.noun(story, place)
    return story
