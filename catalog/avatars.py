"""The pictures of profiles: faces out of the household's own films, kept beside the vault, as a film may go and its face stay."""

from __future__ import annotations

import io
from hashlib import blake2b
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.cache import cache_control
from PIL import Image

from catalog.household import of
from catalog.models import Cut, Profile, Title
from catalog.portrait import face
from catalog.prints import keep

MOST = 15
"""Faces that are offered."""
SIDE = 256
"""Pixels."""


def path(name: str) -> Path:
    return Path(settings.MATINEE_HOME) / "avatars" / f"{name}.webp"


def offered(viewer: Profile) -> list[dict[str, Any]]:
    """Faces that a profile may be seen as, of the newest films that whoever chooses may see, each person once."""
    cuts = Cut.objects.filter(episode__season__title__in=Title.objects.visible(viewer), complete=True, ending="")
    cuts = cuts.exclude(portraits={}).select_related("episode__season__title").only("portraits", "episode", "screenplay").order_by("-pk")
    found: list[dict[str, Any]] = []
    seen: set[str] = set()
    for cut in cuts[: 2 * MOST]:
        names = {each["id"]: each["name"] for each in (cut.screenplay or {}).get("cast", ())}
        for character, sat in cut.portraits.items():
            if sat[0] + character not in seen and len(found) < MOST:
                seen.add(sat[0] + character)
                found.append({"cut": cut, "character": character, "key": sat[0], "name": names.get(character, ""), "value": f"{cut.pk}/{character}"})
    return found


def choose(profile: Profile, viewer: Profile, wanted: str) -> None:
    """Take a face of `offered`, by its value, or the letter again for an empty one; anything else changes nothing. The caller saves."""
    if not wanted:
        profile.avatar = ""
        return
    each = next((each for each in offered(viewer) if each["value"] == wanted), None)
    body = face(each["cut"], each["character"]) if each else b""
    if body:
        out = io.BytesIO()
        Image.open(io.BytesIO(body)).resize((SIDE, SIDE), Image.Resampling.LANCZOS).save(out, "WEBP", quality=84)
        profile.avatar = blake2b(out.getvalue(), digest_size=16).hexdigest()
        keep(path(profile.avatar), out.getvalue())


@login_required
@cache_control(private=True, max_age=31536000, immutable=True)
def picture(request: HttpRequest, profile: int, name: str) -> HttpResponse:
    """The face of somebody of the household."""
    get_object_or_404(Profile, pk=profile, household=of(request.user), avatar=name)
    try:
        return HttpResponse(path(name).read_bytes(), content_type="image/webp")
    except OSError:
        raise Http404("That picture is gone.") from None
