"""The recording booth: speaks samples in a process of its own, each once, and keeps them by their key.

The voice's model is loaded there and nowhere in the service. Knows no rows: its process loads no part of the service.
"""

from __future__ import annotations

import multiprocessing
import os
import tempfile
import threading
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from hashlib import blake2b
from pathlib import Path
from typing import Any

from django.conf import settings

from generator.film import Speech
from generator.value import canonical


def kept_at(speech: Speech, voice: Any) -> Path:
    """Where a sample is kept; what is not in the speech cannot matter."""
    key = blake2b(canonical(("sample", voice.name, voice.version, speech)), digest_size=16).hexdigest()
    return Path(settings.MATINEE_HOME) / "voices" / f"{key}.flac"


def record(speech: Speech, path: Path) -> None:
    """Speak a sample and keep it; somebody who listens meanwhile finds nothing or all of it. Takes a second or two of a processor."""
    from generator.assembly.audio import to_flac
    from generator.crew import member
    from generator.cut import Part

    content = to_flac(member(Part.VOICE).speak(speech, seed=0))
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        file.write(content)
    os.replace(file.name, path)


class Booth:
    """Records one sample after the other beside the service, politely, each once."""

    def __init__(self, executor: Executor | None = None) -> None:
        self._executor, self._lock = executor, threading.Lock()
        self._recording: dict[Path, Future[None]] = {}

    def wants(self, speech: Speech, path: Path) -> bool:
        """Whether the sample is there; if not, it is asked for. What could not be spoken is tried again."""
        if path.is_file():
            return True
        with self._lock:
            now = self._recording.get(path)
            if now is None or now.done():
                self._recording = {path: each for path, each in self._recording.items() if not each.done()}
                self._recording[path] = self._asked(speech, path)
        return path.is_file()

    def _asked(self, speech: Speech, path: Path) -> Future[None]:
        try:
            return self._started().submit(record, speech, path)
        except BrokenProcessPool:  # its process was killed: another one speaks on
            self._executor = None
            return self._started().submit(record, speech, path)

    def _started(self) -> Executor:
        if self._executor is None:
            spawn = multiprocessing.get_context("spawn")
            self._executor = ProcessPoolExecutor(1, mp_context=spawn, initializer=_begin, initargs=(os.getpid(),))
        return self._executor


def _begin(parent: int) -> None:
    """In the process of the booth: somebody waits, but watching comes first; it ends with the service."""
    from generator.studio.floor import follow

    os.nice(5)
    threading.Thread(target=follow, args=(parent,), daemon=True).start()


booth = Booth()
