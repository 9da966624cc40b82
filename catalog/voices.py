"""How somebody of the cast sounds: other voices and how their name is said, heard before they are chosen, and then a new cut."""

from __future__ import annotations

import re
from dataclasses import replace

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.views.decorators.cache import cache_control

from catalog.booth import booth, kept_at
from catalog.pages import found_episode, found_title
from catalog.stems import audition, named, others
from generator.cut import Part
from generator.film import Screenplay, Speech, VoiceChoice

WAIT = 1
"""Seconds after which whoever wants a sample that is being spoken may ask again."""
SAID = re.compile(r"(?:[^\W\d_]|[ '’.\-])*")
LONGEST = 60
"""Characters of a pronunciation, which is a respelling ("shi-VAWN") or IPA."""


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


def pronounced(screenplay: Screenplay, character: str, said: str) -> Screenplay:
    """The same screenplay with a name said in another way; empty: as it is written. Raises KeyError, and ValueError for what nobody can say."""
    said = " ".join(said.split())
    if not SAID.fullmatch(said) or len(said) > LONGEST or (said and not any(letter.isalpha() for letter in said)):
        raise ValueError(said)
    if all(each.id != character for each in screenplay.cast):
        raise KeyError(character)
    cast = tuple(replace(each, pronunciation=said) if each.id == character else each for each in screenplay.cast)
    return replace(screenplay, cast=cast)


@login_required
def sample(request: HttpRequest, title: str, number: int, cut: int, character: str, choice: int) -> HttpResponseBase:
    """A line of somebody's own in the voice of that number from 1, as FLAC. The cut is part of the address: another one has other voices."""
    screenplay = _screenplay(request, title, number, cut)
    try:
        found = choices(screenplay, character)[choice - 1] if choice else None
    except (KeyError, IndexError):
        found = None
    if found is None:
        raise Http404("There is no such voice for that character.")
    return _answer(request, audition(screenplay, character, found))


@login_required
def name(request: HttpRequest, title: str, number: int, cut: int, character: str) -> HttpResponseBase:
    """Somebody's name in their own voice, said as `as` has it, as FLAC."""
    try:
        screenplay = pronounced(_screenplay(request, title, number, cut), character, request.GET.get("as", ""))
    except (KeyError, ValueError) as unknown:
        raise Http404("That name cannot be said.") from unknown
    return _answer(request, named(screenplay, character))


def _screenplay(request: HttpRequest, title: str, number: int, cut: int) -> Screenplay:
    episode = found_episode(found_title(request, title), number)
    screenplay = next((each.screenplay_value() for each in episode.cuts.filter(number=cut)), None)
    if screenplay is None:
        raise Http404("There is no such cut.")
    return screenplay


def _answer(request: HttpRequest, speech: Speech) -> HttpResponseBase:
    """The sample, or 202 and nothing while it is spoken."""
    from catalog.production import studio

    path = kept_at(speech, studio().crew(Part.VOICE))
    if not booth.wants(speech, path):
        return HttpResponse(status=202, headers={"Retry-After": str(WAIT), "Cache-Control": "no-store"})
    answer: HttpResponseBase = cache_control(private=True, max_age=86400)(lambda _: FileResponse(path.open("rb"), content_type="audio/flac"))(request)
    return answer
