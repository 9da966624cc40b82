"""Model sheets to look at: a title's people, places, look and effects, and everything that there is to choose from.

A sheet is drawn when somebody first wants to see it, in a process of its own, and kept by its key. No request waits for one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import cache_control

from catalog.cards import place_name
from catalog.easel import Sheet, easel
from catalog.models import Cut
from catalog.pages import found_episode, found_title
from generator.vault import Vault

KINDS = {"looks": "Looks", "places": "Places", "effects": "Effects"}
MOST_EFFECTS = 6
"""Effects of one film that are shown."""
WAIT = 2
"""Seconds after which whoever wants a sheet that is being drawn may ask again."""


def of_title(cut: Cut) -> list[tuple[str, str, Sheet]]:
    """(heading, name, sheet) of everything that a cut is drawn from."""
    screenplay = cut.screenplay_value()
    if screenplay is None:
        return []
    found = [("The cast", each.name, Sheet(kind="character", person=each.look)) for each in screenplay.cast if each.name]
    for place in screenplay.places:
        sheet = Sheet(kind="place", name=place.kind, interior=place.interior, era=place.era, look=screenplay.look, seed=place.seed)
        found.append(("Places", place_name(place.name) or place.kind, sheet))
    found.append(("The look", screenplay.look.replace("-", " "), Sheet(kind="look", name=screenplay.look)))
    found += [("Effects", kind.replace("-", " "), Sheet(kind="effect", name=kind)) for kind in _effects_of(cut)]
    return found


def _effects_of(cut: Cut) -> list[str]:
    """The effects that are seen in a cut, those seen first first."""
    vault = Vault(settings.VAULT)
    seen: dict[str, None] = {}
    for clip in cut.value().picture:
        if len(seen) < MOST_EFFECTS and clip.key in vault:
            seen |= {str(each["kind"]): None for each in vault.facts(clip.key)["request"]["shot"]["effects"]}
    return [kind for kind in seen if kind in _names("effects")][:MOST_EFFECTS]


def _names(kind: str) -> tuple[str, ...]:
    """Every name of a kind that sheets are drawn of."""
    if kind == "looks":
        from generator.picture.animation.looks import STYLES

        return tuple(STYLES)
    if kind == "places":
        from generator.picture.animation.sets.kinds import EXTERIORS, INTERIORS

        return (*sorted(EXTERIORS), *sorted(set(INTERIORS) - set(EXTERIORS)))
    from generator.picture.animation.effects import EFFECTS

    return tuple(sorted(EFFECTS))


def general(kind: str, name: str) -> Sheet:
    """The sheet of something that any film may use. Raises Http404."""
    if kind not in KINDS or name not in _names(kind):
        raise Http404("There is no sheet of that.")
    if kind == "places":
        from generator.picture.animation.sets.kinds import EXTERIORS

        return Sheet(kind="place", name=name, interior=name not in EXTERIORS)
    return Sheet(kind=kind.removesuffix("s"), name=name)


def _shown(found: list[tuple[str, str, Sheet, str]]) -> Iterator[dict[str, Any]]:
    for heading, name, sheet, address in found:
        yield {"heading": heading, "name": name, "address": address, "ready": sheet.path.is_file(), "square": sheet.kind == "character"}


@login_required
def title_sheets(request: HttpRequest, title: str, number: int | None = None) -> HttpResponse:
    """A title's people, places, look and effects as its crews draw them."""
    found = found_title(request, title)
    episode = found_episode(found, number)
    sheets = [
        (heading, name, sheet, reverse("title-sheet", args=[found.pk, episode.number, sheet.key]))
        for heading, name, sheet in of_title(episode.current())
    ]
    return render(request, "sheets.html", {"title": found, "episode": episode, "sheets": list(_shown(sheets))})


@login_required
def sheets(request: HttpRequest, kind: str = "looks") -> HttpResponse:
    """A gallery of what films can look like: looks, places, effects."""
    if kind not in KINDS:
        raise Http404("There are sheets of looks, places and effects.")
    found = [("", name.replace("-", " "), general(kind, name), reverse("sheet", args=[kind, name])) for name in _names(kind)]
    return render(request, "sheets.html", {"kinds": KINDS, "kind": kind, "sheets": list(_shown(found))})


@login_required
def title_sheet(request: HttpRequest, title: str, number: int, key: str) -> HttpResponseBase:
    """One sheet of a title as a JPEG; 202 and nothing while it is drawn."""
    cut = found_episode(found_title(request, title), number).current()
    sheet = next((each for _, _, each in of_title(cut) if each.key == key), None)
    if sheet is None:
        raise Http404("That is no sheet of this title.")
    return _answer(request, sheet)


@login_required
def sheet(request: HttpRequest, kind: str, name: str) -> HttpResponseBase:
    """One sheet of what any film may use as a JPEG; 202 and nothing while it is drawn."""
    return _answer(request, general(kind, name))


def _answer(request: HttpRequest, wanted: Sheet) -> HttpResponseBase:
    if not easel.wants(wanted):
        return HttpResponse(status=202, headers={"Retry-After": str(WAIT), "Cache-Control": "no-store"})
    return _kept(request, wanted)


@cache_control(private=True, max_age=3600)
def _kept(request: HttpRequest, wanted: Sheet) -> HttpResponseBase:
    return FileResponse(wanted.path.open("rb"), content_type="image/jpeg")
