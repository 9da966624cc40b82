"""From the brief to the screenplay: choose, cast, plan, draft, fit, check."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from hashlib import blake2b

from generator.film import Brief, DemandKind, Gender, Screenplay
from generator.value import canonical
from generator.writing.story import casting, concept, fit
from generator.writing.story.chance import Chance
from generator.writing.story.draft import Draft, compose, joined
from generator.writing.story.library import Conceit, Genre, scenes, strands
from generator.writing.story.met import met_and_refused
from generator.writing.story.plan import Plan, plan, suits
from generator.writing.story.story import Story
from generator.writing.story.title import in_title_case
from generator.writing.story.wanted import Wanted, wanted

_SAID = {"ship": "(?:freighter|ship|starship|spaceship|boat|vessel|steamer)"}
"""Words that come before a name that the viewer gave to a thing of the story."""


def write(brief: Brief, episode: int = 1) -> Screenplay:
    """A screenplay of brief.seconds, within a tenth where the library reaches. The same brief gives the same screenplay.

    A film that is longer than its story is told in parts, each with its own story, about the same people.
    """
    genre = concept.genre_of(brief)
    seed = blake2b(canonical(brief) + f"#{episode}".encode(), digest_size=12).hexdigest()
    steady = Chance(blake2b(f"{brief.prompt}|{genre.id}".encode(), digest_size=12).hexdigest())
    demands = wanted(brief)
    true = concept.conditions(brief, demands, genre)
    choice = concept.conceits_for(brief, genre, true, demands, steady)
    number = (brief.variation + episode - 1) % len(choice.first)
    conceit = choice.first[number]
    brief = casting.named(brief, genre, steady, speaking=not conceit.silent)
    told = _fitted(brief, genre, conceit, true, seed, demands, None)
    found = fit.length(told.film.scenes, genre.pace)
    others = [each for each in (*choice.first, *choice.more) if each is not conceit]
    if told.plan.exhausted and found < brief.seconds * 900 and others:
        chapters = [*others[: brief.seconds * 1000 // found], conceit]
        return _in_parts(brief, genre, chapters, true, seed, demands)
    return _screenplay(brief, told.story, told.plan.exhausted, told.film, demands)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    story: Story
    plan: Plan
    film: Draft


def _fitted(
    brief: Brief, genre: Genre, conceit: Conceit, true: frozenset[str], seed: str, demands: tuple[Wanted, ...], before: Story | None
) -> _Told:
    """The draft that comes nearest to the length."""
    target = aim = brief.seconds * 1000
    best: _Told | None = None
    for _ in range(7):
        story, made, film = _draft(brief, genre, conceit, true, seed, demands, aim, target, before)
        if best is None or _miss(film, target, genre) < _miss(best.film, target, genre):
            best = _Told(story=story, plan=made, film=film)
        found = fit.length(film.scenes, genre.pace)
        if abs(found - target) <= target * 5 // 100 or (made.exhausted and found < target):
            break
        aim = max(aim * target // found, target // 4)
    assert best
    return best


def _in_parts(
    brief: Brief, genre: Genre, chapters: list[Conceit], true: frozenset[str], seed: str, demands: tuple[Wanted, ...]
) -> Screenplay:
    """One story after the other; the demanded opening is in the first, everything else that was demanded in the last."""
    told: list[_Told] = []
    left = brief.seconds
    for number, conceit in enumerate(chapters):
        last = number == len(chapters) - 1
        own = tuple(
            each for each in demands if not each.scenic or (each.demand.kind is DemandKind.OPENING) == (number == 0) and (number == 0 or last)
        )
        share = replace(brief, seconds=left // (len(chapters) - number))
        told.append(_fitted(share, genre, conceit, true, f"{seed}/{number}", own, told[-1].story if told else None))
        left -= fit.length(told[-1].film.scenes, genre.pace) // 1000
    exhausted = all(each.plan.exhausted for each in told)
    return _screenplay(brief, told[-1].story, exhausted, joined([each.film for each in told]), demands)


def _miss(film: Draft, target: int, genre: Genre) -> int:
    return abs(fit.length(film.scenes, genre.pace) - target)


def _draft(
    brief: Brief, genre: Genre, conceit: Conceit, true: frozenset[str], seed: str, demands: tuple[Wanted, ...], aim: int, target: int,
    before: Story | None,
) -> tuple[Story, Plan, Draft]:
    """A draft planned for `aim` milliseconds; its soft turns are dropped until it fits `target`."""
    dropped, terse = 0, False
    story = _story(brief, genre, conceit, true, seed, demands, before)
    made = plan(story, aim, _demanded(story, demands))
    for _ in range(24):
        story = _story(brief, genre, conceit, true, seed, demands, before)
        story.terse = terse
        film = compose(story, made, demands, dropped=dropped)
        over = fit.length(film.scenes, genre.pace) - target
        soft = film.soft + film.spare - dropped
        if over <= target * (3 if dropped < film.soft else 8) // 100 or (soft <= 0 and terse):
            break
        terse = soft <= 0
        dropped += 0 if terse else max(1, min(soft, over // 5000))
    return story, made, film


def _demanded(story: Story, demands: tuple[Wanted, ...]) -> int:
    from generator.writing.story.deeds import stage

    total = 0
    for each in demands:
        if each.scenic:
            purpose = {DemandKind.OPENING: "opening", DemandKind.CLIMAX: "climax", DemandKind.ENDING: "ending"}.get(each.demand.kind, "turn")
            staged = stage(story, each, purpose)
            total += sum(fit.turn_length(turn, story.genre.pace) for turn in (*staged.before, *staged.after) if not turn.soft)
            total += fit.ESTABLISHING if purpose == "turn" else 0
    return total


def _story(
    brief: Brief, genre: Genre, conceit: Conceit, true: frozenset[str], seed: str, demands: tuple[Wanted, ...], before: Story | None
) -> Story:
    story = Story(brief=brief, genre=genre, conceit=conceit, chance=Chance(seed), conditions=true)
    if before:
        story.said, story.introduced = set(before.said), set(before.introduced)
        story.slots |= {slot: name for slot, name in before.slots.items() if slot.startswith("earlier ")}
        story.slots |= {f"earlier {each.id}": each.name.split()[0] for each in before.roles.values() if each.name and each.id in before.introduced}
    casting.cast(story)
    story.conditions |= {*conceit.tags, *(f"about {each}" for each in conceit.words)}
    pair = [story.roles[name] for name in ("hero", "ally") if name in story.roles]
    if len(pair) == 2 and all(each.look.species.value == "human" for each in pair):
        story.conditions |= {"human pair"}
    bind(story, conceit, demands)
    for side in (*strands(), *scenes()):
        if suits(story, side):
            bind(story, side, ())
            for role in side.roles:
                if role.name not in story.roles:
                    story.roles[role.name] = casting.invent(story, role)
    return story


def bind(story: Story, conceit: Conceit, demands: tuple[Wanted, ...]) -> None:
    """Give every thing, number and name of a conceit its value: the viewer's own things first."""
    chance, own = story.chance, story.slots
    asked = list(dict.fromkeys(thing for each in demands for thing in each.things))
    stock = dict(story.genre.things)
    for slot, kind, options in conceit.things:
        fitting = [thing for thing in asked if (found := concept.thing_class(thing, "")) and kind in ("any", found)]
        if fitting:
            own[slot] = fitting[0]
            asked.remove(fitting[0])
            continue
        choices = [each for each in (*options, *(() if options else stock.get(kind, ()))) if each not in own.values()]
        own[slot] = chance.pick(f"{conceit.id} {slot}", choices or list(options))
    for slot, picks in conceit.picks:
        said = re.search(rf"\b{_SAID.get(slot, slot)}(?: called| named)? (?:the )?([A-Z]\w+)", story.brief.prompt)
        own[slot] = said[1] if said else chance.pick(f"{conceit.id} {slot}", picks)
    for slot, low, high in conceit.numbers:
        story.numbers[slot] = low + chance.number(f"{conceit.id} {slot}", high - low + 1)
    for slot, sex in conceit.names:
        gender = Gender(sex)
        own[slot] = casting.invent_name(story, f"{conceit.id} {slot}", gender)
    own.setdefault("group", story.genre.group)
    own.setdefault("crowd", story.genre.crowd)
    own.setdefault("extras", story.genre.extras)


def _title(brief: Brief, conceit: Conceit) -> str:
    """Each variation takes the next of the conceit's titles."""
    first = Chance(brief.prompt).number("title", len(conceit.titles))
    return conceit.titles[(first + brief.variation) % len(conceit.titles)]


def _screenplay(brief: Brief, story: Story, exhausted: bool, film: Draft, demands: tuple[Wanted, ...]) -> Screenplay:
    conceit, genre = story.conceit, story.genre
    met, refused = met_and_refused(brief, film, demands, conceit, genre, exhausted=exhausted)
    return Screenplay(
        title=in_title_case(story.fill(_title(brief, conceit), action=False)),
        logline=story.fill(conceit.logline, action=False),
        genre=brief.genre or genre.id,
        look=brief.look or genre.look,
        theme=conceit.theme or genre.theme,
        seconds=brief.seconds,
        language=conceit.language,
        cast=film.cast,
        places=film.places,
        scenes=film.scenes,
        demands=brief.demands,
        met=met,
        refused=refused,
        variation=brief.variation,
    )
