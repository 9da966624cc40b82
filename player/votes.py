"""Votes on the screen: the page, its state, voices by hand, and a playlist that grows into the winner."""

from __future__ import annotations

import base64
import json
import math
import secrets
from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from catalog.models import Cut, Profile, Title, Vote
from catalog.pages import found_episode, found_title
from catalog.production import still
from catalog.profiles import profile_of
from catalog.votes import cast, lock, open_vote, parting, phase, position, revoke, screening, steer, tally
from generator.clock import FPS
from generator.cut import Clip
from player import foyer
from player.snapshot import has_ended
from player.streams import PLAYLIST, multivariant_of, playlist_of

GUEST = "guest"
"""Where a session keeps what makes it a guest: the guests' address of its vote, and a secret that its voice belongs to."""


def guest_of(session: Any, vote: Vote) -> str:
    """The secret of a guest of this vote; empty for somebody whose address was taken back, or who never had one."""
    kept = (session or {}).get(GUEST) or {}
    return str(kept.get("secret", "")) if vote.guests and kept.get("address") == vote.guests else ""


def admitted(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """For whoever may see the vote's title, and for its guests."""

    @wraps(view)
    def admit(request: HttpRequest, vote: str, *args: Any, **kwargs: Any) -> HttpResponse:
        found = get_object_or_404(Vote.objects.select_related("episode__season__title", "winner", "default"), pk=vote)
        if not sees(request.user, request.session, found):
            raise Http404("There is no such vote.")
        return view(request, found, *args, **kwargs)

    return admit


def sees(user: Any, session: Any, vote: Vote) -> bool:
    if user.is_authenticated and Title.objects.visible(profile_of(user, session)).filter(pk=vote.episode.title.pk).exists():
        return True
    return bool(guest_of(session, vote))


def state(vote: Vote, who: Profile | None, guest: str) -> dict[str, Any]:
    """Everything that a page shows of a vote now."""
    vote.refresh_from_db()
    now = phase(vote)
    mine = vote.ballots.filter(profile=who) if who else vote.ballots.filter(guest=guest)
    counted = tally(vote)
    return {
        "phase": now.name,
        "seconds": None if now.seconds is None else round(now.seconds, 1),
        "voices": sum(counted.values()),
        "tally": counted if now.name == "locked" or not vote.secret else None,
        "mine": mine.values_list("candidate__number", flat=True).first(),
        "winner": vote.winner.number if vote.winner else None,
        "position": round(position(vote), 2),
        "playing": vote.playing,
        "begun": vote.told is not None,
    }


def _who(request: HttpRequest, vote: Vote) -> tuple[Profile | None, str]:
    guest = guest_of(request.session, vote)
    return (None, guest) if guest and not request.user.is_authenticated else (Profile.objects.get(pk=request.profile.pk), "")


@login_required
@require_POST
def begin(request: HttpRequest, title: str, number: int) -> HttpResponse:
    """Open a vote with what was chosen on the title page."""
    episode = found_episode(found_title(request, title), number)
    cuts = list(
        episode.cuts.filter(number__in=[each for each in request.POST.getlist("candidates") if each.isdecimal()]).order_by("number")
    )
    until = None
    if request.POST.get("when") == "date":
        hours = request.POST.get("hours", "")
        until = parse_datetime(request.POST["until"]) if request.POST.get("until") else None
        if hours.isdecimal():
            until = timezone.now() + timedelta(hours=int(hours))
    try:
        vote = open_vote(
            episode,
            request.POST.get("question", "") or gettext("How should it end?"),
            cuts,
            until=until,
            secret="secret" in request.POST,
            guests="guests" in request.POST,
        )
    except ValidationError as error:
        return render(request, "refused.html", {"refused": error.message_dict, "episode": episode, "title": episode.title}, status=400)
    return redirect("vote", vote=vote.pk)


@login_required
@require_POST
def together(request: HttpRequest, title: str, number: int) -> HttpResponse:
    """Watch an episode in step with others; nothing is asked of anybody."""
    episode = found_episode(found_title(request, title), number)
    if not episode.playing().watchable:
        raise Http404("It cannot be watched yet.")
    return redirect("vote", vote=screening(episode).pk)


@never_cache
@admitted
def page(request: HttpRequest, vote: Vote) -> HttpResponse:
    """The vote: in a screening with the film, until a date with the endings to choose from."""
    return _page(request, vote)


@never_cache
def guest(request: HttpRequest, address: str) -> HttpResponse:
    """What a guest opens. The address can be taken back; until then it admits to this one vote."""
    vote = get_object_or_404(Vote, guests=address) if address else None
    if vote is None:
        raise Http404("There is no such vote.")
    if not guest_of(request.session, vote):
        request.session[GUEST] = {"address": address, "secret": secrets.token_hex(16)}
    return redirect("vote", vote=vote.pk)


def _page(request: HttpRequest, vote: Vote) -> HttpResponse:
    who, secret = _who(request, vote)
    candidates = list(vote.candidates.order_by("number"))
    parts = parting(candidates)
    context = {
        "vote": vote,
        "title": vote.episode.title,
        "episode": vote.episode,
        "candidates": [{"number": each.number, "label": label(each), "still": _still(each, candidates, parts)} for each in candidates],
        "leader": who is not None,
        "state": state(vote, who, secret),
        "parts": parts / FPS,
        "backdrop": _pictured(vote.default.poster) if not vote.until else "",
        "invite": request.build_absolute_uri(f"/guest/{vote.guests}") if vote.guests and who else "",
    }
    return render(request, "vote.html", context)


def label(cut: Cut) -> str:
    """What an ending is called."""
    return cut.name or cut.ending or (cut.note and f"“{cut.note}”") or gettext("As it was first made")


def _still(cut: Cut, candidates: list[Cut], parts: int) -> str:
    """A picture of where a candidate goes on, as a data address: one that no other has, where there is one; empty while it is not made."""
    others = {clip.key for each in candidates if each != cut for clip in each.value().picture}
    after = [clip for clip in cut.value().picture if clip.span.start >= parts]
    clips = [clip for clip in after if clip.key not in others] or after
    return _pictured(clips[len(clips) // 3].key) if clips else ""


def _pictured(key: str) -> str:
    """The still of a take as a data address: guests fetch no pictures of the house."""
    image = still(key) if key else b""
    return f"data:image/jpeg;base64,{base64.b64encode(image).decode()}" if image else ""


@never_cache
@admitted
def status(request: HttpRequest, vote: Vote) -> HttpResponse:
    """How it stands, who is there, and what was said since a line; whoever asks is there."""
    who, secret = _who(request, vote)
    foyer.arrive(vote, str(who.pk) if who else secret, _called(who, request), request.GET.get("ready") == "yes")
    line = request.GET.get("after", "")
    after = int(line) if line.isascii() and line.isdecimal() and len(line) < 19 else 0
    return JsonResponse({**state(vote, who, secret), "here": foyer.here(vote), "said": foyer.said(vote, after)})


@require_POST
@admitted
def say(request: HttpRequest, vote: Vote) -> HttpResponse:
    """Say something to everybody who watches along."""
    who, _ = _who(request, vote)
    body = _body(request)
    if who is None and (name := str(body.get("name", "")).strip()[:40]):
        request.session[GUEST] = {**request.session[GUEST], "name": name}
    if not foyer.say(vote, _called(who, request), str(body.get("words", ""))):
        return JsonResponse({"words": [gettext("Say something first.")]}, status=400)
    return JsonResponse({"said": foyer.said(vote, 0)[-1:]})


def _called(who: Profile | None, request: HttpRequest) -> str:
    return who.name if who else str((request.session.get(GUEST) or {}).get("name") or gettext("A guest"))


@require_POST
@admitted
def ballot(request: HttpRequest, vote: Vote) -> HttpResponse:
    """Give or change a voice."""
    who, secret = _who(request, vote)
    body = _body(request)
    try:
        cast(vote, body.get("candidate"), profile=who, guest=secret, name=str(body.get("name", "")))
    except ValidationError as error:
        return JsonResponse({**error.message_dict, "state": state(vote, who, secret)}, status=409)
    return JsonResponse(state(vote, who, secret))


@require_POST
@admitted
def lead(request: HttpRequest, vote: Vote) -> HttpResponse:
    """Where the screening is; said by somebody of the household."""
    who, secret = _who(request, vote)
    if who is None:
        return JsonResponse({"detail": "Only the household leads a screening."}, status=403)
    body = _body(request)
    try:
        seconds = float(body.get("position", ""))
    except (TypeError, ValueError):
        seconds = math.nan
    if not 0 <= seconds < 100_000:
        return JsonResponse({"position": ["This has to be a place in the film, in seconds."]}, status=400)
    phase(vote)  # what was due before the jump is decided before it
    steer(vote, seconds, bool(body.get("playing")))
    return JsonResponse(state(vote, who, secret))


@login_required
@require_POST
@admitted
def close(request: HttpRequest, vote: Vote) -> HttpResponse:
    """Decide now."""
    lock(vote)
    return redirect("vote", vote=vote.pk)


@login_required
@require_POST
@admitted
def uninvite(request: HttpRequest, vote: Vote) -> HttpResponse:
    """Take the guests' address back."""
    revoke(vote)
    return redirect("vote", vote=vote.pk)


def _body(request: HttpRequest) -> dict[str, Any]:
    try:
        found = json.loads(request.body or b"{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


@never_cache
@admitted
def multivariant(request: HttpRequest, vote: Vote) -> HttpResponse:
    return HttpResponse(multivariant_of(vote.default.value()), content_type=PLAYLIST)


@never_cache
@admitted
def media(request: HttpRequest, vote: Vote, track: str) -> HttpResponse:
    """The beginning that the candidates share; once the vote is locked, the winner."""
    if phase(vote).name == "locked" and vote.winner:
        value = vote.winner.value()
        ended = has_ended(complete=vote.winner.complete, grown=vote.winner.grown, now=timezone.now())
        return HttpResponse(playlist_of(vote.winner.pk, value, track, ended=ended), content_type=PLAYLIST)
    end = parting(list(vote.candidates.all()))

    def shared(clips: tuple[Clip, ...]) -> tuple[Clip, ...]:
        return tuple(clip for clip in clips if clip.span.end <= end)

    return HttpResponse(playlist_of(vote.default.pk, vote.default.value(), track, ended=False, shown=shared), content_type=PLAYLIST)
