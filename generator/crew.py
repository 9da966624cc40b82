"""The crew: which backend makes which part. Each is imported when it is first asked for.

Adding a backend is a file in its department and a line here.
"""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from typing import Any

from generator.cut import Part
from generator.errors import BackendUnavailable

CREW: dict[str, dict[str, str]] = {
    "writer": {"embedded": "generator.writing.embedded:Embedded", "language": "generator.writing.language:Language"},
    Part.PICTURE: {"animation": "generator.picture.animation:Animation"},
    "reshoot": {"diffusion": "generator.picture.diffusion:Diffusion"},
    Part.VOICE: {"kokoro": "generator.voice.kokoro:Kokoro", "vits": "generator.voice.vits:Vits"},
    Part.MUSIC: {"score": "generator.music.score:Score", "ace-step": "generator.music.acestep:AceStep"},
    Part.SOUND: {"field": "generator.sound.field:Field"},
    Part.MIX: {"desk": "generator.assembly.desk:Desk"},
}


@cache
def member(part: str) -> Any:
    """The backend of a part: the one that MATINEE_<PART> names, or else the first of the crew that can work here.

    Raises BackendUnavailable with the reason and the remedy.
    """
    choices = CREW[part]
    named = os.environ.get(f"MATINEE_{part.upper()}")
    if named is not None and named not in choices:
        raise BackendUnavailable(
            f"MATINEE_{part.upper()} names the {part} backend {named!r}, which does not exist.", f"Choose one of: {', '.join(choices)}."
        )
    problem: BackendUnavailable | None = None
    for name in [named] if named else choices:
        try:
            backend = _load(choices[name])
            backend.check()
            return backend
        except BackendUnavailable as unavailable:
            problem = unavailable
    assert problem is not None
    raise problem


def _load(path: str) -> Any:
    module, name = path.split(":")
    try:
        return getattr(import_module(module), name)()
    except ImportError as missing:
        raise BackendUnavailable(f"{path} cannot be imported: {missing}.", "Run `make setup` again.") from missing
