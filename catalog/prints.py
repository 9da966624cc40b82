"""Pictures as they go out: as wide as they are shown, in the smallest format that whoever asks can read, each made once and kept."""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from PIL import Image, features

FORMATS: dict[str, dict[str, Any]] = {
    "avif": {"quality": 58, "speed": 8},
    "webp": {"quality": 80, "method": 2},
    "jpeg": {"quality": 84, "optimize": True},
}
"""The smallest first, with how each is written."""
VERSION = 4
"""Of how pictures are drawn here: another one makes all of them again."""
MOST = 6000
"""Pictures that are kept; they are made again when they are asked for again."""


def format_for(request: HttpRequest, clear: bool = False) -> str:
    """The best format that a browser says it reads. What is partly clear can be no JPEG."""
    accepted = request.headers.get("Accept", "")
    if "image/avif" in accepted and features.check("avif"):
        return "avif"
    return "webp" if clear or "image/webp" in accepted else "jpeg"


def printed(request: HttpRequest, about: tuple[object, ...], wide: int, make: Callable[[], Image.Image | None], clear: bool = False) -> HttpResponse:
    """A picture no wider than asked. `about` names everything that it depends on; `make` is asked only where it is not kept yet.

    Raises Http404 where there is nothing to show.
    """
    kind = format_for(request, clear)
    name = blake2b(repr((VERSION, wide, kind, *about)).encode(), digest_size=16).hexdigest()
    path = Path(settings.MATINEE_HOME) / "prints" / f"{name}.{kind}"
    try:
        body = path.read_bytes()
    except OSError:
        image = make()
        if image is None:
            raise Http404("That picture is not made.") from None
        body = _written(image, wide, kind, clear)
        keep(path, body)
    return HttpResponse(body, content_type=f"image/{kind}", headers={"Vary": "Accept"})


def _written(image: Image.Image, wide: int, kind: str, clear: bool) -> bytes:
    if image.width > wide:
        image = image.resize((wide, round(image.height * wide / image.width)), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    (image if clear else image.convert("RGB")).save(out, kind.upper(), **FORMATS[kind])
    return out.getvalue()


def keep(path: Path, body: bytes) -> None:
    """Keep a picture; somebody who reads meanwhile finds nothing or all of it. On a full disk it is made again next time."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(body)
        os.replace(file.name, path)
        kept = list(path.parent.iterdir())
        if len(kept) > MOST:
            for each in sorted(kept, key=lambda each: each.stat().st_mtime)[: MOST // 10]:
                each.unlink(missing_ok=True)
    except OSError:
        pass
