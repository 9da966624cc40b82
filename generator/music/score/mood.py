"""What a mood does to a theme: mode, pace, register, texture and harmony."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Mood:
    mode: str
    pace: tuple[int, int]
    """Slowest and fastest tempo at which this mood still reads, beats a minute."""
    beats: int = 4
    """In a bar."""
    bars_a_chord: int = 1
    phrases: tuple[str, ...] = ()
    """Harmony, four chords a phrase, in roman numerals over the tonic."""
    cadence: str = "V I"
    figure: str = "arpeggio"
    """arpeggio, broken, ostinato, pulse, oompah, tremolo, walking or none: see figure.py."""
    handling: str = "plain"
    """What is done to the theme: plain, broad (twice as slow), fragment, inverted, light (short notes), dotted."""
    register: int = 0
    """Semitones that the melody moves, by octaves or none."""
    melody: int = 650
    """Thousandths of the phrases in which the melody sounds; the rest is air."""
    dark: bool = False
    """Asks for the darker of the palette's leads."""
    swell: int = 500
    """Thousandths: how far the dynamics breathe."""


MOODS: dict[str, Mood] = {
    "calm": Mood(
        mode="lydian",
        pace=(56, 76),
        bars_a_chord=1,
        phrases=("Iadd9 II Iadd9 vi7", "IVmaj7 Iadd9 II vi7"),
        cadence="IVmaj7 Iadd9",
        figure="broken",
        handling="broad",
        melody=550,
        swell=300,
    ),
    "warm": Mood(mode="ionian", pace=(64, 92), phrases=("I iii IV I", "vi IV ii7 V", "I V vi IV"), cadence="Vsus I", melody=700),
    "hopeful": Mood(
        mode="ionian",
        pace=(72, 112),
        phrases=("IV V vi I", "vi IV I V", "ii7 IV I V"),
        cadence="Vsus Iadd9",
        register=0,
        melody=700,
        swell=700,
    ),
    "joyful": Mood(
        mode="ionian",
        pace=(104, 148),
        phrases=("I IV V I", "I vi ii V", "IV I II V"),
        cadence="V I",
        figure="oompah",
        register=12,
        melody=800,
        swell=400,
    ),
    "playful": Mood(
        mode="mixolydian",
        pace=(96, 138),
        phrases=("I bVII IV I", "I II7 V7 I", "vi II7 V7 I"),
        cadence="V7 I",
        figure="oompah",
        handling="light",
        register=12,
        melody=700,
        swell=350,
    ),
    "mysterious": Mood(
        mode="dorian",
        pace=(58, 84),
        beats=3,
        phrases=("i bvi i IV", "i bII i bvi", "iadd9 IV bIII bII"),
        cadence="bII i",
        figure="arpeggio",
        handling="inverted",
        melody=500,
        dark=True,
        swell=500,
    ),
    "sad": Mood(
        mode="aeolian",
        pace=(50, 72),
        phrases=("i v bVI iv", "i bVII bVI V", "iv i bVI V"),
        cadence="iv i",
        figure="broken",
        handling="broad",
        melody=700,
        dark=True,
        swell=600,
    ),
    "tense": Mood(
        mode="phrygian",
        pace=(84, 124),
        phrases=("i i bII i", "i io7 bII i", "i bvi i bII"),
        cadence="bII i",
        figure="pulse",
        handling="fragment",
        register=-12,
        melody=350,
        dark=True,
        swell=650,
    ),
    "dread": Mood(
        mode="locrian",
        pace=(44, 64),
        bars_a_chord=2,
        phrases=("i5 ib9 i5 bVb9", "i5 io7 ib9 i5"),
        cadence="ib9 i5",
        figure="tremolo",
        handling="fragment",
        register=-12,
        melody=250,
        dark=True,
        swell=900,
    ),
    "action": Mood(
        mode="aeolian",
        pace=(124, 168),
        phrases=("i i bVI bVII", "i bIII bVII iv", "i bII bVI V"),
        cadence="V i",
        figure="ostinato",
        handling="fragment",
        melody=550,
        dark=True,
        swell=400,
    ),
    "triumphant": Mood(
        mode="ionian",
        pace=(92, 132),
        phrases=("I bVI bVII I", "I IV I V", "vi IV V I"),
        cadence="bVI bVII I",
        figure="ostinato",
        handling="dotted",
        melody=850,
        swell=500,
    ),
    "noir": Mood(
        mode="harmonic minor",
        pace=(58, 96),
        phrases=("im6 iio7 V7b9 im6", "im6 bVImaj7 iio7 V7b9", "iv7 bVII7 im6 V7b9"),
        cadence="V7b9 im6",
        figure="walking",
        melody=650,
        dark=True,
        swell=500,
    ),
    "epic": Mood(
        mode="aeolian",
        pace=(84, 120),
        phrases=("i bVI bIII bVII", "i iv bVI V", "bVI bVII i i"),
        cadence="bVI bVII i",
        figure="ostinato",
        handling="broad",
        melody=800,
        swell=700,
    ),
}

NEAREST = {
    "peaceful": "calm",
    "serene": "calm",
    "quiet": "calm",
    "dreamy": "calm",
    "neutral": "calm",
    "gentle": "warm",
    "tender": "warm",
    "love": "warm",
    "romantic": "warm",
    "nostalgic": "warm",
    "inspiring": "hopeful",
    "wonder": "hopeful",
    "happy": "joyful",
    "cheerful": "joyful",
    "festive": "joyful",
    "funny": "playful",
    "comic": "playful",
    "ironic": "playful",
    "curious": "mysterious",
    "eerie": "mysterious",
    "magical": "mysterious",
    "strange": "mysterious",
    "melancholy": "sad",
    "grief": "sad",
    "tragic": "sad",
    "lonely": "sad",
    "suspense": "tense",
    "anxious": "tense",
    "nervous": "tense",
    "angry": "tense",
    "fear": "dread",
    "horror": "dread",
    "scary": "dread",
    "ominous": "dread",
    "dark": "dread",
    "chase": "action",
    "fight": "action",
    "exciting": "action",
    "victory": "triumphant",
    "heroic": "triumphant",
    "proud": "triumphant",
    "smoky": "noir",
    "jazzy": "noir",
    "grand": "epic",
    "majestic": "epic",
    "battle": "epic",
}


def mood_of(word: str) -> Mood:
    """The mood a word stands for; an unknown word is calm."""
    word = word.strip().lower()
    return MOODS.get(word) or MOODS[NEAREST.get(word, "calm")]
