"""Notes of which a half was passed over in silence, or that were taken for something else; each went wrong once."""

from functools import cache

import pytest

from generator.errors import BadNote
from generator.film import Action, Brief, LightSource, Line, Screenplay
from generator.writing.embedded import Embedded

WRITER = Embedded()


@cache
def film() -> Screenplay:
    return WRITER.write(WRITER.read(Brief(prompt="A romance in Lisbon: Alice, a tram driver, and Bob, who repairs clocks, have one week before he emigrates. Warm, summer.", seconds=300)))


def changed(note: str) -> tuple[Screenplay, list[int]]:
    new = WRITER.revise(film(), note)
    return new, [number for number, (one, other) in enumerate(zip(film().scenes, new.scenes, strict=True), 1) if one != other]


def there(name: str) -> list[int]:
    who = next(each.id for each in film().cast if each.name == name)
    return [number for number, each in enumerate(film().scenes, 1) if who in each.present]


def test_an_exception_after_a_comma_is_one() -> None:
    assert changed("make everything darker, except scene 1")[1] == list(range(2, len(film().scenes) + 1))


def test_scenes_with_somebody_are_left_out() -> None:
    with_bob = there("Bob")
    if len(with_bob) == len(film().scenes):
        with pytest.raises(BadNote):
            changed("make everything black and white except the scenes with Bob")
    else:
        assert changed("make everything black and white except the scenes with Bob")[1] == [each for each in range(1, len(film().scenes) + 1) if each not in with_bob]


def test_shots_that_nobody_knows_are_asked_about() -> None:
    with pytest.raises(BadNote, match="Which shots"):
        changed("scene 2 brighter and warmer, but not the close-ups")


def test_two_are_renamed() -> None:
    new = WRITER.revise(film(), "rename Bob to Tomás and Alice to Inês")
    names = {each.name for each in new.cast}
    assert {"Tomás", "Inês"} <= names and not names & {"Alice", "Bob"}
    assert not any("Alice" in beat.text or "Bob " in beat.text for scene in new.scenes for beat in scene.beats)


def test_ages_by_years() -> None:
    def age(note: str) -> int:
        return next(each.age for each in WRITER.revise(film(), note).cast if each.name == "Bob")

    was = next(each.age for each in film().cast if each.name == "Bob")
    assert age("make Bob twenty years older") == was + 20
    assert age("Bob is sixty") == 60


@pytest.mark.parametrize(("note", "thing"), [("add a candle to scene 2", "candle"), ("put a lantern in scene 2", "lantern"), ("regenerate scene 2 with a music box", "music box")])
def test_a_thing_is_put_into_a_scene(note: str, thing: str) -> None:
    new, where = changed(note)
    assert where == [2]
    added = [beat for beat in new.scenes[1].beats if beat not in film().scenes[1].beats]
    assert added and all(isinstance(beat, Action) and beat.prop == thing and thing in beat.text and beat.actor in new.scenes[1].present for beat in added)


def test_what_is_no_thing_is_not_carried() -> None:
    with pytest.raises(BadNote):
        changed("Alice should have a limp")
    with pytest.raises(BadNote, match="accents"):
        changed("Alice should speak with a German accent")


def test_a_measure_is_of_what_was_named_before() -> None:
    new, where = changed("less music in scene 1, more in scene 3")
    assert where == [1, 3]
    assert new.scenes[0].music.presence < 0 < new.scenes[2].music.presence


def test_a_turning_point() -> None:
    new, _ = changed("faster until scene 3, then slower")
    for number, (was, now) in enumerate(zip(film().scenes, new.scenes, strict=True), 1):
        for one, other in zip(was.beats, now.beats, strict=True):
            if isinstance(one, Line) and isinstance(other, Line):
                assert other.delivery.pace > one.delivery.pace if number < 3 else other.delivery.pace < one.delivery.pace


def test_what_somebody_is_is_said_to_their_face() -> None:
    number = next(each for each in there("Bob") if each in there("Alice"))
    new, where = changed(f"regenerate scene {number} with a twist: Bob is already married")
    assert where == [number]
    added = [beat for beat in new.scenes[number - 1].beats if beat not in film().scenes[number - 1].beats]
    bob = next(each.id for each in new.cast if each.name == "Bob")
    assert isinstance(added[0], Line) and added[0].to == bob and added[0].text == "You are already married."


def test_nobody_who_is_seen_later_dies() -> None:
    first = there("Bob")[0]
    with pytest.raises(BadNote, match="there again later"):
        changed(f"let Bob die in scene {first}")


def test_what_is_half_understood_is_refused() -> None:
    with pytest.raises(BadNote):
        changed("more frobnication in act two, and cut the first line of scene 2")


def test_the_last_scene_less_dark_ends_as_it_did() -> None:
    new, where = changed("make the last scene less dark")
    assert where == [len(film().scenes)] and new.scenes[-1].beats == film().scenes[-1].beats
    assert new.scenes[-1].grade.brightness > 0


def test_only_the_lantern() -> None:
    assert changed("scene 2: lights off, only the lantern")[0].scenes[1].light is LightSource.LANTERN


def test_the_third_line_of_somebody() -> None:
    alice = next(each.id for each in film().cast if each.name == "Alice")
    said = [beat for scene in film().scenes for beat in scene.beats if isinstance(beat, Line) and beat.speaker == alice]
    new, _ = changed("make Alice's third line colder and slower")
    now = {beat.id: beat for scene in new.scenes for beat in scene.beats}
    assert [number for number, each in enumerate(said, 1) if now[each.id] != each] == [3]


def test_somewhere_else_is_nowhere() -> None:
    with pytest.raises(BadNote, match="Where should it play"):
        changed("move scene 2 outside, in fog")
