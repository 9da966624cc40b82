"""The instruments: where each is in the sound font, what it can reach, how loud it is by nature and where it sits."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Instrument:
    program: int
    """General MIDI; for a kit the kit's number; -1 is synthesised, see synth.py."""
    low: int
    high: int
    level: int
    """Decibels (RMS) of a middling note of the sound font, which the player evens out."""
    pan: int = 0
    """-100 left … 100 right."""
    early: int = 0
    """Milliseconds by which a slow attack starts ahead of the beat."""
    sustained: bool = False
    section: bool = False
    """Many players: spread over the width."""
    kit: bool = False


def _held(program: int, low: int, high: int, level: int, pan: int = 0, early: int = 20, section: bool = False) -> Instrument:
    return Instrument(program, low, high, level, pan, early, True, section)


def _struck(program: int, low: int, high: int, level: int, pan: int = 0) -> Instrument:
    return Instrument(program, low, high, level, pan)


INSTRUMENTS: dict[str, Instrument] = {
    "piano": _struck(0, 28, 96, -39, -10),
    "electric piano": _struck(4, 36, 88, -35, -10),
    "harpsichord": _struck(6, 36, 84, -39, -15),
    "celesta": _struck(8, 60, 96, -39, 25),
    "glockenspiel": _struck(9, 72, 98, -38, 30),
    "music box": _struck(10, 60, 93, -26, 15),
    "vibraphone": _struck(11, 53, 84, -34, 25),
    "marimba": _struck(12, 45, 84, -35, 25),
    "xylophone": _struck(13, 65, 96, -38, 30),
    "tubular bells": _struck(14, 55, 77, -30, 35),
    "dulcimer": _struck(15, 48, 84, -45, 20),
    "organ": _held(19, 36, 84, -34, 0, 40, True),
    "accordion": _held(21, 53, 84, -36, -20, 40),
    "harmonica": _held(22, 60, 84, -37, -15),
    "concertina": _held(23, 55, 84, -40, -20),
    "guitar": _struck(24, 40, 76, -34, 20),
    "steel guitar": _struck(25, 40, 79, -41, 25),
    "jazz guitar": _struck(26, 40, 76, -38, 25),
    "clean guitar": _struck(27, 40, 76, -25, 25),
    "double bass": _struck(32, 28, 55, -24, 5),
    "bass guitar": _struck(33, 28, 55, -24, 0),
    "fretless bass": _struck(35, 28, 55, -30),
    "violin": _held(40, 55, 93, -33, -30, 60),
    "viola": _held(41, 48, 76, -32, 15, 40),
    "cello": _held(42, 36, 69, -35, 30, 60),
    "basses": _held(43, 28, 55, -39, 35, 30, True),
    "tremolo strings": _held(44, 36, 84, -33, -10, 60, True),
    "pizzicato": Instrument(45, 36, 84, -29, -15, 0, False, True),
    "harp": _struck(46, 36, 91, -35, -35),
    "timpani": _struck(47, 36, 55, -29, 20),
    "strings": _held(48, 36, 88, -30, -10, 50, True),
    "slow strings": _held(49, 36, 86, -28, -10, 120, True),
    "synth strings": _held(50, 36, 84, -31, 0, 20, True),
    "choir": _held(52, 43, 79, -34, 0, 90, True),
    "voices": _held(53, 48, 79, -32, 0, 60, True),
    "trumpet": _held(56, 55, 82, -25, 20, 5),
    "trombones": _held(57, 40, 67, -24, 30, 20),
    "tuba": _held(58, 29, 53, -23, 35, 20),
    "muted trumpet": _held(59, 55, 80, -25, 12, 5),
    "horns": _held(60, 41, 72, -26, -35, 30, True),
    "brass": _held(61, 41, 76, -27, 20, 20, True),
    "soprano sax": _held(64, 56, 84, -29, 10),
    "tenor sax": _held(66, 44, 72, -28, 10),
    "oboe": _held(68, 58, 86, -30, 5),
    "english horn": _held(69, 52, 76, -29, 5, 60),
    "bassoon": _held(70, 36, 67, -32, 12),
    "clarinet": _held(71, 50, 86, -35, 8, 30),
    "piccolo": _held(72, 74, 98, -33, -12, 30),
    "flute": _held(73, 60, 93, -31, -10, 30),
    "recorder": _held(74, 65, 91, -32, -10),
    "pan flute": _held(75, 60, 88, -31, -10, 30),
    "shakuhachi": _held(77, 58, 84, -26, -10, 30),
    "whistle": _held(78, 67, 91, -20, 8, 30),
    "ocarina": _held(79, 60, 84, -22, -8),
    "square lead": _held(80, 48, 84, -36, 8, 0),
    "warm pad": _held(89, 40, 79, -37, 0, 150, True),
    "space voice": _held(91, 45, 79, -31, 0, 20, True),
    "bowed glass": _held(92, 50, 84, -37, 0, 20, True),
    "halo": _held(94, 43, 79, -29, 0, 40, True),
    "sweep": _held(95, 40, 76, -24, 0, 120, True),
    "atmosphere": _struck(99, 45, 84, -35, 0),
    "sitar": _struck(104, 45, 79, -30, 15),
    "banjo": _struck(105, 48, 81, -29, 25),
    "koto": _struck(107, 48, 84, -30, 15),
    "kalimba": _struck(108, 57, 88, -27, 18),
    "fiddle": _held(110, 55, 88, -24, -20, 60),
    "steel drums": _struck(114, 55, 84, -26, 20),
    "taiko": _struck(116, 36, 57, -35, 0),
    "reverse cymbal": _struck(119, 60, 60, -27),
    "standard kit": Instrument(0, 27, 87, -33, 0, kit=True),
    "brush kit": Instrument(40, 27, 87, -30, 5, kit=True),
    "electronic kit": Instrument(24, 27, 87, -29, 0, kit=True),
    "orchestra kit": Instrument(48, 27, 87, -29, 10, kit=True),
    "saw pad": _held(-1, 40, 79, -24, 0, 60, True),
    "saw bass": _held(-1, 26, 52, -22, 0, 0),
    "pluck": _struck(-1, 45, 88, -28, 0),
    "analog lead": _held(-1, 52, 86, -25, 0, 5),
    "drone": _held(-1, 24, 52, -22, 0, 200, True),
}


def fold(name: str, pitch: int) -> int:
    """A pitch brought by octaves into what an instrument can play."""
    instrument = INSTRUMENTS[name]
    while pitch < instrument.low:
        pitch += 12
    while pitch > instrument.high:
        pitch -= 12
    return pitch
