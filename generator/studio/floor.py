"""The floor: where takes are made. One process per core, started once and kept warm; or, for tests, right here."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from typing import Any, Protocol

from generator.crew import member
from generator.studio.rehearsal import rehearse
from generator.studio.take import Job, Made, make


class Floor(Protocol):
    size: int
    """Takes that are made at once."""

    def warm(self) -> None: ...
    def submit(self, job: Job) -> Future[Made]: ...
    def close(self) -> None: ...


class Processes:
    """The crew in `size` processes of its own. A process that dies takes no film with it: the pool is made anew."""

    def __init__(self, size: int) -> None:
        self.size = size
        self._pool: ProcessPoolExecutor | None = None

    def warm(self) -> None:
        """Start every process and load its models, so that the first film need not wait for them."""
        for future in [self._started().submit(time.sleep, 0.2) for _ in range(self.size)]:
            future.result()

    def submit(self, job: Job) -> Future[Made]:
        try:
            return self._started().submit(_make, job)
        except RuntimeError:  # BrokenProcessPool: a process was killed
            self.close()
            return self._started().submit(_make, job)

    def close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None

    def _started(self) -> ProcessPoolExecutor:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(
                self.size, mp_context=multiprocessing.get_context("spawn"), initializer=_begin, initargs=(os.getpid(),)
            )
        return self._pool


class Here:
    """Makes each take at once, in this process, with the crew that it is given."""

    size = 1

    def __init__(self, crew: Callable[[str], Any] = member) -> None:
        self.crew = crew

    def warm(self) -> None:
        pass

    def submit(self, job: Job) -> Future[Made]:
        future: Future[Made] = Future()
        try:
            future.set_result(make(job, self.crew))
        except Exception as failed:
            future.set_exception(failed)
        return future

    def close(self) -> None:
        pass


def _make(job: Job) -> Made:
    return make(job, member)


def _begin(parent: int) -> None:
    """In each new process: die with the parent, leave Ctrl-C to it, load what takes long to load."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=follow, args=(parent,), daemon=True).start()
    rehearse(member)


def follow(parent: int) -> None:
    """A killed parent cannot stop its children; they notice that they were handed to another one."""
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)
