"""The weights: joined, verified, split once."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import BackendUnavailable
from generator.voice.kokoro import packs, weights


def test_the_network_is_split_once(tmp_path: Path) -> None:
    first = weights.prepare(tmp_path)
    made = [half.stat().st_mtime_ns for half in first]
    assert weights.prepare(tmp_path) == first
    assert [half.stat().st_mtime_ns for half in first] == made
    assert sorted(path.name for path in (tmp_path / "models").iterdir()) == sorted(half.name for half in first)
    assert all(weights.SHA256[:16] in half.name and half.stat().st_size > 20_000_000 for half in first)


def test_damaged_weights_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    damaged = tmp_path / "part.bin"
    damaged.write_bytes(b"not a network")
    monkeypatch.setattr(weights, "parts", lambda: (damaged,))
    with pytest.raises(BackendUnavailable, match="damaged"):
        weights.prepare(tmp_path)
    assert not (tmp_path / "models").exists()


def test_models_are_kept_where_the_household_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MATINEE_HOME", str(tmp_path))
    assert weights.home() == tmp_path
    monkeypatch.delenv("MATINEE_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert weights.home() == tmp_path / "matinee"


def test_a_missing_package_is_named() -> None:
    with pytest.raises(BackendUnavailable, match="no_such_voice"):
        weights.packaged("no_such_voice", "part.bin")


def test_a_damaged_voice_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MATINEE_VOICES", str(tmp_path))
    (tmp_path / "af_heart.bin").write_bytes(bytes(packs.LENGTHS * packs.STYLE * 4))
    packs.pack.cache_clear()
    with pytest.raises(BackendUnavailable, match="damaged"):
        packs.pack("af_heart")
    packs.pack.cache_clear()


def test_a_blend_lies_between_its_voices() -> None:
    one, other = packs.style((("af_heart", 1),), 40), packs.style((("bm_lewis", 1),), 40)
    middle = packs.style((("af_heart", 500), ("bm_lewis", 500)), 40)
    assert abs(middle - (one + other) / 2).max() < 1e-6
