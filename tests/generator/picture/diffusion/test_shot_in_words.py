"""A shot in words, in stretches, in memory, and printed: all that needs no model."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from generator.clock import FPS
from generator.cut import Framing
from generator.errors import BackendUnavailable
from generator.film import Act, Gender, Grade, Hour, Look, Mark, Place, Shot, Size, Title, Viseme, Weather
from generator.picture.diffusion import Diffusion, sized
from generator.picture.diffusion.continuity import breaks, palette_distance
from generator.picture.diffusion.economy import Economy, Machine, economy, smaller
from generator.picture.diffusion.families import FAMILIES, GIGA
from generator.picture.diffusion.fetch import download, remove
from generator.picture.diffusion.negative import Negatives, bare
from generator.picture.diffusion.printing import Print, covered
from generator.picture.diffusion.prompt import colour, person, prompt
from generator.picture.diffusion.stretches import at_rate, matched, stretches
from generator.picture.diffusion.weights import Weights, folder_of, locate

ALICE = Look(
    age=24, gender=Gender.FEMALE, hair="b4361c", hair_style="bob", eyes="4a8a6a", outfit="trench-coat", outfit_colour="24305c", hat="fedora"
)
SHOT = Shot(
    frames=96,
    place=Place(id="", name="HARBOUR", kind="harbour", era="1940s"),
    hour=Hour.NIGHT,
    weather=Weather.FOG,
    look="noir",
    size=Size.MCU,
    marks=(Mark(look=ALICE, x=300, y=300, head=400, facing=-80, mood="angry", acts=(Act(verb="point", start=0, frames=20),)),),
)


def picture(level: int, width: int = 64, height: int = 32) -> np.ndarray:
    ramp = np.linspace(0, 60, width, dtype=np.float32)
    return np.repeat(np.clip(level + ramp, 0, 255).astype(np.uint8)[None, :, None], 3, 2).repeat(height, 0)


def test_the_prompt_says_who_where_when_and_how_it_is_filmed():
    said = prompt(SHOT)
    for word in (
        "Noir",
        "medium close-up",
        "woman",
        "25",
        "dark blue trench coat",
        "fedora",
        "on the left",
        "in profile",
        "angry",
        "point",
        "harbour",
        "1940s",
        "night",
        "fog",
    ):
        assert word in said


def test_a_character_is_said_in_the_same_words_in_every_shot():
    other = replace(SHOT, size=Size.WS, hour=Hour.NOON, marks=(replace(SHOT.marks[0], x=700, mood="happy"),))
    assert person(ALICE)[2:] in prompt(SHOT) and person(ALICE)[2:] in prompt(other)


def test_type_is_never_asked_for():
    assert "THE END" not in prompt(replace(SHOT, title=Title(text="THE END")))


@pytest.mark.parametrize(
    ("code", "word"), [("000000", "black"), ("ffffff", "white"), ("c81e1e", "red"), ("24305c", "dark blue"), ("zz", "")]
)
def test_colours_have_names(code: str, word: str):
    assert colour(code) == word


@pytest.mark.parametrize("family", FAMILIES.values(), ids=str)
@pytest.mark.parametrize("frames", [8, 64, 96, 248, 800])
def test_stretches_cover_a_shot_and_keep_the_rule_of_the_family(family, frames: int):
    found = stretches(frames, family)
    step, rest = family.frames
    assert found[0].first == 0 and found[-1].last == frames - 1
    assert all(one.last == other.first for one, other in zip(found, found[1:], strict=False))
    for each in found:
        assert each.asked % step == rest % step and each.asked <= family.longest
        assert each.asked * FPS >= (each.frames - 1) * family.fps


@pytest.mark.parametrize("family", FAMILIES.values(), ids=str)
def test_every_row_names_a_pipeline_that_is_there_and_sizes_that_fit(family):
    index = Path(__import__("importlib.util").util.find_spec("diffusers").origin).read_text()
    assert f'"{family.pipeline}"' in index
    assert all(width % family.multiple == 0 and height % family.multiple == 0 for width, height in family.sizes)


def test_another_rate_keeps_the_first_and_the_last_picture():
    made = at_rate([picture(level) for level in (0, 40, 80, 120)], 5, 16)
    assert len(made) == 5 and made[0].mean() < made[-1].mean()


def test_a_joint_begins_in_the_colour_of_what_goes_before_and_eases():
    bent = matched([picture(120)] * 30, picture(60))
    assert abs(bent[0].mean() - picture(60).mean()) < 2
    assert bent[-1].mean() == picture(120).mean()


def test_memory_decides_how_a_model_is_loaded():
    family = FAMILIES["wan-2.2-ti2v"]

    def card(gigabytes: int) -> Economy:
        return economy(family, Machine(device="cuda", memory=gigabytes * GIGA, ram=64 * GIGA, capability=(8, 9)))

    assert card(80).offload == "" and card(80).compile
    assert card(20).offload == "model"
    assert card(8).offload == "sequential" and card(8).size == 1
    with pytest.raises(BackendUnavailable, match="Choose a smaller family"):
        card(2)
    with pytest.raises(BackendUnavailable, match="without a graphics card"):
        economy(family, Machine(ram=8 * GIGA))


def test_smaller_settings_come_to_an_end():
    family = FAMILIES["ltx-2"]
    used, seen = Economy(device="cuda"), []
    while used := smaller(family, used):
        seen.append(used)
    assert len(seen) == len(set(seen)) and seen[-1].offload == "sequential"


def test_missing_weights_a_wrong_folder_and_half_a_download_are_said_with_a_remedy(tmp_path: Path):
    family = FAMILIES["ltx-2"]
    with pytest.raises(BackendUnavailable, match="models download ltx-2"):
        locate(family, models=tmp_path)
    with pytest.raises(BackendUnavailable, match="model_index.json"):
        locate(family, str(tmp_path))
    index = {"_class_name": "WanPipeline", "vae": ["diffusers", "AutoencoderKLWan"]}
    (tmp_path / "model_index.json").write_text(json.dumps(index))
    with pytest.raises(BackendUnavailable, match="holds a WanPipeline"):
        locate(family, str(tmp_path))
    (tmp_path / "model_index.json").write_text(json.dumps(index | {"_class_name": "LTX2Pipeline"}))
    with pytest.raises(BackendUnavailable, match="vae is missing"):
        locate(family, str(tmp_path))
    (tmp_path / "alone.safetensors").write_bytes(b"")
    (tmp_path / "words.txt").write_text("")
    with pytest.raises(BackendUnavailable, match="not a file of weights"):
        locate(family, str(tmp_path / "words.txt"))


def test_a_picture_of_another_size_can_be_asked_for(monkeypatch):
    family = FAMILIES["wan-2.2-ti2v"]
    assert sized(family, "") == family
    assert sized(family, "1000x560").sizes == ((992, 544), (768, 512), (640, 352)), "multiples of 32, and its own smaller ones after it"
    for wrong in ("big", "10x10", "960"):
        with pytest.raises(BackendUnavailable, match="960x544"):
            sized(family, wrong)


def test_parameters_are_counted_in_the_files_headers(tmp_path: Path):
    from safetensors.numpy import save_file

    for part, shape in (("transformer", (10, 30)), ("transformer_2", (5, 4)), ("vae", (9, 9))):
        (tmp_path / part).mkdir()
        save_file({"w": np.zeros(shape, np.float16), "b": np.zeros(7, np.float16)}, tmp_path / part / "model.safetensors")
    assert Weights(tmp_path).counted("transformer") == 300 + 20 + 14 and Weights(tmp_path).counted("text_encoder") == 0


def test_no_model_and_an_unknown_one_are_said(monkeypatch):
    monkeypatch.delenv("MATINEE_MODEL", raising=False)
    with pytest.raises(BackendUnavailable, match="No video model is chosen"):
        Diffusion().check()
    monkeypatch.setenv("MATINEE_MODEL", "sora")
    with pytest.raises(BackendUnavailable, match="'sora'"):
        Diffusion().check()


def test_a_broken_download_is_said_and_what_lies_there_is_removed(tmp_path: Path, monkeypatch):
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("Disk", (), {"free": 10**13}))
    family = FAMILIES["wan-2.1-t2v"]

    def broken(**asked):
        (Path(asked["local_dir"]) / "half").write_bytes(b"x" * 100)
        raise OSError("connection reset")

    with pytest.raises(BackendUnavailable, match="goes on where it stopped"):
        download(family, tmp_path, snapshot=broken)
    assert remove(family, tmp_path) == 100 and not folder_of(family, tmp_path).exists()


def test_no_room_is_said_before_anything_is_fetched(tmp_path: Path, monkeypatch):
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("Disk", (), {"free": GIGA}))
    with pytest.raises(BackendUnavailable, match="Make room"):
        download(FAMILIES["ltx-2"], tmp_path, snapshot=pytest.fail)


def test_grade_title_and_words_are_not_part_of_a_negative():
    lips = (Viseme(frame=3, shape="O"),)
    speaking = replace(SHOT, marks=(replace(SHOT.marks[0], lips=lips),))
    other = replace(
        speaking, grade=Grade(noir=500), title=Title(text="X"), marks=(replace(SHOT.marks[0], lips=(Viseme(frame=9, shape="E"),)),)
    )
    assert bare(speaking) == bare(other) != bare(SHOT)


def test_a_print_is_graded_and_has_the_streams_size():
    frame = Print(replace(SHOT, marks=()), Framing(width=128, height=72)).frame(picture(90), 0)
    brighter = Print(replace(SHOT, marks=(), grade=Grade(brightness=600)), Framing(width=128, height=72)).frame(picture(90), 0)
    assert frame.shape == (108, 128) and frame.dtype == np.uint8
    assert brighter[:72].mean() > frame[:72].mean() + 10


def test_a_print_carries_the_title():
    shot = replace(SHOT, marks=(), title=Title(text="HARBOUR", frames=96))
    plain, lettered = (Print(each, Framing(width=256, height=144)).frame(picture(20), 48) for each in (replace(shot, title=None), shot))
    assert lettered[:144].max() > plain[:144].max() + 60


def test_a_picture_covers_the_frame_without_distortion():
    assert covered(picture(50, 96, 64), 128, 72).shape == (72, 128, 3)


def test_negatives_are_kept_and_nearly_as_they_were(tmp_path: Path):
    store = Negatives(tmp_path)
    assert store.read("a" * 40) is None
    store.write("a" * 40, [picture(level) for level in (20, 60, 100)])
    found = store.read("a" * 40)
    assert found is not None and len(found) == 3
    assert np.abs(found[1].astype(int) - picture(60).astype(int)).mean() < 4


def test_a_take_in_other_colours_breaks_continuity():
    key = picture(90)
    still = replace(SHOT, marks=())
    red = key.copy()
    red[..., 1:] = 0
    assert palette_distance(key, key) < 0.01 < palette_distance(key, red)
    assert not breaks([key, key], still, key)
    assert [each.kind for each in breaks([red, red], still, key)] == ["palette"]
    assert "drift" in [each.kind for each in breaks([key, red], still, key)]


def test_the_crew_and_the_film_never_import_torch():
    said = "import sys, generator.studio, generator.crew, generator.picture.diffusion as d\n"
    said += "from generator.crew import member\nmember('picture')\n"
    said += "try: member('reshoot')\nexcept Exception: pass\n"
    said += "assert not {'torch', 'diffusers', 'transformers'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", said], check=True, env={"PATH": "", "MATINEE_MODEL": "ltx-2", "HOME": "/nonexistent"})
