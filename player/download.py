"""A film as one file to take along: the very segments that are streamed, put into an MP4 when it is first asked for and kept for a while."""

from __future__ import annotations

import json
import re
import shutil
import threading
from hashlib import blake2b
from pathlib import Path
from urllib.parse import quote

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.views.decorators.cache import never_cache

from catalog.models import Cut
from generator.errors import VaultDamaged
from player.byterange import ranged_file
from player.streams import seen_cut

KEPT = 4
"""Files that are kept; the one that was asked for longest ago makes room."""
_joining = threading.Lock()


@login_required
@never_cache
def download(request: HttpRequest, cut: int) -> HttpResponseBase:
    """The film with its chapters and subtitles as an MP4; parts of it, for players that look into the middle."""
    row = seen_cut(request, cut)
    if not row.complete:
        raise Http404("It is still being made. Download it when it is finished.")
    try:
        path = joined(row)
    except (KeyError, ValueError, VaultDamaged):
        raise Http404("Some of its takes are not in the vault any more. Open the film: they will be made again.") from None
    answer = ranged_file(request, path, "video/mp4")
    named = re.sub(r"[^\w \-.,]+", " ", str(row.episode.title)).strip()[:80] or "film"
    answer["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(named)}.mp4"
    return answer


def joined(cut: Cut) -> Path:
    """The file of a finished cut, made now if it is not there."""
    from catalog.production import studio

    folder = Path(settings.VAULT).parent / "downloads"
    digest = blake2b(json.dumps(cut.document, sort_keys=True).encode(), digest_size=8).hexdigest()
    path = folder / f"{cut.pk}-{digest}.mp4"
    with _joining:
        if path.exists():
            path.touch()
            return path
        work = folder / f"work-{cut.pk}"
        screenplay = cut.screenplay_value()
        if screenplay is None:
            raise ValueError("It has no screenplay.")
        try:
            studio().export(screenplay, cut.value(), work, "{}")
            (work / "film.mp4").rename(path)
        finally:
            shutil.rmtree(work, ignore_errors=True)
        there = sorted(folder.glob("*.mp4"), key=lambda each: each.stat().st_mtime)
        for each in there[:-KEPT]:
            each.unlink(missing_ok=True)
    return path
