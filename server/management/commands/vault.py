"""Look into the vault."""

from __future__ import annotations

from collections import Counter
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from generator.vault import Vault


class Command(BaseCommand):
    help = "Say what is in the vault; --evict brings it back to its limit."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--evict", action="store_true")

    def handle(self, *args: Any, evict: bool, **options: Any) -> None:
        vault = Vault(settings.VAULT, settings.VAULT_LIMIT)
        if evict:
            self.stdout.write(f"{len(vault.evict())} takes evicted")
        takes: Counter[str] = Counter()
        size: Counter[str] = Counter()
        pinned = vault.pinned()
        kept = 0
        for key in vault.keys():  # noqa: SIM118 (a vault is no dict)
            facts = vault.facts(key)
            takes[facts["part"]] += 1
            size[facts["part"]] += facts["bytes"]
            kept += key in pinned
        for part in sorted(takes):
            self.stdout.write(f"{part:<8} {takes[part]:>7} takes {size[part] / 1e6:>10.1f} MB")
        self.stdout.write(
            f"in all   {sum(takes.values()):>7} takes {sum(size.values()) / 1e6:>10.1f} MB of {vault.limit / 1e9:.0f} GB; {kept} pinned by cuts"
        )
