"""Every page as a browser sees it: nothing that shuts somebody out, nothing wider than the screen, and a home that opens at once."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

pytestmark = [pytest.mark.client, pytest.mark.slow]
BUDGET = 2_500_000
"""Bytes that home may cost a visitor who has never been here, pictures included."""


def test_every_page_is_for_everybody(house):
    title = house.order("Two sisters find a door behind the wardrobe. No dialogue.", 0.5)
    house.until(lambda: house.cut(title)["complete"])
    script = Path(__file__).with_name("pages.mjs")
    said = subprocess.run(["node", str(script), house.address, title], capture_output=True, text=True, timeout=400, cwd=script.parent)
    assert said.returncode == 0, said.stderr
    found = json.loads(said.stdout.splitlines()[-1])
    assert found["violations"] == []
    assert found["wide"] == []
    assert found["errors"] == []
    assert found["home"]["shifted"] < 0.1
    assert found["home"]["bytes"] < BUDGET
    assert found["home"]["painted"]
