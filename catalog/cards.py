"""What titles and episodes show of themselves in rows and on their pages."""

from __future__ import annotations

from typing import Any
from zlib import crc32

from django.db.models import Prefetch

from catalog.models import Cut, Episode, JobState, Title, watched

LARGE = ("screenplay", "document", "report")
"""Columns of a cut that no row of titles needs."""


def cuts_of(path: str) -> Prefetch[Any]:
    """What cards need of the episodes at the end of a path, in one query however many there are."""
    return Prefetch(f"{path}__cuts", queryset=Cut.objects.select_related("job").defer(*LARGE).order_by("-number"))


def place_name(name: str) -> str:
    """A place as people call it: screenplays write theirs in capitals."""
    return name.capitalize() if name.isupper() else name


def named(title: Title) -> str:
    """A few letters that change with a title's name: the address of its poster lasts for ever, its name may not."""
    return f"{crc32(str(title).encode()):08x}"


def title_card(title: Title) -> dict[str, Any]:
    """What a title shows of itself in a row: the episode that is being made, else the first."""
    episodes = [episode for season in title.seasons.all() for episode in season.episodes.all()]
    jobs = [(episode, _current(episode, list(episode.cuts.all())).job.state) for episode in episodes]
    active = [episode for episode, state in jobs if state == JobState.RUNNING] or [
        episode for episode, state in jobs if state == JobState.WAITING
    ]
    shown = episode_card(active[0] if active else episodes[0])
    first = episode_card(episodes[0])
    return {
        **shown,
        "making": bool(active),
        "watchable": first["watchable"],
        "still": first["still"] or shown["still"],
        "episodes": len(episodes),
    }


def episode_card(episode: Episode) -> dict[str, Any]:
    """What an episode shows of itself: how far it is, and a still."""
    cuts = list(episode.cuts.all())
    current = _current(episode, cuts)
    made = {each.pk: each for each in cuts}
    cut = watched(current, lambda each: made.get(each.parent_id or 0))
    frames = cut.frames
    state = current.job.state
    wanted = episode.title.brief.get("seconds") or 180
    return {
        "title": episode.title,
        "episode": episode,
        "cut": cut,
        "making": state in (JobState.WAITING, JobState.RUNNING),
        "planned": state == JobState.PLANNED,
        "failed": state == JobState.FAILED,
        "watchable": cut.watchable,
        "still": cut.poster,
        "named": named(episode.title),
        "minutes": max(1, round(frames / 25 / 60)),
        "frames": frames,
        "made": f"{frames // 1500}:{frames // 25 % 60:02}",
        "percent": min(99, round(100 * frames / 25 / wanted)),
    }


def _current(episode: Episode, cuts: list[Cut]) -> Cut:
    """The cut that is worked on, of the episode's cuts with the last one first."""
    return next((cut for cut in cuts if cut.pk == episode.chosen_id), cuts[0])
