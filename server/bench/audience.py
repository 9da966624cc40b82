"""A full house: viewers who fetch a film over HTTP while it is being shot on the same machine, and what that costs the shooting."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.conf import settings

from server.bench.films import BRIEF, Figures

VIEWERS, ARRIVING = 100, 10.0
"""Viewers, and seconds within which they come."""
AHEAD, PATIENCE, START = 30.0, 3.0, 2.0
"""Seconds that a player buffers; between two looks at a list that has nothing new; before it shows the first picture."""
_SEGMENT = re.compile(r"#EXTINF:([\d.]+),\n(\S+)")


def audience(folder: Path) -> Figures:
    """Segments that came too late for a hundred viewers, and how fast the film was shot meanwhile, against the same film without them."""
    with _house(folder / "empty") as port:
        alone = _shot(port, _ordered(port))["real_time_factor"]
    with _house(folder / "full") as port:
        title = _ordered(port)
        stream = _watchable(port, title)
        seats = [Viewer(port, stream, ARRIVING * number / VIEWERS) for number in range(VIEWERS)]
        for each in seats:
            each.start()
        meanwhile = _shot(port, title)["real_time_factor"]
        for each in seats:
            each.join()
    waits = sorted(wait for each in seats for wait in each.waits)
    return {
        "viewers": VIEWERS,
        "segments fetched": len(waits),
        "late segments": sum(each.late for each in seats),
        "slowest segment, seconds": round(waits[-1], 3),
        "median segment, seconds": round(waits[len(waits) // 2], 4),
        "viewers cut off": sum(not each.ended for each in seats),
        "times as fast as it plays, alone": alone,
        "times as fast, with viewers": meanwhile,
        "speed kept": round(meanwhile / alone, 2),
    }


@contextmanager
def _house(home: Path) -> Iterator[int]:
    """A house of its own that is open on a port of this machine."""
    home.mkdir(parents=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    command = [sys.executable, str(settings.BASE_DIR / "manage.py"), "run", "--demo", "--port", str(port)]
    environment = {**os.environ, "MATINEE_HOME": str(home)}
    with (home / "log").open("wb") as log:
        tree = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
    try:
        _until(lambda: b"the crew is ready" in (home / "log").read_bytes() and _get(port, "/health")[0] == 200)
        yield port
    finally:
        tree.send_signal(signal.SIGINT)
        tree.wait(30)


def _until(what: Any, patience: float = 300.0) -> Any:
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            if found := what():
                return found
        except OSError:
            pass
        time.sleep(0.25)
    raise TimeoutError("the house does not answer")


def _get(port: int, path: str, **options: Any) -> tuple[int, bytes, Any]:
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    line.request(options.pop("method", "GET"), path, **options)
    answer = line.getresponse()
    return answer.status, answer.read(), answer.headers


def _ordered(port: int) -> str:
    _, _, said = _get(port, "/", headers={"Accept": "text/html"})
    cookies = "; ".join(each.split(";")[0] for each in said.get_all("Set-Cookie") or ())
    token = re.search(r"csrftoken=(\w+)", cookies)
    headers = {"Cookie": cookies, "X-CSRFToken": token[1] if token else "", "Content-Type": "application/json"}
    _, body, _ = _get(port, "/api/titles", method="POST", body=json.dumps({"prompt": BRIEF, "minutes": 1.5}), headers=headers)
    title: str = json.loads(body)["id"]
    return title


def _cut(port: int, title: str) -> dict[str, Any]:
    cut: dict[str, Any] = json.loads(_get(port, f"/api/titles/{title}")[1])["episodes"][0]["cuts"][0]
    if cut["state"] == "failed":
        raise RuntimeError(cut["error"])
    return cut


def _watchable(port: int, title: str) -> str:
    """The address of the film's streams, once it can be watched."""
    cut = _until(lambda: (found := _cut(port, title))["watchable"] and found)
    return str(cut["playlist"]).rpartition("/")[0]


def _shot(port: int, title: str) -> dict[str, Any]:
    """The report of the film, once it is finished."""
    _until(lambda: _cut(port, title)["complete"])
    found: dict[str, Any] = _until(lambda: json.loads(_get(port, f"/api/titles/{title}/report")[1]))
    return found


class Viewer(threading.Thread):
    """A player: it fetches the lists and then each segment, half a minute ahead of what it shows."""

    def __init__(self, port: int, stream: str, comes: float) -> None:
        super().__init__(daemon=True)
        self.comes, self.stream = comes, stream[stream.index("/stream") :]
        self.line = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self.waits: list[float] = []
        self.late, self.ended = 0, False

    def run(self) -> None:
        time.sleep(self.comes)
        began = time.monotonic()
        self._fetch(f"{self.stream}/film.m3u8")
        had = {"picture": 0, "sound": 0}
        ends = {"picture": 0.0, "sound": 0.0}
        known: dict[str, list[tuple[float, str]]] = {"picture": [], "sound": []}
        over = {"picture": False, "sound": False}
        while not all(over[track] and had[track] == len(known[track]) for track in had):
            track = min((each for each in had if not (over[each] and had[each] == len(known[each]))), key=ends.__getitem__)
            if had[track] == len(known[track]):
                text = self._fetch(f"{self.stream}/{track}.m3u8").decode()
                known[track] = [(float(length), where) for length, where in _SEGMENT.findall(text)]
                over[track] = "#EXT-X-ENDLIST" in text
                if had[track] == len(known[track]):
                    time.sleep(PATIENCE)
                continue
            time.sleep(max(0.0, ends[track] - AHEAD - (time.monotonic() - began)))
            length, where = known[track][had[track]]
            asked = time.monotonic()
            self._fetch(where)
            now = time.monotonic()
            self.waits.append(now - asked)
            self.late += now - began > START + ends[track]
            had[track] += 1
            ends[track] += length
        self.ended = True

    def _fetch(self, path: str) -> bytes:
        self.line.request("GET", path)
        answer = self.line.getresponse()
        body = answer.read()
        if answer.status != 200:
            raise OSError(f"{path}: {answer.status}")
        return body
