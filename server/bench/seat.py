"""One viewer of many: a player that keeps a minute of film ahead, as the watch page does, and counts what came too late."""

from __future__ import annotations

import asyncio
import re
import time
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from generator.assembly.playlist import TARGET_DURATION

AHEAD, START = 60.0, 2.0
"""Seconds of film that a player keeps ahead; before it shows the first picture."""
TRACKS = ("picture", "sound")
_SEGMENT = re.compile(r"#EXTINF:([\d.]+),\n(\S+)")


@dataclass
class Track:
    """What a player knows of a rendition."""

    segments: list[tuple[float, str]] = field(default_factory=list)
    had: int = 0
    ends: float = 0.0
    """Seconds of it that were fetched."""
    looked: float = -TARGET_DURATION
    over: bool = False

    @property
    def all(self) -> bool:
        return self.over and self.had == len(self.segments)


class Seat:
    """`watch` signs in with a session of its own and fetches the film to its end."""

    def __init__(self, port: int, stream: str, comes: float) -> None:
        self.port, self.comes, self.stream = port, comes, urlsplit(stream).path
        self.cookie = ""
        self.line: Line | None = None
        self.waits: list[float] = []
        self.late, self.unshot, self.ended = 0, 0, False
        """Segments that came too late; those of them that were not shot yet when they had to be shown."""

    async def watch(self) -> None:
        await asyncio.sleep(self.comes)
        await self._fetch("/health", "Accept: text/html\r\n")  # signs in, where the house lets visitors from this machine in
        began = time.monotonic()
        await self._fetch(f"{self.stream}/film.m3u8?whole")
        tracks = {name: Track() for name in TRACKS}
        while left := {name: each for name, each in tracks.items() if not each.all}:
            now = time.monotonic() - began
            for name, each in left.items():
                # While a film grows, a player looks every target duration; twice as often where there was nothing new.
                if not each.over and now - each.looked >= TARGET_DURATION / (2 if each.had == len(each.segments) else 1):
                    text = (await self._fetch(f"{self.stream}/{name}.m3u8?whole")).decode()
                    each.segments = [(float(length), where) for length, where in _SEGMENT.findall(text)]
                    each.over, each.looked = "#EXT-X-ENDLIST" in text, now
            wanted = [each for each in left.values() if each.had < len(each.segments) and each.ends - AHEAD <= now]
            if not wanted:
                await asyncio.sleep(0.25)
                continue
            await self._take(min(wanted, key=lambda each: each.ends), began)
        self.ended = True

    async def _take(self, track: Track, began: float) -> None:
        length, where = track.segments[track.had]
        asked = time.monotonic()
        await self._fetch(where)
        now = time.monotonic()
        self.waits.append(now - asked)
        self.late += now - began > START + track.ends
        self.unshot += asked - began > START + track.ends
        track.had += 1
        track.ends += length

    async def _fetch(self, path: str, more: str = "") -> bytes:
        """The body of what lies there, empty for a segment. Raises OSError for anything but success."""
        cookie = f"Cookie: {self.cookie}\r\n" if self.cookie else ""
        wanted = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n{cookie}{more}\r\n".encode()
        try:
            status, head, body = await self._asked(wanted)
        except ConnectionError:  # the line was idle for too long
            self.line = None
            status, head, body = await self._asked(wanted)
        if status != 200:
            raise OSError(f"{path}: {status}")
        if set_ := re.findall(r"(?im)^set-cookie: *([^;\r]+)", head):
            self.cookie = "; ".join(set_)
        return body

    async def _asked(self, wanted: bytes) -> tuple[int, str, bytes]:
        if self.line is None:
            _, self.line = await asyncio.get_running_loop().create_connection(Line, "127.0.0.1", self.port)
        return await self.line.ask(wanted)


class Line(asyncio.BufferedProtocol):
    """A connection that keeps answers in text and only counts the bytes of segments: a house full of viewers is not to cost more than the house."""

    room = bytearray(1 << 20)
    """What is received lies here for a moment; all lines share it, as each is done with it before the next one receives."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport
        self.said: asyncio.Future[tuple[int, str, bytes]] | None = None

    async def ask(self, wanted: bytes) -> tuple[int, str, bytes]:
        """(status, head, body); the body of a segment is empty."""
        self.head, self.body, self.left, self.kept = b"", b"", -1, True
        if self.transport.is_closing():
            raise ConnectionResetError
        self.said = asyncio.get_running_loop().create_future()
        self.transport.write(wanted)  # type: ignore[attr-defined]
        return await self.said

    def get_buffer(self, sizehint: int) -> bytearray:
        return self.room

    def buffer_updated(self, nbytes: int) -> None:
        at = 0
        if self.left < 0:
            self.head += bytes(self.room[:nbytes])
            end = self.head.find(b"\r\n\r\n") + 4
            if end < 4:
                return
            at = nbytes - (len(self.head) - end)
            self.head = self.head[:end]
            length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", self.head)
            self.left = int(length[1]) if length else 0
            self.kept = b"video/" not in self.head
        if self.kept:
            self.body += bytes(self.room[at:nbytes])
        self.left -= nbytes - at
        if self.left <= 0 and self.said and not self.said.done():
            head = self.head.decode("latin-1")
            self.said.set_result((int(head.split(" ", 2)[1]), head, self.body))

    def connection_lost(self, exc: Exception | None) -> None:
        if self.said and not self.said.done():
            self.said.set_exception(exc or ConnectionResetError())
