"""Make a film from the command line."""

from __future__ import annotations

import sys
import time
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from catalog.household import of, owner
from catalog.models import Cut, Job, JobState
from catalog.order import order
from generator.film import Kind


class Command(BaseCommand):
    help = "Make a film or a series in the household's library and print its id."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("prompt")
        parser.add_argument("--minutes", type=float)
        parser.add_argument("--kind", choices=[each.value for each in Kind], default=Kind.FILM.value)
        parser.add_argument("--episodes", type=int, default=1)
        parser.add_argument("--seed", type=int, default=0)
        parser.add_argument("--wait", action="store_true", help="return when the film is done; makes it here if no worker does")

    def handle(
        self, *args: Any, prompt: str, minutes: float | None, kind: str, episodes: int, seed: int, wait: bool, **options: Any
    ) -> None:
        try:
            title = order(of(owner()), prompt, kind=kind, minutes=minutes, episodes=episodes, seed=seed)
        except ValidationError as refused:
            reasons = [f"{field}: {message}" for field, messages in refused.message_dict.items() for message in messages]
            raise CommandError("\n".join(reasons), returncode=2) from refused
        if wait:
            follow(Job.objects.get(cut__episode__season__title=title), self.stderr)
        self.stdout.write(title.pk)


def follow(job: Job, screen: Any) -> None:
    """Show the progress of a job until it ends. If no worker has claimed it after a moment, make it here. Raises CommandError."""
    from catalog.production import studio
    from catalog.tasks import work

    time.sleep(1.0)
    job.refresh_from_db()
    if job.state == JobState.WAITING:
        import threading

        studio().warm()
        maker = threading.Thread(target=work.call_local)
        maker.start()
    else:
        maker = None
    while job.state in (JobState.WAITING, JobState.RUNNING):
        _progress(job, screen)
        time.sleep(0.5)
        job.refresh_from_db()
    if maker is not None:
        maker.join()
        studio().close()
    _progress(job, screen)
    screen.write("")
    if job.state != JobState.DONE:
        raise CommandError(f"The film was not finished ({job.state}): {job.error or 'it was stopped'}", returncode=1)


def _progress(job: Job, screen: Any) -> None:
    cut = Cut.objects.get(pk=job.cut_id)
    made = cut.value().frames / 25
    screenplay = cut.screenplay_value()
    whole = screenplay.seconds if screenplay else 180
    share = 1.0 if cut.complete else min(0.99, made / whole)
    state = "done" if cut.complete else "watchable" if cut.watchable else "in production"
    bar = "█" * round(30 * share) + "·" * (30 - round(30 * share))
    line = f"{bar} {made:6.1f} s  {state}"
    screen.write(f"\r{line:<70}" if sys.stderr.isatty() else line, ending="" if sys.stderr.isatty() else "\n")
