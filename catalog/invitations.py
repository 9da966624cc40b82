"""Inviting somebody to live in the house: an address that is told once, opens once, and not for long."""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import Any

from django.contrib.auth import get_user_model, login
from django.contrib.auth.decorators import login_required
from django.contrib.auth.forms import BaseUserCreationForm
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from catalog.household import owns
from catalog.models import Household, Invitation, Profile
from catalog.profiles import MOST as MOST_PROFILES
from catalog.tokens import digest

GOOD = timedelta(days=7)
MOST = 12
"""Invitations of a household that are open at a time."""


class GuestForm(BaseUserCreationForm):
    """The account of somebody who was invited."""

    class Meta:
        model = get_user_model()
        fields = ("username",)
        labels = {"username": _("Your name")}


def invite(household: Household, name: str) -> tuple[Invitation, str]:
    """A new invitation and its secret, which is told here and nowhere else again."""
    secret = secrets.token_urlsafe(24)
    return Invitation.objects.create(household=household, name=name.strip()[:80], digest=digest(secret), until=timezone.now() + GOOD), secret


def found(secret: str) -> Invitation:
    """The invitation that a secret opens, as long as it is good. Raises Http404."""
    invitation = Invitation.objects.select_related("household").filter(digest=digest(secret), until__gt=timezone.now()).first()
    if invitation is None or invitation.household.profiles.count() >= MOST_PROFILES:
        raise Http404("This invitation was used, taken back, or is too old.")
    return invitation


@login_required
@require_POST
def make(request: HttpRequest) -> HttpResponse:
    """Invite somebody; the address is shown on the next page and never again."""
    household = owns(request)
    household.invitations.filter(until__lte=timezone.now()).delete()
    if household.invitations.count() < MOST:
        _, secret = invite(household, request.POST.get("name", ""))
        request.session["invitation"] = request.build_absolute_uri(reverse("invited", args=[secret]))
    return redirect("household")


@login_required
@require_POST
def revoke(request: HttpRequest, invitation: int) -> HttpResponse:
    """Take an invitation back."""
    get_object_or_404(Invitation, pk=invitation, household=owns(request)).delete()
    return redirect("household")


def accept(request: HttpRequest, secret: str) -> HttpResponse:
    """Whoever was invited makes their account here, and is at home."""
    invitation = found(secret)
    form = GuestForm(request.POST or None, initial={"username": invitation.name})
    if request.method == "POST" and form.is_valid():
        user = _moved_in(form, invitation)
        login(request, user, backend="django.contrib.auth.backends.ModelBackend")
        return redirect("home")
    return render(request, "invited.html", {"form": form, "invitation": invitation}, status=400 if form.errors else 200)


@transaction.atomic
def _moved_in(form: Any, invitation: Invitation) -> Any:
    """The account, in the household; the invitation is used up by it."""
    used, _rows = Invitation.objects.filter(pk=invitation.pk).delete()
    if not used:
        raise Http404("This invitation was used this very moment.")
    user = form.save()
    Profile.objects.create(household=invitation.household, user=user, name=invitation.name or user.get_username())
    return user
