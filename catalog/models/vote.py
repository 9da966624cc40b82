"""What a household decides together."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils import timezone

from catalog.models.cut import Cut
from catalog.models.household import Profile, public_id
from catalog.models.series import Episode


class Vote(models.Model):
    """A household decides between cuts of an episode that share their beginning."""

    id = models.CharField(primary_key=True, max_length=12, default=public_id, editable=False)
    episode = models.ForeignKey(Episode, models.CASCADE, related_name="votes")
    question = models.CharField(max_length=200)
    candidates = models.ManyToManyField(Cut, related_name="votes")
    default = models.ForeignKey(Cut, models.CASCADE, related_name="+")
    """What wins where nobody votes, and a tie that it is part of."""
    until = models.DateTimeField(null=True)
    """When it locks; empty for a vote in a screening, which locks where the candidates part."""
    secret = models.BooleanField(default=False)
    """Whether the tally is hidden until it locks."""
    guests = models.CharField(max_length=24, blank=True)
    """Part of the address by which guests vote; empty once it was taken back."""
    winner = models.ForeignKey(Cut, models.SET_NULL, null=True, related_name="won")
    """Set once, when it locks."""
    opened = models.DateTimeField(default=timezone.now)
    locked = models.DateTimeField(null=True)
    # Where the screening is: at `position` seconds at the moment `told`, moving on from there if it is playing.
    position = models.FloatField(default=0)
    told = models.DateTimeField(null=True)
    playing = models.BooleanField(default=False)

    class Meta:
        ordering = ["-opened"]

    def __str__(self) -> str:
        return f"{self.episode}: {self.question}"


class Ballot(models.Model):
    """One voice. Who votes again changes it."""

    vote = models.ForeignKey(Vote, models.CASCADE, related_name="ballots")
    candidate = models.ForeignKey(Cut, models.CASCADE, related_name="ballots")
    profile = models.ForeignKey(Profile, models.CASCADE, null=True, related_name="ballots")
    guest = models.CharField(max_length=32, blank=True)
    """Whose it is where it is no profile's: a secret of the guest's browser."""
    name = models.CharField(max_length=40, blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["vote", "profile"], condition=Q(profile__isnull=False), name="one_voice_of_a_profile"),
            models.UniqueConstraint(fields=["vote", "guest"], condition=~Q(guest=""), name="one_voice_of_a_guest"),
        ]

    def __str__(self) -> str:
        return f"{self.profile or self.name or 'a guest'}: {self.candidate}"
