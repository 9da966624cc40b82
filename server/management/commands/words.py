"""`manage.py words`: make the translations of the interface readable for Django; with --renew, first look for new words."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from server.messages import LOCALE, WHERE, build, renew


class Command(BaseCommand):
    help = __doc__
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--renew", action="store_true", help="bring locale/ up to what is marked in the sources")

    def handle(self, *args: Any, **options: Any) -> None:
        for language in sorted(each.name for each in LOCALE.iterdir() if each.is_dir()):
            for domain in WHERE:
                if options["renew"]:
                    renew(domain, language)
                build(domain, language)
