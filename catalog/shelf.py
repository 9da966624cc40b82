"""My list: what a profile wants to watch some time."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from catalog.cards import cuts_of, title_card
from catalog.models import Profile, Shelved, Title


@login_required
@require_POST
def shelve(request: HttpRequest, title: str) -> HttpResponse:
    """Put a title on the list of whoever watches, or take it away."""
    found = get_object_or_404(Title.objects.visible(request.profile), pk=title)
    shelved, new = Shelved.objects.get_or_create(profile=request.profile, title=found)
    if not new:
        shelved.delete()
    return redirect("title", title=found.pk)


def on_shelf(profile: Profile, most: int = 24) -> list[dict[str, Any]]:
    """What is on a profile's list, the latest first."""
    titles = Title.objects.visible(profile).filter(shelved__profile=profile).order_by("-shelved__at")
    return [title_card(each) for each in titles.prefetch_related(cuts_of("seasons__episodes"))[:most]]
