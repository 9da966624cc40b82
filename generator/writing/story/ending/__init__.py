"""Another ending: the last scenes of a film told otherwise, from everything that was shown before them."""

from __future__ import annotations

from generator.errors import BadNote
from generator.film import Brief, Demand, DemandKind, Screenplay
from generator.writing.decency import REFUSAL, too_hard
from generator.writing.reading import innocence
from generator.writing.story import fit
from generator.writing.story.ending.branch import branched
from generator.writing.story.ending.finales import AS_SAID, finales
from generator.writing.story.ending.kind import asked, chosen, playable, proposed
from generator.writing.story.ending.pages import joined
from generator.writing.story.ending.people import bound, check_alive, leads, mentions
from generator.writing.story.ending.retold import retold
from generator.writing.story.ending.scene import apart, last_scene
from generator.writing.story.ending.wish import Wish, understood

_FULL, _SHARE = 30_000, 90
"""Milliseconds that an ending has which somebody asked for: at least so many, or so many for each second of the film."""


def end(brief: Brief, screenplay: Screenplay, wish: str, variation: int) -> Screenplay:
    """The screenplay with other last scenes; everything before them stays as it is, to the ids.

    `wish` says what happens in them; where it is empty the writer proposes, and each `variation` proposes another kind. Raises BadNote
    where the wish is not understood, or is not for the film's audience.
    """
    branch = branched(screenplay)
    people = branch.people()
    if not people:
        raise BadNote("Nobody is left in this film whom another ending could be about.")
    _decent(brief, screenplay, wish)
    people += [each for each in screenplay.cast if each not in people and not each.group and not branch.dead(each, brief.prompt) and mentions(wish, each)]
    hero, other, foe = leads(branch, people)
    meant = understood(wish, screenplay, people, hero, other, foe) if wish.strip() else Wish(clause="")
    check_alive(branch, brief, meant)
    story = retold(brief, branch, people, (hero, other, foe), meant, f"{wish}|{variation}")
    room = fit.length(branch.rest, 0) - fit.length((), 0)
    kind = asked(story, meant) if wish.strip() else proposed(story, variation, room - fit.ESTABLISHING)
    if "opponent" not in kind.when:
        hero, other = bound(meant, people, hero, other)
        if kind.subject == "other" and other and other.id not in meant.who[1:] and meant.who:
            hero, other = other, hero
        story = retold(brief, branch, people, (hero, other, foe), meant, f"{wish}|{variation}")
    if meant.deed and not any(playable(story, each) for each in kind.tellings):
        kind = next(each for each in finales() if each.id == AS_SAID)
    target = room - fit.ESTABLISHING * (2 if branch.split and apart(meant) else 1)
    if wish.strip():  # what was asked for is played in full, however short the ending was that it stands for
        target = max(target, min(_FULL, brief.seconds * _SHARE))
    telling = chosen(story, kind, meant, target)
    scene = last_scene(story, branch, telling, kind, meant, f"e{variation}", target)
    return joined(branch, scene, wish.strip(), variation, kind, apart=apart(meant))


def _decent(brief: Brief, film: Screenplay, wish: str) -> None:
    if innocence.refused(wish, film.cast):
        raise BadNote(REFUSAL)
    if too_hard(Demand(id="wish", kind=DemandKind.ENDING, words=wish), brief.audience):
        raise BadNote("That ending is not for children, and this film is.", ("a hopeful ending", "they make up", "an ending with a laugh"))
