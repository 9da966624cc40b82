"""The house in a browser: the first evening in it, and a round through all that one film offers."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.player.conftest import House

pytestmark = [pytest.mark.client, pytest.mark.browser, pytest.mark.slow]


def browse(script: str, *arguments: str) -> dict:
    where = Path(__file__).with_name(script)
    said = subprocess.run(["node", str(where), *arguments], capture_output=True, text=True, timeout=400, cwd=where.parent)
    assert said.returncode == 0, said.stderr
    return json.loads(said.stdout.splitlines()[-1])


class Unclaimed(House):
    """A house that nobody has an account in yet."""

    options = ()


@pytest.fixture
def unclaimed(tmp_path):
    opened = Unclaimed(tmp_path)
    opened.open()
    yield opened
    opened.close()


def test_the_first_evening(unclaimed):
    seen = browse("welcome.mjs", unclaimed.address)
    assert seen["errors"] == []
    assert seen["first"] == "/welcome" and seen["empty"] == 1
    assert any("Alice" in each for each in seen["chips"]) and any("Nobody speaks" in each for each in seen["chips"])
    assert seen["title"] and seen["waited"] < 300
    assert seen["tabs"] < 20 and seen["paused"] and seen["controls"] == "media-play-button", "all of it by keyboard"


def test_a_round_through_the_house(house):
    title = house.order("Noir, 1952: Bob murders the piano player with a gun in a hotel, and Alice finds the blood.", 0.5)
    house.until(lambda: house.cut(title)["complete"])
    seen = browse("rounds.mjs", house.address, title)
    assert seen["errors"] == []
    assert seen["script"], "a screenplay of one's own is taken from a file"
    assert seen["glimpse"]["muted"] and seen["glimpse"]["length"] > 0.3
    assert seen["path"].startswith("/title/")
    assert seen["stranger"] == 200
    assert "Skip" in seen["offered"] and seen["skipped"] > 0.5
    keys = seen["keys"]
    assert keys["k"] and keys["m"] and keys["up"] >= keys["down"]
    assert keys["faster"] > 1 and keys["slower"] == 1
    assert keys["left"] < keys["tenth"] and abs(keys["tenth"] - keys["left"] - 5) < 1.5
    assert seen["delay"].startswith("0.1") and seen["figures"] and seen["dialog"] >= 15
    assert seen["colour"]
    assert seen["child"]["watch"] == 404 and seen["child"]["stream"] == 404
    assert "does not answer" in seen["offline"] and seen["back"]
