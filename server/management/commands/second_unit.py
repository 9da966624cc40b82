"""The second unit: a process of its own, which owns a graphics card, keeps a model warm and shoots again what the animation has shot."""

from __future__ import annotations

import fcntl
import logging
import os
import signal
import time
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import close_old_connections

from generator.errors import BackendUnavailable, VaultUnwritable

log = logging.getLogger("second unit")
LOOK = 2.0
"""Seconds between looks for something to shoot."""
AGAIN = 20.0
"""Seconds until a model that could not work is tried again: its weights may be there by then."""


class Command(BaseCommand):
    help = "Shoot again, by a video model, what the animation has shot. One process for each graphics card; `run` starts one where MATINEE_MODEL is set."

    def handle(self, *args: Any, **options: Any) -> None:
        from catalog.production import studio
        from catalog.second_unit import SecondUnit, unavailable
        from generator.crew import member

        signal.signal(signal.SIGTERM, lambda *_: os._exit(0))  # takes are safe at every instant
        card = os.environ.get("CUDA_VISIBLE_DEVICES", "0").replace(os.sep, "-")
        lock = open(Path(settings.MATINEE_HOME) / f"second-unit-{card}.lock", "w")  # noqa: SIM115 (held for as long as the process lives)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise CommandError(
                f"Another second unit has graphics card {card}. Give this one a card of its own by CUDA_VISIBLE_DEVICES, or end the other."
            ) from None
        os.nice(5)  # the animation is what somebody waits for
        vault = studio().vault
        unit: SecondUnit | None = None
        while True:
            close_old_connections()
            try:
                unit = unit or SecondUnit(vault, member("reshoot"))
                unit.camera.check()
                pause = 0.0 if unit.step() else LOOK
            except BackendUnavailable as reason:
                log.warning("%s", reason)
                unavailable(reason)
                if unit is not None:
                    unit.camera.close()
                pause = AGAIN
            except VaultUnwritable as full:
                log.warning("%s", full)
                pause = AGAIN
            time.sleep(pause)
