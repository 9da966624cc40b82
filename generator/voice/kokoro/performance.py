"""A line as a performance: phonemes, directed prosody, and when each part is heard. No sound is made here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from generator.film import Speech, Spoken
from generator.voice import effects
from generator.voice.breath import DRAUGHTS, Breath, inside
from generator.voice.kokoro.delivery import Manner, manner
from generator.voice.kokoro.model import Model, Prosody
from generator.voice.kokoro.packs import style
from generator.voice.kokoro.phonemes import VOWELS, Pronounced, breaths, pronounce
from generator.voice.kokoro.utterance import UTTERANCES, hesitant, uttered
from generator.voice.text import sound_of

FRAME_MS = 25.0
EARLY_MS = 45.0
"""The decoder sounds each phoneme this much before the frame that prosody gives it."""
LEAD_MS, TAIL_MS = 25.0, 120.0
"""Kept before the first and after the last sound of a stretch."""
CUT_OFF_MS = -30.0
"""The same after a line that somebody breaks off: its last sound is not finished."""
SILENT, FAINT = -4.0, 1.5
"""Energy below which nothing begins, and below which only breath is left at the end (about -40 dB)."""
SHORTEST_MS = 90.0
"""The least time that the last sound is given."""
VOICED = 40.0
"""Hertz; the model writes less where there is no voice."""
WHISPERER, WHISPERED = "af_nicole", 300
"""Who lends her breath to a whisper, and how much of her in thousandths: with more of her, everybody who whispers is she."""
GAPS_MS = {"": 80.0, ",": 160.0, ";": 240.0, ":": 240.0, "—": 260.0, "…": 420.0, ".": 340.0, "!": 320.0, "?": 340.0}
"""Pause between two stretches of a long line, by the mark that ends the first."""

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """What is said in one go: ready to be decoded, with its place in the line."""

    prosody: Prosody
    style: Floats
    first: int
    """Milliseconds of its own sound, as heard, that are cut off at its beginning."""
    start: int
    """Milliseconds from the start of the line."""
    milliseconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Performance:
    stretches: tuple[Stretch, ...]
    words: tuple[Spoken, ...]
    phonemes: tuple[Spoken, ...]
    milliseconds: int
    manner: Manner
    breaths: tuple[Breath, ...] = ()


BREATHLESS = frozenset({"robot", "ghost"})
"""Effects of who has no lungs."""
MOVED = frozenset({"afraid", "angry", "grief", "sad", "pleading", "surprised", "joy"})
STRONG, LONG = 700, 14
"""Thousandths of a feeling, and words of a line, that one takes a breath before."""


DRAWL, HASTE = 0.8, 1.25
"""Pace, against the voice's own, beyond which a line is not brought to fill a time. A feeling that is slow by itself may lose its slowness."""
CLOSE_MS, TRIES = 60, 4
"""What the silence at its end can give or take, and how often its pace is corrected."""


def perform(speech: Speech, model: Model) -> Performance:
    """Direct a line, into the time that it is to fill where there is one. A line without words has no stretches and lasts no time."""
    natural = _performed(speech, model)
    room = speech.fit - effects.TAILS.get(speech.voice.effect, 0) if speech.fit else 0
    felt = natural.manner.tempo * 1000 / max(1, speech.voice.pace)
    if not natural.stretches or room <= 0 or not DRAWL / max(1, felt) <= natural.milliseconds / room <= HASTE / min(1, felt):
        return natural
    fitted, pace = natural, 1.0
    for _ in range(TRIES):
        if abs(fitted.milliseconds - room) <= CLOSE_MS:
            return replace(fitted, milliseconds=room)
        pace *= fitted.milliseconds / room
        fitted = _performed(speech, model, pace)
    return replace(fitted, milliseconds=room) if abs(fitted.milliseconds - room) <= CLOSE_MS else natural


def _performed(speech: Speech, model: Model, pace: float = 1.0) -> Performance:
    how = manner(speech)
    how = replace(how, tempo=how.tempo * pace)
    packs = speech.voice.blend or (("af_heart", 1000),)
    british = sum(weight if name.startswith("b") else -weight for name, weight in packs) > 0
    if how.breath >= 1.0:
        packs = tuple((name, weight * (1000 - WHISPERED)) for name, weight in packs)
        packs += ((WHISPERER, WHISPERED * sum(weight for _, weight in packs) // (1000 - WHISPERED)),)
    pronounced = pronounce(speech.text, speech.pronunciations, british)
    line = tuple(each for each in pronounced if any(symbol in model.vocabulary for symbol in each.phonemes))
    line = hesitant(line, speech.delivery.hesitation)
    emphasis = frozenset(word.strip(".,;:!?…'") for each in speech.delivery.emphasis for word in each.lower().split())
    stretches: list[Stretch] = []
    words: list[Spoken] = []
    phonemes: list[Spoken] = []
    at = 0
    spoken = breaths(line) if line else ()
    air = _before(speech, len(line))
    if air in UTTERANCES:
        stretch, _, sounds = _stretch(uttered(air), how.with_(UTTERANCES[air].manner), packs, speech.voice.formant / 1000, frozenset(), model, ends=True)
        stretches.append(stretch)
        phonemes.extend(sounds)
        at = stretch.milliseconds + UTTERANCES[air].after
    elif air and line:
        at = DRAUGHTS[air].milliseconds + 30
    for index, part in enumerate(spoken):
        last = index == len(spoken) - 1
        stretch, said, sounds = _stretch(part, how, packs, speech.voice.formant / 1000, emphasis, model, ends=last)
        stretches.append(replace(stretch, start=at))
        words.extend(_later(each, at) for each in said)
        phonemes.extend(_later(each, at) for each in sounds)
        at += stretch.milliseconds
        if not last:
            at += round(GAPS_MS[part[-1].word.after] * how.pause / how.tempo - LEAD_MS - TAIL_MS)
    return Performance(
        stretches=tuple(stretches),
        words=tuple(words),
        phonemes=tuple(phonemes),
        milliseconds=at,
        manner=how,
        breaths=_breaths(speech, air, words) if line else (),
    )


def _before(speech: Speech, words: int) -> str:
    """What is heard before the words: what was asked for, else a breath where the line is long or the feeling strong."""
    how = speech.delivery
    asked = how.sound or sound_of(speech.text)
    if asked in UTTERANCES or asked in DRAUGHTS:
        return asked
    moved = how.emotion in MOVED and how.intensity >= STRONG and words > 3
    return "breath" if (moved or words >= LONG) and speech.voice.effect not in BREATHLESS else ""


def _breaths(speech: Speech, before: str, words: list[Spoken]) -> tuple[Breath, ...]:
    first = [Breath(kind=before, start=0, milliseconds=DRAUGHTS[before].milliseconds)] if before in DRAUGHTS else []
    if speech.voice.effect in BREATHLESS:
        return tuple(first)
    return (*first, *inside([(one.end, other.start) for one, other in pairwise(words)]))


def _stretch(
    line: tuple[Pronounced, ...],
    how: Manner,
    packs: tuple[tuple[str, int], ...],
    formant: float,
    emphasis: frozenset[str],
    model: Model,
    *,
    ends: bool,
) -> tuple[Stretch, list[Spoken], list[Spoken]]:
    symbols, owner = _spelt(line, model)
    strong = [each.word.loud or each.word.text.lower().strip("'") in emphasis for each in line]
    speed = np.full(len(symbols) + 2, how.tempo / formant, dtype=np.float32)
    for at, (symbol, word) in enumerate(zip(symbols, owner, strict=True), start=1):
        speed[at] /= _stretching(symbol, symbols[at - 2] if at > 1 else "", line[word], how, strong[word])
    tokens = np.array([0, *(model.vocabulary[symbol] for symbol in symbols), 0], dtype=np.int64)
    chosen = style(packs, len(symbols))
    prosody = model.prosody(tokens, chosen, speed)
    edges = np.concatenate([[0], np.cumsum(prosody.durations)])
    accents = [_span(owner, word, edges) for word in range(len(line)) if strong[word]]
    onset, quiet_from = _sounding(prosody.energy)
    heard = np.maximum(edges * FRAME_MS - EARLY_MS, 0.0)
    heard[1] = np.clip(onset, heard[1] - 120.0, heard[1])
    first = max(0.0, heard[1] - LEAD_MS)
    last = max(at for at, symbol in enumerate(symbols, start=1) if symbol.isalpha())
    quiet_from = max(quiet_from, float(heard[last]) + SHORTEST_MS)
    broken_off = ends and line[-1].word.after == "—"
    end = min(quiet_from + (CUT_OFF_MS if broken_off else TAIL_MS), FRAME_MS * float(edges[-1]))
    length = round((end - first) / formant)
    heard_at = np.minimum((heard - first) / formant, length)
    said, sounds = _times(line, symbols, owner, heard_at, prosody, edges, min((quiet_from - first) / formant, length))
    prosody = _directed(prosody, how, formant, accents, ends=ends)
    stretch = Stretch(prosody=prosody, style=chosen, first=round(first / formant), start=0, milliseconds=length)
    return stretch, said, sounds


def _spelt(line: tuple[Pronounced, ...], model: Model) -> tuple[list[str], list[int]]:
    """The symbols of a stretch, and for each the index of the word that it belongs to; pauses belong to the word before."""
    pairs = [
        (symbol, index)
        for index, each in enumerate(line)
        for symbol in f"{each.phonemes}{each.word.after} "
        if symbol in model.vocabulary
    ][:-1]
    return [symbol for symbol, _ in pairs], [index for _, index in pairs]


def _span(owner: list[int], word: int, edges: NDArray[np.int64]) -> tuple[int, int]:
    """The frames in which a word is said."""
    return int(edges[owner.index(word) + 1]), int(edges[len(owner) - owner[::-1].index(word) + 1])


def _sounding(energy: Floats) -> tuple[float, float]:
    """When sound begins and when it has faded, in milliseconds of the model's own time."""
    begun, loud = np.flatnonzero(energy > SILENT), np.flatnonzero(energy > FAINT)
    onset = begun[0] if begun.size else 0
    last = loud[-1] if loud.size else len(energy) - 1
    return onset * FRAME_MS / 2, (last + 1) * FRAME_MS / 2


def _stretching(symbol: str, before: str, word: Pronounced, how: Manner, strong: bool) -> float:
    """How much longer than usual a token lasts."""
    if not symbol.isalpha() and symbol not in "ˈˌ":
        return how.pause
    longer = 1.0
    if symbol in VOWELS and before == "ˈ":
        longer *= how.stress
    if strong:
        longer *= 1.18
    if word.word.drawn and symbol in VOWELS:
        longer *= 2.0
    return longer


def _times(
    line: tuple[Pronounced, ...],
    symbols: list[str],
    owner: list[int],
    heard: NDArray[np.float64],
    prosody: Prosody,
    edges: NDArray[np.int64],
    quiet_from: float,
) -> tuple[list[Spoken], list[Spoken]]:
    """Words and phonemes in milliseconds. A stress mark's time belongs to the vowel that it marks, and the space between
    two words to the second: there its first consonant can already be heard."""
    words: list[Spoken] = []
    phonemes: list[Spoken] = []
    spans: dict[int, tuple[float, float]] = {}
    begun: float | None = None
    stress = False
    for at, (symbol, word) in enumerate(zip(symbols, owner, strict=True), start=1):
        start, end = float(heard[at]), float(heard[at + 1])
        if symbol in "ˈˌ":
            begun, stress = start if begun is None else begun, symbol == "ˈ"
            continue
        if symbol == "ː" and phonemes:
            end = max(float(phonemes[-1].end), min(end, quiet_from))
            phonemes[-1] = replace(phonemes[-1], end=round(end))
        elif symbol.isalpha():
            start = start if begun is None else begun
            closing = at == len(symbols) or not symbols[at].isalpha() and symbols[at] not in " ˈˌː"
            if closing:  # The model gives the silence before a pause to the last phoneme.
                loud = np.flatnonzero(prosody.energy[2 * edges[at] : 2 * edges[at + 1]] > SILENT)
                if loud.size:
                    end = min(end, start + max(60.0, (loud[-1] + 1) * (end - start) / (2 * (edges[at + 1] - edges[at]))))
            end = max(start + 1, min(end, max(quiet_from, start + 40)))
            phonemes.append(Spoken(text=symbol, start=max(0, round(start)), end=round(end), stress=stress))
        else:
            between = symbol == " " and symbols[at - 2].isalpha()
            begun, stress = start if between else None, False
            continue
        begun, stress = None, False
        first, _ = spans.get(word, (start, end))
        spans[word] = (first, end)
    for index, each in enumerate(line):
        if index in spans:
            start, end = spans[index]
            words.append(Spoken(text=each.word.text, start=max(0, round(start)), end=round(end), stress=each.stressed))
    return words, phonemes


def _directed(prosody: Prosody, how: Manner, formant: float, strong: list[tuple[int, int]], *, ends: bool) -> Prosody:
    pitch = prosody.pitch.astype(np.float64)
    energy = prosody.energy.astype(np.float64)
    voiced = pitch > VOICED
    if voiced.any():
        middle = float(np.median(pitch[voiced]))
        shape = np.where(voiced, pitch / middle, 1.0) ** how.range
        lift = np.ones_like(pitch)
        for start, end in strong:
            lift += 0.14 * _bump(len(pitch), 2 * start, 2 * end)
            energy += 0.7 * _bump(len(pitch), 2 * start, 2 * end)
        if ends:
            last = int(np.flatnonzero(voiced)[-1]) + 1
            ramp = np.clip((np.arange(len(pitch)) - (last - 40)) / 40, 0.0, 1.0)
            lift *= 2 ** (how.contour * ramp / 12)
        quaver = 1 + how.tremble * np.sin(2 * np.pi * 6.3 * np.arange(len(pitch)) / 80 + 0.7 * np.sin(np.arange(len(pitch)) / 13))
        directed = np.clip(middle * shape * lift * quaver * how.pitch, 55.0, 620.0) / formant
        pitch = np.where(voiced, directed, pitch)
    if how.breath >= 1.0:
        pitch = np.zeros_like(pitch)
    energy = np.where(energy > SILENT, energy + how.energy, energy)
    return replace(prosody, pitch=pitch.astype(np.float32), energy=energy.astype(np.float32))


def _bump(length: int, start: int, end: int) -> NDArray[np.float64]:
    """1 from start to end, with flanks of five values."""
    position = np.arange(length)
    return np.clip(np.minimum(position - start + 5, end - position + 5) / 5, 0.0, 1.0)


def _later(spoken: Spoken, by: int) -> Spoken:
    return replace(spoken, start=spoken.start + by, end=spoken.end + by)
