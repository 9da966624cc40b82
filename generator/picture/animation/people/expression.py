"""What a face can do, and what feelings make of it."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(slots=True)
class Expression:
    """Muscles, -1..1; 0 is at rest."""

    inner: float = 0.0
    """Inner end of the brows, up."""
    outer: float = 0.0
    knit: float = 0.0
    lid: float = 0.0
    """Upper lid: above 0 wide, below 0 heavy."""
    low: float = 0.0
    """Lower lid, tight."""
    cheek: float = 0.0
    sneer: float = 0.0
    corner: float = 0.0
    """Corners of the mouth, up."""
    lopsided: float = 0.0
    """How much more the corner and brow on the right of the frame rise than those on the left."""
    wide: float = 0.0
    jaw: float = 0.0
    press: float = 0.0
    pitch: float = 0.0
    """Head, degrees: up is positive."""
    tilt: float = 0.0

    def add(self, other: Expression, share: float) -> None:
        for name in _NAMES:
            setattr(self, name, getattr(self, name) + getattr(other, name) * share)


_NAMES = tuple(each.name for each in fields(Expression))

MOODS = {
    "neutral": Expression(corner=0.06),
    "joy": Expression(corner=0.9, cheek=0.8, low=0.4, jaw=0.32, outer=0.25, inner=0.2, wide=0.35, pitch=3),
    "warm": Expression(corner=0.56, cheek=0.4, lid=-0.24, inner=0.34, low=0.2, tilt=7, pitch=-2),
    "amused": Expression(corner=0.5, cheek=0.4, low=0.3, lopsided=-0.35, outer=0.2, tilt=-4),
    "ironic": Expression(corner=0.3, lopsided=1.15, lid=-0.36, outer=-0.1, low=0.2, wide=0.1, tilt=5, pitch=2),
    "sad": Expression(inner=0.95, knit=0.2, outer=-0.2, corner=-0.6, lid=-0.36, low=0.1, pitch=-7, tilt=-3),
    "grief": Expression(inner=0.95, knit=0.5, corner=-0.75, jaw=0.12, low=0.5, lid=-0.4, wide=0.15, pitch=-9),
    "angry": Expression(knit=1.0, inner=-0.9, outer=0.35, lid=0.1, low=0.55, wide=0.35, jaw=0.2, corner=-0.4, sneer=0.55, pitch=-6),
    "cold": Expression(knit=0.35, inner=-0.3, lid=-0.22, low=0.35, press=0.4, corner=-0.14),
    "afraid": Expression(inner=0.85, outer=0.3, knit=0.45, lid=0.6, wide=0.3, corner=-0.35, jaw=0.16, pitch=1),
    "surprised": Expression(inner=0.85, outer=0.85, lid=0.75, jaw=0.5, wide=-0.25, pitch=3),
    "disgusted": Expression(sneer=1.0, knit=0.55, inner=-0.5, outer=-0.1, low=0.8, lid=-0.4, cheek=0.35, corner=-0.55, lopsided=0.5, wide=-0.1, tilt=-7, pitch=4),
    "tired": Expression(lid=-0.55, inner=0.25, corner=-0.16, low=0.15, pitch=-5),
    "resolved": Expression(knit=0.5, inner=-0.4, press=0.4, low=0.25, corner=0.04, pitch=2),
    "pain": Expression(inner=0.55, knit=1.0, outer=-0.3, lid=-0.95, low=0.95, cheek=0.7, corner=-0.45, wide=0.6, jaw=0.26, sneer=0.6, tilt=6, pitch=4),
    "pleading": Expression(inner=1.0, knit=0.25, lid=0.3, corner=-0.25, jaw=0.05, tilt=5, pitch=2),
}

_WORDS = {
    "happy": "joy", "happiness": "joy", "excited": "joy", "love": "warm", "tender": "warm", "hopeful": "warm", "calm": "neutral", "funny": "amused",
    "smug": "ironic", "sarcastic": "ironic", "contempt": "ironic", "sorrow": "sad", "lonely": "sad", "despair": "grief", "anger": "angry",
    "furious": "angry", "rage": "angry", "fear": "afraid", "scared": "afraid", "terror": "afraid", "nervous": "afraid", "worried": "pleading",
    "shock": "surprised", "shocked": "surprised", "awe": "surprised", "disgust": "disgusted", "weary": "tired", "determined": "resolved",
    "stern": "cold", "hopefully": "warm", "ashamed": "sad", "hurt": "pain", "wounded": "pain", "agony": "pain", "ironical": "ironic", "mocking": "ironic", "loving": "warm", "delighted": "joy", "horrified": "afraid", "gentle": "warm", "kind": "warm",
}  # fmt: skip


def mood(word: str) -> Expression:
    """The face of a feeling; an unknown word leaves it at rest."""
    return MOODS.get(word) or MOODS[_WORDS.get(word, "neutral")]


@dataclass(frozen=True, slots=True)
class Shape:
    """A mouth while a sound is made."""

    opened: float
    wide: float
    round: float
    teeth: float
    tongue: float


VISEMES = {
    "rest": Shape(0, 0, 0, 0, 0), "M": Shape(0, -0.1, 0, 0, 0), "A": Shape(1.0, 0.15, 0.05, 1, 0.6), "E": Shape(0.52, 0.42, 0, 1, 0.3),
    "I": Shape(0.34, 0.56, 0, 1, 0.2), "O": Shape(0.8, -0.35, 0.85, 0.2, 0.3), "U": Shape(0.42, -0.6, 1, 0, 0), "F": Shape(0.16, 0.05, 0, 1, 0),
    "L": Shape(0.48, 0.15, 0, 0.8, 1), "S": Shape(0.2, 0.35, 0, 1, 0), "R": Shape(0.36, -0.3, 0.5, 0.3, 0.3),
}  # fmt: skip


def between(a: Shape, b: Shape, t: float) -> Shape:
    u = 1 - t
    return Shape(
        a.opened * u + b.opened * t, a.wide * u + b.wide * t, a.round * u + b.round * t, a.teeth * u + b.teeth * t, a.tongue * u + b.tongue * t
    )
