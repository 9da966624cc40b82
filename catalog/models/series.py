"""Titles in parts: seasons and episodes, and when the next one is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from django.db import models
from django.utils.translation import gettext_lazy as _

from catalog.models.title import Title

if TYPE_CHECKING:
    from catalog.models.cut import Cut


class Rhythm(models.TextChoices):
    """When the next episode is made, once the one before it is there."""

    WATCHED = "watched", _("When somebody is halfway through the one before")
    DAILY = "daily", _("One every day")
    WEEKLY = "weekly", _("One every week")
    AT_ONCE = "at-once", _("At once, one after the other")


class Plan(models.Model):
    """When the next episodes of a series are made, and how much they may take; see catalog.season."""

    title = models.OneToOneField(Title, models.CASCADE, related_name="plan")
    rhythm = models.CharField(max_length=8, choices=Rhythm.choices, default=Rhythm.WATCHED)
    weekday = models.PositiveSmallIntegerField(default=4)
    """Of a weekly series; Monday is 0."""
    per_day = models.PositiveSmallIntegerField(default=6)
    """Episodes that may be begun on one day; 0 for any number."""
    gigabytes = models.PositiveSmallIntegerField(default=20)
    """What the takes of the series may hold of the vault before no further episode is begun; 0 for any amount."""
    paused = models.BooleanField(default=False)

    def __str__(self) -> str:
        return f"{self.title}: {self.rhythm}"


class Season(models.Model):
    title = models.ForeignKey(Title, models.CASCADE, related_name="seasons")
    number = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["title", "number"], name="one_season_of_a_number")]

    def __str__(self) -> str:
        return f"{self.title}, season {self.number}"


class Episode(models.Model):
    """What is watched in one go. A film is one episode."""

    season = models.ForeignKey(Season, models.CASCADE, related_name="episodes")
    number = models.PositiveIntegerField(default=1)
    name = models.CharField(max_length=200, blank=True)
    logline = models.TextField(blank=True)
    chosen = models.ForeignKey("Cut", models.SET_NULL, null=True, blank=True, related_name="+")
    """The cut that is watched and changed since somebody went back to it; empty for the last one."""

    class Meta:
        ordering = ["season__number", "number"]
        constraints = [models.UniqueConstraint(fields=["season", "number"], name="one_episode_of_a_number")]

    def __str__(self) -> str:
        return f"{self.season.title} {self.season.number}x{self.number:02}"

    @property
    def title(self) -> Title:
        return self.season.title

    def current(self) -> Cut:
        """The cut that notes change: the one that was gone back to, else the last that was asked for."""
        cuts = self.cuts.select_related("job", "episode__season__title", "parent")
        return cuts.get(pk=self.chosen_id) if self.chosen_id else cuts.order_by("-number")[0]

    def playing(self) -> Cut:
        """The cut to watch."""
        return watched(self.current(), lambda cut: cut.parent)


def watched(current: Cut, parent: Callable[[Cut], Cut | None]) -> Cut:
    """What is watched of an episode: its current cut or, while that is not watchable yet, the nearest one that it was made from."""
    cut: Cut | None = current
    while cut and not cut.watchable:
        cut = parent(cut)
    return cut or current
