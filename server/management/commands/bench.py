"""Measure Matinee on this machine, in a vault of its own."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from server.bench import BENCHES


class Command(BaseCommand):
    help = "Run one bench, or all: " + "; ".join(f"{name}: {(bench.__doc__ or '').splitlines()[0]}" for name, bench in BENCHES.items())

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("name", nargs="?")
        parser.add_argument("--json", action="store_true")
        parser.add_argument("--brief", help="what the film of the bench is about; only sound takes one")
        parser.add_argument("--minutes", type=float, help="how long that film is")

    def handle(self, *args: Any, name: str | None, brief: str | None, minutes: float | None, **options: Any) -> None:
        if name is not None and name not in BENCHES:
            raise CommandError(f"There is no bench {name!r}; choose one of: {', '.join(BENCHES)}.", returncode=2)
        film = {"brief": brief, "seconds": round(minutes * 60) if minutes else None}
        chosen = {option: value for option, value in film.items() if value}
        if chosen and name != "sound":
            raise CommandError("Only the bench `sound` takes a brief and a length.", returncode=2)
        figures: dict[str, Any] = {"cores": os.cpu_count()}
        for each in [name] if name else BENCHES:
            with tempfile.TemporaryDirectory(prefix="matinee-bench-") as folder:
                figures[each] = BENCHES[each](Path(folder), **chosen)
            if not options["json"]:
                self.stdout.write(f"{each}:")
                for figure, value in figures[each].items():
                    self.stdout.write(f"  {figure:<34} {value}")
        if options["json"]:
            self.stdout.write(json.dumps(figures, indent=1))
