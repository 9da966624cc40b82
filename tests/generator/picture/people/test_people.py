"""The cast as drawn: everything that a look can say is seen, and everything drawn lies within the bounds."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from generator.film import Act, Gender, Look, Mark, Viseme
from generator.picture.animation.brush import Bitmap, over, rgb
from generator.picture.animation.light import Light
from generator.picture.animation.people import feet, figure, hats
from generator.picture.animation.people.acts import DOINGS
from generator.picture.animation.people.build import frame as frame_of
from generator.picture.animation.people.expression import MOODS, VISEMES
from generator.picture.animation.people.hair_styles import STYLES
from generator.picture.animation.people.hats import HATS, hat_of
from generator.picture.animation.people.model_sheet import NEUTRAL, still, turnaround
from generator.picture.animation.people.outfits import ALIASES, OUTFITS, name_of
from generator.picture.animation.people.performance import Performance
from generator.picture.animation.people.skeleton import joints

LOOK = Look(age=30, gender=Gender.FEMALE, hair="8a3a1a", eyes="2f8f6f", skin="e8b890", outfit="jacket", outfit_colour="2a4a7a", accent="d0a040")
FULL = Mark(look=LOOK, x=500, y=160, head=110)
CLOSE = Mark(look=LOOK, x=500, y=430, head=520)
POSES = ("stand", "sit", "walk", "run", "kneel", "crouch", "lie", "lean", "fly", "swim", "back", "wheelchair")


def drawn(mark: Mark, frame: int = 8, size: int = 160) -> Bitmap:
    return still(mark, size, size, frame=frame)


def distinct(bitmaps: list[Bitmap]) -> bool:
    return len({each.tobytes() for each in bitmaps}) == len(bitmaps)


def covered(bitmap: Bitmap) -> float:
    return float((bitmap[..., 3] > 0).mean())


def test_the_same_frame_is_always_the_same() -> None:
    mark = replace(CLOSE, acts=(Act(verb="wave", start=0, frames=40),), lips=(Viseme(frame=3, shape="A"),))
    assert np.array_equal(drawn(mark, 11), drawn(mark, 11))
    other = figure(mark, frames=90, width=160, height=160, seed=1, light=NEUTRAL, look="")
    bitmap = np.zeros((160, 160, 4), np.uint8)
    for frame in (40, 3, 11):  # the order in which frames are asked for does not matter
        bitmap[:] = 0
        other.draw(over(bitmap).getCanvas(), frame)
    assert np.array_equal(bitmap, drawn(mark, 11))


@pytest.mark.parametrize("base", [FULL, CLOSE])
def test_every_hair_style_is_its_own(base: Mark) -> None:
    assert len(STYLES) >= 24
    found = [drawn(replace(base, look=replace(LOOK, hair_style=each))) for each in STYLES]
    assert distinct(found) and min(map(covered, found)) > 0.02


def test_every_hat_is_its_own_from_every_side() -> None:
    for facing in (0, 60, 180):
        found = [drawn(replace(CLOSE, facing=facing, look=replace(LOOK, hat=each))) for each in ("", *HATS)]
        assert distinct(found)


def test_every_outfit_is_its_own() -> None:
    assert len(OUTFITS) >= 60
    for facing in (0, 70, 180):
        assert distinct([drawn(replace(FULL, facing=facing, look=replace(LOOK, outfit=each))) for each in OUTFITS])


def test_any_word_for_clothes_and_hats_finds_the_nearest() -> None:
    assert [name_of(word) for word in ("kimono", "red police uniform", "Roman", "chef_whites", "spangled something")] == ["kimono", "police", "legionary", "chef", "casual"]
    assert set(ALIASES.values()) <= set(OUTFITS)
    assert [hat_of(word) for word in ("", "Wizard Hat", "gele", "floppy hat", "fire_helmet", "thingumajig")] == ["", "wizard", "headwrap", "fedora", "fire-helmet", "cap"]
    assert set(hats.ALIASES.values()) <= set(HATS)
    assert covered(drawn(replace(FULL, look=replace(LOOK, outfit="what never was", hat="nor this")))) > 0.02


def test_clothes_of_ages_and_trades_have_their_own_silhouette() -> None:
    """Not the colour tells them apart: filled with one colour, they still differ."""
    names = ("gladiator", "legionary", "kimono", "hanbok", "agbada", "victorian", "flapper", "knight", "monk", "chef", "astronaut", "royal", "tutu", "superhero")
    shapes = {(drawn(replace(FULL, look=replace(LOOK, outfit=each)), size=240)[..., 3] > 128).tobytes() for each in names}
    assert len(shapes) == len(names)


def test_what_somebody_suffered_is_seen_close_and_far() -> None:
    for base in (FULL, CLOSE):
        dry = drawn(base, size=320)
        wet = drawn(replace(base, wet=1000), size=320)
        assert wet[..., :3][wet[..., 3] == 255].mean() < dry[..., :3][dry[..., 3] == 255].mean() * 0.97, "water darkens"
        assert distinct([dry, *(drawn(replace(base, wounds=(each,)), size=320) for each in ("cheek", "brow", "lip", "head", "soot", "mud"))])
        assert np.array_equal(dry, drawn(replace(base, wounds=("nothing known",)), size=320))
    assert distinct([drawn(replace(FULL, wounds=each), size=320) for each in ((), ("arm",), ("bound",))])


def test_tied_hands_stay_together() -> None:
    mark = replace(FULL, wounds=("bound",), acts=(Act(verb="wave", start=0, frames=60),))
    player, built = Performance(mark, frame_of(mark.look), seed=1, width=160, height=160), frame_of(mark.look)
    for at in range(0, 60, 6):
        left, right = joints(built, player.at(at)[0]).wrists
        assert abs(left[0] - right[0]) < 40 and abs(left[1] - right[1]) < 30


@pytest.mark.parametrize("verb", ["show", "work", "block", "wave", "think", "drink", "reach", "stretch", "touch"])
@pytest.mark.parametrize("facing", [0, 40, -60])
def test_no_hand_hides_the_face_in_a_close_up(verb: str, facing: int) -> None:
    mark = replace(CLOSE, facing=facing, acts=(Act(verb=verb, start=0, frames=60, x=520, y=440),))
    player, built = Performance(mark, frame_of(mark.look), seed=1, width=160, height=160), frame_of(mark.look)
    posture, _ = player.at(30)
    bones = joints(built, posture)
    for x, y, z in bones.wrists:
        dx, dy = x - bones.head[0], y - bones.head[1]
        assert z < -4 or abs(dx) > 34 or not -30 < dy < 34, (dx, dy)


def test_ages_differ() -> None:
    assert distinct([drawn(replace(CLOSE, look=replace(LOOK, age=age)), size=320) for age in (4, 8, 12, 16, 20, 35, 50, 65, 80, 92)])


def test_who_only_breathes_is_drawn_the_same_in_any_order() -> None:
    mark = replace(CLOSE, look=replace(LOOK, outfit="kimono", hat="turban"))
    person = figure(mark, frames=90, width=160, height=160, seed=1, light=NEUTRAL, look="")
    for frame in (30, 2, 31, 3, 1, 0):
        bitmap = np.zeros((160, 160, 4), np.uint8)
        person.draw(over(bitmap).getCanvas(), frame)
        assert np.array_equal(bitmap, drawn(mark, frame)), frame


def test_every_mark_and_beard_is_seen() -> None:
    marks = ("freckles", "scar-cheek", "scar-brow", "glasses", "eye-patch", "earrings", "wrinkles", "mole", "tattoo")
    found = [drawn(replace(CLOSE, look=replace(LOOK, marks=(each,) if each else ())), size=320) for each in ("", *marks)]
    found += [drawn(replace(CLOSE, look=replace(LOOK, facial_hair=each)), size=320) for each in ("stubble", "moustache", "goatee", "beard", "long-beard")]
    assert distinct(found)


def test_poses_and_views_differ() -> None:
    assert distinct([drawn(replace(FULL, pose=pose)) for pose in POSES])
    assert distinct([drawn(replace(CLOSE, facing=facing)) for facing in (0, 45, 90, 135, 180, -45, -90, -135)])


@pytest.mark.parametrize("verb", [*DOINGS, "walk", "run", "enter", "exit", "turn", "nod", "shake-head", "somersault"])
def test_every_act_moves_the_body(verb: str) -> None:
    mark = replace(FULL, pose="sit" if verb == "stand" else "stand", facing=20)
    acting = replace(mark, acts=(Act(verb=verb, start=0, frames=50, x=800, y=320),))
    frames = (4, 14, 24, 34)
    changed = [not np.array_equal(drawn(acting, frame, 240), drawn(mark, frame, 240)) for frame in frames]
    assert any(changed)
    if verb not in ("exit", "enter"):
        assert min(covered(drawn(acting, frame, 240)) for frame in frames) > 0.003


def test_moods_and_mouths_change_the_face() -> None:
    assert distinct([drawn(replace(CLOSE, mood=each)) for each in MOODS])
    mouths = [drawn(replace(CLOSE, lips=(Viseme(frame=2, shape=each), Viseme(frame=40, shape="rest"))), 12, 320) for each in VISEMES if each != "M"]
    assert distinct(mouths)
    closed, opened = (drawn(replace(CLOSE, lips=(Viseme(frame=2, shape=each), Viseme(frame=90, shape="rest"))), 24) for each in ("rest", "A"))
    rows = np.flatnonzero((closed != opened).any(axis=(1, 2)))
    assert np.median(rows) > 80, "most of what moves lies below the eyes"


def test_eyes_follow_the_gaze_and_blink() -> None:
    assert distinct([drawn(replace(CLOSE, gaze_x=x), 6) for x in (0, 500, 1000)])
    assert len({drawn(CLOSE, frame)[60:80, 50:110].tobytes() for frame in range(0, 100, 2)}) > 12


def test_a_shoulder_in_the_foreground_shows_its_back() -> None:
    assert np.array_equal(drawn(replace(CLOSE, facing=10, shoulder=True)), drawn(replace(CLOSE, facing=150, shoulder=True)))


def test_people_live_without_a_task() -> None:
    assert distinct([drawn(FULL, frame, 320) for frame in (0, 12, 25, 50)])


@pytest.mark.parametrize("facing", [0, 35, -60])
@pytest.mark.parametrize(("age", "outfit"), [(8, "sweater"), (30, "suit"), (70, "coat"), (45, "armour"), (20, "gown")])
def test_bounds_hold_everything(facing: int, age: int, outfit: str) -> None:
    for pose, verb in (("stand", "cast"), ("run", "wave"), ("lie", "nod"), ("sit", "fall"), ("fly", "jump"), ("stand", "kick"), ("walk", "walk")):
        look = replace(LOOK, age=age, outfit=outfit, hat="cowboy", hair_style="long")
        mark = Mark(look=look, x=500, y=420, head=60, facing=facing, pose=pose, acts=(Act(verb=verb, start=0, frames=50, x=700, y=500),))
        person = figure(mark, frames=90, width=480, height=480, seed=1, light=NEUTRAL, look="")
        for frame in (5, 16, 30, 60):
            bitmap = np.zeros((480, 480, 4), np.uint8)
            person.draw(over(bitmap).getCanvas(), frame)
            x, y, width, height = person.bounds(frame)
            bitmap[max(0, y) : max(0, y + height), max(0, x) : max(0, x + width)] = 0
            assert not bitmap.any(), (pose, verb, frame)


def _lab(colour: tuple[float, float, float]) -> np.ndarray:
    import cv2

    pixel = np.array([[colour]], np.float32) / 255
    return np.asarray(cv2.cvtColor(pixel, cv2.COLOR_RGB2LAB)[0, 0], np.float64)


@pytest.mark.parametrize("skin", ["f2c8a8", "6a4028"])
def test_colours_of_the_look_are_found_in_the_picture(skin: str) -> None:
    look = replace(LOOK, skin=skin, hair_style="bob")
    bitmap = still(replace(FULL, look=look, y=300, head=300), 640, 640)
    pixels = bitmap[bitmap[..., 3] == 255][:, 2::-1]
    colours, counts = np.unique(pixels, axis=0, return_counts=True)
    for wanted in (look.skin, look.hair, look.outfit_colour, look.eyes):
        near = [int(count) for colour, count in zip(colours, counts, strict=True) if np.linalg.norm(_lab(tuple(map(float, colour))) - _lab(tuple(map(float, rgb(wanted))))) < 4]
        assert sum(near) > (20 if wanted == look.eyes else 800), wanted


def test_light_changes_people() -> None:
    night = Light(key="6070c0", ambient="303060", level=0.5, ratio=5, side=0.7)
    day = still(CLOSE, 160, 160)
    dark = still(CLOSE, 160, 160, light=night)
    assert dark[..., :3].mean() < day[..., :3].mean() * 0.8


def test_ages_have_their_own_proportions() -> None:
    tall = [feet(replace(FULL, look=replace(LOOK, age=age))) - FULL.y for age in (4, 8, 12, 30)]
    assert tall == sorted(tall) and tall[0] < tall[-1]
    assert distinct([drawn(replace(CLOSE, look=replace(LOOK, age=age))) for age in (4, 8, 14, 30, 55, 75)])


def test_a_model_sheet_shows_everything() -> None:
    sheet = turnaround(LOOK, cell=64)
    assert sheet.shape == (64 * 6, 64 * 8, 4) and sheet.dtype == np.uint8
