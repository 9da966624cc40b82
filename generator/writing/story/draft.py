"""A draft: the plan's steps played in their places, with the scenes that the viewer asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from generator.errors import BadScript
from generator.film import Action, Beat, Character, Delivery, DemandKind, Hour, Kind, Line, Place, Scene, Species, Weather
from generator.writing.story import sets, words
from generator.writing.story.deeds import stage, told
from generator.writing.story.library import Card, hooks
from generator.writing.story.plan import Plan
from generator.writing.story.script import Turn
from generator.writing.story.story import Story
from generator.writing.story.verbs import VERBS
from generator.writing.story.wanted import Wanted

_PURPOSE = {"early": "set-up", "middle": "turn", "late": "turn"}
"""What a scene that any film may have is for, by where it stands."""
_ROLE = re.compile(r"\{(\w+)(?:\.[\w:]+)?\}")


_ONE_SCENE = 45
"""A film of so many seconds has no time to go anywhere."""
_ENTRANCES = (("look", "looks up."), ("turn", "turns round."))


@dataclass(slots=True)
class Part:
    """A scene in the making."""

    card: Card
    turns: list[Turn] = field(default_factory=list)
    demand: Wanted | None = None
    """What the viewer asked to see here; it decides about place and hour."""
    also: list[Wanted] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    scenes: tuple[Scene, ...]
    places: tuple[Place, ...]
    cast: tuple[Character, ...]
    pinned: tuple[tuple[str, str], ...]
    """(demand id, scene id) of the scenes that were built for a demand."""
    soft: int
    """How many turns could have been left out without a loss."""
    spare: int
    """How many more could have been left out at need."""


def parts(story: Story, plan: Plan, demands: tuple[Wanted, ...]) -> list[Part]:
    """The scenes in order, each with its turns; what the viewer asked to see comes first in its scene, its aftermath last."""
    grouped: dict[int, Part] = {}
    for step in plan.steps:
        part = grouped.setdefault(step.at[0], Part(card=step.card))
        last = len(step.exchange.turns) - 1
        part.turns.extend(
            replace(turn, spare=not turn.spoken and not turn.must and 0 < index < last) for index, turn in enumerate(step.exchange.turns)
        )
    made = [grouped[key] for key in sorted(grouped)]
    climax = next((part for part in made if part.card.purpose == "climax"), made[-1])
    homes = {DemandKind.OPENING: made[0], DemandKind.CLIMAX: climax, DemandKind.ENDING: made[-1]}
    free: list[Wanted] = []
    for wanted, kind in _kinds(demands):
        home = homes.get(kind)
        if home and home.demand is None and (kind is wanted.demand.kind or wanted.place):
            home.demand = wanted
        elif home:
            home.also.append(wanted)
        else:
            free.append(wanted)
    for number, wanted in enumerate(free):
        card = Card(id=f"demand-{wanted.demand.id}", purpose="turn", exchanges=(), tension=450 + 40 * number, place="main")
        made.insert(max(1, made.index(climax) - len(free) + number + 1), Part(card=card, demand=wanted))
    for part in made:
        for wanted in ([part.demand] if part.demand else []) + part.also:
            staged = stage(story, wanted, part.card.purpose)
            part.turns = [*staged.before, *part.turns, *staged.after]
    made[0].turns[:0] = [told(each) for each in demands if _untold(story, each)]
    made = [part for part in made if part.turns]
    _add_guests(story, made[0], made[-1])
    if story.brief.kind is Kind.SERIES:
        known = hooks()
        made[-1].turns.append(story.chance.pick("hook", known.get(story.genre.id, ()) + known["any"]))
    if story.brief.seconds <= _ONE_SCENE and not any(part.demand for part in made):
        return [Part(card=climax.card, turns=[turn for part in made for turn in part.turns])]
    return made


def _untold(story: Story, wanted: Wanted) -> bool:
    """Whether it is an event that the chosen story does not tell of itself."""
    words = wanted.demand.words.lower()
    if re.search(r"\b(?:is|are|was|has|have)\b", words) or (wanted.demand.verbs and not set(wanted.demand.verbs) & VERBS):
        return False
    return wanted.demand.kind is DemandKind.EVENT and wanted.demand.hard and not any(re.search(rf"\b{re.escape(each)}", words) for each in story.conceit.words)


def _add_guests(story: Story, first: Part, last: Part) -> None:
    """The viewer's people whom the story has no part for come along."""
    for name in sorted(each for each in story.roles if each.startswith("guest")):
        human = story.roles[name].look.species is Species.HUMAN
        comes, stays = _GUESTS[human]
        first.turns.insert(min(1, len(first.turns)), Turn(actor=name, verb="follow", target="hero", texts=tuple(f"{{{name}}} {each}" for each in comes)))
        last.turns.insert(max(0, len(last.turns) - 1), Turn(actor=name, verb="sit", texts=tuple(f"{{{name}}} {each}" for each in stays)))


_GUESTS = {
    True: (
        ("is there too, a step behind {hero}, with both hands full and both eyes open.", "keeps close to {hero}, carrying the heavier half of everything."),
        ("sits down next to {hero} without asking, which is how one knows.", "sits a little apart, and smiles at nothing that anybody could point to."),
    ),
    False: (
        ("comes too, some way behind {hero}, as if by chance.", "goes ahead of {hero}, and keeps looking round to see what takes so long."),
        ("sits down against {hero}, and is asleep before the other foot is in.", "sits beside {hero}, and washes one ear, and leaves the other for tomorrow."),
    ),
}
"""How those come along who are human, and those who are not; and how they are there at the end."""


def _kinds(demands: tuple[Wanted, ...]) -> list[tuple[Wanted, DemandKind]]:
    """The demanded scenes with what each of them is in the film: what is to be shown after the climax is the ending, and how the
    climax is to end belongs to the climax."""
    scenic = [each for each in demands if each.scenic]
    kinds = []
    last = DemandKind.OPENING
    for index, each in enumerate(scenic):
        kind = each.demand.kind
        if kind is DemandKind.ENDING and last is DemandKind.CLIMAX and not each.place and not each.hour:
            kind = DemandKind.CLIMAX
        elif kind is DemandKind.SHOW and last in (DemandKind.CLIMAX, DemandKind.ENDING) and index == len(scenic) - 1:
            kind = DemandKind.ENDING
        kinds.append((each, kind))
        last = kind
    return kinds


def compose(story: Story, plan: Plan, demands: tuple[Wanted, ...], *, dropped: int) -> Draft:
    """Play everything; `dropped` soft turns, in a seeded order, are left out."""
    film = parts(story, plan, demands)
    claimed = frozenset(each.place.id for each in demands if each.place and each.scenic)
    built = sets.Sets(story=story, claimed=claimed)
    hours = sets.hours(story, [part.card for part in film], [part.demand for part in film])
    where: list[Place] = []
    for part in film:
        where.append(built.place(part.card, part.demand, where[-1] if where else None))
    _add_air(story, film, where, hours)
    soft, spare = _droppable(film)
    out = set([*story.chance.order("soft", soft), *story.chance.order("spare", spare)][:dropped])
    scenes: list[Scene] = []
    pinned: list[tuple[str, str]] = []
    top = max((part.card.tension for part in film if part.card.purpose != "climax"), default=0)
    for number, part in enumerate(film):
        story.place = where[number]
        story.slots["place"] = sets.noun(story, where[number])
        id = f"s{len(scenes) + 1}"
        turns = [(index, turn) for index, turn in enumerate(part.turns) if (number, index) not in out]
        beats, present = _play(story, part, turns, id)
        if not beats:
            continue
        pinned += [(each.demand.id, id) for each in ([part.demand] if part.demand else []) + part.also]
        tension = part.card.tension if part.card.purpose != "climax" else max(top + 40, part.card.tension, 800 if part.demand else 0)
        extras = part.demand.others if part.demand and part.demand.others else part.card.extras or (_company(story) if number == 0 else "")
        scenes.append(
            Scene(
                id=id, place=where[number].id, hour=hours[number], weather=sets.weather(story, part.card), purpose=_PURPOSE.get(part.card.purpose, part.card.purpose), act=part.card.act,
                tension=min(1000, tension), present=present, extras=story.fill(extras, action=False) if extras else "", beats=beats,
            )
        )
    used = {scene.place for scene in scenes}
    return Draft(
        scenes=tuple(scenes), places=tuple(each for each in built.all.values() if each.id in used), cast=_cast(story, scenes), pinned=tuple(pinned),
        soft=len(soft),
        spare=len(spare),
    )


def _add_air(story: Story, film: list[Part], where: list[Place], hours: list[Hour]) -> None:
    """A first picture for each scene, of the genre's own weather and noises, where one suits."""
    airs = story.chance.order("air", story.genre.air)
    for part, place, hour in zip(film, where, hours, strict=True):
        weather = sets.weather(story, part.card)
        air = next((each for each in airs if _suits(each, place, hour, weather)), None)
        elsewhere = part.card.set is not None and not place.interior
        if air and not elsewhere and (part.turns[0].spoken or part.turns[0].actor):
            airs.remove(air)
            part.turns.insert(0, replace(air, target="", soft=True))


def _suits(air: Turn, place: Place, hour: Hour, weather: Weather) -> bool:
    text = air.texts[0].lower()
    if air.target and (air.target == "in") != place.interior:
        return False
    if air.verb == "rain" or "rain" in text:
        return weather in (Weather.RAIN, Weather.STORM)
    if air.verb == "snow falls" or "snow" in text:
        return weather is Weather.SNOW
    if "fog" in text:
        return weather is Weather.FOG
    return not (hour is Hour.NIGHT and re.search(r"\bsun\b|shadow|bee\b|daylight", text)) and not (hour is not Hour.NIGHT and "night" in text)


def _droppable(film: list[Part]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The turns that may be left out: the soft ones, and at need actions from the middle of things; never a first sight of somebody."""
    seen: set[str] = set()
    soft: list[tuple[int, int]] = []
    spare: list[tuple[int, int]] = []
    for number, part in enumerate(film):
        for index, turn in enumerate(part.turns):
            shown = set(_ROLE.findall(turn.texts[0])) if not turn.spoken else set()
            if shown <= seen and (turn.soft or turn.spare):
                (soft if turn.soft else spare).append((number, index))
            else:
                seen |= shown
    return soft, spare


def _company(story: Story) -> str:
    """A group of the viewer's that is nobody's enemy fills the background of the first scene."""
    return next((each.name.lower() for each in story.brief.cast if each.group and each.role != "antagonist"), "")


def _cast(story: Story, scenes: list[Scene]) -> tuple[Character, ...]:
    seen = {id for scene in scenes for id in scene.present} | {beat.speaker for scene in scenes for beat in scene.beats if isinstance(beat, Line)}
    everybody = {each.id: each for each in (*story.brief.cast, *story.roles.values())}
    own = {each.id for each in story.brief.cast}
    return tuple(each for each in everybody.values() if each.id in seen or each.id in own)


def _play(story: Story, part: Part, turns: list[tuple[int, Turn]], scene: str) -> tuple[tuple[Beat, ...], tuple[str, ...]]:
    beats: list[Beat] = []
    present: dict[str, None] = {}
    for index, turn in turns:
        if turn.spoken and (not story.brief.dialogue or story.conceit.silent):
            continue
        for entrance in _entrances(story, turn, f"{scene} {index}"):
            arrival = _beat(story, entrance, f"{scene}-b{len(beats) + 1}", part, f"{scene} {index} in")
            beats += [arrival] if arrival else []
        key = f"{part.card.id} {index}"
        made = _beat(story, turn, f"{scene}-{'l' if turn.spoken else 'b'}{len(beats) + 1}", part, key)
        if made is not None:
            beats.append(made)
            for role in _seen(story, turn, made.text):
                present.setdefault(role.id)
    return tuple(beats), tuple(present)


def _seen(story: Story, turn: Turn, text: str) -> Iterator[Character]:
    """Who is on screen in a beat: who acts or speaks, who is acted upon, and whom the sentence names."""
    named = [turn.actor, turn.target] if not turn.off_screen else []
    if not turn.spoken:
        mentioned = {found for option in turn.texts for found in _ROLE.findall(option)}
        named += sorted(each for each in mentioned if each in story.roles and _names(story, story.roles[each], text))
    for name in named:
        role = story.roles.get(name)
        if role and not role.group:
            yield role


def _names(story: Story, role: Character, text: str) -> bool:
    return story.first_name(role).lower().removeprefix("the ") in text.lower()


def _entrances(story: Story, turn: Turn, key: str) -> Iterator[Turn]:
    """A first sight of whoever is about to speak and was never seen."""
    role = story.roles.get(turn.actor)
    if not turn.spoken or turn.off_screen or role is None or role.group or role.id in story.introduced:
        return
    verb, does = story.chance.pick(f"entrance {key}", _ENTRANCES)
    yield Turn(actor=turn.actor, verb=verb, texts=(f"{{{turn.actor}}} {does}",))


def _beat(story: Story, turn: Turn, id: str, part: Part, key: str) -> Beat | None:  
    role = story.roles.get(turn.actor)
    if turn.actor and role is None:
        raise BadScript(key, f"nobody plays {turn.actor!r}")
    text = story.text(turn, key)
    if text is None:
        return None
    if turn.spoken:
        assert role
        to = story.roles.get(turn.target)
        story.heard.add(role.id)
        return Line(
            id=id, speaker=role.id, text=words.formal(text) if _formal(story, role) else text, to=to.id if to else "",
            delivery=Delivery(emotion=turn.emotion, intensity=350 + part.card.tension // 2, volume=turn.volume),
            off_screen=turn.off_screen or role.group, gap=200 + turn.beat + story.chance.number(f"gap {key}", 160),
        )
    target = story.roles.get(turn.target)
    return Action(
        id=id, text=text, verb=turn.verb, actor=role.id if role and not role.group else "", target=target.id if target else story.noun(turn.target),
        prop=story.noun(turn.prop), mood=turn.emotion,
    )


def _formal(story: Story, role: Character) -> bool:
    era = story.brief.era or story.genre.era
    return role.group or role.look.species.value == "robot" or (role.role == "antagonist" and era in ("ancient", "medieval", "fairytale", "victorian", "future"))


def joined(drafts: list[Draft]) -> Draft:
    """Several drafts as one film, their scenes numbered through."""
    scenes: list[Scene] = []
    pinned: list[tuple[str, str]] = []
    cast: dict[str, Character] = {}
    places: dict[str, Place] = {}
    for number, draft in enumerate(drafts, 1):
        offset = len(scenes)
        for index, scene in enumerate(draft.scenes, offset + 1):
            beats = tuple(replace(beat, id=f"s{index}-{beat.id.partition('-')[2]}") for beat in scene.beats)
            scenes.append(replace(scene, id=f"s{index}", act=number, beats=beats))
        pinned += [(demand, f"s{int(scene[1:]) + offset}") for demand, scene in draft.pinned]
        cast = {each.id: each for each in draft.cast} | cast
        places = {each.id: each for each in draft.places} | places
    highest = max(scene.tension for scene in scenes)
    final = max(range(len(scenes)), key=lambda index: (scenes[index].purpose == "climax", index))
    scenes[final] = replace(scenes[final], tension=min(1000, highest + 20))
    return Draft(scenes=tuple(scenes), places=tuple(places.values()), cast=tuple(cast.values()), pinned=tuple(pinned), soft=0, spare=0)
