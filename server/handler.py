"""Django behind ASGI, on threads that stay.

As it comes, it starts a thread for every request, and a database connection belongs to a thread: each request opened one of its own, which
took longer than what it was asked for. Here a few threads stay and keep theirs (CONN_MAX_AGE), and the middleware, all of which waits, runs
on one of them from end to end instead of going back and forth between it and the event loop.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

from asgiref.sync import ThreadSensitiveContext, sync_to_async
from django.core.handlers.asgi import ASGIHandler

THREADS = 12
"""Requests that are worked on at a time: a few that draw posters or sheets, and beside them always room for those that take a moment."""


class Handler(ASGIHandler):
    def __init__(self) -> None:
        super().__init__()
        self.threads = [ThreadPoolExecutor(1, thread_name_prefix=f"request-{number}") for number in range(THREADS)]
        self.busy = [0] * THREADS

    def load_middleware(self, is_async: bool = False) -> None:
        super().load_middleware(is_async=False)
        self._middleware_chain = sync_to_async(self._middleware_chain, thread_sensitive=True)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            raise ValueError(f"Django answers HTTP, not {scope['type']}.")
        number = self.busy.index(min(self.busy))
        self.busy[number] += 1
        try:
            async with ThreadSensitiveContext(executor=self.threads[number]):
                await self.handle(scope, receive, send)
        finally:
            self.busy[number] -= 1
