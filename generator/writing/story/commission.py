"""The commission: everything that decides a film before its words are chosen, and the story with its people and things."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from hashlib import blake2b

from generator.film import Brief, Character, Demand, Gender, Kind
from generator.value import canonical
from generator.writing.decency import too_hard
from generator.writing.story import casting, concept, quest
from generator.writing.story.canon import Canon
from generator.writing.story.chance import Chance
from generator.writing.story.form import ENSEMBLE, shared
from generator.writing.story.grievance import grievance
from generator.writing.story.kinds import thing_class
from generator.writing.story.library import Conceit, Genre, Role, scenes, strands
from generator.writing.story.premise import Premise, mine, short
from generator.writing.story.sides import suits
from generator.writing.story.story import Story
from generator.writing.story.throughline import YOUNG, chosen, hunted
from generator.writing.story.wanted import Wanted, wanted

_SAID = {"ship": "(?:freighter|ship|starship|spaceship|boat|vessel|steamer)"}
"""Words that come before a name that the viewer gave to a thing of the story."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Commission:
    """Everything that decides a film before its words are chosen."""

    brief: Brief
    """As it was read, without what cannot be done; see `barred`."""
    barred: tuple[Demand, ...]
    """What the viewer asked for and the film's audience may not see."""
    genre: Genre
    main: Conceit
    premise: Premise | None
    others: tuple[Premise, ...]
    sequences: tuple[Conceit, ...]
    conditions: frozenset[str]
    demands: tuple[Wanted, ...]
    seed: str
    episode: int
    season: str
    """Seed of what all episodes share."""
    regulars: tuple[tuple[str, Character], ...] = ()
    before: Canon | None = None
    """What is remembered of the episode before."""
    past: tuple[Canon, ...] = ()
    airy: bool = False
    tell: frozenset[str] = frozenset()
    """Ids of the events that are told in the viewer's own words, since no scene stages them by itself."""


def commission(brief: Brief, episode: int, *, wide: bool = False, past: tuple[Canon, ...] = ()) -> Commission:
    """What is told in an episode: the main story of its premise, and the others that may stand beside it; where it is `wide`, of
    any kind and number. Who died in a `past` episode is in it no more."""
    gone = frozenset(id for each in past for id in each.dead)
    barred = tuple(each for each in brief.demands if too_hard(each, brief.audience))
    brief = casting.without_doubles(replace(brief, demands=tuple(each for each in brief.demands if each not in barred)))
    genre = concept.genre_of(brief)
    steady = Chance(blake2b(f"{brief.prompt}|{genre.id}".encode(), digest_size=12).hexdigest())
    demands = wanted(brief)
    true = concept.conditions(brief, demands, genre)
    choice = concept.choose(brief, genre, true, demands, steady, wide=wide)
    dead = {each.person for each in choice.premises[:1] if each.goal == "grieve"}
    brief = casting.named(brief, genre, steady, speaking=not choice.first[0].conceit.silent, unnamed=dead)
    number = (brief.variation + _heard(brief, choice.first)) % len(choice.first)
    opening = choice.first[number]
    ideas = [opening, *(each for each in (*choice.first[number + 1 :], *choice.first[:number], *choice.more) if each.conceit is not opening.conceit)]
    ideas = [opening, *sorted(ideas[1:], key=lambda each: brief.known.count(each.conceit.id))]
    idea = ideas[(episode - 1) % len(ideas)]
    whole = brief
    brief = replace(brief, cast=tuple(each for each in brief.cast if each.id not in gone))
    if brief.seconds <= quest.MOMENTARY:
        idea = replace(idea, conceit=quest.momentary(idea.conceit))
    apart = {each.conceit.id for each in ideas[: brief.episodes]} | {opening.conceit.id, idea.conceit.id}
    told = {opening.premise.goal} if opening.premise else set()
    rest = [each for each in choice.more if each.conceit.id not in apart and each.conceit.goal not in told]
    turn = 2 * (episode - 1) % max(1, len(rest))
    rest = rest[turn:] + rest[:turn]
    if idea.conceit.goal in _JOURNEYS and brief.seconds < ENSEMBLE:
        rest.sort(key=lambda each: each.premise is None and each.conceit.goal not in (*idea.conceit.kin, *_ON_THE_WAY))
    lonely = idea.conceit.silent or idea.conceit.language != "en"
    through = [(each, "") for each in chosen(brief, genre, idea.conceit, true, steady)]
    beside = shared(rest if wide else _beside(rest, brief, idea.conceit), brief.seconds, lonely=lonely, estranged="estranged" in idea.conceit.tags, known=brief.known)[: 3 + brief.seconds // 100 + 12 * wide]
    return Commission(
        brief=brief, barred=barred, genre=genre, main=idea.conceit, premise=idea.premise, others=choice.premises,
        sequences=tuple(quest.sequence(each, at, pair) for at, (each, pair) in enumerate([*through, *((each.conceit, pair) for each, pair in beside)], 1)), conditions=true, demands=demands,
        seed=blake2b(canonical(whole) + f"#{episode}".encode(), digest_size=12).hexdigest(), episode=episode, airy=wide,
        season=blake2b(canonical(replace(whole, variation=0)), digest_size=12).hexdigest(),
        regulars=tuple(each for each in _regulars(whole, genre, opening, true, demands) if each[1].id not in gone) if brief.kind is Kind.SERIES else (),
        before=past[-1] if past else None, past=past,
    )


_ON_THE_WAY = ("fight", "rescue", "build")
"""What may happen to people between one place and another."""
_JOURNEYS = ("survive", "deliver", "escape")
"""Who is on the way somewhere does not stop to look for a piano."""


def _heard(brief: Brief, ideas: tuple[concept.Idea, ...]) -> int:
    """How many of the ideas, in their order, the household has seen: the first that it has not is told."""
    counts = [brief.known.count(each.conceit.id) for each in ideas]
    return counts.index(min(counts))


def _beside(left: list[concept.Idea], brief: Brief, main: Conceit) -> list[concept.Idea]:
    """What may stand beside the main story: always what the viewer said, errands in a film of some length, other people's stories in a long one.
    A short film does not leave the viewer's places for a courtroom or a lake."""
    long = brief.seconds >= ENSEMBLE
    said = [each for each in left if each.premise]
    near = [each for each in left if each.conceit.goal and not each.premise and (long or not brief.places or not any(card.set for card in each.conceit.cards))]
    if not long and main.goal in _JOURNEYS:
        near = [each for each in near if each.conceit.goal in main.kin][:1]
    near.sort(key=lambda each: not long and each.conceit.goal not in main.kin)
    return [*said, *near[: max(0, (brief.seconds - 300) // 150) if long or main.goal else 0], *[each for each in left if not each.conceit.goal and (long or 2 * sum(card.set is not None for card in each.conceit.cards) < len(each.conceit.cards))][: None if long else 0 if main.goal else brief.seconds // 240]]


def _regulars(brief: Brief, genre: Genre, idea: concept.Idea, true: frozenset[str], demands: tuple[Wanted, ...]) -> tuple[tuple[str, Character], ...]:
    """The people of a season whom the viewer did not name: those whom its first story needs."""
    first = Commission(
        brief=brief, barred=(), genre=genre, main=idea.conceit, premise=idea.premise, others=(), sequences=(), conditions=true, demands=demands,
        seed=blake2b(canonical(brief) + b"#1", digest_size=12).hexdigest(), episode=1,
        season="",
    )
    own = {each.id for each in brief.cast}
    roles = story_of(first).roles
    return tuple((name, roles[name]) for name in ("hero", "ally", "foe") if name in roles and roles[name].id not in own)


def story_of(work: Commission, told: AbstractSet[str] | None = None) -> Story:
    """A story with its people, things, numbers and names, before anything of it is told: of all that may stand beside it, or, once that is
    known, only of what will be `told`."""
    story = Story(brief=work.brief, genre=work.genre, conceit=work.main, chance=Chance(work.seed), conditions=work.conditions)
    story.regulars, story.sequences, story.tell = dict(work.regulars), work.sequences, work.tell
    story.episode, story.season, story.before, story.past = work.episode, work.season, work.before, work.past
    story.premises = (*([work.premise] if work.premise else []), *work.others)
    premise = work.premise
    if premise:
        story.given = {role: id for role, id in (("hero", premise.subject), (quest.part(work.main, premise), premise.person), ("foe", premise.foe)) if id}
    casting.cast(story)
    story.conditions |= {*work.main.tags, *(f"about {each}" for each in work.main.words)}
    pair = [story.roles[name] for name in ("hero", "ally") if name in story.roles]
    if len(pair) == 2 and all(each.look.species.value == "human" for each in pair):
        story.conditions |= {"human pair"}
        if hunted(story):
            story.conditions |= {"hunted", *(["young"] if pair[0].age <= YOUNG else [])}
    wrong = grievance(work.brief)
    done = next((each for each in story.roles.values() if wrong and each.id == wrong.person), None)
    if wrong and done and story.roles.get("hero", done) is not done:
        story.roles["other"] = done
        story.slots |= {"mine": wrong.mine, "yours": wrong.yours}
        story.conditions |= {"grudge"}
    if "ally" not in story.roles and (work.main.goal or work.sequences or work.brief.kind is Kind.SERIES):
        beside = [role for name, role in story.roles.items() if name not in ("hero", "foe", "group") and not role.group and role.speaks]
        story.roles["ally"] = beside[0] if beside else casting.invent(story, Role(name="ally", age=(20, 60)))
    bind(story, work.main, work.demands)
    if work.main.goal:
        quest.bound(story, premise if premise and premise.goal == work.main.goal else Premise(goal=work.main.goal))
    if premise and premise.goal != work.main.goal:
        story.slots["quest"] = mine(short(premise, "do what we came for"))
    if premise:
        story.staged = frozenset([premise.demand])
    tasks = [said for each in work.others if (said := short(each, ""))]
    story.slots.setdefault("quest", mine(tasks[0]) if tasks else "do what we came for")
    _keep(story, premise)
    for number, each in enumerate(work.sequences, 1):
        if told is not None and each.id not in told:
            continue
        bind(story, each, ())
        quest.joined(story, each, number, next((one for one in work.others if one.goal == each.goal), None))
        _invite(story, each)
    for side in (*strands(), *scenes()):
        if (told is None or side.id in told) and suits(story, side):
            bind(story, side, ())
            _invite(story, side)
    return story


def _keep(story: Story, premise: Premise | None) -> None:
    """What its people want, and the thing that it is about, for what they remember and dream."""
    if premise and premise.goal not in ("love", "grieve", "learn", "power") and short(premise, ""):
        story.conditions |= {"own quest"}
    slot = next((slot for slot, _, _ in story.conceit.things if any(f"{slot}}}" in text for card in story.conceit.cards for each in card.exchanges for turn in each.turns for text in turn.texts)), "")
    kept = story.slots.get(slot, "") or (premise.thing if premise else "")
    if kept and thing_class(kept, ""):
        story.slots["keepsake"] = kept
        story.conditions |= {"keepsake"}


def _invite(story: Story, conceit: Conceit) -> None:
    apart = conceit.id.startswith("sequence-")  # its villain has nothing to do with the film's own
    for role in conceit.roles:
        if role.name not in story.roles:
            story.roles[role.name] = casting.invent(story, replace(role, take=tuple(each for each in role.take if not apart or each != "antagonist")))


def bind(story: Story, conceit: Conceit, demands: tuple[Wanted, ...]) -> None:
    """Give every thing, number and name of a conceit its value: the viewer's own things first."""
    chance, own = story.chance, story.slots
    asked = list(dict.fromkeys(thing for each in demands for thing in each.things))
    stock = dict(story.genre.things)
    for slot, kind, options in conceit.things:
        fitting = [thing for thing in asked if (found := thing_class(thing, "")) and kind in ("any", found)]
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
