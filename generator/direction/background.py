"""The background: who fills a place where the writer named nobody, and which places are seen from above. A town square by day is not empty."""

from __future__ import annotations

import re

from generator.film import Action, Hour, Place, Scene, Screenplay, Weather

_PUBLIC = frozenset(
    ["square", "plaza", "market", "bazaar", "fair", "fairground", "festival", "carnival", "street", "avenue", "promenade", "town", "city", "station", "airport", "harbour", "cafe", "restaurant", "bar", "tavern", "saloon", "pub", "diner", "museum", "mall", "hospital", "school", "theatre", "stadium", "park", "zoo", "quay", "port", "lobby", "hotel"]
)
"""Words of the kinds of place where people are whoever else is there."""
_LATE = frozenset(["market", "bazaar", "fair", "fairground", "festival", "carnival", "station", "airport", "bar", "tavern", "saloon", "pub", "theatre", "stadium", "hotel", "lobby", "restaurant"])
"""Those where they still are at night."""
_DESERTED = re.compile(
    r"\b(?:empty|deserted|abandoned|nobody|no one|not a soul|alone|lonely|closed|silent|stillness|ghost town|ruins?|ruined|derelict|"
    r"everyone has (?:gone|left)|after hours|locked|hush)\b",
    re.I,
)
_CROWDED = re.compile(r"\b(?:bustling|busy|packed|teeming|crowd(?:s|ed)?|everyone|everybody|people part|row of backs|passers-by|shoppers|all along the stalls)\b", re.I)
_QUIET = ("horror", "ghost", "western", "noir", "post", "apocal")
"""Genres whose streets are empty on purpose."""
_WATCHING = ("enforcer", "robot", "guard", "police", "soldier", "patrol", "drone")
"""Those who watch over others: where they walk, somebody is watched."""
_TENSE = 640
_FOUL = (Weather.STORM, Weather.SNOW, Weather.FOG, Weather.DUST)


def background(screenplay: Screenplay, scene: Scene) -> str:
    """Who walks about behind the cast: those whom the writer named, else passers-by where a place has them and nothing says that it has none."""
    place = screenplay.place(scene.place)
    if scene.extras:
        watched = any(word in scene.extras.lower() for word in _WATCHING) and _peopled(screenplay, scene, place) and " and " not in scene.extras
        return f"{scene.extras} and passers-by" if watched else scene.extras
    return "passers-by" if _peopled(screenplay, scene, place) else ""


def _peopled(screenplay: Screenplay, scene: Scene, place: Place) -> bool:
    """Whether people come and go there."""
    kind = set(re.findall(r"[a-z]+", place.kind.lower()))
    if not kind & _PUBLIC or scene.tension >= _TENSE or any(word in screenplay.genre.lower() for word in _QUIET):
        return False
    told = _told(place, scene)
    if _CROWDED.search(told):
        return True
    late = scene.hour is Hour.NIGHT or scene.hour is Hour.DAWN
    if late and not kind & _LATE or not place.interior and scene.weather in _FOUL:
        return False
    return not _DESERTED.search(told)


_LARGE = frozenset(
    (
        *("market", "street", "city", "town", "village", "square", "plaza", "forum", "downtown", "metropolis", "district", "rooftop", "ruin", "ruins"),
        *("forest", "wood", "woods", "jungle", "swamp", "mountain", "mountains", "valley", "park", "countryside", "road"),
        *("field", "fields", "meadow", "farm", "prairie", "savannah", "desert", "dunes", "canyon", "battlefield"),
    )
)
"""Words of the kinds of place that are large enough to be seen from above, and drawn that way."""
LONGEST_LOOK = 48
"""Frames that a place from above needs before it is read."""


def from_above(place: Place, scene: Scene) -> bool:
    """Whether a scene may open on its place as a bird sees it: under the sky, where there is much of it to see and air to see it through."""
    outdoors = not place.interior and scene.weather not in (Weather.FOG, Weather.DUST, Weather.SNOW, Weather.STORM)
    return outdoors and bool(set(re.findall(r"[a-z]+", place.kind.lower())) & _LARGE)


def _told(place: Place, scene: Scene) -> str:
    said = (beat.text if isinstance(beat, Action) else beat.written for beat in scene.beats)
    return " ".join((place.name, *said))
