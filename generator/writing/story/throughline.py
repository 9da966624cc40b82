"""Through-lines: what keeps a long film with what it is about, while its people are on their errands. Others hunt them, always in the place
that they have just left; what one of them can do is learned, and paid for; whoever they met brings word of them to somebody who waits."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import replace

from generator.film import Brief, Kind, Place
from generator.writing.story.chance import Chance
from generator.writing.story.form import ENSEMBLE, RUNS
from generator.writing.story.library import Conceit, Genre, throughlines
from generator.writing.story.parts import Part
from generator.writing.story.period import strange
from generator.writing.story.script import Turn
from generator.writing.story.story import Story, holds

_WHOLE = 3300
"""A film of so many seconds has all scenes of a through-line; a shorter one those that it cannot do without."""
_GENTLE = 1500
"""Seconds of film for each through-line that tells of nobody's malice and of no gift."""
_TRACE = "trace"
"""The place of a scene that plays where the film's own people were last."""
YOUNG = 42
"""Years of age up to which somebody old may have known the lead as a child."""
_WITNESS = "witness"
"""The role of whoever they spoke with there."""
_LATELY = 8
"""So many of the last scenes with the film's own people count for whom they met."""
_OWN = ("hero", "ally")


def chosen(brief: Brief, genre: Genre, main: Conceit, true: frozenset[str], chance: Chance) -> list[Conceit]:
    """Those that a film has room and reason for, and the household has not seen: where somebody is after its people, that comes first."""
    if brief.kind is not Kind.FILM or brief.seconds < ENSEMBLE or not brief.dialogue or main.silent or main.language != "en" or "estranged" in main.tags:
        return []
    long = ("long",) if brief.seconds >= _WHOLE else ()
    fitting = [each for each in throughlines() if each.id not in brief.known and _suits(each, genre, true) and not strange(each, brief.era or genre.era)]
    meant = main.malice or any(each.role == "antagonist" for each in brief.cast)
    own = [each for each in fitting if each.malice and meant or any(not need.startswith("not ") for need in each.requires)]
    gentle = chance.order("through-lines", [each for each in fitting if each not in own and not each.malice])
    room = max(1, brief.seconds // _GENTLE) - len(own)
    return [replace(each, tags=(*each.tags, RUNS, *long)) for each in (*own, *gentle[: max(room, brief.seconds // _WHOLE)])]


def _suits(each: Conceit, genre: Genre, true: frozenset[str]) -> bool:
    if each.malice and true & {"no malice", "children"}:
        return False
    return holds(each.requires, true) and bool({genre.id, *genre.kin, "any"} & set(each.genres))


def hunted(story: Story) -> bool:
    """Whether somebody is after the film's own two who could send others: a person who speaks, with malice; not whoever stands in the way of
    an errand, and nobody who is kind to them there."""
    foe = story.roles.get("foe")
    meant = story.conceit.malice or any(each.role == "antagonist" for each in story.brief.cast)
    return meant and hard(story.conceit) and foe is not None and not foe.group and foe.speaks and foe.look.species.value == "human"


def hard(conceit: Conceit) -> bool:
    """Whether whoever stands in the way in a story ever says a cold or an angry word: a friendly guide sends nobody with dogs."""
    return conceit.malice or any(turn.actor == "foe" and turn.emotion in ("cold", "angry") for card in conceit.cards for each in card.exchanges for turn in each.turns)


def traced(story: Story, film: list[Part], at: int) -> int | None:
    """The number of the part whose place a hunter's scene plays in: the last one with the film's own people, if the scene asks for it. Whoever spoke
    with them last is the witness there."""
    part = film[at]
    if not part.source.startswith("sequence-") or "-through-" not in part.source:
        return None
    met = [back for back in range(at - 1, -1, -1) if not film[back].card.passage and "-through-" not in film[back].source and "hero" in _own(story, film[back])]
    called = {turn.actor for each in film[:at] if each.source == part.source for turn in each.turns}
    _call(story, part, next((found for back in met[:_LATELY] if (found := _stranger(story, film[back], called if part.card.place != _TRACE else set()))), ""))
    if part.card.place != _TRACE or not met:
        return None
    part.card = replace(part.card, place="same")
    return met[0]


def followed(where: list[Place], trace: int | None) -> Place | None:
    """The place that counts as the one before."""
    return where[trace] if trace is not None else where[-1] if where else None


def _own(story: Story, part: Part) -> set[str]:
    ids = {story.roles[turn.actor].id for turn in part.turns if turn.actor in story.roles and not turn.off_screen}
    return {name for name in _OWN if name in story.roles and story.roles[name].id in ids}


def _stranger(story: Story, part: Part, called: AbstractSet[str]) -> str:
    """The role of somebody who spoke with the film's own people in a part, and is none of them, nor their enemy, nor `called` before."""
    own = {story.roles[name].id for name in (*_OWN, "foe") if name in story.roles}
    for turn in reversed(part.turns):
        role = story.roles.get(turn.actor)
        if turn.spoken and not turn.off_screen and turn.actor not in called and role and role.id not in own and not role.group and role.speaks and role.look.species.value == "human" and role.age > 12:
            return turn.actor
    return ""


def _call(story: Story, part: Part, stranger: str) -> None:
    """Let somebody whom the film has seen play the witness."""
    witness = next((turn.actor for turn in part.turns if turn.actor.startswith(_WITNESS)), "") or next((name for name in story.roles if name.startswith(_WITNESS)), "")
    if not stranger or not witness:
        return

    def named(turn: Turn) -> Turn:
        texts = tuple(text.replace(f"{{{witness}", f"{{{stranger}").replace(f"{{{witness.capitalize()}", f"{{{stranger.capitalize()}") for text in turn.texts)
        return replace(turn, texts=texts, actor=stranger if turn.actor == witness else turn.actor, target=stranger if turn.target == witness else turn.target)

    part.turns = [named(turn) for turn in part.turns]
