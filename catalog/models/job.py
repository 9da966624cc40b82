"""The making of cuts, and what happened."""

from __future__ import annotations

import os
from datetime import timedelta
from typing import Any

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Greatest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from catalog.models.cut import Cut
from catalog.models.title import Title

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
        """Waiting, or held by a worker that has not been heard of since its lease ended. A lease that ends later than any that could be given
        now is of a clock that was wrong since: whoever lives renews it at once."""
        now = timezone.now()
        silent = Q(lease_until__lt=now) | Q(lease_until__gt=now + 2 * LEASE)
        return self.filter(Q(state=JobState.WAITING) | Q(state=JobState.RUNNING) & silent)

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

    seconds = models.FloatField(default=0.0)
    """Seconds of work that went into it so far, in all its attempts."""

    objects = JobQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.cut}: {self.state}"

    def renew(self, owner: str, worked: float = 0.0) -> bool:
        """Hold on to the job, after so many more seconds of work. False: it was cancelled, or another worker has it by now."""
        held = Job.objects.filter(pk=self.pk, owner=owner, state=JobState.RUNNING)
        self.seconds += worked
        return bool(held.update(lease_until=timezone.now() + LEASE, seconds=F("seconds") + worked))

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
