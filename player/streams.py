"""The stream: playlists that grow, segments that never change."""

from __future__ import annotations

import math
import struct
import time
from collections.abc import Callable, Sequence
from functools import lru_cache, wraps
from hashlib import blake2b
from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import cache_control, never_cache

from catalog.models import Cut, Title, Vote
from catalog.storage import mend
from generator.assembly import audio, playlist, rendition, video
from generator.assembly import captions as caption_text
from generator.assembly.segment import picture_start, placed, sound_start
from generator.clock import Span
from generator.cut import Clip, Framing
from generator.cut import Cut as CutValue
from generator.errors import VaultDamaged
from generator.picture.ladder import LADDER, even_width
from generator.vault import Vault
from player.byterange import ranged
from player.gate import PLAYLIST, SEGMENT, let_in, listed
from player.latest import Stamp, laid, stamp_of, value_of
from player.snapshot import has_ended, shown

PRESETS = {rung.preset for rung in LADDER}
TRACKS = ("picture", "sound", "captions", "sdh")


def seen_cut(request: HttpRequest, pk: int) -> Cut:
    """A cut that whoever asks may see: of the household's, or a candidate in the vote that a guest was invited to."""
    cuts = Cut.objects.defer("screenplay", "document", "report", "portraits")  # by far the most of it, and seldom what is wanted
    if not request.user.is_authenticated:
        return get_object_or_404(cuts, pk=pk, votes__guests=_address(request) or None)
    return get_object_or_404(cuts, pk=pk, episode__season__title__in=Title.objects.visible(request.profile))


def _address(request: HttpRequest) -> str:
    """By which address a guest came; empty for everybody else."""
    return str((request.session.get("guest") or {}).get("address", ""))


def watching(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """For who is signed in, and for guests of a vote whose address was not taken back."""

    @wraps(view)
    def admit(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        address = _address(request)
        if request.user.is_authenticated or (address and Vote.objects.filter(guests=address).exists()):
            return view(request, *args, **kwargs)
        return redirect_to_login(request.get_full_path())

    return admit


@login_required
@never_cache
def multivariant(request: HttpRequest, cut: int) -> HttpResponse:
    """What a player opens. With `?whole`, for players that begin where they are told to, everything that is made is shown at once."""
    value = value_of(stamp_of(seen_cut(request, cut)))
    return HttpResponse(multivariant_of(value, query="?whole" if "whole" in request.GET else ""), content_type=PLAYLIST)


def multivariant_of(value: CutValue, query: str = "") -> str:
    """The playlist that names a cut's renditions, each at its address with `query`."""
    picture, sound, captions, sdh = (f"{track}.m3u8{query}" for track in TRACKS)
    others = [(name, f"{track}.m3u8{query}") for track, name in rendition.NAMES.items()]
    return playlist.multivariant(picture=picture, sound=sound, captions=captions, sdh=sdh, framing=_framing(value), others=others)


def _framing(value: CutValue) -> Framing:
    """What a cut was begun with: all of its pictures play after one init segment."""
    from generator.studio.rendition import begun_with

    return begun_with(value, Vault(settings.VAULT)) or Framing()


@login_required
@never_cache
def media(request: HttpRequest, cut: int, track: str) -> HttpResponse:
    """The playlist of one rendition, as far as it is made and as far as this session may see it."""
    row = seen_cut(request, cut)
    ended = has_ended(complete=row.complete, grown=row.grown, now=timezone.now())
    age = 0.0 if _session_age(request, cut) < playlist.TARGET_DURATION else math.inf
    stamp = stamp_of(row)
    text = _listed(stamp, _framing(value_of(stamp)), track, ended, age)
    listed(request, text)
    return HttpResponse(text, content_type=PLAYLIST)


@lru_cache(maxsize=64)
def _listed(stamp: Stamp, framing: Framing, track: str, ended: bool, age: float) -> str:
    """The playlist of one rendition, written once for everybody to whom the same is shown of it."""

    def seen(clips: tuple[Clip, ...]) -> Sequence[Clip]:
        return shown(clips, ended=ended, session_age=age)

    return playlist_of(stamp[0], value_of(stamp), track, ended=ended, framing=framing, shown=seen)


def playlist_of(
    cut: int, value: CutValue, track: str, *, ended: bool, framing: Framing | None = None, shown: Callable[[tuple[Clip, ...]], Sequence[Clip]] = tuple
) -> str:
    """The playlist of one rendition of a cut, with those of its clips that are `shown`. Raises Http404 for a track that there is not."""
    if track not in (*TRACKS, *rendition.NAMES):
        raise Http404(f"A film has the renditions {', '.join((*TRACKS, *rendition.NAMES))}.")
    if track in ("captions", "sdh"):
        # Captions are cut where pictures are, as far as there is sound for them.
        spans = [clip.span for clip in shown(value.picture)]
        return playlist.captions(spans, uri=lambda _, span: reverse(track, args=[cut, span.start, span.frames]), ended=ended)
    clips = shown(value.picture if track == "picture" else value.sound)
    begin = picture_start if track == "picture" else sound_start

    def uri(sequence: int, clip: Clip) -> str:
        if track in rendition.NAMES:
            return reverse("rendition", args=[cut, track, clip.key, begin(clip.span.start), sequence])
        return reverse("segment", args=[clip.key, track, begin(clip.span.start), sequence])

    framing = framing or _framing(value)
    picture = reverse("framed-init", args=[framing.width, framing.height, framing.preset, framing.crf])
    return playlist.media(clips, init=picture if track == "picture" else reverse("init", args=["sound"]), uri=uri, ended=ended)


def _session_age(request: HttpRequest, cut: int) -> float:
    """Seconds since this viewing session first asked for this cut; as good as for ever for players that know where to begin."""
    if "whole" in request.GET:
        return math.inf
    viewer = request.COOKIES.get(settings.SESSION_COOKIE_NAME) or request.META.get("REMOTE_ADDR", "")
    agent = request.headers.get("User-Agent", "")
    key = "screening:" + blake2b(f"{viewer}\n{agent}\n{cut}".encode(), digest_size=12).hexdigest()
    now = time.time()
    # A session that has not asked for a while has ended; the next request begins another one.
    first, last = cache.get(key, (now, now))
    cache.set(key, (first, now), timeout=30)
    return now - first


@watching
@never_cache
def captions(request: HttpRequest, cut: int, start: int, frames: int, sounds: bool = False) -> HttpResponse:
    text = caption_text.segment(seen_cut(request, cut).value().captions, Span(start=start, frames=frames), sounds=sounds)
    return HttpResponse(text, content_type="text/vtt; charset=utf-8")


@login_required
@never_cache
def text(request: HttpRequest, cut: int, kind: str) -> HttpResponse:
    """All captions as one file, to keep beside a download or to give to another player."""
    write = {"srt": caption_text.srt, "vtt": caption_text.vtt}.get(kind)
    if write is None:
        raise Http404("Captions come as film.srt or film.vtt.")
    return HttpResponse(write(seen_cut(request, cut).value().captions), content_type="text/plain; charset=utf-8")


@login_required
@cache_control(private=True, max_age=31536000, immutable=True)
def stem(request: HttpRequest, cut: int, key: str) -> HttpResponse:
    """A voice, a cue or an ambience of a cut, alone."""
    if not any(clip.key == key for clip in seen_cut(request, cut).value().stems):
        raise Http404("That cut was not mixed from it.")
    try:
        return ranged(request, Vault(settings.VAULT).read(key), "audio/flac")
    except (KeyError, ValueError, VaultDamaged):
        raise Http404("That take is not in the vault any more.") from None


@watching
@cache_control(private=True, max_age=86400)
def init(request: HttpRequest, track: str) -> HttpResponse:
    content = {"picture": lambda: video.init(Framing()), "sound": audio.init}.get(track)
    if content is None:
        raise Http404("There is an init segment for picture and one for sound.")
    return HttpResponse(content(), content_type="video/mp4")


@watching
@cache_control(private=True, max_age=86400)
def framed_init(request: HttpRequest, width: int, height: int, preset: str, crf: int) -> HttpResponse:
    """What pictures of one size and preset play after."""
    if preset not in PRESETS or width != even_width(Framing(), height) or not 90 <= height <= 2160 or height % 2 or not 10 <= crf <= 40:
        raise Http404("Nothing is filmed like that.")
    return HttpResponse(video.init(Framing(width=width, height=height, preset=preset, crf=crf)), content_type="video/mp4")


@watching
@cache_control(private=True, max_age=31536000, immutable=True)
def segment(request: HttpRequest, key: str, track: str, start: int, sequence: int) -> HttpResponse:
    """A take at its place in a film. Keys cannot be guessed: whoever knows one was given it by a playlist of theirs."""
    try:
        answer = ranged(request, laid(Vault(settings.VAULT), key, start, sequence), SEGMENT)
    except struct.error:
        raise Http404("No film is long enough for that place.") from None
    except (KeyError, ValueError, VaultDamaged):
        if mend(Vault(settings.VAULT), key):
            again = "That take was damaged or lost. It is being made again: ask once more in a moment."
            return HttpResponse(again, status=503, headers={"Retry-After": "2", "Cache-Control": "no-store"}, content_type="text/plain")
        raise Http404("That take is not in the vault, and no film needs it.") from None
    if request.user.is_authenticated:  # guests are looked at each time: their address can be taken back at any
        let_in(request)
    return answer


GLIMPSE = 200
"""Frames of a preview clip, about."""


@login_required
@cache_control(private=True, max_age=31536000, immutable=True)
def glimpse(request: HttpRequest, title: str, key: str) -> HttpResponse:
    """A preview clip of a film: some seconds of its pictures from its still on, without sound."""
    cut = Cut.objects.filter(episode__season__title__in=Title.objects.visible(request.profile).filter(pk=title), poster=key).order_by("-pk").first()
    value = cut.value() if cut else CutValue(number=1, parent=0)
    first = next((at for at, clip in enumerate(value.picture) if clip.key == key), None)
    if first is None:
        raise Http404("No film of yours has that still.")
    vault, content, at = Vault(settings.VAULT), video.init(_framing(value)), 0
    try:
        for sequence, clip in enumerate(value.picture[first:]):
            if at and at + clip.span.frames > GLIMPSE:
                break
            content += placed(vault.read(clip.key), start=picture_start(at), sequence=sequence)
            at += clip.span.frames
    except (KeyError, ValueError, VaultDamaged):
        raise Http404("A take of it is not in the vault any more.") from None
    return ranged(request, content, "video/mp4")


@watching
@cache_control(private=True, max_age=31536000, immutable=True)
def mixed(request: HttpRequest, cut: int, track: str, key: str, start: int, sequence: int) -> HttpResponse:
    """The sound of a cut as another mix, made of its stems when it is first asked for."""
    try:
        content = rendition.segment(Vault(settings.VAULT), seen_cut(request, cut).value(), key, track)
        return ranged(request, placed(content, start=start, sequence=sequence), SEGMENT)
    except struct.error:
        raise Http404("No film is long enough for that place.") from None
    except (KeyError, ValueError, VaultDamaged):
        raise Http404("There is no such mix of that cut, or what it is mixed from is not in the vault any more.") from None
