"""The rows of home: the newest first and, once there is more than fits into one, a row for each genre. Two reads, however many titles."""

from __future__ import annotations

from typing import Any

from django.db.models import F, Q, Window
from django.db.models.functions import RowNumber

from catalog.cards import cuts_of, title_card
from catalog.models import JobState, Profile, Title

MANY = 18
"""Finished titles from which on there are rows by genre."""
NEW, LONG, ROWS = 12, 12, 8
"""Titles in the first row and in the others, and how many others."""
FEW = 3
"""Titles that make a row."""


def rows(profile: Profile) -> tuple[list[dict[str, Any]], list[tuple[str, list[dict[str, Any]]]]]:
    """(what is being made and what is new, rows by genre as (name, cards) with the fullest first; none while there are few titles)."""
    titles = Title.objects.visible(profile).prefetch_related(cuts_of("seasons__episodes"))
    active = Q(pk__in=Title.objects.filter(seasons__episodes__cuts__job__state__in=(JobState.WAITING, JobState.RUNNING)).values("pk"))
    ranked = Window(RowNumber(), partition_by=F("genre"), order_by=F("created").desc())
    placed = Title.objects.visible(profile).annotate(place=ranked).filter(place__lte=LONG).values("pk")
    latest = list(titles.filter(active)[:24]) + list(titles.exclude(active)[: MANY])
    cards = [title_card(each) for each in latest]
    if sum(not each["making"] for each in cards) < MANY:
        return cards, []
    found: dict[str, list[dict[str, Any]]] = {}
    for title in titles.exclude(active).exclude(genre="").filter(pk__in=list(placed.values_list("pk", flat=True))):
        found.setdefault(title.genre, []).append(title_card(title))
    full = sorted(((name, each) for name, each in found.items() if len(each) >= FEW), key=lambda row: (-len(row[1]), row[0]))
    return cards, full[:ROWS]
