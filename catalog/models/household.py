"""Who there is: households, their profiles, who is invited, the tokens by which programs are one of them, and the devices that are told things."""

from __future__ import annotations

import secrets
from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone

from generator.film import Audience


def public_id() -> str:
    """An id that can be shown in an address and not be guessed."""
    return secrets.token_hex(6)


class Household(models.Model):
    name = models.CharField(max_length=80)
    rates: Any = models.JSONField(default=dict)
    """What work costs here, where the house has said so; see catalog.rates."""
    created = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.name


FOR_KIDS = (Audience.CHILDREN, Audience.FAMILY)


class Profile(models.Model):
    """Someone of a household. The owner signs in; the others are chosen on the screen."""

    household = models.ForeignKey(Household, models.CASCADE, related_name="profiles")
    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, null=True, blank=True, related_name="profile")
    name = models.CharField(max_length=80)
    owner = models.BooleanField(default=False)
    kids = models.BooleanField(default=False)
    """Sees, and may ask for, only what suits children."""
    ceiling = models.CharField(max_length=8, blank=True, default="", choices=[(each.value, each.name.title()) for each in Audience])
    """The most grown-up audience whose films this profile sees; empty for no limit."""
    pin = models.CharField(max_length=128, blank=True)
    """Hashed; empty where anybody may be this profile."""
    avatar = models.CharField(max_length=32, blank=True, default="")
    """Name of the picture that stands for them, cut out of one of their films; empty for their letter. See catalog.avatars."""
    settings: Any = models.JSONField(default=dict)
    """What was chosen; see catalog.settings."""

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.name

    @property
    def colour(self) -> int:
        """Hue of the avatar, in degrees."""
        return self.pk * 137 % 360

    def audiences(self) -> list[str]:
        """For whom a title may be made that this profile sees."""
        allowed = [each.value for each in Audience]
        if self.ceiling:
            allowed = allowed[: allowed.index(self.ceiling) + 1]
        return [each for each in allowed if each in FOR_KIDS] if self.kids else allowed


class Token(models.Model):
    """By which a program is a profile; see catalog.tokens."""

    profile = models.ForeignKey(Profile, models.CASCADE, related_name="tokens")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    """Whose account made it."""
    name = models.CharField(max_length=80)
    digest = models.CharField(max_length=64, unique=True)
    made = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-made"]

    def __str__(self) -> str:
        return f"{self.profile}: {self.name}"


class Invitation(models.Model):
    """By which somebody makes an account in a household, once; see catalog.invitations."""

    household = models.ForeignKey(Household, models.CASCADE, related_name="invitations")
    name = models.CharField(max_length=80)
    """For whom it is, as whoever invites calls them."""
    digest = models.CharField(max_length=64, unique=True)
    until = models.DateTimeField()

    class Meta:
        ordering = ["until"]

    def __str__(self) -> str:
        return f"{self.household}: {self.name}"


class Device(models.Model):
    """Where a browser takes messages for a profile, its pages open or not; see catalog.push."""

    profile = models.ForeignKey(Profile, models.CASCADE, related_name="devices")
    endpoint = models.URLField(max_length=500, unique=True)
    """Address at the browser's own push service."""
    key = models.CharField(max_length=120)
    secret = models.CharField(max_length=60)
    """With both, what is sent is sealed for that browser alone."""
    made = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"{self.profile}: {self.endpoint[:60]}"
