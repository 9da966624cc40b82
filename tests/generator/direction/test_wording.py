"""When each written word is said."""

from __future__ import annotations

import pytest

from generator.direction.wording import starts
from generator.film import Reading, Spoken


def reading(*words: str) -> Reading:
    return Reading(milliseconds=100 * len(words) + 50, words=tuple(Spoken(text=word, start=100 * at, end=100 * at + 90) for at, word in enumerate(words)))


@pytest.mark.parametrize(
    ("text", "said", "found"),
    [
        ("Put it down, Bob.", ("Put", "it", "down", "Bob"), (0, 100, 200, 300)),
        ("Well—no. At 5:30!", ("Well", "no", "At", "5:30"), (0, 200, 300)),
        ("Put it down.", ("Put", "Put", "it", "down"), (0, 200, 300)),
        ("(sighs) Fine, then.", ("Fine", "then"), (0, 0, 100)),
        ("Fine — then…", ("Fine", "then"), (0, 100, 100)),
        ("(nods)", (), (50,)),
    ],
)
def test_each_word_between_spaces_has_its_beginning(text: str, said: tuple[str, ...], found: tuple[int, ...]) -> None:
    assert starts(text, reading(*said)) == found
