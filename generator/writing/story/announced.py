"""Announced: what the viewer's people set out to do, said to their faces where no scene shows it in so many words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from generator.writing.story.deeds import crowded
from generator.writing.story.premise import yours
from generator.writing.story.script import Turn
from generator.writing.story.story import Story
from generator.writing.story.wanted import Wanted

_SAID = ("So you mean to TASK.", "I hear you mean to TASK.", "You mean to TASK, then.", "They tell me that you mean to TASK.", "And you really mean to TASK.")
_NOT_MEANT = ("grieve", "love", "power", "wait", "learn")
"""What happens to people, and nobody means to do."""
_MOST = 14
"""Words of a task that can be said in a breath."""


class Scene(Protocol):
    """A scene in the making."""

    turns: list[Turn]


def announced(story: Story, wanted: Wanted, film: Sequence[Scene]) -> bool:
    """Have the task said by the first who speaks to the hero in the first scene where somebody does. False where nobody can."""
    premise = next((each for each in story.premises if each.demand == wanted.demand.id and each.verb and each.task), None)
    hero = story.roles.get("hero")
    if premise is None or hero is None or premise.subject != hero.id or premise.goal in _NOT_MEANT or not story.brief.dialogue or story.conceit.silent:
        return False
    task = yours(premise.task)
    if crowded(story, premise) or len(task.split()) > _MOST:
        return False
    for part in film[: max(1, len(film) // 2)]:
        there = False
        for at, turn in enumerate(part.turns):
            speaker = story.roles.get(turn.actor)
            before = part.turns[at - 1] if at else None
            if there and turn.spoken and turn.actor != "hero" and speaker and not speaker.group and not turn.off_screen and not (before and before.spoken):
                said = story.chance.order("announced", _SAID)
                part.turns.insert(at, Turn(actor=turn.actor, target="hero", texts=tuple(each.replace("TASK", task) for each in said), must=True))
                return True
            there = there or turn.actor == "hero" or any("{hero" in text for text in turn.texts)
    return False
