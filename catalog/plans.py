"""What the owner of a house decides about a series: when its episodes are made, how much they may take, pausing, and going on otherwise."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from catalog.branches import branch, what_if
from catalog.cards import episode_card
from catalog.endings import endings_of
from catalog.models import Cut, Episode, Plan, Rhythm, Title
from catalog.order import DAYS
from catalog.pages import found_episode, found_title
from catalog.season import go_on, standing
from generator.film import Kind

MOST = {"per_day": 24, "gigabytes": 1000}


def shown(title: Title, profile: Any) -> dict[str, Any]:
    """What the title page of a series shows of how it goes on; nothing for a film."""
    if title.kind != Kind.SERIES:
        return {}
    now = standing(title)
    plan = Plan.objects.get_or_create(title=title)[0]
    trunk = title.branched.episode if title.branched else None
    return {
        "posters": [episode_card(each) for each in Episode.objects.filter(season__title=title)],
        "standing": now,
        "plan": plan,
        "owns": profile.owner,
        "rhythms": Rhythm.choices,
        "days": list(enumerate(day.capitalize() for day in DAYS)),
        "trunk": trunk,
        "branches": [
            {"title": each, "posters": [episode_card(one) for one in Episode.objects.filter(season__title=each)], "words": what_if(each.branched)}
            for each in Title.objects.visible(profile).filter(branched__episode__season__title=title).order_by("created")
        ],
    }


def losing(episode: Episode) -> list[tuple[Cut, str]]:
    """The endings of an episode that the series could go on from and does not: (cut, what it is called as a question)."""
    if episode.title.kind != Kind.SERIES or episode.number >= episode.title.brief_value().episodes:
        return []
    if not episode.cuts.exclude(ending="").exists():
        return []
    return [(each, what_if(each)) for each in endings_of(episode)[1:] if each.complete and not each.branches.exists()]


@login_required
@require_POST
def plan(request: HttpRequest, title: str) -> HttpResponse:
    """Change when and how far a series goes on; for the owner of the house. Only what is sent changes."""
    found = found_title(request, title)
    if not request.profile.owner:
        raise PermissionDenied(gettext("The owner of the house decides how a series goes on."))
    chosen = Plan.objects.get_or_create(title=found)[0]
    try:
        _choose(chosen, request.POST)
    except ValidationError as error:
        return render(request, "refused.html", {"refused": error.message_dict, "episode": found_episode(found, None), "title": found}, status=400)
    chosen.save()
    go_on(found, asked="now" in request.POST)
    return redirect(reverse("title", args=[found.pk]) + "#episodes")


def _choose(plan: Plan, said: Any) -> None:
    """Take over what was chosen. Raises ValidationError that names the field."""
    if rhythm := said.get("rhythm"):
        if rhythm not in Rhythm.values:
            raise ValidationError({"rhythm": gettext("Choose one of the rhythms that are offered.")})
        plan.rhythm = rhythm
    if (weekday := said.get("weekday")) is not None:
        if weekday not in list("0123456"):
            raise ValidationError({"weekday": gettext("Choose a day of the week.")})
        plan.weekday = int(weekday)
    for name, most in MOST.items():
        if (number := said.get(name)) is not None:
            if not number.isdecimal() or int(number) > most:
                raise ValidationError({name: gettext("This has to be a number up to %(most)s; 0 stands for no limit.") % {"most": most}})
            setattr(plan, name, int(number))
    if said.get("pause") in ("yes", "no"):
        plan.paused = said["pause"] == "yes"


@login_required
@require_POST
def what_if_page(request: HttpRequest, title: str, number: int) -> HttpResponse:
    """Go on from another ending of an episode, beside the series as it is."""
    episode = found_episode(found_title(request, title), number)
    wanted = request.POST.get("cut", "")
    cut = get_object_or_404(Cut, episode=episode, number=int(wanted) if wanted.isdecimal() else 0)
    try:
        made = branch(cut, request.profile)
    except ValidationError as error:
        return render(request, "refused.html", {"refused": error.message_dict, "episode": episode, "title": episode.title}, status=400)
    return redirect("title", title=made.pk)
