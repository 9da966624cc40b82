"""Who plays, and how: a palette of instruments, metres and manners for a genre."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    words: tuple[str, ...]
    bright: tuple[str, ...]
    """Who may carry the melody; the film's theme picks one, the others take it over when it returns."""
    dark: tuple[str, ...]
    counter: str = "cello"
    pad: str = "slow strings"
    pads: tuple[str, ...] = ()
    """Who else may hold the chords."""
    figure: str = "harp"
    figures: tuple[str, ...] = ()
    """Who else may accompany."""
    manners: tuple[str, ...] = ()
    """Accompaniments of this genre beside those of the mood; see figure.py."""
    bass: str = "basses"
    drums: str = "orchestral"
    """orchestral, taiko, brushes, electronic, hand, light, march or none: see drums.py."""
    bell: str = "celesta"
    """Marks a bright accent."""
    blow: str = "timpani"
    """Marks a heavy one."""
    hall: int = 2200
    """Reverberation, milliseconds."""
    swing: int = 500
    """Where the second eighth of a beat falls, thousandths: 500 even, 660 swung."""
    metres: tuple[str, ...] = ()
    """Those it is at home in; none leaves them to the mood."""
    major: str = ""
    """The mode of its bright music, where the mood has a common one."""
    minor: str = ""
    colour: str = ""
    """What is done to plain chords: seventh, open (without a third), ninth."""
    gapped: tuple[int, ...] = ()
    """Degrees of the scale, from 0, that its melodies leave out."""
    level: float = -28.0
    """LUFS of a cue of middling intensity as it comes from the players, measured over the moods; see score.py."""
