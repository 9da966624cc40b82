"""A worker: warms the studio, takes up what was left, then waits to be woken."""

from __future__ import annotations

import logging
import os
import signal
import threading
import time
from typing import Any

from django.core.management.base import BaseCommand
from huey.contrib.djhuey import HUEY

log = logging.getLogger("worker")
LOOK = 5.0
"""Seconds between looks at the jobs without being woken: a lease may have run out, a wake-up may have been lost."""


class Command(BaseCommand):
    help = "Make what was asked for."

    def handle(self, *args: Any, **options: Any) -> None:
        from catalog.models import Job
        from catalog.production import studio
        from catalog.tasks import HOST, work

        signal.signal(signal.SIGTERM, _end)
        began = time.monotonic()
        studio().warm()
        log.info("the crew is ready after %.1f s", time.monotonic() - began)
        if released := Job.objects.release_of_dead(HOST):
            log.info("%d productions that were cut off go on", released)
        # Wake-ups that a killed worker left behind say nothing that the rows do not say better.
        HUEY.flush()
        threading.Thread(target=_look, args=(work,), daemon=True).start()
        # Two threads: one makes a film, the other answers the periodic tasks meanwhile. A short delay is a quick wake-up.
        consumer = HUEY.create_consumer(
            workers=2, worker_type="thread", initial_delay=0.05, max_delay=0.2, backoff=1.15, check_worker_health=True
        )
        try:
            consumer.run()
        finally:
            # Not by the interpreter's own way out: it would take the stage away under a film that is being made, and the film would say that it failed.
            _end()


def _look(work: Any) -> None:
    while True:
        work()
        time.sleep(LOOK)


def _end(*_: Any) -> None:
    """Leave at once: jobs and takes are safe at every instant, and another worker goes on with them."""
    os._exit(0)
