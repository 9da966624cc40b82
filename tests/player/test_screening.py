"""A household and a guest decide an ending while they watch, each in a browser of their own."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

pytestmark = [pytest.mark.client, pytest.mark.slow]


def test_a_screening_ends_as_was_voted(house):
    title = house.order(
        "Alice and Bob look for a lost dog on a beach. Then they wait for it in the kitchen. The last scene is the harbour at dawn.", 1.5
    )
    house.until(lambda: house.cut(title)["complete"])
    house.post(f"/api/titles/{title}/endings", {"wishes": ["Bob leaves alone"]})
    house.until(lambda: all(each["complete"] for each in house.cuts(title)))
    script = Path(__file__).with_name("screening.mjs")
    said = subprocess.run(["node", str(script), house.address, title], capture_output=True, text=True, timeout=700, cwd=script.parent)
    assert said.returncode == 0, said.stderr
    seen = json.loads(said.stdout.splitlines()[-1])
    assert seen["errors"] == [] and seen["guest"]
    assert seen["tally"] == ["1 vote", "2 votes"]
    assert seen["won"] == seen["candidates"][1] and "leaves" in seen["won"]
    assert seen["stalls"] <= 2, "half seconds without a move"
    assert seen["drift"] < 1.5
    longest = next(each["seconds"] for each in house.cuts(title) if each["number"] == 2)
    assert abs(seen["ended"] - longest) < 1.5, "it was the winner that was shown to its end"
