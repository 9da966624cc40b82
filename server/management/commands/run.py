"""Start everything in one foreground process tree: web, workers, and this process, which looks after both."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from typing import IO, Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser

PATIENCE = 10.0
WORKED = 10.0
"""Seconds."""


class Command(BaseCommand):
    help = "Migrate, start the web process and a worker, print the address. Ctrl-C ends all of it."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--demo", action="store_true", help="sign visitors from this very machine in as the owner (loopback only)")

    def handle(self, *args: Any, host: str, port: int, demo: bool, **options: Any) -> None:
        if demo and host not in ("127.0.0.1", "localhost", "::1"):
            raise CommandError(f"--demo signs everybody in and is for this machine alone; found --host {host}. Leave one of the two out.")
        call_command("migrate", interactive=False, verbosity=0)
        environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "server.settings", "PYTHONUNBUFFERED": "1"}
        if demo:
            environment["MATINEE_DEMO"] = "1"
        web = [
            sys.executable,
            "-m",
            "uvicorn",
            "server.asgi:application",
            "--host",
            host,
            "--port",
            str(port),
            "--log-level",
            "warning",
            "--timeout-keep-alive",
            "30",
        ]
        worker = [sys.executable, str(settings.BASE_DIR / "manage.py"), "worker"]
        children = [Child("web", web, environment), Child("worker", worker, environment)]
        if environment.get("MATINEE_MODEL"):
            unit = [sys.executable, str(settings.BASE_DIR / "manage.py"), "second_unit"]
            children.append(Child("second unit", unit, environment))
        over = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: over.set())
        for child in children:
            child.start()
        shown = f"http://{'localhost' if host == '127.0.0.1' else host}:{port}"
        self.stdout.write(self.style.SUCCESS(f"Matinee is at {shown}  (Ctrl-C ends it)"))
        self.stdout.flush()
        while not over.wait(0.5):
            for child in children:
                child.look_after()
        for child in children:
            child.stop()


def _end_with_parent() -> None:
    """In a child, before it becomes its program: end when the parent is gone, however it went (Linux)."""
    if sys.platform == "linux":
        set_death_signal = 1
        ctypes.CDLL(None).prctl(set_death_signal, signal.SIGTERM)


class Child:
    """A process that is started again when it dies, after a pause that grows with every death."""

    def __init__(self, name: str, command: list[str], environment: dict[str, str]) -> None:
        self.name, self.command, self.environment = name, command, environment
        self.process: subprocess.Popen[str] | None = None
        self.deaths, self.born, self.again = 0, 0.0, 0.0

    def start(self) -> None:
        self.born = time.monotonic()
        # A session of its own keeps Ctrl-C from reaching it twice; this process passes it on.
        self.process = subprocess.Popen(
            self.command,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
            preexec_fn=_end_with_parent,
        )
        assert self.process.stdout is not None
        threading.Thread(target=self._log, args=(self.process.stdout,), daemon=True).start()

    def _log(self, lines: IO[str]) -> None:
        for line in lines:
            print(f"{self.name:<6} | {line}", end="", flush=True)

    def look_after(self) -> None:
        if self.process is None or self.process.poll() is None:
            return
        if not self.again:
            # One that has worked for a while deserves a quick start; one that dies at once would only fill the log.
            self.deaths = 1 if time.monotonic() - self.born > WORKED else self.deaths + 1
            pause = min(30.0, 0.25 * 2**self.deaths)
            self.again = time.monotonic() + pause
            print(f"{self.name:<6} | ended with {self.process.returncode}; starts again in {pause:g} s", flush=True)
        elif time.monotonic() >= self.again:
            self.again = 0.0
            self.start()

    def stop(self) -> None:
        if self.process is None or self.process.poll() is not None:
            return
        self.process.terminate()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
