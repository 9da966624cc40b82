"""An executor that waits to be told."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any


class Later(Executor):
    """Works when it is told to; `waiting` is what it was given since."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Future[Any], Callable[..., Any], tuple[Any, ...]]] = []

    def submit(self, work: Callable[..., Any], /, *args: Any) -> Future[Any]:  # type: ignore[override]
        future: Future[Any] = Future()
        self.waiting.append((future, work, args))
        return future

    def go_on(self) -> None:
        for future, work, args in self.waiting:
            future.set_result(work(*args))
        self.waiting = []
