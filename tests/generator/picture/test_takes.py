"""A take is its request: the same bytes whatever was made before it, and in whichever process."""

from __future__ import annotations

import hashlib
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

from generator.assembly import video
from generator.cut import Filmed
from generator.film import Effect, Look, Mark, Move, Title, Viseme
from generator.picture.animation import Animation, archive
from tests.generator.picture.shots import SMALL, shot

TALKS = (
    Mark(look=Look(hair_style="long"), x=450, y=295, head=415, facing=20, lips=(Viseme(frame=3, shape="A"), Viseme(frame=9, shape="O"))),
)
SHOTS = (
    shot(
        "market",
        hour="night",
        weather="rain",
        look="neon-noir",
        era="future",
        extras="crowd",
        move=Move(kind="truck-right", amount=60),
        frames=24,
    ),
    shot("kitchen", inside=True, size="MCU", frames=24, effects=(Effect(kind="candlelight"), Effect(kind="telekinesis", frames=20))),
    shot(
        "ruins",
        hour="dusk",
        weather="storm",
        look="comic-ink",
        frames=24,
        effects=(Effect(kind="explosion", start=4, frames=20),),
        title=Title(text="Alice"),
    ),
)
REQUESTS = tuple(Filmed(shot=each, first=first, frames=8, framing=SMALL) for each in SHOTS for first in (0, 8))


def digest(request: Filmed, seed: int = 1) -> str:
    return hashlib.blake2b(video.encode(Animation().frames(request, seed=seed), SMALL), digest_size=8).hexdigest()


def test_takes_do_not_depend_on_their_order() -> None:
    one = Animation()
    forwards = [[frame.tobytes() for frame in one.frames(request, seed=3)] for request in REQUESTS]
    archive._sets.clear()
    archive._stages.clear()
    other = Animation()
    backwards = [[frame.tobytes() for frame in other.frames(request, seed=8)] for request in reversed(REQUESTS)]
    assert forwards == backwards[::-1]


def test_the_seed_of_a_piece_changes_nothing() -> None:
    assert digest(REQUESTS[0], seed=1) == digest(REQUESTS[0], seed=99)


def test_takes_do_not_depend_on_the_process() -> None:
    here = [digest(request) for request in REQUESTS[::2]]
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        there = list(pool.map(digest, REQUESTS[::2][::-1]))
    assert here == there[::-1]
