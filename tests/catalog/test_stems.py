"""What a film is mixed from, alone."""

from dataclasses import replace

from catalog import stems
from generator.clock import Span
from generator.cut import Clip, Cut, Part, Slate
from generator.film import Character, Gender, Line, Scene, Screenplay
from generator.voice.casting import cast_voices


def film():
    cast = cast_voices((Character(id="alice", name="Alice", gender=Gender.FEMALE), Character(id="bob", name="Bob", gender=Gender.MALE)))
    lines = (Line(id="l1", speaker="alice", text="No."), Line(id="l2", speaker="alice", text="x" * 68), Line(id="l3", speaker="bob", text="y" * 300))
    return Screenplay(title="T", logline="", genre="drama", look="watercolour", cast=cast, scenes=(Scene(id="s", place="p", beats=lines),))


def clip(part, id, key):
    return Clip(key=key, span=Span(start=0, frames=120), slate=Slate(name=id, part=part, scene="s", id=id))


def test_music_air_and_voices_are_found_in_a_cut():
    cut = Cut(number=1, parent=0, stems=(clip(Part.MUSIC, "s/music", "m"), clip(Part.SOUND, "s/air", "a"), clip(Part.VOICE, "s/line-l2", "v")))
    assert (stems.music(cut), stems.airs(cut), stems.voices(cut, film())) == ({"s": "m"}, {"s": "a"}, {"alice": "v"})


def test_other_voices_say_a_line_of_the_characters_own():
    screenplay = film()
    first, *more = stems.others(screenplay, "alice")
    assert first == screenplay.character("alice").voice and len(more) == 4
    said = stems.audition(screenplay, "alice", more[0])
    assert (len(said.text), said.voice) == (68, more[0])


def test_a_name_is_heard_as_it_is_to_be_said():
    screenplay = film()
    cast = tuple(replace(each, pronunciation="a-LEECE") if each.id == "alice" else each for each in screenplay.cast)
    said = stems.named(replace(screenplay, cast=cast), "alice")
    assert "Alice" in said.text and said.pronunciations == (("Alice", "a-LEECE"),)
