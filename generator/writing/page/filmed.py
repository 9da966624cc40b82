"""A script as a screenplay: its scenes, people, actions and lines as values that can be staged. Not a word is added or changed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from generator.film import (
    Action,
    Beat,
    Brief,
    Character,
    Delivery,
    Gender,
    Hour,
    LightSource,
    Line,
    Look,
    Place,
    Scene,
    Screenplay,
    Species,
    Weather,
    duration,
    light_said,
)
from generator.writing.decency import rated
from generator.writing.lighting import lit
from generator.writing.page.deed import Deed, deed
from generator.writing.page.element import FALTERING, MANNERS, SARCASTIC, SOUNDS, VOLUMES, Element, Kind, Script
from generator.writing.reading import dress, place
from generator.writing.reading.tables.creatures import CREATURES
from generator.writing.reading.tables.names import NAMES
from generator.writing.reading.tables.people import OCCUPATIONS, PEOPLE
from generator.writing.reading.text import identifier, sanitised

_HOURS = (
    (Hour.DAWN, r"DAWN|SUNRISE|FIRST LIGHT"), (Hour.MORNING, r"MORNING"), (Hour.AFTERNOON, r"AFTERNOON"), (Hour.GOLDEN, r"SUNSET|MAGIC HOUR|GOLDEN"),
    (Hour.DUSK, r"DUSK|EVENING|TWILIGHT"), (Hour.NIGHT, r"NIGHT|MIDNIGHT"), (Hour.NOON, r"DAY|NOON|MIDDAY"),
)
_SAME = re.compile(r"\b(?:CONTINUOUS|LATER|SAME|MOMENTS)\b")
_WEATHERS = (
    (Weather.STORM, r"storm|thunder|lightning"), (Weather.SNOW, r"snow\w*|blizzard"), (Weather.FOG, r"fog\w*|mist\w*"), (Weather.RAIN, r"rain\w*|drizzle|downpour"),
    (Weather.DUST, r"sandstorm|dust storm"), (Weather.WIND, r"windy|gale|gusts?"),
)
_FEELS = {word: emotion for emotion, word in MANNERS.items()} | {
    "happy": "joy", "laughing": "joy", "smiling": "warm", "gently": "warm", "softly": "warm", "sarcastic": "ironic", "sarcastically": "ironic", "deadpan": "ironic",
    "drily": "ironic", "wry": "amused", "sad": "sad", "crying": "grief", "sobbing": "grief", "furious": "angry", "angrily": "angry", "icy": "cold", "scared": "afraid",
    "terrified": "afraid", "nervous": "afraid", "nervously": "afraid", "shocked": "surprised", "startled": "surprised", "disgusted": "disgusted", "weary": "tired",
    "exhausted": "tired", "determined": "resolved", "begging": "pleading",
}
_LOUD = {word: volume for volume, word in VOLUMES.items()} | {
    "whispers": "whisper", "sotto voce": "whisper", "under her breath": "whisper", "under his breath": "whisper", "low": "quiet", "quiet": "quiet", "softly": "quiet",
    "shouting": "shout", "shouts": "shout", "yelling": "shout", "screaming": "shout", "loudly": "loud", "calling": "loud",
}
_CUE = re.compile(r"^(?P<name>[^(]+?)\s*(?P<how>(?:\([^)]*\)\s*)*)$")
_SENTENCE = re.compile(r"(?<=[.!?…])[\"”')]*\s+(?=[\"“'(]?[A-Z0-9])")


@dataclass(slots=True)
class _Cast:
    """Who speaks or is introduced, by the name in capitals."""

    script: Script
    brief: Brief
    people: dict[str, Character] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)
    recent: list[str] = field(default_factory=list)
    """Ids of those who acted or spoke, the last first."""

    def mention(self, id: str) -> None:
        if any(each.id == id for each in self.people.values()):
            self.recent = [id, *(each for each in self.recent if each != id)]

    def gather(self) -> None:
        for each in self.script.elements:
            if each.kind is Kind.CUE and (found := _CUE.match(each.text)):
                self._add(found["name"])
            elif each.kind is Kind.ACTION:
                for found in re.finditer(r"\b([A-Z][A-Z'’-]+(?: [A-Z][A-Z'’-]+){0,2})\s*\(", each.text):
                    self._add(found[1])

    def named(self, cue: str) -> Character:
        return self.people[_bare(cue)]

    def _add(self, cue: str) -> None:
        name = _bare(cue)
        if not name or name in self.people:
            return
        about = self._about(name)
        words = [each.lower() for each in name.split()]
        breed = next((each for each in words if each in CREATURES), "")
        species = CREATURES[breed][0] if breed else Species.ROBOT if "robot" in words else Species.HUMAN
        trade = next((each for each in words if each in OCCUPATIONS), "")
        gender = self._gender(words, about)
        age = self._age(words, about)
        shown = sanitised(name.title() if not breed and not trade else f"The {name.title()}")
        first = not self.people
        character = Character(
            id=identifier(name.lower(), self.taken), name=shown, role="lead" if first else "support", age=age, gender=gender, description=about, occupation=trade,
            look=Look(species=species, breed=breed, age=age, gender=gender),
        )
        worn = tuple(each.look for each in self.people.values())
        look = dress(character, about, era=self.brief.era or "modern", genre=self.brief.genre or "drama", taken=worn, seed=self.brief.variation)
        self.people[name] = replace(character, look=look)

    def _about(self, name: str) -> str:
        """What stands in brackets where somebody is first seen."""
        for each in self.script.elements:
            if each.kind is Kind.ACTION and (found := re.search(rf"\b{re.escape(name)}\b,?\s*\(([^)]*)\)", each.text)):
                return found[1].strip()
        return ""

    def _gender(self, words: list[str], about: str) -> Gender:
        for each in words:
            if each in NAMES:
                return Gender(NAMES[each][0])
            if each in PEOPLE and PEOPLE[each][0] is not None:
                return Gender(PEOPLE[each][0])
        near = " ".join(each.text for each in self.script.elements if each.kind is Kind.ACTION and words[0] in each.text.lower()).lower()
        she, he = len(re.findall(r"\b(?:she|her)\b", f"{near} {about}")), len(re.findall(r"\b(?:he|his|him)\b", f"{near} {about}"))
        return Gender.FEMALE if she > he else Gender.MALE if he > she else Gender.NEUTRAL

    def _age(self, words: list[str], about: str) -> int:
        if found := re.search(r"\b(\d{1,3})(s?)\b", about):
            return min(110, max(1, int(found[1]) + (5 if found[2] else 0)))
        known = [PEOPLE[each][1] for each in words if each in PEOPLE] + [OCCUPATIONS[each][1] for each in words if each in OCCUPATIONS]
        return known[0] if known and known[0] else 35


def _bare(cue: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"\([^)]*\)", "", cue)).strip().upper()


def filmed(script: Script, brief: Brief) -> Screenplay:
    """The script with everybody and every place in it. `brief` gives what the page leaves open: look, genre, era."""
    cast = _Cast(script=script, brief=brief)
    cast.gather()
    scenes, places = _scenes(script, brief, cast)
    title = script.title or "Untitled"
    film = Screenplay(
        title=title, logline=_logline(script), genre=brief.genre or "drama", look=brief.look or "gritty-realist", seconds=30, language=brief.language,
        cast=tuple(cast.people.values()), places=places, scenes=scenes, variation=brief.variation,
    )
    return rated(replace(film, seconds=max(1, round(duration.film(scenes, 180) / 1000))))


def _logline(script: Script) -> str:
    first = next((each.text for each in script.elements if each.kind is Kind.ACTION), "")
    return _SENTENCE.split(first)[0][:200]


def _scenes(script: Script, brief: Brief, cast: _Cast) -> tuple[tuple[Scene, ...], tuple[Place, ...]]:
    places: dict[str, Place] = {}
    made: list[Scene] = []
    hour, weather = brief.hour or Hour.NOON, brief.weather or Weather.CLEAR
    groups: list[tuple[str, list[Element]]] = []
    for each in script.elements:
        if each.kind is Kind.HEADING:
            groups.append((each.text, []))
        elif groups:
            groups[-1][1].append(each)
    for number, (heading, beats) in enumerate(groups, 1):
        where, hour = _heading(heading, hour, brief, places)
        first = next((each.text for each in beats if each.kind is Kind.ACTION), "")
        weather = next((found for found, words in _WEATHERS if re.search(rf"\b(?:{words})\b", f"{heading} {first}", re.IGNORECASE)), brief.weather or Weather.CLEAR)
        played, present = _beats(f"s{number}", beats, cast)
        tension = 300 + 500 * number // max(1, len(groups)) if number < len(groups) else 350
        act = 1 if number * 4 <= len(groups) else 3 if number * 4 > 3 * len(groups) else 2
        made.append(Scene(id=f"s{number}", place=where.id, hour=hour, weather=weather, purpose="turn", act=act, tension=tension, present=present, beats=played, light=light_said(heading) or LightSource.AVAILABLE))
    return lit(made, places.values(), everywhere=brief.light), tuple(places.values())


def _heading(heading: str, before: Hour, brief: Brief, places: dict[str, Place]) -> tuple[Place, Hour]:
    found = re.match(r"^(?P<side>[A-Z./ ]*?(?:INT|EXT|EST|I/E)[A-Z./]*)[. ]+(?P<rest>.*)$", heading.strip(), re.IGNORECASE)
    side, rest = (found["side"].upper(), found["rest"]) if found else ("", heading.strip())
    name, _, when = rest.rpartition(" - ") if " - " in rest else (rest, "", "")
    hour = before if not when or _SAME.search(when.upper()) else next((each for each, words in _HOURS if re.search(rf"\b(?:{words})\b", when.upper())), before)
    if name.upper() not in places:
        made = place(name, era=brief.era or "modern", seed=brief.variation)
        places[name.upper()] = replace(made, id=re.sub(r"\W+", "-", name.lower()).strip("-") or made.id, name=name.upper(), interior="INT" in side or (not side and made.interior))
    return places[name.upper()], hour


def _beats(scene: str, page: list[Element], cast: _Cast) -> tuple[tuple[Beat, ...], tuple[str, ...]]:
    beats: list[Beat] = []
    present: dict[str, None] = {}
    speaker, how, brackets = "", "", ""
    for each in page:
        if each.kind is Kind.ACTION:
            for sentence in _SENTENCE.split(each.text):
                done = deed(sentence, cast.people, cast.recent)
                cast.mention(done.actor)
                beats.append(_action(f"{scene}-b{len(beats) + 1}", sentence, done))
                for who in (done.actor, done.target, *done.seen):
                    if any(one.id == who for one in cast.people.values()):
                        present.setdefault(who)
        elif each.kind is Kind.CUE and (found := _CUE.match(each.text)):
            speaker, brackets, how = cast.named(found["name"]).id, found["how"].upper(), ""
        elif each.kind is Kind.MANNER:
            how = each.text.strip("() ").lower()
        elif each.kind is Kind.SPEECH and speaker:
            away = bool(re.search(r"O\.?\s?S\.?|V\.?\s?O\.?|O\.?\s?C\.?|PHONE|RADIO|FILTERED", brackets))
            beats.append(Line(id=f"{scene}-l{len(beats) + 1}", speaker=speaker, text=each.text, delivery=_delivery(how), off_screen=away, gap=900 if "beat" in how or "pause" in how else 200))
            how = ""
            if not away:
                present.setdefault(speaker)
            cast.mention(speaker)
    return tuple(beats), tuple(present)


def _action(id: str, text: str, done: Deed) -> Action:
    return Action(id=id, text=text, verb=done.verb, actor=done.actor, target=done.target, prop=done.prop)


def _delivery(how: str) -> Delivery:
    """How a line is said, from the words in its brackets."""
    emotion = next((feels for word, feels in _FEELS.items() if re.search(rf"\b{re.escape(word)}\b", how)), "neutral")
    volume = next((loud for word, loud in _LOUD.items() if re.search(rf"\b{re.escape(word)}\b", how)), "normal")
    sound = next((heard for heard, word in SOUNDS.items() if re.search(rf"\b{word}\b", how)), "")
    return Delivery(
        emotion=emotion, volume=volume, sound=sound, irony=420 if SARCASTIC in how else 650 if emotion == "ironic" else 0, hesitation=500 if FALTERING in how else 0,
    )
