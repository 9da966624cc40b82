"""The whole-film looks, as rows: what each does to colour, line, texture and finish."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a look changes the picture. Tints are (colour, share): a share of 0 leaves the colour as it is."""

    tint: tuple[str, float] = ("ffffff", 0.0)
    """Of every painted surface."""
    key: tuple[str, float] = ("ffffff", 0.0)
    shade: tuple[str, float] = ("404060", 0.0)
    """Of ambient light and haze."""
    sky: tuple[str, float] = ("8090b0", 0.0)
    rim: tuple[str, float] = ("ffffff", 0.0)
    saturation: float = 1.0
    contrast: float = 1.06
    gamma: float = 1.0
    lift: float = 0.0
    """Of the blacks, 0..0.2."""
    white: float = 1.0
    bloom: float = 0.42
    vignette: float = 0.58
    grain: float = 1.0
    chroma: tuple[int, int] = (0, 0)
    """Shift of U and V of the finished picture."""
    shadows: tuple[int, int] = (0, 0)
    highlights: tuple[int, int] = (0, 0)
    """Shift of U (to blue) and V (to red) where it is dark and where it is light: the colour script in two words."""
    halation: float = 0.0
    """How red the glow round lights is, as on film without a backing."""
    margin: float = 0.0
    """How much of the sheet's edge is left unpainted."""
    scratches: float = 0.0
    """Wear of the print: hairs, scratches, dust."""
    levels: int = 0
    """Tones that surfaces are reduced to; 0: no posterising."""
    ink: float = 0.0
    """Strength of outlines."""
    brush: float = 0.16
    """Amount of the painter's texture on surfaces."""
    brush_cell: float = 70
    paper: float = 0.0
    """Strength of the paper's own grain over the picture."""
    dots: float = 0.0
    """Strength of a printer's screen in the shadows."""
    cut: float = 0.0
    """Strength of the drop shadows of cut paper."""
    bleed: float = 0.0
    """Strength of the dark edges of a wash."""
    focus: float = 1.0
    """How far backgrounds go out of focus: a lens blurs, a pen does not."""
    haze: float = 1.0
    town: tuple[str, float] = ("5a5288", 0.25)
    """Light that a town throws into its own air at night."""
    flicker: float = 0.0
    title: str = "condensed"
    """Typeface of titles; see fonts."""


PLAIN = Style()

STYLES: dict[str, Style] = {
    "gritty-realist": replace(
        PLAIN, saturation=0.86, contrast=1.16, grain=1.7, shade=("4a5660", 0.35), chroma=(0, -1), bloom=0.28, brush=0.22, brush_cell=50,
        shadows=(5, -5),
        highlights=(-6, 4),
        halation=0.25,
    ),
    "neon-noir": replace(
        PLAIN,
        saturation=1.3,
        contrast=1.14,
        shade=("2a1650", 0.5),
        sky=("3a1468", 0.45),
        key=("ff9ad8", 0.35),
        rim=("ff3fb0", 0.55),
        bloom=0.62,
        vignette=0.9,
        haze=1.3,
        town=("a03ab0", 0.6),
        title="neon",
        shadows=(9, 5),
        highlights=(2, 4),
        halation=0.3,
        gamma=0.94,
    ),
    "eighties-supernatural": replace(
        PLAIN,
        saturation=1.16,
        contrast=1.08,
        shade=("143a58", 0.45),
        sky=("20407a", 0.3),
        key=("ffb060", 0.4),
        rim=("ff5a4a", 0.4),
        bloom=0.58,
        grain=1.6,
        chroma=(2, 2),
        lift=0.02,
        haze=1.3,
        title="eighties",
        shadows=(10, -7),
        highlights=(-8, 8),
        halation=0.8,
        gamma=0.93,
    ),
    "golden-storybook": replace(
        PLAIN,
        saturation=1.18,
        contrast=1.08,
        tint=("e8a84a", 0.06),
        key=("ffcf86", 0.35),
        shade=("7a6a94", 0.3),
        sky=("ffd9a0", 0.1),
        rim=("ffd890", 0.5),
        bloom=0.6,
        lift=0.02,
        brush=0.24,
        brush_cell=46,
        paper=0.05,
        vignette=0.6,
        title="storybook",
        shadows=(7, 4),
        highlights=(-10, 5),
        gamma=0.9,
    ),
    "black-and-white-noir": replace(
        PLAIN,
        saturation=0.0,
        contrast=1.26,
        gamma=0.86,
        grain=1.9,
        vignette=1.15,
        bloom=0.44,
        rim=("ffffff", 0.6),
        haze=1.1,
        shade=("202020", 0.3),
        title="noir",
        scratches=0.35,
    ),
    "watercolour": replace(
        PLAIN,
        saturation=1.2,
        contrast=1.12,
        gamma=0.8,
        lift=0.07,
        white=0.98,
        tint=("f4efe4", 0.06),
        sky=("f0ece4", 0.25),
        bloom=0.1,
        vignette=-0.25,
        grain=0.6,
        brush=0.36,
        brush_cell=100,
        paper=0.16,
        bleed=0.6,
        levels=9,
        focus=0.4,
        haze=1.0,
        title="brush",
        shadows=(8, -1),
        highlights=(-4, 2),
        margin=0.45,
    ),
    "gouache-western": replace(
        PLAIN,
        saturation=1.2,
        contrast=1.14,
        tint=("c87838", 0.14),
        key=("ffc070", 0.4),
        shade=("7a4a52", 0.35),
        sky=("f0b070", 0.3),
        levels=7,
        focus=0.35,
        brush=0.32,
        brush_cell=34,
        paper=0.07,
        bloom=0.2,
        title="western",
        shadows=(3, 5),
        highlights=(-9, 5),
        gamma=0.92,
    ),
    "paper-cut-out": replace(
        PLAIN,
        saturation=1.3,
        contrast=1.0,
        lift=0.03,
        levels=4,
        focus=0.3,
        cut=0.75,
        brush=0.05,
        brush_cell=14,
        paper=0.2,
        bloom=0.08,
        vignette=0.35,
        grain=0.5,
        haze=0.6,
        title="playful",
        gamma=0.9,
    ),
    "comic-ink": replace(
        PLAIN,
        saturation=1.42,
        contrast=1.2,
        gamma=0.72,
        levels=5,
        focus=0.25,
        ink=1.0,
        dots=0.36,
        brush=0.04,
        bloom=0.12,
        vignette=0.5,
        grain=0.5,
        haze=0.8,
        title="comic",
        shadows=(5, 1),
        highlights=(-6, 1),
    ),
    "pastel-children": replace(
        PLAIN,
        saturation=1.28,
        contrast=1.04,
        gamma=0.7,
        lift=0.05,
        tint=("ffe8ee", 0.1),
        key=("fff2d8", 0.3),
        shade=("b8a8d8", 0.25),
        sky=("d8ecff", 0.4),
        bloom=0.34,
        vignette=-0.15,
        grain=0.4,
        focus=0.6,
        brush=0.14,
        brush_cell=90,
        paper=0.06,
        title="playful",
        shadows=(5, 4),
        highlights=(-3, 3),
    ),
    "cold-horror": replace(
        PLAIN,
        saturation=0.55,
        contrast=1.24,
        gamma=0.88,
        tint=("5a7a74", 0.2),
        key=("b8e0d8", 0.4),
        shade=("12302e", 0.5),
        sky=("2a4444", 0.4),
        rim=("a8f0e0", 0.5),
        vignette=1.1,
        grain=1.6,
        chroma=(1, -4),
        bloom=0.3,
        haze=1.25,
        title="horror",
        shadows=(2, -8),
        highlights=(3, -5),
    ),
    "sepia-memory": replace(
        PLAIN,
        saturation=0.2,
        contrast=1.18,
        lift=0.06,
        white=0.96,
        chroma=(-11, 8),
        bloom=0.5,
        grain=1.8,
        vignette=1.05,
        haze=1.2,
        flicker=0.02,
        title="typewriter",
        scratches=1.0,
        halation=0.0,
    ),
    "sci-fi-clean": replace(
        PLAIN,
        saturation=1.0,
        contrast=1.12,
        gamma=0.9,
        tint=("dce8f4", 0.16),
        key=("eef6ff", 0.5),
        shade=("4a6a90", 0.4),
        sky=("a8c8e8", 0.25),
        rim=("a0e0ff", 0.5),
        bloom=0.5,
        vignette=0.4,
        grain=0.5,
        brush=0.05,
        title="future",
        shadows=(9, -5),
        highlights=(3, -3),
    ),
}


def style(look: str) -> Style:
    """The row of a look; an unknown look is the plain one."""
    return STYLES.get(look, PLAIN)
