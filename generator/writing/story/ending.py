"""Another ending: the last scenes of a film told otherwise, from everything that was shown before them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from itertools import zip_longest

from generator.errors import BadNote
from generator.film import Beat, Brief, Character, Demand, DemandKind, Hour, Line, Place, Scene, Screenplay
from generator.value import canonical
from generator.writing.decency import REFUSAL, rated, sexualises_the_young, too_hard
from generator.writing.story import concept, deeds, fit, sets
from generator.writing.story.branch import Branch, branched
from generator.writing.story.chance import Chance
from generator.writing.story.draft import _play as play
from generator.writing.story.errand import inflected
from generator.writing.story.finales import Finale, Telling, finales
from generator.writing.story.library import Card, Conceit
from generator.writing.story.parts import Part
from generator.writing.story.script import Turn
from generator.writing.story.story import Story
from generator.writing.story.wanted import Wanted, wanted
from generator.writing.story.wish import Wish, understood

_NEAR = 0.5
"""Nearness of meaning from which a wish is taken for a kind of ending."""
_AS_SAID, _QUIET, _LAST = "as-said", "quiet", "last"
"""Of the library: what stands round an event in the viewer's own words, what may come before any ending, and after it."""


_TONES = (
    (("comedy", "children", "fairytale", "fantasy", "nature"), ("warm", "funny", "open")),
    (("noir", "horror", "thriller", "dystopia", "western"), ("uneasy", "grave", "dark", "bittersweet")),
    (("romance", "life", "history", "sea", "court", "space"), ("warm", "bittersweet", "grave", "open")),
)
"""Tones that suit genres: what is proposed first."""


def end(brief: Brief, screenplay: Screenplay, wish: str, variation: int) -> Screenplay:
    """The screenplay with other last scenes; everything before them stays as it is, to the ids.

    `wish` says what happens in them; where it is empty the writer proposes, and each `variation` proposes another kind. Raises BadNote
    where the wish is not understood, or is not for the film's audience.
    """
    branch = branched(screenplay)
    people = branch.people()
    if not people:
        raise BadNote("Nobody is left in this film whom another ending could be about.")
    _decent(brief, screenplay, wish)
    hero, other, foe = _leads(branch, people)
    meant = understood(wish, screenplay, people, hero, other, foe) if wish.strip() else Wish(clause="")
    _alive(branch, meant)
    story = _story(brief, branch, people, (hero, other, foe), meant, f"{wish}|{variation}")
    kind = _asked(story, meant) if wish.strip() else _proposed(story, variation)
    if "opponent" not in kind.when:
        hero, other = _bound(meant, people, hero, other)
        if kind.subject == "other" and other and other.id not in meant.who[1:] and meant.who:
            hero, other = other, hero
        story = _story(brief, branch, people, (hero, other, foe), meant, f"{wish}|{variation}")
    target = fit.length(branch.rest, 0) - fit.length((), 0) - fit.ESTABLISHING * (2 if branch.split and _apart(meant) else 1)
    telling = _telling(story, kind, meant, target)
    scene = _scene(story, branch, telling, kind, meant, f"e{variation}", target)
    return _whole(branch, scene, wish.strip(), variation, kind, apart=_apart(meant))


def _decent(brief: Brief, film: Screenplay, wish: str) -> None:
    if sexualises_the_young(wish, film.cast):
        raise BadNote(REFUSAL)
    if too_hard(Demand(id="wish", kind=DemandKind.ENDING, words=wish), brief.audience):
        raise BadNote("That ending is not for children, and this film is.", ("a hopeful ending", "they make up", "an ending with a laugh"))


def _alive(branch: Branch, wish: Wish) -> None:
    for person in branch.film.cast:
        named = re.search(rf"\b{re.escape(person.name.split()[0])}\b", wish.clause) if person.name else None
        if named and branch.dead(person):
            raise BadNote(f"{person.name} is dead by then.", ("one where the others remember", "a hopeful ending"))


def _leads(branch: Branch, people: Sequence[Character]) -> tuple[Character, Character | None, Character | None]:
    """Whom the film is about, who is nearest to them, and who stands against them."""
    hero = people[0]
    foe = next((each for each in people[1:] if each.role == "antagonist"), None)
    rest = [each for each in people[1:] if each.role != "antagonist"]
    rank = {"lead": 2, "friend": 1}
    other = max(rest, key=lambda each: (each.speaks or not hero.speaks, rank.get(each.role, 0) + branch.together(hero, each), -people.index(each)), default=None)
    return hero, other, foe


def _bound(wish: Wish, people: Sequence[Character], hero: Character, other: Character | None) -> tuple[Character, Character | None]:
    """The wish's own people play the ending."""
    by_id = {each.id: each for each in people}
    named = [by_id[id] for id in (*wish.who, *wish.whom) if id in by_id]
    if not named:
        return hero, other
    first = named[0]
    second = next((each for each in (*named[1:], hero, *([other] if other else [])) if each.id != first.id), None)
    return first, second


def _story(brief: Brief, branch: Branch, people: Sequence[Character], leads: tuple[Character, Character | None, Character | None], wish: Wish, salt: str) -> Story:
    """The film's people, places and things, as the library's endings speak of them."""
    film = branch.film
    hero, other, foe = leads
    silent = not brief.dialogue or not any(isinstance(beat, Line) for scene in film.scenes for beat in scene.beats)
    own = replace(brief, cast=film.cast, places=film.places or brief.places, dialogue=not silent)
    genre = concept.genre_of(brief)
    story = Story(
        brief=own, genre=genre, conceit=_plain(silent), chance=Chance(blake2b(canonical(brief) + f"{film.title}|{salt}".encode(), digest_size=12).hexdigest()),
        conditions=concept.conditions(own, wanted(brief), genre),
    )
    story.introduced = set(branch.seen)
    story.roles = {"hero": hero, **({"other": other} if other else {}), **({"foe": foe} if foe and foe is not hero and foe is not other else {})}
    if other and other.role == "antagonist":
        story.roles["foe"] = other
    for number, each in enumerate(each for each in people if each not in story.roles.values()):
        story.roles[f"guest{number}"] = each
    group = next((each for each in film.cast if each.group), None)
    story.slots |= {"group": group.name if group else genre.group, "crowd": genre.crowd, "extras": genre.extras}
    things = [each for each in wish.things if wish.deed] or branch.things(tuple(each.subject for each in film.demands if each.kind is DemandKind.PROP))
    if things:
        story.slots["thing"] = re.sub(r"^(?:the|a|an) ", "", things[0])
    lines = branch.lines(tuple(each.id for each in (hero, other) if each))
    story.slots["first"] = sets.noun(story, film.place(branch.kept[0].place))
    story.conditions = story.conditions - {"animal hero"} | _facts(story, branch, silent, things)
    if lines:
        speaker, words = story.chance.pick("line", lines)
        story.slots["line"] = words
        story.conditions |= {"line", "hero's line" if speaker == hero.id else "other's line"}
    return story


def _plain(silent: bool) -> Conceit:
    return Conceit(id="ending", titles=(), logline="", genres=("any",), cards=(), roles=(), silent=silent)


def _facts(story: Story, branch: Branch, silent: bool, things: Sequence[str]) -> frozenset[str]:
    """What an ending may rely on in this film."""
    roles = story.roles
    hero, other, foe = roles["hero"], roles.get("other"), roles.get("foe")
    hands = ("human", "robot", "ghost")
    facts = {
        "with": other is not None, "alone": other is None, "opponent": foe is not None and foe is not hero, "thing": bool(things), "silent": silent,
        "friends": other is not None and other is not foe,
        "hands": hero.look.species.value in hands and (other is None or other.look.species.value in hands),
        "talk": not silent and hero.speaks and other is not None and other.speaks,
        "foe talks": not silent and foe is not None and foe.speaks and hero.speaks,
        "hero talks": not silent and hero.speaks,
        "away": not branch.split and branch.kept[0].place not in (branch.kept[-1].place, branch.rest[0].place),
        "animal hero": hero.look.species.value not in hands,
        "other is foe": other is not None and other.role == "antagonist", "others": any(name.startswith("guest") for name in roles),
        "inside": branch.film.place(branch.rest[0].place).interior,
        "foe hands": foe is not None and foe.look.species.value in hands,
    }
    return frozenset(name for name, holds in facts.items() if holds)


def _asked(story: Story, wish: Wish) -> Finale:
    """The kind of ending that a wish means: by its words, else by its meaning, else as it is said."""
    from generator.writing.reading.meaning import ranked

    open_ones = [each for each in finales() if each.says and story.holds(each.when)]
    low = wish.clause.lower()
    for each in open_ones:
        if any(re.search(rf"\b{stem}", low) for stem in each.verbs) and " not " not in f" {wish.deed} ":
            return each
    owner = {said: each for each in open_ones for said in each.says}
    found = ranked(low, tuple(owner))
    best, said = found[0]
    if wish.deed and wish.who and best < 0.75:
        return next(each for each in finales() if each.id == _AS_SAID)
    if best >= _NEAR:
        return owner[said]
    if wish.deed and (wish.who or wish.things or wish.place):
        return next(each for each in finales() if each.id == _AS_SAID)
    raise BadNote(f"“{wish.clause[:80]}” was not understood as an ending. Say what happens in it, and to whom.", tuple(said for _, said in found[:3]))


def _proposed(story: Story, variation: int) -> Finale:
    """One of the kinds that suit this film: the next for each variation."""
    open_ones = [each for each in finales() if each.says and story.holds(each.when) and any(_open(story, one) for one in each.tellings)]
    chance = Chance(story.brief.prompt)
    suits = next((tones for genres, tones in _TONES if story.genre.id in genres), ())
    tones = sorted(chance.order("tones", sorted({each.tone for each in open_ones})), key=lambda tone: tone not in suits)
    ranks = [[each for each in chance.order("endings", open_ones) if each.tone == tone] for tone in tones]
    turned = [each for row in zip_longest(*ranks) for each in row if each]
    return turned[variation % len(turned)]


def _open(story: Story, telling: Telling) -> bool:
    return story.holds(telling.when) and not any(_barred(story, turn) for turn in telling.turns if not turn.soft)


def _barred(story: Story, turn: Turn) -> bool:
    """Whether somebody cannot do what a turn asks of them: speak in a film without words, look where they are blind."""
    person = story.roles.get(turn.actor)
    blind = person is not None and re.search(r"\bblind\b", f"{person.description} {' '.join(person.traits)}", re.IGNORECASE)
    return (turn.spoken and story.conceit.silent) or bool(blind and turn.verb in ("look", "read"))


def _telling(story: Story, kind: Finale, wish: Wish, room: int) -> Telling:
    """Of the tellings that this film admits and has `room` for one that uses most of what it has shown."""
    ways = [each for each in kind.tellings if _open(story, each)]
    if not ways:
        raise BadNote("This film has nobody who could play that ending.", tuple(each.says[0] for each in finales() if each.says and story.holds(each.when))[:3])
    costs = {each.id: _cost(each.turns) for each in ways}
    room = room * 115 // 100 - (0 if _covered(kind, wish) or not wish.deed else 4000)
    ways = [each for each in ways if costs[each.id] <= room] or [min(ways, key=lambda each: costs[each.id])]
    most = max(_asks(each) for each in ways)
    return story.chance.pick("telling", [each for each in ways if _asks(each) >= most - 1])


def _asks(telling: Telling) -> int:
    return len([need for need in telling.when if not need.startswith("not ")])


def _cost(turns: tuple[Turn, ...]) -> int:
    return sum(fit.turn_length(turn) for turn in turns if not turn.soft)


@dataclass(slots=True)
class _Piece:
    turns: tuple[Turn, ...]
    must: bool
    late: bool = False
    """Whether it is only there to fill the time."""


def _scene(story: Story, branch: Branch, telling: Telling, kind: Finale, wish: Wish, prefix: str, target: int) -> tuple[Scene, Place]:
    """The ending as a scene, and its place."""
    old = branch.rest[0]
    place = _place(story, branch, telling, wish)
    story.place, story.slots["place"] = place, sets.noun(story, place)
    told = () if _covered(kind, wish) or not wish.deed else (_told(story, wish),)
    first = next((turn.actor for turn in (telling.before or telling.turns)[:1] if turn.spoken), "")
    lead_in = [] if branch.split or kind.abrupt or telling.place else _common(story, _QUIET, but=first)[: 1 + target // 20_000]
    last = _common(story, _LAST, but="")[:1]
    pieces = [
        *(_Piece(turns=each, must=False) for each in lead_in), _Piece(turns=telling.before, must=False), _Piece(turns=telling.turns, must=True),
        _Piece(turns=told, must=True), _Piece(turns=_staged(story, wish) if told else (), must=False), _Piece(turns=telling.after, must=False),
        *(_Piece(turns=each, must=False, late=True) for each in last),
    ]
    turns = _fitted(pieces, target)
    card = Card(id=telling.id, purpose="ending", exchanges=(), tension=telling.tension)
    id = f"{prefix}-s1"
    beats, present = play(story, Part(card=card, source=kind.id), list(enumerate(turns)), id)
    hour = wish.hour or (Hour(telling.hour) if telling.hour and not story.brief.hour and not branch.split else old.hour)
    scene = Scene(
        id=id, place=place.id, hour=hour, weather=wish.weather or old.weather, purpose="ending", act=old.act, tension=telling.tension, present=present, extras=old.extras, beats=beats, grade=old.grade,
    )
    return scene, place


def _common(story: Story, library: str, *, but: str) -> list[tuple[Turn, ...]]:
    """What may stand before or after any ending; nothing that `but` speaks last in, who goes on speaking."""
    tellings = next(each for each in finales() if each.id == library).tellings
    found = [each.turns for each in story.chance.order(library, tellings) if _open(story, each)]
    return [each for each in found if not (each[-1].spoken and each[-1].actor == but)]


def _covered(kind: Finale, wish: Wish) -> bool:
    """Whether an ending of this kind is all that was wished for."""
    meant = [found[0] for stem in kind.verbs if (found := re.search(rf"\b{stem}\w*", wish.clause.lower()))]
    return bool(meant) and all(any(noun in each for each in meant) for noun in wish.nouns)


def _fitted(pieces: list[_Piece], target: int) -> list[Turn]:
    """The turns that fill the time: what must be told, and of the rest as much as there is room for, what follows before what leads up."""
    chosen: dict[tuple[int, int], Turn] = {}
    total = 0
    order = sorted(range(len(pieces)), key=lambda index: (not pieces[index].must, pieces[index].late, -index))
    for index in order:
        piece = [(at, turn) for at, turn in enumerate(pieces[index].turns) if not (pieces[index].must and turn.soft)]
        cost = sum(fit.turn_length(turn) for _, turn in piece)
        if pieces[index].must or total + cost <= target * 115 // 100:
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


def _staged(story: Story, wish: Wish) -> tuple[Turn, ...]:
    """What the library knows of how such an event looks."""
    demand = Demand(id="wish", kind=DemandKind.ENDING, words=wish.clause, who=wish.who + wish.whom, deed=wish.clause, verbs=(wish.verb, inflected(wish.verb, "VBZ")) if wish.verb else (), things=wish.things)
    of = Wanted(demand=demand, who=wish.who + wish.whom, things=wish.things)
    if not deeds.played(of):
        return ()
    staged = deeds.stage(story, of, "ending")
    return tuple(turn for turn in (*staged.before, *staged.after) if wish.deed.split("}")[-1].strip(" .") not in turn.texts[0])


def _apart(wish: Wish) -> bool:
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


def _whole(branch: Branch, made: tuple[Scene, Place], wish: str, variation: int, kind: Finale, *, apart: bool) -> Screenplay:
    scene, place = made
    film = branch.film
    before = {beat.text for each in branch.kept for beat in each.beats}
    beats: tuple[Beat, ...] = tuple(each for each in scene.beats if each.text not in before)
    scene = replace(scene, beats=beats)
    if branch.split and not apart:
        last = branch.kept[-1]
        scenes = (*branch.kept[:-1], replace(last, beats=(*last.beats, *beats), present=(*last.present, *(each for each in scene.present if each not in last.present))))
    else:
        scenes = (*branch.kept, scene)
    places = film.places if any(each.id == place.id for each in film.places) else (*film.places, place)
    film = replace(film, demands=tuple(each for each in film.demands if not re.fullmatch(r"e\d+", each.id)))
    met, refused = _demands(film, branch, scenes)
    if wish:
        film = replace(film, demands=(*film.demands, Demand(id=f"e{variation}", kind=DemandKind.ENDING, words=wish)))
        met = (*met, (f"e{variation}", scenes[-1].id))
    return rated(replace(film, scenes=scenes, places=places, met=met, refused=refused, used=tuple(dict.fromkeys((*film.used, f"ending-{kind.id}")))))


def _demands(film: Screenplay, branch: Branch, scenes: tuple[Scene, ...]) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """What is still met: nothing by a scene that is not there any more."""
    there = {each.id for each in scenes}
    gone = {each.id for each in branch.rest}
    wishes = {each.id for each in film.demands}
    met = [(id, where) for id, where in film.met if id in wishes and where in there and (where not in gone or not _ends(film, id))]
    refused = list(film.refused)
    for demand in film.demands:
        had = any(id == demand.id for id, _ in film.met)
        if not had or any(id == demand.id for id, _ in met):
            continue
        where = next((each.id for each in scenes if demand.subject in each.present), "") if demand.subject else ""
        if where and demand.kind is DemandKind.CHARACTER:
            met.append((demand.id, where))
        elif demand.kind in (DemandKind.TONE, DemandKind.LOOK, DemandKind.SETTING, DemandKind.PROHIBITION):
            met.append((demand.id, scenes[0].id))
        else:
            refused.append((demand.id, f"“{demand.words}” belongs to the other ending of this film."))
    return tuple(met), tuple(refused)


def _ends(film: Screenplay, id: str) -> bool:
    return any(each.id == id and each.kind is DemandKind.ENDING for each in film.demands)

