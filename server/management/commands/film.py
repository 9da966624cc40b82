"""Make a film from the command line."""

from __future__ import annotations

import sys
import time
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db.models import QuerySet
from django.utils import timezone

from catalog.household import of, owner
from catalog.models import Cut, Job, JobState, Rhythm
from catalog.order import order
from generator.film import Kind


class Command(BaseCommand):
    help = "Make a film or a series in the household's library and print its id."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("prompt")
        parser.add_argument("--minutes", type=float)
        parser.add_argument("--kind", choices=[each.value for each in Kind], default="", help="as the prompt says if not given")
        parser.add_argument("--episodes", type=int, help="of a series; as the prompt says if not given")
        parser.add_argument("--seed", type=int, default=0)
        parser.add_argument("--wait", action="store_true", help="return when the film is done; makes it here if no worker does")

    def handle(
        self, *args: Any, prompt: str, minutes: float | None, kind: str, episodes: int | None, seed: int, wait: bool, **options: Any
    ) -> None:
        try:
            rhythm = Rhythm.AT_ONCE if wait else ""
            title = order(of(owner()), prompt, kind=kind, minutes=minutes, episodes=episodes, seed=seed, rhythm=rhythm)
        except ValidationError as refused:
            reasons = [f"{field}: {message}" for field, messages in refused.message_dict.items() for message in messages]
            raise CommandError("\n".join(reasons), returncode=2) from refused
        if wait:
            follow(Job.objects.filter(cut__episode__season__title=title), self.stderr)
        self.stdout.write(title.pk)


def follow(jobs: QuerySet[Job], screen: Any) -> None:
    """Show the progress of jobs until they end, those that join them too. If no worker is at work after a moment, make them here.

    Raises CommandError.
    """
    from catalog.production import studio
    from catalog.tasks import work

    time.sleep(1.0)
    maker = None
    if not Job.objects.filter(state=JobState.RUNNING, lease_until__gt=timezone.now()).exists():
        import threading

        studio().warm()
        maker = threading.Thread(target=work.call_local)
        maker.start()
    while job := jobs.filter(state__in=(JobState.WAITING, JobState.RUNNING)).order_by("deadline").first():
        _progress(job, screen)
        time.sleep(0.5)
    if maker is not None:
        maker.join()
        studio().close()
    for job in jobs.order_by("pk"):
        _progress(job, screen)
        screen.write("")
        if job.state != JobState.DONE:
            raise CommandError(f"{job.cut} was not finished ({job.state}): {job.error or 'it was stopped'}", returncode=1)


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
