"""The kind of ending and the way of telling it: what the wish means, or what suits the film."""

from __future__ import annotations

import re
from itertools import zip_longest

from generator.errors import BadNote
from generator.film import Species
from generator.writing.story import fit
from generator.writing.story.chance import Chance
from generator.writing.story.ending.finales import AS_SAID, EVENTS, Finale, Telling, finales
from generator.writing.story.ending.wish import Wish
from generator.writing.story.script import Turn
from generator.writing.story.story import Story

_NEAR = 0.5
"""Nearness of meaning from which a wish is taken for a kind of ending."""
_FIRST = 2
"""The number of the first cut that can be another ending."""
_ON_FOOT = frozenset(["walk", "run", "sit", "stand", "kneel", "lie down", "enter", "exit", "climb", "dance", "bow", "slump", "dig", "knock", "stretch"])
"""What nobody does under water."""
_LIGHT = frozenset(["they", "them", "each", "other", "finally", "last", "both", "with", "everything", "villain", "hero", "heroine", "that", "when", "where", "ending", "then", "after", "very"])
"""Words of a wish that ask for nothing to be shown."""
_TONES = (
    (("comedy", "children", "fairytale", "fantasy", "nature"), ("warm", "funny", "open")),
    (("noir", "horror", "thriller", "dystopia", "western"), ("uneasy", "grave", "dark", "bittersweet")),
    (("romance", "life", "history", "sea", "court", "space"), ("warm", "bittersweet", "grave", "open")),
)
"""Tones that suit genres: what is proposed first."""


def asked(story: Story, wish: Wish) -> Finale:
    """The kind of ending that a wish means: by its words, else by its meaning, else as it is said."""
    from generator.writing.reading.meaning import ranked

    open_ones = [each for each in finales() if each.says and story.holds(each.when)]
    low = wish.clause.lower()
    for each in open_ones:
        unknown = wish.deed and not wish.who and each.subject == "hero" and "opponent" not in each.when
        denied = re.search(r"\b(?:not|never)\b", wish.deed)
        parting = each.id == "leaves" and len(wish.who) > 1 and "goodbye" not in low
        if any(re.search(rf"\b{stem}", low) for stem in each.verbs) and not denied and not parting and not unknown:
            return each
    shut = [each for each in finales() if each.says and each not in open_ones and any(re.search(rf"\b{stem}", low) for stem in each.verbs)]
    if shut:
        lacks = "has nobody who stands against them" if "opponent" in shut[0].when else "is not for this audience" if "not children" in shut[0].when and "children" in story.conditions else "has nobody to play it with"
        raise BadNote(f"“{wish.clause[:80]}” cannot end this film: it {lacks}.", tuple(each.says[0] for each in open_ones[:3]))
    owner = {said: each for each in open_ones for said in each.says}
    found = ranked(low, tuple(owner))
    best, said = found[0]
    if wish.deed and wish.who and best < 0.75:
        return next(each for each in finales() if each.id == AS_SAID)
    if best >= _NEAR:
        return owner[said]
    if wish.deed and (wish.who or wish.things or wish.place or wish.weather or wish.deed.startswith(("Nobody ", "No one "))):
        return next(each for each in finales() if each.id == AS_SAID)
    raise BadNote(f"“{wish.clause[:80]}” was not understood as an ending. Say what happens in it, and to whom.", tuple(said for _, said in found[:3]))


_FEW = 4
"""Proposals that a viewer is to choose from at least, however little time there is for them."""


def proposed(story: Story, variation: int, room: int) -> Finale:
    """One of the kinds that suit this film, and that can be told in `room` milliseconds: the next for each variation."""
    suitable = [each for each in finales() if each.says and story.holds(each.when) and any(playable(story, one) for one in each.tellings)]
    shortest = {each.id: min(_cost(one.turns) for one in each.tellings if playable(story, one)) for each in suitable}
    enough = max(room * 115 // 100, *sorted(shortest.values())[:_FEW])
    open_ones = [each for each in suitable if shortest[each.id] <= enough]
    chance = Chance(story.brief.prompt)
    suits = next((tones for genres, tones in _TONES if story.genre.id in genres), ())
    tones = sorted(chance.order("tones", sorted({each.tone for each in open_ones})), key=lambda tone: tone not in suits)
    ranks = [[each for each in chance.order("endings", open_ones) if each.tone == tone] for tone in tones]
    turned = [each for row in zip_longest(*ranks) for each in row if each]
    return turned[(variation - _FIRST) % len(turned)]


def playable(story: Story, telling: Telling) -> bool:
    return story.holds(telling.when) and not any(_barred(story, turn) for turn in telling.turns if not turn.soft)


def _barred(story: Story, turn: Turn) -> bool:
    """Whether somebody cannot do what a turn asks of them: speak in a film without words, look where they are blind."""
    person = story.roles.get(turn.actor)
    blind = person is not None and re.search(r"\bblind\b", f"{person.description} {' '.join(person.traits)}", re.IGNORECASE)
    swims = person is not None and person.look.species is Species.FISH
    return (turn.spoken and story.conceit.silent) or bool(blind and turn.verb in ("look", "read")) or (swims and turn.verb in _ON_FOOT)


def chosen(story: Story, kind: Finale, wish: Wish, room: int) -> Telling:
    """Of the tellings that this film admits and has `room` for one that uses most of what it has shown."""
    ways = [each for each in kind.tellings if playable(story, each)]
    if not ways:
        raise BadNote("This film has nobody who could play that ending.", tuple(each.says[0] for each in finales() if each.says and story.holds(each.when))[:3])
    costs = {each.id: _cost(each.turns) for each in ways}
    room = room * 115 // 100 - (0 if covered(kind, wish) or not wish.deed else 4000)
    ways = [each for each in ways if costs[each.id] <= room] or [min(ways, key=lambda each: costs[each.id])]
    most = max(_asks(each) for each in ways)
    return story.chance.pick("telling", [each for each in ways if _asks(each) >= most - 1])


def _asks(telling: Telling) -> int:
    return len([need for need in telling.when if not need.startswith("not ")])


def _cost(turns: tuple[Turn, ...]) -> int:
    return sum(fit.turn_length(turn) for turn in turns if not turn.soft)


def covered(kind: Finale, wish: Wish, thing: str = "") -> bool:
    """Whether an ending of this kind, about a `thing`, is all that was wished for."""
    low = wish.clause.lower()
    meant = [found[0] for stem in kind.verbs if (found := re.search(rf"\b{stem}\w*", low))]
    for each in (*meant, thing):
        low = low.replace(each, " ")
    names = " ".join(wish.people).lower()
    own = next(each for each in finales() if each.id == EVENTS)
    if kind.id != "laugh" and any(wish.verb in each.verbs for each in own.tellings):
        return False
    return bool(meant) and not [each for each in re.findall(r"[a-z]{4,}", low) if each not in names and each not in _LIGHT]
