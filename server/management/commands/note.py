"""Change a film by saying how."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from catalog.models import Job
from catalog.order import LONGEST_NOTE, clean_text, recut
from generator.errors import BadNote
from server.management.commands.film import follow
from server.management.titles import add_title, current_cut


class Command(BaseCommand):
    help = "Apply a note to the newest cut of a title; the new cut is made by the worker."

    def add_arguments(self, parser: CommandParser) -> None:
        add_title(parser)
        parser.add_argument("text")
        parser.add_argument("--wait", action="store_true")

    def handle(self, *args: Any, id: str, episode: int, text: str, wait: bool, **options: Any) -> None:
        from catalog.production import studio

        cut = current_cut(id, episode)
        screenplay = cut.screenplay_value()
        if screenplay is None:
            raise CommandError("The screenplay is still being written. Try again in a moment.", returncode=2)
        try:
            revised = studio().revise(screenplay, clean_text(text, "text", LONGEST_NOTE, "Say what to change."))
        except ValidationError as refused:
            raise CommandError(refused.messages[0], returncode=2) from refused
        except BadNote as unclear:
            hints = "".join(f"\n  {each}" for each in unclear.nearest)
            raise CommandError(f"{unclear}{hints}", returncode=2) from unclear
        made = recut(cut, revised, text)
        if wait:
            follow(Job.objects.filter(cut=made), self.stderr)
        self.stdout.write(f"{id} cut {made.number}")
