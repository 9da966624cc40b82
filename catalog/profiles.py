"""Who of the household is watching: choosing a profile, making one, and its PIN."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.contrib.auth.hashers import check_password, make_password
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext, gettext_lazy

from catalog.avatars import choose, offered
from catalog.household import of
from catalog.models import Profile
from generator.film import Audience

CHOSEN = "profile"
MOST = 12
TRIES = 5
"""Wrong PINs a minute."""


def profile_of(user: Any, session: Any) -> Profile:
    """Who is watching in a session: who was chosen, else the account's own profile."""
    chosen = session.get(CHOSEN) if session is not None else None
    profiles = Profile.objects.select_related("household")
    # One query for nearly everybody: every page and every playlist asks this.
    found = profiles.filter(pk=chosen, household__profiles__user=user).first() if chosen else None
    return found or profiles.filter(user=user).first() or of(user).profiles.all()[0]


def limited(profile: Profile) -> bool:
    """Whether a profile does not see everything: what changes the house is not for it, or it would lift its own limit."""
    return profile.kids or bool(profile.ceiling)


def may_change(viewer: Profile, profile: Profile) -> bool:
    """Whether who watches may change a profile. One that does not see everything may change none: it would lift its own limit. What has a PIN
    is changed by whoever it is, and by the owner."""
    return not limited(viewer) and (not profile.pin or profile == viewer or viewer.owner)


class ProfileMiddleware:
    """`request.profile`: who is watching. Found out only where it is asked for."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.profile = SimpleLazyObject(lambda: profile_of(request.user, getattr(request, "session", None)))
        return self.get_response(request)


CEILINGS = (
    ("", gettext_lazy("Of every rating")), (Audience.TEEN.value, gettext_lazy("Up to about 12")), (Audience.FAMILY.value, gettext_lazy("For families")),
    (Audience.CHILDREN.value, gettext_lazy("For children")),
)  # fmt: skip


class ProfileForm(forms.ModelForm):
    new_pin = forms.RegexField(
        regex=r"^\d{4}$", required=False, label="PIN", max_length=4,
        widget=forms.PasswordInput(attrs={"inputmode": "numeric", "autocomplete": "new-password"}),
        help_text=gettext_lazy("Four digits, asked for before anybody can be this profile. Leave it empty for none."),
        error_messages={"invalid": gettext_lazy("A PIN has four digits.")},
    )  # fmt: skip

    ceiling = forms.ChoiceField(choices=CEILINGS, required=False, label=gettext_lazy("Sees films"))

    class Meta:
        model = Profile
        fields = ("name", "kids", "ceiling")
        labels = {"name": gettext_lazy("Name"), "kids": gettext_lazy("For a child: only films for children and families")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.owner:  # who owns the house would lock themselves out
            del self.fields["ceiling"]

    def save(self, commit: bool = True) -> Profile:
        if pin := self.cleaned_data["new_pin"]:
            self.instance.pin = make_password(pin)
        return super().save(commit)


@login_required
def who(request: HttpRequest) -> HttpResponse:
    """Who is watching?"""
    household = of(request.user)
    if request.method == "POST":
        wanted = get_object_or_404(Profile, household=household, pk=request.POST.get("profile", "0"))
        if wanted.pin and wanted != request.profile and (wrong := refusal(wanted, request.POST.get("pin"))) is not None:
            return render(request, "who.html", {"profiles": household.profiles.all(), "locked": wanted, "wrong": wrong}, status=403)
        request.session[CHOSEN] = wanted.pk
        return redirect("home")
    return render(request, "who.html", {"profiles": household.profiles.all(), "full": household.profiles.count() >= MOST})


def refusal(profile: Profile, pin: str | None) -> str | None:
    """Why a PIN opens nothing; empty where none was given yet, None where it is right."""
    if not pin:
        return ""
    tries = cache.get_or_set(f"pin-{profile.pk}", 0, timeout=60)
    if tries >= TRIES:
        return gettext("Too many tries. Wait a minute.")
    if check_password(pin, profile.pin):
        return None
    cache.incr(f"pin-{profile.pk}")
    return gettext("That is not the PIN.")


@login_required
def edit(request: HttpRequest, profile: int | None = None) -> HttpResponse:
    """Make a profile, change one, or remove one, where whoever watches may."""
    household = of(request.user)
    found = get_object_or_404(Profile, household=household, pk=profile) if profile else Profile(household=household)
    if not may_change(request.profile, found):
        return redirect("who")
    form = ProfileForm(request.POST or None, instance=found)
    if request.method == "POST" and "remove" in request.POST and profile and not found.user_id:
        found.delete()
        return redirect("who")
    if request.method == "POST" and form.is_valid():
        if (face := request.POST.get("face", "keep")) != "keep":
            choose(found, request.profile, face)
        if not profile and household.profiles.count() >= MOST:
            form.add_error(None, ValidationError(gettext("A household has at most %(most)s profiles. Remove one first.") % {"most": MOST}))
        else:
            form.save()
            return redirect("who")
    return render(request, "profile.html", {"form": form, "found": found, "faces": offered(request.profile)}, status=400 if form.errors else 200)
