"""Titles as commands name them."""

from __future__ import annotations

from django.core.management.base import CommandError, CommandParser

from catalog.models import Cut, Episode


def add_title(parser: CommandParser) -> None:
    """The arguments that name a film, or an episode of a series."""
    parser.add_argument("id")
    parser.add_argument("--episode", type=int, default=1, help="of a series; the first if not given")


def current_cut(id: str, episode: int = 1) -> Cut:
    """The current cut of a film or of an episode. Raises CommandError for one that is not there."""
    episodes = {each.number: each for each in Episode.objects.filter(season__title=id)}
    if not episodes:
        raise CommandError(
            f"There is no title with the id {id!r}. `manage.py film` prints the id of each film that it makes.", returncode=2
        )
    if episode not in episodes:
        raise CommandError(f"{id} has no episode {episode}; it has {len(episodes)}.", returncode=2)
    return episodes[episode].current()
