"""The recording booth: speaks samples beside the service, each once, and keeps them by their key."""

from __future__ import annotations

import os
import tempfile
from concurrent.futures import Executor
from hashlib import blake2b
from pathlib import Path
from typing import Any

from django.conf import settings

from catalog.aside import Aside
from generator.film import Speech
from generator.value import canonical


def kept_at(speech: Speech, voice: Any) -> Path:
    """Where a sample is kept; what is not in the speech cannot matter."""
    key = blake2b(canonical(("sample", voice.name, voice.version, speech)), digest_size=16).hexdigest()
    return Path(settings.MATINEE_HOME) / "voices" / f"{key}.flac"


def record(speech: Speech, path: Path) -> None:
    """Speak a sample and keep it; somebody who listens meanwhile finds nothing or all of it. Takes a second or two of a processor."""
    from generator.assembly.audio import to_flac
    from generator.crew import member
    from generator.cut import Part

    content = to_flac(member(Part.VOICE).speak(speech, seed=0))
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        file.write(content)
    os.replace(file.name, path)


class Booth:
    """Records one sample after the other, each once."""

    def __init__(self, executor: Executor | None = None) -> None:
        self.aside = Aside(10, executor)

    def wants(self, speech: Speech, path: Path) -> bool:
        """Whether the sample is there; if not, it is asked for. What could not be spoken is tried again."""
        if not path.is_file():
            self.aside.ask(str(path), record, speech, path)
        return path.is_file()


booth = Booth()
