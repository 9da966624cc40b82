"""Addresses for players that cannot sign in: signed, for a while, and taken back in the settings.

An address holds the number of a token of the profile that made it and when it ends. Behind it lie the streams that this profile sees and
nothing else of the house; playlists name everything under the same address.
"""

from __future__ import annotations

import re
import secrets
import time
from datetime import timedelta
from urllib.parse import quote

from django.contrib.auth.decorators import login_required
from django.core import signing
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import Resolver404, resolve, reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from catalog.cards import cuts_of, episode_card
from catalog.household import of
from catalog.models import Episode, Title, Token
from catalog.pages import found_episode, found_title
from catalog.tokens import digest
from player.streams import PLAYLIST

SALT = "matinee.player.links"
FILM, LIBRARY = timedelta(days=2), timedelta(days=30)
"""For how long the address of a film and that of the library are good."""
PLAYABLE = frozenset({"stream", "media", "captions", "sdh", "text", "rendition", "init", "framed-init", "segment", "download"})
"""Names of the views that lie behind such an address."""
_OWN = re.compile(r'(?m)^/(?=(?:stream|segment|init)/)|(?<=URI=")/(?=(?:stream|segment|init)/)')
LIST = "audio/x-mpegurl"


def link_key(token: Token, lasts: timedelta) -> str:
    """The part of an address that opens it for so long."""
    return signing.dumps([token.pk, int(time.time() + lasts.total_seconds())], salt=SALT).replace(":", ".")


def opened(key: str) -> Token | None:
    """The token that an address stands for; None where it has ended or was taken back. Raises Http404 for one that was never given."""
    try:
        number, until = signing.loads(key.replace(".", ":"), salt=SALT)
    except (signing.BadSignature, ValueError, TypeError):
        raise Http404("No such address was given.") from None
    token = Token.objects.select_related("profile", "user").filter(pk=number).first()
    if token is None or time.time() > until or not token.user.is_active or token.profile.household_id != of(token.user).pk:
        return None
    return token


def _gone() -> HttpResponse:
    return HttpResponse(gettext("This address has ended or was taken back. Make another one on the film's page."), status=410, content_type="text/plain; charset=utf-8")


def link_token(request: HttpRequest) -> Token:
    """The profile's token for other players, made when it is first needed. Nobody knows its secret: only addresses stand for it."""
    if request.profile.kids:
        raise PermissionDenied(gettext("A grown-up of the house has to do this."))
    name = "Other players"
    there = request.profile.tokens.filter(name=name, user=request.user).first()
    return there or Token.objects.create(profile_id=request.profile.pk, user=request.user, name=name, digest=digest(secrets.token_urlsafe(32)))


@never_cache
def through(request: HttpRequest, key: str, name: str) -> HttpResponse:
    """A stream behind an address, as the profile sees it that made the address."""
    token = opened(key)
    if token is None:
        return _gone()
    try:
        match = resolve(f"/{name}")
    except Resolver404:
        raise Http404("Nothing lies there.") from None
    if match.url_name not in PLAYABLE:
        raise Http404("Nothing that can be played lies there.")
    request.user, request.profile = token.user, token.profile
    answer: HttpResponse = match.func(request, *match.args, **match.kwargs)
    if answer.get("Content-Type", "").startswith(PLAYLIST):
        answer.content = _OWN.sub(f"/link/{key}/", answer.content.decode()).encode()
    return answer


@never_cache
def playlist(request: HttpRequest, key: str, title: str = "", number: int = 0) -> HttpResponse:
    """The library, or one episode, as a playlist for VLC, mpv, Kodi and televisions."""
    token = opened(key)
    if token is None:
        return _gone()
    visible = Title.objects.visible(token.profile)
    found = visible.filter(pk=title) if title else visible.order_by("name", "pk")
    episodes = [each for one in found.prefetch_related(cuts_of("seasons__episodes")) for season in one.seasons.all() for each in season.episodes.all()]
    cards = [episode_card(each) for each in episodes if not number or each.number == number]
    shown = [each for each in cards if each["watchable"]]
    if title and not shown:
        raise Http404("There is no such film, or it cannot be watched yet.")
    lines = ["#EXTM3U"]
    for each in shown:
        group = each["title"].genre.capitalize() or "Matinee"
        lines.append(f'#EXTINF:{each["frames"] // 25} group-title="{_plain(group)}",{_plain(_called(each["episode"]))}')
        lines.append(request.build_absolute_uri(f"/link/{key}{reverse('stream', args=[each['cut'].pk])}"))
    return HttpResponse("\n".join(lines) + "\n", content_type=LIST, headers={"Content-Disposition": 'inline; filename="matinee.m3u"'})


def _called(episode: Episode) -> str:
    title = episode.title
    return str(title) if title.kind == "film" else f"{title} {episode.season.number}x{episode.number:02} {episode.name}".strip()


def _plain(text: str) -> str:
    return " ".join(re.sub(r"""[\x00-\x1f"]+""", " ", text).split())


@login_required
def elsewhere(request: HttpRequest, title: str, number: int) -> HttpResponse:
    """Addresses by which an episode plays in VLC, mpv, Infuse, Kodi and whatever else plays HLS. Looking makes none: they are asked for."""
    episode = found_episode(found_title(request, title), number)
    if request.method != "POST":
        return redirect("title", title=title, number=number)
    cut = episode.playing()
    if not cut.watchable:
        raise Http404("It cannot be watched yet.")
    key = link_key(link_token(request), FILM)
    stream = request.build_absolute_uri(f"/link/{key}{reverse('stream', args=[cut.pk])}")
    context = {
        "title": episode.title, "episode": episode, "address": stream, "until": timezone.now() + FILM, "command": f'mpv "{stream}"',
        "list": reverse("film-list", args=[key, title, number]),
        "players": [("VLC", f"vlc://{stream}"), ("VLC · iOS", f"vlc-x-callback://x-callback-url/stream?url={quote(stream, safe='')}"), ("Infuse", f"infuse://x-callback-url/play?url={quote(stream, safe='')}")],
    }  # fmt: skip
    return render(request, "elsewhere.html", context)


@login_required
@require_POST
def library(request: HttpRequest) -> HttpResponse:
    """Make an address of the library as a playlist; the settings show it once."""
    request.session["library"] = request.build_absolute_uri(reverse("library-list", args=[link_key(link_token(request), LIBRARY)]))
    return redirect(reverse("settings") + "#library")
