"""The English of whole films: what the library, the voices and the slots make of one another once they are put together."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

import pytest

from generator.crew import member
from generator.film import Action, Brief, Gender, Line, Screenplay
from generator.writing.story.library import genres

MESSAGES = {
    "war": "a war film: two soldiers guard a broken bridge, and a general wants to cross it",
    "powers": "a comedy about a superhero who can only fly a little and a villain who is tired",
    "court": "a courtroom comedy: a baker called Bob is accused of stealing the mayor's iron keys",
    "space": "two astronauts on the way to Mars repair an antenna and fall out over the last coffee",
    "western": "a western: a sheriff called Alice must bring back the stolen horses before sunrise",
    "sea": "an old sailor and a girl carry the songs of their village to a lighthouse in a storm",
    "horror": "a horror film about Charlie, a night nurse who hears the lift move in an empty hospital",
    "fairytale": "a fairy tale about a princess who wants to learn to whistle and a fox who knows how",
    "noir": "film noir: a private detective looks for the missing photographs of a singer",
    "romance": "a romance between a piano tuner and a deaf clockmaker in Lisbon",
}

FAULTS = {
    "a stutter of the voice": r"It's just that that's|\bI mean, I mean\b",
    "no article that fits": r"\b[Aa] (?=[aeio]|u(?:gl|mb|nf|nk|np|nt|pp|rg))(?!one\b|once\b|eu)|\b[Aa]n (?=[bcdfgjklmnpqrstvwxyz])",
    "a slot or an alternate left over": r"[{}|]",
    "an object for a subject": r"\bwhat (?:them|him|her) \w+|(?<!of )them (?:was|were|is|are)\b",
    "a verb that does not agree": r"\b(?<!of )(?:[Yy]ou|[Tt]hey|[Ww]e) (?:is|was|has|does)\b|(?<!to )(?<!did )(?<!does )(?<!let )(?<!make )(?<!of )\b(?:[Hh]e|[Ss]he|[Ii]t) (?:are|have)\b",
    "a contraction opened wrongly": r"\b(?:[Ii]t|[Tt]hat|[Hh]e|[Ss]he|[Tt]here) is (?:only |always |never |all |just )?been\b",
    "a kettle that is heard from": r"begins to be heard from",
    "two stops": r"[.!?]\.(?!\.)(?<!\.\.\.)|,,| ,",
}
_STOCK = ("songs", "iron keys", "photographs", "horses", "letters", "maps", "bells", "seeds", "lamps", "pages")
_SINGULAR = re.compile(rf"\b[Tt]he (?:{'|'.join(_STOCK)}) (?:is|was|has|does|stands|lies|goes|comes|belongs|looks|hangs|weighs)\b")
_MAY_DOUBLE = frozenset(["that", "had", "no", "very", "bye", "tick", "tock", "knock", "now", "so", "yes", "there", "well", "hup", "one", "two", "left", "right", "ding", "ha", "hush", "there"])
_TAILS = ("trust me", "just saying", "for what it's worth", "believe it or not", "if you see what i mean", "obviously", "mark my words", "let me tell you", "as they say")
_OWN = re.compile(
    r"\b(?!touches|takes|strokes|kisses|sees|is|was)(?:\w+s|puts down|takes off|puts on) (his|her|their|its) (?:own |two |left |right )?"
    r"(?:head|eyes|mouth|chin|face|shoulders|boots|coat|hat|pockets|sleeves?|knees|feet|glasses|lips|collar)\b|\b(himself|herself|themself|themselves|itself)\b"
)
_PRONOUNS = {Gender.FEMALE: {"her", "herself"}, Gender.MALE: {"his", "himself"}, Gender.NEUTRAL: {"their", "its", "themself", "themselves", "itself"}}
LONGEST = 30
"""Words of a sentence that somebody says: more than one breath holds."""


@cache
def film(about: str) -> Screenplay:
    writer = member("writer")
    return writer.write(writer.read(Brief(prompt=MESSAGES[about], seconds=180)))


def _texts(about: str) -> list[str]:
    return [beat.text for scene in film(about).scenes for beat in scene.beats]


@pytest.mark.parametrize(
    "text",
    [
        "It's just that that's mine.", "She holds a umbrella.", "He is an baker.", "{hero} goes.", "Nobody would ever guess what them weighed.",
        "You was there.", "A kettle begins to be heard from.", "It have gone.", "They stop..", "It is only been tidied.",
    ],
)
def test_what_is_wrong_is_seen(text: str) -> None:
    assert any(re.search(pattern, text) for pattern in FAULTS.values())


@pytest.mark.parametrize("about", MESSAGES)
def test_nothing_is_wrong_in_the_wording(about: str) -> None:
    wrong = [f"{fault}: {text}" for text in _texts(about) for fault, pattern in FAULTS.items() if re.search(pattern, text)]
    assert not wrong
    assert not [text for text in _texts(about) if _SINGULAR.search(text)]


@pytest.mark.parametrize("about", MESSAGES)
def test_no_word_is_said_twice_running(about: str) -> None:
    assert not [text for text in _texts(about) for found in re.finditer(r"\b(\w+) \1\b", text.lower()) if found[1] not in _MAY_DOUBLE]


@pytest.mark.parametrize("about", MESSAGES)
def test_a_sentence_can_be_said_in_one_breath(about: str) -> None:
    spoken = [beat.text for scene in film(about).scenes for beat in scene.beats if isinstance(beat, Line)]
    assert not [each for text in spoken for each in re.split(r"(?<=[.!?…])\s+", text) if len(each.split()) > LONGEST]


@pytest.mark.parametrize("about", MESSAGES)
def test_what_people_are_called_fits_what_they_are(about: str) -> None:
    """A sentence that begins with one person, and names nobody else, speaks of that person's own head."""
    cast = [each for each in film(about).cast if not each.group]
    wrong = []
    for scene in film(about).scenes:
        for beat in scene.beats:
            for sentence in re.split(r"(?<=[.!?…;])\s+", beat.text) if isinstance(beat, Action) else ():
                named = [each for each in cast if re.search(rf"\b{re.escape(each.name.split()[0])}\b", sentence)]
                if len(named) == 1 and sentence.startswith(named[0].name.split()[0]):
                    found = {own or self for own, self in _OWN.findall(sentence)}
                    allowed = _PRONOUNS[named[0].gender] | ({"its", "itself"} if named[0].look.species.value != "human" else set())
                    wrong += [f"{named[0].gender.value}: {sentence}"] if found - allowed else []
    assert not wrong


@pytest.mark.parametrize("about", MESSAGES)
def test_no_tail_is_tacked_on_twice_in_a_scene(about: str) -> None:
    for scene in film(about).scenes:
        tails = Counter(tail for beat in scene.beats if isinstance(beat, Line) for tail in _TAILS if re.search(rf", {tail}[.!?]$", beat.text.lower()))
        assert not [tail for tail, times in tails.items() if times > 1], scene.id


def test_the_air_of_a_genre_is_english() -> None:
    wrong = [f"{genre.id}: {text}" for genre in genres() for turn in genre.air for text in turn.texts for fault, pattern in FAULTS.items() if re.search(pattern, text)]
    assert not wrong
