"""Versions of an episode."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils import timezone

from catalog.models.series import Episode
from generator.cut import Cut as CutValue
from generator.film import Screenplay
from generator.value import load


class Cut(models.Model):
    """A version of an episode: the screenplay that it plays and, as far as it is made, what plays when."""

    episode = models.ForeignKey(Episode, models.CASCADE, related_name="cuts")
    number = models.PositiveIntegerField(default=1)
    parent = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="children")
    note = models.TextField(blank=True)
    """What the viewer said that made this cut; empty for the first."""
    name = models.CharField(max_length=80, blank=True)
    """What the household calls it."""
    ending = models.CharField(max_length=200, blank=True)
    """What was asked of it, where it is another ending of its parent: it stands beside the current cut and replaces nothing."""
    screenplay = models.JSONField(null=True)
    document = models.JSONField(null=True)
    complete = models.BooleanField(default=False)
    watchable = models.BooleanField(default=False)
    frames = models.PositiveIntegerField(default=0)
    """How long it is, as far as it is made."""
    poster = models.CharField(max_length=64, blank=True)
    """Key of the picture that stands for it."""
    portraits: Any = models.JSONField(default=dict)
    """Character id -> where a face is seen best; see catalog.portrait."""
    grown = models.DateTimeField(null=True)
    """When a segment was last added."""
    report = models.JSONField(null=True)
    created = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-number"]
        constraints = [models.UniqueConstraint(fields=["episode", "number"], name="one_cut_of_a_number")]

    def __str__(self) -> str:
        return f"{self.episode}, cut {self.number}"

    def value(self) -> CutValue:
        return load(CutValue, self.document) if self.document else CutValue(number=self.number, parent=0)

    def screenplay_value(self) -> Screenplay | None:
        return load(Screenplay, self.screenplay) if self.screenplay else None
