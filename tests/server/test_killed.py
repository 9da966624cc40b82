"""A killed process loses nothing: the film is finished, nothing is shot twice, every segment decodes."""

from __future__ import annotations

import io
import os
import random
import signal
import subprocess
import time
from collections import Counter

import av
import m3u8
import pytest

from generator.vault import Vault
from tests.player.conftest import House

pytestmark = [pytest.mark.slow, pytest.mark.client]
KILLS = int(os.environ.get("MATINEE_TEST_KILLS", "5"))
MINUTES = float(os.environ.get("MATINEE_TEST_MINUTES", "0.5"))
PROGRAMS = {"uvicorn": "web", "manage.py worker": "worker"}


def children(process: int, of: str = "") -> dict[int, str]:
    """Process ids and commands of those that a process has started; those alone in whose command `of` stands."""
    listed = subprocess.run(["pgrep", "-P", str(process), "-a"], capture_output=True, text=True).stdout
    found = dict(line.split(" ", 1) for line in listed.splitlines() if " " in line)
    return {int(pid): command for pid, command in found.items() if of in command}


def processes(house: House) -> dict[str, list[int]]:
    """Web, worker, and the processes that each of them works with (on the floor, beside the service)."""
    named: dict[str, list[int]] = {}
    for pid, command in children(house.tree.pid).items():
        name = next((name for words, name in PROGRAMS.items() if words in command), "")
        if name:
            named[name] = [pid]
            named[f"one of the {name}'s"] = list(children(pid, of="spawn_main"))
    return named


def kill(house: House, dice: random.Random, *names: str) -> None:
    for name in names:
        found = house.until(lambda name=name: processes(house).get(name), seconds=30)
        os.kill(dice.choice(found), signal.SIGKILL)


def decoded(house: House, cut: dict) -> None:
    """Every segment of a cut decodes, to the sample and the frame, and together they are as long as it is."""
    base = cut["playlist"].rpartition("/")[0]
    for track, rate in (("picture", 25), ("sound", 48_000)):
        house.until(lambda at=f"{base}/{track}.m3u8": "#EXT-X-ENDLIST" in house.get(at).decode(), seconds=30)
        playlist = m3u8.loads(house.get(f"{base}/{track}.m3u8").decode())
        init = house.get(playlist.segment_map[0].uri)
        for segment in playlist.segments:
            with av.open(io.BytesIO(init + house.get(segment.uri))) as file:
                length = sum(getattr(frame, "samples", 1) for frame in file.decode(0))
            assert length == pytest.approx(segment.duration * rate, abs=1)
        assert sum(segment.duration for segment in playlist.segments) == pytest.approx(cut["seconds"])


def test_kills_at_random_moments_lose_nothing(tmp_path):
    house = House(tmp_path)
    house.open()
    try:
        title = house.order("Charlie mends a clock tower with a child's help before a storm stops it for good. Hopeful.", MINUTES)
        dice = random.Random(11)
        victims = (["worker"], ["web"], ["worker", "web"], ["one of the worker's"], ["one of the web's"])
        for number in range(KILLS):
            time.sleep(dice.uniform(2, 9))
            house.until(lambda: house.get("/health", plain=True))
            house.post("/api/understood", {"prompt": "Alice finds a boat"})  # begins the process that reads beside the service
            kill(house, dice, *victims[number % len(victims)])

        def finished(cuts: int) -> bool:
            answer = house.get(f"/api/titles/{title}")
            return bool(answer) and [each["state"] for each in house.cuts(title)] == ["done"] * cuts

        house.until(lambda: finished(1), seconds=400)
        changes = (("notes", {"text": "make the last scene darker", "at": 20}), ("endings", {"wishes": ["Charlie leaves"]}))
        for number, (kind, body) in enumerate(changes, 2):
            house.post(f"/api/titles/{title}/{kind}", body)
            time.sleep(dice.uniform(0.1, 2.5))
            kill(house, dice, "worker")
            house.until(lambda number=number: finished(number), seconds=200)

        vault = Vault(tmp_path / "vault")
        twice = {key: count for key, count in Counter(vault.journal()).items() if count > 1}
        assert twice == {}
        for cut in house.cuts(title):
            decoded(house, cut)
    finally:
        house.close()
