"""What a household asked for, from the moment that it is asked for."""

from __future__ import annotations

from textwrap import shorten

from django.db import models
from django.utils import timezone

from catalog.models.household import Household, Profile, public_id
from generator.film import Audience, Brief, Kind, Screenplay
from generator.value import load


class TitleQuerySet(models.QuerySet["Title"]):
    def visible(self, profile: Profile) -> TitleQuerySet:
        """What a profile may see: its household's, and of that what suits its age."""
        allowed = profile.audiences()
        return self.filter(household=profile.household_id, audience__in=allowed, rating__in=["", *allowed])


class Title(models.Model):
    """A film or a series, from the moment that it is asked for."""

    id = models.CharField(primary_key=True, max_length=12, default=public_id, editable=False)
    household = models.ForeignKey(Household, models.CASCADE, related_name="titles")
    kind = models.CharField(max_length=6, choices=[(each.value, each.name.title()) for each in Kind])
    prompt = models.TextField()
    brief = models.JSONField()
    name = models.CharField(max_length=200, blank=True)
    logline = models.TextField(blank=True)
    audience = models.CharField(max_length=8, default=Audience.TEEN.value, choices=[(each.value, each.name.title()) for each in Audience])
    rating = models.CharField(max_length=8, blank=True, default="", choices=[(each.value, each.name.title()) for each in Audience])
    """For whom its pages turned out to be: the strictest that any of its cuts asks for; empty where none is written."""
    genre = models.CharField(max_length=40, blank=True, default="")
    words = models.TextField(blank=True)
    """What it is found by: its name, story, people, places and kind."""
    meaning = models.BinaryField(default=b"")
    """The same as a direction of meaning: 384 numbers of 16 bits."""
    profile = models.ForeignKey(Profile, models.SET_NULL, null=True, related_name="titles")
    """Who asked for it."""
    branched = models.ForeignKey("Cut", models.CASCADE, null=True, blank=True, related_name="branches")
    """Of a series that goes on from another ending of some other series' episode: that ending; see catalog.branches."""
    sequel_of = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="sequels")
    """What it goes on from; see catalog.kin."""
    remix_of = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="remixes")
    """What it tells again, otherwise."""
    created = models.DateTimeField(default=timezone.now)

    objects = TitleQuerySet.as_manager()

    class Meta:
        ordering = ["-created"]

    def __str__(self) -> str:
        return self.name or shorten(self.prompt, 60, placeholder=" …") or self.prompt[:60]

    def brief_value(self) -> Brief:
        return load(Brief, self.brief)

    def rate(self, screenplay: Screenplay) -> None:
        """Take over the rating of a cut, if it is the strictest so far."""
        order = ["", *(each.value for each in Audience)]
        if screenplay.rating in order and order.index(screenplay.rating) > order.index(self.rating):
            self.rating = screenplay.rating
            Title.objects.filter(pk=self.pk).update(rating=self.rating)


class Reference(models.Model):
    """A picture that somebody gave: how a character looks, or the whole film. The file lies beside the vault; see catalog.references."""

    id = models.CharField(primary_key=True, max_length=12, default=public_id, editable=False)
    household = models.ForeignKey(Household, models.CASCADE, related_name="references")
    title = models.ForeignKey(Title, models.CASCADE, null=True, blank=True, related_name="references")
    """The film that it was given for; empty until that is ordered."""
    subject = models.CharField(max_length=200, blank=True)
    """Id of the character who looks like that; empty for the look of the film."""
    measured = models.JSONField()
    """A catalog.likeness.Likeness as a value."""
    created = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["created"]

    def __str__(self) -> str:
        return f"{self.title or 'no film yet'}: {self.subject or 'the look'}"
