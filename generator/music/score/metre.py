"""Metre: how many beats a bar has, how each divides, and the rhythms that a bar of a melody may have."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Metre:
    beats: int
    """In a bar."""
    division: int = 2
    """Eighths in a beat: 2, or 3 where the beat is a dotted quarter."""
    groups: tuple[int, ...] = ()
    """Eighths between the accents of a bar."""

    @property
    def eighths(self) -> int:
        return self.beats * self.division

    @property
    def accents(self) -> tuple[int, ...]:
        """The eighths of the bar that carry weight, the first of them the most."""
        found, at = [], 0
        for group in self.groups or (self.division,) * self.beats:
            found.append(at)
            at += group
        return tuple(found)


METRES: dict[str, Metre] = {
    "2/4": Metre(2, 2, (4,)),
    "3/4": Metre(3, 2, (2, 2, 2)),
    "4/4": Metre(4, 2, (4, 4)),
    "5/4": Metre(5, 2, (6, 4)),
    "6/8": Metre(2, 3, (3, 3)),
    "12/8": Metre(4, 3, (6, 6)),
}

Bar = tuple[int, ...]
"""Lengths of its notes in eighths."""

RHYTHMS: dict[tuple[int, int], dict[int, tuple[Bar, ...]]] = {
    (2, 2): {1: ((4,),), 2: ((3, 1), (2, 2)), 3: ((2, 1, 1), (1, 1, 2)), 4: ((1, 1, 1, 1),)},
    (3, 2): {
        1: ((6,),),
        2: ((4, 2), (5, 1), (3, 3)),
        3: ((2, 2, 2), (3, 1, 2), (1, 1, 4)),
        4: ((2, 1, 1, 2), (3, 1, 1, 1), (1, 1, 2, 2)),
        5: ((2, 1, 1, 1, 1), (1, 1, 2, 1, 1)),
    },
    (4, 2): {
        1: ((8,),),
        2: ((6, 2), (4, 4), (3, 5)),
        3: ((4, 2, 2), (3, 1, 4), (3, 3, 2), (2, 2, 4)),
        4: ((3, 1, 2, 2), (2, 2, 2, 2), (1, 1, 2, 4), (2, 1, 1, 4)),
        5: ((2, 1, 1, 2, 2), (3, 1, 1, 1, 2), (1, 2, 1, 2, 2)),
    },
    (5, 2): {
        1: ((10,),),
        2: ((6, 4), (7, 3)),
        3: ((6, 2, 2), (3, 3, 4), (4, 2, 4)),
        4: ((3, 3, 2, 2), (4, 2, 2, 2), (2, 2, 2, 4)),
        5: ((3, 1, 2, 2, 2), (2, 2, 2, 2, 2), (3, 2, 1, 2, 2)),
    },
    (2, 3): {
        1: ((6,),),
        2: ((3, 3), (5, 1), (4, 2)),
        3: ((3, 2, 1), (2, 1, 3), (3, 1, 2)),
        4: ((2, 1, 2, 1), (3, 1, 1, 1), (2, 1, 1, 2)),
        5: ((2, 1, 1, 1, 1), (1, 1, 1, 2, 1)),
    },
    (4, 3): {
        1: ((12,),),
        2: ((9, 3), (6, 6)),
        3: ((6, 3, 3), (3, 3, 6), (5, 1, 6)),
        4: ((3, 3, 3, 3), (5, 1, 3, 3), (2, 1, 3, 6)),
        5: ((3, 2, 1, 3, 3), (2, 1, 3, 3, 3), (3, 3, 2, 1, 3)),
    },
}
"""By the beats of a bar and their division, then by the number of notes: a theme keeps its notes and its gait in another metre."""


def rhythm(metre: Metre, notes: int, which: int) -> Bar:
    """The rhythm of a bar with so many notes, at most; `which` picks one of those that suit."""
    table = RHYTHMS[metre.beats, metre.division]
    choices = table[min(notes, max(table))]
    return choices[which % len(choices)]
