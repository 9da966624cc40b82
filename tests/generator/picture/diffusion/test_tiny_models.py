"""The real pipelines at tiny random configurations, loaded from a folder as real weights are; their takes reach the vault and a later cut."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from generator.assembly import video
from generator.clock import Span
from generator.cut import Clip, Cut, Filmed, Framing, Part, Slate
from generator.errors import RenderFailed
from generator.film import Grade
from generator.picture.animation import Animation
from generator.picture.diffusion import Diffusion
from generator.picture.diffusion.camera import Camera, Setup
from generator.picture.diffusion.economy import Economy
from generator.picture.diffusion.families import FAMILIES
from generator.picture.diffusion.negative import bare
from generator.picture.diffusion.weights import Weights
from generator.slate import key_of
from generator.studio.reshoot import reshoot
from generator.studio.take import Job, make
from generator.vault import Vault
from tests.generator.picture.diffusion.tiny import saved, small
from tests.generator.picture.shots import shot

FRAMING = Framing(width=128, height=72)
CPU = Economy(device="cpu", dtype="float32")
SHOT = shot(frames=24)
accelerated = pytest.mark.skipif(
    any(importlib.util.find_spec(each) is None for each in ("accelerate", "ftfy")), reason="Wan needs the packages accelerate and ftfy"
)


@pytest.fixture(scope="module", autouse=True)
def _one_thread() -> Iterator[None]:
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory) -> Path:
    return saved("ltx-2-distilled", tmp_path_factory.mktemp("model"))


def crew(folder: Path, negatives: Path, name: str = "ltx-2-distilled", **fields) -> Diffusion:
    return Diffusion(small(name, **fields), weights=str(folder), steps=2, negatives=negatives, economy=CPU)


def test_a_shot_has_its_frames_and_the_same_request_the_same_ones(checkpoint: Path, tmp_path: Path):
    asked = Filmed(shot=SHOT, first=8, frames=16, framing=FRAMING)
    one, other = ([frame.copy() for frame in crew(checkpoint, tmp_path / name).frames(asked, seed=1)] for name in "ab")
    assert len(one) == 16 and one[0].shape == (108, 128)
    assert all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))
    assert np.std(one[0][:72]) > 2


def test_another_grade_is_printed_from_the_same_negative(checkpoint: Path, tmp_path: Path, monkeypatch):
    camera = crew(checkpoint, tmp_path)
    plain = next(camera.frames(Filmed(shot=SHOT, first=0, frames=8, framing=FRAMING), seed=1)).copy()
    monkeypatch.setattr(Camera, "shoot", lambda *_: pytest.fail("shot again"))
    brighter = replace(SHOT, grade=Grade(brightness=700))
    again = crew(checkpoint, tmp_path)
    assert next(again.frames(Filmed(shot=brighter, first=0, frames=8, framing=FRAMING), seed=1))[:72].mean() > plain[:72].mean() + 8


def test_a_drifting_shot_is_taken_again_twice_at_most_and_it_is_said_why(checkpoint: Path, tmp_path: Path):
    camera = crew(checkpoint, tmp_path)
    camera.negative(SHOT)
    assert len(camera.told) <= 3 and all("take" in each and "thousandths" in each for each in camera.told)


@pytest.mark.parametrize(
    "name", [pytest.param(each, marks=accelerated) if each.startswith("wan") else each for each in FAMILIES if each != "ltx-2-distilled"]
)
def test_every_family_delivers_the_same_for_the_same_seed(name: str, tmp_path: Path):
    weights = saved(name, tmp_path / "model")
    cameras = [crew(weights, tmp_path / each, name, longest=33 if name == "helios" else 17) for each in "ab"]
    cameras[0].check()
    one, other = (each._ready().pictures(bare(replace(SHOT, frames=8)), seed=5) for each in cameras)
    assert len(one) == 8 and one[0].shape[2] == 3 and abs(one[0].shape[1] / one[0].shape[0] - 2) < 0.1
    assert all(np.array_equal(a, b) for a, b in zip(one, other, strict=True)) and np.std(one[0]) > 1
    assert len(cameras[0].negative(replace(SHOT, frames=8))) == 8


def test_when_the_memory_runs_out_something_smaller_is_tried_and_said(checkpoint: Path, monkeypatch):
    family = small("ltx-2-distilled", sizes=((128, 64), (64, 32)))
    camera = Camera(family, Weights(checkpoint), CPU, steps=1)
    sizes: list[tuple[int, int]] = []

    def full(self: Camera, setup: Setup) -> list[np.ndarray]:
        if self.economy.size == 0:
            raise RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB")
        return [np.zeros((32, 64, 3), np.uint8)]

    monkeypatch.setattr(Camera, "_shoot", full)
    assert len(camera.shoot(lambda size: sizes.append(size) or Setup(prompt="", frames=9))) == 1
    assert sizes == [(128, 64), (128, 64), (64, 32)]
    assert "a smaller picture" in camera.told[-1]
    monkeypatch.setattr(Camera, "_shoot", lambda *_: (_ for _ in ()).throw(MemoryError()))
    with pytest.raises(RenderFailed, match="smallest settings"):
        camera.shoot(lambda size: Setup(prompt="", frames=9))


def animated(vault: Vault) -> Cut:
    """A complete cut of one shot in two pieces, as the animation made it."""
    clips, camera = [], Animation()
    for number, first in enumerate((0, 16)):
        request = Filmed(shot=SHOT, first=first, frames=16 if number == 0 else 8, framing=FRAMING)
        key, slate = key_of(camera, request), Slate(name="1A", part=Part.PICTURE, scene="s1", id=f"s1/shot-1/{number}")
        make(Job(vault=vault.folder, part=Part.PICTURE, slate="1A", key=key, request=request), lambda _: camera)
        clips.append(Clip(key=key, span=Span(start=first, frames=request.frames), slate=slate))
    return Cut(number=1, parent=0, picture=tuple(clips), complete=True)


def test_the_second_unit_puts_its_takes_into_a_later_cut_and_does_nothing_twice(checkpoint: Path, tmp_path: Path):
    vault = Vault(tmp_path / "vault")
    cut = animated(vault)
    done = list(reshoot(cut, vault, crew(checkpoint, tmp_path / "n")))
    assert [each.frames for each in done] == [24] and not done[0].because
    new = done[0].cut
    assert all(one.key != other.key and one.span == other.span for one, other in zip(cut.picture, new.picture, strict=True))
    assert all(clip.key in vault and vault.facts(clip.key)["backend"][0] == "diffusion" for clip in new.picture)
    assert video.init(FRAMING)  # one init segment serves both
    assert list(reshoot(cut, vault, crew(checkpoint, tmp_path / "n")))[0].reused


def test_a_shot_that_fails_keeps_its_take(checkpoint: Path, tmp_path: Path, monkeypatch):
    vault = Vault(tmp_path / "vault")
    cut = animated(vault)
    monkeypatch.setattr(Camera, "_shoot", lambda *_: (_ for _ in ()).throw(ValueError("the card fell off")))
    (done,) = reshoot(cut, vault, crew(checkpoint, tmp_path / "n"))
    assert done.cut == cut and "the card fell off" in done.because
