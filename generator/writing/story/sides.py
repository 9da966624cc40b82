"""Sides: the smaller stories and the scenes of their own that stand beside the main one."""

from __future__ import annotations

from generator.writing.story.chance import Chance
from generator.writing.story.library import Card, Conceit, scenes, strands
from generator.writing.story.period import strange
from generator.writing.story.step import CARD, Step, own, playable
from generator.writing.story.story import Story


def position(label: str, cards: tuple[Card, ...]) -> int:
    """The number of the main conceit's card at which a strand's label falls."""
    climax = next((index for index, card in enumerate(cards) if card.purpose == "climax"), len(cards) - 1)
    return {"opening": 0, "early": min(1, climax), "middle": max(0, climax // 2), "late": max(0, climax - 1), "aftermath": climax, "ending": len(cards) - 1}[label]


def side_steps(story: Story, main: list[Step]) -> list[Step]:
    made: list[Step] = []
    full: set[int] = set()
    room = 1 + story.brief.seconds // 240
    for number, side in enumerate(sides(story)):
        if side.id.startswith("scene-"):
            made += _own_scene(story, side, number)
        elif room:
            placed = _strand(story, side, full)
            if placed:
                made += placed
                full |= {step.at[0] // CARD for step in placed}
                room -= 1
    return made


def _own_scene(story: Story, side: Conceit, number: int) -> list[Step]:
    """A scene of its own, after the card at which its label falls, and never before its people have come into the story."""
    cards = story.conceit.cards
    met = max((_entrance(cards, turn.actor) for card in side.cards for each in card.exchanges for turn in each.turns), default=0)
    after = 500 if side.id.startswith("scene-grudge-") else 90_000  # what stands between two people is said before anything else happens to them
    latest = min((at for each in side.roles if (at := _taken(cards, each.name)) is not None), default=len(cards))
    return [
        Step(exchange=exchange, card=card, source=side.id, at=(max(met, min(position(card.purpose, cards) - _spread(card, cards, number), latest)) * CARD + after + 10 * number + at, rank))
        for at, rank, card, exchange in own(story, side)
    ]


def _spread(card: Card, cards: tuple[Card, ...], number: int) -> int:
    """Every second scene for the middle of a story of some length stands one card earlier, so that they are not all in one place."""
    return int(card.purpose == "middle" and len(cards) > 5 and number % 2 == 0)


def _taken(cards: tuple[Card, ...], role: str) -> int | None:
    """The number of the last card before the one in which the story loses somebody: whoever is in the crisis and no more in the climax
    was taken, hurt or sent away there, and is not chatting in the next scene."""
    worst = next((at for at, card in enumerate(cards) if card.purpose == "crisis"), None)
    climax = next((at for at, card in enumerate(cards) if card.purpose == "climax"), None)
    if worst is None or climax is None or worst > climax or not _acts(cards[worst], role) or _acts(cards[climax], role):
        return None
    return worst - 1


def _acts(card: Card, role: str) -> bool:
    return any(turn.actor == role and not turn.off_screen for each in card.exchanges if each.level <= 2 for turn in each.turns)


def _entrance(cards: tuple[Card, ...], role: str) -> int:
    """The number of the card in which a role first acts; 0 for one that the main story does not have."""
    return next((at for at, card in enumerate(cards) for each in card.exchanges if each.level <= 2 for turn in each.turns if turn.actor == role), 0)


def _strand(story: Story, side: Conceit, full: set[int]) -> list[Step]:
    """The exchanges of a strand in the quieter scenes where its people are together, one to a scene; nothing where it finds no room."""
    cards = story.conceit.cards
    people = {role.name for role in side.roles}
    before = -1
    made: list[Step] = []
    for card in side.cards:
        wanted = position(card.purpose, cards)
        open_hosts = [
            index
            for index, host in enumerate(cards)
            if index > before and index not in full and (index == wanted if card.purpose == "ending" else index < len(cards) - 1) and _together(host, people)
        ]
        exchange = card.exchanges[0]
        if not open_hosts or not playable(story, side, exchange):
            if exchange.level <= 2:
                return []
            continue
        before = min(open_hosts, key=lambda index: abs(index - wanted))
        rank = 0 if card.purpose == "ending" else 500
        made.append(Step(exchange=exchange, card=cards[before], source=side.id, at=(before * CARD, rank)))
    return made


def _together(card: Card, people: set[str]) -> bool:
    """Whether the scene is quiet enough for something beside the point, and ends with these people in it."""
    last = next((each for each in reversed(card.exchanges) if each.level < 3), None)
    if last is None or card.purpose in ("crisis", "climax") or card.tension > 560:
        return False
    if any(turn.actor == "foe" for each in card.exchanges for turn in each.turns):
        return False
    return people <= {turn.actor for turn in last.turns if not turn.off_screen}


def sides(story: Story) -> list[Conceit]:
    """The strands and scenes that this film may use, best suited first; the episodes of a series share them out."""
    many = min(4, story.brief.episodes)
    if many == 1:
        fitting = [each for each in story.chance.order("sides", [*strands(), *scenes()]) if suits(story, each)]
        return _unheard(story, fitting)
    dealt = Chance(story.season).order("sides", [*strands(), *scenes()])
    mine = [each for at, each in enumerate(dealt) if at % many == (story.episode - 1) % many and suits(story, each)]
    return _unheard(story, mine)


def _unheard(story: Story, fitting: list[Conceit]) -> list[Conceit]:
    """What the household has not seen; only where there is nothing of it, what it has seen least."""
    fresh = [each for each in fitting if each.id not in story.brief.known]
    return fresh or sorted(fitting, key=lambda each: story.brief.known.count(each.id))


def suits(story: Story, side: Conceit) -> bool:
    genres = set(side.genres)
    names = {role.name for role in side.roles}
    apart = "estranged" in story.conditions or story.roles.get("other") is story.roles.get("ally") is not None
    if {"hero", "ally"} <= names and apart and not side.id.startswith("scene-grudge-"):
        return False  # they are not on such terms
    if side.id.startswith("scene-crossings-") and "estranged" in story.conceit.tags and "hero" in names:
        return False  # there the lead has known them from their first errand on
    if "foe" in names and "hero" not in names and "hunted" not in story.conditions and not story.conceit.malice:
        return False  # whoever only stands in the way has no people to report to, and broods about nobody
    if strange(side, story.brief.era or story.genre.era):
        return False
    if side.silent != story.conceit.silent or side.language != story.conceit.language:
        return False
    if side.id.startswith("strand-") and story.conceit.strands is not None and side.id.removeprefix("strand-") not in story.conceit.strands:
        return False
    if (side.harm and "no harm" in story.conditions) or (side.malice and "no malice" in story.conditions) or (side.death and "children" in story.conditions):
        return False
    return (
        story.holds(side.requires)
        and all(role.name in story.roles or role.take for role in side.roles)
        and bool(genres & {story.genre.id, "any"})
    )
