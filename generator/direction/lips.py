"""Lips: from phonemes to mouth shapes, on the frames of a shot."""

from __future__ import annotations

from generator.direction.timing import Said
from generator.film import Viseme

_SHAPES: dict[str, str] = {}
for _shape, _symbols in (
    ("M", "m b p"),
    ("A", "a ɑ æ ʌ ɐ ɒ aɪ aʊ I W ɑː"),
    ("E", "e ɛ ə ɜ eɪ A ᵊ ᵻ ɘ ɚ ɝ k ɡ g ŋ h eː"),
    ("I", "i ɪ iː j ee y"),
    ("O", "o ɔ oʊ O Q ɔɪ Y ɔː oː"),
    ("U", "u ʊ w uː ʉ"),
    ("F", "f v"),
    ("L", "l θ ð ɫ ɭ"),
    ("S", "s z t d n ʃ ʒ ʧ ʤ tʃ dʒ x ʦ ʣ c"),
    ("R", "r ɹ ɾ ɻ ʁ T"),
):
    for _symbol in _symbols.split():
        _SHAPES[_symbol] = _shape

_GLIDES = {"I": "I", "Y": "I", "A": "I", "aɪ": "I", "ɔɪ": "I", "eɪ": "I", "W": "U", "aʊ": "U", "O": "U", "Q": "U", "oʊ": "U"}
"""Where the mouth ends in a vowel that moves."""

LEAD = 27
"""Milliseconds by which the mouth goes before the voice."""
_CLOSED = ("M", "F")


def shape(phoneme: str) -> str:
    """The mouth for a phoneme, or "" for what has none: stress, length, punctuation."""
    bare = phoneme.strip("ˈˌːˑ ")
    if bare in _SHAPES:
        return _SHAPES[bare]
    return _SHAPES.get(bare[:1], "") if bare else ""


def _track(said: Said) -> list[tuple[int, int, str]]:
    """(first frame, frame after the last, shape) in frames of the scene, none shorter than two frames except closures."""
    spans: list[tuple[int, int, str]] = []
    for phoneme in said.reading.phonemes:
        mouth = shape(phoneme.text)
        if not mouth:
            continue
        begun = said.frame(phoneme.start - LEAD)
        start, end = begun - (1 if mouth in _CLOSED else 0), max(said.frame(phoneme.end - LEAD), begun + 1)
        if spans and spans[-1][2] == mouth and start <= spans[-1][1] + 1:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]), mouth)
            continue
        if spans and start - spans[-1][0] < 2 and spans[-1][2] not in _CLOSED:
            if mouth not in _CLOSED:
                continue
            spans.pop()
        elif spans and start - spans[-1][0] < 2:
            start = spans[-1][0] + 2
        glide = _GLIDES.get(phoneme.text.strip("ˈˌːˑ "), "")
        if glide and end - start >= 4:
            middle = (start + end) // 2
            spans += [(start, middle, mouth), (middle, end, glide)]
        else:
            spans.append((start, max(end, start + 2), mouth))
    return spans


def lips(said: Said, start: int, end: int) -> list[Viseme]:
    """Mouth shapes of a line for a shot that shows frames `start` to `end` of the scene."""
    found: list[Viseme] = []
    shown = "rest"
    track = _track(said)
    for number, (first, last, mouth) in enumerate(track):
        following = track[number + 1][0] if number + 1 < len(track) else last + 8
        events = [(first, mouth)]
        if following - last >= 3:
            events.append((last, "rest"))
        for frame, each in events:
            if frame >= end:
                continue
            if frame < start:
                shown = each
                continue
            if not found and frame > start and shown != "rest":
                found.append(Viseme(frame=0, shape=shown))
            if each != (found[-1].shape if found else shown):
                if found and found[-1].frame == frame - start:
                    found.pop()
                found.append(Viseme(frame=frame - start, shape=each))
    if not found and shown != "rest":
        found.append(Viseme(frame=0, shape=shown))
    return found
