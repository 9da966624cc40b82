"""What is quoted later in a film is what was said in it, whatever notes have done to it since."""

from dataclasses import replace

from generator.film import Brief, Line, Screenplay
from generator.writing.embedded import Embedded

WRITER = Embedded()
SAID = "The bell was never mine to sell."


def film() -> Screenplay:
    """A film whose last scene quotes a line of its second scene."""
    play = WRITER.write(WRITER.read(Brief(prompt="A drama: Alice, a bell founder, and her estranged son Bob cast one last bell before the foundry closes.", seconds=180)))
    scenes = list(play.scenes)
    alice, bob = (next(each.id for each in play.cast if each.name == name) for name in ("Alice", "Bob"))
    first = Line(id="said-first", speaker=alice, to=bob, text="You can hear the weather in it.")
    scenes[0] = replace(scenes[0], beats=(*scenes[0].beats, first), present=tuple(dict.fromkeys((*scenes[0].present, alice, bob))))
    scenes[1] = replace(scenes[1], beats=(*scenes[1].beats, Line(id="said", speaker=alice, to=bob, text=SAID)), present=tuple(dict.fromkeys((*scenes[1].present, alice, bob))))
    scenes[-1] = replace(scenes[-1], beats=(*scenes[-1].beats, Line(id="quoted", speaker=bob, to=alice, text=f'"{SAID}" I keep hearing that.')), present=tuple(dict.fromkeys((*scenes[-1].present, alice, bob))))
    return replace(play, scenes=tuple(scenes))


def quoted(play: Screenplay) -> str:
    return next(beat.text for beat in play.scenes[-1].beats if beat.id == "quoted")


def test_a_line_in_other_words_is_quoted_in_those() -> None:
    new = WRITER.revise(film(), 'this line: "The bell belongs to the street."', "said")
    assert quoted(new) == '"The bell belongs to the street." I keep hearing that.'


def test_of_a_scene_that_is_cut_nothing_is_quoted() -> None:
    new = WRITER.revise(film(), "cut scene 2")
    assert SAID not in quoted(new)
    said = quoted(new).split('"')[1]
    assert any(said == beat.text and beat.speaker == "alice" for scene in new.scenes for beat in scene.beats if isinstance(beat, Line))


def test_what_is_still_said_is_still_quoted() -> None:
    assert quoted(WRITER.revise(film(), "scene 2: at night, rain")) == quoted(film())


def test_own_words_of_the_viewer_stay() -> None:
    new = WRITER.revise(film(), "this line: \"She said 'nothing was mine', and laughed.\"", "quoted")
    assert quoted(new).startswith("She said")
