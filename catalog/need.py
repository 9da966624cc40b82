"""What the second unit should work at: whose films are to be shot again, who watches them, and when it had better wait."""

from __future__ import annotations

from datetime import timedelta

from django.db.models import Max
from django.utils import timezone

from catalog.models import Cut, Episode, JobState, Viewing
from catalog.shot_again import reshot
from generator.clock import FPS

RECENT = timedelta(days=7)
"""Films that were asked for or watched since then are shot again; older ones when somebody watches them."""
THERE = timedelta(seconds=30)
"""A viewer who was not heard of for longer has stopped watching."""
SHORT = 20
"""Seconds of film before a viewer below which all hands belong to the animation, which is the cheapest finish."""


def films() -> list[Episode]:
    """The episodes to shoot again: what somebody watches now first, then what was watched or asked for last."""
    now = timezone.now()
    made = Episode.objects.filter(cuts__watchable=True).annotate(seen=Max("viewings__at"), asked=Max("cuts__created"))
    recent = [each for each in made.select_related("season__title") if max(each.seen or each.asked, each.asked) > now - RECENT]
    return sorted(recent, key=lambda each: (playhead(each) is None, -max(each.seen or each.asked, each.asked).timestamp()))


def playhead(episode: Episode) -> int | None:
    """The frame that somebody who watches an episode is at; None where nobody does."""
    now = timezone.now()
    seen = Viewing.objects.filter(episode=episode, at__gt=now - THERE).order_by("-at").first()
    return int((seen.seconds + (now - seen.at).total_seconds()) * FPS) if seen else None


def pressed() -> bool:
    """Whether somebody watches a film that is still being made, and would soon run out of it."""
    for cut in Cut.objects.filter(complete=False, watchable=True, job__state=JobState.RUNNING).select_related("episode"):
        at = playhead(cut.episode)
        if at is not None and cut.frames - at < SHORT * FPS:
            return True
    return False


def left_alone(cut: Cut) -> bool:
    """Whether a cut has to stay as it is: it cannot be watched yet, somebody went back to it from what the second unit had made of it, or it
    has other endings, which share its pictures up to where they part."""
    if not cut.watchable or cut.document is None:
        return True
    if cut.episode.cuts.exclude(ending="").exists() or cut.votes.filter(locked=None).exists():
        return True
    return not reshot(cut) and cut.children.filter(report__reshot__isnull=False).exists()
