"""Who plays an ending: whom the film is about, or whom the wish names; nobody who is dead by then."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.errors import BadNote
from generator.film import Brief, Character
from generator.writing.story.ending.branch import Branch, said_dead
from generator.writing.story.ending.wish import Wish

_OTHERS = ("more hopeful", "a sad ending", "back where it began")


def leads(branch: Branch, people: Sequence[Character]) -> tuple[Character, Character | None, Character | None]:
    """Whom the film is about, who is nearest to them, and who stands against them."""
    hero = people[0]
    foe = next((each for each in people[1:] if each.role == "antagonist"), None)
    rest = [each for each in people[1:] if each.role != "antagonist"]
    rank = {"lead": 2, "friend": 1}
    other = max(rest, key=lambda each: (each.speaks or not hero.speaks, rank.get(each.role, 0) + branch.together(hero, each), -people.index(each)), default=None)
    return hero, other, foe


def bound(wish: Wish, people: Sequence[Character], hero: Character, other: Character | None) -> tuple[Character, Character | None]:
    """The wish's own people play the ending."""
    by_id = {each.id: each for each in people}
    named = [by_id[id] for id in (*wish.who, *wish.whom) if id in by_id]
    if not named:
        return hero, other
    first = named[0]
    second = next((each for each in (*named[1:], hero, *([other] if other else [])) if each.id != first.id), None)
    return first, second


def check_alive(branch: Branch, brief: Brief, wish: Wish) -> None:
    for person in branch.film.cast:
        if mentions(wish.clause, person) and branch.dead(person, brief.prompt):
            raise BadNote(f"{person.name} is dead by then.", _OTHERS)
    called = {word.lower() for each in branch.film.cast for word in each.name.split()}
    for name in re.findall(r"\b[A-Z]\w+", wish.clause):
        if name.lower() not in called and said_dead(name, brief.prompt):
            raise BadNote(f"{name} is dead when the film begins.", _OTHERS)


def mentions(wish: str, person: Character) -> bool:
    name = person.name.removeprefix("The ").removeprefix("the ").split()
    return bool(name) and bool(re.search(rf"\b{re.escape(name[0])}\b", wish, re.IGNORECASE))
