"""The wardrobe: what somebody wears in one scene, apart from the rest of the film."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.film.person import Look

BARE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clothes:
    """What one person wears in one scene. A field that is empty is as in the rest of the film."""

    who: str
    """Character id."""
    outfit: str = ""
    outfit_colour: str = ""
    accent: str = ""
    hat: str = ""
    """A hat of Look, or BARE."""

    def on(self, look: Look) -> Look:
        """The look of somebody who wears them."""
        return replace(
            look,
            outfit=self.outfit or look.outfit,
            outfit_colour=self.outfit_colour or look.outfit_colour,
            accent=self.accent or look.accent,
            hat="" if self.hat == BARE else self.hat or look.hat,
        )
