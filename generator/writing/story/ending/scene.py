"""The scene of an ending: what must be told in it, as much else as there is time for, and where it plays."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.film import Demand, DemandKind, Hour, LightSource, Place, Scene, light_said
from generator.writing.story import deeds, fit, sets
from generator.writing.story.draft import play
from generator.writing.story.ending.branch import Branch
from generator.writing.story.ending.finales import EVENTS, LAST, QUIET, Finale, Telling, finales
from generator.writing.story.ending.kind import covered, playable
from generator.writing.story.ending.people import mentions
from generator.writing.story.ending.wish import Wish
from generator.writing.story.errand import inflected
from generator.writing.story.library import Card
from generator.writing.story.parts import Part
from generator.writing.story.script import Turn
from generator.writing.story.story import Story
from generator.writing.story.wanted import Wanted

_LONG = 25_000
"""Milliseconds from which an ending has room for a pause before it, whatever its kind."""


@dataclass(slots=True)
class _Piece:
    turns: tuple[Turn, ...]
    must: bool
    wanted: bool = False
    """Whether it goes before the others that need not be there."""
    late: bool = False
    """Whether it is only there to fill the time."""


def last_scene(story: Story, branch: Branch, telling: Telling, kind: Finale, wish: Wish, prefix: str, target: int) -> tuple[Scene, Place]:
    """The ending as a scene, and its place."""
    old = branch.rest[0]
    place = _place(story, branch, telling, wish)
    story.place, story.slots["place"] = place, sets.noun(story, place)
    thing = story.slots.get("thing", "") if "thing" in telling.when else ""
    told = () if covered(kind, wish, thing) or not wish.deed else (_found_out(story, wish) if kind.spoken and not story.conceit.silent else _told(story, wish),)
    story.conditions |= {f"kind {kind.id}"}
    opening = (telling.before or telling.turns)[:1]
    pressing = branch.split or telling.place or (kind.abrupt and target < _LONG)
    lead_in = [] if pressing else _common(story, QUIET, wordless=kind.abrupt or any(turn.spoken for turn in opening))[: 3 + target // 20_000]
    usual = 1 + target // 20_000
    last = _common(story, LAST, wordless=True)[:usual]
    pieces = [
        *(_Piece(turns=each, must=False, late=at >= usual) for at, each in enumerate(lead_in)), _Piece(turns=telling.before, must=False), _Piece(turns=telling.turns, must=True),
        _Piece(turns=told, must=True), _Piece(turns=_staged(story, wish) if told else (), must=False, wanted=True), _Piece(turns=telling.after, must=False),
        *(_Piece(turns=each, must=False, late=True) for each in last),
    ]
    turns = _fitted(pieces, target)
    card = Card(id=telling.id, purpose="ending", exchanges=(), tension=telling.tension)
    id = f"{prefix}-s1"
    beats, present = play(story, Part(card=card, source=kind.id), list(enumerate(turns)), id)
    hour = wish.hour or (Hour(telling.hour) if telling.hour and not story.brief.hour and not branch.split else old.hour)
    scene = Scene(
        id=id, place=place.id, hour=hour, weather=wish.weather or old.weather, purpose="ending", act=old.act, tension=telling.tension, present=present, extras=old.extras, beats=beats, grade=old.grade, light=light_said(wish.clause) or (old.light if place.id == old.place or story.brief.light else LightSource.AVAILABLE),
    )
    return scene, place


def _common(story: Story, library: str, *, wordless: bool) -> list[tuple[Turn, ...]]:
    """What may stand before or after any ending; where talk follows, without words."""
    tellings = next(each for each in finales() if each.id == library).tellings
    found = [each.turns for each in story.chance.order(library, tellings) if playable(story, each)]
    return [each for each in found if not (wordless and any(turn.spoken for turn in each))]


def _fitted(pieces: list[_Piece], target: int) -> list[Turn]:
    """The turns that fill the time: what must be told, and of the rest as much as there is room for, what follows before what leads up."""
    chosen: dict[tuple[int, int], Turn] = {}
    total = 0
    order = sorted(range(len(pieces)), key=lambda index: (not pieces[index].must, not pieces[index].wanted, pieces[index].late, -index))
    for index in order:
        piece = [(at, turn) for at, turn in enumerate(pieces[index].turns) if not (pieces[index].must and turn.soft)]
        cost = sum(fit.turn_length(turn) for _, turn in piece)
        enough = pieces[index].late and total >= target * 88 // 100
        if pieces[index].must or (total + cost <= target * 115 // 100 and not enough):
            chosen |= {(index, at): turn for at, turn in piece}
            total += cost
    for index, piece_ in enumerate(pieces):
        for at, turn in enumerate(piece_.turns):
            cost = fit.turn_length(turn)
            if piece_.must and turn.soft and total + cost <= target * 112 // 100:
                chosen[index, at] = turn
                total += cost
    return [chosen[key] for key in sorted(chosen)]


def _told(story: Story, wish: Wish) -> Turn:
    """The viewer's event as an action."""
    names = {each.id: name for name, each in reversed(story.roles.items())}
    text = re.sub(r"\{([\w-]+)\}", lambda found: f"{{{names[found[1]]}}}" if found[1] in names else found[0], wish.deed)
    actor = names.get(wish.who[0], "") if wish.who else ""
    target = next((names[id] for id in (*wish.who[1:], *wish.whom) if id in names), "")
    return Turn(actor=actor, verb=wish.staging, prop=wish.things[0] if wish.things else "", target=target, texts=(text,), must=True)


def _found_out(story: Story, wish: Wish) -> Turn:
    """The viewer's event as somebody understands it at last."""
    speaker = next((name for name in ("hero", "other", "foe", "guest0") if name in story.roles and story.roles[name].speaks and not mentions(wish.clause, story.roles[name])), "")
    if not speaker:
        return _told(story, wish)
    return Turn(actor=speaker, texts=(wish.clause[:1].upper() + wish.clause[1:] + ".",), emotion="cold", volume="quiet", must=True)


def _staged(story: Story, wish: Wish) -> tuple[Turn, ...]:
    """What the library knows of how such an event looks."""
    demand = Demand(id="wish", kind=DemandKind.ENDING, words=wish.clause, who=wish.who + wish.whom, deed=wish.clause, verbs=(wish.verb, inflected(wish.verb, "VBZ")) if wish.verb else (), things=wish.things)
    of = Wanted(demand=demand, who=wish.who + wish.whom, things=wish.things)
    events = next(each for each in finales() if each.id == EVENTS).tellings
    event = next((each for each in events if wish.verb in each.verbs and playable(story, each)), None)
    if event or not deeds.played(of):
        return event.turns if event and wish.who else ()
    staged = deeds.stage(story, of, "ending")
    return tuple(turn for turn in (*staged.before, *staged.after) if wish.deed.split("}")[-1].strip(" .") not in turn.texts[0])


def apart(wish: Wish) -> bool:
    """Whether what was wished for is at another place or time than what was before."""
    return bool(wish.place or wish.hour or wish.weather)


def _place(story: Story, branch: Branch, telling: Telling, wish: Wish) -> Place:
    """The film's own places, or the one that the viewer names."""
    from generator.writing.reading import place

    film = branch.film
    if wish.place:
        noun = wish.place.split()[-1].lower()
        known = next((each for each in film.places if noun in each.name.lower().replace(",", " ").split() or each.kind == noun), None)
        return known or place(wish.place, era=film.places[0].era, seed=0)
    if wish.weather:
        outside = [film.place(each.place) for each in (*branch.rest, *reversed(branch.kept)) if not film.place(each.place).interior]
        if outside:
            return outside[0]
    if branch.split or telling.place == "same":
        return film.place(branch.kept[-1].place)
    return film.place((branch.kept[0] if telling.place == "first" else branch.rest[0]).place)
