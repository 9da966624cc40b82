"""When each word is said, as it is written: captions then change with the voice."""

from __future__ import annotations

from generator.film import Reading

AHEAD = 3
"""Words of a reading in which a written one is looked for: some are not said, some are said twice."""


def starts(text: str, reading: Reading) -> tuple[int, ...]:
    """The beginning of each word that stands between spaces, in milliseconds of the reading; what is not said begins with what follows it."""
    found: list[int | None] = []
    at = 0
    for word in text.split():
        letters = _letters(word)
        here = next((n for n in range(at, min(at + AHEAD, len(reading.words))) if letters and _letters(reading.words[n].text) in letters), None)
        found.append(None if here is None else reading.words[here].start)
        if here is not None:
            at, rest = here + 1, letters.replace(_letters(reading.words[here].text), "", 1)
            while at < len(reading.words) and rest and rest.startswith(_letters(reading.words[at].text)):
                rest = rest.removeprefix(_letters(reading.words[at].text))
                at += 1
    following = reading.milliseconds
    settled = []
    for start in reversed(found):
        following = following if start is None else min(start, following)
        settled.append(following)
    return tuple(reversed(settled))


def _letters(word: str) -> str:
    return "".join(each for each in word.lower() if each.isalnum())
