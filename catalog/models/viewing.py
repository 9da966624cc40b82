"""What a profile means to watch, and has watched."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from catalog.models.cut import Cut
from catalog.models.household import Profile
from catalog.models.series import Episode
from catalog.models.title import Title


class Shelved(models.Model):
    """A title on a profile's list."""

    profile = models.ForeignKey(Profile, models.CASCADE, related_name="shelved")
    title = models.ForeignKey(Title, models.CASCADE, related_name="shelved")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-at"]
        constraints = [models.UniqueConstraint(fields=["profile", "title"], name="once_on_a_list")]

    def __str__(self) -> str:
        return f"{self.profile}: {self.title}"


class Viewing(models.Model):
    """How far a profile is in an episode."""

    profile = models.ForeignKey(Profile, models.CASCADE, related_name="viewings")
    episode = models.ForeignKey(Episode, models.CASCADE, related_name="viewings")
    seconds = models.FloatField(default=0)
    """Where to go on, in the cut that was watched; 0 once the end was reached."""
    cut = models.ForeignKey(Cut, models.SET_NULL, null=True, blank=True, related_name="+")
    watched = models.BooleanField(default=False)
    """Seen to the end at least once; watching again does not take it back."""
    hidden = models.BooleanField(default=False)
    """Taken out of "Continue watching"."""
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-at"]
        constraints = [models.UniqueConstraint(fields=["profile", "episode"], name="one_viewing_of_an_episode")]

    def __str__(self) -> str:
        return f"{self.profile}: {self.episode} at {self.seconds:.0f} s"
