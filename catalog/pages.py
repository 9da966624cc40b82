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
from catalog.models import Cut, Event, JobState, Title
from catalog.order import order
from generator.film import Kind

EXAMPLES = (
    "A cosy comedy: two rival florists have to share one van for a wedding weekend.",
    "Noir, 1952, fog. A piano tuner hears a murder through the wall of a hotel.",
    "For children: a snail postman has one letter and one day.",
)

LONG_HAIR = ("shoulder", "long", "wavy", "bob", "braid", "pigtails")


def newest(title: Title) -> Cut | None:
    return Cut.objects.filter(episode__season__title=title).select_related("job", "episode__season__title").order_by("-number").first()


@login_required
def home(request: HttpRequest) -> HttpResponse:
    """The box "What do you want to watch?" and everything that the household has."""
    household = of(request.user)
    refused: dict[str, list[str]] = {}
    if request.method == "POST":
        try:
            made = order(household, request.POST.get("prompt", ""), kind=request.POST.get("kind", Kind.FILM), minutes=_minutes(request))
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
    """What a title shows of itself in a row."""
    cut = next((cut for season in title.seasons.all() for episode in season.episodes.all() for cut in episode.cuts.all()), None)
    document = cut.document if cut and cut.document else None
    pictures = document["picture"] if document else []
    frames = pictures[-1]["span"]["start"] + pictures[-1]["span"]["frames"] if pictures else 0
    state = cut.job.state if cut and hasattr(cut, "job") else JobState.DONE
    wanted = title.brief.get("seconds") or 180
    return {
        "title": title,
        "cut": cut,
        "making": state in (JobState.WAITING, JobState.RUNNING),
        "failed": state == JobState.FAILED,
        "watchable": bool(cut and cut.watchable),
        "still": pictures[len(pictures) * 2 // 5]["key"] if pictures else "",
        "minutes": max(1, round(frames / 25 / 60)),
        "made": f"{frames // 1500}:{frames // 25 % 60:02}",
        "percent": min(99, round(100 * frames / 25 / wanted)),
    }


@login_required
def title(request: HttpRequest, title: str) -> HttpResponse:
    """What it is about, who is in it, how it was made, and its screenplay."""
    found = get_object_or_404(Title, pk=title, household=of(request.user))
    cut = newest(found)
    context = {
        "title": found,
        "screenplay": cut.screenplay_value() if cut else None,
        "chapters": chapters(cut) if cut else [],
        "cuts": Cut.objects.filter(episode__season__title=found).select_related("job"),
        "report": cut.report if cut else None,
        "long_hair": LONG_HAIR,
        **card(found),
    }
    return render(request, "title.html", context)


@login_required
def production(request: HttpRequest, title: str) -> HttpResponse:
    """The film while it is made: departments, shots, what comes next."""
    found = get_object_or_404(Title, pk=title, household=of(request.user))
    cut = newest(found)
    context = {"title": found, "cut": cut, "departments": DEPARTMENTS, "since": since(cut), **card(found)}
    return render(request, "production.html", context)


def since(cut: Cut | None) -> int:
    """The event after which everything is about this cut: the note that it came from; 0 for a first cut."""
    noted = cut and Event.objects.filter(title=cut.episode.title, kind="noted", payload__cut=cut.number).last()
    return noted.pk - 1 if noted else 0


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
def still(request: HttpRequest, title: str, key: str) -> HttpResponse:
    """The middle frame of a take of one of the household's films."""
    from catalog.production import still as picture

    found = get_object_or_404(Title, pk=title, household=of(request.user))
    if not any(key in _picture_keys(cut) for cut in Cut.objects.filter(episode__season__title=found)) and not Event.objects.filter(
        title=found, kind="shot", payload__key=key
    ):
        raise Http404("No take of this film has that key.")
    image = picture(key)
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
