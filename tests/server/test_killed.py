"""A killed process loses nothing: the film is finished, nothing is shot twice, every segment decodes."""

from __future__ import annotations

import io
import os
import random
import re
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
KILLS = int(os.environ.get("MATINEE_TEST_KILLS", "3"))
MINUTES = float(os.environ.get("MATINEE_TEST_MINUTES", "0.5"))


def processes(house) -> dict[str, int]:
    """Web and worker of a house, by name."""
    listed = subprocess.run(["pgrep", "-P", str(house.tree.pid), "-a"], capture_output=True, text=True).stdout
    named = {}
    for line in listed.splitlines():
        pid, command = line.split(" ", 1)
        if match := re.search(r"uvicorn|manage\.py worker", command):
            named["web" if match[0] == "uvicorn" else "worker"] = int(pid)
    return named


def test_kills_at_random_moments_lose_nothing(tmp_path):
    house = House(tmp_path)
    house.open()
    try:
        title = house.order("Charlie mends a clock tower with a child's help before a storm stops it for good. Hopeful.", MINUTES)
        dice = random.Random(11)
        for _ in range(KILLS):
            time.sleep(dice.uniform(2, 9))
            for name in dice.choice((["worker"], ["web"], ["worker", "web"])):
                if process := processes(house).get(name):
                    os.kill(process, signal.SIGKILL)

        def finished():
            answer = house.get(f"/api/titles/{title}")
            return answer and house.cut(title)["state"] == "done"

        house.until(finished, seconds=400)
        cut = house.cut(title)
        vault = Vault(tmp_path / "vault")
        twice = {key: count for key, count in Counter(vault.journal()).items() if count > 1}
        assert twice == {}
        for track in ("picture", "sound"):
            base = cut["playlist"].rpartition("/")[0]
            house.until(lambda track=track, base=base: "#EXT-X-ENDLIST" in house.get(f"{base}/{track}.m3u8").decode(), seconds=30)
            playlist = m3u8.loads(house.get(f"{base}/{track}.m3u8").decode())
            init = house.get(playlist.segment_map[0].uri)
            for segment in playlist.segments:
                with av.open(io.BytesIO(init + house.get(segment.uri))) as file:
                    decoded = sum(getattr(frame, "samples", 1) for frame in file.decode(0))
                rate = 25 if track == "picture" else 48_000
                assert decoded == pytest.approx(segment.duration * rate, abs=1)
            assert sum(segment.duration for segment in playlist.segments) == pytest.approx(cut["seconds"])
    finally:
        house.close()
