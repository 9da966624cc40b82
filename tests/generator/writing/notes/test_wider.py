"""Notes on the whole of a film, in other words, in German; and that none does nothing in silence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.errors import BadNote
from generator.film import Action, Line, Screenplay, Species, Weather
from generator.writing.notes import revise
from generator.writing.notes.german import ending_in_english, in_english
from generator.writing.notes.rewording import reworded
from tests.generator.writing.notes.test_viewers import SISTERS, film, pointed, texts, touched


def lines(play: Screenplay) -> list[Line]:
    return [beat for scene in play.scenes for beat in scene.beats if isinstance(beat, Line)]


@pytest.mark.parametrize("note", ["regenerate this line", "say that differently", "reword this line", "other words for this line", "sag das anders"])
def test_a_line_asked_for_again_has_other_words(note: str) -> None:
    at, line = pointed(film(SISTERS), 2)
    new = revise(film(SISTERS), note, at)
    changed = [(was.id, was.text, now.text, now.delivery == was.delivery) for was, now in zip(lines(film(SISTERS)), lines(new), strict=True) if was != now]
    assert [(each[0], each[3]) for each in changed] == [(line.id, True)] and changed[0][1] != changed[0][2]
    again = revise(new, note, at)
    assert next(each.text for each in lines(again) if each.id == line.id) != changed[0][2], "asked once more, it is another one"


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Have you eaten?", "You have eaten, haven't you?"),
        ("Why did you come?", "Tell me why you came."),
        ("He cried, Bob.", "Bob, he cried."),
        ("If it rains, we stay.", "We stay if it rains."),
        ("The mayor's marrow was hollow.", "It was hollow, the mayor's marrow."),
        ("I'm a witness.", "A witness is what I am."),
    ],
)
def test_what_is_asked_stays_asked_and_what_is_told_told(text: str, other: str) -> None:
    assert reworded(film(SISTERS), Line(id="l", speaker="ruth", text=text)) == other


def test_everybody_wears_what_a_note_says_but_for_those_it_spares() -> None:
    new = revise(film(), "everyone except Alice wears black")
    people = [(was, now) for was, now in zip(film().cast, new.cast, strict=True) if was.look.species is Species.HUMAN and not was.group]
    assert {now.look.outfit_colour for was, now in people if was.name != "Alice"} == {"1c1c20"}
    assert all(was == now for was, now in people if was.name == "Alice")
    assert all(each.look.outfit == "coat" for each in revise(film(), "everybody should wear red coats").cast if each.look.species is Species.HUMAN)
    with pytest.raises(BadNote, match="Zebedee"):
        revise(film(), "everyone except Zebedee wears black")


def test_a_season_is_on_the_ground_and_in_the_sky() -> None:
    new = revise(film(), "set it in winter")
    assert {each.season for each in new.places} == {"winter"}
    assert {each.weather for each in new.scenes if not new.place(each.place).interior} == {Weather.SNOW}
    assert {each.weather for each in revise(film(), "make it snow in act two").scenes if each.act == 2} == {Weather.SNOW}


def test_a_season_of_one_scene_leaves_the_place_of_the_others() -> None:
    shared = [each for each in film().scenes if sum(each.place == other.place for other in film().scenes) > 1]
    if not shared:
        return
    number = film().scenes.index(shared[0]) + 1
    new = revise(film(), f"scene {number} in winter")
    assert new.place(new.scenes[number - 1].place).season == "winter"
    assert touched(film(), new) == [number]


def test_it_is_drawn_in_another_manner() -> None:
    assert revise(film(), "make it look like a comic").look == "comic-ink"
    assert revise(film(), "change the style to watercolour").look == "watercolour"
    with pytest.raises(BadNote, match="already"):
        revise(replace(film(), look="comic-ink"), "make it look like a comic")


def test_one_thing_stands_for_another_wherever_it_is() -> None:
    new = revise(film(SISTERS), "replace the lamp with an oil drum")
    assert not any(" lamp " in f" {text} " for text in texts(new) if "lamp oil" not in text)
    assert any("oil drum" in text for text in texts(new)) or "lamp" not in " ".join(texts(film(SISTERS)))
    with pytest.raises(BadNote, match="Nobody handles or speaks of a submarine"):
        revise(film(SISTERS), "replace the submarine by a horse")


def test_somebody_is_given_an_animal_or_a_thing() -> None:
    new = revise(film(SISTERS), "give Ruth a dog")
    comer = new.cast[-1]
    assert comer.look.breed == "dog" and all(comer.id in each.present for each in new.scenes if "ruth" in each.present and len(each.present) < 4)
    held = revise(film(SISTERS), "give Ruth a rifle")
    assert sum(isinstance(beat, Action) and beat.prop == "rifle" for scene in held.scenes for beat in scene.beats) >= 2


def test_nothing_is_done_in_silence() -> None:
    with pytest.raises(BadNote, match="no rain|There is no rain"):
        revise(replace(film(), scenes=tuple(replace(each, weather=Weather.CLEAR) for each in film().scenes)), "no more rain")
    dark = revise(film(), "no music in scene 2")
    with pytest.raises(BadNote):
        revise(dark, "no music in scene 2")


def test_a_pause_and_a_stress() -> None:
    at, line = pointed(film(), 2)
    held = next(each for each in lines(revise(film(), "a pause before this line", at)) if each.id == line.id)
    assert held.gap == line.gap + 700
    word = next(each.strip(".,!?") for each in line.text.split() if len(each.strip(".,!?")) > 2)
    stressed = next(each for each in lines(revise(film(), f'stress the word "{word}"', at)) if each.id == line.id)
    assert word in stressed.delivery.emphasis


def test_who_is_spoken_of_cannot_leave() -> None:
    with pytest.raises(BadNote, match="lines"):
        revise(film(SISTERS), "cut Abby")


@pytest.mark.parametrize(
    ("german", "english"),
    [
        ("mach diese Szene dunkler", "make this scene darker"),
        ("Elara soll flüstern", "Elara should whisper"),
        ("ein anderes Ende, in dem sie ihm verzeiht", "rewrite the ending so that she forgives him"),
        ("ein Ende, in dem Jonas allein bleibt", "rewrite the ending so that Jonas stays alone"),
        ("sie sollen sich am Ende versöhnen", "rewrite the ending so that they make up"),
        ("alle tragen Schwarz", "everyone wears black"),
        ("lass es im zweiten Akt schneien", "make it snow in act two"),
        ("der Film soll im Winter spielen", "set it in winter"),
        ('der Titel soll "Der lange Winter" sein', "change the title to Der lange Winter"),
        ("füge eine Szene hinzu, in der sie auf dem Dach tanzen", "add a scene where they dance on the roof"),
        ("they all die", "they all die"),
        ("make the ending sadder", "make the ending sadder"),
    ],
)
def test_german_is_said_in_the_words_that_are_understood(german: str, english: str) -> None:
    assert in_english(german) == english


def test_german_notes_change_the_film() -> None:
    assert touched(film(), revise(film(), "mach die letzte Szene dunkler")) == [len(film().scenes)]
    assert {each.weather for each in revise(film(), "lass es im zweiten Akt schneien").scenes if each.act == 2} == {Weather.SNOW}
    assert revise(film(), "ein anderes Ende, in dem sie geht").scenes[-1].id != film().scenes[-1].id


@pytest.mark.parametrize("note", ["make the ending sadder", "das Ende soll trauriger sein", "make the ending happier"])
def test_a_tone_of_the_ending_is_no_event(note: str) -> None:
    told = " ".join(beat.text for beat in revise(film(SISTERS), note).scenes[-1].beats)
    assert "sadder" not in told and "happier" not in told


@pytest.mark.parametrize(
    ("wish", "english"),
    [
        ("eins, in dem sie ihm verzeiht", "she forgives him"),
        ("Liv stirbt", "Liv dies"),
        ("die beiden heiraten", "they marry"),
        ("ein trauriges Ende", "a sad ending"),
        ("one where she leaves", "one where she leaves"),
        ("Bob keeps the lamp", "Bob keeps the lamp"),
    ],
)
def test_an_ending_can_be_wished_for_in_german(wish: str, english: str) -> None:
    assert ending_in_english(wish) == english


def test_who_plays_a_part_now_is_as_tall_unless_it_is_said() -> None:
    """So that whoever looks at them looks where they did, and keeps their pictures."""
    was = film(SISTERS).character("ruth")
    assert revise(film(SISTERS), "swap Ruth for a man in his forties with short silver hair").character("ruth").look.height == was.look.height
    assert revise(film(SISTERS), "swap Ruth for a very tall man").character("ruth").look.height != was.look.height


def test_an_animal_keeps_to_whom_it_was_given() -> None:
    new = revise(film(SISTERS), "give Abby a dog")
    comer = new.cast[-1]
    assert [each.role for each in new.cast[:-1]] == [each.role for each in film(SISTERS).cast]
    told = [beat.text for scene in new.scenes for beat in scene.beats if isinstance(beat, Action) and beat.actor == comer.id]
    assert told and not any("Ruth" in text for text in told)


def test_what_is_done_is_no_thing() -> None:
    play = film(SISTERS)
    scene = replace(play.scenes[0], beats=(Action(id="w1", text="They watch the watch on the wall.", actor="ruth", prop="watch"),))
    new = revise(replace(play, scenes=(scene,)), "replace the watch with a ring")
    assert new.scenes[0].beats[0].text == "They watch the ring on the wall."
