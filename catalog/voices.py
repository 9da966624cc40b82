"""Another voice for somebody of the cast: heard before it is chosen, and then a new cut."""

from __future__ import annotations

import os
import tempfile
import threading
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase
from django.views.decorators.cache import cache_control

from catalog.pages import found_episode, found_title
from catalog.stems import audition, others
from generator.cut import Part
from generator.film import Screenplay, VoiceChoice
from generator.value import canonical

_speaking = threading.Lock()
"""One sample at a time: films come first."""


def choices(screenplay: Screenplay, character: str) -> tuple[VoiceChoice, ...]:
    """Up to four voices that somebody could have instead, always in the same order; none for who is not heard. Raises KeyError."""
    who = next((each for each in screenplay.cast if each.id == character), None)
    if who is None:
        raise KeyError(character)
    return others(screenplay, character)[1:] if who.speaks and who.voice.blend else ()


def revoiced(screenplay: Screenplay, character: str, choice: VoiceChoice) -> Screenplay:
    """The same screenplay with another voice for somebody."""
    cast = tuple(replace(each, voice=choice) if each.id == character else each for each in screenplay.cast)
    return replace(screenplay, cast=cast)


@login_required
@cache_control(private=True, max_age=86400)
def sample(request: HttpRequest, title: str, number: int, cut: int, character: str, choice: int) -> HttpResponseBase:
    """A line of somebody's own in the voice of that number from 1, as FLAC. The cut is part of the address: another one has other voices."""
    episode = found_episode(found_title(request, title), number)
    screenplay = next((each.screenplay_value() for each in episode.cuts.filter(number=cut)), None)
    try:
        found = choices(screenplay, character)[choice - 1] if screenplay and choice else None
    except (KeyError, IndexError):
        found = None
    if screenplay is None or found is None:
        raise Http404("There is no such voice for that character.")
    return FileResponse(_spoken(screenplay, character, found).open("rb"), content_type="audio/flac")


def _spoken(screenplay: Screenplay, character: str, choice: VoiceChoice) -> Path:
    """Where a sample is kept; it is made if nobody has heard it yet, which takes a second or two of a processor."""
    from catalog.production import studio
    from generator.assembly.audio import to_flac

    voice = studio().crew(Part.VOICE)
    said = canonical(("audition", voice.name, voice.version, choice, character, tuple(scene.beats for scene in screenplay.scenes)))
    path = Path(settings.MATINEE_HOME) / "voices" / f"{blake2b(said, digest_size=16).hexdigest()}.flac"
    with _speaking:
        if not path.is_file():
            content = to_flac(audition(screenplay, character, choice, voice))
            path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
                file.write(content)
            os.replace(file.name, path)
    return path
