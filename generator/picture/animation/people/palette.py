"""The colours of a person in the light of a shot."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from generator.film import Look
from generator.picture.animation.brush import mix, rgb
from generator.picture.animation.light import Light


def _times(colour: str, tint: tuple[float, float, float]) -> str:
    return "".join(f"{min(255, max(0, round(channel * share))):02x}" for channel, share in zip(rgb(colour), tint, strict=True))


def _tint(colour: str, share: float) -> tuple[float, float, float]:
    """A light's colour as factors: its hue in full, its darkness only in part, since faces must be read."""
    red, green, blue = (channel / 255 for channel in rgb(colour))
    return tuple((channel * share + 1 - share) for channel in (red, green, blue))  # type: ignore[return-value]


class Lit:
    """What the light of a shot makes of any colour."""

    def __init__(self, light: Light, gain: float = 1.0, tinge: float = 1.0) -> None:
        key, ambient = _tint(light.key, 0.75 * tinge), _tint(light.ambient, 0.6 * tinge)
        fall = 1 / (1 + 0.12 * max(0.0, light.ratio - 1))
        level = light.level * gain
        self.key = (key[0] * level, key[1] * level, key[2] * level)
        low = [(k * 0.45 + a * 0.55) * level for k, a in zip(key, ambient, strict=True)]
        self.shade = (low[0] * fall, low[1] * fall, low[2] * fall)
        self.side = 1 if light.side >= 0 else -1
        self.contrast = min(1.0, 0.4 + 0.3 * max(0.0, light.ratio - 1))
        """How strongly shadows are drawn, 0..1."""

    def lit(self, colour: str) -> str:
        return _lit(colour, self.key)

    def dim(self, colour: str) -> str:
        """The same colour where the main light does not reach."""
        return _lit(colour, self.shade)


@lru_cache(maxsize=2048)
def _lit(colour: str, tint: tuple[float, float, float]) -> str:
    return _times(colour, tint)


@dataclass(frozen=True, slots=True)
class Tone:
    """One material, lit."""

    base: str
    dark: str
    """In shadow."""
    deep: str
    """Folds and lines."""
    light: str
    """Where it catches the light."""


class Palette:
    """Every material of one person."""

    def __init__(self, look: Look, light: Light, wet: float = 0.0) -> None:
        """wet: 0 dry, 1 dripping; hair and cloth darken."""
        self.lit, self.wet = Lit(light), wet
        red, green, blue = rgb(look.skin)
        pale = (red * 3 + green * 5 + blue) / 9 / 255
        lowest = min(pale, 0.24)  # a dark face is lit until it can be read, but never brighter than by day
        gain = min(max(1.0, lowest / max(0.02, pale * light.level * 0.86)), max(1.0, 1 / light.level))
        usual, self.lit = self.lit, Lit(light, gain, 0.72)  # skin keeps more of its own warmth than cloth does
        self.skin = self.tone(look.skin, mix("5a1c20", "7a2c3c", pale), 0.3 + 0.1 * pale)
        self.blush = self.lit.lit(mix(look.skin, "d8382c" if pale > 0.4 else "7a1c14", 0.6))
        self.lip = self.lit.lit(mix(look.skin, "a02a34" if pale > 0.45 else "6a2026", 0.5))
        self.lit = usual
        hair = mix(look.hair, "0a0a12", 0.42 * wet)
        dark = 1 - sum(rgb(hair)) / 765  # dark hair shines cold, fair hair warm
        self.hair = self.tone(hair, mix(hair, "1a0614", 0.75), 0.44, mix("fff0d0", "9db4e8", max(0.0, dark - 0.6) * 2.2))
        self.raw_outfit = look.outfit_colour
        self.outfit = self.fabric(look.outfit_colour)
        self.accent = self.fabric(look.accent)
        self.eye = self.tone(look.eyes, "04100e", 0.6)
        self.white = self.tone("f4eee8")
        self.leather = self.tone("5a3a26")
        self.metal = self.tone("9aa2ac")
        self.cloth = self.tone("e8e0d2")
        self.black = self.tone("22202a")
        self.sclera = mix(self.white.base, self.skin.dark, 0.1 + 0.16 * (1 - pale))
        """The white of the eyes, which lies in the lids' shade."""
        self.ink = self.lit.lit(mix(mix(hair, "1c0c10", 0.75), "1c0c10", 0.4))

    def fabric(self, colour: str) -> Tone:
        """Cloth, darker where it is wet."""
        return self.tone(mix(colour, "0a0e18", 0.38 * self.wet))

    def tone(self, colour: str, shadow: str = "", share: float = 0.4, shine: str = "fff2dc") -> Tone:
        red, _, blue = rgb(colour)
        shadow = shadow or mix(colour, "2e0a1e" if red > blue * 1.25 else "100a28", 0.8)  # warm colours have warm shadows
        lit = self.lit
        return Tone(lit.lit(colour), lit.dim(mix(colour, shadow, share * 0.75)), lit.dim(mix(colour, shadow, min(1.0, share * 1.7))), lit.lit(mix(colour, shine, 0.34)))
