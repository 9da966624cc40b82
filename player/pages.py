"""The watch page."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from catalog.household import of
from catalog.models import Title
from catalog.pages import card, newest, since


@login_required
def watch(request: HttpRequest, title: str) -> HttpResponse:
    """Plays the newest cut as soon as it is watchable; until then it shows how far the production is."""
    found = get_object_or_404(Title, pk=title, household=of(request.user))
    cut = newest(found)
    return render(request, "watch.html", {"title": found, "cut": cut, "since": since(cut), **card(found)})
