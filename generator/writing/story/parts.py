"""The parts of a film: the plan's steps as scenes in the making, with what the viewer asked for in its place among them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from generator.film import DemandKind, Kind, Species
from generator.writing.story import traits
from generator.writing.story.aftermath import ROOMY as _RECAP
from generator.writing.story.aftermath import glimpses, previously
from generator.writing.story.announced import announced
from generator.writing.story.chance import Chance
from generator.writing.story.deeds import discussed, played, stage, told
from generator.writing.story.kinds import thing_class
from generator.writing.story.library import Card
from generator.writing.story.objects import CONTESTS
from generator.writing.story.plan import Plan
from generator.writing.story.script import Turn
from generator.writing.story.season import rule_of, weave
from generator.writing.story.story import Story
from generator.writing.story.verbs import VERBS
from generator.writing.story.wanted import Wanted

_ONE_SCENE = 45
"""A film of so many seconds has no time to go anywhere."""


@dataclass(slots=True)
class Part:
    """A scene in the making."""

    card: Card
    source: str = ""
    """The story that it is a scene of."""
    turns: list[Turn] = field(default_factory=list)
    demand: Wanted | None = None
    """What the viewer asked to see here; it decides about place and hour."""
    also: list[Wanted] = field(default_factory=list)
    asked: int = 0
    """How many of its turns, from the first, are what the viewer asked to see before the story's own."""

    def elsewhere(self, wanted: Wanted) -> bool:
        """Whether a demand cannot be met here, since what was asked for before it is in another place or at another hour."""
        if self.demand is None:
            return False
        place, hour = self.demand.place, self.demand.hour
        return bool(wanted.place and place and wanted.place.id != place.id) or bool(wanted.hour and hour and wanted.hour is not hour)


def parts(story: Story, plan: Plan, demands: tuple[Wanted, ...]) -> list[Part]:
    """The scenes in order, each with its turns; what the viewer asked to see comes first in its scene, its aftermath last."""
    grouped: dict[int, Part] = {}
    for step in plan.steps:
        part = grouped.setdefault(step.at[0], Part(card=step.card, source=step.source))
        last = len(step.exchange.turns) - 1
        part.turns.extend(
            replace(turn, spare=not turn.spoken and (story.tight or not turn.must) and 0 < index < last) for index, turn in enumerate(step.exchange.turns)
        )
    made = [grouped[key] for key in sorted(grouped)]
    climax = next((part for part in made if part.card.purpose == "climax"), made[-1])
    homes = {DemandKind.OPENING: made[0], DemandKind.CLIMAX: climax, DemandKind.ENDING: made[-1]}
    free: list[Wanted] = []
    for wanted, kind in _kinds(demands):
        home = homes.get(kind)
        if home and home.elsewhere(wanted):
            made.append(Part(card=Card(id=f"demand-{wanted.demand.id}", purpose="ending", exchanges=(), tension=250, place="main"), demand=wanted))
            homes[DemandKind.ENDING] = made[-1]
        elif home and home.demand is None and (kind is wanted.demand.kind or wanted.place):
            home.demand = wanted
        elif home:
            home.also.append(wanted)
        else:
            free.append(wanted)
    for number, wanted in enumerate(free):
        card = Card(id=f"demand-{wanted.demand.id}", purpose="turn", exchanges=(), tension=450 + 40 * number, place="main")
        made.insert(max(1, made.index(climax) - len(free) + number + 1), Part(card=card, demand=wanted))
    acted = {each.demand.id for each in demands if len(made) > 2 and each.who and each.demand.id in story.tell and played(each)}
    made[min(1, len(made) - 1)].also += [each for each in demands if each.demand.id in acted]
    for part in made:
        for wanted in ([part.demand] if part.demand else []) + part.also:
            staged = stage(story, wanted, part.card.purpose)
            part.turns = [*staged.before, *part.turns, *staged.after]
            part.asked += len(staged.before)
    for each in demands:
        described = not each.demand.verbs and bool(each.who)  # "a postman who is afraid of dogs" is somebody, and nothing that happens
        if each.demand.id not in acted and not described and not _lived(story, each) and (each.demand.id in story.tell or _untold(story, each)):
            if announced(story, each, made):
                continue
            late = each.demand.id in story.staged and _reached(story, each)
            reached = made[-1] if late and story.conceit.goal not in {one.goal for one in story.premises if one.demand == each.demand.id} else climax
            home = reached if late else made[min(1, len(made) - 1)] if len(made) > 2 else made[0]
            said = told(story, each)
            if said.spoken:  # a threat is made when they first meet
                home = next((part for part in made if part is not made[-1] and {"hero", "foe"} <= {turn.actor for turn in part.turns}), home)
                home.turns.append(said)
                continue
            here = tuple(dict.fromkeys(turn.actor for turn in home.turns if turn.spoken and not turn.off_screen))
            at = len(home.turns) if late and home is climax else home.asked
            home.turns[at:at] = [said] if late else discussed(story, said, here)
    _add_facts(story, made, demands)
    made = [part for part in made if part.turns]
    _add_trait(story, made)
    _add_guests(story, made[0], made[-1])
    if story.brief.kind is Kind.SERIES:
        _weave(story, made, climax)
    elif rule_of(story.brief):
        middle = made[max(0, made.index(climax) - 1)] if climax in made else made[0]
        middle.turns.extend(_shown(weave(story, 1, Chance(story.season)).come))
    if story.brief.seconds <= _ONE_SCENE and not any(part.demand for part in made):
        return [Part(card=climax.card, turns=[turn for part in made for turn in part.turns])]
    return made


_ENDS = ("win", "rescue", "find", "steal", "deliver", "escape", "fight", "plead")
"""Goals that are reached in one moment; the others are what somebody does from the beginning."""


LIVED = ("wait", "leave", "homecoming", "perform", "deceive", "remember", "copy", "meet")
"""Goals that are what happens from the first scene to the last."""


def _lived(story: Story, wanted: Wanted) -> bool:
    """Whether the whole story is the viewer's event."""
    return story.conceit.goal in LIVED and any(each.demand == wanted.demand.id and each.goal == story.conceit.goal for each in story.premises)


def _reached(story: Story, wanted: Wanted) -> bool:
    """Whether the viewer's event is what the story comes to."""
    mine = [each for each in story.premises if each.demand == wanted.demand.id]
    return any(each.goal in _ENDS and each.quest is not None and each.verb in each.quest.verbs for each in mine)


_FILLED = re.compile(r"\{(?:\w+ )?(\w+)[.}]")


def _add_facts(story: Story, film: list[Part], demands: tuple[Wanted, ...]) -> None:
    """The viewer's rules and things of which the chosen story knows nothing are in it from the first scene."""
    used = [text for part in film for turn in part.turns if not turn.soft for text in turn.texts]
    named = {slot.lower() for text in used for slot in _FILLED.findall(text)}
    known = {said.lower() for slot, said in story.slots.items() if slot.lower() in named}
    trades = {person.occupation.lower() for person in story.brief.cast}  # "a piano tuner" is somebody
    home, second = film[0], film[min(1, len(film) - 1)]
    for each in demands:
        key, said = re.sub(r"\W", "", each.demand.id), each.demand.words
        authored = any(re.search(rf"\b{re.escape(word)}", said.lower()) for word in story.conceit.words)
        if each.demand.kind is DemandKind.RULE and not authored and each.demand.id not in story.staged and said != rule_of(story.brief) and len(said.split()) < 9:
            story.slots[f"rule{key}"] = re.sub(r"[{}|]", "", said).strip(" .")
            home.turns.insert(len(home.turns) // 2, Turn(actor="", verb="show", prop="notice", texts=tuple(f.replace("RULE", f"{{rule{key}.upper}}") for f in _NOTICES), must=True))
            if "foe" in story.roles and second is not home:
                second.turns.append(Turn(actor="foe", texts=(f"{{Rule{key}}}. I didn't make it. I only see to it.", f"{{Rule{key}}}. It's on every wall, so that nobody need ask me."), soft=True))
        elif each.demand.kind in (DemandKind.PROP, DemandKind.EVENT) and each.things and (each.demand.kind is DemandKind.PROP or not _told_of(each.things[0], used, story)) and bodily(each.things[0]) and not _at_stake(story, each.things[0]) and not any(thing.lower() in known or thing.lower() in trades for thing in each.things):
            story.slots[f"prop{key}"] = re.sub(r"^(?:every|each|no|any|all|some|this|that|these|those)\s+", "", each.things[0], flags=re.IGNORECASE)
            home.turns.insert(1, _seen(f"prop{key}", each.things[0], len(known)))
            known.add(each.things[0].lower())


def _seen(slot: str, thing: str, number: int) -> Turn:
    """A thing of the viewer's, where the story has no other use for it."""
    if thing.split()[-1].lower() in _DRINKS:
        return Turn(actor="hero", verb="hold", prop="cup", texts=tuple(each.replace("PROP", f"{{{slot}}}") for each in _POURED), must=True)
    ways: tuple[str, ...] = _PROPS if thing_class(thing, "") else _SIGHTS
    ways = (*ways[number % len(ways) :], *ways[: number % len(ways)])
    return Turn(actor="hero", verb="put", prop=slot, texts=tuple(each.replace("PROP", f"{{a {slot}}}") for each in ways), must=True)


def _add_trait(story: Story, film: list[Part]) -> None:
    """What the viewer says of somebody is seen at the end of the first quiet scene that has both of the film's own in it."""
    if story.brief.seconds < _RECAP or not story.brief.dialogue or story.conceit.silent or story.conceit.language != "en":
        return
    shown = traits.staged(story)
    pair = {turn.actor for turn in shown}
    home = next((part for part in film[:-1] if part.card.purpose not in ("crisis", "climax") and pair <= {turn.actor for turn in part.turns if turn.spoken}), None)
    if shown and home:
        home.turns.extend(shown)
    else:
        story.slots.pop("trait", None)


def _told_of(thing: str, used: list[str], story: Story) -> bool:
    """Whether the pages speak of a thing that the viewer's event names, in their own words or in the viewer's."""
    head = thing.split()[-1].lower()
    return any(head in said.lower() for said in (*used, *story.slots.values()))


def _at_stake(story: Story, thing: str) -> bool:
    """Whether it is what the story is about, which says it in its own way."""
    wanted = " ".join(each.wants for each in story.brief.cast if each.role == "antagonist")  # what the opponent only wants to see is not there yet
    return any(thing.split()[-1].lower() in f"{each.object} {each.event} {wanted}".lower().split() for each in story.premises)


def bodily(thing: str) -> bool:
    """Whether it is a thing at all, and not people or a thought."""
    from generator.writing.reading.nouns import Noun, noun_kind

    if re.search(r"(?:woman|women|man|men|person|people)$", thing.lower()) or thing.lower().split()[-1] in CONTESTS:
        return False
    return noun_kind(thing.split(" of ")[0].split()[-1].lower()) in (Noun.THING, Noun.VEHICLE, Noun.LOOK) and not re.match(r"(?:first|last|next|same|other)\b", thing)


_NOTICES = (
    "On the wall there is a notice, and on the next wall another: RULE.",
    "Over the door, where others have a horseshoe, it says: RULE.",
    "A loudspeaker, a long way off, says what it says every hour: RULE.",
)
_SIGHTS = (
    "Behind {hero}, where one can't help seeing it, there is PROP.", "{hero} walks once round PROP, as one walks round something that may wake up.",
    "A little to one side, as if somebody meant to come back for it, there is PROP.", "Nobody has said a word about PROP yet, and there it is.",
)
"""How a thing is in a film that may be too large to be put anywhere."""
_POURED = ("{hero} has a cup of PROP in both hands, and blows across it.", "There is a cup of PROP by {hero}, and a ring where another stood.")
_DRINKS = ("tea", "coffee", "milk", "water", "beer", "wine", "juice", "lemonade", "cocoa", "chocolate", "broth", "whisky", "whiskey", "rum", "gin", "cider", "ale", "tonic")
_PROPS = ("{hero} puts PROP where it can be seen.", "{hero} has PROP along, and keeps a hand on it.", "Beside {hero} lies PROP, in everybody's way.")


def _weave(story: Story, film: list[Part], climax: Part) -> None:
    """The season's share of an episode: what was, what comes, and what is still open; a last picture that asks for the next one."""
    woven = weave(story, story.episode, Chance(story.season))
    middle = max(0, min(len(film) - 2, film.index(climax) - 1)) if climax in film else 0
    if len(film) > 1:
        film[middle].turns.extend(_shown(woven.come))
    film[0].turns[0:0] = [*woven.since, *_shown(woven.answer), *(_shown(woven.recap) if story.brief.seconds >= _RECAP else ())]
    film[-1].turns.extend(_shown(woven.end))
    if story.episode > 1 and story.brief.seconds >= _RECAP:
        told = {"flashback": (0, previously(story)), "montage": (film.index(climax) if climax in film else 0, glimpses(story) if story.episode >= story.brief.episodes else ())}
        for passage, (at, turns) in reversed(told.items()):
            if turns:
                there = story.before.where if story.before and passage == "flashback" else None
                own = (there.name.lower(), there.kind, there.interior) if there else None
                film.insert(at, Part(card=Card(id=passage, purpose="set-up", passage=passage, exchanges=(), tension=350, place="main", set=own), turns=list(turns)))


def _shown(turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
    return tuple(replace(turn, must=True) for turn in turns)


def _untold(story: Story, wanted: Wanted) -> bool:
    """Whether it is an event that the chosen story does not tell of itself."""
    words = wanted.demand.words.lower()
    if any(each.demand == wanted.demand.id for each in story.premises):
        return False
    if re.search(r"\b(?:is|are|was|has|have)\b", words) or (wanted.demand.verbs and not set(wanted.demand.verbs) & VERBS):
        return False
    if wanted.demand.id in story.staged:
        return False
    return wanted.demand.kind is DemandKind.EVENT and wanted.demand.hard and not any(re.search(rf"\b{re.escape(each)}", words) for each in story.conceit.words)


def _add_guests(story: Story, first: Part, last: Part) -> None:
    """The viewer's people whom the story has no part for come along."""
    if "sighted" in story.roles:
        first.turns.append(Turn(actor="sighted", verb="stand", texts=_SIGHTED[0]))
        if last is not first:
            last.turns.append(Turn(actor="sighted", verb="turn", texts=_SIGHTED[1], soft=True))
    guests = sorted(each for each in story.roles if each.startswith("guest"))
    if story.brief.seconds < _BRISK and len(guests) > 1:
        everybody = _and([f"{{{each}}}" for each in guests])
        first.turns.insert(min(1, len(first.turns)), Turn(actor=guests[0], verb="follow", target="hero", texts=(f"With {{hero}} come {everybody}.",)))
        return
    begun = story.chance.number("guests", 60)
    for at, name in enumerate(guests, start=begun):
        comes, stays = _GUESTS[story.roles[name].look.species is Species.HUMAN]
        first.turns.insert(min(1, len(first.turns)), Turn(actor=name, verb="follow", target="hero", texts=(f"{{{name}}} {comes[at % len(comes)]}",)))
        last.turns.insert(max(0, len(last.turns) - 1), Turn(actor=name, verb="sit", texts=(f"{{{name}}} {stays[at % len(stays)]}",)))


def _and(names: list[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"


_BRISK = 150
"""A film of fewer seconds shows those who come along in one picture."""


_SIGHTED = (
    ("At the far end, where the light stops, stands {sighted}, with {sighted.his} coat on, and looks this way.",),
    ("When one looks again, there is only the place where {sighted} stood.", "{sighted} has turned to go, and takes no notice of anybody."),
)
"""A sight of somebody whom the story wonders about."""
_GUESTS = {
    True: (
        (
            "is there too, a step behind {hero}, with both hands full and both eyes open.", "keeps close to {hero}, carrying the heavier half of everything.",
            "comes last, and looks back once, the way one does who has locked a door and does not believe it.", "has been here for an hour already, and has found the only place out of the wind.",
            "arrives out of breath, holding a list with nothing on it.", "walks beside {hero}, and has brought something to eat for one more than there are.",
        ),
        (
            "sits down next to {hero} without asking, which is how one knows.", "sits a little apart, and smiles at nothing that anybody could point to.",
            "lies back with both eyes shut, and is not asleep.", "hands round something to eat, and takes the smallest piece.",
            "stands a while counting heads, and is content with the number.", "has taken off both shoes, and looks at them as one looks at old colleagues.",
        ),
    ),
    False: (
        (
            "comes too, some way behind {hero}, as if by chance.", "goes ahead of {hero}, and keeps looking round to see what takes so long.",
            "is there before anybody else, in the middle, where it is hardest to get past.", "follows {hero} as far as the first interesting smell, and then in a hurry.",
        ),
        (
            "settles down against {hero}, and is asleep before the last foot is in.", "stands beside {hero}, and shakes off all of it, from the front to the back.",
            "turns round three times on one spot, and has it then.", "finds the place where the light comes in, and shuts one eye, and keeps {hero} in the other.",
        ),
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
