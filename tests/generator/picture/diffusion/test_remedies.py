"""What is said where a model cannot work: what was found, and what to do. Nothing is loaded that is whole."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from generator.errors import BackendUnavailable
from generator.picture.diffusion import Diffusion
from generator.picture.diffusion.camera import load, quantiser
from generator.picture.diffusion.economy import Economy, Machine, economy, machine
from generator.picture.diffusion.families import FAMILIES, GIGA
from generator.picture.diffusion.fetch import download
from generator.picture.diffusion.weights import Weights, locate
from tests.generator.picture.diffusion.tiny import saved, small

CPU = Economy(device="cpu", dtype="float32")


@pytest.fixture(scope="module")
def ltx(tmp_path_factory) -> Path:
    return saved("ltx-2-distilled", tmp_path_factory.mktemp("ltx"))


def test_weights_that_were_cut_off_are_to_be_fetched_anew(tmp_path: Path):
    folder = saved("ltx-2-distilled", tmp_path / "ltx")
    path = next((folder / "transformer").glob("*.safetensors"))
    path.write_bytes(path.read_bytes()[:4000])
    camera = Diffusion(small("ltx-2-distilled"), weights=str(folder), steps=1, negatives=tmp_path, economy=CPU)
    from tests.generator.picture.shots import shot

    with pytest.raises(BackendUnavailable, match="cannot be read.*Get them anew"):
        camera.negative(shot(frames=8))


def test_a_single_file_that_is_none_and_a_gguf_file_without_its_package(ltx: Path, tmp_path: Path):
    for name, said in (("x.safetensors", "cannot be read"), ("x.gguf", "pip install gguf" if not _there("gguf") else "cannot be read")):
        (tmp_path / name).write_bytes(b"nothing")
        with pytest.raises(BackendUnavailable, match=said):
            load(small("ltx-2-distilled"), Weights(ltx, tmp_path / name), CPU)


@pytest.mark.skipif(bool(quantiser()), reason="a package for eight bits is installed")
def test_eight_bits_without_a_package_for_them(ltx: Path):
    with pytest.raises(BackendUnavailable, match="pip install bitsandbytes"):
        load(small("ltx-2-distilled"), Weights(ltx), Economy(device="cpu", quantise="int8"))


def test_a_wrong_folder_and_a_part_without_weights(ltx: Path, tmp_path: Path):
    with pytest.raises(BackendUnavailable, match="holds a LTX2ConditionPipeline.*MATINEE_MODEL"):
        locate(FAMILIES["wan-2.2-ti2v"], str(ltx))
    with pytest.raises(BackendUnavailable, match="no model of diffusers"):
        locate(FAMILIES["ltx-2"], str(tmp_path))


@pytest.mark.parametrize(
    ("gigabytes", "found"),
    [
        (80, ("", "")),
        (48, ("model", "")),
        (30, ("model", "int8")),
        (12, ("sequential", "")),
    ],
)
def test_the_memory_decides_how_a_model_is_loaded(gigabytes: int, found: tuple[str, str]):
    card = Machine(device="cuda", memory=gigabytes * GIGA, ram=128 * GIGA, capability=(9, 0))
    how = economy(FAMILIES["ltx-2"], card)
    assert (how.offload, how.quantise) == found


def test_too_little_memory_says_how_much_there_is():
    with pytest.raises(BackendUnavailable, match="found 4 GB and 8 GB.*smaller family"):
        economy(FAMILIES["ltx-2"], Machine(device="cuda", memory=4 * GIGA, ram=8 * GIGA, capability=(8, 0)))


def test_a_number_of_steps_that_is_none(monkeypatch):
    monkeypatch.setenv("MATINEE_STEPS", "many")
    with pytest.raises(BackendUnavailable, match="MATINEE_STEPS says 'many'"):
        Diffusion(small("ltx-2-distilled"))


def test_torch_without_the_libraries_of_the_card(monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(BackendUnavailable, match="torch cannot be loaded.*pip install torch"):
        machine()


def test_a_file_that_did_not_arrive_as_it_was_sent_is_fetched_again(ltx: Path, tmp_path: Path):
    from shutil import copytree

    family = small("ltx-2-distilled", parameters=0, encoder=0)
    calls = []

    def snapshot(*, local_dir: str, **_) -> None:
        folder = Path(local_dir)
        copytree(ltx, folder, dirs_exist_ok=True)
        weights = next((folder / "transformer").glob("*.safetensors"))
        note = folder / ".cache" / "huggingface" / "download" / "transformer" / f"{weights.name}.metadata"
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_text(f"main\n{hashlib.sha256(weights.read_bytes()).hexdigest()}\n0.0\n")
        if not calls:
            weights.write_bytes(weights.read_bytes()[:-4] + b"ouch")
        calls.append(weights)

    with pytest.raises(BackendUnavailable, match="checksum.*again"):
        download(family, tmp_path, snapshot=snapshot)
    assert not calls[0].exists(), "so that the hub's client does not think it is there"
    assert (download(family, tmp_path, snapshot=snapshot) / "model_index.json").exists()


def test_a_hub_out_of_reach_is_told_in_one_line(tmp_path: Path):
    def snapshot(**asked: object) -> None:
        raise OSError("Connection refused\nAn error happened while trying to locate the files. Please check your internet connection.")

    with pytest.raises(BackendUnavailable) as failed:
        download(small("sana-video"), tmp_path, snapshot=snapshot)
    assert "fetched whole: Connection refused. Look after the connection" in str(failed.value) and "\n" not in str(failed.value)


def test_no_steps_below_one():
    with pytest.raises(CommandError, match="1 or more"):
        call_command("models", "try", "sana-video", "--steps=-3")


def _there(package: str) -> bool:
    from importlib.util import find_spec

    return find_spec(package) is not None
