"""A full house: viewers who fetch a film over HTTP while it is being shot on the same machine, and what that costs the shooting."""

from __future__ import annotations

import asyncio
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

import uvloop
from django.conf import settings

from server.bench.films import BRIEF, Figures
from server.bench.seat import Seat

VIEWERS, ARRIVING = 100, 10.0
"""Viewers, and seconds within which they come."""
MINUTES = 1.5
PATIENCE = 300.0
"""Seconds for a house to open, or a film to be shot; what takes longer has failed."""


def audience(folder: Path) -> Figures:
    """Segments that came too late for a hundred viewers, and how fast the film was shot meanwhile, against the same film without them."""
    with _house(folder / "empty") as (port, _web):
        alone = _shot(port, _ordered(port))["real_time_factor"]
    with _house(folder / "full") as (port, web):
        title = _ordered(port)
        stream = _watchable(port, title)
        before, began = _worked(web), time.monotonic()
        seats = [Seat(port, stream, ARRIVING * number / VIEWERS) for number in range(VIEWERS)]
        taken = threading.Thread(target=lambda: uvloop.run(_watching(seats)), daemon=True)
        taken.start()
        meanwhile = _shot(port, title)["real_time_factor"]
        shot, worked = time.monotonic() - began, _worked(web) - before
        taken.join(PATIENCE)
    waits = sorted(wait for each in seats for wait in each.waits)
    return {
        "viewers": VIEWERS,
        "segments fetched": len(waits),
        "late segments": sum(each.late for each in seats),
        "of these, not shot yet": sum(each.unshot for each in seats),
        "slowest segment, seconds": round(waits[-1], 3),
        "median segment, seconds": round(waits[len(waits) // 2], 4),
        "viewers cut off": sum(not each.ended for each in seats),
        "share of a core, web process": round(worked / shot, 2),
        "times as fast as it plays, alone": alone,
        "times as fast, with viewers": meanwhile,
        "speed kept": round(meanwhile / alone, 2),
    }


async def _watching(seats: list[Seat]) -> None:
    await asyncio.wait([asyncio.create_task(each.watch()) for each in seats], timeout=PATIENCE)


def _worked(process: int) -> float:
    """Processor seconds of a process so far."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def _house(home: Path) -> Iterator[tuple[int, int]]:
    """A house of its own that is open on a port of this machine; that port, and the number of its web process."""
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
        yield port, _web(tree.pid)
    finally:
        tree.send_signal(signal.SIGINT)
        tree.wait(30)


def _web(tree: int) -> int:
    children = Path(f"/proc/{tree}/task/{tree}/children").read_text().split()
    return next(int(each) for each in children if b"uvicorn" in Path(f"/proc/{each}/cmdline").read_bytes())


def _until(what: Any) -> Any:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if found := what():
                return found
        except OSError:
            pass
        time.sleep(0.5)  # who asks more often is a viewer too
    raise TimeoutError(f"the house did not do it within {PATIENCE:g} s")


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
    _, body, _ = _get(port, "/api/titles", method="POST", body=json.dumps({"prompt": BRIEF, "minutes": MINUTES}), headers=headers)
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
