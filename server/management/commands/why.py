"""Say why a take of the newest cut is what it is."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from generator.callsheet import compared
from server.management.titles import add_title, current_cut


class Command(BaseCommand):
    help = "Say which takes a slate has in the newest cut, who made them, and what differs from the cut before."

    def add_arguments(self, parser: CommandParser) -> None:
        add_title(parser)
        parser.add_argument("slate", help='for example 3B, or "1 music"')

    def handle(self, *args: Any, id: str, episode: int, slate: str, **options: Any) -> None:
        from catalog.production import studio

        cut = current_cut(id, episode)
        value = cut.value()
        clips = [clip for clip in (*value.picture, *value.sound, *value.stems) if clip.slate.name.lower() == slate.lower()]
        if not clips:
            names = sorted({clip.slate.name for clip in value.picture})
            raise CommandError(f"{cut} has no slate {slate!r}. Its shots are: {', '.join(names)}", returncode=2)
        before = cut.parent.value().keys() if cut.parent else {}
        vault = studio().vault
        for clip in clips:
            facts = vault.facts(clip.key) if clip.key in vault else {"backend": ["?", 0]}
            reason = compared(vault, before.get(clip.slate.id), clip.key) if cut.parent else "first cut"
            name, version = facts["backend"][:2]
            self.stdout.write(f"{clip.slate.name}  {clip.slate.part.value}  {name} {version}  take {clip.key[:10]}  {reason}")
