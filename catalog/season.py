"""A series goes on: which episode is next, what it waits for, and letting go of it when its time has come.

Nothing is remembered but the rows: every look at the clock decides anew, so that a restart, or a clock that jumps, neither makes an
episode twice nor a whole season at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.conf import settings
from django.utils import timezone
from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from catalog.models import Cut, Episode, Job, JobState, Plan, Rhythm, Title, Viewing
from catalog.order import DAYS, tell, wake
from generator.vault import Vault

ACTIVE = (JobState.WAITING, JobState.RUNNING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How it stands with the next episode of a series."""

    episode: Episode | None
    """The next one that is not begun; None where all are."""
    due: bool
    """Whether it is to be begun now."""
    words: str
    """The same for the household."""


def standing(title: Title, *, asked: bool = False) -> Standing:
    """What the next episode waits for. asked: somebody wants it now, whatever the rhythm is."""
    episodes = list(Episode.objects.filter(season__title=title).select_related("season__title"))
    cuts = {each.pk: each.current() for each in episodes}
    following = next((each for each in episodes if cuts[each.pk].job.state == JobState.PLANNED), None)
    if following is None:
        making = next((each for each in episodes if cuts[each.pk].job.state in ACTIVE), None)
        complete = ngettext("The season is complete: %(number)s episode.", "The season is complete: %(number)s episodes.", len(episodes))
        words = _("Episode %(number)s is being made.") % {"number": making.number} if making else complete % {"number": len(episodes)}
        return Standing(episode=None, due=False, words=words)
    plan = Plan.objects.get_or_create(title=title)[0]
    before = next((each for each in reversed(episodes) if each.number < following.number), None)
    name = _("Episode %(number)s") % {"number": following.number}

    def waits(words: str) -> Standing:
        return Standing(episode=following, due=False, words=words)

    if plan.paused:
        return waits(_("Paused. %(name)s is made when you go on.") % {"name": name})
    if before and (refused := _unfinished(before, cuts[before.pk], name)):
        return waits(refused)
    if plan.per_day and _begun_today(title) >= plan.per_day:
        return waits(_counted(plan.per_day) % {"number": plan.per_day, "name": name})
    if plan.gigabytes and (held := _held(title)) >= plan.gigabytes * 10**9:
        return waits(
            _("The series holds %(held)s GB, and %(limit)s is its limit. %(name)s is made when there is room.")
            % {"held": number_format(held / 10**9, 1), "limit": plan.gigabytes, "name": name}
        )
    if asked or before is None or plan.rhythm == Rhythm.AT_ONCE:
        return Standing(episode=following, due=True, words=_("%(name)s is next.") % {"name": name})
    if plan.rhythm == Rhythm.WATCHED:
        due = _halfway(before, cuts[before.pk])
        words = _("%(name)s will be made when somebody is halfway through episode %(before)s.") % {"name": name, "before": before.number}
        return Standing(episode=following, due=due, words=words)
    when = _date(plan, _begun(before))
    words = _("%(name)s will be made %(when)s.") % {"name": name, "when": said(when)}
    return Standing(episode=following, due=when <= timezone.localdate(), words=words)


def scheduled(episode: Episode) -> bool:
    """Whether an episode is to come and its viewers cannot have it sooner: there is a day for it, or the series is paused."""
    if episode.current().job.state != JobState.PLANNED:
        return False
    plan = Plan.objects.get_or_create(title=episode.title)[0]
    return plan.paused or plan.rhythm in (Rhythm.DAILY, Rhythm.WEEKLY)


def _unfinished(before: Episode, cut: Cut, name: str) -> str:
    """Why nothing can follow an episode yet; empty if something can."""
    if cut.job.state in ACTIVE:
        return _("%(name)s comes after episode %(before)s, which is being made.") % {"name": name, "before": before.number}
    if not cut.complete:
        return _("Episode %(before)s was stopped. %(name)s waits for it.") % {"name": name, "before": before.number}
    if before.votes.filter(locked=None).exists():
        return _("%(name)s waits for the vote on episode %(before)s: what wins is what it goes on from.") % {
            "name": name,
            "before": before.number,
        }
    return ""


def _counted(number: int) -> str:
    return ngettext(
        "One episode was begun today, which is the most for a day. %(name)s will be made tomorrow.",
        "%(number)s episodes were begun today, which is the most for a day. %(name)s will be made tomorrow.",
        number,
    )


def _begun_today(title: Title) -> int:
    """By the date that the clock shows, so that a clock that was wrong for a while holds nothing up for longer than a day."""
    jobs = Job.objects.filter(cut__episode__season__title=title, cut__note="", cut__ending="").exclude(state=JobState.PLANNED)
    today = timezone.localdate()
    return len({each.cut.episode_id for each in jobs.select_related("cut") if timezone.localdate(each.ordered) == today})


def _held(title: Title) -> int:
    """Bytes of the vault that the cuts of a series play."""
    vault = Vault(settings.VAULT)
    cuts = Cut.objects.filter(episode__season__title=title, document__isnull=False)
    keys = {key for cut in cuts.iterator() for key in cut.value().keys().values()}
    return sum(path.stat().st_size for key in keys if (path := vault.path(key)))


def _halfway(episode: Episode, cut: Cut) -> bool:
    seen = Viewing.objects.filter(episode=episode)
    return seen.filter(watched=True).exists() or seen.filter(seconds__gte=cut.frames / 50).exists()


def _begun(episode: Episode) -> datetime:
    """When an episode was last begun anew; notes on it, and other endings, do not count. What a clock that was wrong has dated into the
    future is dated back."""
    job = Job.objects.filter(cut__episode=episode, cut__note="", cut__ending="").order_by("-cut__number")[0]
    if job.ordered > (now := timezone.now()):
        Job.objects.filter(pk=job.pk).update(ordered=now)
        return now
    return job.ordered


def _date(plan: Plan, last: datetime) -> date:
    """The first day for a new episode after the one before was begun. Of days that went by while the house was shut, one counts."""
    since = timezone.localdate(last)
    days = 1 if plan.rhythm == Rhythm.DAILY else (plan.weekday - since.weekday() - 1) % 7 + 1
    return since + timedelta(days=days)


def said(when: date) -> str:
    """A day as it is spoken of: today, tomorrow, on Friday, on Friday, 4 December."""
    ahead = (when - timezone.localdate()).days
    if ahead < 2:
        return _("today") if ahead < 1 else _("tomorrow")
    day = _(DAYS[when.weekday()].capitalize())
    return _("on %(day)s") % {"day": day} if ahead < 7 else _("on %(day)s, %(date)s") % {"day": day, "date": date_format(when, _("j F"))}


def go_on(title: Title, *, asked: bool = False) -> Episode | None:
    """Let go of the next episode of a series, if it is due. Two that ask at once let go of one: the update decides."""
    now = standing(title, asked=asked)
    if now.episode is None or not now.due:
        return None
    cut = now.episode.current()
    wanted = timezone.now() + timedelta(seconds=0 if asked else (title.brief.get("seconds") or 180) / 2)
    begun = Job.objects.filter(pk=cut.job.pk, state=JobState.PLANNED).update(
        state=JobState.WAITING, ordered=timezone.now(), wanted=wanted, deadline=wanted
    )
    if not begun:
        return None
    tell(cut, "asked", prompt=title.prompt)
    wake()
    return now.episode


def go_on_everywhere() -> int:
    """Let go of every episode that is due."""
    titles = Title.objects.filter(seasons__episodes__cuts__job__state=JobState.PLANNED).distinct()
    return sum(go_on(each) is not None for each in titles)


def retell(episode: Episode) -> list[Episode]:
    """Plan what was written after an episode anew, since that has come to end otherwise; what somebody has begun to watch stays as it is."""
    again = []
    for later in Episode.objects.filter(season=episode.season, number__gt=episode.number):
        cut = later.current()
        if cut.job.state == JobState.PLANNED or Viewing.objects.filter(episode=later).exists():
            continue
        Job.objects.filter(pk=cut.job.pk, state__in=ACTIVE).update(state=JobState.CANCELLED, lease_until=None)
        last = later.cuts.order_by("-number").values_list("number", flat=True)[0]
        Job.objects.create(cut=Cut.objects.create(episode=later, number=last + 1), state=JobState.PLANNED)
        Episode.objects.filter(pk=later.pk).update(chosen=None)
        again.append(later)
    return again
