"""Room for takes: what may leave the vault, what waits while its disk is full, what is made again because it was damaged."""

from __future__ import annotations

import logging

from catalog.models import Cut, Job, JobState
from catalog.order import tell, wake
from generator.vault import Vault

log = logging.getLogger(__name__)
UNFINISHED = (JobState.WAITING, JobState.RUNNING, JobState.CANCELLED, JobState.FAILED)


def make_room(vault: Vault) -> list[str]:
    """Bring the vault back to its limit. What is finished is pinned; what is not goes on where it was, so its takes stay as well."""
    cuts = Cut.objects.filter(complete=False, job__state__in=UNFINISHED, document__isnull=False)
    return vault.evict({key for cut in cuts for key in cut.value().keys().values()})


def open_for_takes(vault: Vault) -> bool:
    """Whether a film can be made now. If not, every film that waits says why; the next look finds whether there is room again."""
    reason = vault.closed()
    if reason:
        make_room(vault)
        reason = vault.closed()
    if not reason:
        return True
    for job in Job.objects.claimable().exclude(error=reason).select_related("cut"):
        hold(job, reason)
    return False


def hold(job: Job, reason: str) -> None:
    """Let go of a job until there is room. It loses nothing and has not failed."""
    held = Job.objects.filter(pk=job.pk, state__in=(JobState.WAITING, JobState.RUNNING)).update(
        state=JobState.WAITING, attempts=0, lease_until=None, error=reason
    )
    if held:
        log.warning("%s waits: %s", job.cut, reason)
        tell(job.cut, "held", reason=reason)


def mend(vault: Vault, key: str) -> bool:
    """Have the cuts completed again that a lost take belongs to; all their other takes are there, so that takes a moment. False if no cut
    needs it."""
    cuts = [int(owner.removeprefix("cut-")) for owner in vault.owners(key) if owner.startswith("cut-")]
    if Job.objects.filter(cut__in=cuts, state=JobState.DONE).update(state=JobState.WAITING, attempts=0, error=""):
        log.warning("take %s was lost: the cuts %s are completed again", key, cuts)
        wake()
    return Job.objects.claimable().filter(cut__in=cuts).exists() or Job.objects.filter(cut__in=cuts, state=JobState.RUNNING).exists()
