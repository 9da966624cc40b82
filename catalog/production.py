"""Making a cut for a job: the studio works, its events become rows."""

from __future__ import annotations

import base64
import json
import logging
import time
from functools import cache
from typing import TYPE_CHECKING

from django.conf import settings
from django.utils import timezone

from catalog.models import ATTEMPTS, Cut, Job, JobState, Title
from catalog.order import tell
from generator.errors import BackendUnavailable, BadBrief, GeneratorError
from generator.film import Screenplay
from generator.value import dump

if TYPE_CHECKING:
    from generator.studio import Event, Studio

log = logging.getLogger(__name__)
HEARTBEAT = 2.0
"""Seconds between renewals of the lease; the studio says something several times a second, if only that it waits."""


class Stopped(Exception):
    """The job is no longer ours: it was cancelled, or its lease was given to another worker."""


@cache
def studio() -> Studio:
    """The studio of this process."""
    from generator.studio import Studio

    made = Studio(settings.VAULT, cores=settings.CORES)
    made.vault.limit = settings.VAULT_LIMIT
    return made


def produce(job: Job, owner: str) -> None:
    """Make the cut of a claimed job, or say why it cannot be made. Never raises for what is the film's own fault."""
    cut = Cut.objects.select_related("episode__season__title", "parent", "job").get(pk=job.cut_id)
    title = cut.episode.title
    if job.attempts > ATTEMPTS:
        _give_up(job, owner, title, "It was begun five times and came no further. Stop it, change the wording a little, and ask again.")
        return
    try:
        screenplay, spent = _written(cut, title)
        _shoot(job, owner, cut, title, screenplay, spent)
        job.end(owner, JobState.DONE)
        tell(title, "done", cut=cut.number)
    except Stopped:
        log.info("%s: stopped", cut)
    except (BadBrief, BackendUnavailable) as refused:
        _give_up(job, owner, title, str(refused))
    except GeneratorError as failed:
        log.exception("%s", cut)
        _give_up(job, owner, title, str(failed))
    except Exception as failed:
        log.exception("%s", cut)
        _give_up(job, owner, title, f"Something that was not foreseen: {failed!r}")


def _give_up(job: Job, owner: str, title: Title, reason: str) -> None:
    job.end(owner, JobState.FAILED, reason)
    tell(title, "failed", reason=reason)


def _written(cut: Cut, title: Title) -> tuple[Screenplay, int]:
    """The screenplay of a cut, written now if it is not there yet, and the processor milliseconds that took."""
    if screenplay := cut.screenplay_value():
        return screenplay, 0
    began = time.process_time()
    asked = title.brief_value()
    tell(title, "stage", department="writing", done=0, of=1)
    brief = studio().read(asked.prompt, kind=asked.kind, seconds=asked.seconds, episodes=asked.episodes, variation=asked.variation)
    screenplay = studio().write(brief)
    cut.screenplay = dump(screenplay)
    cut.save(update_fields=["screenplay"])
    title.brief, title.name, title.logline = dump(brief), screenplay.title, screenplay.logline
    title.save(update_fields=["brief", "name", "logline"])
    tell(title, "stage", department="writing", done=1, of=1)
    tell(
        title,
        "written",
        title=screenplay.title,
        logline=screenplay.logline,
        scenes=[screenplay.slugline(scene) for scene in screenplay.scenes],
    )
    return screenplay, int((time.process_time() - began) * 1000)


def _shoot(job: Job, owner: str, cut: Cut, title: Title, screenplay: Screenplay, spent: int) -> None:
    from generator.studio import Published

    events = studio().shoot(
        screenplay,
        number=cut.number,
        parent=cut.parent.value() if cut.parent else None,
        ordered=job.ordered.timestamp(),
        writing=spent,
    )
    renewed = 0.0
    try:
        for event in events:
            if time.monotonic() - renewed > HEARTBEAT:
                if not job.renew(owner):
                    raise Stopped
                renewed = time.monotonic()
            _keep(event, cut, title)
            if isinstance(event, Published):
                job.progressed(owner)
    finally:
        events.close()


def _keep(event: Event, cut: Cut, title: Title) -> None:
    """Store what an event says and tell those who look on."""
    from generator.studio import Directed, Finished, Published, Stage, TakeMade

    match event:
        case Directed(reel=reel):
            shots = [{"slate": each.slate.name, "id": each.slate.id, "frames": each.shot.frames} for each in reel.shots]
            tell(title, "directed", scene=reel.scene, number=reel.number, shots=shots)
        case Stage(department=department, done=done, of=of):
            tell(title, "stage", department=department, done=done, of=of)
        case TakeMade(slate=slate, thumbnail=thumbnail) if thumbnail:
            tell(title, "shot", slate=slate.name, id=slate.id.rpartition("/")[0], key=event.key, reused=event.reused)
        case Published(cut=value, watchable=watchable):
            grew = len(value.picture) + len(value.sound) > _clips(cut)
            if grew:
                cut.grown = timezone.now()
            announce = watchable and not cut.watchable
            cut.document, cut.complete, cut.watchable = dump(value), value.complete, watchable
            cut.save(update_fields=["document", "complete", "watchable", "grown"])
            tell(title, "published", frames=value.frames, complete=value.complete, cut=cut.number)
            if announce:
                tell(title, "watchable", cut=cut.number)
            if value.complete:
                studio().vault.pin(f"cut-{cut.pk}", value.keys().values())
        case Finished(report=report):
            cut.report = json.loads(report)
            cut.save(update_fields=["report"])


def _clips(cut: Cut) -> int:
    return len(cut.document["picture"]) + len(cut.document["sound"]) if cut.document else 0


def still(key: str) -> bytes:
    """The JPEG of a picture take; empty if there is none."""
    from generator.vault import Vault

    try:
        return base64.b64decode(Vault(settings.VAULT).facts(key).get("still", ""))
    except (KeyError, ValueError):
        return b""
