"""The people of a message as far as understood, and where each is spoken of."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from generator.film import Gender, Species


@dataclass(slots=True)
class Draft:
    """A person as far as understood. `said` holds the viewer's own words."""

    segment: int
    name: str = ""
    noun: str = ""
    nouns: list[str] = field(default_factory=list)
    role: str = ""
    gender: Gender | None = None
    age: int | None = None
    group: bool = False
    hostile: bool = False
    plural: bool = False
    species: Species = Species.HUMAN
    breed: str = ""
    traits: list[str] = field(default_factory=list)
    abilities: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    looks: list[str] = field(default_factory=list)
    wants: str = ""
    carries: list[str] = field(default_factory=list)
    bonds: list[tuple[int, str]] = field(default_factory=list)
    beside: int = -1
    """Whom the message joins to this one with "and"."""
    title: bool = False
    """Spoken of with "the", as if everybody knew: "the king"."""
    trade: str = ""
    """The trade with what belongs to it: "bus driver"."""
    guessed: bool = False
    """Whether only the name tells the gender, so that a pronoun may say otherwise."""
    owner: bool = False
    """Only spoken of as whose somebody is: the miller of "the miller's daughter"."""
    speaker: bool = False
    """"my grandmother": related to the viewer."""


@dataclass(slots=True)
class Company:
    """All drafts, and which draft each phrase of each segment speaks of."""

    drafts: list[Draft] = field(default_factory=list)
    at: dict[tuple[int, int], int] = field(default_factory=dict)
    named_things: dict[tuple[int, int], str] = field(default_factory=dict)
    """Phrases that are not people and were given a name: places, ships."""
    together: dict[tuple[int, int], tuple[int, ...]] = field(default_factory=dict)
    """All whom a phrase in the plural speaks of."""
    counted: list[int] = field(default_factory=list)
    """Members of counted plurals: "three daughters"."""
    villain: bool = False
    """Whether the message speaks of a villain; other foes are then only in the background."""
    work: str = ""
    scenes: frozenset[int] = frozenset()
    refusing: frozenset[int] = frozenset()
    """Segments that say what must not be: whom they speak of is told later."""

    def called(self, name: str) -> int | None:
        wanted = name.lower()
        for index, draft in enumerate(self.drafts):
            if draft.name and (draft.name.lower() == wanted or wanted in draft.name.lower().split()):
                return index
        return None

    def replace(self, gone: list[int], by: list[int]) -> None:
        """Forget some drafts: what was said of them together was said of others, who were named later."""
        kept = [index for index in range(len(self.drafts)) if index not in gone]
        new = {index: at for at, index in enumerate(kept)}
        to = {index: new[index] if index in new else new[by[0]] for index in range(len(self.drafts))}
        for index in by:
            draft, first = self.drafts[index], self.drafts[gone[0]]
            draft.nouns += [each for each in first.nouns if each not in draft.nouns]
            draft.said = [*first.said, *draft.said]
        self.drafts = [self.drafts[index] for index in kept]
        for draft in self.drafts:
            draft.bonds = [(to[other], what) for other, what in draft.bonds]
            draft.beside = to.get(draft.beside, -1)
        for index, other in zip(by[1:], [by[0]] * len(by), strict=False):
            if not self.drafts[new[index]].bonds:
                self.drafts[new[index]].bonds.append((new[other], "friend"))
        self.at = {place: to[index] for place, index in self.at.items()}
        everybody = tuple(new[index] for index in by)
        self.together = {
            place: everybody if set(who) & set(gone) else tuple(to[each] for each in who) for place, who in self.together.items()
        }
        self.counted = [to[index] for index in self.counted if index not in gone]

    def merge(self, keep: int, gone: int) -> None:
        """Two drafts turn out to be one: everything that was said of the second is said of the first."""
        to = {index: (keep if index == gone else index) for index in range(len(self.drafts))}
        new = {index: index - (index > gone) for index in range(len(self.drafts))}
        self.drafts[keep].bonds += [each for each in self.drafts[gone].bonds if each[0] != keep]
        del self.drafts[gone]
        for draft in self.drafts:
            draft.bonds = [(new[to[other]], what) for other, what in draft.bonds]
            draft.beside = new[to[draft.beside]] if draft.beside >= 0 else -1
        self.at = {place: new[to[who]] for place, who in self.at.items()}
        self.together = {place: tuple(dict.fromkeys(new[to[each]] for each in who)) for place, who in self.together.items()}
        self.counted = [new[to[each]] for each in self.counted]

    def of_noun(self, noun: str) -> int | None:
        return next((index for index, draft in enumerate(self.drafts) if noun in draft.nouns), None)

    def before(self, segment: int, phrase: int, gender: Gender | None = None, *, skip: Collection[int] = ()) -> int | None:
        """Who a pronoun at this place means: the nearest fitting person before it in the segment, else the main person before; nobody of `skip`."""
        here = list(dict.fromkeys(who for (seg, at), who in sorted(self.at.items()) if seg == segment and at < phrase and who not in skip))
        earlier = sorted({who for (seg, _), who in self.at.items() if seg < segment and who not in skip})

        def fits(who: int) -> bool:
            return not self.drafts[who].group and (gender in (None, Gender.NEUTRAL) or self.drafts[who].gender in (None, gender))

        def may(who: int) -> bool:
            return not self.drafts[who].group and self.drafts[who].guessed

        def rank(who: int) -> tuple[int, int]:  # the subject of the segment, then who is surely meant, people before creatures
            human = self.drafts[who].species is Species.HUMAN
            sure = self.drafts[who].gender == gender
            return (0 if who in here and (human or sure) else 1 if sure else 2 if human else 3, 0)

        order = [who for who in (*here, *(each for each in earlier if each not in here)) if fits(who)]
        if not order and gender in (Gender.FEMALE, Gender.MALE):  # "Ade and her father": only the name said that Ade is a man
            return next((who for who in (*here, *earlier) if may(who)), None)
        return min(order, key=rank) if order else None
