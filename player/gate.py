"""What a full house asks for, again and again: segments, and the lists of a film that is being made. For who was let in a moment ago they are
answered here, without a look at the database.

Whoever asks is let in by Django first (player.streams), as ever. From then on the same pass, which is the cookie of a session or a signed
address, gets segments for a minute: their keys cannot be guessed and their bytes never change. Of a cut that it was shown the lists of, a
session gets these for some seconds too, as Django wrote them within the last one; then both are asked for anew. A pass is taken back at once
when its session ends or changes, when an account, a profile or a title changes or goes, and when an address is taken back (player.apps).
"""

from __future__ import annotations

import asyncio
import re
import struct
import time
from collections.abc import Awaitable, Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, parse_cookie

from generator.errors import VaultDamaged
from generator.vault import Vault
from player.byterange import part
from player.latest import laid

GOOD, SHOWN, NEW = 60.0, 15.0, 1.0
"""Seconds for which a pass is good for segments, and for the lists of a cut; for which a list is as it was written. Then Django looks again."""
MOST = 10_000
"""Passes that are remembered."""
SEGMENT = "video/iso.segment"
PLAYLIST = "application/vnd.apple.mpegurl"
_ADDRESS = re.compile(r"(?:/link/([^/]+))?/segment/([0-9A-Za-z_-]+)/(?:picture|sound)-(\d{1,12})-(\d{1,9})\.m4s")
_LIST = re.compile(r"/stream/(\d{1,12})/([a-z-]+)\.m3u8")
_passes: dict[str, float] = {}
"""Pass, with the cut behind it where it is for its lists: until when it is good."""
_lists: dict[str, tuple[float, bytes]] = {}
"""Path: until when a list is as it was written, and the list."""

App = Callable[[Any, Any, Any], Awaitable[None]]


def let_in(request: HttpRequest) -> None:
    """Remember whoever makes this request as somebody who gets segments."""
    if asked := _ADDRESS.fullmatch(request.path):
        _remember(_pass(asked[1], request.COOKIES.get(settings.SESSION_COOKIE_NAME)), GOOD)


def listed(request: HttpRequest, text: str) -> None:
    """Remember a list that whoever makes this request was shown, whole, and them as somebody who sees it."""
    asked = _LIST.fullmatch(request.path)
    session = request.COOKIES.get(settings.SESSION_COOKIE_NAME)
    if asked and session and request.META.get("QUERY_STRING") == "whole":
        _remember(f"{_pass(None, session)} {asked[1]}", SHOWN)
        if len(_lists) >= MOST:
            _lists.clear()
        _lists[request.path] = time.monotonic() + NEW, text.encode()


def _remember(found: str, seconds: float) -> None:
    if found:
        if len(_passes) >= MOST:
            _passes.clear()
        _passes[found] = time.monotonic() + seconds


def shut_out(session: str | None = None) -> None:
    """Forget the pass of a session, or every one: they are looked at anew."""
    if session is None:
        _passes.clear()
    else:
        for each in [each for each in _passes if each.split()[1] == session]:
            _passes.pop(each, None)


def _pass(link: str | None, session: str | None) -> str:
    """By what somebody is let in: a signed address, else a session; empty for neither."""
    return f"link {link}" if link else f"session {session}" if session else ""


class Gate:
    """An ASGI application in front of Django, which answers everything that is not for here."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.vault: Vault | None = None

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["method"] != "GET":
            return await self.app(scope, receive, send)
        if found := _list(scope):
            await send({"type": "http.response.start", "status": 200, "headers": [*_LIST_HEADERS, (b"content-length", str(len(found)).encode())]})
            return await send({"type": "http.response.body", "body": found})
        asked = _ADDRESS.fullmatch(scope["path"])
        if asked is None or _passes.get(_pass(asked[1], _session(scope)), 0.0) < time.monotonic():
            return await self.app(scope, receive, send)
        self.vault = self.vault or Vault(settings.VAULT)
        try:
            content = await asyncio.to_thread(laid, self.vault, asked[2], int(asked[3]), int(asked[4]))
        except (KeyError, ValueError, VaultDamaged, struct.error):
            return await self.app(scope, receive, send)  # it knows what to say, and has lost takes made again
        status, headers, body = _answer(content, _header(scope, b"range"))
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})


_LIST_HEADERS = [
    (b"content-type", PLAYLIST.encode()),
    (b"cache-control", b"max-age=0, no-cache, no-store, must-revalidate, private"),
    (b"x-content-type-options", b"nosniff"),
    (b"vary", b"Cookie"),
]


def _list(scope: Any) -> bytes:
    """The list that is asked for, if it was just written and whoever asks was just shown one of that cut; empty otherwise."""
    asked = _LIST.fullmatch(scope["path"])
    if asked is None or scope["query_string"] != b"whole":
        return b""
    until, text = _lists.get(scope["path"], (0.0, b""))
    now = time.monotonic()
    return text if until > now and _passes.get(f"{_pass(None, _session(scope))} {asked[1]}", 0.0) > now else b""


def _answer(content: bytes, wanted: str) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
    found = part(wanted, len(content))
    start, end = found or (0, len(content) - 1)
    status = 200 if found is None else 206 if start <= end else 416
    body = content[start : end + 1] if status < 400 else b""
    headers = [
        (b"content-type", SEGMENT.encode()),
        (b"content-length", str(len(body)).encode()),
        (b"accept-ranges", b"bytes"),
        (b"cache-control", b"private, max-age=31536000, immutable"),
        (b"x-content-type-options", b"nosniff"),
        (b"vary", b"Cookie"),
    ]
    if status != 200:
        there = f"{start}-{end}" if status == 206 else "*"
        headers.append((b"content-range", f"bytes {there}/{len(content)}".encode()))
    return status, headers, body


def _session(scope: Any) -> str | None:
    return parse_cookie(_header(scope, b"cookie")).get(settings.SESSION_COOKIE_NAME)


def _header(scope: Any, name: bytes) -> str:
    return b"; ".join(value for key, value in scope["headers"] if key == name).decode("latin-1")
