"""The ladder: better where there is time, cheaper only where the film would stall."""

from __future__ import annotations

from itertools import pairwise

from generator.cut import Framing
from generator.picture.ladder import LADDER, choose, needed

ASKED = Framing()


def test_rungs_go_down() -> None:
    assert all(a.cost >= b.cost or a.height > b.height for a, b in pairwise(LADDER) if a.twos == b.twos)
    assert min(rung.cost for rung in LADDER) == LADDER[-1].cost


def test_a_fast_machine_draws_every_frame() -> None:
    assert not choose(ASKED, speed=8.0, margin=30).twos


def test_a_slow_one_keeps_the_size_that_was_asked_for() -> None:
    chosen = choose(ASKED, speed=1.3, margin=50)
    assert (chosen.height, chosen.twos) == (720, True)


def test_a_film_that_would_stall_gets_smaller() -> None:
    assert choose(ASKED, speed=0.9, margin=0).height == 480


def test_what_is_far_ahead_need_not_be_fast() -> None:
    assert needed(120) < needed(30) < needed(0)
    assert choose(ASKED, speed=1.3, margin=300).height == 720


def test_the_size_that_was_asked_for_is_never_exceeded() -> None:
    assert choose(Framing(width=854, height=480), speed=50, margin=500).height == 480
    assert choose(Framing(width=1920, height=1080), speed=50, margin=500).height == 1080


def test_a_rendition_that_has_begun_keeps_its_init_segment() -> None:
    for speed in (0.5, 1.5, 9.0):
        chosen = choose(ASKED, speed=speed, margin=10, begun=ASKED)
        assert (chosen.width, chosen.height, chosen.preset, chosen.crf) == (1280, 720, ASKED.preset, ASKED.crf)
    assert not choose(ASKED, speed=9.0, margin=10, begun=ASKED).twos


def test_a_narrow_picture_stays_narrow() -> None:
    chosen = choose(Framing(width=960, height=720), speed=0.9, margin=0)
    assert (chosen.width, chosen.height) == (640, 480)
