"""Who is at home: signing up, signing in, and what belongs to whom."""

from __future__ import annotations

import contextlib
import ipaddress
from collections.abc import Callable
from hashlib import blake2b
from typing import Any
from urllib.parse import urlsplit

from django import forms
from django.conf import settings
from django.contrib.auth import get_user_model, login
from django.contrib.auth.forms import AuthenticationForm, BaseUserCreationForm
from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX
from django.contrib.auth.views import LoginView
from django.core.cache import cache
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from catalog.models import Household, Profile


class OwnerForm(BaseUserCreationForm):
    household = forms.CharField(max_length=80, label=_("Name of your cinema"), required=False)

    class Meta:
        model = get_user_model()
        fields = ("username",)
        labels = {"username": _("Your name")}


def of(user: Any) -> Household:
    """The household of a signed-in user; made at once for a user that was made outside (createsuperuser)."""
    profile = Profile.objects.filter(user=user).select_related("household").first()
    return profile.household if profile else found_household(user, "")


def found_household(user: Any, name: str) -> Household:
    with transaction.atomic():
        household = Household.objects.create(name=name or f"{user.get_username()}'s cinema")
        Profile.objects.create(household=household, user=user, name=user.get_username(), owner=True)
    return household


def owns_it(request: HttpRequest) -> bool:
    """Whether the account is the owner's, and whoever watches with it may see everything."""
    free = not request.profile.kids and not request.profile.ceiling
    return free and Profile.objects.filter(user=request.user, owner=True).exists()


def owns(request: HttpRequest) -> Household:
    """The household of which the account is the owner's. Raises Http404."""
    if not owns_it(request):
        raise Http404("Only the owner of the house can do that.")
    return of(request.user)


def unclaimed() -> bool:
    """Whether nobody has chosen a password yet. Commands may have made films for the household before."""
    return not get_user_model().objects.exclude(password__startswith=UNUSABLE_PASSWORD_PREFIX).exists()


def sign_up(request: HttpRequest) -> HttpResponse:
    """The first visitor makes the owner's account, or takes over the one that commands used. Afterwards the door is shut."""
    if not unclaimed():
        return redirect("sign-in")
    form = OwnerForm(request.POST or None, instance=get_user_model().objects.order_by("pk").first())
    if request.method == "POST" and form.is_valid():
        user = form.save()
        household, name = of(user), form.cleaned_data["household"]
        household.name = name or f"{user.get_username()}'s cinema"
        household.save(update_fields=["name"])
        login(request, user, backend="django.contrib.auth.backends.ModelBackend")
        return redirect("home")
    return render(request, "sign_up.html", {"form": form}, status=400 if form.errors else 200)


TRIES, PAUSE = 10, 300
"""Wrong passwords for a name from an address, and seconds after which they are forgotten."""


class SignInForm(AuthenticationForm):
    error_messages = {**AuthenticationForm.error_messages, "invalid_login": _("Nobody here has that name and that password. Capitals count.")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["username"].label = _("Your name")


class SignIn(LoginView):
    template_name = "sign_in.html"
    authentication_form = SignInForm
    redirect_authenticated_user = True

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Refuses to look at passwords for a while after too many wrong ones, for that name from that address only."""
        if cache.get_or_set(self._tried(), 0, timeout=PAUSE) >= TRIES:
            form = self.get_form_class()(request)
            answer = self.render_to_response({**self.get_context_data(form=form), "locked": True}, status=429)
            answer["Retry-After"] = str(PAUSE)
            return answer
        return super().post(request, *args, **kwargs)

    def form_invalid(self, form: Any) -> HttpResponse:
        with contextlib.suppress(ValueError):  # it was forgotten this very moment
            cache.incr(self._tried())
        return super().form_invalid(form)

    def _tried(self) -> str:
        name = self.request.POST.get("username", "").strip().lower()[:150]
        known = blake2b(f"{self.request.META.get('REMOTE_ADDR', '')} {name}".encode(), digest_size=16).hexdigest()
        return f"sign-in-{known}"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if unclaimed():
            return redirect("sign-up")
        return super().dispatch(request, *args, **kwargs)


class DemoMiddleware:
    """With --demo, a visitor from this very machine is the owner without signing in."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if settings.DEMO and not request.user.is_authenticated and self._from_here(request):
            if "text/html" in request.headers.get("Accept", ""):
                login(request, owner(), backend="django.contrib.auth.backends.ModelBackend")
            else:  # players that keep no cookies would begin a session with every segment
                request.user = owner()
        return self.get_response(request)

    @staticmethod
    def _from_here(request: HttpRequest) -> bool:
        try:
            here = ipaddress.ip_address(request.META.get("REMOTE_ADDR", "")).is_loopback
        except ValueError:
            here = False
        # A foreign site whose name was pointed at this machine comes from here too, but not by one of its own names.
        named = urlsplit(f"//{request.get_host()}").hostname in ("localhost", "127.0.0.1", "::1")
        return here and named and "HTTP_X_FORWARDED_FOR" not in request.META


def owner() -> Any:
    """The account that commands on this machine act for; made if nobody has signed up yet, without a password."""
    users = get_user_model()
    profile = Profile.objects.filter(owner=True, user__isnull=False).select_related("user").order_by("pk").first()
    if profile:
        return profile.user
    with transaction.atomic():
        user = users.objects.order_by("pk").first() or users.objects.create_user("owner")
        of(user)
    return user
