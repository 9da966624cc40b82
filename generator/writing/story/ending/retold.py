"""The story of a finished film, as far as its pages show it: people, things, a line, and what is true of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from hashlib import blake2b

from generator.film import Brief, Character, DemandKind, Line, Species
from generator.value import canonical
from generator.writing.story import concept, sets
from generator.writing.story.chance import Chance
from generator.writing.story.ending.branch import Branch
from generator.writing.story.ending.wish import Wish
from generator.writing.story.library import Conceit
from generator.writing.story.story import Story
from generator.writing.story.verbs import HARM
from generator.writing.story.wanted import wanted

_HANDLING = frozenset(["keep", "burn", "give", "take", "throw", "leave", "hand", "return", "steal", "break", "destroy", "bury", "read", "sell", "find", "lose", "hold", "carry", "offer"])
"""What people do with a thing, so that the whole ending can be about it."""
_FATAL = HARM | {"die", "kill", "shoot", "drown", "murder", "hang", "poison", "perish", "execute", "strangle"}
"""After these nobody chats."""


def retold(brief: Brief, branch: Branch, people: Sequence[Character], leads: tuple[Character, Character | None, Character | None], wish: Wish, salt: str) -> Story:
    """The film's people, places and things, as the library's endings speak of them."""
    film = branch.film
    hero, other, foe = leads
    silent = not brief.dialogue or not any(isinstance(beat, Line) for scene in film.scenes for beat in scene.beats)
    own = replace(brief, cast=film.cast, dialogue=not silent)
    genre = concept.genre_of(brief)
    story = Story(
        brief=own, genre=genre, conceit=_plain(silent), chance=Chance(blake2b(canonical(brief) + f"{film.title}|{salt}".encode(), digest_size=12).hexdigest()),
        conditions=concept.conditions(own, wanted(brief), genre),
    )
    story.introduced = set(branch.shown)
    story.roles = {"hero": hero, **({"other": other} if other else {}), **({"foe": foe} if foe and foe is not hero and foe is not other else {})}
    if other and other.role == "antagonist":
        story.roles["foe"] = other
    for number, each in enumerate(each for each in people if each not in story.roles.values()):
        story.roles[f"guest{number}"] = each
    group = next((each for each in film.cast if each.group), None)
    story.slots |= {"group": group.name if group else genre.group, "crowd": genre.crowd, "extras": genre.extras}
    held = branch.things(tuple(each.subject for each in film.demands if each.kind is DemandKind.PROP))
    story.conditions |= {"own thing"} if held and not set(held[0].split()) & set(wish.nouns) and not wish.things else set()
    things = [each for each in wish.things if wish.verb in _HANDLING] or held
    if things:
        story.slots["thing"] = re.sub(r"^(?:(?:the|a|an|missing|lost|stolen) )+", "", things[0])
    lines = branch.lines(tuple(each.id for each in (hero, other) if each))
    story.slots["first"] = sets.noun(story, film.place(branch.kept[0].place))
    story.conditions = story.conditions - {"animal hero"} | _facts(story, branch, wish, silent, things)
    if lines:
        speaker, words = story.chance.pick("line", lines)
        story.slots["line"] = words
        story.conditions |= {"line", "hero's line" if speaker == hero.id else "other's line"}
    return story


def _plain(silent: bool) -> Conceit:
    return Conceit(id="ending", titles=(), logline="", genres=("any",), cards=(), roles=(), silent=silent)


def _facts(story: Story, branch: Branch, wish: Wish, silent: bool, things: Sequence[str]) -> frozenset[str]:
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
        "fish hero": hero.look.species is Species.FISH, "animal hero": hero.look.species.value not in hands,
        "other is foe": other is not None and other.role == "antagonist", "against group": any(each.group and each.role == "antagonist" for each in branch.film.cast), "harm": wish.verb in _FATAL, "stranger": bool(wish.deed) and not wish.who, "others": any(name.startswith("guest") for name in roles),
        "inside": branch.film.place(branch.rest[0].place).interior,
        "foe hands": foe is not None and foe.look.species.value in hands,
    }
    return frozenset(name for name, holds in facts.items() if holds)
