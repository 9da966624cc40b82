"""Parts of a response (RFC 9110, section 14)."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase

BLOCK = 1 << 18


def ranged(request: HttpRequest, content: bytes, content_type: str) -> HttpResponse:
    """The content, or the one range of it that was asked for."""
    found = part(request.headers.get("Range", ""), len(content))
    if found is None:
        return HttpResponse(content, content_type=content_type, headers={"Accept-Ranges": "bytes"})
    start, end = found
    if start > end:
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{len(content)}"})
    return HttpResponse(content[start : end + 1], status=206, content_type=content_type, headers=_headers(start, end, len(content)))


def ranged_file(request: HttpRequest, path: Path, content_type: str) -> HttpResponseBase:
    """The same of a file, read while it is sent."""
    size = path.stat().st_size
    found = part(request.headers.get("Range", ""), size)
    start, end = found or (0, size - 1)
    if start > end:
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    headers = {"Content-Length": str(end + 1 - start)} | (_headers(start, end, size) if found else {"Accept-Ranges": "bytes"})
    return StreamingHttpResponse(_blocks(path, start, end + 1 - start), status=206 if found else 200, content_type=content_type, headers=headers)


async def _blocks(path: Path, start: int, left: int) -> AsyncIterator[bytes]:
    # Under ASGI, anything that is not asynchronous would be read to its end before the first byte is sent.
    with open(path, "rb") as file:
        file.seek(start)
        while left > 0 and (block := await asyncio.to_thread(file.read, min(BLOCK, left))):
            left -= len(block)
            yield block


def part(wanted: str, size: int) -> tuple[int, int] | None:
    """(first, last) byte that a Range header asks for, the first beyond the last where there is no such part; None for everything."""
    asked = re.fullmatch(r"bytes=(\d*)-(\d*)", wanted)
    if asked is None or asked.groups() == ("", ""):
        return None
    first, last = asked.groups()
    start = int(first) if first else max(0, size - int(last))
    return start, min(int(last) if first and last else size - 1, size - 1)


def _headers(start: int, end: int, size: int) -> dict[str, str]:
    return {"Accept-Ranges": "bytes", "Content-Range": f"bytes {start}-{end}/{size}"}
