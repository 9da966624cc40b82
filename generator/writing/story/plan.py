"""The plan: which exchanges are played, chosen backwards from the ending, so that each one is caused and each set-up is paid."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.writing.story.chance import Chance
from generator.writing.story.fit import ESTABLISHING, turn_length
from generator.writing.story.library import Card, Conceit, Exchange, scenes, strands
from generator.writing.story.story import Story


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """An exchange in its place. Steps happen in the order of `at`: (card number times CARD, rank within the card)."""

    exchange: Exchange
    card: Card
    source: str
    """The conceit, strand or scene that it belongs to."""
    at: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Why a step can happen: an earlier step brought about what it needs."""

    provider: str
    fact: str
    user: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    steps: tuple[Step, ...]
    links: tuple[Link, ...]
    exhausted: bool
    """Whether everything that the library has for this film is in it."""


def plan(story: Story, target: int, fixed: int) -> Plan:
    """Steps for about `target` milliseconds, `fixed` of which are taken by what the viewer asked to see."""
    main = _main_steps(story)
    parts = _sequences(story, target - fixed - _cost({each.exchange.id for each in main}, main, story))
    between = [step for part in parts for step in part]
    known = main + between + _side_steps(story, main)
    chosen: set[str] = set()
    total = fixed
    for step in _spine(story, main, target - fixed):
        _admit([step], chosen)
    cost = _cost(chosen, known, story)
    full = len(parts) == len(story.sequences)
    for bundle in _bundles(story, main, parts, known):
        wanted = [step for step in bundle if step.exchange.id not in chosen]
        if not wanted:
            continue
        trial = set(chosen)
        for step in wanted:
            _admit(_closure(step, known, trial), trial)
        grown = _cost(trial, known, story)
        if total + grown <= target * 103 // 100:
            chosen, cost = trial, grown
        else:
            full = False
        if total + cost >= target * 98 // 100:
            full = False
            break
    steps = tuple(sorted((step for step in known if step.exchange.id in chosen), key=lambda each: each.at))
    return Plan(steps=steps, links=links(steps), exhausted=full)


def links(steps: tuple[Step, ...]) -> tuple[Link, ...]:
    made = []
    for index, step in enumerate(steps):
        for fact in step.exchange.needs:
            provider = next((each for each in reversed(steps[:index]) if fact in each.exchange.gives and each.source == step.source), None)
            if provider:
                made.append(Link(provider=provider.exchange.id, fact=fact, user=step.exchange.id))
    return tuple(made)


def unsupported(steps: tuple[Step, ...]) -> list[str]:
    """Exchanges that need what nothing before them brought about."""
    caused = {(link.user, link.fact) for link in links(steps)}
    return [step.exchange.id for step in steps for fact in step.exchange.needs if (step.exchange.id, fact) not in caused]


def _playable(story: Story, conceit: Conceit, exchange: Exchange) -> bool:
    return story.holds(exchange.when, conceit.tags) and not (exchange.harm and "no harm" in story.conditions)


CARD = 100_000
"""Room in the order of scenes between one card of the main story and the next."""


def _own(story: Story, conceit: Conceit) -> list[tuple[int, int, Card, Exchange]]:
    """What may be played of a conceit: (card, rank, card, exchange). Of the exchanges of one step it is one, the most particular that fits."""
    found = []
    for number, card in enumerate(conceit.cards):
        open_ones = [(rank, each) for rank, each in enumerate(card.exchanges) if _playable(story, conceit, each)]
        steps: dict[str, Exchange] = {}
        for step in dict.fromkeys(each.step for _, each in open_ones if each.step):
            options = [each for _, each in open_ones if each.step == step]
            most = max(len(each.when) for each in options)
            ways = options if most and len(options) > 2 and story.brief.variation % 3 == 2 else [each for each in options if len(each.when) == most]
            steps[step] = story.turned(f"{card.id} {step}", ways)[0]
        found += [(number, rank, card, each) for rank, each in open_ones if not each.step or steps[each.step] is each]
    return found


def _main_steps(story: Story) -> list[Step]:
    return [
        Step(exchange=exchange, card=card, source=story.conceit.id, at=(number * CARD, rank * 10 + 100))
        for number, rank, card, exchange in _own(story, story.conceit)
    ]


def _spine(story: Story, main: list[Step], room: int) -> list[Step]:
    """What there is no story without; where even that is too long, without what leads up to the climax, the crisis first."""
    spine = [step for step in main if step.exchange.level == 1]
    for purpose in ("crisis", "turn", "set-up", "ending"):
        if _cost({step.exchange.id for step in spine}, main, story) <= room * 140 // 100:
            break
        kept = [step for step in spine if step.card.purpose != purpose]
        spine = kept if story.conceit.goal else spine
    return spine


def _sequences(story: Story, room: int) -> list[list[Step]]:
    """The sequences that the film has room for, between the main story's set-up and its climax: its people's other errands one after the
    other, and between their scenes the stories of others."""
    taken: list[list[tuple[int, int, Card, Exchange]]] = []
    sources: list[str] = []
    for conceit in story.sequences:
        own = _own(story, conceit)
        cost = sum(turn_length(turn, story.genre.pace) for _, _, _, each in own if each.level <= 2 for turn in each.turns if not turn.soft)
        cost += ESTABLISHING * len({number for number, _, _, each in own if each.level <= 2})
        if cost <= room:
            room -= cost
            taken.append(own)
            sources.append(conceit.id)
    cards = story.conceit.cards
    climax = next((index for index, card in enumerate(cards) if card.purpose == "climax"), len(cards) - 1)
    low, high = min(1, max(0, climax - 1)) * CARD + 1000, max(1, climax) * CARD - 5000
    made: list[list[Step]] = []
    for quests in (True, False):
        track = [(source, own) for source, own in zip(sources, taken, strict=True) if ("-quest-" in source) is quests]
        scenes_of = [len(dict.fromkeys(number for number, _, _, _ in own)) for _, own in track]
        before = 0
        for (source, own), many in zip(track, scenes_of, strict=True):
            where = {number: before + index for index, number in enumerate(dict.fromkeys(number for number, _, _, _ in own))}
            before += many
            at = {number: low + (high - low) * (2 * place + (1 if quests else 2)) // (2 * sum(scenes_of) + 2) for number, place in where.items()}
            made.append(
                [
                    Step(exchange=exchange, card=replace(card, act=cards[at[number] // CARD].act), source=source, at=(at[number] + (3 if quests else 7), rank * 10 + 100))
                    for number, rank, card, exchange in own
                ]
            )
    return made


def position(label: str, cards: tuple[Card, ...]) -> int:
    """The number of the main conceit's card at which a strand's label falls."""
    climax = next((index for index, card in enumerate(cards) if card.purpose == "climax"), len(cards) - 1)
    return {"opening": 0, "early": min(1, climax), "middle": max(0, climax // 2), "late": max(0, climax - 1), "ending": len(cards) - 1}[label]


def _side_steps(story: Story, main: list[Step]) -> list[Step]:
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
    """A scene of its own, after the card at which its label falls."""
    return [
        Step(exchange=exchange, card=card, source=side.id, at=(position(card.purpose, story.conceit.cards) * CARD + 90_000 + number, rank))
        for _, rank, card, exchange in _own(story, side)
    ]


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
            if index > before and index not in full and (index == wanted or card.purpose != "ending") and _together(host, people)
        ]
        exchange = card.exchanges[0]
        if not open_hosts or not _playable(story, side, exchange):
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
        return [each for each in story.chance.order("sides", [*strands(), *scenes()]) if suits(story, each)]
    dealt = Chance(story.season).order("sides", [*strands(), *scenes()])
    return [each for at, each in enumerate(dealt) if at % many == (story.episode - 1) % many and suits(story, each)]


def suits(story: Story, side: Conceit) -> bool:
    genres = set(side.genres)
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


def _closure(step: Step, known: list[Step], chosen: set[str]) -> list[Step]:
    """The step with everything that must have happened before it."""
    found, open_steps = [], [step]
    have = set(chosen)
    while open_steps:
        flaw = open_steps.pop()
        if flaw.exchange.id in have:
            continue
        have.add(flaw.exchange.id)
        found.append(flaw)
        for fact in flaw.exchange.needs:
            providers = [each for each in known if fact in each.exchange.gives and each.source == flaw.source and each.at < flaw.at]
            if providers and not any(each.exchange.id in have for each in providers):
                open_steps.append(min(providers, key=lambda each: (each.exchange.level, each.at)))
    return found


def _admit(steps: list[Step], chosen: set[str]) -> None:
    chosen.update(step.exchange.id for step in steps)


def _bundles(story: Story, main: list[Step], parts: list[list[Step]], known: list[Step]) -> list[list[Step]]:
    """What may be added, most wanted first; a set-up comes together with its pay-off."""
    def paid(step: Step) -> list[Step]:
        users = [each for each in known if each.source == step.source and set(each.exchange.needs) & set(step.exchange.gives)]
        return [step, *users[:1]]

    made = [paid(step) for step in main if step.exchange.level == 2]
    extra = [paid(step) for step in main if step.exchange.level == 3]
    side: list[list[Step]] = []
    deeper: list[list[Step]] = []
    names = [each.id for each in sides(story)]
    both = [each for each in names if each.startswith("strand-")], [each for each in names if each.startswith("scene-")]
    for index in range(max(map(len, both))):
        for kind in both:
            if index < len(kind):
                own = [step for step in known if step.source == kind[index]]
                side.append([step for step in own if step.exchange.level <= 2])
                deeper += [[step] for step in own if step.exchange.level == 3]
    sequences = [[step for step in part if step.exchange.level <= 2] for part in parts]
    more = [[step] for part in parts for step in part if step.exchange.level == 3]
    if story.turn % 2:
        made, extra = [*reversed(extra), *reversed(made)], []
    return [*made, *sequences, *extra, *(each for each in side if each), *more, *deeper]


def _cost(chosen: set[str], known: list[Step], story: Story) -> int:
    steps = [step for step in known if step.exchange.id in chosen]
    scenes_used = len({step.at[0] for step in steps})
    return scenes_used * ESTABLISHING + sum(turn_length(turn, story.genre.pace) for step in steps for turn in step.exchange.turns if not turn.soft)


__all__ = ["Link", "Plan", "Step", "links", "plan", "position", "sides", "suits", "unsupported"]
