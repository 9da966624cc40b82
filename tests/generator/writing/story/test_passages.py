"""Passages: what is remembered, dreamt and told in glimpses has a scene of its own, is called so, and comes to something."""

from __future__ import annotations

from collections import Counter

import pytest

from generator.film import Action, Brief, Screenplay
from generator.writing.reading import read
from generator.writing.story import write
from generator.writing.story.library import scenes

KINDS = {"flashback", "dream", "montage"}
_PROMPTS = (
    "A detective looks for a stolen ledger in a harbour town, 1948.", "Thriller: Nora Vance, a bridge engineer, must find her missing brother before the flood comes.",
    "A baker and his sister must win a contest.",
)


def _passages(film: Screenplay) -> list[str]:
    return [scene.purpose for scene in film.scenes if scene.purpose in KINDS]


@pytest.mark.parametrize("prompt", _PROMPTS)
def test_a_film_has_passages_by_its_length(prompt: str) -> None:
    told = {seconds: _passages(write(read(Brief(prompt=prompt, seconds=seconds)))) for seconds in (180, 600, 1800)}
    assert not told[180] and 1 <= len(told[600]) <= 2
    assert 2 <= len(told[1800]) <= 5 and len(set(told[1800])) > 1


def test_each_says_what_it_is_before_anything_else() -> None:
    for each in (each for each in scenes() if each.id.startswith("scene-passages-")):
        card = next(card for card in each.cards if card.passage)
        first = card.exchanges[0].turns[0]
        assert card.passage in KINDS and first.must and not first.spoken
        assert first.texts[0].startswith(f"{card.passage.upper()}. ")


def test_what_is_remembered_or_dreamt_comes_back_in_the_present() -> None:
    for each in (each for each in scenes() if each.id.startswith("scene-passages-")):
        shown = next(at for at, card in enumerate(each.cards) if card.passage)
        if each.cards[shown].passage != "montage":
            given = set(each.cards[shown].exchanges[0].gives)
            assert given & {need for card in each.cards[shown + 1 :] for exchange in card.exchanges for need in exchange.needs}


def test_who_dreams_wakes_up_next() -> None:
    films = [write(read(Brief(prompt=prompt, seconds=1800))) for prompt in _PROMPTS]
    dreams = [(film, at) for film in films for at, scene in enumerate(film.scenes) if scene.purpose == "dream"]
    assert dreams
    for film, at in dreams:
        after = film.scenes[at + 1]
        assert after.purpose not in KINDS and set(after.present) & set(film.scenes[at].present)


def test_there_are_several_of_each_kind() -> None:
    counts = Counter(card.passage for each in scenes() for card in each.cards if card.passage)
    assert all(counts[kind] >= 4 for kind in KINDS)


def test_a_scene_that_is_no_passage_does_not_call_itself_one() -> None:
    film = write(read(Brief(prompt=_PROMPTS[1], seconds=1800)))
    for scene in film.scenes:
        first = next((beat.text for beat in scene.beats if isinstance(beat, Action)), "")
        assert first.startswith(("FLASHBACK.", "DREAM.", "MONTAGE.")) == (scene.purpose in KINDS)
