"""What a person utters besides words: laughter and groans, in their own voice; and words held back by hesitation."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.voice.kokoro.delivery import Manner
from generator.voice.kokoro.phonemes import Pronounced
from generator.voice.text import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    syllables: tuple[str, ...]
    manner: Manner
    after: int
    """Milliseconds until the words begin."""


UTTERANCES = {
    "laugh": Utterance(
        syllables=("hˈɑ", "hɑ", "hɑ", "hə"), manner=Manner(pitch=1.22, range=1.5, tempo=1.5, energy=0.5, breath=0.3, contour=-3.0), after=40
    ),
    "chuckle": Utterance(
        syllables=("hˈʌ", "hʌ", "hə"), manner=Manner(pitch=1.05, range=1.2, tempo=1.6, energy=-0.8, breath=0.4, contour=-2.0), after=30
    ),
    "groan": Utterance(syllables=("ˈʌːm",), manner=Manner(pitch=0.85, range=0.7, tempo=0.6, energy=-0.5, contour=-2.0, drive=0.2), after=80),
}
"""By the word of Delivery.sound."""
STALL, STAMMER = 250, 700
"""Thousandths of hesitation from which a word is waited for, and from which the first is begun twice."""


def uttered(kind: str) -> tuple[Pronounced, ...]:
    """The syllables of an utterance, as words that are not written."""
    return tuple(Pronounced(word=Word(text="", said=""), phonemes=each) for each in UTTERANCES[kind].syllables)


def hesitant(line: tuple[Pronounced, ...], hesitation: int) -> tuple[Pronounced, ...]:
    """The line with a pause before the words that matter, more of them for more hesitation; strongest, its first word begun twice."""
    if hesitation < STALL or len(line) < 2:
        return line
    matter = [at for at in range(1, len(line)) if len(line[at].phonemes) > 4 and not line[at - 1].word.after]
    matter = matter or [1]
    count = max(1, round(len(matter) * hesitation / 2200))
    spread = {matter[at * len(matter) // count] for at in range(count)}
    held = [_waiting(each) if at + 1 in spread else each for at, each in enumerate(line)]
    if hesitation >= STAMMER:
        held.insert(0, _waiting(held[0]))
    return tuple(held)


def _waiting(each: Pronounced) -> Pronounced:
    return replace(each, word=replace(each.word, after="…"))
