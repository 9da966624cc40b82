"""The pages, clicked through in a browser."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

pytestmark = [pytest.mark.client, pytest.mark.slow]


def test_an_evening(house):
    title = house.order("Alice waits at a bus stop in the rain, and the bus that comes is not in the timetable.", 0.5)
    house.until(lambda: house.cut(title)["complete"])
    script = Path(__file__).with_name("evening.mjs")
    said = subprocess.run(["node", str(script), house.address, title], capture_output=True, text=True, timeout=700, cwd=script.parent)
    assert said.returncode == 0, said.stderr
    seen = json.loads(said.stdout.splitlines()[-1])
    assert seen["errors"] == []
    assert seen["other"] < 5 and abs(seen["resumed"] - seen["left"]) < 4
    assert "not understood" in seen["refused"]
    assert seen["cut"] == "2" and not seen["jumped"]
    assert "darker" in seen["changes"] and "takes are made anew" in seen["cost"]
    assert seen["captions"] == 0 and seen["chapters"] >= 1
    assert abs(seen["beside"][0] - seen["beside"][1]) < 0.5 and seen["undone"] == "1"
    assert seen["found"] >= 1
