"""Notes on the world of the film: its season, its weather, the manner in which it is drawn."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.errors import BadNote
from generator.film import Scene, Screenplay, Weather
from generator.writing.notes import cutting, targets
from generator.writing.notes.setting import weather_said
from generator.writing.reading.tables.film import LOOK_OF_GENRE, LOOKS, SEASONS
from generator.writing.reading.text import identifier

_STYLE = re.compile(
    r"^(?:(?:make|have|let)\s+(?:it|the\s+(?:\w+\s+)?(?:film|movie|episode|thing|pictures?))\s+(?:look\s+)?(?:more\s+)?(?:like|as|in(?:to)?)\s+(?:an?\s+|the\s+)?"
    r"|(?:change|switch|set|turn)\s+(?:the\s+)?(?:style|look|drawing|animation)(?:\s+of\s+(?:it|the\s+(?:film|movie)))?\s+(?:to|into)\s+(?:an?\s+)?"
    r"|(?:draw|paint|do|show|render)\s+(?:it|everything|the\s+(?:whole\s+)?(?:film|movie))\s+(?:all\s+)?(?:as|like|in(?:to)?)\s+(?:an?\s+|the\s+style\s+of\s+(?:an?\s+)?)?"
    r"|(?:in\s+the\s+style\s+of|as)\s+(?:an?\s+)?"
    r"|it\s+should\s+look\s+(?:like|as)\s+(?:an?\s+)?)(?P<what>[\w' -]+?)(?:\s+(?:film|movie|style|picture|look|book))?$",
    re.IGNORECASE,
)
_COLOURED = re.compile(r"^(?:(?:make|have|do|show|draw|i\s+want)\s+)?(?:it\s+|everything\s+|the\s+(?:whole\s+)?film\s+)?(?:all\s+)?(?:in\s+colou?r|colou?r(?:ed|ful))$", re.IGNORECASE)
_MORE = {"watercolour": "painting painted aquarelle", "comic-ink": "comics", "black-and-white-noir": "silent", "golden-storybook": "picture-book fairytale", "eighties-supernatural": "eighties"}
_SEASON = re.compile(rf"\b(?:in|to|into|it|make)\s+(?:be\s+)?(?:an?\s+|the\s+|deep\s+|late\s+|early\s+)*(?P<season>{'|'.join(word for words in SEASONS.values() for word in words.split() if word not in ('hot', 'fall'))}|fall(?!\s+(?:down|asleep|in)))\b", re.IGNORECASE)
_PLAIN = re.compile(r"\b(?:set|play|place|put|move|make|let|have|happen|plays?|should|everything|it|all|the|whole|film|movie|story|is|be|in|to|into|during|deep|late|early|an?|scenes?|acts?|\d+|one|two|three|first|second|third|last|final|opening|and|of|except|but|not|takes?|place)\b|[^\w\s]", re.IGNORECASE)
_SKY = {"winter": Weather.SNOW, "summer": Weather.CLEAR, "spring": Weather.CLEAR, "autumn": Weather.WIND}
_ALWAYS = re.compile(r"\s+(?:all\s+the\s+time|the\s+whole\s+time|from\s+beginning\s+to\s+end|in\s+every\s+scene|always|constantly|non-?stop)$", re.IGNORECASE)
_NO_MORE = re.compile(r"^(?:no|stop|less|without|remove|take\s+out|lose|cut)\s+(?:more\s+|all\s+|the\s+|any\s+)*(?P<what>rain|snow|fog|mist|storms?|wind|dust)(?:ing)?\b", re.IGNORECASE)


def restyled(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay drawn in another manner; None where a note does not speak of one."""
    if _COLOURED.match(note) and play.look == "black-and-white-noir":
        return replace(play, look=LOOK_OF_GENRE.get(play.genre, "gritty-realist") if LOOK_OF_GENRE.get(play.genre) != play.look else "gritty-realist")
    found = _STYLE.match(note)
    if found is None or '"' in note:
        return None
    said = {word for word in re.findall(r"[a-z0-9']+(?:-[a-z]+)*", found["what"].lower())}
    words = found["what"].lower().split()
    said |= {f"{one}-{two}" for one, two in zip(words, words[1:], strict=False)}
    look = next((name for name, forms in LOOKS.items() if said & {name, *forms.split(), *_MORE.get(name, "").split()}), "")
    if not look:
        return None
    if look == play.look:
        raise BadNote("It is drawn in that manner already.", ("make it look like a comic", "make it look like a watercolour"))
    return replace(play, look=look)


def seasoned(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay in another season, as its trees, its ground and its sky show it: the whole of it, or the scenes that a note names."""
    found = _SEASON.search(_ALWAYS.sub("", note))
    if found is None or '"' in note:
        return None
    season = next(name for name, forms in SEASONS.items() if found["season"].lower() in forms.split())
    rest = _PLAIN.sub(" ", note[: found.start()] + note[found.end() :]).split()
    chosen = targets.scenes(play, note) or (() if rest else play.scenes)
    if not chosen or any(weather_said(each) for each in rest):
        return None
    result = play
    for scene in chosen:
        result = _in_season(result, scene, season, {each.id for each in chosen})
    return result


def _in_season(play: Screenplay, scene: Scene, season: str, chosen: set[str]) -> Screenplay:
    place = play.place(scene.place)
    weather = scene.weather
    if not place.interior and (season == "winter" or weather is Weather.SNOW or (season == "autumn" and weather is Weather.CLEAR)):
        weather = _SKY[season]
    if place.season != season and any(each.place == place.id and each.id not in chosen for each in play.scenes):
        other = replace(place, season=season, id=identifier(f"{place.name} {season}", {each.id for each in play.places}))
        known = next((each for each in play.places if replace(each, id="") == replace(other, id="")), None)
        play = play if known else replace(play, places=(*play.places, other))
        place = known or other
    else:
        play = replace(play, places=tuple(replace(each, season=season) if each.id == place.id else each for each in play.places))
    return cutting.changed(play, scene, replace(scene, place=place.id, weather=weather))


def weathered(play: Screenplay, note: str) -> Screenplay | None:
    """The screenplay without the weather that a note wants no more of. Raises BadNote where none of its scenes has any."""
    if (found := _NO_MORE.match(note)) is None:
        return None
    kind = {"storms": "storm", "mist": "fog"}.get(found["what"].lower(), found["what"].lower())
    gone = {Weather(kind), *((Weather.STORM,) if kind == "rain" else ())}
    chosen = [each for each in (targets.scenes(play, note) or play.scenes) if each.weather in gone]
    if not chosen:
        raise BadNote(f"There is no {kind} in {'that scene' if targets.scenes(play, note) else 'any scene of this film'}.", ("make it rain in scene 2", "the last scene: snow"))
    result = play
    for scene in chosen:
        result = cutting.changed(result, scene, replace(scene, weather=Weather.CLEAR if kind == "fog" else Weather.OVERCAST))
    return result


def always(note: str) -> str:
    """The note with "all the time" as "everywhere"."""
    return _ALWAYS.sub(" everywhere", note)
