"""The watch page, and what it tells of who watches."""

from __future__ import annotations

from csp.decorators import csp_update
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from catalog.cards import episode_card
from catalog.models import Episode, JobState, Viewing
from catalog.pages import found_episode, found_title
from catalog.season import go_on, scheduled, standing
from catalog.settings import settings_of
from catalog.viewings import place, save_place
from player.policy import MEDIA_CHROME


@login_required
@csp_update({"style-src": MEDIA_CHROME})
def watch(request: HttpRequest, title: str, number: int | None = None) -> HttpResponse:
    """Plays an episode as soon as it is watchable; until then it shows how far the production is."""
    episode = found_episode(found_title(request, title), number)
    newest = episode.current()
    if newest.job.state == JobState.PLANNED:
        if scheduled(episode) or go_on(episode.title, asked=True) != episode:
            return redirect(reverse("title", args=[title]) + "#episodes")
        newest = episode.current()
    if newest.job.state in (JobState.WAITING, JobState.RUNNING):
        newest.job.hurry()
    beside = {each.number: each for each in Episode.objects.filter(season=episode.season)}
    following = beside.get(episode.number + 1)
    waits = following is not None and scheduled(following)
    context = {
        **episode_card(episode),
        "newest": newest,
        "at": place(request.profile, episode),
        "following": None if waits else following,
        "coming": standing(episode.title).words if waits else "",
        "preceding": beside.get(episode.number - 1),
        "settings": settings_of(request.profile),
    }
    return render(request, "watch.html", context)


@login_required
@require_POST
def save(request: HttpRequest, title: str, number: int) -> HttpResponse:
    """Remember how far whoever watches has come; sent every few seconds and when the page is left."""
    episode = found_episode(found_title(request, title), number)
    try:
        seconds = float(request.POST.get("seconds", ""))
    except ValueError:
        return HttpResponseBadRequest("seconds has to be a number.")
    if not 0 <= seconds < 100_000:
        return HttpResponseBadRequest("seconds has to be a place in the film.")
    number = request.POST.get("cut", "")
    save_place(request.profile, episode, seconds, int(number) if number.isascii() and number.isdecimal() and len(number) < 7 else None)
    return HttpResponse(status=204)


@login_required
@require_POST
def hide(request: HttpRequest, viewing: int) -> HttpResponse:
    """Take something out of "Continue watching"; the place is kept."""
    found = get_object_or_404(Viewing, pk=viewing, profile=request.profile)
    found.hidden = True
    found.save(update_fields=["hidden"])
    return redirect("home")
