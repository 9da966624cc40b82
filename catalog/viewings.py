"""How far each profile is in what it watches."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext

from catalog.cards import cuts_of, episode_card
from catalog.models import Episode, Profile, Viewing
from catalog.pointing import same_place
from catalog.season import go_on
from generator.cut import Cut as CutValue
from generator.film import Kind
from generator.vault import Vault

BEGUN = 10.0
"""Seconds that must have been watched before it counts as begun."""
SEEN = 0.95
"""Share of a finished film after which only credits are left."""
NEAR = 0.6
"""Share before which nobody looks for credits."""


def save_place(profile: Profile, episode: Episode, seconds: float, number: int | None = None) -> Viewing:
    """Remember where a profile is, in the cut of that number or in the one that plays. At the end of a finished film it has been watched, and
    the next time begins at the beginning."""
    cut = (number and episode.cuts.filter(number=number).first()) or episode.playing()
    whole = cut.value().frames / 25
    viewing, _ = Viewing.objects.get_or_create(profile=profile, episode=episode)
    ended = cut.complete and (seconds >= SEEN * whole or (seconds > NEAR * whole and seconds >= credits_begin(cut.value())))
    viewing.watched = viewing.watched or ended
    viewing.seconds = 0.0 if ended else max(0.0, min(seconds, whole))
    viewing.cut, viewing.hidden, viewing.at = cut, False, timezone.now()
    viewing.save()
    if cut.complete and (viewing.watched or seconds >= whole / 2) and episode.title.kind == Kind.SERIES:
        go_on(episode.title)
    return viewing


def credits_begin(cut: CutValue) -> float:
    """Seconds at which the credits of a cut begin; its end where it has none."""
    vault = Vault(settings.VAULT)
    begin = cut.frames
    for clip in reversed(cut.picture):
        title = vault.facts(clip.key)["request"]["shot"].get("title") if clip.key in vault else None
        if not title or title.get("kind") != "credits":
            break
        begin = clip.span.start
    return begin / 25


def place(profile: Profile, episode: Episode) -> float:
    """Seconds at which a profile goes on in the cut that plays now, at the same moment of the same shot where that is another one by now; 0 for
    the beginning."""
    found = Viewing.objects.filter(profile=profile, episode=episode, seconds__gt=BEGUN).select_related("cut").first()
    if found is None:
        return 0.0
    playing = episode.playing()
    if found.cut is None or found.cut == playing:
        return found.seconds
    there = same_place(found.cut.value(), playing.value(), found.seconds)
    return there[0] if there else found.seconds


def left(seconds: float) -> str:
    """How much of it is still to be seen, in words."""
    if seconds < 90:
        return gettext("%(seconds)s s left") % {"seconds": max(1, round(seconds))}
    return gettext("%(minutes)s min left") % {"minutes": round(seconds / 60)}


def going_on(profile: Profile, most: int = 12) -> list[dict[str, Any]]:
    """What the profile has begun, the latest first; of a series whose last watched episode is over, the next one."""
    rows: list[dict[str, Any]] = []
    seen: set[str] = set()
    viewings = profile.viewings.filter(hidden=False, episode__season__title__audience__in=profile.audiences())
    viewings = viewings.select_related("episode__season__title").prefetch_related(cuts_of("episode__season__episodes"))
    for viewing in viewings[: 5 * most]:
        title = viewing.episode.title.pk
        if title in seen or len(rows) == most:
            continue
        seen.add(title)
        again = viewing.seconds > BEGUN
        wanted = viewing.episode.number + (0 if again else 1)
        episode = next((each for each in viewing.episode.season.episodes.all() if each.number == wanted), None)
        if episode is None or not (again or viewing.watched):
            continue
        shown = episode_card(episode)
        whole = max(1.0, shown["frames"] / 25)
        share = min(100, round(100 * viewing.seconds / whole)) if again else 0
        rows.append({**shown, "viewing": viewing.pk, "seconds": viewing.seconds, "share": share, "next": not again, "left": left(whole - viewing.seconds)})
    return rows
