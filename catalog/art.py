"""The pictures of the household's films, for those who may see them: stills, portraits, posters and lettering."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import cache_control
from PIL import Image

from catalog.artwork import heads, logo, poster
from catalog.models import Cut, Event, Title
from catalog.pages import found_episode, found_title
from catalog.prints import printed
from catalog.production import still as taken
from generator.errors import VaultDamaged
from generator.vault import Vault

WIDTHS = (240, 400, 640, 960, 1280, 1920)
"""Pixels in which pictures are given out; anything else is rounded up to one of them."""


def _wide(width: int) -> int:
    return next((each for each in WIDTHS if each >= width), WIDTHS[-1])


@login_required
@cache_control(private=True, max_age=31536000, immutable=True)
def still(request: HttpRequest, title: str, key: str, width: int = 0) -> HttpResponse:
    """The middle frame of a take of one of the household's films: small, or of a width."""
    found = found_title(request, title)
    stands = Cut.objects.filter(episode__season__title=found, poster=key).exists()
    played = stands or any(key in _picture_keys(cut) for cut in Cut.objects.filter(episode__season__title=found))
    if not played and not Event.objects.filter(title=found, kind="shot", payload__key=key).exists():
        raise Http404("No take of this film has that key.")
    if width:
        return printed(request, ("still", key), _wide(width), lambda: _image(taken(key, large=True)))
    if not (image := taken(key)):
        raise Http404("That take is no longer in the vault.")
    return HttpResponse(image, content_type="image/jpeg")


@login_required
@cache_control(private=True, max_age=31536000, immutable=True)
def poster_of(request: HttpRequest, title: str, key: str, name: str, width: int) -> HttpResponse:
    """The poster of a title: the picture that stands for it, with its name as the film letters it."""
    found, cut = _standing(request, title, key)
    return printed(request, ("poster", key, str(found)), _wide(width), lambda: _poster(found, cut))


@login_required
@cache_control(private=True, max_age=31536000, immutable=True)
def lettering(request: HttpRequest, title: str, key: str, name: str) -> HttpResponse:
    """The name of a title as the film letters it, without ground."""
    found, _ = _standing(request, title, key)
    return printed(request, ("logo", key, str(found)), WIDTHS[3], lambda: logo(str(found), _look(key)), clear=True)


def _standing(request: HttpRequest, title: str, key: str) -> tuple[Title, Cut]:
    """A title and the cut that a picture stands for. Raises Http404."""
    found = found_title(request, title)
    cut = Cut.objects.filter(episode__season__title=found, poster=key).only("pk", "poster", "episode").first()
    if cut is None:
        raise Http404("That picture does not stand for this film.")
    return found, cut


def _shot(key: str) -> dict[str, Any]:
    try:
        return dict(Vault(settings.VAULT).facts(key)["request"]["shot"])
    except (KeyError, ValueError, VaultDamaged):
        return {}


def _look(key: str) -> str:
    return str(_shot(key).get("look", ""))


def _poster(title: Title, cut: Cut) -> Image.Image | None:
    image = _image(taken(cut.poster, large=True))
    if image is None:
        return None
    cast = (Cut.objects.values_list("screenplay", flat=True).get(pk=cut.pk) or {}).get("cast", [])
    lead = next((each["look"] for each in cast if each.get("role") == "lead"), None)
    return poster(np.asarray(image.convert("RGB")), heads(_shot(cut.poster).get("marks", ()), lead), str(title), _look(cut.poster))


def _image(body: bytes) -> Image.Image | None:
    return Image.open(io.BytesIO(body)) if body else None


@login_required
@cache_control(private=True, max_age=86400)
def portrait(request: HttpRequest, title: str, number: int, character: str, key: str) -> HttpResponse:
    """Somebody of the cast. The key of the picture is part of the address, so that another face has another address."""
    from catalog.portrait import face

    episode = found_episode(found_title(request, title), number)
    # An earlier cut's face may be offered to profiles after its actor was swapped.
    cut = next((each for each in (episode.playing(), *episode.cuts.order_by("-number")) if each.portraits.get(character, [""])[0] == key), None)
    if cut is None:
        raise Http404("No portrait of that character is made.")
    return printed(request, ("portrait", *cut.portraits[character]), 320, lambda: _image(face(cut, character)))


def _picture_keys(cut: Cut) -> set[str]:
    return {clip["key"] for clip in cut.document["picture"]} if cut.document else set()
