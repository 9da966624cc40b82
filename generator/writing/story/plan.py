"""The plan: which exchanges are played, chosen backwards from the ending, so that each one is caused and each set-up is paid."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.film import DemandKind
from generator.writing.story.fit import ESTABLISHING, turn_length
from generator.writing.story.form import PAIRS, RUNS
from generator.writing.story.library import Card, Exchange, scenes
from generator.writing.story.sides import side_steps, sides
from generator.writing.story.step import CARD, Step
from generator.writing.story.step import own as steps_of
from generator.writing.story.story import Story


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
    known = main + _before_the_end(story, main, between + _acquainted(story, side_steps(story, main), main))
    chosen: set[str] = set()
    total = fixed
    for step in _spine(story, main, target - fixed):
        _admit([step], chosen)
    cost = _cost(chosen, known, story)
    full = len(parts) == len(story.sequences)
    spines = {part[0].source: {step.exchange.id for step in part if step.exchange.level == 1} for part in parts if part}
    for bundle in _bundles(story, main, parts, known):
        wanted = [step for step in bundle if step.exchange.id not in chosen]
        if not wanted:
            continue
        if not spines.get(bundle[0].source, set()) <= chosen | {step.exchange.id for step in bundle}:
            continue  # nobody begins another story that the film has no room to end
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
    steps = _peopled(story, tuple(sorted((step for step in known if step.exchange.id in chosen), key=lambda each: each.at)))
    return Plan(steps=steps, links=links(steps), exhausted=full)


def _peopled(story: Story, steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Without the scenes in which somebody crosses the way of a secondary pair whose own story found no room."""
    told = {step.source for step in steps}
    there = {tag.removeprefix("pair ") for each in story.sequences if each.id in told for tag in each.tags if tag.startswith("pair ")}
    absent = tuple(f"_{pair}" for pair in PAIRS if pair not in there)
    lost = {step.source for step in steps if any(turn.actor.endswith(absent) for turn in step.exchange.turns)} if absent else set()
    return tuple(step for step in steps if step.source not in lost)


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


def _main_steps(story: Story) -> list[Step]:
    return [
        Step(exchange=exchange, card=card, source=story.conceit.id, at=(number * CARD, rank * 10 + 100))
        for number, rank, card, exchange in steps_of(story, story.conceit)
    ]


def _before_the_end(story: Story, main: list[Step], others: list[Step]) -> list[Step]:
    """Whatever else is told is over when the film's own last scene begins; and what is only remembered, dreamt, told in glimpses or said in
    passing is over before its climax."""
    own = [step.at[0] for step in main]
    end, climax = max(own, default=0), _card(story, "climax", len(story.conceit.cards) - 1) * CARD
    if not main or end <= 0:
        return others

    def bound(step: Step) -> int:
        passing = step.source.startswith("scene-") and step.card.purpose not in _AFTER
        return climax if 0 < climax < end and (passing or step.source.startswith(_PASSAGE)) else end

    late = {number: sorted({step.at[0] for step in others if bound(step) == number and step.at[0] > number}) for number in (climax, end)}
    return [replace(step, at=(bound(step) - 1 - len(late[bound(step)]) + late[bound(step)].index(step.at[0]), step.at[1])) if step.at[0] > bound(step) else step for step in others]


def _acquainted(story: Story, aside: list[Step], main: list[Step]) -> list[Step]:
    """The side scenes of people who have met: each comes after a scene of the main story that has all of its people in it; those of people who
    never meet are left out, and those of one person, or of people whom only the side scene knows, stay where they are."""
    together: dict[int, set[str]] = {}
    for step in main:
        if step.exchange.level <= 2:
            together.setdefault(step.at[0], set()).update(turn.actor for turn in step.exchange.turns if turn.actor and not turn.off_screen)
    known = set().union(*together.values()) if together else set()
    people: dict[str, set[str]] = {}
    for step in aside:
        people.setdefault(step.source, set()).update(turn.actor for turn in step.exchange.turns if turn.actor in known)
    last = _card(story, "climax", len(story.conceit.cards) - 1)
    made: list[Step] = []
    for step in aside:
        own = people[step.source]
        met = next((at for at in sorted(together) if own <= together[at]), None)
        if len(own) < 2 or not step.source.startswith("scene-"):
            made.append(step)
        elif met is not None and (met < last * CARD or step.card.purpose in _AFTER):
            late = step.at[0] if step.at[0] > met else met // CARD * CARD + step.at[0] % CARD
            made.append(replace(step, at=(late, step.at[1])))
    return made


_AFTER = ("aftermath", "ending")
"""What side scenes are for that stand after the climax: those who only meet in it have nothing else to say to each other."""


_MOSTLY = 600
"""Where a story has more milliseconds than this of each second of the film, the film is its own, and not what the viewer asked to see."""
_TOO_LONG, _FAR_TOO_LONG = 118, 130
"""Percent of its room that a story may take before something is left out of it: what is over is made up by wording. Of a conceit everything
is needed, and it is cut only where the viewer's own scenes fill the film."""


def _spine(story: Story, main: list[Step], room: int) -> list[Step]:
    """What there is no story without; where even that is too long, without what leads up to the climax, the crisis first."""
    spine = [step for step in main if step.exchange.level == 1]
    whole = not story.conceit.goal and room > story.brief.seconds * _MOSTLY  # whose truth nobody can do without
    for purpose in ("crisis",) if whole else ("crisis", "turn", "set-up", "ending"):
        if _cost({step.exchange.id for step in spine}, main, story) <= room * (_TOO_LONG if story.conceit.goal else _FAR_TOO_LONG) // 100:
            break
        spine = [step for step in spine if step.card.purpose != purpose]
    return spine


def _sequences(story: Story, room: int) -> list[list[Step]]:
    """The sequences that the film has room for, between the main story's set-up and its climax: its people's other errands one after the other, and between
    their scenes the stories of others."""
    taken: list[list[tuple[int, int, Card, Exchange]]] = []
    sources: list[str] = []
    for conceit in story.sequences:
        own = steps_of(story, conceit)
        cost = next((cost for level in (2, 1) if 0 < (cost := _played(own, level)) <= room), 0)
        if cost:
            room -= cost
            taken.append(own)
            sources.append(conceit.id)
    climax = _card(story, "climax", len(story.conceit.cards) - 1)
    low, high = min(1, max(0, climax - 1)) * CARD + 1000, max(1, climax) * CARD - 5000
    tracks = _tracks(story, dict(zip(sources, taken, strict=True)))
    if story.conceit.silent and story.brief.seconds < _ALONE:
        opens = any(each.kind is DemandKind.OPENING for each in story.brief.demands)
        low, high = (low, low + 900) if opens else (-CARD, -1)
        order = [(source, number) for source, own in zip(sources, taken, strict=True) for number in dict.fromkeys(number for number, *_ in own)]
        where = {each: low + (high - low) * (place + 1) // (len(order) + 1) for place, each in enumerate(order)}
    else:
        where = _interwoven(tracks, low, max(low + 1000, min(high, _card(story, "crisis", climax) * CARD - 5000)), high)
        after = {(source, number) for source, own in zip(sources, taken, strict=True) for number, _, card, _ in own if card.purpose == "aftermath"}
        where |= {each: max(1, climax) * CARD + 60_000 + each[1] for each in after}
    return [
        [
            Step(exchange=exchange, card=replace(card, act=story.conceit.cards[max(0, where[source, number] // CARD)].act), source=source, at=(where[source, number], rank * 10 + 100))
            for number, rank, card, exchange in own
        ]
        for source, own in zip(sources, taken, strict=True)
    ]


def _card(story: Story, purpose: str, otherwise: int) -> int:
    """The number of the main story's first card of a purpose."""
    return next((index for index, card in enumerate(story.conceit.cards) if card.purpose == purpose), otherwise)


def _played(own: list[tuple[int, int, Card, Exchange]], level: int) -> int:
    """Milliseconds of a story as far as a level."""
    cost = sum(turn_length(turn) for _, _, _, each in own if each.level <= level for turn in each.turns if not turn.soft)
    return cost + ESTABLISHING * len({number for number, _, _, each in own if each.level <= level})


_ALONE = 360
"""A film without words that is shorter than so many seconds tells one story after the other: cut into each other, nobody could tell whose is whose."""
_STRANGERS = 10
"""People whom nobody asked for come into a film when a tenth of it has gone by, and its own have been met."""
_ERRANDS, _ERRAND = 3, 900
"""So many other stories, and one more in so many seconds, are told in all that they have before another is begun: many would be none."""
_ASIDE, _EACH_ASIDE = 12, 240
"""So many scenes that any film may have, and one more in so many seconds, come before another story."""
_BLOCK = 3
"""So many scenes of one story are shown before the film turns to another."""


def _tracks(story: Story, taken: dict[str, list[tuple[int, int, Card, Exchange]]]) -> list[list[tuple[str, int]]]:
    """(source, card number) of the scenes of the film's own people, of each secondary pair and each through-line, and of everybody else, each in its order."""
    whose = {each.id: next((tag for tag in each.tags if tag.startswith("pair ")), each.id if RUNS in each.tags else "own" if each.goal else "others") for each in story.sequences}
    return [
        [(source, number) for source, own in taken.items() if whose[source] == name for number in dict.fromkeys(number for number, *_ in own)]
        for name in ("own", *sorted({each for each in whose.values()} - {"own", "others"}), "others")
    ]


def _interwoven(tracks: list[list[tuple[str, int]]], low: int, crisis: int, high: int) -> dict[tuple[str, int], int]:
    """Where each scene stands: every track is spread over its part of the film, a few scenes at a time, so that one is cut into the other.
    The film's own people run no errands any more once the worst has happened to them."""
    blocks: list[tuple[int, int, list[tuple[str, int]]]] = []
    for name, track in enumerate(tracks):
        cut: list[list[tuple[str, int]]] = []
        for scene in track:
            if cut and len(cut[-1]) < (1 if "-through-" in scene[0] else _BLOCK) and cut[-1][-1][0] == scene[0]:
                cut[-1].append(scene)
            else:
                cut.append([scene])
        runs = bool(track) and "-through-" in track[0][0]
        begin, end = low if not name or runs else low + (high - low) // _STRANGERS, high if name else crisis
        blocks += [(begin + (end - begin) * (2 * place + 1) // (2 * len(cut)), name, block) for place, block in enumerate(cut)]
    where: dict[tuple[str, int], int] = {}
    last = low
    for at, _, block in sorted(blocks, key=lambda each: each[:2]):
        for scene in block:
            where[scene] = last = max(at, last + 1)
    return where


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
    told = _passages(story, [each for each in side if each and each[0].source.startswith(_PASSAGE)])
    side = [each for each in side if not each or each in told or not each[0].source.startswith(_PASSAGE)]
    deeper = [each for each in deeper if not each[0].source.startswith(_PASSAGE)]
    running = [each for each in side if each and each[0].source.startswith(("strand-", "scene-crossings-", "scene-grudge-"))] if story.brief.seconds >= _RUNNING else []
    quiet = [each for each in side if each and each not in running][: max(2, min(12, story.brief.seconds // (60 if story.brief.seconds < _ENSEMBLE and not parts else 240)))] if story.brief.seconds >= _RUNNING else []
    enough = _ERRANDS + story.brief.seconds // _ERRAND
    sequences, late = (
        [[step for step in part if step.exchange.level <= level] for part in some for level in (2, 1)] + [paid(step) for part in some for step in part if step.exchange.level == 2]
        for some in (parts[:enough], parts[enough:])
    )
    more, last = ([[step] for part in some for step in part if step.exchange.level == 3] for some in (parts[:enough], parts[enough:]))
    early = [each for each in side if each and each[0].source.startswith("scene-grudge-")]
    if story.turn % 2:
        made, extra = [*reversed(extra), *reversed(made)], []
    if story.brief.seconds >= _RUNNING:  # what runs through the whole film comes before whatever else may stand in it
        made, extra = [*made, *told, *running, *extra, *quiet], []
    elif early:
        made = [*made, *early]
    side = [each for each in side if each]
    room = _ASIDE + story.brief.seconds // _EACH_ASIDE if story.brief.seconds >= _RUNNING else len(side)
    return [*made, *sequences, *extra, *more, *side[:room], *deeper, *side[room:], *late, *last]


def _passages(story: Story, bundles: list[list[Step]]) -> list[list[Step]]:
    """What a film of some length remembers, dreams and tells in glimpses: one in every so many seconds, of each kind one before there are two."""
    own = {each.id for each in scenes() if "own" in each.tags}
    bundles = sorted(bundles, key=lambda each: each[0].source not in own)  # what speaks of this story comes before what any may have
    kinds = [each[0].source.removeprefix(_PASSAGE).split("-")[0] for each in bundles]
    ranked = sorted(range(len(bundles)), key=lambda at: kinds[:at].count(kinds[at]))
    return [bundles[at] for at in ranked][: min(5, story.brief.seconds // _REMEMBERED)]


_PASSAGE = "scene-passages-"
_REMEMBERED = 600
"""A film has one passage in so many seconds, and five at most: more would be a manner."""
_ENSEMBLE = 1500
"""A shorter film has no other stories, and more of the quiet."""
_RUNNING = 480
"""A film of so many seconds has jokes that come back, and quiet scenes between its errands."""


def _cost(chosen: set[str], known: list[Step], story: Story) -> int:
    steps = [step for step in known if step.exchange.id in chosen]
    scenes_used = len({step.at[0] for step in steps})
    return scenes_used * ESTABLISHING + sum(turn_length(turn) for step in steps for turn in step.exchange.turns if not turn.soft)


__all__ = ["Link", "Plan", "Step", "links", "plan", "unsupported"]
