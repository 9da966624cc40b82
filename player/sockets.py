"""Websockets: what happens to a title, as it happens.

The workers write events to a table; a socket reads on from where it is. No broker is needed, and a page that reconnects
misses nothing.
"""

from __future__ import annotations

import asyncio
import json
import logging
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qs

from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncWebsocketConsumer
from django.db.models import Q
from django.urls import path

from catalog.models import Event, Title
from catalog.profiles import profile_of

PAUSE = 0.15
NOT_YOURS = 4404
FAILED = 1011
log = logging.getLogger(__name__)


class TitleEvents(AsyncWebsocketConsumer):
    async def connect(self) -> None:
        self.tail: asyncio.Task[None] | None = None
        user, title = self.scope["user"], self.scope["url_route"]["kwargs"]["title"]
        if not user.is_authenticated or not await database_sync_to_async(_sees)(user, self.scope.get("session"), title):
            await self.close(code=NOT_YOURS)
            return
        await self.accept()
        self.tail = asyncio.create_task(self._follow(title, self._number("after"), self._number("episode")))

    def _number(self, field: str) -> int:
        """A whole number of the address; 0 for none or for anything else."""
        given = parse_qs(self.scope["query_string"].decode()).get(field, ["0"])[0]
        return int(given) if given.isdecimal() and len(given) < 19 else 0

    async def disconnect(self, code: int) -> None:
        if self.tail:
            self.tail.cancel()
            with suppress(asyncio.CancelledError):
                await self.tail

    async def _follow(self, title: str, after: int, episode: int) -> None:
        try:
            await self._send_all(title, after, episode)
        except Exception:
            # A silent socket would look like a production that stands still; a closed one is opened again.
            log.exception("events of %s", title)
            await self.close(code=FAILED)

    async def _send_all(self, title: str, after: int, episode: int) -> None:
        while True:
            for event in await database_sync_to_async(_since)(title, after, episode):
                after = event["event"]
                await self.send(text_data=json.dumps(event))
            await asyncio.sleep(PAUSE)


def _sees(user: Any, session: Any, title: str) -> bool:
    return Title.objects.visible(profile_of(user, session)).filter(pk=title).exists()


def _since(title: str, after: int, episode: int) -> list[dict[str, Any]]:
    """What happened to a title after an event; to one of its episodes only, where a number is given."""
    found = Event.objects.filter(title_id=title, id__gt=after)
    if episode:
        found = found.filter(Q(cut__episode__number=episode) | Q(cut=None))
    rows = found.order_by("id").values_list("pk", "kind", "payload", "cut", "cut__number", "cut__episode__number")[:500]
    return [
        {"event": pk, "kind": kind, "stream": stream, "cut": cut, "episode": number, **payload}
        for pk, kind, payload, stream, cut, number in rows
    ]


routes = [path("ws/titles/<slug:title>", TitleEvents.as_asgi())]
