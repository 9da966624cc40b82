"""Pages of the catalog."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.db import connection
from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import cache_control

from catalog.chapters import chapters
from catalog.household import of
from catalog.models import Cut, Episode, Event, JobState, Title
from catalog.order import order
from generator.film import Kind

EXAMPLES = (
    "A cosy comedy: two rival florists have to share one van for a wedding weekend.",
    "Noir, 1952, fog. A piano tuner hears a murder through the wall of a hotel.",
    "For children: a snail postman has one letter and one day.",
)

LONG_HAIR = ("shoulder", "long", "wavy", "bob", "braid", "pigtails")


def found_title(request: HttpRequest, title: str) -> Title:
    """A title of the visitor's household. Raises Http404."""
    return get_object_or_404(Title, pk=title, household=of(request.user))


def found_episode(title: Title, number: int | None) -> Episode:
    """An episode by its number; without one, the first. Raises Http404."""
    return get_object_or_404(Episode.objects.select_related("season__title"), season__title=title, season__number=1, number=number or 1)


@login_required
def home(request: HttpRequest) -> HttpResponse:
    """The box "What do you want to watch?" and everything that the household has."""
    household = of(request.user)
    refused: dict[str, list[str]] = {}
    if request.method == "POST":
        try:
            made = order(household, request.POST.get("prompt", ""), kind=request.POST.get("kind", ""), minutes=_minutes(request))
            return redirect("watch", title=made.pk)
        except ValidationError as error:
            refused = error.message_dict
    titles = Title.objects.filter(household=household).prefetch_related(
        Prefetch("seasons__episodes__cuts", queryset=Cut.objects.select_related("job").order_by("-number"))
    )[:60]
    cards = [card(each) for each in titles]
    context = {
        "household": household,
        "making": [each for each in cards if each["making"]],
        "made": [each for each in cards if not each["making"]],
        "hero": next((each for each in cards if each["watchable"]), None),
        "examples": EXAMPLES,
        "refused": refused,
        "prompt": request.POST.get("prompt", request.GET.get("prompt", "")),
        "lengths": (1, 3, 5, 10),
    }
    return render(request, "home.html", context, status=400 if refused else 200)


def _minutes(request: HttpRequest) -> float | None:
    found = request.POST.get("minutes", "").strip()
    try:
        return float(found) if found else None
    except ValueError:
        raise ValidationError({"minutes": f"Found {found[:20]!r}; use a number of minutes, for example 3."}) from None


def card(title: Title) -> dict[str, Any]:
    """What a title shows of itself in a row: the episode that is being made, else the first."""
    episodes = [episode for season in title.seasons.all() for episode in season.episodes.all()]
    jobs = [(episode, cut.job.state) for episode in episodes for cut in list(episode.cuts.all())[:1]]
    active = [episode for episode, state in jobs if state == JobState.RUNNING] or [
        episode for episode, state in jobs if state == JobState.WAITING
    ]
    shown = poster(active[0] if active else episodes[0])
    first = poster(episodes[0])
    return {**shown, "making": bool(active), "watchable": first["watchable"], "still": first["still"] or shown["still"], "episodes": len(episodes)}


def poster(episode: Episode) -> dict[str, Any]:
    """What an episode shows of itself: how far it is, and a still."""
    cuts = list(episode.cuts.all())
    cut = next((cut for cut in cuts if cut.watchable), cuts[0])
    pictures = cut.document["picture"] if cut.document else []
    frames = pictures[-1]["span"]["start"] + pictures[-1]["span"]["frames"] if pictures else 0
    state = cuts[0].job.state
    wanted = episode.title.brief.get("seconds") or 180
    return {
        "title": episode.title,
        "episode": episode,
        "cut": cut,
        "making": state in (JobState.WAITING, JobState.RUNNING),
        "failed": state == JobState.FAILED,
        "watchable": cut.watchable,
        "still": cut.poster or (pictures[len(pictures) * 2 // 5]["key"] if pictures else ""),
        "minutes": max(1, round(frames / 25 / 60)),
        "made": f"{frames // 1500}:{frames // 25 % 60:02}",
        "percent": min(99, round(100 * frames / 25 / wanted)),
    }


@login_required
def title(request: HttpRequest, title: str, number: int | None = None) -> HttpResponse:
    """What it is about, who is in it, how it was made, and its screenplay; for a series, of one of its episodes."""
    found = found_title(request, title)
    episode = found_episode(found, number)
    cut = episode.newest()
    context = {
        "screenplay": cut.screenplay_value(),
        "chapters": chapters(cut),
        "cuts": episode.cuts.select_related("job"),
        "report": cut.report,
        "long_hair": LONG_HAIR,
        "posters": [poster(each) for each in Episode.objects.filter(season__title=found)] if found.kind == Kind.SERIES else [],
        **poster(episode),
        "cut": cut,
    }
    return render(request, "title.html", context)


@login_required
def production(request: HttpRequest, title: str, number: int | None = None) -> HttpResponse:
    """The film while it is made: departments, shots, what comes next."""
    episode = found_episode(found_title(request, title), number)
    return render(request, "production.html", {"departments": DEPARTMENTS, **poster(episode), "cut": episode.newest()})


DEPARTMENTS = (
    ("writing", "Screenplay"),
    ("direction", "Scenes directed"),
    ("voice", "Lines spoken"),
    ("picture", "Takes shot"),
    ("music", "Music cues"),
    ("sound", "Soundscapes"),
    ("mix", "Mixed"),
)


@login_required
@cache_control(private=True, max_age=31536000, immutable=True)
def still(request: HttpRequest, title: str, key: str, large: bool = False) -> HttpResponse:
    """The middle frame of a take of one of the household's films."""
    from catalog.production import still as picture

    found = found_title(request, title)
    if not any(key in _picture_keys(cut) for cut in Cut.objects.filter(episode__season__title=found)) and not Event.objects.filter(
        title=found, kind="shot", payload__key=key
    ):
        raise Http404("No take of this film has that key.")
    image = picture(key, large)
    if not image:
        raise Http404("That take is no longer in the vault.")
    return HttpResponse(image, content_type="image/jpeg")


def _picture_keys(cut: Cut) -> set[str]:
    return {clip["key"] for clip in cut.document["picture"]} if cut.document else set()


def health(request: HttpRequest) -> HttpResponse:
    """Whether the web process can serve: it answers and reaches its database."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return JsonResponse({"status": "ok"})
