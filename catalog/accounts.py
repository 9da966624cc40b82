"""The page of the household: its name, who lives in it, who is invited, and one's own account."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.decorators import login_required
from django.contrib.auth.forms import PasswordChangeForm
from django.contrib.sessions.models import Session
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from catalog.household import of, owns, owns_it
from catalog.models import Profile
from catalog.profiles import limited
from catalog.rates import form_of


@login_required
def page(request: HttpRequest) -> HttpResponse:
    """Who lives here. A child, and whoever does not see everything, has nothing to look for on it."""
    if limited(request.profile):
        return redirect("who")
    form = PasswordChangeForm(request.user, request.POST or None) if request.user.has_usable_password() else None
    if request.method == "POST" and form is not None and form.is_valid():
        update_session_auth_hash(request, form.save())  # every other session of the account ends with the old password
        return redirect("household")
    household = of(request.user)
    context = {
        "household": household,
        "owns": owns_it(request),
        "people": household.profiles.select_related("user"),
        "invitations": household.invitations.filter(until__gt=timezone.now()),
        "address": request.session.pop("invitation", None),
        "form": form,
        "rates": form_of(household),
        "elsewhere": sum(1 for _ in _elsewhere(request)),
    }
    return render(request, "household.html", context, status=400 if form is not None and form.errors else 200)


def _elsewhere(request: HttpRequest) -> Iterator[Session]:
    """The other screens on which somebody is signed in with this account."""
    for session in Session.objects.filter(expire_date__gt=timezone.now()).exclude(session_key=request.session.session_key or ""):
        if session.get_decoded().get("_auth_user_id") == str(request.user.pk):
            yield session


@login_required
@require_POST
def rename(request: HttpRequest) -> HttpResponse:
    """Call the cinema something else."""
    household = owns(request)
    if name := request.POST.get("name", "").strip()[:80]:
        household.name = name
        household.save(update_fields=["name"])
    return redirect("household")


@login_required
@require_POST
def move_out(request: HttpRequest, profile: int) -> HttpResponse:
    """End somebody's account: their profile and what they have watched go with it, the films stay."""
    who: Any = get_object_or_404(Profile, pk=profile, household=owns(request), owner=False, user__isnull=False)
    who.user.delete()
    return redirect("household")


@login_required
@require_POST
def leave_elsewhere(request: HttpRequest) -> HttpResponse:
    """Sign out on every other screen."""
    for session in _elsewhere(request):
        session.delete()
    return redirect("household")
