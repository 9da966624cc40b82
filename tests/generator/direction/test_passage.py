"""Memories, dreams, montages and long takes have a grammar of their own; cards say what time has passed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.cut import Reel
from generator.direction import direct
from generator.direction.colours import graded
from generator.direction.passage import Passage, passage, without_wishes
from generator.film import Action, Demand, DemandKind, Grade, Hour, Scene, Screenplay, Size
from tests.generator.direction.stories import ALICE, BOB, DINER, FIELD, MARKET, TALK, readings, say

FILM = Screenplay(title="Six Cups", logline="", genre="drama", look="gritty-realist", cast=(ALICE, BOB), places=(DINER, MARKET, FIELD), scenes=(TALK,), seconds=120)


def reel(scene: Scene, film: Screenplay = FILM) -> Reel:
    film = replace(film, scenes=(TALK, scene))
    return direct(film, scene, readings(film, scene), number=2, first=False, last=False, previous=TALK)


def told(text: str, **more: object) -> Scene:
    beats = (Action(id="a", text=text, verb="walk", actor="alice"), say("x", "alice", "There was a house here once, and a whole street.", "bob"))
    return Scene(id="s", place="field", hour=Hour.GOLDEN, present=("alice", "bob"), beats=beats, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(("scene", "kind"), [
    (told("Alice walks.", purpose="flashback"), Passage.FLASHBACK),
    (told("FLASHBACK: Alice walks."), Passage.FLASHBACK),
    (told("DREAM SEQUENCE. Alice walks."), Passage.DREAM),
    (told("MONTAGE of the summer."), Passage.MONTAGE),
    (told("Alice remembers nothing of it and walks on."), Passage.PLAIN),
])  # fmt: skip
def test_a_passage_is_known_by_what_is_written(scene: Scene, kind: Passage) -> None:
    assert passage(FILM, scene) is kind


def test_a_wish_for_one_take_is_granted_where_its_scene_is() -> None:
    wish = Demand(id="d", kind=DemandKind.SHOW, words="Shoot the quarrel in the diner as one long take.")
    film = replace(FILM, demands=(wish,), met=(("d", "talk"),))
    assert passage(film, TALK) is Passage.LONG_TAKE
    assert passage(film, told("Alice walks.")) is Passage.PLAIN


def test_what_is_remembered_and_dreamt_looks_so_in_every_shot() -> None:
    for purpose, look in (("flashback", "flashback"), ("dream", "dream")):
        shots = [each.shot for each in reel(told("Alice walks.", purpose=purpose)).shots]
        assert all(any(effect.kind == look and effect.start <= 0 for effect in shot.effects) for shot in shots)
        assert any(effect.kind == "flash" for effect in shots[0].effects) and not any(effect.kind == "flash" for shot in shots[1:] for effect in shot.effects)
    plain = reel(told("Alice walks."))
    assert not any(effect.kind in ("flashback", "dream") for each in plain.shots for effect in each.shot.effects)


def test_a_long_take_is_one_shot_of_everybody_and_the_camera_moves() -> None:
    found = reel(replace(TALK, id="s", purpose="long take", place="market"))
    body = [each.shot for each in found.shots if each.slate.id.split("/")[1] not in ("shot-opening-0",)]
    assert len(body) == 1 and body[0].frames >= 300 and len(body[0].marks) == 2
    assert body[0].move.kind == "push" and body[0].move.amount >= 60


def test_a_montage_is_cut_faster_than_the_same_scene_played_out() -> None:
    quick, slow = reel(replace(TALK, id="s", purpose="montage")), reel(replace(TALK, id="s"))
    assert len(quick.shots) > 1.3 * len(slow.shots)


@pytest.mark.parametrize(("text", "card"), [
    ("Three years later. Alice walks.", "Three years later"),
    ("The next morning Alice walks.", "The next morning"),
    ("Drei Jahre später. Alice geht.", "Drei Jahre später"),
    ("Alice walks, as she did three years ago on that day.", ""),
])  # fmt: skip
def test_time_that_passes_is_said_by_a_card(text: str, card: str) -> None:
    title = reel(told(text)).shots[0].shot.title
    assert (title.text if title is not None else "") == card
    assert title is None or title.kind == "card"


def test_a_long_film_names_its_parts() -> None:
    scene = told("Alice walks.", act=2)
    named = reel(scene, replace(FILM, seconds=5400)).shots[0].shot.title
    assert named is not None and named.text.startswith("II\n")
    assert reel(scene).shots[0].shot.title is None


def test_colours_have_an_arc_and_keep_what_notes_ask() -> None:
    found = [graded(FILM, replace(TALK, purpose=each), Passage.PLAIN) for each in ("opening", "crisis", "climax", "ending")]
    assert len({repr(each) for each in found}) == 4
    assert found[1].saturation < 0 < found[2].saturation and found[3].warmth > found[1].warmth
    asked = graded(FILM, replace(TALK, purpose="crisis", grade=Grade(brightness=300, noir=500)), Passage.PLAIN)
    assert asked.noir == 500 and asked.brightness == 300 + found[1].brightness


def test_what_a_poster_says_can_be_read() -> None:
    poster = Action(id="p", text="A poster, torn at one corner, says: EVERYBODY OUT BY NOON.", verb="show", prop="poster")
    scene = Scene(id="s", place="market", hour=Hour.NIGHT, present=("alice",), beats=(Action(id="a", text="Alice waits.", verb="wait", actor="alice"), poster))
    found = reel(scene)
    signs = [each.shot for each in found.shots if each.shot.title is not None and each.shot.title.kind == "sign"]
    assert signs and signs[0].title is not None and signs[0].title.text == "EVERYBODY OUT BY NOON"
    assert not any(shot.marks and shot.size is not Size.EWS for shot in signs)


@pytest.mark.parametrize(("words", "taken"), [
    ("Shoot it in one take", True),
    ("the whole film as a single continuous shot", True),
    ("without a cut", True),
    ("Alles in einem Take gedreht", True),
    ("a shot of the moon at the end", False),
    ("one shot of the empty street", False),
    ("she fires a single shot", False),
    ("a long walk with no shoes", False),
])  # fmt: skip
def test_one_take_is_wished_for_and_a_shot_is_not(words: str, taken: bool) -> None:
    wish = Demand(id="d", kind=DemandKind.SHOW, words=words)
    other = told("Alice walks.")
    film = replace(FILM, scenes=(TALK, other), demands=(wish,), met=(("d", "talk"),))
    assert (passage(film, TALK) is Passage.LONG_TAKE) is taken
    assert (passage(film, other) is Passage.LONG_TAKE) is taken  # who asks for the film in one take asks for all of its scenes


def test_a_script_asks_for_one_take_anywhere_in_a_scene() -> None:
    scene = told("Alice walks.")
    note = Action(id="n", text="The whole scene plays in one continuous take.", verb="play")
    assert passage(FILM, replace(scene, beats=(*scene.beats, note))) is Passage.LONG_TAKE
    assert passage(FILM, replace(scene, beats=(*scene.beats, replace(note, text="A single shot is heard.")))) is Passage.PLAIN


def test_headings_and_cards_take_no_time_and_are_nobodys_deed() -> None:
    walk = Action(id="a", text="Alice walks.", verb="walk", actor="alice")
    for text, kind in (("MONTAGE.", Passage.MONTAGE), ("DREAM SEQUENCE.", Passage.DREAM), ("Three years later.", Passage.PLAIN)):
        scene = without_wishes(replace(told("x"), beats=(Action(id="h", text=text, verb="appear"), walk)))
        assert scene.beats == (walk,) and passage(FILM, scene) is kind
    assert reel(replace(told("x"), beats=(Action(id="h", text="Three years later.", verb="appear"), walk))).shots[0].shot.title is not None
