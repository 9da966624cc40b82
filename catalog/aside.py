"""Work that a page asks for, done beside the service: in a process of its own, politely, one thing after the other, each thing once.

Knows no rows: its process loads no part of the service, and the service loads none of the models that it works with.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any


class Aside:
    """`niceness`: how politely it works; films come first."""

    def __init__(self, niceness: int, executor: Executor | None = None) -> None:
        self.niceness, self._executor = niceness, executor
        self._lock = threading.Lock()
        self._going_on: dict[str, Future[Any]] = {}

    def ask(self, key: str, work: Callable[..., Any], *args: Any) -> Future[Any]:
        """What is to come of the work; the same while it is going on, begun anew where it failed."""
        with self._lock:
            now = self._going_on.get(key)
            if now is None or now.done():
                self._going_on = {key: each for key, each in self._going_on.items() if not each.done()}
                now = self._going_on[key] = self._begun(work, *args)
            return now

    def close(self) -> None:
        if self._executor:
            self._executor.shutdown(cancel_futures=True)

    def _begun(self, work: Callable[..., Any], *args: Any) -> Future[Any]:
        try:
            return self._started().submit(work, *args)
        except BrokenProcessPool:  # its process was killed: another one works on
            self._executor = None
            return self._started().submit(work, *args)

    def _started(self) -> Executor:
        if self._executor is None:
            spawn = multiprocessing.get_context("spawn")
            self._executor = ProcessPoolExecutor(1, mp_context=spawn, initializer=_begin, initargs=(os.getpid(), self.niceness))
        return self._executor


def _begin(parent: int, niceness: int) -> None:
    """In the process: it ends with the service."""
    from generator.studio.floor import follow

    os.nice(niceness)
    threading.Thread(target=follow, args=(parent,), daemon=True).start()
