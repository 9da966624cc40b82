"""Quests: the premise's own people, things, places and tasks put into a story of its kind; other stories beside it as sequences."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.film import Brief, Character, Species
from generator.writing.reading.nouns import Noun, noun_kind
from generator.writing.story import words
from generator.writing.story.casting import invent
from generator.writing.story.kinds import large
from generator.writing.story.library import Card, Conceit, Role
from generator.writing.story.notes import notes_of
from generator.writing.story.premise import Premise, inflected, lemma, mine, short, yours
from generator.writing.story.script import Turn
from generator.writing.story.story import Story

MOMENTARY = 75
"""A film of so many seconds tells its quest in one scene."""


_OCCASION = re.compile(r" (?:on|in|before|after|during) (?:the|his|her|their) (?:very )?(?:same )?(?:last |first )?(?:day|night|morning|evening|afternoon|week|summer|winter|year|hour|eve)\b.*$")
"""When something is taught, which is no part of what can be done after it: "to drive on the day she moves out"."""


def momentary(quest: Conceit) -> Conceit:
    """The quest as it is told in a minute, where it was written for that."""
    return replace(quest, cards=quest.moment) if quest.moment else quest


def told(quest: Conceit, premise: Premise, brief: Brief) -> Conceit:
    """The quest with what is true of this premise as its tags."""
    hero = next((each for each in brief.cast if each.id == premise.subject), None)
    checks = {
        "main": True,
        "own thing": bool(premise.thing),
        "own goal": bool(premise.goal_place),
        "own hazard": bool(premise.hazard),
        "event": bool(premise.event),
        "secret": bool(premise.secret),
        "deadline": bool(premise.deadline),
        "person": bool(premise.person),
        "somebody": bool(premise.person) or bool(premise.thing) and noun_kind(premise.thing.split(" of ")[0].split()[-1].lower()) is Noun.PERSON,
        "own foe": bool(premise.foe) or any(each.role == "antagonist" for each in brief.cast),
        "child hero": bool(hero and hero.age < 13),
        "power": bool(premise.power),
        "skill": bool(premise.skill),
        "aboard": any("space" in each.kind for each in brief.places),
    }
    return replace(quest, tags=(*quest.tags, *(name for name, holds in checks.items() if holds)))


def part(quest: Conceit, premise: Premise) -> str:
    """The role of whoever the premise's deed is done to."""
    if any(role.name == "target" for role in quest.roles) and quest.goal == premise.goal:
        return "target"
    return "foe" if premise.goal in ("fight", "win", "refuse", "steal", "escape") else "ally"


def bound(story: Story, premise: Premise) -> None:
    """Give the slots of the story's quest the viewer's own words."""
    own = story.slots
    given = {
        "thing": premise.thing, "goal": premise.goal_place, "hazard": premise.hazard, "event": premise.event, "secret": premise.secret,
        "deadline": premise.deadline, "power": premise.power, "guise": premise.guise,
    }
    own |= {slot: said for slot, said in given.items() if said}
    hero = story.roles.get("hero")
    if premise.secret and hero and hero.id == premise.subject:
        own["secret"] = _in_own_words(premise.secret, story.pronoun(hero, "he"))
    if premise.thing and story.conceit.goal in ("part", "hide", "steal", "deliver") and large(premise.thing):
        own["thing"] = f"model of the {premise.thing.split()[-1]}"  # nobody wraps a boat in a towel
    if where := notes_of(story.brief):
        own["spot"] = where
    if premise.skill:
        skill = _OCCASION.sub("", premise.skill)
        head, _, rest = skill.partition(" ")
        own |= {"skill": mine(skill), "skilling": mine(f"{inflected(head, 'VBG')} {rest}".strip())}
    own["subject"] = f"to {own['skill']}" if premise.skill else own.get("thing", "what can be taught")
    verb = premise.verb or story.conceit.verbs[0]
    bare = premise.thing or premise.event or own.get("thing") or own.get("event") or own.get("sign") or "place"
    own["object"] = _object(story, premise) or words.definite(bare)
    plain = story.fill(story.conceit.plain, action=False)
    plain = plain[0].lower() + plain[1:]
    said = short(premise, plain)
    own |= {
        "task": premise.task if len(premise.task.split()) > 1 and premise.verb else plain, "mytask": mine(said), "yourtask": yours(said), "do": verb,
        "does": inflected(verb, "VBZ"), "doing": inflected(verb, "VBG"), "did": inflected(verb, "VBD"), "quest": mine(said),
    }
    if premise.person:
        own["gone"] = own["object"]
    own |= _sought(story, premise, own.get("thing", ""))


def _sought(story: Story, premise: Premise | None, thing: str, mark: str = "") -> dict[str, str]:
    """The pronouns of what, or of whom, is wanted."""
    person = next((each for each in (*story.brief.cast, *story.roles.values()) if premise and each.id == premise.person), None)
    many = not person and words.is_plural(thing)
    forms = {"sought": "he", "soughthim": "him", "soughthis": "his"}
    bare = {"he": "they" if many else "it", "him": "them" if many else "it", "his": "their" if many else "its"}
    return {f"{slot}{mark}": story.pronoun(person, form) if person else bare[form] for slot, form in forms.items()}


def _in_own_words(secret: str, pronoun: str) -> str:
    """What somebody found out about what they do themselves, as they say it: "every letter he delivers" -> "every letter I deliver"."""
    own = {"is": "am", "was": "was", "has": "have", "does": "do", "were": "was", "are": "am"}
    said = re.sub(rf"\b{pronoun} (\w+)\b", lambda found: f"I {own.get(found[1], lemma(found[1]) if found[1].endswith('s') and pronoun != 'they' else found[1])}", secret)
    return mine(said)


def _object(story: Story, premise: Premise) -> str:
    if premise.person:
        return next(story.first_name(each) for each in story.roles.values() if each.id == premise.person) if premise.person in {
            each.id for each in story.roles.values()
        } else premise.object
    return premise.object if re.match(r"(?:the|a|an|her|his|their|its)\b", premise.object) else words.definite(premise.object) if premise.object else ""


def sequence(conceit: Conceit, number: int, pair: str = "") -> Conceit:
    """A story as a part of a larger one: its people, things and numbers under names of their own, none of its scenes the film's climax.
    Of a `pair` of other people it is told as it would be by itself; the film's own people meet it on their way."""
    mark = f"of{number}"
    own = {slot for slot, _, _ in conceit.things} | {slot for slot, _ in conceit.picks} | {slot for slot, _, _ in conceit.numbers}
    own |= {slot for slot, _ in conceit.names} | {role.name for role in conceit.roles} | (set(_SPOKEN) if conceit.goal else set())
    pattern = re.compile(rf"(\{{(?:(?:a|A|the|The) )?)({'|'.join(sorted(own, key=len, reverse=True))})(?=[.}}+-])", re.IGNORECASE)

    def named(name: str) -> str:
        return name + mark if name in own else name

    counted = {slot for slot, _, _ in conceit.numbers}

    def held(name: str) -> str:
        """What is in somebody's hands: a ring of keys, and not the number of them."""
        return name if name in counted else named(name)

    def turn(each: Turn) -> Turn:
        texts = tuple(pattern.sub(lambda found: found[1] + found[2] + mark, text) for text in each.texts)
        return replace(each, texts=texts, actor=named(each.actor), target=held(each.target), prop=held(each.prop))

    def card(each: Card) -> Card:
        return replace(
            each,
            id=f"{each.id}~{number}",
            purpose="turn" if each.purpose in ("opening", "set-up", "climax", "ending") else each.purpose,
            tension=min(each.tension, 780),
            name=pattern.sub(lambda found: found[1] + found[2] + mark, each.name),
            place=each.place + mark if each.place == "goal" else each.place,
            exchanges=tuple(replace(one, id=f"{one.id}~{number}", turns=tuple(turn(it) for it in one.turns)) for one in each.exchanges),
        )

    return replace(
        conceit,
        plain=pattern.sub(lambda found: found[1] + found[2] + mark, conceit.plain),
        id=f"sequence-{number}-{f'{pair}-' if pair else ''}{conceit.id}",
        cards=tuple(card(each) for each in conceit.cards),
        roles=tuple(replace(each, name=named(each.name)) for each in conceit.roles),
        things=tuple((named(slot), kind, options) for slot, kind, options in conceit.things),
        picks=tuple((named(slot), options) for slot, options in conceit.picks),
        numbers=tuple((named(slot), low, high) for slot, low, high in conceit.numbers),
        names=tuple((named(slot), sex) for slot, sex in conceit.names),
        tags=(*conceit.tags, *((f"pair {pair}",) if pair else ("chapter",))),
    )


_SPOKEN = ("task", "mytask", "yourtask", "object", "do", "does", "doing", "did", "goal", "hazard", "quest", "sought", "soughthim", "soughthis")
"""Slots that every quest has from its premise."""


def _paired(story: Story, conceit: Conceit, mark: str, pair: str) -> None:
    """A story of two secondary people: they are invented for the first of theirs, and stay who they are in the next."""
    for bare in ("hero", "ally"):
        role = next((each for each in conceit.roles if each.name == bare + mark), None)
        if role is None:
            continue
        if bare == "ally" and (helper := _companion(story, conceit, role, pair)):
            story.roles[role.name] = helper
            continue
        own = f"{bare}_{pair}"
        if own not in story.roles:
            low, high = max(20, role.age[0]), max(24, min(64, role.age[1]))
            story.roles[own] = invent(story, replace(role, name=own, take=(), age=(low, high)))
        story.roles[role.name] = story.roles[own]


HELPED = "d"
"""The letter, in the names of roles, of somebody whom the lead lends a hand."""


def _companion(story: Story, conceit: Conceit, role: Role, pair: str) -> Character | None:
    """Which of the film's own two lends a hand in what somebody else does, in a long film and wherever they do nothing together: the lead,
    if there is a way, so that the lead is not lost from sight."""
    if (pair != HELPED and "estranged" not in story.conceit.tags) or conceit.goal == "love" or role.needs_species not in ("", "human") or role.species:
        return None
    for each in (story.roles[name] for name in ("hero", "ally") if name in story.roles):
        fits = role.gender in ("", each.gender.value) and role.age[0] - 15 <= each.age <= role.age[1] + 15
        if fits and each.look.species is Species.HUMAN and each.speaks and not each.group:
            return each
    return None


_ONWARD = "see this through"
"""What two want beside what they are about just now, where the viewer said nothing else of it."""
_KEEPERS = ("bailiff", "caretaker", "overseer")
"""Who stands in the way where the story does not say."""


_LISTENS = 0.3
"""Whoever says no more than this share of a story's lines only listens to it."""


def _weight(conceit: Conceit, role: str) -> float:
    said = [turn.actor for card in conceit.cards for exchange in card.exchanges for turn in exchange.turns if turn.spoken]
    return said.count(role) / max(1, len(said))


def _confide(story: Story, conceit: Conceit, number: int) -> None:
    """Another story's confidant is one of the film's own people, in turn, wherever age and kind allow it: so it is they whom it happens near."""
    role = next((each for each in conceit.roles if each.name == f"allyof{number}"), None)
    if role is None or role.species or role.needs_species not in ("", "human") or role.occupation or _weight(conceit, role.name) > _LISTENS:
        return
    own = [story.roles[each] for each in ("hero", "ally", "hero_b") if each in story.roles]
    own = own[number % len(own) :] + own[: number % len(own)] if own else []
    for each in own:
        fits = role.age[0] - 15 <= each.age <= role.age[1] + 15 and role.gender in ("", each.gender.value)
        if fits and each.look.species is Species.HUMAN and each.speaks and not each.group:
            story.roles[role.name] = each
            return


def joined(story: Story, conceit: Conceit, number: int, premise: Premise | None) -> None:
    """Cast a sequence. A quest is about the film's own people; another story is about people of its own, in the same place."""
    mark = f"of{number}"
    own = story.slots
    if not conceit.goal:
        _confide(story, conceit, number)
        return
    pair = next((tag.removeprefix("pair ") for tag in conceit.tags if tag.startswith("pair ")), "")
    if pair:
        _paired(story, conceit, mark, pair)
    everybody = {each.id: each for each in (*story.brief.cast, *story.roles.values()) if not each.group}
    given = {"hero": premise.subject, part(replace(conceit, roles=tuple(replace(each, name=each.name.removesuffix(mark)) for each in conceit.roles)), premise): premise.person, "foe": premise.foe} if premise else {}
    roles = {name: everybody[id] for name, id in given.items() if id in everybody}
    wanted = {each.name.removesuffix(mark) for each in conceit.roles} if not pair else set()
    for name in ("hero", "target", "ally"):  # whoever stands in the way is somebody else each time: nobody has every job in the place
        if name in wanted and name not in roles and name in story.roles and story.roles[name] not in roles.values():
            roles[name] = story.roles[name]
    if not pair and "ally" not in roles and (left := [story.roles[name] for name in ("hero", "target") if name in story.roles and story.roles[name] not in roles.values()]):
        roles["ally"] = left[0]
    for role in conceit.roles:
        bare = role.name.removesuffix(mark)
        if bare in roles:
            story.roles[role.name] = roles[bare]
    if premise:
        said = {"thing": premise.thing, "goal": premise.goal_place, "hazard": premise.hazard, "event": premise.event}
        own |= {slot + mark: each for slot, each in said.items() if each}
    for role in conceit.roles:
        if role.name not in story.roles:
            story.roles[role.name] = invent(story, replace(role, take=tuple(each for each in role.take if each != "antagonist"), occupation=role.occupation or _KEEPERS if role.name == f"foe{mark}" else role.occupation))
    thing = own.get(f"thing{mark}", "way")
    verb = premise.verb if premise and premise.verb else conceit.verbs[0]
    plain = story.fill(conceit.plain, action=False)
    plain = plain[0].lower() + plain[1:]
    task = short(premise, plain) if premise else plain
    own |= {
        f"object{mark}": premise.object if premise and premise.object else words.definite(thing), f"task{mark}": task, f"mytask{mark}": mine(task),
        f"yourtask{mark}": yours(task), f"do{mark}": verb, f"does{mark}": inflected(verb, "VBZ"), f"doing{mark}": inflected(verb, "VBG"),
        f"did{mark}": inflected(verb, "VBD"), f"quest{mark}": own["quest"] if own["quest"] != mine(task) else _ONWARD,
    } | _sought(story, premise, own.get(f"thing{mark}", ""), mark)
