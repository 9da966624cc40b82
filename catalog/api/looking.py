"""Looking for titles: of a kind, in a state, about something, in an order."""

from __future__ import annotations

from typing import Any

from django.db.models import Case, IntegerField, OuterRef, QuerySet, Subquery, Value, When
from drf_spectacular.utils import OpenApiParameter
from rest_framework import serializers
from rest_framework.request import Request

from catalog.models import Job, JobState, Title
from catalog.search import search
from generator.film import Audience, Kind

ORDERINGS = ("-created", "created", "name", "-name")
PARAMETERS = [
    OpenApiParameter("kind", str, enum=[each.value for each in Kind]),
    OpenApiParameter("state", str, enum=JobState.values, description="of the cut of it that was asked for last"),
    OpenApiParameter("genre", str, description="as the titles name it: drama, western, fairy tale"),
    OpenApiParameter("rating", str, enum=[each.value for each in Audience], description="for whom its pages turned out to be"),
    OpenApiParameter("year", int, description="in which it was asked for"),
    OpenApiParameter("listed", bool, description="only what is on the list of whoever watches"),
    OpenApiParameter("q", str, description="words or a meaning; the best match is first unless an ordering is given"),
    OpenApiParameter("ordering", str, enum=ORDERINGS),
]


def narrowed(titles: QuerySet[Title], request: Request) -> QuerySet[Title]:
    """The titles that a request asks for, in the order that it asks for. Raises ValidationError naming the parameter."""
    asked = request.query_params
    kind, state, query, ordering, genre, rating, year = (asked.get(name, "") for name in ("kind", "state", "q", "ordering", "genre", "rating", "year"))
    _one_of("kind", kind, tuple(each.value for each in Kind))
    _one_of("state", state, JobState.values)
    _one_of("ordering", ordering, ORDERINGS)
    _one_of("rating", rating, tuple(each.value for each in Audience))
    if year and not (year.isascii() and year.isdecimal() and 1 <= int(year[:6]) <= 9998 and len(year) < 5):
        raise serializers.ValidationError({"year": f"Found {year[:40]!r}; use a year, for example 2026."})
    if asked.get("listed") in ("true", "1"):
        titles = titles.filter(shelved__profile_id=request.profile.pk)
    if genre:
        titles = titles.filter(genre__iexact=_plain(genre))
    if rating:
        titles = titles.filter(rating=rating)
    if year:
        titles = titles.filter(created__year=int(year))
    if kind:
        titles = titles.filter(kind=kind)
    if state:
        last = Job.objects.filter(cut__episode__season__title=OuterRef("pk")).order_by("-cut__pk").values("state")[:1]
        titles = titles.annotate(state=Subquery(last)).filter(state=state)
    if query.strip():
        found = [each.pk for each in search(request.profile, query[:200])]
        place = Case(*(When(pk=key, then=Value(at)) for at, key in enumerate(found)), default=Value(len(found)), output_field=IntegerField())
        titles = titles.filter(pk__in=found).order_by(place)
    return titles.order_by(ordering, "pk") if ordering else titles


def _plain(text: str) -> str:
    """Text without what no database can look for."""
    return text[:40].replace("\0", "")


def _one_of(name: str, found: str, allowed: Any) -> None:
    if found and found not in allowed:
        raise serializers.ValidationError({name: f"Found {found[:40]!r}; choose one of: {', '.join(allowed)}."})
