"""Tasks. They carry nothing: a task that is lost with its worker loses no job, because jobs are rows."""

from __future__ import annotations

import logging
import os
import socket
import threading
import uuid

from huey import crontab
from huey.contrib.djhuey import db_periodic_task, db_task

from catalog.models import Job

log = logging.getLogger(__name__)
HOST = socket.gethostname().replace(":", "-")
OWNER = f"{HOST}:{os.getpid()}:{uuid.uuid4().hex[:8]}"
_stage = threading.Lock()
"""One film at a time in a process: its takes already keep every core busy."""


@db_task()
def work() -> None:
    """Make whatever is most urgent, until nothing is left to make."""
    from catalog.production import produce, studio
    from catalog.storage import open_for_takes

    if not _stage.acquire(blocking=False):
        return  # the worker that holds it asks for the next job when it is done
    try:
        while open_for_takes(studio().vault) and (job := Job.objects.claim(OWNER)):
            produce(job, OWNER)
    finally:
        _stage.release()


@db_task()
def letter(cut: int, kind: str) -> None:
    """Tell whoever asked for a film, by e-mail."""
    from catalog.models import Cut
    from catalog.post import write

    if found := Cut.objects.select_related("episode__season__title__profile").filter(pk=cut).first():
        write(found, kind)


@db_task()
def message(cut: int, kind: str) -> None:
    """Tell the devices of whoever asked for a film."""
    from catalog.models import Cut
    from catalog.push import send

    if found := Cut.objects.select_related("episode__season__title__profile").filter(pk=cut).first():
        send(found, kind)


@db_periodic_task(crontab(minute="*"))
def sweep() -> None:
    """Keep the vault within its limit, and no pictures for which no film was ordered."""
    from catalog.production import studio
    from catalog.references import forget_unused

    forget_unused()
    from catalog.storage import make_room

    gone = make_room(studio().vault)
    if gone:
        log.info("%d takes that no cut uses any more left the vault", len(gone))


@db_periodic_task(crontab(minute="*"))
def episodes() -> None:
    """Begin the episodes whose time has come."""
    from catalog.season import go_on_everywhere

    begun = go_on_everywhere()
    if begun:
        log.info("%d episodes are begun", begun)
