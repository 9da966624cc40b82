"""Write what a film is mixed from as files, to listen to alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from server.management.titles import add_title, current_cut


class Command(BaseCommand):
    help = "Write the voices, themes and ambiences of the newest cut as FLAC files; with --voices also others that each could have."

    def add_arguments(self, parser: CommandParser) -> None:
        add_title(parser)
        parser.add_argument("--out", type=Path, required=True)
        parser.add_argument("--voices", type=int, default=0, metavar="N", help="also so many other voices for everybody who speaks")

    def handle(self, *args: Any, id: str, episode: int, out: Path, voices: int, **options: Any) -> None:
        from catalog import stems
        from catalog.production import studio
        from generator.assembly.audio import to_flac
        from generator.crew import member
        from generator.cut import Part

        row = current_cut(id, episode)
        cut, screenplay, vault = row.value(), row.screenplay_value(), studio().vault
        out.mkdir(parents=True, exist_ok=True)
        alone = {f"music-{scene}": key for scene, key in stems.music(cut).items()}
        alone |= {f"air-{scene}": key for scene, key in stems.airs(cut).items()}
        if screenplay is not None:
            alone |= {f"voice-{who}": key for who, key in stems.voices(cut, screenplay).items()}
        for name, key in alone.items():
            self._write(out / f"{name}.flac", vault.read(key))
        for person in screenplay.cast if screenplay is not None and voices else ():
            if person.speaks and person.voice.blend and screenplay is not None:
                for choice in stems.others(screenplay, person.id, voices)[1:]:
                    name = "-".join(pack for pack, _ in choice.blend)
                    said = stems.audition(screenplay, person.id, choice)
                    self._write(out / f"voice-{person.id}-as-{name}.flac", to_flac(member(Part.VOICE).speak(said, seed=0)))

    def _write(self, path: Path, content: bytes) -> None:
        path.write_bytes(content)
        self.stdout.write(str(path))
