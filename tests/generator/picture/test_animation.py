"""The embedded renderer keeps its promises: same request, same bytes; pieces join; every place and look is drawn."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from generator.cut import Filmed, Framing
from generator.film import Effect, Grade, Hour, Move, Place, Prop, Screenplay, Shot, Title, Weather
from generator.picture.animation import Animation, archive
from generator.picture.animation.atmosphere import atmosphere
from generator.picture.animation.light import on_people
from generator.picture.animation.looks import STYLES
from generator.picture.animation.sets.kinds import EXTERIORS, INTERIORS
from tests.generator.picture.shots import SMALL, camera, shot

Luma = NDArray[np.uint8]


def film(of: Shot, first: int = 0, frames: int = 1, framing: Framing = SMALL, by: Animation | None = None) -> list[Luma]:
    return [
        each.copy() for each in (by or camera()).frames(Filmed(shot=of, first=first, frames=frames, framing=framing), seed=first * 7 + 3)
    ]


def luma(frame: Luma, framing: Framing = SMALL) -> Luma:
    return frame[: framing.height]


def apart(a: Luma, b: Luma) -> float:
    """Mean difference of two frames."""
    return float(np.abs(a.astype(np.int16) - b.astype(np.int16)).mean())


def test_pieces_of_a_shot_join_without_a_trace() -> None:
    busy = shot(
        "market",
        hour="night",
        weather="rain",
        look="neon-noir",
        era="future",
        extras="crowd",
        move=Move(kind="truck-right", amount=60),
        frames=32,
    )
    whole = film(busy, 0, 32)
    parts = film(busy, 0, 15) + film(busy, 15, 9) + film(busy, 24, 8)
    assert all(np.array_equal(a, b) for a, b in zip(whole, parts, strict=True))


def test_the_same_request_gives_the_same_bytes() -> None:
    one = shot("forest", hour="dawn", weather="wind", effects=(Effect(kind="sparks", start=0, frames=40),))
    assert np.array_equal(film(one, 11)[0], film(one, 11)[0])


@pytest.mark.parametrize("kind", sorted(EXTERIORS))
def test_every_exterior_is_a_picture(kind: str) -> None:
    is_a_picture(film(shot(kind, hour="golden", look="golden-storybook", extras="crowd"), 8)[0])


@pytest.mark.parametrize("kind", sorted(INTERIORS))
def test_every_interior_is_a_picture(kind: str) -> None:
    is_a_picture(film(shot(kind, hour="night", look="gritty-realist", inside=True), 8)[0])


def is_a_picture(frame: Luma) -> None:
    seen = luma(frame)
    assert seen.std() > 14, "flat"
    assert 24 < seen.mean() < 215, "black or burnt out"
    assert (seen > 232).mean() < 0.2, "burnt out"
    fine = cv2.absdiff(seen, cv2.GaussianBlur(seen, (0, 0), 3))
    assert fine.mean() > 1.0, "nothing in it"


@pytest.mark.parametrize("hour", list(Hour))
@pytest.mark.parametrize("kind", ["street", "shore", "forum", "living room"])
def test_every_hour_has_its_own_light(kind: str, hour: Hour) -> None:
    inside = kind == "living room"
    here = film(shot(kind, hour=hour.value, inside=inside, people=False))[0]
    is_a_picture(here)
    others = [film(shot(kind, hour=each.value, inside=inside, people=False))[0] for each in (Hour.NOON, Hour.NIGHT) if each is not hour]
    assert all(apart(here, other) > 2.0 for other in others)


def test_looks_differ_visibly() -> None:
    frames = {look: film(shot("market", hour="dusk", look=look, era="victorian"))[0] for look in STYLES}
    names = sorted(frames)
    close = [(a, b) for i, a in enumerate(names) for b in names[i + 1 :] if apart(frames[a], frames[b]) < 3.0]
    assert not close


def test_every_look_of_a_screenplay_has_a_row() -> None:
    assert Screenplay.__dataclass_fields__["look"] is not None
    assert len(STYLES) == 13


def test_black_and_white_has_no_colour() -> None:
    chroma = film(shot("market", look="black-and-white-noir"))[0][SMALL.height :]
    assert np.abs(chroma.astype(np.int16) - 128).max() <= 2


@pytest.mark.parametrize(
    "kind",
    [
        "static",
        "drift",
        "push",
        "pull",
        "truck-left",
        "truck-right",
        "pan-left",
        "pan-right",
        "tilt-up",
        "tilt-down",
        "crane-up",
        "crane-down",
        "handheld",
        "shake",
        "rack",
    ],
)
def test_moves_move(kind: str) -> None:
    of = shot("street", people=False, move=Move(kind=kind, amount=0 if kind in ("static", "rack") else 60), frames=48)
    begin, end = film(of, 1)[0], film(of, 40)[0]
    assert apart(begin, end) > (1.5 if kind not in ("static", "rack") else 0.0)


def test_a_truck_moves_near_things_more() -> None:
    of = shot("street", era="modern", people=False, move=Move(kind="truck-right", amount=80), frames=64, look="sci-fi-clean")
    begin, end = (luma(film(of, at)[0]) for at in (0, 63))
    far = abs(shift(begin[70:104, 185:240], end, 70, 185))
    near = abs(shift(begin[200:236, 120:300], end, 200, 120))
    assert near >= 1.6 * max(far, 1)


def shift(patch: Luma, within: Luma, y: int, x: int) -> int:
    """How far a patch went sideways."""
    strip = within[y : y + patch.shape[0]]
    score = cv2.matchTemplate(cv2.GaussianBlur(strip, (0, 0), 1), cv2.GaussianBlur(patch, (0, 0), 1), cv2.TM_CCOEFF_NORMED)
    return int(cv2.minMaxLoc(score)[3][0]) - x


def test_words_that_nobody_knows_are_still_places() -> None:
    is_a_picture(film(shot("quantum zeppelin yard"))[0])
    is_a_picture(film(shot("oubliette of whispers", inside=True))[0])
    assert apart(film(shot("tavern", inside=True))[0], film(shot("hospital", inside=True))[0]) > 5


def test_plates_and_offsets_show_other_stretches() -> None:
    front, reverse = film(shot(size="MS"))[0], film(shot(size="MS", plate="B"))[0]
    left, right = film(shot(size="MS", offset=200))[0], film(shot(size="MS", offset=800))[0]
    assert min(apart(front, reverse), apart(left, right)) > 4


def test_closer_is_softer() -> None:
    def sharpness(size: str) -> float:
        return float(cv2.Laplacian(luma(film(shot("market", size=size, people=False, look="sci-fi-clean"))[0]), cv2.CV_32F).var())

    assert sharpness("WS") > 2 * sharpness("CU")


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1920, 1080), (854, 480)])
def test_sizes(width: int, height: int) -> None:
    framing = Framing(width=width, height=height)
    frame = film(shot("shore"), framing=framing)[0]
    assert frame.shape == (height * 3 // 2, width) and frame.dtype == np.uint8


def test_on_twos_the_drawing_waits_and_the_camera_does_not() -> None:
    still = shot("rooftop", people=True, frames=16)
    twos, ones = film(still, 0, 6), film(still, 0, 6, framing=Framing(width=426, height=240, twos=False))
    assert apart(twos[0], twos[1]) <= apart(ones[0], ones[1]) + 0.5
    moving = film(shot("rooftop", move=Move(kind="pan-right", amount=200), frames=16), 6, 2)
    assert apart(*moving) > apart(twos[0], twos[1])


def test_type_and_props_are_seen() -> None:
    plain = film(shot("shore"), 30)[0]
    for kind in ("title", "card", "credits", "sign"):
        assert apart(plain, film(shot("shore", title=Title(text="The Keeper\nof Light", kind=kind, frames=90)), 30)[0]) > 0.1
    for noun in ("data chip", "umbrella", "strawberry tart", "violin"):
        assert apart(plain, film(shot("shore", props=(Prop(noun=noun, x=400, y=700, size=200),)), 30)[0]) > 0.1


def test_a_thing_without_a_drawing_is_not_drawn_as_another() -> None:
    plain = film(shot("shore"), 30)[0]
    for noun in ("xyzzy", "seat"):
        assert apart(plain, film(shot("shore", props=(Prop(noun=noun, x=400, y=700, size=200),)), 30)[0]) == 0


def test_a_floating_thing_leaves_the_ground() -> None:
    lying = film(shot(props=(Prop(noun="book", x=400, y=800, size=150),)), 40)[0]
    hanging = film(shot(props=(Prop(noun="book", x=400, y=800, size=150, float_from=5),)), 40)[0]
    assert apart(lying, hanging) > 0.4


def test_notes_on_light_move_the_picture_their_way() -> None:
    plain = film(shot("street"))[0]
    brighter = film(shot("street", grade=Grade(brightness=500)))[0]
    noir = film(shot("street", grade=Grade(noir=1000)))[0]
    assert luma(brighter).mean() > luma(plain).mean() + 8
    assert np.abs(noir[SMALL.height :].astype(int) - 128).mean() < 0.5 * np.abs(plain[SMALL.height :].astype(int) - 128).mean()


def test_sets_kept_on_disk_are_the_sets_that_were_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MATINEE_SETS", str(tmp_path))
    archive._sets.clear()
    archive._stages.clear()
    here = shot("cave", seed=77)
    built = film(here)[0]
    assert len(list(tmp_path.iterdir())) == 1
    archive._sets.clear()
    archive._stages.clear()
    assert np.array_equal(film(here)[0], built)


def test_faces_can_be_read_at_night() -> None:
    for look in sorted(STYLES):
        for weather in ("clear", "storm"):
            air = atmosphere(Hour.NIGHT, Weather(weather), STYLES[look])
            light = on_people(air, Place(id="", name=""), -0.6, 800, Grade(), close=True)
            assert light.level >= 0.6


def test_nothing_pops_between_neighbouring_frames() -> None:
    calm = shot("market", hour="afternoon", extras="crowd", move=Move(kind="drift", amount=15), frames=40)
    frames = film(calm, 0, 24)
    steps = [apart(a, b) for a, b in zip(frames[:-1:2], frames[2::2], strict=False)]
    assert max(steps) < 3 * (sum(steps) / len(steps))
