"""What a household owns: titles with seasons and episodes, their cuts, the jobs that make them and what happened.

Briefs, screenplays and cuts are values of the generator, stored as JSON; rows only say who owns them and how far they are.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Greatest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from generator.cut import Cut as CutValue
from generator.film import Audience, Brief, Kind, Screenplay
from generator.value import load


def public_id() -> str:
    """An id that can be shown in an address and not be guessed."""
    return secrets.token_hex(6)


class Household(models.Model):
    name = models.CharField(max_length=80)
    created = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.name


class Profile(models.Model):
    """Someone of a household. The owner signs in; the others are chosen on the screen."""

    household = models.ForeignKey(Household, models.CASCADE, related_name="profiles")
    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, null=True, blank=True, related_name="profile")
    name = models.CharField(max_length=80)
    owner = models.BooleanField(default=False)
    kids = models.BooleanField(default=False)
    """Sees, and may ask for, only what suits children."""
    pin = models.CharField(max_length=128, blank=True)
    """Hashed; empty where anybody may be this profile."""
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
        return [each.value for each in FOR_KIDS] if self.kids else [each.value for each in Audience]


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


FOR_KIDS = (Audience.CHILDREN, Audience.FAMILY)


class TitleQuerySet(models.QuerySet["Title"]):
    def visible(self, profile: Profile) -> TitleQuerySet:
        """What a profile may see: its household's, and of that what suits its age."""
        return self.filter(household=profile.household_id, audience__in=profile.audiences())


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
    genre = models.CharField(max_length=40, blank=True, default="")
    words = models.TextField(blank=True)
    """What it is found by: its name, story, people, places and kind."""
    meaning = models.BinaryField(default=b"")
    """The same as a direction of meaning: 384 numbers of 16 bits."""
    profile = models.ForeignKey(Profile, models.SET_NULL, null=True, related_name="titles")
    """Who asked for it."""
    branched = models.ForeignKey("Cut", models.CASCADE, null=True, blank=True, related_name="branches")
    """Of a series that goes on from another ending of some other series' episode: that ending; see catalog.branches."""
    created = models.DateTimeField(default=timezone.now)

    objects = TitleQuerySet.as_manager()

    class Meta:
        ordering = ["-created"]

    def __str__(self) -> str:
        return self.name or self.prompt[:60]

    def brief_value(self) -> Brief:
        return load(Brief, self.brief)


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


def watched(current: Cut, parent: Callable[[Cut], Cut | None]) -> Cut:
    """What is watched of an episode: its current cut or, while that is not watchable yet, the nearest one that it was made from."""
    cut: Cut | None = current
    while cut and not cut.watchable:
        cut = parent(cut)
    return cut or current


class Viewing(models.Model):
    """How far a profile is in an episode. The place is one of the film, whichever of its cuts was watched."""

    profile = models.ForeignKey(Profile, models.CASCADE, related_name="viewings")
    episode = models.ForeignKey(Episode, models.CASCADE, related_name="viewings")
    seconds = models.FloatField(default=0)
    """Where to go on; 0 once the end was reached."""
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


LEASE = timedelta(seconds=30)
"""How long a worker may be silent."""
PATIENCE = timedelta(seconds=20)
"""How much sooner another viewer must run out of film for the stage to change over: changing costs a second or two."""
ATTEMPTS = 5
"""How often a production may be begun without coming any further."""


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


class JobState(models.TextChoices):
    PLANNED = "planned", _("Planned")
    """An episode to come: nobody makes it before its series' plan lets go of it; see catalog.season."""
    WAITING = "waiting", _("Waiting")
    RUNNING = "running", _("Running")
    DONE = "done", _("Done")
    FAILED = "failed", _("Failed")
    CANCELLED = "cancelled", _("Cancelled")


class JobQuerySet(models.QuerySet["Job"]):
    def claimable(self) -> JobQuerySet:
        """Waiting, or held by a worker that has not been heard of since its lease ended."""
        return self.filter(Q(state=JobState.WAITING) | Q(state=JobState.RUNNING, lease_until__lt=timezone.now()))

    def release_of_dead(self, host: str) -> int:
        """Take back at once what was held by processes of this machine that are no more, without waiting for their leases."""
        released = 0
        for job in self.filter(state=JobState.RUNNING, owner__startswith=f"{host}:"):
            if not _lives(int(job.owner.split(":")[1])):
                released += self.filter(pk=job.pk, owner=job.owner, state=JobState.RUNNING).update(lease_until=timezone.now())
        return released

    def claim(self, owner: str) -> Job | None:
        """Take the most urgent job, or None. Two workers that ask at once never get the same one: the update decides."""
        for job in self.claimable().order_by("deadline", "id")[:5]:
            now = timezone.now()
            taken = (
                self.claimable()
                .filter(pk=job.pk, attempts=job.attempts)
                .update(state=JobState.RUNNING, owner=owner, lease_until=now + LEASE, attempts=F("attempts") + 1)
            )
            if taken:
                return self.get(pk=job.pk)
        return None


class Job(models.Model):
    """The making of one cut. The row is the truth; the queue only wakes a worker up."""

    cut = models.OneToOneField(Cut, models.CASCADE, related_name="job")
    state = models.CharField(max_length=9, choices=JobState.choices, default=JobState.WAITING, db_index=True)
    wanted = models.DateTimeField(default=timezone.now)
    """When somebody wants to begin to watch it."""
    deadline = models.DateTimeField(default=timezone.now)
    """When that viewer would come to the end of what is made."""
    attempts = models.PositiveIntegerField(default=0)
    owner = models.CharField(max_length=80, blank=True)
    lease_until = models.DateTimeField(null=True)
    error = models.TextField(blank=True)
    ordered = models.DateTimeField(default=timezone.now)

    objects = JobQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.cut}: {self.state}"

    def renew(self, owner: str) -> bool:
        """Hold on to the job. False: it was cancelled, or another worker has it by now."""
        return bool(Job.objects.filter(pk=self.pk, owner=owner, state=JobState.RUNNING).update(lease_until=timezone.now() + LEASE))

    def progressed(self, owner: str, made: float) -> None:
        """More of the film is there, `made` seconds of it: whatever cut earlier attempts off, it was not the film."""
        reached = Greatest(F("deadline"), F("wanted") + timedelta(seconds=made), output_field=models.DateTimeField())
        Job.objects.filter(pk=self.pk, owner=owner).update(attempts=1, deadline=reached)

    def gives_way(self, owner: str) -> bool:
        """Let go of the job, if a viewer of another one would run out of film clearly sooner. It waits for its next turn then."""
        self.refresh_from_db(fields=["deadline"])
        if not Job.objects.claimable().filter(deadline__lt=self.deadline - PATIENCE).exists():
            return False
        return bool(
            Job.objects.filter(pk=self.pk, owner=owner, state=JobState.RUNNING).update(state=JobState.WAITING, attempts=0, lease_until=None)
        )

    def hurry(self) -> None:
        """Somebody sits down to watch it now."""
        now = timezone.now()
        Job.objects.filter(pk=self.pk, wanted__gt=now).update(wanted=now, deadline=now + (self.deadline - self.wanted))

    def end(self, owner: str, state: str, error: str = "") -> None:
        Job.objects.filter(pk=self.pk, owner=owner, state=JobState.RUNNING).update(state=state, error=error, lease_until=None)


class Event(models.Model):
    """Something that happened to a title, appended by the workers and read by the web process for its websockets."""

    title = models.ForeignKey(Title, models.CASCADE, related_name="events")
    cut = models.ForeignKey(Cut, models.CASCADE, null=True, related_name="events")
    """The cut that it is about; null if it is about the title."""
    kind = models.CharField(max_length=20)
    payload: Any = models.JSONField(default=dict)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["title", "id"], name="event_of_title")]

    def __str__(self) -> str:
        return f"{self.kind} {self.payload}"
