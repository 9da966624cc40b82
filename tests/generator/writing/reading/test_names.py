"""Names that no list holds."""

from __future__ import annotations

import pytest

from generator.film import Brief
from generator.writing.reading import read


def names(prompt: str) -> list[str]:
    return [each.name for each in read(Brief(prompt=prompt, seconds=60)).cast if not each.look.breed]


_DEEDS = ("rob a bank", "cross the desert", "hide in the attic", "race to the pole", "sail home", "fall in love", "share an umbrella", "hunt a ghost")
_INVENTED = (
    ("Dorn", "Tavik"), ("Velka", "Jorun"), ("Brisk", "Tolla"), ("Ostrin", "Pell"), ("Zeph", "Quilla"), ("Vesper", "Halden"), ("Ilka", "Bram"), ("Torvin", "Sable"), ("Nyx", "Corvo"),
    ("Hobb", "Wick"), ("Kestrel", "Dane"), ("Jax", "Mirelle"), ("Grell", "Fenna"), ("Drusk", "Olwen"), ("Tamsin", "Reo"), ("Lark", "Stone"), ("Marn", "Tessik", "Obry"),
    ("Yorrick", "Penn", "Suli"), ("Rook", "Ash", "Vell", "Tarn"), ("Bexley", "Krull"),
)  # fmt: skip


@pytest.mark.parametrize("who", _INVENTED)
def test_all_whom_and_joins_are_in_the_film(who: tuple[str, ...]) -> None:
    joined = f"{', '.join(who[:-1])} and {who[-1]}"
    for deed in _DEEDS:
        brief = read(Brief(prompt=f"{joined} {deed}.", seconds=60))
        people = {each.name: each.role for each in brief.cast if not each.look.breed}
        assert list(people) == list(who), deed
        assert set(people.values()) <= {"lead", "friend"}, deed


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("One night Dorn and Tavik rob a bank.", ["Dorn", "Tavik"]),
        ("When Dorn and Tavik rob a bank, everything goes wrong.", ["Dorn", "Tavik"]),
        ("In the year 2090, Dorn and Tavik rob a bank in Lagos.", ["Dorn", "Tavik"]),
        ("Dorn and his brother Tavik rob a bank.", ["Dorn", "Tavik"]),
        ("Dorn robs a bank with Tavik.", ["Dorn", "Tavik"]),
        ("A film about Dorn and Tavik, who rob a bank.", ["Dorn", "Tavik"]),
        ("Dorn, a thief, and Tavik, a nun, rob a bank.", ["Dorn", "Tavik"]),
        ("The smith Kael will not help Bren.", ["Kael", "Bren"]),
        ("Paris and London fight over a football.", []),
        ("Love conquers all.", []),
        ("Winter comes to the village.", []),
    ],
)
def test_names_stand_anywhere(prompt: str, expected: list[str]) -> None:
    assert [each for each in names(prompt) if each] == expected
