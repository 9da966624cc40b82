"""Keyframes and reference sheets by a picture model: the real pipeline at a tiny size, loaded as real weights are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from generator.cut import Filmed, Framing
from generator.errors import BackendUnavailable
from generator.film import Look
from generator.picture.animation import Animation
from generator.picture.diffusion import Diffusion
from generator.picture.diffusion.camera import Camera
from generator.picture.diffusion.economy import Economy, Machine, beside
from generator.picture.diffusion.families import FAMILIES, GIGA
from generator.picture.diffusion.painter import Painter, asked
from generator.picture.diffusion.painters import PAINTERS
from generator.picture.diffusion.references import Wardrobe
from generator.picture.diffusion.shooting import Shooting
from generator.picture.diffusion.weights import Weights, locate
from tests.generator.picture.diffusion.tiny import saved, small
from tests.generator.picture.diffusion.tiny_painters import saved_painter, small_painter
from tests.generator.picture.shots import shot

CPU = Economy(device="cpu", dtype="float32")
SHOT = shot(frames=16)


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def klein(tmp_path_factory) -> Path:
    return saved_painter(tmp_path_factory.mktemp("klein"))


def painter(folder: Path, where: Path) -> Painter:
    return Painter(Camera(small_painter(), locate(small_painter(), str(folder)), CPU), where)


def drawn(level: int = 90) -> np.ndarray:
    return np.dstack([np.full((32, 64), level + 30 * each, np.uint8) for each in range(3)])


def test_a_keyframe_is_painted_once_and_kept(klein: Path, tmp_path: Path, monkeypatch):
    one = painter(klein, tmp_path).keyframe(drawn(), SHOT, (drawn(180),))
    assert one.shape == (32, 64, 3) and one.dtype == np.uint8 and not np.array_equal(one, drawn())
    assert np.array_equal(one, painter(klein, tmp_path / "again").keyframe(drawn(), SHOT, (drawn(180),))), "the same request, the same painting"
    monkeypatch.setattr(Camera, "shoot", lambda *_: pytest.fail("painted again"))
    assert np.array_equal(one, painter(klein, tmp_path).keyframe(drawn(), SHOT, (drawn(180),)))


def test_what_is_asked_for_names_the_sheets_and_never_invents_any():
    assert "pictures after it" in asked(SHOT, 2, False) and "pictures after it" not in asked(SHOT, 0, False)
    assert "another moment" in asked(SHOT, 0, True) and "Keep its framing" in asked(SHOT, 0, False)


def test_the_painted_keyframe_is_what_the_video_model_begins_with_and_the_last_one_sees_the_first(klein: Path, tmp_path: Path, monkeypatch):
    ltx = saved("ltx-2-distilled", tmp_path / "ltx")
    seen: list[int] = []
    real = Painter.keyframe

    def keyframe(self, drawn, shot, sheets, before=None):
        seen.append(len(sheets) + 10 * (before is not None))
        return real(self, drawn, shot, sheets, before)

    monkeypatch.setattr(Painter, "keyframe", keyframe)
    camera = Diffusion(
        small("ltx-2-distilled"), weights=str(ltx), steps=1, negatives=tmp_path / "n", economy=CPU, painter=(small_painter(), str(klein))
    )
    camera.check()
    frames = list(camera.frames(Filmed(shot=SHOT, first=0, frames=8, framing=Framing(width=64, height=36)), seed=1))
    assert len(frames) == 8 and any(each >= 10 for each in seen) and any(each % 10 for each in seen)
    assert "flux-2-klein" in camera.identity()
    assert list((tmp_path / "n" / "paintings").rglob("*.png")), "kept for the next take"
    plain = Diffusion(small("ltx-2-distilled"), weights=str(ltx), steps=1, negatives=tmp_path / "n", economy=CPU)
    assert plain.identity() != camera.identity()


def test_a_reference_sheet_is_made_once_for_everybody_and_the_viewers_own_picture_counts_instead(klein: Path, tmp_path: Path):
    import cv2

    look, other = Look(hair="b4361c"), Look(hair="101010")
    own = tmp_path / "own.jpg"
    cv2.imwrite(str(own), np.full((40, 20, 3), (10, 20, 240), np.uint8))
    wardrobe = Wardrobe({look: own}, painter(klein, tmp_path / "p"))
    assert wardrobe.picture(look, (64, 32))[16, 32].tolist() == pytest.approx([240, 20, 10], abs=8)
    assert np.array_equal(wardrobe.picture(replace(look, outfit="gown", hat="cap"), (64, 32)), wardrobe.picture(look, (64, 32))), "in other clothes too"
    assert np.array_equal(wardrobe.picture(other, (64, 32)), wardrobe.picture(other, (64, 32)))
    assert len(list((tmp_path / "p").rglob("*.png"))) == 1
    assert wardrobe.revision and not Wardrobe({}).revision and not Wardrobe({look: tmp_path / "gone.jpg"}).own


def test_another_picture_of_somebody_makes_other_takes(klein: Path, tmp_path: Path):
    import cv2

    camera = Diffusion(small("ltx-2-distilled"), weights=str(saved("ltx-2-distilled", tmp_path / "ltx")), negatives=tmp_path, economy=CPU)
    before, own = camera.identity(), tmp_path / "own.png"
    cv2.imwrite(str(own), np.zeros((8, 8, 3), np.uint8))
    camera.dress({Look(): own})
    assert camera.identity() != before and camera.setup() == before, "the pace of the machine is the same"
    camera.dress({})
    assert camera.identity() == before


def test_models_without_a_painter_are_shown_the_animations_own_sheets(tmp_path: Path):
    shooting = Shooting(Camera(small("wan-2.1-vace"), Weights(tmp_path), CPU), Animation())
    assert shooting.painter is None and [each.shape for each in shooting._references(SHOT, (64, 32))] == [(32, 64, 3)] * len({m.look for m in SHOT.marks})


def test_who_names_no_painter_that_there_is_or_has_no_weights_is_told(monkeypatch, tmp_path: Path):
    monkeypatch.setenv("MATINEE_MODEL", "wan-2.2-ti2v")
    monkeypatch.setenv("MATINEE_MODELS", str(tmp_path))
    monkeypatch.setenv("MATINEE_PAINTER", "rembrandt")
    with pytest.raises(BackendUnavailable, match="rembrandt.*flux-2-klein"):
        _ = Diffusion().painter
    monkeypatch.setenv("MATINEE_PAINTER", "flux-2-klein")
    with pytest.raises(BackendUnavailable, match="models download flux-2-klein"):
        _ = Diffusion().painter


def test_two_models_share_a_card_without_filling_it():
    ltx, wan, flux = FAMILIES["ltx-2"], FAMILIES["wan-2.2-ti2v"], PAINTERS["flux-2-klein"]
    card = Machine(device="cuda", memory=80 * GIGA, ram=128 * GIGA, capability=(9, 0))
    assert [each.offload for each in beside(wan, flux, card)] == ["", "model"], "the small one stays there, the painter comes and goes"
    assert [each.offload for each in beside(ltx, flux, replace(card, memory=72 * GIGA))] == ["model", "model"], "68 GB would fit alone, but not beside the painter"
    with pytest.raises(BackendUnavailable, match="MATINEE_PAINTER empty"):
        beside(ltx, flux, replace(card, memory=72 * GIGA, ram=70 * GIGA))
