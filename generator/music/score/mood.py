"""What a mood does to a theme: mode, pace, metre, register, texture and harmony."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Mood:
    mode: str
    pace: tuple[int, int]
    """Slowest and fastest tempo at which this mood still reads, beats a minute."""
    metres: tuple[str, ...] = ("4/4", "3/4")
    bars_a_chord: int = 1
    phrases: tuple[str, ...] = ()
    """Harmony in roman numerals over the tonic; the first is the one that the theme is first heard over."""
    cadence: str = "V I"
    figures: tuple[str, ...] = ("arpeggio", "broken")
    """Accompaniments, see figure.py; the first is the mood's own."""
    treatments: tuple[str, ...] = ("plain", "sequence", "ornamented", "broad", "turned", "bare")
    """What is done to the theme, see phrase.py; the first when it is first heard."""
    shifts: tuple[int, ...] = (0, 0, 5, -3, 2)
    """Semitones to the keys in which it goes on."""
    light: bool = False
    """Short notes."""
    register: int = 0
    """Semitones that the melody moves, by octaves or none."""
    melody: int = 650
    """Thousandths of the phrases in which the melody sounds; the rest is air."""
    dark: bool = False
    """Asks for the darker of the palette's leads."""
    swell: int = 500
    """Thousandths: how far the dynamics breathe."""
    level: float = 0.0
    """Decibels by which it comes out louder than others as it is written and played; see score.py."""


MOODS: dict[str, Mood] = {
    "calm": Mood(
        mode="lydian",
        pace=(56, 76),
        metres=("4/4", "3/4", "6/8"),
        phrases=("Iadd9 II Iadd9 vi7", "IVmaj7 Iadd9 II vi7", "vi7 IVmaj7 ii7 Iadd9", "Imaj7 iii7 IVadd9 Vsus", "IVadd9 bVIImaj7 Iadd9 v7", "Iadd9 bIIImaj7 IVadd9 Iadd9"),
        cadence="ii7 IVmaj7 Iadd9",
        figures=("broken", "rocking", "bells", "arpeggio"),
        treatments=("broad", "plain", "bare", "turned", "late", "echo"),
        shifts=(0, 0, 5, -3, 3),
        melody=550,
        swell=300,
        level=1.9,
    ),
    "warm": Mood(
        mode="ionian",
        pace=(64, 92),
        metres=("4/4", "3/4", "6/8"),
        phrases=("I iii IV I", "vi IV ii7 V", "I V vi IV", "IV iii ii7 Vsus", "I IV iv I", "vi iii7 IVmaj7 ii7", "I I7 IV bVII", "ii7 V7 iii7 vi"),
        cadence="ii7 Vsus I",
        figures=("arpeggio", "rocking", "broken", "alberti"),
        treatments=("plain", "sequence", "ornamented", "late", "turned", "broad"),
        melody=700,
        level=0.3,
    ),
    "hopeful": Mood(
        mode="ionian",
        pace=(72, 112),
        metres=("4/4", "3/4", "6/8"),
        phrases=("IV V vi I", "vi IV I V", "ii7 IV I V", "I V ii7 IVadd9", "IV I bVII IV", "vi V IV ii7", "bVI bVII I Vsus", "I iii vi IV"),
        cadence="IV Vsus Iadd9",
        figures=("arpeggio", "pulse", "alberti", "rocking"),
        treatments=("plain", "sequence", "broad", "ornamented", "dotted", "turned"),
        shifts=(0, 2, 5, 0, 3),
        melody=700,
        swell=700,
        level=-1.1,
    ),
    "joyful": Mood(
        mode="ionian",
        pace=(104, 148),
        metres=("4/4", "6/8", "3/4"),
        phrases=("I IV V I", "I vi ii V", "IV I II V", "I V7 vi iii", "IV ii7 V7 I", "I I7 IV iv", "vi II7 V7 I"),
        cadence="ii7 V7 I",
        figures=("oompah", "offbeat", "alberti", "scamper"),
        treatments=("plain", "ornamented", "sequence", "urgent", "turned", "dotted"),
        shifts=(0, 5, 2, 0, -3),
        register=12,
        melody=800,
        swell=400,
        level=1.3,
    ),
    "playful": Mood(
        mode="mixolydian",
        pace=(96, 138),
        metres=("4/4", "6/8", "2/4"),
        phrases=("I bVII IV I", "I II7 V7 I", "vi II7 V7 I", "I VI7 II7 V7", "iii7 VI7 ii7 V7", "I io7 ii7 V7", "IV #ivo7 I VI7"),
        cadence="II7 V7 I",
        figures=("oompah", "scamper", "offbeat", "alberti"),
        treatments=("plain", "echo", "ornamented", "fragment", "inverted", "urgent"),
        shifts=(0, 5, 2, -3, 4),
        light=True,
        register=12,
        melody=700,
        swell=350,
        level=1.6,
    ),
    "mysterious": Mood(
        mode="dorian",
        pace=(58, 84),
        metres=("3/4", "6/8", "5/4"),
        phrases=("i bvi i IV", "i bII i bvi", "iadd9 IV bIII bII", "i biii bvi bii", "im6 bVImaj7 io7 bIImaj7", "iadd9 bIII+ IV bvi", "i VI bii IV"),
        cadence="bvi bII i",
        figures=("arpeggio", "bells", "tremolo", "broken"),
        treatments=("inverted", "bare", "echo", "plain", "backwards", "fragment"),
        shifts=(0, 3, -4, 1, 6),
        melody=500,
        dark=True,
        swell=500,
        level=0.4,
    ),
    "sad": Mood(
        mode="aeolian",
        pace=(50, 72),
        metres=("4/4", "3/4"),
        phrases=("i v bVI iv", "i bVII bVI V", "iv i bVI V", "i i7 iv iio7", "bVI bIII iv i", "iadd9 v7 bVImaj7 bIII", "i VII+ bIII IV7", "iv7 bVII7 bIIImaj7 bVImaj7"),
        cadence="iio7 iv i",
        figures=("broken", "rocking", "arpeggio", "chords"),
        treatments=("broad", "plain", "bare", "late", "inverted", "turned"),
        shifts=(0, 5, 3, -4, 0),
        melody=700,
        dark=True,
        swell=600,
        level=-0.4,
    ),
    "tense": Mood(
        mode="phrygian",
        pace=(84, 124),
        metres=("4/4", "5/4", "3/4"),
        phrases=("i i bII i", "i io7 bII bvi", "i bvi iv bII", "i5 bII5 bV5 i5", "i biii io7 V7b9", "iv bvi bii V", "i bVII5 bII io7", "bVI bvi i bII"),
        cadence="bII V7b9 i",
        figures=("pulse", "ostinato", "tremolo", "stabs"),
        treatments=("fragment", "urgent", "inverted", "bare", "echo", "broad"),
        shifts=(0, 1, 3, -4, 6),
        register=-12,
        melody=450,
        dark=True,
        swell=650,
        level=-0.8,
    ),
    "dread": Mood(
        mode="locrian",
        pace=(44, 64),
        metres=("4/4", "5/4", "3/4"),
        bars_a_chord=2,
        phrases=("i5 ib9 i5 bVb9", "i5 io7 ib9 i5", "i5 bvi bIIb9 io7", "i bV5 biii bVII5"),
        cadence="bV5 ib9 i5",
        figures=("tremolo", "bells", "heart", "stabs"),
        treatments=("fragment", "bare", "backwards", "echo", "inverted", "broad"),
        shifts=(0, 1, -1, 6, 3),
        register=-12,
        melody=300,
        dark=True,
        swell=900,
        level=-3.5,
    ),
    "action": Mood(
        mode="aeolian",
        pace=(124, 168),
        metres=("4/4", "5/4", "6/8"),
        phrases=("i i bVI bVII", "i bIII bVII iv", "i bII bVI V", "i biii bvi V", "bVI bVII i io7", "iv bVI bII V7b9", "i bVI biii bV5"),
        cadence="bVI V i",
        figures=("ostinato", "gallop", "pulse", "stabs"),
        treatments=("fragment", "urgent", "plain", "dotted", "sequence", "broad"),
        shifts=(0, 1, 3, -4, 5),
        melody=600,
        dark=True,
        swell=400,
        level=0.5,
    ),
    "triumphant": Mood(
        mode="ionian",
        pace=(92, 132),
        metres=("4/4", "3/4", "6/8"),
        phrases=("I bVI bVII I", "I IV I V", "vi IV V I", "I bIII IV I", "IV V bVI bVII", "I V bVII IV", "I VI IV bVII"),
        cadence="bVI bVII I",
        figures=("ostinato", "gallop", "chords", "arpeggio"),
        treatments=("dotted", "plain", "broad", "sequence", "ornamented", "urgent"),
        shifts=(0, 3, 2, -4, 5),
        melody=850,
        swell=500,
        level=0.5,
    ),
    "noir": Mood(
        mode="harmonic minor",
        pace=(58, 96),
        metres=("4/4", "3/4"),
        phrases=(
            "im6 iio7 V7b9 im6", "im6 bVImaj7 iio7 V7b9", "iv7 bVII7 im6 V7b9", "im6 i7 bVI7 V7b9", "iv7 bII7 im6 VI7",
            "iio7 V7b9 bIIImaj7 bVImaj7", "im6 bIII+ bVI7 V7b9",
        ),
        cadence="iio7 V7b9 im6",
        figures=("walking", "comping", "broken", "chords"),
        treatments=("late", "plain", "ornamented", "turned", "inverted", "echo"),
        shifts=(0, 5, 3, 0, -4),
        melody=650,
        dark=True,
        swell=500,
        level=-0.1,
    ),
    "epic": Mood(
        mode="aeolian",
        pace=(84, 120),
        metres=("4/4", "3/4", "6/8"),
        phrases=("i bVI bIII bVII", "i iv bVI V", "bVI bVII i i", "i biii bVI bII", "i bVII IV bVI", "bVI bIII V i", "iv bVI bIII bVII"),
        cadence="bVI bVII i",
        figures=("ostinato", "gallop", "chords", "arpeggio"),
        treatments=("broad", "plain", "dotted", "sequence", "urgent", "bare"),
        shifts=(0, 3, -4, 2, 5),
        melody=800,
        swell=700,
        level=-0.7,
    ),
}  # fmt: skip

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
