"""The watch page."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from catalog.models import Episode, JobState
from catalog.pages import found_episode, found_title, poster


@login_required
def watch(request: HttpRequest, title: str, number: int | None = None) -> HttpResponse:
    """Plays an episode as soon as it is watchable; until then it shows how far the production is."""
    episode = found_episode(found_title(request, title), number)
    newest = episode.newest()
    if newest.job.state in (JobState.WAITING, JobState.RUNNING):
        newest.job.hurry()
    following = Episode.objects.filter(season=episode.season, number=episode.number + 1).first()
    return render(request, "watch.html", {**poster(episode), "newest": newest, "following": following})
