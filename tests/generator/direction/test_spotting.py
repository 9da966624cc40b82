"""Music is settled with the scene: a note on a line leaves it alone, a note about music changes just that."""

from __future__ import annotations

from dataclasses import replace

from generator.clock import FPS
from generator.cut import Reel
from generator.direction import direct
from generator.direction.sounding import air
from generator.direction.spotting import respotted, spotted
from generator.direction.stage import build
from generator.direction.tempo import Tempo
from generator.direction.timing import lay
from generator.film import Action, Delivery, Hour, Line, Played, Reading, Scene, Screenplay
from tests.generator.direction.stories import FILM, TALK, readings

PLAY = spotted(replace(FILM, scenes=(TALK,)))
SCENE = PLAY.scenes[0]


def reel(play: Screenplay, scene: Scene) -> Reel:
    return direct(play, scene, readings(play, scene), number=1, first=False, last=False, previous=None)


def otherwise(scene: Scene, id: str, **changes: object) -> Scene:
    """The scene with a line as a note leaves it: changed, and with a memory of how it was."""

    def noted(beat: Action | Line) -> Action | Line:
        if not isinstance(beat, Line) or beat.id != id:
            return beat
        return replace(beat, played=Played(text=beat.text, delivery=beat.delivery, reading=read_of(beat)), **changes)

    return replace(scene, beats=tuple(noted(beat) for beat in scene.beats))


def read_of(line: Line) -> Reading:
    return readings(PLAY, SCENE)[line.id]


def test_what_is_settled_stays() -> None:
    assert SCENE.music.mood and 150 <= SCENE.music.intensity <= 1000 and SCENE.music.seed
    assert spotted(PLAY) == PLAY
    assert spotted(replace(FILM, scenes=(TALK,))) == PLAY


def test_a_line_that_is_said_with_the_greatest_force_moves_neither_music_nor_light() -> None:
    before = reel(PLAY, SCENE)
    for line in (beat for beat in SCENE.beats if isinstance(beat, Line)):
        scene = otherwise(SCENE, line.id, delivery=Delivery(emotion="angry", intensity=1000, volume="shout", irony=900))
        after = reel(replace(PLAY, scenes=(scene,)), scene)
        assert (after.music, after.sound, after.frames) == (before.music, before.sound, before.frames)
        framed = [[(each.shot.frames, each.shot.size, each.shot.angle, each.shot.tension) for each in one.shots] for one in (before, after)]
        assert framed[0] == framed[1]
        assert after.speeches != before.speeches


def test_a_note_about_music_changes_the_cue_and_nothing_else() -> None:
    before = reel(PLAY, SCENE)
    sad = replace(SCENE, music=replace(SCENE.music, mood="sad", tempo=-10))
    after = reel(replace(PLAY, scenes=(sad,)), sad)
    assert after.music is not None and before.music is not None
    assert after.music.mood == "sad" and after.music.tempo < before.music.tempo and after.music.seed == before.music.seed
    assert replace(after, music=before.music) == before


def test_louder_music_is_the_same_music() -> None:
    loud = replace(SCENE, music=replace(SCENE.music, presence=400))
    after = reel(replace(PLAY, scenes=(loud,)), loud)
    assert after.presence == 400 and replace(after, presence=0) == reel(PLAY, SCENE)


def test_a_scene_can_be_without_music() -> None:
    silent = replace(SCENE, music=replace(SCENE.music, silent=True))
    assert reel(replace(PLAY, scenes=(silent,)), silent).music is None


def test_a_scene_in_which_more_happens_is_spotted_anew() -> None:
    blows = tuple(Action(id=f"x{at}", text="Bob strikes.", verb="punch", actor="bob", target="alice") for at in range(4))
    fight = replace(SCENE, beats=(*SCENE.beats, *blows), tension=700)
    assert respotted(SCENE, fight).music.mood == ""
    asked = replace(fight, music=replace(fight.music, mood="sad"))
    assert respotted(SCENE, asked) == asked
    fewer = replace(SCENE, beats=tuple(beat for beat in SCENE.beats if beat.id != "l2"))
    assert respotted(SCENE, fewer) == fewer


def test_another_length_of_a_line_keeps_the_tune_and_the_air() -> None:
    longer = replace(SCENE, beats=tuple(replace(b, text=f"{b.text} Again.") if isinstance(b, Line) and b.id == "l2" else b for b in SCENE.beats))
    one, other = reel(PLAY, SCENE), reel(replace(PLAY, scenes=(longer,)), longer)
    assert one.music is not None and other.music is not None
    assert (one.music.seed, one.sound.seed) == (other.music.seed, other.sound.seed) and one.music.seed == one.sound.seed > 0


def test_machines_fly_by_out_of_doors_and_guards_never() -> None:
    def flown(place: str, extras: str) -> bool:
        scene = replace(SCENE, place=place, hour=Hour.NIGHT, tension=600, extras=extras)
        play = replace(PLAY, scenes=(scene,))
        timeline = lay(play, scene, readings(play, scene), Tempo(), first=False, last=False, previous=None)
        return any(hit.kind == "drone-fly-by" for hit in air(play, scene, build(play, scene, timeline), timeline).hits)

    assert flown("market", "robotic enforcers")
    assert not flown("diner", "robotic enforcers") and not flown("market", "palace guards")


def test_the_composer_is_told_where_people_speak() -> None:
    cue = reel(PLAY, SCENE).music
    assert cue is not None and cue.talk
    edges = [frame for stretch in cue.talk for frame in stretch]
    assert edges == sorted(set(edges)) and edges[-1] <= cue.frames
    spoken = [(each.start * FPS // 1000, (each.start + each.milliseconds) * FPS // 1000) for each in reel(PLAY, SCENE).speeches]
    assert all(any(first <= start and end <= last + 8 for first, last in cue.talk) for start, end in spoken)
