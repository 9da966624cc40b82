"""What section after section of film grammar asks of a reel, computed on four directed scenes."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

import pytest

from generator.clock import GRID
from generator.cut import Reel, SlatedShot
from generator.direction import direct, speeches
from generator.direction.scale import heads
from generator.film import Scene, Screenplay, Size, Species
from generator.value import canonical
from tests.generator.direction.stories import ALONE, FILM, HEIST, TALK, THREE, readings

LADDER = [Size.EWS, Size.WS, Size.LS, Size.MLS, Size.MS, Size.MCU, Size.CU, Size.BCU, Size.ECU]


def shoot(screenplay: Screenplay = FILM) -> list[Reel]:
    reels: list[Reel] = []
    previous: Scene | None = None
    last = len(screenplay.scenes) - 1
    for index, scene in enumerate(screenplay.scenes):
        reels.append(
            direct(
                screenplay, scene, readings(screenplay, scene), number=index + 1, first=index == 0, last=index == last, previous=previous
            )
        )
        previous = scene
    return reels


REELS = shoot()
SHOTS = [each for reel in REELS for each in reel.shots]
BY_SCENE = {reel.scene: reel for reel in REELS}


def starts(reel: Reel) -> list[int]:
    at, found = 0, []
    for each in reel.shots:
        found.append(at)
        at += each.shot.frames
    return found


@pytest.mark.parametrize("reel", REELS, ids=lambda reel: reel.scene)
def test_everything_lies_on_the_grid_and_adds_up(reel: Reel) -> None:
    assert all(each.shot.frames % GRID == 0 and each.shot.frames > 0 for each in reel.shots)
    assert sum(each.shot.frames for each in reel.shots) == reel.frames == reel.sound.frames
    assert reel.music is not None and reel.music.frames == reel.frames
    assert all(0 <= hit.frame < reel.frames for hit in (*reel.music.hits, *reel.sound.hits))
    for one, other in pairwise(reel.speeches):
        assert one.start < other.start
    assert reel.speeches == () or reel.speeches[-1].start + reel.speeches[-1].milliseconds <= reel.frames * 40


def test_the_same_screenplay_gives_the_same_reels() -> None:
    assert [canonical(each) for each in shoot()] == [canonical(each) for each in REELS]


def test_an_inserted_scene_renames_shots_and_changes_none() -> None:
    more = replace(ALONE, id="new", purpose="breath")
    film = replace(FILM, scenes=(THREE, TALK, more, HEIST, ALONE))
    before, after = {r.scene: r for r in REELS}, {r.scene: r for r in shoot(film)}
    for scene in ("three", "talk", "heist", "alone"):
        assert [each.shot for each in before[scene].shots] == [each.shot for each in after[scene].shots]
        assert [each.slate.id for each in before[scene].shots] == [each.slate.id for each in after[scene].shots]
    assert before["heist"].shots[0].slate.name == "3A" and after["heist"].shots[0].slate.name == "4A"


def test_another_name_changes_no_shot_but_the_credits() -> None:
    cast = tuple(replace(each, name="Robert") if each.id == "bob" else each for each in FILM.cast)
    renamed = shoot(replace(FILM, cast=cast))
    for old, new in zip(REELS, renamed, strict=True):
        assert [s.shot for s in old.shots if s.shot.title is None] == [s.shot for s in new.shots if s.shot.title is None]


def test_another_title_changes_only_the_title_and_the_credits() -> None:
    renamed = shoot(replace(FILM, title="The Goose"))
    changed = [
        old.slate.id
        for one, other in zip(REELS, renamed, strict=True)
        for old, new in zip(one.shots, other.shots, strict=True)
        if old.shot != new.shot
    ]
    assert changed == ["three/shot-opening-1", "alone/shot-closing-1"]


def test_shots_hold_no_ids_and_slates_are_unique() -> None:
    told = canonical(tuple(each.shot for each in SHOTS if each.shot.title is None)).decode()
    for word in ("alice", "charlie", "Night Market", '"id":"d', "Alice"):
        assert word not in told
    ids = [each.slate.id for each in SHOTS]
    assert len(set(ids)) == len(ids)


def test_the_film_opens_with_air_and_its_title_and_ends_with_credits() -> None:
    first, last = REELS[0], REELS[-1]
    assert first.speeches[0].start >= 3000
    titled = [(at + each.shot.title.start, each.shot) for at, each in zip(starts(first), first.shots, strict=True) if each.shot.title]
    assert len(titled) == 1 and 100 <= titled[0][0] <= 500
    assert titled[0][1].title is not None and titled[0][1].title.text == "The Key" and titled[0][1].title.frames >= 50
    assert first.shots[0].shot.effects[0].kind == "fade-in"
    credits = last.shots[-1].shot
    assert credits.title is not None and credits.title.kind == "credits" and 100 <= credits.frames <= 152
    assert "Made by Matinee" in credits.title.text and "Alice" in credits.title.text
    assert any(each.kind == "fade-out" for each in last.shots[-2].shot.effects)


def test_each_new_place_is_established_wide() -> None:
    for reel in REELS[1:]:
        assert reel.shots[0].shot.size in (Size.EWS, Size.WS) and 24 <= reel.shots[0].shot.frames <= 96


def test_a_scene_that_goes_on_in_the_same_place_is_not_established_again() -> None:
    more = replace(TALK, id="talk-2")
    reel = direct(FILM, more, readings(FILM, more), number=2, first=False, last=False, previous=TALK)
    assert "opening" not in reel.shots[0].slate.id


@pytest.mark.parametrize("reel", REELS, ids=lambda reel: reel.scene)
def test_nobody_stands_on_anybodys_face_or_crosses_the_line(reel: Reel) -> None:
    sides: dict[str, int] = {}
    for each in reel.shots:
        marks = each.shot.marks
        for i, one in enumerate(marks):
            for other in marks[i + 1 :]:
                reach = 0.4 * (one.head + other.head)
                apart_x, apart_y = abs(one.x - other.x) * 1.778, abs(one.y - other.y)
                assert apart_x >= reach or apart_y >= 1.2 * reach, each.slate
        if len({m.look for m in marks}) == 2 and each.shot.size != Size.EWS:
            for mark in marks:
                side = 1 if mark.x > 500 else -1
                assert sides.setdefault(str(mark.look), side) == side or len(reel.shots[0].shot.marks) > 2, each.slate
            left, right = sorted(marks, key=lambda m: m.x)
            assert left.facing > 0 > right.facing, each.slate


def test_singles_of_a_talk_look_at_each_other_across_the_cut() -> None:
    faces = [[mark for mark in each.shot.marks if not mark.shoulder] for each in BY_SCENE["talk"].shots if each.shot.size is not Size.INSERT]
    singles = [each[0] for each in faces if len(each) == 1]
    assert len(singles) >= 4 and len({mark.facing > 0 for mark in singles}) == 2
    for mark in singles:
        assert (mark.gaze_x > mark.x) == (mark.facing > 0)


def test_each_side_of_a_talk_has_its_own_background() -> None:
    behind: dict[bool, set[tuple[str, int]]] = {True: set(), False: set()}
    for each in BY_SCENE["talk"].shots:
        faces = [m for m in each.shot.marks if not m.shoulder]
        if len(faces) == 1 and each.shot.size not in (Size.LS,):
            behind[faces[0].facing > 0].add((each.shot.plate, each.shot.offset))
    assert behind[True] and behind[False] and not behind[True] & behind[False]


def test_feet_are_on_the_floor_and_on_the_frame() -> None:
    checked = 0
    for each in SHOTS:
        for mark in each.shot.marks:
            if each.shot.size in (Size.EWS, Size.WS, Size.LS) and mark.look.species is Species.HUMAN and mark.pose == "stand":
                feet = mark.y + (heads(mark.look) - 0.52) * mark.head
                assert each.shot.horizon < feet <= 975, (each.slate, mark)
                checked += 1
    assert checked >= 10


def test_a_child_and_a_goose_are_smaller_than_a_grown_woman() -> None:
    shots = [each.shot for each in BY_SCENE["three"].shots if len(each.shot.marks) == 3]
    assert shots
    for shot in shots:
        heights = {mark.look.height: mark for mark in shot.marks}
        assert heights[168].y < heights[128].y < heights[85].y
        assert heights[85].head < heights[168].head


def spoken_frames(reel: Reel) -> tuple[int, int]:
    """(frames of speech, frames of it in which the speaker's mouth can be read)."""
    total = seen = 0
    looks = {
        line: FILM.character(beat.speaker).look
        for scene in FILM.scenes
        for beat in scene.beats
        if (line := beat.id) and hasattr(beat, "speaker")
    }
    for at, each in zip(starts(reel), reel.shots, strict=True):
        for speech in reel.speeches:
            start, end = speech.start // 40, (speech.start + speech.milliseconds) // 40
            shared = min(end, at + each.shot.frames) - max(start, at)
            if shared > 0:
                total += shared
                seen += shared * any(mark.look == looks[speech.line] and mark.lips for mark in each.shot.marks)
    return total, seen


def test_who_speaks_is_seen_to_speak_mostly() -> None:
    pairs = [spoken_frames(reel) for reel in REELS]
    share = sum(seen for _, seen in pairs) / sum(total for total, _ in pairs)
    assert 0.6 <= share <= 0.97


def test_lips_lead_the_voice_and_stay_within_the_shot() -> None:
    for reel in REELS:
        for at, each in zip(starts(reel), reel.shots, strict=True):
            for mark in each.shot.marks:
                frames = [viseme.frame for viseme in mark.lips]
                assert frames == sorted(set(frames)) and all(0 <= frame < each.shot.frames for frame in frames)
                assert not (mark.shoulder and mark.lips)
                if mark.lips and at + mark.lips[0].frame > at:
                    begins = [speech.start // 40 for speech in reel.speeches]
                    assert any(-4 <= at + mark.lips[0].frame - begin <= 400 for begin in begins)


def test_lengths_vary_and_keep_their_mean() -> None:
    for reel in REELS:
        ours = [each.shot.frames for each in reel.shots]
        assert all(len({a, b, c}) > 1 for a, b, c in zip(ours, ours[1:], ours[2:], strict=False))
    lengths = [each.shot.frames for each in SHOTS]
    logs = [math.log(each) for each in lengths]
    mean = sum(logs) / len(logs)
    assert 0.25 <= math.sqrt(sum((each - mean) ** 2 for each in logs) / len(logs)) <= 1.1
    assert 2.6 <= sum(lengths) / len(lengths) / 25 <= 5.2


def test_sizes_vary_and_most_shots_do_not_move() -> None:
    assert len({each.shot.size for each in SHOTS} - {Size.INSERT}) >= 5
    moves = [each.shot.move.kind for each in SHOTS]
    assert 0.3 <= moves.count("static") / len(moves) <= 0.65
    assert moves.count("drift") / len(moves) <= 0.4


def test_no_cut_between_two_sizes_of_the_same_framing() -> None:
    for reel in REELS:
        for one, other in pairwise(reel.shots):
            same = [m.look for m in one.shot.marks] == [m.look for m in other.shot.marks] and one.shot.plate == other.shot.plate
            if same and len(one.shot.marks) == 1 and Size.INSERT not in (one.shot.size, other.shot.size):
                step = abs(LADDER.index(one.shot.size) - LADDER.index(other.shot.size))
                turn = abs(one.shot.marks[0].facing - other.shot.marks[0].facing)
                assert step >= 2 or turn >= 30, (one.slate, other.slate)


@pytest.mark.parametrize("reel", REELS, ids=lambda reel: reel.scene)
def test_every_action_is_seen_to_happen(reel: Reel) -> None:
    scene = next(each for each in FILM.scenes if each.id == reel.scene)
    for beat in scene.beats:
        if hasattr(beat, "verb"):
            shots = [each for each in reel.shots if beat.id in each.beats]
            assert shots, beat.text
            assert any(_shows(each) for each in shots), beat.text


def _shows(each: SlatedShot) -> bool:
    return bool(each.shot.props or [e for e in each.shot.effects if "fade" not in e.kind] or any(mark.acts for mark in each.shot.marks))


def test_power_lifts_what_it_is_used_on() -> None:
    shots = [each.shot for each in BY_SCENE["heist"].shots if any(effect.kind == "telekinesis" for effect in each.shot.effects)]
    assert any(prop.float_from >= 0 and prop.noun == "data chip" for shot in shots for prop in shot.props)
    assert any(effect.kind == "explosion" for each in BY_SCENE["heist"].shots for effect in each.shot.effects)
    assert {"explosion", "magic"} <= {hit.kind for hit in BY_SCENE["heist"].sound.hits}


def test_speeches_bring_the_voice_and_only_the_names_that_are_said() -> None:
    cast = tuple(replace(each, pronunciation="bɑb") if each.id == "bob" else each for each in FILM.cast)
    film = replace(FILM, cast=cast)
    said = dict(speeches(film, TALK))
    assert list(said) == ["l1", "l2", "l3", "l4", "l5", "l6", "l7"]
    assert said["l6"].pronunciations == (("Bob", "bɑb"),) and said["l1"].pronunciations == ()


def test_somebody_enters_and_is_not_there_before() -> None:
    scene = replace(TALK, id="in", beats=(TALK.beats[1], replace(TALK.beats[-1], id="e1", verb="enter", actor="alice"), *TALK.beats[2:-1]))
    scene = replace(scene, beats=tuple(b for b in scene.beats if getattr(b, "actor", "") != "alice" or b.id == "e1"))
    reel = direct(FILM, scene, readings(FILM, scene), number=1, first=False, last=False, previous=None)
    alice = FILM.character("alice").look
    early = [m for at, each in zip(starts(reel), reel.shots, strict=True) if at + each.shot.frames < 120 for m in each.shot.marks]
    assert all(mark.look != alice for mark in early)
    assert any(act.verb == "enter" for each in reel.shots for mark in each.shot.marks for act in mark.acts)


def test_another_line_shoots_again_only_what_shows_it() -> None:
    beats = tuple(
        replace(beat, text="You kept it open, all on your own, through the winter.") if beat.id == "l1" else beat for beat in TALK.beats
    )
    scene = replace(TALK, beats=beats)
    before = direct(FILM, TALK, readings(FILM, TALK), number=1, first=False, last=False, previous=None)
    after = direct(FILM, scene, readings(FILM, scene), number=1, first=False, last=False, previous=None)
    known = {each.shot for each in before.shots}
    assert before.frames != after.frames
    assert sum(each.shot in known for each in after.shots) >= 0.7 * len(after.shots)


def test_who_falls_is_seen_lying_only_where_the_floor_is() -> None:
    beats = (TALK.beats[0], replace(TALK.beats[3], id="f1", verb="fall", actor="bob", prop=""), *TALK.beats[4:-1])
    scene = replace(TALK, beats=beats)
    reel = direct(FILM, scene, readings(FILM, scene), number=1, first=False, last=False, previous=None)
    lying = [each.shot.size for each in reel.shots for mark in each.shot.marks if mark.pose == "lie" and len(each.shot.marks) == 1]
    assert all(size in (Size.EWS, Size.WS, Size.LS) for size in lying)


def test_furniture_stands_on_the_floor_and_is_never_held() -> None:
    beats = (replace(TALK.beats[0], verb="put", prop="chair"), *TALK.beats[1:])
    scene = replace(TALK, beats=beats)
    reel = direct(FILM, scene, readings(FILM, scene), number=1, first=False, last=False, previous=None)
    shown = [
        (each.shot, prop) for each in reel.shots for prop in each.shot.props if prop.noun == "chair" and each.shot.size is not Size.INSERT
    ]
    assert shown and all(shot.size in (Size.EWS, Size.WS, Size.LS, Size.MLS) for shot, _ in shown)
    assert all(prop.y + prop.size // 2 <= 1010 for _, prop in shown)


@pytest.mark.parametrize(
    "scene",
    [
        replace(TALK, id="nothing", beats=()),
        replace(TALK, id="nobody", present=()),
        replace(TALK, id="empty", present=(), beats=()),
        replace(TALK, id="brief", beats=TALK.beats[:1]),
    ],
    ids=lambda scene: scene.id,
)
@pytest.mark.parametrize("ends", [True, False])
def test_thin_scenes_are_shot_too(scene: Scene, ends: bool) -> None:
    reel = direct(FILM, scene, readings(FILM, scene), number=1, first=ends, last=ends, previous=None)
    assert reel.shots and sum(each.shot.frames for each in reel.shots) == reel.frames
