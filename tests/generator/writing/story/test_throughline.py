"""Through-lines: a long film keeps to what it is about, and its hunters come where its people have just been."""

from __future__ import annotations

import re
from functools import cache

import pytest

from generator.crew import member
from generator.film import Brief, Line, Screenplay
from generator.writing.story.library import throughlines

HUNTED = "A dystopia where psychic powers are outlawed. Alice, 17, telekinetic, and her friend Bob run from a company called The Quiet Office, which hunts psychics. 60 minutes."
BELL = "Two lighthouse keepers' daughters hunt for the bell that their fathers sank; mystery, sea fog, 1950s."
BOATS = "A western: the outlaw Bob Carter and his friend Charlie run from the sheriff, a cruel man."


@cache
def _film(prompt: str, seconds: int, known: tuple[str, ...] = ()) -> Screenplay:
    writer = member("writer")
    made: Screenplay = writer.write(writer.read(Brief(prompt=prompt, seconds=seconds, known=known)))
    return made


def _of(film: Screenplay, name: str) -> list[int]:
    """Numbers of the scenes in which somebody of that trade is."""
    ids = {each.id for each in film.cast if each.occupation == name}
    return [at for at, scene in enumerate(film.scenes) if ids & set(scene.present)]


def test_a_long_film_is_hunted_from_beginning_to_end() -> None:
    film = _film(HUNTED, 3600)
    hunts = _of(film, "recruit")
    assert "through-an-hour-behind" in film.used and len(hunts) >= 12
    assert hunts[0] < len(film.scenes) // 5 and hunts[-1] > len(film.scenes) * 9 // 10
    gaps = [after - before for before, after in zip(hunts, hunts[1:], strict=False)]
    assert max(gaps) < len(film.scenes) // 4


def test_the_hunter_comes_where_they_have_just_been() -> None:
    film = _film(HUNTED, 3600)
    own = {each.id for each in film.cast if each.name in ("Alice", "Bob")}
    asked = next(at for at in _of(film, "tracker") if any("behind" in beat.text and "museum" in beat.text for beat in film.scenes[at].beats))
    before = next(film.scenes[at] for at in range(asked - 1, -1, -1) if own & set(film.scenes[at].present))
    assert film.scenes[asked].place == before.place


def test_the_witness_is_somebody_who_was_met() -> None:
    film = _film(HUNTED, 3600)
    names = {each.id: each.occupation for each in film.cast}
    asked = next(film.scenes[at] for at in _of(film, "tracker") if any("museum" in beat.text for beat in film.scenes[at].beats))
    speakers = {beat.speaker for beat in asked.beats if isinstance(beat, Line)}
    witness = next(each for each in speakers if names[each] not in ("tracker", "recruit"))
    assert any(witness in scene.present for scene in film.scenes[: film.scenes.index(asked)])


@pytest.mark.parametrize(("prompt", "seconds"), [(HUNTED, 600), ("Two sisters keep a lighthouse. A warm family film.", 3600), (BELL, 3600)])
def test_short_films_and_gentle_ones_are_not_hunted(prompt: str, seconds: int) -> None:
    assert not {"through-an-hour-behind", "through-nine-stones"} & set(_film(prompt, seconds).used)


def test_a_household_sees_a_through_line_once() -> None:
    assert not any(each.startswith("through-") for each in _film(HUNTED, 3600, tuple(each.id for each in throughlines())).used)


def test_whoever_has_no_gift_does_not_learn_it() -> None:
    film = _film(BOATS, 3600)
    assert "through-three-spoons" not in film.used


def test_the_film_is_its_leads_own() -> None:
    film = _film(HUNTED, 3600)
    lead = film.cast[0].id
    words = {scene.id: sum(len(re.findall(r"\w+", beat.text)) for beat in scene.beats) for scene in film.scenes}
    assert sum(words[scene.id] for scene in film.scenes if lead in scene.present) > 0.6 * sum(words.values())


def test_nobody_crosses_the_way_of_people_who_are_not_in_the_film() -> None:
    film = _film(HUNTED, 1800)
    assert "through-an-hour-behind" in film.used


def test_who_waits_at_home_has_word_from_people_who_were_met() -> None:
    film = _film(BELL, 5400)
    assert "through-two-plates" in film.used
    cook = next(each.id for each in film.cast if each.occupation == "cook")
    own = {each.id for each in film.cast[:2]}
    bringers = []
    for at, scene in enumerate(film.scenes):
        if cook in scene.present and any(isinstance(beat, Line) and beat.speaker not in (cook, *own) and re.search(r"\bcrack\b|to the door|find word", beat.text, re.IGNORECASE) for beat in scene.beats):
            bringers += [(at, each) for each in scene.present if each not in (cook, *own) and next(one for one in film.cast if one.id == each).age > 12]
    met = [any(who in scene.present and own & set(scene.present) for scene in film.scenes[:at]) for at, who in bringers]
    assert len({who for _, who in bringers}) >= 3 and sum(met) >= 2


def test_a_gentle_film_has_as_many_as_it_has_room_for() -> None:
    counts = [sum(each.startswith("through-") for each in _film(BELL, seconds).used) for seconds in (1200, 1800, 5400)]
    assert counts == [0, 1, 3]
