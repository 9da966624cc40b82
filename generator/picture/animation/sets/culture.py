"""Where in the worlds a place is: its culture, or the words of its name that say it."""

from __future__ import annotations

from generator.film import Place
from generator.film.culture import culture_named

_MARS, _MOON = frozenset({"mars", "martian"}), frozenset({"moon", "lunar"})


def words_of(place: Place) -> tuple[str, ...]:
    """The words of a place's kind and name, in small letters and without an owner's s."""
    text = f"{place.kind} {place.name}".lower().replace("'s", "").replace("’s", "")
    return tuple("".join(sign if sign.isalnum() else " " for sign in text).split())


def culture_of(place: Place) -> str:
    """african, japanese, chinese, arabian, indian, latin, american, nordic, or nothing where no word tells."""
    return place.culture or culture_named(words_of(place))


def planet_of(place: Place) -> str:
    """mars, moon, or nothing for the Earth and for worlds without a name."""
    words = set(words_of(place))
    return "mars" if words & _MARS else "moon" if words & _MOON and "moonlight" not in words else ""
