"""A film begins as it was drawn, and its shots are shot again by a model of tiny size while it plays; what is killed meanwhile costs nothing."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.generator.picture.diffusion.tiny import saved
from tests.player.conftest import House

pytestmark = [pytest.mark.client, pytest.mark.slow]


def unit_of(house) -> int:
    """The process of the second unit; 0 while there is none."""
    listed = subprocess.run(["pgrep", "-P", str(house.tree.pid), "-f", "manage.py second_unit"], capture_output=True, text=True).stdout.split()
    return int(listed[0]) if listed else 0


@pytest.fixture
def house(tmp_path):
    opened = House(tmp_path)
    model = saved("ltx-2-distilled", tmp_path / "tiny")
    opened.environment |= {
        "MATINEE_MODEL": "ltx-2-distilled", "MATINEE_WEIGHTS": str(model), "MATINEE_STEPS": "1", "MATINEE_SIZE": "64x32", "OMP_NUM_THREADS": "1",
    }  # fmt: skip
    opened.open()
    yield opened
    opened.close()


def test_a_film_is_shot_again_while_it_plays(house):
    title = house.order("Alice waits at a bus stop in the rain, and the bus that comes is not in the timetable.", float(os.environ.get("MATINEE_TEST_MINUTES", "0.5")))
    house.until(lambda: house.cut(title)["watchable"])
    script = Path(__file__).with_name("second_unit.mjs")
    said = subprocess.run(["node", str(script), house.address, title], capture_output=True, text=True, timeout=400, cwd=script.parent)
    assert said.returncode == 0, said.stderr
    seen = json.loads(said.stdout.splitlines()[-1])
    assert seen["errors"] == [] and seen["first"] == 1 and seen["later"] > 1
    assert seen["back"] < 1 and not seen["asked"] and seen["strip"] > 3

    first = unit_of(house)
    os.kill(first, signal.SIGKILL)
    kept = house.cuts(title)
    assert all(each["complete"] and each["state"] == "done" for each in kept)
    house.until(lambda: unit_of(house) not in (0, first))
    began = time.monotonic()
    house.until(lambda: b"stays" in (page := house.get(f"/title/{title}")) or b" shots are shot again" in page and b"so far" not in page)
    assert len(house.cuts(title)) >= len(kept) and time.monotonic() - began < 180
    playlist = house.get(f"{house.cut(title)['playlist'].rpartition('/')[0]}/picture.m3u8?whole").decode()
    drawn = house.get(f"{kept[-1]['playlist'].rpartition('/')[0]}/picture.m3u8?whole").decode()
    lengths = ([line for line in each.splitlines() if line.startswith("#EXTINF")] for each in (playlist, drawn))
    assert playlist != drawn and next(lengths) == next(lengths)
