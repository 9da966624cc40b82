"""A profile's own tokens for programs: shown once, kept as a digest, taken back at any time."""

from __future__ import annotations

import secrets
from hashlib import sha256
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.request import Request

from catalog.household import of
from catalog.models import Profile, Token

MOST = 10
"""Tokens of one profile."""


def new_token(profile: Profile, user: Any, name: str) -> str:
    """A token by which a program is that profile. It is told here and nowhere else again."""
    secret = secrets.token_urlsafe(32)
    Token.objects.create(profile=profile, user=user, name=name.strip()[:80] or "A program", digest=digest(secret))
    return secret


def digest(secret: str) -> str:
    # The secret has 256 bits of its own: nothing is won by making its digest slow.
    return sha256(secret.encode()).hexdigest()


class TokenAuthentication(BaseAuthentication):
    """`Authorization: Bearer …`: the program acts as the profile that the token belongs to."""

    def authenticate(self, request: Request) -> tuple[Any, Token] | None:
        scheme, _, secret = get_authorization_header(request).decode("latin-1").partition(" ")
        if scheme.lower() != "bearer":
            return None
        token = Token.objects.select_related("profile", "user").filter(digest=digest(secret.strip())).first()
        if token is None or not token.user.is_active or token.profile.household_id != of(token.user).pk:
            raise AuthenticationFailed("There is no such token, or it was taken back.")
        request._request.profile = token.profile
        return token.user, token

    def authenticate_header(self, request: Request) -> str:
        return 'Bearer realm="Matinee"'


@login_required
@require_POST
def make(request: HttpRequest) -> HttpResponse:
    """Make a token for whoever is watching; it is shown on the next page and never again."""
    if not request.profile.kids and request.profile.tokens.count() < MOST:
        request.session["token"] = new_token(request.profile, request.user, request.POST.get("name", ""))
    return redirect("settings")


@login_required
@require_POST
def revoke(request: HttpRequest, token: int) -> HttpResponse:
    """Take a token back; whatever uses it is shut out at once."""
    get_object_or_404(Token, pk=token, profile=request.profile).delete()
    return redirect("settings")


class BearerScheme(OpenApiAuthenticationExtension):
    """What the description of the API says of tokens."""

    target_class = "catalog.tokens.TokenAuthentication"
    name = "token"

    def get_security_definition(self, auto_schema: Any) -> dict[str, str]:
        return {"type": "http", "scheme": "bearer", "description": "A profile's own token, made in its settings."}
