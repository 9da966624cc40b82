"""What a film is mixed from, alone."""

from catalog import stems
from generator.clock import Span
from generator.cut import Clip, Cut, Part, Slate
from generator.film import Character, Gender, Line, Reading, Scene, Screenplay
from generator.voice.casting import cast_voices


class Reader:
    """A voice that says how much it was given to say."""

    name, version = "reader", 1

    def check(self):
        pass

    def identity(self):
        return ()

    def read(self, request):
        return Reading(milliseconds=len(request.text))

    def speak(self, request, *, seed):
        return [len(request.text), request.voice.blend]


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
    assert stems.audition(screenplay, "alice", more[0], Reader()) == [68, more[0].blend]
