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
from django.utils.translation import override

from catalog.language import language_of
from catalog.models import Event, Profile, Title
from catalog.profiles import profile_of
from catalog.refusals import told

PAUSE = 0.15
NOT_YOURS = 4404
FAILED = 1011
log = logging.getLogger(__name__)


class Tail(AsyncWebsocketConsumer):
    """A socket that sends rows of the event table as they are written."""

    async def connect(self) -> None:
        self.tail: asyncio.Task[None] | None = None
        user = self.scope["user"]
        if not user.is_authenticated or not await self.allowed(user):
            await self.close(code=NOT_YOURS)
            return
        await self.accept()
        self.tail = asyncio.create_task(self._follow())

    async def allowed(self, user: Any) -> bool:
        raise NotImplementedError

    async def since(self, after: int) -> list[dict[str, Any]]:
        """What happened after an event, the oldest first."""
        raise NotImplementedError

    async def first(self) -> int:
        """The event after which to begin."""
        return self.number("after")

    def number(self, field: str) -> int:
        """A whole number of the address; 0 for none or for anything else."""
        given = parse_qs(self.scope["query_string"].decode()).get(field, ["0"])[0]
        return int(given) if given.isdecimal() and len(given) < 19 else 0

    async def disconnect(self, code: int) -> None:
        if self.tail:
            self.tail.cancel()
            with suppress(asyncio.CancelledError):
                await self.tail

    async def _follow(self) -> None:
        try:
            after = await self.first()
            while True:
                for event in await self.since(after):
                    after = event["event"]
                    await self.send(text_data=json.dumps(event))
                await asyncio.sleep(self.pause)
        except Exception:
            # A silent socket would look like a production that stands still; a closed one is opened again.
            log.exception("events of %s", self.scope["path"])
            await self.close(code=FAILED)

    pause = PAUSE


class TitleEvents(Tail):
    """Everything that happens to one title."""

    async def allowed(self, user: Any) -> bool:
        profile = await database_sync_to_async(profile_of)(user, self.scope.get("session"))
        self.language = language_of(profile, dict(self.scope.get("headers", ())).get(b"accept-language", b"").decode("latin-1"))
        return await database_sync_to_async(_sees)(profile, self._title)

    async def since(self, after: int) -> list[dict[str, Any]]:
        rows = await database_sync_to_async(_since)(self._title, after, self.number("episode"))
        with override(self.language):
            return [{**row, "reason": told(row["reason"])} if row.get("reason") else row for row in rows]

    @property
    def _title(self) -> str:
        return str(self.scope["url_route"]["kwargs"]["title"])


class HouseEvents(Tail):
    """What everybody at home wants to hear of: a film can be watched, is finished, or cannot be made. From now on, not from before."""

    pause = 1.0

    async def allowed(self, user: Any) -> bool:
        self.profile = await database_sync_to_async(profile_of)(user, self.scope.get("session"))
        return True

    async def first(self) -> int:
        return self.number("after") or await database_sync_to_async(_last)()

    async def since(self, after: int) -> list[dict[str, Any]]:
        return await database_sync_to_async(_news)(self.profile, after)


def _sees(profile: Profile, title: str) -> bool:
    return Title.objects.visible(profile).filter(pk=title).exists()


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


NEWS = ("watchable", "done", "failed")


def _last() -> int:
    return Event.objects.order_by("-id").values_list("id", flat=True).first() or 0


def _news(profile: Profile, after: int) -> list[dict[str, Any]]:
    found = Event.objects.filter(title__in=Title.objects.visible(profile), id__gt=after, kind__in=NEWS).order_by("id")
    rows = found.values_list("pk", "kind", "title", "title__name", "cut__number", "cut__episode__number", "cut__episode__name")[:50]
    return [
        {"event": pk, "kind": kind, "title": title, "name": episode_name or name, "cut": cut, "episode": episode}
        for pk, kind, title, name, cut, episode, episode_name in rows
    ]


routes = [path("ws/house", HouseEvents.as_asgi()), path("ws/titles/<slug:title>", TitleEvents.as_asgi())]
