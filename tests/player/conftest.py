"""A house that is open: web and worker as `manage.py run` starts them, in a home of their own."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from http.cookiejar import CookieJar
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


class House:
    """A running Matinee and what a visitor can do with it."""

    options: tuple[str, ...] = ("--demo",)

    def __init__(self, home: Path) -> None:
        self.home = home
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.environment = {**os.environ, "MATINEE_HOME": str(home)}
        self.visitor = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(cookies := CookieJar()))
        self.cookies = cookies
        self.tree: subprocess.Popen[bytes] | None = None

    def open(self) -> None:
        command = [sys.executable, str(ROOT / "manage.py"), "run", *self.options, "--port", str(self.port)]
        with open(self.home / "log", "ab") as log:
            self.tree = subprocess.Popen(command, env=self.environment, stdout=log, stderr=log, cwd=ROOT)
        self.until(lambda: self.get("/health", plain=True))
        self.get("/")

    def close(self) -> None:
        if self.tree:
            self.tree.send_signal(signal.SIGINT)
            assert self.tree.wait(20) == 0

    def get(self, path: str, plain: bool = False) -> bytes | None:
        request = urllib.request.Request(self.address + path, headers={} if plain else {"Accept": "text/html, */*"})
        try:
            return self.visitor.open(request, timeout=20).read()
        except OSError:
            return None

    def post(self, path: str, body: object) -> dict:
        token = next(each.value for each in self.cookies if each.name == "csrftoken")
        headers = {"Content-Type": "application/json", "X-CSRFToken": token, "Referer": self.address}
        request = urllib.request.Request(self.address + path, data=json.dumps(body).encode(), headers=headers)
        return json.load(self.visitor.open(request, timeout=20))

    def order(self, prompt: str, minutes: float) -> str:
        return self.post("/api/titles", {"prompt": prompt, "minutes": minutes})["id"]

    def cuts(self, title: str) -> list[dict]:
        return json.loads(self.get(f"/api/titles/{title}"))["episodes"][0]["cuts"]

    def cut(self, title: str) -> dict:
        return self.cuts(title)[0]

    def until(self, condition, seconds: float = 180, every: float = 0.3):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if found := condition():
                return found
            time.sleep(every)
        raise AssertionError(f"it did not happen within {seconds} s; the log ends with:\n{(self.home / 'log').read_text()[-3000:]}")


@pytest.fixture(scope="session")
def house(tmp_path_factory):
    opened = House(tmp_path_factory.mktemp("house"))
    opened.open()
    yield opened
    opened.close()


@pytest.fixture
def cut(client, alice, studio):
    """A finished film of Alice's, who is signed in."""
    from django.core.cache import cache

    from catalog.household import of
    from catalog.models import Cut, Job
    from catalog.order import order
    from catalog.production import produce

    cache.clear()
    client.force_login(alice)
    order(of(alice), "Alice carries a lamp")
    produce(Job.objects.claim("worker"), "worker")
    return Cut.objects.get()
