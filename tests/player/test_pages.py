"""Every page as a browser sees it: nothing that shuts somebody out, nothing wider than the screen, and a home that opens at once."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

pytestmark = [pytest.mark.client, pytest.mark.slow]
BUDGET = 2_500_000
"""Bytes that home may cost a visitor who has never been here, pictures included."""


def browse(script, *arguments):
    where = Path(__file__).with_name(script)
    said = subprocess.run(["node", str(where), *arguments], capture_output=True, text=True, timeout=400, cwd=where.parent)
    assert said.returncode == 0, said.stderr
    return json.loads(said.stdout.splitlines()[-1])


def test_every_page_is_for_everybody(house):
    title = house.order("Two sisters find a door behind the wardrobe. No dialogue.", 0.5)
    house.until(lambda: house.cut(title)["complete"])
    found = browse("pages.mjs", house.address, title)
    assert found["violations"] == []
    assert found["wide"] == []
    assert found["errors"] == []
    assert found["home"]["shifted"] < 0.1
    assert found["home"]["bytes"] < BUDGET
    assert found["home"]["painted"]


def test_a_remote_control_reaches_everything(house):
    title = house.order("Two sisters find a door behind the wardrobe. No dialogue.", 0.5)
    house.until(lambda: house.cut(title)["complete"])
    seen = browse("arrows.mjs", house.address, title)
    assert seen["errors"] == [] and seen["stuck"] == []
    for page in ("/", "/title/film", "/settings", "/who", "/title/film/storyboard", "/title/film/production"):
        assert seen[page]["end"], f"{page} has no way down: {seen[page]}"
    assert seen["card"]
    assert seen["bar"][0] == "media-play-button" and seen["bar"][-1].endswith("settings-menu")
    assert seen["menu"] and seen["back"] and seen["moved"]
