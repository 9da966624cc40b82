"""Steps: the exchanges that a story may play, each in its place."""

from __future__ import annotations

from dataclasses import dataclass

from generator.writing.story.errand import PREMISE_TAGS
from generator.writing.story.library import Card, Conceit, Exchange
from generator.writing.story.story import Story, holds


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """An exchange in its place. Steps happen in the order of `at`: (card number times CARD, rank within the card)."""

    exchange: Exchange
    card: Card
    source: str
    """The conceit, strand or scene that it belongs to."""
    at: tuple[int, int]


def playable(story: Story, conceit: Conceit, exchange: Exchange) -> bool:
    true = story.conditions - PREMISE_TAGS if conceit.id.startswith("sequence-") else story.conditions
    return holds(exchange.when, true.union(conceit.tags)) and not (exchange.harm and "no harm" in story.conditions)


CARD = 100_000
"""Room in the order of scenes between one card of the main story and the next."""


def own(story: Story, conceit: Conceit) -> list[tuple[int, int, Card, Exchange]]:
    """What may be played of a conceit: (card, rank, card, exchange). Of the exchanges of one step it is one, the most particular that fits."""
    found = []
    for number, card in enumerate(conceit.cards):
        open_ones = [(rank, each) for rank, each in enumerate(card.exchanges) if playable(story, conceit, each)]
        steps: dict[str, Exchange] = {}
        for step in dict.fromkeys(each.step for _, each in open_ones if each.step):
            options = [each for _, each in open_ones if each.step == step]
            most = max(len(each.when) for each in options)
            ways = options if most and len(options) > 2 and story.brief.variation % 3 == 2 else [each for each in options if len(each.when) == most]
            steps[step] = story.turned(f"{card.id} {step}", ways)[0]
        found += [(number, rank, card, each) for rank, each in open_ones if not each.step or steps[each.step] is each]
    return found
