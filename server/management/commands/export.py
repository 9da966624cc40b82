"""Write a film as files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from server.management.titles import add_title, current_cut


class Command(BaseCommand):
    help = "Write film.mp4, film.srt, film.vtt, screenplay.fountain and report.json of the newest cut."

    def add_arguments(self, parser: CommandParser) -> None:
        add_title(parser)
        parser.add_argument("--out", type=Path, required=True)

    def handle(self, *args: Any, id: str, episode: int, out: Path, **options: Any) -> None:
        from catalog.production import studio

        cut = current_cut(id, episode)
        screenplay = cut.screenplay_value()
        if not cut.complete or screenplay is None:
            raise CommandError(f"{cut} is not finished: {cut.job.state}. Export it when it is done.", returncode=2)
        studio().export(screenplay, cut.value(), out, json.dumps(cut.report, indent=1))
        self.stdout.write(str(out / "film.mp4"))
