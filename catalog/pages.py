"""Pages of the catalog."""

from __future__ import annotations

import json
from dataclasses import asdict

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.db import connection
from django.db.models import Q
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from catalog.cards import cuts_of, episode_card, title_card
from catalog.changes import changes
from catalog.chapters import chapters
from catalog.credits import demands, parts, price, takes
from catalog.endings import endings_of
from catalog.household import owns_it
from catalog.models import Cut, Episode, Title
from catalog.order import order
from catalog.origin import found as named
from catalog.pointing import alignment
from catalog.rates import rates_of
from catalog.rows import NEW, rows
from catalog.search import alike
from catalog.search import search as find
from catalog.second_unit import standing
from catalog.shelf import on_shelf
from catalog.stems import airs, music, voices
from catalog.understood import corrections
from catalog.viewings import going_on
from catalog.votes import votes_of

EXAMPLES = (
    _("A cosy comedy: two rival florists have to share one van for a wedding weekend."),
    _("Noir, 1952, fog. A piano tuner hears a murder through the wall of a hotel."),
    _("For children: a snail postman has one letter and one day."),
)

LONG_HAIR = ("shoulder", "long", "wavy", "bob", "braid", "pigtails")


def found_title(request: HttpRequest, title: str) -> Title:
    """A title that whoever watches may see. Raises Http404."""
    return get_object_or_404(Title.objects.visible(request.profile), pk=title)


def found_episode(title: Title, number: int | None) -> Episode:
    """An episode by its number; without one, the first. Raises Http404."""
    episodes = Episode.objects.select_related("season__title").filter(season__title=title, season__number=1)
    return get_object_or_404(episodes, number=number or episodes.values_list("number", flat=True).first())


@login_required
def home(request: HttpRequest) -> HttpResponse:
    """The box "What do you want to watch?" and everything that the household has."""
    profile = request.profile
    refused: dict[str, list[str]] = {}
    if request.method == "POST":
        try:
            made = order(
                profile.household,
                request.POST.get("prompt", ""),
                profile=profile,
                kind=request.POST.get("kind", ""),
                minutes=_minutes(request),
                corrections=corrections(_listed(request.POST.get("corrections"))),
                **{field: named(profile, field, request.POST.get(field, "")) for field in BONDS},
            )
            return redirect("watch", title=made.pk)
        except ValidationError as error:
            refused = error.message_dict
    cards, genres = rows(profile)
    begun = going_on(profile)
    context = {
        "household": profile.household,
        "going_on": [each for each in begun if not each["next"]],
        "up_next": [each for each in begun if each["next"]],
        "shelf": on_shelf(profile),
        "making": [each for each in cards if each["making"]],
        "made": [each for each in cards if not each["making"]][: NEW if genres else None],
        "genres": genres,
        "hero": next((each for each in cards if each["watchable"]), None),
        "examples": EXAMPLES,
        "refused": refused,
        **_begun(request),
        "lengths": (1, 3, 5, 10),
    }
    return render(request, "home.html", context, status=400 if refused else 200)


BONDS = ("sequel_of", "remix_of")


def _begun(request: HttpRequest) -> dict[str, object]:
    """What stands in the box: what was sent and refused, or what comes from a film's page: the beginning of a sequel, the brief of a remix."""
    if request.method == "POST":
        return {"prompt": request.POST.get("prompt", ""), "put_right": request.POST.get("corrections", "[]"), **{each: request.POST.get(each, "") for each in BONDS}}
    asked = {each: Title.objects.visible(request.profile).filter(pk=request.GET.get(each, "")).first() for each in BONDS}
    if origin := asked["sequel_of"]:
        begun = gettext("A sequel to “%(title)s”: ") % {"title": origin.name}
        return {"prompt": begun, "put_right": "[]", "sequel_of": origin.pk}
    if origin := asked["remix_of"]:
        brief = origin.brief_value()
        return {"prompt": brief.prompt, "put_right": json.dumps([asdict(each) for each in brief.corrections]), "remix_of": origin.pk}
    return {"prompt": request.GET.get("prompt", ""), "put_right": "[]"}


def _minutes(request: HttpRequest) -> float | None:
    found = request.POST.get("minutes", "").strip()
    try:
        return float(found) if found else None
    except ValueError:
        raise ValidationError({"minutes": f"Found {found[:20]!r}; use a number of minutes, for example 3."}) from None


def _listed(text: str | None) -> object:
    try:
        return json.loads(text or "[]")
    except ValueError:
        return None


@login_required
def search(request: HttpRequest) -> HttpResponse:
    """What is found for some words; with `part`, only the results, for a page that asks while somebody types."""
    query = request.GET.get("q", "")[:200]
    found = [title_card(each) for each in find(request.profile, query)]
    page = "_found.html" if "part" in request.GET else "search.html"
    return render(request, page, {"query": query, "found": found})


@login_required
def title(request: HttpRequest, title: str, number: int | None = None) -> HttpResponse:
    """What it is about, who is in it, how it was made, and its screenplay; for a series, of one of its episodes."""
    from catalog.plans import losing
    from catalog.plans import shown as series

    found = found_title(request, title)
    episode = found_episode(found, number)
    cut, playing = episode.current(), episode.playing()
    screenplay = cut.screenplay_value()
    context = {
        "screenplay": screenplay,
        "chapters": chapters(cut),
        "cuts": episode.cuts.filter(ending="").select_related("job", "parent"),
        "endings": endings_of(episode) if episode.cuts.exclude(ending="").exists() else [],
        "votes": (asked := list(votes_of(episode).select_related("winner"))),
        "voting": any(each.locked is None for each in asked),
        "first": cut.parent is None,
        "last": not cut.children.filter(ending="").exists(),
        "report": cut.report,
        "takes": takes(cut.report),
        "price": price(cut.report, rates_of(found.household)),
        "demands": demands(cut.report),
        "parts": parts(screenplay, found.brief_value()) if screenplay else {},
        "second_unit": standing(cut),
        "long_hair": LONG_HAIR,
        "voices": voices(playing.value(), spoken) if (spoken := playing.screenplay_value()) else {},
        "scores": music(playing.value()),
        "airs": airs(playing.value()),
        "playing": playing,
        "shelved": request.profile.shelved.filter(title=found).exists(),
        "faces": {id: sat[0] for id, sat in playing.portraits.items()},
        **series(found, request.profile),
        "otherwise": losing(episode),
        "kin": Title.objects.visible(request.profile).filter(pk__in=[each for each in (found.sequel_of_id, found.remix_of_id) if each]),
        "related": [title_card(each) for each in Title.objects.visible(request.profile).filter(Q(sequel_of=found) | Q(remix_of=found)).prefetch_related(cuts_of("seasons__episodes"))],
        "alike": [title_card(each) for each in alike(request.profile, found)],
        **episode_card(episode),
        "cut": cut,
    }
    return render(request, "title.html", context)


@login_required
def production(request: HttpRequest, title: str, number: int | None = None) -> HttpResponse:
    """The film while it is made: departments, shots, what comes next."""
    episode = found_episode(found_title(request, title), number)
    cut = episode.current()
    rates = asdict(rates_of(episode.title.household))
    context = {"departments": DEPARTMENTS, **episode_card(episode), "cut": cut, "second_unit": standing(cut), "rates": rates, "owns": owns_it(request)}
    return render(request, "production.html", context)


@login_required
def compare(request: HttpRequest, title: str, number: int, one: int, other: int) -> HttpResponse:
    """Two cuts of an episode side by side, at the same moment of the same shot."""
    episode = found_episode(found_title(request, title), number)
    cuts = [get_object_or_404(Cut, episode=episode, number=each) for each in (one, other)]
    written = [cut.screenplay_value() for cut in cuts]
    context = {
        "title": episode.title,
        "episode": episode,
        "cuts": cuts,
        "changes": changes(written[0], written[1]) if written[0] and written[1] else [],
        "alignment": alignment(cuts[0].value(), cuts[1].value()),
    }
    return render(request, "compare.html", context)


DEPARTMENTS = (
    ("writing", "Screenplay"),
    ("direction", "Scenes directed"),
    ("voice", "Lines spoken"),
    ("picture", "Takes shot"),
    ("music", "Music cues"),
    ("sound", "Soundscapes"),
    ("mix", "Mixed"),
)


def health(request: HttpRequest) -> HttpResponse:
    """Whether the web process can serve: it answers and reaches its database."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return JsonResponse({"status": "ok"})
