"""A draft: the plan's steps played in their places, with the scenes that the viewer asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.errors import BadScript
from generator.film import Action, Audience, Beat, Character, Delivery, Hour, Line, Place, Scene, Weather
from generator.writing.story import sets, words
from generator.writing.story.acting import Acting, address
from generator.writing.story.arrivals import entrance
from generator.writing.story.causes import caused
from generator.writing.story.echo import Echoes
from generator.writing.story.establishing import established
from generator.writing.story.joins import joined
from generator.writing.story.library import Card
from generator.writing.story.manners import Manners
from generator.writing.story.parts import Part, parts
from generator.writing.story.period import out_of_time
from generator.writing.story.plan import Plan
from generator.writing.story.script import Turn
from generator.writing.story.senses import Senses
from generator.writing.story.story import Story
from generator.writing.story.throughline import followed, traced
from generator.writing.story.touchstones import accompanied, recalled
from generator.writing.story.trails import trailed
from generator.writing.story.voices import cast_voices
from generator.writing.story.wanted import Wanted

_PURPOSE = {"early": "set-up", "middle": "turn", "late": "turn"}
"""What a scene that any film may have is for, by where it stands."""
_TENSE = 600
"""In a scene of more tension every word was weighed."""
_ROLE = re.compile(r"\{(\w+)(?:\.[\w:]+)?\}")


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


def compose(story: Story, plan: Plan, demands: tuple[Wanted, ...], *, dropped: int) -> Draft:
    """Play everything; `dropped` soft turns, in a seeded order, are left out."""
    film = parts(story, plan, demands)
    claimed = frozenset(each.place.id for each in demands if each.place and each.scenic)
    built = sets.Sets(story=story, claimed=claimed)
    hours = sets.hours(story, [_with_hour(part) for part in film], [part.demand for part in film])
    where: list[Place] = []
    for at, part in enumerate(film):
        trace = traced(story, film, at)
        where.append(built.place(part.card, part.demand, followed(where, trace)))
    scenic = joined(story, film, where, hours)
    film, where, hours = scenic.parts, scenic.where, scenic.hours
    established(story, built, film, where, hours)
    caused(story, film, where, trailed(story, film, where))
    recalled(story, film, where)
    accompanied(story, film)
    _add_air(story, film, where, hours)
    soft, spare = _droppable(film)
    out = set([*story.chance.order("soft", soft), *story.chance.order("spare", spare)][:dropped])
    echoes, senses = Echoes(story=story), Senses(story=story)
    story.manners = _manners(story)
    acting = Acting(chance=story.chance, address=address(story.brief.bonds, story.brief.era or story.genre.era) if story.conceit.language == "en" else {}, voices={id: voice.id for id, voice in story.manners.of.items()} if story.manners else {})
    scenes: list[Scene] = []
    pinned: list[tuple[str, str]] = []
    top = max((part.card.tension for part in film if part.card.purpose != "climax"), default=0)
    for number, part in enumerate(film):
        story.place = where[number]
        story.slots["place"] = sets.noun(story, where[number])
        id = f"s{len(scenes) + 1}"
        turns = [(index, turn) for index, turn in enumerate(part.turns) if (number, index) not in out]
        turns = [*((-1 - at, turn) for at, turn in enumerate(echoes.before(part, where[number]))), *turns]
        beats, present = play(story, part, turns, id)
        if not beats:
            continue
        if part.card.purpose != "climax" and not part.card.passage:  # there every word was weighed
            beats = acting.played(beats, {each.id: each for each in story.roles.values()}, part.card.tension)
        beats = beats if part.card.passage else senses.played(beats)
        echoes.heard(part, beats)
        pinned += [(each.demand.id, id) for each in ([part.demand] if part.demand else []) + part.also]
        tension = part.card.tension if part.card.purpose != "climax" else max(top + 40, part.card.tension, 800 if part.demand else 0)
        extras = part.demand.others if part.demand and part.demand.others else part.card.extras or _company(story, part.card.purpose, first=number == 0)
        scenes.append(
            Scene(
                id=id, place=where[number].id, hour=hours[number], weather=sets.weather(story, part.card, beats), purpose=part.card.passage or _PURPOSE.get(part.card.purpose, part.card.purpose), act=part.card.act,
                tension=min(1000, tension), present=present, extras=story.fill(extras, action=False) if extras else "", beats=beats,
            )
        )
    used = {scene.place for scene in scenes}
    return Draft(
        scenes=tuple(scenes), places=tuple(each for each in built.all.values() if each.id in used), cast=_cast(story, scenes), pinned=tuple(pinned),
        soft=len(soft),
        spare=len(spare),
    )


_SAYS_HOUR = re.compile(r"^(?:Early |Late )?(Morning|Noon|Dusk|Dawn|Night)\b")


def _with_hour(part: Part) -> Card:
    """The part's card with the hour that its own first words name."""
    first = next((turn.texts for turn in part.turns if not turn.spoken), ("",))
    found = None if part.card.hour else _SAYS_HOUR.match(first[0])
    return replace(part.card, hour=found[1].lower()) if found else part.card


def _add_air(story: Story, film: list[Part], where: list[Place], hours: list[Hour]) -> None:
    """A first picture for each scene, of the genre's own weather and noises, where one suits."""
    airs = story.chance.order("air", story.genre.air)
    for part, place, hour in zip(film, where, hours, strict=True):
        weather = sets.weather(story, part.card)
        air = next((each for each in airs if _suits(each, place, hour, weather)), None)
        elsewhere = part.card.set is not None and not place.interior
        if air and not elsewhere and not part.card.passage and (part.turns[0].spoken or part.turns[0].actor):
            airs.remove(air)
            part.turns.insert(0, replace(air, target="", soft=True))
        last = next((each for each in airs if _suits(each, place, hour, weather)), None) if story.airy and not elsewhere and not part.card.passage else None
        if last:
            airs.remove(last)
            part.turns.append(replace(last, target="", soft=True))


_BELONGS = (
    (r"gulls?|swell|tide|waves?|the water|harbour|buoy|mast", "sea shore beach harbour ship lighthouse lamp-room underwater river"),
    (r"platform|rails|station|goods train|telegraph|windmill", "station train rail platform town street saloon village"),
    (r"bean rows|bee|foxglove|spade|butt|hen|bunting|its own leaf", "garden field farm village orchard park greenhouse barn"),
    (r"streets?|lane|tram|cyclist|awning|shop|square|pigeons?|roofs|windows come on", "street market village town city square rooftop alley shop bar road station bridge fair"),
    (r"firs|trunks|branch|hare|trees|duck", "forest field village garden park river mountain road farm camp"),
)  # fmt: skip
"""What is seen or heard of a place only where such a place is: kinds by a part of their name."""


_OUTSIDE = re.compile(r"\b(?:outside|indoors|sun|sky|rain|fog|behind the wall|a sign)\b")
"""What one sees or hears of it only from the street."""


def _belongs(text: str, place: Place) -> bool:
    return all(any(kind in place.kind for kind in kinds.split()) for words, kinds in _BELONGS if re.search(rf"\b(?:{words})\b", text))


def _suits(air: Turn, place: Place, hour: Hour, weather: Weather) -> bool:
    text = air.texts[0].lower()
    if out_of_time(text, place.era) or not ((place.interior and air.target == "in") or _belongs(text, place)):
        return False
    if air.target and (air.target == "in") != place.interior:
        return False
    if place.interior and not air.target and _OUTSIDE.search(text):
        return False
    if air.verb == "rain" or "rain" in text:
        return weather in (Weather.RAIN, Weather.STORM)
    if air.verb == "snow falls" or "snow" in text:
        return weather is Weather.SNOW
    if "fog" in text:
        return weather is Weather.FOG
    return not (hour is Hour.NIGHT and re.search(r"\bsun\b|shadow|bee\b|daylight", text)) and not (hour is not Hour.NIGHT and "night" in text)


def _droppable(film: list[Part]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The turns that may be left out: the soft ones, and at need actions from the middle of things; never a first sight of somebody, nor what
    stands between two lines of one speaker: the second answers it."""
    seen: set[str] = set()
    soft: list[tuple[int, int]] = []
    spare: list[tuple[int, int]] = []
    for number, part in enumerate(film):
        here: set[str] = set()
        for index, turn in enumerate(part.turns):
            shown = set(_ROLE.findall(turn.texts[0])) if not turn.spoken else set()
            entrance = bool(turn.actor) and turn.actor not in here and any(each.spoken and each.actor == turn.actor for each in part.turns[index + 1 :])
            here |= {turn.actor, turn.target}
            before, after = part.turns[index - 1] if index else None, part.turns[index + 1] if index + 1 < len(part.turns) else None
            between = before is not None and after is not None and before.spoken and after.spoken and before.actor == after.actor
            if shown <= seen and not between and (turn.soft or (turn.spare and not entrance)):
                (soft if turn.soft else spare).append((number, index))
            else:
                seen |= shown
    return soft, spare


def _company(story: Story, purpose: str, *, first: bool) -> str:
    """A group of the viewer's fills the background: of the first scene where it is nobody's enemy, else of the climax."""
    groups = [each for each in story.brief.cast if each.group and (each.role == "antagonist") is (purpose == "climax")]
    return groups[0].name.lower() if groups and groups[0].name and (first or purpose == "climax") else ""


def _cast(story: Story, scenes: list[Scene]) -> tuple[Character, ...]:
    seen = {id for scene in scenes for id in scene.present} | {beat.speaker for scene in scenes for beat in scene.beats if isinstance(beat, Line)}
    everybody = {each.id: each for each in (*story.brief.cast, *story.roles.values())}
    own = {each.id for each in story.brief.cast}
    return tuple(each for each in everybody.values() if each.id in seen or each.id in own)


def play(story: Story, part: Part, turns: list[tuple[int, Turn]], scene: str) -> tuple[tuple[Beat, ...], tuple[str, ...]]:
    beats: list[Beat] = []
    present: dict[str, None] = {}
    lost = False
    for index, turn in turns:
        if turn.spoken and (not story.brief.dialogue or story.conceit.silent):
            continue
        for first in _entrances(story, turn):
            arrival = _beat(story, first, f"{scene}-b{len(beats) + 1}", part, f"{scene} {index} in")
            beats += [arrival] if arrival else []
        key = f"{part.card.id} {index}"
        asked = bool(beats) and isinstance(beats[-1], Line) and beats[-1].text.endswith("?")
        made = _beat(story, turn, f"{scene}-{'l' if turn.spoken else 'b'}{len(beats) + 1}", part, key, answer=asked)
        lost = lost or made is None
        before = beats[-1] if beats else None
        if made is not None:
            if lost and isinstance(made, Line) and isinstance(before, Line) and made.speaker == before.speaker and not made.off_screen:
                beats[-1] = replace(before, text=f"{before.text} {made.text}")  # what was answered is not said in this film: they go on by themselves
            else:
                beats.append(made)
            lost = False
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


def _entrances(story: Story, turn: Turn) -> Iterator[Turn]:
    """A first sight of whoever is about to speak and was never seen."""
    role = story.roles.get(turn.actor)
    if not turn.spoken or turn.off_screen or role is None or role.group or role.id in story.introduced:
        return
    yield entrance(story, turn.actor)


def _beat(story: Story, turn: Turn, id: str, part: Part, key: str, *, answer: bool = False) -> Beat | None:
    role = story.roles.get(turn.actor)
    if turn.actor and role is None:
        raise BadScript(key, f"nobody plays {turn.actor!r}")
    text = story.text(turn, key, answer=answer)
    if text is None:
        return None
    if turn.spoken:
        assert role
        to = story.roles.get(turn.target)
        story.heard.add(role.id)
        text = words.formal(text) if _formal(story, role) else text
        if story.manners and part.card.id != "flashback":  # there it was said already
            text = story.manners.say(role, text, turn.emotion, volume=turn.volume, answer=answer, plain=turn.must or part.card.purpose in ("climax", "crisis") or part.card.tension > _TENSE or bool(part.card.passage))
        return Line(
            id=id, speaker=role.id, text=text, to=to.id if to else "",
            delivery=Delivery(emotion=turn.emotion, intensity=350 + part.card.tension // 2, volume=turn.volume),
            off_screen=turn.off_screen or role.group, gap=200 + turn.beat + story.chance.number(f"gap {key}", 160),
        )
    target = story.roles.get(turn.target)
    return Action(
        id=id, text=text, verb=turn.verb, actor=role.id if role and not role.group else "", target=target.id if target else story.noun(turn.target),
        prop=story.noun(turn.prop), mood=turn.emotion,
    )


def _manners(story: Story) -> Manners | None:
    """How everybody speaks; the library has manners for English alone."""
    if story.conceit.language != "en":
        return None
    first = [story.roles[name] for name in ("hero", "ally", "foe", "target") if name in story.roles]
    mild = story.brief.audience in (Audience.CHILDREN, Audience.FAMILY)
    people = (*first, *story.brief.cast, *story.roles.values())
    return Manners(chance=story.chance, of=cast_voices(people, story.brief.era or story.genre.era, story.genre.id, story.chance), mild=mild, full=story.ample)


def _formal(story: Story, role: Character) -> bool:
    era = story.brief.era or story.genre.era
    return role.group or role.look.species.value == "robot" or (role.role == "antagonist" and era in ("ancient", "medieval", "fairytale", "victorian", "future"))
