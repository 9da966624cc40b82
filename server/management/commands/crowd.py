"""Fill a household with titles and profiles, to see how the catalog carries them."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from catalog.crowd import crowd
from catalog.models import Cut


class Command(BaseCommand):
    help = "Make many titles, as rows only, out of one finished film, and many profiles. For a library to try things with, not for yours."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--titles", type=int, default=500)
        parser.add_argument("--profiles", type=int, default=20)

    def handle(self, *args: Any, titles: int, profiles: int, **options: Any) -> None:
        film = Cut.objects.filter(complete=True, ending="").select_related("episode__season__title__household").first()
        if film is None:
            raise CommandError("No film is finished yet. Make one first: manage.py film PROMPT --wait")
        crowd(film, titles, profiles)
        self.stdout.write(f"{titles} titles and {profiles} profiles more.")
