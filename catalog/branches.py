"""What if: a series goes on from an ending that lost, as a series of its own beside the one that the household chose."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext

from catalog.models import Cut, Episode, Plan, Profile, Season, Title
from catalog.order import ordered
from catalog.season import go_on
from generator.film import Screenplay


def branch(cut: Cut, profile: Profile | None = None) -> Title:
    """Go on from another ending of an episode. The episodes before it are shared; those after it are told anew, as long as the season
    is. Raises ValidationError; nothing is stored then."""
    episode = Episode.objects.select_related("season__title").get(pk=cut.episode_id)
    title = episode.title
    many = title.brief_value().episodes
    if episode.number >= many:
        raise ValidationError({"cut": gettext("The season ends with this episode: nothing comes after it that could go on otherwise.")})
    if not cut.complete:
        raise ValidationError({"cut": gettext("This ending is still being made. Go on from it when it is there.")})
    if cut.pk == episode.current().pk:
        raise ValidationError({"cut": gettext("The series goes on from this ending already.")})
    if there := cut.branches.first():
        return there
    with transaction.atomic():
        made = Title.objects.create(
            household=title.household, profile=profile or title.profile, kind=title.kind, prompt=title.prompt, brief=title.brief,
            name=f"{title.name}: {what_if(cut)}"[:200], logline=title.logline, audience=title.audience, genre=title.genre,
            words=title.words, meaning=title.meaning, branched=cut,
        )
        if plan := Plan.objects.filter(title=title).first():
            Plan.objects.create(title=made, rhythm=plan.rhythm, weekday=plan.weekday, per_day=plan.per_day, gigabytes=plan.gigabytes)
        season = Season.objects.create(title=made)
        for number in range(episode.number + 1, many + 1):
            ordered(season, number)
    go_on(made, asked=True)
    return made


def what_if(cut: Cut) -> str:
    """What an ending would be called as a question."""
    words = cut.name or cut.ending
    if not words or words == "Another ending":
        asked = gettext("What if episode %(number)s had ended otherwise?") if words else gettext("What if episode %(number)s had ended as it first did?")
        return asked % {"number": cut.episode.number}
    screenplay = cut.screenplay_value()
    names = {part for each in (screenplay.cast if screenplay else ()) for part in each.name.split()}
    first, _, rest = words.rstrip(".!?").partition(" ")
    return f"What if {first if first.strip(',') in names else first[0].lower() + first[1:]} {rest}".strip() + "?"


def canon(episode: Episode) -> tuple[Screenplay, ...]:
    """What the earlier episodes have become: the cut that the household chose of each; of a branch, those of its trunk up to the ending
    that it goes on from."""
    return tuple(each for cut in told(episode) if (each := cut.screenplay_value()))


def told(episode: Episode) -> list[Cut]:
    """The cuts that the earlier episodes have come to, in order."""
    earlier = [each.current() for each in episode.season.episodes.filter(number__lt=episode.number)]
    origin = episode.title.branched
    return [*(told(origin.episode) if origin else []), *([origin] if origin else []), *earlier]
