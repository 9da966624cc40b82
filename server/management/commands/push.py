"""Make the keys with which browsers that are closed are told of films."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser


class Command(BaseCommand):
    help = "Make the house's keys for messages to browsers (Web Push). From then on the settings offer them, on addresses with HTTPS and on localhost."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("contact", help="whom the makers of browsers write to about trouble, for example mailto:you@example.org")

    def handle(self, *args: Any, contact: str, **options: Any) -> None:
        from catalog.push import configure

        try:
            key = configure(contact)
        except ModuleNotFoundError as missing:
            raise CommandError(f"{missing}. Install it with: pip install pywebpush") from missing
        except ValueError as wrong:
            raise CommandError(str(wrong)) from wrong
        self.stdout.write(f"Messages are on. Public key: {key}")
