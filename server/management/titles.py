"""Titles as commands name them."""

from __future__ import annotations

from django.core.management.base import CommandError

from catalog.models import Cut


def newest_cut(id: str) -> Cut:
    """The newest cut of a title. Raises CommandError for an id that nothing has."""
    cut = Cut.objects.filter(episode__season__title=id).select_related("job", "episode__season__title").order_by("-number").first()
    if cut is None:
        raise CommandError(
            f"There is no title with the id {id!r}. `manage.py film` prints the id of each film that it makes.", returncode=2
        )
    return cut
