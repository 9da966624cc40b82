"""The state of a story while it is written: who plays whom, what things and numbers it has, what was already said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import TypeVar

from generator.errors import BadScript
from generator.film import Brief, Character, Gender, Place, Species
from generator.writing.story import words
from generator.writing.story.canon import Canon
from generator.writing.story.chance import Chance
from generator.writing.story.library import Conceit, Genre
from generator.writing.story.looks import look_words
from generator.writing.story.manners import Manners
from generator.writing.story.premise import Premise
from generator.writing.story.script import Turn

T = TypeVar("T")
_SLOT = re.compile(r"\{([^{}]+)\}")
_SHORT = 2
"""Words of a line that may be said again in a film, as the checker counts: that it is the same is mostly the point."""
_THING_DOES = re.compile(r"(\{(?:(?:the|The|a|A) )?(\w+)\}) (is|was|has|does|lies|stands|belongs|goes|comes|looks|hangs|weighs|isn't|wasn't|doesn't)\b")
_DOES_THING = re.compile(r"\b(is|was|stands|lies|hangs|comes|goes) (\{(?:the|a) (\w+)\})(?=[.,;:]| (?:in|on|under|with|among|at)\b)")
"""And the other way round: "in the corner stands {the thing}"."""
_PRONOUNS = {
    Gender.FEMALE: {"he": "she", "him": "her", "his": "her", "hisown": "hers", "self": "herself", "sir": "ma'am", "man": "woman", "boy": "girl", "sib": "sister"},
    Gender.MALE: {"he": "he", "him": "him", "his": "his", "hisown": "his", "self": "himself", "sir": "sir", "man": "man", "boy": "boy", "sib": "brother"},
    Gender.NEUTRAL: {"he": "they", "him": "them", "his": "their", "hisown": "theirs", "self": "themself", "sir": "friend", "man": "one", "boy": "kid", "sib": "sibling"},
}
_TOLD = ("deaf", "blind", "mute", "one-armed", "one-legged", "in a wheelchair")
"""What is said of somebody where they are first seen."""
_IT = {"he": "it", "him": "it", "his": "its", "hisown": "its", "self": "itself", "sir": "friend", "man": "one", "boy": "thing", "sib": "sibling"}


def holds(conditions: tuple[str, ...], true: AbstractSet[str]) -> bool:
    """Whether everything that is asked for is `true`, and nothing that must not be."""
    return all((each[4:] not in true) if each.startswith("not ") else each in true for each in conditions)


@dataclass(slots=True)
class Story:
    brief: Brief
    genre: Genre
    conceit: Conceit
    chance: Chance
    roles: dict[str, Character] = field(default_factory=dict)
    invented: dict[str, str] = field(default_factory=dict)
    """Character id -> how an invented one looks, in words."""
    slots: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    conditions: frozenset[str] = frozenset()
    given: dict[str, str] = field(default_factory=dict)
    """Role -> id of the brief's character who must play it."""
    regulars: dict[str, Character] = field(default_factory=dict)
    """Role -> who was invented for it in an earlier episode."""
    sequences: tuple[Conceit, ...] = ()
    """Other stories of the same people, which a longer film has room for."""
    premises: tuple[Premise, ...] = ()
    staged: frozenset[str] = frozenset()
    """Ids of the demands that the main story itself plays."""
    before: Canon | None = None
    """What is remembered of the episode before this one."""
    past: tuple[Canon, ...] = ()
    """And of all of them, the first first."""
    episode: int = 1
    season: str = ""
    """Seed of what all episodes share."""
    tell: frozenset[str] = frozenset()
    """Ids of the events that are told in the viewer's own words."""
    said: set[str] = field(default_factory=set)
    spoken: set[str] = field(default_factory=set)
    introduced: set[str] = field(default_factory=set)
    heard: set[str] = field(default_factory=set)
    place: Place | None = None
    manners: Manners | None = None
    """How its people speak."""
    terse: bool = False
    """Choose the shortest wording of everything: for films with hardly time for their story."""
    ample: bool = False
    """Choose the longest wording: for films with more time than words."""
    lean: int = 0
    """So many thousandths of the turns are worded as fully as they can be, or, below 0, as shortly: the finest way to fit a film to its length."""
    airy: bool = False
    """Look round once more at the end of each scene: for films that have more time than story."""
    tight: bool = False
    """Leave out even actions that a film of any length should have."""

    def holds(self, conditions: tuple[str, ...], also: tuple[str, ...] = ()) -> bool:
        """Whether everything asked for is true of the film, or `also` of the part of it that asks."""
        return holds(conditions, self.conditions.union(also))

    def pronoun(self, character: Character, form: str) -> str:
        table = _PRONOUNS[character.gender]
        if character.gender is Gender.NEUTRAL and character.look.species is not Species.HUMAN:
            table = _IT
        return table[form]

    def first_name(self, character: Character) -> str:
        """What people say: no surname, and an article where the name is only a noun."""
        name = character.name
        noun = name.removeprefix("The ").removeprefix("the ")
        if character.group:
            return name if name[:1].isupper() else f"the {noun}"
        if name != noun or noun.lower() == character.look.breed.lower():
            return f"the {noun}" if " " in noun else f"the {noun.lower()}"
        if character.group or name.split()[0].rstrip(".") in ("Miss", "Ms", "Mrs", "Mr", "Dr", "Doctor", "Captain", "Old", "Aunt", "Uncle", "Judge", "King", "Queen"):
            return name
        return name.split()[0]

    def introduce(self, character: Character) -> str:
        """NAME (age, looks): once in a film, where somebody is first seen."""
        self.introduced.add(character.id)
        looks = look_words(character, self.invented.get(character.id, ""))
        looks = (*looks, *(each for each in character.traits if each in _TOLD))
        breed = character.look.breed
        if breed and breed.lower() not in f"{character.name} {' '.join(looks)}".lower():
            looks = (words.with_article(breed), *looks)
        drawn = character.look.species
        bracket = ([str(character.age)] if drawn is Species.HUMAN else []) + self._kin(character) + list(looks)
        name = self.first_name(character) if self.first_name(character).startswith("the ") else character.name
        shown = ("the " + name[4:].upper()) if name.startswith("the ") else name.upper()
        return f"{shown} ({', '.join(bracket)})" if bracket else shown

    def _kin(self, character: Character) -> list[str]:
        """Whose sister somebody is, where that one has been seen before."""
        people = {each.id: each for each in self.brief.cast}
        found = next(((other, what) for one, other, what in self.brief.bonds if one == character.id and other in self.introduced and other in people), None)
        return [f"{self.first_name(people[found[0]])}'s {found[1]}"] if found else []

    def fill(self, text: str, *, action: bool) -> str:
        """The text with its slots filled. Raises BadScript for a slot that nobody knows."""
        agreed = _DOES_THING.sub(self._agreed, _THING_DOES.sub(self._agree, text))
        made = words.tidy(_SLOT.sub(lambda found: self._slot(found[1], action), agreed))
        return words.among_animals(made) if self._fable() else made

    def _fable(self) -> bool:
        """Whether there is nobody human in it."""
        cast = (*self.brief.cast, *self.roles.values())
        people = [each for each in cast if not each.group]
        lead = next((each for each in self.brief.cast if each.role == "lead" and not each.group), None)
        animals = lead is not None and lead.look.species is not Species.ROBOT and all(each.look.species is not Species.HUMAN for each in people)
        return animals and self.conceit.language == "en"

    def _agree(self, found: re.Match[str]) -> str:
        """ "{The thing} is" where the thing of this film is a plural: "The keys are"."""
        value = self.slots.get(found[2], "")
        return f"{found[1]} {words.singular_verb(found[3], plural_subject=bool(value) and words.is_plural(value))}"

    def _agreed(self, found: re.Match[str]) -> str:
        """ "In the corner stands {the thing}" where the thing is a plural: "stand the keys". """
        value = self.slots.get(found[3], "")
        return f"{words.singular_verb(found[1], plural_subject=bool(value) and words.is_plural(value))} {found[2]}"

    def _slot(self, slot: str, action: bool) -> str:
        head, _, rest = slot.partition(".")
        role = self.roles.get(head)
        if role:
            return self._person(role, rest, action)
        if head.lower() in self.numbers or re.fullmatch(r"\w+[+-]\d+", head):
            return self._number(head, rest)
        article, _, noun = slot.rpartition(" ")
        form = ""
        if "." in noun:
            noun, _, form = noun.partition(".")
        value = self.slots.get(noun) or self.slots.get(noun.lower())
        if value is None:
            raise BadScript(self.conceit.id, f"slot {{{slot}}} is not known")
        if form == "s":
            value = words.plural(value)
        elif form.lower().startswith("is:"):
            does = words.singular_verb(form[3:], plural_subject=words.is_plural(value))
            return words.capital(does) if form[0] == "I" else does
        elif form == "it":
            return "them" if words.is_plural(value) else "it"
        elif form == "upper":
            return value.upper()
        made = {"a": words.with_article, "the": words.definite}.get(article.lower(), str)(value)
        return words.capital(made) if article[:1].isupper() or noun[:1].isupper() else made

    def _person(self, role: Character, form: str, action: bool) -> str:
        if not form:
            if action and role.id not in self.introduced and not role.group:
                return self.introduce(role)
            return self.first_name(role)
        if form == "name":
            return self.first_name(role) if role.name.startswith(("The ", "the ")) else role.name
        if form in ("first", "first.upper"):
            name = self.first_name(role)
            return name.upper() if form.endswith("upper") else name
        if form == "job":
            return role.occupation or "stranger"
        if form == "age":
            return words.number(role.age)
        if form == "upper":
            return role.name.upper()
        pronoun, _, verb = form.partition(":")
        many = self.pronoun(role, "he") == "they"
        if pronoun == "v":
            return words.singular_verb(verb, plural_subject=many)
        made = self.pronoun(role, pronoun.lower())
        made = words.capital(made) if pronoun[:1].isupper() else made
        return f"{made} {words.singular_verb(verb, plural_subject=many)}" if verb else made

    def _number(self, head: str, form: str) -> str:
        found = re.fullmatch(r"(\w+?)([+-]\d+)?", head)
        assert found
        value = self.numbers[found[1].lower()] + int(found[2] or 0)
        if form == "digits":
            return str(value)
        made = words.ordinal(value) if form == "th" else words.number(value)
        return words.capital(made) if head[:1].isupper() else made

    @property
    def turn(self) -> int:
        """How often this story was told before: every second variation is another story, the others are this one, told otherwise."""
        return (self.brief.variation + 1) // 2 + self.episode - 1 + self.brief.known.count(self.conceit.id)

    def turned(self, what: str, options: Sequence[T]) -> list[T]:
        """All options in an order of this brief's own; each variation and each episode begins with the next."""
        ordered = Chance(self.season or self.brief.prompt).order(what, options)
        first = self.turn % len(ordered)
        return [*ordered[first:], *ordered[:first]]

    def text(self, turn: Turn, key: str, *, answer: bool = False) -> str | None:
        """A wording of a turn that this film has not used yet. A word or two may be said again, and an `answer` has to be given."""
        leans = len(turn.texts) > 1 and self.chance.number(f"lean {key}", 1000) < abs(self.lean)
        options = sorted(turn.texts, key=len, reverse=self.ample or self.lean > 0) if self.terse or self.ample or leans else self.turned(key, turn.texts)
        if leans and not (self.terse or self.ample):  # of the longer half, or the shorter, whichever it is this time
            half = (len(options) + 1) // 2
            options = [*self.turned(key, options[:half]), *options[half:]]
        for option in options:
            bare = _SLOT.sub(self._whose, option)
            if bare in self.said:
                continue
            filled = self.fill(option, action=not turn.spoken)
            if turn.spoken and filled in self.spoken and len(filled.split()) > _SHORT:
                continue
            self.said.add(bare)
            self.spoken.add(filled)
            return filled
        short = len(options[0].split()) <= _SHORT
        if turn.spoken and (short or (answer and not options[0].endswith("?"))):
            return self.fill(options[0], action=False)
        return None

    def _whose(self, slot: re.Match[str]) -> str:
        """A slot by who or what fills it, so that the same sentence about somebody else is another sentence."""
        head, _, form = slot[1].partition(".")
        return f"{self.roles[head].id}.{form}" if head in self.roles else slot[0]

    def noun(self, name: str) -> str:
        """A prop or target of an action: the thing of a slot, or the bare noun."""
        return self.slots.get(name, name.replace("_", " "))
