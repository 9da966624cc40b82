"""The foreground: something dark near the lens, where it makes a place deep or a talk feel overlooked. Not in every shot."""

from __future__ import annotations

from hashlib import blake2b

from generator.direction.setups import Framing
from generator.film import FLAMES, Hour, LightSource, Place, Scene, Size

_KINDS: tuple[tuple[str, str], ...] = (
    ("market fair festival bazaar stadium arena club bar theatre carnival", "crowd"),
    ("village forest wood jungle garden park orchard swamp graveyard cemetery", "branch"),
    ("field meadow prairie desert beach dune farm hill moor steppe road", "grass"),
    ("ship boat deck bridge pier harbour rooftop balcony station platform lighthouse", "railing"),
    ("lab spaceship cockpit factory workshop engine server reactor submarine garage", "machine"),
    ("court temple palace castle church cathedral museum forum hall library ruin cave", "pillar"),
    ("street alley square town city", "lamp"),
    ("bedroom stage hospital tent mansion parlour", "curtain"),
)
"""What stands about near the lens, by a word of the kind of place."""
_DUE = {Size.WS: 400, Size.LS: 500, Size.MLS: 430, Size.MS: 360, Size.EWS: 420}
"""Thousandths of the shots of a size that have one; closer than these the face is the foreground."""
_OVERLOOKED = 1.5
"""How much oftener who is alone, or in danger, is seen from behind something."""


def foreground(framing: Framing, scene: Scene, place: Place, start: int, turn: int, tension: int) -> str:
    """A word of Shot.foreground, or empty. It hangs on what the shot is, so that other edits leave it alone."""
    due = float(_DUE.get(framing.size, 0))
    if not due or framing.kind in ("title", "insert", "over", "group") or start == 0:
        return ""
    if len(framing.people) == 1 or tension >= 650:
        due *= _OVERLOOKED
    told = f"{place.kind}|{place.seed}|{scene.purpose}|{framing.kind}|{framing.size.value}|{framing.plate}|{framing.people}|{turn}"
    if int.from_bytes(blake2b(told.encode(), digest_size=2).digest(), "big") * 1000 // 65536 >= due:
        return ""
    kind = place.kind.lower()
    if not place.interior and {*kind.replace("-", " ").split()} & {*_BARE}:
        return ""
    if scene.light is LightSource.CANDLE and place.interior and turn % 2 == 0:
        return "candle"
    for words, found in _KINDS:
        if any(word in kind for word in words.split()):
            if found == "machine" and (place.era in _BEFORE_ENGINES or scene.light in FLAMES):
                return "pillar" if place.interior else "branch"
            walled = found == "railing" and place.interior and not any(word in kind for word in _AFLOAT)
            return _lamp(scene, place) if found == "lamp" or walled or found == "crowd" and not scene.extras else found
    if place.interior:
        return "window" if tension >= 550 else _lamp(scene, place)  # a window before a calm room says that somebody watches
    return "branch"


_BARE = ("underwater", "seabed", "planet", "moon", "mars", "space", "asteroid", "glacier", "iceberg")
"""Where nothing stands about near the lens."""
_AFLOAT = ("ship", "boat", "deck", "bridge", "pier")
"""Where there are rails indoors too."""
_BEFORE_ENGINES = ("ancient", "medieval", "fairytale", "victorian", "western")
"""Centuries whose machines have no lights on them."""
_ELECTRIC = ("victorian", "1920s", "1930s", "1940s", "1950s", "1980s", "modern", "future", "")
"""Centuries with lamps that stand about."""


def _lamp(scene: Scene, place: Place) -> str:
    """A lamp where there would be one; under the sun, and before there were any, what else stands at an edge of the frame."""
    if scene.light is LightSource.CANDLE and place.interior:
        return "candle"
    if scene.light is not LightSource.AVAILABLE:
        return "curtain" if place.interior else "branch"
    if place.era in _ELECTRIC and (place.interior or scene.hour in (Hour.DUSK, Hour.NIGHT, Hour.DAWN)):
        return "lamp"
    return "curtain" if place.interior else "branch" if place.era not in ("ancient",) else "pillar"
