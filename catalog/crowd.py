"""Many titles out of one: rows that show, play and are found like any others, and share the takes of one film."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from catalog.models import Cut, Episode, Job, JobState, Profile, Season, Shelved, Title, Viewing, public_id

GENRES = ("comedy", "drama", "noir", "fantasy", "science fiction", "horror", "romance", "adventure", "fable", "mystery")


@transaction.atomic
def crowd(film: Cut, titles: int, profiles: int) -> None:
    """Make so many titles of a finished film's household, and so many profiles that have begun some of them and listed others."""
    source = film.episode.season.title
    now = timezone.now()
    made = Title.objects.bulk_create(
        Title(
            id=public_id(), household=source.household, kind=source.kind, prompt=source.prompt, brief=source.brief, name=f"{source} {number}",
            logline=source.logline, audience=source.audience, genre=GENRES[number % len(GENRES)], words=f"{source} {number}\n{source.words}",
            meaning=source.meaning, created=now - timedelta(hours=number),
        )
        for number in range(2, titles + 2)
    )  # fmt: skip
    seasons = Season.objects.bulk_create(Season(title=each) for each in made)
    episodes = Episode.objects.bulk_create(
        Episode(season=each, name=each.title.name, logline=film.episode.logline) for each in seasons
    )
    cuts = Cut.objects.bulk_create(
        Cut(
            episode=each, screenplay=film.screenplay, document=film.document, complete=True, watchable=True, frames=film.frames,
            poster=film.poster, portraits=film.portraits, report=film.report,
        )
        for each in episodes
    )  # fmt: skip
    Job.objects.bulk_create(Job(cut=each, state=JobState.DONE) for each in cuts)
    people = Profile.objects.bulk_create(Profile(household=source.household, name=f"Guest {number}") for number in range(1, profiles + 1))
    Viewing.objects.bulk_create(
        Viewing(profile=who, episode=each, seconds=20) for at, who in enumerate(people) for each in episodes[at : at + 30]
    )
    Shelved.objects.bulk_create(Shelved(profile=who, title=each) for at, who in enumerate(people) for each in made[at : at + 30])
