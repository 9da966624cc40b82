"""The world that the pages imply: who is alive and who is present. What contradicts it, in words; an empty answer is a pass."""

from __future__ import annotations

import re

from generator.film import Action, Character, Gender, Line, Screenplay

_DIES = r"(?:dies|is dead|is killed)\b"
_WRONG = {
    Gender.FEMALE: re.compile(r"\b(?:he|him|himself)\b"),
    Gender.MALE: re.compile(r"\b(?:she|herself)\b"),
}


def contradictions(film: Screenplay) -> list[str]:
    """The dead who act, people who speak where they are not, pronouns that fit nobody who is there, two people of one name."""
    faults: list[str] = []
    people = {each.id: each for each in film.cast}
    names = [each.name.lower() for each in film.cast if each.name and not each.group]
    faults += [f"two people are called {name}" for name in sorted({each for each in names if names.count(each) > 1})]
    dead: dict[str, str] = {}
    for scene in film.scenes:
        for beat in scene.beats:
            if isinstance(beat, Line):
                if beat.speaker in dead and not beat.off_screen:
                    faults.append(f"{beat.id}: {beat.speaker} died in {dead[beat.speaker]} and speaks")
                if not beat.off_screen and beat.speaker not in scene.present:
                    faults.append(f"{beat.id}: {beat.speaker} speaks and is not there")
                continue
            if beat.actor in dead and dead[beat.actor] != scene.id:
                faults.append(f"{beat.id}: {beat.actor} died in {dead[beat.actor]} and acts")
            for id in scene.present:
                if _dies(beat, people[id]):
                    dead[id] = scene.id
            faults += _pronouns(beat, [people[id] for id in scene.present if id in people])
    return faults


def _dies(beat: Action, person: Character) -> bool:
    name = person.name.split()[-1] if person.name.lower().startswith("the ") else person.name.split()[0] if person.name else "-"
    return bool(re.search(rf"\b{re.escape(name)} {_DIES}", beat.text, re.IGNORECASE))


def _pronouns(beat: Action, present: list[Character]) -> list[str]:
    """An action that names one person only, of whom its pronouns cannot speak, while nobody of the other gender is there."""
    named = [each for each in present if each.name and re.search(rf"\b{re.escape(each.name.split()[0])}\b", beat.text, re.IGNORECASE)]
    if len(named) != 1 or named[0].gender not in _WRONG or any(each.gender is not named[0].gender for each in present):
        return []
    bare = re.sub(r"[“\"].*?[”\"]|: .*", "", beat.text)
    wrong = _WRONG[named[0].gender].search(bare)
    return [f"{beat.id}: {wrong[0]!r} of {named[0].name}"] if wrong else []
