"""What somebody wears in one scene: only that scene's pictures are others."""

from functools import cache

import pytest

from generator.errors import BadNote
from generator.film import BARE, Brief, Clothes, Look, Screenplay
from generator.value import dump, load
from generator.writing.embedded import Embedded

WRITER = Embedded()


@cache
def film() -> Screenplay:
    return WRITER.write(WRITER.read(Brief(prompt="Two estranged sisters, Alice, 52, a vet, and Carol, 47, a singer, drive their dead father's ice cream van from Lille to Marseille. A hitchhiker called Bob, 20, wearing a hat, comes along.", seconds=300)))


def worn(note: str, at: str = "") -> dict[int, dict[str, Look]]:
    """Scene number -> name -> look, of those who look otherwise than before."""
    new = WRITER.revise(film(), note, at)
    assert new.cast == film().cast
    changed = {
        number: {who.name: one.look(who) for who in new.cast if one.look(who) != was.look(who)}
        for number, (was, one) in enumerate(zip(film().scenes, new.scenes, strict=True), 1)
    }
    return {number: looks for number, looks in changed.items() if looks}


def with_her() -> int:
    """The number of a scene in which Alice is and the other sister is, too."""
    names = {each.name: each.id for each in film().cast}
    return next(number for number, each in enumerate(film().scenes, 1) if {names["Alice"], names["Carol"]} <= set(each.present))


@pytest.mark.parametrize(
    "words",
    ["in scene {n} Alice wears a red raincoat", "Alice wears a red raincoat in scene {n}", "put Alice in a red raincoat in scene {n}", "for scene {n} I want Alice in a red raincoat", "In Szene {n} trägt Alice einen roten Regenmantel"],
)
def test_only_in_that_scene(words: str) -> None:
    looks = worn(words.format(n=with_her()))
    assert list(looks) == [with_her()] and list(looks[with_her()]) == ["Alice"]
    assert looks[with_her()]["Alice"].outfit == "oilskin"
    assert looks[with_her()]["Alice"].hair == film().cast[0].look.hair


def test_this_scene_is_the_one_that_is_pointed_at() -> None:
    names = {each.id: each for each in film().cast}
    scene = next(each for each in film().scenes if sum(names[id].gender == "female" for id in each.present) == 1)
    assert list(worn("in this scene she wears a red raincoat", scene.id)) == [film().scenes.index(scene) + 1]


def test_scenes_that_are_left_out_keep_their_clothes() -> None:
    number = with_her()
    looks = worn(f"Alice wears a black dress everywhere except in scene {number}")
    assert number not in looks and len(looks) > 1 and all(list(each) == ["Alice"] for each in looks.values())


def test_people_who_are_left_out_keep_theirs() -> None:
    number = with_her()
    looks = worn(f"in scene {number} everyone wears white except Carol")
    assert list(looks) == [number] and "Alice" in looks[number] and "Carol" not in looks[number]


def test_what_is_worn_adds_up_and_is_taken_off_again() -> None:
    number = with_her()
    coat = WRITER.revise(film(), f"in scene {number} Alice wears a red raincoat")
    both = WRITER.revise(coat, f"in scene {number} Alice wears a straw hat")
    assert [(each.outfit, each.hat) for each in both.scenes[number - 1].wardrobe] == [("oilskin", "straw")]
    assert WRITER.revise(both, f"in scene {number} Alice wears her usual clothes").scenes == film().scenes
    assert Clothes(who="x", hat=BARE).on(Look(hat="cap")).hat == ""


@pytest.mark.parametrize("note", ["in scene 99 Alice wears a red raincoat", "in scene {n} Dora wears a red raincoat", "in scene {n} Alice has no hat"])
def test_what_cannot_be_worn_changes_nothing(note: str) -> None:
    with pytest.raises(BadNote):
        WRITER.revise(film(), note.format(n=with_her()))


def test_who_is_locked_stays_in_their_clothes() -> None:
    held = WRITER.revise(film(), "lock Alice")
    with pytest.raises(BadNote, match="locked"):
        WRITER.revise(held, f"in scene {with_her()} Alice wears a red raincoat")


def test_a_wish_that_cannot_be_done_stops_the_others() -> None:
    away = next(number for number, each in enumerate(film().scenes, 1) if film().cast[0].id not in each.present)
    with pytest.raises(BadNote, match=f"Alice is not in scene {away}"):
        WRITER.revise(film(), f"let Alice wear a red dress in scene {away} and make it brighter")


def test_it_is_kept_with_the_film() -> None:
    new = WRITER.revise(film(), f"in scene {with_her()} Alice wears a red raincoat")
    assert load(Screenplay, dump(new)) == new
